// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exports/git_state.h"
#include "app/exports/plan.h"
#include "app/exports/render.h"
#include "app/exports/survey.h"
#include "app/exports/target.h"
#include "app/support/data_places.h"
#include "ui/exporting/save_rules_input.h"

#include <QSet>

#include <optional>
#include <vector>

namespace Askwell::Gui {

/// A file as it should stand, and what the scan says of it.
struct LookedAtFile
{
    RenderedFile file;
    Screening screening;
};

/// The files of one target, or why there are none.
struct LookedAtTarget
{
    QString id;
    SaveRulesOptions options {};
    std::vector<LookedAtFile> files {};
    std::optional<Message> problem {};
};

/// A project folder looked at once, for all targets: what the panel's state is worked out from.
struct LookedAtProject
{
    ProjectSurvey survey;
    WrittenHashes written;
    std::vector<LookedAtTarget> targets;
    /// A save of this project can be put back.
    bool undoable = false;
};

/// Reads the folder; an error where it cannot be entered. Fit for another thread.
[[nodiscard]] Result<LookedAtProject> lookAtProject(const SaveRulesInput &input, const DataPlaces &places);

/// What the user has decided so far.
struct SaveRulesDecisions
{
    QStringList ticked {};
    /// Path to the hash of the bytes that stood there when the user agreed: other bytes, another question.
    QMap<QString, QString> agreed {};
    /// Texts to be saved although they hold a secret.
    QSet<QString> letThrough {};
};

/// What would happen to one file.
struct SaveRulesFile
{
    QString path;
    /// Nothing while the text holds secrets that were not let through.
    std::optional<PlannedFile> planned {};
    std::vector<SecretFinding> secrets {};
    bool agreed = false;
    GitFileState git = GitFileState::Clean;

    /// Saving would write it: it changes, and nothing stands in the way.
    [[nodiscard]] bool counts() const;
    /// It waits for the user's agreement.
    [[nodiscard]] bool waits() const;
};

/// What would happen to the files of one target.
struct SaveRulesTarget
{
    const Target *target = nullptr;
    std::vector<SaveRulesFile> files {};
    /// Why it has no files.
    std::optional<Message> problem {};
    bool ticked = false;
    /// One of its files stands in the project.
    bool present = false;
    /// Files of its tool stand in the project, ours or not.
    bool used = false;
    SaveRulesOptions options {};
};

/// In the order of the table. The ticked ones are planned together, the others each for itself. What git says
/// of their files comes later than the rest, and may be empty. Pure.
[[nodiscard]] std::vector<SaveRulesTarget> saveRulesTargets(const LookedAtProject &project,
                                                            const SaveRulesDecisions &decisions,
                                                            const GitState &git = {});

/// The paths that git can be asked about: those that are not refused.
[[nodiscard]] QStringList pathsForGit(const std::vector<SaveRulesTarget> &targets);

/// The plan that the button writes: every ticked file that may be written, the unchanged ones too, whose
/// hashes a project keeps.
[[nodiscard]] ExportPlan planToWrite(const LookedAtProject &project,
                                     const std::vector<SaveRulesTarget> &targets);

/// The hash that an agreement is tied to.
[[nodiscard]] QString agreementKey(const PlannedFile &file);

/// Two records of what was written, as one.
[[nodiscard]] WrittenHashes joined(WrittenHashes one, const WrittenHashes &other);

} // namespace Askwell::Gui
