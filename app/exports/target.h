// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/support/message.h"

#include <QString>

#include <vector>

namespace Askwell {

/// What a target's file holds.
enum class TargetContent {
    Rules,
    Prompt,
    /// Whatever the person asked for: prompt, rules or both.
    AsAsked,
};

/// Who says where a target's file stands.
enum class PathOrigin {
    /// This table.
    Table,
    FrameworkPage,
    /// The person, in a dialog or on the command line; never a project file, which may be somebody else's.
    Person,
};

/// How it stands in its file.
enum class Placement {
    /// The file is Askwell's from the first byte to the last.
    WholeFile,
    /// A marked part of a file that belongs to others too.
    ManagedBlock,
};

/// Which front matter the tool wants, and so how globs are written.
enum class FrontMatter {
    None,
    /// alwaysApply, and globs: bare, comma-separated, unquoted.
    Cursor,
    /// Only when scoped: paths, a YAML list.
    PathsList,
    /// applyTo: one quoted string, comma-separated; "**" when not scoped.
    CopilotApplyTo,
    /// trigger: always_on, or glob with globs as a YAML list.
    DevinTrigger,
    /// Only when scoped: inclusion: fileMatch, and fileMatchPattern as a YAML list.
    KiroInclusion,
};

enum class SizeUnit { Lines, Bytes, Characters };

/// A size that the tool documents, and what happens there.
struct SizeLimit
{
    SizeUnit unit = SizeUnit::Lines;
    qint64 most = 0;
    /// Holds %1 for the file's size: "%1 lines; Cursor advises at most 500 a rule."
    Message meaning {};
};

/// "Will this file be read?"
enum class Reading { Yes, OnlyIf, NotDocumented };

/// A file that an AI tool reads: one row of the table that window, command line, tests and documentation
/// share.
struct Target
{
    /// Never changes: "cursor".
    QString id;
    QString tool;
    /// Relative to the project, with <name> where the file's name goes. Empty where someone else names it.
    QString pathPattern {};
    PathOrigin pathOrigin = PathOrigin::Table;
    TargetContent content = TargetContent::Rules;
    Placement placement = Placement::WholeFile;
    FrontMatter frontMatter = FrontMatter::None;
    /// Globs can narrow it to some files of the project.
    bool scopes = false;
    std::vector<SizeLimit> limits {};
    Reading reading = Reading::Yes;
    /// The answer to "will this file be read?" in a sentence.
    Message willBeRead {};
    /// The vendor's page that says so; empty where the person names the path.
    QString documentation {};
    /// When that page was looked at: ISO 8601, a day or a month. Empty without a page.
    QString verified {};

    [[nodiscard]] bool takesName() const;
};

/// All targets, in the order in which they are shown.
[[nodiscard]] const std::vector<Target> &targets();
/// "whole-file", "managed-block": the names in JSON.
[[nodiscard]] QString placementName(Placement placement);
/// Null where there is no such target.
[[nodiscard]] const Target *target(const QString &id);

} // namespace Askwell
