// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/known_model.h"
#include "app/knowledge/licence.h"

#include <QSet>
#include <QTest>

using namespace Askwell;
using namespace Qt::StringLiterals;

class TestKnownModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableIsWhole();
    void findsWholeNamesOfEnglishModels();
    void findsFamiliesByTheirBeginning();
};

void TestKnownModel::theTableIsWhole()
{
    QVERIFY(knownModels().size() >= 48);
    QSet<QString> names;
    for (const KnownModel &model : knownModels()) {
        QVERIFY(!model.names.isEmpty());
        for (const QString &name : model.names) {
            QVERIFY2(!names.contains(name), qPrintable(name));
            names.insert(name);
        }
        QVERIFY2(model.licence.isEmpty() || findLicence(model.licence) != nullptr, qPrintable(model.licence));
        QVERIFY2(model.parameters > 0 || !model.licence.isEmpty() || model.isEnglish,
                 qPrintable(model.names.first()));
        QCOMPARE(model.layers > 0, model.keyValueHeads > 0 && model.headSize > 0);
    }
}

void TestKnownModel::findsWholeNamesOfEnglishModels()
{
    const std::vector<NamedModel> found =
        findKnownModels(u"FacebookAI/roberta-base or sentence-transformers/all-MiniLM-L6-v2"_s);
    QCOMPARE(found.size(), size_t(2));
    QCOMPARE(found.front().name, u"FacebookAI/roberta-base"_s);
    QVERIFY(found.front().model->isEnglish);
    QVERIFY(findKnownModels(u"xlm-roberta-base, bert-base-multilingual-cased, whisper-small, "
                            "roberta-base-bne, intfloat/multilingual-e5-base"_s)
                .empty());
}

void TestKnownModel::findsFamiliesByTheirBeginning()
{
    const std::vector<NamedModel> found =
        findKnownModels(u"meta-llama/Llama-3.1-8B-Instruct and facebook/nllb-200-distilled-600M"_s);
    QCOMPARE(found.size(), size_t(2));
    QCOMPARE(found.front().model->layers, 32);
    QCOMPARE(found.back().model->licence, u"cc-by-nc-4.0"_s);
}

QTEST_GUILESS_MAIN(TestKnownModel)
#include "test_known_model.moc"
