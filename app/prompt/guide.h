// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

namespace Askwell {

/// Our companion to one example of a page: how it goes on, and what it leads to.
struct GuideExample
{
    /// The page's example, verbatim.
    QString example;
    /// Written right after the example; blanks and the words between them. Goes into the prompt as it is.
    QString tail;
    /// One short line on the card. For the window: translated under the context "Guide".
    QString leadsTo;
    /// What it is called in "goesWith"; examples of the first question only.
    QString job;
    /// Jobs for which this example comes first; empty for none in particular.
    QStringList goesWith;

    /// What the card writes.
    [[nodiscard]] QString text() const { return example + tail; }
    bool operator==(const GuideExample &) const = default;
};

/// How one question is asked. Everything is for the window but the examples' texts.
struct GuideQuestion
{
    /// The question in plain words.
    QString ask;
    /// One line.
    QString help;
    QString weak;
    QString good;
    std::vector<GuideExample> examples;

    /// Null where the guide says nothing of that example.
    [[nodiscard]] const GuideExample *example(const QString &text) const;
    bool operator==(const GuideQuestion &) const = default;
};

/// What a guide says of a blank, by its name. A name means one thing in a whole guide.
struct GuideBlank
{
    /// What to write, as an example: "12,000 reviews, 3 labels". For the window.
    QString hint;
    /// Values worth offering; they go into the prompt as they are.
    QStringList suggestions;
    /// A value with which our own sentences are tried.
    QString sample;

    bool operator==(const GuideBlank &) const = default;
};

/// Our companion to a framework page, matched by the page's id. A value.
struct Guide
{
    QString frameworkId;
    /// By question id.
    QMap<QString, GuideQuestion> questions;
    QMap<QString, GuideBlank> blanks;

    [[nodiscard]] bool isEmpty() const { return questions.isEmpty(); }
    /// Null where the guide does not know it.
    [[nodiscard]] const GuideQuestion *question(const QString &questionId) const;
    bool operator==(const Guide &) const = default;
};

} // namespace Askwell
