// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/completion_rows.h"
#include "app/cli/completions.h"

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

QString kindName(ValueKind kind)
{
    switch (kind) {
    case ValueKind::File:
        return u"file"_s;
    case ValueKind::Folder:
        return u"folder"_s;
    case ValueKind::Framework:
        return u"framework"_s;
    case ValueKind::Profile:
        return u"profile"_s;
    case ValueKind::Target:
        return u"target"_s;
    case ValueKind::Text:
        return u"text"_s;
    case ValueKind::Choice:
    case ValueKind::None:
        break;
    }
    return u"word"_s;
}

/// What may follow `$option`, and what may stand where none is waited for.
QString caseOf(const CompletionRow &row)
{
    QStringList names;
    for (const QString &name : row.names) {
        names.append(u'\'' + name + u'\'');
    }
    QString text =
        u"    %1)\n        case $option in\n"_s.arg(names.isEmpty() ? u"*"_s : names.join(u" | "_s));
    for (const OptionRow &option : row.row.options) {
        if (option.kind != ValueKind::None) {
            const QString words =
                option.choices.isEmpty() ? QString() : u" words='"_s + option.choices.join(u' ') + u'\'';
            text += u"        --%1) kind=%2%3 ;;\n"_s.arg(option.name, kindName(option.kind), words);
        }
    }
    QStringList words = dashed(row.row.options);
    for (auto each = row.subcommands.rbegin(); each != row.subcommands.rend(); ++each) {
        words.prepend(each->first);
    }
    return text
        + u"        *) kind=%1 options='%2' ;;\n        esac\n        ;;\n"_s.arg(
            kindName(row.row.operandKind), words.join(u' '));
}

/// The words that a command can begin with, and which word or two the command is.
QString beginning(const DocumentedProgram &program)
{
    if (program.commands.empty()) {
        return {};
    }
    QStringList words;
    for (const auto &[word, meaning] : firstWords(program)) {
        words.append(word);
    }
    return uR"(    if ((COMP_CWORD == 1)); then
        mapfile -t COMPREPLY < <(compgen -W '%1' -- "$current")
        return
    fi
    command=${COMP_WORDS[1]}
    case $command in
    %2) [[ $COMP_CWORD -eq 2 || ${COMP_WORDS[2]} == -* ]] || command+=" ${COMP_WORDS[2]}" ;;
    esac
)"_s.arg((words + dashed(program.options)).join(u' '), groups(program).join(u" | "_s));
}

} // namespace

QString bashCompletion(const DocumentedProgram &program)
{
    QString text = u"# shellcheck shell=bash\n"_s + completionHeader(program) + uR"(
_%1()
{
    local current=${COMP_WORDS[COMP_CWORD]} option=${COMP_WORDS[COMP_CWORD - 1]}
    local command='' kind='' words='' options='' before=''
    # "--what=rules" comes as three words.
    if [[ $current == = ]]; then
        current=''
    elif [[ $option == = ]]; then
        option=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    COMPREPLY=()
)"_s.arg(functionName(program))
        + beginning(program) + u"    case $command in\n"_s;
    for (const CompletionRow &row : completionRows(program)) {
        text += caseOf(row);
    }
    text += u"    esac\n"_s;
    return text + uR"(    if [[ -n $options && ($kind == word || $current == -*) ]]; then
        kind=word words=$options
    fi
    case $kind in
    framework) words=$(askwell-cli frameworks list 2>/dev/null | sed 's/:.*//') ;;
    profile) words=$(askwell-cli profiles list 2>/dev/null | sed 's/:.*//') ;;
    target)
        words='%1'
        [[ $current != *,* ]] || before=${current%,*},
        ;;
    text)
        # @FILE stands for the text of a file.
        [[ $current == @* ]] || return
        before=@
        ;;
    esac
    current=${current#"$before"}
    mapfile -t COMPREPLY < <(compgen -P "$before" -W "$words" -- "$current")
    case $kind in
    folder) mapfile -t COMPREPLY < <(compgen -d -- "$current") ;;
    file | framework | profile | text)
        mapfile -t -O ${#COMPREPLY[@]} COMPREPLY < <(compgen -P "$before" -f -- "$current")
        ;;
    esac
    case $kind in
    file | folder | framework | profile | text) compopt -o filenames 2>/dev/null ;;
    esac
}
complete -F _%2 %3
)"_s.arg(targetIds().join(u' '), functionName(program), program.name);
}

} // namespace Askwell
