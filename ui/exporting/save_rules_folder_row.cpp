// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/save_rules_folder_row.h"

#include "ui/common/colours.h"
#include "ui/common/link_text.h"
#include "ui/common/passed_focus.h"
#include "ui/common/role_label.h"
#include "ui/common/spacing.h"
#include "ui/common/words.h"

#include <QDir>
#include <QEvent>
#include <QGridLayout>
#include <QPushButton>

namespace Askwell::Gui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kRecentFolders = 3;

} // namespace

SaveRulesFolderRow::SaveRulesFolderRow(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new RoleLabel(&Colours::text, TextStyle::Body))
    , m_path(new RoleLabel(&Colours::text, TextStyle::Body))
    , m_gitLabel(new RoleLabel(&Colours::muted, TextStyle::Caption))
    , m_choose(new QPushButton)
    , m_recentLine(new RoleLabel(&Colours::muted, TextStyle::Caption))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space(Space::Two));
    grid->setVerticalSpacing(space(Space::Two));
    grid->addWidget(m_sentence, 0, 0, 1, 3);
    grid->addWidget(m_path, 1, 0);
    grid->addWidget(m_gitLabel, 1, 1);
    grid->addWidget(m_choose, 1, 2);
    grid->addWidget(m_recentLine, 2, 0, 1, 3);
    grid->setColumnStretch(0, 1);

    m_sentence->setObjectName(u"folder-sentence"_s);
    m_sentence->setWordWrap(true);
    m_path->setObjectName(u"folder-path"_s);
    m_path->setTextFormat(Qt::PlainText);
    m_path->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_path->installEventFilter(this);
    m_gitLabel->setObjectName(u"folder-git"_s);
    m_choose->setObjectName(u"choose-folder"_s);
    m_choose->setAutoDefault(true);
    passFocusOn(*this, *m_choose);
    m_recentLine->setObjectName(u"recent-folders"_s);
    m_recentLine->setTextFormat(Qt::RichText);
    m_recentLine->setWordWrap(true);
    m_recentLine->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_choose, &QPushButton::clicked, this, &SaveRulesFolderRow::chooseRequested);
    connect(m_recentLine, &QLabel::linkActivated, this, [this](const QString &link) {
        // The link is a place in the list: a path would have to survive being an address.
        Q_EMIT folderChosen(m_recent.value(link.toInt()));
    });
    render();
}

void SaveRulesFolderRow::setFolder(const QString &folder, const QStringList &recentFolders)
{
    m_folder = folder;
    m_recent = recentFolders;
    m_recent.removeAll(folder);
    m_recent.removeAll(QString());
    m_recent = m_recent.mid(0, kRecentFolders);
    render();
}

void SaveRulesFolderRow::setGit(const std::optional<Message> &git)
{
    m_git = git;
    render();
}

void SaveRulesFolderRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        render();
    }
}

bool SaveRulesFolderRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_path && event->type() == QEvent::Resize) {
        elide();
    }
    return QWidget::eventFilter(watched, event);
}

void SaveRulesFolderRow::render()
{
    const bool empty = m_folder.isEmpty();
    m_sentence->setText(tr("Choose the folder of your project to see what would be written there."));
    m_sentence->setVisible(empty);
    m_choose->setText(empty ? tr("Choose folder…") : tr("Choose another folder…"));
    m_choose->setAccessibleName(m_choose->text());
    // Where it is the only thing to do, it stands where reading begins.
    auto *grid = qobject_cast<QGridLayout *>(layout());
    grid->removeWidget(m_choose);
    grid->addWidget(m_choose, 1, empty ? 0 : 2, empty ? Qt::AlignLeft : Qt::Alignment());
    m_path->setVisible(!empty);
    m_gitLabel->setText(m_git ? words(*m_git) : QString());
    m_gitLabel->setVisible(!empty && m_git);

    const QString whole = QDir::toNativeSeparators(m_folder);
    m_path->setToolTip(whole);
    m_path->setAccessibleName(tr("Project folder: %1").arg(whole));
    elide();

    QStringList links;
    for (qsizetype at = 0; at < m_recent.size(); ++at) {
        const QString name = QDir(m_recent.at(at)).dirName();
        links.append(linkText(QString::number(at), name.isEmpty() ? m_recent.at(at) : name, palette()));
    }
    m_recentLine->setText(tr("Used before: %1", "%1 lists folders").arg(links.join(u" · "_s)));
    m_recentLine->setToolTip(m_recent.join(u'\n'));
    m_recentLine->setVisible(!links.isEmpty());
}

void SaveRulesFolderRow::elide()
{
    const QString whole = QDir::toNativeSeparators(m_folder);
    m_path->setText(isolated(m_path->fontMetrics().elidedText(whole, Qt::ElideMiddle, m_path->width())));
}

} // namespace Askwell::Gui
