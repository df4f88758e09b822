// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/writer.h"
#include "app/framework/framework_repository.h"
#include "ui/exporting/save_rules_state.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Askwell;
using namespace Askwell::Gui;
using namespace Qt::StringLiterals;

class TestSaveRulesState final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void statesOfOneFile_data();
    void statesOfOneFile();
    void anAgreementIsTiedToTheBytesThatWereSeen();
    void anUntickedTargetIsNotWritten();
    void unchangedFilesStayInThePlanForTheirHashes();
    void aSecretIsHeldBackUntilItIsLetThrough();
    void targetsOfThePromptStayAwayWithoutOne();
    void theProjectFileKnowsWhatAnotherCloneWrote();
    void aFolderThatIsNotThereIsAnError();

private:
    void put(const QString &path, const QByteArray &bytes) const;
    [[nodiscard]] SaveRulesInput input() const;
    [[nodiscard]] LookedAtProject look(const SaveRulesInput &input) const;
    [[nodiscard]] DataPlaces places() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_project;
};

namespace {

const QString cursorPath = u".cursor/rules/hugging-face.mdc"_s;
const QString rulesPath = u".cursor/rules.md"_s;

const SaveRulesTarget &stateOf(const std::vector<SaveRulesTarget> &targets, const QString &id)
{
    const auto found = std::find_if(targets.begin(), targets.end(),
                                    [&id](const SaveRulesTarget &target) { return target.target->id == id; });
    Q_ASSERT(found != targets.end());
    return *found;
}

QStringList paths(const ExportPlan &plan)
{
    QStringList all;
    for (const PlannedFile &file : plan.files) {
        all.append(file.path);
    }
    return all;
}

} // namespace

void TestSaveRulesState::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_project = m_folder->filePath(u"my-repo"_s);
    QVERIFY(QDir().mkpath(m_project));
}

void TestSaveRulesState::cleanup()
{
    m_folder.reset();
}

void TestSaveRulesState::put(const QString &path, const QByteArray &bytes) const
{
    const QString whole = m_project + u'/' + path;
    QVERIFY(QDir().mkpath(QFileInfo(whole).path()));
    QFile file(whole);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

DataPlaces TestSaveRulesState::places() const
{
    return {m_folder->filePath(u"data"_s), m_folder->filePath(u"config"_s), m_folder->filePath(u"cache"_s)};
}

SaveRulesInput TestSaveRulesState::input() const
{
    const FrameworkRepository frameworks {QString()};
    SaveRulesInput input;
    input.request.frameworks = {*frameworks.framework(u"hugging-face"_s)};
    input.folder = m_project;
    return input;
}

LookedAtProject TestSaveRulesState::look(const SaveRulesInput &input) const
{
    Result<LookedAtProject> looked = lookAtProject(input, places());
    if (!looked) {
        qFatal("%s", qPrintable(englishText(looked.error())));
    }
    return std::move(looked.value());
}

void TestSaveRulesState::statesOfOneFile_data()
{
    QTest::addColumn<QByteArray>("found");
    QTest::addColumn<bool>("there");
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<bool>("agreed");
    QTest::addColumn<PlanState>("state");
    QTest::addColumn<bool>("counts");
    QTest::addColumn<bool>("waits");

    const FrameworkRepository frameworks {QString()};
    const QByteArray rules = frameworks.framework(u"hugging-face"_s)->persistentContext.toUtf8();
    const QByteArray nothing;
    QTest::newRow("no file: written")
        << nothing << false << nothing << false << PlanState::New << true << false;
    QTest::newRow("the same: left alone")
        << rules << true << nothing << false << PlanState::Unchanged << false << false;
    QTest::newRow("the same with other line ends: left alone")
        << QByteArray(rules).replace("\n", "\r\n") << true << nothing << false << PlanState::Unchanged
        << false << false;
    QTest::newRow("ours, the rules changed: written") << QByteArray("old\n") << true << QByteArray("old\n")
                                                      << false << PlanState::OursAndStale << true << false;
    QTest::newRow("ours, someone changed it: waits")
        << QByteArray("theirs\n") << true << QByteArray("old\n") << false << PlanState::ChangedBySomeoneElse
        << false << true;
    QTest::newRow("someone else's: waits")
        << QByteArray("theirs\n") << true << nothing << false << PlanState::NotOurs << false << true;
    QTest::newRow("someone else's, agreed: written")
        << QByteArray("theirs\n") << true << nothing << true << PlanState::NotOurs << true << false;
    QTest::newRow("an empty file is someone's too")
        << QByteArray("") << true << nothing << false << PlanState::NotOurs << false << true;
}

void TestSaveRulesState::statesOfOneFile()
{
    QFETCH(QByteArray, found);
    QFETCH(bool, there);
    QFETCH(QByteArray, written);
    QFETCH(bool, agreed);
    if (there) {
        put(rulesPath, found);
    }
    SaveRulesInput asked = input();
    if (!written.isEmpty()) {
        addWritten(&asked.written, rulesPath, textHash(written));
    }
    const LookedAtProject project = look(asked);
    SaveRulesDecisions decisions;
    decisions.ticked = {u"rules-md"_s};
    std::vector<SaveRulesTarget> targets = saveRulesTargets(project, decisions);
    if (agreed) {
        const PlannedFile &planned = *stateOf(targets, u"rules-md"_s).files.front().planned;
        decisions.agreed.insert(rulesPath, agreementKey(planned));
        targets = saveRulesTargets(project, decisions);
    }
    const SaveRulesFile &file = stateOf(targets, u"rules-md"_s).files.front();
    QVERIFY(file.planned.has_value());
    QTEST(file.planned->state, "state");
    QTEST(file.counts(), "counts");
    QTEST(file.waits(), "waits");
    QTEST(stateOf(targets, u"rules-md"_s).present, "there");
    const bool inPlan = paths(planToWrite(project, targets)).contains(rulesPath);
    QCOMPARE(inPlan, file.counts() || file.planned->state == PlanState::Unchanged);
}

void TestSaveRulesState::anAgreementIsTiedToTheBytesThatWereSeen()
{
    put(rulesPath, "theirs\n");
    SaveRulesDecisions decisions;
    decisions.ticked = {u"rules-md"_s};
    LookedAtProject project = look(input());
    const auto seen = saveRulesTargets(project, decisions);
    decisions.agreed.insert(rulesPath, agreementKey(*stateOf(seen, u"rules-md"_s).files.front().planned));
    QCOMPARE(paths(planToWrite(project, saveRulesTargets(project, decisions))), QStringList {rulesPath});

    put(rulesPath, "theirs, newer\n");
    project = look(input());
    QVERIFY(planToWrite(project, saveRulesTargets(project, decisions)).files.empty());
    // Line ends are part of what would go.
    put(rulesPath, "theirs\r\n");
    project = look(input());
    QVERIFY(planToWrite(project, saveRulesTargets(project, decisions)).files.empty());
}

void TestSaveRulesState::anUntickedTargetIsNotWritten()
{
    const LookedAtProject project = look(input());
    SaveRulesDecisions decisions;
    decisions.ticked = {u"cursor"_s};
    const auto targets = saveRulesTargets(project, decisions);
    QCOMPARE(paths(planToWrite(project, targets)), QStringList {cursorPath});
    // It says all the same what it would do.
    QCOMPARE(stateOf(targets, u"rules-md"_s).files.front().planned->state, PlanState::New);
}

void TestSaveRulesState::unchangedFilesStayInThePlanForTheirHashes()
{
    put(rulesPath, input().request.frameworks.front().persistentContext.toUtf8());
    const LookedAtProject project = look(input());
    SaveRulesDecisions decisions;
    decisions.ticked = {u"cursor"_s, u"rules-md"_s};
    QCOMPARE(paths(planToWrite(project, saveRulesTargets(project, decisions))),
             (QStringList {cursorPath, rulesPath}));
}

void TestSaveRulesState::aSecretIsHeldBackUntilItIsLetThrough()
{
    SaveRulesInput asked = input();
    const QString secret = u"hf_"_s + QString(u"AbCdEfGhIj"_s).repeated(4).left(34);
    asked.request.rules.additions = u"Log in with "_s + secret;
    const LookedAtProject project = look(asked);
    SaveRulesDecisions decisions;
    decisions.ticked = {u"rules-md"_s};
    const auto held = saveRulesTargets(project, decisions);
    const SaveRulesFile &file = stateOf(held, u"rules-md"_s).files.front();
    QVERIFY(!file.planned);
    QVERIFY(!file.counts());
    QCOMPARE(file.secrets.size(), std::size_t(1));
    QVERIFY(planToWrite(project, held).files.empty());

    for (const LookedAtTarget &target : project.targets) {
        if (target.id == "rules-md"_L1) {
            decisions.letThrough.insert(target.files.front().file.text);
        }
    }
    QCOMPARE(paths(planToWrite(project, saveRulesTargets(project, decisions))), QStringList {rulesPath});
}

void TestSaveRulesState::targetsOfThePromptStayAwayWithoutOne()
{
    const auto has = [](const LookedAtProject &project, const QString &id) {
        return std::any_of(project.targets.begin(), project.targets.end(),
                           [&id](const LookedAtTarget &target) { return target.id == id; });
    };
    SaveRulesInput asked = input();
    QVERIFY(!has(look(asked), u"cursor-command"_s));
    asked.request.prompt = u"Task:\nSort.\n"_s;
    QVERIFY(has(look(asked), u"cursor-command"_s));
}

void TestSaveRulesState::theProjectFileKnowsWhatAnotherCloneWrote()
{
    // Written by a teammate's Askwell: our data folder knows nothing of it, the project file does.
    put(cursorPath, "their rules\n");
    SaveRulesInput asked = input();
    SaveRulesDecisions decisions;
    decisions.ticked = {u"cursor"_s};
    QVERIFY(planToWrite(look(asked), saveRulesTargets(look(asked), decisions)).files.empty());
    addWritten(&asked.written, cursorPath, textHash("their rules\n"));
    const LookedAtProject project = look(asked);
    QCOMPARE(paths(planToWrite(project, saveRulesTargets(project, decisions))), QStringList {cursorPath});
}

void TestSaveRulesState::aFolderThatIsNotThereIsAnError()
{
    SaveRulesInput asked = input();
    asked.folder = m_project + u"/nowhere"_s;
    const Result<LookedAtProject> looked = lookAtProject(asked, places());
    QVERIFY(!looked.ok());
    QVERIFY(englishText(looked.error()).contains("nowhere"_L1));
}

QTEST_GUILESS_MAIN(TestSaveRulesState)
#include "test_save_rules_state.moc"
