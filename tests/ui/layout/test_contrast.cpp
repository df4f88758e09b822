// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/layout/layout_faults.h"
#include "tests/ui/layout/shown_state.h"
#include "ui/common/colours.h"
#include "ui/common/elided_caption.h"
#include "ui/common/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QHash>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

#include <algorithm>

using namespace Askwell::Gui;
using namespace Qt::StringLiterals;

namespace {

/// A user's own: low in contrast, a highlight that nobody could read on it, nothing grey.
QPalette odd()
{
    QPalette palette(QColor(0xd8c7a0));
    palette.setColor(QPalette::Base, QColor(0xefe3c4));
    palette.setColor(QPalette::AlternateBase, QColor(0xe6d8b4));
    palette.setColor(QPalette::Highlight, QColor(0x7a4a12));
    palette.setColor(QPalette::HighlightedText, QColor(0xfff4da));
    palette.setColor(QPalette::PlaceholderText, QColor(0x6a5431));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(role, QColor(0x3a2a10));
    }
    return palette;
}

bool showsWords(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget.parentWidget());
    const bool viewport = area != nullptr && area->viewport() == &widget
        && (qobject_cast<const QPlainTextEdit *>(area) != nullptr
            || qobject_cast<const QAbstractItemView *>(area) != nullptr);
    return (label != nullptr && !label->text().isEmpty()) || (button != nullptr && !button->text().isEmpty())
        || qobject_cast<const QLineEdit *>(&widget) != nullptr
        || qobject_cast<const ElidedCaption *>(&widget) != nullptr || viewport;
}

using Counts = QHash<QRgb, int>;

QColor mostFrequent(const Counts &counts)
{
    const auto most =
        std::max_element(counts.keyValueBegin(), counts.keyValueEnd(),
                         [](const auto &one, const auto &other) { return one.second < other.second; });
    return QColor::fromRgb((*most).first);
}

/// The rows of words in a picture of them: each its first and its last line of pixels.
QList<std::pair<int, int>> wordRows(const QImage &picture)
{
    QList<std::pair<int, int>> rows;
    int begin = -1;
    for (int y = 0; y <= picture.height(); ++y) {
        bool plain = true;
        for (int x = 1; plain && y < picture.height() && x < picture.width(); ++x) {
            plain = picture.pixel(x, y) == picture.pixel(x - 1, y);
        }
        if (!plain && begin < 0) {
            begin = y;
        } else if (plain && begin >= 0) {
            rows.append({begin, y - 1});
            begin = -1;
        }
    }
    return rows;
}

/// Contrast of the strongest colour that fills at least the strokes of a letter, on what is behind it most.
double contrastIn(const QImage &picture, int first, int last)
{
    Counts counts;
    for (int y = first; y <= last; ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            ++counts[picture.pixel(x, y)];
        }
    }
    const QColor ground = mostFrequent(counts);
    double best = 1;
    for (auto each = counts.begin(); each != counts.end(); ++each) {
        if (each.value() >= 12) {
            best = std::max(best, contrastRatio(QColor::fromRgb(each.key()), ground));
        }
    }
    return best;
}

QStringList unreadable(QWidget &window, double least)
{
    QStringList faults;
    const QImage whole = window.grab().toImage().convertToFormat(QImage::Format_RGB32);
    for (QWidget *each : window.findChildren<QWidget *>()) {
        if (!each->isVisibleTo(&window) || each->window() != &window || !each->isEnabled()
            || !showsWords(*each)) {
            continue;
        }
        // Without its frame, and as much of it as is not scrolled away.
        const QRect seen =
            each->visibleRegion().boundingRect().intersected(each->rect().adjusted(7, 4, -7, -4));
        const QImage picture = whole.copy(seen.translated(each->mapTo(&window, QPoint(0, 0))));
        if (seen.isEmpty()) {
            continue;
        }
        for (const auto &[first, last] : wordRows(picture)) {
            // Lower ones are lines, and rows that are cut by the edge of what scrolls.
            const bool cut = first == 0 || last == picture.height() - 1;
            if (last - first < 8 || cut) {
                continue;
            }
            if (const double found = contrastIn(picture, first, last); found < least) {
                faults.append(u"%1, line %2 to %3: %4"_s.arg(placeOf(each)).arg(first).arg(last).arg(found));
            }
        }
    }
    return faults;
}

} // namespace

/// Words as they are painted, in every theme and in a palette of a user's own.
class TestContrast final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsCanBeRead_data();
    void wordsCanBeRead();
};

void TestContrast::wordsCanBeRead_data()
{
    QTest::addColumn<Shot>("state");
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<ThemeChoice>("theme");
    const QStringList wanted {u"window-first-visit"_s,    u"window-remark"_s,
                              u"window-review-remarks"_s, u"window-all-remarks"_s,
                              u"window-copied"_s,         u"window-rules-project"_s,
                              u"window-find"_s,           u"save-rules-saved"_s,
                              u"projects-deleted"_s,      u"history"_s};
    for (const Shot &state : states()) {
        if (!wanted.contains(state.name)) {
            continue;
        }
        for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
            QTest::addRow("%s, %s", qPrintable(state.name), qPrintable(themeName(theme)))
                << state << paletteOf(theme) << theme;
        }
        QTest::addRow("%s, a user's own", qPrintable(state.name)) << state << odd() << ThemeChoice::System;
    }
}

void TestContrast::wordsCanBeRead()
{
    QFETCH(const Shot, state);
    QFETCH(const QPalette, palette);
    QFETCH(ThemeChoice, theme);
    QApplication::setStyle(u"fusion"_s);
    // So large that strokes are filled, not only the blur of their edges.
    QApplication::setFont(QFont(u"Noto Sans"_s, 20));
    Theme themes(*qApp);
    Shown shown(state, themes);
    shown.window().resize(1500, 1100);
    settle();
    // While it runs.
    themes.choose(theme);
    QApplication::setPalette(palette);
    settle();
    const QStringList faults = unreadable(shown.window(), isHighContrast(palette) ? 7.0 : 4.5);
    themes.choose(ThemeChoice::System);
    QApplication::setPalette(QPalette());
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_MAIN(TestContrast)
#include "test_contrast.moc"
