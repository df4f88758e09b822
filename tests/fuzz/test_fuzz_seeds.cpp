// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz_target.h"
#include "tests/support/random_text.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Askwell;
using namespace Askwell::Fuzz;
using namespace Qt::StringLiterals;

/// Every target with its seeds, which are what once broke it among others, and with a few hundred changed
/// ones. packaging/fuzz goes on from there.
class TestFuzzSeeds final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holds_data();
    void holds();
};

namespace {

/// One change such as files suffer: bytes flipped, doubled, taken out or cut off.
QByteArray changed(QByteArray bytes, QRandomGenerator &random)
{
    static const QByteArray telling("{}[]\"\\\n\r\t:-#<>|\0\xff\xc3=`", 20);
    for (quint32 change = 1 + random.bounded(4U); change > 0 && !bytes.isEmpty(); --change) {
        const auto at = qsizetype(random.bounded(quint32(bytes.size())));
        const qsizetype length = std::min<qsizetype>(bytes.size() - at, 1 + random.bounded(40));
        switch (random.bounded(5)) {
        case 0:
            bytes[at] = char(random.bounded(256));
            break;
        case 1:
            bytes[at] = telling.at(random.bounded(telling.size()));
            break;
        case 2:
            bytes.insert(at, bytes.mid(at, length));
            break;
        case 3:
            bytes.remove(at, length);
            break;
        default:
            bytes.truncate(at);
        }
    }
    return bytes;
}

} // namespace

void TestFuzzSeeds::holds_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const FuzzTarget &target : fuzzTargets()) {
        QTest::newRow(target.name) << QByteArray(target.name);
    }
}

void TestFuzzSeeds::holds()
{
    QFETCH(const QByteArray, name);
    const FuzzTarget *target = fuzzTarget(name);
    const QDir seeds(u"" ASKWELL_SOURCE "/tests/fuzz/seeds/"_s + QString::fromLatin1(name));
    const QFileInfoList files = seeds.entryInfoList(QDir::Files, QDir::Name);
    QVERIFY2(!files.isEmpty(), name.constData());
    QRandomGenerator random(Test::testSeed());
    qInfo("seed %u", Test::testSeed());
    target->run({});
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray seed = file.readAll();
        target->run(seed);
        for (int round = 0; round < 500; ++round) {
            target->run(changed(seed, random));
        }
    }
}

QTEST_GUILESS_MAIN(TestFuzzSeeds)
#include "test_fuzz_seeds.moc"
