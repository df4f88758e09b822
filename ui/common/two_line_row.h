// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>
#include <QStyleOptionViewItem>

class QModelIndex;
class QPainter;

namespace Askwell::Gui {

/// What a row of a list shows: a name and something short at its end, and beneath, smaller, what else there
/// is to say.
struct TwoLineRow
{
    QString name;
    QString end;
    QString beneath;
    /// Where `beneath` is shortened if it has to be.
    Qt::TextElideMode elide = Qt::ElideRight;
    /// `beneath` says what is wrong.
    bool isProblem = false;
};

/// `option` is initialised already; the style draws the ground.
void paintTwoLineRow(QPainter *painter, const QStyleOptionViewItem &option, const TwoLineRow &row);
[[nodiscard]] QSize twoLineRowSize();
/// Where the name stands within the row.
[[nodiscard]] QRect twoLineRowName(const QRect &row);

} // namespace Askwell::Gui
