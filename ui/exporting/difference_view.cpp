// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/difference_view.h"

#include "ui/common/colours.h"
#include "ui/common/role_label.h"
#include "ui/common/spacing.h"
#include "ui/exporting/difference_view_column.h"

#include <QEvent>
#include <QGridLayout>
#include <QScrollBar>

#include <algorithm>

namespace Askwell::Gui {

using namespace Qt::StringLiterals;

namespace {

/// Characters that a column must hold to stand beside another.
constexpr int kColumnCharacters = 52;
/// Lines that show without scrolling.
constexpr int kMostLines = 16;
/// Changed lines that a screen reader is told of; the rest can be read in the text.
constexpr int kSpokenLines = 20;

} // namespace

DifferenceView::DifferenceView(QWidget *parent)
    : QWidget(parent)
    , m_note(new RoleLabel(&Colours::muted, TextStyle::Caption))
    , m_leftTitle(new RoleLabel(&Colours::muted, TextStyle::Caption))
    , m_rightTitle(new RoleLabel(&Colours::muted, TextStyle::Caption))
    , m_left(new DifferenceColumn)
    , m_right(new DifferenceColumn)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space(Space::One));
    grid->setVerticalSpacing(space(Space::One));
    grid->addWidget(m_leftTitle, 0, 0);
    grid->addWidget(m_rightTitle, 0, 1);
    grid->addWidget(m_left, 1, 0);
    grid->addWidget(m_right, 1, 1);
    grid->addWidget(m_note, 2, 0, 1, 2);
    grid->setColumnStretch(0, 1);

    m_note->setObjectName(u"difference-note"_s);
    m_note->setWordWrap(true);
    m_leftTitle->setObjectName(u"difference-left-title"_s);
    m_rightTitle->setObjectName(u"difference-right-title"_s);
    m_left->setObjectName(u"difference-left"_s);
    m_right->setObjectName(u"difference-right"_s);
    // One position for both: they are read line against line.
    const auto follow = [](QScrollBar *one, QScrollBar *other) {
        connect(one, &QScrollBar::valueChanged, other, &QScrollBar::setValue);
        connect(other, &QScrollBar::valueChanged, one, &QScrollBar::setValue);
    };
    follow(m_left->verticalScrollBar(), m_right->verticalScrollBar());
    follow(m_left->horizontalScrollBar(), m_right->horizontalScrollBar());
    retranslate();
}

void DifferenceView::setDifference(const Difference &difference)
{
    m_difference = difference;
    m_sideBySide = hasRoom();
    showLines();
}

void DifferenceView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void DifferenceView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (hasRoom() != m_sideBySide) {
        m_sideBySide = hasRoom();
        showLines();
    }
}

void DifferenceView::showLines()
{
    const bool comparable = !m_difference.tooLarge && !m_difference.empty();
    const bool two = comparable && m_sideBySide;
    std::size_t lines = 0;
    if (two) {
        ShownColumns columns = columnLines(m_difference);
        lines = columns.left.size();
        m_left->setLineWrapMode(QPlainTextEdit::NoWrap);
        m_right->setLineWrapMode(QPlainTextEdit::NoWrap);
        m_left->setLines(std::move(columns.left), DifferenceColumn::Numbers::Old);
        m_right->setLines(std::move(columns.right), DifferenceColumn::Numbers::New);
    } else if (comparable) {
        std::vector<ShownLine> unified = unifiedLines(m_difference);
        lines = unified.size();
        m_left->setLineWrapMode(QPlainTextEdit::WidgetWidth);
        m_left->setLines(std::move(unified), DifferenceColumn::Numbers::Both);
        m_right->setLines({}, DifferenceColumn::Numbers::New);
    } else {
        m_left->setLines({}, DifferenceColumn::Numbers::Both);
        m_right->setLines({}, DifferenceColumn::Numbers::New);
    }
    const int height = m_left->heightFor(std::min(kMostLines, std::max(2, int(lines))));
    m_left->setFixedHeight(height);
    m_right->setFixedHeight(height);
    m_left->setVisible(comparable);
    m_right->setVisible(two);
    // A hidden column would keep its share.
    static_cast<QGridLayout *>(layout())->setColumnStretch(1, two ? 1 : 0);
    m_leftTitle->setVisible(two);
    m_rightTitle->setVisible(two);
    retranslate();
}

void DifferenceView::retranslate()
{
    m_leftTitle->setText(tr("Now", "title of the old text in a comparison"));
    m_rightTitle->setText(tr("After saving", "title of the new text in a comparison"));
    m_left->setAccessibleName(m_sideBySide ? tr("The file now") : tr("What will change"));
    m_right->setAccessibleName(tr("The file after saving"));
    m_left->setAccessibleDescription(spoken());
    m_right->setAccessibleDescription(spoken());

    QString note;
    if (m_difference.tooLarge) {
        note = tr("The two texts differ in too many lines to compare them here.");
    } else if (m_difference.empty()) {
        note = tr("No line changes.");
    } else if (m_difference.oldLacksFinalNewline && !m_difference.newLacksFinalNewline) {
        note = tr("The last line gets the line end that it lacks now.");
    } else if (!m_difference.oldLacksFinalNewline && m_difference.newLacksFinalNewline) {
        note = tr("The last line loses its line end.");
    }
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

bool DifferenceView::hasRoom() const
{
    return width() >= 2 * kColumnCharacters * m_left->fontMetrics().horizontalAdvance(u'0');
}

QString DifferenceView::spoken() const
{
    QStringList sentences;
    for (const DifferenceLine &line : m_difference.lines) {
        if (line.kind == DifferenceLine::Kind::Same) {
            continue;
        }
        if (sentences.size() == kSpokenLines) {
            sentences.append(tr("More lines change.", "for screen readers, after a list of changed lines"));
            break;
        }
        sentences.append(line.kind == DifferenceLine::Kind::Added
                             ? tr("Added: %1", "a line, for screen readers").arg(line.text)
                             : tr("Removed: %1", "a line, for screen readers").arg(line.text));
    }
    return sentences.join(u'\n');
}

} // namespace Askwell::Gui
