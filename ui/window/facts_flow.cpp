// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the window that looks things up: this machine, this project, the models in the cache, the Hub.
#include "ui/window/main_window.h"

#include "app/knowledge/hub_address.h"
#include "app/knowledge/language.h"
#include "app/knowledge/local_card.h"
#include "app/knowledge/task.h"
#include "ui/common/file_chooser.h"
#include "ui/common/link_opener.h"
#include "ui/common/words.h"
#include "ui/findings/live_checks.h"
#include "ui/library/hub_cache_panel.h"
#include "ui/library/local_facts.h"
#include "ui/steps/answer_insertion.h"
#include "ui/steps/fact.h"
#include "ui/steps/question_page.h"
#include "ui/steps/step_row.h"
#include "ui/window/footer.h"
#include "ui/window/session.h"
#include "ui/window/window_frame.h"

#include <QDir>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Askwell::Gui {

LocalFacts &MainWindow::facts()
{
    if (!m_facts) {
        m_facts = std::make_unique<LocalFacts>();
    }
    return *m_facts;
}

void MainWindow::addFact(Fact fact, const QString &questionId)
{
    switch (fact) {
    case Fact::Machine:
        addMachine(questionId);
        break;
    case Fact::Project:
        addProject(questionId);
        break;
    case Fact::CachedModels:
        showCachedModels();
        break;
    }
}

void MainWindow::addMachine(const QString &questionId)
{
    // The page goes when another prompt comes in; the answer was not asked for that one.
    facts().readMachine(page(questionId), [this, questionId](const MachineFacts &found) {
        const QString sentence = machineSentence(found);
        if (sentence.isEmpty()) {
            say(Tone::WorthAdding, tr("This machine does not tell its memory or its GPU."));
        } else {
            insertSentence(questionId, sentence, {});
        }
    });
}

void MainWindow::addProject(const QString &questionId)
{
    const QString folder = m_session.project().folder;
    if (folder.isEmpty()) {
        say(Tone::WorthAdding, tr("This project has no folder yet."), {{u"folder"_s, tr("Choose it…")}},
            [this, questionId](const QString &) {
                m_frame->footer().line().clear();
                if (const auto chosen =
                        m_chooser.chooseFolder(this, {tr("Folder of the project"), QDir::homePath(), {}})) {
                    m_session.setFolder(*chosen);
                    addProject(questionId);
                }
            });
        return;
    }
    facts().readProject(
        folder, page(questionId), [this, questionId, folder](const Result<ProjectFacts> &found) {
            if (!found) {
                sayProblem(found.error());
                return;
            }
            const QString sentence = projectSentence(found.value());
            const QList<Message> remarks(found.value().remarks.begin(), found.value().remarks.end());
            if (!sentence.isEmpty()) {
                insertSentence(questionId, sentence, remarks);
            } else if (!remarks.isEmpty()) {
                sayProblem(remarks.first());
            } else {
                say(Tone::WorthAdding,
                    tr("%1 states no version of Python or of a library of the field.", "%1 is a folder")
                        .arg(QDir::toNativeSeparators(folder)));
            }
        });
}

void MainWindow::insertSentence(const QString &questionId, const QString &sentence,
                                const QList<Message> &remarks)
{
    QuestionPage *asked = page(questionId);
    if (asked == nullptr) {
        return;
    }
    const LineInsertion inserted = insertFact(asked->editor(), sentence);
    if (m_frame->shownPage() == asked) {
        asked->setFocus(Qt::OtherFocusReason);
    }
    if (!remarks.isEmpty()) {
        say(Tone::WorthAdding, words(remarks.first()));
    } else if (inserted == LineInsertion::Unchanged) {
        say(Tone::None, tr("That stands in the answer already."));
    }
}

void MainWindow::showCachedModels()
{
    auto *panel = new HubCachePanel;
    connect(panel, &HubCachePanel::closed, this, &MainWindow::leavePanel);
    connect(panel, &HubCachePanel::chosen, this, &MainWindow::insertCachedModel);
    connect(panel, &HubCachePanel::hubAsked, this, [this] {
        leavePanel();
        offerHub();
    });
    openPanel(panel);
    facts().readCache(panel, [this, panel](const Result<HubCache> &cache) {
        panel->showCache(cache);
        if (cache.ok()) {
            m_checks->setCards(localCards(cache.value()));
        }
    });
}

void MainWindow::insertCachedModel(const QString &pinnedId)
{
    // From Review it goes into the first answer.
    QuestionPage *shown = page(m_frame->steps().current());
    QuestionPage &target = shown == nullptr ? firstPage() : *shown;
    insertModel(target.editor(), pinnedId);
    goToStep(target.questionId());
}

void MainWindow::offerHub()
{
    const Framework &framework = m_session.document().framework();
    QStringList answers;
    for (const Question &question : framework.questions) {
        answers.append(m_session.document().answer(question.id));
    }
    const QString task = detectTask(answers.first()).id;
    const QString language = languageCode(findLanguageNames(answers.join(u'\n')).value(0));
    const QString address = hubAddress(task, language);
    say(Tone::None, tr("This opens %1 and sends nothing else.", "%1 is an address").arg(address),
        {{u"open"_s, tr("Open it")}}, [this, address](const QString &) {
            m_frame->footer().line().clear();
            if (!m_opener.open(QUrl(address, QUrl::StrictMode))) {
                say(Tone::Problem,
                    tr("No program here opens web addresses: %1", "%1 is an address").arg(address));
            }
        });
}

} // namespace Askwell::Gui
