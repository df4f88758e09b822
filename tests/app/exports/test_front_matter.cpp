// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/front_matter.h"

#include <QTest>

using namespace Askwell;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Askwell::FrontMatter)

class TestFrontMatter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatEachToolReads_data();
    void writesWhatEachToolReads();
    void refusesGlobsThatWouldBeMisread_data();
    void refusesGlobsThatWouldBeMisread();
    void judgesFileNames_data();
    void judgesFileNames();
};

void TestFrontMatter::writesWhatEachToolReads_data()
{
    QTest::addColumn<FrontMatter>("kind");
    QTest::addColumn<QStringList>("globs");
    QTest::addColumn<QString>("text");

    const QStringList none;
    const QStringList two {u"src/**/*.py"_s, u" notebooks/*.ipynb "_s};
    QTest::newRow("none") << FrontMatter::None << none << QString();
    QTest::newRow("Cursor, always") << FrontMatter::Cursor << none << u"---\nalwaysApply: true\n---\n\n"_s;
    QTest::newRow("Cursor, scoped")
        << FrontMatter::Cursor << two
        << u"---\nglobs: src/**/*.py,notebooks/*.ipynb\nalwaysApply: false\n---\n\n"_s;
    QTest::newRow("Cursor, a star in front goes last if it can")
        << FrontMatter::Cursor << QStringList {u"**/*.py"_s, u"src/*.md"_s}
        << u"---\nglobs: src/*.md,**/*.py\nalwaysApply: false\n---\n\n"_s;
    QTest::newRow("Cursor, only stars in front stay bare")
        << FrontMatter::Cursor << QStringList {u"**/*.py"_s}
        << u"---\nglobs: **/*.py\nalwaysApply: false\n---\n\n"_s;
    QTest::newRow("Cursor, spaces and other scripts")
        << FrontMatter::Cursor << QStringList {u"my src/*.py"_s, u"tài liệu/*.md"_s}
        << u"---\nglobs: my src/*.py,tài liệu/*.md\nalwaysApply: false\n---\n\n"_s;
    QTest::newRow("paths, always") << FrontMatter::PathsList << none << QString();
    QTest::newRow("paths, scoped")
        << FrontMatter::PathsList << two
        << u"---\npaths:\n  - \"src/**/*.py\"\n  - \"notebooks/*.ipynb\"\n---\n\n"_s;
    QTest::newRow("paths, braces, colon and number sign stand quoted")
        << FrontMatter::PathsList << QStringList {u"src/*.{ts,tsx}"_s, u"a: b/#*"_s}
        << u"---\npaths:\n  - \"src/*.{ts,tsx}\"\n  - \"a: b/#*\"\n---\n\n"_s;
    QTest::newRow("Copilot, always") << FrontMatter::CopilotApplyTo << none
                                     << u"---\napplyTo: \"**\"\n---\n\n"_s;
    QTest::newRow("Copilot, scoped") << FrontMatter::CopilotApplyTo << two
                                     << u"---\napplyTo: \"src/**/*.py,notebooks/*.ipynb\"\n---\n\n"_s;
    QTest::newRow("Devin, always") << FrontMatter::DevinTrigger << none
                                   << u"---\ntrigger: always_on\n---\n\n"_s;
    QTest::newRow("Devin, scoped")
        << FrontMatter::DevinTrigger << two
        << u"---\ntrigger: glob\nglobs:\n  - \"src/**/*.py\"\n  - \"notebooks/*.ipynb\"\n---\n\n"_s;
    QTest::newRow("Kiro, always") << FrontMatter::KiroInclusion << none << QString();
    QTest::newRow("Kiro, scoped") << FrontMatter::KiroInclusion << QStringList {u"*.py"_s}
                                  << u"---\ninclusion: fileMatch\nfileMatchPattern:\n  - \"*.py\"\n---\n\n"_s;
}

void TestFrontMatter::writesWhatEachToolReads()
{
    QFETCH(const FrontMatter, kind);
    QFETCH(const QStringList, globs);
    QFETCH(const QString, text);
    const Result<QString> written = frontMatter(kind, globs);
    QVERIFY2(written.ok(), written.ok() ? "" : qPrintable(englishText(written.error())));
    QCOMPARE(written.value(), text);
}

void TestFrontMatter::refusesGlobsThatWouldBeMisread_data()
{
    QTest::addColumn<QString>("glob");
    QTest::addColumn<bool>("byAll");

    QTest::newRow("nothing") << QString() << true;
    QTest::newRow("only spaces") << u"  "_s << true;
    QTest::newRow("a newline") << u"a\nalwaysApply: true"_s << true;
    QTest::newRow("a tab") << u"a\tb"_s << true;
    QTest::newRow("a bidirectional override") << u"a\u202Eb"_s << true;
    QTest::newRow("a zero-width space") << u"a\u200Bb"_s << true;
    QTest::newRow("half a surrogate pair") << QString(QChar(char16_t(0xD83E))) << true;
    QTest::newRow("double quotes") << u"\"*.py\""_s << true;
    QTest::newRow("single quotes") << u"'*.py'"_s << true;
    QTest::newRow("a backslash") << u"src\\*.py"_s << true;
    QTest::newRow("an absolute path") << u"/etc/*"_s << true;
    QTest::newRow("two dots") << u"../other/*.py"_s << true;
    QTest::newRow("braces") << u"*.{ts,tsx}"_s << false;
    QTest::newRow("brackets") << u"[a-z]*.py"_s << false;
    QTest::newRow("a colon") << u"a: b"_s << false;
    QTest::newRow("a number sign") << u"src #1/*.py"_s << false;
    QTest::newRow("an exclamation mark in front") << u"!src/*.py"_s << false;
    QTest::newRow("an ampersand in front") << u"&a"_s << false;
    QTest::newRow("a hyphen in front") << u"- a"_s << false;
}

void TestFrontMatter::refusesGlobsThatWouldBeMisread()
{
    QFETCH(const QString, glob);
    QFETCH(const bool, byAll);
    QVERIFY(!frontMatter(FrontMatter::Cursor, {u"src/*.py"_s, glob}).ok());
    for (const FrontMatter kind :
         {FrontMatter::PathsList, FrontMatter::DevinTrigger, FrontMatter::KiroInclusion}) {
        QCOMPARE(frontMatter(kind, {glob}).ok(), !byAll);
    }
    QCOMPARE(frontMatter(FrontMatter::CopilotApplyTo, {glob}).ok(), !byAll && !glob.contains(u','));
}

void TestFrontMatter::judgesFileNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("accepted");

    QTest::newRow("a word") << u"hugging-face"_s << true;
    QTest::newRow("spaces inside") << u"my rules"_s << true;
    QTest::newRow("other scripts") << u"quy tắc"_s << true;
    QTest::newRow("a dot inside") << u"python3.11"_s << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("a dot") << u"."_s << false;
    QTest::newRow("two dots") << u".."_s << false;
    QTest::newRow("hidden") << u".rules"_s << false;
    QTest::newRow("a dot at the end") << u"rules."_s << false;
    QTest::newRow("a space at the end") << u"rules "_s << false;
    QTest::newRow("a path") << u"a/b"_s << false;
    QTest::newRow("a way out") << u"../../etc/cron.d/x"_s << false;
    QTest::newRow("a backslash") << u"a\\b"_s << false;
    QTest::newRow("a star") << u"a*"_s << false;
    QTest::newRow("a colon") << u"c:"_s << false;
    QTest::newRow("a quote") << u"a\"b"_s << false;
    QTest::newRow("a newline") << u"a\nb"_s << false;
    QTest::newRow("NUL") << QString(QChar(u'\0')) << false;
    QTest::newRow("a bidirectional override") << u"a\u202Eb"_s << false;
    QTest::newRow("a device of Windows") << u"nul"_s << false;
    QTest::newRow("a device of Windows with an ending") << u"COM1.x"_s << false;
    QTest::newRow("long") << QString(150, u'a') << true;
    QTest::newRow("too long") << QString(151, u'a') << false;
    QTest::newRow("too long in bytes") << QString(76, u'ế') << false;
}

void TestFrontMatter::judgesFileNames()
{
    QFETCH(const QString, name);
    QFETCH(const bool, accepted);
    QCOMPARE(!fileNameProblem(name).has_value(), accepted);
}

QTEST_GUILESS_MAIN(TestFrontMatter)
#include "test_front_matter.moc"
