// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/history_panel.h"

#include "ui/common/colours.h"
#include "ui/common/icons.h"
#include "ui/common/passed_focus.h"
#include "ui/common/quiet_line.h"
#include "ui/common/role_label.h"
#include "ui/common/search_field.h"
#include "ui/common/spacing.h"
#include "ui/common/two_line_row.h"
#include "ui/common/typography.h"
#include "ui/common/words.h"
#include "ui/library/projects_model.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Askwell::Gui {

namespace {

const QString undoLink = u"undo"_s;
const QString clearAllLink = u"clear-all"_s;

enum Role { EndRole = Qt::UserRole, BeneathRole };

class HistoryDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem ready(option);
        initStyleOption(&ready, index);
        paintTwoLineRow(
            painter, ready,
            {index.data().toString(), index.data(EndRole).toString(), index.data(BeneathRole).toString()});
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return twoLineRowSize();
    }
};

bool isPrompt(const HistoryEntry &entry)
{
    return !entry.answers.isEmpty();
}

/// The first line that says something: of a prompt the one behind its first label.
QString firstWords(const HistoryEntry &entry)
{
    QStringList lines;
    for (const QString &line : entry.text.left(2000).split(u'\n')) {
        if (!line.trimmed().isEmpty()) {
            lines.append(line.trimmed());
        }
    }
    const bool isLabelled = isPrompt(entry) && lines.size() > 1;
    return lines.isEmpty() ? QString() : lines.at(isLabelled ? 1 : 0).left(200);
}

} // namespace

HistoryPanel::HistoryPanel(QWidget *parent)
    : Panel(parent)
    , m_title(new RoleLabel(&Colours::text, TextStyle::Question))
    , m_back(new QToolButton)
    , m_about(new RoleLabel(&Colours::muted, TextStyle::Caption))
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
    , m_empty(new RoleLabel(&Colours::muted, TextStyle::Body))
    , m_text(new QPlainTextEdit)
    , m_line(new QuietLine)
    , m_keep(new QCheckBox)
    , m_clear(new QPushButton)
    , m_copy(new QPushButton)
    , m_use(new QPushButton)
{
    setObjectName(u"history-panel"_s);
    layOut();
    connect(m_back, &QToolButton::clicked, this, &HistoryPanel::closed);
    connect(m_search, &QLineEdit::textChanged, this, &HistoryPanel::fill);
    connect(m_list, &QListWidget::currentRowChanged, this, &HistoryPanel::showCurrent);
    connect(m_list, &QListWidget::itemActivated, m_use, &QPushButton::click);
    connect(m_keep, &QCheckBox::toggled, this, &HistoryPanel::keptChanged);
    connect(m_clear, &QPushButton::clicked, this, &HistoryPanel::askToClear);
    connect(m_line, &QuietLine::linkActivated, this, [this](const QString &link) {
        if (link == undoLink) {
            restore();
        } else {
            m_line->clear();
            Q_EMIT clearAsked(link == clearAllLink);
        }
    });
    auto *undo = new QShortcut(QKeySequence::Undo, this);
    undo->setContext(Qt::WidgetWithChildrenShortcut);
    connect(undo, &QShortcut::activated, this, &HistoryPanel::restore);
    connect(m_copy, &QPushButton::clicked, this, [this] { Q_EMIT copyAsked(*current()); });
    connect(m_use, &QPushButton::clicked, this, [this] { Q_EMIT useAsked(*current()); });
    retranslate();
}

void HistoryPanel::layOut()
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(margins(Space::Four));
    page->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    m_back->setObjectName(u"history-back"_s);
    m_back->setAutoRaise(true);
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    head->addWidget(m_back);
    page->addLayout(head);
    page->addSpacing(space(Space::One));
    m_about->setWordWrap(true);
    page->addWidget(m_about);
    page->addSpacing(space(Space::Three));
    m_search->setObjectName(u"history-search"_s);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    page->addWidget(m_search);
    page->addSpacing(space(Space::Two));
    m_list->setObjectName(u"history-list"_s);
    m_list->setItemDelegate(new HistoryDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    page->addWidget(m_list, 1);
    m_empty->setObjectName(u"history-empty"_s);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    page->addWidget(m_empty, 1);
    page->addSpacing(space(Space::Two));
    m_text->setObjectName(u"history-text"_s);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFont(fixedFont());
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    page->addWidget(m_text, 1);
    m_line->setObjectName(u"history-line"_s);
    page->addWidget(m_line);
    page->addSpacing(space(Space::Three));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space(Space::Two));
    m_keep->setObjectName(u"history-keep"_s);
    buttons->addWidget(m_keep);
    m_clear->setObjectName(u"history-clear"_s);
    buttons->addWidget(m_clear);
    buttons->addStretch(1);
    m_copy->setObjectName(u"history-copy"_s);
    buttons->addWidget(m_copy);
    m_use->setObjectName(u"history-use"_s);
    buttons->addWidget(m_use);
    page->addLayout(buttons);
    passFocusOn(*this, *m_search);
}

void HistoryPanel::retranslate()
{
    setAccessibleName(tr("History"));
    m_title->setText(tr("History"));
    m_about->setText(tr("What you copied and saved. Secrets are masked before they are kept."));
    m_back->setText(tr("Back"));
    m_back->setIcon(icon(Icon::Back));
    m_back->setToolTip(tr("Back to the question (Esc)"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the history"));
    nameClearButton(*m_search);
    m_list->setAccessibleName(tr("History"));
    m_text->setAccessibleName(tr("Text of the chosen entry"));
    m_keep->setText(tr("&Keep a history"));
    m_clear->setText(tr("Clea&r…", "the history"));
    m_copy->setText(tr("&Copy"));
    m_use->setText(tr("&Use again"));
    m_line->clear();
    fill();
}

void HistoryPanel::setHistory(const HistoryList &history)
{
    m_history = history;
    m_isRead = true;
    fill();
    if (history.notice) {
        m_line->say(Tone::Problem, words(*history.notice));
    }
}

void HistoryPanel::setKept(bool kept)
{
    const QSignalBlocker quiet(m_keep);
    m_keep->setChecked(kept);
}

void HistoryPanel::fill()
{
    const QString before = current() == nullptr ? QString() : current()->id;
    m_found = searchHistory(m_history.entries, m_search->text());
    const QDateTime now = QDateTime::currentDateTime();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        int row = 0;
        for (size_t at = 0; at < m_found.size(); ++at) {
            const HistoryEntry &entry = m_found.at(at);
            auto *item = new QListWidgetItem(firstWords(entry), m_list);
            item->setData(EndRole, whenWords(entry.time, now));
            const QStringList parts {isPrompt(entry) ? tr("Prompt") : tr("Rules"), entry.projectName,
                                     entry.target == "clipboard"_L1 ? QString() : entry.target};
            QStringList said;
            std::copy_if(parts.begin(), parts.end(), std::back_inserter(said),
                         [](const QString &part) { return !part.isEmpty(); });
            item->setData(BeneathRole, said.join(u" · "_s));
            item->setData(
                Qt::AccessibleTextRole,
                QStringList {item->text(), said.join(u", "_s), item->data(EndRole).toString()}.join(u", "_s));
            if (entry.id == before) {
                row = int(at);
            }
        }
        m_list->setCurrentRow(row);
    }
    const bool none = m_found.empty();
    m_list->setVisible(!none);
    m_text->setVisible(!none);
    m_empty->setVisible(none && m_isRead);
    m_empty->setText(m_history.entries.empty() ? tr("Nothing yet. What you copy appears here.")
                                               : tr("Nothing holds these words."));
    if (m_isRead && m_history.entries.empty() && m_search->hasFocus()) {
        // What is disabled would pass it on, out of the panel.
        m_back->setFocus(Qt::OtherFocusReason);
    }
    m_search->setEnabled(!m_isRead || !m_history.entries.empty());
    m_clear->setEnabled(!m_history.entries.empty());
    showCurrent();
}

const HistoryEntry *HistoryPanel::current() const
{
    const int row = m_list->currentRow();
    return row < 0 || size_t(row) >= m_found.size() ? nullptr : &m_found.at(size_t(row));
}

void HistoryPanel::showCurrent()
{
    const HistoryEntry *entry = current();
    m_text->setPlainText(entry == nullptr ? QString() : entry->text);
    m_copy->setEnabled(entry != nullptr);
    m_use->setEnabled(entry != nullptr && isPrompt(*entry));
    m_use->setToolTip(entry != nullptr && !isPrompt(*entry) ? tr("Rules are no prompt: copy them")
                                                            : QString());
}

void HistoryPanel::askToClear()
{
    m_line->say(Tone::WorthAdding, tr("The whole history goes, and this cannot be undone."),
                {{u"clear"_s, tr("Clear the history")},
                 {clearAllLink, tr("Clear left drafts and copies of replaced files too")}});
}

void HistoryPanel::remove()
{
    const std::vector<HistoryEntry> &all = m_history.entries;
    auto next = std::find_if(all.begin(), all.end(),
                             [id = current()->id](const HistoryEntry &each) { return each.id == id; });
    std::advance(next, 1);
    m_removed = {*current(), next == all.end() ? QString() : next->id};
    m_line->say(Tone::Done, tr("Deleted."), {{undoLink, tr("Undo")}});
    Q_EMIT removeAsked(HistoryEntry(m_removed->entry));
}

void HistoryPanel::restore()
{
    if (m_removed) {
        const Removed removed = *std::exchange(m_removed, std::nullopt);
        m_line->clear();
        Q_EMIT restoreAsked(removed.entry, removed.before);
    }
}

bool HistoryPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (watched == m_search && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)) {
            m_list->setFocus(Qt::OtherFocusReason);
            return true;
        }
        if (watched == m_list && key->key() == Qt::Key_Delete && current() != nullptr) {
            remove();
            return true;
        }
    }
    return Panel::eventFilter(watched, event);
}

} // namespace Askwell::Gui
