// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/window_fixture.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Askwell;
using namespace Askwell::Gui;
using namespace Qt::StringLiterals;

class TestSession final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theDraftIsBackNextTime();
    void theDraftIsWrittenWithoutClosing();
    void openingAProjectKeepsWhatWasNotSaved();
    void aNewPromptKeepsWhatIsKept();
    void valuesOfBlanksStayWithTheirPrompt();
    void valuesOfBlanksAreInTheDraft();
    void aSecretInABlankIsNoticed();
    void namesAndScopesOfFilesAreKept();
    void savingNamesTheProjectByItsFirstWords();
    void aSaveNeverOverwritesAnotherProgramsChange();
    void aSecretIsNotSavedWhereOthersRead();
    void aFolderThatCannotBeWrittenLosesNothing();
    void withoutAPlaceForDraftsItWorksAndSaysSo();
    void aReloadThatFailsKeepsWhatWasNotSaved();
    void aCopyOfANewerProjectCanBeSaved();

private:
    std::unique_ptr<QTemporaryDir> m_home;
};

void TestSession::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(m_home->isValid());
}

void TestSession::theDraftIsBackNextTime()
{
    {
        Program program(m_home->path());
        program.session.resume();
        program.session.document().setAnswer(u"why"_s, u"It hurts."_s);
        program.session.setStep(u"why"_s);
        program.session.finish();
    }
    Program program(m_home->path());
    program.session.resume();
    QCOMPARE(program.session.document().answer(u"why"_s), u"It hurts."_s);
    QCOMPARE(program.session.step(), u"why"_s);
    QVERIFY(program.session.isModified());
}

void TestSession::theDraftIsWrittenWithoutClosing()
{
    Program program(m_home->path());
    program.session.resume();
    program.session.document().setAnswer(u"task"_s, u"Typed and not saved."_s);
    const auto drafted = [this] {
        for (const QFileInfo &file : QDir(m_home->filePath(u"data/drafts"_s)).entryInfoList(QDir::Files)) {
            QFile draft(file.filePath());
            if (draft.open(QIODevice::ReadOnly) && draft.readAll().contains("Typed and not saved.")) {
                return true;
            }
        }
        return false;
    };
    QTRY_VERIFY(drafted());
}

void TestSession::openingAProjectKeepsWhatWasNotSaved()
{
    Program program(m_home->path());
    program.session.resume();
    program.session.document().setAnswer(u"task"_s, u"A saved one."_s);
    QCOMPARE(program.session.save(), SaveResult::Saved);
    const QString saved = program.session.project().id;
    program.session.document().setAnswer(u"task"_s, u"Changed since."_s);
    QTemporaryDir elsewhere;
    QVERIFY(program.session.openPath(elsewhere.path()).ok());
    QCOMPARE(program.session.document().answers(), Answers {});
    QVERIFY(program.session.hasParked());
    program.session.goBackToParked();
    QCOMPARE(program.session.document().answer(u"task"_s), u"Changed since."_s);
    QVERIFY(!program.session.hasParked());

    // It comes back with its project too, until it is let go.
    QVERIFY(program.session.openPath(elsewhere.path()).ok());
    QVERIFY(program.session.openProject(saved).ok());
    QCOMPARE(program.session.document().answer(u"task"_s), u"Changed since."_s);
    QVERIFY(program.session.isModified());
    QVERIFY(program.session.reload().ok());
    QCOMPARE(program.session.document().answer(u"task"_s), u"A saved one."_s);
    QVERIFY(!program.session.isModified());
}

void TestSession::aNewPromptKeepsWhatIsKept()
{
    Program program(m_home->path());
    program.session.resume();
    program.session.document().setAnswers({{u"task"_s, u"One"_s}, {u"where"_s, u"A laptop"_s}});
    program.session.startNewPrompt();
    QCOMPARE(program.session.document().answers(), (Answers {{u"where"_s, u"A laptop"_s}}));
    QCOMPARE(program.session.project().prompts.size(), size_t(2));
    QCOMPARE(program.session.project().prompts.front().answers.value(u"task"_s), u"One"_s);
}

void TestSession::valuesOfBlanksStayWithTheirPrompt()
{
    Program program(m_home->path());
    program.session.resume();
    PromptDocument &document = program.session.document();
    document.setAnswers({{u"task"_s, u"Sort {{data}} in {{language=Thai}}, by {{typed over}}"_s},
                         {u"where"_s, u"On {{device}}"_s}});
    document.setValues({{u"data"_s, u"reviews"_s}, {u"device"_s, u"a laptop"_s}});
    program.session.startNewPrompt();
    // The kept answer is as it was; the rest is only remembered.
    QCOMPARE(document.values(), (BlankValues {{u"device"_s, u"a laptop"_s}}));
    QCOMPARE(
        program.session.rememberedBlanks(),
        (BlankValues {{u"data"_s, u"reviews"_s}, {u"device"_s, u"a laptop"_s}, {u"language"_s, u"Thai"_s}}));
    document.setAnswer(u"task"_s, u"Sort {{data}} again"_s);
    QCOMPARE(document.prompt().openBlanks(), QStringList {u"data"_s});
    QCOMPARE(program.session.save(), SaveResult::Saved);

    const Result<LoadedProfile> saved = program.profiles.load(program.session.project().id);
    QVERIFY(saved.ok());
    const std::vector<SavedPrompt> &prompts = saved.value().profile.prompts;
    QCOMPARE(prompts.front().blanks, (BlankValues {{u"data"_s, u"reviews"_s}, {u"device"_s, u"a laptop"_s}}));
    QCOMPARE(prompts.back().blanks, (BlankValues {{u"device"_s, u"a laptop"_s}}));
}

void TestSession::valuesOfBlanksAreInTheDraft()
{
    {
        Program program(m_home->path());
        program.session.resume();
        program.session.document().setAnswer(u"task"_s, u"Sort {{data}}"_s);
        program.session.document().setValue(u"data"_s, u"reviews"_s);
        program.session.finish();
    }
    Program program(m_home->path());
    program.session.resume();
    QCOMPARE(program.session.document().values(), (BlankValues {{u"data"_s, u"reviews"_s}}));
    QVERIFY(program.session.document().prompt().text.contains(u"Sort reviews\n"_s));
}

void TestSession::aSecretInABlankIsNoticed()
{
    QTemporaryDir repository;
    Program program(m_home->path());
    program.session.resume();
    program.session.document().setAnswer(u"task"_s, u"Sort {{data}}"_s);
    program.session.document().setValue(u"data"_s, u"hf_"_s + u"abcdefghijklmnopqrstuvwxyzABCDEFGH"_s);
    const QString path = repository.filePath(u"team.askwell"_s);
    QCOMPARE(program.session.saveAs(path), SaveResult::SecretFound);
    program.session.replaceSecrets();
    QCOMPARE(program.session.document().values().value(u"data"_s), u"$HF_TOKEN"_s);
    QCOMPARE(program.session.saveAs(path), SaveResult::Saved);
}

void TestSession::namesAndScopesOfFilesAreKept()
{
    const SaveRulesOptions options {u"reviews"_s, {u"src/**/*.py"_s}};
    QString id;
    {
        Program program(m_home->path());
        program.session.resume();
        program.session.document().setAnswer(u"task"_s, u"Sort reviews."_s);
        program.session.setTargets({u"cursor"_s});
        program.session.setTargetOptions(u"cursor"_s, options);
        // Not one of the project's: nothing to keep it with.
        program.session.setTargetOptions(u"kiro"_s, options);
        QVERIFY(program.session.isModified());
        QCOMPARE(program.session.save(), SaveResult::Saved);
        id = program.session.project().id;
        program.session.setTargetOptions(u"cursor"_s, options);
        QVERIFY(!program.session.isModified());
        program.session.finish();
    }
    Program program(m_home->path());
    QVERIFY(program.session.openProject(id).ok());
    const SaveRulesInput input = program.session.saveRulesInput();
    QCOMPARE(input.targets, QStringList {u"cursor"_s});
    QVERIFY(input.options.value(u"cursor"_s) == options);
    QVERIFY(!input.options.contains(u"kiro"_s));
}

void TestSession::savingNamesTheProjectByItsFirstWords()
{
    Program program(m_home->path());
    program.session.resume();
    QCOMPARE(program.session.save(), SaveResult::Failed);
    program.session.document().setAnswer(u"task"_s, u"Classify the reviews of our shop by mood"_s);
    QCOMPARE(program.session.save(), SaveResult::Saved);
    QCOMPARE(program.session.projectName(), u"Classify the reviews of our"_s);
    QVERIFY(!program.session.isModified());
    program.session.document().setAnswer(u"why"_s, u"x"_s);
    QVERIFY(program.session.isModified());
    QCOMPARE(program.session.save(), SaveResult::Saved);
    program.profiles.reload();
    QCOMPARE(program.profiles.entries().size(), size_t(1));
}

void TestSession::aSaveNeverOverwritesAnotherProgramsChange()
{
    Program program(m_home->path());
    program.session.resume();
    program.session.document().setAnswer(u"task"_s, u"Mine"_s);
    QCOMPARE(program.session.save(), SaveResult::Saved);
    const QString path = program.session.projectPath();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray theirs = file.readAll().replace("Mine", "Theirs");
    file.close();
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(theirs);
    file.close();

    program.session.document().setAnswer(u"task"_s, u"Mine again"_s);
    QCOMPARE(program.session.save(), SaveResult::ChangedOnDisk);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), theirs);
    file.close();
    QCOMPARE(program.session.saveOver(), SaveResult::Saved);
    QVERIFY(program.session.reload().ok());
    QCOMPARE(program.session.document().answer(u"task"_s), u"Mine again"_s);
}

void TestSession::aSecretIsNotSavedWhereOthersRead()
{
    QTemporaryDir repository;
    Program program(m_home->path());
    program.session.resume();
    program.session.document().setAnswer(u"task"_s, u"hf_"_s + u"abcdefghijklmnopqrstuvwxyzABCDEFGH"_s);
    const QString path = repository.filePath(u"team.askwell"_s);
    QCOMPARE(program.session.saveAs(path), SaveResult::SecretFound);
    QVERIFY(!QFile::exists(path));
    QCOMPARE(program.session.saveAs(path, true), SaveResult::Saved);
    QCOMPARE(program.session.save(), SaveResult::SecretFound);
    // The list in the data folder is the user's own.
    program.session.replaceSecrets();
    QCOMPARE(program.session.save(), SaveResult::Saved);
}

void TestSession::aFolderThatCannotBeWrittenLosesNothing()
{
    Program program(m_home->path());
    program.session.resume();
    program.session.document().setAnswer(u"task"_s, u"Mine"_s);
    QCOMPARE(program.session.saveAs(m_home->filePath(u"no/such/folder/x.askwell"_s)), SaveResult::Failed);
    QVERIFY(englishText(program.session.saveProblem()).contains("x.askwell"_L1)
            || englishText(program.session.saveProblem()).contains("folder"_L1));
    QVERIFY(program.session.isModified());
    QVERIFY(!program.session.isKept());
    QCOMPARE(program.session.document().answer(u"task"_s), u"Mine"_s);
}

void TestSession::withoutAPlaceForDraftsItWorksAndSaysSo()
{
    FrameworkRepository frameworks {QString()};
    ProfileStore profiles {QString()};
    Settings settings {QString()};
    BackgroundRunner runner;
    Session session({frameworks, profiles, settings, runner, DataPlaces({}, {}, {})});
    QSignalSpy problems(&session, &Session::problemFound);
    session.resume();
    QCOMPARE(problems.size(), 1);
    session.document().setAnswer(u"task"_s, u"Mine"_s);
    session.finish();
    QCOMPARE(session.document().answer(u"task"_s), u"Mine"_s);
}

void TestSession::aReloadThatFailsKeepsWhatWasNotSaved()
{
    Program program(m_home->path());
    program.session.resume();
    program.session.document().setAnswer(u"task"_s, u"A saved one."_s);
    QCOMPARE(program.session.save(), SaveResult::Saved);
    QFile file(program.profiles.pathOf(program.session.project().id));
    QVERIFY(file.remove());
    program.session.document().setAnswer(u"task"_s, u"Precious and unsaved."_s);
    QVERIFY(!program.session.reload().ok());
    QCOMPARE(program.session.document().answer(u"task"_s), u"Precious and unsaved."_s);
    QVERIFY(program.session.isModified());
    QTemporaryDir elsewhere;
    QVERIFY(program.session.openPath(elsewhere.path()).ok());
    QVERIFY(program.session.hasParked());
    program.session.finish();
    bool found = false;
    for (const QFileInfo &each : QDir(m_home->filePath(u"data/drafts"_s)).entryInfoList(QDir::Files)) {
        QFile draft(each.filePath());
        if (draft.open(QIODevice::ReadOnly) && draft.readAll().contains("Precious")) {
            found = true;
        }
    }
    QVERIFY2(found, "the words are in no draft");
}

void TestSession::aCopyOfANewerProjectCanBeSaved()
{
    Program program(m_home->path());
    program.session.resume();
    QFile newer(m_home->filePath(u"v2.askwell"_s));
    QVERIFY(QFile::copy(QStringLiteral(ASKWELL_TEST_DATA "/profiles/version-2.askwell"), newer.fileName()));
    QVERIFY(program.session.openPath(newer.fileName()).ok());
    QCOMPARE(program.session.save(), SaveResult::Failed);
    QCOMPARE(program.session.saveAs(m_home->filePath(u"copy.askwell"_s)), SaveResult::Saved);
    program.session.document().setAnswer(u"task"_s, u"More."_s);
    QCOMPARE(program.session.save(), SaveResult::Saved);
}

QTEST_MAIN(TestSession)
#include "test_session.moc"
