// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/front_matter.h"
#include "app/support/yaml_reader.h"

#include <QRandomGenerator>
#include <QSet>
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
    void everyGlobIsReadBackOrRefused_data();
    void everyGlobIsReadBackOrRefused();
    void everyAcceptedNameStaysAName();
};

namespace {

/// What the property tests make words of: all that means something to YAML, globs, paths or shells.
const QStringList pieces {u"*"_s,   u"**"_s,       u"?"_s,    u"\""_s,   u"'"_s,      u"`"_s,      u":"_s,
                          u": "_s,  u"#"_s,        u" #"_s,   u" "_s,    u"/"_s,      u"\\"_s,     u"."_s,
                          u".."_s,  u","_s,        u"["_s,    u"]"_s,    u"{"_s,      u"}"_s,      u"&"_s,
                          u"!"_s,   u"|"_s,        u">"_s,    u"%"_s,    u"@"_s,      u"-"_s,      u"- "_s,
                          u"\n"_s,  u"\t"_s,       u"~"_s,    u"null"_s, u"true"_s,   u"1e3"_s,    u"src"_s,
                          u".py"_s, u"tài liệu"_s, u"日本"_s, u"🤗"_s, u"\u202E"_s, u"\u00A0"_s, u"="_s,
                          u"<"_s,   u"$HOME"_s,    u"---"_s,  u"name"_s};

QString randomWord(QRandomGenerator *random)
{
    QString word;
    const int count = 1 + int(random->bounded(5));
    for (int at = 0; at < count; ++at) {
        word += pieces.at(random->bounded(int(pieces.size())));
    }
    return word;
}

QStringList trimmedAll(const QStringList &words)
{
    QStringList result;
    for (const QString &word : words) {
        result += word.trimmed();
    }
    return result;
}

/// The globs as Cursor reads them: the rest of the line, split at its commas.
QStringList cursorGlobs(const QString &yaml)
{
    for (const QString &line : yaml.split(u'\n')) {
        if (line.startsWith("globs: "_L1)) {
            return trimmedAll(line.sliced(7).split(u','));
        }
    }
    return {};
}

} // namespace

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
    QTest::newRow("a tilde") << u"~"_s << false;
    QTest::newRow("the word null") << u"null"_s << false;
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

void TestFrontMatter::everyGlobIsReadBackOrRefused_data()
{
    QTest::addColumn<FrontMatter>("kind");
    QTest::newRow("Cursor") << FrontMatter::Cursor;
    QTest::newRow("Claude Code and Cline") << FrontMatter::PathsList;
    QTest::newRow("Copilot") << FrontMatter::CopilotApplyTo;
    QTest::newRow("Devin") << FrontMatter::DevinTrigger;
    QTest::newRow("Kiro") << FrontMatter::KiroInclusion;
}

void TestFrontMatter::everyGlobIsReadBackOrRefused()
{
    QFETCH(const FrontMatter, kind);
    QRandomGenerator random(7);
    int accepted = 0;
    for (int round = 0; round < 20000; ++round) {
        QStringList globs;
        const int count = 1 + int(random.bounded(3));
        for (int at = 0; at < count; ++at) {
            globs += randomWord(&random);
        }
        const Result<QString> head = frontMatter(kind, globs);
        if (!head) {
            QVERIFY(!englishText(head.error()).isEmpty());
            continue;
        }
        ++accepted;
        const QByteArray about = globs.join(u" | "_s).toUtf8();
        // Fences at the first byte and at the end, and none in between.
        QVERIFY2(head.value().startsWith("---\n"_L1) && head.value().endsWith("\n---\n\n"_L1),
                 about.constData());
        const QString yaml = head.value().sliced(4, head.value().size() - 4 - 5);
        QVERIFY2(!yaml.contains("\n---"_L1) && !yaml.startsWith("---"_L1), about.constData());
        const QStringList wanted = trimmedAll(globs);
        if (kind == FrontMatter::Cursor) {
            const QStringList found = cursorGlobs(yaml);
            QStringList sortedFound = found;
            QStringList sortedWanted = wanted;
            sortedFound.sort();
            sortedWanted.sort();
            QCOMPARE(sortedFound, sortedWanted);
            QVERIFY2(yaml.endsWith("\nalwaysApply: false\n"_L1), about.constData());
            // Other readers take it for YAML; a star in front is the one thing that Cursor wants and they do
            // not.
            const auto fields = readYamlFields(yaml.toUtf8(), u"x.mdc"_s);
            QVERIFY2(fields.ok() || found.first().startsWith(u'*'), about.constData());
            if (fields) {
                QCOMPARE(trimmedAll(fields.value().scalars.value(u"globs"_s).split(u',')), found);
            }
            continue;
        }
        const auto fields = readYamlFields(yaml.toUtf8(), u"x.md"_s);
        QVERIFY2(fields.ok(), about.constData());
        if (kind == FrontMatter::CopilotApplyTo) {
            QCOMPARE(fields.value().scalars.value(u"applyTo"_s).split(u','), wanted);
        } else {
            const QString key = kind == FrontMatter::PathsList ? u"paths"_s
                : kind == FrontMatter::DevinTrigger            ? u"globs"_s
                                                               : u"fileMatchPattern"_s;
            QCOMPARE(fields.value().lists.value(key), wanted);
        }
    }
    QVERIFY2(accepted > 500, QByteArray::number(accepted).constData());
}

void TestFrontMatter::everyAcceptedNameStaysAName()
{
    QRandomGenerator random(8);
    int accepted = 0;
    for (int round = 0; round < 20000; ++round) {
        const QString name = randomWord(&random);
        if (fileNameProblem(name)) {
            continue;
        }
        ++accepted;
        const QByteArray about = name.toUtf8();
        QVERIFY2(!name.contains(u'/') && !name.contains(u'\\') && !name.contains(u'\n'), about.constData());
        QVERIFY2(name == name.trimmed() && !name.startsWith(u'.') && !name.isEmpty(), about.constData());
        QVERIFY2(std::none_of(name.begin(), name.end(),
                              [](QChar unit) { return QStringView(u"*?:\"<>|").contains(unit); }),
                 about.constData());
    }
    QVERIFY2(accepted > 500, QByteArray::number(accepted).constData());
}

QTEST_GUILESS_MAIN(TestFrontMatter)
#include "test_front_matter.moc"
