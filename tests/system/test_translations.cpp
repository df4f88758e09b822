// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct TranslatedText
{
    QString context;
    QString source;
    /// One, or one for each plural form.
    QStringList translations;
    bool isPlural = false;
    bool isFinished = true;
};

std::vector<TranslatedText> readFile(const QString &path)
{
    std::vector<TranslatedText> all;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return all;
    }
    QXmlStreamReader xml(&file);
    QString context;
    while (xml.readNextStartElement() || !xml.atEnd()) {
        if (!xml.isStartElement()) {
            continue;
        }
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            all.push_back({context, {}, {}, xml.attributes().value("numerus"_L1) == "yes"_L1});
        } else if (xml.name() == "source"_L1) {
            all.back().source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            all.back().isFinished = xml.attributes().value("type"_L1).isEmpty();
            if (!all.back().isPlural) {
                all.back().translations.append(xml.readElementText());
            }
        } else if (xml.name() == "numerusform"_L1) {
            all.back().translations.append(xml.readElementText());
        }
    }
    return all;
}

/// What has to stand in a translation as it does in its source; %n may be written out in a plural form.
QStringList placeholders(const QString &text, bool isPlural)
{
    static const QRegularExpression pattern(u"%L?\\d|%n|\\{\\{[^}]*\\}\\}|`[^`]*`"_s);
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();) {
        const QString each = match.next().captured();
        if (!isPlural || each != "%n"_L1) {
            found.append(each);
        }
    }
    found.sort();
    return found;
}

/// Whether the text will be laid out from right to left: by its first letter. A name or a number that comes
/// in is a Latin letter, except in messages, where it is isolated. What holds no letter of the language is no
/// sentence of it.
bool runsFromRightToLeft(const QString &context, QString text)
{
    static const QRegularExpression argument(u"%L?\\d"_s);
    text.replace(argument, context == "Message"_L1 ? u"0"_s : u"x"_s);
    text.remove(u"%n"_s);
    bool latinFirst = false;
    for (const QChar each : std::as_const(text)) {
        const QChar::Direction direction = each.direction();
        if (direction == QChar::DirR || direction == QChar::DirAL) {
            return !latinFirst;
        }
        latinFirst = latinFirst || direction == QChar::DirL;
    }
    return true;
}

QStringList files()
{
    return QDir(u"" ASKWELL_SOURCE "/translations"_s).entryList({u"askwell_*.ts"_s});
}

} // namespace

/// The files of translators: whole, and with the placeholders of their sources.
class TestTranslations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepThePlaceholders_data();
    void keepThePlaceholders();
    void keepMnemonicsAndEllipses_data() { keepThePlaceholders_data(); }
    void keepMnemonicsAndEllipses();
    void holdEveryText_data() { keepThePlaceholders_data(); }
    void holdEveryText();
    void areWhole();
    void sayEverythingInTheirLanguage();
    void beginAsTheirLanguageRuns();
};

void TestTranslations::keepThePlaceholders_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : files()) {
        QTest::newRow(qPrintable(file)) << file;
    }
}

void TestTranslations::keepThePlaceholders()
{
    QFETCH(const QString, file);
    const std::vector<TranslatedText> texts = readFile(u"" ASKWELL_SOURCE "/translations/"_s + file);
    QVERIFY(!texts.empty());
    for (const TranslatedText &text : texts) {
        for (const QString &translation : text.translations) {
            if (!translation.isEmpty()) {
                QVERIFY2(placeholders(text.source, text.isPlural) == placeholders(translation, text.isPlural),
                         qPrintable(text.source + u" -> "_s + translation));
            }
        }
    }
}

void TestTranslations::keepMnemonicsAndEllipses()
{
    QFETCH(const QString, file);
    static const QRegularExpression mnemonic(u"&\\w"_s);
    for (const TranslatedText &text : readFile(u"" ASKWELL_SOURCE "/translations/"_s + file)) {
        for (const QString &translation : text.translations) {
            if (!translation.isEmpty()) {
                const QByteArray said = (text.source + u" -> "_s + translation).toUtf8();
                QVERIFY2(text.source.contains(mnemonic) == translation.contains(mnemonic), said.constData());
                QVERIFY2(text.source.endsWith(u'…') == translation.endsWith(u'…'), said.constData());
            }
        }
    }
}

void TestTranslations::holdEveryText()
{
#ifndef ASKWELL_LUPDATE
    QSKIP("lupdate is not installed, and without it nobody knows the texts of the sources");
#else
    QFETCH(const QString, file);
    const QTemporaryDir folder;
    const QString copy = folder.filePath(file);
    QVERIFY(QFile::copy(u"" ASKWELL_SOURCE "/translations/"_s + file, copy));
    QStringList arguments {
        u"-locations"_s, u"none"_s, u"-I"_s, u"" ASKWELL_SOURCE ""_s, u"@" ASKWELL_TRANSLATED_SOURCES ""_s,
        u"-ts"_s,        copy};
    if (file == "askwell_en.ts"_L1) {
        arguments.prepend(u"-pluralonly"_s);
    }
    QProcess lupdate;
    lupdate.start(u"" ASKWELL_LUPDATE ""_s, arguments);
    QVERIFY(lupdate.waitForFinished());
    QCOMPARE(lupdate.exitCode(), 0);
    const auto keys = [](const QString &path) {
        QSet<std::pair<QString, QString>> all;
        for (const TranslatedText &text : readFile(path)) {
            all.insert({text.context, text.source});
        }
        return all;
    };
    const auto missing = keys(copy) - keys(u"" ASKWELL_SOURCE "/translations/"_s + file);
    for (const auto &[context, source] : missing) {
        qWarning("%s", qPrintable(context + u": "_s + source));
    }
    QVERIFY2(missing.isEmpty(), "build update_translations and translate what is new");
#endif
}

void TestTranslations::sayEverythingInTheirLanguage()
{
    // Some languages have these words of the trade as English has them.
    static const QSet<QString> alike {
        u"Adapter"_s,     u"Audio"_s,   u"Baseline"_s, u"C&ursor"_s,  u"Framework"_s,  u"Hardware"_s,
        u"Hype"_s,        u"Licence"_s, u"macro-F1"_s, u"Menu"_s,     u"Problem"_s,    u"&Prompt…"_s,
        u"Prompt · %1"_s, u"Prompt"_s,  u"Prompts"_s,  u"Sections"_s, u"&Sections…"_s, u"Text"_s};
    static const QRegularExpression words(u"(?<![%&])\\b[A-Za-z]{4,}"_s);
    for (const QString &file : files()) {
        if (file == "askwell_en.ts"_L1) {
            continue;
        }
        for (const TranslatedText &text : readFile(u"" ASKWELL_SOURCE "/translations/"_s + file)) {
            QVERIFY2(!text.translations.contains(text.source) || alike.contains(text.source)
                         || !text.source.contains(words),
                     qPrintable(file + u": "_s + text.source));
        }
    }
}

void TestTranslations::areWhole()
{
    for (const QString &file : files()) {
        for (const TranslatedText &text : readFile(u"" ASKWELL_SOURCE "/translations/"_s + file)) {
            QVERIFY2(text.isFinished && !text.translations.contains(QString()),
                     qPrintable(file + u": "_s + text.source));
        }
    }
}

void TestTranslations::beginAsTheirLanguageRuns()
{
    QVERIFY(runsFromRightToLeft({}, u"القواعد في Cursor"_s));
    QVERIFY(!runsFromRightToLeft({}, u"Cursor يقرأ القواعد"_s));
    QVERIFY(!runsFromRightToLeft({}, u"%1 فارغ"_s));
    QVERIFY(runsFromRightToLeft(u"Message"_s, u"%1 فارغ"_s));
    QVERIFY(runsFromRightToLeft({}, u"\u200fCursor يقرأ القواعد"_s));
    for (const QString &file : files()) {
        const QLocale language(file.section(u'_', 1).section(u'.', 0, 0));
        if (language.textDirection() != Qt::RightToLeft) {
            continue;
        }
        for (const TranslatedText &text : readFile(u"" ASKWELL_SOURCE "/translations/"_s + file)) {
            for (const QString &translation : text.translations) {
                QVERIFY2(runsFromRightToLeft(text.context, translation),
                         qPrintable(text.source + u" -> "_s + translation
                                    + u": begin with a letter of the language or with U+200F"_s));
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "test_translations.moc"
