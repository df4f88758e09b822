// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checks/check_table.h"
#include "app/knowledge/known_model.h"
#include "app/knowledge/licence.h"

#include <QFile>
#include <QTest>

using namespace Askwell;
using namespace Qt::StringLiterals;

namespace {

QString cell(QString text)
{
    return text.replace(u'|', u"\\|"_s).replace(u'\n', u' ');
}

/// The page's rules hold Markdown emphasis; a cell shows them plain.
QString ruleCell(const Check &check)
{
    return check.why.isEmpty() ? u"–"_s : cell(QString(check.why).remove(u"**"_s));
}

QString checkRow(const Check &check)
{
    return u"| `%1` | %2 | %3 | %4 | %5 |\n"_s.arg(
        check.id, cell(check.about), check.cannotSee.isEmpty() ? u"–"_s : cell(check.cannotSee),
        ruleCell(check),
        check.fixLabel.isEmpty()
            ? u"–"_s
            : cell(QString::fromUtf8(check.fixLabel).replace("%3"_L1, "an environment variable"_L1)));
}

QString checksOf(Severity severity)
{
    QString rows =
        u"| check | looks for | cannot see | rule of the page | offers |\n| --- | --- | --- | --- | --- |\n"_s;
    for (const Check &check : checkTable()) {
        if (!check.silent && check.severity == severity) {
            rows += checkRow(check);
        }
    }
    return rows;
}

QString silentChecks()
{
    QString rows;
    for (const Check &check : checkTable()) {
        if (check.silent) {
            rows += u"- `%1`: %2.\n"_s.arg(check.id, check.about);
        }
    }
    return rows;
}

QString ledger()
{
    QString rows = u"| item | what counts as stated | what Askwell asks |\n| --- | --- | --- |\n"_s;
    for (const LedgerItem &item : ledgerTable()) {
        rows += u"| %1 | %2 | %3 |\n"_s.arg(item.id, cell(item.about), cell(QString::fromUtf8(item.ask)));
    }
    return rows;
}

// The licence of what is written, not of this file. REUSE-IgnoreStart
QString page()
{
    return u"<!-- SPDX-FileCopyrightText: 2026 Askwell authors -->\n"
           "<!-- SPDX-License-Identifier: GPL-3.0-or-later -->\n\n"
           "# What Askwell checks and what it cannot see\n\n"
           "Made from the program's own tables by the test `test_checks_page`; `cmake --build build-dev "
           "--target "
           "refresh_goldens` writes it anew. `askwell-cli checks` prints the same list.\n\n"
           "Askwell reads your answers on your machine and sends nothing anywhere. It looks for words, "
           "numbers and names; it "
           "does not understand the text. What it says can be wrong, and silence is no proof. Every remark "
           "but secrets and "
           "gaps can be put away for a project with *Not for this project*. The words that it knows are "
           "English: of an "
           "answer in another language only secrets, gaps, personal data and broken characters are told.\n\n"
           "## Problems that stand in the way of copying\n\n"_s
        + checksOf(Severity::Error)
        + u"\nGaps that people write in other ways, `TODO`, `<your data>`, `[metric]`, are only told as "
          u"worth filling.\n\n"
          "## Problems\n\nWrong as written.\n\n"_s
        + checksOf(Severity::Warning)
        + u"\n## Worth adding\n\nAbsent or vague: never an alarm, never a score.\n\n"_s
        + checksOf(Severity::Suggestion)
        + u"\n## Stated or not\n\nReview names at most three that help this job in this phase.\n\n"_s
        + ledger()
        + u"\n## Kept for their ids\n\nThese say nothing by themselves: the guide asks, the list above "
          u"tells, or they "
          "are off.\n\n"_s
        + silentChecks()
        + u"\n## What no rule of words can see\n\n"
          "Whether the measure is the right one for the business; whether fine-tuning is justified; leakage "
          "through "
          "duplicates, groups or features that give the answer away; how good, how biased and how lawfully "
          "collected "
          "the data is; whether a licence truly applies; whether a model is any good; irony, and a \"not\" "
          "in another "
          "sentence.\n\n"
          "Licences are judged by the tags that the Hub declares (%1 of them), not by their texts, and that "
          "is no legal "
          "advice. Memory is an estimate from the number of parameters, without activations. Of models by "
          "their name, "
          "%2 families are known.\n"_s.arg(licences().size())
              .arg(knownModels().size());
}
// REUSE-IgnoreEnd

} // namespace

/// The page for users is what the tables say.
class TestChecksPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWhatTheTablesSay();
    void everyCheckTellsWhatItCannotSee();
};

void TestChecksPage::isWhatTheTablesSay()
{
    QFile file(QStringLiteral(ASKWELL_SOURCE "/app/checks/CHECKS.md"));
    if (qEnvironmentVariableIsSet("ASKWELL_REFRESH_GOLDENS")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray bytes = page().toUtf8();
        QCOMPARE(file.write(bytes), bytes.size());
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), "app/checks/CHECKS.md is missing: build refresh_goldens");
    const QStringList written = QString::fromUtf8(file.readAll()).split(u'\n');
    const QStringList expected = page().split(u'\n');
    for (qsizetype line = 0; line < qMin(written.size(), expected.size()); ++line) {
        QCOMPARE(written.at(line), expected.at(line));
    }
    QCOMPARE(written.size(), expected.size());
}

void TestChecksPage::everyCheckTellsWhatItCannotSee()
{
    for (const Check &check : checkTable()) {
        QVERIFY2(check.silent || !check.cannotSee.isEmpty(), qPrintable(check.id));
    }
}

QTEST_GUILESS_MAIN(TestChecksPage)
#include "test_checks_page.moc"
