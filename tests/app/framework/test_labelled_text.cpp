// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/framework/labelled_text.h"

#include <QTest>

using namespace Askwell;
using namespace Qt::StringLiterals;

class TestLabelledText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsAtKnownLabels_data();
    void splitsAtKnownLabels();
    void saysWhichLabelsOccurTwice();
    void findsUnknownLabels();
};

void TestLabelledText::splitsAtKnownLabels_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("task");
    QTest::addColumn<QString>("why");

    QTest::newRow("two labels") << u"Task:\nSort.\n\nWhy:\nOrder.\n"_s << QString() << u"Sort."_s
                                << u"Order."_s;
    QTest::newRow("text before the first label is kept")
        << u"Hello,\n\nTask:\nSort."_s << u"Hello,"_s << u"Sort."_s << QString();
    QTest::newRow("no label at all keeps everything")
        << u"Sort.\n\nNow."_s << u"Sort.\n\nNow."_s << QString() << QString();
    QTest::newRow("an unknown label is text")
        << u"Task:\nSort:\n\nNote:\nLater."_s << QString() << u"Sort:\n\nNote:\nLater."_s << QString();
    QTest::newRow("a label inside a paragraph is text")
        << u"Task:\nExplain the word\nWhy:\nin one line."_s << QString()
        << u"Explain the word\nWhy:\nin one line."_s << QString();
    QTest::newRow("upper and lower case are the same")
        << u"TASK:\nSort.\n\nwhy:\nOrder."_s << QString() << u"Sort."_s << u"Order."_s;
    QTest::newRow("spaces around a label do not count")
        << u"  Task: \nSort.\n \nWhy :\nOrder."_s << QString() << u"Sort."_s << u"Order."_s;
    QTest::newRow("empty lines inside an answer stay, those at its ends go")
        << u"Task:\n\nSort.\n\n\nTwice.\n\n\nWhy:\n\n"_s << QString() << u"Sort.\n\n\nTwice."_s << QString();
    QTest::newRow("indentation stays")
        << u"Task:\n  - one\n    two"_s << QString() << u"  - one\n    two"_s << QString();
    QTest::newRow("nothing") << QString() << QString() << QString() << QString();
}

void TestLabelledText::splitsAtKnownLabels()
{
    QFETCH(const QString, text);
    QFETCH(const QString, before);
    QFETCH(const QString, task);
    QFETCH(const QString, why);
    const LabelledText split = splitLabelledText(text, {u"Task"_s, u"Why"_s});
    QCOMPARE(split.before, before);
    QCOMPARE(split.text(u"Task"_s), task);
    QCOMPARE(split.text(u"Why"_s), why);
    QVERIFY(split.repeatedLabels.isEmpty());
}

void TestLabelledText::saysWhichLabelsOccurTwice()
{
    const LabelledText split =
        splitLabelledText(u"Why:\nA.\n\nTask:\nB.\n\nWhy:\nC.\n\nwhy:\nD.\n"_s, {u"Task"_s, u"Why"_s});
    QCOMPARE(split.repeatedLabels, QStringList {u"Why"_s});
    QCOMPARE(split.parts.size(), size_t(4));
    QCOMPARE(split.text(u"Why"_s), u"A.\n\nC.\n\nD."_s);
    QCOMPARE(split.text(u"Task"_s), u"B."_s);
}

void TestLabelledText::findsUnknownLabels()
{
    QCOMPARE(labelsOf(u"Task:\n[x]\n\nWhy it matters:\ny:\n\n[z]:\n\n:\n"_s),
             (QStringList {u"Task"_s, u"Why it matters"_s}));
    QCOMPARE(labelsOf(QString(200, u'a') + u':'), QStringList());
}

QTEST_GUILESS_MAIN(TestLabelledText)
#include "test_labelled_text.moc"
