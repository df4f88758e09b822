// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/colours.h"
#include "ui/common/theme.h"

#include <QTest>

using namespace Askwell::Gui;
using namespace Qt::StringLiterals;

class TestColours final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measuresContrastAsTheStandardDoes();
    void wordsAreReadableOnEveryGround_data();
    void wordsAreReadableOnEveryGround();
    void ourPalettesAreReadable_data();
    void ourPalettesAreReadable();
    void tellsDarkAndHighContrast();
};

namespace {

/// What a user's own settings may be: low in contrast, oddly coloured.
QPalette sepia()
{
    QPalette palette(QColor(0xf4ecd8));
    palette.setColor(QPalette::Base, QColor(0xfbf6e9));
    palette.setColor(QPalette::Highlight, QColor(0xffd480));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(role, QColor(0x4b3a20));
    }
    return palette;
}

void addPalettes()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << paletteOf(ThemeChoice::Light);
    QTest::newRow("dark") << paletteOf(ThemeChoice::Dark);
    QTest::newRow("high contrast") << paletteOf(ThemeChoice::HighContrast);
}

} // namespace

void TestColours::measuresContrastAsTheStandardDoes()
{
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::white, Qt::black), 21.0);
    QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
    // #767676 is the lightest grey that passes on white.
    QVERIFY(contrastRatio(QColor(0x767676), Qt::white) >= 4.5);
    QVERIFY(contrastRatio(QColor(0x777777), Qt::white) < 4.5);
}

void TestColours::wordsAreReadableOnEveryGround_data()
{
    addPalettes();
    QTest::newRow("Qt's own") << QPalette();
    QTest::newRow("a user's sepia with a pale highlight") << sepia();
}

void TestColours::wordsAreReadableOnEveryGround()
{
    QFETCH(const QPalette, palette);
    const Colours colours = coloursOf(palette);
    const double wanted = isHighContrast(palette) ? 7.0 : 4.5;
    const QList<std::pair<const char *, QColor>> words {
        {"text", colours.text},       {"muted", colours.muted}, {"accent", colours.accent},
        {"problem", colours.problem}, {"done", colours.done},   {"worth adding", colours.worthAdding},
    };
    const QList<std::pair<const char *, QColor>> grounds {
        {"window", colours.window},   {"base", colours.base},
        {"surface", colours.surface}, {"current part", colours.currentPart},
        {"blank", colours.blankTint},
    };
    for (const auto &[word, colour] : words) {
        for (const auto &[ground, background] : grounds) {
            const double ratio = contrastRatio(colour, background);
            QVERIFY2(
                ratio >= wanted,
                qPrintable(
                    u"%1 on %2: %3"_s.arg(QLatin1StringView(word), QLatin1StringView(ground)).arg(ratio)));
        }
    }
    QVERIFY(contrastRatio(colours.outline, colours.window) >= 3.0);
    QVERIFY(contrastRatio(colours.outline, colours.base) >= 3.0);
}

void TestColours::ourPalettesAreReadable_data()
{
    addPalettes();
}

void TestColours::ourPalettesAreReadable()
{
    QFETCH(const QPalette, palette);
    const auto ratio = [&palette](QPalette::ColorRole words, QPalette::ColorRole ground) {
        return contrastRatio(palette.color(words), palette.color(ground));
    };
    QVERIFY(ratio(QPalette::WindowText, QPalette::Window) >= 7.0);
    QVERIFY(ratio(QPalette::Text, QPalette::Base) >= 7.0);
    QVERIFY(ratio(QPalette::Text, QPalette::AlternateBase) >= 7.0);
    QVERIFY(ratio(QPalette::ButtonText, QPalette::Button) >= 7.0);
    QVERIFY(ratio(QPalette::ToolTipText, QPalette::ToolTipBase) >= 7.0);
    QVERIFY(ratio(QPalette::HighlightedText, QPalette::Highlight) >= 4.5);
    QVERIFY(ratio(QPalette::PlaceholderText, QPalette::Base) >= 4.5);
    QVERIFY(ratio(QPalette::Link, QPalette::Base) >= 4.5);
    QVERIFY(ratio(QPalette::Link, QPalette::Window) >= 4.5);
    QVERIFY(ratio(QPalette::LinkVisited, QPalette::Base) >= 4.5);
}

void TestColours::tellsDarkAndHighContrast()
{
    QVERIFY(!isDark(paletteOf(ThemeChoice::Light)));
    QVERIFY(isDark(paletteOf(ThemeChoice::Dark)));
    QVERIFY(isDark(paletteOf(ThemeChoice::HighContrast)));
    QVERIFY(!isHighContrast(paletteOf(ThemeChoice::Light)));
    QVERIFY(!isHighContrast(paletteOf(ThemeChoice::Dark)));
    QVERIFY(isHighContrast(paletteOf(ThemeChoice::HighContrast)));
}

QTEST_MAIN(TestColours)
#include "test_colours.moc"
