// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pseudo_translator.h"
#include "tests/ui/layout/layout_faults.h"
#include "tests/ui/layout/shown_state.h"
#include "ui/common/language.h"
#include "ui/common/theme.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QLayout>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include <algorithm>

using namespace Askwell;
using namespace Askwell::Gui;
using namespace Qt::StringLiterals;

/// Every state of the window at small sizes, with large letters, in every language and from right to left.
class TestLayout final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void cutsNothingOffAtOrdinarySizes_data();
    void cutsNothingOffAtOrdinarySizes();
    void reachesEverythingWithLargeLetters_data() { cutsNothingOffAtOrdinarySizes_data(); }
    void reachesEverythingWithLargeLetters();

    void mirrorsWhatRunsFromRightToLeft_data() { cutsNothingOffAtOrdinarySizes_data(); }
    void mirrorsWhatRunsFromRightToLeft();

private:
    [[nodiscard]] QStringList faultsAt(MainWindow &window, const QSize &size) const;
    void speak(const QString &code);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Language> m_language;
    PseudoTranslator m_pseudo;
    QString m_spoken;
};

void TestLayout::init()
{
    QApplication::setStyle(u"fusion"_s);
    m_theme = std::make_unique<Theme>(*qApp);
    m_language = std::make_unique<Language>();
    speak(u"en"_s);
}

void TestLayout::cleanup()
{
    speak(u"en"_s);
    m_language.reset();
    m_theme.reset();
}

void TestLayout::speak(const QString &code)
{
    m_spoken = code;
    QCoreApplication::removeTranslator(&m_pseudo);
    if (code == "pseudo"_L1) {
        m_language->choose(u"en"_s);
        QCoreApplication::installTranslator(&m_pseudo);
    } else {
        m_language->choose(code);
    }
}

QStringList TestLayout::faultsAt(MainWindow &window, const QSize &size) const
{
    window.resize(size);
    settle();
    QStringList faults = layoutFaults(window);
    for (int round = 0; round < 6 && !faults.isEmpty(); ++round) {
        settle(1);
        faults = layoutFaults(window);
    }
    for (QString &fault : faults) {
        fault = u"%1, %2 x %3: %4"_s.arg(m_spoken).arg(size.width()).arg(size.height()).arg(fault);
    }
    return faults;
}

void TestLayout::cutsNothingOffAtOrdinarySizes_data()
{
    QTest::addColumn<Shot>("state");
    for (const Shot &state : states()) {
        QTest::newRow(qPrintable(state.name)) << state;
    }
}

void TestLayout::cutsNothingOffAtOrdinarySizes()
{
    QFETCH(const Shot, state);
    QApplication::setFont(QFont(u"Noto Sans"_s, 12));
    Shown shown(state, *m_theme);
    QStringList faults;
    const auto look = [&] {
        faults += faultsAt(shown.window(), {640, 480});
        const auto *area = qobject_cast<QScrollArea *>(shown.window().centralWidget());
        // A panel of lists and texts may need to; a step never.
        if (state.name.startsWith("window-"_L1) && area->verticalScrollBar()->isVisible()) {
            faults.append(m_spoken + u": the whole window scrolls"_s);
        }
    };
    look();
    faults += smallTargets(shown.window());
    for (const LanguageRow &row : languages()) {
        speak(row.code);
        look();
    }
    speak(u"pseudo"_s);
    faults += faultsAt(shown.window(), {640, 480});
    faults += faultsAt(shown.window(), {1100, 800});
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestLayout::reachesEverythingWithLargeLetters()
{
    QFETCH(const Shot, state);
    QApplication::setFont(QFont(u"Noto Sans"_s, 24));
    Shown shown(state, *m_theme);
    QStringList faults = faultsAt(shown.window(), {640, 480});
    speak(u"pseudo"_s);
    faults += faultsAt(shown.window(), {640, 480});
    faults += faultsAt(shown.window(), {1600, 900});
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestLayout::mirrorsWhatRunsFromRightToLeft()
{
    QFETCH(const Shot, state);
    QApplication::setFont(QFont(u"Noto Sans"_s, 10));
    const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    Shown shown(state, *m_theme);
    QStringList faults;
    for (const QSize &size : {QSize(760, 640), QSize(1100, 700)}) {
        const auto turn = [&shown](Qt::LayoutDirection direction) {
            QGuiApplication::setLayoutDirection(direction);
            settle();
            return placesIn(shown.window());
        };
        shown.window().resize(size);
        settle();
        // The checks speak when they are ready, which may be between two looks.
        QMap<QString, QRect> left;
        QStringList wrong;
        do {
            left = turn(Qt::LeftToRight);
            // While it runs, as when the language is switched.
            turn(Qt::RightToLeft);
            wrong = unmirrored(shown.window(), left);
        } while (!wrong.isEmpty() && turn(Qt::LeftToRight) != left);
        faults += wrong;
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_MAIN(TestLayout)
#include "test_layout.moc"
