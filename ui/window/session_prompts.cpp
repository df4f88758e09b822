// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a session that knows the prompts of its project.
#include "ui/window/session.h"

#include "app/framework/framework.h"

#include <algorithm>

namespace Askwell::Gui {

namespace {

auto found(std::vector<SavedPrompt> &prompts, const QString &id)
{
    return std::find_if(prompts.begin(), prompts.end(),
                        [&id](const SavedPrompt &each) { return each.id == id; });
}

} // namespace

const std::vector<SavedPrompt> &Session::prompts()
{
    foldAnswersIn();
    return m_project.profile.prompts;
}

QString Session::promptName(const SavedPrompt &prompt) const
{
    return prompt.name.isEmpty() ? firstWords(prompt.answers) : prompt.name;
}

void Session::show(const QString &promptId)
{
    m_step.clear();
    const bool modified = m_modified;
    take(LoadedProfile(m_project), promptId, modified);
    writeDraft();
}

void Session::choosePrompt(const QString &id)
{
    if (id == m_promptId || m_project.profile.prompt(id) == nullptr) {
        return;
    }
    rememberBlanks();
    foldAnswersIn();
    show(id);
}

void Session::renamePrompt(const QString &id, const QString &name)
{
    const auto prompt = found(m_project.profile.prompts, id);
    if (prompt != m_project.profile.prompts.end() && prompt->name != name.simplified()) {
        prompt->name = name.simplified();
        noteChange();
    }
}

void Session::duplicatePrompt(const QString &id)
{
    foldAnswersIn();
    std::vector<SavedPrompt> &prompts = m_project.profile.prompts;
    const auto original = found(prompts, id);
    if (original == prompts.end()) {
        return;
    }
    SavedPrompt copy = *original;
    copy.id = newPromptId(m_project.profile);
    copy.changed = QDateTime::currentDateTimeUtc();
    const QString chosen = copy.id;
    prompts.insert(original + 1, std::move(copy));
    noteChange();
    show(chosen);
}

RemovedPrompt Session::removePrompt(const QString &id)
{
    foldAnswersIn();
    std::vector<SavedPrompt> &prompts = m_project.profile.prompts;
    const auto prompt = found(prompts, id);
    if (prompt == prompts.end()) {
        return {};
    }
    const RemovedPrompt removed {*prompt, size_t(prompt - prompts.begin())};
    prompts.erase(prompt);
    if (prompts.empty()) {
        SavedPrompt fresh {newPromptId(m_project.profile)};
        fresh.answers = keptAnswers(m_project.profile, removed.prompt.answers);
        prompts.push_back(std::move(fresh));
    }
    noteChange();
    if (id == m_promptId) {
        // A copy: the prompts are taken anew.
        show(QString(prompts[std::min(removed.index, prompts.size() - 1)].id));
    }
    return removed;
}

void Session::restorePrompt(const RemovedPrompt &removed)
{
    foldAnswersIn();
    std::vector<SavedPrompt> &prompts = m_project.profile.prompts;
    SavedPrompt prompt = removed.prompt;
    if (found(prompts, prompt.id) != prompts.end()) {
        prompt.id = newPromptId(m_project.profile);
    }
    const QString id = prompt.id;
    prompts.insert(prompts.begin() + qsizetype(std::min(removed.index, prompts.size())), std::move(prompt));
    noteChange();
    show(id);
}

void Session::setKept(const QString &questionId, bool kept)
{
    QStringList &all = m_project.profile.kept;
    if (kept == all.contains(questionId)) {
        return;
    }
    if (kept) {
        all.append(questionId);
    } else {
        all.removeAll(questionId);
    }
    noteChange();
}

} // namespace Askwell::Gui
