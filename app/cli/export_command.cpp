// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/composed_text.h"
#include "app/cli/console.h"
#include "app/cli/input.h"
#include "app/cli/invocation.h"
#include "app/cli/profile_lookup.h"
#include "app/cli/suggestion.h"
#include "app/exports/difference.h"
#include "app/exports/plan.h"
#include "app/exports/reading.h"
#include "app/exports/render.h"
#include "app/exports/survey.h"
#include "app/exports/target.h"
#include "app/exports/writer.h"
#include "app/support/data_places.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

/// What to do with the plan.
enum class Mode { Write, DryRun, Check, Diff };

/// A target, and how this project wants it.
struct WantedTarget
{
    const Target *target = nullptr;
    QString name {};
    QStringList globs {};
};

using WantedTargets = std::vector<WantedTarget>;

/// The words of a comma-separated value, without spaces around them.
QStringList commaSeparated(const QString &value)
{
    QStringList words = value.split(u',', Qt::SkipEmptyParts);
    for (QString &word : words) {
        word = word.trimmed();
    }
    words.removeAll(QString());
    words.removeDuplicates();
    return words;
}

QString modeName(Mode mode)
{
    switch (mode) {
    case Mode::DryRun:
        return u"dry-run"_s;
    case Mode::Check:
        return u"check"_s;
    case Mode::Diff:
        return u"diff"_s;
    case Mode::Write:
        break;
    }
    return u"write"_s;
}

/// Nothing where two are given.
std::optional<Mode> modeOf(const Invocation &invocation, Console &console)
{
    Mode mode = Mode::Write;
    QStringList given;
    for (const Mode each : {Mode::DryRun, Mode::Check, Mode::Diff}) {
        if (invocation.has(modeName(each))) {
            mode = each;
            given.append(u"--"_s + modeName(each));
        }
    }
    if (given.size() > 1) {
        console.refuse(ExitStatus::WrongUsage,
                       u"%1 exclude each other; give one."_s.arg(given.join(u" and "_s)));
        return std::nullopt;
    }
    return mode;
}

/// The targets by the options, else by the profile, as a profile names them.
std::vector<ProfileTarget> askedTargets(const Invocation &invocation,
                                        const std::vector<ProfileTarget> &fromProfile)
{
    std::vector<ProfileTarget> asked;
    if (!invocation.has(u"target"_s)) {
        asked = fromProfile;
    }
    const QStringList ids = commaSeparated(invocation.value(u"target"_s));
    for (const QString &id : ids) {
        const auto kept = std::find_if(fromProfile.begin(), fromProfile.end(),
                                       [&id](const ProfileTarget &each) { return each.id == id; });
        asked.push_back(kept == fromProfile.end() ? ProfileTarget {id} : *kept);
    }
    for (ProfileTarget &each : asked) {
        if (invocation.has(u"name"_s)) {
            each.name = invocation.value(u"name"_s);
        }
        if (invocation.has(u"globs"_s)) {
            each.globs = commaSeparated(invocation.value(u"globs"_s));
        }
    }
    return asked;
}

/// Empty where something is wrong with them, which has been said then.
WantedTargets wantedTargets(const Invocation &invocation, const Input &input, Console &console)
{
    QStringList known;
    for (const Target &each : targets()) {
        known.append(each.id);
    }
    const std::vector<ProfileTarget> fromProfile =
        input.profile ? input.profile->profile.targets : std::vector<ProfileTarget>();
    WantedTargets wanted;
    for (const ProfileTarget &asked : askedTargets(invocation, fromProfile)) {
        const Target *found = target(asked.id);
        if (found == nullptr) {
            console.refuse(ExitStatus::WrongUsage,
                           u"There is no target \"%1\".%2 See askwell-cli targets."_s.arg(
                               asked.id, suggestion(asked.id, known)));
            return {};
        }
        if (!asked.globs.isEmpty() && !found->scopes) {
            console.refuse(ExitStatus::WrongUsage,
                           u"%1 knows no scopes for %2; leave out --globs or that target."_s.arg(found->tool,
                                                                                                 found->id));
            return {};
        }
        wanted.push_back({found, asked.name, asked.globs});
    }
    if (wanted.empty()) {
        console.refuse(ExitStatus::WrongUsage,
                       u"export needs --target with one or more of %1."_s.arg(alternatives(known)));
    }
    return wanted;
}

bool wantsPickedFile(const WantedTargets &wanted)
{
    return std::any_of(wanted.begin(), wanted.end(), [](const WantedTarget &each) {
        return each.target->pathOrigin == PathOrigin::Person;
    });
}

/// A path of the command line as one below the project's folder; an absolute one must lie in it.
Result<QString> pathInside(const QString &folder, const QString &path)
{
    if (!QDir::isAbsolutePath(path)) {
        return path;
    }
    const QString root = QFileInfo(folder).canonicalFilePath();
    const QString parent = QFileInfo(QFileInfo(path).path()).canonicalFilePath();
    const QString whole = (parent.isEmpty() ? QDir::cleanPath(QFileInfo(path).path()) : parent) + u'/'
        + QFileInfo(path).fileName();
    if (!whole.startsWith(root + u'/')) {
        return Message {"%1 lies outside of the project %2. Give --project the folder that it lies in.",
                        {path, root}};
    }
    return whole.sliced(root.size() + 1);
}

PickedFile::Holds holdsOf(const Invocation &invocation)
{
    const QString what = invocation.value(u"what"_s);
    if (what == "both"_L1) {
        return PickedFile::Holds::Both;
    }
    return what == "prompt"_L1 ? PickedFile::Holds::Prompt : PickedFile::Holds::Rules;
}

/// Sets the file of the person's choice; false where the options do not fit together, which has been said
/// then.
bool takePickedFile(const Invocation &invocation, const WantedTargets &wanted, const QString &folder,
                    ExportRequest *request, Console &console)
{
    const bool given = invocation.has(u"out"_s);
    if (!wantsPickedFile(wanted)) {
        if (given || invocation.has(u"what"_s)) {
            console.refuse(ExitStatus::WrongUsage, u"--out and --what are for the target file."_s);
            return false;
        }
        return true;
    }
    if (!given || invocation.value(u"out"_s).isEmpty()) {
        console.refuse(ExitStatus::WrongUsage, u"The target file needs --out PATH, where it goes."_s);
        return false;
    }
    const Result<QString> path = pathInside(folder, invocation.value(u"out"_s));
    if (!path) {
        console.refuse(ExitStatus::FileTrouble, path.error());
        return false;
    }
    request->picked = PickedFile {path.value(), holdsOf(invocation)};
    return true;
}

bool holdsPrompt(const WantedTarget &wanted, const ExportRequest &request)
{
    return wanted.target->content == TargetContent::Prompt
        || (wanted.target->content == TargetContent::AsAsked
            && request.picked->holds != PickedFile::Holds::Rules);
}

void refuseSecrets(const RenderedFile &file, const Screening &screening, Console &console)
{
    for (const SecretFinding &finding : screening.findings()) {
        console.refuse(
            ExitStatus::No,
            u"%1 would hold a secret, %2. Write %3, the name of an environment variable, in its place, "
            "or let it pass with --force."_s.arg(file.path, secretText(finding),
                                                 finding.environmentVariable));
    }
}

/// Nothing where a text cannot be rendered, or holds a secret that was not forced through.
std::optional<std::vector<ScreenedFile>> screenedFiles(const WantedTargets &wanted, ExportRequest request,
                                                       bool force, Console &console)
{
    std::vector<ScreenedFile> screened;
    for (const WantedTarget &each : wanted) {
        request.name = each.name;
        request.globs = each.globs;
        const Result<std::vector<RenderedFile>> rendered = renderTarget(*each.target, request);
        if (!rendered) {
            // Names and globs are typed on the command line, as a rule; what else is refused lies in the
            // page.
            const bool typed = !request.name.isEmpty() || !request.globs.isEmpty();
            console.refuse(typed ? ExitStatus::WrongUsage : ExitStatus::No, rendered.error());
            return std::nullopt;
        }
        for (const RenderedFile &file : rendered.value()) {
            const Screening screening = screen(file.text);
            if (std::optional<ScreenedFile> passed = screenedFile(file, screening)) {
                screened.push_back(*std::move(passed));
            } else if (force) {
                screened.push_back(overriddenFile(file, screening));
            } else {
                refuseSecrets(file, screening, console);
            }
        }
    }
    return console.status() == ExitStatus::Done ? std::make_optional(std::move(screened)) : std::nullopt;
}

/// The profile, where it is about the project that is written into; null where not.
const LoadedProfile *profileOf(const Input &input, const QString &root)
{
    const bool same = input.profile && QFileInfo(input.profile->profile.folder).canonicalFilePath() == root;
    return same ? &*input.profile : nullptr;
}

std::optional<ExportPlan> planFor(const QString &folder, const Input &input,
                                  const std::vector<ScreenedFile> &files, const DataPlaces &places,
                                  Console &console)
{
    QStringList paths;
    for (const ScreenedFile &file : files) {
        paths.append(file.path);
    }
    paths.append(readingPaths());
    const Result<ProjectSurvey> survey = surveyProject(folder, paths);
    if (!survey) {
        console.refuse(ExitStatus::FileTrouble, survey.error());
        return std::nullopt;
    }
    // Without a place to remember in, nothing is remembered: comparing works all the same, as in a bare
    // container.
    const Result<WrittenHashes> written =
        places.data() ? writtenInto(survey.value().root, places) : Result<WrittenHashes>(WrittenHashes {});
    if (!written) {
        console.refuse(ExitStatus::FileTrouble, written.error());
        return std::nullopt;
    }
    WrittenHashes known = written.value();
    if (const LoadedProfile *loaded = profileOf(input, survey.value().root)) {
        const auto &fromProfile = loaded->profile.written;
        for (auto each = fromProfile.cbegin(); each != fromProfile.cend(); ++each) {
            addWritten(&known, each.key(), each.value());
        }
    }
    return makePlan(files, survey.value(), known);
}

/// What a person should know, on standard error.
void tellNotes(const ExportPlan &plan, Console &console)
{
    for (const PlannedFile &file : plan.files) {
        for (const Message &note : file.notes) {
            console.tell(file.path + u": "_s + englishText(note));
        }
    }
}

QString diffOf(const PlannedFile &file)
{
    if (!file.changes()) {
        return {};
    }
    const Difference lines = difference(file.before.value_or(QByteArray()), file.after);
    if (lines.tooLarge) {
        return u"%1: the texts differ in too many lines to compare\n"_s.arg(file.path);
    }
    return unifiedText(lines, file.path, !file.before.has_value());
}

QJsonObject planObject(const ExportPlan &plan, Mode mode, const QStringList &written)
{
    QJsonArray files;
    for (const PlannedFile &file : plan.files) {
        QJsonArray notes;
        for (const Message &note : file.notes) {
            notes.append(englishText(note));
        }
        files.append(QJsonObject {
            {u"target"_s, file.targetId},
            {u"path"_s, file.path},
            {u"placement"_s, placementName(file.placement)},
            {u"shadowed"_s, file.shadowed},
            {u"state"_s, planStateName(file.state)},
            {u"needsForce"_s, file.needsConsent()},
            {u"problem"_s, file.problem ? QJsonValue(englishText(*file.problem)) : QJsonValue()},
            {u"notes"_s, notes},
            {u"diff"_s, mode == Mode::Diff ? QJsonValue(diffOf(file)) : QJsonValue()},
        });
    }
    return {{u"project"_s, plan.root},
            {u"mode"_s, modeName(mode)},
            {u"upToDate"_s, plan.upToDate()},
            {u"written"_s, QJsonArray::fromStringList(written)},
            {u"files"_s, files}};
}

void printPlan(const ExportPlan &plan, Mode mode, Console &console)
{
    for (const PlannedFile &file : plan.files) {
        if (mode == Mode::Diff) {
            console.print(diffOf(file));
        } else {
            console.print(u"%1: %2\n"_s.arg(file.path, englishText(planStateText(file))));
        }
        const Target *row = mode == Mode::DryRun ? target(file.targetId) : nullptr;
        if (row != nullptr) {
            console.print(
                u"  %1 %2\n"_s.arg(englishText(readingText(row->reading)), englishText(row->willBeRead)));
        }
    }
}

void refuseProblems(const ExportPlan &plan, Console &console)
{
    for (const PlannedFile &file : plan.files) {
        if (file.problem) {
            console.refuse(ExitStatus::FileTrouble, *file.problem);
        }
    }
}

/// Says nothing of the result where --format json has it.
void inspect(const ExportPlan &plan, Mode mode, const Invocation &invocation, Console &console)
{
    if (invocation.wantsJson()) {
        console.print(planObject(plan, mode, {}));
    } else {
        printPlan(plan, mode, console);
    }
    refuseProblems(plan, console);
    if (mode != Mode::DryRun && !plan.upToDate()) {
        console.setStatus(ExitStatus::No);
    }
}

void refuseWithoutForce(const ExportPlan &plan, Console &console)
{
    for (const PlannedFile &file : plan.files) {
        if (file.needsConsent()) {
            console.refuse(
                ExitStatus::No,
                u"%1 is left as it is: %2. Look with --diff; --force replaces it, and --undo puts it "
                "back."_s.arg(file.path, englishText(planStateText(file))));
        }
    }
}

/// A project file in the repository keeps what was written, so that a teammate's copy knows the files as
/// ours.
void rememberInProfile(const Input &input, const ExportPlan &plan, const ExportOutcome &outcome,
                       Console &console)
{
    const LoadedProfile *loaded = profileOf(input, plan.root);
    if (loaded == nullptr || loaded->readOnly || !loaded->path.endsWith(".askwell"_L1, Qt::CaseInsensitive)) {
        return;
    }
    LoadedProfile changed = *loaded;
    for (auto each = outcome.hashes.cbegin(); each != outcome.hashes.cend(); ++each) {
        changed.profile.written.insert(each.key(), each.value());
    }
    if (changed.profile == loaded->profile) {
        return;
    }
    const std::unique_ptr<ProfileStore> store = profileStore(console);
    const SaveOutcome saved = store ? store->save(changed) : SaveOutcome {};
    if (store && !saved.ok()) {
        console.refuse(ExitStatus::FileTrouble, saved.message);
    }
}

void write(const ExportPlan &plan, const Input &input, const DataPlaces &places, const Invocation &invocation,
           Console &console)
{
    if (plan.refused()) {
        refuseProblems(plan, console);
        return;
    }
    if (!invocation.has(u"force"_s) && !plan.needingConsent().isEmpty()) {
        refuseWithoutForce(plan, console);
        return;
    }
    const Result<ExportOutcome> outcome = writePlan(plan, plan.needingConsent(), places);
    if (!outcome) {
        console.refuse(ExitStatus::FileTrouble, outcome.error());
        return;
    }
    rememberInProfile(input, plan, outcome.value(), console);
    const QStringList &written = outcome.value().written;
    if (invocation.wantsJson()) {
        console.print(planObject(plan, Mode::Write, written));
        return;
    }
    for (const PlannedFile &file : plan.files) {
        console.print(
            u"%1: %2\n"_s.arg(file.path, written.contains(file.path) ? u"written"_s : u"unchanged"_s));
    }
}

void undo(const Invocation &invocation, Console &console)
{
    const QString folder = invocation.has(u"project"_s) ? invocation.value(u"project"_s) : u"."_s;
    const DataPlaces places = DataPlaces::fromEnvironment();
    if (!hasUndo(folder, places)) {
        console.refuse(ExitStatus::No, u"There is no export to undo in %1."_s.arg(folder));
        return;
    }
    const Result<UndoOutcome> outcome = undoLast(folder, places);
    if (!outcome) {
        console.refuse(ExitStatus::No, outcome.error());
        return;
    }
    const UndoOutcome &done = outcome.value();
    if (!done.changed.isEmpty()) {
        console.refuse(ExitStatus::No, done.refusal());
        return;
    }
    if (invocation.wantsJson()) {
        console.print(QJsonObject {{u"project"_s, folder},
                                   {u"restored"_s, QJsonArray::fromStringList(done.restored)},
                                   {u"removed"_s, QJsonArray::fromStringList(done.removed)}});
        return;
    }
    for (const QString &path : done.restored) {
        console.print(u"%1: put back\n"_s.arg(path));
    }
    for (const QString &path : done.removed) {
        console.print(u"%1: removed\n"_s.arg(path));
    }
}

/// Empty where neither the options nor the profile name one.
QString projectFolder(const Invocation &invocation, const Input &input)
{
    if (invocation.has(u"project"_s)) {
        return invocation.value(u"project"_s);
    }
    return input.profile ? input.profile->profile.folder : QString();
}

} // namespace

void exportCommand(const Invocation &invocation, Console &console)
{
    const std::optional<Mode> mode = modeOf(invocation, console);
    if (!mode) {
        return;
    }
    if (invocation.has(u"undo"_s)) {
        undo(invocation, console);
        return;
    }
    const std::optional<Input> input = readInput(invocation, console);
    if (!input) {
        return;
    }
    const QString folder = projectFolder(invocation, *input);
    if (folder.isEmpty()) {
        console.refuse(ExitStatus::WrongUsage, u"export needs --project DIR, the folder to write into."_s);
        return;
    }
    const WantedTargets wanted = wantedTargets(invocation, *input, console);
    if (wanted.empty()) {
        return;
    }
    ExportRequest request;
    request.frameworks = input->frameworks;
    request.rules = input->rules;
    if (!takePickedFile(invocation, wanted, folder, &request, console)) {
        return;
    }
    const bool needsPrompt = std::any_of(wanted.begin(), wanted.end(), [&request](const WantedTarget &each) {
        return holdsPrompt(each, request);
    });
    if (needsPrompt) {
        const std::optional<Prompt> prompt = composedPrompt(*input, invocation, console);
        if (!prompt) {
            return;
        }
        request.prompt = prompt->text;
    }
    const std::optional<std::vector<ScreenedFile>> files =
        screenedFiles(wanted, request, invocation.has(u"force"_s), console);
    if (!files) {
        return;
    }
    const DataPlaces places = DataPlaces::fromEnvironment();
    const std::optional<ExportPlan> plan = planFor(folder, *input, *files, places, console);
    if (!plan) {
        return;
    }
    tellNotes(*plan, console);
    if (*mode == Mode::Write) {
        write(*plan, *input, places, invocation, console);
    } else {
        inspect(*plan, *mode, invocation, console);
    }
}

} // namespace Askwell
