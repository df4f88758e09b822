// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/framework/framework_reader.h"
#include "app/prompt/rough_note.h"
#include "app/prompt/sentences.h"
#include "tests/support/framework_pages.h"
#include "tests/support/random_text.h"

#include <QTest>

#include <algorithm>

using namespace Askwell;
using namespace Qt::StringLiterals;

namespace {

Framework huggingFace()
{
    return readFramework(Test::pageBytes(Test::bundledPage()), u"hugging-face.md"_s).value();
}

QString offersText(const RoughNote &note)
{
    QStringList lines;
    for (const RoughOffer &offer : note.offers) {
        lines += offer.questionId + u": "_s + note.text.sliced(offer.sentence.begin, offer.sentence.length);
    }
    return lines.join(u"|"_s);
}

QString applied(QString text, const TextEdit &edit)
{
    return text.replace(edit.span.begin, edit.span.length, edit.replacement);
}

QString lettersOf(const QString &text)
{
    QString letters;
    for (const QChar unit : text) {
        if (!unit.isSpace()) {
            letters += unit;
        }
    }
    std::sort(letters.begin(), letters.end());
    return letters;
}

} // namespace

class TestRoughNote final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersClearSentencesTheirPlace_data();
    void offersClearSentencesTheirPlace();
    void allOfItGoesToTheFirstQuestion();
    void takenOffersMoveAndNothingIsLost();
    void offersOnlyQuestionsOfThePage();
    void findsTheSentenceAtTheCursor_data();
    void findsTheSentenceAtTheCursor();
    void movesASentence_data();
    void movesASentence();
    void movesLoseNothing();
};

void TestRoughNote::offersClearSentencesTheirPlace_data()
{
    QTest::addColumn<QString>("note");
    QTest::addColumn<QString>("offers");
    const auto row = [](const char *name, const QString &note, const QString &offers = {}) {
        QTest::newRow(name) << note << offers;
    };
    row("all three",
        u"Fine-tune a classifier for our support tickets. Agents lose an hour a day on sorting. It must run "
        u"on a T4. "
        "This week we only want a baseline."_s,
        u"why: Agents lose an hour a day on sorting.|where: It must run on a T4.|when: This week we only "
        u"want a "
        "baseline."_s);
    row("a line a thought, without full stops",
        u"fine-tune whisper on our calls\nbecause the transcripts are useless\nruns in production on AWS"_s,
        u"why: because the transcripts are useless|where: runs in production on AWS"_s);
    row("bullets",
        u"Notes:\n- Compare three embedding models\n- The goal is fewer wrong answers\n- Two A100 GPUs, 80 "
        u"GB of "
        "memory each\n- Needed before the launch"_s,
        u"why: - The goal is fewer wrong answers|where: - Two A100 GPUs, 80 GB of memory each|when: - Needed "
        u"before "
        "the launch"_s);
    row("a request with a reason stays whole", u"Train a model because rules fail. Use macro-F1."_s);
    row("a request with a place stays whole",
        u"Build an API that runs on a T4 in production. The data is in S3."_s);
    row("two cues in one sentence are nobody's",
        u"Classify reviews. It must run on-device because the data may not leave the phone."_s);
    row("one sentence alone is the task", u"We lose hours because sorting is manual."_s);
    row("every sentence with a cue leaves the task whole",
        u"We lose hours on sorting. It must run on a laptop."_s);
    row("a fenced block is no sentence",
        u"Explain this error.\n\n```\n# because it must run on a T4 before the launch\n```"_s);
    row("a code span is no English", u"Rename the flag `in production` everywhere. It is confusing there."_s);
    row("quoted lines are somebody else's", u"Answer this mail.\n> because we lose money\nThanks"_s);
    row("headings stay", u"Summarise the pages.\n\n# In production\n\nThey are long."_s);
    row("words of the field are no cues",
        u"Evaluate the production data set. The training phase column is noisy-free text. Phases of the moon "
        u"are "
        "classes. The prototype network has 5 shots."_s);
    row("a T4 in the data is no place", u"Detect T4 lymphocytes in slides. Slides are 40x."_s);
    row("a wrapped sentence is one sentence",
        u"Translate product descriptions from German to Polish for the shop.\nCustomers complain about the "
        "current translations because they read like a\nmachine wrote them."_s,
        u"why: Customers complain about the current translations because they read like a\nmachine wrote them."_s);
    row("abbreviations end no sentence",
        u"Extract entities, e.g. drugs and doses. We spend days on it, i.e. far too long."_s,
        u"why: We spend days on it, i.e. far too long."_s);
    row("Windows line ends", u"Rank answers.\r\nWe are still exploring.\r\n"_s,
        u"when: We are still exploring."_s);
    row("the phase", u"Pick a speech model. We are in the model selection phase."_s,
        u"when: We are in the model selection phase."_s);
    row("a limit", u"Pick a speech model. Latency must stay below 200 ms."_s,
        u"where: Latency must stay below 200 ms."_s);
    row("sensitive data", u"De-identify the letters. Patient data must not leave the hospital."_s,
        u"where: Patient data must not leave the hospital."_s);
    row("German",
        u"Klassifiziere unsere Tickets. Wir sind in Phase 2 und es muss in production laufen, weil wir "
        "Zeit verlieren."_s);
    row("French", u"Classer les avis des clients. Nous sommes dans la phase 1 du projet, avec un GPU T4."_s);
    row("Vietnamese", u"Phân loại đánh giá của khách hàng. Phải chạy trên GPU T4 vì chi phí."_s);
    row("Chinese", u"对评论进行分类。因为人工太慢。必须在T4上运行。"_s);
    row("Arabic", u"صنّف المراجعات. لأن العمل اليدوي بطيء."_s);
    row("nothing", QString());
}

void TestRoughNote::offersClearSentencesTheirPlace()
{
    QFETCH(const QString, note);
    const RoughNote rough = roughNote(note, huggingFace());
    QTEST(offersText(rough), "offers");
    for (const RoughOffer &offer : rough.offers) {
        QVERIFY(offer.cue.begin >= offer.sentence.begin && offer.cue.end() <= offer.sentence.end());
        QVERIFY(offer.cue.length > 0);
    }
    const Answers all = roughAnswers(rough, rough.offers);
    QCOMPARE(lettersOf(all.values().join(QString())), lettersOf(note));
}

void TestRoughNote::allOfItGoesToTheFirstQuestion()
{
    const QString note = u"Sort reviews.\n\nIt must run on a T4."_s;
    const RoughNote rough = roughNote(u"\n"_s + note + u"  \n"_s, huggingFace());
    QCOMPARE(rough.text, note);
    QCOMPARE(roughAnswers(rough, {}), (Answers {{u"task"_s, note}}));
    QVERIFY(roughAnswers(roughNote({}, huggingFace()), {}).isEmpty());
}

void TestRoughNote::takenOffersMoveAndNothingIsLost()
{
    const RoughNote rough = roughNote(u"Sort reviews. We lose an hour a day. Use macro-F1.\n\nIt must run on "
                                      u"a T4.\n\n- one\n- The goal is more speed\n- "
                                      "two"_s,
                                      huggingFace());
    QCOMPARE(rough.offers.size(), size_t(3));
    QCOMPARE(roughAnswers(rough, rough.offers),
             (Answers {{u"task"_s, u"Sort reviews. Use macro-F1.\n\n- one\n- two"_s},
                       {u"why"_s, u"We lose an hour a day.\n- The goal is more speed"_s},
                       {u"where"_s, u"It must run on a T4."_s}}));
    RoughOffer foreign = rough.offers.front();
    foreign.sentence.length = 1000;
    QCOMPARE(roughAnswers(rough, {foreign}), (Answers {{u"task"_s, rough.text}}));
}

void TestRoughNote::offersOnlyQuestionsOfThePage()
{
    Framework framework = huggingFace();
    framework.questions.resize(2);
    const RoughNote rough = roughNote(u"Sort reviews. We lose hours. It must run on a T4."_s, framework);
    QCOMPARE(offersText(rough), u"why: We lose hours."_s);
}

void TestRoughNote::findsTheSentenceAtTheCursor_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    // The cursor stands at the vertical bar.
    QTest::newRow("in the first") << u"On|e. Two."_s << u"One."_s;
    QTest::newRow("at the beginning of the second") << u"One. |Two."_s << u"Two."_s;
    QTest::newRow("in the space between") << u"One.| Two."_s << u"One."_s;
    QTest::newRow("at the end") << u"One. Two.|"_s << u"Two."_s;
    QTest::newRow("in front of everything") << u"| One."_s << u"One."_s;
    QTest::newRow("a number with a point") << u"At 0.8|1 F1. Two."_s << u"At 0.81 F1."_s;
    QTest::newRow("a list item with its lines") << u"a\n- on|e\n  more\n- two"_s << u"- one\n  more"_s;
    QTest::newRow("a code block") << u"a\n```\nx. |y.\n```\nb"_s << u"```\nx. y.\n```"_s;
    QTest::newRow("a code block that does not end") << u"a\n```\nx. |y."_s << u"```\nx. y."_s;
    QTest::newRow("Chinese") << u"分类评论。必须|快。"_s << u"必须快。"_s;
    QTest::newRow("quotation marks after the mark") << u"He said “st|op.” Two."_s << u"He said “stop.”"_s;
    QTest::newRow("nothing") << u"|"_s << QString();
}

void TestRoughNote::findsTheSentenceAtTheCursor()
{
    QFETCH(QString, text);
    const qsizetype position = text.indexOf(u'|');
    text.remove(position, 1);
    const TextSpan span = sentenceAt(text, position);
    QTEST(text.mid(span.begin, span.length), "sentence");
}

void TestRoughNote::movesASentence_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("sourceAfter");
    QTest::addColumn<QString>("targetAfter");
    QTest::newRow("from the middle") << u"One. T|wo. Three."_s << u"Why."_s << u"One. Three."_s
                                     << u"Why. Two."_s;
    QTest::newRow("the first") << u"O|ne. Two."_s << QString() << u"Two."_s << u"One."_s;
    QTest::newRow("the last") << u"One.\nTwo|."_s << u"Why"_s << u"One."_s << u"Why\nTwo."_s;
    QTest::newRow("the only one") << u"O|ne."_s << u"a\n"_s << QString() << u"a\nOne."_s;
    QTest::newRow("a paragraph between others")
        << u"One.\n\nTw|o.\n\nThree."_s << u"a."_s << u"One.\n\nThree."_s << u"a. Two."_s;
    QTest::newRow("a list item") << u"- one\n- tw|o\n- three"_s << u"a."_s << u"- one\n- three"_s
                                 << u"a.\n- two"_s;
    QTest::newRow("a nested list stays nested")
        << u"- one\n- tw|o\n  - three"_s << QString() << u"- one\n  - three"_s << u"- two"_s;
    QTest::newRow("code") << u"One.\n```\nx|\n```\nTwo."_s << u"a."_s << u"One.\nTwo."_s
                          << u"a.\n```\nx\n```"_s;
}

void TestRoughNote::movesASentence()
{
    QFETCH(QString, source);
    QFETCH(const QString, target);
    const qsizetype position = source.indexOf(u'|');
    source.remove(position, 1);
    const SentenceMove move = sentenceMove(source, sentenceAt(source, position), target);
    QTEST(applied(source, move.from), "sourceAfter");
    QTEST(applied(target, move.to), "targetAfter");
}

void TestRoughNote::movesLoseNothing()
{
    QRandomGenerator random(Test::testSeed());
    qInfo("seed %u", Test::testSeed());
    const Framework framework = huggingFace();
    const QStringList fragments {u"one "_s,      u"two. "_s,    u"三。"_s,  u"\n"_s,     u"\n\n"_s,
                                 u"- item\n"_s,  u"  x"_s,      u"```\n"_s, u"> q\n"_s,  u"# h\n"_s,
                                 u"    c\n"_s,   u"! "_s,       u"e.g. "_s, u"`a. b`"_s, u"because "_s,
                                 u"on a T4. "_s, u"phase 1\n"_s};
    for (int round = 0; round < 5000; ++round) {
        const QString source = Test::randomText(random, fragments, 12);
        const QString target = Test::randomText(random, fragments, 4);
        QString sentences;
        qsizetype end = 0;
        for (const Sentence &each : sentencesOf(source)) {
            QVERIFY(each.span.begin >= end && each.span.length > 0);
            end = each.span.end();
            sentences += source.sliced(each.span.begin, each.span.length);
        }
        QCOMPARE(lettersOf(sentences), lettersOf(source));
        const TextSpan sentence = sentenceAt(source, random.bounded(int(source.size()) + 1));
        const SentenceMove move = sentenceMove(source, sentence, target);
        QCOMPARE(lettersOf(applied(source, move.from) + applied(target, move.to)),
                 lettersOf(source + target));
        const RoughNote rough = roughNote(source, framework);
        QCOMPARE(lettersOf(roughAnswers(rough, rough.offers).values().join(QString())), lettersOf(source));
    }
}

QTEST_GUILESS_MAIN(TestRoughNote)
#include "test_rough_note.moc"
