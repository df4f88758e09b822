// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help.h"

#include "app/cli/command_table.h"
#include "app/cli/suggestion.h"

#include <algorithm>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype lineLength = 80;

/// Words of `text` in lines of at most lineLength, all but the first indented by `indent`.
QString wrapped(const QString &text, qsizetype indent)
{
    QString lines;
    qsizetype column = indent;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (column > indent && column + 1 + word.size() > lineLength) {
            lines += u'\n' + QString(indent, u' ');
            column = indent;
        } else if (column > indent) {
            lines += u' ';
            ++column;
        }
        lines += word;
        column += word.size();
    }
    return lines;
}

/// A name and what it means, in two columns.
QString entry(const QString &name, const QString &meaning, qsizetype column)
{
    QString line = u"  "_s + name;
    if (line.size() + 2 > column) {
        line += u'\n' + QString(column, u' ');
    } else {
        line += QString(column - line.size(), u' ');
    }
    return line + wrapped(meaning, column) + u'\n';
}

QString optionName(const OptionRow &option)
{
    QString name = u"--"_s + option.name;
    if (!option.valueName.isEmpty()) {
        name += u' ' + option.valueName;
    }
    return name;
}

/// Spaces inside brackets no longer part lines.
QString unbroken(QString synopsis)
{
    int depth = 0;
    for (QChar &unit : synopsis) {
        if (unit == u'[') {
            ++depth;
        } else if (unit == u']') {
            --depth;
        } else if (unit == u' ' && depth > 0) {
            unit = QChar::Nbsp;
        }
    }
    return synopsis;
}

QString usage(const CommandRow &row)
{
    QString line = u"askwell-cli "_s + row.name;
    if (!row.synopsis.isEmpty()) {
        line += u' ' + unbroken(row.synopsis);
    }
    return line;
}

/// What the option does, and which values it takes.
QString optionHelp(const OptionRow &option)
{
    if (option.choices.isEmpty()) {
        return option.help;
    }
    QStringList choices = option.choices;
    const qsizetype standard = choices.indexOf(option.defaultValue);
    if (standard >= 0) {
        choices[standard] += u" (the default)"_s;
    }
    return option.help + u": "_s + alternatives(choices);
}

} // namespace

QString overallHelp()
{
    QString text = u"Usage: askwell-cli COMMAND [OPTION]…\n\n"_s;
    text +=
        wrapped(u"Composes prompts for AI coding tools from framework pages, and writes the rules that go "
                "with them. Results go to standard output, remarks to standard error."_s,
                0)
        + u"\n\nCommands:\n"_s;
    for (const CommandRow &row : commandTable()) {
        text += entry(row.name, row.summary, 22);
    }
    text += u"\nOptions:\n"_s;
    text += entry(u"--help"_s, u"Show this help; after a command, the help of that command"_s, 22);
    text += entry(u"--version"_s, u"Show the version, and what it was built with"_s, 22);
    return text + u'\n'
        + wrapped(u"Exit status: 0 done, 1 the check or the comparison says no, 2 wrong usage, 3 a file "
                  "or an input could not be read or written."_s,
                  0)
        + u'\n';
}

QString commandHelp(const std::vector<const CommandRow *> &rows)
{
    QString text;
    for (const CommandRow *row : rows) {
        text += (text.isEmpty() ? u"Usage: "_s : u"       "_s)
            + wrapped(usage(*row), 12).replace(QChar::Nbsp, u' ') + u'\n';
    }
    std::vector<OptionRow> options;
    for (const CommandRow *row : rows) {
        text += u'\n' + wrapped(rows.size() > 1 ? row->name + u": "_s + row->summary : row->summary, 0)
            + u".\n"_s;
        for (const QString &note : row->notes) {
            text += u'\n' + wrapped(note, 0) + u'\n';
        }
        for (const OptionRow &option : row->options) {
            const bool shown = std::any_of(options.begin(), options.end(), [&option](const OptionRow &other) {
                return other.name == option.name;
            });
            if (!shown) {
                options.push_back(option);
            }
        }
    }
    text += u"\nOptions:\n"_s;
    for (const OptionRow &option : options) {
        text += entry(optionName(option), optionHelp(option), 28);
    }
    return text + entry(u"--help"_s, u"Show this help"_s, 28);
}

} // namespace Askwell
