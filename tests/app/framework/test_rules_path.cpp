// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/framework/rules_path.h"

#include <QTest>

using namespace Askwell;
using namespace Qt::StringLiterals;

class TestRulesPath final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesPathsInsideTheProject_data();
    void takesPathsInsideTheProject();
    void refusesOthersWithAReason_data();
    void refusesOthersWithAReason();
};

void TestRulesPath::takesPathsInsideTheProject_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("path");

    QTest::newRow("the usual one") << u"Persistent Context (Put in `.cursor/rules.md`)"_s
                                   << u".cursor/rules.md"_s;
    QTest::newRow("the first of two") << u"Put in `docs/ai.txt` or `b.md`"_s << u"docs/ai.txt"_s;
    QTest::newRow("words before it do not count")
        << u"Put in project docs or `.idea/README.md`"_s << u".idea/README.md"_s;
    QTest::newRow("a Cursor rule") << u"`.cursor/rules/x.mdc`"_s << u".cursor/rules/x.mdc"_s;
    QTest::newRow("a leading ./ goes") << u"`./rules.md`"_s << u"rules.md"_s;
    QTest::newRow("spaces inside a name") << u"`docs/my rules.md`"_s << u"docs/my rules.md"_s;
    QTest::newRow("a folder that only begins like Git's")
        << u"`.github/copilot.md`"_s << u".github/copilot.md"_s;
    QTest::newRow("other scripts") << u"`docs/r\u00E8gles.md`"_s << u"docs/r\u00E8gles.md"_s;
}

void TestRulesPath::takesPathsInsideTheProject()
{
    QFETCH(const QString, heading);
    QFETCH(const QString, path);
    const RulesPath read = rulesPathOfHeading(heading);
    QCOMPARE(read.path, path);
    QCOMPARE(englishText(read.problem), QString());
}

void TestRulesPath::refusesOthersWithAReason_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("reason");

    const QString none = u"names no file"_s;
    const QString outside = u"not a plain path inside the project"_s;
    const QString git = u"Git's own folder"_s;
    const QString ending = u"does not end in .md"_s;
    QTest::newRow("no backticks") << u"Persistent Context (Put in team docs)"_s << none;
    QTest::newRow("one backtick") << u"Put in `rules.md"_s << none;
    QTest::newRow("nothing between backticks") << u"Put in ` `"_s << none;
    QTest::newRow("an absolute path") << u"`/etc/rules.md`"_s << outside;
    QTest::newRow("a home folder") << u"`~/rules.md`"_s << outside;
    QTest::newRow("a parent folder") << u"`../rules.md`"_s << outside;
    QTest::newRow("a parent folder inside") << u"`a/../../rules.md`"_s << outside;
    QTest::newRow("a parent folder behind ./") << u"`./../rules.md`"_s << outside;
    QTest::newRow("an empty name") << u"`a//rules.md`"_s << outside;
    QTest::newRow("the folder itself inside") << u"`a/./rules.md`"_s << outside;
    QTest::newRow("backslashes") << u"`..\\rules.md`"_s << outside;
    QTest::newRow("a drive") << u"`C:rules.md`"_s << outside;
    QTest::newRow("a control character") << u"`a\u0007.md`"_s << outside;
    QTest::newRow("an invisible character") << u"`.g\u200Bit/rules.md`"_s << outside;
    QTest::newRow("a line break") << u"`a\nb.md`"_s << outside;
    QTest::newRow("a very long path") << u'`' + QString(300, u'a') + u".md`"_s << outside;
    QTest::newRow("Git's folder") << u"`.git/hooks/rules.md`"_s << git;
    QTest::newRow("Git's folder in capitals") << u"`.GIT/rules.md`"_s << git;
    QTest::newRow("Git's folder further down") << u"`sub/.git/rules.md`"_s << git;
    QTest::newRow("Git's folder as Windows abbreviates it") << u"`git~1/rules.md`"_s << git;
    QTest::newRow("Git's folder with a dot that Windows drops") << u"`.git./rules.md`"_s << git;
    QTest::newRow("a script") << u"`.cursor/rules.sh`"_s << ending;
    QTest::newRow("no extension") << u"`AGENTS`"_s << ending;
}

void TestRulesPath::refusesOthersWithAReason()
{
    QFETCH(const QString, heading);
    QFETCH(const QString, reason);
    const RulesPath read = rulesPathOfHeading(heading);
    QCOMPARE(read.path, QString());
    QVERIFY2(englishText(read.problem).contains(reason), qPrintable(englishText(read.problem)));
}

QTEST_GUILESS_MAIN(TestRulesPath)
#include "test_rules_path.moc"
