// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/save_rules_panel.h"

#include "app/support/background_runner.h"
#include "app/support/child_process.h"
#include "ui/common/colours.h"
#include "ui/common/file_chooser.h"
#include "ui/common/icons.h"
#include "ui/common/primary_button.h"
#include "ui/common/quiet_line.h"
#include "ui/common/role_label.h"
#include "ui/common/spacing.h"
#include "ui/common/words.h"
#include "ui/exporting/save_rules_folder_row.h"
#include "ui/exporting/save_rules_target_row.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <type_traits>

namespace Askwell::Gui {

using namespace Qt::StringLiterals;

namespace {

const QString undoLink = u"undo"_s;
const QString differenceLink = u"difference"_s;
const QString saveAnywayLink = u"save-anyway"_s;

/// Shown unfolded in every project: what the page asks for, and the file that Cursor reads.
bool mattersAlways(const QString &targetId)
{
    return targetId == "cursor"_L1 || targetId == "rules-md"_L1;
}

/// "a", "a and b", "a, b and c".
QString listed(const QStringList &words)
{
    if (words.size() < 2) {
        return words.join(QString());
    }
    return SaveRulesPanel::tr("%1 and %2", "the end of a list: what comes before, and its last word")
        .arg(words.mid(0, words.size() - 1).join(u", "_s), words.last());
}

/// How many files of the ticked targets answer to `question`, each path once.
template <typename Question>
int countFiles(const std::vector<SaveRulesTarget> &targets, Question question)
{
    QStringList paths;
    for (const SaveRulesTarget &target : targets) {
        for (const SaveRulesFile &file : target.files) {
            if (target.ticked && question(file) && !paths.contains(file.path)) {
                paths.append(file.path);
            }
        }
    }
    return static_cast<int>(paths.size());
}

} // namespace

SaveRulesPanel::SaveRulesPanel(const DataPlaces &places, BackgroundRunner &runner, FileChooser &chooser,
                               QWidget *parent)
    : Panel(parent)
    , m_places(places)
    , m_runner(runner)
    , m_chooser(chooser)
    , m_back(new QToolButton)
    , m_title(new RoleLabel(&Colours::text, TextStyle::Question))
    , m_folderRow(new SaveRulesFolderRow)
    , m_problemLine(new QuietLine)
    , m_scroll(new QScrollArea)
    , m_firstRows(new QVBoxLayout)
    , m_more(new QToolButton)
    , m_moreArea(new QWidget)
    , m_moreRows(new QVBoxLayout(m_moreArea))
    , m_footer(new QWidget)
    , m_line(new QuietLine)
    , m_reason(new RoleLabel(&Colours::muted, TextStyle::Caption))
    , m_undo(new QPushButton)
    , m_save(new QPushButton)
{
    layOut();
    connect(m_back, &QToolButton::clicked, this, &SaveRulesPanel::closed);
    connect(m_folderRow, &SaveRulesFolderRow::chooseRequested, this, &SaveRulesPanel::chooseFolder);
    connect(m_folderRow, &SaveRulesFolderRow::folderChosen, this, &SaveRulesPanel::setFolder);
    connect(m_more, &QToolButton::clicked, this, [this] { unfoldMore(m_moreArea->isHidden()); });
    connect(m_problemLine, &QuietLine::linkActivated, this, &SaveRulesPanel::saveAnyway);
    connect(m_line, &QuietLine::linkActivated, this, &SaveRulesPanel::followLink);
    connect(m_undo, &QPushButton::clicked, this, &SaveRulesPanel::undo);
    connect(m_save, &QPushButton::clicked, this, &SaveRulesPanel::save);
    retranslate();
    m_save->setPalette(primaryPalette(palette()));
    refresh();
}

SaveRulesPanel::~SaveRulesPanel()
{
    // Its runner waits for the work to end.
    if (m_gitCancellation) {
        m_gitCancellation->cancel();
    }
}

void SaveRulesPanel::setInput(const SaveRulesInput &input)
{
    m_input = input;
    m_decisions = {};
    m_decisions.ticked = input.targets;
    m_line->clear();
    m_rowsSorted = false;
    m_focusWanted = true;
    unfoldMore(false);
    m_project.reset();
    m_git = {};
    look();
}

void SaveRulesPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
        refresh();
        break;
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
        m_save->setPalette(primaryPalette(palette()));
        break;
    case QEvent::ActivationChange:
        // Files may have changed while the person was in another program.
        if (isActiveWindow() && isVisible() && m_project) {
            look();
        }
        break;
    default:
        break;
    }
}

void SaveRulesPanel::focusInEvent(QFocusEvent *event)
{
    Panel::focusInEvent(event);
    m_focusWanted = true;
    if (m_project || m_input.folder.isEmpty()) {
        focusFirst();
    }
}

void SaveRulesPanel::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    if (m_project || m_input.folder.isEmpty()) {
        focusFirst();
    }
}

void SaveRulesPanel::layOut()
{
    setObjectName(u"save-rules-panel"_s);
    m_back->setObjectName(u"save-rules-back"_s);
    m_back->setAutoRaise(true);
    m_back->setFocusPolicy(Qt::StrongFocus);
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_title->setObjectName(u"save-rules-title"_s);
    m_problemLine->setObjectName(u"save-rules-problem"_s);
    m_problemLine->setDismissible(false);
    m_scroll->setObjectName(u"save-rules-files"_s);
    m_more->setObjectName(u"save-rules-more"_s);
    m_more->setAutoRaise(true);
    m_more->setIcon(icon(Icon::Folded));
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_line->setObjectName(u"save-rules-line"_s);
    m_reason->setObjectName(u"save-rules-reason"_s);
    m_reason->setWordWrap(true);
    m_undo->setObjectName(u"save-rules-undo"_s);
    m_undo->setAutoDefault(true);
    m_save->setObjectName(u"save-rules-save"_s);
    m_save->setAutoDefault(true);

    auto *head = new QHBoxLayout;
    head->setSpacing(space(Space::Two));
    head->addWidget(m_title, 1);
    head->addWidget(m_back, 0, Qt::AlignTop);

    auto *rows = new QWidget;
    rows->setAutoFillBackground(false);
    auto *rowsLayout = new QVBoxLayout;
    // The scroll bar stands in the margin of the page.
    auto *besideBar = new QHBoxLayout(rows);
    besideBar->setContentsMargins(0, 0, 0, 0);
    besideBar->addLayout(rowsLayout, 1);
    besideBar->addSpacing(space(Space::Four));
    rowsLayout->setContentsMargins(0, 0, 0, 0);
    rowsLayout->setSpacing(space(Space::Four));
    m_firstRows->setSpacing(space(Space::Four));
    m_moreRows->setContentsMargins(0, 0, 0, 0);
    m_moreRows->setSpacing(space(Space::Four));
    rowsLayout->addLayout(m_firstRows);
    rowsLayout->addWidget(m_more, 0, Qt::AlignLeft);
    rowsLayout->addWidget(m_moreArea);
    rowsLayout->addStretch();
    m_moreArea->hide();
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(rows);
    m_scroll->viewport()->setAutoFillBackground(false);

    auto *footer = new QVBoxLayout(m_footer);
    footer->setContentsMargins(0, 0, 0, 0);
    footer->setSpacing(space(Space::Two));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space(Space::Two));
    buttons->addWidget(m_reason, 1);
    buttons->addWidget(m_undo);
    buttons->addWidget(m_save);
    footer->addWidget(m_line);
    footer->addLayout(buttons);

    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, space(Space::Four), 0, space(Space::Four));
    page->setSpacing(space(Space::Three));
    // Room that is added, unlike a margin, changes sides with the window.
    const auto addInset = [page](auto *part, bool toTheEdge = false) {
        auto *row = new QHBoxLayout;
        row->addSpacing(space(Space::Four));
        if constexpr (std::is_base_of_v<QLayout, std::remove_pointer_t<decltype(part)>>) {
            row->addLayout(part, 1);
        } else {
            row->addWidget(part, 1);
        }
        if (!toTheEdge) {
            row->addSpacing(space(Space::Four));
        }
        page->addLayout(row, toTheEdge ? 1 : 0);
    };
    addInset(head);
    addInset(m_folderRow);
    addInset(m_problemLine);
    addInset(m_scroll, true);
    addInset(m_footer);
    // Takes the room of the list while there is none.
    page->addStretch(0);
}

void SaveRulesPanel::retranslate()
{
    setAccessibleName(tr("Save rules"));
    m_title->setText(tr("Save rules"));
    m_back->setText(tr("Back"));
    m_back->setIcon(icon(Icon::Back));
    m_back->setToolTip(tr("Back to the question (Esc)"));
    m_back->setAccessibleName(tr("Back to the question"));
    m_scroll->setAccessibleName(tr("Files"));
    m_undo->setText(tr("Undo last save"));
    m_undo->setIcon(icon(Icon::Undo));
    m_undo->setAccessibleName(tr("Undo last save"));
}

void SaveRulesPanel::setFolder(const QString &folder)
{
    if (folder.isEmpty() || folder == m_input.folder) {
        return;
    }
    if (!m_input.folder.isEmpty()) {
        m_input.recentFolders.removeAll(folder);
        m_input.recentFolders.prepend(m_input.folder);
    }
    m_input.folder = folder;
    // What a project file knows is about its own folder.
    m_input.written.clear();
    m_decisions.agreed.clear();
    m_line->clear();
    m_rowsSorted = false;
    m_focusWanted = true;
    m_project.reset();
    m_git = {};
    look();
    Q_EMIT folderChosen(folder);
}

void SaveRulesPanel::chooseFolder()
{
    const QString start =
        m_input.folder.isEmpty() ? m_input.recentFolders.value(0, QDir::homePath()) : m_input.folder;
    if (const std::optional<QString> folder =
            m_chooser.chooseFolder(this, {tr("Choose the folder of your project"), start, {}})) {
        setFolder(*folder);
    }
}

void SaveRulesPanel::look()
{
    const int number = ++m_look;
    if (m_input.folder.isEmpty()) {
        m_folderProblem.reset();
        refresh();
        focusFirst();
        return;
    }
    m_runner.run<Result<LookedAtProject>>(
        [input = m_input, places = m_places] { return lookAtProject(input, places); }, this,
        [this, number](const Result<LookedAtProject> &looked) {
            if (number == m_look) {
                take(looked);
            }
        });
    refresh();
}

void SaveRulesPanel::take(const Result<LookedAtProject> &looked)
{
    m_folderProblem.reset();
    m_project.reset();
    if (looked) {
        m_project = looked.value();
    } else {
        m_folderProblem = looked.error();
    }
    refresh();
    focusFirst();
    askGit();
}

void SaveRulesPanel::askGit()
{
    if (m_gitCancellation) {
        m_gitCancellation->cancel();
    }
    if (!m_project) {
        return;
    }
    if (!m_gitRunner) {
        m_gitRunner = std::make_unique<BackgroundRunner>();
    }
    m_gitCancellation = std::make_shared<Cancellation>();
    m_gitRunner->run<GitState>(
        [folder = m_project->survey.root, paths = pathsForGit(m_targets), stop = m_gitCancellation] {
            return gitState(programInPath(u"git"_s), folder, paths, stop.get());
        },
        this,
        [this, stop = m_gitCancellation](const GitState &git) {
            if (!stop->cancelled()) {
                m_git = git;
                refresh();
            }
        });
}

void SaveRulesPanel::sortRows()
{
    // Once a folder, so that no row moves away under the pointer.
    m_rowsSorted = true;
    for (SaveRulesTargetRow *row : m_rows) {
        delete row;
    }
    m_rows.clear();
    for (const SaveRulesTarget &state : m_targets) {
        auto *row = new SaveRulesTargetRow(*state.target);
        connect(row, &SaveRulesTargetRow::tickChanged, this, &SaveRulesPanel::setTicked);
        connect(row, &SaveRulesTargetRow::agreementChanged, this, &SaveRulesPanel::setAgreed);
        connect(row, &SaveRulesTargetRow::optionsChanged, this, &SaveRulesPanel::setOptions);
        const bool first = mattersAlways(state.target->id) || state.ticked || state.present || state.used;
        (first ? m_firstRows : m_moreRows)->addWidget(row);
        m_rows.push_back(row);
    }
}

void SaveRulesPanel::orderTabs()
{
    QWidget *before = nullptr;
    const auto follow = [&before](const QLayout &rows) {
        for (int at = 0; at < rows.count(); ++at) {
            if (auto *row = qobject_cast<SaveRulesTargetRow *>(rows.itemAt(at)->widget())) {
                before = row->orderTabsAfter(before);
            }
        }
    };
    follow(*m_firstRows);
    if (before == nullptr) {
        return;
    }
    setTabOrder(before, m_more);
    before = m_more;
    follow(*m_moreRows);
    for (QWidget *part : m_footer->findChildren<QWidget *>()) {
        // Qt orders only what can have the focus.
        if ((part->focusPolicy() & Qt::TabFocus) != 0) {
            setTabOrder(before, part);
            before = part;
        }
    }
}

void SaveRulesPanel::refresh()
{
    m_targets = m_project ? saveRulesTargets(*m_project, m_decisions, m_git) : std::vector<SaveRulesTarget>();
    if (m_project && !m_rowsSorted) {
        sortRows();
    }
    for (std::size_t at = 0; at < m_rows.size() && at < m_targets.size(); ++at) {
        m_rows[at]->setTarget(m_targets[at]);
    }
    orderTabs();
    const int more = m_moreRows->count();
    m_more->setText(tr("Files for other tools (%n)", "opens a list", more));
    m_more->setAccessibleName(m_more->text());
    m_more->setVisible(more > 0);

    m_folderRow->setFolder(m_input.folder, m_input.recentFolders);
    m_folderRow->setGit(gitFolderText(m_git));
    const bool chosen = !m_input.folder.isEmpty();
    m_scroll->setVisible(chosen);
    m_scroll->widget()->setVisible(m_project.has_value());
    m_footer->setVisible(chosen);
    updateSecrets();
    updateButtons();
}

void SaveRulesPanel::unfoldMore(bool open)
{
    m_moreArea->setVisible(open);
    m_more->setIcon(icon(open ? Icon::Down : Icon::Folded));
    m_more->setAccessibleDescription(open ? tr("Shown", "of a list that can be folded")
                                          : tr("Folded", "of a list that can be folded"));
}

void SaveRulesPanel::updateSecrets()
{
    if (m_folderProblem) {
        m_problemLine->say(Tone::Problem, words(*m_folderProblem));
        return;
    }
    for (const SaveRulesTarget &target : m_targets) {
        for (const SaveRulesFile &file : target.files) {
            if (target.ticked && !file.secrets.empty()) {
                const SecretFinding &secret = file.secrets.front();
                m_problemLine->say(Tone::Problem,
                                   tr("%1 would hold what looks like a secret: %2 (%3).",
                                      "%1 is a file, %2 a kind of secret, %3 its masked text")
                                       .arg(file.path, secret.label, secret.masked),
                                   {{saveAnywayLink, tr("Save anyway")}});
                return;
            }
        }
    }
    m_problemLine->clear();
}

void SaveRulesPanel::updateButtons()
{
    const int counted = countFiles(m_targets, [](const SaveRulesFile &file) { return file.counts(); });
    const int waiting = countFiles(m_targets, [](const SaveRulesFile &file) { return file.waits(); });
    const int refused = countFiles(m_targets, [](const SaveRulesFile &file) {
        return !file.planned || file.planned->state == PlanState::Refused;
    });
    const bool anyTicked = std::any_of(m_targets.begin(), m_targets.end(), [](const SaveRulesTarget &target) {
        return target.ticked && !target.problem;
    });
    QStringList reasons;
    if (m_project) {
        if (!anyTicked) {
            reasons.append(tr("No file is ticked."));
        }
        if (waiting > 0) {
            reasons.append(words(
                {QT_TRANSLATE_N_NOOP("Message", "Waiting for your agreement: %n file(s)."), {}, waiting}));
        }
        if (refused > 0) {
            reasons.append(
                words({QT_TRANSLATE_N_NOOP("Message", "Not to be written: %n file(s)."), {}, refused}));
        }
        if (anyTicked && counted == 0 && waiting == 0 && refused == 0) {
            reasons.append(tr("Everything is up to date."));
        }
    }
    m_reason->setText(reasons.join(u' '));
    m_save->setText(counted == 0 ? tr("Save", "rules into files")
                                 : words({QT_TRANSLATE_N_NOOP("Message", "Save %n file(s)"), {}, counted}));
    m_save->setIcon(QIcon());
    m_save->setAccessibleName(m_save->text());
    m_save->setAccessibleDescription(m_reason->text());
    m_save->setToolTip(counted == 0 ? m_reason->text() : QString());
    const bool ready = counted > 0 && !m_busy;
    if (!ready && m_save->hasFocus() && !m_rows.empty()) {
        // A button that cannot be pressed any more would pass the focus on, out of the panel.
        m_rows.front()->focusTick();
    }
    m_save->setEnabled(ready);
    m_undo->setVisible(m_project && m_project->undoable);
    m_undo->setEnabled(!m_busy);
}

void SaveRulesPanel::focusFirst()
{
    if (!m_focusWanted || !isVisible()) {
        return;
    }
    m_focusWanted = false;
    if (m_save->isEnabled()) {
        m_save->setFocus();
    } else if (m_project && !m_rows.empty()) {
        m_rows.front()->focusTick();
    } else {
        m_folderRow->setFocus();
    }
}

void SaveRulesPanel::setTicked(const QString &targetId, bool ticked)
{
    QStringList ids;
    for (const SaveRulesTarget &target : m_targets) {
        const bool now = target.target->id == targetId ? ticked : target.ticked;
        if (now) {
            ids.append(target.target->id);
        }
    }
    // Ticks of targets that are not shown, such as the prompt's without a prompt, stay.
    for (const QString &id : m_decisions.ticked) {
        const bool shown =
            std::any_of(m_targets.begin(), m_targets.end(),
                        [&id](const SaveRulesTarget &target) { return target.target->id == id; });
        if (!shown) {
            ids.append(id);
        }
    }
    m_decisions.ticked = ids;
    refresh();
    Q_EMIT targetsChosen(ids);
    // A project keeps options only of targets that it has.
    if (ticked && !m_input.options.value(targetId).isEmpty()) {
        Q_EMIT optionsChosen(targetId, m_input.options.value(targetId));
    }
}

void SaveRulesPanel::setOptions(const QString &targetId, const SaveRulesOptions &options)
{
    if (m_input.options.value(targetId) == options) {
        return;
    }
    m_input.options.insert(targetId, options);
    look();
    // A project that never chose has no targets of its own yet.
    Q_EMIT targetsChosen(m_decisions.ticked);
    Q_EMIT optionsChosen(targetId, options);
}

void SaveRulesPanel::setAgreed(const PlannedFile &file, bool agreed)
{
    if (agreed) {
        m_decisions.agreed.insert(file.path, agreementKey(file));
    } else {
        m_decisions.agreed.remove(file.path);
    }
    refresh();
}

void SaveRulesPanel::saveAnyway()
{
    if (!m_project) {
        return;
    }
    for (const LookedAtTarget &target : m_project->targets) {
        for (const LookedAtFile &file : target.files) {
            if (m_decisions.ticked.contains(target.id)) {
                m_decisions.letThrough.insert(file.file.text);
            }
        }
    }
    refresh();
    save();
}

void SaveRulesPanel::save()
{
    if (m_busy || !m_project) {
        return;
    }
    const ExportPlan plan = planToWrite(*m_project, m_targets);
    const bool changes = std::any_of(plan.files.begin(), plan.files.end(),
                                     [](const PlannedFile &file) { return file.changes(); });
    if (!changes) {
        return;
    }
    m_busy = true;
    m_line->clear();
    updateButtons();
    // The writer asks for the agreements itself, and refuses files that changed since they were shown.
    m_runner.run<Result<ExportOutcome>>([plan, agreed = QStringList(m_decisions.agreed.keys()),
                                         places = m_places] { return writePlan(plan, agreed, places); },
                                        this,
                                        [this, plan](const Result<ExportOutcome> &outcome) {
                                            m_busy = false;
                                            if (outcome) {
                                                sayWritten(plan, outcome.value());
                                            } else {
                                                m_line->say(Tone::Problem, words(outcome.error()));
                                            }
                                            look();
                                        });
}

void SaveRulesPanel::sayWritten(const ExportPlan &plan, const ExportOutcome &outcome)
{
    QStringList replaced;
    for (const PlannedFile &file : plan.files) {
        if (file.needsConsent()) {
            replaced.append(file.path);
        }
    }
    QString sentence =
        tr("Saved %1 in %2.", "%1 lists files, %2 is a folder").arg(listed(outcome.written), folderName());
    if (!replaced.isEmpty()) {
        sentence += u' ' + tr("A copy of the old %1 is kept.", "%1 lists files").arg(listed(replaced));
    }
    m_line->say(Tone::Done, sentence, {{undoLink, tr("Undo")}});
    for (auto hash = outcome.hashes.begin(); hash != outcome.hashes.end(); ++hash) {
        addWritten(&m_input.written, hash.key(), hash.value());
    }
    m_decisions.agreed.clear();
    Q_EMIT written(m_input.folder, outcome);
}

void SaveRulesPanel::undo()
{
    if (m_busy || m_input.folder.isEmpty()) {
        return;
    }
    m_busy = true;
    updateButtons();
    m_runner.run<Result<UndoOutcome>>(
        [folder = m_input.folder, places = m_places] { return undoLast(folder, places); }, this,
        [this](const Result<UndoOutcome> &outcome) {
            m_busy = false;
            if (!outcome) {
                m_line->say(Tone::Problem, words(outcome.error()));
            } else if (!outcome.value().changed.isEmpty()) {
                m_changed = outcome.value().changed;
                m_line->say(Tone::Problem, words(outcome.value().refusal()),
                            {{differenceLink, tr("Show what changed")}});
            } else {
                sayUndone(outcome.value());
            }
            look();
        });
}

void SaveRulesPanel::followLink(const QString &link)
{
    if (link == undoLink) {
        undo();
        return;
    }
    for (SaveRulesTargetRow *row : m_rows) {
        for (const QString &path : m_changed) {
            row->showDifferenceOf(path);
        }
    }
}

void SaveRulesPanel::sayUndone(const UndoOutcome &outcome)
{
    QStringList sentences;
    if (!outcome.restored.isEmpty()) {
        sentences.append(tr("Put back as it was: %1.", "%1 lists files").arg(listed(outcome.restored)));
    }
    if (!outcome.removed.isEmpty()) {
        sentences.append(tr("Removed again: %1.", "%1 lists files").arg(listed(outcome.removed)));
    }
    m_line->say(Tone::Done, sentences.isEmpty() ? tr("Undone.") : sentences.join(u' '));
}

QString SaveRulesPanel::folderName() const
{
    const QString name = QDir(m_input.folder).dirName();
    return name.isEmpty() ? QDir::toNativeSeparators(m_input.folder) : name;
}

} // namespace Askwell::Gui
