// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/task.h"

#include <QTest>

#include <set>

using namespace Askwell;
using namespace Qt::StringLiterals;

class TestTask final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableIsWhole();
    void detectsTheTask_data();
    void detectsTheTask();
    void namesEveryCandidate();
    void isLinear();
};

void TestTask::theTableIsWhole()
{
    QCOMPARE(tasks().size(), size_t(57));
    std::set<QString> names;
    for (const Task &task : tasks()) {
        QVERIFY(!task.id.isEmpty() && !task.label.isEmpty() && !task.modality.isEmpty());
        QCOMPARE(findTask(task.id), &task);
        for (const QString &name : task.names) {
            QVERIFY2(names.insert(name.toLower()).second, qPrintable(u"twice: "_s + name));
            const TaskGuess guess = detectTask(u"We need "_s + name + u" here."_s);
            QVERIFY2(guess.candidates.contains(task.id), qPrintable(name));
        }
    }
    QVERIFY(findTask(u"no-such-task"_s) == nullptr);
}

void TestTask::detectsTheTask_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    const auto row = [](const char *text, const char *id) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(id);
    };
    row("Sentiment classification of Vietnamese reviews", "text-classification");
    row("Extract company names with named-entity recognition", "token-classification");
    row("Zero-shot text classification of tickets", "zero-shot-classification");
    row("Transcribe support calls", "automatic-speech-recognition");
    row("Fine-tune Whisper for speech recognition of Danish", "automatic-speech-recognition");
    row("Detect objects in warehouse photos", "object-detection");
    row("Visual question answering on shelf photos", "visual-question-answering");
    row("Document question answering over invoices", "document-question-answering");
    row("A re-ranker for our help centre", "text-ranking");
    row("Forecast demand for 300 stores", "time-series-forecasting");
    row("Set up RAG over our handbook", "text-generation");
    row("", "");
    row("Build a model", "");
    row("Clean the rag of old files", "");
    row("Other things to do on Hugging Face", "");
    row("Improve customer conversion", "");
    row("Convert the model to ONNX", "");
}

void TestTask::detectsTheTask()
{
    QFETCH(const QString, text);
    QFETCH(const QString, id);
    QCOMPARE(detectTask(text).id, id);
}

void TestTask::namesEveryCandidate()
{
    const TaskGuess guess = detectTask(u"OCR of receipts, then summarization; report on the OCR alone"_s);
    QCOMPARE(guess.candidates, QStringList({u"image-to-text"_s, u"summarization"_s}));
    QCOMPARE(guess.modality, u"cv"_s);
}

void TestTask::isLinear()
{
    QCOMPARE(detectTask(u"text "_s.repeated(20'000)).id, QString());
    QCOMPARE(detectTask(u"zero-shot "_s.repeated(10'000)).id, QString());
}

QTEST_GUILESS_MAIN(TestTask)
#include "test_task.moc"
