// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <map>

class QAction;
class QWidget;

namespace Askwell::Gui {

/// Everything that the window can be told to do, apart from writing.
enum class Command {
    CopyPrompt,
    CopyWithRules,
    CopyRules,
    CopyLink,
    SaveAsCommand,
    OpenInCursor,
    RulesIntoCursor,
    CommandIntoCursor,
    SavePromptAsFile,
    SaveWithRulesAsFile,
    SaveRulesAsFile,
    NextStep,
    PreviousStep,
    SaveRules,
    NewPrompt,
    Prompts,
    Projects,
    History,
    SaveProject,
    SaveInFolder,
    FinishedExample,
    StartText,
    WhyTheseQuestions,
    AskEachTime,
    NextRemark,
    PreviousRemark,
    AllRemarks,
    CachedModels,
    FindOnHub,
    AddFramework,
    Find,
    FindNext,
    FindPrevious,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    LargerPane,
    SmallerPane,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    ThemeHighContrast,
    OpenMenu,
    Help,
    About,
    Quit,
};

/// The window's actions, made from one table of words, keys and icons. Shortcuts hold in the whole window.
class WindowActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowActions)

public:
    /// The actions belong to `window`.
    explicit WindowActions(QWidget *window);

    [[nodiscard]] QAction *operator[](Command command) const;
    /// In the table's order.
    [[nodiscard]] QList<QAction *> all() const;
    void retranslate();

private:
    std::map<Command, QAction *> m_actions;
};

} // namespace Askwell::Gui
