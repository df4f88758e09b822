// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/machine_facts.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Askwell;
using namespace Qt::StringLiterals;

class TestMachineFacts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysItInOneSentence_data();
    void saysItInOneSentence();
    void readsNvidiaSmi_data();
    void readsNvidiaSmi();
    void readsTheDriverWithoutTheProgram();
    void runsTheProgram();
    void aProgramThatFailsIsNoLoss_data();
    void aProgramThatFailsIsNoLoss();
    void readsMemory_data();
    void readsMemory();
    void readsThisMachine();
};

namespace {

/// A machine in a folder.
class FakeMachine final
{
public:
    FakeMachine()
    {
        m_places.gpuFolder = m_folder.filePath(u"gpus"_s);
        m_places.memoryFile = m_folder.filePath(u"meminfo"_s);
        m_places.memoryLimitFile = m_folder.filePath(u"memory.max"_s);
    }

    [[nodiscard]] const MachinePlaces &places() const { return m_places; }

    void addGpu(const QString &slot, const QByteArray &information) const
    {
        write(m_places.gpuFolder + u'/' + slot + "/information"_L1, information);
    }
    void setMemory(const QByteArray &meminfo, const QByteArray &limit) const
    {
        write(m_places.memoryFile, meminfo);
        if (!limit.isEmpty()) {
            write(m_places.memoryLimitFile, limit);
        }
    }
    void setProgram(const QByteArray &script)
    {
        m_places.nvidiaSmi = m_folder.filePath(u"nvidia-smi"_s);
        write(m_places.nvidiaSmi, "#!/bin/sh\n" + script);
        QFile::setPermissions(m_places.nvidiaSmi, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

private:
    static void write(const QString &path, const QByteArray &content)
    {
        QDir().mkpath(path.left(path.lastIndexOf(u'/')));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            qFatal("the machine could not be made");
        }
    }

    QTemporaryDir m_folder;
    MachinePlaces m_places;
};

const QByteArray Information = "Model: \t\t NVIDIA GeForce RTX 3090\nIRQ:   \t\t 148\nGPU UUID: \t GPU-1\n";

} // namespace

void TestMachineFacts::saysItInOneSentence_data()
{
    QTest::addColumn<MachineFacts>("facts");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const MachineFacts &facts, const QString &sentence) {
        QTest::newRow(name) << facts << sentence;
    };
    const QString card = u"NVIDIA GeForce RTX 3090"_s;
    row("a card", {{{card, 1, 24}}, {}, 64},
        u"This machine: NVIDIA GeForce RTX 3090 with 24 GB, 64 GB RAM."_s);
    row("two cards", {{{card, 2, 24}}, {}, 64},
        u"This machine: 2 x NVIDIA GeForce RTX 3090 with 24 GB each, 64 GB RAM."_s);
    row("different cards", {{{card, 1, 24}, {u"Tesla T4"_s, 1, 15}}, {}, 64},
        u"This machine: NVIDIA GeForce RTX 3090 with 24 GB, Tesla T4 with 15 GB, 64 GB RAM."_s);
    row("a card of unknown size", {{{u"NVIDIA GB10"_s, 1, 0}}, {}, 128},
        u"This machine: NVIDIA GB10, 128 GB RAM."_s);
    row("no card", {{}, {}, 16}, u"This machine: 16 GB RAM, no NVIDIA GPU found."_s);
    row("an Apple chip", {{}, u"Apple M2 Ultra"_s, 192},
        u"This machine: Apple M2 Ultra with 192 GB unified memory."_s);
    row("nothing known", {}, {});
}

void TestMachineFacts::saysItInOneSentence()
{
    QFETCH(const MachineFacts, facts);
    QTEST(machineSentence(facts), "sentence");
}

void TestMachineFacts::readsNvidiaSmi_data()
{
    QTest::addColumn<QString>("output");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("one") << u"NVIDIA GeForce RTX 3090, 24576\n"_s
                         << u"This machine: NVIDIA GeForce RTX 3090 with 24 GB."_s;
    QTest::newRow("one that keeps some to itself")
        << u"NVIDIA GeForce RTX 4090, 24564\n"_s << u"This machine: NVIDIA GeForce RTX 4090 with 24 GB."_s;
    QTest::newRow("eight") << u"NVIDIA H100 80GB HBM3, 81559\n"_s.repeated(8)
                           << u"This machine: 8 x NVIDIA H100 80GB HBM3 with 80 GB each."_s;
    QTest::newRow("a T4 with error correction")
        << u"Tesla T4, 15360\n"_s << u"This machine: Tesla T4 with 15 GB."_s;
    QTest::newRow("memory that is the machine's")
        << u"NVIDIA GB10, [N/A]\n"_s << u"This machine: NVIDIA GB10."_s;
    QTest::newRow("line ends of Windows")
        << u"Tesla T4, 15360\r\n"_s << u"This machine: Tesla T4 with 15 GB."_s;
    QTest::newRow("no device") << u"No devices were found\n"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("commas only") << u",,,\n,\n"_s << u"This machine: ,,."_s;
}

void TestMachineFacts::readsNvidiaSmi()
{
    QFETCH(const QString, output);
    MachineFacts facts;
    facts.gpus = gpusFromNvidiaSmi(output);
    QTEST(machineSentence(facts), "sentence");
}

void TestMachineFacts::readsTheDriverWithoutTheProgram()
{
    const FakeMachine machine;
    machine.addGpu(u"0000:01:00.0"_s, Information);
    machine.addGpu(u"0000:02:00.0"_s, Information);
    machine.addGpu(u"0000:03:00.0"_s, "Model: \t\t Unheard-of GPU\n");
    machine.addGpu(u"0000:04:00.0"_s, "IRQ: 1\n");
    std::vector<MachineGpu> gpus = readMachineFacts(machine.places()).gpus;
    std::sort(gpus.begin(), gpus.end(),
              [](const MachineGpu &a, const MachineGpu &b) { return a.name < b.name; });
    // The size is the only one that the card is sold with.
    QCOMPARE(gpus,
             (std::vector<MachineGpu> {{u"NVIDIA GeForce RTX 3090"_s, 2, 24}, {u"Unheard-of GPU"_s, 1, 0}}));
}

void TestMachineFacts::runsTheProgram()
{
#ifdef Q_OS_UNIX
    FakeMachine machine;
    machine.addGpu(u"0000:01:00.0"_s, Information);
    machine.setProgram(
        "test \"$*\" = '--query-gpu=name,memory.total --format=csv,noheader,nounits' || exit 1\n"
        "echo 'NVIDIA A100-SXM4-40GB, 40960'\n");
    QCOMPARE(readMachineFacts(machine.places()).gpus,
             (std::vector<MachineGpu> {{u"NVIDIA A100-SXM4-40GB"_s, 1, 40}}));
#else
    QSKIP("the program of this test is a shell script");
#endif
}

void TestMachineFacts::aProgramThatFailsIsNoLoss_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("no driver") << QByteArray("echo 'NVIDIA-SMI has failed'; exit 9\n");
    QTest::newRow("it crashes") << QByteArray("kill -SEGV $$\n");
    QTest::newRow("it writes without end") << QByteArray("while :; do echo 'NVIDIA A100, 40960'; done\n");
}

void TestMachineFacts::aProgramThatFailsIsNoLoss()
{
#ifdef Q_OS_UNIX
    QFETCH(const QByteArray, script);
    FakeMachine machine;
    machine.addGpu(u"0000:01:00.0"_s, Information);
    machine.setProgram(script);
    QCOMPARE(readMachineFacts(machine.places()).gpus,
             (std::vector<MachineGpu> {{u"NVIDIA GeForce RTX 3090"_s, 1, 24}}));
#else
    QSKIP("the program of this test is a shell script");
#endif
}

void TestMachineFacts::readsMemory_data()
{
    QTest::addColumn<QByteArray>("meminfo");
    QTest::addColumn<QByteArray>("limit");
    QTest::addColumn<int>("memoryGB");
    const auto row = [](const char *name, const QByteArray &meminfo, const QByteArray &limit, int memoryGB) {
        QTest::newRow(name) << meminfo << limit << memoryGB;
    };
    row("64 GB less what the kernel keeps", "MemTotal:       65764012 kB\nMemFree: 1 kB\n", "", 64);
    row("16 GB less what the graphics keep", "MemTotal:       16077312 kB\n", "", 16);
    row("an odd size", "MemTotal:       41943040 kB\n", "", 40);
    row("a container's limit", "MemTotal:       65764012 kB\n", "8589934592\n", 8);
    row("a container without limit", "MemTotal:       65764012 kB\n", "max\n", 64);
    row("a limit beyond the machine", "MemTotal:       65764012 kB\n", "99999999999999\n", 64);
    row("nothing", "", "", 0);
    row("nonsense", "MemTotal: lots\n", "-5\n", 0);
}

void TestMachineFacts::readsMemory()
{
#ifdef Q_OS_LINUX
    QFETCH(const QByteArray, meminfo);
    QFETCH(const QByteArray, limit);
    const FakeMachine machine;
    machine.setMemory(meminfo, limit);
    QTEST(readMachineFacts(machine.places()).memoryGB, "memoryGB");
#else
    QSKIP("memory is read from files on Linux only");
#endif
}

void TestMachineFacts::readsThisMachine()
{
    const MachineFacts facts = readMachineFacts();
    QVERIFY(facts.memoryGB > 0);
    QVERIFY(machineSentence(facts).startsWith("This machine: "_L1));
}

QTEST_GUILESS_MAIN(TestMachineFacts)
#include "test_machine_facts.moc"
