// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace Askwell {
struct Framework;
}

namespace Askwell::Gui {

/// What can be looked up for an answer rather than typed.
enum class Fact {
    Machine,
    Project,
    CachedModels,
};

/// Which of them help with a question.
[[nodiscard]] std::vector<Fact> factsFor(const Framework &framework, const QString &questionId);

/// Whether it becomes a sentence of the answer, as an example does.
[[nodiscard]] bool isSentence(Fact fact);

/// The object name of its button, "fact-machine".
[[nodiscard]] QString factName(Fact fact);
/// What its button says.
[[nodiscard]] QString factWords(Fact fact);
/// What comes of it.
[[nodiscard]] QString factTip(Fact fact);

} // namespace Askwell::Gui
