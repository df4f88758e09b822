// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/language.h"

#include <QLocale>
#include <QTest>

using namespace Askwell::Gui;
using namespace Qt::StringLiterals;

class TestSpokenLanguage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheFirstThatIsWanted();
    void isEnglishWhereNoneIsSpoken();
    void followsTheSystemWhereAChoiceIsUnknown();
};

void TestSpokenLanguage::isTheFirstThatIsWanted()
{
    for (const LanguageRow &row : languages()) {
        QCOMPARE(spokenLanguage({QString(row.code).replace(u'_', u'-'), u"en"_s}), row.code);
        // A region that is not ours is better served in the language than in English.
        QCOMPARE(spokenLanguage({row.code.section(u'_', 0, 0) + "-XX"_L1, u"en"_s}), row.code);
    }
}

void TestSpokenLanguage::isEnglishWhereNoneIsSpoken()
{
    QCOMPARE(spokenLanguage({}), u"en"_s);
    QCOMPARE(spokenLanguage({u"tlh"_s, u""_s}), u"en"_s);
    // Readers of traditional characters are not given simplified ones.
    QCOMPARE(spokenLanguage({u"zh-Hant-TW"_s, u"zh-TW"_s}), u"en"_s);
}

void TestSpokenLanguage::followsTheSystemWhereAChoiceIsUnknown()
{
    Language language;
    const QString system = language.shown();
    QCOMPARE(system, spokenLanguage(QLocale::system().uiLanguages()));
    language.choose(languages().back().code);
    QCOMPARE(language.shown(), languages().back().code);
    language.choose(u"../../etc"_s);
    QCOMPARE(language.shown(), system);
}

QTEST_MAIN(TestSpokenLanguage)
#include "test_spoken_language.moc"
