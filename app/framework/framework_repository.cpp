// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/framework/framework_repository.h"

#include "app/framework/framework_reader.h"
#include "app/framework/heading_text.h"
#include "app/support/background_runner.h"
#include "app/support/file_reading.h"
#include "app/support/save_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

// Q_INIT_RESOURCE must stand outside of any namespace.
static void initialiseFrameworkResources()
{
    // The linker leaves out a static library's resources unless something names them.
    Q_INIT_RESOURCE(frameworks);
}

namespace Askwell {

namespace {

constexpr auto bundledFolder = ":/frameworks"_L1;

/// The pages that ship with the program are no files on a disk.
Result<QByteArray> pageBytes(const QString &path)
{
    if (!path.startsWith(u':')) {
        return readFile(path, longestPage);
    }
    QFile page(path);
    const bool open = page.open(QIODevice::ReadOnly);
    return open ? page.readAll() : QByteArray();
}

Result<Framework> readPage(const QString &path, const QString &shownAs)
{
    const Result<QByteArray> bytes = pageBytes(path);
    if (!bytes) {
        return bytes.error();
    }
    return readFramework(bytes.value(), shownAs);
}

FrameworkEntry readEntry(const QFileInfo &file, FrameworkEntry::Origin origin)
{
    FrameworkEntry entry;
    entry.origin = origin;
    entry.path = file.filePath();
    entry.id = slugged(file.completeBaseName());
    entry.title = file.fileName();
    Result<Framework> read = readPage(entry.path, file.fileName());
    if (!read) {
        entry.problem = read.error();
        return entry;
    }
    entry.id = read.value().id;
    entry.title = read.value().title;
    entry.framework = std::move(read).value();
    return entry;
}

/// By file name, so that the same folder is always read in the same order.
std::vector<FrameworkEntry> readFolder(const QString &folder, FrameworkEntry::Origin origin)
{
    std::vector<FrameworkEntry> entries;
    if (folder.isEmpty()) {
        return entries;
    }
    const QFileInfoList files =
        QDir(folder).entryInfoList({u"*.md"_s}, QDir::Files | QDir::System, QDir::Name);
    for (const QFileInfo &file : files) {
        if (!isTemporaryName(file.fileName())) {
            entries.push_back(readEntry(file, origin));
        }
    }
    return entries;
}

const FrameworkEntry *readableWithId(const std::vector<FrameworkEntry> &entries, const QString &id)
{
    const auto found = std::find_if(entries.begin(), entries.end(), [&id](const FrameworkEntry &each) {
        return each.framework.has_value() && each.id == id;
    });
    return found == entries.end() ? nullptr : &*found;
}

QString fileNameForId(const QString &id)
{
    return id + ".md"_L1;
}

/// Of several pages in one folder with the same id, the one that is named after it counts, else the first.
void refuseRepeatedIds(std::vector<FrameworkEntry> *entries)
{
    std::stable_partition(entries->begin(), entries->end(), [](const FrameworkEntry &each) {
        return QFileInfo(each.path).fileName() == fileNameForId(each.id);
    });
    for (FrameworkEntry &entry : *entries) {
        const FrameworkEntry *first = entry.framework ? readableWithId(*entries, entry.id) : nullptr;
        if (first != nullptr && first != &entry) {
            entry.framework.reset();
            entry.problem = {
                QT_TRANSLATE_NOOP("Message",
                                  "%1 has the same id as %2 (“%3”), which is used. Give one of them "
                                  "another id in its front matter, or remove it."),
                {QFileInfo(entry.path).fileName(), QFileInfo(first->path).fileName(), entry.id}};
        }
    }
}

bool comesBefore(const FrameworkEntry &first, const FrameworkEntry &second)
{
    if (first.origin != second.origin) {
        return first.origin == FrameworkEntry::Origin::Bundled;
    }
    const int byTitle = first.title.compare(second.title, Qt::CaseInsensitive);
    return byTitle != 0 ? byTitle < 0 : first.path < second.path;
}

} // namespace

FrameworkRepository::FrameworkRepository(QString userFolder, QObject *parent)
    : QObject(parent)
    , m_userFolder(std::move(userFolder))
{
    initialiseFrameworkResources();
    m_bundled = readFolder(bundledFolder, FrameworkEntry::Origin::Bundled);
    listEntries();
}

const Framework *FrameworkRepository::framework(const QString &id) const
{
    const FrameworkEntry *found = readableWithId(m_entries, id);
    return found != nullptr ? &*found->framework : nullptr;
}

const Framework *FrameworkRepository::bundledFramework(const QString &id) const
{
    const FrameworkEntry *found = readableWithId(m_bundled, id);
    return found != nullptr ? &*found->framework : nullptr;
}

void FrameworkRepository::reload()
{
    ++m_reloads;
    setUserEntries(readFolder(m_userFolder, FrameworkEntry::Origin::User));
}

void FrameworkRepository::reloadInBackground(BackgroundRunner &runner)
{
    using Entries = std::vector<FrameworkEntry>;
    const int reload = ++m_reloads;
    runner.run<Entries>([folder = m_userFolder] { return readFolder(folder, FrameworkEntry::Origin::User); },
                        this,
                        [this, reload](Entries entries) {
                            if (reload == m_reloads) {
                                setUserEntries(std::move(entries));
                            }
                        });
}

Result<QString> FrameworkRepository::addPage(const QString &path, bool replace)
{
    if (m_userFolder.isEmpty()) {
        return Message {
            QT_TRANSLATE_NOOP("Message",
                              "There is no folder for framework pages, because the environment names no "
                              "home folder. Set HOME or XDG_DATA_HOME.")};
    }
    const Result<QByteArray> bytes = readFile(path, longestPage);
    if (!bytes) {
        return bytes.error();
    }
    const Result<Framework> page = readFramework(bytes.value(), QDir::toNativeSeparators(path));
    if (!page) {
        return page.error();
    }
    reload();
    const QString id = page.value().id;
    const FrameworkEntry *existing = readableWithId(m_entries, id);
    if (const Result<void> place = checkPlace(page.value(), existing, replace); !place) {
        return place.error();
    }
    if (const Result<void> made = makeFolder(m_userFolder); !made) {
        return made.error();
    }
    const bool replacesUsers = existing != nullptr && existing->origin == FrameworkEntry::Origin::User;
    const QString replaced = replacesUsers ? existing->path : QString();
    const QString target = QDir(m_userFolder).filePath(fileNameForId(id));
    SaveOptions options;
    if (replaced != target) {
        options.expectedHash = QString(); // There must be no file yet.
    }
    const SaveOutcome saved = saveFile(target, bytes.value(), options);
    if (!saved.ok()) {
        return saved.message;
    }
    const bool elsewhere = !replaced.isEmpty() && replaced != target;
    const Result<void> removed = elsewhere ? removeFile(replaced) : Result<void> {};
    reload();
    return removed ? Result<QString> {id} : Result<QString> {removed.error()};
}

Result<void> FrameworkRepository::checkPlace(const Framework &page, const FrameworkEntry *existing,
                                             bool replace) const
{
    if (existing != nullptr && !replace) {
        return Message {
            QT_TRANSLATE_NOOP("Message",
                              "A framework page with the id “%1” exists already (%2). Replace it, or give "
                              "the new page another id in its front matter."),
            {page.id, existing->title}};
    }
    const QString target = QDir(m_userFolder).filePath(fileNameForId(page.id));
    const bool isReplaced = existing != nullptr && existing->path == target;
    if (QFileInfo::exists(target) && !isReplaced) {
        return Message {
            QT_TRANSLATE_NOOP("Message",
                              "%1 stands where the page should go and holds something else. Rename or "
                              "remove it, then add the page again."),
            {QDir::toNativeSeparators(target)}};
    }
    return {};
}

void FrameworkRepository::setUserEntries(std::vector<FrameworkEntry> entries)
{
    refuseRepeatedIds(&entries);
    for (FrameworkEntry &entry : entries) {
        entry.overridesBundled = entry.framework && readableWithId(m_bundled, entry.id) != nullptr;
    }
    m_hasReadUserPages = true;
    if (entries != m_user) {
        m_user = std::move(entries);
        listEntries();
        Q_EMIT frameworksChanged();
    }
    Q_EMIT userPagesRead();
}

void FrameworkRepository::listEntries()
{
    m_entries = m_user;
    for (const FrameworkEntry &entry : m_bundled) {
        if (readableWithId(m_user, entry.id) == nullptr) {
            m_entries.push_back(entry);
        }
    }
    std::sort(m_entries.begin(), m_entries.end(), comesBefore);
}

Result<Framework> readFrameworkFile(const QString &path)
{
    return readPage(path, QDir::toNativeSeparators(path));
}

} // namespace Askwell
