// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/checks/finding.h"

#include <QString>

#include <vector>

namespace Askwell {
struct TaskNudge;
struct WorthAdding;
} // namespace Askwell

namespace Askwell::Gui {

enum class Tone;

/// What a line about the answers says, wherever it came from. A value.
struct Remark
{
    enum class Kind { Finding, WorthAdding, Nudge };

    Kind kind = Kind::Finding;
    Askwell::Severity severity = Askwell::Severity::Suggestion;
    /// Of the check, the ledger's item or the nudge.
    QString id;
    Message message;
    /// The page's rule behind it; empty where there is none.
    QString why;
    /// Where it is; an empty span where it is nowhere in particular.
    QString questionId;
    TextSpan span;
    QString matched;
    /// Each one undoable edit.
    std::vector<CheckFix> fixes;

    /// Not for this project.
    [[nodiscard]] bool canBeDismissed() const;
    [[nodiscard]] Dismissal dismissal() const { return {id, matched}; }
    /// About memory: there is a formula behind it.
    [[nodiscard]] bool isAboutMemory() const;
    /// In the language of the window.
    [[nodiscard]] QString sentence() const;
    /// How the window marks it.
    [[nodiscard]] Tone tone() const;

    bool operator==(const Remark &other) const;
};

[[nodiscard]] Remark remarkOf(const Finding &finding);
[[nodiscard]] Remark remarkOf(const WorthAdding &item);
[[nodiscard]] Remark remarkOf(const TaskNudge &nudge, const QString &questionId);

} // namespace Askwell::Gui
