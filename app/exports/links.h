// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/checks/secret_scan.h"
#include "app/support/result.h"

#include <QString>

#include <optional>

namespace Askwell {

// Deep links into Cursor, as https://cursor.com/docs/reference/deeplinks describes them (looked at 2026-10).
// Cursor shows what came by a link and waits for the person's consent; nothing runs by itself.

/// What Cursor makes of the link's text.
enum class LinkKind {
    /// Stands in the chat, ready to be sent.
    Prompt,
    /// A file in .cursor/rules.
    Rule,
    /// A file in .cursor/commands.
    Command,
};

/// How Cursor is reached.
enum class LinkForm {
    /// cursor://, by the desktop's handler: the text stays on this machine.
    Application,
    /// https://cursor.com/link/…: the text passes through that site.
    Web,
};

/// Characters of a whole link, encoded: Cursor's documentation names no other measure.
inline constexpr qsizetype longestLink = 8000;

/// Why a rule or a command of that name cannot come by a link; nothing where it can.
[[nodiscard]] std::optional<Message> linkNameProblem(const QString &name);

/// The link, ASCII throughout: every character but unreserved ones percent-encoded as UTF-8. Half a surrogate
/// pair becomes a question mark, since UTF-8 has no place for it. `name` counts for rules and commands.
/// Refused: a link that gets too long, and a name that linkNameProblem() refuses. Pure.
[[nodiscard]] Result<QString> cursorLink(LinkKind kind, const QString &name, const ScreenedText &text,
                                         LinkForm form = LinkForm::Application);

/// What a link carries.
struct LinkContent
{
    LinkKind kind = LinkKind::Prompt;
    /// Empty for prompts.
    QString name {};
    QString text {};
};

/// The inverse, for both forms; nothing where it is no link into Cursor. A "+" stands for a space there, as
/// in links that web pages make.
[[nodiscard]] std::optional<LinkContent> readCursorLink(const QString &link);

} // namespace Askwell
