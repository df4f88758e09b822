// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/completion_rows.h"
#include "app/cli/completions.h"

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

QString quoted(const QString &text)
{
    return singleQuoted(text, u"'\\''"_s);
}

/// As _arguments and _describe read it.
QString escaped(QString text)
{
    return text.replace(u'\\', u"\\\\"_s)
        .replace(u':', u"\\:"_s)
        .replace(u'[', u"\\["_s)
        .replace(u']', u"\\]"_s);
}

/// A space before a function keeps _arguments from putting options of its own between it and its arguments.
QString action(ValueKind kind, const QStringList &choices, const QString &function)
{
    switch (kind) {
    case ValueKind::Choice:
        return u'(' + choices.join(u' ') + u')';
    case ValueKind::File:
        return u"_files"_s;
    case ValueKind::Folder:
        return u"_files -/"_s;
    case ValueKind::Framework:
        return u' ' + function + u"_ids frameworks"_s;
    case ValueKind::Profile:
        return u' ' + function + u"_ids profiles"_s;
    case ValueKind::Target:
        return u" _values -s , target "_s + targetIds().join(u' ');
    case ValueKind::Text:
        return function + u"_text"_s;
    case ValueKind::None:
        break;
    }
    return u" "_s;
}

QString optionSpec(const OptionRow &option, const QString &function)
{
    QString spec = (option.repeatable ? u"*--"_s : u"--"_s) + option.name;
    if (option.kind != ValueKind::None) {
        spec += u'=';
    }
    spec += u'[' + escaped(option.help) + u']';
    if (option.kind != ValueKind::None) {
        spec += u':' + escaped(option.valueName) + u':' + action(option.kind, option.choices, function);
    }
    return spec;
}

/// A call of _arguments for what follows a command's words.
QString argumentsOf(const CommandRow &row, const QString &function, const QString &indent)
{
    QString text = indent + u"_arguments"_s;
    const QString next = u" \\\n"_s + indent + u"    "_s;
    for (const OptionRow &option : row.options) {
        text += next + quoted(optionSpec(option, function));
    }
    if (row.operandsAtMost > 0) {
        text += next
            + quoted((row.operandsAtMost > 1 ? u"*:"_s : u"1:"_s)
                     + escaped(row.operandName.isEmpty() ? u" "_s : row.operandName) + u':'
                     + action(row.operandKind, {}, function));
    }
    return text + u'\n';
}

QString described(const std::vector<std::pair<QString, QString>> &words, const QString &indent)
{
    QString text = indent + u"commands=(\n"_s;
    for (const auto &[word, meaning] : words) {
        text += indent + u"    "_s + quoted(word + u':' + escaped(meaning)) + u'\n';
    }
    return text + indent + u")\n"_s + indent + u"_describe -t commands command commands\n"_s;
}

QString commandsBody(const DocumentedProgram &program, const QString &function)
{
    CommandRow itself;
    itself.options = program.options;
    QString text = u"    local name=$words[2]\n    local -a commands\n    if (( CURRENT == 2 )); then\n"_s
        + described(firstWords(program), u"        "_s) + argumentsOf(itself, function, u"        "_s)
        + u"        return\n    fi\n    shift words\n    (( CURRENT -= 1 ))\n"
          "    case $name in\n    (%1)\n"
          "        if (( CURRENT > 2 )) && [[ $words[2] != -* ]]; then\n"
          "            name+=\" $words[2]\"\n            shift words\n            (( CURRENT -= 1 ))\n       "
          " fi\n"
          "        ;;\n    esac\n    case $name in\n"_s.arg(groups(program).join(u'|'));
    for (const CompletionRow &row : completionRows(program)) {
        QStringList names;
        for (const QString &name : row.names) {
            names.append(quoted(name));
        }
        text += u"    (%1)\n"_s.arg(names.join(u'|'));
        if (!row.subcommands.empty()) {
            text += u"        if [[ $name == %1 ]] && (( CURRENT == 2 )); then\n"_s.arg(row.names.last())
                + described(row.subcommands, u"            "_s) + u"        fi\n"_s;
        }
        text += argumentsOf(row.row, function, u"        "_s) + u"        ;;\n"_s;
    }
    return text + u"    esac\n"_s;
}

} // namespace

QString zshCompletion(const DocumentedProgram &program)
{
    const QString function = u'_' + functionName(program);
    QString text = u"#compdef %1\n"_s.arg(program.name) + completionHeader(program) + u'\n';
    if (program.commands.empty()) {
        return text + argumentsOf(completionRows(program).front().row, function, {});
    }
    return text + uR"zsh(%1_ids() {
    local -a ids
    ids=(${(f)"$(_call_program $1 askwell-cli $1 list 2>/dev/null)"})
    _describe -t $1 ${1%s} ids
    _files
}

%1_text() {
    # @FILE stands for the text of a file.
    compset -P @ && _files
}

%1() {
%2}

%1 "$@"
)zsh"_s.arg(function, commandsBody(program, function));
}

} // namespace Askwell
