// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/survey.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Askwell;
using namespace Qt::StringLiterals;

namespace {

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestSurvey final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsThere();
    void saysWhatIsInTheWay_data();
    void saysWhatIsInTheWay();
    void rootIsCanonical();
    void refusesWhatIsNoFolder();
};

void TestSurvey::readsWhatIsThere()
{
    const QTemporaryDir folder;
    put(folder.filePath(u"a.md"_s), "text\r\n");
    const auto survey = surveyProject(folder.path(), {u"a.md"_s, u"missing/b.md"_s, u"a.md"_s});
    QVERIFY(survey.ok());
    QCOMPARE(survey.value().files.size(), 2);
    QCOMPARE(survey.value().file(u"a.md"_s).bytes, std::optional<QByteArray>("text\r\n"));
    const SurveyedFile missing = survey.value().file(u"missing/b.md"_s);
    QVERIFY(!missing.bytes && !missing.readProblem && !missing.writeProblem);
    QVERIFY(!QFile::exists(folder.filePath(u"missing"_s)));
}

void TestSurvey::saysWhatIsInTheWay_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("a folder in its place") << u"folder"_s;
    QTest::newRow("a file for a folder") << u"file/x.md"_s;
    QTest::newRow("a link to a file outside") << u"link.md"_s;
    QTest::newRow("a link to a file inside") << u"inner.md"_s;
    QTest::newRow("a link to nothing") << u"dangling.md"_s;
    QTest::newRow("a linked folder that leads out") << u"out/x.md"_s;
    QTest::newRow("two dots") << u"../x.md"_s;
    QTest::newRow("an absolute path") << u"/tmp/x.md"_s;
    QTest::newRow("a device by a link") << u"null.md"_s;
}

void TestSurvey::saysWhatIsInTheWay()
{
    QFETCH(const QString, path);
    const QTemporaryDir outside;
    const QTemporaryDir folder;
    put(outside.filePath(u"secret"_s), "theirs\n");
    put(folder.filePath(u"file"_s), "text\n");
    QVERIFY(QDir(folder.path()).mkdir(u"folder"_s));
    QVERIFY(QFile::link(outside.filePath(u"secret"_s), folder.filePath(u"link.md"_s)));
    QVERIFY(QFile::link(folder.filePath(u"file"_s), folder.filePath(u"inner.md"_s)));
    QVERIFY(QFile::link(folder.filePath(u"nothing"_s), folder.filePath(u"dangling.md"_s)));
    QVERIFY(QFile::link(outside.path(), folder.filePath(u"out"_s)));
    QVERIFY(QFile::link(u"/dev/null"_s, folder.filePath(u"null.md"_s)));

    const auto survey = surveyProject(folder.path(), {path});
    QVERIFY(survey.ok());
    const SurveyedFile file = survey.value().file(path);
    QVERIFY(!file.bytes);
    QVERIFY(file.readProblem || file.writeProblem);
    QVERIFY(file.writeProblem.has_value());
    const QString sentence = englishText(*file.writeProblem);
    QVERIFY2(sentence.contains(path.section(u'/', 0, 0)), qPrintable(sentence));
}

void TestSurvey::rootIsCanonical()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"real"_s));
    QVERIFY(QFile::link(folder.filePath(u"real"_s), folder.filePath(u"alias"_s)));
    const auto survey = surveyProject(folder.filePath(u"alias/."_s), {});
    QVERIFY(survey.ok());
    QCOMPARE(survey.value().root, QDir(folder.filePath(u"real"_s)).canonicalPath());
}

void TestSurvey::refusesWhatIsNoFolder()
{
    const QTemporaryDir folder;
    put(folder.filePath(u"file"_s), "text\n");
    QVERIFY(!surveyProject(QString(), {}).ok());
    QVERIFY(!surveyProject(folder.filePath(u"nothing"_s), {}).ok());
    QVERIFY(!surveyProject(folder.filePath(u"file"_s), {}).ok());
}

QTEST_GUILESS_MAIN(TestSurvey)
#include "test_survey.moc"
