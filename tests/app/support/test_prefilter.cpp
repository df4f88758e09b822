// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/support/prefilter.h"

#include <QRegularExpression>
#include <QTest>

using namespace Askwell;
using namespace Qt::StringLiterals;

namespace {

const QString Text = u"Fine-tune a classifier on 12,000 reviews, 4x A100. Größe: 3 µm, K."_s;

/// Each pattern is its row's name.
void addRows(const QStringList &patterns)
{
    QTest::addColumn<QString>("pattern");
    for (const QString &pattern : patterns) {
        QTest::newRow(qPrintable(pattern)) << pattern;
    }
}

} // namespace

class TestPrefilter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPatternThatMatches_data();
    void aPatternThatMatches();
    void aPatternThatCannot_data();
    void aPatternThatCannot();
    void whatIsNotKnownCouldMatch_data();
    void whatIsNotKnownCouldMatch();
    void anEmptyTextHoldsNothing();
};

void TestPrefilter::aPatternThatMatches_data()
{
    addRows({u"classifier"_s,
             u"(?i)\\bCLASSIFIERS?\\b"_s,
             u"classifie(?:d|r)"_s,
             u"colou?r|reviews"_s,
             u"(?:nothing)?reviews"_s,
             u"(?:nothing){0,2}reviews"_s,
             u"(?:nothing)*?tune"_s,
             u"fx*ine|Fx*ine"_s,
             u"cl{1,2}as{2}ifier"_s,
             u"clas+ifier"_s,
             u"[Ff]ine[- ]tune"_s,
             u"\\d+,\\d{3} reviews"_s,
             u"(?<!un)tune"_s,
             u"tune(?! nothing| else)"_s,
             u"(?=Fine)Fine"_s,
             u"fine(?=-tune)|Fine(?=-tune)"_s,
             u"(?<count>12),000"_s,
             u"(*LIMIT_MATCH=20)reviews"_s,
             u"4x A100\\."_s,
             u"[]x]"_s,
             u"[^]]A100"_s,
             u"[\\]x] A100"_s,
             u"(?i)GRÖSSE|größe"_s,
             u"(?i)GRÖẞE"_s,
             u"(?i)3 μM"_s,
             u"(?i)\\bk\\b"_s,
             u"\\w{3,40}fier"_s,
             u"nothing|(?:none|on 12)"_s,
             u"(?:nothing|)reviews"_s,
             u"a|"_s,
             u"(?i:FINE)"_s,
             u"(?-i:Fine)-tune"_s,
             u"^Fine"_s,
             u"x a100|4x"_s,
             u"on"_s,
             u"F"_s,
             u""_s});
}

void TestPrefilter::aPatternThatMatches()
{
    QFETCH(const QString, pattern);
    const QRegularExpression expression(pattern, QRegularExpression::UseUnicodePropertiesOption);
    QVERIFY2(expression.match(Text).hasMatch(), qPrintable(expression.errorString()));
    QVERIFY(Prefilter(Text).couldMatch(pattern));
}

void TestPrefilter::aPatternThatCannot_data()
{
    addRows({u"regressor"_s,
             u"(?i)\\bREGRESSORS?\\b"_s,
             u"(?:regress|predict)(?:or|ion)?"_s,
             u"zq"_s,
             u"z"_s,
             u"(?:nothing)+reviews"_s,
             u"(?:nothing){1,2}reviews"_s,
             u"classifier of|classifies"_s,
             u"[a-z]{2} regressor"_s,
             u"[]\\]]regressor"_s,
             u"(?<!a )regressor"_s,
             u"regress(?!or)"_s,
             u"(?<name>regressor)"_s,
             u"(*LIMIT_MATCH=20)regressor"_s,
             u"zebra?s"_s,
             u"(?i:zebra)"_s,
             u"\\.\\)zebra"_s,
             u"classifier(?:(?:zebra|quagga)|okapi)"_s,
             u"reviews{zebra}"_s,
             u"(?:[(]|\\()zebra"_s});
}

void TestPrefilter::aPatternThatCannot()
{
    QFETCH(const QString, pattern);
    QVERIFY(!QRegularExpression(pattern).match(Text).hasMatch());
    QVERIFY(!Prefilter(Text).couldMatch(pattern));
}

void TestPrefilter::whatIsNotKnownCouldMatch_data()
{
    addRows({u"\\Qzebra"_s, u"(?x)z e b r a"_s, u"(?(1)zebra)"_s, u"(?>zebra)"_s, u"(?R)"_s,
             u"[[:alpha:]]zebra"_s, u"\\x{7a}ebra"_s, u"x{,2}zebra"_s, u"(*UCP)zebra"_s, u"(zebra"_s,
             u"[zebra"_s, u"zebra)"_s, u"\\"_s, u"(?<zebra"_s, u"z{1"_s, u"\U00010400zebra"_s,
             u"(*LIMIT_MATCH=1"_s, u"("_s.repeated(100)});
}

void TestPrefilter::whatIsNotKnownCouldMatch()
{
    QFETCH(const QString, pattern);
    QVERIFY(Prefilter(Text).couldMatch(pattern));
}

void TestPrefilter::anEmptyTextHoldsNothing()
{
    QVERIFY(!Prefilter().couldMatch(u"a"_s));
    QVERIFY(Prefilter().couldMatch(u"a?"_s));
    QVERIFY(Prefilter().couldMatch(u"\\b"_s));
}

QTEST_GUILESS_MAIN(TestPrefilter)
#include "test_prefilter.moc"
