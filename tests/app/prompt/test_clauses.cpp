// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/blanks.h"
#include "app/prompt/clauses.h"

#include <QTest>

using namespace Askwell;
using namespace Qt::StringLiterals;

class TestClauses final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void removesTheClauseOfABlank_data();
    void removesTheClauseOfABlank();
    void closesATextWithOpenBlanks();
    void keepsClausesWhoseBlanksAreFilled();
    void aLineOfThousandsGoesAsOne();
};

void TestClauses::removesTheClauseOfABlank_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("clause");
    QTest::addColumn<QString>("left");

    const auto row = [](const char *title, const QString &text, const QString &clause, const QString &left) {
        QTest::newRow(title) << text << clause << left;
    };
    // The blank to delete is always {{x}}.
    row("all there is", u"{{x}}"_s, u"{{x}}"_s, QString());
    row("after a colon, to the end", u"Select a model: {{x}}"_s, u"{{x}}"_s, u"Select a model"_s);
    row("after a colon, before a full stop", u"Select a model: {{x}}."_s, u"{{x}}"_s, u"Select a model."_s);
    row("after a colon, before a comma", u"Select: {{x}}, on {{y}}"_s, u"{{x}}"_s, u"Select: on {{y}}"_s);
    row("the last of a list", u"Train on reviews, {{x}}"_s, u"{{x}}"_s, u"Train on reviews"_s);
    row("the middle of a list", u"Train: a, by {{x}}, c."_s, u"by {{x}}"_s, u"Train: a, c."_s);
    row("before a full stop", u"Train, by {{x}}."_s, u"by {{x}}"_s, u"Train."_s);
    row("before a semicolon", u"Train, by {{x}}; then stop"_s, u"by {{x}}"_s, u"Train; then stop"_s);
    row("between a semicolon and a comma", u"Train; by {{x}}, then stop"_s, u"by {{x}}"_s,
        u"Train; then stop"_s);
    row("first of a sentence", u"With {{x}}, train a model."_s, u"With {{x}}"_s, u"Train a model."_s);
    row("first, and a conjunction follows", u"Collect {{x}}, and train."_s, u"Collect {{x}}"_s, u"Train."_s);
    row("first, small letters", u"with {{x}}, train"_s, u"with {{x}}"_s, u"train"_s);
    row("first, before a name of its own spelling", u"With {{x}}, xlm-roberta wins."_s, u"With {{x}}"_s,
        u"xlm-roberta wins."_s);
    row("before a colon", u"For {{x}}: a, b"_s, u"For {{x}}"_s, u"A, b"_s);
    row("a whole sentence at the beginning", u"Use {{x}}. Then stop."_s, u"Use {{x}}"_s, u"Then stop."_s);
    row("a whole sentence in the middle", u"Go. Use {{x}}. Stop."_s, u"Use {{x}}"_s, u"Go. Stop."_s);
    row("a whole sentence at the end", u"Go. Use {{x}}."_s, u"Use {{x}}"_s, u"Go."_s);
    row("a question", u"Go. Why {{x}}? Stop."_s, u"Why {{x}}"_s, u"Go. Stop."_s);
    row("an unfinished sentence at the end", u"Go. Use {{x}}"_s, u"Use {{x}}"_s, u"Go."_s);
    row("a number holds no full stop", u"F1 of 0.81 on {{x}}, seed 1"_s, u"F1 of 0.81 on {{x}}"_s,
        u"Seed 1"_s);
    row("a version holds no full stop", u"Go, with v4.38 on {{x}}"_s, u"with v4.38 on {{x}}"_s, u"Go"_s);
    row("a grouped number holds no comma", u"Go, 12,000 rows of {{x}}"_s, u"12,000 rows of {{x}}"_s, u"Go"_s);
    row("a time holds no colon", u"Go, at 10:30 in {{x}}"_s, u"at 10:30 in {{x}}"_s, u"Go"_s);
    row("an abbreviation ends nothing", u"Go, e.g. by {{x}}"_s, u"e.g. by {{x}}"_s, u"Go"_s);
    row("commas in the blank's own name", u"Go, on {{y, z}} and {{x}}"_s, u"on {{y, z}} and {{x}}"_s,
        u"Go"_s);
    row("in brackets", u"Train (on {{x}}) now."_s, u"on {{x}}"_s, u"Train now."_s);
    row("in brackets at the end", u"Train (on {{x}})."_s, u"on {{x}}"_s, u"Train."_s);
    row("in brackets with more", u"Train (on {{x}}, twice)."_s, u"on {{x}}"_s, u"Train (twice)."_s);
    row("in brackets at the beginning", u"({{x}}) Train."_s, u"{{x}}"_s, u"Train."_s);
    row("only brackets", u"({{x}})"_s, u"{{x}}"_s, QString());
    row("other brackets hide their commas", u"Go, with (a, b) and {{x}}, c"_s, u"with (a, b) and {{x}}"_s,
        u"Go, c"_s);
    row("a bracket without a partner", u"Go, a) with {{x}}"_s, u"a) with {{x}}"_s, u"Go"_s);
    row("the only line of a list item", u"a\n- {{x}}\nb"_s, u"{{x}}"_s, u"a\nb"_s);
    row("the last line", u"a\n{{x}}"_s, u"{{x}}"_s, u"a"_s);
    row("the first line", u"{{x}}\nb"_s, u"{{x}}"_s, u"b"_s);
    row("a numbered item keeps its number", u"1. Go, by {{x}}"_s, u"by {{x}}"_s, u"1. Go"_s);
    row("a numbered item goes whole", u"1. By {{x}}\n2. Go"_s, u"By {{x}}"_s, u"2. Go"_s);
    row("other lines stay as they are", u"a, b:\nGo, {{x}}.\nc, d"_s, u"{{x}}"_s, u"a, b:\nGo.\nc, d"_s);
    row("a comma that ended the line", u"Go, {{x}},"_s, u"{{x}}"_s, u"Go"_s);
    row("Chinese", u"训练模型，使用{{x}}。结束。"_s, u"使用{{x}}"_s, u"训练模型。结束。"_s);
    row("Chinese, a whole sentence", u"训练模型。使用{{x}}。结束。"_s, u"使用{{x}}"_s, u"训练模型。结束。"_s);
    row("Arabic", u"درّب النموذج، على {{x}}، الآن"_s, u"على {{x}}"_s, u"درّب النموذج، الآن"_s);
    row("Hindi", u"चलो। {{x}} लो। रुको।"_s, u"{{x}} लो"_s, u"चलो। रुको।"_s);
    row("spaces around the marks", u"Go ,  by {{x}} ."_s, u"by {{x}}"_s, u"Go."_s);
}

void TestClauses::removesTheClauseOfABlank()
{
    QFETCH(const QString, text);
    QFETCH(const QString, left);
    const QString blank = u"{{x}}"_s;
    const TextSpan place {text.indexOf(blank), blank.size()};
    const TextSpan clause = clauseAt(text, place);
    QTEST(text.mid(clause.begin, clause.length), "clause");
    const TextEdit edit = clauseRemoval(text, place);
    QString edited = text;
    edited.replace(edit.span.begin, edit.span.length, edit.replacement);
    QCOMPARE(edited, left);
}

void TestClauses::closesATextWithOpenBlanks()
{
    const ClosedText closed = withoutOpenClauses(
        u"Classify {{task}}, on {{data}} in {{language}}, by {{metric}}.\n- {{note}}\nStop."_s,
        {{u"task"_s, u"mood"_s}});
    QCOMPARE(closed.text, u"Classify {{task}}.\nStop."_s);
    QCOMPARE(closed.removed,
             (QStringList {u"on {{data}} in {{language}}"_s, u"by {{metric}}"_s, u"{{note}}"_s}));
}

void TestClauses::keepsClausesWhoseBlanksAreFilled()
{
    const QString text = u"Classify {{task}}, by {{metric}}."_s;
    const ClosedText closed = withoutOpenClauses(text, {{u"task"_s, u"a"_s}, {u"metric"_s, u"F1"_s}});
    QCOMPARE(closed.text, text);
    QVERIFY(closed.removed.isEmpty());
}

void TestClauses::aLineOfThousandsGoesAsOne()
{
    // Would take half a minute clause by clause.
    const QString line = u"by {{x}}, "_s.repeated(3000);
    const ClosedText closed = withoutOpenClauses(u"First.\n"_s + line + u"\nLast, {{y}}."_s, {});
    QCOMPARE(closed.text, u"First.\n\nLast."_s);
    QVERIFY(closed.removed.size() < 200);
}

QTEST_APPLESS_MAIN(TestClauses)
#include "test_clauses.moc"
