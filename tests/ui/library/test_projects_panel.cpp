// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profiles/profile_store.h"
#include "tests/support/fake_file_chooser.h"
#include "ui/common/quiet_line.h"
#include "ui/library/projects_model.h"
#include "ui/library/projects_panel.h"

#include <QAction>
#include <QApplication>
#include <QDragEnterEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Askwell;
using namespace Askwell::Gui;
using namespace Qt::StringLiterals;

/// Drives the panel by keys, against a store on a disk of its own.
class TestProjectsPanel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void withoutProjectsThereIsOneSentenceAndOneButton();
    void typingSearchesAndEnterOpens();
    void downGoesIntoTheListAndTypingBackToTheSearch();
    void nothingFoundOffersToClearTheSearch();
    void f2RenamesInPlace();
    void escapeEndsRenamingAndThenThePanel();
    void newsWhileRenamingWait();
    void duplicates();
    void deleteIsUndone();
    void whatWasDeletedComesBackAfterARestart();
    void deleteInTheSearchFieldDeletesLetters();
    void aBrokenProjectSaysWhy();
    void exportsACopyAndImportsIt();
    void exportNeverReplacesAFileThatWasNotPicked();
    void aSecretIsNotExportedUnasked();
    void draggedOutAProjectIsAFileToCopy();
    void aSecretIsNotDraggedOut();
    void filesThatAreDroppedAreImported();
    void aFileThatIsNoProjectIsRefused();
    void everyControlHasAName();

private:
    void keep(const QString &name, const QString &answer = {});
    [[nodiscard]] QStringList names() const;
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const;
    void type(const QString &text) const;
    [[nodiscard]] QLabel *undoWords() const;

    template <typename Object>
    [[nodiscard]] Object *find(const QString &name) const
    {
        auto *object = m_panel->findChild<Object *>(name);
        if (object == nullptr) {
            qFatal("no %s", qPrintable(name));
        }
        return object;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProfileStore> m_store;
    FakeFileChooser m_chooser;
    std::unique_ptr<ProjectsPanel> m_panel;
};

void TestProjectsPanel::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<ProfileStore>(m_folder->filePath(u"data"_s));
    m_chooser = {};
    m_panel = std::make_unique<ProjectsPanel>(*m_store, m_chooser);
    m_panel->resize(760, 640);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void TestProjectsPanel::cleanup()
{
    m_panel.reset();
    m_store.reset();
    m_folder.reset();
}

void TestProjectsPanel::keep(const QString &name, const QString &answer)
{
    Profile profile;
    profile.name = name;
    profile.folder = u"/home/ada/"_s + profileIdFor(name);
    profile.frameworks = {u"hugging-face"_s};
    profile.prompts = {{u"1"_s, u"First"_s, {{u"task"_s, answer}}}};
    const Result<LoadedProfile> kept = m_store->create(profile);
    QVERIFY(kept.ok());
    m_store->markUsed(kept.value().profile.id);
}

QStringList TestProjectsPanel::names() const
{
    const QAbstractItemModel *model = find<QListView>(u"projects-list"_s)->model();
    QStringList all;
    for (int row = 0; row < model->rowCount(); ++row) {
        all.append(model->index(row, 0).data().toString());
    }
    return all;
}

void TestProjectsPanel::key(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QVERIFY(QApplication::focusWidget() != nullptr);
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    QCoreApplication::processEvents();
}

void TestProjectsPanel::type(const QString &text) const
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

QLabel *TestProjectsPanel::undoWords() const
{
    return find<QuietLine>(u"projects-line"_s)->findChild<QLabel *>(u"quietLineWords"_s);
}

void TestProjectsPanel::withoutProjectsThereIsOneSentenceAndOneButton()
{
    m_panel->start();
    QVERIFY(find<QLabel>(u"projects-empty"_s)->isVisible());
    QVERIFY(find<QPushButton>(u"projects-empty-button"_s)->isVisible());
    QVERIFY(!find<QListView>(u"projects-list"_s)->isVisible());
    QVERIFY(!find<QPushButton>(u"projects-open"_s)->isVisible());
    QVERIFY(!find<QPushButton>(u"projects-import"_s)->isVisible());
    QVERIFY(!find<QPushButton>(u"projects-more"_s)->isVisible());
    QVERIFY(!find<QLineEdit>(u"projects-search"_s)->isVisible());
    QCOMPARE(QApplication::focusWidget(), find<QPushButton>(u"projects-empty-button"_s));
}

void TestProjectsPanel::typingSearchesAndEnterOpens()
{
    keep(u"Vietnamese reviews"_s);
    keep(u"Licence plates"_s);
    m_panel->start();
    QCOMPARE(names(), (QStringList {u"Licence plates"_s, u"Vietnamese reviews"_s}));
    QCOMPARE(QApplication::focusWidget(), find<QLineEdit>(u"projects-search"_s));
    const QSignalSpy chosen(m_panel.get(), &ProjectsPanel::projectChosen);
    type(u"viet"_s);
    QCOMPARE(names(), QStringList {u"Vietnamese reviews"_s});
    key(Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.front().front().toString(), u"vietnamese-reviews"_s);
}

void TestProjectsPanel::downGoesIntoTheListAndTypingBackToTheSearch()
{
    keep(u"Vietnamese reviews"_s);
    keep(u"Licence plates"_s);
    m_panel->start();
    key(Qt::Key_Down);
    auto *list = find<QListView>(u"projects-list"_s);
    QCOMPARE(QApplication::focusWidget(), list);
    QCOMPARE(list->currentIndex().row(), 0);
    key(Qt::Key_Down);
    QCOMPARE(list->currentIndex().row(), 1);
    const QSignalSpy chosen(m_panel.get(), &ProjectsPanel::projectChosen);
    key(Qt::Key_Return);
    QCOMPARE(chosen.back().front().toString(), u"vietnamese-reviews"_s);
    QTest::keyClick(list, 'p');
    QCOMPARE(QApplication::focusWidget(), find<QLineEdit>(u"projects-search"_s));
    type(u"la"_s);
    QCOMPARE(find<QLineEdit>(u"projects-search"_s)->text(), u"pla"_s);
    QCOMPARE(names(), QStringList {u"Licence plates"_s});
    key(Qt::Key_Down);
    key(Qt::Key_Up);
    QCOMPARE(QApplication::focusWidget(), find<QLineEdit>(u"projects-search"_s));
}

void TestProjectsPanel::nothingFoundOffersToClearTheSearch()
{
    keep(u"Vietnamese reviews"_s);
    m_panel->start();
    type(u"xyz"_s);
    QVERIFY(find<QLabel>(u"projects-empty"_s)->text().contains("xyz"_L1));
    find<QPushButton>(u"projects-empty-button"_s)->setFocus();
    key(Qt::Key_Return);
    QCOMPARE(names(), QStringList {u"Vietnamese reviews"_s});
    QCOMPARE(QApplication::focusWidget(), find<QLineEdit>(u"projects-search"_s));
}

void TestProjectsPanel::f2RenamesInPlace()
{
    keep(u"Vietnamese reviews"_s);
    m_panel->start();
    key(Qt::Key_Down);
    key(Qt::Key_F2);
    auto *editor = find<QLineEdit>(u"project-name-editor"_s);
    QCOMPARE(QApplication::focusWidget(), editor);
    QCOMPARE(editor->text(), u"Vietnamese reviews"_s);
    editor->selectAll();
    type(u"Shop reviews"_s);
    key(Qt::Key_Return);
    QTRY_COMPARE(names(), QStringList {u"Shop reviews"_s});
    QCOMPARE(m_store->entries().front().name, u"Shop reviews"_s);
    QCOMPARE(m_store->entries().front().id, u"vietnamese-reviews"_s);
    QCOMPARE(find<QListView>(u"projects-list"_s)->currentIndex().row(), 0);
}

void TestProjectsPanel::escapeEndsRenamingAndThenThePanel()
{
    keep(u"Vietnamese reviews"_s);
    m_panel->start();
    const QSignalSpy closed(m_panel.get(), &ProjectsPanel::closed);
    key(Qt::Key_F2);
    type(u"x"_s);
    key(Qt::Key_Escape);
    QCOMPARE(closed.size(), 0);
    QCOMPARE(names(), QStringList {u"Vietnamese reviews"_s});
    key(Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
}

void TestProjectsPanel::newsWhileRenamingWait()
{
    keep(u"Vietnamese reviews"_s);
    m_panel->start();
    key(Qt::Key_F2);
    auto *editor = find<QLineEdit>(u"project-name-editor"_s);
    editor->selectAll();
    type(u"Shop"_s);
    keep(u"Licence plates"_s);
    QCOMPARE(names(), QStringList {u"Vietnamese reviews"_s});
    QCOMPARE(QApplication::focusWidget(), editor);
    key(Qt::Key_Return);
    QTRY_COMPARE(names().size(), 2);
    QVERIFY(names().contains(u"Shop"_s));
}

void TestProjectsPanel::duplicates()
{
    keep(u"Vietnamese reviews"_s);
    m_panel->start();
    key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(names().size(), 2);
    const QString chosen = find<QListView>(u"projects-list"_s)->currentIndex().data().toString();
    QVERIFY(chosen != "Vietnamese reviews"_L1);
    QVERIFY(find<QuietLine>(u"projects-line"_s)->sentence().contains(chosen));
}

void TestProjectsPanel::deleteIsUndone()
{
    keep(u"Vietnamese reviews"_s);
    keep(u"Licence plates"_s);
    m_panel->start();
    key(Qt::Key_Down);
    key(Qt::Key_Delete);
    QCOMPARE(names(), QStringList {u"Vietnamese reviews"_s});
    auto *line = find<QuietLine>(u"projects-line"_s);
    QCOMPARE(line->sentence(), u"Deleted “Licence plates”."_s);
    // The next one is chosen, so that Delete can go on and Enter opens what is seen.
    QCOMPARE(find<QListView>(u"projects-list"_s)->currentIndex().data().toString(), u"Vietnamese reviews"_s);

    undoWords()->setFocus(Qt::TabFocusReason);
    key(Qt::Key_Return);
    QCOMPARE(names().size(), 2);
    QCOMPARE(line->sentence(), u"“Licence plates” is back."_s);
    QCOMPARE(find<QListView>(u"projects-list"_s)->currentIndex().data().toString(), u"Licence plates"_s);
}

void TestProjectsPanel::whatWasDeletedComesBackAfterARestart()
{
    keep(u"Vietnamese reviews"_s);
    keep(u"Licence plates"_s);
    m_panel->start();
    key(Qt::Key_Down);
    key(Qt::Key_Delete);
    m_panel.reset();
    m_store = std::make_unique<ProfileStore>(m_folder->filePath(u"data"_s));
    m_store->reload();
    m_panel = std::make_unique<ProjectsPanel>(*m_store, m_chooser);
    m_panel->show();
    m_panel->start();
    QCOMPARE(names().size(), 1);
    auto *menu = find<QPushButton>(u"projects-more"_s)->menu();
    Q_EMIT menu->aboutToShow();
    const QMenu *deleted = menu->actions().last()->menu();
    QCOMPARE(deleted->actions().size(), 1);
    deleted->actions().front()->trigger();
    QCOMPARE(names().size(), 2);
}

void TestProjectsPanel::deleteInTheSearchFieldDeletesLetters()
{
    keep(u"Vietnamese reviews"_s);
    m_panel->start();
    type(u"viet"_s);
    key(Qt::Key_Home);
    key(Qt::Key_Delete);
    QCOMPARE(find<QLineEdit>(u"projects-search"_s)->text(), u"iet"_s);
    QCOMPARE(m_store->entries().size(), std::size_t(1));
}

void TestProjectsPanel::aBrokenProjectSaysWhy()
{
    keep(u"Vietnamese reviews"_s);
    QFile broken(m_store->pathOf(u"broken"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("{\"format\": \"askwell-pro");
    broken.close();
    m_store->reload();
    m_panel->start();
    type(u"broken"_s);
    QCOMPARE(names().size(), 1);
    QVERIFY(!find<QPushButton>(u"projects-open"_s)->isEnabled());
    const QSignalSpy chosen(m_panel.get(), &ProjectsPanel::projectChosen);
    key(Qt::Key_Return);
    QCOMPARE(chosen.size(), 0);
    auto *line = find<QuietLine>(u"projects-line"_s);
    QCOMPARE(line->tone(), Tone::Problem);
    QVERIFY2(line->sentence().contains("broken"_L1), qPrintable(line->sentence()));
}

void TestProjectsPanel::exportsACopyAndImportsIt()
{
    keep(u"Vietnamese reviews"_s, u"Sort reviews."_s);
    m_panel->start();
    m_chooser.answer = m_folder->filePath(u"copy.askwell"_s);
    find<QAction>(u"export-project"_s)->trigger();
    QVERIFY(m_chooser.asked.start.endsWith("/vietnamese-reviews.askwell"_L1));
    QVERIFY2(QFile::exists(*m_chooser.answer), qPrintable(find<QuietLine>(u"projects-line"_s)->sentence()));

    find<QPushButton>(u"projects-import"_s)->setFocus();
    key(Qt::Key_Return);
    QCOMPARE(names(), (QStringList {u"Vietnamese reviews"_s, u"Vietnamese reviews"_s}));
    QCOMPARE(find<QuietLine>(u"projects-line"_s)->sentence(), u"Imported “Vietnamese reviews”."_s);
    QCOMPARE(m_store->entries().size(), std::size_t(2));
}

void TestProjectsPanel::exportNeverReplacesAFileThatWasNotPicked()
{
    keep(u"Vietnamese reviews"_s);
    m_panel->start();
    const QString path = m_folder->filePath(u"notes.askwell"_s);
    QFile theirs(path);
    QVERIFY(theirs.open(QIODevice::WriteOnly));
    theirs.write("theirs");
    theirs.close();
    // The dialog was told "notes" and asked about that; the ending is ours.
    m_chooser.answer = m_folder->filePath(u"notes"_s);
    find<QAction>(u"export-project"_s)->trigger();
    QVERIFY(theirs.open(QIODevice::ReadOnly));
    QCOMPARE(theirs.readAll(), QByteArray("theirs"));
    QCOMPARE(find<QuietLine>(u"projects-line"_s)->tone(), Tone::Problem);
}

void TestProjectsPanel::aSecretIsNotExportedUnasked()
{
    const QString secret = u"hf_"_s + QString(u"AbCdEfGhIj"_s).repeated(4).left(34);
    keep(u"Vietnamese reviews"_s, u"Log in with "_s + secret);
    m_panel->start();
    m_chooser.answer = m_folder->filePath(u"copy.askwell"_s);
    find<QAction>(u"export-project"_s)->trigger();
    QCOMPARE(m_chooser.times, 0);
    auto *line = find<QuietLine>(u"projects-line"_s);
    QCOMPARE(line->tone(), Tone::Problem);
    QVERIFY(!line->sentence().contains(secret));
    undoWords()->setFocus(Qt::TabFocusReason);
    key(Qt::Key_Return);
    QVERIFY(QFile::exists(*m_chooser.answer));
}

void TestProjectsPanel::draggedOutAProjectIsAFileToCopy()
{
    keep(u"Vietnamese reviews"_s, u"Sort reviews."_s);
    m_panel->start();
    const QAbstractItemModel *model = find<QListView>(u"projects-list"_s)->model();
    const std::unique_ptr<QMimeData> data(model->mimeData({model->index(0, 0)}));
    QVERIFY(data != nullptr);
    QCOMPARE(model->supportedDragActions(), Qt::CopyAction);
    QCOMPARE(data->data(draggedProjectType), "vietnamese-reviews"_ba);
    const QString path = data->urls().value(0).toLocalFile();
    QVERIFY2(path.endsWith("/vietnamese-reviews.askwell"_L1), qPrintable(path));
    // Wherever another program copies it to is its folder.
    QTemporaryDir elsewhere;
    const QString copy = elsewhere.filePath(u"ours.askwell"_s);
    QVERIFY(QFile::copy(path, copy));
    const Result<LoadedProfile> loaded = m_store->load(copy);
    QVERIFY(loaded);
    QCOMPARE(loaded.value().profile.folder, elsewhere.path());
    QCOMPARE(loaded.value().profile.prompts.front().answers.value(u"task"_s), u"Sort reviews."_s);
}

void TestProjectsPanel::aSecretIsNotDraggedOut()
{
    const QString secret = u"hf_"_s + QString(u"AbCdEfGhIj"_s).repeated(4).left(34);
    keep(u"Vietnamese reviews"_s, u"Log in with "_s + secret);
    m_panel->start();
    const QAbstractItemModel *model = find<QListView>(u"projects-list"_s)->model();
    QVERIFY(model->mimeData({model->index(0, 0)}) == nullptr);
    QCOMPARE(find<QuietLine>(u"projects-line"_s)->tone(), Tone::Problem);
}

void TestProjectsPanel::filesThatAreDroppedAreImported()
{
    keep(u"Vietnamese reviews"_s);
    m_panel->start();
    QStringList paths;
    for (const QString &name : {u"one.askwell"_s, u"two.askwell"_s, u"notes.txt"_s, u"broken.askwell"_s}) {
        paths.append(m_folder->filePath(name));
        QFile file(paths.last());
        QVERIFY(file.open(QIODevice::WriteOnly));
        Profile project;
        project.name = name;
        file.write(name.startsWith('b'_L1) ? "{" : bytesOfProfile(project, paths.last()));
    }
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(paths[0]), QUrl::fromLocalFile(paths[1]), QUrl::fromLocalFile(paths[2]),
                  QUrl::fromLocalFile(paths[3])});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_panel.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_panel.get(), &drop);
    QStringList listed = names();
    listed.sort();
    QCOMPARE(listed, (QStringList {u"Vietnamese reviews"_s, u"one.askwell"_s, u"two.askwell"_s}));
    auto *line = find<QuietLine>(u"projects-line"_s);
    QCOMPARE(line->tone(), Tone::Problem);
    QVERIFY2(line->sentence().contains("broken.askwell"_L1), qPrintable(line->sentence()));
    // One that was dragged out of a list is there already.
    data.setData(draggedProjectType, "vietnamese-reviews");
    QDragEnterEvent again({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    again.ignore();
    QApplication::sendEvent(m_panel.get(), &again);
    QVERIFY(!again.isAccepted());
}

void TestProjectsPanel::aFileThatIsNoProjectIsRefused()
{
    keep(u"Vietnamese reviews"_s);
    m_panel->start();
    m_chooser.answer = m_folder->filePath(u"notes.txt"_s);
    QFile notes(*m_chooser.answer);
    QVERIFY(notes.open(QIODevice::WriteOnly));
    notes.write("hello");
    notes.close();
    find<QPushButton>(u"projects-import"_s)->click();
    auto *line = find<QuietLine>(u"projects-line"_s);
    QCOMPARE(line->tone(), Tone::Problem);
    QVERIFY2(line->sentence().contains("notes.txt"_L1), qPrintable(line->sentence()));
    QCOMPARE(names().size(), 1);
}

void TestProjectsPanel::everyControlHasAName()
{
    keep(u"Vietnamese reviews"_s);
    m_panel->start();
    const auto widgets = m_panel->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible() && widget->focusProxy() == nullptr) {
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            QVERIFY2(!widget->accessibleName().isEmpty() || qobject_cast<const QLabel *>(widget) != nullptr,
                     qPrintable(widget->objectName()));
        }
    }
}

QTEST_MAIN(TestProjectsPanel)
#include "test_projects_panel.moc"
