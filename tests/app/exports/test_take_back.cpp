// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/links.h"
#include "app/exports/managed_block.h"
#include "app/exports/render.h"
#include "app/exports/take_back.h"
#include "app/exports/target.h"
#include "app/framework/framework_reader.h"
#include "app/prompt/blanks.h"
#include "app/prompt/composer.h"
#include "tests/support/framework_pages.h"
#include "tests/support/random_text.h"

#include <QTest>

#include <algorithm>

using namespace Askwell;
using namespace Qt::StringLiterals;

namespace {

std::vector<Framework> allFrameworks()
{
    std::vector<Framework> frameworks;
    for (const QString &page :
         QStringList {Test::bundledPage()} + Test::ownPages() + Test::referencePages()) {
        const QByteArray bytes = Test::pageBytes(page);
        if (bytes.isNull()) {
            continue;
        }
        Framework framework = readFramework(bytes, page).value();
        // A repository has each id once.
        if (std::none_of(frameworks.begin(), frameworks.end(),
                         [&framework](const Framework &each) { return each.id == framework.id; })) {
            frameworks.push_back(std::move(framework));
        }
    }
    return frameworks;
}

Framework huggingFace()
{
    return readFramework(Test::pageBytes(Test::bundledPage()), u"hugging-face.md"_s).value();
}

TakenBack taken(const QString &text, const std::vector<Framework> &frameworks = {huggingFace()})
{
    const Result<TakenBack> result = takeBack(text, frameworks);
    Q_ASSERT(result);
    return result.value();
}

const Framework &byId(const std::vector<Framework> &frameworks, const QString &id)
{
    return *std::find_if(frameworks.begin(), frameworks.end(),
                         [&id](const Framework &each) { return each.id == id; });
}

std::vector<Framework> byIds(const std::vector<Framework> &frameworks, const QStringList &ids)
{
    std::vector<Framework> found;
    for (const QString &id : ids) {
        found.push_back(byId(frameworks, id));
    }
    return found;
}

/// What makes trouble: labels, separators, marks of other forms, ends of lines, half characters.
QStringList fragments(const Framework &framework)
{
    QStringList all {u"word "_s,
                     u"word"_s,
                     u"\n"_s,
                     u"\n"_s,
                     u"\n\n"_s,
                     u"\n\n\n"_s,
                     u"\r\n"_s,
                     u"\r"_s,
                     u" "_s,
                     u"\t"_s,
                     u"  - item\n"_s,
                     u"---"_s,
                     u"\n\n---\n\n"_s,
                     u"---\nalwaysApply: true\n---\n"_s,
                     u"## Project\n\n"_s,
                     u"\n<!-- BEGIN:askwell -->\n"_s,
                     u"\n<!-- END:askwell -->\n"_s,
                     u"{{metric}}"_s,
                     u"{{metric=F1}}"_s,
                     u"{{size=small|base}}"_s,
                     u"{{"_s,
                     u"}}"_s,
                     u"\\"_s,
                     u"数据。"_s,
                     u"\u00A0"_s,
                     u"\uFEFF"_s,
                     u"\u2028"_s,
                     u"\U0001F917"_s,
                     QString(QChar(0xD83E)),
                     u"**Why:** because"_s,
                     u"## Task\n"_s,
                     u"cursor://anysphere.cursor-deeplink/prompt?text=x"_s};
    for (const Question &question : framework.questions) {
        all += question.label + u':';
        all += u"\n\n"_s + question.label + u":\n"_s;
        all += question.label.toUpper() + u": "_s;
        all += u'[' + question.placeholder + u']';
    }
    return all;
}

Answers randomAnswers(QRandomGenerator &random, const Framework &framework, int most)
{
    Answers answers;
    for (const Question &question : framework.questions) {
        answers.insert(question.id, Test::randomText(random, fragments(framework), most));
    }
    return answers;
}

/// Only the value of a blank can bring such a blank into a composed prompt.
bool holdsBlankWithDefault(const QString &text)
{
    const std::vector<Blank> blanks = findBlanks(text);
    return std::any_of(blanks.begin(), blanks.end(),
                       [](const Blank &blank) { return !blank.defaultValue.isEmpty(); });
}

/// The letters and digits of a text, in order.
QString lettersOf(const QString &text)
{
    QString letters;
    for (const QChar unit : text) {
        if (unit.isLetterOrNumber()) {
            letters += unit;
        }
    }
    return letters;
}

} // namespace

class TestTakeBack final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheFilledExampleOfEveryPage();
    void composingWhatWasTakenBackGivesTheSamePrompt();
    void plainAnswersComeBackAsTheyWere();
    void renderingWhatWasTakenBackGivesTheSameRules();
    void rulesAndPromptComeBackTogether();
    void nothingOfAnyTextIsDropped();
    void tellsWhichLabelsStandTwice();
    void readsWhatPeopleWrite_data();
    void readsWhatPeopleWrite();
    void readsEveryTarget();
    void keepsTheWordsOfOthersAroundTheBlock();
    void saysThatMarkersDoNotFit();
    void recognisesRulesThatWereChanged();
    void frontMatterOfOtherMakingIsLeftOver();
    void decodesLinks();
    void aTextWithoutLabelsIsLeftOver();
    void refusesWhatIsTooLargeOrNoText();
    void largeTextsAreReadAtOnce();
};

void TestTakeBack::takesTheFilledExampleOfEveryPage()
{
    for (const Framework &framework : allFrameworks()) {
        if (framework.filledExample.isEmpty()) {
            continue;
        }
        const TakenBack back = taken(framework.filledExample, {framework});
        QVERIFY(back.form == TakenBack::Form::Prompt);
        QCOMPARE(back.frameworks, QStringList {framework.id});
        QVERIFY(back.leftover.isEmpty() && back.repeatedLabels.isEmpty());
        for (const Question &question : framework.questions) {
            QCOMPARE(back.answers.value(question.id), normalisedAnswer(question.filledExample));
        }
    }
}

void TestTakeBack::composingWhatWasTakenBackGivesTheSamePrompt()
{
    const std::vector<Framework> frameworks = allFrameworks();
    QRandomGenerator random(Test::testSeed());
    qInfo("seed %u", Test::testSeed());
    int passedOver = 0;
    for (int round = 0; round < 6000; ++round) {
        const Framework &framework = frameworks.at(random.bounded(quint32(frameworks.size())));
        const BlankValues values {{u"metric"_s, Test::randomText(random, fragments(framework), 4)}};
        const Prompt prompt = compose(framework, randomAnswers(random, framework, 10),
                                      random.bounded(2) == 0 ? values : BlankValues());
        if (holdsBlankWithDefault(prompt.text)) {
            ++passedOver;
            continue;
        }
        // Alone, and among others that have the same labels or some of them.
        for (const std::vector<Framework> &known : {std::vector<Framework> {framework}, frameworks}) {
            const TakenBack back = taken(prompt.text, known);
            QVERIFY2(back.form == TakenBack::Form::Prompt, qPrintable(prompt.text));
            const QString again = compose(byId(frameworks, back.frameworks.value(0)), back.answers).text;
            if (again != prompt.text) {
                qWarning("round %d:\n%s\n=====\n%s", round, qPrintable(prompt.text), qPrintable(again));
                QFAIL("another prompt");
            }
            QVERIFY(back.leftover.isEmpty());
        }
    }
    qInfo("%d of 6000 passed over: a value held a blank with a default", passedOver);
    QVERIFY(passedOver < 600);
}

void TestTakeBack::plainAnswersComeBackAsTheyWere()
{
    const std::vector<Framework> frameworks = allFrameworks();
    QRandomGenerator random(Test::testSeed() + 1);
    const QStringList plain {u"word "_s,     u"数据"_s, u"\n"_s,         u"\n\n"_s,
                             u"- item\n"_s,  u"  x"_s,  u"---\n"_s,      u"{{metric}}"_s,
                             u"## Head\n"_s, u"a: b"_s, u"\U0001F917 "_s};
    for (int round = 0; round < 3000; ++round) {
        const Framework &framework = frameworks.at(random.bounded(quint32(frameworks.size())));
        Answers answers;
        for (const Question &question : framework.questions) {
            const QString answer = normalisedAnswer(Test::randomText(random, plain, 8));
            if (!answer.isEmpty()) {
                answers.insert(question.id, answer);
            }
        }
        const TakenBack back = taken(compose(framework, answers).text, {framework});
        QCOMPARE(back.answers, answers);
        QVERIFY(back.repeatedLabels.isEmpty());
    }
}

void TestTakeBack::renderingWhatWasTakenBackGivesTheSameRules()
{
    const std::vector<Framework> frameworks = allFrameworks();
    QRandomGenerator random(Test::testSeed() + 2);
    for (int round = 0; round < 2000; ++round) {
        std::vector<Framework> some = frameworks;
        std::shuffle(some.begin(), some.end(), random);
        some.erase(some.begin() + 1 + random.bounded(3), some.end());
        RulesChoice choice;
        choice.level =
            std::array {RulesLevel::Concise, RulesLevel::Full, RulesLevel::Chosen}.at(random.bounded(3));
        const QStringList sections = ruleSections(some);
        for (const QString &section : sections) {
            if (random.bounded(3) == 0) {
                choice.sections += section;
            }
        }
        choice.additions = Test::randomText(random, fragments(some.front()), 10);
        const QString rules = contextRules(some, choice);
        const TakenBack back = taken(rules, frameworks);
        QString again = contextRules(byIds(frameworks, back.frameworks), back.rules);
        if (back.form == TakenBack::Form::Both) {
            // The additions hold what looks like a prompt after a line of dashes.
            const Framework &asking = byId(frameworks, back.frameworks.value(0));
            const QString both = bothText(again, compose(asking, back.answers).text);
            again = both == rules ? both : bothText(again, composeWithoutMissing(asking, back.answers).text);
        } else {
            QVERIFY(back.rulesExact);
        }
        if (holdsBlankWithDefault(rules) && back.form == TakenBack::Form::Both) {
            continue;
        }
        if (again != rules) {
            qWarning("round %d:\n%s\n=====\n%s", round, qPrintable(rules), qPrintable(again));
            QFAIL("other rules");
        }
        QVERIFY(back.leftover.isEmpty());
    }
}

void TestTakeBack::rulesAndPromptComeBackTogether()
{
    const std::vector<Framework> frameworks = allFrameworks();
    QRandomGenerator random(Test::testSeed() + 3);
    for (int round = 0; round < 3000; ++round) {
        const Framework &framework = frameworks.at(random.bounded(quint32(frameworks.size())));
        RulesChoice choice;
        choice.level = random.bounded(2) == 0 ? RulesLevel::Concise : RulesLevel::Full;
        choice.additions = Test::randomText(random, fragments(framework), 6);
        const Prompt prompt = compose(framework, randomAnswers(random, framework, 6));
        const QString text = bothText(contextRules(framework, choice), prompt.text);
        const TakenBack back = taken(text, frameworks);
        QVERIFY(back.form == TakenBack::Form::Both);
        QCOMPARE(back.frameworks.value(0), framework.id);
        const QString again = bothText(contextRules(byIds(frameworks, back.frameworks), back.rules),
                                       compose(framework, back.answers).text);
        // A default in the additions may have come into the prompt's part.
        if (again != text && !holdsBlankWithDefault(text.sliced(text.indexOf("\n---\n"_L1)))) {
            qWarning("round %d:\n%s\n=====\n%s", round, qPrintable(text), qPrintable(again));
            QFAIL("another text");
        }
        QVERIFY(back.leftover.isEmpty());
    }
}

void TestTakeBack::nothingOfAnyTextIsDropped()
{
    const Framework framework = huggingFace();
    QRandomGenerator random(Test::testSeed() + 4);
    QStringList pieces = fragments(framework);
    // These are placed by what they mean, not by their letters.
    pieces.removeIf([](const QString &piece) {
        return piece.contains("askwell"_L1) || piece.contains("cursor:"_L1) || piece.contains(u'[')
            || piece.contains("alwaysApply"_L1);
    });
    for (int round = 0; round < 4000; ++round) {
        const QString text = Test::randomText(random, pieces, 14);
        const TakenBack back = taken(text, {framework});
        QString kept = back.leftover.join(u'\n') + back.answers.values().join(u'\n');
        for (const TakenPart &part : back.parts) {
            kept += part.label;
        }
        // A label is told as the framework writes it, which may be longer.
        QString before = lettersOf(text.toLower());
        QString after = lettersOf(kept.toLower());
        std::sort(before.begin(), before.end());
        std::sort(after.begin(), after.end());
        if (!std::includes(after.begin(), after.end(), before.begin(), before.end())) {
            qWarning("round %d: %s", round, qPrintable(text));
            QCOMPARE(after, before);
        }
    }
}

void TestTakeBack::tellsWhichLabelsStandTwice()
{
    const Answers answers {{u"task"_s, u"Explain this:\n\nWhy it matters:\nBecause."_s},
                           {u"why"_s, u"To learn."_s}};
    const TakenBack back = taken(compose(huggingFace(), answers).text);
    QCOMPARE(back.repeatedLabels, QStringList {u"Why it matters"_s});
    QCOMPARE(back.parts.size(), size_t(2));
    QCOMPARE(back.parts.at(0), (TakenPart {u"task"_s, u"Task"_s, u"Explain this:"_s}));
    QCOMPARE(back.answers.value(u"why"_s), u"Because.\n\nWhy it matters:\nTo learn."_s);

    const TakenBack other = taken(u"Why:\nOrder.\n\nTask:\nSort.\n\nWhy:\nSpeed.\n"_s);
    QCOMPARE(other.repeatedLabels, QStringList {u"Why it matters"_s});
    QCOMPARE(other.parts.size(), size_t(3));
    QCOMPARE(other.answers.value(u"why"_s), u"Order.\n\nSpeed."_s);
}

void TestTakeBack::readsWhatPeopleWrite_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("task");
    QTest::addColumn<QString>("why");
    QTest::addColumn<QString>("leftover");
    QTest::newRow("the answer in the label's line")
        << u"Task: Sort.\n\nWhy: Order."_s << u"Sort."_s << u"Order."_s << QString();
    QTest::newRow("no empty lines between")
        << u"Task: Sort.\nWhy: Order."_s << u"Sort."_s << u"Order."_s << QString();
    QTest::newRow("labels in bold") << u"**Task:** Sort.\n\n**Why**: Order."_s << u"Sort."_s << u"Order."_s
                                    << QString();
    QTest::newRow("labels as headings")
        << u"# Task\n\nSort.\n\n## Why:\n\nOrder."_s << u"Sort."_s << u"Order."_s << QString();
    QTest::newRow("another order, in capitals")
        << u"WHY:\nOrder.\n\nTASK:\nSort."_s << u"Sort."_s << u"Order."_s << QString();
    QTest::newRow("words before the first label")
        << u"Hello,\n\nTask:\nSort.\n\nWhy:\nOrder."_s << u"Sort."_s << u"Order."_s << u"Hello,"_s;
    QTest::newRow("line ends of Windows, a byte order mark and empty lines in front")
        << u"\uFEFF\r\n\r\nTask:\r\nSort.\r\n\r\nWhy:\r\nOrder.\r\n"_s << u"Sort."_s << u"Order."_s
        << QString();
    QTest::newRow("two empty lines between")
        << u"Task:\nSort.\n\n\nWhy:\nOrder."_s << u"Sort."_s << u"Order."_s << QString();
    QTest::newRow("a required answer left out")
        << u"Task:\nSort.\n"_s << u"Sort."_s << QString() << QString();
}

void TestTakeBack::readsWhatPeopleWrite()
{
    QFETCH(const QString, text);
    const TakenBack back = taken(text);
    QVERIFY(back.form == TakenBack::Form::Prompt);
    QTEST(back.answers.value(u"task"_s), "task");
    QTEST(back.answers.value(u"why"_s), "why");
    QTEST(back.leftover.join(u'\n'), "leftover");
}

void TestTakeBack::readsEveryTarget()
{
    const std::vector<Framework> frameworks = allFrameworks();
    ExportRequest request {{frameworks.at(0), frameworks.at(1)}};
    request.name = u"all"_s;
    request.rules = {RulesLevel::Chosen, {u"Default Persona (Recommended)"_s}, u"- Use uv."_s};
    request.picked = PickedFile {u"p.md"_s, PickedFile::Holds::Rules};
    request.prompt = compose(frameworks.at(0), {{u"task"_s, u"Sort."_s}, {u"why"_s, u"Order."_s}}).text;
    for (const Target &target : targets()) {
        const bool scopes = target.scopes;
        request.globs = scopes ? QStringList {u"src/**/*.py"_s, u"*.toml"_s} : QStringList();
        const Result<std::vector<RenderedFile>> files = renderTarget(target, request);
        QVERIFY(files);
        const bool block = target.placement == Placement::ManagedBlock;
        for (const RenderedFile &file : files.value()) {
            const QString text = block
                ? QString::fromUtf8(withManagedBlock("# Theirs\n", file.text.toUtf8(), file.path).value())
                : file.text;
            const TakenBack back = taken(text, frameworks);
            QCOMPARE(back.leftover, block ? QStringList {u"# Theirs"_s} : QStringList());
            QStringList globs = back.globs;
            globs.sort();
            QCOMPARE(globs, scopes ? (QStringList {u"*.toml"_s, u"src/**/*.py"_s}) : QStringList());
            if (target.content == TargetContent::Prompt) {
                QCOMPARE(back.answers.value(u"why"_s), u"Order."_s);
            } else {
                QVERIFY2(back.rulesExact, qPrintable(target.id + text));
            }
        }
        if (scopes) {
            request.globs.clear();
            for (const RenderedFile &file : renderTarget(target, request).value()) {
                const TakenBack back = taken(file.text, frameworks);
                QVERIFY2(back.rulesExact && back.globs.isEmpty() && back.leftover.isEmpty(),
                         qPrintable(file.text));
            }
        }
    }
}

void TestTakeBack::keepsTheWordsOfOthersAroundTheBlock()
{
    const QByteArray rules = contextRules(huggingFace(), {RulesLevel::Full}).toUtf8();
    const QByteArray file =
        withManagedBlock("# Our project\n\nBuild with make.\n", rules, u"CLAUDE.md"_s).value()
        + "\n## Later\n";
    const TakenBack back = taken(QString::fromUtf8(file));
    QVERIFY(back.form == TakenBack::Form::Rules);
    QVERIFY(back.rules.level == RulesLevel::Full);
    QVERIFY(back.rulesExact);
    QCOMPARE(back.leftover, (QStringList {u"# Our project\n\nBuild with make."_s, u"## Later"_s}));
}

void TestTakeBack::saysThatMarkersDoNotFit()
{
    const TakenBack back = taken(u"# Ours\n<!-- BEGIN:askwell -->\n"_s + huggingFace().persistentContext);
    QCOMPARE(back.notes.size(), size_t(1));
    QVERIFY(back.form == TakenBack::Form::Rules);
    QVERIFY(back.leftover.join(u'\n').contains("# Ours"_L1));
}

void TestTakeBack::recognisesRulesThatWereChanged()
{
    QString rules = contextRules(huggingFace(), {RulesLevel::Concise, {}, u"- Use uv."_s});
    rules.replace("- Avoid data leakage\n"_L1, "- Split by speaker\n"_L1);
    const TakenBack back = taken(u"Some words of ours.\n\n"_s + rules);
    QVERIFY(back.form == TakenBack::Form::Rules);
    QCOMPARE(back.frameworks, QStringList {u"hugging-face"_s});
    QVERIFY(!back.rulesExact);
    QVERIFY(back.rules.level == RulesLevel::Concise);
    QCOMPARE(back.rules.additions, u"- Use uv."_s);
    QCOMPARE(back.leftover, (QStringList {u"Some words of ours."_s, u"- Split by speaker"_s}));

    QString full = contextRules(huggingFace(), {RulesLevel::Full});
    full += u"\n- One more\n"_s;
    const TakenBack more = taken(full);
    QVERIFY(more.rules.level == RulesLevel::Full);
    QCOMPARE(more.leftover, QStringList {u"- One more"_s});

    const TakenBack both = taken(rules + u"\n---\n\n# Task\nSort.\n\n# Why\nOrder.\n"_s);
    QVERIFY(both.form == TakenBack::Form::Both);
    QCOMPARE(both.answers.value(u"task"_s), u"Sort."_s);
    QCOMPARE(both.leftover, QStringList {u"- Split by speaker"_s});
}

void TestTakeBack::frontMatterOfOtherMakingIsLeftOver()
{
    const TakenBack back = taken(u"---\ndescription: ML rules\nglobs: *.py, src/*.ipynb\n---\n"_s
                                 + huggingFace().persistentContext);
    QVERIFY(back.rulesExact);
    QCOMPARE(back.globs, (QStringList {u"*.py"_s, u"src/*.ipynb"_s}));
    QCOMPARE(back.leftover, QStringList {u"description: ML rules\nglobs: *.py, src/*.ipynb"_s});
}

void TestTakeBack::decodesLinks()
{
    const QString prompt = compose(huggingFace(), {{u"task"_s, u"50 % + a"_s}, {u"why"_s, u"数据"_s}}).text;
    const TakenBack back =
        taken(cursorLink(LinkKind::Prompt, {}, screen(prompt).screened().value()).value() + u'\n');
    QVERIFY(back.link);
    QCOMPARE(back.answers.value(u"task"_s), u"50 % + a"_s);
    QCOMPARE(back.answers.value(u"why"_s), u"数据"_s);

    const QString rules = contextRules(huggingFace(), {});
    const TakenBack rule =
        taken(cursorLink(LinkKind::Rule, u"hf"_s, screen(rules).screened().value(), LinkForm::Web).value());
    QVERIFY(rule.rulesExact);
}

void TestTakeBack::aTextWithoutLabelsIsLeftOver()
{
    const TakenBack back = taken(u"Sort the reviews by mood.\n\nSoon."_s);
    QVERIFY(back.form == TakenBack::Form::Unknown);
    QVERIFY(back.frameworks.isEmpty() && back.answers.isEmpty());
    QCOMPARE(back.leftover, QStringList {u"Sort the reviews by mood.\n\nSoon."_s});
    QVERIFY(taken({}).leftover.isEmpty());
    QVERIFY(taken(u"---\n---\n\n"_s).form == TakenBack::Form::Unknown);
}

void TestTakeBack::refusesWhatIsTooLargeOrNoText()
{
    QVERIFY(!takeBack(QString(longestTakenBack + 1, u'x'), {huggingFace()}));
    QVERIFY(englishText(textToTakeBack(QByteArray(longestTakenBack + 1, 'x'), u"f"_s).error())
                .contains("1 MiB"_L1));
    QVERIFY(englishText(textToTakeBack(QByteArray("a\0b", 3), u"f"_s).error()).contains("NUL"_L1));
    QVERIFY(englishText(textToTakeBack("\xFF\xFE", u"f"_s).error()).contains("UTF-8"_L1));
    QCOMPARE(textToTakeBack("Übung", u"f"_s).value(), u"Übung"_s);
}

/// No time is measured: what is not linear runs into the time limit of every test.
void TestTakeBack::largeTextsAreReadAtOnce()
{
    const std::vector<Framework> frameworks {huggingFace()};
    const QString rules = contextRules(huggingFace(), {RulesLevel::Concise, {}, u"x"_s});
    for (const QString &piece :
         {u"Why:\n"_s, u"\n\nWhy:\nx"_s, u"Task:\nx\n\nWhy:\ny\n\n"_s, u"\n\n---\n\nTask:\nx"_s, u"---\n"_s,
          u"\n"_s, u"## Project\n\n"_s, u"{{a"_s, u"x"_s, u"<!-- BEGIN:askwell -->\n"_s, u"**"_s}) {
        const QString many = piece.repeated(longestTakenBack / 4 / piece.size());
        QVERIFY(takeBack(many, frameworks));
        QVERIFY(takeBack(rules + many, frameworks));
    }
}

QTEST_GUILESS_MAIN(TestTakeBack)
#include "test_take_back.moc"
