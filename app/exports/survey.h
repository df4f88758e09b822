// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/support/result.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace Askwell {

/// One path of a project as it was found.
struct SurveyedFile
{
    /// Nothing where there is no file there, or no reading it.
    std::optional<QByteArray> bytes {};
    /// Why it cannot be read: a symbolic link, a folder, a device, no permission, too large, outside the
    /// project.
    std::optional<Message> readProblem {};
    /// Why it could not be written, as far as can be told without writing.
    std::optional<Message> writeProblem {};
    /// A folder stands there.
    bool folder = false;

    /// Something that a tool may read stands there, even where we cannot read it.
    [[nodiscard]] bool isFile() const { return bytes.has_value() || (readProblem.has_value() && !folder); }
};

/// A project folder, read once: what plans and shadowing are made from.
struct ProjectSurvey
{
    /// Canonical path: without symbolic links, "." and "..".
    QString root;
    /// By path relative to the root; every path that was asked for has its entry.
    QMap<QString, SurveyedFile> files {};

    /// A path that was not asked for is as good as missing.
    [[nodiscard]] SurveyedFile file(const QString &path) const { return files.value(path); }
};

/// Bytes of a file that a survey reads at most; a larger one counts as unreadable.
inline constexpr qint64 surveyedFileLimit = 64LL * 1024 * 1024;

/// Looks at `paths` below `folder`; an error where there is no such folder or it cannot be entered.
[[nodiscard]] Result<ProjectSurvey> surveyProject(const QString &folder, const QStringList &paths);

} // namespace Askwell
