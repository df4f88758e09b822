// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/steps/step_row.h"

#include "ui/common/colours.h"
#include "ui/common/flow_layout.h"
#include "ui/common/qt_version.h"
#include "ui/common/spacing.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace Askwell::Gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int UnderlineHeight = 2;

QFont boldOf(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

void paintTick(QPainter &painter, const QRectF &box)
{
    QPainterPath tick;
    tick.moveTo(box.left() + box.width() * 0.15, box.top() + box.height() * 0.55);
    tick.lineTo(box.left() + box.width() * 0.40, box.top() + box.height() * 0.80);
    tick.lineTo(box.left() + box.width() * 0.85, box.top() + box.height() * 0.25);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(tick);
}

void paintExclamation(QPainter &painter, const QRectF &box)
{
    const qreal x = box.center().x();
    painter.drawLine(QPointF(x, box.top() + box.height() * 0.15), QPointF(x, box.top() + box.height() * 0.6));
    painter.drawPoint(QPointF(x, box.top() + box.height() * 0.85));
}

} // namespace

StepButton::StepButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    // One of several, also to a screen reader.
    setAutoExclusive(true);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StepButton::show(const StepEntry &entry, int number)
{
    m_entry = entry;
    m_number = number;
    setText(entry.name);
    setAccessibleName(shownText());
    setAccessibleDescription(stateWord());
    setToolTip(stateWord());
    updateGeometry();
    update();
}

void StepButton::setVertical(bool vertical)
{
    m_vertical = vertical;
    setSizePolicy(vertical ? QSizePolicy::Expanding : QSizePolicy::Fixed, QSizePolicy::Fixed);
    updateGeometry();
}

QString StepButton::shownText() const
{
    return m_entry.numbered ? QStringLiteral("%1  %2").arg(m_number).arg(m_entry.name) : m_entry.name;
}

QString StepButton::stateWord() const
{
    if (!m_entry.numbered) {
        return {};
    }
    switch (m_entry.state) {
    case StepState::Open:
        return tr("Open", "state of a step: nothing written yet");
    case StepState::Done:
        return tr("Done", "state of a step");
    case StepState::Optional:
        return tr("Optional", "state of a step: may stay empty");
    case StepState::Problem:
        return tr("Problem", "state of a step");
    }
    return {};
}

int StepButton::padding() const
{
    return m_vertical ? space(Space::Three) : space(Space::One) + 2;
}

QSize StepButton::sizeHint() const
{
    // The bold width is reserved for every step, so that nothing moves when the current one changes.
    const QFontMetrics metrics(boldOf(font()));
    const int mark = m_entry.numbered ? metrics.height() * 6 / 10 + space(Space::One) + 2 : 0;
    return {metrics.horizontalAdvance(shownText()) + mark + 2 * padding(),
            std::max(metrics.height() + 2 * space(Space::Two), 28)};
}

void StepButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours roles = coloursOf(palette());
    const bool current = isChecked();
    const QRect area = rect().adjusted(padding(), 0, -padding(), 0);

    if (underMouse() || (current && m_vertical)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(roles.currentPart);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }

    const QFont textFont = current ? boldOf(font()) : font();
    painter.setFont(textFont);
    const QFontMetrics metrics(textFont);
    painter.setPen(current ? roles.text : roles.muted);
    const QRect textArea = QStyle::visualRect(layoutDirection(), rect(), area);
    painter.drawText(textArea,
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                     shownText());

    const int markSize = metrics.height() * 6 / 10;
    const QRect markPlace(area.left() + metrics.horizontalAdvance(shownText()) + space(Space::One) + 2,
                          (height() - markSize) / 2, markSize, markSize);
    const QRectF mark = QStyle::visualRect(layoutDirection(), rect(), markPlace);
    if (m_entry.state == StepState::Done) {
        painter.setPen(QPen(roles.done, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        paintTick(painter, mark);
    } else if (m_entry.state == StepState::Problem) {
        painter.setPen(QPen(roles.problem, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        paintExclamation(painter, mark);
    }

    painter.setPen(Qt::NoPen);
    if (current) {
        painter.setBrush(roles.accent);
        if (m_vertical) {
            const QRect bar(0, space(Space::One), UnderlineHeight + 1, height() - 2 * space(Space::One));
            painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), bar), 1.5, 1.5);
        } else {
            const QRect under(area.left(), height() - UnderlineHeight, metrics.horizontalAdvance(shownText()),
                              UnderlineHeight);
            painter.drawRect(QStyle::visualRect(layoutDirection(), rect(), under));
        }
    }
    if (hasFocus()) {
        painter.setPen(QPen(roles.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
}

StepRow::StepRow(QWidget *parent)
    : QWidget(parent)
{
    layOut();
}

void StepRow::setEntries(const std::vector<StepEntry> &entries)
{
    if (entries == m_entries) {
        return;
    }
    m_entries = entries;
    while (m_buttons.size() > entries.size()) {
        delete m_buttons.back();
        m_buttons.pop_back();
    }
    while (m_buttons.size() < entries.size()) {
        auto *button = new StepButton(this);
        const auto index = m_buttons.size();
        button->installEventFilter(this);
        connect(button, &StepButton::clicked, this,
                [this, index] { Q_EMIT stepChosen(m_entries[index].id); });
        layout()->addWidget(button);
        m_buttons.push_back(button);
    }
    for (size_t index = 0; index < entries.size(); ++index) {
        StepButton *button = m_buttons[index];
        button->setObjectName(QStringLiteral("step-") + entries[index].id);
        button->setVertical(m_orientation == Qt::Vertical);
        button->show(entries[index], int(index) + 1);
    }
    setCurrent(m_current);
}

void StepRow::setCurrent(const QString &id)
{
    const bool moved = !m_current.isEmpty() && id != m_current;
    m_current = id;
    for (size_t index = 0; index < m_buttons.size(); ++index) {
        StepButton *button = m_buttons[index];
        button->setChecked(m_entries[index].id == id);
        if (moved && button->isChecked()) {
            const QString state = button->accessibleDescription();
            announce(button, button->accessibleName() + (state.isEmpty() ? state : u", "_s + state));
        }
    }
    takeTabStop();
}

void StepRow::setOrientation(Qt::Orientation orientation)
{
    if (orientation != m_orientation) {
        m_orientation = orientation;
        layOut();
    }
}

void StepRow::layOut()
{
    delete layout();
    const int between = space(Space::One);
    if (m_orientation == Qt::Vertical) {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(between);
    } else {
        setLayout(new FlowLayout(between, 0));
    }
    for (StepButton *button : m_buttons) {
        button->setVertical(m_orientation == Qt::Vertical);
        layout()->addWidget(button);
    }
}

void StepRow::takeTabStop()
{
    for (StepButton *button : m_buttons) {
        button->setFocusPolicy(button->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

bool StepRow::eventFilter(QObject *watched, QEvent *event)
{
    const auto found = std::find(m_buttons.begin(), m_buttons.end(), watched);
    if (found == m_buttons.end() || event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    int step = 0;
    if (key->key() == Qt::Key_Down || key->key() == (mirrored ? Qt::Key_Left : Qt::Key_Right)) {
        step = 1;
    } else if (key->key() == Qt::Key_Up || key->key() == (mirrored ? Qt::Key_Right : Qt::Key_Left)) {
        step = -1;
    } else {
        return QWidget::eventFilter(watched, event);
    }
    const auto index = found - m_buttons.begin() + step;
    if (index >= 0 && index < std::ptrdiff_t(m_buttons.size())) {
        Q_EMIT stepChosen(m_entries[size_t(index)].id);
        m_buttons[size_t(index)]->setFocus(Qt::TabFocusReason);
    }
    return true;
}

} // namespace Askwell::Gui
