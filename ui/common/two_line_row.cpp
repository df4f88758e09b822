// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/two_line_row.h"

#include "ui/common/colours.h"
#include "ui/common/icons.h"
#include "ui/common/spacing.h"
#include "ui/common/typography.h"
#include "ui/common/words.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace Askwell::Gui {

namespace {

/// The place of the words within a row.
QRect inner(const QRect &row)
{
    const QMargins around(space(Space::Three), space(Space::Two), space(Space::Three), space(Space::Two));
    return row.marginsRemoved(around);
}

int nameHeight()
{
    return QFontMetrics(fontOf(TextStyle::Body)).lineSpacing();
}

} // namespace

void paintTwoLineRow(QPainter *painter, const QStyleOptionViewItem &option, const TwoLineRow &row)
{
    QStyleOptionViewItem ground(option);
    ground.text.clear();
    ground.icon = {};
    const QWidget *view = option.widget;
    const QStyle *style = view != nullptr ? view->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, view);

    const Colours colours = coloursOf(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorGroup group =
        option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor onSelection = option.palette.color(group, QPalette::HighlightedText);
    const QColor strong = selected ? onSelection : option.palette.color(group, QPalette::Text);
    const QColor quiet = selected ? onSelection : colours.muted;
    const QColor problem = selected ? onSelection : colours.problem;

    painter->save();
    const QRect place = inner(option.rect);
    const QFont body = fontOf(TextStyle::Body);
    const QFont caption = fontOf(TextStyle::Caption);
    const QFontMetrics bodyMetrics(body);
    const QFontMetrics captionMetrics(caption);

    const int endWidth =
        row.end.isEmpty() ? 0 : captionMetrics.horizontalAdvance(row.end) + space(Space::Three);
    const auto write = [&](const QRect &where, Qt::Alignment side, const QString &text) {
        painter->drawText(QStyle::visualRect(option.direction, place, where),
                          int(QStyle::visualAlignment(option.direction, side | Qt::AlignVCenter)), text);
    };
    QRect first(place.left(), place.top(), place.width(), bodyMetrics.lineSpacing());
    painter->setFont(caption);
    painter->setPen(quiet);
    write(first, Qt::AlignRight, isolated(row.end));

    if (row.isProblem) {
        const qreal ratio = painter->device()->devicePixelRatioF();
        const QPixmap mark = iconPixmap(Icon::Problem, problem, iconSize(), ratio);
        if (!mark.isNull()) {
            const QRect box(first.left(), first.top() + (first.height() - iconSize()) / 2, iconSize(),
                            iconSize());
            painter->drawPixmap(QStyle::visualRect(option.direction, place, box).topLeft(), mark);
            first.setLeft(first.left() + iconSize() + space(Space::One));
        }
    }
    painter->setFont(body);
    painter->setPen(strong);
    write(first, Qt::AlignLeft,
          isolated(bodyMetrics.elidedText(row.name, Qt::ElideRight, first.width() - endWidth)));

    const QRect second(place.left(), first.bottom() + 1, place.width(), captionMetrics.lineSpacing());
    painter->setFont(caption);
    painter->setPen(row.isProblem ? problem : quiet);
    write(second, Qt::AlignLeft, isolated(captionMetrics.elidedText(row.beneath, row.elide, second.width())));
    painter->restore();
}

QSize twoLineRowSize()
{
    const int second = QFontMetrics(fontOf(TextStyle::Caption)).lineSpacing();
    return {space(Space::Six), nameHeight() + second + 2 * space(Space::Two)};
}

QRect twoLineRowName(const QRect &row)
{
    QRect place = inner(row);
    place.setHeight(nameHeight());
    return place;
}

} // namespace Askwell::Gui
