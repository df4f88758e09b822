// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/projects_delegate.h"

#include "ui/common/colours.h"
#include "ui/common/icons.h"
#include "ui/common/spacing.h"
#include "ui/common/typography.h"
#include "ui/library/projects_model.h"

#include <QApplication>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>

namespace Askwell::Gui {

using namespace Qt::StringLiterals;

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

void ProjectsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    QStyleOptionViewItem ground(option);
    initStyleOption(&ground, index);
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
    const QString problem = index.data(ProjectsModel::ProblemRole).toString();

    painter->save();
    QRect place = inner(option.rect);
    const QFont body = fontOf(TextStyle::Body);
    const QFont caption = fontOf(TextStyle::Caption);
    const QFontMetrics bodyMetrics(body);
    const QFontMetrics captionMetrics(caption);

    const QString when = index.data(ProjectsModel::WhenRole).toString();
    const int whenWidth = when.isEmpty() ? 0 : captionMetrics.horizontalAdvance(when) + space(Space::Three);
    QRect first(place.left(), place.top(), place.width(), bodyMetrics.lineSpacing());
    painter->setFont(caption);
    painter->setPen(quiet);
    painter->drawText(first, Qt::AlignRight | Qt::AlignVCenter, when);

    if (!problem.isEmpty()) {
        const QColor colour = selected ? onSelection : colours.problem;
        const qreal ratio = painter->device()->devicePixelRatioF();
        const QPixmap mark = iconPixmap(Icon::Problem, colour, iconSize(), ratio);
        if (!mark.isNull()) {
            painter->drawPixmap(first.left(), first.top() + (first.height() - iconSize()) / 2, mark);
            first.setLeft(first.left() + iconSize() + space(Space::One));
        }
    }
    painter->setFont(body);
    painter->setPen(strong);
    const int nameWidth = first.width() - whenWidth;
    painter->drawText(first, Qt::AlignLeft | Qt::AlignVCenter,
                      bodyMetrics.elidedText(index.data().toString(), Qt::ElideRight, nameWidth));

    const QRect second(place.left(), first.bottom() + 1, place.width(), captionMetrics.lineSpacing());
    painter->setFont(caption);
    painter->setPen(problem.isEmpty() || selected ? quiet : colours.problem);
    painter->drawText(second, Qt::AlignLeft | Qt::AlignVCenter,
                      problem.isEmpty() ? captionMetrics.elidedText(
                          index.data(ProjectsModel::FolderRole).toString(), Qt::ElideMiddle, second.width())
                                        : captionMetrics.elidedText(problem, Qt::ElideRight, second.width()));
    painter->restore();
}

QSize ProjectsDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int second = QFontMetrics(fontOf(TextStyle::Caption)).lineSpacing();
    return {space(Space::Six), nameHeight() + second + 2 * space(Space::Two)};
}

QWidget *ProjectsDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                        const QModelIndex &) const
{
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(u"project-name-editor"_s);
    editor->setAccessibleName(tr("Name of the project"));
    return editor;
}

void ProjectsDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                            const QModelIndex &) const
{
    // Where the name stands, as high as a field wants to be.
    QRect place = inner(option.rect);
    place.setHeight(nameHeight());
    const int more = qMax(0, editor->sizeHint().height() - place.height()) / 2;
    editor->setGeometry(place.adjusted(-space(Space::One), -more, 0, more));
}

} // namespace Askwell::Gui
