// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/captured_run.h"
#include "tests/ui/window/window_fixture.h"

#include "ui/preview/rules_pane.h"
#include "ui/preview/text_pane.h"
#include "ui/window/window_actions.h"
#include "ui/window/window_frame.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QTest>

using namespace Askwell;
using namespace Askwell::Gui;
using namespace Qt::StringLiterals;

namespace {

QString pagePath(const QString &name)
{
    return QStringLiteral(ASKWELL_TEST_DATA "/frameworks/") + name;
}

const QString terraform = u"terraform"_s;

} // namespace

class TestRulesFlow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void choosesEverythingByKeys();
    void theWindowCopiesWhatTheCommandLinePrints();
    void copiesFromTheListAndTheEditorToo();
    void everythingSurvivesSaveAndReload();
    void everythingSurvivesTheDraft();
    void aFrameworkThatIsNotHereIsKeptAndNamed();
    void aFrameworkComesBackWithItsPage();
    void addsRulesFromAPageThatIsNew();
    void theFrameworkThatAsksAddsNothing();
    void aSecretInTheProjectsRulesIsReplaced();

private:
    void start();
    void addTerraform();
    [[nodiscard]] RulesPane &pane() { return m_program->window.frame().rulesPane(); }
    [[nodiscard]] QAction *addedAction(const QString &text);
    [[nodiscard]] QString copied(Command command);

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Program> m_program;
};

void TestRulesFlow::init()
{
    m_program.reset();
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(m_home->isValid());
    QApplication::clipboard()->clear();
}

void TestRulesFlow::start()
{
    m_program.reset();
    m_program = std::make_unique<Program>(m_home->path());
    m_program->session.resume();
    m_program->window.show();
    m_program->frameworks.reload();
    QVERIFY(QTest::qWaitForWindowActive(&m_program->window));
}

void TestRulesFlow::addTerraform()
{
    QVERIFY(QDir().mkpath(m_home->filePath(u"data/frameworks"_s)));
    QVERIFY(QFile::copy(pagePath(u"terraform.md"_s), m_home->filePath(u"data/frameworks/terraform.md"_s)));
}

QAction *TestRulesFlow::addedAction(const QString &text)
{
    QMenu *menu = pane().addedMenu();
    Q_EMIT menu->aboutToShow();
    for (QAction *action : menu->actions()) {
        if (action->text() == text) {
            return action;
        }
    }
    return nullptr;
}

QString TestRulesFlow::copied(Command command)
{
    QApplication::clipboard()->clear();
    m_program->window.actions()[command]->trigger();
    return QApplication::clipboard()->text();
}

void TestRulesFlow::choosesEverythingByKeys()
{
    addTerraform();
    start();
    auto *concise = pane().findChild<QWidget *>(u"rulesConcise"_s);
    // By Tab from the answer, past its examples and the prompt.
    for (int stops = 0; QApplication::focusWidget() != concise && stops < 12; ++stops) {
        press(Qt::Key_Tab);
    }
    QCOMPARE(QApplication::focusWidget(), concise);
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    press(Qt::Key_Space);
    press(Qt::Key_Space);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    press(Qt::Key_Escape);
    const Framework &asking = m_program->session.document().framework();
    const QStringList ticked {asking.who.at(0).heading, asking.how.at(0).heading};
    QCOMPARE(m_program->session.document().rules(), (RulesChoice {RulesLevel::Chosen, ticked}));

    const auto openMenu = [this] {
        press(Qt::Key_Right);
        press(Qt::Key_Space);
        QTRY_VERIFY(pane().findChild<QMenu *>(u"rulesMenu"_s)->isVisible());
    };
    openMenu();
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_P);
    QTRY_VERIFY(QApplication::activePopupWidget() == nullptr);
    QTest::keyClicks(QApplication::focusWidget(), u"- Ask before you delete"_s);
    press(Qt::Key_Escape);

    openMenu();
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_A);
    QTRY_VERIFY(pane().addedMenu()->isVisible());
    while (pane().addedMenu()->activeAction() == nullptr
           || pane().addedMenu()->activeAction()->text() != "Terraform"_L1) {
        QTest::keyClick(pane().addedMenu(), Qt::Key_Down);
    }
    QTest::keyClick(pane().addedMenu(), Qt::Key_Return);
    QCOMPARE(m_program->session.project().frameworks, (QStringList {asking.id, terraform}));
    QCOMPARE(pane().textPane()->text(),
             contextRules({asking, *m_program->frameworks.framework(terraform)},
                          {RulesLevel::Chosen, ticked, u"- Ask before you delete"_s}));
}

void TestRulesFlow::theWindowCopiesWhatTheCommandLinePrints()
{
    addTerraform();
    start();
    m_program->session.setFrameworkAdded(terraform, true);
    Q_EMIT pane().rulesChosen(
        {RulesLevel::Chosen, {u"Explanation Style"_s, u"Safety"_s}, u"- Ask before you delete\n"_s});
    m_program->session.document().setAnswers({{u"task"_s, u"A"_s}, {u"why"_s, u"B"_s}});
    QTemporaryDir elsewhere;
    const QString project = elsewhere.filePath(u"team.askwell"_s);
    QCOMPARE(m_program->session.saveAs(project), SaveResult::Saved);

    // The command line looks for the user's pages where the environment says.
    const QString data = elsewhere.filePath(u"askwell/frameworks"_s);
    QVERIFY(QDir().mkpath(data));
    QVERIFY(QFile::copy(pagePath(u"terraform.md"_s), data + u"/terraform.md"_s));
    const QByteArray before = qgetenv("XDG_DATA_HOME");
    qputenv("XDG_DATA_HOME", elsewhere.path().toUtf8());
    const CapturedRun rules = capturedRun({u"compose"_s, u"--profile"_s, project, u"--what"_s, u"rules"_s});
    const CapturedRun both = capturedRun({u"compose"_s, u"--profile"_s, project, u"--what"_s, u"both"_s});
    qputenv("XDG_DATA_HOME", before);

    QCOMPARE(rules.err, QString());
    QCOMPARE(rules.status, 0);
    QVERIFY(rules.out.contains("## Safety\n"_L1));
    QVERIFY(rules.out.endsWith("\n\n## Project\n\n- Ask before you delete\n"_L1));
    QCOMPARE(copied(Command::CopyRules), rules.out);
    QCOMPARE(copied(Command::CopyWithRules), both.out);
}

void TestRulesFlow::copiesFromTheListAndTheEditorToo()
{
    start();
    m_program->session.document().setAnswers({{u"task"_s, u"A"_s}, {u"why"_s, u"B"_s}});
    for (void (RulesPane::*open)() : {&RulesPane::openSections, &RulesPane::openProjectRules}) {
        QApplication::clipboard()->clear();
        (pane().*open)();
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(QApplication::clipboard()->text().startsWith("Task:\nA\n"_L1));
    }
    QCOMPARE(m_program->session.document().rules(), RulesChoice {});
}

void TestRulesFlow::everythingSurvivesSaveAndReload()
{
    addTerraform();
    start();
    const RulesChoice choice {RulesLevel::Chosen, {u"Explanation Style"_s}, u"- Own\n"_s};
    m_program->session.document().setAnswer(u"task"_s, u"Sort"_s);
    m_program->session.setFrameworkAdded(terraform, true);
    Q_EMIT pane().rulesChosen(choice);
    QVERIFY(m_program->session.isModified());
    const QString shown = pane().textPane()->text();
    QCOMPARE(m_program->session.save(), SaveResult::Saved);
    const QString id = m_program->session.project().id;
    m_program->session.setFrameworkAdded(terraform, false);
    Q_EMIT pane().rulesChosen({});
    QVERIFY(pane().textPane()->text() != shown);
    QVERIFY(m_program->session.reload().ok());
    QCOMPARE(pane().textPane()->text(), shown);
    start();
    QVERIFY(m_program->session.openProject(id).ok());
    QCOMPARE(m_program->session.document().rules(), choice);
    QCOMPARE(pane().textPane()->text(), shown);
    QVERIFY(!m_program->session.isModified());
}

void TestRulesFlow::everythingSurvivesTheDraft()
{
    addTerraform();
    start();
    const RulesChoice choice {RulesLevel::Chosen, {u"Explanation Style"_s}, u"- Own\n"_s};
    m_program->session.setFrameworkAdded(terraform, true);
    Q_EMIT pane().rulesChosen(choice);
    const QString shown = pane().textPane()->text();
    m_program->session.finish();
    start();
    QCOMPARE(m_program->session.document().rules(), choice);
    QCOMPARE(pane().textPane()->text(), shown);
    QVERIFY(m_program->session.isModified());
}

void TestRulesFlow::aFrameworkThatIsNotHereIsKeptAndNamed()
{
    start();
    QTemporaryDir project;
    QFile file(project.filePath(u"team.askwell"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"format": "askwell-profile", "formatVersion": 1, "id": "team", "name": "Team",
                   "frameworks": ["hugging-face", "docker"]})");
    file.close();
    QVERIFY(m_program->session.openPath(project.path()).ok());
    const auto *note = pane().findChild<QLabel *>(u"rulesMissing"_s);
    QVERIFY(note->isVisible());
    QVERIFY(note->text().startsWith("docker is not on this machine"_L1));
    m_program->session.document().setAnswer(u"task"_s, u"Sort"_s);
    QCOMPARE(m_program->session.save(), SaveResult::Saved);
    QVERIFY(m_program->session.reload().ok());
    QCOMPARE(m_program->session.project().frameworks, (QStringList {u"hugging-face"_s, u"docker"_s}));

    // It goes only when the person takes it away.
    QAction *docker = addedAction(u"docker (not on this machine)"_s);
    QVERIFY(docker != nullptr && docker->isChecked());
    docker->trigger();
    QCOMPARE(m_program->session.project().frameworks, QStringList {u"hugging-face"_s});
    QVERIFY(!note->isVisible());
}

void TestRulesFlow::aFrameworkComesBackWithItsPage()
{
    addTerraform();
    start();
    m_program->session.setFrameworkAdded(terraform, true);
    QVERIFY(pane().textPane()->text().contains("Terraform"_L1, Qt::CaseInsensitive));
    const QString shown = pane().textPane()->text();
    QVERIFY(QFile::remove(m_home->filePath(u"data/frameworks/terraform.md"_s)));
    m_program->frameworks.reload();
    QVERIFY(pane().textPane()->text() != shown);
    QVERIFY(pane().findChild<QLabel *>(u"rulesMissing"_s)->isVisible());
    addTerraform();
    m_program->frameworks.reload();
    QCOMPARE(pane().textPane()->text(), shown);
    QVERIFY(!pane().findChild<QLabel *>(u"rulesMissing"_s)->isVisible());
}

void TestRulesFlow::addsRulesFromAPageThatIsNew()
{
    start();
    m_program->chooser.answer = pagePath(u"terraform.md"_s);
    QAction *add = addedAction(m_program->window.actions()[Command::AddFramework]->text());
    QVERIFY(add != nullptr);
    add->trigger();
    QCOMPARE(m_program->session.document().framework().id, u"hugging-face"_s);
    QCOMPARE(m_program->session.project().frameworks, (QStringList {u"hugging-face"_s, terraform}));
    QVERIFY(addedAction(u"Terraform"_s)->isChecked());
}

void TestRulesFlow::theFrameworkThatAsksAddsNothing()
{
    addTerraform();
    start();
    QVERIFY(!addedAction(m_program->session.document().framework().title)->isEnabled());
    m_program->session.setFrameworkAdded(terraform, true);
    m_program->session.setFramework(terraform);
    QCOMPARE(m_program->session.project().frameworks, QStringList {terraform});
    QCOMPARE(pane().textPane()->text(), m_program->session.document().framework().persistentContext);
}

void TestRulesFlow::aSecretInTheProjectsRulesIsReplaced()
{
    start();
    const QString secret = u"hf_"_s + u"abcdefghijklmnopqrstuvwxyzABCDEFGH"_s;
    Q_EMIT pane().rulesChosen({RulesLevel::Concise, {}, u"- Use "_s + secret});
    QCOMPARE(copied(Command::CopyRules), QString());
    QTemporaryDir shared;
    QCOMPARE(m_program->session.saveAs(shared.filePath(u"team.askwell"_s)), SaveResult::SecretFound);
    m_program->session.replaceSecrets();
    QVERIFY(copied(Command::CopyRules).endsWith("\n- Use $HF_TOKEN\n"_L1));
}

QTEST_MAIN(TestRulesFlow)
#include "test_rules_flow.moc"
