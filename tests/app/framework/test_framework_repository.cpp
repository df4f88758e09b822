// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/framework/framework_repository.h"

#include "tests/support/framework_pages.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

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
    QVERIFY(englishText(repository.frameworks().at(1).problem).startsWith("big.md is larger than 64 KiB"_L1));
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

QTEST_GUILESS_MAIN(TestFrameworkRepository)
#include "test_framework_repository.moc"
