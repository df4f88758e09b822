// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/room_rules.h"
#include "tests/system/source_tree.h"

#include <QTest>

using namespace Askwell;
using namespace Qt::StringLiterals;

namespace {

QStringList cxxFiles(const QStringList &folders)
{
    return sourceFiles(folders, {u"*.cpp"_s, u"*.h"_s});
}

} // namespace

class TestRooms final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBadLineIsSeen_data();
    void aBadLineIsSeen();
    void aGoodLineIsLeftAlone_data();
    void aGoodLineIsLeftAlone();
    void everyFileKeepsToItsRoom();
    void oneFileSeesTheSyntaxHighlighter();
    void theEngineHasFourQObjectsAtMost();
};

void TestRooms::aBadLineIsSeen_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");

    QTest::newRow("support sees no other room")
        << u"app/support/a.cpp"_s << u"#include \"app/prompt/answers.h\""_s;
    QTest::newRow("a pair does not see each other")
        << u"app/exports/a.h"_s << u"#include \"app/profiles/profile.h\""_s;
    QTest::newRow("nor the other way round")
        << u"app/knowledge/a.h"_s << u"#include \"app/framework/framework.h\""_s;
    QTest::newRow("no room sees one further right")
        << u"app/prompt/a.cpp"_s << u"#include \"app/checks/ledger.h\""_s;
    QTest::newRow("a test keeps to the room of what it tests")
        << u"tests/app/framework/test_a.cpp"_s << u"#include \"app/prompt/composer.h\""_s;
    QTest::newRow("a room that the design does not know")
        << u"app/checks/a.h"_s << u"#include \"app/utilities/a.h\""_s;
    QTest::newRow("a file between the rooms") << u"app/a.h"_s << u"#include \"app/support/result.h\""_s;
    QTest::newRow("the engine sees no window")
        << u"app/cli/main.cpp"_s << u"#include \"ui/window/main_window.h\""_s;
    QTest::newRow("the window sees no command line")
        << u"ui/window/a.cpp"_s << u"#include \"app/cli/compose.h\""_s;
    QTest::newRow("no QtGui class in the engine") << u"app/prompt/a.h"_s << u"#include <QColor>"_s;
    QTest::newRow("no QtGui folder in the engine") << u"app/prompt/a.h"_s << u"# include <QtGui/QColor>"_s;
    QTest::newRow("no widget in a test of the engine")
        << u"tests/app/prompt/a.cpp"_s << u"#include <QApplication>"_s;
    QTest::newRow("no network in the window")
        << u"ui/window/a.cpp"_s << u"#include <QNetworkAccessManager>"_s;
    QTest::newRow("no QtConcurrent") << u"ui/window/a.cpp"_s << u"#include <QtConcurrentRun>"_s;
    QTest::newRow("yaml-cpp in the page reader")
        << u"app/framework/a.cpp"_s << u"#include <yaml-cpp/yaml.h>"_s;
    QTest::newRow("toml++ outside of its reader")
        << u"app/knowledge/a.cpp"_s << u"#include <toml++/toml.h>"_s;
    QTest::newRow("the highlighter in the engine")
        << u"app/exports/a.cpp"_s << u"#include <KSyntaxHighlighting/Repository>"_s;
    QTest::newRow("a file opened for writing")
        << u"app/exports/a.cpp"_s << u"    file.open(QIODevice::WriteOnly);"_s;
    QTest::newRow("a safe file all the same") << u"ui/window/a.cpp"_s << u"    QSaveFile file(path);"_s;
    QTest::newRow("a C++ stream") << u"app/cli/a.cpp"_s << u"    std::ofstream out(path);"_s;
    QTest::newRow("settings") << u"ui/window/a.cpp"_s << u"    QSettings settings;"_s;
    QTest::newRow("a file renamed") << u"app/profiles/a.cpp"_s << u"    QFile::rename(a, b);"_s;
    QTest::newRow("a file deleted by POSIX")
        << u"app/profiles/a.cpp"_s << u"    if (::unlink(name) != 0) {"_s;
    QTest::newRow("a folder made") << u"app/profiles/a.cpp"_s << u"    QDir().mkpath(folder);"_s;
    QTest::newRow("a lock") << u"app/profiles/a.cpp"_s << u"    QLockFile lock(path);"_s;
    QTest::newRow("a Qt thread") << u"ui/library/a.h"_s << u"    QThread *m_thread;"_s;
    QTest::newRow("a standard thread") << u"app/framework/a.cpp"_s << u"    std::jthread reader([] {});"_s;
}

void TestRooms::aBadLineIsSeen()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    const QStringList violations = roomViolations(path, "// first line\n" + line.toUtf8() + '\n');
    QCOMPARE(violations.size(), 1);
    QVERIFY2(violations.first().startsWith(path + u":2: "_s), qUtf8Printable(violations.first()));
}

void TestRooms::aGoodLineIsLeftAlone_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");

    QTest::newRow("a room sees those further left")
        << u"app/checks/a.cpp"_s << u"#include \"app/prompt/answers.h\""_s;
    QTest::newRow("and itself") << u"app/checks/a.cpp"_s << u"#include \"app/checks/ledger.h\""_s;
    QTest::newRow("the window sees the engine")
        << u"ui/window/a.cpp"_s << u"#include \"app/profiles/store.h\""_s;
    QTest::newRow("the command line sees all rooms")
        << u"app/cli/a.cpp"_s << u"#include \"app/exports/plan.h\""_s;
    QTest::newRow("the engine knows QtCore") << u"app/prompt/a.h"_s << u"#include <QStringList>"_s;
    QTest::newRow("a test of the engine knows QtTest")
        << u"tests/app/prompt/a.cpp"_s << u"#include <QTest>"_s;
    QTest::newRow("support writes") << u"app/support/a.cpp"_s << u"    QSaveFile file(path);"_s;
    QTest::newRow("a test writes") << u"tests/app/profiles/a.cpp"_s
                                   << u"    file.open(QIODevice::WriteOnly);"_s;
    QTest::newRow("a test puts a socket where a file should be")
        << u"tests/app/support/a.cpp"_s << u"#include <sys/socket.h>"_s;
    QTest::newRow("reading") << u"app/framework/a.cpp"_s << u"    file.open(QIODevice::ReadOnly);"_s;
    QTest::newRow("standard output") << u"app/cli/a.cpp"_s
                                     << u"    out.open(stdout, QIODevice::WriteOnly);"_s;
    QTest::newRow("a method of our own") << u"app/cli/a.cpp"_s << u"    store.rename(id, name);"_s;
    QTest::newRow("a comment") << u"app/cli/a.cpp"_s << u"    // QSettings would truncate the file."_s;
}

void TestRooms::aGoodLineIsLeftAlone()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    QCOMPARE(roomViolations(path, line.toUtf8()), QStringList());
}

void TestRooms::everyFileKeepsToItsRoom()
{
    const QStringList paths = cxxFiles({u"app"_s, u"ui"_s, u"tests"_s});
    QVERIFY(paths.contains("app/prompt/composer.cpp"_L1));
    QStringList violations;
    for (const QString &path : paths) {
        violations += roomViolations(path, sourceText(path));
    }
    QVERIFY2(violations.isEmpty(), qUtf8Printable(u'\n' + violations.join(u'\n')));
}

void TestRooms::oneFileSeesTheSyntaxHighlighter()
{
    QStringList seeing;
    for (const QString &path : cxxFiles({u"app"_s, u"ui"_s, u"tests"_s})) {
        for (const QString &included : includedFiles(sourceText(path))) {
            if (included.startsWith("KSyntaxHighlighting/"_L1) && !seeing.contains(path)) {
                seeing.append(path);
            }
        }
    }
    QVERIFY2(seeing.size() <= 1, qUtf8Printable(seeing.join(u' ')));
}

void TestRooms::theEngineHasFourQObjectsAtMost()
{
    QStringList objects;
    for (const QString &path : cxxFiles({u"app"_s})) {
        if (sourceText(path).contains("Q_OBJECT\n")) {
            objects.append(path);
        }
    }
    // The prompt document, the framework repository, the profile store, the background runner.
    const QStringList rooms {u"app/framework/"_s, u"app/profiles/"_s, u"app/prompt/"_s, u"app/support/"_s};
    for (const QString &room : rooms) {
        QVERIFY2(objects.filter(room).size() <= 1, qUtf8Printable(objects.join(u' ')));
    }
    QVERIFY2(objects.size() <= rooms.size(), qUtf8Printable(objects.join(u' ')));
}

QTEST_APPLESS_MAIN(TestRooms)

#include "test_rooms.moc"
