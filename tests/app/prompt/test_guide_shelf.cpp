// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/guide_shelf.h"
#include "tests/support/framework_pages.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Askwell;
using namespace Qt::StringLiterals;

namespace {

const auto bundledPath = u":/frameworks/hugging-face.guide.json"_s;

/// Asks the Task and the Why of the Hugging Face page, with one of its examples.
QByteArray usersPage(const QByteArray &id)
{
    return "---\nid: " + id
        + "\n---\n# Mine\n\n## User-owned\n\n### What (Task)\n\n- Evaluate multiple models\n- Dig\n\n"
          "## Persistent Context (Put in `rules.md`)\n\n```\nRules.\n```\n\n"
          "## User Prompt Template\n\n```\nTask:\n[What.]\n\nWhy:\n[Why.]\n```\n";
}

QByteArray usersGuide(const QByteArray &id)
{
    return R"({"format": "askwell-guide", "formatVersion": 1, "framework": ")" + id
        + R"(", "questions": {"task": {"ask": "Mine?", "help": "Say.", "examples": [{"example": "Dig"}, {"example": "Fly"}]}}})";
}

} // namespace

class TestGuideShelf final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theBundledPageHasItsGuide();
    void aPageWithoutGuideWorksPlainly();
    void aUsersGuideLiesBesideThePage();
    void aUsersGuideForABundledPageWins();
    void theBundledGuideServesAUsersPageWhereWordsMatch();
    void aBrokenUsersGuideIsToldAndHarmsNothing_data();
    void aBrokenUsersGuideIsToldAndHarmsNothing();
    void aBrokenPageHasNone();

private:
    void write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] FoundGuide found(const QString &id) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestGuideShelf::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestGuideShelf::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

FoundGuide TestGuideShelf::found(const QString &id) const
{
    FrameworkRepository repository(m_folder->path());
    repository.reload();
    const auto &entries = repository.frameworks();
    const auto entry = std::find_if(entries.begin(), entries.end(),
                                    [&id](const FrameworkEntry &each) { return each.id == id; });
    return entry == entries.end() ? FoundGuide {} : findGuide(*entry, repository.userFolder());
}

void TestGuideShelf::theBundledPageHasItsGuide()
{
    const FoundGuide guide = found(u"hugging-face"_s);
    QCOMPARE(guide.path, bundledPath);
    QVERIFY(guide.remarks.empty());
    QCOMPARE(guide.guide.questions.size(), 4);
    QCOMPARE(guide.guide.question(u"when"_s)->examples.size(), size_t(5));
    FrameworkRepository homeless {QString()};
    QCOMPARE(findGuide(homeless.frameworks().front(), {}), guide);
}

void TestGuideShelf::aPageWithoutGuideWorksPlainly()
{
    write(u"mine.md"_s, usersPage("mine"));
    QCOMPARE(found(u"mine"_s), FoundGuide {});
}

void TestGuideShelf::aUsersGuideLiesBesideThePage()
{
    // By the page's id, whatever the page's file is called.
    write(u"other-name.md"_s, usersPage("mine"));
    write(u"mine.guide.json"_s, usersGuide("mine"));
    const FoundGuide guide = found(u"mine"_s);
    QCOMPARE(guide.path, m_folder->filePath(u"mine.guide.json"_s));
    QCOMPARE(guide.guide.question(u"task"_s)->ask, u"Mine?"_s);
    QCOMPARE(guide.guide.question(u"task"_s)->examples.size(), size_t(1));
    QCOMPARE(guide.remarks.size(), size_t(1));
    const QString remark = englishText(guide.remarks.front());
    QVERIFY2(remark.startsWith(guide.path) && remark.contains(u"“Fly”"_s), qPrintable(remark));
}

void TestGuideShelf::aUsersGuideForABundledPageWins()
{
    write(u"hugging-face.guide.json"_s, usersGuide("hugging-face"));
    QCOMPARE(found(u"hugging-face"_s).guide.question(u"task"_s)->ask, u"Mine?"_s);
}

void TestGuideShelf::theBundledGuideServesAUsersPageWhereWordsMatch()
{
    write(u"hugging-face.md"_s, usersPage("hugging-face"));
    const FoundGuide guide = found(u"hugging-face"_s);
    QCOMPARE(guide.path, bundledPath);
    QVERIFY(guide.remarks.empty());
    // Why has no example in common: the page's author may mean something else by it.
    QCOMPARE(guide.guide.questions.keys(), QStringList {u"task"_s});
    QCOMPARE(guide.guide.question(u"task"_s)->examples.size(), size_t(1));
    QCOMPARE(guide.guide.question(u"task"_s)->examples.front().job, u"evaluate"_s);
}

void TestGuideShelf::aBrokenUsersGuideIsToldAndHarmsNothing_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("why");
    QTest::newRow("a file cut off") << QByteArray("{") << u"ends too early"_s;
    QTest::newRow("70,000 bytes") << QByteArray(70'000, ' ') << u"64 KiB"_s;
    QTest::newRow("another page's guide") << usersGuide("kitchen") << u"“kitchen”"_s;
}

void TestGuideShelf::aBrokenUsersGuideIsToldAndHarmsNothing()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, why);
    write(u"mine.md"_s, usersPage("mine"));
    write(u"mine.guide.json"_s, json);
    write(u"hugging-face.guide.json"_s, json);
    const FoundGuide guide = found(u"mine"_s);
    QVERIFY(guide.guide.isEmpty());
    QCOMPARE(guide.remarks.size(), size_t(1));
    const QString remark = englishText(guide.remarks.front());
    QVERIFY2(remark.contains(m_folder->filePath(u"mine.guide.json"_s)) && remark.contains(why),
             qPrintable(remark));

    // The bundled page has another to fall back on.
    const FoundGuide bundled = found(u"hugging-face"_s);
    QCOMPARE(bundled.path, bundledPath);
    QCOMPARE(bundled.guide.questions.size(), 4);
    QCOMPARE(bundled.remarks.size(), size_t(1));
}

void TestGuideShelf::aBrokenPageHasNone()
{
    write(u"mine.md"_s, "no title\n");
    write(u"mine.guide.json"_s, usersGuide("mine"));
    QCOMPARE(found(u"mine"_s), FoundGuide {});
}

QTEST_GUILESS_MAIN(TestGuideShelf)
#include "test_guide_shelf.moc"
