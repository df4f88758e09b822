// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/framework/context_rules.h"
#include "app/prompt/answers.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

namespace Askwell {

/// A file that an AI tool reads, as this project wants it. The table of targets is the exports room's: here
/// they are known by id only.
struct ProfileTarget
{
    QString id;
    /// <name> in the target's path; empty for the framework's id.
    QString name {};
    /// The files that the rules are for; empty for all.
    QStringList globs {};
    QJsonObject unknown {};

    bool operator==(const ProfileTarget &) const = default;
};

/// A finding that the user does not want to see in this project, by check and matched text.
struct DismissedFinding
{
    QString check;
    QString text;
    QJsonObject unknown {};

    bool operator==(const DismissedFinding &) const = default;
};

/// One prompt of a project.
struct SavedPrompt
{
    /// Unique in its profile.
    QString id;
    QString name {};
    Answers answers {};
    /// When its answers changed last, UTC, whole seconds in files; invalid where never told.
    QDateTime changed {};
    /// Values that were given for its blanks.
    BlankValues blanks {};
    QJsonObject unknown {};

    bool operator==(const SavedPrompt &) const = default;
};

/// Everything kept for one project. The window calls it "Project". A value; files are the store's business.
struct Profile
{
    /// Names the file in the store: [a-z0-9-], at most 64 letters. Empty for a project that was never saved.
    QString id;
    QString name;
    /// Of the project on disk, absolute; empty where none was chosen.
    QString folder;
    /// Ids. The first asks the questions, the others add rules.
    QStringList frameworks;
    RulesChoice rules;
    std::vector<ProfileTarget> targets;
    /// Ids of the questions whose answers a new prompt takes over.
    QStringList kept {QStringLiteral("where")};
    /// The last value given for each blank: offered, never filled in unasked.
    BlankValues blanks;
    std::vector<DismissedFinding> dismissed;
    std::vector<SavedPrompt> prompts;
    /// Files written for this project: path below its folder to contentHash().
    QMap<QString, QString> written;

    /// What newer or other programs put in: it survives a round trip.
    QJsonObject unknown;
    QJsonObject unknownInRules;

    bool operator==(const Profile &) const = default;

    /// Null where there is no such prompt.
    [[nodiscard]] const SavedPrompt *prompt(const QString &promptId) const;
};

/// The answers that a new prompt of the project begins with: those of the kept questions.
[[nodiscard]] Answers keptAnswers(const Profile &profile, const Answers &answers);

/// An id that no prompt of the profile has yet: "1", "2", …
[[nodiscard]] QString newPromptId(const Profile &profile);

/// A name as an id: lower case, [a-z0-9-], at most 48 letters; "project" where nothing is left.
[[nodiscard]] QString profileIdFor(const QString &name);

/// Whether the text can name a file of the store.
[[nodiscard]] bool isProfileId(const QString &text);

} // namespace Askwell
