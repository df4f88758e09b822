// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/framework_lookup.h"

#include "app/cli/console.h"
#include "app/cli/suggestion.h"
#include "app/framework/framework_repository.h"
#include "app/support/data_places.h"

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

/// Why an id finds nothing: its page is broken, or there is none.
QString whyMissing(const QString &id, const FrameworkRepository &repository)
{
    QStringList known;
    for (const FrameworkEntry &entry : repository.frameworks()) {
        if (entry.id == id && !entry.framework) {
            return englishText(entry.problem);
        }
        known.append(entry.id);
    }
    return u"There is no framework \"%1\".%2 See askwell-cli frameworks, or give the path of a page."_s.arg(
        id, suggestion(id, known));
}

} // namespace

std::unique_ptr<FrameworkRepository> frameworkRepository()
{
    const Result<QString> folder = DataPlaces::fromEnvironment().frameworks();
    auto repository = std::make_unique<FrameworkRepository>(folder ? folder.value() : QString());
    repository->reload();
    return repository;
}

std::optional<Framework> findFramework(const QString &idOrFile, Console &console)
{
    std::optional<std::vector<Framework>> found = findFrameworks({idOrFile}, console);
    return found ? std::make_optional(std::move(found->front())) : std::nullopt;
}

std::optional<std::vector<Framework>> findFrameworks(const QStringList &idsOrFiles, Console &console)
{
    std::vector<Framework> found;
    std::unique_ptr<FrameworkRepository> repository;
    for (const QString &each : idsOrFiles) {
        if (namesFile(each, u".md"_s)) {
            Result<Framework> read = readFrameworkFile(each);
            if (!read) {
                console.refuse(ExitStatus::FileTrouble, read.error());
                return std::nullopt;
            }
            found.push_back(std::move(read).value());
            continue;
        }
        if (!repository) {
            repository = frameworkRepository();
        }
        const Framework *known = repository->framework(each);
        if (known == nullptr) {
            console.refuse(ExitStatus::FileTrouble, whyMissing(each, *repository));
            return std::nullopt;
        }
        found.push_back(*known);
    }
    return found;
}

bool namesFile(const QString &argument, const QString &ending)
{
    return argument.contains(u'/') || argument.endsWith(ending, Qt::CaseInsensitive)
#ifdef Q_OS_WIN
        || argument.contains(u'\\')
#endif
        ;
}

} // namespace Askwell
