// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/steps/card_grid.h"

#include "ui/common/colours.h"
#include "ui/common/spacing.h"
#include "ui/common/typography.h"
#include "ui/common/words.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

namespace Askwell::Gui {

namespace {

constexpr qreal CornerRadius = 6;

} // namespace

Card::Card(const CardText &text, const QString &shortcut, QWidget *parent)
    : QAbstractButton(parent)
{
    // As it is: an ampersand in an example is no mnemonic.
    setText(text.example);
    setShortcut({});
    setCheckable(true);
    setAccessibleName(text.example);
    setLeadsTo(text.leadsTo);
    setToolTip(shortcut);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

QRect Card::textRect(const QRect &card) const
{
    return card.adjusted(space(Space::Two) + 2, space(Space::Two), -space(Space::Two) - 2,
                         -space(Space::Two));
}

int Card::naturalWidth() const
{
    const QRect probe(0, 0, 1000, 100);
    return fontMetrics().horizontalAdvance(text()) + 1000 - textRect(probe).width() + 2;
}

void Card::setLeadsTo(const QString &leadsTo)
{
    m_leadsTo = leadsTo;
    setAccessibleDescription(leadsTo);
    updateGeometry();
    update();
}

int Card::exampleHeight(int textWidth) const
{
    return fontMetrics().boundingRect(QRect(0, 0, textWidth, 10000), Qt::TextWordWrap, text()).height();
}

int Card::leadsToHeight(int textWidth) const
{
    if (m_leadsTo.isEmpty()) {
        return 0;
    }
    const QFontMetrics metrics(fontOf(TextStyle::Caption));
    return metrics.boundingRect(QRect(0, 0, textWidth, 10000), Qt::TextWordWrap, m_leadsTo).height()
        + space(Space::One);
}

int Card::heightForWidth(int width) const
{
    const QRect probe = textRect(QRect(0, 0, width, 1000));
    return exampleHeight(probe.width()) + leadsToHeight(probe.width()) + 1000 - probe.height();
}

QSize Card::sizeHint() const
{
    const int width = naturalWidth();
    return {width, heightForWidth(width)};
}

QSize Card::minimumSizeHint() const
{
    const int words = std::max(longestWordWidth(fontMetrics(), text()),
                               longestWordWidth(QFontMetrics(fontOf(TextStyle::Caption)), m_leadsTo));
    const QRect probe(0, 0, 1000, 100);
    const int width = words + 1000 - textRect(probe).width() + 2;
    return {width, heightForWidth(QWIDGETSIZE_MAX)};
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours roles = coloursOf(palette());

    QColor ground = roles.base;
    QColor line = roles.line;
    if (isDown()) {
        ground = roles.currentPart;
        line = roles.accent;
    } else if (isChecked()) {
        ground = roles.currentPart;
    } else if (underMouse() && isEnabled()) {
        line = roles.accent;
    }
    const qreal lineWidth = hasFocus() ? 2 : 1;
    if (hasFocus()) {
        line = roles.accent;
    }
    const qreal inset = lineWidth / 2;
    painter.setPen(QPen(line, lineWidth));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), CornerRadius,
                            CornerRadius);

    if (isChecked()) {
        // Told by shape as well as by the ground: the bar that marks the part in the prompt.
        QRect bar = rect();
        bar.setWidth(space(Space::One));
        QPainterPath card;
        card.addRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), CornerRadius,
                            CornerRadius);
        painter.save();
        painter.setClipPath(card);
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), bar), roles.accent);
        painter.restore();
    }
    const QRect words = textRect(rect());
    const int flags =
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop)) | Qt::TextWordWrap;
    const int wordsHeight = exampleHeight(words.width()) + leadsToHeight(words.width());
    // Alone, an example stands in the middle; with more beneath it all begin on one line.
    const int top = m_leadsTo.isEmpty() ? words.top() + (words.height() - wordsHeight) / 2 : words.top();
    const QRect example(words.left(), top, words.width(), exampleHeight(words.width()));
    painter.setPen(isEnabled() ? roles.text : roles.muted);
    painter.drawText(example, flags, isolated(text()));
    if (!m_leadsTo.isEmpty()) {
        painter.setFont(fontOf(TextStyle::Caption));
        painter.setPen(roles.muted);
        painter.drawText(QRect(words.left(), example.bottom() + 1 + space(Space::One), words.width(),
                               leadsToHeight(words.width())),
                         flags, m_leadsTo);
    }
}

CardGrid::CardGrid(QWidget *parent)
    : QWidget(parent)
{
    // Its height follows its width alone: a minimum would be that of another width.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CardGrid::setCards(const std::vector<CardText> &texts)
{
    const bool same =
        std::equal(texts.begin(), texts.end(), m_cards.begin(), m_cards.end(),
                   [](const CardText &text, const Card *card) { return card->text() == text.example; });
    if (same) {
        for (size_t index = 0; index < texts.size(); ++index) {
            m_cards[index]->setLeadsTo(texts[index].leadsTo);
        }
        forgetGrids();
        return;
    }
    for (Card *card : m_cards) {
        delete card;
    }
    m_cards.clear();
    for (int index = 0; index < int(texts.size()); ++index) {
        const QString shortcut = index < 9
            ? QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + index)).toString(QKeySequence::NativeText)
            : QString();
        auto *card = new Card(texts[size_t(index)], shortcut, this);
        card->setObjectName(QStringLiteral("card%1").arg(index + 1));
        card->installEventFilter(this);
        card->setVisible(true);
        connect(card, &Card::clicked, this, [this, index] { Q_EMIT cardChosen(index); });
        m_cards.push_back(card);
    }
    orderTabs();
    takeTabStop(0);
    forgetGrids();
    arrange();
}

void CardGrid::orderTabs()
{
    // New cards would come last in the window; they belong where the grid stands. Qt orders only what can
    // have the focus.
    setFocusPolicy(Qt::ClickFocus);
    QWidget *before = this;
    for (Card *card : m_cards) {
        setTabOrder(before, card);
        before = card;
    }
    setFocusPolicy(Qt::NoFocus);
}

CardGrid::Grid CardGrid::gridFor(int width) const
{
    if (m_measuredFont != font()) {
        m_measuredFont = font();
        m_grids.clear();
    }
    auto known = m_grids.constFind(width);
    if (known == m_grids.constEnd()) {
        known = m_grids.insert(width, measuredGrid(width));
    }
    return *known;
}

void CardGrid::forgetGrids()
{
    m_grids.clear();
    updateGeometry();
}

CardGrid::Grid CardGrid::measuredGrid(int width) const
{
    Grid grid;
    if (m_cards.empty()) {
        return grid;
    }
    const int gap = space(Space::Two);
    const int count = int(m_cards.size());
    int natural = 0;
    for (const Card *card : m_cards) {
        natural = std::max(natural, card->naturalWidth());
    }
    // Five examples read best three and two; more than three columns make the eye jump.
    const int most = std::min(count, 3);
    grid.columns = std::clamp((width + gap) / (natural + gap), 1, most);
    if (grid.columns == 1 && width > 26 * fontMetrics().averageCharWidth() * 2) {
        grid.columns = 2;
    }
    grid.columnWidth = std::max(1, (width - (grid.columns - 1) * gap) / grid.columns);
    for (const Card *card : m_cards) {
        grid.rowHeight = std::max(grid.rowHeight, card->heightForWidth(grid.columnWidth));
    }
    return grid;
}

int CardGrid::heightForWidth(int width) const
{
    if (m_cards.empty()) {
        return 0;
    }
    const Grid grid = gridFor(width);
    const int rows = (int(m_cards.size()) + grid.columns - 1) / grid.columns;
    return rows * grid.rowHeight + (rows - 1) * space(Space::Two);
}

QSize CardGrid::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 60;
    return {width, heightForWidth(width)};
}

QSize CardGrid::minimumSizeHint() const
{
    QSize least;
    for (const Card *card : m_cards) {
        least = least.expandedTo(card->minimumSizeHint());
    }
    return least;
}

void CardGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        forgetGrids();
    } else if (event->type() == QEvent::LayoutDirectionChange) {
        arrange();
    }
}

void CardGrid::resizeEvent(QResizeEvent *)
{
    arrange();
}

void CardGrid::arrange()
{
    const Grid grid = gridFor(width());
    const int gap = space(Space::Two);
    for (int index = 0; index < int(m_cards.size()); ++index) {
        const int column = index % grid.columns;
        const int row = index / grid.columns;
        const QRect place(column * (grid.columnWidth + gap), row * (grid.rowHeight + gap), grid.columnWidth,
                          grid.rowHeight);
        m_cards[size_t(index)]->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
    }
}

void CardGrid::takeTabStop(int index)
{
    for (int each = 0; each < int(m_cards.size()); ++each) {
        m_cards[size_t(each)]->setFocusPolicy(each == index ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

bool CardGrid::goFrom(int index, int key)
{
    const int columns = gridFor(width()).columns;
    if (layoutDirection() == Qt::RightToLeft && (key == Qt::Key_Left || key == Qt::Key_Right)) {
        key = key == Qt::Key_Left ? Qt::Key_Right : Qt::Key_Left;
    }
    int next = index;
    switch (key) {
    case Qt::Key_Left:
        next = index - 1;
        break;
    case Qt::Key_Right:
        next = index + 1;
        break;
    case Qt::Key_Up:
        next = index - columns;
        break;
    case Qt::Key_Down:
        next = index + columns;
        break;
    case Qt::Key_Home:
        next = 0;
        break;
    case Qt::Key_End:
        next = int(m_cards.size()) - 1;
        break;
    default:
        return false;
    }
    if (next >= 0 && next < int(m_cards.size())) {
        m_cards[size_t(next)]->setFocus(Qt::TabFocusReason);
    }
    return true;
}

bool CardGrid::eventFilter(QObject *watched, QEvent *event)
{
    const auto found = std::find(m_cards.begin(), m_cards.end(), watched);
    if (found == m_cards.end()) {
        return QWidget::eventFilter(watched, event);
    }
    const int index = int(found - m_cards.begin());
    if (event->type() == QEvent::FocusIn) {
        takeTabStop(index);
    } else if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (key->modifiers() == Qt::NoModifier) {
                (*found)->click();
                return true;
            }
        } else if (key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier) {
            return goFrom(index, key->key());
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Askwell::Gui
