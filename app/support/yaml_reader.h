// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/support/result.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace Askwell {

/// The plain part of a YAML mapping: what front matter of pages and cards consists of. Values that are
/// mappings or lists of lists are left out.
struct YamlFields
{
    /// Keys with one value; null is the empty string.
    QMap<QString, QString> scalars;
    /// Keys with a list; entries that are not scalars are left out.
    QMap<QString, QStringList> lists;
};

/// The most that is read.
constexpr qsizetype longestYaml = qsizetype(16) * 1024;

/// Reads one YAML mapping that somebody else wrote: at most longestYaml bytes and 16 levels, without anchors
/// and aliases; never throws. Errors name `fileName` and the line, where `yaml` begins at `firstLine` of that
/// file.
[[nodiscard]] Result<YamlFields> readYamlFields(const QByteArray &yaml, const QString &fileName,
                                                int firstLine = 1);

} // namespace Askwell
