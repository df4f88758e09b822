// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace Askwell {

/// What stands under one label line.
struct LabelledPart
{
    /// As in the list of known labels.
    QString label;
    /// Without empty lines at either end; otherwise as it stands.
    QString text;

    bool operator==(const LabelledPart &) const = default;
};

/// A text of "Label:" lines, split. Put together again it is the whole text: nothing is dropped.
struct LabelledText
{
    /// What stands before the first label.
    QString before;
    /// In the order of the text; a label that occurs twice has two parts.
    std::vector<LabelledPart> parts;
    /// Labels that occur more than once, each named once: where to look before the split is believed.
    QStringList repeatedLabels;

    /// The parts of that label, separated by an empty line; empty where it has none.
    [[nodiscard]] QString text(const QString &label) const;
};

/// Splits at the lines that consist of one of `labels` and a colon and begin a paragraph (the first line, or
/// after an empty one). Upper and lower case are the same. `text` has LF line ends.
[[nodiscard]] LabelledText splitLabelledText(const QString &text, const QStringList &labels);

/// The labels of a text whose labels are not known: the lines that begin a paragraph and end in a colon.
[[nodiscard]] QStringList labelsOf(const QString &text);

/// The label of a line such as "Why it matters:", or an empty string.
[[nodiscard]] QString labelOfLine(const QString &line);

} // namespace Askwell
