// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/reading.h"
#include "app/exports/target.h"

#include <QFile>
#include <QLocale>
#include <QTest>
#include <QUrl>

using namespace Askwell;
using namespace Qt::StringLiterals;

namespace {

QString code(const QString &text)
{
    return u'`' + text + u'`';
}

QString pathCell(const Target &target)
{
    if (target.id == "file"_L1) {
        return u"the path that you pick"_s;
    }
    if (target.pathPattern.isEmpty()) {
        return u"the path that the framework page names, `.cursor/rules.md`"_s;
    }
    return target.placement == Placement::ManagedBlock ? u"Askwell's part of "_s + code(target.pathPattern)
                                                       : code(target.pathPattern);
}

QString readingCell(const Target &target)
{
    const QString answer = englishText(readingText(target.reading)).section(u": "_s, 1);
    return u"**%1** %2"_s.arg(answer, englishText(target.willBeRead));
}

QString limitsCell(const Target &target)
{
    QStringList limits;
    for (const SizeLimit &limit : target.limits) {
        // Without the place for the size: "lines; Cursor advises …".
        const QString meaning = QString::fromLatin1(limit.meaning.text);
        const QString unit = meaning.section(u' ', 1).section(u"; "_s, 0, 0);
        limits.append(
            u"%1 %2: %3"_s.arg(QLocale(QLocale::English, QLocale::UnitedStates).toString(limit.most), unit,
                               meaning.section(u"; "_s, 1)));
    }
    return limits.isEmpty() ? u"–"_s : limits.join(u' ');
}

QString documentationCell(const Target &target)
{
    return target.documentation.isEmpty()
        ? u"–"_s
        : u"[%1](%2), %3"_s.arg(QUrl(target.documentation).host(), target.documentation, target.verified);
}

QString orderLine(const ReadingOrder &order)
{
    QStringList groups;
    for (const QStringList &group : order.groups) {
        QStringList paths;
        for (const QString &path : group) {
            paths.append(code(path));
        }
        groups.append(paths.join(u" and "_s));
    }
    QString line = u"- %1: %2"_s.arg(order.tool, groups.join(u", else "_s));
    if (!order.importLine.isEmpty()) {
        line += u"; a line %1 in the first brings in the next"_s.arg(code(order.importLine));
    }
    return line + u".\n"_s;
}

// The licence of what is written, not of this file. REUSE-IgnoreStart
QString page()
{
    QString text = u"<!-- SPDX-FileCopyrightText: 2026 Askwell authors -->\n"
                   "<!-- SPDX-License-Identifier: GPL-3.0-or-later -->\n\n"
                   "# Files that Askwell writes, and who reads them\n\n"
                   "Made from the program's own table by the test `test_targets_page`; `cmake --build "
                   "build-dev --target "
                   "refresh_goldens` writes it anew.\nThe date is when the documentation was last looked at. "
                   "`askwell-cli "
                   "targets --project .` says what holds in a project of yours.\n\n"
                   "| target | tool | file | will it be read? | scope | size | documentation |\n"
                   "| --- | --- | --- | --- | --- | --- | --- |\n"_s;
    for (const Target &target : targets()) {
        text += u"| %1 | %2 | %3 | %4 | %5 | %6 | %7 |\n"_s.arg(
            code(target.id), target.tool, pathCell(target), readingCell(target),
            target.scopes ? u"`--globs`"_s : u"–"_s, limitsCell(target), documentationCell(target));
    }
    text += u"\n## Which file hides which\n\n"
            "These tools read the first file that stands in the project, and none of those after it:\n\n"_s;
    for (const ReadingOrder &order : readingOrders()) {
        text += orderLine(order);
    }
    return text;
}
// REUSE-IgnoreEnd

} // namespace

/// The page for users is what the registry says.
class TestTargetsPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWhatTheRegistrySays();
    void cellsStayInTheirCells();
};

void TestTargetsPage::isWhatTheRegistrySays()
{
    QFile file(QStringLiteral(ASKWELL_SOURCE "/app/exports/TARGETS.md"));
    if (qEnvironmentVariableIsSet("ASKWELL_REFRESH_GOLDENS")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray bytes = page().toUtf8();
        QCOMPARE(file.write(bytes), bytes.size());
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), "app/exports/TARGETS.md is missing: build refresh_goldens");
    const QStringList written = QString::fromUtf8(file.readAll()).split(u'\n');
    const QStringList expected = page().split(u'\n');
    for (qsizetype line = 0; line < qMin(written.size(), expected.size()); ++line) {
        QCOMPARE(written.at(line), expected.at(line));
    }
    QCOMPARE(written.size(), expected.size());
}

void TestTargetsPage::cellsStayInTheirCells()
{
    for (const Target &target : targets()) {
        for (const QString &cell : {target.tool, pathCell(target), readingCell(target), limitsCell(target)}) {
            QVERIFY2(!cell.contains(u'|') && !cell.contains(u'\n') && !cell.isEmpty(), qPrintable(cell));
        }
        QVERIFY2(!limitsCell(target).contains(u'%'), qPrintable(target.id));
    }
}

QTEST_GUILESS_MAIN(TestTargetsPage)
#include "test_targets_page.moc"
