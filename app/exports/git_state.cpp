// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/git_state.h"

#include "app/support/child_process.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

/// For all calls together, in milliseconds.
constexpr int kLimit = 3000;
/// More filters than anyone has: past this we would rather say nothing.
constexpr qsizetype kMostFilters = 64;

QProcessEnvironment quietEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QStringList names = environment.keys();
    for (const QString &name : names) {
        // GIT_DIR and its like point elsewhere; traces write files.
        if (name.startsWith("GIT_"_L1)) {
            environment.remove(name);
        }
    }
    environment.insert(u"GIT_OPTIONAL_LOCKS"_s, u"0"_s);
    environment.insert(u"GIT_TERMINAL_PROMPT"_s, u"0"_s);
    // A partial clone would fetch what it lacks: newer versions heed the first, all of them the second.
    environment.insert(u"GIT_NO_LAZY_FETCH"_s, u"1"_s);
    environment.insert(u"GIT_ALLOW_PROTOCOL"_s, u"none"_s);
    environment.insert(u"LC_ALL"_s, u"C"_s);
    return environment;
}

class Git final
{
public:
    Git(QString program, QString folder, const Cancellation *cancellation)
        : m_program(std::move(program))
        , m_folder(std::move(folder))
        , m_cancellation(cancellation)
        , m_environment(quietEnvironment())
        , m_deadline(kLimit)
    { }

    std::optional<ProgramEnd> run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        const QStringList always {u"-c"_s, u"core.fsmonitor=false"_s, u"-c"_s, u"core.hooksPath=/dev/null"_s};
        return runProgram({m_program, always + arguments, m_folder, m_environment, input, m_deadline},
                          m_cancellation);
    }

private:
    QString m_program;
    QString m_folder;
    const Cancellation *m_cancellation;
    QProcessEnvironment m_environment;
    QDeadlineTimer m_deadline;
};

/// A folder that git refuses, because it is someone else's for instance, is a repository all the same.
bool looksLikeRepository(const QString &folder)
{
    QDir at(folder);
    do {
        if (QFileInfo::exists(at.filePath(u".git"_s))) {
            return true;
        }
    } while (at.cdUp());
    return false;
}

QByteArray joinedPaths(const QStringList &paths)
{
    QByteArray joined;
    for (const QString &path : paths) {
        joined += path.toUtf8() + '\0';
    }
    return joined;
}

/// Settings that take away every filter: comparing a file would run the program that one names. Nothing where
/// that cannot be made sure of.
std::optional<QStringList> withoutFilters(const Git &git)
{
    const auto keys =
        git.run({u"config"_s, u"--null"_s, u"--name-only"_s, u"--get-regexp"_s, u"^filter\\."_s});
    if (!keys || keys->status > 1) {
        return {};
    }
    QSet<QString> names;
    const QList<QByteArray> all = keys->output.split('\0');
    for (const QByteArray &key : all) {
        const QString text = QString::fromUtf8(key);
        const QString name = text.mid(7, text.lastIndexOf(u'.') - 7);
        if (name.contains(u'=') || name.contains(QChar::ReplacementCharacter)) {
            return {};
        }
        if (!key.isEmpty()) {
            names.insert(name);
        }
    }
    if (names.size() > kMostFilters) {
        return {};
    }
    QStringList settings;
    for (const QString &name : names) {
        for (const char *setting : {"clean=", "process=", "required=false"}) {
            settings << u"-c"_s << u"filter.%1.%2"_s.arg(name, QLatin1StringView(setting));
        }
    }
    return settings;
}

void addIgnored(const Git &git, const QStringList &paths, GitState *state)
{
    const auto ignored = git.run({u"check-ignore"_s, u"-z"_s, u"--stdin"_s}, joinedPaths(paths));
    if (!ignored || ignored->status > 1) {
        return;
    }
    for (const QString &path : paths) {
        state->files.insert(path, GitFileState::Clean);
    }
    const QList<QByteArray> all = ignored->output.split('\0');
    for (const QByteArray &path : all) {
        if (!path.isEmpty()) {
            state->files.insert(QString::fromUtf8(path), GitFileState::Ignored);
        }
    }
}

void addChanged(const Git &git, const QString &prefix, const QStringList &paths, GitState *state)
{
    const std::optional<QStringList> settings = withoutFilters(git);
    if (!settings) {
        return;
    }
    const auto changed =
        git.run(*settings + QStringList {u"--literal-pathspecs"_s}
                + QStringList {u"status"_s, u"--porcelain"_s, u"-z"_s, u"--no-renames"_s,
                               u"--untracked-files=all"_s, u"--ignore-submodules=all"_s, u"--"_s}
                + paths);
    if (!changed || changed->status != 0) {
        return;
    }
    const QList<QByteArray> all = changed->output.split('\0');
    for (const QByteArray &entry : all) {
        const QString path = QString::fromUtf8(entry.mid(3));
        // Paths count from the top of the repository, which the project may be a part of.
        if (path.startsWith(prefix) && state->files.contains(path.mid(prefix.size()))) {
            state->files.insert(path.mid(prefix.size()),
                                entry.startsWith("??") ? GitFileState::Untracked : GitFileState::Changed);
        }
    }
}

} // namespace

GitState gitState(const QString &git, const QString &folder, const QStringList &paths,
                  const Cancellation *cancellation)
{
    GitState state;
    if (git.isEmpty()) {
        return state;
    }
    const Git program(git, folder, cancellation);
    const auto inside = program.run({u"rev-parse"_s, u"--is-inside-work-tree"_s, u"--show-prefix"_s});
    if (!inside) {
        return state;
    }
    if (inside->status != 0 || !inside->output.startsWith("true\n")) {
        if (!looksLikeRepository(folder)) {
            state.repository = false;
        }
        return state;
    }
    state.repository = true;
    if (!paths.isEmpty()) {
        addIgnored(program, paths, &state);
        addChanged(program, QString::fromUtf8(inside->output.mid(5).chopped(1)), paths, &state);
    }
    return state;
}

std::optional<Message> gitFileText(GitFileState state)
{
    switch (state) {
    case GitFileState::Clean:
        break;
    case GitFileState::Ignored:
        return Message {QT_TRANSLATE_NOOP("Message", "Git ignores this file: it stays on this machine.")};
    case GitFileState::Changed:
        return Message {QT_TRANSLATE_NOOP("Message", "It has changes that are not committed.")};
    case GitFileState::Untracked:
        return Message {QT_TRANSLATE_NOOP("Message", "It is not in git yet.")};
    }
    return {};
}

std::optional<Message> gitFolderText(const GitState &state)
{
    if (!state.repository) {
        return {};
    }
    return *state.repository ? Message {QT_TRANSLATE_NOOP("Message", "Git repository")}
                             : Message {QT_TRANSLATE_NOOP("Message", "Not a git repository")};
}

} // namespace Askwell
