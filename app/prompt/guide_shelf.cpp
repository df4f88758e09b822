// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/guide_shelf.h"

#include "app/prompt/guide_check.h"
#include "app/prompt/guide_reader.h"
#include "app/support/file_reading.h"
#include "app/support/save_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace Askwell {

namespace {

/// Not every bundled page has one.
std::optional<Guide> bundledGuide(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    Result<Guide> read = readGuide(file.readAll(), path);
    return read ? std::make_optional(std::move(read).value()) : std::nullopt;
}

void dropQuestionsWithoutExamples(Guide *guide)
{
    for (auto each = guide->questions.begin(); each != guide->questions.end();) {
        each = each->examples.empty() ? guide->questions.erase(each) : std::next(each);
    }
}

/// Leaves `found` without a path where the user has none that can be used.
void findUsersGuide(const Framework &framework, const QString &userFolder, FoundGuide *found)
{
    const QString path = QDir(userFolder).filePath(guideFileName(framework.id));
    const QString shownAs = QDir::toNativeSeparators(path);
    const Result<std::optional<QByteArray>> bytes = readFileIfThere(path, longestGuide);
    if (!bytes) {
        found->remarks.push_back(bytes.error());
        return;
    }
    if (!bytes.value()) {
        return;
    }
    const Result<Guide> read = readGuide(*bytes.value(), shownAs);
    if (!read) {
        found->remarks.push_back(read.error());
        return;
    }
    FittedGuide fitted = fittedGuide(read.value(), framework, shownAs);
    found->remarks = std::move(fitted.leftOut);
    if (!fitted.guide.isEmpty()) {
        found->guide = std::move(fitted.guide);
        found->path = path;
    }
}

} // namespace

FoundGuide findGuide(const FrameworkEntry &entry, const QString &userFolder)
{
    FoundGuide found;
    if (!entry.framework) {
        return found;
    }
    if (!userFolder.isEmpty()) {
        findUsersGuide(*entry.framework, userFolder, &found);
    }
    if (!found.path.isEmpty()) {
        return found;
    }
    const QString path = u":/frameworks/"_s + guideFileName(entry.framework->id);
    const std::optional<Guide> bundled = bundledGuide(path);
    if (!bundled) {
        return found;
    }
    // Nobody wrote it for the user's page: what does not fit is no one's mistake.
    Guide guide = fittedGuide(*bundled, *entry.framework, path).guide;
    if (entry.origin == FrameworkEntry::Origin::User) {
        dropQuestionsWithoutExamples(&guide);
    }
    if (!guide.isEmpty()) {
        found.guide = std::move(guide);
        found.path = path;
    }
    return found;
}

Result<AddedPage> addPageWithGuide(FrameworkRepository &repository, const QString &path, bool replace)
{
    const Result<Framework> page = readFrameworkFile(path);
    if (!page) {
        return page.error();
    }
    const QString name = guideFileName(page.value().id);
    const QString source = QFileInfo(path).dir().filePath(name);
    const Result<std::optional<QByteArray>> bytes = readFileIfThere(source, longestGuide);
    if (!bytes) {
        return bytes.error();
    }
    if (!bytes.value()) {
        const Result<QString> added = repository.addPage(path, replace);
        return added ? Result<AddedPage>(AddedPage {added.value(), {}, {}}) : added.error();
    }
    const Result<Guide> guide = readGuide(*bytes.value(), QDir::toNativeSeparators(source));
    if (!guide) {
        return guide.error();
    }
    const QString target = QDir(repository.userFolder()).filePath(name);
    SaveOptions options;
    if (!replace) {
        options.expectedHash = QString(); // There must be no file yet.
        if (!repository.userFolder().isEmpty() && QFileInfo::exists(target)) {
            return Message {QT_TRANSLATE_NOOP("Message",
                                              "%1 stands where the page's guide should go. Rename or remove "
                                              "it, then add the page again."),
                            {QDir::toNativeSeparators(target)}};
        }
    }
    const Result<QString> added = repository.addPage(path, replace);
    if (!added) {
        return added.error();
    }
    const SaveOutcome saved = saveFile(target, *bytes.value(), options);
    if (!saved.ok()) {
        return saved.message;
    }
    return AddedPage {added.value(), target,
                      fittedGuide(guide.value(), page.value(), QDir::toNativeSeparators(source)).leftOut};
}

} // namespace Askwell
