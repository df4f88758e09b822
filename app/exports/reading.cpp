// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/reading.h"

#include "app/exports/plan.h"
#include "app/exports/size.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

const QString aiderSettings = u".aider.conf.yml"_s;
const QString geminiSettings = u".gemini/settings.json"_s;
/// Beyond this, sections are someone else's text, and looking for them would be felt.
constexpr qsizetype kSectionsLimit = 1024 * 1024;

/// A tool that reads several of our files, one besides the other.
struct SeveralReader
{
    QString tool;
    QStringList paths;
};

const std::vector<SeveralReader> &severalReaders()
{
    static const std::vector<SeveralReader> readers {
        {u"Cursor"_s, {u".cursor/rules/"_s, u"AGENTS.md"_s, u"CLAUDE.md"_s}},
        {u"Claude Code"_s, {u".claude/rules/"_s, u"CLAUDE.md"_s, u"AGENTS.md"_s}},
        {u"GitHub Copilot"_s,
         {u".github/copilot-instructions.md"_s, u".github/instructions/"_s, u"AGENTS.md"_s, u"CLAUDE.md"_s,
          u"GEMINI.md"_s}},
        {u"Devin"_s, {u".devin/rules/"_s, u"AGENTS.md"_s}},
        {u"Cline"_s, {u".clinerules/"_s, u"AGENTS.md"_s}},
        {u"JetBrains Junie"_s, {u".junie/rules/"_s, u"AGENTS.md"_s}},
        {u"AWS Kiro"_s, {u".kiro/steering/"_s, u"AGENTS.md"_s}},
    };
    return readers;
}

/// Files and folders by which a project shows that its people use a tool.
const std::vector<std::pair<QString, QStringList>> &toolTraces()
{
    static const std::vector<std::pair<QString, QStringList>> traces {
        {u"cursor"_s, {u".cursor"_s, u".cursorrules"_s}},
        {u"agents"_s, {u"AGENTS.md"_s, u"AGENTS.override.md"_s, u"AGENT.md"_s}},
        {u"claude-rules"_s, {u".claude"_s}},
        {u"claude"_s, {u"CLAUDE.md"_s, u"CLAUDE.local.md"_s}},
        {u"copilot"_s, {u".github/copilot-instructions.md"_s}},
        {u"copilot-scoped"_s, {u".github/instructions"_s}},
        {u"devin"_s, {u".devin"_s, u".windsurf"_s, u".windsurfrules"_s}},
        {u"cline"_s, {u".clinerules"_s}},
        {u"gemini"_s, {u"GEMINI.md"_s, u".gemini"_s}},
        {u"zed"_s, {u".rules"_s, u".zed"_s}},
        {u"junie"_s, {u".junie"_s}},
        {u"kiro"_s, {u".kiro"_s}},
        {u"aider"_s, {u"CONVENTIONS.md"_s, aiderSettings}},
    };
    return traces;
}

bool covers(const QString &pattern, const QString &path)
{
    return pattern.endsWith(u'/') ? path.startsWith(pattern) : pattern == path;
}

bool coversAny(const QStringList &patterns, const QString &path)
{
    return std::any_of(patterns.begin(), patterns.end(),
                       [&path](const QString &pattern) { return covers(pattern, path); });
}

/// Something is there for a tool to read: a file for a file, a folder or a file planned in it for a folder.
bool stands(const QString &pattern, const ProjectSurvey &survey)
{
    if (!pattern.endsWith(u'/')) {
        return survey.file(pattern).isFile();
    }
    if (survey.file(pattern.chopped(1)).folder) {
        return true;
    }
    for (auto file = survey.files.lowerBound(pattern);
         file != survey.files.end() && file.key().startsWith(pattern); ++file) {
        if (file->isFile()) {
            return true;
        }
    }
    return false;
}

std::optional<QString> firstStanding(const QStringList &patterns, const ProjectSurvey &survey)
{
    const auto found = std::find_if(patterns.begin(), patterns.end(),
                                    [&survey](const QString &pattern) { return stands(pattern, survey); });
    return found == patterns.end() ? std::nullopt : std::make_optional(*found);
}

bool holdsLine(const QByteArray &bytes, const QByteArray &line)
{
    for (qsizetype at = bytes.indexOf(line); at >= 0; at = bytes.indexOf(line, at + 1)) {
        const qsizetype start = bytes.lastIndexOf('\n', at) + 1;
        const qsizetype newline = bytes.indexOf('\n', at);
        const qsizetype end = newline < 0 ? bytes.size() : newline;
        if (bytes.mid(start, end - start).trimmed() == line) {
            return true;
        }
    }
    return false;
}

bool imported(const QStringList &group, const QString &line, const ProjectSurvey &survey)
{
    return !line.isEmpty() && std::any_of(group.begin(), group.end(), [&](const QString &pattern) {
        return holdsLine(survey.file(pattern).bytes.value_or(QByteArray()), line.toUtf8());
    });
}

std::optional<std::size_t> groupOf(const ReadingOrder &order, const QString &path)
{
    for (std::size_t at = 0; at < order.groups.size(); ++at) {
        if (coversAny(order.groups[at], path)) {
            return at;
        }
    }
    return {};
}

/// The file because of which the tool passes over those of the group.
std::optional<QString> hider(const ReadingOrder &order, std::size_t group, const ProjectSurvey &survey)
{
    for (std::size_t before = 0; before < group; ++before) {
        if (const std::optional<QString> found = firstStanding(order.groups[before], survey)) {
            const bool brought =
                before + 1 == group && imported(order.groups[before], order.importLine, survey);
            return brought ? std::nullopt : found;
        }
    }
    return {};
}

Message hiddenMessage(const ReadingOrder &order, const QString &by)
{
    if (!order.importLine.isEmpty()) {
        return {
            QT_TRANSLATE_NOOP("Message", "%1 hides this file from %2. The line %3 in %1 would bring it in."),
            {by, order.tool, order.importLine}};
    }
    return {QT_TRANSLATE_NOOP("Message", "%1 hides this file from %2."), {by, order.tool}};
}

/// Nothing where the tool goes on reading what it reads now.
std::optional<Message> hidingMessage(const ReadingOrder &order, std::size_t group, const QString &path,
                                     const ProjectSurvey &found, const ProjectSurvey &planned)
{
    if (firstStanding(order.groups[group], found) || hider(order, group, planned)) {
        return {};
    }
    for (std::size_t after = group + 1; after < order.groups.size(); ++after) {
        const std::optional<QString> passedOver = firstStanding(order.groups[after], planned);
        if (!passedOver) {
            continue;
        }
        if (after == group + 1 && imported(order.groups[group], order.importLine, planned)) {
            return {};
        }
        if (!order.importLine.isEmpty()) {
            return Message {
                QT_TRANSLATE_NOOP("Message", "%1 hides %2 from %3. The line %4 in %1 would bring it in."),
                {path, *passedOver, order.tool, order.importLine}};
        }
        return Message {QT_TRANSLATE_NOOP("Message", "%1 hides %2 from %3."),
                        {path, *passedOver, order.tool}};
    }
    return {};
}

/// AGENTS.md is for whoever reads it; of any other file, only its own tool is asked whether it reads it.
bool concerns(const ReadingOrder &order, const Target &target)
{
    return order.tool == target.tool || target.id == "agents"_L1;
}

void addOrders(const Target &target, const QString &path, const ProjectSurvey &found,
               const ProjectSurvey &planned, ReadingHere *here)
{
    for (const ReadingOrder &order : readingOrders()) {
        const std::optional<std::size_t> group = groupOf(order, path);
        if (!group) {
            continue;
        }
        if (const std::optional<QString> by = hider(order, *group, planned)) {
            if (concerns(order, target)) {
                here->hidden.push_back(hiddenMessage(order, *by));
            }
        } else if (const std::optional<Message> hides = hidingMessage(order, *group, path, found, planned)) {
            here->remarks.push_back(*hides);
        }
    }
}

/// Whether a line of Aider's settings, comments left out, names the file.
bool aiderNames(const QByteArray &settings, const QByteArray &name)
{
    const QList<QByteArray> lines = settings.split('\n');
    return std::any_of(lines.begin(), lines.end(), [&name](const QByteArray &line) {
        const qsizetype comment = line.indexOf('#');
        return (comment < 0 ? line : line.left(comment)).contains(name);
    });
}

/// The names in context.fileName; empty where the settings say nothing, or cannot be read.
QStringList geminiNames(const QByteArray &settings)
{
    const QJsonObject root = QJsonDocument::fromJson(settings).object();
    QJsonValue names = root.value("context"_L1).toObject().value("fileName"_L1);
    if (names.isUndefined()) {
        names = root.value("contextFileName"_L1);
    }
    QStringList found;
    if (names.isString()) {
        found.append(names.toString());
    }
    for (const QJsonValue &name : names.toArray()) {
        found.append(name.toString());
    }
    return found;
}

void addConditions(const Target &target, const QString &path, const ProjectSurvey &planned, ReadingHere *here)
{
    if (target.id == "aider"_L1) {
        const QByteArray settings = planned.file(aiderSettings).bytes.value_or(QByteArray());
        if (aiderNames(settings, path.toUtf8())) {
            here->remarks.push_back(
                {QT_TRANSLATE_NOOP("Message", "%1 names %2: Aider reads it here."), {aiderSettings, path}});
        } else {
            here->hidden.push_back(
                {QT_TRANSLATE_NOOP("Message", "No %1 here names %2: Aider reads it only when told to."),
                 {aiderSettings, path}});
        }
    } else if (target.id == "gemini"_L1) {
        const QStringList names = geminiNames(planned.file(geminiSettings).bytes.value_or(QByteArray()));
        if (!names.isEmpty() && !names.contains(path)) {
            here->hidden.push_back(
                {QT_TRANSLATE_NOOP("Message", "%1 names other files: Gemini CLI does not read %2 here."),
                 {geminiSettings, path}});
        }
    }
}

/// The project once the plan is written.
ProjectSurvey surveyAfter(const ExportPlan &plan, const ProjectSurvey &found)
{
    ProjectSurvey after = found;
    for (const PlannedFile &file : plan.files) {
        if (file.state != PlanState::Refused) {
            after.files[file.path].bytes = file.after;
        }
    }
    return after;
}

/// The tools that read `file` besides one that stands before it in the plan.
QStringList readTwice(const ExportPlan &plan, std::size_t file, const ProjectSurvey &planned)
{
    QStringList tools;
    const QString &path = plan.files[file].path;
    const auto hiddenFrom = [&planned](const QString &tool, const QString &which) {
        const auto &orders = readingOrders();
        return std::any_of(orders.begin(), orders.end(), [&](const ReadingOrder &order) {
            const std::optional<std::size_t> group = groupOf(order, which);
            return order.tool == tool && group && hider(order, *group, planned).has_value();
        });
    };
    for (const SeveralReader &reader : severalReaders()) {
        if (!coversAny(reader.paths, path) || hiddenFrom(reader.tool, path)) {
            continue;
        }
        const bool twice = std::any_of(
            plan.files.begin(), plan.files.begin() + std::ptrdiff_t(file), [&](const PlannedFile &other) {
                return other.state != PlanState::Refused && coversAny(reader.paths, other.path)
                    && !hiddenFrom(reader.tool, other.path);
            });
        if (twice) {
            tools.append(reader.tool);
        }
    }
    return tools;
}

void append(const std::vector<Message> &from, std::vector<Message> *to)
{
    to->insert(to->end(), from.begin(), from.end());
}

} // namespace

const std::vector<ReadingOrder> &readingOrders()
{
    static const std::vector<ReadingOrder> orders {
        {u"Claude Code"_s,
         {{u"CLAUDE.md"_s, u".claude/CLAUDE.md"_s, u"CLAUDE.local.md"_s}, {u"AGENTS.md"_s}},
         u"@AGENTS.md"_s},
        {u"Codex"_s, {{u"AGENTS.override.md"_s}, {u"AGENTS.md"_s}}},
        {u"JetBrains Junie"_s,
         {{u".junie/AGENTS.md"_s}, {u"AGENTS.md"_s, u".junie/rules/"_s}, {u".junie/guidelines.md"_s}}},
        {u"Warp"_s, {{u"WARP.md"_s}, {u"AGENTS.md"_s}}},
        {u"Zed"_s,
         {{u".rules"_s},
          {u".cursorrules"_s},
          {u".windsurfrules"_s},
          {u".clinerules"_s},
          {u".github/copilot-instructions.md"_s},
          {u"AGENT.md"_s},
          {u"AGENTS.md"_s},
          {u"CLAUDE.md"_s},
          {u"GEMINI.md"_s}}},
    };
    return orders;
}

ReadingHere readingHere(const Target &target, const QString &path, const ProjectSurvey &found,
                        const ProjectSurvey &planned)
{
    ReadingHere here;
    addOrders(target, path, found, planned, &here);
    addConditions(target, path, planned, &here);
    return here;
}

void addReadingNotes(ExportPlan *plan, const ProjectSurvey &found)
{
    const ProjectSurvey planned = surveyAfter(*plan, found);
    for (std::size_t at = 0; at < plan->files.size(); ++at) {
        PlannedFile &file = plan->files[at];
        const Target *row = target(file.targetId);
        if (row == nullptr || file.state == PlanState::Refused) {
            continue;
        }
        const ReadingHere here = readingHere(*row, file.path, found, planned);
        file.shadowed = !here.hidden.empty();
        append(here.hidden, &file.notes);
        append(here.remarks, &file.notes);
        const QStringList tools = readTwice(*plan, at, planned);
        if (!tools.isEmpty()) {
            file.notes.push_back(
                {QT_TRANSLATE_NOOP("Message",
                                   "Gets these rules twice, from this file and another of them: %1."),
                 {tools.join(u", "_s)}});
        }
        if (file.after.size() <= kSectionsLimit) {
            append(sizeNotes(*row, QString::fromUtf8(file.after)), &file.notes);
        }
    }
}

QStringList readingPaths()
{
    QStringList paths {geminiSettings};
    for (const ReadingOrder &order : readingOrders()) {
        for (const QStringList &group : order.groups) {
            paths += group;
        }
    }
    for (const auto &trace : toolTraces()) {
        paths += trace.second;
    }
    for (QString &path : paths) {
        if (path.endsWith(u'/')) {
            path.chop(1);
        }
    }
    paths.removeDuplicates();
    return paths;
}

bool usesTool(const Target &target, const ProjectSurvey &found)
{
    const auto &traces = toolTraces();
    const auto trace = std::find_if(traces.begin(), traces.end(),
                                    [&target](const auto &each) { return each.first == target.id; });
    return trace != traces.end()
        && std::any_of(trace->second.begin(), trace->second.end(), [&found](const QString &path) {
               const SurveyedFile file = found.file(path);
               return file.folder || file.isFile();
           });
}

Message readingText(Reading reading)
{
    switch (reading) {
    case Reading::Yes:
        return {QT_TRANSLATE_NOOP("Message", "Will be read: yes.")};
    case Reading::OnlyIf:
        return {QT_TRANSLATE_NOOP("Message", "Will be read: only if …")};
    case Reading::NotDocumented:
        break;
    }
    return {QT_TRANSLATE_NOOP("Message", "Will be read: not documented.")};
}

QString readingName(Reading reading)
{
    switch (reading) {
    case Reading::Yes:
        return u"yes"_s;
    case Reading::OnlyIf:
        return u"only-if"_s;
    case Reading::NotDocumented:
        break;
    }
    return u"not-documented"_s;
}

} // namespace Askwell
