// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/framework/heading_text.h"

#include <QTest>

using namespace Askwell;
using namespace Qt::StringLiterals;

class TestHeadingText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void removesDecoration_data();
    void removesDecoration();
    void makesSlugs_data();
    void makesSlugs();
};

void TestHeadingText::removesDecoration_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("plain");

    QTest::newRow("words alone stay") << u"Hugging Face"_s << u"Hugging Face"_s;
    QTest::newRow("an emoji goes") << u"\U0001F917 Hugging Face"_s << u"Hugging Face"_s;
    QTest::newRow("an emoji with a variation selector goes")
        << u"\U0001F3D7\uFE0F Context-owned"_s << u"Context-owned"_s;
    QTest::newRow("an older sign with a variation selector goes") << u"\u2699\uFE0F Rules"_s << u"Rules"_s;
    QTest::newRow("a keycap digit goes") << u"1\uFE0F\u20E3 Persistent Context"_s << u"Persistent Context"_s;
    QTest::newRow("a keycap digit without its selector goes") << u"2\u20E3 Template"_s << u"Template"_s;
    QTest::newRow("a digit stays") << u"2 Templates"_s << u"2 Templates"_s;
    QTest::newRow("a joined family goes whole")
        << u"\U0001F468\u200D\U0001F469\u200D\U0001F467 Team"_s << u"Team"_s;
    QTest::newRow("a joined sign goes whole") << u"\U0001F575\uFE0F\u200D\u2642\uFE0F Who"_s << u"Who"_s;
    QTest::newRow("a skin tone goes") << u"\u270D\U0001F3FD User-owned"_s << u"User-owned"_s;
    QTest::newRow("a country's flag goes") << u"\U0001F1FB\U0001F1F3 Vietnam"_s << u"Vietnam"_s;
    QTest::newRow("a flag spelt with tags goes")
        << u"\U0001F3F4\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074\U000E007F Scotland"_s
        << u"Scotland"_s;
    QTest::newRow("emoji inside and behind go")
        << u"Who \U0001F464 (Role) \U0001F680\U0001F680"_s << u"Who (Role)"_s;
    QTest::newRow("arrows and dashes stay")
        << u"Who \u2192 How \u2014 first"_s << u"Who \u2192 How \u2014 first"_s;
    QTest::newRow("signs that are letters stay") << u"Qt\u00AE C++ \u2122"_s << u"Qt\u00AE C++ \u2122"_s;
    QTest::newRow("joiners of other scripts stay") << u"\u0646\u0645\u06CC\u200C\u062F\u0627\u0646\u0645"_s
                                                   << u"\u0646\u0645\u06CC\u200C\u062F\u0627\u0646\u0645"_s;
    QTest::newRow("only emoji leave nothing") << u"\U0001F917 \U0001F680"_s << QString();
}

void TestHeadingText::removesDecoration()
{
    QFETCH(const QString, heading);
    QFETCH(const QString, plain);
    QCOMPARE(withoutDecoration(heading), plain);
}

void TestHeadingText::makesSlugs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("slug");

    QTest::newRow("words are joined by hyphens") << u"Hugging Face"_s << u"hugging-face"_s;
    QTest::newRow("signs become one hyphen") << u"  C++ / C --  Rules!"_s << u"c-c-rules"_s;
    QTest::newRow("accents go") << u"Caf\u00E9 \u00C5ngstr\u00F6m"_s << u"cafe-angstrom"_s;
    QTest::newRow("decomposed accents go") << u"Cafe\u0301"_s << u"cafe"_s;
    QTest::newRow("other scripts leave nothing") << u"\u4E2D\u6587"_s << QString();
    QTest::newRow("long ones are cut") << QString(100, u'a') << QString(64, u'a');
    QTest::newRow("no hyphen is left where it was cut") << QString(63, u'a') + u" b"_s << QString(63, u'a');
    QTest::newRow("paths cannot be written") << u"../../etc/passwd"_s << u"etc-passwd"_s;
}

void TestHeadingText::makesSlugs()
{
    QFETCH(const QString, text);
    QFETCH(const QString, slug);
    QCOMPARE(slugged(text), slug);
    QCOMPARE(slugged(slug), slug);
}

QTEST_GUILESS_MAIN(TestHeadingText)
#include "test_heading_text.moc"
