// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/framework/framework_repository.h"
#include "app/support/background_runner.h"
#include "tests/support/framework_pages.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <future>
#include <memory>

using namespace Askwell;
using namespace Qt::StringLiterals;

namespace {

QByteArray pageNamed(const QByteArray &title, const QByteArray &id = {})
{
    return (id.isEmpty() ? QByteArray() : "---\nid: " + id + "\n---\n") + "# " + title
        + "\n\n## Persistent Context (Put in `rules.md`)\n\n```\nRules of " + title
        + ".\n```\n\n## User Prompt Template\n\n```\nTask:\n[What.]\n```\n";
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QStringList titles(const FrameworkRepository &repository)
{
    QStringList titles;
    for (const FrameworkEntry &entry : repository.frameworks()) {
        titles.append(entry.title);
    }
    return titles;
}

} // namespace

class TestFrameworkRepository final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void bundledPagesAreThereAtOnce();
    void listsBundledPagesFirstThenByTitle();
    void aUsersPageWithTheSameIdWins();
    void aBrokenPageIsListedAndHarmsNothing();
    void ofTwoPagesWithOneIdTheFirstCounts();
    void tellsOnlyOfChanges();
    void readsOrdinaryFilesOnly();
    void readsPagesInTheBackground();
    void ofSeveralReloadsTheLastCounts();
    void addsAPage();
    void addsAPageWithAnExistingIdOnlyOnRequest();
    void replacesAPageThatHasAnotherName();
    void refusesToAdd_data();
    void refusesToAdd();
    void refusesToAddOverAnotherFile();

private:
    [[nodiscard]] QString inFolder(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFrameworkRepository::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestFrameworkRepository::cleanup()
{
    m_folder.reset();
}

void TestFrameworkRepository::bundledPagesAreThereAtOnce()
{
    FrameworkRepository repository {QString()};
    QCOMPARE(titles(repository), QStringList {u"Hugging Face"_s});
    const Framework *page = repository.framework(u"hugging-face"_s);
    QVERIFY(page != nullptr);
    QCOMPARE(page, &*repository.frameworks().front().framework);
    QVERIFY(*page == *repository.bundledFramework(u"hugging-face"_s));
    QVERIFY(repository.frameworks().front().origin == FrameworkEntry::Origin::Bundled);
    QVERIFY(!repository.frameworks().front().overridesBundled);
    QVERIFY(repository.framework(u"tea"_s) == nullptr);
    repository.reload();
    QCOMPARE(repository.frameworks().size(), size_t(1));
}

void TestFrameworkRepository::listsBundledPagesFirstThenByTitle()
{
    write(inFolder(u"1.md"_s), pageNamed("zebra"));
    write(inFolder(u"2.md"_s), pageNamed("Apple"));
    write(inFolder(u"3.md"_s), pageNamed("mango"));
    write(inFolder(u"notes.txt"_s), "no page");
    write(inFolder(u".hidden.md"_s), "no page");
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder.md"_s));
    FrameworkRepository repository(m_folder->path());
    QCOMPARE(repository.frameworks().size(), size_t(1));
    repository.reload();
    QCOMPARE(titles(repository), (QStringList {u"Hugging Face"_s, u"Apple"_s, u"mango"_s, u"zebra"_s}));
    QCOMPARE(repository.frameworks().at(1).path, inFolder(u"2.md"_s));
    QVERIFY(repository.frameworks().at(1).origin == FrameworkEntry::Origin::User);
    QCOMPARE(repository.framework(u"2"_s)->title, u"Apple"_s);
}

void TestFrameworkRepository::aUsersPageWithTheSameIdWins()
{
    write(inFolder(u"mine.md"_s), pageNamed("My Hub", "hugging-face"));
    FrameworkRepository repository(m_folder->path());
    repository.reload();
    QCOMPARE(titles(repository), QStringList {u"My Hub"_s});
    QVERIFY(repository.frameworks().front().overridesBundled);
    QCOMPARE(repository.framework(u"hugging-face"_s)->title, u"My Hub"_s);
    QCOMPARE(repository.bundledFramework(u"hugging-face"_s)->title, u"Hugging Face"_s);

    QVERIFY(QFile::remove(inFolder(u"mine.md"_s)));
    repository.reload();
    QCOMPARE(repository.framework(u"hugging-face"_s)->title, u"Hugging Face"_s);
}

void TestFrameworkRepository::aBrokenPageIsListedAndHarmsNothing()
{
    write(inFolder(u"hugging-face.md"_s), "no page at all");
    write(inFolder(u"big.md"_s), QByteArray(200000, 'a'));
    write(inFolder(u"tea.md"_s), pageNamed("Tea"));
    FrameworkRepository repository(m_folder->path());
    repository.reload();
    QCOMPARE(titles(repository),
             (QStringList {u"Hugging Face"_s, u"big.md"_s, u"hugging-face.md"_s, u"Tea"_s}));
    const FrameworkEntry &broken = repository.frameworks().at(2);
    QVERIFY(!broken.framework);
    QVERIFY(!broken.overridesBundled);
    QCOMPARE(broken.id, u"hugging-face"_s);
    QVERIFY(englishText(broken.problem).startsWith("hugging-face.md, line 1: the page has no title."_L1));
    QVERIFY(englishText(repository.frameworks().at(1).problem).contains("64 KiB"_L1));
    QCOMPARE(repository.framework(u"hugging-face"_s)->title, u"Hugging Face"_s);
    QVERIFY(repository.framework(u"tea"_s) != nullptr);
}

void TestFrameworkRepository::ofTwoPagesWithOneIdTheFirstCounts()
{
    write(inFolder(u"a.md"_s), pageNamed("First", "tea"));
    write(inFolder(u"b.md"_s), pageNamed("Second", "tea"));
    write(inFolder(u"c.md"_s), pageNamed("Third", "tea"));
    FrameworkRepository repository(m_folder->path());
    repository.reload();
    QCOMPARE(repository.framework(u"tea"_s)->title, u"First"_s);
    QCOMPARE(repository.frameworks().size(), size_t(4));
    QVERIFY(englishText(repository.frameworks().at(2).problem)
                .startsWith(u"b.md has the same id as a.md (“tea”), which is used."_s));
    QVERIFY(!repository.frameworks().at(3).framework);
}

void TestFrameworkRepository::tellsOnlyOfChanges()
{
    FrameworkRepository repository(m_folder->path());
    const QSignalSpy changed(&repository, &FrameworkRepository::frameworksChanged);
    repository.reload();
    QCOMPARE(changed.count(), 0);
    write(inFolder(u"tea.md"_s), pageNamed("Tea"));
    repository.reload();
    QCOMPARE(changed.count(), 1);
    repository.reload();
    QCOMPARE(changed.count(), 1);
    write(inFolder(u"tea.md"_s), pageNamed("Green tea"));
    repository.reload();
    QCOMPARE(changed.count(), 2);
}

void TestFrameworkRepository::readsOrdinaryFilesOnly()
{
    write(inFolder(u"tea.md"_s), pageNamed("Tea"));
    QVERIFY(readFrameworkFile(inFolder(u"tea.md"_s)).ok());
    const QString missing = inFolder(u"missing.md"_s);
    QVERIFY(englishText(readFrameworkFile(missing).error()).contains(missing));
    QVERIFY(!readFrameworkFile(m_folder->path()).ok());
    if (QFileInfo::exists(u"/dev/zero"_s)) {
        QVERIFY(!readFrameworkFile(u"/dev/zero"_s).ok());
    }
}

void TestFrameworkRepository::readsPagesInTheBackground()
{
    write(inFolder(u"tea.md"_s), pageNamed("Tea"));
    FrameworkRepository repository(m_folder->path());
    const QSignalSpy changed(&repository, &FrameworkRepository::frameworksChanged);
    BackgroundRunner runner;
    repository.reloadInBackground(runner);
    QVERIFY(repository.framework(u"tea"_s) == nullptr);
    runner.finish();
    QVERIFY(repository.framework(u"tea"_s) != nullptr);
    QCOMPARE(changed.count(), 1);
}

void TestFrameworkRepository::ofSeveralReloadsTheLastCounts()
{
    write(inFolder(u"tea.md"_s), pageNamed("Tea"));
    FrameworkRepository repository(m_folder->path());
    BackgroundRunner runner;
    repository.reloadInBackground(runner);
    // Work is done in order: when this is, the folder has been read and its result waits for the event loop.
    std::promise<void> folderIsRead;
    runner.run([&folderIsRead] { folderIsRead.set_value(); }, this, [] {});
    folderIsRead.get_future().wait();
    write(inFolder(u"coffee.md"_s), pageNamed("Coffee"));
    repository.reload();
    runner.finish();
    QVERIFY(repository.framework(u"coffee"_s) != nullptr);
}

void TestFrameworkRepository::addsAPage()
{
    const QString userFolder = inFolder(u"data/frameworks"_s);
    write(inFolder(u"Green Tea.md"_s), pageNamed("Green tea"));
    FrameworkRepository repository(userFolder);
    const Result<QString> added = repository.addPage(inFolder(u"Green Tea.md"_s));
    QVERIFY2(added.ok(), added ? "" : qPrintable(englishText(added.error())));
    QCOMPARE(added.value(), u"green-tea"_s);
    QCOMPARE(repository.framework(u"green-tea"_s)->title, u"Green tea"_s);
    QCOMPARE(Test::pageBytes(userFolder + u"/green-tea.md"_s), pageNamed("Green tea"));
}

void TestFrameworkRepository::addsAPageWithAnExistingIdOnlyOnRequest()
{
    const QString userFolder = inFolder(u"user"_s);
    write(inFolder(u"hub.md"_s), pageNamed("My Hub", "hugging-face"));
    FrameworkRepository repository(userFolder);
    const Result<QString> refused = repository.addPage(inFolder(u"hub.md"_s));
    QVERIFY(!refused.ok());
    QVERIFY(englishText(refused.error()).contains(u"“hugging-face” exists already (Hugging Face)"_s));
    QVERIFY(!QFileInfo::exists(userFolder));

    QVERIFY(repository.addPage(inFolder(u"hub.md"_s), true).ok());
    QCOMPARE(repository.framework(u"hugging-face"_s)->title, u"My Hub"_s);
    QVERIFY(repository.frameworks().front().overridesBundled);

    write(inFolder(u"hub.md"_s), pageNamed("My other Hub", "hugging-face"));
    QVERIFY(!repository.addPage(inFolder(u"hub.md"_s)).ok());
    QCOMPARE(repository.framework(u"hugging-face"_s)->title, u"My Hub"_s);
    QVERIFY(repository.addPage(inFolder(u"hub.md"_s), true).ok());
    QCOMPARE(repository.framework(u"hugging-face"_s)->title, u"My other Hub"_s);
}

void TestFrameworkRepository::replacesAPageThatHasAnotherName()
{
    const QString userFolder = inFolder(u"user"_s);
    QVERIFY(QDir().mkpath(userFolder));
    write(userFolder + u"/mine.md"_s, pageNamed("Mine", "tea"));
    write(inFolder(u"tea.md"_s), pageNamed("Tea"));
    FrameworkRepository repository(userFolder);
    QVERIFY(!repository.addPage(inFolder(u"tea.md"_s)).ok());
    QVERIFY(repository.addPage(inFolder(u"tea.md"_s), true).ok());
    QCOMPARE(QDir(userFolder).entryList(QDir::Files), QStringList {u"tea.md"_s});
    QCOMPARE(repository.framework(u"tea"_s)->title, u"Tea"_s);
}

void TestFrameworkRepository::refusesToAdd_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("reason");

    QTest::newRow("what is no page") << u"bad.md"_s << u"bad.md, line 1: the page has no title."_s;
    QTest::newRow("what is too large") << u"big.md"_s << u"64 KiB"_s;
    QTest::newRow("what is not there") << u"missing.md"_s << u"missing.md"_s;
}

void TestFrameworkRepository::refusesToAdd()
{
    QFETCH(const QString, source);
    QFETCH(const QString, reason);
    write(inFolder(u"bad.md"_s), "no page");
    write(inFolder(u"big.md"_s), QByteArray(70000, 'a'));
    FrameworkRepository repository(inFolder(u"user"_s));
    const Result<QString> added = repository.addPage(inFolder(source), true);
    QVERIFY(!added.ok());
    QVERIFY2(englishText(added.error()).contains(reason), qPrintable(englishText(added.error())));
    QVERIFY(!QFileInfo::exists(inFolder(u"user"_s)));
    FrameworkRepository placeless {QString()};
    QVERIFY(!placeless.addPage(inFolder(source), true).ok());
}

void TestFrameworkRepository::refusesToAddOverAnotherFile()
{
    const QString userFolder = inFolder(u"user"_s);
    QVERIFY(QDir().mkpath(userFolder));
    write(userFolder + u"/tea.md"_s, "notes of somebody");
    write(inFolder(u"tea.md"_s), pageNamed("Tea"));
    FrameworkRepository repository(userFolder);
    const Result<QString> added = repository.addPage(inFolder(u"tea.md"_s), true);
    QVERIFY(!added.ok());
    QVERIFY(englishText(added.error()).contains("holds something else"_L1));
    QCOMPARE(Test::pageBytes(userFolder + u"/tea.md"_s), QByteArray("notes of somebody"));
}

QTEST_GUILESS_MAIN(TestFrameworkRepository)
#include "test_framework_repository.moc"
