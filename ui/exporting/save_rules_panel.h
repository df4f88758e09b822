// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exports/writer.h"
#include "app/support/data_places.h"
#include "ui/common/panel.h"
#include "ui/exporting/save_rules_input.h"
#include "ui/exporting/save_rules_state.h"

#include <memory>
#include <optional>
#include <vector>

class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace Askwell {
class BackgroundRunner;
class Cancellation;
} // namespace Askwell

namespace Askwell::Gui {

class FileChooser;
class QuietLine;
class RoleLabel;
class SaveRulesFolderRow;
class SaveRulesTargetRow;

/// *Save rules*: the files that AI tools read, what would happen to each, and the agreement to it. A page in
/// the window, not a dialog. Nothing is written before its button is pressed, and a file of someone else's is
/// replaced only after its difference was shown and agreed to.
class SaveRulesPanel final : public Panel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SaveRulesPanel)

public:
    /// `runner` and `chooser` must outlive the panel.
    SaveRulesPanel(const DataPlaces &places, BackgroundRunner &runner, FileChooser &chooser,
                   QWidget *parent = nullptr);
    ~SaveRulesPanel() override;

    /// Shows the state of `input`; agreements given before are forgotten. Call it whenever the panel opens.
    void setInput(const SaveRulesInput &input);

Q_SIGNALS:
    void folderChosen(const QString &folder);
    /// Ids, in the order of the table.
    void targetsChosen(const QStringList &targets);
    void optionsChosen(const QString &targetId, const Askwell::Gui::SaveRulesOptions &options);
    /// `outcome.hashes` is what a project file keeps.
    void written(const QString &folder, const Askwell::ExportOutcome &outcome);

protected:
    void retranslate() override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();

    void setFolder(const QString &folder);
    void chooseFolder();
    /// Reads the project again; what is shown follows when it is there.
    void look();
    void take(const Result<LookedAtProject> &looked);
    /// What git says comes after the rest: nobody waits for it.
    void askGit();
    void sortRows();
    /// From the first row down to the button that saves, although the rows were made last.
    void orderTabs();
    /// Works the state out from what was read and decided, and shows it.
    void refresh();
    void unfoldMore(bool open);
    void updateButtons();
    void updateSecrets();
    void focusFirst();

    void setTicked(const QString &targetId, bool ticked);
    void setOptions(const QString &targetId, const SaveRulesOptions &options);
    void setAgreed(const PlannedFile &file, bool agreed);
    void saveAnyway();
    void save();
    void sayWritten(const ExportPlan &plan, const ExportOutcome &outcome);
    void undo();
    void followLink(const QString &link);
    void sayUndone(const UndoOutcome &outcome);

    [[nodiscard]] QString folderName() const;

    DataPlaces m_places;
    BackgroundRunner &m_runner;
    FileChooser &m_chooser;
    /// Files that an undo would not touch.
    QStringList m_changed;

    SaveRulesInput m_input;
    SaveRulesDecisions m_decisions;
    std::optional<LookedAtProject> m_project;
    std::optional<Message> m_folderProblem;
    std::vector<SaveRulesTarget> m_targets;
    GitState m_git;
    /// A thread of its own: a repository on a slow disk must not keep a save waiting.
    std::unique_ptr<BackgroundRunner> m_gitRunner;
    std::shared_ptr<Cancellation> m_gitCancellation;
    /// Counts the looks, so that one that was overtaken is dropped.
    int m_look = 0;
    /// Something is being written or put back.
    bool m_busy = false;
    bool m_rowsSorted = false;
    bool m_focusWanted = false;

    QToolButton *m_back;
    RoleLabel *m_title;
    SaveRulesFolderRow *m_folderRow;
    QuietLine *m_problemLine;
    QScrollArea *m_scroll;
    QVBoxLayout *m_firstRows;
    QToolButton *m_more;
    QWidget *m_moreArea;
    QVBoxLayout *m_moreRows;
    std::vector<SaveRulesTargetRow *> m_rows;
    QWidget *m_footer;
    QuietLine *m_line;
    RoleLabel *m_reason;
    QPushButton *m_undo;
    QPushButton *m_save;
};

} // namespace Askwell::Gui
