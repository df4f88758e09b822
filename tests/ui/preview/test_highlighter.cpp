// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/blanks.h"
#include "ui/common/colours.h"
#include "ui/common/theme.h"
#include "ui/preview/highlighter.h"

#include <QApplication>
#include <QFile>
#include <QPlainTextDocumentLayout>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

using namespace Askwell::Gui;
using namespace Qt::StringLiterals;

class TestHighlighter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void colours_data();
    void colours();
    void agreesWithTheEngineOnBlanks();
    void labelsAreThoseOfTheFramework();
    void everyColourIsReadable_data();
    void everyColourIsReadable();
    void coloursOnce();
    void mayGoBeforeTheDocument();
};

namespace {

/// A text long enough for every rule of the prompts. The token is put together here, so that none stands in
/// the source.
QString promptSample()
{
    const QString token = u"hf_"_s + QString(34, u'x');
    return u"Task:\n"
           "[Describe the task.]\n"
           "[MASK] and list[0] are ordinary text\n"
           "Fine-tune {{model}} from org/base-model@main. Also {{size=small|base}} and {{a=\\}b}}.\n"
           "Plain: {{ bos_token }} ${{ secrets.X }} \\{{name}} {{1}} {{name }}\n"
           "Not a label:\n"
           "and/or input/output@ user@example.org\n"
           "Why it matters:\n"
           "Because: it costs.\n"_s
        + token + u" is out\n"_s;
}

QString rulesSample()
{
    return u"---\n"
           "alwaysApply: true\n"
           "globs:\n"
           "  - src\n"
           "---\n"
           "# Heading with `code`\n"
           "#hashtag\n"
           "- Use **seeds** and `Trainer`\n"
           "  1. nested _words_ in snake_case_names\n"
           "> Quoted\n"
           "---\n"
           "```python\n"
           "# no heading\n"
           "```\n"
           "See [docs](https://example.org/a) or https://example.org.\n"
           "2 * 3 * 4 and \\*stars\\*\n"_s;
}

/// Every coloured range as "line|words|format".
QStringList scan(const QTextDocument &document)
{
    QStringList ranges;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
            ranges.append(u"%1|%2|%3"_s.arg(block.blockNumber() + 1)
                              .arg(block.text().mid(range.start, range.length),
                                   range.format.property(kFormatNameProperty).toString()));
        }
    }
    return ranges;
}

void prepare(QTextDocument &document, const QString &text)
{
    document.setDocumentLayout(new QPlainTextDocumentLayout(&document));
    document.setPlainText(text);
}

} // namespace

void TestHighlighter::colours_data()
{
    QTest::addColumn<Syntax>("syntax");
    QTest::addColumn<QString>("sample");
    QTest::addColumn<QStringList>("wanted");

    QTest::newRow("a prompt") << Syntax::Prompt << promptSample()
                              << QStringList {u"1|Task:|Label"_s,
                                              u"2|[Describe the task.]|Placeholder"_s,
                                              u"4|{{model}}|Blank"_s,
                                              u"4|org/base-model|Repository"_s,
                                              u"4|@main|Revision"_s,
                                              u"4|{{size=small|base}}|Blank"_s,
                                              u"4|{{a=\\}b}}|Blank"_s,
                                              u"8|Why it matters:|Label"_s,
                                              u"10|hf_%1|Secret"_s.arg(QString(34, u'x'))};
    QTest::newRow("rules") << Syntax::Rules << rulesSample()
                           << QStringList {u"1|---|Fence"_s,
                                           u"2|alwaysApply:|Key"_s,
                                           u"2| true|Value"_s,
                                           u"3|globs:|Key"_s,
                                           u"4|  -|List Mark"_s,
                                           u"4| src|Value"_s,
                                           u"5|---|Fence"_s,
                                           u"6|#|Heading Mark"_s,
                                           u"6| Heading with `code`|Heading"_s,
                                           u"8|-|List Mark"_s,
                                           u"8|**seeds**|Bold"_s,
                                           u"8|`Trainer`|Code"_s,
                                           u"9|  1.|List Mark"_s,
                                           u"9|_words_|Italic"_s,
                                           u"10|> Quoted|Quote"_s,
                                           u"11|---|Rule"_s,
                                           u"12|```python|Fence"_s,
                                           u"13|# no heading|Code"_s,
                                           u"14|```|Fence"_s,
                                           u"15|[docs](https://example.org/a)|Link"_s,
                                           u"15|https://example.org.|Link"_s};
    QTest::newRow("rules without front matter")
        << Syntax::Rules << u"# Rules\n---\na: b\n"_s
        << QStringList {u"1|#|Heading Mark"_s, u"1| Rules|Heading"_s, u"2|---|Rule"_s};
    QTest::newRow("rules that begin with an empty line")
        << Syntax::Rules << u"\n---\na: b\n"_s << QStringList {u"2|---|Rule"_s};
}

void TestHighlighter::colours()
{
    QFETCH(const Syntax, syntax);
    QFETCH(const QString, sample);
    QFETCH(const QStringList, wanted);
    // The library reports a faulty definition as a warning, and colours what is left of it.
    QTest::failOnWarning(QRegularExpression(u".?"_s));

    QTextDocument document;
    prepare(document, sample);
    Highlighter highlighter;
    highlighter.setPromptWords({u"Task"_s, u"Why it matters"_s}, {u"Describe the task."_s});
    highlighter.attach(&document, syntax);
    const QStringList found = scan(document);
    for (qsizetype each = 0; each < std::min(found.size(), wanted.size()); ++each) {
        QCOMPARE(found.at(each), wanted.at(each));
    }
    QCOMPARE(found.size(), wanted.size());
}

void TestHighlighter::agreesWithTheEngineOnBlanks()
{
    const QStringList texts {u"on {{team's data, language}} now"_s,
                             u"{{数据集}} and {{e\u0301tat}}"_s,
                             u"{{x={a}} {{y=a=b}}"_s,
                             uR"({{path=C:\\}} {{path=C:\data}} {{z=\{\{q\}\}}})"_s,
                             u"{{ bos_token }} {{content|trim}} {{m.content}} {{name }} {{n=v }}"_s,
                             u"${{matrix}} \\{{name}} {{{name}}} {{1st}} {{}} {{name} {{/each}} {{- x -}}"_s,
                             u"{{a}}{{b}} {{c {{d}}"_s,
                             u"{{"_s + QString(380, u'a') + u"}} {{a="_s + QString(500, u'b') + u"}}"_s};
    Highlighter highlighter;
    for (const QString &text : texts) {
        QTextDocument document;
        prepare(document, text);
        highlighter.attach(&document, Syntax::Prompt);
        QStringList wanted;
        for (const Askwell::Blank &blank : Askwell::findBlanks(text)) {
            wanted.append(u"1|%1|Blank"_s.arg(text.mid(blank.span.begin, blank.span.length)));
        }
        QStringList found;
        for (const QString &range : scan(document)) {
            // Neighbours of one format come as one range.
            found += QString(range).replace(u"}}{{"_s, u"}}|Blank\n1|{{"_s).split(u'\n');
        }
        QCOMPARE(found, wanted);
    }
}

void TestHighlighter::labelsAreThoseOfTheFramework()
{
    QTextDocument document;
    prepare(document, u"Situation:\n[Where do you stand?]\nTask:\nWhat I want to do (now):\n"_s);
    Highlighter highlighter;
    highlighter.attach(&document, Syntax::Prompt);
    QCOMPARE(scan(document), QStringList {u"3|Task:|Label"_s});
    highlighter.setPromptWords({u"Situation"_s, u"What I want to do (now)"_s}, {u"Where do you stand?"_s});
    QCOMPARE(scan(document),
             (QStringList {u"1|Situation:|Label"_s, u"2|[Where do you stand?]|Placeholder"_s,
                           u"4|What I want to do (now):|Label"_s}));
}

void TestHighlighter::everyColourIsReadable_data()
{
    QTest::addColumn<ThemeChoice>("choice");
    QTest::newRow("light") << ThemeChoice::Light;
    QTest::newRow("dark") << ThemeChoice::Dark;
    QTest::newRow("high contrast") << ThemeChoice::HighContrast;
}

void TestHighlighter::everyColourIsReadable()
{
    QFETCH(const ThemeChoice, choice);
    QTextDocument prompt;
    prepare(prompt, promptSample());
    QTextDocument rules;
    prepare(rules, rulesSample());
    Highlighter highlighter;
    highlighter.attach(&prompt, Syntax::Prompt);
    highlighter.attach(&rules, Syntax::Rules);
    QApplication::setPalette(paletteOf(choice));
    highlighter.followPalette();

    const Colours colours = coloursOf(QApplication::palette());
    int seen = 0;
    for (const QTextDocument *document : {&prompt, &rules}) {
        for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
            for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
                const QColor words = range.format.foreground().color();
                for (const QColor &ground : {colours.base, colours.currentPart, colours.blankTint}) {
                    QVERIFY2(contrastRatio(words, ground) >= 4.5,
                             qPrintable(range.format.property(kFormatNameProperty).toString()));
                }
                ++seen;
            }
        }
    }
    QVERIFY(seen > 20);
    QApplication::setPalette(QPalette());
}

void TestHighlighter::coloursOnce()
{
    QTextDocument document;
    prepare(document, promptSample());
    int coloured = 0;
    connect(document.documentLayout(), &QAbstractTextDocumentLayout::updateBlock, this,
            [&coloured] { ++coloured; });
    Highlighter highlighter;
    highlighter.attach(&document, Syntax::Prompt);
    QCoreApplication::processEvents();
    QVERIFY(coloured <= document.blockCount());
}

void TestHighlighter::mayGoBeforeTheDocument()
{
    QTextDocument document;
    prepare(document, promptSample());
    {
        Highlighter highlighter;
        highlighter.attach(&document, Syntax::Prompt);
    }
    document.setPlainText(u"Task:\nstill alive\n"_s);
    QCOMPARE(scan(document), QStringList());
}

QTEST_MAIN(TestHighlighter)
#include "test_highlighter.moc"
