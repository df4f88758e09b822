// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace Askwell {

class Console;
struct CommandRow;

/// One command as it was typed: its row, its options, its operands.
class Invocation final
{
public:
    /// Parses what follows the command's name. Where that is wrong usage, says so and returns nothing.
    [[nodiscard]] static std::optional<Invocation> parse(const CommandRow &row, const QStringList &arguments,
                                                         Console &console);

    [[nodiscard]] const CommandRow &row() const { return *m_row; }
    [[nodiscard]] bool has(const QString &option) const;
    /// The option's default where it was not given.
    [[nodiscard]] QString value(const QString &option) const;
    [[nodiscard]] QStringList values(const QString &option) const;
    [[nodiscard]] QStringList operands() const;
    /// --format json.
    [[nodiscard]] bool wantsJson() const;

private:
    explicit Invocation(const CommandRow &row);
    const CommandRow *m_row;
    /// Behind a pointer, since it cannot be moved.
    std::unique_ptr<QCommandLineParser> m_parser;
};

} // namespace Askwell
