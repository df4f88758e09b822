// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/checks/finding.h"
#include "app/profiles/draft.h"
#include "app/profiles/draft_writer.h"
#include "app/profiles/profile_store.h"
#include "app/prompt/guide.h"
#include "app/prompt/prompt_document.h"
#include "app/support/data_places.h"
#include "ui/exporting/save_rules_panel.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace Askwell {
class BackgroundRunner;
struct Difference;
class FrameworkRepository;
class Settings;
} // namespace Askwell

namespace Askwell::Gui {

/// What a session works with; all of it outlives the session.
struct SessionParts
{
    FrameworkRepository &frameworks;
    ProfileStore &profiles;
    Settings &settings;
    BackgroundRunner &runner;
    DataPlaces places;
};

/// How a save ended.
enum class SaveResult {
    Saved,
    /// The file changed on disk since it was read; nothing was written.
    ChangedOnDisk,
    /// The answers hold a secret and would go where others may read them; nothing was written.
    SecretFound,
    /// Nothing was written; saveProblem() says why.
    Failed,
};

/// A prompt that was taken out, and where it stood.
struct RemovedPrompt
{
    SavedPrompt prompt;
    size_t index = 0;
};

/// One window's work: a project, its prompt of the moment, and the draft that carries both through a crash.
/// What is typed is in the draft within a second; saving the project is the user's own act.
class Session final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Session)

public:
    explicit Session(const SessionParts &parts, QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] PromptDocument &document() { return m_document; }
    [[nodiscard]] FrameworkRepository &frameworks() { return m_parts.frameworks; }
    [[nodiscard]] ProfileStore &profiles() { return m_parts.profiles; }
    [[nodiscard]] Settings &settings() { return m_parts.settings; }
    [[nodiscard]] BackgroundRunner &runner() { return m_parts.runner; }
    [[nodiscard]] const DataPlaces &places() const { return m_parts.places; }

    /// The project, the answers of the moment in it.
    [[nodiscard]] const Profile &project() const { return m_project.profile; }
    /// Where it is kept; empty while it is kept nowhere but in the draft.
    [[nodiscard]] QString projectPath() const { return m_project.path; }
    /// contentHash() of that file when it was read or written here last.
    [[nodiscard]] const QString &fileHash() const { return m_project.hash; }
    [[nodiscard]] bool isKept() const { return !m_project.path.isEmpty(); }
    [[nodiscard]] bool isModified() const { return m_modified; }
    /// Its own name, else its folder's, else the first words of the first answer, else empty.
    [[nodiscard]] QString projectName() const;
    /// Of the framework that asks; empty where it has none.
    [[nodiscard]] const Guide &guide() const { return m_guide; }
    /// What "Save rules" starts from.
    [[nodiscard]] SaveRulesInput saveRulesInput() const;
    [[nodiscard]] QString step() const { return m_step; }
    /// Ids of the project's frameworks that no page on this machine has. They stay in the project.
    [[nodiscard]] QStringList missingFrameworks() const;

    /// Takes up the newest draft that no other window holds, where there is one; from then on this window's
    /// drafts are written. Without a place for drafts the session works and says so.
    void resume();
    /// Whether opening a project has left unsaved work behind, kept in a draft of its own.
    [[nodiscard]] bool hasParked() const { return m_parked.has_value(); }
    /// Back to that work.
    void goBackToParked();
    /// A folder becomes the project's folder, with its project file if there is one; a file is a project
    /// file.
    Result<void> openPath(const QString &path);
    /// By id or path. Work on it that was not saved comes back with it.
    Result<void> openProject(const QString &idOrPath);
    /// A project made from the finished example of the framework that asks; kept nowhere until it is saved.
    void openSample();
    /// Reads the project again from where it is kept: what was not saved goes. The same prompt stays in
    /// front.
    Result<void> reload();
    /// Keeps the answers that are pinned and empties the rest.
    void startNewPrompt();
    /// A prompt of its own with these answers, in front; what stood there stays in the project.
    void addPrompt(const Answers &answers, const BlankValues &values = {});

    [[nodiscard]] const QString &promptId() const { return m_promptId; }
    /// Those of the project, the answers of the moment in them.
    [[nodiscard]] const std::vector<SavedPrompt> &prompts();
    /// Its own name, else the first words of its first answer, else empty.
    [[nodiscard]] QString promptName(const SavedPrompt &prompt) const;
    void choosePrompt(const QString &id);
    /// An empty name is none.
    void renamePrompt(const QString &id, const QString &name);
    /// Stands behind the one that it was made from, and is chosen.
    void duplicatePrompt(const QString &id);
    /// What was taken out, for restorePrompt(). A project has one prompt at least: a fresh one comes for the
    /// last.
    RemovedPrompt removePrompt(const QString &id);
    void restorePrompt(const RemovedPrompt &removed);
    /// Whether a new prompt takes over the answer of that question.
    void setKept(const QString &questionId, bool kept);

    /// Into the file that it came from, or into the list under projectName().
    SaveResult save(bool withSecrets = false);
    /// The file holds something else by now: what saveOver() may replace. Empty where it is gone.
    void noteFound(const QString &hash) { m_foundHash = hash; }
    /// The same over what was found on the disk: the user chose so.
    SaveResult saveOver(bool withSecrets = false);
    /// What that would make of the file as it is now. The error is that it cannot be read.
    [[nodiscard]] Result<Difference> differenceToFile();
    /// As a project file; `path` ends in ".askwell" and the user agreed to replace what stands there.
    SaveResult saveAs(const QString &path, bool withSecrets = false);
    [[nodiscard]] const Message &saveProblem() const { return m_saveProblem; }

    /// The framework that asks; it takes the place of the one before.
    void setFramework(const QString &id);
    /// Whether the framework's rules follow those of the one that asks.
    void setFrameworkAdded(const QString &id, bool added);
    void setFolder(const QString &folder);
    void setTargets(const QStringList &targetIds);
    /// Only of a target that the project has.
    void setTargetOptions(const QString &targetId, const Gui::SaveRulesOptions &options);
    /// What was just written into the project: path to hash.
    void rememberWritten(const QMap<QString, QString> &written);
    /// The values of this prompt's blanks are offered as hints from now on. Called when it is copied; saving
    /// does it by itself.
    void rememberBlanks();
    /// The last value of each blank of the project.
    [[nodiscard]] const BlankValues &rememberedBlanks() const { return m_project.profile.blanks; }
    /// Findings that this project does not want to hear of.
    [[nodiscard]] std::vector<Dismissal> dismissed() const;
    void setDismissed(const Dismissal &dismissal, bool dismissed);
    void setStep(const QString &id);
    /// What stands in "Start from a text": the window's, whatever project is open.
    [[nodiscard]] const QString &startText() const { return m_startText; }
    void setStartText(const QString &text);
    /// Puts the names of environment variables in the place of the secrets in answers, values and rules.
    void replaceSecrets();

    /// Writes the draft and waits until the disk has it: the window is closing.
    void finish();

Q_SIGNALS:
    /// Another prompt's answers came in; undo steps are void.
    void promptReplaced();
    /// Name, folder, place or the state of being modified are new.
    void projectChanged();
    /// Something went wrong by itself; said once until it works again.
    void problemFound(const Askwell::Message &message);

private:
    void followFrameworks();
    void followRename(const QString &path, const QString &name, const QString &from, const QString &to);
    [[nodiscard]] std::vector<Framework> addedFrameworks() const;
    void findGuideOfPage();
    void take(LoadedProfile project, const QString &promptId, bool modified);
    void noteChange();
    void foldAnswersIn();
    /// Keeps the draft of work that was not saved, for the next time; another one is of no use any more.
    void leaveDraft();
    /// Begins to write into a draft: the newest that fits, which is returned, or a new one.
    [[nodiscard]] std::optional<Draft> claimDraftThat(const std::function<bool(const Draft &)> &fits);
    void takeDraft(const Draft &taken);
    /// What the window holds now.
    [[nodiscard]] Draft draft() const;
    void writeDraft();
    /// Unless it is on its way.
    void writeDraftSoon();
    void noteDraft(const DraftWriter::Report &report);
    SaveResult noteSave(const SaveOutcome &outcome, const QString &path);
    [[nodiscard]] bool secretsForbid(bool withSecrets) const;
    [[nodiscard]] SavedPrompt &currentPrompt();
    /// Nothing is written but what a new prompt takes over.
    [[nodiscard]] bool isFresh() const;
    /// Takes it into the project, and to the front.
    void putInFront(SavedPrompt prompt);
    [[nodiscard]] QString firstWords(const Answers &answers) const;
    /// The same project with another prompt in front.
    void show(const QString &promptId);

    SessionParts m_parts;
    PromptDocument m_document;
    LoadedProfile m_project;
    QString m_promptId;
    QString m_step;
    QString m_startText;
    Guide m_guide;
    QString m_foundHash;
    std::optional<Draft> m_parked;
    Message m_saveProblem;
    std::optional<DraftFile> m_draftFile;
    std::unique_ptr<DraftWriter> m_draftWriter;
    QTimer m_autosave;
    bool m_modified = false;
    bool m_taking = false;
    bool m_draftTrouble = false;
};

} // namespace Askwell::Gui
