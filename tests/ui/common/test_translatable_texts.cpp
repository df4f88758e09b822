// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checks/check_table.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Askwell;
using namespace Qt::StringLiterals;

/// What the window shows of the table of checks reaches the translators.
class TestTranslatableTexts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void messagesOfTheChecks();
    void questionsOfTheLedger();
    void sentencesOfFixesAreNotTranslated();

private:
    QStringList m_messages;
};

void TestTranslatableTexts::initTestCase()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"checks.ts"_s);
    QProcess lupdate;
    lupdate.start(QStringLiteral(ASKWELL_LUPDATE), {QStringLiteral(ASKWELL_CHECK_TEXTS), u"-ts"_s, file});
    QVERIFY2(lupdate.waitForFinished() && lupdate.exitCode() == 0,
             lupdate.readAllStandardError().constData());
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QXmlStreamReader reader(&written);
    QString context;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == "name"_L1) {
            context = reader.readElementText();
        } else if (reader.isStartElement() && reader.name() == "source"_L1) {
            const QString text = reader.readElementText();
            if (context == "Message"_L1) {
                m_messages.append(text);
            }
        }
    }
    QVERIFY(!m_messages.isEmpty());
}

void TestTranslatableTexts::messagesOfTheChecks()
{
    for (const Check &check : checkTable()) {
        QVERIFY2(m_messages.contains(QString::fromUtf8(check.message)), check.message.constData());
        QVERIFY2(m_messages.contains(check.about), qPrintable(check.about));
        QVERIFY2(check.fixLabel.isEmpty() || m_messages.contains(QString::fromUtf8(check.fixLabel)),
                 check.fixLabel.constData());
    }
}

void TestTranslatableTexts::questionsOfTheLedger()
{
    for (const LedgerItem &item : ledgerTable()) {
        QVERIFY2(m_messages.contains(QString::fromUtf8(item.ask)), item.ask.constData());
        QVERIFY2(m_messages.contains(QString::fromUtf8(item.fixLabel)), item.fixLabel.constData());
    }
}

void TestTranslatableTexts::sentencesOfFixesAreNotTranslated()
{
    for (const LedgerItem &item : ledgerTable()) {
        QVERIFY2(!m_messages.contains(item.fixText), qPrintable(item.fixText));
    }
}

QTEST_GUILESS_MAIN(TestTranslatableTexts)
#include "test_translatable_texts.moc"
