// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/support/message.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace Askwell {

/// A named part of a page: its heading without decoration, and the Markdown under it, sliced from the page.
struct PageSection
{
    QString heading;
    /// Blocks separated by one empty line, LF, no line end at the end. Nested lists stay nested.
    QString markdown;
    /// The items of its lists as slices of the source, nested ones included, in order, without their marks.
    QStringList bullets;

    bool operator==(const PageSection &) const = default;
};

/// What only the user can answer.
struct Question
{
    /// "task", "why", "where" or "when" after the section that it was matched with, else its label as a slug.
    QString id;
    /// As the template writes it, without the colon.
    QString label;
    /// As the template writes it, without the brackets.
    QString placeholder;
    bool optional = false;
    /// The bullets of the section under User-owned, verbatim; empty where no section matches.
    QStringList examples;
    /// The answer in the page's filled example; empty where it has none.
    QString filledExample;

    bool operator==(const Question &) const = default;
};

/// One framework page, read. A value: the repository owns the copies that the program works with.
struct Framework
{
    /// From front matter, else the file's stem as a slug. Lower case, [a-z0-9-].
    QString id;
    /// The level-1 heading without decoration.
    QString title;
    QString version;
    QString language;
    QString knowledge;
    QStringList globs;

    /// The page's introduction up to its key idea, as Markdown.
    QString introduction;
    /// The lines of the key idea, without decoration.
    QStringList keyIdea;
    /// The quoted lines under Context-owned and User-owned, as Markdown.
    QString contextOwnedNote;
    QString userOwnedNote;

    /// Context-owned: the list blocks of Who and of How, in the page's order.
    std::vector<PageSection> who;
    std::vector<PageSection> how;

    /// Where the page wants its rules, relative to the project; empty where the page names no usable path.
    QString rulesPath;
    /// Why rulesPath is empty; only then.
    Message rulesPathProblem;
    /// The page's persistent-context block, byte for byte after line ends became LF, with one final newline.
    QString persistentContext;

    /// In template order; never empty.
    std::vector<Question> questions;
    /// The page's filled-example block, LF, one final newline; empty where the page has none.
    QString filledExample;

    /// The bullets of Why This Ordering Works, as Markdown, and the closing quotation.
    QStringList orderingReasons;
    QString closingQuotation;
    /// Sections that the format does not know, kept.
    std::vector<PageSection> otherSections;

    /// What the reader wants to tell the page's author; the page works all the same.
    std::vector<Message> warnings;

    /// Null where there is no such question.
    [[nodiscard]] const Question *question(const QString &questionId) const;
    bool operator==(const Framework &) const = default;
};

} // namespace Askwell
