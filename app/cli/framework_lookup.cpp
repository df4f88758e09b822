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
    if (namesFile(idOrFile, u".md"_s)) {
        Result<Framework> read = readFrameworkFile(idOrFile);
        if (!read) {
            console.refuse(ExitStatus::FileTrouble, read.error());
            return std::nullopt;
        }
        return std::move(read).value();
    }
    const auto repository = frameworkRepository();
    const Framework *found = repository->framework(idOrFile);
    if (found == nullptr) {
        console.refuse(ExitStatus::FileTrouble, whyMissing(idOrFile, *repository));
        return std::nullopt;
    }
    return *found;
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
