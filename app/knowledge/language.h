// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace Askwell {

/// English names of the languages that a text names ("Vietnamese"), each once, in order. Only languages of
/// the table whose names are no other words in an ML brief, in capitals as English writes them.
[[nodiscard]] QStringList findLanguageNames(const QString &text);

/// The language that a text is written in: "en", "de", … where its common words or its script tell, "und"
/// where they do not. A short text that shows nothing else counts as English.
[[nodiscard]] QString textLanguage(const QString &text);

/// Models that know English alone, named in a text: "roberta-base", "all-MiniLM-L6-v2", "whisper-small.en".
struct EnglishModel
{
    QString name;
    qsizetype begin = 0;
};
[[nodiscard]] std::vector<EnglishModel> findEnglishModels(const QString &text);

} // namespace Askwell
