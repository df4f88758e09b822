// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checks/secret_scan.h"
#include "app/framework/framework_repository.h"
#include "app/prompt/blanks.h"
#include "app/prompt/guide_shelf.h"

#include <QTest>

using namespace Askwell;
using namespace Qt::StringLiterals;

/// What Askwell itself proposes raises no alarm.
class TestOurWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noneOfOurWordsIsASecret_data();
    void noneOfOurWordsIsASecret();
};

void TestOurWords::noneOfOurWordsIsASecret_data()
{
    QTest::addColumn<QString>("text");
    const FrameworkRepository repository {QString()};
    for (const FrameworkEntry &entry : repository.frameworks()) {
        QVERIFY(entry.framework.has_value());
        QTest::newRow(qPrintable(entry.id + u": worked example"_s)) << entry.framework->filledExample;
        const Guide guide = findGuide(entry, {}).guide;
        BlankValues samples;
        for (auto each = guide.blanks.cbegin(); each != guide.blanks.cend(); ++each) {
            samples.insert(each.key(), each->sample);
            QTest::newRow(qPrintable(entry.id + u": values of "_s + each.key()))
                << (each->suggestions + QStringList {each->hint, each->sample}).join(u'\n');
        }
        for (const GuideQuestion &question : guide.questions) {
            QTest::newRow(qPrintable(entry.id + u": "_s + question.ask))
                << QStringList {question.ask, question.help, question.weak, question.good}.join(u'\n');
            for (const GuideExample &card : question.examples) {
                QTest::newRow(qPrintable(entry.id + u": "_s + card.example))
                    << fillBlanks(card.text(), samples).text;
            }
        }
    }
}

void TestOurWords::noneOfOurWordsIsASecret()
{
    QFETCH(const QString, text);
    QVERIFY(!text.isEmpty());
    QVERIFY2(screen(text).passed(), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestOurWords)
#include "test_our_words.moc"
