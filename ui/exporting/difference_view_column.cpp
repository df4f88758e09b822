// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/difference_view_column.h"

#include "ui/common/colours.h"
#include "ui/common/spacing.h"
#include "ui/common/typography.h"
#include "ui/common/words.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <utility>

namespace Askwell::Gui {

using namespace Qt::StringLiterals;

namespace {

using Kind = ShownLine::Kind;

/// So much of a state's colour that words stay readable on it.
constexpr double kLineTint = 0.12;
constexpr double kWordTint = 0.26;

QColor tinted(const QColor &ground, const QColor &colour, double share)
{
    const auto channel = [share](int from, int to) { return qRound(from + (to - from) * share); };
    return {channel(ground.red(), colour.red()), channel(ground.green(), colour.green()),
            channel(ground.blue(), colour.blue())};
}

const QColor *stateColour(const Colours &colours, Kind kind)
{
    switch (kind) {
    case Kind::Added:
        return &colours.done;
    case Kind::Removed:
        return &colours.problem;
    case Kind::Same:
    case Kind::Gap:
    case Kind::Blank:
        break;
    }
    return nullptr;
}

QString sign(Kind kind)
{
    switch (kind) {
    case Kind::Added:
        return u"+"_s;
    case Kind::Removed:
        return u"\u2212"_s;
    case Kind::Same:
    case Kind::Gap:
    case Kind::Blank:
        break;
    }
    return {};
}

QString number(int line)
{
    return line > 0 ? QString::number(line) : QString();
}

} // namespace

/// Left of the text, outside what can be selected.
class DifferenceColumn::Margin final : public QWidget
{
public:
    explicit Margin(DifferenceColumn *column)
        : QWidget(column)
        , m_column(column)
    { }

protected:
    void paintEvent(QPaintEvent *event) override { m_column->paintMargin(event); }

private:
    DifferenceColumn *m_column;
};

DifferenceColumn::DifferenceColumn(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_margin(new Margin(this))
{
    // A file is compared as it is written, whichever way the window runs.
    keepLeftToRight(*this);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setFont(fixedFont());
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        dy != 0 ? m_margin->scroll(0, dy) : m_margin->update(0, rect.y(), m_margin->width(), rect.height());
    });
}

void DifferenceColumn::setLines(std::vector<ShownLine> lines, Numbers numbers)
{
    m_lines = std::move(lines);
    m_numbers = numbers;
    QStringList texts;
    for (const ShownLine &line : m_lines) {
        texts.append(line.kind == Kind::Gap
                         ? words({QT_TRANSLATE_N_NOOP("Message", "%n line(s) left out"), {}, line.leftOut})
                         : line.text);
    }
    setPlainText(texts.join(u'\n'));
    placeMargin();
    mark();
}

int DifferenceColumn::heightFor(int lines) const
{
    const int frame = 2 * frameWidth() + qRound(2 * document()->documentMargin());
    return lines * fontMetrics().lineSpacing() + frame + horizontalScrollBar()->sizeHint().height();
}

void DifferenceColumn::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        mark();
    } else if (event->type() == QEvent::FontChange) {
        placeMargin();
    }
}

void DifferenceColumn::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeMargin();
}

void DifferenceColumn::paintMargin(QPaintEvent *event)
{
    QPainter painter(m_margin);
    const Colours colours = coloursOf(palette());
    painter.fillRect(event->rect(), colours.base);
    painter.setFont(font());
    const int width = numberWidth();
    const int gap = space(Space::Two);
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > event->rect().bottom()) {
            break;
        }
        const auto at = static_cast<std::size_t>(block.blockNumber());
        if (at >= m_lines.size()) {
            break;
        }
        const ShownLine &line = m_lines[at];
        const QColor *state = stateColour(colours, line.kind);
        const int top = qRound(place.top());
        if (state != nullptr && !isHighContrast(palette())) {
            painter.fillRect(0, top, m_margin->width(), qRound(place.height()),
                             tinted(colours.base, *state, kLineTint));
        }
        int left = gap;
        const auto word = [&](const QString &text, int wide, const QColor &colour) {
            painter.setPen(colour);
            painter.drawText(left, top, wide, fontMetrics().lineSpacing(), Qt::AlignRight | Qt::AlignVCenter,
                             text);
            left += wide + gap;
        };
        if (m_numbers != Numbers::New) {
            word(number(line.oldLine), width, colours.muted);
        }
        if (m_numbers != Numbers::Old) {
            word(number(line.newLine), width, colours.muted);
        }
        word(sign(line.kind), fontMetrics().horizontalAdvance(u'+'),
             state != nullptr ? *state : colours.text);
    }
}

void DifferenceColumn::placeMargin()
{
    const int width = marginWidth();
    setViewportMargins(width, 0, 0, 0);
    const QRect area = contentsRect();
    m_margin->setGeometry(area.left(), area.top(), width, viewport()->height());
}

void DifferenceColumn::mark()
{
    const Colours colours = coloursOf(palette());
    const bool strong = isHighContrast(palette());
    QList<QTextEdit::ExtraSelection> marks;
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    QTextBlock block = document()->firstBlock();
    for (const ShownLine &line : m_lines) {
        if (!block.isValid()) {
            break;
        }
        const QColor *state = stateColour(colours, line.kind);
        // The block's own background covers every row of a wrapped line; a selection would end with its text.
        QTextBlockFormat ground;
        if (state != nullptr && !strong) {
            ground.setBackground(tinted(colours.base, *state, kLineTint));
        }
        cursor.setPosition(block.position());
        cursor.setBlockFormat(ground);
        if (line.kind == Kind::Gap) {
            QTextEdit::ExtraSelection gap;
            gap.cursor = QTextCursor(block);
            gap.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
            gap.format.setForeground(colours.muted);
            marks.append(gap);
        } else if (state != nullptr && line.changed.length > 0) {
            QTextEdit::ExtraSelection changed;
            changed.cursor = QTextCursor(block);
            changed.cursor.setPosition(block.position() + static_cast<int>(line.changed.begin));
            changed.cursor.setPosition(block.position() + static_cast<int>(line.changed.end()),
                                       QTextCursor::KeepAnchor);
            if (!strong) {
                changed.format.setBackground(tinted(colours.base, *state, kWordTint));
            }
            changed.format.setFontUnderline(true);
            marks.append(changed);
        }
        block = block.next();
    }
    cursor.endEditBlock();
    setExtraSelections(marks);
    m_margin->update();
}

int DifferenceColumn::numberWidth() const
{
    int most = 1;
    for (const ShownLine &line : m_lines) {
        most = std::max({most, line.oldLine, line.newLine});
    }
    return fontMetrics().horizontalAdvance(u'0') * std::max(2, int(QString::number(most).size()));
}

int DifferenceColumn::marginWidth() const
{
    const int gap = space(Space::Two);
    const int numbers = m_numbers == Numbers::Both ? 2 : 1;
    return gap + numbers * (numberWidth() + gap) + fontMetrics().horizontalAdvance(u'+') + gap;
}

} // namespace Askwell::Gui
