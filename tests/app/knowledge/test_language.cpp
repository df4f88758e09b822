// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/language.h"

#include <QTest>

using namespace Askwell;
using namespace Qt::StringLiterals;

class TestLanguage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheLanguage_data();
    void tellsTheLanguage();
    void findsNames();
    void findsLanguagesOfData_data();
    void findsLanguagesOfData();
};

void TestLanguage::tellsTheLanguage_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    const auto row = [](const char *text, const char *language) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(language);
    };
    row("Fine-tune a model on a custom dataset", "en");
    row("Reduce cost", "en");
    row("", "en");
    row("Classify the phrase \"der Hund und die Katze\" as German or Dutch, with a test of the result", "en");
    row("Wir wollen die Tickets nach Thema sortieren und mit einem Modell bewerten", "de");
    row("Nous devons classer les avis des clients dans les trois catégories avec un modèle", "fr");
    row("Phân loại các đánh giá của khách hàng với một mô hình và cho kết quả trên tập kiểm tra", "vi");
    row("对客户评论进行情感分类", "zh");
    row("レビューを分類する", "ja");
    row("Классифицировать отзывы клиентов", "und");
    row("상품 리뷰를 세 가지로 분류하세요", "ko");
    row("จัดประเภทรีวิวสินค้าเป็นสามกลุ่ม", "th");
    row("Ταξινόμησε κριτικές σε τρεις κατηγορίες", "el");
}

void TestLanguage::tellsTheLanguage()
{
    QFETCH(const QString, text);
    QFETCH(const QString, language);
    QCOMPARE(textLanguage(text), language);
}

void TestLanguage::findsNames()
{
    QCOMPARE(findLanguageNames(u"Vietnamese reviews, German tickets, Vietnamese"_s),
             QStringList({u"Vietnamese"_s, u"German"_s}));
    QCOMPARE(findLanguageNames(u"polish the text, fine-tune over night in crees"_s), QStringList());
}

void TestLanguage::findsLanguagesOfData_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("languages");
    QTest::newRow("Vietnamese reviews") << u"Classify Vietnamese reviews"_s << QStringList {u"Vietnamese"_s};
    QTest::newRow("Vietnamese product reviews")
        << u"Vietnamese product reviews"_s << QStringList {u"Vietnamese"_s};
    QTest::newRow("calls in Danish") << u"Transcribe calls in Danish."_s << QStringList {u"Danish"_s};
    QTest::newRow("a place") << u"Rank French restaurants and German cars by price"_s << QStringList();
    QTest::newRow("a firm") << u"Our Polish office asked for it"_s << QStringList();
}

void TestLanguage::findsLanguagesOfData()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, languages);
    QCOMPARE(findDataLanguages(text), languages);
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "test_language.moc"
