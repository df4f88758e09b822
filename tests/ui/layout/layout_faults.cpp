// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/layout/layout_faults.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStyle>
#include <QStyleOptionFrame>

#include <cstdlib>

namespace Askwell::Gui {

using namespace Qt::StringLiterals;

namespace {

/// Sizes of fonts are rounded here and there.
constexpr int Tolerance = 1;
constexpr int LeastTarget = 24;

QString said(const QWidget *widget, const QString &fault)
{
    return placeOf(widget) + u": "_s + fault;
}

QString measured(const QSize &size)
{
    return u"%1 x %2"_s.arg(size.width()).arg(size.height());
}

/// Within a widget of Qt's own: its business.
bool isInner(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return qobject_cast<const QLineEdit *>(parent) != nullptr
        || qobject_cast<const QComboBox *>(parent) != nullptr
        || qobject_cast<const QAbstractSpinBox *>(parent) != nullptr
        || qobject_cast<const QScrollBar *>(widget) != nullptr
        || widget->objectName().endsWith("container"_L1);
}

QList<QWidget *> shownChildren(const QWidget &parent)
{
    QList<QWidget *> shown;
    for (QObject *child : parent.children()) {
        auto *widget = qobject_cast<QWidget *>(child);
        if (widget != nullptr && !widget->isWindow() && !widget->isHidden()) {
            shown.append(widget);
        }
    }
    return shown;
}

QString lineEditFault(const QLineEdit &line)
{
    if (!line.text().isEmpty() || line.placeholderText().isEmpty() || !line.toolTip().isEmpty()) {
        return {};
    }
    QStyleOptionFrame option;
    option.initFrom(&line);
    option.lineWidth = line.style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, &line);
    QRect room = line.style()->subElementRect(QStyle::SE_LineEditContents, &option, &line);
    for (const QWidget *inside : shownChildren(line)) {
        room.setWidth(room.width() - inside->width());
    }
    const int needed = line.fontMetrics().horizontalAdvance(line.placeholderText());
    return needed <= room.width() + Tolerance
        ? QString()
        : u"“%1” takes %2 of %3"_s.arg(line.placeholderText()).arg(needed).arg(room.width());
}

QString textFault(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty()) {
            return {};
        }
        const QSize least = label->minimumSizeHint();
        const int height = label->wordWrap() ? label->heightForWidth(label->width()) : least.height();
        return least.width() <= label->width() + Tolerance && height <= label->height() + Tolerance
            ? QString()
            : u"“%1” takes %2 of %3"_s.arg(label->text(), measured({least.width(), height}),
                                           measured(label->size()));
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        // Some break their words into lines.
        const QSize needed = button->hasHeightForWidth()
            ? QSize(button->minimumSizeHint().width(), button->heightForWidth(button->width()))
            : button->sizeHint();
        return needed.width() <= button->width() + Tolerance
                && needed.height() <= button->height() + Tolerance
            ? QString()
            : u"“%1” takes %2 of %3"_s.arg(button->text(), measured(needed), measured(button->size()));
    }
    if (const auto *choice = qobject_cast<const QComboBox *>(&widget)) {
        return choice->minimumSizeHint().width() <= choice->width() + Tolerance
            ? QString()
            : u"%1 of %2"_s.arg(choice->width()).arg(choice->minimumSizeHint().width());
    }
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget)) {
        return lineEditFault(*line);
    }
    return {};
}

/// The area that `widget` is what is scrolled of; null where it is nothing of the kind.
const QScrollArea *scrolledBy(const QWidget &widget)
{
    const QWidget *viewport = widget.parentWidget();
    const auto *area =
        viewport != nullptr ? qobject_cast<const QScrollArea *>(viewport->parentWidget()) : nullptr;
    return area != nullptr && area->widget() == &widget ? area : nullptr;
}

QString placeFault(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    const QRect place = widget.geometry();
    if (const QScrollArea *area = scrolledBy(widget)) {
        const int more = widget.width() - parent->width();
        return more <= 0 || area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff
            ? QString()
            : u"%1 wider than what shows it, and nothing scrolls there"_s.arg(more);
    }
    const QRect room = parent->rect().adjusted(-Tolerance, -Tolerance, Tolerance, Tolerance);
    return place.isEmpty() || room.contains(place)
        ? QString()
        : u"at %1, %2 it is %3 and stands out of %4"_s.arg(place.x()).arg(place.y()).arg(
            measured(place.size()), measured(parent->size()));
}

QString areaFault(const QWidget &widget)
{
    const auto *area = qobject_cast<const QScrollArea *>(&widget);
    if (area == nullptr || area->widget() == nullptr) {
        return {};
    }
    const int least = std::min(area->widget()->height(), area->fontMetrics().lineSpacing());
    return area->viewport()->height() >= least
        ? QString()
        : u"shows %1 of what it scrolls"_s.arg(area->viewport()->height());
}

void lookAt(const QWidget &parent, QStringList &faults)
{
    const QList<QWidget *> children = shownChildren(parent);
    for (qsizetype at = 0; at < children.size(); ++at) {
        const QWidget &child = *children.at(at);
        if (isInner(&child) || qobject_cast<const QSplitterHandle *>(&child) != nullptr) {
            continue;
        }
        for (const QString &fault : {textFault(child), placeFault(child), areaFault(child)}) {
            if (!fault.isEmpty()) {
                faults.append(said(&child, fault));
            }
        }
        for (const QWidget *other : children.mid(at + 1)) {
            const QRect shared = child.geometry().intersected(other->geometry());
            if (!shared.isEmpty() && !isInner(other)
                && qobject_cast<const QSplitterHandle *>(other) == nullptr) {
                faults.append(
                    said(&child, u"lies over %1 by %2"_s.arg(placeOf(other), measured(shared.size()))));
            }
        }
        lookAt(child, faults);
    }
}

/// Told so itself, or within what was.
bool runsAlwaysFromLeft(const QWidget &widget)
{
    const QWidget *at = &widget;
    while (at != nullptr && !at->isWindow() && !at->testAttribute(Qt::WA_SetLayoutDirection)) {
        at = at->parentWidget();
    }
    return at != nullptr && !at->isWindow();
}

bool isTarget(const QWidget &widget)
{
    return qobject_cast<const QAbstractButton *>(&widget) != nullptr
        || qobject_cast<const QLineEdit *>(&widget) != nullptr
        || qobject_cast<const QComboBox *>(&widget) != nullptr;
}

} // namespace

QString placeOf(const QWidget *widget)
{
    QString place;
    for (; widget != nullptr && !widget->isWindow(); widget = widget->parentWidget()) {
        const QString name = widget->objectName();
        if (name.startsWith("qt_"_L1)) {
            continue;
        }
        place =
            (name.isEmpty() ? QString::fromLatin1(widget->metaObject()->className()).section(u':', -1) : name)
            + (place.isEmpty() ? QString() : u'/' + place);
    }
    return place;
}

QStringList layoutFaults(const QWidget &window)
{
    QStringList faults;
    lookAt(window, faults);
    return faults;
}

QMap<QString, QRect> placesIn(const QWidget &window)
{
    QMap<QString, QRect> places;
    QMap<QString, int> count;
    for (const QWidget *each : window.findChildren<QWidget *>()) {
        if (each->isVisibleTo(&window) && each->window() == &window && !isInner(each)
            && !runsAlwaysFromLeft(*each)) {
            const QString place = placeOf(each);
            places.insert(place + u'#' + QString::number(++count[place]),
                          {each->mapTo(&window, QPoint(0, 0)), each->size()});
        }
    }
    return places;
}

QStringList unmirrored(const QWidget &window, const QMap<QString, QRect> &left)
{
    QStringList faults;
    const QMap<QString, QRect> right = placesIn(window);
    for (auto at = left.begin(); at != left.end(); ++at) {
        const QRect found = right.value(at.key());
        const int wanted = window.width() - at.value().right() - 1;
        if (std::abs(found.left() - wanted) > 2 * Tolerance
            || std::abs(found.width() - at.value().width()) > 2 * Tolerance) {
            faults.append(u"%1: from %2 wide %3 to %4 wide %5, not to %6"_s.arg(at.key())
                              .arg(at.value().left())
                              .arg(at.value().width())
                              .arg(found.left())
                              .arg(found.width())
                              .arg(wanted));
        }
    }
    return faults;
}

QStringList smallTargets(const QWidget &window)
{
    QStringList small;
    for (const QWidget *each : window.findChildren<QWidget *>()) {
        if (!each->isVisibleTo(&window) || each->window() != &window) {
            continue;
        }
        if (isTarget(*each) && !isInner(each)
            && (each->width() < LeastTarget || each->height() < LeastTarget)) {
            small.append(said(each, measured(each->size())));
        }
        const auto *list = qobject_cast<const QAbstractItemView *>(each);
        if (list != nullptr && list->model() != nullptr && list->model()->rowCount() > 0
            && list->sizeHintForRow(0) < LeastTarget) {
            small.append(said(each, u"rows of %1"_s.arg(list->sizeHintForRow(0))));
        }
    }
    return small;
}

} // namespace Askwell::Gui
