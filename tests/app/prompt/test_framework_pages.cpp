// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/framework/context_rules.h"
#include "app/framework/framework_reader.h"
#include "app/prompt/composer.h"
#include "tests/support/framework_pages.h"
#include "tests/support/golden.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace Askwell;
using namespace Qt::StringLiterals;

namespace {

Framework frameworkOf(const QString &path)
{
    Result<Framework> read = readFramework(Test::pageBytes(path), QFileInfo(path).fileName());
    return read ? std::move(read).value() : Framework {};
}

QString fullRules(const Framework &framework)
{
    return contextRules(framework, {RulesLevel::Full, {}, {}});
}

QString conciseRules(const Framework &framework)
{
    return contextRules(framework, {});
}

QString describedQuestions(const Framework &framework)
{
    QString text;
    for (const Question &question : framework.questions) {
        text += question.id + u'\n' + question.label + u'\n' + question.placeholder + u'\n'
            + (question.optional ? u"optional"_s : u"required"_s) + u'\n' + question.examples.join(u'\n')
            + u'\n' + question.filledExample + u"\n\n"_s;
    }
    return text;
}

QByteArray hashLine(const QString &name, const QString &what, const QString &text)
{
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
    return hash + "  " + name.toUtf8() + ' ' + what.toUtf8() + '\n';
}

QByteArray hashesOf(const Framework &framework)
{
    return hashLine(framework.id, u"full"_s, fullRules(framework))
        + hashLine(framework.id, u"concise"_s, conciseRules(framework))
        + hashLine(framework.id, u"questions"_s, describedQuestions(framework))
        + hashLine(framework.id, u"example"_s, framework.filledExample);
}

/// List items of the context-owned half, found line by line: another way than the reader's.
QStringList itemLines(const QString &page)
{
    static const QRegularExpression item(u"^\\s*([-*+]|\\d+[.)]) +\\S"_s);
    QStringList lines;
    bool inside = false;
    bool fenced = false;
    for (const QString &line : page.split(u'\n')) {
        if (line.contains("Context-owned"_L1) && !line.trimmed().startsWith(u'-')) {
            inside = true;
        } else if (line.contains("User-owned"_L1) && !line.trimmed().startsWith(u'-')) {
            inside = false;
        }
        fenced = line.startsWith("```"_L1) ? !fenced : fenced;
        if (inside && !fenced && item.match(line).hasMatch()) {
            lines.append(line);
        }
    }
    return lines;
}

} // namespace

class TestFrameworkPages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void conciseRulesAreThePagesBlock_data() { everyPage(); }
    void conciseRulesAreThePagesBlock();
    void filledExampleComposesToItself_data() { everyPage(); }
    void filledExampleComposesToItself();
    void fullRulesHoldEveryBulletInOrder_data() { everyPage(); }
    void fullRulesHoldEveryBulletInOrder();
    void crlfPageEqualsLfPage_data() { everyPage(); }
    void crlfPageEqualsLfPage();
    void fullRulesAreAsTheGoldenFileSays_data();
    void fullRulesAreAsTheGoldenFileSays();
    void referencePagesReadAsTheirHashesSay();
    void bundledPageHoldsWhatTheSpecificationFixes();

private:
    static void everyPage();
    static bool isMissing(const QString &path);
};

void TestFrameworkPages::everyPage()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("the bundled page") << Test::bundledPage();
    for (const QString &path : Test::ownPages()) {
        QTest::newRow(qPrintable(u"our page "_s + QFileInfo(path).fileName())) << path;
    }
    for (const QString &path : Test::referencePages()) {
        QTest::newRow(qPrintable(u"the reference page "_s + QFileInfo(path).fileName())) << path;
    }
}

bool TestFrameworkPages::isMissing(const QString &path)
{
    return Test::referencePages().contains(path) && !QFileInfo::exists(path);
}

void TestFrameworkPages::conciseRulesAreThePagesBlock()
{
    QFETCH(const QString, path);
    if (isMissing(path)) {
        QSKIP("needs the reference pages beside the checkout");
    }
    const QString page = QString::fromUtf8(Test::pageBytes(path));
    const QString concise = conciseRules(frameworkOf(path));
    QVERIFY(concise.size() > 1);
    const qsizetype heading = page.lastIndexOf("Persistent Context"_L1);
    const qsizetype begin = page.indexOf(u'\n', page.indexOf(QRegularExpression(u"```|~~~"_s), heading)) + 1;
    const qsizetype end = page.indexOf(QRegularExpression(u"```|~~~"_s), begin);
    QCOMPARE(concise, page.mid(begin, end - begin));
}

void TestFrameworkPages::filledExampleComposesToItself()
{
    QFETCH(const QString, path);
    if (isMissing(path)) {
        QSKIP("needs the reference pages beside the checkout");
    }
    const Framework framework = frameworkOf(path);
    if (framework.filledExample.isEmpty()) {
        QCOMPARE(QFileInfo(path).fileName(), u"minimal.md"_s);
        return;
    }
    const QString page = QString::fromUtf8(Test::pageBytes(path));
    QVERIFY(page.contains(u"text\n"_s + framework.filledExample + u"```"_s)
            || page.contains(u"text\n"_s + framework.filledExample + u"~~~"_s));
    Answers answers;
    for (const Question &question : framework.questions) {
        answers.insert(question.id, question.filledExample);
    }
    const Prompt prompt = compose(framework, answers);
    QVERIFY(prompt.complete());
    QCOMPARE(prompt.text, framework.filledExample);
}

void TestFrameworkPages::fullRulesHoldEveryBulletInOrder()
{
    QFETCH(const QString, path);
    if (isMissing(path)) {
        QSKIP("needs the reference pages beside the checkout");
    }
    const Framework framework = frameworkOf(path);
    const QStringList items = itemLines(QString::fromUtf8(Test::pageBytes(path)));
    const QStringList rules = fullRules(framework).split(u'\n');
    qsizetype from = 0;
    for (const QString &item : items) {
        const qsizetype at = rules.indexOf(item, from);
        QVERIFY2(at >= 0, qPrintable(item));
        from = at + 1;
    }
    qsizetype bullets = 0;
    for (const std::vector<PageSection> *sections : {&framework.who, &framework.how}) {
        for (const PageSection &section : *sections) {
            bullets += section.bullets.size();
        }
    }
    QCOMPARE(bullets, items.size());
    QVERIFY(!items.isEmpty() || QFileInfo(path).fileName() == "minimal.md"_L1);
}

void TestFrameworkPages::crlfPageEqualsLfPage()
{
    QFETCH(const QString, path);
    if (isMissing(path)) {
        QSKIP("needs the reference pages beside the checkout");
    }
    const QByteArray page = Test::pageBytes(path);
    const QString name = QFileInfo(path).fileName();
    const Result<Framework> read = readFramework(page, name);
    QVERIFY(read.ok());
    const Result<Framework> crlf = readFramework(QByteArray(page).replace('\n', "\r\n"), name);
    QVERIFY(crlf.ok() && crlf.value() == read.value());
    const Result<Framework> cr = readFramework(QByteArray(page).replace('\n', '\r'), name);
    QVERIFY(cr.ok() && cr.value() == read.value());
    const Result<Framework> marked = readFramework("\xEF\xBB\xBF" + page, name);
    QVERIFY(marked.ok() && marked.value() == read.value());
}

void TestFrameworkPages::fullRulesAreAsTheGoldenFileSays_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : Test::ownPages() + QStringList {Test::bundledPage()}) {
        QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
    }
}

void TestFrameworkPages::fullRulesAreAsTheGoldenFileSays()
{
    QFETCH(const QString, path);
    const Framework framework = frameworkOf(path);
    const QString difference =
        Test::goldenDifference(u"full-rules/%1.md"_s.arg(framework.id), fullRules(framework).toUtf8());
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void TestFrameworkPages::referencePagesReadAsTheirHashesSay()
{
    QByteArray hashes;
    for (const QString &path : Test::referencePages()) {
        if (isMissing(path)) {
            QSKIP("needs the reference pages beside the checkout");
        }
        const Framework framework = frameworkOf(path);
        QVERIFY2(!framework.id.isEmpty(), qPrintable(path));
        hashes += hashesOf(framework);
    }
    const QString difference = Test::goldenDifference(u"reference-pages.sha256"_s, hashes);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

// The list of hashes knows the specification's page, so this holds where the page itself is absent.
void TestFrameworkPages::bundledPageHoldsWhatTheSpecificationFixes()
{
    const Framework framework = frameworkOf(Test::bundledPage());
    const QByteArray hashes =
        Test::pageBytes(QStringLiteral(ASKWELL_TEST_DATA "/golden/reference-pages.sha256"));
    for (const QByteArray &line : hashesOf(framework).trimmed().split('\n')) {
        QVERIFY2(hashes.contains(line + '\n'), line.constData());
    }
    QCOMPARE(framework.title, u"Hugging Face"_s);
    QCOMPARE(framework.rulesPath, u".cursor/rules.md"_s);
    QVERIFY(framework.warnings.empty());
    QVERIFY(framework.otherSections.empty());
    QVERIFY(!framework.introduction.isEmpty());
    QCOMPARE(framework.keyIdea.size(), 3);
    QCOMPARE(framework.orderingReasons.size(), 3);
    QVERIFY(!framework.contextOwnedNote.isEmpty());
    QVERIFY(!framework.userOwnedNote.isEmpty());
    QVERIFY(!framework.closingQuotation.isEmpty());
}

QTEST_GUILESS_MAIN(TestFrameworkPages)
#include "test_framework_pages.moc"
