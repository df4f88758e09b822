// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/support/file_calls.h"
#include "app/support/file_lock.h"
#include "app/support/file_reading.h"
#include "app/support/save_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <functional>

#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Askwell;
using namespace Qt::StringLiterals;

namespace {

/// Counts every call and, at the one it is told, fails or ends the process.
class FaultyCalls final : public FileCalls
{
public:
    int stopAt = -1;
    int error = EIO;
    bool kill = false;
    /// Fails every call from stopAt on, as a full disk does, instead of one.
    bool writesStayBroken = false;

    int count = 0;
    QStringList names;

    int openFolder(const char *path) override
    {
        return refuse("openFolder") ? -1 : FileCalls::openFolder(path);
    }
    int openFolderAt(int folder, const char *name) override
    {
        return refuse("openFolderAt") ? -1 : FileCalls::openFolderAt(folder, name);
    }
    int openToRead(int folder, const char *name) override
    {
        return refuse("openToRead") ? -1 : FileCalls::openToRead(folder, name);
    }
    int openNew(int folder, const char *name, mode_t mode) override
    {
        return refuse("openNew") ? -1 : FileCalls::openNew(folder, name, mode);
    }
    int makeFolderAt(int folder, const char *name, mode_t mode) override
    {
        return refuse("makeFolderAt") ? -1 : FileCalls::makeFolderAt(folder, name, mode);
    }
    int statAt(int folder, const char *name, struct stat *status) override
    {
        return refuse("statAt") ? -1 : FileCalls::statAt(folder, name, status);
    }
    int accessToWrite(int folder, const char *name) override
    {
        return refuse("accessToWrite") ? -1 : FileCalls::accessToWrite(folder, name);
    }
    ssize_t read(int file, void *bytes, size_t size) override
    {
        return refuse("read") ? -1 : FileCalls::read(file, bytes, size);
    }
    ssize_t write(int file, const void *bytes, size_t size) override
    {
        if (writesStayBroken) {
            // A little fits, then nothing does.
            ++count;
            if (size > 3) {
                return FileCalls::write(file, bytes, 3);
            }
            errno = error;
            return -1;
        }
        return refuse("write") ? -1 : FileCalls::write(file, bytes, size);
    }
    int changeMode(int file, mode_t mode) override
    {
        return refuse("changeMode") ? -1 : FileCalls::changeMode(file, mode);
    }
    int changeOwner(int file, uid_t user, gid_t group) override
    {
        return refuse("changeOwner") ? -1 : FileCalls::changeOwner(file, user, group);
    }
    int sync(int file) override { return refuse("sync") ? -1 : FileCalls::sync(file); }
    int close(int file) override
    {
        const bool refused = refuse("close");
        const int closed = FileCalls::close(file);
        if (refused) {
            errno = error;
            return -1;
        }
        return closed;
    }
    int rename(int fromFolder, const char *from, int toFolder, const char *to) override
    {
        return refuse("rename") ? -1 : FileCalls::rename(fromFolder, from, toFolder, to);
    }
    int renameToNew(int fromFolder, const char *from, int toFolder, const char *to) override
    {
        return refuse("renameToNew") ? -1 : FileCalls::renameToNew(fromFolder, from, toFolder, to);
    }
    int unlink(int folder, const char *name) override
    {
        return refuse("unlink") ? -1 : FileCalls::unlink(folder, name);
    }
    int removeFolder(int folder, const char *name) override
    {
        return refuse("removeFolder") ? -1 : FileCalls::removeFolder(folder, name);
    }

private:
    bool refuse(const char *name)
    {
        names += QString::fromLatin1(name);
        if (count++ != stopAt) {
            return false;
        }
        if (kill) {
            ::_exit(9);
        }
        errno = error;
        return true;
    }
};

void put(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray get(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path, 1 << 20);
    return bytes ? bytes.value() : QByteArrayLiteral("no file: ") + englishText(bytes.error()).toUtf8();
}

QStringList everythingIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

mode_t modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777 : 0;
}

/// The exit status of `work` done in a child process; -1 where a signal ended it.
int inChild(const std::function<int()> &work)
{
    const pid_t child = ::fork();
    if (child == 0) {
        ::_exit(work());
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

class TestSaveFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesNewAndReplacesOld();
    void keepsPermissions();
    void newPrivateFilesAreTheUsersAlone();
    void refusesAFileThatChanged();
    void refusesWhatIsNoFile_data();
    void refusesWhatIsNoFile();
    void everyCallMayFailOnce_data();
    void everyCallMayFailOnce();
    void everyCallMayFailOnceInside();
    void killedBeforeAnyCallLeavesOldOrNew();
    void aFullDiskKeepsTheOldFile_data();
    void aFullDiskKeepsTheOldFile();
    void aSizeLimitKeepsTheOldFile();
    void aRealFullDiskKeepsTheOldFile();
    void savesInsideAndReportsFolders();
    void staysInside_data();
    void staysInside();
    void readsInside();
    void removesInside();
    void checksWithoutWriting();
    void aFailedSaveTakesItsFoldersBack();
    void movesWithoutOverwriting();
    void movesToAnotherDisk();
    void makesPrivateFolders();
    void sweepsOldTemporaryFilesOnly();
    void oneHolderALock();
    void aLockEndsWithItsProcess();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestSaveFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_file = m_folder->filePath(u"file.txt"_s);
    ::umask(022);
}

void TestSaveFile::writesNewAndReplacesOld()
{
    const SaveOutcome first = saveFile(m_file, "one\n");
    QVERIFY(first.ok());
    QCOMPARE(first.hash, contentHash("one\n"));
    QCOMPARE(get(m_file), "one\n");
    QVERIFY(saveFile(m_file, {}).ok());
    QCOMPARE(get(m_file), QByteArray());
    const QByteArray large(3'000'000, 'x');
    QVERIFY(saveFile(m_file, large).ok());
    QCOMPARE(QFileInfo(m_file).size(), large.size());
    QCOMPARE(everythingIn(m_folder->path()), QStringList {u"file.txt"_s});
}

void TestSaveFile::keepsPermissions()
{
    put(m_file, "old");
    QCOMPARE(::chmod(QFile::encodeName(m_file).constData(), 0640), 0);
    QVERIFY(saveFile(m_file, "new", privateFile()).ok());
    QCOMPARE(modeOf(m_file), mode_t(0640));
    QVERIFY(saveFile(m_folder->filePath(u"other"_s), "new").ok());
    QCOMPARE(modeOf(m_folder->filePath(u"other"_s)), mode_t(0644));
}

void TestSaveFile::newPrivateFilesAreTheUsersAlone()
{
    QVERIFY(saveFile(m_file, "new", privateFile()).ok());
    QCOMPARE(modeOf(m_file), mode_t(0600));
}

void TestSaveFile::refusesAFileThatChanged()
{
    SaveOptions options;
    options.expectedHash = QString();
    const SaveOutcome first = saveFile(m_file, "one", options);
    QVERIFY(first.ok());

    SaveOutcome again = saveFile(m_file, "two", options);
    QCOMPARE(again.status, SaveStatus::ChangedOnDisk);
    QCOMPARE(again.foundHash, contentHash("one"));
    QVERIFY(englishText(again.message).contains("already exists"_L1));

    put(m_file, "theirs");
    options.expectedHash = first.hash;
    again = saveFile(m_file, "two", options);
    QCOMPARE(again.status, SaveStatus::ChangedOnDisk);
    QVERIFY(englishText(again.message).contains("changed by another program"_L1));
    QCOMPARE(get(m_file), "theirs");

    options.expectedHash = again.foundHash;
    QVERIFY(saveFile(m_file, "two", options).ok());
    QCOMPARE(get(m_file), "two");

    QVERIFY(QFile::remove(m_file));
    options.expectedHash = contentHash("two");
    again = saveFile(m_file, "three", options);
    QCOMPARE(again.status, SaveStatus::ChangedOnDisk);
    QVERIFY(again.foundHash.isEmpty());
    QVERIFY(englishText(again.message).contains("was removed"_L1));
    QVERIFY(everythingIn(m_folder->path()).isEmpty());
}

void TestSaveFile::refusesWhatIsNoFile_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("says");
    QTest::newRow("a folder") << u"folder"_s << u"is a folder"_s;
    QTest::newRow("a symbolic link") << u"link"_s << u"is a symbolic link"_s;
    QTest::newRow("a link that leads nowhere") << u"dangling"_s << u"is a symbolic link"_s;
    QTest::newRow("a pipe") << u"pipe"_s << u"is a device, pipe or socket"_s;
    QTest::newRow("a socket") << u"socket"_s << u"is a device, pipe or socket"_s;
    QTest::newRow("a missing folder") << u"missing/file"_s << u"its folder does not exist"_s;
    QTest::newRow("a file in place of the folder") << u"target/file"_s << u"part of its path is a file"_s;
    QTest::newRow("a name that is too long") << QString(300, u'n') << u"the name is too long"_s;
}

void TestSaveFile::refusesWhatIsNoFile()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, says);
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    put(m_folder->filePath(u"target"_s), "target");
    QVERIFY(QFile::link(m_folder->filePath(u"target"_s), m_folder->filePath(u"link"_s)));
    QVERIFY(QFile::link(u"/nowhere/at/all"_s, m_folder->filePath(u"dangling"_s)));
    QCOMPARE(::mkfifo(QFile::encodeName(m_folder->filePath(u"pipe"_s)).constData(), 0600), 0);
    QCOMPARE(::mknod(QFile::encodeName(m_folder->filePath(u"socket"_s)).constData(), S_IFSOCK | 0600, 0), 0);

    const QStringList before = everythingIn(m_folder->path());
    const QString path = m_folder->filePath(kind);
    const SaveOutcome outcome = saveFile(path, "new");
    QCOMPARE(outcome.status, SaveStatus::Failed);
    const QString text = englishText(outcome.message);
    QVERIFY2(text.contains(says), qPrintable(text));
    QVERIFY2(text.contains(path), qPrintable(text));
    QCOMPARE(everythingIn(m_folder->path()), before);
    QCOMPARE(get(m_folder->filePath(u"target"_s)), "target");
}

void TestSaveFile::everyCallMayFailOnce_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<QString>("says");
    QTest::newRow("input/output error") << EIO << u"the disk reports an error"_s;
    QTest::newRow("disk full") << ENOSPC << u"the disk is full"_s;
    QTest::newRow("quota exceeded") << EDQUOT << u"the disk is full"_s;
    QTest::newRow("read-only file system") << EROFS << u"the disk is read-only"_s;
    QTest::newRow("no permission") << EACCES << u"you have no permission"_s;
    QTest::newRow("too many open files") << EMFILE << u"too many files are open"_s;
    QTest::newRow("something that has no sentence of its own") << ENOMEM << u"The system says"_s;
}

void TestSaveFile::everyCallMayFailOnce()
{
    QFETCH(const int, error);
    QFETCH(const QString, says);
    // Of these a failure is not one of the save: owners, closing what was only read, confirming a rename.
    const QStringList harmless {u"changeOwner"_s, u"close"_s};
    SaveOptions options;
    options.expectedHash = contentHash("old");
    FaultyCalls counting;
    options.calls = &counting;
    put(m_file, "old");
    QVERIFY(saveFile(m_file, "new", options).ok());
    QVERIFY(counting.count > 10);
    // On disk before it gets its name, and the name afterwards.
    const qsizetype renamedAt = counting.names.indexOf(u"rename"_s);
    const qsizetype syncedAt = counting.names.indexOf(u"sync"_s);
    QVERIFY(syncedAt >= 0 && syncedAt < renamedAt);
    QVERIFY(counting.names.lastIndexOf(u"sync"_s) > renamedAt);
    QCOMPARE(counting.names.at(syncedAt + 1), u"close"_s);
    for (int at = 0; at < counting.count; ++at) {
        put(m_file, "old");
        FaultyCalls faulty;
        faulty.stopAt = at;
        faulty.error = error;
        options.calls = &faulty;
        const SaveOutcome outcome = saveFile(m_file, "new", options);
        const QString call = faulty.names.value(at);
        const bool afterRename = faulty.names.mid(0, at).contains(u"rename"_s);
        if (outcome.ok()) {
            QVERIFY2(afterRename || (harmless.contains(call) && at != syncedAt + 1), qPrintable(call));
            QCOMPARE(get(m_file), "new");
            QCOMPARE(outcome.hash, contentHash("new"));
            if (afterRename && call == "sync"_L1) {
                QVERIFY(englishText(outcome.message).contains("could not confirm"_L1));
            }
        } else {
            const QString text = englishText(outcome.message);
            QVERIFY2(text.contains(m_file) && text.contains(says), qPrintable(call + ": "_L1 + text));
            QCOMPARE(get(m_file), "old");
        }
        QCOMPARE(everythingIn(m_folder->path()), QStringList {u"file.txt"_s});
    }
}

void TestSaveFile::everyCallMayFailOnceInside()
{
    FaultyCalls counting;
    SaveOptions options;
    options.calls = &counting;
    QVERIFY(saveInside(m_folder->filePath(u"."_s), u".cursor/rules/a.mdc"_s, "new", options).ok());
    QVERIFY(counting.count > 14);
    for (int at = 0; at < counting.count; ++at) {
        FaultyCalls faulty;
        faulty.stopAt = at;
        faulty.error = ENOSPC;
        options.calls = &faulty;
        const QString root = m_folder->filePath(QString::number(at));
        QVERIFY(QDir().mkpath(root));
        const SaveOutcome outcome = saveInside(root, u".cursor/rules/a.mdc"_s, "new", options);
        if (outcome.ok()) {
            QCOMPARE(get(root + "/.cursor/rules/a.mdc"_L1), "new");
            QCOMPARE(everythingIn(root + "/.cursor/rules"_L1), QStringList {u"a.mdc"_s});
        } else {
            const QString text = englishText(outcome.message);
            QVERIFY2(text.contains("disk is full"_L1) && text.contains(root), qPrintable(text));
            QVERIFY2(everythingIn(root).isEmpty(), qPrintable(faulty.names.value(at)));
        }
    }
}

void TestSaveFile::killedBeforeAnyCallLeavesOldOrNew()
{
    FaultyCalls counting;
    SaveOptions options;
    options.expectedHash = contentHash("old");
    options.calls = &counting;
    put(m_file, "old");
    QVERIFY(saveFile(m_file, "new", options).ok());
    int oldSeen = 0;
    int newSeen = 0;
    for (int at = 0; at < counting.count; ++at) {
        put(m_file, "old");
        FaultyCalls killing;
        killing.stopAt = at;
        killing.kill = true;
        options.calls = &killing;
        QCOMPARE(inChild([&] { return saveFile(m_file, "new", options).ok() ? 0 : 1; }), 9);
        const QByteArray left = get(m_file);
        QVERIFY(left == "old" || left == "new");
        ++(left == "old" ? oldSeen : newSeen);
        for (const QString &name : everythingIn(m_folder->path())) {
            QVERIFY2(name == "file.txt"_L1 || isTemporaryName(name), qPrintable(name));
        }
    }
    QVERIFY(oldSeen > 0 && newSeen > 0);
    // What was left behind is in nobody's way.
    options.calls = nullptr;
    put(m_file, "old");
    QVERIFY(saveFile(m_file, "new", options).ok());
}

void TestSaveFile::aFullDiskKeepsTheOldFile_data()
{
    QTest::addColumn<int>("error");
    QTest::newRow("no space") << ENOSPC;
    QTest::newRow("no quota") << EDQUOT;
}

void TestSaveFile::aFullDiskKeepsTheOldFile()
{
    QFETCH(const int, error);
    put(m_file, "old");
    FaultyCalls full;
    full.writesStayBroken = true;
    full.error = error;
    SaveOptions options;
    options.calls = &full;
    const SaveOutcome outcome = saveFile(m_file, "newer", options);
    QCOMPARE(outcome.status, SaveStatus::Failed);
    QCOMPARE(
        englishText(outcome.message),
        m_file
            + " cannot be written: the disk is full. Free some space and save again; the old file is intact."_L1);
    QCOMPARE(get(m_file), "old");
    QCOMPARE(everythingIn(m_folder->path()), QStringList {u"file.txt"_s});
}

void TestSaveFile::aSizeLimitKeepsTheOldFile()
{
    put(m_file, "old");
    const int status = inChild([this] {
        const struct rlimit limit = {1000, 1000};
        ::signal(SIGXFSZ, SIG_IGN);
        if (::setrlimit(RLIMIT_FSIZE, &limit) != 0) {
            return 2;
        }
        const SaveOutcome outcome = saveFile(m_file, QByteArray(100'000, 'x'));
        return outcome.status == SaveStatus::Failed
                && englishText(outcome.message).contains("larger than this disk or account allows"_L1)
            ? 0
            : 1;
    });
    QCOMPARE(status, 0);
    QCOMPARE(get(m_file), "old");
    QCOMPARE(everythingIn(m_folder->path()), QStringList {u"file.txt"_s});
}

void TestSaveFile::aRealFullDiskKeepsTheOldFile()
{
    const QByteArray disk = QFile::encodeName(m_folder->path());
    if (::mount("tmpfs", disk.constData(), "tmpfs", 0, "size=64k") != 0) {
        QSKIP("a small disk can only be mounted by root with the right to mount");
    }
    const auto unmount = qScopeGuard([&disk] { ::umount2(disk.constData(), MNT_DETACH); });
    QVERIFY(saveFile(m_file, "old").ok());
    const SaveOutcome outcome = saveFile(m_file, QByteArray(200'000, 'x'));
    QCOMPARE(outcome.status, SaveStatus::Failed);
    QVERIFY(englishText(outcome.message).contains("the disk is full"_L1));
    QCOMPARE(get(m_file), "old");
    QCOMPARE(everythingIn(m_folder->path()), QStringList {u"file.txt"_s});
    QVERIFY(saveFile(m_file, "new").ok());

    QCOMPARE(::mount("none", disk.constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr), 0);
    const SaveOutcome readOnly = saveFile(m_file, "newer");
    QVERIFY(englishText(readOnly.message).contains("the disk is read-only"_L1));
    QCOMPARE(get(m_file), "new");
}

void TestSaveFile::savesInsideAndReportsFolders()
{
    const SaveOutcome outcome = saveInside(m_folder->path(), u".cursor/./rules/a.mdc"_s, "rules");
    QVERIFY(outcome.ok());
    QCOMPARE(outcome.madeFolders, (QStringList {u".cursor"_s, u".cursor/rules"_s}));
    QCOMPARE(get(m_folder->filePath(u".cursor/rules/a.mdc"_s)), "rules");
    const SaveOutcome second = saveInside(m_folder->path(), u".cursor/rules/b.mdc"_s, "rules");
    QVERIFY(second.ok());
    QVERIFY(second.madeFolders.isEmpty());
}

void TestSaveFile::staysInside_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("says");
    QTest::newRow("up and out") << u"../out"_s << u"leads out of"_s;
    QTest::newRow("up and out from a folder") << u"a/../../out"_s << u"leads out of"_s;
    QTest::newRow("up, though it would stay inside") << u"a/../b"_s << u"leads out of"_s;
    QTest::newRow("an absolute path") << u"/etc/askwell-test"_s << u"leads out of"_s;
    QTest::newRow("nothing") << QString() << u"is no path to a file"_s;
    QTest::newRow("a folder by its slash") << u"real/"_s << u"is no path to a file"_s;
    QTest::newRow("a NUL inside") << u"a%1b"_s.arg(QChar(0)) << u"is no path to a file"_s;
    QTest::newRow("a linked folder on the way") << u"linked/file"_s << u"is a symbolic link"_s;
    QTest::newRow("a linked folder deeper on the way")
        << u"real/linked/sub/file"_s << u"is a symbolic link"_s;
    QTest::newRow("a linked file") << u"linkedfile"_s << u"is a symbolic link"_s;
    QTest::newRow("a link to a file inside") << u"insidelink"_s << u"is a symbolic link"_s;
    QTest::newRow("a folder in place of the file") << u"real"_s << u"is a folder"_s;
    QTest::newRow("a pipe in place of the file") << u"pipe"_s << u"is a device"_s;
    QTest::newRow("a file in place of a folder") << u"plain/file"_s << u"a file stands in its way"_s;
}

void TestSaveFile::staysInside()
{
    QFETCH(const QString, path);
    QFETCH(const QString, says);
    const QString root = m_folder->filePath(u"root"_s);
    const QString outside = m_folder->filePath(u"outside"_s);
    put(outside + "/file"_L1, "outside");
    put(root + "/plain"_L1, "plain");
    QVERIFY(QDir().mkpath(root + "/real"_L1));
    QVERIFY(QDir().mkpath(outside + "/sub"_L1));
    QVERIFY(QFile::link(outside, root + "/linked"_L1));
    QVERIFY(QFile::link(outside, root + "/real/linked"_L1));
    QVERIFY(QFile::link(outside + "/file"_L1, root + "/linkedfile"_L1));
    QVERIFY(QFile::link(u"plain"_s, root + "/insidelink"_L1));
    QCOMPARE(::mkfifo(QFile::encodeName(root + "/pipe"_L1).constData(), 0600), 0);

    const QStringList before = everythingIn(root);
    const SaveOutcome outcome = saveInside(root, path, "new");
    QCOMPARE(outcome.status, SaveStatus::Failed);
    QVERIFY2(englishText(outcome.message).contains(says), qPrintable(englishText(outcome.message)));
    QVERIFY(!checkInside(root, path));
    QVERIFY(!readInside(root, path, 100) || readInside(root, path, 100).value() == std::nullopt);
    QVERIFY(!removeInside(root, path).ok());
    QCOMPARE(everythingIn(root), before);
    QCOMPARE(everythingIn(outside), (QStringList {u"file"_s, u"sub"_s}));
    QVERIFY(everythingIn(outside + "/sub"_L1).isEmpty());
    QCOMPARE(get(outside + "/file"_L1), "outside");
    QVERIFY(!QFileInfo::exists(m_folder->filePath(u"out"_s)));
}

void TestSaveFile::readsInside()
{
    put(m_folder->filePath(u"a/b"_s), "12345");
    QCOMPARE(readInside(m_folder->path(), u"a/b"_s, 5).value().value(), "12345");
    QVERIFY(!readInside(m_folder->path(), u"a/c"_s, 5).value());
    QVERIFY(!readInside(m_folder->path(), u"x/c"_s, 5).value());
    const Result<std::optional<QByteArray>> tooLarge = readInside(m_folder->path(), u"a/b"_s, 4);
    QVERIFY(englishText(tooLarge.error()).contains("at most 4 bytes"_L1));
}

void TestSaveFile::removesInside()
{
    put(m_folder->filePath(u"a/b"_s), "bytes");
    SaveOptions options;
    options.expectedHash = contentHash("other");
    QCOMPARE(removeInside(m_folder->path(), u"a/b"_s, options).status, SaveStatus::ChangedOnDisk);
    QCOMPARE(removeEmptyFolderInside(m_folder->path(), u"a"_s).value(), false);
    options.expectedHash = contentHash("bytes");
    QVERIFY(removeInside(m_folder->path(), u"a/b"_s, options).ok());
    QCOMPARE(removeInside(m_folder->path(), u"a/b"_s, options).status, SaveStatus::ChangedOnDisk);
    QCOMPARE(removeInside(m_folder->path(), u"a/b"_s).status, SaveStatus::Failed);
    QCOMPARE(removeEmptyFolderInside(m_folder->path(), u"a"_s).value(), true);
    QCOMPARE(removeEmptyFolderInside(m_folder->path(), u"a"_s).value(), false);
    QVERIFY(everythingIn(m_folder->path()).isEmpty());
}

void TestSaveFile::checksWithoutWriting()
{
    put(m_file, "old");
    QVERIFY(checkInside(m_folder->path(), u"file.txt"_s));
    QVERIFY(checkInside(m_folder->path(), u"new/deep/file.txt"_s));
    QCOMPARE(everythingIn(m_folder->path()), QStringList {u"file.txt"_s});
    FaultyCalls calls;
    calls.stopAt = 2;
    calls.error = EACCES;
    const Result<void> refused = checkInside(m_folder->path(), u"file.txt"_s, &calls);
    QVERIFY(englishText(refused.error()).contains("no permission"_L1));
}

void TestSaveFile::aFailedSaveTakesItsFoldersBack()
{
    SaveOptions options;
    options.expectedHash = contentHash("something");
    const SaveOutcome outcome = saveInside(m_folder->path(), u"a/b/c"_s, "new", options);
    QCOMPARE(outcome.status, SaveStatus::ChangedOnDisk);
    QVERIFY(everythingIn(m_folder->path()).isEmpty());
}

void TestSaveFile::movesWithoutOverwriting()
{
    const QString other = m_folder->filePath(u"other"_s);
    put(m_file, "one");
    QVERIFY(moveFile(m_file, other));
    QCOMPARE(get(other), "one");
    put(m_file, "two");
    const Result<void> refused = moveFile(m_file, other);
    QVERIFY(englishText(refused.error()).contains("already exists"_L1));
    QCOMPARE(get(other), "one");
    QCOMPARE(get(m_file), "two");
    QVERIFY(!moveFile(m_folder->filePath(u"nothing"_s), m_folder->filePath(u"x"_s)));
}

void TestSaveFile::movesToAnotherDisk()
{
    /// Says of every rename that the disks differ, but for the one that ends a save.
    class TwoDisks final : public FileCalls
    {
    public:
        int moves = 0;
        int renameToNew(int fromFolder, const char *from, int toFolder, const char *to) override
        {
            if (moves++ == 0) {
                errno = EXDEV;
                return -1;
            }
            return FileCalls::renameToNew(fromFolder, from, toFolder, to);
        }
    } calls;
    put(m_file, "one");
    QVERIFY(moveFile(m_file, m_folder->filePath(u"other"_s), &calls));
    QCOMPARE(get(m_folder->filePath(u"other"_s)), "one");
    QCOMPARE(everythingIn(m_folder->path()), QStringList {u"other"_s});
}

void TestSaveFile::makesPrivateFolders()
{
    const QString deep = m_folder->filePath(u"a/b/c"_s);
    QVERIFY(makeFolder(deep));
    QCOMPARE(modeOf(deep), mode_t(0700));
    QCOMPARE(modeOf(m_folder->filePath(u"a"_s)), mode_t(0700));
    QVERIFY(makeFolder(deep));
    put(m_file, "file");
    const Result<void> refused = makeFolder(m_file + "/below"_L1);
    QVERIFY2(englishText(refused.error()).contains("a file stands in its way"_L1),
             qPrintable(englishText(refused.error())));
    QVERIFY(!makeFolder(QString()));
}

void TestSaveFile::sweepsOldTemporaryFilesOnly()
{
    const QString old = m_folder->filePath(u".askwell-1f.tmp"_s);
    const QString young = m_folder->filePath(u".askwell-2f.tmp"_s);
    put(old, "old");
    put(young, "young");
    put(m_file, "mine");
    for (const QString &path : {old, m_file}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(
            file.setFileTime(QDateTime::currentDateTimeUtc().addDays(-2), QFileDevice::FileModificationTime));
    }
    removeOldTemporaryFiles(m_folder->path());
    QCOMPARE(everythingIn(m_folder->path()), (QStringList {u".askwell-2f.tmp"_s, u"file.txt"_s}));
}

void TestSaveFile::oneHolderALock()
{
    const QString path = m_folder->filePath(u"lock"_s);
    FileLock mine;
    QCOMPARE(mine.lock(path), FileLock::Outcome::Held);
    FileLock other;
    QCOMPARE(other.lock(path), FileLock::Outcome::HeldByAnother);
    QVERIFY(englishText(other.message()).contains(path));
    FileLock moved = std::move(mine);
    QCOMPARE(other.lock(path), FileLock::Outcome::HeldByAnother);
    moved.releaseAndRemove();
    QVERIFY(!QFileInfo::exists(path));
    QCOMPARE(other.lock(path), FileLock::Outcome::Held);
    QCOMPARE(FileLock().lock(m_folder->filePath(u"no/lock"_s)), FileLock::Outcome::Failed);
}

void TestSaveFile::aLockEndsWithItsProcess()
{
    const QString path = m_folder->filePath(u"lock"_s);
    QCOMPARE(inChild([&path] {
                 FileLock lock;
                 const bool held = lock.lock(path) == FileLock::Outcome::Held;
                 // Ends without a destructor, as a crash does.
                 ::_exit(held ? 7 : 1);
                 return 0;
             }),
             7);
    FileLock mine;
    QCOMPARE(mine.lock(path), FileLock::Outcome::Held);
}

QTEST_GUILESS_MAIN(TestSaveFile)
#include "test_save_file.moc"
