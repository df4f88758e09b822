// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/device.h"
#include "app/knowledge/knowledge_table.h"
#include "app/knowledge/licence.h"
#include "app/knowledge/task.h"
#include "app/support/json_reading.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Askwell;
using namespace Qt::StringLiterals;

/// The tables that packaging/refresh-tables writes: whole, with their sources, and what our code names is in
/// them.
class TestTables final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts();
    void everyTableNamesItsSource();
    void everyTableReadsWithoutAFault();
    void anAlternationTakesTheLongest_data();
    void anAlternationTakesTheLongest();
    void everyTaskThatTheCodeNamesExists_data();
    void everyTaskThatTheCodeNamesExists();
    void everyLicenceThatTheCodeNamesExists_data();
    void everyLicenceThatTheCodeNamesExists();

private:
    /// The strings of a source file that look like ids; `after` is where to begin.
    static QStringList idsIn(const QString &path, const QString &after)
    {
        QFile file(QStringLiteral(ASKWELL_SOURCE "/") + path);
        if (!file.open(QIODevice::ReadOnly)) {
            return {};
        }
        const QString text = QString::fromUtf8(file.readAll());
        const qsizetype begin = text.indexOf(after);
        const qsizetype end = text.indexOf(u"\n}\n"_s, begin);
        static const QRegularExpression strings(u"u?\"([^\"\\\\\\n]*)\"(?:_s|_L1)?"_s);
        static const QRegularExpression id(u"(?<![\\w/-])[a-z][a-z0-9]*(?:[-.+][a-z0-9+]+)+(?![\\w/-])"_s);
        QStringList ids;
        QRegularExpressionMatchIterator literals = strings.globalMatch(text.mid(begin, end - begin));
        while (begin >= 0 && literals.hasNext()) {
            QRegularExpressionMatchIterator found = id.globalMatch(literals.next().captured(1));
            while (found.hasNext()) {
                ids.append(found.next().captured());
            }
        }
        return ids;
    }
};

void TestTables::counts()
{
    QCOMPARE(tasks().size(), size_t(57));
    QCOMPARE(licences().size(), size_t(83));
    QCOMPARE(knowledgeRows(u"languages"_s, u"languages"_s).size(), 184);
    // 251 of the package, and eight of our own.
    QCOMPARE(devices().size(), size_t(251 + 8));
}

void TestTables::everyTableNamesItsSource()
{
    const QDir folder(QStringLiteral(ASKWELL_SOURCE "/resources/knowledge"));
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files);
    QVERIFY(names.size() >= 6);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString source = QJsonDocument::fromJson(file.readAll()).object().value("source"_L1).toString();
        QVERIFY2(!source.isEmpty(), qPrintable(name));
        if (source.contains("@huggingface/"_L1)) {
            static const QRegularExpression versioned(u"@huggingface/\\w+ \\d+\\.\\d+\\.\\d+ \\(MIT\\)"_s);
            QVERIFY2(versioned.match(source).hasMatch(), qPrintable(name));
        }
    }
}

/// Twice the same key, nesting, and what is no UTF-8: the tables' own readers do not look for them.
void TestTables::everyTableReadsWithoutAFault()
{
    int read = 0;
    for (const char *place : {"/resources/knowledge", "/resources/checks"}) {
        const QDir folder(QString::fromUtf8(ASKWELL_SOURCE) + QString::fromLatin1(place));
        for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const Result<QJsonObject> object = readJsonObject(file.readAll(), 256 * 1024, name);
            QVERIFY2(object, object ? "" : qPrintable(englishText(object.error())));
            ++read;
        }
    }
    QVERIFY(read >= 8);
}

void TestTables::anAlternationTakesTheLongest_data()
{
    QTest::addColumn<Qt::CaseSensitivity>("sensitivity");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    QTest::newRow("one of several") << Qt::CaseSensitive << u"a bert base here"_s << u"bert base"_s;
    QTest::newRow("the end of none") << Qt::CaseSensitive << u"bert-basement"_s << u"bert-base"_s;
    QTest::newRow("back to a shorter one") << Qt::CaseSensitive << u"bert-bas"_s << u"bert"_s;
    QTest::newRow("the longest") << Qt::CaseSensitive << u"bert base-uncased"_s << u"bert base-uncased"_s;
    QTest::newRow("no pattern") << Qt::CaseSensitive << u"c.x c++x"_s << u"c++"_s;
    QTest::newRow("another case") << Qt::CaseSensitive << u"Bert"_s << QString();
    QTest::newRow("any case") << Qt::CaseInsensitive << u"BERT-Large"_s << u"BERT-Large"_s;
}

void TestTables::anAlternationTakesTheLongest()
{
    QFETCH(const Qt::CaseSensitivity, sensitivity);
    QFETCH(const QString, text);
    const QStringList words {u"bert"_s, u"bert-base-uncased"_s, u"Bert-large"_s,
                             u"c++"_s,  u"bert base"_s,         u"bert"_s};
    const QRegularExpression pattern(anyOf(words, sensitivity),
                                     sensitivity == Qt::CaseInsensitive
                                         ? QRegularExpression::CaseInsensitiveOption
                                         : QRegularExpression::NoPatternOption);
    QVERIFY(pattern.isValid());
    QTEST(pattern.match(text).captured(), "found");
    QVERIFY(!QRegularExpression(anyOf({}, sensitivity)).match(text).hasMatch());
}

void TestTables::everyTaskThatTheCodeNamesExists_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("after");
    QTest::addColumn<int>("atLeast");
    QTest::newRow("what a metric cannot measure")
        << u"app/checks/computed_checks.cpp"_s << u"metricFamilies()\n{"_s << 60;
    QTest::newRow("likely tasks") << u"app/checks/task_nudge.cpp"_s
                                  << u"likelyTasks(const QString &text)\n{"_s << 20;
    QTest::newRow("tasks without language")
        << u"app/knowledge/task.cpp"_s << u"needsLanguage() const\n{"_s << 4;
}

void TestTables::everyTaskThatTheCodeNamesExists()
{
    QFETCH(const QString, path);
    QFETCH(const QString, after);
    QFETCH(const int, atLeast);
    const QStringList ids = idsIn(path, after);
    QVERIFY2(ids.size() >= atLeast, qPrintable(QString::number(ids.size())));
    for (const QString &id : ids) {
        QVERIFY2(findTask(id) != nullptr, qPrintable(id));
    }
}

void TestTables::everyLicenceThatTheCodeNamesExists_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("after");
    QTest::addColumn<int>("atLeast");
    QTest::newRow("rules") << u"app/knowledge/licence_rules.cpp"_s << u"void askMixedCode("_s << 2;
    QTest::newRow("words") << u"app/knowledge/licence.cpp"_s << u"LicenceNames readLicenceNames()\n{"_s << 6;
    QTest::newRow("spoken") << u"app/checks/licence_checks.cpp"_s << u"void findSpokenLicences("_s << 1;
}

void TestTables::everyLicenceThatTheCodeNamesExists()
{
    QFETCH(const QString, path);
    QFETCH(const QString, after);
    QFETCH(const int, atLeast);
    QStringList ids = idsIn(path, after);
    ids.erase(std::remove_if(ids.begin(), ids.end(),
                             [](const QString &id) { return !id.contains(u'.') && !id.contains("cc"_L1); }),
              ids.end());
    QVERIFY2(ids.size() >= atLeast, qPrintable(ids.join(u' ')));
    for (const QString &id : std::as_const(ids)) {
        QVERIFY2(findLicence(id) != nullptr, qPrintable(id));
    }
}

QTEST_GUILESS_MAIN(TestTables)
#include "test_tables.moc"
