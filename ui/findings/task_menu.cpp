// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/task_menu.h"

#include "app/checks/appended_sentence.h"
#include "app/knowledge/task.h"
#include "app/prompt/clauses.h"

#include <QCoreApplication>
#include <QMenu>

#include <array>

using namespace Qt::StringLiterals;

namespace Askwell::Gui {

namespace {

struct Modality
{
    const char *id;
    const char *name;
};

constexpr std::array<Modality, 7> Modalities {{
    {"nlp", QT_TRANSLATE_NOOP("Askwell::Gui::TaskMenu", "Text")},
    {"cv", QT_TRANSLATE_NOOP("Askwell::Gui::TaskMenu", "Images and video")},
    {"audio", QT_TRANSLATE_NOOP("Askwell::Gui::TaskMenu", "Audio")},
    {"multimodal", QT_TRANSLATE_NOOP("Askwell::Gui::TaskMenu", "Several at once")},
    {"tabular", QT_TRANSLATE_NOOP("Askwell::Gui::TaskMenu", "Tables and time series")},
    {"rl", QT_TRANSLATE_NOOP("Askwell::Gui::TaskMenu", "Reinforcement learning")},
    {"other", QT_TRANSLATE_NOOP("Askwell::Gui::TaskMenu", "Other")},
}};

QString modalityName(const char *name)
{
    return QCoreApplication::translate("Askwell::Gui::TaskMenu", name);
}

QString sentenceFor(const Task &task)
{
    return u"The task is %1."_s.arg(task.label.toLower());
}

} // namespace

QString taskCaption(const QString &taskId)
{
    const Task *task = findTask(taskId);
    if (task == nullptr) {
        return {};
    }
    for (const Modality &modality : Modalities) {
        if (task->modality == QLatin1StringView(modality.id)) {
            return task->label + u" · "_s + modalityName(modality.name);
        }
    }
    return task->label;
}

void fillTaskMenu(QMenu *menu, const QString &current, const std::function<void(const QString &)> &chosen)
{
    menu->clear();
    for (const Modality &modality : Modalities) {
        QMenu *group = menu->addMenu(modalityName(modality.name));
        for (const Task &task : tasks()) {
            if (task.modality != QLatin1StringView(modality.id)) {
                continue;
            }
            QAction *action = group->addAction(task.label, menu, [chosen, id = task.id] { chosen(id); });
            action->setCheckable(true);
            action->setChecked(task.id == current);
        }
    }
}

TextEdit taskStated(const QString &answer, const QString &taskId)
{
    const Task *wanted = findTask(taskId);
    if (wanted == nullptr) {
        return {};
    }
    for (const Task &task : tasks()) {
        const QString sentence = sentenceFor(task);
        if (const qsizetype at = answer.indexOf(sentence); at >= 0) {
            return {{at, sentence.size()}, sentenceFor(*wanted)};
        }
    }
    return appendedSentence(answer, sentenceFor(*wanted));
}

} // namespace Askwell::Gui
