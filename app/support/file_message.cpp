// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/support/file_message.h"

#include <QtGlobal>

#include <cerrno>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

const char *readText(int error)
{
    switch (error) {
    case ENOENT:
        return QT_TRANSLATE_NOOP("Message", "%1 does not exist. Check its name and its folder.");
    case ENOTDIR:
        return QT_TRANSLATE_NOOP("Message",
                                 "%1 does not exist: a part of its path is a file. Check the path.");
    case EACCES:
    case EPERM:
        return QT_TRANSLATE_NOOP(
            "Message", "%1 cannot be read: you have no permission. Change its permissions, or use a copy.");
    case EISDIR:
        return QT_TRANSLATE_NOOP("Message", "%1 is a folder. Name a file.");
    case ENODEV:
    case ENXIO:
        return QT_TRANSLATE_NOOP("Message", "%1 is a device, pipe or socket. Name an ordinary file.");
    case ELOOP:
        return QT_TRANSLATE_NOOP(
            "Message", "%1 is a symbolic link, which is not followed here. Name the file that it leads to.");
    case ENAMETOOLONG:
        return QT_TRANSLATE_NOOP("Message", "%1 cannot be read: the path is too long. Use a shorter one.");
    case EIO:
        return QT_TRANSLATE_NOOP("Message", "%1 cannot be read: the disk reports an error. Check the disk.");
    case EMFILE:
    case ENFILE:
        return QT_TRANSLATE_NOOP(
            "Message", "%1 cannot be read: too many files are open. Close other programs and try again.");
    default:
        return QT_TRANSLATE_NOOP("Message", "%1 cannot be read. The system says: %2");
    }
}

const char *writeText(int error)
{
    switch (error) {
    case ENOENT:
        return QT_TRANSLATE_NOOP("Message",
                                 "%1 cannot be written: its folder does not exist. Make the folder first.");
    case ENOTDIR:
        return QT_TRANSLATE_NOOP("Message",
                                 "%1 cannot be written: a part of its path is a file. Choose another place.");
    case EACCES:
    case EPERM:
        return QT_TRANSLATE_NOOP("Message",
                                 "%1 cannot be written: you have no permission. Change the permissions of "
                                 "the file and its folder, or choose another place.");
    case EROFS:
        return QT_TRANSLATE_NOOP(
            "Message", "%1 cannot be written: the disk is read-only. Choose a place on another disk.");
    case ENOSPC:
    case EDQUOT:
        return QT_TRANSLATE_NOOP("Message",
                                 "%1 cannot be written: the disk is full. Free some space and save again; "
                                 "the old file is intact.");
    case EFBIG:
        return QT_TRANSLATE_NOOP(
            "Message",
            "%1 cannot be written: it is larger than this disk or account allows. Choose "
            "another place; the old file is intact.");
    case EISDIR:
        return QT_TRANSLATE_NOOP("Message",
                                 "%1 is a folder, so no file can be written there. Choose another name.");
    case ENODEV:
    case ENXIO:
        return QT_TRANSLATE_NOOP(
            "Message", "%1 is a device, pipe or socket, so it is not written to. Choose another name.");
    case ELOOP:
        return QT_TRANSLATE_NOOP("Message",
                                 "%1 is a symbolic link, so it is not written to. Name the file that it "
                                 "leads to, or remove the link.");
    case EMLINK:
        return QT_TRANSLATE_NOOP("Message",
                                 "%1 is a hard link: the same file has other names, which would keep the old "
                                 "text. Put a copy of its own in its place first.");
    case ENAMETOOLONG:
        return QT_TRANSLATE_NOOP("Message",
                                 "%1 cannot be written: the name is too long. Choose a shorter one.");
    case EIO:
        return QT_TRANSLATE_NOOP("Message",
                                 "%1 cannot be written: the disk reports an error. Check the disk, or choose "
                                 "another place.");
    case EMFILE:
    case ENFILE:
        return QT_TRANSLATE_NOOP(
            "Message", "%1 cannot be written: too many files are open. Close other programs and try again.");
    default:
        return QT_TRANSLATE_NOOP("Message", "%1 cannot be written. The system says: %2");
    }
}

const char *removeText(int error)
{
    switch (error) {
    case ENOENT:
    case ENOTDIR:
        return QT_TRANSLATE_NOOP("Message", "%1 cannot be removed: it does not exist.");
    case EACCES:
    case EPERM:
        return QT_TRANSLATE_NOOP(
            "Message", "%1 cannot be removed: you have no permission. Change the permissions of its folder.");
    case EROFS:
        return QT_TRANSLATE_NOOP("Message", "%1 cannot be removed: the disk is read-only.");
    case EISDIR:
        return QT_TRANSLATE_NOOP("Message", "%1 is a folder, so it is not removed. Name a file.");
    case ENODEV:
    case ENXIO:
        return QT_TRANSLATE_NOOP(
            "Message", "%1 is a device, pipe or socket, so it is not removed. Name an ordinary file.");
    case ELOOP:
        return QT_TRANSLATE_NOOP("Message",
                                 "%1 is a symbolic link, so it is not removed. Remove it yourself.");
    default:
        return QT_TRANSLATE_NOOP("Message", "%1 cannot be removed. The system says: %2");
    }
}

const char *makeFolderText(int error)
{
    switch (error) {
    case EACCES:
    case EPERM:
        return QT_TRANSLATE_NOOP("Message",
                                 "The folder %1 cannot be made: you have no permission. Change the "
                                 "permissions of the folder above it, or choose another place.");
    case EROFS:
        return QT_TRANSLATE_NOOP(
            "Message", "The folder %1 cannot be made: the disk is read-only. Choose another place.");
    case ENOSPC:
    case EDQUOT:
        return QT_TRANSLATE_NOOP(
            "Message", "The folder %1 cannot be made: the disk is full. Free some space and try again.");
    case EEXIST:
    case ENOTDIR:
        return QT_TRANSLATE_NOOP("Message",
                                 "The folder %1 cannot be made: a file stands in its way. Move that file, or "
                                 "choose another place.");
    case ELOOP:
        return QT_TRANSLATE_NOOP(
            "Message",
            "The folder %1 is a symbolic link, which is not followed here. Replace it by "
            "a folder, or choose another place.");
    case ENAMETOOLONG:
        return QT_TRANSLATE_NOOP("Message",
                                 "The folder %1 cannot be made: the name is too long. Choose a shorter one.");
    default:
        return QT_TRANSLATE_NOOP("Message", "The folder %1 cannot be made. The system says: %2");
    }
}

const char *textFor(FileAction action, int error)
{
    switch (action) {
    case FileAction::Read:
        return readText(error);
    case FileAction::Write:
        return writeText(error);
    case FileAction::Remove:
        return removeText(error);
    case FileAction::MakeFolder:
        return makeFolderText(error);
    }
    return "";
}

} // namespace

Message fileMessage(FileAction action, int error, const QString &path)
{
    return {textFor(action, error), {path, qt_error_string(error)}};
}

QString byteSizeText(qint64 bytes)
{
    constexpr qint64 kibi = 1024;
    if (bytes >= kibi * kibi && bytes % (kibi * kibi) == 0) {
        return QString::number(bytes / (kibi * kibi)) + " MiB"_L1;
    }
    if (bytes >= kibi && bytes % kibi == 0) {
        return QString::number(bytes / kibi) + " KiB"_L1;
    }
    return QString::number(bytes) + " bytes"_L1;
}

Message tooLargeMessage(const QString &path, qint64 limit)
{
    return {QT_TRANSLATE_NOOP("Message",
                              "%1 is too large: at most %2 are read. Shorten it, or name another file."),
            {path, byteSizeText(limit)}};
}

} // namespace Askwell
