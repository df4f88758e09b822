// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/remark.h"

#include "app/checks/task_nudge.h"
#include "app/checks/worth_adding.h"
#include "ui/common/quiet_line.h"
#include "ui/common/words.h"

#include <tuple>

using namespace Qt::StringLiterals;

namespace Askwell::Gui {

bool Remark::canBeDismissed() const
{
    return kind != Kind::Nudge && severity != Askwell::Severity::Error;
}

bool Remark::isAboutMemory() const
{
    return id == "HW-1"_L1 || id == "EDGE-1"_L1 || (kind == Kind::Nudge && id == "memory"_L1);
}

QString Remark::sentence() const
{
    return words(message);
}

Tone Remark::tone() const
{
    return kind == Kind::Finding && severity != Askwell::Severity::Suggestion ? Tone::Problem
                                                                              : Tone::WorthAdding;
}

bool Remark::operator==(const Remark &other) const
{
    const auto key = [](const Remark &remark) {
        return std::tie(remark.kind, remark.severity, remark.id, remark.message, remark.why,
                        remark.questionId, remark.span, remark.matched);
    };
    return key(*this) == key(other) && fixes.size() == other.fixes.size();
}

Remark remarkOf(const Finding &finding)
{
    Remark remark {Remark::Kind::Finding, finding.severity, finding.check,
                   finding.message,       finding.why,      finding.questionId,
                   finding.span,          finding.matched,  {}};
    if (finding.fix) {
        remark.fixes.push_back(*finding.fix);
    }
    return remark;
}

Remark remarkOf(const WorthAdding &item)
{
    Remark remark {Remark::Kind::WorthAdding,
                   Askwell::Severity::Suggestion,
                   item.id,
                   item.message,
                   item.why,
                   item.questionId,
                   item.span,
                   item.matched,
                   {}};
    if (item.fix) {
        remark.fixes.push_back(*item.fix);
    }
    return remark;
}

Remark remarkOf(const TaskNudge &nudge, const QString &questionId)
{
    return {
        Remark::Kind::Nudge, Askwell::Severity::Suggestion, nudge.id, nudge.question, {}, questionId, {}, {},
        nudge.choices};
}

} // namespace Askwell::Gui
