// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/checks/secret_scan.h"
#include "app/exports/links.h"
#include "app/support/result.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace Askwell {
class PromptDocument;
}

namespace Askwell::Gui {

enum class CopyContent {
    Prompt,
    /// Rules, a line, prompt: for chats that read no rules file.
    PromptWithRules,
    Rules,
};

/// Where the text goes.
enum class CopyPlace {
    Clipboard,
    /// Into Cursor by a link: a prompt into its chat, rules as a rule.
    Cursor,
    /// Into Cursor by a link, as a /command.
    CursorCommand,
    /// A link into Cursor goes to the clipboard.
    Link,
    /// Into a file that Cursor offers as a /command.
    Command,
    /// Into a file that the person picks.
    File,
};

/// What the person asked for, and what they let pass on purpose.
struct CopyRequest
{
    CopyContent content = CopyContent::Prompt;
    CopyPlace place = CopyPlace::Clipboard;
    bool withoutMissingAnswers = false;
    bool withoutOpenBlanks = false;
    /// They stand in the text as they were typed: {{metric}}.
    bool withOpenBlanks = false;
    bool withSecrets = false;
};

/// A text for the clipboard, or what stands in its way. Only these do, and each can be let pass.
struct CopyOutcome
{
    std::optional<ScreenedText> text;
    /// Questions whose required answers are missing; then there is no text.
    QStringList missing;
    /// Names of blanks without a value; then there is no text.
    QStringList openBlanks;
    /// Secrets in the text; then there is none.
    std::vector<SecretFinding> secrets;
};

/// Composes afresh: the preview's text is never taken.
[[nodiscard]] CopyOutcome prepareCopy(const PromptDocument &document, const CopyRequest &request);

/// Plain text with LF, into the clipboard and nowhere else.
void putIntoClipboard(const ScreenedText &text);
/// A link that opens the prompt `text` in Cursor. Refused where it gets too long.
Result<void> putLinkIntoClipboard(const ScreenedText &text, LinkForm form);

} // namespace Askwell::Gui
