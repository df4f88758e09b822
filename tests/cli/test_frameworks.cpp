// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/captured_run.h"
#include "tests/cli/pages.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Askwell;
using namespace Qt::StringLiterals;

class TestFrameworks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsTheBundledPage();
    void theGroupAloneLists();
    void listsABrokenPageWithItsReason();
    void showsWhatAPageAsks();
    void showsAsJson();
    void checksPages();
    void checkExitsWithTheWorst();
    void checkAsJson();
    void addsAPage();
    void refusesAnIdThatExists();
    void replacesOnRequest();
    void replacingKeepsOneFileAnId();
    void refusesWhatIsNoPage_data();
    void refusesWhatIsNoPage();
    void checksTheGuideBesideAPage();
    void checksAGuideAlone();
    void aBrokenGuideFailsTheCheck();
    void strictChecksMindWarnings();
    void checkOfAGuideAsJson();
    void addsTheGuideBesideAPage();
    void addsNothingWhereTheGuideIsBroken();
    void replacesAGuideOnlyOnRequest();
    void listsWhatIsWrongWithAGuide();

private:
    [[nodiscard]] QString userFolder() const { return m_folder->filePath(u"askwell/frameworks"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFrameworks::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    qputenv("XDG_DATA_HOME", m_folder->path().toUtf8());
}

void TestFrameworks::listsTheBundledPage()
{
    const CapturedRun list = capturedRun({u"frameworks"_s, u"list"_s});
    QCOMPARE(list.status, 0);
    QCOMPARE(list.err, QString());
    QVERIFY2(list.out.startsWith(u"hugging-face: "_s), qPrintable(list.out));

    const QJsonObject json = capturedRun({u"frameworks"_s, u"list"_s, u"--format"_s, u"json"_s}).json();
    QCOMPARE(json.value(u"formatVersion"_s).toInt(), 1);
    const QJsonObject entry = json.value(u"frameworks"_s).toArray().at(0).toObject();
    QCOMPARE(entry.keys(),
             QStringList({u"guide"_s, u"guideRemarks"_s, u"id"_s, u"origin"_s, u"path"_s, u"problem"_s,
                          u"replacesBundled"_s, u"title"_s, u"warnings"_s}));
    QCOMPARE(entry.value(u"guide"_s).toString(), u":/frameworks/hugging-face.guide.json"_s);
    QCOMPARE(entry.value(u"guideRemarks"_s).toArray(), QJsonArray());
    QCOMPARE(entry.value(u"origin"_s).toString(), u"bundled"_s);
    QVERIFY(entry.value(u"problem"_s).isNull());
}

void TestFrameworks::theGroupAloneLists()
{
    QCOMPARE(capturedRun({u"frameworks"_s}).out, capturedRun({u"frameworks"_s, u"list"_s}).out);
    QCOMPARE(capturedRun({u"frameworks"_s, u"--format=json"_s}).json().value(u"formatVersion"_s).toInt(), 1);
    const CapturedRun unknown = capturedRun({u"frameworks"_s, u"lst"_s});
    QCOMPARE(unknown.status, 2);
    QVERIFY2(unknown.err.contains(u"Did you mean \"list\"?"_s), qPrintable(unknown.err));
}

void TestFrameworks::listsABrokenPageWithItsReason()
{
    QVERIFY(QDir().mkpath(userFolder()));
    QFile broken(userFolder() + u"/broken.md"_s);
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("no title\n");
    broken.close();

    const CapturedRun list = capturedRun({u"frameworks"_s});
    QCOMPARE(list.status, 0);
    QVERIFY2(list.out.contains(u"hugging-face: "_s) && list.out.contains(u"broken: "_s),
             qPrintable(list.out));
    QVERIFY2(list.err.contains(u"broken.md"_s), qPrintable(list.err));

    const CapturedRun use = capturedRun({u"compose"_s, u"--framework"_s, u"broken"_s, u"--example"_s});
    QCOMPARE(use.status, 3);
    QVERIFY2(use.err.contains(u"broken.md"_s), qPrintable(use.err));
}

void TestFrameworks::showsWhatAPageAsks()
{
    const QString page = writeFile(*m_folder, u"garden.md"_s, gardenPage());
    const CapturedRun show = capturedRun({u"frameworks"_s, u"show"_s, page});
    QCOMPARE(show.status, 0);
    for (const QString &words :
         {u"Garden (garden)"_s, u".cursor/rules.md"_s, u"Soil (soil): Describe the soil."_s, u"- Dig a bed"_s,
          u"Tools"_s, u"Seasons"_s}) {
        QVERIFY2(show.out.contains(words), qPrintable(words + u" in "_s + show.out));
    }
}

void TestFrameworks::showsAsJson()
{
    const QString page = writeFile(*m_folder, u"garden.md"_s, gardenPage());
    const QJsonObject json = capturedRun({u"frameworks"_s, u"show"_s, page, u"--format"_s, u"json"_s}).json();
    QCOMPARE(json.keys(),
             QStringList({u"formatVersion"_s, u"globs"_s, u"how"_s, u"id"_s, u"language"_s, u"questions"_s,
                          u"rulesPath"_s, u"rulesPathProblem"_s, u"title"_s, u"version"_s, u"warnings"_s,
                          u"who"_s}));
    QCOMPARE(json.value(u"rulesPath"_s).toString(), u".cursor/rules.md"_s);
    QVERIFY(json.value(u"rulesPathProblem"_s).isNull());
    const QJsonArray questions = json.value(u"questions"_s).toArray();
    QCOMPARE(questions.size(), 2);
    QCOMPARE(questions.at(0).toObject().value(u"examples"_s).toArray(), QJsonArray {u"Dig a bed"_s});
}

void TestFrameworks::checksPages()
{
    const QString page = writeFile(*m_folder, u"garden.md"_s, gardenPage());
    const CapturedRun good = capturedRun({u"frameworks"_s, u"check"_s, page});
    QCOMPARE(good.status, 0);
    QCOMPARE(good.out, page + u": in order\n"_s);
}

void TestFrameworks::checkExitsWithTheWorst()
{
    const QString page = writeFile(*m_folder, u"garden.md"_s, gardenPage());
    const QString bad = writeFile(*m_folder, u"bad.md"_s, "# Title only\n");
    const CapturedRun refused = capturedRun({u"frameworks"_s, u"check"_s, bad, page});
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.out.contains(u"bad.md"_s) && refused.out.contains(u"in order"_s),
             qPrintable(refused.out));

    const CapturedRun missing =
        capturedRun({u"frameworks"_s, u"check"_s, m_folder->filePath(u"none.md"_s), bad});
    QCOMPARE(missing.status, 3);
    QVERIFY2(missing.out.contains(u"none.md"_s) && missing.out.contains(u"bad.md"_s),
             qPrintable(missing.out));
    QCOMPARE(capturedRun({u"frameworks"_s, u"check"_s}).status, 2);
}

void TestFrameworks::checkAsJson()
{
    const QString page = writeFile(*m_folder, u"garden.md"_s, gardenPage());
    const QString bad = writeFile(*m_folder, u"bad.md"_s, "# Title only\n");
    const CapturedRun run = capturedRun({u"frameworks"_s, u"check"_s, page, bad, u"--format"_s, u"json"_s});
    QCOMPARE(run.status, 1);
    const QJsonArray pages = run.json().value(u"pages"_s).toArray();
    QCOMPARE(pages.size(), 2);
    QCOMPARE(pages.at(0).toObject().value(u"id"_s).toString(), u"garden"_s);
    QCOMPARE(pages.at(0).toObject().value(u"problems"_s).toArray().size(), 0);
    QVERIFY(pages.at(1).toObject().value(u"id"_s).isNull());
    QCOMPARE(pages.at(1).toObject().value(u"problems"_s).toArray().size(), 1);
}

void TestFrameworks::addsAPage()
{
    const QString page = writeFile(*m_folder, u"My Garden.md"_s, gardenPage());
    const CapturedRun add = capturedRun({u"frameworks"_s, u"add"_s, page});
    QCOMPARE(add.err, QString());
    QCOMPARE(add.status, 0);
    QCOMPARE(readWhole(userFolder() + u"/my-garden.md"_s), gardenPage());
    QVERIFY(capturedRun({u"frameworks"_s}).out.contains(u"my-garden: Garden (yours)"_s));
    QCOMPARE(capturedRun({u"compose"_s, u"--framework"_s, u"my-garden"_s, u"--example"_s}).out,
             u"What I want to do:\nPlant beans.\n\nSoil:\nLoam.\n"_s);
}

void TestFrameworks::refusesAnIdThatExists()
{
    const QString page = writeFile(*m_folder, u"hugging-face.md"_s, gardenPage());
    const CapturedRun bundled = capturedRun({u"frameworks"_s, u"add"_s, page});
    QCOMPARE(bundled.status, 1);
    QVERIFY2(bundled.err.contains(u"--replace"_s), qPrintable(bundled.err));

    const QString mine = writeFile(*m_folder, u"garden.md"_s, gardenPage());
    QCOMPARE(capturedRun({u"frameworks"_s, u"add"_s, mine}).status, 0);
    QCOMPARE(capturedRun({u"frameworks"_s, u"add"_s, mine}).status, 1);
}

void TestFrameworks::replacesOnRequest()
{
    const QString page = writeFile(*m_folder, u"hugging-face.md"_s, gardenPage());
    QCOMPARE(capturedRun({u"frameworks"_s, u"add"_s, page, u"--replace"_s}).status, 0);
    QVERIFY(capturedRun({u"frameworks"_s})
                .out.contains(u"hugging-face: Garden (yours, in place of the bundled page)"_s));
}

void TestFrameworks::replacingKeepsOneFileAnId()
{
    QVERIFY(QDir().mkpath(userFolder()));
    QFile other(userFolder() + u"/other-name.md"_s);
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("---\nid: garden\n---\n" + gardenPage());
    other.close();

    // This page has its id from its file's name, so it cannot go where the old one lies.
    const QString page = writeFile(*m_folder, u"garden.md"_s, gardenPage());
    QCOMPARE(capturedRun({u"frameworks"_s, u"add"_s, page, u"--replace"_s}).status, 0);
    QCOMPARE(QDir(userFolder()).entryList(QDir::Files), QStringList {u"garden.md"_s});
    QCOMPARE(readWhole(userFolder() + u"/garden.md"_s), gardenPage());
}

void TestFrameworks::refusesWhatIsNoPage_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("an empty file") << QByteArray();
    QTest::newRow("a title alone") << QByteArray("# Title\n");
    QTest::newRow("Latin-1 bytes") << QByteArray("# Jard\xEDn\n");
    QTest::newRow("2 MiB") << QByteArray(2 * 1024 * 1024, 'x');
}

void TestFrameworks::refusesWhatIsNoPage()
{
    QFETCH(const QByteArray, content);
    const QString page = writeFile(*m_folder, u"page.md"_s, content);
    const CapturedRun add = capturedRun({u"frameworks"_s, u"add"_s, page});
    QCOMPARE(add.status, 3);
    QVERIFY2(add.err.contains(u"page.md"_s) && add.err.count(u'\n') == 1, qPrintable(add.err));
    QVERIFY(!QFile::exists(userFolder() + u"/page.md"_s));
}

void TestFrameworks::checksTheGuideBesideAPage()
{
    const QString page = writeFile(*m_folder, u"garden.md"_s, gardenPage());
    const QString guide = writeFile(*m_folder, u"garden.guide.json"_s, gardenGuide());
    const CapturedRun good = capturedRun({u"frameworks"_s, u"check"_s, page});
    QCOMPARE(good.status, 0);
    QCOMPARE(good.out, page + u": in order\n"_s + guide + u": in order\n"_s);
}

void TestFrameworks::checksAGuideAlone()
{
    const QString guide = writeFile(*m_folder, u"garden.guide.json"_s, gardenGuide());
    const CapturedRun lone = capturedRun({u"frameworks"_s, u"check"_s, guide});
    QCOMPARE(lone.status, 1);
    QCOMPARE(lone.out,
             guide + u": there is no page \"garden\" for it. Lay garden.md beside it, or add that page.\n"_s);

    writeFile(*m_folder, u"garden.md"_s, gardenPage());
    const CapturedRun beside = capturedRun({u"frameworks"_s, u"check"_s, guide});
    QCOMPARE(beside.status, 0);
    QCOMPARE(beside.out, guide + u": in order\n"_s);

    // A known page will do as well: the bundled one.
    const QString bundled = writeFile(*m_folder, u"mine.guide.json"_s,
                                      readWhole(QStringLiteral(ASKWELL_SOURCE "/resources/frameworks/"
                                                                              "hugging-face.guide.json")));
    const CapturedRun known = capturedRun({u"frameworks"_s, u"check"_s, bundled});
    QCOMPARE(known.status, 0);
    QCOMPARE(known.out, bundled + u": in order\n"_s);
}

void TestFrameworks::aBrokenGuideFailsTheCheck()
{
    const QString page = writeFile(*m_folder, u"garden.md"_s, gardenPage());
    const QString guide = writeFile(*m_folder, u"garden.guide.json"_s, "[]");
    const CapturedRun run = capturedRun({u"frameworks"_s, u"check"_s, page});
    QCOMPARE(run.status, 1);
    QVERIFY2(run.out.contains(page + u": in order"_s)
                 && run.out.contains(guide + u" is JSON, but no object"_s),
             qPrintable(run.out));
}

void TestFrameworks::strictChecksMindWarnings()
{
    const QString page = writeFile(*m_folder, u"garden.md"_s, gardenPage());
    writeFile(*m_folder, u"garden.guide.json"_s, gardenGuide().replace("Dig a bed", "Dig a hole"));
    const CapturedRun run = capturedRun({u"frameworks"_s, u"check"_s, page});
    QCOMPARE(run.status, 0);
    QVERIFY2(run.out.contains(u"Warning: "_s) && run.out.contains(u"Dig a hole"_s), qPrintable(run.out));
    const CapturedRun strict = capturedRun({u"frameworks"_s, u"check"_s, u"--strict"_s, page});
    QCOMPARE(strict.status, 1);
    QCOMPARE(strict.out, run.out);
}

void TestFrameworks::checkOfAGuideAsJson()
{
    const QString page = writeFile(*m_folder, u"garden.md"_s, gardenPage());
    const QString guide = writeFile(*m_folder, u"garden.guide.json"_s, gardenGuide());
    const QJsonArray pages = capturedRun({u"frameworks"_s, u"check"_s, page, guide, u"--format"_s, u"json"_s})
                                 .json()
                                 .value(u"pages"_s)
                                 .toArray();
    QCOMPARE(pages.size(), 2);
    const QJsonObject beside = pages.at(0).toObject().value(u"guide"_s).toObject();
    QCOMPARE(beside.value(u"path"_s).toString(), guide);
    QCOMPARE(beside.value(u"id"_s).toString(), u"garden"_s);
    QCOMPARE(beside.value(u"problems"_s).toArray(), QJsonArray());
    QCOMPARE(pages.at(1).toObject().value(u"path"_s).toString(), guide);
    QVERIFY(pages.at(1).toObject().value(u"guide"_s).isNull());
}

void TestFrameworks::addsTheGuideBesideAPage()
{
    const QString page = writeFile(*m_folder, u"garden.md"_s, gardenPage());
    writeFile(*m_folder, u"garden.guide.json"_s, gardenGuide());
    const CapturedRun add = capturedRun({u"frameworks"_s, u"add"_s, page, u"--format"_s, u"json"_s});
    QCOMPARE(add.err, QString());
    QCOMPARE(add.status, 0);
    QCOMPARE(add.json().value(u"guide"_s).toString(), userFolder() + u"/garden.guide.json"_s);
    QCOMPARE(readWhole(userFolder() + u"/garden.guide.json"_s), gardenGuide());
    // A guide is no page.
    QCOMPARE(capturedRun({u"frameworks"_s}).out.count(u'\n'), 2);
}

void TestFrameworks::addsNothingWhereTheGuideIsBroken()
{
    const QString page = writeFile(*m_folder, u"garden.md"_s, gardenPage());
    writeFile(*m_folder, u"garden.guide.json"_s, QByteArray(70'000, ' '));
    const CapturedRun add = capturedRun({u"frameworks"_s, u"add"_s, page});
    QCOMPARE(add.status, 3);
    QVERIFY2(add.err.contains(u"garden.guide.json"_s) && add.err.count(u'\n') == 1, qPrintable(add.err));
    QVERIFY(!QFile::exists(userFolder() + u"/garden.md"_s));
    QVERIFY(!QFile::exists(userFolder() + u"/garden.guide.json"_s));
}

void TestFrameworks::replacesAGuideOnlyOnRequest()
{
    QVERIFY(QDir().mkpath(userFolder()));
    QFile mine(userFolder() + u"/garden.guide.json"_s);
    QVERIFY(mine.open(QIODevice::WriteOnly));
    mine.write("mine");
    mine.close();
    const QString page = writeFile(*m_folder, u"garden.md"_s, gardenPage());
    writeFile(*m_folder, u"garden.guide.json"_s, gardenGuide());
    const CapturedRun add = capturedRun({u"frameworks"_s, u"add"_s, page});
    QCOMPARE(add.status, 3);
    QVERIFY2(add.err.contains(u"stands where the page's guide should go"_s), qPrintable(add.err));
    QCOMPARE(readWhole(mine.fileName()), "mine");
    QVERIFY(!QFile::exists(userFolder() + u"/garden.md"_s));

    QCOMPARE(capturedRun({u"frameworks"_s, u"add"_s, page, u"--replace"_s}).status, 0);
    QCOMPARE(readWhole(mine.fileName()), gardenGuide());
}

void TestFrameworks::listsWhatIsWrongWithAGuide()
{
    const QString page = writeFile(*m_folder, u"garden.md"_s, gardenPage());
    QCOMPARE(capturedRun({u"frameworks"_s, u"add"_s, page}).status, 0);
    QFile mine(userFolder() + u"/garden.guide.json"_s);
    QVERIFY(mine.open(QIODevice::WriteOnly));
    mine.write("{");
    mine.close();
    const CapturedRun list = capturedRun({u"frameworks"_s});
    QCOMPARE(list.status, 0);
    QVERIFY2(list.err.contains(u"garden.guide.json ends too early"_s), qPrintable(list.err));
}

QTEST_GUILESS_MAIN(TestFrameworks)
#include "test_frameworks.moc"
