// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Askwell::Bench {

/// Projects of about 650 letters each in `dataFolder`/profiles.
void makeProjects(const QString &dataFolder, int count);
/// Copies of the bundled page in `folder`, an id each.
void makePages(const QString &folder, int count);

} // namespace Askwell::Bench
