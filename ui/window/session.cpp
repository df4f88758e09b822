// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/session.h"

#include "app/checks/secret_scan.h"
#include "app/exports/difference.h"
#include "app/framework/framework_repository.h"
#include "app/profiles/profile_format.h"
#include "app/prompt/blanks.h"
#include "app/prompt/composer.h"
#include "app/prompt/guide_shelf.h"
#include "app/support/file_reading.h"
#include "app/support/settings.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Askwell::Gui {

namespace {

constexpr auto BundledFramework = "hugging-face"_L1;
/// From the first key to the draft; the rest of the promised second is the disk's.
constexpr int AutosaveMilliseconds = 600;
constexpr int NameWords = 5;
constexpr int MostRecentFolders = 3;

Framework frameworkFor(const FrameworkRepository &frameworks, const Profile &project)
{
    for (const QString &id : project.frameworks) {
        if (const Framework *known = frameworks.framework(id)) {
            return *known;
        }
    }
    const Framework *bundled = frameworks.bundledFramework(BundledFramework);
    Q_ASSERT(bundled != nullptr);
    return *bundled;
}

Answers answersOf(const Draft &draft)
{
    const SavedPrompt *prompt = draft.profile.prompt(draft.promptId);
    return prompt == nullptr ? Answers {} : prompt->answers;
}

/// With the names of environment variables in the place of secrets.
QString withoutSecrets(QString text)
{
    const auto findings = screen(text).findings();
    // From the end, so that earlier places stay where they are.
    for (auto finding = findings.rbegin(); finding != findings.rend(); ++finding) {
        if (!finding->undecided) {
            text.replace(finding->span.begin, finding->span.length, secretReplacement(*finding));
        }
    }
    return text;
}

Profile freshProject()
{
    Profile project;
    project.frameworks = {QString(BundledFramework)};
    project.prompts = {SavedPrompt {newPromptId(project)}};
    return project;
}

} // namespace

Session::Session(const SessionParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_document(frameworkFor(parts.frameworks, {}))
{
    m_autosave.setSingleShot(true);
    m_autosave.setInterval(AutosaveMilliseconds);
    connect(&m_autosave, &QTimer::timeout, this, &Session::writeDraft);
    connect(&m_document, &PromptDocument::frameworkChanged, this, &Session::findGuideOfPage);
    connect(&m_document, &PromptDocument::answerChanged, this, &Session::noteChange);
    connect(&m_document, &PromptDocument::valuesChanged, this, &Session::noteChange);
    connect(&m_document, &PromptDocument::rulesChanged, this, &Session::noteChange);
    connect(&m_parts.profiles, &ProfileStore::renamed, this, &Session::followRename);
    connect(&m_parts.frameworks, &FrameworkRepository::userPagesRead, this, &Session::followFrameworks);
    LoadedProfile fresh;
    fresh.profile = freshProject();
    take(std::move(fresh), {}, false);
    findGuideOfPage();
}

Session::~Session()
{
    finish();
}

SavedPrompt &Session::currentPrompt()
{
    std::vector<SavedPrompt> &prompts = m_project.profile.prompts;
    const auto found = std::find_if(prompts.begin(), prompts.end(),
                                    [this](const SavedPrompt &each) { return each.id == m_promptId; });
    Q_ASSERT(found != prompts.end());
    return *found;
}

void Session::take(LoadedProfile project, const QString &promptId, bool modified)
{
    m_taking = true;
    m_project = std::move(project);
    std::vector<SavedPrompt> &prompts = m_project.profile.prompts;
    if (prompts.empty()) {
        prompts.push_back(SavedPrompt {newPromptId(m_project.profile)});
    }
    // The one that was worked on last, unless the draft knows better; of equals the last.
    const auto newest =
        std::max_element(prompts.begin(), prompts.end(), [](const SavedPrompt &a, const SavedPrompt &b) {
            return a.changed <= b.changed || !a.changed.isValid();
        });
    m_promptId = m_project.profile.prompt(promptId) != nullptr ? promptId : newest->id;
    const Framework framework = frameworkFor(m_parts.frameworks, m_project.profile);
    if (framework.id != m_document.framework().id) {
        m_document.setFramework(framework);
    }
    m_document.setAddedFrameworks(addedFrameworks());
    m_document.setRules(m_project.profile.rules);
    m_document.setAnswers(currentPrompt().answers);
    m_document.setValues(currentPrompt().blanks);
    m_taking = false;
    m_modified = modified;
    Q_EMIT promptReplaced();
    Q_EMIT projectChanged();
}

void Session::followRename(const QString &path, const QString &name, const QString &from, const QString &to)
{
    if (path == m_project.path && from == m_project.hash) {
        m_project.profile.name = name;
        m_project.hash = to;
        writeDraft();
        Q_EMIT projectChanged();
    }
}

void Session::followFrameworks()
{
    // What was changed is the pages, not the project.
    m_taking = true;
    const Framework framework = frameworkFor(m_parts.frameworks, m_project.profile);
    if (framework != m_document.framework()) {
        m_document.setFramework(framework);
    }
    m_document.setAddedFrameworks(addedFrameworks());
    m_taking = false;
}

std::vector<Framework> Session::addedFrameworks() const
{
    std::vector<Framework> added;
    for (const QString &id : m_project.profile.frameworks) {
        const Framework *known = m_parts.frameworks.framework(id);
        if (known != nullptr && id != m_document.framework().id) {
            added.push_back(*known);
        }
    }
    return added;
}

QStringList Session::missingFrameworks() const
{
    QStringList missing;
    for (const QString &id : m_project.profile.frameworks) {
        if (m_parts.frameworks.hasReadUserPages() && m_parts.frameworks.framework(id) == nullptr) {
            missing.append(id);
        }
    }
    return missing;
}

void Session::noteChange()
{
    if (m_taking) {
        return;
    }
    writeDraftSoon();
    if (!m_modified) {
        m_modified = true;
        Q_EMIT projectChanged();
    }
}

void Session::writeDraftSoon()
{
    if (!m_autosave.isActive()) {
        m_autosave.start();
    }
}

void Session::setStartText(const QString &text)
{
    if (text != m_startText) {
        m_startText = text;
        writeDraftSoon();
    }
}

void Session::findGuideOfPage()
{
    m_guide = {};
    const QString id = m_document.framework().id;
    for (const FrameworkEntry &entry : m_parts.frameworks.frameworks()) {
        if (entry.framework && entry.id == id) {
            FoundGuide found = findGuide(entry, m_parts.frameworks.userFolder());
            m_guide = std::move(found.guide);
            if (!found.remarks.empty()) {
                Q_EMIT problemFound(found.remarks.front());
            }
            return;
        }
    }
}

void Session::foldAnswersIn()
{
    SavedPrompt &prompt = currentPrompt();
    if (prompt.answers != m_document.answers() || prompt.blanks != m_document.values()) {
        prompt.answers = m_document.answers();
        prompt.blanks = m_document.values();
        prompt.changed = QDateTime::currentDateTimeUtc();
    }
    m_project.profile.rules = m_document.rules();
}

QString Session::projectName() const
{
    const Profile &project = m_project.profile;
    if (!project.name.isEmpty()) {
        return project.name;
    }
    if (!project.folder.isEmpty()) {
        return QDir(project.folder).dirName();
    }
    return firstWords(m_document.answers());
}

SaveRulesInput Session::saveRulesInput() const
{
    const Profile &project = m_project.profile;
    SaveRulesInput input;
    input.request.frameworks = m_document.frameworks();
    input.request.rules = m_document.rules();
    if (m_document.prompt().complete()) {
        input.request.prompt = m_document.prompt().text;
    }
    input.folder = project.folder;
    for (const ProfileEntry &entry : m_parts.profiles.entries()) {
        const bool known = entry.folder.isEmpty() || input.recentFolders.contains(entry.folder);
        if (!known && input.recentFolders.size() < MostRecentFolders) {
            input.recentFolders.append(entry.folder);
        }
    }
    if (!project.targets.empty()) {
        input.targets.clear();
        for (const ProfileTarget &target : project.targets) {
            input.targets.append(target.id);
            input.options.insert(target.id, {target.name, target.globs});
        }
    }
    for (auto each = project.written.cbegin(); each != project.written.cend(); ++each) {
        addWritten(&input.written, each.key(), each.value());
    }
    return input;
}

// Drafts.

void Session::resume()
{
    if (const auto found = claimDraftThat({})) {
        takeDraft(*found);
    }
}

std::optional<Draft> Session::claimDraftThat(const std::function<bool(const Draft &)> &fits)
{
    const auto folder = m_parts.places.drafts();
    if (!folder.ok()) {
        Q_EMIT problemFound(folder.error());
        return std::nullopt;
    }
    auto claimed = claimDraft(folder.value(), fits);
    if (!claimed.ok()) {
        Q_EMIT problemFound(claimed.error());
        return std::nullopt;
    }
    ClaimedDraft found = std::move(claimed).value();
    m_draftFile.emplace(std::move(found.file));
    m_draftWriter =
        std::make_unique<DraftWriter>(m_parts.runner, m_draftFile->path(),
                                      [this](const DraftWriter::Report &report) { noteDraft(report); });
    for (const Message &notice : found.notices) {
        Q_EMIT problemFound(notice);
    }
    return found.draft;
}

void Session::takeDraft(const Draft &taken)
{
    m_step = taken.stepId;
    if (m_startText.isEmpty()) {
        m_startText = taken.startText;
    }
    LoadedProfile project;
    project.profile = taken.profile;
    project.path = taken.profilePath;
    project.hash = taken.baseHash;
    take(std::move(project), taken.promptId, taken.modified);
}

void Session::leaveDraft()
{
    m_parked.reset();
    if (m_modified) {
        m_parked = draft();
        finish();
    } else if (m_draftFile) {
        m_draftFile->discard();
    }
    m_draftWriter.reset();
    m_draftFile.reset();
}

void Session::goBackToParked()
{
    if (!m_parked) {
        return;
    }
    const Draft parked = *m_parked;
    leaveDraft();
    const auto found = claimDraftThat([&parked](const Draft &each) {
        return each.profilePath == parked.profilePath && each.promptId == parked.promptId
            && answersOf(each) == answersOf(parked);
    });
    m_parked.reset();
    if (found) {
        takeDraft(*found);
    }
}

Draft Session::draft() const
{
    return {m_project.profile,
            m_project.path,
            m_project.hash,
            m_promptId,
            m_step,
            m_startText,
            m_modified,
            QDateTime::currentDateTimeUtc()};
}

void Session::writeDraft()
{
    m_autosave.stop();
    if (!m_draftWriter) {
        return;
    }
    foldAnswersIn();
    m_draftWriter->write(draft());
}

void Session::noteDraft(const DraftWriter::Report &report)
{
    const bool trouble = !report.result.ok();
    if (trouble && !m_draftTrouble) {
        Q_EMIT problemFound(report.result.error());
    }
    m_draftTrouble = trouble;
}

void Session::finish()
{
    if (m_draftWriter) {
        writeDraft();
        m_draftWriter->finish();
    }
}

// Opening.

Result<void> Session::openPath(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isDir()) {
        return openProject(info.absoluteFilePath());
    }
    const QString folder = info.absoluteFilePath();
    const auto projectFile = findProjectFile(folder);
    if (!projectFile.ok()) {
        return projectFile.error();
    }
    if (projectFile.value()) {
        return openProject(*projectFile.value());
    }
    foldAnswersIn();
    leaveDraft();
    const auto unsaved = claimDraftThat(
        [&folder](const Draft &each) { return each.profilePath.isEmpty() && each.profile.folder == folder; });
    if (unsaved) {
        takeDraft(*unsaved);
        return {};
    }
    LoadedProfile fresh;
    fresh.profile = freshProject();
    fresh.profile.folder = folder;
    m_step.clear();
    take(std::move(fresh), {}, false);
    return {};
}

Result<void> Session::openProject(const QString &idOrPath)
{
    auto loaded = m_parts.profiles.load(idOrPath);
    if (!loaded.ok()) {
        return loaded.error();
    }
    LoadedProfile project = std::move(loaded).value();
    foldAnswersIn();
    leaveDraft();
    const auto unsaved = claimDraftThat(
        [&project](const Draft &each) { return each.modified && each.profilePath == project.path; });
    m_parts.profiles.markUsed(project.profile.id);
    if (unsaved) {
        m_parked.reset();
        takeDraft(*unsaved);
        return {};
    }
    const Message notice = project.notice;
    const bool readOnly = project.readOnly;
    m_step.clear();
    take(std::move(project), {}, false);
    writeDraft();
    if (readOnly) {
        Q_EMIT problemFound(notice);
    }
    return {};
}

void Session::openSample()
{
    foldAnswersIn();
    leaveDraft();
    // A draft of its own, whatever else lies there.
    (void)claimDraftThat([](const Draft &) { return false; });
    LoadedProfile sample;
    sample.profile = freshProject();
    sample.profile.frameworks = {m_document.framework().id};
    for (const Question &question : m_document.framework().questions) {
        sample.profile.prompts.front().answers.insert(question.id, question.filledExample);
    }
    m_step.clear();
    take(std::move(sample), {}, false);
    writeDraft();
}

Result<void> Session::reload()
{
    // The user let go of what was not saved, but only in return for what the file holds.
    const bool modified = std::exchange(m_modified, false);
    const QString prompt = m_promptId;
    const QString step = m_step;
    Result<void> opened = openProject(m_project.path);
    if (!opened.ok()) {
        m_modified = modified;
        return opened;
    }
    if (prompt != m_promptId && m_project.profile.prompt(prompt) != nullptr) {
        choosePrompt(prompt);
    }
    setStep(step);
    return opened;
}

QString Session::firstWords(const Answers &answers) const
{
    for (const Question &question : m_document.framework().questions) {
        const QStringList words = answers.value(question.id).simplified().split(u' ', Qt::SkipEmptyParts);
        if (!words.isEmpty()) {
            return words.mid(0, NameWords).join(u' ').left(60);
        }
    }
    return {};
}

bool Session::isFresh() const
{
    const Answers kept = keptAnswers(m_project.profile, m_document.answers());
    return std::all_of(m_document.answers().keyBegin(), m_document.answers().keyEnd(),
                       [this, &kept](const QString &id) {
                           return kept.contains(id) || m_document.answer(id).trimmed().isEmpty();
                       });
}

void Session::startNewPrompt()
{
    rememberBlanks();
    if (isFresh()) {
        return;
    }
    SavedPrompt fresh;
    fresh.answers = keptAnswers(m_project.profile, m_document.answers());
    // A kept answer keeps the values that it was given; others are hints from now on.
    for (const QString &answer : std::as_const(fresh.answers)) {
        for (const Blank &blank : findBlanks(answer)) {
            if (const QString value = m_document.values().value(blank.name); !value.isEmpty()) {
                fresh.blanks.insert(blank.name, value);
            }
        }
    }
    putInFront(std::move(fresh));
}

void Session::addPrompt(const Answers &answers, const BlankValues &values)
{
    SavedPrompt prompt;
    prompt.answers = answers;
    prompt.blanks = values;
    putInFront(std::move(prompt));
}

void Session::putInFront(SavedPrompt prompt)
{
    const bool replaces = isFresh();
    foldAnswersIn();
    LoadedProfile next = m_project;
    if (replaces) {
        // One in which nothing is written is of no use in the list.
        std::erase_if(next.profile.prompts,
                      [this](const SavedPrompt &each) { return each.id == m_promptId; });
    }
    prompt.id = newPromptId(next.profile);
    prompt.changed = QDateTime::currentDateTimeUtc();
    m_step.clear();
    const QString id = prompt.id;
    next.profile.prompts.push_back(std::move(prompt));
    take(std::move(next), id, true);
    writeDraft();
}

// Saving.

bool Session::secretsForbid(bool withSecrets) const
{
    if (withSecrets) {
        return false;
    }
    const auto hold = [](const QMap<QString, QString> &texts) {
        return std::any_of(texts.cbegin(), texts.cend(),
                           [](const QString &text) { return !screen(text).passed(); });
    };
    return !screen(m_document.rules().additions).passed() || hold(m_document.answers())
        || hold(m_document.values()) || hold(m_project.profile.blanks);
}

SaveResult Session::noteSave(const SaveOutcome &outcome, const QString &path)
{
    switch (outcome.status) {
    case SaveStatus::Done:
        m_project.path = path;
        m_project.hash = outcome.hash;
        // A copy of what a newer version wrote is of ours.
        m_project.readOnly = false;
        m_project.notice = {};
        m_modified = false;
        writeDraft();
        Q_EMIT projectChanged();
        return SaveResult::Saved;
    case SaveStatus::ChangedOnDisk:
        m_foundHash = outcome.foundHash;
        return SaveResult::ChangedOnDisk;
    case SaveStatus::Failed:
        break;
    }
    m_saveProblem = outcome.message;
    return SaveResult::Failed;
}

SaveResult Session::save(bool withSecrets)
{
    if (m_project.readOnly) {
        m_saveProblem = m_project.notice;
        return SaveResult::Failed;
    }
    rememberBlanks();
    foldAnswersIn();
    if (isKept()) {
        // The list is the user's own; a project file elsewhere may lie in a repository.
        const bool shared = m_project.path.endsWith(".askwell"_L1)
            && m_parts.profiles.pathOf(m_project.profile.id) != m_project.path;
        if (shared && secretsForbid(withSecrets)) {
            return SaveResult::SecretFound;
        }
        return noteSave(m_parts.profiles.save(m_project), m_project.path);
    }
    m_project.profile.name = projectName();
    if (m_project.profile.name.isEmpty()) {
        m_saveProblem = {
            QT_TRANSLATE_NOOP("Message", "There is nothing to save yet. Write an answer first.")};
        return SaveResult::Failed;
    }
    auto created = m_parts.profiles.create(m_project.profile);
    if (!created.ok()) {
        m_saveProblem = created.error();
        return SaveResult::Failed;
    }
    m_project = std::move(created).value();
    m_modified = false;
    m_parts.profiles.markUsed(m_project.profile.id);
    writeDraft();
    Q_EMIT projectChanged();
    return SaveResult::Saved;
}

Result<Difference> Session::differenceToFile()
{
    foldAnswersIn();
    const Result<QByteArray> present = readFile(m_project.path, largestProfile);
    if (!present) {
        return present.error();
    }
    // What is looked at is what may be replaced.
    m_foundHash = contentHash(present.value());
    return difference(present.value(), bytesOfProfile(m_project.profile, m_project.path));
}

SaveResult Session::saveOver(bool withSecrets)
{
    const QString before = std::exchange(m_project.hash, m_foundHash);
    const SaveResult result = save(withSecrets);
    if (result == SaveResult::SecretFound) {
        m_project.hash = before;
    }
    return result;
}

SaveResult Session::saveAs(const QString &path, bool withSecrets)
{
    rememberBlanks();
    foldAnswersIn();
    if (secretsForbid(withSecrets)) {
        return SaveResult::SecretFound;
    }
    if (m_project.profile.name.isEmpty()) {
        m_project.profile.name = QFileInfo(path).completeBaseName();
    }
    if (m_project.profile.folder.isEmpty()) {
        m_project.profile.folder = QFileInfo(path).absolutePath();
    }
    return noteSave(m_parts.profiles.saveAs(m_project.profile, path, std::nullopt), path);
}

// Changes.

void Session::setFramework(const QString &id)
{
    const Framework *known = m_parts.frameworks.framework(id);
    if (known == nullptr || id == m_document.framework().id) {
        return;
    }
    QStringList &ids = m_project.profile.frameworks;
    ids.removeAll(m_document.framework().id);
    ids.removeAll(id);
    ids.prepend(id);
    m_document.setFramework(*known);
    m_document.setAddedFrameworks(addedFrameworks());
    noteChange();
}

void Session::setFrameworkAdded(const QString &id, bool added)
{
    QStringList &ids = m_project.profile.frameworks;
    const QString &asking = m_document.framework().id;
    if (id == asking || added == ids.contains(id)) {
        return;
    }
    if (added) {
        ids.append(id);
    } else {
        ids.removeAll(id);
    }
    // Where no framework of the project is known, another has been asking.
    if (!ids.contains(asking)) {
        ids.prepend(asking);
    }
    m_document.setAddedFrameworks(addedFrameworks());
    noteChange();
}

void Session::setFolder(const QString &folder)
{
    if (m_project.profile.folder != folder) {
        m_project.profile.folder = folder;
        // What was written elsewhere says nothing about this folder.
        m_project.profile.written.clear();
        noteChange();
        Q_EMIT projectChanged();
    }
}

void Session::setTargets(const QStringList &targetIds)
{
    std::vector<ProfileTarget> targets;
    for (const QString &id : targetIds) {
        const auto &known = m_project.profile.targets;
        const auto found = std::find_if(known.begin(), known.end(),
                                        [&id](const ProfileTarget &each) { return each.id == id; });
        targets.push_back(found == known.end() ? ProfileTarget {id} : *found);
    }
    if (targets != m_project.profile.targets) {
        m_project.profile.targets = std::move(targets);
        noteChange();
    }
}

void Session::setTargetOptions(const QString &targetId, const SaveRulesOptions &options)
{
    for (ProfileTarget &target : m_project.profile.targets) {
        if (target.id == targetId && (target.name != options.name || target.globs != options.globs)) {
            target.name = options.name;
            target.globs = options.globs;
            noteChange();
        }
    }
}

void Session::rememberWritten(const QMap<QString, QString> &written)
{
    for (auto each = written.cbegin(); each != written.cend(); ++each) {
        m_project.profile.written.insert(each.key(), each.value());
    }
    noteChange();
    Q_EMIT projectChanged();
}

void Session::rememberBlanks()
{
    const BlankValues before = m_project.profile.blanks;
    const Prompt &prompt = m_document.prompt();
    for (const PromptBlank &blank : prompt.blanks) {
        if (!blank.open) {
            m_project.profile.blanks.insert(blank.name, prompt.blankValue(blank.name));
        }
    }
    if (m_project.profile.blanks != before) {
        noteChange();
    }
}

std::vector<Dismissal> Session::dismissed() const
{
    std::vector<Dismissal> dismissals;
    for (const DismissedFinding &each : m_project.profile.dismissed) {
        dismissals.push_back({each.check, each.text});
    }
    return dismissals;
}

void Session::setDismissed(const Dismissal &dismissal, bool dismissed)
{
    auto &all = m_project.profile.dismissed;
    const auto known = std::find_if(all.begin(), all.end(), [&dismissal](const DismissedFinding &each) {
        return each.check == dismissal.check && each.text == dismissal.matched;
    });
    if (dismissed == (known != all.end())) {
        return;
    }
    if (dismissed) {
        all.push_back({dismissal.check, dismissal.matched});
    } else {
        all.erase(known);
    }
    noteChange();
}

void Session::setStep(const QString &id)
{
    m_step = id;
}

void Session::replaceSecrets()
{
    const Answers answers = m_document.answers();
    for (auto each = answers.cbegin(); each != answers.cend(); ++each) {
        m_document.setAnswer(each.key(), withoutSecrets(each.value()));
    }
    BlankValues values = m_document.values();
    for (QString &value : values) {
        value = withoutSecrets(value);
    }
    m_document.setValues(values);
    for (QString &value : m_project.profile.blanks) {
        value = withoutSecrets(value);
    }
    RulesChoice rules = m_document.rules();
    rules.additions = withoutSecrets(rules.additions);
    m_document.setRules(rules);
}

} // namespace Askwell::Gui
