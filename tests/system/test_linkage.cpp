// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Names of the libraries that the loader would load for a program, those of libraries included.
QStringList librariesOf(const QString &program)
{
    QProcess ldd;
    ldd.start(u"ldd"_s, {program});
    if (!ldd.waitForFinished() || ldd.exitCode() != 0) {
        return {};
    }
    static const QRegularExpression name(uR"(^\s*(lib\S+\.so\S*))"_s, QRegularExpression::MultilineOption);
    QStringList libraries;
    for (const QRegularExpressionMatch &match : name.globalMatch(QString::fromUtf8(ldd.readAll()))) {
        libraries.append(match.captured(1));
    }
    return libraries;
}

} // namespace

class TestLinkage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCommandLineLoadsNoDisplayAndNoNetwork();
    void theWindowNamesNoNetworkLibrary();
};

void TestLinkage::theCommandLineLoadsNoDisplayAndNoNetwork()
{
#ifndef Q_OS_LINUX
    QSKIP("ldd is asked, which only Linux has");
#endif
    const QStringList libraries = librariesOf(u"" ASKWELL_BINARIES "/askwell-cli"_s);
    QVERIFY2(!libraries.filter(u"libQt6Core"_s).isEmpty(), "ldd did not tell what askwell-cli loads");
    static const QRegularExpression unwanted(
        u"Qt6Gui|Qt6Widgets|Qt6Network|libX11|libxcb|libGL|libwayland"_s);
    const QStringList found = libraries.filter(unwanted);
    QVERIFY2(found.isEmpty(), qUtf8Printable(found.join(u' ')));
}

void TestLinkage::theWindowNamesNoNetworkLibrary()
{
#ifndef Q_OS_LINUX
    QSKIP("readelf is asked, which only Linux has");
#endif
    if (!ASKWELL_HAS_WINDOW) {
        QSKIP("this build has no window");
    }
    // Only what the program itself names: Qt's own libraries may load what they like.
    QProcess readelf;
    readelf.start(u"readelf"_s, {u"-d"_s, u"" ASKWELL_BINARIES "/askwell"_s});
    QVERIFY(readelf.waitForFinished());
    const QByteArray named = readelf.readAll();
    QVERIFY2(named.contains("libQt6Widgets"), "readelf did not tell what askwell names");
    QVERIFY(!named.contains("libQt6Network"));
}

QTEST_APPLESS_MAIN(TestLinkage)

#include "test_linkage.moc"
