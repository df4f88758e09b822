// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/links.h"

#include <QRandomGenerator>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

using namespace Askwell;
using namespace Qt::StringLiterals;

namespace {

ScreenedText passed(const QString &text)
{
    return screen(text).overridden();
}

QString linkOf(const QString &text, LinkKind kind = LinkKind::Prompt, LinkForm form = LinkForm::Application)
{
    const Result<QString> link = cursorLink(kind, u"my-rules"_s, passed(text), form);
    return link ? link.value() : u"refused: "_s + englishText(link.error());
}

/// Text of everything that ever went wrong in an address, in any order.
QString hostileText(QRandomGenerator &random)
{
    static const QStringList pieces {
        u"+"_s,           u"&"_s,          u"%"_s,
        u"="_s,           u"#"_s,          u"?"_s,
        u"/"_s,           u"\\"_s,         u"\""_s,
        u"'"_s,           u" "_s,          u"\n"_s,
        u"\r\n"_s,        u"\t"_s,         u"%20"_s,
        u"%2B"_s,         u"%zz"_s,        u"%"_s,
        u"&text=other"_s, u"?name=x"_s,    u"<>"_s,
        u"{{metric}}"_s,  u"[MASK]"_s,     u"$(reboot)"_s,
        u";`ls`"_s,       u"😀"_s,          u"👩‍👩‍👧"_s,
        u"é"_s,           u"Tiếng Việt"_s, u"中文"_s,
        u"\u00a0"_s,      u"\u202e"_s,     u"\u0000"_s,
        u"\u007f"_s,      u"~-._"_s,       u"word"_s,
        u"|^"_s,          u"@:,!*()"_s,
    };
    QString text;
    const int count = random.bounded(40);
    for (int i = 0; i < count; ++i) {
        text += pieces.at(random.bounded(int(pieces.size())));
    }
    return text;
}

} // namespace

class TestLinks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areWrittenAsCursorDocumentsThem_data();
    void areWrittenAsCursorDocumentsThem();
    void readingGivesTheTextBack();
    void passThroughAnAddressUnchanged();
    void aLinkOfOtherHandsIsRead();
    void whatIsNoLinkIsNotRead_data();
    void whatIsNoLinkIsNotRead();
    void takeAsManyCharactersAsCursorDoes_data();
    void takeAsManyCharactersAsCursorDoes();
    void namesAreThoseThatCursorTakes_data();
    void namesAreThoseThatCursorTakes();
    void halfASurrogatePairIsReplaced();
};

void TestLinks::areWrittenAsCursorDocumentsThem_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a prompt") << linkOf(u"Fix a+b & c\n"_s)
                              << u"cursor://anysphere.cursor-deeplink/prompt?text=Fix%20a%2Bb%20%26%20c%0A"_s;
    QTest::newRow("a rule") << linkOf(u"Be brief."_s, LinkKind::Rule)
                            << u"cursor://anysphere.cursor-deeplink/rule?name=my-rules&text=Be%20brief."_s;
    QTest::newRow("a command") << linkOf(
        u"Test it"_s,
        LinkKind::Command) << u"cursor://anysphere.cursor-deeplink/command?name=my-rules&text=Test%20it"_s;
    QTest::newRow("a prompt on the web") << linkOf(u"100 %"_s, LinkKind::Prompt, LinkForm::Web)
                                         << u"https://cursor.com/link/prompt?text=100%20%25"_s;
    QTest::newRow("a rule on the web")
        << linkOf(u"é😀"_s, LinkKind::Rule, LinkForm::Web)
        << u"https://cursor.com/link/rule?name=my-rules&text=%C3%A9%F0%9F%98%80"_s;
}

void TestLinks::areWrittenAsCursorDocumentsThem()
{
    QFETCH(QString, link);
    QTEST(link, "expected");
}

void TestLinks::readingGivesTheTextBack()
{
    QRandomGenerator random(20261122);
    for (int round = 0; round < 3000; ++round) {
        const QString text = hostileText(random);
        for (const LinkForm form : {LinkForm::Application, LinkForm::Web}) {
            for (const LinkKind kind : {LinkKind::Prompt, LinkKind::Rule, LinkKind::Command}) {
                const QString link = linkOf(text, kind, form);
                QVERIFY2(!link.contains(u'+'), qPrintable(link));
                const std::optional<LinkContent> read = readCursorLink(link);
                QVERIFY2(read.has_value(), qPrintable(link));
                QCOMPARE(read->text, text);
                QCOMPARE(read->kind, kind);
                QCOMPARE(read->name, kind == LinkKind::Prompt ? QString() : u"my-rules"_s);
            }
        }
    }
}

void TestLinks::passThroughAnAddressUnchanged()
{
    // What the desktop's opener gets is a QUrl, and another reader than ours takes it apart.
    QRandomGenerator random(7);
    for (int round = 0; round < 1000; ++round) {
        const QString text = hostileText(random);
        const QString link = linkOf(text, LinkKind::Rule);
        const QUrl address = QUrl::fromEncoded(link.toLatin1(), QUrl::StrictMode);
        QVERIFY2(address.isValid(), qPrintable(link));
        QCOMPARE(QString::fromLatin1(address.toEncoded()), link);
        QCOMPARE(QUrlQuery(address).queryItemValue(u"text"_s, QUrl::FullyDecoded), text);
    }
}

void TestLinks::aLinkOfOtherHandsIsRead()
{
    const auto read =
        readCursorLink(u"https://cursor.com/link/command?text=Add+a%2Bb&other=1&name=debug-api"_s);
    QVERIFY(read.has_value());
    QCOMPARE(read->kind, LinkKind::Command);
    QCOMPARE(read->name, u"debug-api"_s);
    QCOMPARE(read->text, u"Add a+b"_s);
    // A prompt has no name, whatever stands there.
    const auto prompt = readCursorLink(u"https://cursor.com/link/prompt?name=x&text=Sort"_s);
    QCOMPARE(prompt.value_or(LinkContent {}).text, u"Sort"_s);
    QCOMPARE(prompt.value_or(LinkContent {}).name, QString());
}

void TestLinks::whatIsNoLinkIsNotRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("words") << u"Task: sort tickets"_s;
    QTest::newRow("another site") << u"https://cursor.com.example.org/link/prompt?text=a"_s;
    QTest::newRow("another link of Cursor")
        << u"cursor://anysphere.cursor-deeplink/mcp/install?name=a&config=b"_s;
    QTest::newRow("no question mark") << u"cursor://anysphere.cursor-deeplink/prompt"_s;
}

void TestLinks::whatIsNoLinkIsNotRead()
{
    QFETCH(QString, text);
    QVERIFY(!readCursorLink(text).has_value());
}

void TestLinks::takeAsManyCharactersAsCursorDoes_data()
{
    QTest::addColumn<LinkForm>("form");
    QTest::addColumn<QString>("character");
    QTest::newRow("letters") << LinkForm::Application << u"a"_s;
    QTest::newRow("letters, on the web") << LinkForm::Web << u"a"_s;
    QTest::newRow("what takes three") << LinkForm::Application << u"\n"_s;
    QTest::newRow("emoji, which take twelve") << LinkForm::Application << u"😀"_s;
}

void TestLinks::takeAsManyCharactersAsCursorDoes()
{
    QFETCH(LinkForm, form);
    QFETCH(QString, character);
    const qsizetype head = linkOf({}, LinkKind::Prompt, form).size();
    const qsizetype each = linkOf(character, LinkKind::Prompt, form).size() - head;
    const qsizetype fitting = (8000 - head) / each;
    const QString longest = linkOf(character.repeated(fitting), LinkKind::Prompt, form);
    QVERIFY2(longest.size() <= 8000 && longest.size() + each > 8000, qPrintable(longest.left(80)));

    const QString refused = linkOf(character.repeated(fitting + 1), LinkKind::Prompt, form);
    QCOMPARE(refused,
             u"refused: The link would take %1 characters, and Cursor takes at most 8000. Copy the text "
             "instead and paste it into Cursor."_s.arg(head + each * (fitting + 1)));
}

void TestLinks::namesAreThoseThatCursorTakes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("taken");
    QTest::newRow("letters, digits, the three marks") << u"My_rules-2.0"_s << true;
    QTest::newRow("a hundred") << u"a"_s.repeated(100) << true;
    QTest::newRow("more than a hundred") << u"a"_s.repeated(101) << false;
    QTest::newRow("none") << QString() << false;
    QTest::newRow("a space") << u"my rules"_s << false;
    QTest::newRow("a second parameter") << u"a&text=b"_s << false;
    QTest::newRow("a way out of the folder") << u"../../x"_s << false;
    QTest::newRow("letters that are not of the alphabet") << u"règles"_s << false;
    QTest::newRow("digits of another script") << u"rules-٣"_s << false;
}

void TestLinks::namesAreThoseThatCursorTakes()
{
    QFETCH(QString, name);
    QFETCH(bool, taken);
    QCOMPARE(!linkNameProblem(name).has_value(), taken);
    QCOMPARE(cursorLink(LinkKind::Rule, name, passed(u"a"_s)).ok(), taken);
    QCOMPARE(cursorLink(LinkKind::Command, name, passed(u"a"_s)).ok(), taken);
    // A prompt has none, so none can be wrong.
    QVERIFY(cursorLink(LinkKind::Prompt, name, passed(u"a"_s)).ok());
}

void TestLinks::halfASurrogatePairIsReplaced()
{
    const QString link = linkOf(u"a"_s + QChar(0xd83d) + u"b"_s);
    QCOMPARE(readCursorLink(link).value_or(LinkContent {}).text, u"a?b"_s);
}

QTEST_APPLESS_MAIN(TestLinks)
#include "test_links.moc"
