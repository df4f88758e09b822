// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the window that chooses the rules: level, sections, the project's own, other frameworks.
#include "ui/window/main_window.h"

#include "app/framework/framework_repository.h"
#include "ui/common/file_chooser.h"
#include "ui/common/words.h"
#include "ui/preview/rules_pane.h"
#include "ui/steps/review_page.h"
#include "ui/window/session.h"
#include "ui/window/window_actions.h"
#include "ui/window/window_frame.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace Askwell::Gui {

namespace {

QString menuText(const QString &title)
{
    return QString(title).replace(u'&', u"&&"_s);
}

} // namespace

void MainWindow::connectRules()
{
    RulesPane &pane = m_frame->rulesPane();
    connect(&pane, &RulesPane::rulesChosen, &m_session.document(), &PromptDocument::setRules);
    connect(pane.addedMenu(), &QMenu::aboutToShow, this, &MainWindow::fillAddedMenu);
    connect(&m_session.frameworks(), &FrameworkRepository::userPagesRead, this, &MainWindow::updateRules);
}

void MainWindow::updateRules()
{
    const PromptDocument &document = m_session.document();
    m_frame->rulesPane().showRules(document.frameworks(), document.rules());
    m_frame->rulesPane().setMissing(m_session.missingFrameworks());
    m_review->setRulesSentence(rulesSentence());
}

void MainWindow::fillAddedMenu()
{
    QMenu *menu = m_frame->rulesPane().addedMenu();
    menu->clear();
    const QString &asking = m_session.document().framework().id;
    const QStringList &chosen = m_session.project().frameworks;
    const auto add = [this, menu, &chosen](const QString &text, const QString &id) {
        QAction *action = menu->addAction(menuText(text));
        action->setCheckable(true);
        action->setChecked(chosen.contains(id));
        connect(action, &QAction::triggered, this, [this, id](bool added) { addRulesFrom(id, added); });
        return action;
    };
    QAction *first = add(m_session.document().framework().title, asking);
    first->setChecked(true);
    first->setEnabled(false);
    first->setToolTip(tr("The framework that asks; its rules come first"));
    for (const FrameworkEntry &entry : m_session.frameworks().frameworks()) {
        if (entry.framework && entry.id != asking) {
            add(entry.title, entry.id);
        } else if (!entry.framework) {
            QAction *broken = menu->addAction(menuText(entry.title));
            broken->setEnabled(false);
            broken->setToolTip(words(entry.problem));
        }
    }
    for (const QString &id : m_session.missingFrameworks()) {
        add(tr("%1 (not on this machine)", "%1 names a framework").arg(id), id);
    }
    menu->addSeparator();
    menu->addAction((*m_actions)[Command::AddFramework]->text(), this,
                    [this] { chooseFrameworkPage(AddedPage::AddsRules); });
}

void MainWindow::addRulesFrom(const QString &id, bool added)
{
    m_session.setFrameworkAdded(id, added);
    // A framework that is not on this machine changes nothing in the rules, and yet goes from the pane.
    updateRules();
}

} // namespace Askwell::Gui
