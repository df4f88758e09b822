// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exports/render.h"
#include "app/exports/survey.h"
#include "app/exports/target.h"

#include <QMap>
#include <QStringList>

#include <optional>
#include <vector>

namespace Askwell {

/// How a file of the project relates to what should be written.
enum class PlanState {
    /// There is no such file, or it has no managed block yet.
    New,
    /// Says what it should say already, modulo line ends.
    Unchanged,
    /// As Askwell last wrote it; the rules have changed since.
    OursAndStale,
    /// Askwell wrote it once, someone has changed it since.
    ChangedBySomeoneElse,
    /// Askwell never wrote it.
    NotOurs,
    /// It cannot be written: see PlannedFile::problem.
    Refused,
};

/// "new", "unchanged", "ours-and-stale", "changed-by-someone-else", "not-ours", "refused": the names in JSON.
[[nodiscard]] QString planStateName(PlanState state);
/// The state in a few words for people: "written by someone else".
[[nodiscard]] Message planStateText(PlanState state);

/// Relative path to what Askwell wrote there, as textHash() values, of a managed block the block's text: the
/// data folder's record and a project file may each know one.
using WrittenHashes = QMap<QString, QStringList>;

/// What would happen to one file.
struct PlannedFile
{
    QString targetId;
    /// Relative to the project.
    QString path;
    PlanState state = PlanState::New;
    /// Of a managed block, the state and the hash are the block's alone; before and after are the whole file.
    Placement placement = Placement::WholeFile;
    /// Nothing where there is no file, or it cannot be read.
    std::optional<QByteArray> before {};
    QByteArray after {};
    /// textHash() of what Askwell writes: what is remembered.
    QString afterHash {};
    /// Why it is refused.
    std::optional<Message> problem {};
    /// What the user should know before agreeing: shadowing, size, other readers.
    std::vector<Message> notes {};
    /// Some tool that knows the file will not read it in this project: the notes say which, and why.
    bool shadowed = false;

    /// Someone else's words would go: only after the user has seen the difference and agreed.
    [[nodiscard]] bool needsConsent() const;
    /// Writing the plan changes this file.
    [[nodiscard]] bool changes() const;
};

/// The same for a file, in whose case it may be Askwell's part only: "Askwell's part is new".
[[nodiscard]] Message planStateText(const PlannedFile &file);

/// What an export would do, before it does it.
struct ExportPlan
{
    /// Canonical path of the project.
    QString root;
    std::vector<PlannedFile> files {};

    /// The paths that the user must agree to.
    [[nodiscard]] QStringList needingConsent() const;
    [[nodiscard]] bool refused() const;
    /// Every file says what it should: what a check in CI asks.
    [[nodiscard]] bool upToDate() const;
};

/// SHA-256 in hex of the bytes with CR LF and CR as LF: a checkout that changes line ends changes no file.
[[nodiscard]] QString textHash(const QByteArray &bytes);

/// Adds a hash to those known for a path.
void addWritten(WrittenHashes *hashes, const QString &path, const QString &hash);

/// Compares what should stand with what stands. Two files with one path and different texts are refused, and
/// so is a file whose markers do not make one block. Pure.
[[nodiscard]] ExportPlan makePlan(const std::vector<ScreenedFile> &files, const ProjectSurvey &survey,
                                  const WrittenHashes &written);

} // namespace Askwell
