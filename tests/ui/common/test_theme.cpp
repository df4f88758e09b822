// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/colours.h"
#include "ui/common/role_label.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QStyle>
#include <QTest>

using namespace Askwell::Gui;
using namespace Qt::StringLiterals;

class TestTheme final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChoiceThatTheSystemShowsChangesNothing();
    void darkAndBackWithoutRestart();
    void highContrastIsHighContrast();
    void followsTheSystemWhileItRuns();
    void labelsFollow();
    void namesGoThereAndBack();
};

void TestTheme::aChoiceThatTheSystemShowsChangesNothing()
{
    Theme theme(*qApp);
    const QPalette system = QApplication::palette();
    QVERIFY(!isDark(system));
    theme.choose(ThemeChoice::Light);
    QCOMPARE(QApplication::palette(), system);
}

void TestTheme::darkAndBackWithoutRestart()
{
    Theme theme(*qApp);
    const QPalette system = QApplication::palette();
    const QString style = QApplication::style()->name();
    const QSignalSpy changed(&theme, &Theme::changed);
    theme.choose(ThemeChoice::Dark);
    QVERIFY(isDark(QApplication::palette()));
    QVERIFY(QApplication::style()->inherits("Askwell::Gui::OutlinedStyle"));
    QVERIFY(!changed.isEmpty());
    theme.choose(ThemeChoice::System);
    QVERIFY(!isDark(QApplication::palette()));
    QCOMPARE(QApplication::palette().color(QPalette::Window), system.color(QPalette::Window));
    QCOMPARE(QApplication::style()->name(), style);
    theme.choose(ThemeChoice::Dark);
    theme.choose(ThemeChoice::Light);
    QVERIFY(!isDark(QApplication::palette()));
    theme.choose(ThemeChoice::System);
}

void TestTheme::highContrastIsHighContrast()
{
    Theme theme(*qApp);
    theme.choose(ThemeChoice::HighContrast);
    QVERIFY(isHighContrast(QApplication::palette()));
    theme.choose(ThemeChoice::System);
    QVERIFY(!isHighContrast(QApplication::palette()));
}

void TestTheme::followsTheSystemWhileItRuns()
{
    Theme theme(*qApp);
    theme.choose(ThemeChoice::Light);
    const QSignalSpy changed(&theme, &Theme::changed);
    // What a platform theme does when the user turns the desktop dark.
    QApplication::setPalette(paletteOf(ThemeChoice::Dark));
    QTRY_VERIFY(!changed.isEmpty());
    QTRY_VERIFY(!isDark(QApplication::palette()));
    theme.choose(ThemeChoice::System);
    QApplication::setPalette(QPalette());
}

void TestTheme::labelsFollow()
{
    Theme theme(*qApp);
    RoleLabel label(&Colours::muted, TextStyle::Caption);
    const QColor light = label.palette().color(QPalette::WindowText);
    QCOMPARE(light, coloursOf(QApplication::palette()).muted);
    theme.choose(ThemeChoice::Dark);
    QTRY_COMPARE(label.palette().color(QPalette::WindowText), coloursOf(QApplication::palette()).muted);
    QVERIFY(label.palette().color(QPalette::WindowText) != light);
    theme.choose(ThemeChoice::System);
}

void TestTheme::namesGoThereAndBack()
{
    for (const auto choice :
         {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
        QCOMPARE(themeFromName(themeName(choice)), choice);
    }
    QCOMPARE(themeFromName(u"purple"_s), ThemeChoice::System);
}

QTEST_MAIN(TestTheme)
#include "test_theme.moc"
