// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/quiet_line.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Askwell::Gui;
using namespace Qt::StringLiterals;

class TestQuietLine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isHiddenUntilItSpeaks();
    void saysItsSeverityToScreenReaders();
    void showsWhatLooksLikeMarkupAsItIs();
    void aShortLinkStaysOnOneLine();
    void linksAreReachedByKeys();
    void closesByItsButton();
    void keepsItsPlaceWhenToldTo();
};

namespace {

QLabel *wordsOf(const QuietLine &line)
{
    return line.findChild<QLabel *>(u"quietLineWords"_s);
}

} // namespace

void TestQuietLine::isHiddenUntilItSpeaks()
{
    QWidget window;
    auto *line = new QuietLine(&window);
    QVERIFY(line->isHidden());
    line->say(Tone::Done, u"Copied."_s);
    QVERIFY(!line->isHidden());
    line->clear();
    QVERIFY(line->isHidden());
    QVERIFY(line->isEmpty());
}

void TestQuietLine::saysItsSeverityToScreenReaders()
{
    QuietLine line;
    line.say(Tone::Problem, u"Why is empty."_s, {{u"write"_s, u"Write it"_s}});
    QCOMPARE(wordsOf(line)->accessibleName(), u"Problem: Why is empty. Write it"_s);
    line.say(Tone::WorthAdding, u"A number."_s);
    QCOMPARE(wordsOf(line)->accessibleName(), u"Worth adding: A number."_s);
    line.say(Tone::Done, u"Copied."_s);
    QCOMPARE(wordsOf(line)->accessibleName(), u"Done: Copied."_s);
    line.say(Tone::None, u"Ready."_s);
    QCOMPARE(wordsOf(line)->accessibleName(), u"Ready."_s);
}

void TestQuietLine::showsWhatLooksLikeMarkupAsItIs()
{
    QuietLine line;
    line.say(Tone::None, u"<b>a</b> & <img src=\"x\">"_s);
    QCOMPARE(wordsOf(line)->text(), u"&lt;b&gt;a&lt;/b&gt; &amp; &lt;img src=&quot;x&quot;&gt;"_s);
}

void TestQuietLine::aShortLinkStaysOnOneLine()
{
    QuietLine line;
    line.say(Tone::WorthAdding, u"目的がありません。"_s,
             {{u"write"_s, u"Write it"_s}, {u"more"_s, u"その他"_s}, {u"long"_s, u"最初の空欄へ移動する"_s}});
    QTextDocument shown;
    shown.setHtml(wordsOf(line)->text());
    const QString words = shown.toRawText();
    QVERIFY2(words.contains(u"Write\u00a0it\u00a0· そ\u2060の\u2060他\u00a0· 最初の空欄へ移動する"_s),
             qPrintable(words));
    QVERIFY(wordsOf(line)->accessibleName().endsWith(u"Write it, その他, 最初の空欄へ移動する"_s));
}

void TestQuietLine::linksAreReachedByKeys()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *line = new QuietLine;
    line->setDismissible(false);
    column->addWidget(line);
    line->say(Tone::Problem, u"Why is empty."_s,
              {{u"write"_s, u"Write it"_s}, {u"without"_s, u"Copy without Why"_s}});
    window.resize(600, 100);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const QSignalSpy activated(line, &QuietLine::linkActivated);

    wordsOf(*line)->setFocus(Qt::TabFocusReason);
    QVERIFY(wordsOf(*line)->hasFocus());
    for (const QString &id : {u"write"_s, u"without"_s}) {
        QTest::keyClick(wordsOf(*line), Qt::Key_Tab);
        QTest::keyClick(wordsOf(*line), Qt::Key_Return);
        QCOMPARE(activated.last().at(0).toString(), id);
    }
    QCOMPARE(activated.size(), 2);
}

void TestQuietLine::closesByItsButton()
{
    QuietLine line;
    line.say(Tone::Done, u"Copied."_s);
    const QSignalSpy dismissed(&line, &QuietLine::dismissed);
    auto *close = line.findChild<QToolButton *>(u"quietLineClose"_s);
    QVERIFY(!close->accessibleName().isEmpty());
    close->click();
    QCOMPARE(dismissed.size(), 1);
    QVERIFY(line.isEmpty());
    line.setDismissible(false);
    line.say(Tone::Done, u"Copied."_s);
    QVERIFY(close->isHidden());
}

void TestQuietLine::keepsItsPlaceWhenToldTo()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *line = new QuietLine;
    auto *below = new QLabel(u"below"_s);
    column->addWidget(line);
    column->addWidget(below);
    column->addStretch();
    line->setPlaceKept(true);
    window.resize(600, 300);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const int before = below->y();
    line->say(Tone::Done, u"Copied."_s);
    column->activate();
    QCOMPARE(below->y(), before);
}

QTEST_MAIN(TestQuietLine)
#include "test_quiet_line.moc"
