// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where there are no folder descriptors: QSaveFile, and the path's rules checked by name.
#include "app/support/file_message.h"
#include "app/support/file_reading.h"
#include "app/support/save_file.h"
#include "app/support/save_path.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <limits>
#include <utility>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 noLimit = std::numeric_limits<int>::max();

SaveOutcome failed(Message message)
{
    SaveOutcome outcome;
    outcome.message = std::move(message);
    return outcome;
}

int kindError(const QFileInfo &info)
{
    if (info.isSymLink() || info.isJunction()) {
        return ELOOP;
    }
    if (!info.exists()) {
        return 0;
    }
    if (info.isDir()) {
        return EISDIR;
    }
    return info.isFile() ? 0 : ENODEV;
}

int errorOf(QFileDevice::FileError error)
{
    switch (error) {
    case QFileDevice::PermissionsError:
    case QFileDevice::OpenError:
        return EACCES;
    case QFileDevice::ResourceError:
        return ENOSPC;
    default:
        return EIO;
    }
}

/// The whole path, once no folder on the way is a link.
Result<QString> pathInside(FileAction action, const QString &root, const QString &relativePath)
{
    const Result<QStringList> parts = insideParts(root, relativePath);
    if (!parts) {
        return parts.error();
    }
    QString path = root;
    for (qsizetype at = 0; at + 1 < parts.value().size(); ++at) {
        path += u'/' + parts.value().at(at);
        const int error = kindError(QFileInfo(path));
        if (error == ELOOP) {
            return fileMessage(FileAction::MakeFolder, ELOOP, path);
        }
        if (error == 0 && QFileInfo::exists(path)) {
            return fileMessage(FileAction::MakeFolder, ENOTDIR, path);
        }
    }
    path += u'/' + parts.value().last();
    const int error = kindError(QFileInfo(path));
    if (error != 0 && !(action == FileAction::Remove && error == EISDIR)) {
        return fileMessage(action, error, path);
    }
    return path;
}

std::optional<SaveOutcome> changedSince(const QString &path, const std::optional<QString> &expectedHash)
{
    if (!expectedHash) {
        return std::nullopt;
    }
    const Result<std::optional<QByteArray>> found = readFileIfThere(path, noLimit);
    if (!found) {
        return failed(found.error());
    }
    const QString hash = found.value() ? contentHash(*found.value()) : QString();
    if (hash == *expectedHash) {
        return std::nullopt;
    }
    SaveOutcome outcome;
    outcome.status = SaveStatus::ChangedOnDisk;
    outcome.foundHash = hash;
    if (hash.isEmpty()) {
        outcome.message = {
            QT_TRANSLATE_NOOP("Message",
                              "%1 was removed since it was read, so nothing was changed. Save it "
                              "under another name, or save again to bring it back."),
            {path}};
    } else if (expectedHash->isEmpty()) {
        outcome.message = {
            QT_TRANSLATE_NOOP("Message", "%1 already exists, so nothing was changed. Choose another name."),
            {path}};
    } else {
        outcome.message = {
            QT_TRANSLATE_NOOP("Message",
                              "%1 was changed by another program since it was read, so nothing was "
                              "changed. Look at the difference first, or read it again."),
            {path}};
    }
    return outcome;
}

} // namespace

SaveOutcome saveFile(const QString &path, const QByteArray &bytes, const SaveOptions &options)
{
    if (const int error = kindError(QFileInfo(path))) {
        return failed(fileMessage(FileAction::Write, error, path));
    }
    if (!QFileInfo(QFileInfo(path).path()).isDir()) {
        return failed(fileMessage(FileAction::Write, ENOENT, path));
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush()) {
        const int error = errorOf(file.error());
        file.cancelWriting();
        return failed(fileMessage(FileAction::Write, error, path));
    }
    if (auto changed = changedSince(path, options.expectedHash)) {
        file.cancelWriting();
        return *changed;
    }
    if (!file.commit()) {
        return failed(fileMessage(FileAction::Write, errorOf(file.error()), path));
    }
    SaveOutcome outcome;
    outcome.status = SaveStatus::Done;
    outcome.hash = contentHash(bytes);
    return outcome;
}

SaveOutcome saveInside(const QString &root, const QString &relativePath, const QByteArray &bytes,
                       const SaveOptions &options)
{
    const Result<QString> path = pathInside(FileAction::Write, root, relativePath);
    if (!path) {
        return failed(path.error());
    }
    QStringList made;
    const QStringList parts = insideParts(root, relativePath).value();
    for (qsizetype depth = 1; depth < parts.size(); ++depth) {
        const QString folder = parts.mid(0, depth).join(u'/');
        if (!QFileInfo::exists(root + u'/' + folder)) {
            if (!QDir(root).mkdir(folder)) {
                return failed(fileMessage(FileAction::MakeFolder, EACCES, root + u'/' + folder));
            }
            made += folder;
        }
    }
    SaveOutcome outcome = saveFile(path.value(), bytes, options);
    if (outcome.ok()) {
        outcome.madeFolders = made;
        return outcome;
    }
    for (auto folder = made.crbegin(); folder != made.crend(); ++folder) {
        QDir(root).rmdir(*folder);
    }
    return outcome;
}

Result<std::optional<QByteArray>> readInside(const QString &root, const QString &relativePath, qint64 limit,
                                             FileCalls * /*calls*/)
{
    const Result<QString> path = pathInside(FileAction::Read, root, relativePath);
    if (!path) {
        return path.error();
    }
    return readFileIfThere(path.value(), limit);
}

Result<void> checkInside(const QString &root, const QString &relativePath, FileCalls * /*calls*/)
{
    const Result<QString> path = pathInside(FileAction::Write, root, relativePath);
    if (!path) {
        return path.error();
    }
    const QFileInfo info(path.value());
    if (info.exists() && !info.isWritable()) {
        return fileMessage(FileAction::Write, EACCES, path.value());
    }
    return {};
}

SaveOutcome removeInside(const QString &root, const QString &relativePath, const SaveOptions &options)
{
    const Result<QString> path = pathInside(FileAction::Remove, root, relativePath);
    if (!path) {
        return failed(path.error());
    }
    if (auto changed = changedSince(path.value(), options.expectedHash)) {
        return *changed;
    }
    const Result<void> removed = removeFile(path.value());
    if (!removed) {
        return failed(removed.error());
    }
    SaveOutcome outcome;
    outcome.status = SaveStatus::Done;
    return outcome;
}

Result<bool> removeEmptyFolderInside(const QString &root, const QString &relativePath, FileCalls * /*calls*/)
{
    const Result<QString> path = pathInside(FileAction::Remove, root, relativePath);
    if (!path) {
        return path.error();
    }
    return QDir().rmdir(path.value());
}

Result<void> removeFile(const QString &path, FileCalls * /*calls*/)
{
    const QFileInfo info(path);
    const int error = info.isSymLink() ? 0 : info.exists() ? kindError(info) : ENOENT;
    if (error != 0) {
        return fileMessage(FileAction::Remove, error, path);
    }
    QFile file(path);
    if (!file.remove()) {
        return fileMessage(FileAction::Remove, errorOf(file.error()), path);
    }
    return {};
}

Result<void> moveFile(const QString &from, const QString &to, FileCalls * /*calls*/)
{
    if (QFileInfo::exists(to)) {
        return Message {
            QT_TRANSLATE_NOOP("Message", "%1 already exists, so nothing was changed. Choose another name."),
            {to}};
    }
    if (!QFileInfo::exists(from)) {
        return fileMessage(FileAction::Remove, ENOENT, from);
    }
    if (!QFile::rename(from, to)) {
        return fileMessage(FileAction::Write, EACCES, to);
    }
    return {};
}

Result<void> makeFolder(const QString &path, FileCalls * /*calls*/)
{
    if (path.isEmpty() || !QDir().mkpath(path)) {
        return fileMessage(FileAction::MakeFolder, EACCES, path);
    }
    return {};
}

} // namespace Askwell
