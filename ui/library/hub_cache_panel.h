// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/hub_cache.h"
#include "app/support/result.h"
#include "ui/common/panel.h"

class QLineEdit;
class QListView;
class QPushButton;
class QToolButton;

namespace Askwell::Gui {

class HubCacheModel;
class LinkButton;
class QuietLine;
class RoleLabel;

/// The models and data sets that are downloaded already: search, and insert one with its commit. A page in
/// the window, not a dialog.
class HubCachePanel final : public Panel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HubCachePanel)

public:
    /// Says that the cache is being looked at, until showCache().
    explicit HubCachePanel(QWidget *parent = nullptr);

    void showCache(const Result<HubCache> &cache);

Q_SIGNALS:
    /// "org/name@commit".
    void chosen(const QString &pinnedId);
    void hubAsked();

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void search();
    void choose();
    void selectFirst();
    void focusFirst();
    void updateState();
    [[nodiscard]] QString emptySentence() const;
    [[nodiscard]] bool searchKey(int key);
    [[nodiscard]] bool listKey(QKeyEvent *event);

    HubCacheModel *m_model;
    /// Nothing yet while the cache is being looked at.
    std::optional<Result<HubCache>> m_cache;
    RoleLabel *m_title;
    QToolButton *m_back;
    QLineEdit *m_search;
    QListView *m_list;
    QWidget *m_emptyPlace;
    RoleLabel *m_emptySentence;
    QPushButton *m_emptyButton;
    RoleLabel *m_note;
    QuietLine *m_line;
    LinkButton *m_hub;
    QPushButton *m_insert;
};

} // namespace Askwell::Gui
