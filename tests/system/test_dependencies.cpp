// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

/// packaging/dependencies on a machine of our own making: dpkg, apt and sudo are small scripts that read what
/// is installed and known from files, and write down what they were told to do.
class TestDependencies final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksNothingWhereAllIsThere();
    void saysWhatItInstallsAndInstallsIt();
    void saysWhatToDoWithoutRootRights();
    void readsThePackageListsWhereThereAreNone();
    void takesTheColoursOfTheDistribution();
    void takesWhatThePrivateBuildNeeds();

private:
    void program(const QString &name, const QByteArray &script);
    void write(const QString &name, const QByteArray &text);
    [[nodiscard]] QByteArray read(const QString &name) const;
    /// Runs install_dependencies, standard input closed. Returns its exit status.
    int install(bool haveColours);

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_errors;
};

void TestDependencies::program(const QString &name, const QByteArray &script)
{
    write(name, "#!/bin/sh\ncd \"$(dirname \"$0\")\"\n" + script + '\n');
    QVERIFY(QFile::setPermissions(m_folder->filePath(name),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void TestDependencies::write(const QString &name, const QByteArray &text)
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

QByteArray TestDependencies::read(const QString &name) const
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestDependencies::init()
{
#ifndef Q_OS_LINUX
    QSKIP("the set-up scripts are for Linux");
#endif
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    program(u"dpkg-query"_s, "sed 's/^/installed /' installed");
    program(u"apt-cache"_s, "grep -qx \"$3\" known");
    program(u"apt-get"_s, "if [ \"$1\" = indextargets ]; then cat lists; else echo \"$@\" >>done; fi");
    program(u"id"_s, "echo 1000");
    program(u"sudo"_s, "[ ! -e locked ] || exit 1; [ \"$2\" = true ] || { shift; exec \"$@\"; }");
    write(u"lists"_s, "Packages\n");
    write(u"installed"_s,
          "g++\ncmake\nninja-build\npkgconf\nqt6-base-dev\nqt6-tools-dev\nqt6-l10n-tools\n"
          "libcmark-dev\nlibyaml-cpp-dev\nlibdtl-dev\nlibtomlplusplus-dev\nqt6-translations-"
          "l10n\nlibqt6svg6\n");
    write(u"known"_s, "libqt6svg6\ncmake\n");
}

int TestDependencies::install(bool haveColours)
{
    QProcess shell;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PATH"_s, m_folder->path() + u':' + environment.value(u"PATH"_s));
    environment.insert(u"COLOURS"_s, haveColours ? u"yes"_s : QString());
    shell.setProcessEnvironment(environment);
    shell.setStandardInputFile(QProcess::nullDevice());
    shell.start(
        u"bash"_s,
        {u"-euc"_s,
         u". \"$0\"/packaging/dependencies; have_syntax() { [ -n \"$COLOURS\" ]; }; install_dependencies"_s,
         QStringLiteral(ASKWELL_SOURCE)});
    if (!shell.waitForFinished()) {
        return -1;
    }
    m_errors = shell.readAllStandardError();
    return shell.exitCode();
}

void TestDependencies::asksNothingWhereAllIsThere()
{
    QCOMPARE(install(true), 0);
    QCOMPARE(read(u"done"_s), QByteArray());
    QCOMPARE(m_errors, QByteArray());
}

void TestDependencies::saysWhatItInstallsAndInstallsIt()
{
    write(u"installed"_s, read(u"installed"_s).replace("cmake\n", "").replace("libqt6svg6\n", ""));
    QCOMPARE(install(true), 0);
    QCOMPARE(m_errors, QByteArray("askwell: installing with apt-get: cmake libqt6svg6\n"));
    const QByteArray told = read(u"done"_s);
    QVERIFY2(told.startsWith("install -y ") && told.endsWith(" cmake libqt6svg6\n"), told.constData());
    QVERIFY2(told.contains("--no-install-recommends"), told.constData());
}

void TestDependencies::saysWhatToDoWithoutRootRights()
{
    write(u"locked"_s, "");
    write(u"installed"_s, read(u"installed"_s).replace("cmake\n", ""));
    QCOMPARE(install(true), 1);
    QCOMPARE(m_errors,
             QByteArray("askwell: packages are missing, and root rights cannot be asked for here. "
                        "Install these as root with apt-get, then try again: cmake\n"));
    QCOMPARE(read(u"done"_s), QByteArray());
}

void TestDependencies::readsThePackageListsWhereThereAreNone()
{
    write(u"lists"_s, "");
    write(u"installed"_s, read(u"installed"_s).replace("cmake\n", ""));
    QCOMPARE(install(true), 0);
    QVERIFY2(read(u"done"_s).startsWith("update "), read(u"done"_s).constData());
}

void TestDependencies::takesTheColoursOfTheDistribution()
{
    write(u"known"_s, "libkf6syntaxhighlighting-dev\n");
    QCOMPARE(install(false), 0);
    QVERIFY2(read(u"done"_s).endsWith(" libkf6syntaxhighlighting-dev\n"), read(u"done"_s).constData());
}

void TestDependencies::takesWhatThePrivateBuildNeeds()
{
    write(u"installed"_s, read(u"installed"_s) + "perl\n");
    QCOMPARE(install(false), 0);
    QVERIFY2(read(u"done"_s).endsWith(" extra-cmake-modules xz-utils\n"), read(u"done"_s).constData());
}

QTEST_APPLESS_MAIN(TestDependencies)

#include "test_dependencies.moc"
