// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/source_tree.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Askwell;
using namespace Qt::StringLiterals;

namespace {

const char *const buildinfo = R"(Format: 1.0
Source: askwell
Version: 0.1.0-1
Checksums-Sha256:
 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef 1000 askwell_0.1.0-1_amd64.deb
Build-Architecture: amd64
Installed-Build-Depends:
 libdtl-dev (= 1.20-1),
 qt6-base-dev (= 6.8.2+dfsg-9)
Environment:
 LANG="C.UTF-8"
)";

QList<QStringList> parts()
{
    QList<QStringList> rows;
    for (const QString &line : QString::fromUtf8(sourceText(u"packaging/parts.tsv"_s)).split(u'\n')) {
        if (!line.isEmpty() && !line.startsWith(u'#')) {
            rows.append(line.split(u'\t'));
        }
    }
    return rows;
}

} // namespace

class TestThirdParties final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noticesNameEachPart();
    void theListOfPartsIsWhole();
};

void TestThirdParties::noticesNameEachPart()
{
    QVERIFY(parts().size() > 8);
    const QStringList notices =
        QString::fromUtf8(sourceText(u"resources/notices/third-party.md"_s)).split(u'\n');
    for (const QStringList &part : parts()) {
        QCOMPARE(part.size(), 5);
        const bool named = std::any_of(notices.begin(), notices.end(), [&part](const QString &line) {
            return line.contains(part[0]) && line.contains(part[2]) && line.contains(part[3]);
        });
        QVERIFY2(named, qPrintable(part.join(u", "_s)));
    }
}

void TestThirdParties::theListOfPartsIsWhole()
{
    if (QStandardPaths::findExecutable(u"python3"_s).isEmpty()) {
        QSKIP("python3 is not installed, which makes the list of parts");
    }
    QTemporaryDir folder;
    QFile file(folder.filePath(u"askwell.buildinfo"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(buildinfo);
    file.close();
    QProcess script;
    script.start(QStringLiteral(ASKWELL_SOURCE "/packaging/make-sbom"), {file.fileName()});
    QVERIFY(script.waitForFinished());
    QCOMPARE(script.readAllStandardError(), QByteArray());
    const QJsonObject list = QJsonDocument::fromJson(script.readAllStandardOutput()).object();
    QCOMPARE(list[u"bomFormat"].toString(), u"CycloneDX"_s);
    const QJsonObject askwell = list[u"metadata"][u"component"].toObject();
    QCOMPARE(askwell[u"version"].toString(), u"0.1.0-1"_s);
    QCOMPARE(askwell[u"properties"][0][u"name"].toString(), u"sha256:askwell_0.1.0-1_amd64.deb"_s);
    QHash<QString, QString> versions;
    for (const QJsonValue &component : list[u"components"].toArray()) {
        versions.insert(component[u"name"].toString(), component[u"version"].toString());
    }
    QCOMPARE(versions.size(), parts().size());
    QCOMPARE(versions[u"dtl"_s], u"1.20-1"_s);
    QCOMPARE(versions[u"Qt 6"_s], u"6.8.2+dfsg-9"_s);
    // Its package was not there: the build brought its own.
    QCOMPARE(versions[u"KSyntaxHighlighting"_s], u"5.116.0"_s);
}

QTEST_APPLESS_MAIN(TestThirdParties)

#include "test_third_parties.moc"
