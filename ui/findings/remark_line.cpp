// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/remark_line.h"

#include "ui/common/quiet_line.h"
#include "ui/common/words.h"

#include <QCursor>
#include <QEvent>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Askwell::Gui {

namespace {

constexpr auto FixLink = "fix-"_L1;
constexpr auto RuleLink = "rule"_L1;
constexpr auto MoreLink = "more"_L1;

} // namespace

RemarkLine::RemarkLine(QWidget *parent)
    : QWidget(parent)
    , m_line(new QuietLine)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_line);
    m_line->setObjectName(u"remark"_s);
    m_line->setDismissible(false);
    connect(m_line, &QuietLine::linkActivated, this, &RemarkLine::follow);
    connect(m_line, &QuietLine::dismissed, this, [this] {
        if (m_remark) {
            Q_EMIT closed(*m_remark);
        }
    });
}

void RemarkLine::setRemark(const std::optional<Remark> &remark)
{
    m_remark = remark;
    render();
}

void RemarkLine::setPlaceOffered(bool offered)
{
    m_placeOffered = offered;
    render();
}

void RemarkLine::render()
{
    if (!m_remark) {
        m_line->clear();
        return;
    }
    QList<QuietLink> links;
    for (size_t index = 0; index < m_remark->fixes.size(); ++index) {
        links.append({FixLink + QString::number(index), words(m_remark->fixes[index].label)});
    }
    if (!m_remark->why.isEmpty()) {
        links.append({RuleLink, tr("Why?")});
    }
    if (offersPlace() || m_remark->isAboutMemory() || m_remark->canBeDismissed()) {
        links.append({MoreLink, tr("More", "opens a menu of what else can be done about a remark")});
    }
    m_line->setDismissible(m_remark->kind == Remark::Kind::Nudge);
    m_line->say(m_remark->tone(), m_remark->sentence(), links);
}

void RemarkLine::follow(const QString &link)
{
    if (!m_remark) {
        return;
    }
    // What is told may end the remark.
    const Remark remark = *m_remark;
    if (link.startsWith(FixLink)) {
        const auto index = size_t(QStringView(link).mid(FixLink.size()).toInt());
        if (index < remark.fixes.size()) {
            Q_EMIT fixChosen(remark.fixes[index]);
        }
    } else if (link == RuleLink) {
        Q_EMIT ruleAsked(remark.why);
    } else if (link == MoreLink) {
        showMore(remark);
    }
}

bool RemarkLine::offersPlace() const
{
    return m_placeOffered && m_remark->span.length > 0;
}

void RemarkLine::showMore(const Remark &remark)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"remark-menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [menu](const QString &name, const QString &text) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        return action;
    };
    if (offersPlace()) {
        connect(add(u"place"_s, tr("&Show in the answer")), &QAction::triggered, this,
                [this, remark] { Q_EMIT placeAsked(remark); });
    }
    if (remark.isAboutMemory()) {
        connect(add(u"formula"_s, tr("&How it is reckoned")), &QAction::triggered, this,
                &RemarkLine::formulaAsked);
    }
    if (remark.canBeDismissed()) {
        connect(add(u"dismiss"_s, tr("&Not for this project")), &QAction::triggered, this,
                [this, remark] { Q_EMIT dismissed(remark); });
    }
    // Under the link for whoever clicked it, under the line for whoever pressed a key.
    const QPoint cursor = QCursor::pos();
    const bool clicked = m_line->rect().contains(m_line->mapFromGlobal(cursor));
    menu->popup(clicked ? cursor : m_line->mapToGlobal(QPoint(0, m_line->height())));
}

void RemarkLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        render();
    }
}

} // namespace Askwell::Gui
