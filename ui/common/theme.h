// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPalette>
#include <QString>

class QApplication;
class QStyle;

namespace Askwell::Gui {

enum class ThemeChoice { System, Light, Dark, HighContrast };

/// Light, dark or high contrast for the whole application, changed while it runs. System leaves style and
/// palette to Qt, and so does a choice that the system shows already; any other choice takes the Fusion style
/// with a palette of ours. Owned by main.
/// The desktop portal's setting is not asked: that takes QtDBus, which is not among our packages. From 6.5 on
/// Qt asks it itself; before, the palette of the platform theme is what is followed.
class Theme final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Theme)

public:
    /// Make it before the first window, so that the system's own style and palette are known.
    explicit Theme(QApplication &application, QObject *parent = nullptr);

    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    void choose(ThemeChoice choice);

Q_SIGNALS:
    /// Palette or style are new; widgets hear of it through QEvent::PaletteChange as well.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    /// A new one, for the application to take.
    [[nodiscard]] QStyle *systemStyle() const;
    [[nodiscard]] bool systemShows(ThemeChoice choice) const;

    QApplication &m_application;
    ThemeChoice m_choice = ThemeChoice::System;
    QString m_systemStyle;
    QPalette m_systemPalette;
    /// Style and palette are ours at the moment.
    bool m_ours = false;
    bool m_applying = false;
};

/// Our palettes; System gives the light one.
[[nodiscard]] QPalette paletteOf(ThemeChoice choice);

/// "system", "light", "dark", "high-contrast": the names in the settings.
[[nodiscard]] QString themeName(ThemeChoice choice);
/// System where the name is none of them.
[[nodiscard]] ThemeChoice themeFromName(const QString &name);

} // namespace Askwell::Gui
