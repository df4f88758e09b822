// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/support/result.h"

#include <QProcessEnvironment>
#include <QString>

namespace Askwell {

/// The folder in which huggingface_hub keeps what it downloaded, by its own order (constants.py):
/// HF_HUB_CACHE, HUGGINGFACE_HUB_CACHE, hub in HF_HOME, huggingface/hub in XDG_CACHE_HOME, then in .cache of
/// the home folder. "~", "$NAME" and "${NAME}" are expanded; empty values count as not set. A path only:
/// nothing is looked at. An error where a variable names no absolute folder, or there is no home.
[[nodiscard]] Result<QString> hubCachePlace(const QProcessEnvironment &environment);

} // namespace Askwell
