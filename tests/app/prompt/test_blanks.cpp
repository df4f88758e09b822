// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/blanks.h"

#include <QTest>

using namespace Askwell;
using namespace Qt::StringLiterals;

class TestBlanks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBlanks_data();
    void readsBlanks();
    void leavesPlainTextAlone_data();
    void leavesPlainTextAlone();
    void writesWhatItReads_data();
    void writesWhatItReads();
    void makesNamesFromWords_data();
    void makesNamesFromWords();
    void readsTheInnerOfTwo();
    void knowsNoEmptyChoice();
    void takesAValueAsAnAnswerIsTaken();
    void sharesValuesByName();
    void mapsPlacesBack();
    void takesHostileTextInItsStride();
};

void TestBlanks::readsBlanks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("defaultValue");
    QTest::addColumn<QStringList>("choices");

    const auto row = [](const char *title, const QString &text, const QString &name,
                        const QString &value = {}, const QStringList &choices = {}) {
        QTest::newRow(title) << text << name << value << choices;
    };
    row("a name", u"{{metric}}"_s, u"metric"_s);
    row("a name with spaces, commas and an apostrophe", u"{{team's data, language}}"_s,
        u"team's data, language"_s);
    row("a name in another script", u"{{数据集}}"_s, u"数据集"_s);
    row("a name with a combining mark", u"{{e\u0301tat}}"_s, u"e\u0301tat"_s);
    row("a default", u"{{language=Vietnamese}}"_s, u"language"_s, u"Vietnamese"_s);
    row("a default with an equals sign", u"{{seed=a=b}}"_s, u"seed"_s, u"a=b"_s);
    row("a default with one brace", u"{{set={a}}"_s, u"set"_s, u"{a"_s);
    row("an escaped brace and bar", uR"({{x={a\}\|b}})"_s, u"x"_s, u"{a}|b"_s);
    row("an escaped backslash at the end", uR"({{path=C:\\}})"_s, u"path"_s, uR"(C:\)"_s);
    row("a lone backslash", uR"({{path=C:\data}})"_s, u"path"_s, uR"(C:\data)"_s);
    row("choices", u"{{size=small|base|large}}"_s, u"size"_s, {}, {u"small"_s, u"base"_s, u"large"_s});
    row("choices with a bar in one", uR"({{x=a\|b|c}})"_s, u"x"_s, {}, {u"a|b"_s, u"c"_s});
    row("an empty default is none", u"{{x=}}"_s, u"x"_s);
    row("between other words", u"on {{data}} of ours"_s, u"data"_s);
    row("after one brace that is not at it", u"{ {{data}} }"_s, u"data"_s);
}

void TestBlanks::readsBlanks()
{
    QFETCH(const QString, text);
    const auto blanks = findBlanks(text);
    QCOMPARE(blanks.size(), size_t(1));
    QTEST(blanks.front().name, "name");
    QTEST(blanks.front().defaultValue, "defaultValue");
    QTEST(blanks.front().choices, "choices");
    const TextSpan span = blanks.front().span;
    QCOMPARE(text.mid(span.begin, 2), u"{{"_s);
    QCOMPARE(text.mid(span.end() - 2, 2), u"}}"_s);
}

void TestBlanks::leavesPlainTextAlone_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *title, const QString &text) { QTest::newRow(title) << text; };
    row("Jinja, as chat templates write it", u"{{ bos_token }}"_s);
    row("Jinja with a filter", u"{{ message['content'] | trim }}"_s);
    row("Jinja with a filter and no spaces", u"{{content|trim}}"_s);
    row("Jinja with an attribute", u"{{message.content}}"_s);
    row("Jinja with a call", u"{{raise_exception('no')}}"_s);
    row("Jinja with a subscript", u"{{messages[0]}}"_s);
    row("a Jinja statement", u"{% for m in messages %}"_s);
    row("a Jinja comment", u"{# no #}"_s);
    row("a trimmed Jinja expression", u"{{- bos_token -}}"_s);
    row("a GitHub Actions expression", u"${{ secrets.HF }}"_s);
    row("a GitHub Actions expression without spaces", u"${{matrix}}"_s);
    row("a Helm value", u"{{ .Values.image }}"_s);
    row("a Helm value without spaces", u"{{.Values.image}}"_s);
    row("a Helm call", u"{{include \"x\" .}}"_s);
    row("a Go template's variable", u"{{$x}}"_s);
    row("an escaped pair", uR"(\{{name}})"_s);
    row("three braces", u"{{{name}}}"_s);
    row("a Handlebars block", u"{{#each items}}"_s);
    row("a Handlebars end", u"{{/each}}"_s);
    row("a space after the braces", u"{{ name}}"_s);
    row("a space before the braces", u"{{name }}"_s);
    row("a space after the default", u"{{name=value }}"_s);
    row("a digit first", u"{{1st}}"_s);
    row("empty braces", u"{{}}"_s);
    row("across lines", u"{{na\nme}}"_s);
    row("a default across lines", u"{{name=a\nb}}"_s);
    row("one closing brace", u"{{name}"_s);
    row("none", u"{{name"_s);
    row("single braces", u"{name}"_s);
    row("a set in Python", u"{{'a': 1}}"_s);
    row("a f-string", u"f\"{{x}\""_s);
    row("too long", u"{{"_s + QString(500, u'a') + u"}}"_s);
    row("a too long default", u"{{a="_s + QString(500, u'a') + u"}}"_s);
}

void TestBlanks::leavesPlainTextAlone()
{
    QFETCH(const QString, text);
    QCOMPARE(findBlanks(text).size(), size_t(0));
    const FilledText filled = fillBlanks(text, {{u"name"_s, u"never"_s}});
    QCOMPARE(filled.text, text);
    QVERIFY(!filled.hasOpen());
}

void TestBlanks::writesWhatItReads_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("words") << u"12,000 reviews"_s;
    QTest::newRow("braces") << u"{a: {b}}"_s;
    QTest::newRow("a bar") << u"a|b"_s;
    QTest::newRow("a backslash at the end") << uR"(C:\)"_s;
    QTest::newRow("backslashes before what they would escape") << uR"(\} \| \\)"_s;
    QTest::newRow("double braces") << u"{{x}}"_s;
}

void TestBlanks::writesWhatItReads()
{
    QFETCH(const QString, value);
    const QString text = blankText(u"name"_s, value);
    const auto blanks = findBlanks(text);
    QCOMPARE(blanks.size(), size_t(1));
    QCOMPARE(blanks.front().span, (TextSpan {0, text.size()}));
    QCOMPARE(blanks.front().defaultValue, value);
    QVERIFY(blanks.front().choices.isEmpty());
}

void TestBlanks::makesNamesFromWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("name");
    QTest::newRow("words stay") << u"customer reviews"_s << u"customer reviews"_s;
    QTest::newRow("a number first goes") << u"12,000 reviews"_s << u"reviews"_s;
    QTest::newRow("other marks become spaces") << u"org/name@3f2a (new)"_s << u"org/name 3f2a new"_s;
    QTest::newRow("lines become one") << u"two\n lines"_s << u"two lines"_s;
    QTest::newRow("only digits give none") << u"0.81"_s << QString();
    QTest::newRow("long words are cut at a space")
        << u"the quick brown fox jumps over the very lazy dog again"_s
        << u"the quick brown fox jumps over the very"_s;
    QTest::newRow("a comma at the end goes") << u"reviews,"_s << u"reviews"_s;
}

void TestBlanks::makesNamesFromWords()
{
    QFETCH(const QString, words);
    QFETCH(const QString, name);
    QCOMPARE(blankNameFrom(words), name);
    if (!name.isEmpty()) {
        QCOMPARE(findBlanks(blankText(name)).size(), size_t(1));
    }
}

void TestBlanks::sharesValuesByName()
{
    const QStringList texts {u"{{a}} {{b=first}}"_s, u"{{b=second}} {{c}} {{a=late}}"_s};
    const BlankValues values = effectiveValues(texts, {{u"c"_s, u"given"_s}, {u"d"_s, QString()}});
    QCOMPARE(values, (BlankValues {{u"a"_s, u"late"_s}, {u"b"_s, u"first"_s}, {u"c"_s, u"given"_s}}));
    QCOMPARE(fillBlanks(texts.at(0), values).text, u"late first"_s);
    QCOMPARE(fillBlanks(texts.at(1), values).text, u"first given late"_s);
    // What was given is stronger than a default.
    QCOMPARE(effectiveValues(texts, {{u"b"_s, u"mine"_s}}).value(u"b"_s), u"mine"_s);
}

void TestBlanks::mapsPlacesBack()
{
    const QString text = u"On {{data}} by {{metric}} now."_s;
    const FilledText filled = fillBlanks(text, {{u"data"_s, u"12,000 reviews"_s}});
    QCOMPARE(filled.text, u"On 12,000 reviews by {{metric}} now."_s);
    QVERIFY(filled.hasOpen());
    const auto source = [&](const QString &words) {
        const TextSpan span = filled.sourceSpan({filled.text.indexOf(words), words.size()});
        return text.mid(span.begin, span.length);
    };
    QCOMPARE(source(u"On"_s), u"On"_s);
    QCOMPARE(source(u"reviews"_s), u"{{data}}"_s);
    QCOMPARE(source(u"On 12"_s), u"On {{data}}"_s);
    QCOMPARE(source(u"reviews by"_s), u"{{data}} by"_s);
    QCOMPARE(source(u"by"_s), u"by"_s);
    QCOMPARE(source(u"{{metric}}"_s), u"{{metric}}"_s);
    QCOMPARE(source(u"now."_s), u"now."_s);
    QCOMPARE(source(filled.text), text);
}

void TestBlanks::takesHostileTextInItsStride()
{
    // Would take minutes if any scan went further than a blank is long.
    QCOMPARE(findBlanks(u"{{a="_s.repeated(250000)).size(), size_t(0));
    QCOMPARE(findBlanks(QString(1000000, u'{')).size(), size_t(0));
    QCOMPARE(findBlanks(u"{{a}}"_s.repeated(200000)).size(), size_t(200000));
}

void TestBlanks::readsTheInnerOfTwo()
{
    const std::vector<Blank> blanks = findBlanks(u"{{a=x {{b}} y}}"_s);
    QCOMPARE(blanks.size(), size_t(1));
    QCOMPARE(blanks.front().name, u"b"_s);
}

void TestBlanks::knowsNoEmptyChoice()
{
    QCOMPARE(findBlanks(u"{{a=x||y|}}"_s).front().choices, (QStringList {u"x"_s, u"y"_s}));
}

void TestBlanks::takesAValueAsAnAnswerIsTaken()
{
    QCOMPARE(effectiveValues({}, {{u"a"_s, u"x  \r\n"_s}}).value(u"a"_s), u"x"_s);
    // One that is empty is none.
    const FilledText filled = fillBlanks(u"by {{a}}"_s, {{u"a"_s, QString()}});
    QCOMPARE(filled.text, u"by {{a}}"_s);
    QVERIFY(filled.hasOpen());
}

QTEST_APPLESS_MAIN(TestBlanks)
#include "test_blanks.moc"
