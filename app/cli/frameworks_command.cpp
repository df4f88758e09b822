// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/framework_lookup.h"
#include "app/cli/invocation.h"
#include "app/framework/framework_reader.h"
#include "app/framework/framework_repository.h"
#include "app/support/file_reading.h"

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

QJsonObject entryObject(const FrameworkEntry &entry)
{
    const bool broken = !entry.framework;
    return {{u"id"_s, entry.id},
            {u"title"_s, entry.title},
            {u"origin"_s, originName(entry.origin)},
            {u"path"_s, entry.path},
            {u"replacesBundled"_s, entry.overridesBundled},
            {u"problem"_s, broken ? QJsonValue(englishText(entry.problem)) : QJsonValue()},
            {u"warnings"_s, broken ? QJsonArray() : messageArray(entry.framework->warnings)}};
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

/// What a check says of one page.
struct CheckedPage
{
    QString path;
    QString id;
    QStringList problems;
    QStringList warnings;
};

CheckedPage checkedPage(const QString &path, Console &console)
{
    CheckedPage page {path, {}, {}, {}};
    const Result<QByteArray> bytes = readFile(path, longestPage);
    if (!bytes) {
        console.setStatus(ExitStatus::FileTrouble);
        page.problems.append(englishText(bytes.error()));
        return page;
    }
    const Result<Framework> framework = readFramework(bytes.value(), path);
    if (!framework) {
        console.setStatus(ExitStatus::No);
        page.problems.append(englishText(framework.error()));
        return page;
    }
    page.id = framework.value().id;
    for (const Message &warning : framework.value().warnings) {
        page.warnings.append(englishText(warning));
    }
    return page;
}

} // namespace

void listFrameworksCommand(const Invocation &invocation, Console &console)
{
    const auto repository = frameworkRepository();
    if (invocation.wantsJson()) {
        QJsonArray entries;
        for (const FrameworkEntry &entry : repository->frameworks()) {
            entries.append(entryObject(entry));
        }
        console.print(QJsonObject {{u"frameworks"_s, entries}});
        return;
    }
    for (const FrameworkEntry &entry : repository->frameworks()) {
        console.print(u"%1: %2%3\n"_s.arg(entry.id, entry.title, remark(entry)));
        if (!entry.framework) {
            console.tell(englishText(entry.problem));
        }
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
        const CheckedPage page = checkedPage(path, console);
        if (invocation.wantsJson()) {
            pages.append(QJsonObject {{u"path"_s, page.path},
                                      {u"id"_s, page.id.isEmpty() ? QJsonValue() : QJsonValue(page.id)},
                                      {u"problems"_s, QJsonArray::fromStringList(page.problems)},
                                      {u"warnings"_s, QJsonArray::fromStringList(page.warnings)}});
            continue;
        }
        for (const QString &problem : page.problems) {
            console.print(problem + u'\n');
        }
        for (const QString &warning : page.warnings) {
            console.print(u"Warning: %1\n"_s.arg(warning));
        }
        if (page.problems.isEmpty() && page.warnings.isEmpty()) {
            console.print(u"%1: in order\n"_s.arg(page.path));
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
    const Result<QString> id = repository->addPage(source, replace);
    if (!id) {
        console.refuse(ExitStatus::FileTrouble, id.error());
        return;
    }
    const auto &entries = repository->frameworks();
    const auto added = std::find_if(entries.begin(), entries.end(),
                                    [&id](const FrameworkEntry &entry) { return entry.id == id.value(); });
    const QString path = added == entries.end() ? QString() : added->path;
    if (invocation.wantsJson()) {
        console.print(QJsonObject {{u"id"_s, id.value()}, {u"path"_s, path}});
    } else {
        console.print(u"%1: %2\n"_s.arg(id.value(), path));
    }
}

} // namespace Askwell
