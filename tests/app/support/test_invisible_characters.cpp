// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/support/invisible_characters.h"

#include <QTest>

using namespace Askwell;
using namespace Qt::StringLiterals;

class TestInvisibleCharacters final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatNobodySees_data();
    void findsWhatNobodySees();
    void leavesOrdinaryTextAlone_data();
    void leavesOrdinaryTextAlone();
};

void TestInvisibleCharacters::findsWhatNobodySees_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("begin");
    QTest::addColumn<int>("length");
    QTest::addColumn<int>("count");

    QTest::newRow("a zero-width space in a word") << u"ig\u200Bnore"_s << 2 << 1 << 1;
    QTest::newRow("a zero-width joiner between Latin letters") << u"a\u200Db"_s << 1 << 1 << 1;
    QTest::newRow("a zero-width non-joiner at the end") << u"ab\u200C"_s << 2 << 1 << 1;
    QTest::newRow("a word joiner") << u"a\u2060b"_s << 1 << 1 << 1;
    QTest::newRow("a byte order mark inside") << u"a\uFEFFb"_s << 1 << 1 << 1;
    QTest::newRow("an override") << u"a\u202Eb\u202C"_s << 1 << 1 << 2;
    QTest::newRow("an isolate") << u"a\u2066b\u2069"_s << 1 << 1 << 2;
    QTest::newRow("a right-to-left mark in English") << u"a\u200Fb"_s << 1 << 1 << 1;
    QTest::newRow("words spelt with tag characters") << u"a\U000E0068\U000E0069"_s << 1 << 2 << 2;
    QTest::newRow("bytes hidden in variation selectors") << u"\U0001F600\uFE0F\uFE01\uFE02"_s << 3 << 1 << 2;
    QTest::newRow("a supplementary selector after a letter") << u"a\U000E0100"_s << 1 << 2 << 1;
    QTest::newRow("a Hangul filler") << u"a\u3164b"_s << 1 << 1 << 1;
}

void TestInvisibleCharacters::findsWhatNobodySees()
{
    QFETCH(const QString, text);
    QFETCH(const int, begin);
    QFETCH(const int, length);
    QFETCH(const int, count);
    const std::vector<TextSpan> found = invisibleCharacters(text);
    QCOMPARE(found.size(), size_t(count));
    QCOMPARE(found.front(), (TextSpan {begin, length}));
}

void TestInvisibleCharacters::leavesOrdinaryTextAlone_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("English") << u"Hugging Face\u2013native \u2192 \u201Cterms\u201D \u2026"_s;
    QTest::newRow("a no-break space") << u"10\u00A0GB"_s;
    QTest::newRow("a soft hyphen") << u"hy\u00ADphen"_s;
    QTest::newRow("emoji with selectors") << u"\U0001F3D7\uFE0F \u2699\uFE0F 1\uFE0F\u20E3"_s;
    QTest::newRow("a family") << u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_s;
    QTest::newRow("a joined sign") << u"\U0001F575\U0001F3FD\uFE0F\u200D\u2642\uFE0F"_s;
    QTest::newRow("a flag spelt with tags")
        << u"\U0001F3F4\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074\U000E007F"_s;
    QTest::newRow("Persian") << u"\u0646\u0645\u06CC\u200C\u062F\u0627\u0646\u0645"_s;
    QTest::newRow("Hindi") << u"\u0915\u094D\u200D\u0937"_s;
    QTest::newRow("Thai with word breaks") << u"\u0E01\u0E32\u0E23\u200B\u0E17\u0E33"_s;
    QTest::newRow("Hebrew with a mark") << u"\u05E9\u05DC\u05D5\u05DD\u200F!"_s;
    QTest::newRow("an ideograph's variant") << u"\u845B\U000E0100"_s;
    QTest::newRow("Vietnamese, composed and not") << u"ti\u1EBFng Vie\u0323\u0302t"_s;
    QTest::newRow("half a surrogate pair") << QString(QChar(0xD83D));
    QTest::newRow("nothing") << QString();
}

void TestInvisibleCharacters::leavesOrdinaryTextAlone()
{
    QFETCH(const QString, text);
    QVERIFY(invisibleCharacters(text).empty());
}

QTEST_GUILESS_MAIN(TestInvisibleCharacters)
#include "test_invisible_characters.moc"
