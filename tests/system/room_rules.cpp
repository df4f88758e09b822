// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/room_rules.h"

#include <QFile>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <vector>

using namespace Qt::StringLiterals;

namespace Askwell {

namespace {

/// The rooms of the engine from left to right; rooms of one number do not see each other.
const QHash<QString, int> &roomOrder()
{
    static const QHash<QString, int> order {
        {u"support"_s, 0}, {u"framework"_s, 1}, {u"knowledge"_s, 1}, {u"prompt"_s, 2},
        {u"checks"_s, 3},  {u"exports"_s, 4},   {u"profiles"_s, 4},  {u"cli"_s, 5},
    };
    return order;
}

/// Where a file stands. Tests stand where the thing they test stands, and may use what it may use.
struct Place
{
    /// "app", "ui" or empty: anything else may include what it likes.
    QString part;
    /// Room of the engine; empty elsewhere.
    QString room;
    bool isTest = false;
};

Place placeOf(const QString &path)
{
    QStringList folders = path.split(u'/');
    folders.removeLast();
    Place place;
    if (!folders.isEmpty() && folders.first() == "tests"_L1) {
        place.isTest = true;
        folders.removeFirst();
        if (!folders.isEmpty() && folders.first() == "cli"_L1) {
            folders.prepend(u"app"_s);
        }
    }
    place.part = folders.value(0);
    if (place.part == "app"_L1) {
        place.room = folders.value(1);
    } else if (place.part != "ui"_L1) {
        place.part.clear();
    }
    return place;
}

QString roomViolation(const Place &place, const QString &included)
{
    const QStringList folders = included.split(u'/');
    if (place.part == "app"_L1 && folders.first() == "ui"_L1) {
        return u"the engine includes the window"_s;
    }
    if (folders.first() != "app"_L1) {
        return {};
    }
    const QString room = folders.value(1);
    if (!roomOrder().contains(room)) {
        return u"there is no such room"_s;
    }
    if (place.part == "ui"_L1) {
        return room == "cli"_L1 ? u"the window includes the command line"_s : QString();
    }
    if (place.isTest && place.part.isEmpty()) {
        return {};
    }
    if (!roomOrder().contains(place.room)) {
        return u"the file stands in no room"_s;
    }
    if (room != place.room && roomOrder().value(room) >= roomOrder().value(place.room)) {
        return u"%1 does not see %2"_s.arg(place.room, room);
    }
    return {};
}

bool isHeaderOfQtCore(const QString &name)
{
    static const QString folder = QLibraryInfo::path(QLibraryInfo::HeadersPath) + u"/QtCore/"_s;
    return name.startsWith("QtCore/"_L1) || QFile::exists(folder + name);
}

QString libraryViolation(const Place &place, const QString &included)
{
    static const QRegularExpression network(
        uR"(^(QtNetwork/|QtConcurrent|QNetwork|QTcp|QUdp|QSsl|QHost|QLocalSocket|QLocalServer|sys/socket\.h))"_s);
    static const QRegularExpression qt(u"^Qt?[A-Z]"_s);
    if (!place.isTest && network.match(included).hasMatch()) {
        return u"nothing of ours uses the network or QtConcurrent"_s;
    }
    if (included.startsWith("yaml-cpp/"_L1) && place.room != "support"_L1) {
        return u"yaml-cpp belongs to app/support"_s;
    }
    if (included.startsWith("toml++/"_L1) && place.room != "support"_L1) {
        return u"toml++ belongs to app/support"_s;
    }
    if (included.startsWith("KSyntaxHighlighting/"_L1) && place.part != "ui"_L1) {
        return u"KSyntaxHighlighting belongs to the window"_s;
    }
    const bool isTestLibrary =
        place.isTest && (included.startsWith("QTest"_L1) || included == "QSignalSpy"_L1);
    if (place.part == "app"_L1 && qt.match(included).hasMatch() && !isTestLibrary
        && !isHeaderOfQtCore(included)) {
        return u"the engine knows QtCore only"_s;
    }
    return {};
}

struct Effect
{
    QRegularExpression pattern;
    QString complaint;
};

/// What only app/support may do. Words of the libraries, not of ours: a store may well have a rename() of its
/// own.
const std::vector<Effect> &effects()
{
    static const std::vector<Effect> table {
        {QRegularExpression(
             uR"(\b(WriteOnly|ReadWrite|NewOnly|Append|Truncate)\b|\bQSaveFile\b|\bQTemporary(File|Dir)\b|\b[ow]?fstream\b|\bofstream\b|\bfopen\()"_s),
         u"only app/support opens files for writing"_s},
        {QRegularExpression(uR"(\bQSettings\b)"_s), u"only app/support keeps settings"_s},
        {QRegularExpression(
             uR"(\bQFile::(remove|rename|copy|link|moveToTrash|setPermissions)\(|[.>](mkdir|mkpath|rmdir|rmpath|removeRecursively|moveToTrash)\(|(^|[^\w>])(std)?::(rename|unlink|mkdir|rmdir|openat|renameat|unlinkat|mkdirat)\(|\bfilesystem::(rename|remove|create|copy))"_s),
         u"only app/support makes, renames or deletes files and folders"_s},
        {QRegularExpression(uR"(\bQLockFile\b|::(flock|lockf)\()"_s), u"only app/support locks files"_s},
        {QRegularExpression(
             uR"(\bQThread\b|\bQThreadPool\b|\bQRunnable\b|\bQMutex\b|\bstd::(j?thread|async|mutex|condition_variable|future|promise)\b|\bpthread_)"_s),
         u"only app/support has threads"_s},
    };
    return table;
}

QString effectViolation(const Place &place, const QString &code)
{
    if (place.part.isEmpty() || place.isTest || place.room == "support"_L1) {
        return {};
    }
    // The command line's own streams are no files.
    static const QRegularExpression stream(uR"(\b(stdout|stderr)\b)"_s);
    if (stream.match(code).hasMatch()) {
        return {};
    }
    for (const Effect &effect : effects()) {
        if (effect.pattern.match(code).hasMatch()) {
            return effect.complaint;
        }
    }
    return {};
}

QString withoutComment(const QString &line)
{
    static const QRegularExpression comment(uR"((^|\s)//.*$|^\s*\*.*$)"_s);
    return QString(line).remove(comment);
}

QString includedFile(const QString &line)
{
    static const QRegularExpression include(uR"(^\s*#\s*include\s*["<]([^">]+)[">])"_s);
    return include.match(line).captured(1);
}

} // namespace

QStringList includedFiles(const QByteArray &source)
{
    QStringList files;
    for (const QString &line : QString::fromUtf8(source).split(u'\n')) {
        const QString file = includedFile(line);
        if (!file.isEmpty()) {
            files.append(file);
        }
    }
    return files;
}

QStringList roomViolations(const QString &path, const QByteArray &source)
{
    const Place place = placeOf(path);
    QStringList violations;
    const QStringList lines = QString::fromUtf8(source).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QString violation;
        const QString included = includedFile(lines[i]);
        if (included.isEmpty()) {
            violation = effectViolation(place, withoutComment(lines[i]));
        } else {
            violation = roomViolation(place, included);
            if (violation.isEmpty()) {
                violation = libraryViolation(place, included);
            }
        }
        if (!violation.isEmpty()) {
            violations.append(u"%1:%2: %3: %4"_s.arg(path).arg(i + 1).arg(violation, lines[i].trimmed()));
        }
    }
    return violations;
}

} // namespace Askwell
