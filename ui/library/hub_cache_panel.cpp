// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/hub_cache_panel.h"

#include "ui/common/colours.h"
#include "ui/common/icons.h"
#include "ui/common/link_button.h"
#include "ui/common/quiet_line.h"
#include "ui/common/role_label.h"
#include "ui/common/search_field.h"
#include "ui/common/spacing.h"
#include "ui/common/two_line_row.h"
#include "ui/common/words.h"
#include "ui/library/hub_cache_model.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

namespace Askwell::Gui {

using namespace Qt::StringLiterals;

namespace {

class HubCacheDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem ready(option);
        initStyleOption(&ready, index);
        paintTwoLineRow(painter, ready,
                        {index.data().toString(), index.data(HubCacheModel::ParametersRole).toString(),
                         index.data(HubCacheModel::DetailsRole).toString()});
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return twoLineRowSize();
    }
};

} // namespace

HubCachePanel::HubCachePanel(QWidget *parent)
    : Panel(parent)
    , m_model(new HubCacheModel(this))
    , m_title(new RoleLabel(&Colours::text, TextStyle::Question))
    , m_back(new QToolButton)
    , m_search(new QLineEdit)
    , m_list(new QListView)
    , m_emptyPlace(new QWidget)
    , m_emptySentence(new RoleLabel(&Colours::text, TextStyle::Body))
    , m_emptyButton(new QPushButton)
    , m_note(new RoleLabel(&Colours::muted, TextStyle::Caption))
    , m_line(new QuietLine)
    , m_hub(new LinkButton)
    , m_insert(new QPushButton)
{
    layOut();
    connect(m_back, &QToolButton::clicked, this, &HubCachePanel::closed);
    connect(m_search, &QLineEdit::textChanged, this, &HubCachePanel::search);
    connect(m_list, &QListView::doubleClicked, this, &HubCachePanel::choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &HubCachePanel::updateState);
    connect(m_hub, &LinkButton::clicked, this, &HubCachePanel::hubAsked);
    connect(m_insert, &QPushButton::clicked, this, &HubCachePanel::choose);
    connect(m_emptyButton, &QPushButton::clicked, this, [this] {
        if (m_model->total() == 0) {
            Q_EMIT hubAsked();
        } else {
            m_search->clear();
            focusFirst();
        }
    });
    retranslate();
}

void HubCachePanel::showCache(const Result<HubCache> &cache)
{
    m_cache = cache;
    m_model->setCache(cache ? cache.value() : HubCache());
    const auto passedOver = cache ? int(cache.value().remarks.size()) : 0;
    if (passedOver == 1) {
        m_line->say(Tone::None, words(cache.value().remarks.front()));
    } else if (passedOver > 1) {
        m_line->say(Tone::None, tr("%n folders of the cache were passed over.", nullptr, passedOver));
    }
    selectFirst();
    updateState();
    focusFirst();
}

void HubCachePanel::layOut()
{
    setObjectName(u"cache-panel"_s);
    m_title->setObjectName(u"cache-title"_s);
    m_back->setObjectName(u"cache-back"_s);
    m_back->setAutoRaise(true);
    m_back->setFocusPolicy(Qt::StrongFocus);
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_search->setObjectName(u"cache-search"_s);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setObjectName(u"cache-list"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HubCacheDelegate(this));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTabKeyNavigation(false);
    m_list->installEventFilter(this);
    m_emptySentence->setObjectName(u"cache-empty"_s);
    m_emptySentence->setTextFormat(Qt::PlainText);
    m_emptySentence->setWordWrap(true);
    m_emptyButton->setObjectName(u"cache-empty-button"_s);
    m_emptyButton->setAutoDefault(true);
    m_note->setObjectName(u"cache-note"_s);
    m_note->setWordWrap(true);
    m_line->setObjectName(u"cache-line"_s);
    m_hub->setObjectName(u"cache-hub"_s);
    m_insert->setObjectName(u"cache-insert"_s);
    m_insert->setAutoDefault(true);

    auto *head = new QHBoxLayout;
    head->setSpacing(space(Space::Two));
    head->addWidget(m_title, 1);
    head->addWidget(m_back, 0, Qt::AlignTop);
    auto *empty = new QVBoxLayout(m_emptyPlace);
    empty->setContentsMargins(0, space(Space::Two), 0, 0);
    empty->setSpacing(space(Space::Three));
    empty->addWidget(m_emptySentence);
    empty->addWidget(m_emptyButton, 0, Qt::AlignLeft);
    empty->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space(Space::Two));
    buttons->addWidget(m_hub);
    buttons->addStretch();
    buttons->addWidget(m_insert);

    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(margins(Space::Four));
    page->setSpacing(space(Space::Three));
    page->addLayout(head);
    page->addWidget(m_search);
    page->addWidget(m_list, 1);
    page->addWidget(m_emptyPlace, 1);
    page->addWidget(m_note);
    page->addWidget(m_line);
    page->addLayout(buttons);
}

void HubCachePanel::retranslate()
{
    setAccessibleName(tr("Models on this machine"));
    m_title->setText(tr("Models on this machine"));
    m_back->setText(tr("Back"));
    m_back->setIcon(icon(Icon::Back));
    m_back->setToolTip(tr("Back to the question (Esc)"));
    m_back->setAccessibleName(tr("Back to the question"));
    m_search->setPlaceholderText(tr("Search by name, licence or task"));
    m_search->setToolTip(m_search->placeholderText());
    m_search->setAccessibleName(tr("Search the models"));
    nameClearButton(*m_search);
    m_list->setAccessibleName(tr("Models and data sets"));
    m_note->setText(tr("Licences are those that the cards declare; this is no legal advice. “main” is the "
                       "head of the day of the download."));
    m_hub->setText(tr("Find on the Hub"));
    m_insert->setText(tr("Insert"));
    m_insert->setAccessibleName(tr("Insert into the answer"));
    m_insert->setToolTip(tr("Puts its name and commit where the cursor is in the answer"));
    m_model->refresh();
    updateState();
}

QString HubCachePanel::emptySentence() const
{
    if (!m_cache) {
        return tr("Looking at the Hugging Face cache…");
    }
    if (!*m_cache) {
        return words(m_cache->error());
    }
    const QString folder = QDir::toNativeSeparators(m_cache->value().folder);
    if (!m_cache->value().exists) {
        return tr("No model is downloaded on this machine yet: %1 does not exist.").arg(folder);
    }
    if (m_model->total() == 0) {
        return tr("%1 holds no model and no data set yet.", "%1 is a folder").arg(folder);
    }
    return tr("Nothing here matches “%1”.").arg(m_search->text());
}

void HubCachePanel::updateState()
{
    const bool none = m_model->rowCount() == 0;
    const bool any = m_model->total() > 0;
    m_list->setVisible(!none);
    m_emptyPlace->setVisible(none);
    m_emptySentence->setText(emptySentence());
    m_emptyButton->setVisible(m_cache.has_value());
    m_emptyButton->setText(any ? tr("Clear the search") : tr("Find on the Hub"));
    m_emptyButton->setAccessibleName(m_emptyButton->text());
    m_search->setVisible(any);
    m_note->setVisible(!none);
    m_hub->setVisible(any);
    m_insert->setVisible(any);
    m_insert->setEnabled(m_list->currentIndex().isValid());
}

void HubCachePanel::search()
{
    m_model->setSearch(m_search->text());
    selectFirst();
    updateState();
}

void HubCachePanel::selectFirst()
{
    m_list->setCurrentIndex(m_model->index(0));
    m_list->scrollToTop();
}

void HubCachePanel::choose()
{
    const QString id = m_model->pinnedIdAt(m_list->currentIndex());
    if (!id.isEmpty()) {
        Q_EMIT chosen(id);
    }
}

void HubCachePanel::focusFirst()
{
    QWidget *first = m_back;
    if (m_model->total() > 0) {
        first = m_search;
    } else if (m_cache) {
        first = m_emptyButton;
    }
    first->setFocus();
}

void HubCachePanel::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    focusFirst();
}

void HubCachePanel::focusInEvent(QFocusEvent *event)
{
    Panel::focusInEvent(event);
    focusFirst();
}

bool HubCachePanel::eventFilter(QObject *watched, QEvent *event)
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

bool HubCachePanel::searchKey(int key)
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
        choose();
        return true;
    default:
        return false;
    }
}

bool HubCachePanel::listKey(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        choose();
        return true;
    }
    if (event->key() == Qt::Key_Up && m_list->currentIndex().row() <= 0) {
        m_search->setFocus();
        return true;
    }
    const bool plain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    const QString text = event->text();
    const bool letter = plain && !text.isEmpty() && text.at(0).isPrint();
    if (letter || (plain && event->key() == Qt::Key_Backspace)) {
        m_search->setFocus();
        letter ? m_search->insert(text) : m_search->backspace();
        return true;
    }
    return false;
}

} // namespace Askwell::Gui
