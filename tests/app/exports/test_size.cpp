// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/size.h"

#include <QTest>

using namespace Askwell;
using namespace Qt::StringLiterals;

namespace {

Target withLimit(SizeUnit unit, qint64 most)
{
    Target target {u"some"_s, u"Some tool"_s};
    target.limits = {{unit, most, {"%1 of them."}}};
    return target;
}

QStringList notes(const Target &target, const QString &text)
{
    QStringList found;
    for (const Message &note : sizeNotes(target, text)) {
        found += englishText(note);
    }
    return found;
}

} // namespace

class TestSize final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measuresInTheToolsUnit_data();
    void measuresInTheToolsUnit();
    void showsAboveHalfOfALimit_data();
    void showsAboveHalfOfALimit();
    void namesTheBiggestSections();
    void hashesInCodeAreNoHeadings();
    void theRegistrysOwnSentencesHoldTheSize();
};

void TestSize::measuresInTheToolsUnit_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("lines");
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<qint64>("characters");

    QTest::newRow("nothing") << QString() << qint64(0) << qint64(0) << qint64(0);
    QTest::newRow("a line") << u"a\n"_s << qint64(1) << qint64(2) << qint64(2);
    QTest::newRow("a line without its end") << u"a\nb"_s << qint64(2) << qint64(3) << qint64(3);
    QTest::newRow("letters of two bytes") << u"đã\n"_s << qint64(1) << qint64(5) << qint64(3);
    QTest::newRow("an emoji is one character") << u"🤗"_s << qint64(1) << qint64(4) << qint64(1);
}

void TestSize::measuresInTheToolsUnit()
{
    QFETCH(const QString, text);
    QTEST(measured(SizeUnit::Lines, text), "lines");
    QTEST(measured(SizeUnit::Bytes, text), "bytes");
    QTEST(measured(SizeUnit::Characters, text), "characters");
}

void TestSize::showsAboveHalfOfALimit_data()
{
    QTest::addColumn<int>("lines");
    QTest::addColumn<QStringList>("said");

    QTest::newRow("half of it") << 100 << QStringList();
    QTest::newRow("a line more") << 101 << QStringList {u"101 of them."_s, u"About 51 tokens."_s};
    QTest::newRow("all of it") << 200 << QStringList {u"200 of them."_s, u"About 100 tokens."_s};
    QTest::newRow("over it, but nothing has a name")
        << 201 << QStringList {u"201 of them."_s, u"About 101 tokens."_s};
}

void TestSize::showsAboveHalfOfALimit()
{
    QFETCH(const int, lines);
    QFETCH(const QStringList, said);
    QCOMPARE(notes(withLimit(SizeUnit::Lines, 200), u"a\n"_s.repeated(lines)), said);
}

void TestSize::namesTheBiggestSections()
{
    const QString text = u"---\nalwaysApply: true\n---\n# Rules\n"_s + u"## Small\na\n"_s + u"## Large\n"_s
        + u"a\n"_s.repeated(9) + u"### Middle\n"_s + u"a\n"_s.repeated(5) + u"## Tiny\n"_s;
    QCOMPARE(notes(withLimit(SizeUnit::Lines, 10), text).at(1),
             u"The biggest sections, in lines: Large (10), Middle (6), Small (2)."_s);
    QCOMPARE(notes(withLimit(SizeUnit::Bytes, 10), text).at(1),
             u"The biggest sections, in bytes: Large (27), Middle (21), Small (11)."_s);
    QCOMPARE(notes(withLimit(SizeUnit::Characters, 10), text).at(1),
             u"The biggest sections, in characters: Large (27), Middle (21), Small (11)."_s);
    // Below the limit nothing has to go.
    QVERIFY(!notes(withLimit(SizeUnit::Lines, 40), text).join(u' ').contains("biggest"_L1));
}

void TestSize::hashesInCodeAreNoHeadings()
{
    const auto sections =
        sectionsBySize(SizeUnit::Lines, u"# One\n```sh\n# a comment\n```\n#no heading\n# Two\n"_s);
    QCOMPARE(sections.size(), size_t(2));
    QCOMPARE(sections.front().heading, u"One"_s);
    QCOMPARE(sections.front().size, qint64(5));
}

void TestSize::theRegistrysOwnSentencesHoldTheSize()
{
    QCOMPARE(notes(*target(u"claude-rules"_s), u"a\n"_s.repeated(101)).front(),
             u"101 lines; Claude Code advises under 200 a file."_s);
}

QTEST_GUILESS_MAIN(TestSize)
#include "test_size.moc"
