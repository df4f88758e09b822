// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/manual_page.h"

#include "app/cli/documented_program.h"
#include "app/cli/suggestion.h"
#include "app/support/program.h"

#include <algorithm>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

/// A line of text as roff takes it: as it is.
QString escaped(QString text)
{
    text.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s);
    // A dot or a quote that begins a line would make it a request.
    if (text.startsWith(u'.') || text.startsWith(u'\'')) {
        text.prepend(u"\\&"_s);
    }
    return text;
}

/// Between the quotes of a macro's argument.
QString quoted(const QString &text)
{
    return u'"' + escaped(text).replace(u'"', u"\\(dq"_s) + u'"';
}

QString paragraph(const QString &text)
{
    return u".PP\n"_s + escaped(text) + u'\n';
}

QString term(const QString &bold, const QString &meaning)
{
    return u".TP\n.B "_s + quoted(bold) + u'\n' + escaped(meaning) + u'\n';
}

QString terms(const QString &heading, const std::vector<std::pair<QString, QString>> &rows)
{
    QString text = rows.empty() ? QString() : u".SH "_s + heading + u'\n';
    for (const auto &[name, meaning] : rows) {
        text += term(name, meaning + u'.');
    }
    return text;
}

QString optionTerm(const OptionRow &option)
{
    QString name = u"\\fB\\-\\-"_s + escaped(option.name) + u"\\fR"_s;
    if (!option.valueName.isEmpty()) {
        name += u" \\fI"_s + escaped(option.valueName) + u"\\fR"_s;
    }
    QString meaning = option.help;
    if (!option.choices.isEmpty()) {
        meaning += u": "_s + alternatives(option.choices);
    }
    if (!option.defaultValue.isEmpty()) {
        meaning += u"; "_s + option.defaultValue + u" unless given"_s;
    }
    return u".TP\n"_s + name + u'\n' + escaped(meaning) + u".\n"_s;
}

/// Notes that several commands share are told once, under a heading of their own.
bool isShared(const QString &note, const std::vector<CommandRow> &commands)
{
    return std::count_if(commands.begin(), commands.end(),
                         [&note](const CommandRow &row) { return row.notes.contains(note); })
        > 1;
}

QString commandText(const CommandRow &row, const std::vector<CommandRow> &commands)
{
    QString text = u".SS "_s + quoted(row.name + (row.synopsis.isEmpty() ? QString() : u' ' + row.synopsis))
        + u'\n' + escaped(row.summary) + u".\n"_s;
    for (const QString &note : row.notes) {
        text += isShared(note, commands) ? QString() : paragraph(note);
    }
    for (const OptionRow &option : row.options) {
        text += optionTerm(option);
    }
    return text;
}

QString sharedNotes(const std::vector<CommandRow> &commands)
{
    QString text;
    QStringList told;
    for (const CommandRow &row : commands) {
        for (const QString &note : row.notes) {
            if (isShared(note, commands) && !told.contains(note)) {
                told.append(note);
                text += paragraph(note);
            }
        }
    }
    return text.isEmpty() ? text : u".SH INPUT\n"_s + text;
}

} // namespace

// The licence of what is written, not of this file. REUSE-IgnoreStart
QString manualPage(const DocumentedProgram &program)
{
    QString text =
        u".\\\" SPDX-FileCopyrightText: 2026 Askwell authors\n"
        ".\\\" SPDX-License-Identifier: GPL-3.0-or-later\n"
        ".\\\" Made from the table of commands; do not edit.\n"
        ".TH %1 1 \"\" %2 \"User Commands\"\n"
        ".ad l\n"
        ".SH NAME\n%3 \\- %4\n"
        ".SH SYNOPSIS\n.B %3\n%5\n"
        ".SH DESCRIPTION\n"_s.arg(
            quoted(program.name.toUpper()), quoted(u"Askwell "_s + programVersion()), escaped(program.name),
            escaped(program.summary),
            escaped(program.commands.empty() ? u"[OPTION]… "_s + program.operands : u"COMMAND [OPTION]…"_s));
    for (const QString &each : program.description) {
        text += paragraph(each);
    }
    text += u".SH OPTIONS\n"_s;
    for (const OptionRow &option : program.options) {
        text += optionTerm(option);
    }
    text += program.commands.empty() ? QString() : u".SH COMMANDS\n"_s;
    for (const CommandRow &row : program.commands) {
        text += commandText(row, program.commands);
    }
    text += sharedNotes(program.commands) + terms(u"FILES"_s, program.files)
        + terms(u"\"EXIT STATUS\""_s, program.exitStatuses) + terms(u"EXAMPLES"_s, program.examples);
    return text + u".SH \"SEE ALSO\"\n.BR "_s + escaped(program.seeAlso) + u" (1)\n"_s;
}
// REUSE-IgnoreEnd

} // namespace Askwell
