// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/render.h"

#include "app/exports/front_matter.h"
#include "app/exports/managed_block.h"
#include "app/exports/target.h"

#include <algorithm>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

/// The frameworks, in order, whose rules stand in one file.
struct FileGroup
{
    QString path;
    std::vector<Framework> frameworks;
};

QString withFinalNewline(QString text)
{
    if (!text.endsWith(u'\n')) {
        text += u'\n';
    }
    return text;
}

Result<QString> pathFor(const Target &target, const ExportRequest &request, const Framework &framework)
{
    if (target.pathOrigin == PathOrigin::Person) {
        return request.picked->path;
    }
    if (target.pathOrigin == PathOrigin::FrameworkPage) {
        if (framework.rulesPath.isEmpty()) {
            return framework.rulesPathProblem;
        }
        return framework.rulesPath;
    }
    if (!target.takesName()) {
        return target.pathPattern;
    }
    const QString name = request.name.isEmpty() ? framework.id : request.name;
    if (const auto problem = fileNameProblem(name)) {
        return *problem;
    }
    return QString(target.pathPattern).replace("<name>"_L1, name);
}

Result<std::vector<FileGroup>> fileGroups(const Target &target, const ExportRequest &request)
{
    std::vector<FileGroup> groups;
    for (const Framework &framework : request.frameworks) {
        // A prompt is the project's, not each framework's.
        if (target.content == TargetContent::Prompt && !groups.empty()) {
            break;
        }
        const Result<QString> path = pathFor(target, request, framework);
        if (!path) {
            return path.error();
        }
        auto group = std::find_if(groups.begin(), groups.end(),
                                  [&path](const FileGroup &known) { return known.path == path.value(); });
        if (group == groups.end()) {
            groups.push_back({path.value(), {}});
            group = groups.end() - 1;
        }
        group->frameworks.push_back(framework);
    }
    return groups;
}

bool holdsPrompt(const Target &target, const ExportRequest &request)
{
    return target.content == TargetContent::Prompt
        || (target.content == TargetContent::AsAsked && request.picked
            && request.picked->holds != PickedFile::Holds::Rules);
}

std::optional<Message> requestProblem(const Target &target, const ExportRequest &request)
{
    if (!target.scopes && !request.globs.isEmpty()) {
        return Message {
            QT_TRANSLATE_NOOP(
                "Message",
                "The file for %1 (%2) always applies: it knows no globs. Leave the globs out, or choose "
                "another file."),
            {target.tool, target.id}};
    }
    if (target.pathOrigin == PathOrigin::Person && (!request.picked || request.picked->path.isEmpty())) {
        return Message {QT_TRANSLATE_NOOP("Message", "No file is chosen yet. Choose where it should go.")};
    }
    if (holdsPrompt(target, request) && request.prompt.trimmed().isEmpty()) {
        return Message {
            QT_TRANSLATE_NOOP("Message", "There is no prompt to save yet. Answer the questions first.")};
    }
    return {};
}

QString bodyOf(const Target &target, const ExportRequest &request, const FileGroup &group,
               const RulesChoice &rules)
{
    const bool both =
        target.content == TargetContent::AsAsked && request.picked->holds == PickedFile::Holds::Both;
    if (both) {
        return bothText(contextRules(group.frameworks, rules), request.prompt);
    }
    return withFinalNewline(holdsPrompt(target, request) ? request.prompt
                                                         : contextRules(group.frameworks, rules));
}

} // namespace

Result<std::vector<RenderedFile>> renderTarget(const Target &target, const ExportRequest &request)
{
    if (const auto problem = requestProblem(target, request)) {
        return *problem;
    }
    const Result<QString> head = frontMatter(target.frontMatter, request.globs);
    if (!head) {
        return head.error();
    }
    const Result<std::vector<FileGroup>> groups = fileGroups(target, request);
    if (!groups) {
        return groups.error();
    }
    std::vector<RenderedFile> files;
    RulesChoice rules = request.rules;
    for (const FileGroup &group : groups.value()) {
        const QString body = bodyOf(target, request, group, rules);
        // The project's own rules stand in the first file only.
        rules.additions.clear();
        QString text = head.value() + body;
        if (target.placement == Placement::ManagedBlock) {
            if (const auto problem = blockTextProblem(text.toUtf8())) {
                return *problem;
            }
        }
        files.push_back({target.id, group.path, std::move(text)});
    }
    return files;
}

std::optional<ScreenedFile> screenedFile(const RenderedFile &file, const Screening &screening)
{
    const std::optional<ScreenedText> text = screening.screened();
    if (!text) {
        return {};
    }
    return ScreenedFile {file.targetId, file.path, *text, file.notes};
}

ScreenedFile overriddenFile(const RenderedFile &file, const Screening &screening)
{
    return {file.targetId, file.path, screening.overridden(), file.notes};
}

QString bothText(const QString &rules, const QString &prompt)
{
    return withFinalNewline(rules) + u"\n---\n\n"_s + withFinalNewline(prompt);
}

} // namespace Askwell
