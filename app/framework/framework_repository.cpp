// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/framework/framework_repository.h"

#include "app/framework/framework_reader.h"
#include "app/framework/heading_text.h"

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

Result<Framework> readPage(const QString &path, const QString &shownAs)
{
    const QFileInfo file(path);
    if (!file.exists()) {
        return Message {QT_TRANSLATE_NOOP("Message", "%1 does not exist. Check its name."), {shownAs}};
    }
    // A device or a pipe could keep us waiting for ever.
    if (!file.isFile()) {
        return Message {QT_TRANSLATE_NOOP("Message", "%1 is not an ordinary file. Choose a Markdown page."),
                        {shownAs}};
    }
    QFile page(path);
    if (!page.open(QIODevice::ReadOnly)) {
        return Message {QT_TRANSLATE_NOOP("Message", "%1 cannot be read (%2). Check its permissions."),
                        {shownAs, page.errorString()}};
    }
    return readFramework(page.read(longestPage + 1), shownAs);
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
        QDir(folder).entryInfoList({u"*.md"_s}, QDir::Files | QDir::Readable | QDir::System, QDir::Name);
    for (const QFileInfo &file : files) {
        entries.push_back(readEntry(file, origin));
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

/// Of two pages in one folder with the same id, the first by file name counts.
void refuseRepeatedIds(std::vector<FrameworkEntry> *entries)
{
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
    std::vector<FrameworkEntry> entries = readFolder(m_userFolder, FrameworkEntry::Origin::User);
    setUserEntries(std::move(entries));
}

void FrameworkRepository::setUserEntries(std::vector<FrameworkEntry> entries)
{
    refuseRepeatedIds(&entries);
    for (FrameworkEntry &entry : entries) {
        entry.overridesBundled = entry.framework && readableWithId(m_bundled, entry.id) != nullptr;
    }
    if (entries == m_user) {
        return;
    }
    m_user = std::move(entries);
    listEntries();
    Q_EMIT frameworksChanged();
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
