// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/completion_rows.h"

#include "app/exports/target.h"

#include <algorithm>

namespace Askwell {

using namespace Qt::StringLiterals;

std::vector<CompletionRow> completionRows(const DocumentedProgram &program)
{
    if (program.commands.empty()) {
        CommandRow row;
        row.options = program.options;
        row.operandKind = ValueKind::File;
        row.operandsAtMost = 1;
        return {{row, {}}};
    }
    std::vector<CompletionRow> rows;
    QStringList seen;
    for (const CommandRow &command : program.commands) {
        CompletionRow row {command, {command.name}};
        row.row.options.push_back({u"help"_s, ValueKind::None, {}, u"Show this help"_s});
        const QString first = command.firstWord();
        if (first != command.name && !seen.contains(first)) {
            seen.append(first);
            row.names.append(first);
            for (const CommandRow &other : program.commands) {
                if (other.firstWord() == first) {
                    row.subcommands.emplace_back(other.name.section(u' ', 1), other.summary);
                }
            }
        }
        rows.push_back(row);
    }
    return rows;
}

std::vector<std::pair<QString, QString>> firstWords(const DocumentedProgram &program)
{
    std::vector<std::pair<QString, QString>> words;
    for (const CommandRow &row : program.commands) {
        if (words.empty() || words.back().first != row.firstWord()) {
            words.emplace_back(row.firstWord(), row.summary);
        }
    }
    return words;
}

QStringList groups(const DocumentedProgram &program)
{
    QStringList names;
    for (const CommandRow &row : program.commands) {
        if (row.firstWord() != row.name && !names.contains(row.firstWord())) {
            names.append(row.firstWord());
        }
    }
    return names;
}

QStringList targetIds()
{
    QStringList ids;
    for (const Target &target : targets()) {
        ids.append(target.id);
    }
    return ids;
}

QString functionName(const DocumentedProgram &program)
{
    return QString(program.name).replace(u'-', u'_');
}

QStringList dashed(const std::vector<OptionRow> &options)
{
    QStringList names;
    for (const OptionRow &option : options) {
        names.append(u"--"_s + option.name);
    }
    return names;
}

// The licence of what is written, not of this file. REUSE-IgnoreStart
QString completionHeader(const DocumentedProgram &program)
{
    return u"# SPDX-FileCopyrightText: 2026 Askwell authors\n"
           "# SPDX-License-Identifier: GPL-3.0-or-later\n"
           "# Completion of %1; made from its table of options, do not edit.\n"_s.arg(program.name);
}
// REUSE-IgnoreEnd

QString singleQuoted(QString text, const QString &quote)
{
    return u'\'' + text.replace(u'\'', quote) + u'\'';
}

} // namespace Askwell
