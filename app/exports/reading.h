// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exports/survey.h"
#include "app/exports/target.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace Askwell {

struct ExportPlan;

/// A tool that does not read every file it knows: of several groups it takes the first of which a file
/// stands.
struct ReadingOrder
{
    QString tool;
    /// Paths relative to the project. One that ends in '/' is a folder and stands for the files in it.
    std::vector<QStringList> groups;
    /// A line that brings in the next group all the same, wherever a file of the group before holds it;
    /// empty where there is no such line.
    QString importLine {};
};

/// All orders that are known, with what the tools' documentation says of them.
[[nodiscard]] const std::vector<ReadingOrder> &readingOrders();

/// What a project says about one target's file, beyond what the tool's documentation says of every project.
struct ReadingHere
{
    /// Who passes the file over, and because of which other file.
    std::vector<Message> hidden {};
    /// What else bears on who reads it, or on whom it keeps from reading other files.
    std::vector<Message> remarks {};
};

/// `path` is the target's file; `found` is the project as it stands, `planned` as it will stand once the file
/// and those written with it are there. Pure.
[[nodiscard]] ReadingHere readingHere(const Target &target, const QString &path, const ProjectSurvey &found,
                                      const ProjectSurvey &planned);

/// Adds to each file of the plan, as notes, who will not read it, whom it keeps from reading others, and how
/// much of the tool's limits it takes. Pure.
void addReadingNotes(ExportPlan *plan, const ProjectSurvey &found);

/// Every path that readingHere() and usesTool() want surveyed.
[[nodiscard]] QStringList readingPaths();

/// The people of this project work with the target's tool already: files of it stand there, ours or not.
[[nodiscard]] bool usesTool(const Target &target, const ProjectSurvey &found);

/// "Will be read: yes." and so on; the target's own sentence follows it.
[[nodiscard]] Message readingText(Reading reading);
/// "yes", "only-if", "not-documented": the names in JSON.
[[nodiscard]] QString readingName(Reading reading);

} // namespace Askwell
