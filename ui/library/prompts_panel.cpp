// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/prompts_panel.h"

#include "ui/common/colours.h"
#include "ui/common/icons.h"
#include "ui/common/passed_focus.h"
#include "ui/common/role_label.h"
#include "ui/common/spacing.h"
#include "ui/library/projects_model.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Askwell::Gui {

PromptsPanel::PromptsPanel(QWidget *parent)
    : Panel(parent)
    , m_title(new RoleLabel(&Colours::text, TextStyle::Question))
    , m_project(new RoleLabel(&Colours::muted, TextStyle::Caption))
    , m_back(new QToolButton)
    , m_list(new QListWidget)
    , m_new(new QPushButton)
    , m_rename(new QPushButton)
    , m_duplicate(new QPushButton)
    , m_remove(new QPushButton)
    , m_open(new QPushButton)
{
    setObjectName(u"prompts-panel"_s);
    layOut();
    m_list->setObjectName(u"prompts-list"_s);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->installEventFilter(this);
    passFocusOn(*this, *m_list);
    const auto told = [this](QPushButton *button, const char *name,
                             void (PromptsPanel::*signal)(const QString &)) {
        button->setObjectName(QString::fromLatin1(name));
        button->setAutoDefault(true);
        connect(button, &QPushButton::clicked, this, [this, signal] { Q_EMIT(this->*signal)(currentId()); });
    };
    told(m_open, "prompts-open", &PromptsPanel::promptChosen);
    told(m_duplicate, "prompts-duplicate", &PromptsPanel::duplicateAsked);
    told(m_remove, "prompts-remove", &PromptsPanel::removeAsked);
    m_new->setObjectName(u"prompts-new"_s);
    m_rename->setObjectName(u"prompts-rename"_s);
    connect(m_new, &QPushButton::clicked, this, &PromptsPanel::newAsked);
    connect(m_rename, &QPushButton::clicked, this, [this] { m_list->editItem(m_list->currentItem()); });
    connect(m_back, &QToolButton::clicked, this, &PromptsPanel::closed);
    connect(m_list, &QListWidget::itemActivated, this, [this] { Q_EMIT promptChosen(currentId()); });
    connect(m_list, &QListWidget::itemChanged, this, &PromptsPanel::tellRenamed);
    retranslate();
}

void PromptsPanel::layOut()
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(margins(Space::Four));
    page->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    m_back->setObjectName(u"prompts-back"_s);
    m_back->setAutoRaise(true);
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    head->addWidget(m_back);
    page->addLayout(head);
    page->addSpacing(space(Space::One));
    m_project->setTextFormat(Qt::PlainText);
    page->addWidget(m_project);
    page->addSpacing(space(Space::Three));
    page->addWidget(m_list, 1);
    page->addSpacing(space(Space::Three));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space(Space::Two));
    buttons->addWidget(m_new);
    buttons->addWidget(m_rename);
    buttons->addWidget(m_duplicate);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    buttons->addWidget(m_open);
    page->addLayout(buttons);
}

void PromptsPanel::retranslate()
{
    setAccessibleName(tr("Prompts"));
    m_title->setText(tr("Prompts"));
    m_project->setText(tr("Of the project “%1”").arg(m_projectName));
    m_project->setVisible(!m_projectName.isEmpty());
    m_back->setText(tr("Back"));
    m_back->setIcon(icon(Icon::Back));
    m_back->setToolTip(tr("Back to the question (Esc)"));
    m_list->setAccessibleName(tr("Prompts"));
    m_new->setText(tr("New"));
    m_rename->setText(tr("Rename"));
    m_duplicate->setText(tr("Duplicate"));
    m_remove->setText(tr("Delete"));
    m_open->setText(tr("Open prompt"));
    fill();
}

void PromptsPanel::setProjectName(const QString &name)
{
    m_projectName = name;
    retranslate();
}

void PromptsPanel::setPrompts(const std::vector<PromptRow> &prompts, const QString &current)
{
    m_prompts = prompts;
    m_current = current;
    fill();
}

void PromptsPanel::fill()
{
    m_filling = true;
    m_list->clear();
    const QDateTime now = QDateTime::currentDateTime();
    for (const PromptRow &prompt : m_prompts) {
        QString shown = prompt.name.isEmpty() ? prompt.words : prompt.name;
        if (shown.isEmpty()) {
            shown = tr("Nothing written yet");
        }
        auto *item = new QListWidgetItem(shown, m_list);
        item->setData(Qt::UserRole, prompt.id);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setSizeHint({0, m_list->fontMetrics().lineSpacing() + space(Space::Three)});
        if (prompt.changed.isValid()) {
            item->setToolTip(tr("Changed: %1", "%1 is a time").arg(whenWords(prompt.changed, now)));
        }
        if (prompt.id == m_current) {
            QFont bold = item->font();
            bold.setBold(true);
            item->setFont(bold);
            m_list->setCurrentItem(item);
        }
    }
    m_filling = false;
}

QString PromptsPanel::currentId() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item == nullptr ? QString() : item->data(Qt::UserRole).toString();
}

void PromptsPanel::tellRenamed(QListWidgetItem *item)
{
    if (!m_filling) {
        Q_EMIT renamed(item->data(Qt::UserRole).toString(), item->text());
    }
}

bool PromptsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Delete) {
            Q_EMIT removeAsked(currentId());
            return true;
        }
        if (key->key() == Qt::Key_D && key->modifiers() == Qt::ControlModifier) {
            Q_EMIT duplicateAsked(currentId());
            return true;
        }
    }
    return Panel::eventFilter(watched, event);
}

} // namespace Askwell::Gui
