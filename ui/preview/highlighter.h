// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <memory>

class QTextDocument;

namespace Askwell::Gui {

enum class Syntax {
    /// Labels, blanks, placeholders, repository ids with a revision, secrets.
    Prompt,
    /// Markdown and front matter, without the languages of its code blocks.
    Rules,
};

/// Colours documents by our own small definitions, in colours worked out from the palette. The only file that
/// sees KSyntaxHighlighting; where the program is built without it, nothing is coloured and nothing else
/// changes. Costs nothing until the first attach(), which loads the definitions: call that after the first
/// frame.
class Highlighter final
{
public:
    Highlighter();
    ~Highlighter();
    Highlighter(const Highlighter &) = delete;
    Highlighter &operator=(const Highlighter &) = delete;

    /// Whether this build colours at all.
    [[nodiscard]] static bool available();

    /// Once for each document; ends with the document.
    void attach(QTextDocument *document, Syntax syntax);

    /// What counts as a label (without its colon) and as a placeholder (without its brackets) in prompts.
    void setPromptWords(const QStringList &labels, const QStringList &placeholders);

    /// Takes the colours of the application's palette; call it when that has changed.
    void followPalette();

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// On the character formats of a coloured document: the name that the definition gives the format.
inline constexpr int kFormatNameProperty = 0x100000 + 0x41; // QTextFormat::UserProperty and our offset

} // namespace Askwell::Gui
