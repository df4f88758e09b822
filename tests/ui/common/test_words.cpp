// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/words.h"

#include <QGuiApplication>
#include <QTest>
#include <QTranslator>

using namespace Askwell;
using namespace Qt::StringLiterals;

namespace {

/// Stands in for a language file.
class German final : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *context, const char *source, const char *,
                                    int n) const override
    {
        if (QLatin1StringView(context) != "Message"_L1) {
            return {};
        }
        if (QLatin1StringView(source) == "%1 cannot be read."_L1) {
            return u"%1 ist nicht lesbar."_s;
        }
        if (QLatin1StringView(source) == "%n file(s) in %1"_L1) {
            return n == 1 ? u"eine Datei in %1"_s : u"%n Dateien in %1"_s;
        }
        return {};
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace

class TestWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areEnglishWithoutALanguageFile();
    void areTranslated();
    void keepTheDirectionOfWhatTheyName();
    void leaveTheMnemonicOut();
};

void TestWords::areEnglishWithoutALanguageFile()
{
    QCOMPARE(Gui::words({"%1 cannot be read.", {u"a.md"_s}}), u"a.md cannot be read."_s);
    QCOMPARE(Gui::words({"%n file(s) in %1", {u"a"_s}, 1}), u"1 file in a"_s);
    QCOMPARE(Gui::words({"%n file(s) in %1", {u"a"_s}, 3}), u"3 files in a"_s);
    QCOMPARE(Gui::words({"%1 stays", {u"%1 %2"_s}}), u"%1 %2 stays"_s);
}

void TestWords::areTranslated()
{
    German german;
    QVERIFY(QCoreApplication::installTranslator(&german));
    QCOMPARE(Gui::words({"%1 cannot be read.", {u"a.md"_s}}), u"a.md ist nicht lesbar."_s);
    QCOMPARE(Gui::words({"%n file(s) in %1", {u"a"_s}, 1}), u"eine Datei in a"_s);
    QCOMPARE(Gui::words({"%n file(s) in %1", {u"a"_s}, 3}), u"3 Dateien in a"_s);
    QCOMPARE(Gui::words({"unknown", {}}), u"unknown"_s);
    QCoreApplication::removeTranslator(&german);
}

void TestWords::keepTheDirectionOfWhatTheyName()
{
    const Message message {"%1 stays", {u".cursor/rules.md"_s}};
    QCOMPARE(Gui::words(message), u".cursor/rules.md stays"_s);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(Gui::words(message), u"\u2068.cursor/rules.md\u2069 stays"_s);
    QCOMPARE(Gui::isolated(QString()), QString());
    // Its own first letter counts, not that of a name in front.
    QCOMPARE(Gui::words({"%1 ملف", {u"rules.md"_s}}), u"\u200f\u2068rules.md\u2069 ملف"_s);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestWords::leaveTheMnemonicOut()
{
    QCOMPARE(Gui::withoutMnemonic(u"Ne&xt"_s), u"Next"_s);
    QCOMPARE(Gui::withoutMnemonic(u"開く(&O)…"_s), u"開く…"_s);
    QCOMPARE(Gui::withoutMnemonic(u"فتح (&O)"_s), u"فتح"_s);
    QCOMPARE(Gui::withoutMnemonic(u"Full (short)"_s), u"Full (short)"_s);
}

QTEST_MAIN(TestWords)
#include "test_words.moc"
