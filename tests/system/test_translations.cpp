// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QRegularExpression>
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
    void areWhole();
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

void TestTranslations::areWhole()
{
    for (const QString &file : files()) {
        for (const TranslatedText &text : readFile(u"" ASKWELL_SOURCE "/translations/"_s + file)) {
            QVERIFY2(text.isFinished && !text.translations.contains(QString()),
                     qPrintable(file + u": "_s + text.source));
        }
    }
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "test_translations.moc"
