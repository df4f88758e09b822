// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/scrolling_page.h"

class QPushButton;
class QVBoxLayout;

namespace Askwell {
struct Framework;
}

namespace Askwell::Gui {

class RoleLabel;

/// Why these questions?: the framework's key idea, the reasons of its order, its closing words. To read.
class ReasonsPage final : public ScrollingPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReasonsPage)

public:
    explicit ReasonsPage(const Framework &framework, QWidget *parent = nullptr);

    /// Whether the framework says anything that the page could show.
    [[nodiscard]] static bool hasReasons(const Framework &framework);

protected:
    void retranslate() override;

private:
    void addParagraphs(QVBoxLayout &layout, const QStringList &paragraphs);
    void addQuotation(QVBoxLayout &layout, const QString &quotation);

    QString m_frameworkTitle;
    RoleLabel *m_title;
    RoleLabel *m_help;
    RoleLabel *m_ideaHeading;
    RoleLabel *m_orderHeading;
    QPushButton *m_back;
};

} // namespace Askwell::Gui
