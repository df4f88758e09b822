// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/export_record.h"
#include "app/exports/target.h"
#include "app/exports/writer.h"
#include "app/support/data_places.h"
#include "app/support/file_calls.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <functional>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace Askwell;
using namespace Qt::StringLiterals;

namespace {

/// Calls `before` with the number of each call that changes or reads the disk; it may say that the call
/// fails.
class CountedCalls final : public FileCalls
{
public:
    explicit CountedCalls(std::function<bool(int)> fails)
        : m_fails(std::move(fails))
    { }

    [[nodiscard]] int count() const { return m_count; }

    int openFolder(const char *path) override { return next() ? -1 : FileCalls::openFolder(path); }
    int openFolderAt(int folder, const char *name) override
    {
        return next() ? -1 : FileCalls::openFolderAt(folder, name);
    }
    int openToRead(int folder, const char *name) override
    {
        return next() ? -1 : FileCalls::openToRead(folder, name);
    }
    int openNew(int folder, const char *name, mode_t mode) override
    {
        return next() ? -1 : FileCalls::openNew(folder, name, mode);
    }
    int makeFolderAt(int folder, const char *name, mode_t mode) override
    {
        return next() ? -1 : FileCalls::makeFolderAt(folder, name, mode);
    }
    int statAt(int folder, const char *name, struct stat *status) override
    {
        return next() ? -1 : FileCalls::statAt(folder, name, status);
    }
    ssize_t read(int file, void *bytes, size_t count) override
    {
        return next() ? -1 : FileCalls::read(file, bytes, count);
    }
    ssize_t write(int file, const void *bytes, size_t count) override
    {
        return next() ? -1 : FileCalls::write(file, bytes, count);
    }
    // Waiting for the disk would take most of the test's time and show nothing here.
    int sync(int) override { return next() ? -1 : 0; }
    int rename(int fromFolder, const char *from, int toFolder, const char *to) override
    {
        return next() ? -1 : FileCalls::rename(fromFolder, from, toFolder, to);
    }
    int renameToNew(int fromFolder, const char *from, int toFolder, const char *to) override
    {
        return next() ? -1 : FileCalls::renameToNew(fromFolder, from, toFolder, to);
    }
    int unlink(int folder, const char *name) override
    {
        return next() ? -1 : FileCalls::unlink(folder, name);
    }
    int removeFolder(int folder, const char *name) override
    {
        return next() ? -1 : FileCalls::removeFolder(folder, name);
    }

private:
    bool next()
    {
        if (!m_fails(++m_count)) {
            return false;
        }
        errno = EIO;
        return true;
    }

    std::function<bool(int)> m_fails;
    int m_count = 0;
};

/// Calls `before` when a file is about to take the name; it may say that the call fails.
class NamedCalls final : public FileCalls
{
public:
    NamedCalls(QByteArray name, std::function<bool()> before)
        : m_name(std::move(name))
        , m_before(std::move(before))
    { }

    int rename(int fromFolder, const char *from, int toFolder, const char *to) override
    {
        return fails(to) ? -1 : FileCalls::rename(fromFolder, from, toFolder, to);
    }
    int renameToNew(int fromFolder, const char *from, int toFolder, const char *to) override
    {
        return fails(to) ? -1 : FileCalls::renameToNew(fromFolder, from, toFolder, to);
    }

private:
    bool fails(const char *to)
    {
        if (m_name != to || !m_before()) {
            return false;
        }
        errno = EIO;
        return true;
    }

    QByteArray m_name;
    std::function<bool()> m_before;
};

/// A user without rights, for as long as it lives: root may write into read-only folders.
class AsNobody final
{
public:
    AsNobody() { m_changed = ::geteuid() == 0 && ::setresuid(65534, 65534, 0) == 0; }
    ~AsNobody()
    {
        if (m_changed && ::setresuid(0, 0, 0) != 0) {
            qFatal("cannot become root again");
        }
    }
    Q_DISABLE_COPY_MOVE(AsNobody)

private:
    bool m_changed = false;
};

Framework framework(const QString &rules)
{
    Framework page;
    page.id = u"alpha"_s;
    page.title = u"Alpha"_s;
    page.rulesPath = u".cursor/rules.md"_s;
    page.persistentContext = rules;
    return page;
}

/// With what every target takes, so that all can be rendered alike.
ExportRequest requestFor(const QString &rules)
{
    ExportRequest request;
    request.frameworks = {framework(rules)};
    request.prompt = rules;
    request.picked = PickedFile {u"notes/rules.md"_s};
    return request;
}

bool isBlock(const QString &targetId)
{
    return target(targetId)->placement == Placement::ManagedBlock;
}

/// What stands in the files of others.
const QByteArray above = "# Theirs\n\n- Caf\xE9.\n";
const QByteArray below = "- More of theirs.\n";

QByteArray blockOf(const QByteArray &rules)
{
    return "<!-- BEGIN:askwell -->\n" + rules + "<!-- END:askwell -->\n";
}

QByteArray crLfOf(QByteArray text)
{
    return text.replace("\n", "\r\n");
}

/// A project and a data folder, both empty.
struct Ground
{
    QTemporaryDir projectFolder;
    QTemporaryDir dataFolder;
    DataPlaces places {dataFolder.path(), {}, {}};

    [[nodiscard]] QString root() const { return QDir(projectFolder.path()).canonicalPath(); }
    [[nodiscard]] QString file(const QString &path) const { return root() + u'/' + path; }

    [[nodiscard]] QByteArray bytes(const QString &path) const
    {
        QFile opened(file(path));
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray("(no file)");
    }

    void put(const QString &path, const QByteArray &text) const
    {
        QVERIFY(QDir(root()).mkpath(QFileInfo(path).path()));
        QFile opened(file(path));
        QVERIFY(opened.open(QIODevice::WriteOnly));
        QCOMPARE(opened.write(text), text.size());
    }

    /// Every file and folder of the project with its bytes and permissions.
    [[nodiscard]] QMap<QString, QByteArray> snapshot() const
    {
        QMap<QString, QByteArray> found;
        QDirIterator entries(root(), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                             QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            const QString path = entries.next();
            const QFileInfo info(path);
            QByteArray text = QByteArray::number(int(info.permissions())) + ' ';
            QFile opened(path);
            if (info.isSymLink()) {
                text += "link to " + info.symLinkTarget().toUtf8();
            } else if (info.isFile() && opened.open(QIODevice::ReadOnly)) {
                text += opened.readAll();
            }
            found.insert(QDir(root()).relativeFilePath(path), text);
        }
        return found;
    }

    [[nodiscard]] ExportPlan plan(const QStringList &targetIds, const QString &rules) const
    {
        const ExportRequest request = requestFor(rules);
        std::vector<ScreenedFile> files;
        QStringList paths;
        for (const QString &id : targetIds) {
            const auto rendered = renderTarget(*target(id), request);
            for (const RenderedFile &file : rendered.value()) {
                files.push_back(*screenedFile(file, screen(file.text)));
                paths += file.path;
            }
        }
        return makePlan(files, surveyProject(root(), paths).value(), writtenInto(root(), places).value());
    }

    [[nodiscard]] Result<ExportOutcome> save(const QStringList &targetIds, const QString &rules,
                                             FileCalls *calls = nullptr) const
    {
        const ExportPlan made = plan(targetIds, rules);
        return writePlan(made, made.needingConsent(), places, calls);
    }
};

const QString cursorPath = u".cursor/rules/alpha.mdc"_s;
const QString rulesPath = u".cursor/rules.md"_s;
const QString agentsPath = u"AGENTS.md"_s;
/// A new block in a file of others, a new block in no file, and whole files, new and replaced.
const QStringList faultyTargets {u"cursor"_s, u"agents"_s, u"rules-md"_s, u"zed"_s, u"cline"_s};
const QByteArray theirsInCrLf = "# Theirs\r\n\r\n- Caf\xE9";

QByteArray head(const QString &targetId)
{
    return targetId == "cursor"_L1 ? "---\nalwaysApply: true\n---\n\n" : "";
}

} // namespace

class TestWriter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySituation_data();
    void everySituation();
    void aReadOnlyFolderIsRefused();
    void foldersOnTheWayMayNotLeadOut();
    void nothingIsWrittenWithoutAgreement();
    void aFileChangedSinceThePlanIsRefused_data();
    void aFileChangedSinceThePlanIsRefused();
    void anotherClonesRecordMakesAFileOurs();
    void keepsPermissions();
    void undoRestoresEverything();
    void undoRefusesFilesChangedSince();
    void undoGoesBackSaveBySave();
    void undoAfterACheckoutWithOtherLineEnds();
    void undoOfABlockLeavesTheRest_data();
    void undoOfABlockLeavesTheRest();
    void undoRefusesABlockThatChangedSince_data();
    void undoRefusesABlockThatChangedSince();
    void undoAfterAnAbortedSaveAndAnEditAroundTheBlock();
    void undoWithoutASaveSaysSo();
    void aFailedSaveLeavesNoFolder();
    void aFileMadeMeanwhileIsKept();
    void whatAKilledSaveLeftIsOurs();
    void everyCallFailingOnceLosesNothing();
    void everyCallBeingTheLastLosesNothing();
    void twoWritesAtOnceGiveOneOfThem();
    void oldBackupsGo();
    void aDamagedRecordIsNotOverwritten();
};

void TestWriter::everySituation_data()
{
    QTest::addColumn<QString>("targetId");
    QTest::addColumn<QString>("situation");
    QTest::addColumn<QString>("state");

    struct Situation
    {
        const char *name;
        const char *whole;
        /// Empty where there is no such situation for one of the two.
        const char *block;
    };
    const std::vector<Situation> situations {
        {"no file", "new", "new"},
        {"same", "unchanged", "unchanged"},
        {"same with CR LF", "unchanged", "unchanged"},
        {"stale", "ours-and-stale", "ours-and-stale"},
        {"stale with CR LF", "ours-and-stale", "ours-and-stale"},
        {"stale, and edited around", "", "ours-and-stale"},
        {"edited", "changed-by-someone-else", "changed-by-someone-else"},
        {"foreign", "not-ours", "new"},
        {"foreign block", "", "not-ours"},
        {"CR LF", "not-ours", "new"},
        {"byte order mark", "not-ours", "new"},
        {"no final newline", "not-ours", "new"},
        {"not UTF-8", "not-ours", "new"},
        {"empty", "not-ours", "new"},
        {"huge", "not-ours", "new"},
        {"UTF-16", "not-ours", "refused"},
        {"NUL", "not-ours", "refused"},
        {"no end marker", "", "refused"},
        {"two blocks", "", "refused"},
        {"markers the wrong way round", "", "refused"},
        {"symbolic link", "refused", "refused"},
        {"link to nothing", "refused", "refused"},
        {"hard link", "refused", "refused"},
        {"folder in its place", "refused", "refused"},
        {"pipe in its place", "refused", "refused"},
        {"file in place of its folder", "refused", "refused"},
    };
    for (const Target &row : targets()) {
        const bool block = isBlock(row.id);
        const bool inRoot = block && !row.pathPattern.contains(u'/');
        for (const Situation &each : situations) {
            const QString state = QString::fromLatin1(block ? each.block : each.whole);
            const QString name = QString::fromLatin1(each.name);
            if (!state.isEmpty() && !(inRoot && name == "file in place of its folder"_L1)) {
                QTest::addRow("%s, %s", qPrintable(row.id), each.name) << row.id << name << state;
            }
        }
    }
    for (const QString &id : {u"rules-md"_s, u"agents"_s}) {
        QTest::addRow("%s, too large", qPrintable(id)) << id << u"too large"_s << u"refused"_s;
    }
    QTest::newRow("agents, 50 MB") << u"agents"_s << u"50 MB"_s << u"new"_s;
}

namespace {

/// Puts what the situation asks for where the file should go. `wanted` is the text that the target writes.
void arrange(const Ground &ground, const QString &targetId, const QString &path, const QString &situation,
             const QByteArray &wanted, FileCalls *quiet)
{
    const bool block = isBlock(targetId);
    const QByteArray same = block ? above + blockOf(wanted) + below : wanted;
    const QByteArray newFile = block ? above : wanted;
    const auto folder = [&] { return QDir(ground.root()).mkpath(QFileInfo(path).path()); };
    if (situation == "same"_L1) {
        ground.put(path, same);
    } else if (situation == "same with CR LF"_L1) {
        ground.put(path, crLfOf(same));
    } else if (situation.startsWith("stale"_L1) || situation == "edited"_L1) {
        if (block) {
            ground.put(path, above);
        }
        QVERIFY(ground.save({targetId}, u"# Old\n"_s, quiet).ok());
        QByteArray old = ground.bytes(path);
        QVERIFY(old.contains("# Old\n"));
        if (situation == "edited"_L1) {
            ground.put(path, old.replace("# Old\n", "# Old\n\n- Mine.\n"));
        } else if (situation == "stale with CR LF"_L1) {
            ground.put(path, crLfOf(old));
        } else if (situation == "stale, and edited around"_L1) {
            ground.put(path, "- First of theirs.\n" + old + below);
        }
    } else if (situation == "foreign"_L1) {
        ground.put(path, above);
    } else if (situation == "foreign block"_L1) {
        ground.put(path, above + blockOf("# Of another project\n") + below);
    } else if (situation == "CR LF"_L1) {
        ground.put(path, crLfOf(above));
    } else if (situation == "byte order mark"_L1) {
        ground.put(path, "\xEF\xBB\xBF" + newFile);
    } else if (situation == "no final newline"_L1) {
        ground.put(path, newFile.chopped(1));
    } else if (situation == "not UTF-8"_L1) {
        ground.put(path, "caf\xE9\n");
    } else if (situation == "empty"_L1) {
        ground.put(path, {});
    } else if (situation == "huge"_L1) {
        ground.put(path, QByteArray(2LL * 1024 * 1024, 'x'));
    } else if (situation == "50 MB"_L1) {
        ground.put(path, above.repeated(50LL * 1024 * 1024 / above.size()));
    } else if (situation == "UTF-16"_L1) {
        ground.put(path, QByteArray("\xFF\xFE#\0\n\0", 6));
    } else if (situation == "NUL"_L1) {
        ground.put(path, QByteArray("a\0b\n", 4));
    } else if (situation == "no end marker"_L1) {
        ground.put(path, above + "<!-- BEGIN:askwell -->\n" + below);
    } else if (situation == "two blocks"_L1) {
        ground.put(path, blockOf("a\n") + above + blockOf("b\n"));
    } else if (situation == "markers the wrong way round"_L1) {
        ground.put(path, "<!-- END:askwell -->\n" + above + "<!-- BEGIN:askwell -->\n");
    } else if (situation == "too large"_L1) {
        ground.put(path, {});
        QVERIFY(QFile::resize(ground.file(path), surveyedFileLimit + 1));
    } else if (situation == "symbolic link"_L1) {
        ground.put(u"elsewhere.md"_s, above);
        QVERIFY(folder());
        QVERIFY(QFile::link(ground.file(u"elsewhere.md"_s), ground.file(path)));
    } else if (situation == "link to nothing"_L1) {
        QVERIFY(folder());
        QVERIFY(QFile::link(ground.file(u"nothing"_s), ground.file(path)));
    } else if (situation == "hard link"_L1) {
        ground.put(u"elsewhere.md"_s, above);
        QVERIFY(folder());
        QCOMPARE(::link(QFile::encodeName(ground.file(u"elsewhere.md"_s)).constData(),
                        QFile::encodeName(ground.file(path)).constData()),
                 0);
    } else if (situation == "folder in its place"_L1) {
        QVERIFY(QDir(ground.root()).mkpath(path));
    } else if (situation == "pipe in its place"_L1) {
        QVERIFY(folder());
        QCOMPARE(::mkfifo(QFile::encodeName(ground.file(path)).constData(), 0600), 0);
    } else if (situation == "file in place of its folder"_L1) {
        ground.put(path.section(u'/', 0, 0), above);
    }
}

} // namespace

void TestWriter::everySituation()
{
    QFETCH(const QString, targetId);
    QFETCH(const QString, situation);
    QFETCH(const QString, state);

    CountedCalls quiet([](int) { return false; });
    const Ground ground;
    const QString rules = u"# New\n\n- Rule.\n"_s;
    const RenderedFile rendered = renderTarget(*target(targetId), requestFor(rules)).value().front();
    const QString path = rendered.path;
    const QByteArray wanted = rendered.text.toUtf8();
    arrange(ground, targetId, path, situation, wanted, &quiet);
    const QMap<QString, QByteArray> before = ground.snapshot();
    // Opening a pipe would wait for its other end.
    const QByteArray bytesBefore = state == "refused"_L1 ? QByteArray() : ground.bytes(path);

    const ExportPlan plan = ground.plan({targetId}, rules);
    QCOMPARE(plan.files.size(), size_t(1));
    QCOMPARE(planStateName(plan.files.front().state), state);
    QCOMPARE(ground.snapshot(), before);

    const auto written = writePlan(plan, plan.needingConsent(), ground.places, &quiet);
    if (state == "refused"_L1) {
        QVERIFY(!written.ok());
        const QString named = situation == "file in place of its folder"_L1 ? path.section(u'/', 0, 0) : path;
        QVERIFY2(englishText(written.error()).contains(named), qPrintable(englishText(written.error())));
        QCOMPARE(ground.snapshot(), before);
        return;
    }
    QVERIFY2(written.ok(), written.ok() ? "" : qPrintable(englishText(written.error())));
    QCOMPARE(written.value().hashes.value(path), textHash(wanted));
    if (state == "unchanged"_L1) {
        QVERIFY(written.value().written.isEmpty());
        QCOMPARE(ground.snapshot(), before);
        return;
    }
    QCOMPARE(written.value().written, QStringList {path});
    if (isBlock(targetId)) {
        const QByteArray now = ground.bytes(path);
        const QByteArray block = now.contains('\r') ? crLfOf(blockOf(wanted)) : blockOf(wanted);
        const qsizetype at = now.indexOf(block.chopped(now.contains('\r') ? 2 : 1));
        QVERIFY(at >= 0);
        const bool wasThere = bytesBefore.contains("<!-- BEGIN:askwell -->");
        const QByteArray outside =
            situation == "no file"_L1 ? QByteArray() : bytesBefore.first(wasThere ? at : bytesBefore.size());
        QVERIFY(now.startsWith(outside));
        QCOMPARE(now.endsWith('\n'),
                 situation == "no file"_L1 || bytesBefore.isEmpty() || bytesBefore.endsWith('\n'));
    } else {
        QCOMPARE(ground.bytes(path), wanted);
    }
    QVERIFY(ground.plan({targetId}, rules).upToDate());

    const auto undone = undoLast(ground.root(), ground.places, &quiet);
    QVERIFY2(undone.ok(), undone.ok() ? "" : qPrintable(englishText(undone.error())));
    QVERIFY(ground.snapshot() == before);
    QCOMPARE(planStateName(ground.plan({targetId}, rules).files.front().state), state);
}

void TestWriter::aReadOnlyFolderIsRefused()
{
    const Ground ground;
    ground.put(rulesPath, "# Theirs\n");
    ground.put(u"AGENTS.md"_s, above);
    QVERIFY(QFile::setPermissions(ground.file(u"AGENTS.md"_s), QFile::Permissions(0x4444)));
    QVERIFY(QFile::setPermissions(ground.file(u".cursor"_s), QFile::Permissions(0x5555)));
    QVERIFY(QFile::setPermissions(ground.root(), QFile::Permissions(0x5555)));
    QVERIFY(QFile::setPermissions(ground.dataFolder.path(), QFile::Permissions(0x7777)));
    const QMap<QString, QByteArray> before = ground.snapshot();
    {
        const AsNobody nobody;
        QStringList ids;
        for (const Target &row : targets()) {
            ids += row.id;
        }
        const ExportPlan plan = ground.plan(ids, u"# New\n"_s);
        QCOMPARE(plan.files.size(), targets().size());
        for (const PlannedFile &file : plan.files) {
            QVERIFY2(file.state == PlanState::Refused, qPrintable(file.path));
        }
        QVERIFY(!writePlan(plan, plan.needingConsent(), ground.places).ok());
    }
    QCOMPARE(ground.snapshot(), before);
    QVERIFY(QFile::setPermissions(ground.file(u".cursor"_s), QFile::Permissions(0x7700)));
    QVERIFY(QFile::setPermissions(ground.root(), QFile::Permissions(0x7700)));
}

void TestWriter::foldersOnTheWayMayNotLeadOut()
{
    const Ground ground;
    const QTemporaryDir outside;
    QVERIFY(QFile::link(outside.path(), ground.file(u".cursor"_s)));
    const ExportPlan plan = ground.plan({u"cursor"_s, u"rules-md"_s}, u"# New\n"_s);
    for (const PlannedFile &file : plan.files) {
        QCOMPARE(planStateName(file.state), u"refused"_s);
    }
    QVERIFY(!writePlan(plan, {}, ground.places).ok());
    QVERIFY(QDir(outside.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void TestWriter::nothingIsWrittenWithoutAgreement()
{
    const Ground ground;
    ground.put(rulesPath, "# Theirs\n");
    const QMap<QString, QByteArray> before = ground.snapshot();
    const ExportPlan plan = ground.plan({u"cursor"_s, u"rules-md"_s}, u"# New\n"_s);
    const auto refused = writePlan(plan, {cursorPath}, ground.places);
    QVERIFY(!refused.ok());
    QVERIFY(englishText(refused.error()).contains(rulesPath));
    QCOMPARE(ground.snapshot(), before);
    QVERIFY(writePlan(plan, {rulesPath}, ground.places).ok());
    QCOMPARE(ground.bytes(rulesPath), QByteArray("# New\n"));
}

void TestWriter::aFileChangedSinceThePlanIsRefused_data()
{
    QTest::addColumn<bool>("existed");
    QTest::addColumn<bool>("exists");
    QTest::newRow("it was edited") << true << true;
    QTest::newRow("it was removed") << true << false;
    QTest::newRow("it appeared") << false << true;
}

void TestWriter::aFileChangedSinceThePlanIsRefused()
{
    QFETCH(const bool, existed);
    QFETCH(const bool, exists);
    const Ground ground;
    if (existed) {
        ground.put(rulesPath, "# Theirs\n");
    }
    const ExportPlan plan = ground.plan({u"cursor"_s, u"rules-md"_s}, u"# New\n"_s);
    if (exists) {
        ground.put(rulesPath, "# Theirs, edited\n");
    } else {
        QVERIFY(QFile::remove(ground.file(rulesPath)));
    }
    const QMap<QString, QByteArray> before = ground.snapshot();
    const auto refused = writePlan(plan, plan.needingConsent(), ground.places);
    QVERIFY(!refused.ok());
    QVERIFY(englishText(refused.error()).contains(rulesPath));
    QCOMPARE(ground.snapshot(), before);
    QVERIFY(!hasUndo(ground.root(), ground.places));
}

void TestWriter::anotherClonesRecordMakesAFileOurs()
{
    const Ground cloneA;
    const auto saved = cloneA.save({u"cursor"_s}, u"# Old\n"_s);
    const Ground cloneB;
    cloneB.put(cursorPath, cloneA.bytes(cursorPath));

    ExportRequest request;
    request.frameworks = {framework(u"# New\n"_s)};
    const RenderedFile file = renderTarget(*target(u"cursor"_s), request).value().front();
    WrittenHashes fromProjectFile;
    addWritten(&fromProjectFile, cursorPath, saved.value().hashes.value(cursorPath));
    const ExportPlan plan = makePlan({*screenedFile(file, screen(file.text))},
                                     surveyProject(cloneB.root(), {cursorPath}).value(), fromProjectFile);
    QCOMPARE(planStateName(plan.files.front().state), u"ours-and-stale"_s);
    QVERIFY(writePlan(plan, {}, cloneB.places).ok());
    QCOMPARE(cloneB.bytes(cursorPath), head(u"cursor"_s) + "# New\n");
}

void TestWriter::keepsPermissions()
{
    const Ground ground;
    ground.put(rulesPath, "# Theirs\n");
    QVERIFY(QFile::setPermissions(ground.file(rulesPath),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
    const QMap<QString, QByteArray> before = ground.snapshot();
    const auto permissions = QFile::permissions(ground.file(rulesPath));
    QVERIFY(ground.save({u"rules-md"_s}, u"# New\n"_s).ok());
    QCOMPARE(QFile::permissions(ground.file(rulesPath)), permissions);
    QVERIFY(undoLast(ground.root(), ground.places).ok());
    QCOMPARE(ground.snapshot(), before);
}

void TestWriter::undoRestoresEverything()
{
    const Ground ground;
    ground.put(rulesPath, "# Theirs\r\nno end");
    const QMap<QString, QByteArray> before = ground.snapshot();
    QVERIFY(ground.save({u"cursor"_s, u"rules-md"_s, u"claude-rules"_s, u"cline"_s}, u"# New\n"_s).ok());
    QVERIFY(QFile::exists(ground.file(u".claude/rules/alpha.md"_s)));
    const auto undone = undoLast(ground.root(), ground.places);
    QVERIFY(undone.ok());
    QCOMPARE(undone.value().restored, QStringList {rulesPath});
    QCOMPARE(undone.value().removed.size(), 3);
    // Folders that were made are gone too.
    QCOMPARE(ground.snapshot(), before);
    QVERIFY(!hasUndo(ground.root(), ground.places));
}

void TestWriter::undoRefusesFilesChangedSince()
{
    const Ground ground;
    QVERIFY(ground.save({u"cursor"_s, u"rules-md"_s}, u"# New\n"_s).ok());
    ground.put(rulesPath, "# New\n\n- Mine.\n");
    const QMap<QString, QByteArray> before = ground.snapshot();
    const auto refused = undoLast(ground.root(), ground.places);
    QVERIFY(refused.ok());
    QCOMPARE(refused.value().changed, QStringList {rulesPath});
    QVERIFY(englishText(refused.value().refusal()).contains(rulesPath));
    QCOMPARE(ground.snapshot(), before);
    QVERIFY(hasUndo(ground.root(), ground.places));

    // A file that someone put back by hand is no obstacle.
    QVERIFY(QFile::remove(ground.file(rulesPath)));
    const auto undone = undoLast(ground.root(), ground.places);
    QVERIFY(undone.ok());
    QCOMPARE(undone.value().removed, QStringList {cursorPath});
    QVERIFY(ground.snapshot().isEmpty());
}

void TestWriter::undoGoesBackSaveBySave()
{
    const Ground ground;
    for (const QString &rules : {u"# One\n"_s, u"# Two\n"_s, u"# Three\n"_s}) {
        QVERIFY(ground.save({u"rules-md"_s}, rules).ok());
    }
    QVERIFY(undoLast(ground.root(), ground.places).ok());
    QCOMPARE(ground.bytes(rulesPath), QByteArray("# Two\n"));
    QVERIFY(undoLast(ground.root(), ground.places).ok());
    QCOMPARE(ground.bytes(rulesPath), QByteArray("# One\n"));
    QVERIFY(ground.save({u"rules-md"_s}, u"# Four\n"_s).ok());
    QVERIFY(undoLast(ground.root(), ground.places).ok());
    QCOMPARE(ground.bytes(rulesPath), QByteArray("# One\n"));
    QVERIFY(undoLast(ground.root(), ground.places).ok());
    QVERIFY(ground.snapshot().isEmpty());
}

void TestWriter::undoAfterACheckoutWithOtherLineEnds()
{
    const Ground ground;
    ground.put(rulesPath, "# Theirs\n");
    QVERIFY(ground.save({u"rules-md"_s}, u"# New\n"_s).ok());
    ground.put(rulesPath, "# New\r\n");
    QVERIFY(undoLast(ground.root(), ground.places).ok());
    QCOMPARE(ground.bytes(rulesPath), QByteArray("# Theirs\n"));
}

void TestWriter::undoOfABlockLeavesTheRest_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("left");

    const QByteArray none = "(no file)";
    const QByteArray block = blockOf("# New\n");
    const QByteArray old = blockOf("# Old\n");
    QTest::newRow("a file that Askwell made goes") << none << QByteArray() << QByteArray() << none;
    QTest::newRow("a file that Askwell made and others wrote into stays")
        << none << block << block + below << below;
    QTest::newRow("blank lines around are nobody's words") << none << block << "\n" + block + "\n\n" << none;
    QTest::newRow("words behind a new block stay")
        << above << block << block + below << QByteArray("# Theirs\n\n- Caf\xE9.\n" + below);
    QTest::newRow("words before a new block stay")
        << above << "\n" + block << "- Late.\n\n" + block << QByteArray(above + "- Late.\n");
    QTest::newRow("an old block with line ends of its own comes back as it was")
        << crLfOf(above + below) + blockOf("# Old\n") << QByteArray() << QByteArray()
        << crLfOf(above + below) + blockOf("# Old\n");
    QTest::newRow("an old block comes back in what stands there now")
        << QByteArray(above + old + below) << QByteArray("More of") << QByteArray("Nothing of")
        << QByteArray(above + old + "- Nothing of theirs.\n");
    QTest::newRow("an old block comes back in the line ends of today")
        << QByteArray(above + old) << QByteArray("\n") << QByteArray("\r\n") << crLfOf(above + old);
}

void TestWriter::undoOfABlockLeavesTheRest()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const QByteArray, left);
    const Ground ground;
    if (before != "(no file)") {
        ground.put(agentsPath, before);
    }
    QVERIFY(ground.save({u"agents"_s}, u"# New\n"_s).ok());
    if (!from.isEmpty()) {
        QVERIFY(ground.bytes(agentsPath).contains(from));
        ground.put(agentsPath, ground.bytes(agentsPath).replace(from, to));
    }
    const auto undone = undoLast(ground.root(), ground.places);
    QVERIFY2(undone.ok(), undone.ok() ? "" : qPrintable(englishText(undone.error())));
    QCOMPARE(ground.bytes(agentsPath), left);
    QCOMPARE(undone.value().removed.size(), left == "(no file)" ? 1 : 0);
}

void TestWriter::undoRefusesABlockThatChangedSince_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("edited") << QByteArray("# New\n") << QByteArray("# New\n\n- Mine.\n");
    QTest::newRow("a marker is gone") << QByteArray("<!-- END:askwell -->\n") << QByteArray();
    QTest::newRow("doubled") << blockOf("# New\n") << blockOf("# New\n") + blockOf("# New\n");
    QTest::newRow("taken out") << blockOf("# New\n") << QByteArray();
}

void TestWriter::undoRefusesABlockThatChangedSince()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    const Ground ground;
    ground.put(agentsPath, above + blockOf("# Old\n"));
    QVERIFY(ground.save({u"agents"_s, u"cursor"_s}, u"# New\n"_s).ok());
    ground.put(agentsPath, ground.bytes(agentsPath).replace(from, to));
    const QMap<QString, QByteArray> before = ground.snapshot();
    const auto refused = undoLast(ground.root(), ground.places);
    // A block that is broken is told as such.
    const Message said = refused.ok() ? refused.value().refusal() : refused.error();
    QVERIFY2(englishText(said).contains(agentsPath), qPrintable(englishText(said)));
    QVERIFY(!refused.ok() || refused.value().changed == QStringList {agentsPath});
    QCOMPARE(ground.snapshot(), before);
    QVERIFY(hasUndo(ground.root(), ground.places));
}

void TestWriter::undoAfterAnAbortedSaveAndAnEditAroundTheBlock()
{
    // Killed after the record, before the file: the record knows of a block that is not there.
    const Ground ground;
    ground.put(agentsPath, above);
    QVERIFY(ground.save({u"agents"_s}, u"# New\n"_s).ok());
    ground.put(agentsPath, above + below);
    const auto undone = undoLast(ground.root(), ground.places);
    QVERIFY2(undone.ok(), undone.ok() ? "" : qPrintable(englishText(undone.error())));
    QCOMPARE(ground.bytes(agentsPath), above + below);
    QVERIFY(!hasUndo(ground.root(), ground.places));
}

void TestWriter::undoWithoutASaveSaysSo()
{
    const Ground ground;
    const auto undone = undoLast(ground.root(), ground.places);
    QVERIFY(!undone.ok());
    QVERIFY(englishText(undone.error()).contains(u"nothing to undo"_s));
}

void TestWriter::aFailedSaveLeavesNoFolder()
{
    // The first file is written and put back; its folder goes as well.
    const Ground ground;
    bool reached = false;
    NamedCalls calls("alpha.md", [&] {
        reached = !ground.snapshot().value(cursorPath).isNull();
        return true;
    });
    QVERIFY(!ground.save({u"cursor"_s, u"cline"_s}, u"# New\n"_s, &calls).ok());
    QVERIFY(reached);
    QVERIFY(ground.snapshot().isEmpty());
    QVERIFY(!hasUndo(ground.root(), ground.places));
}

void TestWriter::aFileMadeMeanwhileIsKept()
{
    // After the last look at it, right before ours takes its name.
    const Ground ground;
    NamedCalls calls("alpha.mdc", [&ground] {
        ground.put(cursorPath, "# Mine\n");
        return false;
    });
    const auto written = ground.save({u"cursor"_s}, u"# New\n"_s, &calls);
    QVERIFY(!written.ok());
    QVERIFY(englishText(written.error()).startsWith(cursorPath));
    QCOMPARE(ground.bytes(cursorPath), "# Mine\n");
}

void TestWriter::whatAKilledSaveLeftIsOurs()
{
    // Killed after the record, before the file: the file is as the save before it wrote it.
    const Ground ground;
    QVERIFY(ground.save({u"rules-md"_s}, u"# First\n"_s).ok());
    QVERIFY(ground.save({u"rules-md"_s}, u"# Second\n"_s).ok());
    ground.put(rulesPath, "# First\n");
    const ExportPlan plan = ground.plan({u"rules-md"_s}, u"# Third\n"_s);
    QCOMPARE(plan.files.front().state, PlanState::OursAndStale);
    QVERIFY(plan.needingConsent().isEmpty());
}

void TestWriter::everyCallFailingOnceLosesNothing()
{
    CountedCalls quiet([](int) { return false; });
    int failing = 0;
    bool reached = true;
    while (reached) {
        ++failing;
        const Ground ground;
        ground.put(rulesPath, "# Theirs\n");
        ground.put(agentsPath, theirsInCrLf);
        const QMap<QString, QByteArray> before = ground.snapshot();
        const ExportPlan plan = ground.plan(faultyTargets, u"# New\n"_s);
        CountedCalls counted([failing](int call) { return call == failing; });
        const auto written = writePlan(plan, plan.needingConsent(), ground.places, &counted);
        reached = counted.count() >= failing;
        if (written.ok()) {
            QVERIFY(ground.plan(faultyTargets, u"# New\n"_s).upToDate());
            QVERIFY(undoLast(ground.root(), ground.places, &quiet).ok());
        } else if (hasUndo(ground.root(), ground.places)) {
            // The record could not be put back, or a file could not: undo copes with both.
            QVERIFY(undoLast(ground.root(), ground.places, &quiet).ok());
        }
        QMap<QString, QByteArray> after = ground.snapshot();
        if (after != before) {
            // A folder that could not be removed again, empty, is all that may be left.
            for (const QString &path : {u".cursor/rules"_s, u".clinerules"_s}) {
                after.remove(path);
            }
        }
        QCOMPARE(after, before);
        QVERIFY(ground.save({u"cursor"_s, u"rules-md"_s}, u"# New\n"_s, &quiet).ok());
    }
    QVERIFY2(failing > 30, qPrintable(QString::number(failing)));
}

void TestWriter::everyCallBeingTheLastLosesNothing()
{
    CountedCalls quiet([](int) { return false; });
    int last = 0;
    bool finished = false;
    while (!finished) {
        ++last;
        const Ground ground;
        ground.put(rulesPath, "# Theirs\n");
        ground.put(agentsPath, theirsInCrLf);
        const QMap<QString, QByteArray> before = ground.snapshot();
        const ExportPlan plan = ground.plan(faultyTargets, u"# New\n"_s);
        const pid_t child = ::fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            CountedCalls counted([last](int call) {
                if (call == last) {
                    ::_exit(9);
                }
                return false;
            });
            const bool written = writePlan(plan, plan.needingConsent(), ground.places, &counted).ok();
            ::_exit(written ? 0 : 1);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status));
        finished = WEXITSTATUS(status) == 0;
        QVERIFY(finished || WEXITSTATUS(status) == 9);

        for (const PlannedFile &file : plan.files) {
            const QByteArray now = ground.bytes(file.path);
            QVERIFY(now == file.after || now == file.before.value_or("(no file)"));
        }
        if (hasUndo(ground.root(), ground.places)) {
            const auto undone = undoLast(ground.root(), ground.places, &quiet);
            QVERIFY2(undone.ok(), undone.ok() ? "" : qPrintable(englishText(undone.error())));
            QVERIFY(undone.value().changed.isEmpty());
        }
        // A temporary file may be left of a killed save, with its folder; nothing else.
        const QMap<QString, QByteArray> after = ground.snapshot();
        for (auto entry = before.begin(); entry != before.end(); ++entry) {
            QCOMPARE(after.value(entry.key()), entry.value());
        }
        for (const PlannedFile &file : plan.files) {
            QCOMPARE(after.contains(file.path), before.contains(file.path));
        }
    }
    QVERIFY2(last > 30, qPrintable(QString::number(last)));
}

void TestWriter::twoWritesAtOnceGiveOneOfThem()
{
    for (int round = 0; round < 10; ++round) {
        const Ground ground;
        const ExportPlan first = ground.plan({u"cursor"_s, u"rules-md"_s}, u"# First\n"_s);
        const ExportPlan second = ground.plan({u"cursor"_s, u"rules-md"_s}, u"# Second\n"_s);
        bool firstDone = false;
        bool secondDone = false;
        std::thread one([&] { firstDone = writePlan(first, {}, ground.places).ok(); });
        std::thread two([&] { secondDone = writePlan(second, {}, ground.places).ok(); });
        one.join();
        two.join();
        QVERIFY(firstDone != secondDone);
        const QByteArray winner = firstDone ? "# First\n" : "# Second\n";
        QCOMPARE(ground.bytes(rulesPath), winner);
        QCOMPARE(ground.bytes(cursorPath), head(u"cursor"_s) + winner);
    }
}

void TestWriter::oldBackupsGo()
{
    const Ground ground;
    for (int save = 0; save < 25; ++save) {
        QVERIFY(ground.save({u"rules-md"_s}, u"# Rules %1\n"_s.arg(save)).ok());
    }
    const auto exports = exportPlaces(ground.root(), ground.places);
    QCOMPARE(QDir(exports.value().backupFolder).entryList(QDir::Files).size(), 20);
    QCOMPARE(readExportRecord(ground.root(), exports.value()).value().saves.size(), size_t(20));
    QCOMPARE(QFileInfo(exports.value().backupFolder).permissions() & QFile::Permissions(0x0077),
             QFile::Permissions());
}

void TestWriter::aDamagedRecordIsNotOverwritten()
{
    const Ground ground;
    QVERIFY(ground.save({u"rules-md"_s}, u"# Old\n"_s).ok());
    const QString record = exportPlaces(ground.root(), ground.places).value().recordFile;
    QFile file(record);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write("{") == 1);
    file.close();
    QVERIFY(!writtenInto(ground.root(), ground.places).ok());
    QVERIFY(!undoLast(ground.root(), ground.places).ok());
    QCOMPARE(QFileInfo(record).size(), 1);
}

QTEST_GUILESS_MAIN(TestWriter)
#include "test_writer.moc"
