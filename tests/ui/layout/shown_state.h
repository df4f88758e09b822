// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/shots/shot.h"
#include "ui/window/main_window.h"
#include "ui/window/window_frame.h"

#include <QCoreApplication>
#include <QLayout>

#include <memory>
#include <vector>

namespace Askwell::Gui {

using namespace Qt::StringLiterals;

/// Heights follow from widths, part by part, each in a round of its own.
inline void settle(int rounds = 3)
{
    for (int round = 0; round < rounds; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

/// Every state that is pictured, once: the tests bring their own sizes.
inline std::vector<Shot> states()
{
    std::vector<Shot> all;
    QStringList names;
    for (const std::vector<Shot> &some : {windowShots(), panelShots()}) {
        for (const Shot &shot : some) {
            const QString name = shot.name.section(u'-', 0, shot.name.startsWith("window-"_L1) ? -2 : -1);
            const bool onlySize = name.endsWith("-small"_L1) || name.endsWith("-wide"_L1);
            if (!names.contains(name) && !onlySize) {
                names.append(name);
                all.push_back(shot);
                all.back().name = name;
            }
        }
    }
    return all;
}

/// A state in a window.
class Shown final
{
public:
    Shown(const Shot &shot, Theme &theme)
        : m_widget(shot.build(theme))
    {
        m_window = std::dynamic_pointer_cast<MainWindow>(m_widget);
        if (m_window != nullptr) {
            show();
            act(shot);
            return;
        }
        act(shot);
        m_window = shotWindow(theme);
        // Some panels stand in a wrapper that keeps what they work with.
        m_panel = m_widget->layout()->count() == 1 ? m_widget->layout()->itemAt(0)->widget() : nullptr;
        if (m_panel == nullptr) {
            m_panel = m_widget.get();
        }
        m_window->frame().addPage(m_panel);
        m_window->frame().showPage(m_panel, true);
        show();
    }
    ~Shown()
    {
        m_window->hide();
        if (m_panel != nullptr) {
            // The window would delete it.
            m_window->frame().removePage(m_panel);
            m_panel->setParent(m_panel == m_widget.get() ? nullptr : m_widget.get());
        }
    }
    Q_DISABLE_COPY_MOVE(Shown)

    [[nodiscard]] MainWindow &window() { return *m_window; }

private:
    void show()
    {
        m_window->resize(640, 480);
        m_window->show();
        settle();
    }
    void act(const Shot &shot)
    {
        if (shot.afterwards) {
            shot.afterwards(*m_widget);
            settle();
        }
    }

    std::shared_ptr<QWidget> m_widget;
    QWidget *m_panel = nullptr;
    std::shared_ptr<MainWindow> m_window;
};

} // namespace Askwell::Gui

Q_DECLARE_METATYPE(Askwell::Gui::Shot)
