// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/quiet_line.h"

#include "ui/common/colours.h"
#include "ui/common/icons.h"
#include "ui/common/link_text.h"
#include "ui/common/qt_version.h"
#include "ui/common/role_label.h"
#include "ui/common/spacing.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace Askwell::Gui {

using namespace Qt::StringLiterals;

namespace {

QString toneWord(Tone tone)
{
    switch (tone) {
    case Tone::None:
        break;
    case Tone::Problem:
        return QuietLine::tr("Problem", "severity of a message, before its sentence");
    case Tone::WorthAdding:
        return QuietLine::tr("Worth adding", "severity of a message, before its sentence");
    case Tone::Done:
        return QuietLine::tr("Done", "severity of a message, before its sentence");
    }
    return {};
}

/// Lines break between any two of these: the CJK blocks begin with their radicals.
bool breaksAnywhere(QChar character)
{
    return character.unicode() >= 0x2E80 && !character.isSurrogate();
}

/// The words of a short link stay on one line; a long one would be wider than a narrow window.
QString keptTogether(const QString &words)
{
    constexpr qsizetype Short = 20;
    constexpr qsizetype ShortInWideLetters = 8;
    constexpr char16_t WordJoiner = 0x2060;
    if (words.size() > Short) {
        return words;
    }
    QString kept;
    for (const QChar character : words) {
        if (words.size() <= ShortInWideLetters && !kept.isEmpty() && breaksAnywhere(kept.back())
            && breaksAnywhere(character)) {
            kept += WordJoiner;
        }
        kept += character == u' ' ? QChar(QChar::Nbsp) : character;
    }
    return kept;
}

} // namespace

QuietLine::QuietLine(QWidget *parent)
    : QWidget(parent)
    , m_mark(new QLabel)
    , m_words(new RoleLabel(&Colours::text, TextStyle::Body))
    , m_close(new QToolButton)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(Space::Two));
    row->addWidget(m_mark, 0, Qt::AlignTop);
    row->addWidget(m_words, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);

    m_mark->setObjectName(u"quietLineMark"_s);
    m_words->setObjectName(u"quietLineWords"_s);
    m_words->setTextFormat(Qt::RichText);
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_mark->setAlignment(Qt::AlignCenter);
    connect(m_words, &QLabel::linkActivated, this, &QuietLine::linkActivated);
    m_close->setObjectName(u"quietLineClose"_s);
    m_close->setAutoRaise(true);
    connect(m_close, &QToolButton::clicked, this, &QuietLine::dismiss);

    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    render();
}

void QuietLine::say(Tone tone, const QString &sentence, const QList<QuietLink> &links)
{
    if (tone == m_tone && sentence == m_sentence && links == m_links) {
        return;
    }
    m_tone = tone;
    m_sentence = sentence;
    m_links = links;
    render();
    if (!sentence.isEmpty()) {
        announce(m_words, m_words->accessibleName());
    }
}

void QuietLine::clear()
{
    say(Tone::None, {});
}

void QuietLine::setDismissible(bool dismissible)
{
    m_dismissible = dismissible;
    render();
}

void QuietLine::setTextStyle(TextStyle style)
{
    m_words->setTextStyle(style);
    showMark();
}

int QuietLine::heightOfLines(int lines) const
{
    const int words = m_words->contentsMargins().top() + lines * m_words->fontMetrics().lineSpacing();
    return std::max(words, m_mark->minimumHeight());
}

void QuietLine::setPlaceKept(bool kept)
{
    QSizePolicy policy = sizePolicy();
    policy.setRetainSizeWhenHidden(kept);
    setSizePolicy(policy);
}

void QuietLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        render();
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        render();
        showMark();
    }
}

void QuietLine::render()
{
    QStringList pieces;
    QStringList spoken;
    for (const QuietLink &link : m_links) {
        pieces.append(linkText(link.id, keptTogether(link.words), palette()));
        spoken.append(link.words);
    }
    // Without pictures the severity is said in words.
    const QString word = toneWord(m_tone);
    const bool picture = !icon(Icon::Done).isNull();
    const QString lead = word.isEmpty() || picture ? QString() : word + u": "_s;
    QString html = (lead + m_sentence).toHtmlEscaped();
    if (!pieces.isEmpty()) {
        html += u"&nbsp; "_s + pieces.join(u"&nbsp;· "_s);
    }
    m_words->setText(html);
    m_words->setTextInteractionFlags(m_links.isEmpty()
                                         ? Qt::NoTextInteraction
                                         : Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    QString name = word.isEmpty() ? m_sentence : word + u": "_s + m_sentence;
    if (!spoken.isEmpty()) {
        name += u" "_s + spoken.join(u", "_s);
    }
    m_words->setAccessibleName(name);
    m_close->setVisible(m_dismissible);
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    showMark();
    setVisible(!isEmpty());
    // Hidden with its place kept, it would ask for the room of what it said last.
    updateGeometry();
}

void QuietLine::showMark()
{
    const Colours colours = coloursOf(palette());
    const auto mark = [this, &colours]() -> QPixmap {
        const qreal ratio = devicePixelRatioF();
        switch (m_tone) {
        case Tone::None:
            break;
        case Tone::Problem:
            return iconPixmap(Icon::Problem, colours.problem, iconSize(), ratio);
        case Tone::WorthAdding:
            return iconPixmap(Icon::WorthAdding, colours.worthAdding, iconSize(), ratio);
        case Tone::Done:
            return iconPixmap(Icon::Done, colours.done, iconSize(), ratio);
        }
        return {};
    };
    m_mark->setPixmap(mark());
    m_mark->setVisible(m_tone != Tone::None && !m_mark->pixmap(Qt::ReturnByValue).isNull());
    m_close->setIcon(icon(Icon::Close));
    if (m_close->icon().isNull()) {
        m_close->setText(u"×"_s);
    }
    m_close->setIconSize({space(Space::Three), space(Space::Three)});
    // Mark, button and the first of several lines stand on one height.
    const int height = m_close->sizeHint().height();
    const int line = m_words->fontMetrics().height();
    m_mark->setFixedHeight(std::max(height, line));
    m_words->setContentsMargins(0, std::max(0, (height - line) / 2), 0, 0);
}

void QuietLine::dismiss()
{
    clear();
    Q_EMIT dismissed();
}

} // namespace Askwell::Gui
