// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profiles/profile_store.h"

#include <memory>
#include <optional>

namespace Askwell {

class Console;

/// The projects of this user. Without a place for them, says so and returns null.
[[nodiscard]] std::unique_ptr<ProfileStore> profileStore(Console &console);

/// The profile that a NAME|ID|FILE names; a file needs no place for profiles. Where there is none, says so
/// and returns nothing; what else there is to know about it (a newer version wrote it) is told.
[[nodiscard]] std::optional<LoadedProfile> findProfile(const QString &nameOrIdOrFile, Console &console);

} // namespace Askwell
