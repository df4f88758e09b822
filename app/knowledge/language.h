// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Askwell {

/// English names of the languages that a text names ("Vietnamese"), each once, in order. Only languages of
/// the table whose names are no other words in an ML brief, in capitals as English writes them.
[[nodiscard]] QStringList findLanguageNames(const QString &text);

/// The language that a text is written in: "en", "de", … where its common words or its script tell, "und"
/// where they do not. A short text that shows nothing else counts as English.
[[nodiscard]] QString textLanguage(const QString &text);

/// Those of them that the words beside tie to data: "Vietnamese reviews", "calls in Danish", "for German",
/// not "French restaurants".
[[nodiscard]] QStringList findDataLanguages(const QString &text);

} // namespace Askwell
