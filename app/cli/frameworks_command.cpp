// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/framework_lookup.h"
#include "app/cli/invocation.h"
#include "app/framework/framework_reader.h"
#include "app/framework/framework_repository.h"
#include "app/prompt/guide_check.h"
#include "app/prompt/guide_reader.h"
#include "app/prompt/guide_shelf.h"
#include "app/support/file_reading.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

QString originName(FrameworkEntry::Origin origin)
{
    return origin == FrameworkEntry::Origin::Bundled ? u"bundled"_s : u"user"_s;
}

QJsonArray messageArray(const std::vector<Message> &messages)
{
    QJsonArray texts;
    for (const Message &message : messages) {
        texts.append(englishText(message));
    }
    return texts;
}

QJsonObject entryObject(const FrameworkEntry &entry, const FoundGuide &guide)
{
    const bool broken = !entry.framework;
    return {{u"id"_s, entry.id},
            {u"title"_s, entry.title},
            {u"origin"_s, originName(entry.origin)},
            {u"path"_s, entry.path},
            {u"replacesBundled"_s, entry.overridesBundled},
            {u"problem"_s, broken ? QJsonValue(englishText(entry.problem)) : QJsonValue()},
            {u"warnings"_s, broken ? QJsonArray() : messageArray(entry.framework->warnings)},
            {u"guide"_s, guide.path.isEmpty() ? QJsonValue() : QJsonValue(guide.path)},
            {u"guideRemarks"_s, messageArray(guide.remarks)}};
}

/// What stands behind the title in the list.
QString remark(const FrameworkEntry &entry)
{
    if (!entry.framework) {
        return u" (cannot be used)"_s;
    }
    if (entry.overridesBundled) {
        return u" (yours, in place of the bundled page)"_s;
    }
    return entry.origin == FrameworkEntry::Origin::User ? u" (yours)"_s : QString();
}

QJsonArray sectionArray(const std::vector<PageSection> &sections)
{
    QJsonArray objects;
    for (const PageSection &section : sections) {
        objects.append(QJsonObject {{u"heading"_s, section.heading},
                                    {u"bullets"_s, QJsonArray::fromStringList(section.bullets)}});
    }
    return objects;
}

QJsonObject frameworkObject(const Framework &framework)
{
    QJsonArray questions;
    for (const Question &question : framework.questions) {
        questions.append(QJsonObject {{u"id"_s, question.id},
                                      {u"label"_s, question.label},
                                      {u"placeholder"_s, question.placeholder},
                                      {u"optional"_s, question.optional},
                                      {u"examples"_s, QJsonArray::fromStringList(question.examples)}});
    }
    const bool noPath = framework.rulesPath.isEmpty();
    return {
        {u"id"_s, framework.id},
        {u"title"_s, framework.title},
        {u"version"_s, framework.version},
        {u"language"_s, framework.language},
        {u"globs"_s, QJsonArray::fromStringList(framework.globs)},
        {u"rulesPath"_s, noPath ? QJsonValue() : QJsonValue(framework.rulesPath)},
        {u"rulesPathProblem"_s, noPath ? QJsonValue(englishText(framework.rulesPathProblem)) : QJsonValue()},
        {u"questions"_s, questions},
        {u"who"_s, sectionArray(framework.who)},
        {u"how"_s, sectionArray(framework.how)},
        {u"warnings"_s, messageArray(framework.warnings)}};
}

void printFramework(const Framework &framework, Console &console)
{
    console.print(u"%1 (%2)\n"_s.arg(framework.title, framework.id));
    console.print(u"Rules go to: %1\n"_s.arg(
        framework.rulesPath.isEmpty() ? englishText(framework.rulesPathProblem) : framework.rulesPath));
    console.print(u"\nQuestions:\n"_s);
    for (const Question &question : framework.questions) {
        console.print(u"  %1 (%2%3): %4\n"_s.arg(question.label, question.id,
                                                 question.optional ? u", optional"_s : QString(),
                                                 question.placeholder));
        for (const QString &example : question.examples) {
            console.print(u"    - %1\n"_s.arg(example));
        }
    }
    console.print(u"\nSections of the full rules:\n"_s);
    for (const auto *part : {&framework.who, &framework.how}) {
        for (const PageSection &section : *part) {
            console.print(u"  %1\n"_s.arg(section.heading));
        }
    }
}

/// What a check says of one file.
struct CheckedFile
{
    QString path;
    QString id;
    QStringList problems;
    QStringList warnings;

    void warn(const std::vector<Message> &remarks)
    {
        for (const Message &remark : remarks) {
            warnings.append(englishText(remark));
        }
    }
    void refuse(const Message &problem) { problems.append(englishText(problem)); }
};

/// A page, and the guide beside it; or a guide alone.
struct CheckedPage
{
    CheckedFile file;
    std::optional<CheckedFile> guide {};
};

std::optional<QByteArray> bytesOf(const QString &path, qint64 limit, CheckedFile *file, Console &console)
{
    Result<QByteArray> bytes = readFile(path, limit);
    if (bytes) {
        return std::move(bytes).value();
    }
    console.setStatus(ExitStatus::FileTrouble);
    file->refuse(bytes.error());
    return std::nullopt;
}

std::optional<Guide> readGuideOf(CheckedFile *file, Console &console)
{
    const std::optional<QByteArray> bytes = bytesOf(file->path, longestGuide, file, console);
    if (!bytes) {
        return std::nullopt;
    }
    Result<Guide> guide = readGuide(*bytes, file->path);
    if (!guide) {
        console.setStatus(ExitStatus::No);
        file->refuse(guide.error());
        return std::nullopt;
    }
    return std::move(guide).value();
}

CheckedFile checkedGuide(const QString &path, const Framework &framework, Console &console)
{
    CheckedFile file {path, framework.id, {}, {}};
    if (const std::optional<Guide> guide = readGuideOf(&file, console)) {
        file.warn(checkGuide(*guide, framework, path));
    }
    return file;
}

/// The page of a guide: beside it, else among those that the program knows.
std::optional<Framework> pageOf(const QString &guidePath, const QString &id)
{
    const QDir folder = QFileInfo(guidePath).dir();
    const Result<Framework> beside = readFrameworkFile(folder.filePath(id + ".md"_L1));
    if (beside && beside.value().id == id) {
        return beside.value();
    }
    const auto repository = frameworkRepository();
    const Framework *known = repository->framework(id);
    return known != nullptr ? std::make_optional(*known) : std::nullopt;
}

CheckedFile checkedLoneGuide(const QString &path, Console &console)
{
    CheckedFile file {path, {}, {}, {}};
    const std::optional<Guide> guide = readGuideOf(&file, console);
    if (!guide) {
        return file;
    }
    file.id = guide->frameworkId;
    const std::optional<Framework> framework = pageOf(path, guide->frameworkId);
    if (framework) {
        file.warn(checkGuide(*guide, *framework, path));
    } else {
        console.setStatus(ExitStatus::No);
        file.problems.append(
            u"%1: there is no page \"%2\" for it. Lay %2.md beside it, or add that page."_s.arg(
                path, guide->frameworkId));
    }
    return file;
}

CheckedPage checkedPage(const QString &path, Console &console)
{
    CheckedPage page {{path, {}, {}, {}}};
    const std::optional<QByteArray> bytes = bytesOf(path, longestPage, &page.file, console);
    if (!bytes) {
        return page;
    }
    const Result<Framework> framework = readFramework(*bytes, path);
    if (!framework) {
        console.setStatus(ExitStatus::No);
        page.file.refuse(framework.error());
        return page;
    }
    page.file.id = framework.value().id;
    page.file.warn(framework.value().warnings);
    const QString guide = QFileInfo(path).dir().filePath(guideFileName(page.file.id));
    if (QFileInfo::exists(guide)) {
        page.guide = checkedGuide(guide, framework.value(), console);
    }
    return page;
}

QJsonObject fileObject(const CheckedFile &file)
{
    return {{u"path"_s, file.path},
            {u"id"_s, file.id.isEmpty() ? QJsonValue() : QJsonValue(file.id)},
            {u"problems"_s, QJsonArray::fromStringList(file.problems)},
            {u"warnings"_s, QJsonArray::fromStringList(file.warnings)}};
}

void printFile(const CheckedFile &file, Console &console)
{
    for (const QString &problem : file.problems) {
        console.print(problem + u'\n');
    }
    for (const QString &warning : file.warnings) {
        console.print(u"Warning: %1\n"_s.arg(warning));
    }
    if (file.problems.isEmpty() && file.warnings.isEmpty()) {
        console.print(u"%1: in order\n"_s.arg(file.path));
    }
}

} // namespace

void listFrameworksCommand(const Invocation &invocation, Console &console)
{
    const auto repository = frameworkRepository();
    QJsonArray entries;
    for (const FrameworkEntry &entry : repository->frameworks()) {
        const FoundGuide guide = findGuide(entry, repository->userFolder());
        if (invocation.wantsJson()) {
            entries.append(entryObject(entry, guide));
            continue;
        }
        console.print(u"%1: %2%3\n"_s.arg(entry.id, entry.title, remark(entry)));
        if (!entry.framework) {
            console.tell(englishText(entry.problem));
        }
        for (const Message &remark : guide.remarks) {
            console.tell(englishText(remark));
        }
    }
    if (invocation.wantsJson()) {
        console.print(QJsonObject {{u"frameworks"_s, entries}});
    }
}

void showFrameworkCommand(const Invocation &invocation, Console &console)
{
    const std::optional<Framework> framework = findFramework(invocation.operands().first(), console);
    if (!framework) {
        return;
    }
    if (invocation.wantsJson()) {
        console.print(frameworkObject(*framework));
    } else {
        printFramework(*framework, console);
    }
}

void checkFrameworksCommand(const Invocation &invocation, Console &console)
{
    QJsonArray pages;
    const QStringList paths = invocation.operands();
    for (const QString &path : paths) {
        const bool loneGuide = path.endsWith(".guide.json"_L1, Qt::CaseInsensitive);
        const CheckedPage page =
            loneGuide ? CheckedPage {checkedLoneGuide(path, console)} : checkedPage(path, console);
        const bool warned = !page.file.warnings.isEmpty() || (page.guide && !page.guide->warnings.isEmpty());
        if (warned && invocation.has(u"strict"_s)) {
            console.setStatus(ExitStatus::No);
        }
        if (invocation.wantsJson()) {
            QJsonObject object = fileObject(page.file);
            object.insert(u"guide"_s, page.guide ? QJsonValue(fileObject(*page.guide)) : QJsonValue());
            pages.append(object);
            continue;
        }
        printFile(page.file, console);
        if (page.guide) {
            printFile(*page.guide, console);
        }
    }
    if (invocation.wantsJson()) {
        console.print(QJsonObject {{u"pages"_s, pages}});
    }
}

void addFrameworkCommand(const Invocation &invocation, Console &console)
{
    const QString source = invocation.operands().first();
    const bool replace = invocation.has(u"replace"_s);
    const Result<Framework> page = readFrameworkFile(source);
    if (!page) {
        console.refuse(ExitStatus::FileTrouble, page.error());
        return;
    }
    const auto repository = frameworkRepository();
    if (!replace && repository->framework(page.value().id) != nullptr) {
        console.refuse(ExitStatus::No,
                       u"There is a framework \"%1\" already. --replace puts this page in its place."_s.arg(
                           page.value().id));
        return;
    }
    const Result<AddedPage> added = addPageWithGuide(*repository, source, replace);
    if (!added) {
        console.refuse(ExitStatus::FileTrouble, added.error());
        return;
    }
    for (const Message &remark : added.value().remarks) {
        console.tell(englishText(remark));
    }
    const QString id = added.value().id;
    const QString guide = added.value().guidePath;
    const auto &entries = repository->frameworks();
    const auto entry = std::find_if(entries.begin(), entries.end(),
                                    [&id](const FrameworkEntry &each) { return each.id == id; });
    const QString path = entry == entries.end() ? QString() : entry->path;
    if (invocation.wantsJson()) {
        console.print(QJsonObject {{u"id"_s, id},
                                   {u"path"_s, path},
                                   {u"guide"_s, guide.isEmpty() ? QJsonValue() : QJsonValue(guide)}});
        return;
    }
    console.print(u"%1: %2\n"_s.arg(id, path));
    if (!guide.isEmpty()) {
        console.print(u"%1: %2\n"_s.arg(id, guide));
    }
}

} // namespace Askwell
