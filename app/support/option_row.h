// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Askwell {

/// What a value is, for shell completion.
enum class ValueKind {
    None,
    Text,
    File,
    Folder,
    Choice,
    Framework,
    Profile,
    Target,
};

struct OptionRow
{
    /// Without its dashes.
    QString name;
    ValueKind kind = ValueKind::None;
    /// As help shows it: "TEXT"; empty where the option takes no value.
    QString valueName;
    /// One sentence without its full stop.
    QString help;
    bool repeatable = false;
    /// The values allowed, for ValueKind::Choice.
    QStringList choices {};
    /// What holds where the option is not given; empty where that is not a value.
    QString defaultValue {};
};

} // namespace Askwell
