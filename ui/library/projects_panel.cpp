// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/projects_panel.h"

#include "app/checks/secret_scan.h"
#include "app/profiles/profile_store.h"
#include "ui/common/colours.h"
#include "ui/common/file_chooser.h"
#include "ui/common/icons.h"
#include "ui/common/link_button.h"
#include "ui/common/quiet_line.h"
#include "ui/common/role_label.h"
#include "ui/common/search_field.h"
#include "ui/common/spacing.h"
#include "ui/common/words.h"
#include "ui/library/projects_delegate.h"
#include "ui/library/projects_model.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace Askwell::Gui {

using namespace Qt::StringLiterals;

namespace {

const QString undoLink = u"undo"_s;
const QString exportAnywayLink = u"export-anyway"_s;
/// Deleted projects that the menu offers; the trash may hold more.
constexpr std::size_t kOfferedFromTrash = 10;

/// All that the user wrote into a project: what a copy of it would carry.
QString writtenText(const Profile &profile)
{
    QStringList texts {profile.name, profile.rules.additions};
    for (const SavedPrompt &prompt : profile.prompts) {
        texts.append(prompt.name);
        texts.append(prompt.answers.values());
    }
    texts.append(profile.blanks.values());
    return texts.join(u'\n');
}

/// Adds the project of a file to the list.
Result<LoadedProfile> imported(ProfileStore &store, const QString &path)
{
    Result<LoadedProfile> loaded = store.load(path);
    if (!loaded) {
        return loaded;
    }
    if (loaded.value().readOnly) {
        return loaded.value().notice;
    }
    return store.create(std::move(loaded.value().profile));
}

/// Of the files that are dropped.
QStringList projectFiles(const QMimeData &dropped)
{
    QStringList paths;
    for (const QUrl &url : dropped.urls()) {
        if (url.isLocalFile() && url.fileName().endsWith(".askwell"_L1)) {
            paths.append(url.toLocalFile());
        }
    }
    return paths;
}

} // namespace

ProjectsPanel::ProjectsPanel(ProfileStore &store, FileChooser &chooser, QWidget *parent)
    : Panel(parent)
    , m_store(store)
    , m_chooser(chooser)
    , m_model(new ProjectsModel(this))
    , m_title(new RoleLabel(&Colours::text, TextStyle::Question))
    , m_back(new QToolButton)
    , m_search(new QLineEdit)
    , m_list(new QListView)
    , m_emptyPlace(new QWidget)
    , m_emptySentence(new RoleLabel(&Colours::text, TextStyle::Body))
    , m_emptyButton(new QPushButton)
    , m_sample(new LinkButton)
    , m_line(new QuietLine)
    , m_import(new QPushButton)
    , m_more(new QPushButton)
    , m_menu(new QMenu(this))
    , m_trashMenu(new QMenu(this))
    , m_open(new QPushButton)
    , m_renameAction(new QAction(this))
    , m_duplicateAction(new QAction(this))
    , m_exportAction(new QAction(this))
    , m_removeAction(new QAction(this))
{
    layOut();
    makeActions();
    connect(m_back, &QToolButton::clicked, this, &ProjectsPanel::closed);
    connect(m_search, &QLineEdit::textChanged, this, &ProjectsPanel::search);
    connect(m_list, &QListView::doubleClicked, this, &ProjectsPanel::open);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ProjectsPanel::updateState);
    connect(m_line, &QuietLine::linkActivated, this, &ProjectsPanel::followLink);
    connect(m_import, &QPushButton::clicked, this, &ProjectsPanel::importProject);
    connect(m_open, &QPushButton::clicked, this, &ProjectsPanel::open);
    connect(m_emptyButton, &QPushButton::clicked, this, [this] {
        m_model->total() == 0 ? importProject() : m_search->clear();
        focusFirst();
    });
    // Queued: the editor must be gone before the list changes under it.
    connect(m_model, &ProjectsModel::renameRequested, this, &ProjectsPanel::rename, Qt::QueuedConnection);
    connect(&m_store, &ProfileStore::profilesChanged, this,
            [this] { m_renaming ? void(m_newsWaiting = true) : takeProjects(); });
    retranslate();
    takeProjects();
}

void ProjectsPanel::start()
{
    m_line->clear();
    m_search->clear();
    m_store.refresh();
    takeProjects();
    select({}, 0);
    focusFirst();
}

void ProjectsPanel::setFrameworkTitles(const QMap<QString, QString> &titles)
{
    if (titles != m_titles) {
        m_titles = titles;
        takeProjects();
    }
}

bool ProjectsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (watched == m_search) {
            return searchKey(key->key());
        }
        if (watched == m_list) {
            return listKey(key);
        }
    }
    return Panel::eventFilter(watched, event);
}

void ProjectsPanel::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    focusFirst();
}

void ProjectsPanel::focusInEvent(QFocusEvent *event)
{
    Panel::focusInEvent(event);
    focusFirst();
}

void ProjectsPanel::focusFirst()
{
    (m_model->total() > 0 ? static_cast<QWidget *>(m_search) : m_emptyButton)->setFocus();
}

void ProjectsPanel::makeActions()
{
    const auto prepare = [](QAction *action, const QString &name, QWidget *at, Qt::ShortcutContext context) {
        action->setObjectName(name);
        action->setShortcutContext(context);
        at->addAction(action);
    };
    prepare(m_renameAction, u"rename-project"_s, this, Qt::WidgetWithChildrenShortcut);
    m_renameAction->setShortcut(Qt::Key_F2);
    prepare(m_duplicateAction, u"duplicate-project"_s, this, Qt::WidgetWithChildrenShortcut);
    m_duplicateAction->setShortcut(Qt::CTRL | Qt::Key_D);
    prepare(m_exportAction, u"export-project"_s, this, Qt::WidgetWithChildrenShortcut);
    // In the search field Delete is for letters.
    prepare(m_removeAction, u"delete-project"_s, m_list, Qt::WidgetShortcut);
    m_removeAction->setShortcut(QKeySequence::Delete);
    connect(m_renameAction, &QAction::triggered, this, &ProjectsPanel::startRenaming);
    connect(m_duplicateAction, &QAction::triggered, this, &ProjectsPanel::duplicate);
    connect(m_exportAction, &QAction::triggered, this, [this] { exportProject(false); });
    connect(m_removeAction, &QAction::triggered, this, &ProjectsPanel::remove);

    m_menu->addActions({m_renameAction, m_duplicateAction, m_exportAction, m_removeAction});
    m_menu->addSeparator();
    m_menu->addMenu(m_trashMenu);
    connect(m_menu, &QMenu::aboutToShow, this, &ProjectsPanel::fillTrashMenu);
    connect(m_list, &QListView::customContextMenuRequested, this, [this](const QPoint &place) {
        if (m_list->indexAt(place).isValid()) {
            m_menu->popup(m_list->viewport()->mapToGlobal(place));
        }
    });
}

void ProjectsPanel::layOut()
{
    setObjectName(u"projects-panel"_s);
    m_title->setObjectName(u"projects-title"_s);
    m_back->setObjectName(u"projects-back"_s);
    m_back->setAutoRaise(true);
    m_back->setFocusPolicy(Qt::StrongFocus);
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_search->setObjectName(u"projects-search"_s);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setObjectName(u"projects-list"_s);
    m_list->setModel(m_model);
    auto *delegate = new ProjectsDelegate(this);
    m_list->setItemDelegate(delegate);
    connect(delegate, &QAbstractItemDelegate::closeEditor, this, [this] {
        m_renaming = false;
        if (m_newsWaiting) {
            QMetaObject::invokeMethod(this, &ProjectsPanel::takeProjects, Qt::QueuedConnection);
        }
    });
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setTabKeyNavigation(false);
    m_list->setDragDropMode(QAbstractItemView::DragOnly);
    m_model->setFileMaker([this](const QString &id) { return fileToDrag(id); });
    setAcceptDrops(true);
    m_list->installEventFilter(this);
    m_emptySentence->setObjectName(u"projects-empty"_s);
    m_emptySentence->setTextFormat(Qt::PlainText);
    m_emptySentence->setWordWrap(true);
    m_emptyButton->setObjectName(u"projects-empty-button"_s);
    m_emptyButton->setAutoDefault(true);
    m_line->setObjectName(u"projects-line"_s);
    m_import->setObjectName(u"projects-import"_s);
    m_import->setAutoDefault(true);
    m_more->setObjectName(u"projects-more"_s);
    m_more->setMenu(m_menu);
    m_more->setAutoDefault(true);
    m_open->setObjectName(u"projects-open"_s);
    m_open->setAutoDefault(true);

    auto *head = new QHBoxLayout;
    head->setSpacing(space(Space::Two));
    head->addWidget(m_title, 1);
    head->addWidget(m_back, 0, Qt::AlignTop);
    auto *empty = new QVBoxLayout(m_emptyPlace);
    empty->setContentsMargins(0, space(Space::Two), 0, 0);
    empty->setSpacing(space(Space::Three));
    empty->addWidget(m_emptySentence);
    empty->addWidget(m_emptyButton, 0, Qt::AlignLeft);
    m_sample->setObjectName(u"projects-sample"_s);
    empty->addWidget(m_sample, 0, Qt::AlignLeft);
    connect(m_sample, &LinkButton::clicked, this, &ProjectsPanel::sampleAsked);
    empty->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space(Space::Two));
    buttons->addWidget(m_import);
    buttons->addStretch();
    buttons->addWidget(m_more);
    buttons->addWidget(m_open);

    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(margins(Space::Four));
    page->setSpacing(space(Space::Three));
    page->addLayout(head);
    page->addWidget(m_search);
    page->addWidget(m_list, 1);
    page->addWidget(m_emptyPlace, 1);
    page->addWidget(m_line);
    page->addLayout(buttons);
}

void ProjectsPanel::retranslate()
{
    setAccessibleName(tr("Projects"));
    m_title->setText(tr("Projects"));
    m_back->setText(tr("Back"));
    m_back->setIcon(icon(Icon::Back));
    m_back->setToolTip(tr("Back to the question (Esc)"));
    m_back->setAccessibleName(tr("Back to the question"));
    m_search->setPlaceholderText(tr("Search by name, folder, framework or answer"));
    m_search->setToolTip(m_search->placeholderText());
    m_search->setAccessibleName(tr("Search the projects"));
    nameClearButton(*m_search);
    m_list->setAccessibleName(tr("Projects"));
    m_import->setText(tr("Import…", "a project from a file"));
    m_import->setAccessibleName(tr("Import a project"));
    m_more->setText(tr("Project", "a menu: what can be done with the chosen project"));
    m_more->setAccessibleName(tr("What can be done with the project"));
    m_open->setText(tr("Open project"));
    m_open->setAccessibleName(tr("Open project"));
    m_renameAction->setText(tr("Rename"));
    m_renameAction->setIcon(icon(Icon::Rename));
    m_duplicateAction->setText(tr("Duplicate"));
    m_duplicateAction->setIcon(icon(Icon::Duplicate));
    m_exportAction->setText(tr("Export…", "a project into a file"));
    m_exportAction->setIcon(icon(Icon::Save));
    m_removeAction->setText(tr("Delete"));
    m_removeAction->setIcon(icon(Icon::Delete));
    m_trashMenu->setTitle(tr("Deleted projects"));
    m_trashMenu->setIcon(icon(Icon::Undo));
    m_model->refresh();
    updateState();
}

void ProjectsPanel::takeProjects()
{
    m_newsWaiting = false;
    const QString id = currentId();
    const int row = m_list->currentIndex().row();
    std::vector<ProjectRow> rows;
    rows.reserve(m_store.entries().size());
    for (const ProfileEntry &entry : m_store.entries()) {
        QStringList frameworks;
        for (const QString &framework : entry.frameworks) {
            frameworks.append(m_titles.value(framework, framework));
        }
        rows.push_back(
            {entry.id, entry.name, entry.folder, frameworks, entry.changed, entry.problem, entry.searched});
    }
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_model->setProjects(std::move(rows));
    select(id, row);
    updateState();
    // What had the focus may be shown no more.
    if (hadFocus
        && !(isAncestorOf(QApplication::focusWidget()) && QApplication::focusWidget()->isVisible())) {
        focusFirst();
    }
}

void ProjectsPanel::search()
{
    const QString id = currentId();
    m_model->setSearch(m_search->text());
    // The best match is the one used last, unless the chosen one is still there.
    select(id, 0);
    updateState();
}

void ProjectsPanel::updateState()
{
    const bool none = m_model->rowCount() == 0;
    m_list->setVisible(!none);
    m_emptyPlace->setVisible(none);
    if (m_model->total() == 0) {
        m_emptySentence->setText(
            tr("No project is kept yet. A project remembers its folder, its rules and the "
               "answers that stay the same."));
        m_emptyButton->setText(tr("Import a project…"));
    } else {
        m_emptySentence->setText(tr("No project matches “%1”.").arg(m_search->text()));
        m_emptyButton->setText(tr("Clear the search"));
    }
    m_emptyButton->setAccessibleName(m_emptyButton->text());
    m_sample->setText(tr("Open a sample project"));
    m_sample->setVisible(m_model->total() == 0);
    const bool any = m_model->total() > 0;
    m_search->setVisible(any);
    m_import->setVisible(any);
    m_open->setVisible(any);
    // Without projects it is there for those that were deleted.
    m_more->setVisible(any || !m_store.trash().empty());

    const ProjectRow *project = m_model->project(m_list->currentIndex());
    const bool sound = project != nullptr && !project->problem;
    m_open->setEnabled(sound);
    m_open->setToolTip(project != nullptr && project->problem ? words(*project->problem) : QString());
    m_renameAction->setEnabled(sound);
    m_duplicateAction->setEnabled(sound);
    m_exportAction->setEnabled(sound);
    m_removeAction->setEnabled(project != nullptr);
}

void ProjectsPanel::select(const QString &id, int row)
{
    QModelIndex index = m_model->indexOf(id);
    if (!index.isValid() && m_model->rowCount() > 0) {
        index = m_model->index(qBound(0, row, m_model->rowCount() - 1));
    }
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

QString ProjectsPanel::currentId() const
{
    const ProjectRow *project = m_model->project(m_list->currentIndex());
    return project != nullptr ? project->id : QString();
}

bool ProjectsPanel::searchKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_PageDown:
        if (m_list->isVisible()) {
            m_list->setFocus();
        }
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        open();
        return true;
    default:
        return false;
    }
}

bool ProjectsPanel::listKey(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        open();
        return true;
    }
    if (event->key() == Qt::Key_Up && m_list->currentIndex().row() <= 0) {
        m_search->setFocus();
        return true;
    }
    const bool plain = !event->modifiers().testFlag(Qt::ControlModifier)
        && !event->modifiers().testFlag(Qt::AltModifier) && !event->modifiers().testFlag(Qt::MetaModifier);
    const QString text = event->text();
    const bool letter = plain && !text.isEmpty() && text.at(0).isPrint();
    if (letter || (plain && event->key() == Qt::Key_Backspace)) {
        m_search->setFocus();
        letter ? m_search->insert(text) : m_search->backspace();
        return true;
    }
    return false;
}

void ProjectsPanel::open()
{
    const ProjectRow *project = m_model->project(m_list->currentIndex());
    if (project == nullptr) {
        return;
    }
    if (project->problem) {
        sayProblem(*project->problem);
        return;
    }
    Q_EMIT projectChosen(QString(project->id));
}

void ProjectsPanel::startRenaming()
{
    const QModelIndex index = m_list->currentIndex();
    if (m_model->flags(index).testFlag(Qt::ItemIsEditable)) {
        m_renaming = true;
        m_list->setFocus();
        m_list->edit(index);
    }
}

void ProjectsPanel::rename(const QString &id, const QString &name)
{
    const SaveOutcome outcome = m_store.rename(id, name);
    if (!outcome.ok()) {
        sayProblem(outcome.message);
    }
    takeProjects();
    select(id, 0);
}

void ProjectsPanel::duplicate()
{
    const QString id = currentId();
    if (id.isEmpty()) {
        return;
    }
    const Result<LoadedProfile> copy = m_store.duplicate(id);
    if (!copy) {
        sayProblem(copy.error());
        return;
    }
    m_search->clear();
    takeProjects();
    select(copy.value().profile.id, 0);
    m_line->say(Tone::Done, tr("Duplicated as “%1”.").arg(copy.value().profile.name));
}

void ProjectsPanel::remove()
{
    const ProjectRow *project = m_model->project(m_list->currentIndex());
    if (project == nullptr) {
        return;
    }
    const QString name = project->name;
    const int row = m_list->currentIndex().row();
    const Result<QString> trashId = m_store.remove(QString(project->id));
    if (!trashId) {
        sayProblem(trashId.error());
        return;
    }
    m_lastTrashed = trashId.value();
    takeProjects();
    select({}, row);
    m_line->say(Tone::Done, tr("Deleted “%1”.").arg(name), {{undoLink, tr("Undo")}});
}

void ProjectsPanel::restore(const QString &trashId)
{
    const Result<QString> id = m_store.restore(trashId);
    if (!id) {
        sayProblem(id.error());
        return;
    }
    m_search->clear();
    takeProjects();
    select(id.value(), 0);
    m_list->setFocus();
    const ProfileEntry *entry = m_store.entry(id.value());
    m_line->say(Tone::Done, tr("“%1” is back.").arg(entry != nullptr ? entry->name : id.value()));
}

void ProjectsPanel::fillTrashMenu()
{
    m_trashMenu->clear();
    for (const TrashedProfile &trashed : m_store.trash()) {
        if (m_trashMenu->actions().size() == static_cast<qsizetype>(kOfferedFromTrash)) {
            break;
        }
        auto *action = m_trashMenu->addAction(tr("Restore “%1”").arg(trashed.id));
        connect(action, &QAction::triggered, this, [this, id = trashed.trashId] { restore(id); });
    }
    m_trashMenu->menuAction()->setEnabled(!m_trashMenu->isEmpty());
}

void ProjectsPanel::importProject()
{
    const std::optional<QString> path = m_chooser.openFile(
        this,
        {tr("Import a project"), {}, tr("Askwell projects (*.askwell *.json)", "a file dialog's filter")});
    if (!path) {
        return;
    }
    importFiles({*path});
}

void ProjectsPanel::importFiles(const QStringList &paths)
{
    QStringList names;
    QString id;
    std::optional<Message> problem;
    for (const QString &path : paths) {
        const Result<LoadedProfile> kept = imported(m_store, path);
        if (kept) {
            id = kept.value().profile.id;
            names.append(kept.value().profile.name);
        } else if (!problem) {
            problem = kept.error();
        }
    }
    if (!names.isEmpty()) {
        m_search->clear();
        takeProjects();
        select(id, 0);
        m_list->setFocus();
        m_line->say(Tone::Done, tr("Imported “%1”.").arg(names.join("”, “"_L1)));
    }
    if (problem) {
        sayProblem(*problem);
    }
}

std::optional<Profile> ProjectsPanel::projectToGiveAway(const QString &id, bool withSecrets)
{
    Result<LoadedProfile> loaded = m_store.load(id);
    if (!loaded) {
        sayProblem(loaded.error());
        return std::nullopt;
    }
    Profile profile = std::move(loaded).value().profile;
    const Screening screening = Askwell::screen(writtenText(profile));
    if (screening.passed() || withSecrets) {
        return profile;
    }
    const SecretFinding &secret = screening.findings().front();
    m_line->say(Tone::Problem,
                tr("“%1” holds what looks like a secret: %2 (%3).",
                   "%1 is a project, %2 a kind of secret, %3 its masked text")
                    .arg(profile.name, secret.label, secret.masked),
                {{exportAnywayLink, tr("Export anyway")}});
    return std::nullopt;
}

QString ProjectsPanel::fileToDrag(const QString &id)
{
    const std::optional<Profile> profile = projectToGiveAway(id, false);
    const Result<QString> path = profile ? m_store.fileToGiveAway(*profile) : Result<QString>(QString());
    if (!path) {
        sayProblem(path.error());
    }
    return path ? path.value() : QString();
}

void ProjectsPanel::dragEnterEvent(QDragEnterEvent *event)
{
    // What comes out of a list of ours is in it already.
    if (event->mimeData()->hasUrls() && !event->mimeData()->hasFormat(draggedProjectType)
        && !projectFiles(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void ProjectsPanel::dropEvent(QDropEvent *event)
{
    importFiles(projectFiles(*event->mimeData()));
}

void ProjectsPanel::exportProject(bool withSecrets)
{
    const QString id = currentId();
    const std::optional<Profile> given = projectToGiveAway(id, withSecrets);
    if (!given) {
        return;
    }
    const Profile &profile = *given;
    const QString suggested =
        QDir(profile.folder.isEmpty() ? QDir::homePath() : profile.folder).filePath(id + u".askwell"_s);
    std::optional<QString> path = m_chooser.saveFile(
        this,
        {tr("Export the project"), suggested, tr("Askwell projects (*.askwell)", "a file dialog's filter")});
    if (!path) {
        return;
    }
    // The dialog has asked whether the file that was picked may be replaced; one with an ending of ours may
    // not.
    const bool named = path->endsWith(".askwell"_L1);
    if (!named) {
        path->append(".askwell"_L1);
    }
    const SaveOutcome outcome =
        m_store.saveAs(profile, *path, named ? std::nullopt : std::optional(QString()));
    if (outcome.status == SaveStatus::ChangedOnDisk) {
        m_line->say(Tone::Problem,
                    tr("%1 exists already. Nothing was written; export under another name.")
                        .arg(QDir::toNativeSeparators(*path)));
    } else if (!outcome.ok()) {
        sayProblem(outcome.message);
    } else {
        m_line->say(Tone::Done,
                    tr("Exported “%1” to %2.").arg(profile.name, QDir::toNativeSeparators(*path)));
    }
}

void ProjectsPanel::followLink(const QString &link)
{
    if (link == undoLink) {
        restore(m_lastTrashed);
    } else if (link == exportAnywayLink) {
        exportProject(true);
    }
}

void ProjectsPanel::sayProblem(const Message &message)
{
    m_line->say(Tone::Problem, words(message));
}

} // namespace Askwell::Gui
