// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/framework/context_rules.h"
#include "app/framework/framework.h"

#include <QWidget>

class QButtonGroup;

namespace Askwell::Gui {

class Highlighter;
class PaneHeading;
class TextPane;

/// The fixed rules of the framework, at the level that the user picks.
class RulesPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RulesPane)

public:
    explicit RulesPane(QWidget *parent = nullptr);

    void showRules(const Framework &framework, const RulesChoice &choice);

    /// Colours from now on; as in PromptPane.
    void attach(Highlighter &highlighter);

    void setZoom(qreal zoom);
    [[nodiscard]] TextPane *textPane() const { return m_text; }
    [[nodiscard]] PaneHeading *heading() const { return m_heading; }

Q_SIGNALS:
    /// By the user. The pane shows it once showRules() says so.
    void levelChosen(Askwell::RulesLevel level);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    PaneHeading *m_heading;
    QButtonGroup *m_levels;
    TextPane *m_text;
    QString m_frameworkId;
    RulesLevel m_level = RulesLevel::Concise;
};

} // namespace Askwell::Gui
