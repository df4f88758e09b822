// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/completion_rows.h"
#include "app/cli/completions.h"

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

QString quoted(const QString &text)
{
    return singleQuoted(QString(text).replace(u'\\', u"\\\\"_s), u"\\'"_s);
}

QString valueOf(ValueKind kind, const QStringList &choices)
{
    switch (kind) {
    case ValueKind::Choice:
        return u" -x -a "_s + quoted(choices.join(u' '));
    case ValueKind::File:
        return u" -r -F"_s;
    case ValueKind::Folder:
        return u" -x -a '(__fish_complete_directories)'"_s;
    case ValueKind::Framework:
        return u" -r -F -a '(__askwell_cli_ids frameworks)'"_s;
    case ValueKind::Profile:
        return u" -r -F -a '(__askwell_cli_ids profiles)'"_s;
    case ValueKind::Target:
        return u" -x -a "_s + quoted(targetIds().join(u' '));
    case ValueKind::Text:
        return u" -x"_s;
    case ValueKind::None:
        break;
    }
    return {};
}

QString line(const QString &program, const QString &condition, const QString &rest, const QString &meaning)
{
    QString text = u"complete -c "_s + program;
    if (!condition.isEmpty()) {
        text += u" -n "_s + quoted(condition);
    }
    return text + rest + (meaning.isEmpty() ? QString() : u" -d "_s + quoted(meaning)) + u'\n';
}

QString optionLines(const std::vector<OptionRow> &options, const QString &program, const QString &condition)
{
    QString text;
    for (const OptionRow &option : options) {
        text += line(program, condition, u" -l "_s + option.name + valueOf(option.kind, option.choices),
                     option.help);
    }
    return text;
}

QString wordLines(const std::vector<std::pair<QString, QString>> &words, const QString &program,
                  const QString &condition)
{
    QString text;
    for (const auto &[word, meaning] : words) {
        text += line(program, condition, u" -a "_s + word, meaning);
    }
    return text;
}

QString rowLines(const CompletionRow &row, const QString &program)
{
    QStringList names;
    for (const QString &name : row.names) {
        names.append(u'"' + name + u'"');
    }
    const QString condition = names.isEmpty() ? QString() : u"__askwell_cli_is "_s + names.join(u' ');
    QString text;
    if (!row.subcommands.empty()) {
        text += wordLines(row.subcommands, program, u"__askwell_cli_is \"%1\""_s.arg(row.names.last()));
    }
    if (row.row.operandsAtMost > 0) {
        text += line(program, condition, valueOf(row.row.operandKind, {}).replace(" -r"_L1, QString()), {});
    }
    return text + optionLines(row.row.options, program, condition);
}

QString functions(const DocumentedProgram &program)
{
    return uR"(
function __askwell_cli_ids
    askwell-cli $argv[1] list 2>/dev/null | string replace ': ' \t
end

# Whether one of these is the command so far.
function __askwell_cli_is
    set -l words (commandline -opc)
    set -e words[1]
    set -l command "$words[1]"
    if contains -- "$command" %1; and set -q words[2]; and not string match -q -- '-*' $words[2]
        set command "$words[1] $words[2]"
    end
    contains -- "$command" $argv
end

)"_s.arg(groups(program).join(u' '));
}

} // namespace

QString fishCompletion(const DocumentedProgram &program)
{
    QString text = completionHeader(program);
    if (!program.commands.empty()) {
        const QString atStart = u"__askwell_cli_is \"\""_s;
        text += functions(program) + u"complete -c %1 -f\n"_s.arg(program.name)
            + wordLines(firstWords(program), program.name, atStart)
            + optionLines(program.options, program.name, atStart);
    }
    for (const CompletionRow &row : completionRows(program)) {
        text += rowLines(row, program.name);
    }
    return text;
}

} // namespace Askwell
