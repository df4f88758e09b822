// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profiles/profile.h"
#include "app/support/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace Askwell {

// The format is described in FORMAT.md beside this file.

inline constexpr int profileFormatVersion = 1;
inline constexpr qint64 largestProfile = 4LL * 1024 * 1024;
/// Bytes of UTF-8.
inline constexpr qint64 largestAnswer = 1LL * 1024 * 1024;

struct ReadProfile
{
    Profile profile;
    /// A newer version of the program wrote it: what this one understands is here, and it must not be saved.
    bool readOnly = false;
    /// Says so; empty where readOnly is not.
    Message notice {};
};

/// The whole file. Pure; profileProblem() says beforehand whether readProfile() would take it back.
[[nodiscard]] QByteArray writeProfile(const Profile &profile);

/// The error names `fileName`, the place in it and what to do.
[[nodiscard]] Result<ReadProfile> readProfile(const QByteArray &bytes, const QString &fileName);

/// Why the profile cannot be saved: an answer or the whole is too large. Ok where it can.
[[nodiscard]] Result<void> profileProblem(const Profile &profile);

// For files that hold a profile among other things (drafts):

[[nodiscard]] QJsonObject profileToJson(const Profile &profile);
/// Without the bounds of a profile's own file: what was typed into a draft is never refused for its size.
[[nodiscard]] Result<ReadProfile> profileFromJson(const QJsonObject &object, const QString &fileName);
/// The order of keys for writeJson().
[[nodiscard]] const QStringList &profileKeyOrder();

/// Text as an array of its lines, and back: a line is an entry, so that a diff shows lines.
[[nodiscard]] QJsonValue linesToJson(const QString &text);
/// What is no line is an empty one.
[[nodiscard]] QString linesFromJson(const QJsonValue &value);

} // namespace Askwell
