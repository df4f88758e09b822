// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/scrolling_page.h"

#include <functional>
#include <vector>

class QGridLayout;
class QPushButton;

namespace Askwell::Gui {

class RoleLabel;

/// What a key does.
struct HelpKey
{
    QString keys;
    QString what;
};

/// In the language of the window.
struct HelpText
{
    /// The page that it is about, and what can be done there.
    QString page;
    QString sentences;
    std::vector<HelpKey> keys;
};

/// Help: what the page that it was asked on is for, and every key. To read.
class HelpPage final : public ScrollingPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HelpPage)

public:
    /// `text` is asked again for each language.
    explicit HelpPage(std::function<HelpText()> text, QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    void showKeys(const std::vector<HelpKey> &keys);

    std::function<HelpText()> m_text;
    RoleLabel *m_title;
    RoleLabel *m_page;
    RoleLabel *m_sentences;
    RoleLabel *m_keysHeading;
    QWidget *m_keys;
    QGridLayout *m_rows;
    QPushButton *m_back;
};

} // namespace Askwell::Gui
