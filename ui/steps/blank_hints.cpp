// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/steps/blank_hints.h"

#include "app/prompt/blanks.h"
#include "ui/common/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Askwell::Gui {

namespace {

/// Longer ones would push the example out of the line.
constexpr qsizetype MostUnits = 60;

QString shortened(const QString &value)
{
    const QString line = value.simplified();
    return line.size() > MostUnits ? line.left(MostUnits - 1) + u'…' : line;
}

} // namespace

QString BlankHints::line(const Blank &blank) const
{
    QStringList parts;
    const QString example = guide.value(blank.name).hint;
    if (!blank.choices.isEmpty()) {
        parts.append(
            QCoreApplication::translate("BlankHints", "One of: %1").arg(blank.choices.join(u", "_s)));
    } else if (!example.isEmpty()) {
        parts.append(QCoreApplication::translate("BlankHints", "e.g. %1", "%1 is an example of a value")
                         .arg(guideWords(example)));
    }
    const QString last = remembered.value(blank.name);
    if (!last.isEmpty() && last != blank.defaultValue) {
        parts.append(
            QCoreApplication::translate("BlankHints", "last time: %1", "%1 is the value that was given then")
                .arg(shortened(last)));
    }
    return parts.join(u" · "_s);
}

QStringList BlankHints::values(const Blank &blank) const
{
    if (!blank.choices.isEmpty()) {
        return blank.choices;
    }
    QStringList values;
    if (const QString last = remembered.value(blank.name); !last.isEmpty()) {
        values.append(last);
    }
    values += guide.value(blank.name).suggestions;
    values.removeDuplicates();
    return values;
}

} // namespace Askwell::Gui
