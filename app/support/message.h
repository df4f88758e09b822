// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace Askwell {

/// One sentence for a person, not yet in any language: the English source text is its id, so that the
/// command line prints it as it is and the window translates it at the rim, again whenever the language
/// changes. Write the text as QT_TRANSLATE_NOOP("Message", "…%1…"): that is what puts it before the
/// translators. An error says what is wrong, where, and what to do.
struct Message
{
    const char *text = "";
    QStringList arguments {};
    /// Set where the text holds %n.
    std::optional<int> count {};

    bool operator==(const Message &other) const;
};

/// The message in English, arguments filled in.
[[nodiscard]] QString englishText(const Message &message);

/// Puts the arguments into an already translated `text`. All are replaced in one pass, so that an argument
/// which holds "%1" itself stays as it is.
[[nodiscard]] QString withArguments(const QString &text, const QStringList &arguments);

} // namespace Askwell
