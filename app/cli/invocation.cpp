// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/invocation.h"

#include "app/cli/command_table.h"
#include "app/cli/console.h"
#include "app/cli/suggestion.h"

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

QString helpHint(const CommandRow &row)
{
    return u" See askwell-cli %1 --help."_s.arg(row.name);
}

/// Null where nothing is wrong with the options.
QString problemWithOptions(const CommandRow &row, const QCommandLineParser &parser)
{
    for (const OptionRow &option : row.options) {
        if (option.kind == ValueKind::None) {
            // From Qt 6.8 on the parser complains on standard error when it is asked for values of those.
            continue;
        }
        const QStringList values = parser.values(option.name);
        if (!option.repeatable && values.size() > 1) {
            return u"--%1 is given more than once; give it once."_s.arg(option.name);
        }
        if (option.kind != ValueKind::Choice) {
            continue;
        }
        for (const QString &value : values) {
            if (!option.choices.contains(value)) {
                return u"--%1 takes %2, not \"%3\".%4"_s.arg(option.name, alternatives(option.choices), value,
                                                             suggestion(value, option.choices));
            }
        }
    }
    return {};
}

QString problemWithOperands(const CommandRow &row, const QStringList &operands)
{
    if (row.operandsAtMost == 0 && !operands.isEmpty()) {
        return u"%1 takes no operand, but \"%2\" was given."_s.arg(row.name, operands.first());
    }
    if (operands.size() < row.operandsAtLeast) {
        return u"%1 needs %2."_s.arg(row.name, row.operandName);
    }
    if (operands.size() > row.operandsAtMost) {
        return u"%1 takes %2, but \"%3\" was given as well."_s.arg(row.name, row.operandName,
                                                                   operands.at(row.operandsAtMost));
    }
    return {};
}

} // namespace

Invocation::Invocation(const CommandRow &row)
    : m_row(&row)
    , m_parser(std::make_unique<QCommandLineParser>())
{
    for (const OptionRow &option : row.options) {
        m_parser->addOption(QCommandLineOption(option.name, option.help, option.valueName));
    }
}

std::optional<Invocation> Invocation::parse(const CommandRow &row, const QStringList &arguments,
                                            Console &console)
{
    Invocation invocation(row);
    QString problem;
    // The parser takes the first argument for the program's name.
    if (!invocation.m_parser->parse(QStringList {row.name} + arguments)) {
        const QStringList unknown = invocation.m_parser->unknownOptionNames();
        if (unknown.isEmpty()) {
            problem = invocation.m_parser->errorText();
        } else {
            QStringList known;
            for (const OptionRow &option : row.options) {
                known.append(option.name);
            }
            const QString dashes = unknown.first().size() == 1 ? u"-"_s : u"--"_s;
            problem = u"%1 has no option %2%3.%4"_s.arg(row.name, dashes, unknown.first(),
                                                        suggestion(unknown.first(), known, u"--"_s));
        }
    }
    if (problem.isEmpty()) {
        problem = problemWithOptions(row, *invocation.m_parser);
    }
    if (problem.isEmpty()) {
        problem = problemWithOperands(row, invocation.operands());
    }
    if (!problem.isEmpty()) {
        console.refuse(ExitStatus::WrongUsage, problem + helpHint(row));
        return std::nullopt;
    }
    return invocation;
}

bool Invocation::has(const QString &option) const
{
    // Commands share code, and not each has every option: the parser would warn about a name it does not
    // know.
    return m_row->option(option) != nullptr && m_parser->isSet(option);
}

QString Invocation::value(const QString &option) const
{
    if (has(option)) {
        return m_parser->value(option);
    }
    const OptionRow *row = m_row->option(option);
    return row == nullptr ? QString() : row->defaultValue;
}

QStringList Invocation::values(const QString &option) const
{
    return has(option) ? m_parser->values(option) : QStringList();
}

QStringList Invocation::operands() const
{
    return m_parser->positionalArguments();
}

bool Invocation::wantsJson() const
{
    return value(u"format"_s) == "json"_L1;
}

} // namespace Askwell
