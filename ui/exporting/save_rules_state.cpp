// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/save_rules_state.h"

#include "app/exports/reading.h"
#include "app/exports/writer.h"

#include <QCryptographicHash>

#include <algorithm>

namespace Askwell::Gui {

namespace {

LookedAtTarget lookAtTarget(const Target &target, ExportRequest request, const SaveRulesOptions &options)
{
    LookedAtTarget looked {target.id, options};
    request.name = options.name;
    request.globs = options.globs;
    const Result<std::vector<RenderedFile>> files = renderTarget(target, request);
    if (!files) {
        looked.problem = files.error();
        return looked;
    }
    for (const RenderedFile &file : files.value()) {
        looked.files.push_back({file, screen(file.text)});
    }
    return looked;
}

/// The file for a plan; nothing while it holds secrets that were not let through.
std::optional<ScreenedFile> screenedFile(const LookedAtFile &looked, const QSet<QString> &letThrough)
{
    if (letThrough.contains(looked.file.text)) {
        return overriddenFile(looked.file, looked.screening);
    }
    return Askwell::screenedFile(looked.file, looked.screening);
}

/// By path alone: targets that want the same text in the same place share one file of the plan.
const PlannedFile *plannedFile(const ExportPlan &plan, const QString &path)
{
    const auto found = std::find_if(plan.files.begin(), plan.files.end(),
                                    [&](const PlannedFile &file) { return file.path == path; });
    return found == plan.files.end() ? nullptr : &*found;
}

ExportPlan planOf(const std::vector<const LookedAtTarget *> &targets, const LookedAtProject &project,
                  const QSet<QString> &letThrough)
{
    std::vector<ScreenedFile> files;
    for (const LookedAtTarget *target : targets) {
        for (const LookedAtFile &file : target->files) {
            if (std::optional<ScreenedFile> screened = screenedFile(file, letThrough)) {
                files.push_back(std::move(*screened));
            }
        }
    }
    return makePlan(files, project.survey, project.written);
}

SaveRulesTarget stateOf(const LookedAtTarget &looked, const ExportPlan &plan, const LookedAtProject &project,
                        const SaveRulesDecisions &decisions, const GitState &git)
{
    SaveRulesTarget state {target(looked.id)};
    state.options = looked.options;
    state.used = usesTool(*state.target, project.survey);
    state.problem = looked.problem;
    state.ticked = decisions.ticked.contains(looked.id);
    for (const LookedAtFile &file : looked.files) {
        SaveRulesFile row {file.file.path};
        row.git = git.files.value(row.path, GitFileState::Clean);
        if (const PlannedFile *planned = plannedFile(plan, row.path)) {
            row.planned = *planned;
            row.agreed =
                planned->needsConsent() && decisions.agreed.value(row.path) == agreementKey(*planned);
        } else {
            row.secrets = file.screening.findings();
        }
        const SurveyedFile found = project.survey.file(row.path);
        state.present = state.present || found.bytes.has_value() || found.readProblem.has_value();
        state.files.push_back(std::move(row));
    }
    return state;
}

} // namespace

Result<LookedAtProject> lookAtProject(const SaveRulesInput &input, const DataPlaces &places)
{
    LookedAtProject project;
    QStringList paths;
    for (const Target &target : targets()) {
        if (target.content == TargetContent::Prompt && input.request.prompt.isEmpty()) {
            continue;
        }
        if (target.pathOrigin == PathOrigin::Person && !input.request.picked) {
            continue;
        }
        project.targets.push_back(lookAtTarget(target, input.request, input.options.value(target.id)));
        for (const LookedAtFile &file : project.targets.back().files) {
            paths.append(file.file.path);
        }
    }
    paths.append(readingPaths());
    paths.removeDuplicates();
    Result<ProjectSurvey> survey = surveyProject(input.folder, paths);
    if (!survey) {
        return survey.error();
    }
    project.survey = std::move(survey.value());
    project.written = input.written;
    // A record that cannot be read makes files of ours look like someone else's: the safe side.
    if (const Result<WrittenHashes> recorded = writtenInto(project.survey.root, places)) {
        project.written = joined(project.written, recorded.value());
    }
    project.undoable = hasUndo(project.survey.root, places);
    return project;
}

bool SaveRulesFile::counts() const
{
    return planned && planned->state != PlanState::Refused && planned->changes()
        && (!planned->needsConsent() || agreed);
}

bool SaveRulesFile::waits() const
{
    return planned && planned->needsConsent() && !agreed;
}

std::vector<SaveRulesTarget> saveRulesTargets(const LookedAtProject &project,
                                              const SaveRulesDecisions &decisions, const GitState &git)
{
    std::vector<const LookedAtTarget *> ticked;
    for (const LookedAtTarget &target : project.targets) {
        if (decisions.ticked.contains(target.id)) {
            ticked.push_back(&target);
        }
    }
    const ExportPlan together = planOf(ticked, project, decisions.letThrough);
    std::vector<SaveRulesTarget> states;
    for (const LookedAtTarget &target : project.targets) {
        states.push_back(
            decisions.ticked.contains(target.id)
                ? stateOf(target, together, project, decisions, git)
                : stateOf(target, planOf({&target}, project, decisions.letThrough), project, decisions, git));
    }
    return states;
}

QStringList pathsForGit(const std::vector<SaveRulesTarget> &targets)
{
    QStringList paths;
    for (const SaveRulesTarget &target : targets) {
        for (const SaveRulesFile &file : target.files) {
            const bool refused = file.planned && file.planned->state == PlanState::Refused;
            if (!refused && !paths.contains(file.path)) {
                paths.append(file.path);
            }
        }
    }
    return paths;
}

ExportPlan planToWrite(const LookedAtProject &project, const std::vector<SaveRulesTarget> &targets)
{
    ExportPlan plan;
    plan.root = project.survey.root;
    for (const SaveRulesTarget &target : targets) {
        for (const SaveRulesFile &file : target.files) {
            const bool stays = file.planned && file.planned->state == PlanState::Unchanged;
            if (target.ticked && (file.counts() || stays) && plannedFile(plan, file.path) == nullptr) {
                plan.files.push_back(*file.planned);
            }
        }
    }
    return plan;
}

QString agreementKey(const PlannedFile &file)
{
    // Of the very bytes: textHash() passes over line ends, which are part of what is replaced.
    const QByteArray bytes = file.before.value_or(QByteArray());
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

WrittenHashes joined(WrittenHashes one, const WrittenHashes &other)
{
    for (auto path = other.begin(); path != other.end(); ++path) {
        for (const QString &hash : path.value()) {
            addWritten(&one, path.key(), hash);
        }
    }
    return one;
}

} // namespace Askwell::Gui
