// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/framework/context_rules.h"
#include "app/framework/framework.h"

#include <QWidget>

#include <vector>

class QAction;
class QMenu;

namespace Askwell::Gui {

class FlatButton;
class Highlighter;
class LinkButton;
class OneStopRow;
class PaneHeading;
class ProjectRulesEditor;
class RoleLabel;
class SectionTicks;
class TextPane;

/// The rules that go along with the prompt: fixed by the frameworks, at the level that the user picks, and
/// with the project's own at the end. What is picked or written is told, and shown once showRules() says so.
class RulesPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RulesPane)

public:
    explicit RulesPane(QWidget *parent = nullptr);

    /// The framework that asks comes first.
    void showRules(const std::vector<Framework> &frameworks, const RulesChoice &choice);
    /// Another project: nothing stays open, and what was written before cannot be undone into it.
    void startAfresh();
    /// Names the project's frameworks that are not on this machine, so that their rules are left out.
    void setMissing(const QStringList &ids);
    /// The menu of the frameworks that can add rules. Whoever knows them fills it when it is about to show.
    [[nodiscard]] QMenu *addedMenu() const { return m_addedMenu; }

    /// Marks that rule and brings it into view; false where the rules of this level do not hold it.
    bool showRule(const QString &rule);

    /// Opens the list of sections, or the editor of the project's own rules, and goes there.
    void openSections();
    void openProjectRules();

    /// Colours from now on; as in PromptPane.
    void attach(Highlighter &highlighter);

    void setZoom(qreal zoom);
    [[nodiscard]] TextPane *textPane() const { return m_text; }
    [[nodiscard]] PaneHeading *heading() const { return m_heading; }

Q_SIGNALS:
    /// By the user.
    void rulesChosen(const Askwell::RulesChoice &choice);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// A part of the pane that opens and closes: a heading with a way out over what it holds.
    struct Drawer
    {
        QWidget *widget = nullptr;
        PaneHeading *heading = nullptr;
        LinkButton *done = nullptr;
    };
    Drawer makeDrawer(const QString &name);
    void makeHeading();
    void makeSections();
    void makeProjectRules();
    void retranslate();
    void retranslateDrawers();

    void chooseLevel(RulesLevel level);
    void tickSection(const QString &heading, bool ticked);
    void takeAdditions();
    void openMenu();

    void closeDrawers();
    [[nodiscard]] bool isOpen(const Drawer &drawer) const;
    /// Whether the text has room beside an open drawer.
    void shareRoom();
    void showLevel();
    void markAdditions();
    void revealSection(const QString &heading);

    PaneHeading *m_heading;
    OneStopRow *m_row;
    std::vector<FlatButton *> m_levels;
    FlatButton *m_more;
    QMenu *m_menu;
    QAction *m_sectionsAction;
    QAction *m_projectRulesAction;
    QMenu *m_addedMenu;
    RoleLabel *m_missing;
    TextPane *m_text;
    /// Made when they are first wanted.
    Drawer m_sectionsDrawer;
    SectionTicks *m_sections = nullptr;
    Drawer m_projectDrawer;
    ProjectRulesEditor *m_projectRules = nullptr;

    std::vector<Framework> m_frameworks;
    RulesChoice m_choice;
    QStringList m_missingIds;
    qreal m_zoom = 1.0;
};

} // namespace Askwell::Gui
