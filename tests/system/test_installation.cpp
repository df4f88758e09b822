// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/source_tree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Askwell;
using namespace Qt::StringLiterals;

namespace {

const auto programId = QStringLiteral(ASKWELL_ID);

struct Ended
{
    int status = -1;
    QByteArray said;
};

Ended ended(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment = {})
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    if (!environment.isEmpty()) {
        process.setProcessEnvironment(environment);
    }
    process.start(program, arguments);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit) {
        return {-1, process.errorString().toUtf8()};
    }
    return {process.exitCode(), process.readAll()};
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// What `cmake --install` puts where, looked at by the programs that desktops use.
class TestInstallation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void holdsEachFileInItsPlace();
    void theLauncherEntryIsValid();
    void theLauncherEntryNamesOptionsThatExist();
    void theMetainfoIsValid();
    void theFileTypeIsKnown();
    void oneIdEverywhere();
    void oneVersionEverywhere();

private:
    [[nodiscard]] QString share(const QString &path) const
    {
        return m_folder->filePath(u"usr/share/"_s + path);
    }
    [[nodiscard]] static bool lacks(const QString &program)
    {
        return QStandardPaths::findExecutable(program).isEmpty();
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestInstallation::initTestCase()
{
#ifndef Q_OS_LINUX
    QSKIP("launcher entries and file types of this kind are for Linux");
#endif
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DESTDIR"_s, m_folder->path());
    const Ended install =
        ended(QStringLiteral(ASKWELL_CMAKE),
              {u"--install"_s, QStringLiteral(ASKWELL_BUILD), u"--prefix"_s, u"/usr"_s}, environment);
    QVERIFY2(install.status == 0, install.said.constData());
}

void TestInstallation::holdsEachFileInItsPlace()
{
    QStringList expected {
        u"bin/askwell"_s,
        u"bin/askwell-cli"_s,
        u"share/applications/ID.desktop"_s,
        u"share/metainfo/ID.metainfo.xml"_s,
        u"share/mime/packages/ID.xml"_s,
        u"share/icons/hicolor/scalable/apps/ID.svg"_s,
        u"share/icons/hicolor/scalable/mimetypes/application-x-askwell-profile+json.svg"_s,
    };
    for (const int size : {16, 24, 32, 48, 64, 128, 256}) {
        expected.append(u"share/icons/hicolor/%1x%1/apps/ID.png"_s.arg(size));
    }
    expected.replaceInStrings(u"ID"_s, programId);
    for (const QString &program : {u"askwell"_s, u"askwell-cli"_s}) {
        expected.append({u"share/man/man1/%1.1"_s.arg(program),
                         u"share/bash-completion/completions/%1"_s.arg(program),
                         u"share/zsh/site-functions/_%1"_s.arg(program),
                         u"share/fish/vendor_completions.d/%1.fish"_s.arg(program)});
    }
    QStringList found;
    const QString root = m_folder->filePath(u"usr/"_s);
    QDirIterator files(root, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QVERIFY2(QFileInfo(path).size() > 0, qPrintable(path));
        found.append(path.sliced(root.size()));
    }
    expected.sort();
    found.sort();
    QCOMPARE(found, expected);
}

void TestInstallation::theLauncherEntryIsValid()
{
    if (lacks(u"desktop-file-validate"_s)) {
        QSKIP("desktop-file-validate is not installed, and nothing else knows the rules of launcher entries");
    }
    const Ended check =
        ended(u"desktop-file-validate"_s, {share(u"applications/"_s + programId + u".desktop"_s)});
    QCOMPARE(check.said, QByteArray());
    QCOMPARE(check.status, 0);
}

void TestInstallation::theLauncherEntryNamesOptionsThatExist()
{
    const QString entry = QString::fromUtf8(bytesOf(share(u"applications/"_s + programId + u".desktop"_s)));
    static const QRegularExpression start(u"^Exec=askwell(?: --([\\w-]+)| %f)$"_s,
                                          QRegularExpression::MultilineOption);
    QStringList options;
    for (const QRegularExpressionMatch &match : start.globalMatch(entry)) {
        options.append(match.captured(1));
    }
    QCOMPARE(options, (QStringList {QString(), u"new-prompt"_s, u"projects"_s}));
    QCOMPARE(entry.count("\nExec="_L1), options.size());
    const QByteArray help = ended(m_folder->filePath(u"usr/bin/askwell"_s), {u"--help"_s}).said;
    for (const QString &option : options) {
        QVERIFY2(help.contains("\n  --" + option.toUtf8()), help.constData());
    }
}

void TestInstallation::theMetainfoIsValid()
{
    if (lacks(u"appstreamcli"_s)) {
        QSKIP("appstreamcli is not installed, and nothing else knows the rules of software centres");
    }
    const Ended check = ended(u"appstreamcli"_s,
                              {u"validate"_s, u"--no-net"_s, u"--no-color"_s,
                               share(u"metainfo/"_s + programId + u".metainfo.xml"_s)});
    QVERIFY2(check.status == 0, check.said.constData());
    QVERIFY2(!check.said.contains("\nW:") && !check.said.contains("\nE:"), check.said.constData());
}

void TestInstallation::theFileTypeIsKnown()
{
    if (lacks(u"update-mime-database"_s)) {
        QSKIP("update-mime-database is not installed, and without it no desktop reads file types");
    }
    const Ended update = ended(u"update-mime-database"_s, {share(u"mime"_s)});
    QVERIFY2(update.status == 0, update.said.constData());
    const QByteArray globs = bytesOf(share(u"mime/globs2"_s));
    QVERIFY2(globs.contains("\n50:application/x-askwell-profile+json:*.askwell\n"), globs.constData());
    const QByteArray entry = bytesOf(share(u"applications/"_s + programId + u".desktop"_s));
    QVERIFY(entry.contains("\nMimeType=application/x-askwell-profile+json;\n"));
}

void TestInstallation::oneIdEverywhere()
{
    const QByteArray id = programId.toUtf8();
    const QByteArray entry = bytesOf(share(u"applications/"_s + programId + u".desktop"_s));
    QVERIFY(entry.contains("\nIcon=" + id + '\n'));
    const QByteArray metainfo = bytesOf(share(u"metainfo/"_s + programId + u".metainfo.xml"_s));
    QVERIFY(metainfo.contains("<id>" + id + "</id>"));
    QVERIFY(metainfo.contains("<launchable type=\"desktop-id\">" + id + ".desktop</launchable>"));
    QVERIFY(metainfo.contains("<icon type=\"stock\">" + id + "</icon>"));
    QVERIFY(sourceText(u"packaging/flatpak/"_s + programId + u".yaml"_s).contains("\nid: " + id + '\n'));
    // Whoever writes another id of that kind anywhere is seen.
    static const QRegularExpression other(u"\\bio\\.github\\.askwell\\.(\\w+)"_s);
    for (const QString &path :
         sourceFiles({QString(), u"app"_s, u"packaging"_s, u"resources"_s, u"ui"_s}, {u"*"_s})) {
        for (const QRegularExpressionMatch &match : other.globalMatch(QString::fromUtf8(sourceText(path)))) {
            QVERIFY2(match.captured(1) == "Askwell"_L1, qPrintable(path + u": "_s + match.captured()));
        }
    }
}

void TestInstallation::oneVersionEverywhere()
{
    const QByteArray version = QByteArray(ASKWELL_VERSION);
    const QByteArray metainfo = bytesOf(share(u"metainfo/"_s + programId + u".metainfo.xml"_s));
    QVERIFY(metainfo.contains("<releases>\n    <release version=\"" + version + '"'));
    const QByteArray changelog = sourceText(u"packaging/debian/changelog"_s);
    QVERIFY2(changelog.startsWith("askwell (" + version + '-'), changelog.left(60).constData());
    const QByteArray changes = sourceText(u"CHANGELOG.md"_s);
    QVERIFY2(changes.indexOf("\n## " + version + ' ') == changes.indexOf("\n## "),
             changes.left(200).constData());
    for (const QString &program : {u"askwell"_s, u"askwell-cli"_s}) {
        const Ended said = ended(m_folder->filePath(u"usr/bin/"_s + program), {u"--version"_s});
        QVERIFY2(said.said.startsWith(program.toUtf8() + ' ' + version + '\n'), said.said.constData());
    }
}

QTEST_GUILESS_MAIN(TestInstallation)
#include "test_installation.moc"
