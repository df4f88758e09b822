// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/difference.h"
#include "app/framework/framework_repository.h"
#include "app/profiles/profile_store.h"
#include "app/support/background_runner.h"
#include "tests/support/fake_file_chooser.h"
#include "tests/ui/shots/samples.h"
#include "tests/ui/shots/shot.h"
#include "ui/exporting/save_rules_panel.h"
#include "ui/library/conflict_page.h"
#include "ui/library/history_panel.h"
#include "ui/library/hub_cache_panel.h"
#include "ui/library/projects_panel.h"
#include "ui/steps/start_text_page.h"
#include "ui/window/notices_page.h"

#include <QAction>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>
#include <QVBoxLayout>

namespace Askwell::Gui {

using namespace Qt::StringLiterals;

namespace {

/// A panel with the disk and the thread that it needs.
class SaveRulesPage final : public QWidget
{
public:
    explicit SaveRulesPage(bool chosen)
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        const DataPlaces places(m_folder.filePath(u"data"_s), m_folder.filePath(u"config"_s),
                                m_folder.filePath(u"cache"_s));
        auto *panel = new SaveRulesPanel(places, m_runner, m_chooser);
        layout->addWidget(panel);

        const Framework page = huggingFace();
        SaveRulesInput input;
        input.request.frameworks = {page};
        input.recentFolders = {u"/home/ada/vietnamese-reviews"_s, u"/home/ada/speech"_s};
        if (chosen) {
            const QString project = m_folder.filePath(u"my-repo"_s);
            input.folder = project;
            QDir().mkpath(project + u"/.cursor"_s);
            QDir().mkpath(project + u"/.clinerules"_s);
            QByteArray theirs = page.persistentContext.toUtf8();
            theirs.replace("senior", "very senior");
            put(project + u"/.cursor/rules.md"_s, theirs + "\n- Answer in Vietnamese.\n");
            put(project + u"/.clinerules/hugging-face.md"_s, page.persistentContext.toUtf8());
            // AGENTS.md is hidden from Claude Code, and Askwell's part of it is not there yet.
            put(project + u"/AGENTS.md"_s, "# Our rules\n");
            put(project + u"/CLAUDE.md"_s, "# Claude's rules\n");
        }
        panel->setInput(input);
        m_runner.finish();
    }

    void finish() { m_runner.finish(); }

private:
    static void put(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        if (file.open(QIODevice::WriteOnly)) {
            file.write(bytes);
        }
    }

    QTemporaryDir m_folder;
    BackgroundRunner m_runner;
    FakeFileChooser m_chooser;
};

class ProjectsPage final : public QWidget
{
public:
    explicit ProjectsPage(bool filled)
        : m_store(m_folder.path())
    {
        if (filled) {
            const QStringList names {u"Vietnamese reviews"_s, u"Speech recognition for the help desk"_s,
                                     u"Licence plates"_s, u"Summaries of court decisions"_s};
            for (const QString &name : names) {
                Profile profile;
                profile.name = name;
                profile.folder = u"/home/ada/"_s + name.toLower().replace(u' ', u'-');
                profile.frameworks = {u"hugging-face"_s};
                (void)m_store.create(profile);
            }
            QFile broken(m_folder.filePath(u"profiles/radiology.json"_s));
            if (broken.open(QIODevice::WriteOnly)) {
                broken.write("{\"format\": \"askwell-profile\", \"form");
            }
            broken.close();
            m_store.reload();
        }
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        auto *panel = new ProjectsPanel(m_store, m_chooser);
        layout->addWidget(panel);
        panel->start();
    }

private:
    QTemporaryDir m_folder;
    ProfileStore m_store;
    FakeFileChooser m_chooser;
};

HubCache cachedModels()
{
    const auto repo = [](HubRepoKind kind, const QString &id, const QString &licence,
                         std::optional<qint64> parameters, int day) {
        HubSnapshot snapshot;
        snapshot.commit = QString::number(0x86b5e0934494bdULL + quint64(day), 16).repeated(3).left(40);
        snapshot.refs = {u"main"_s};
        snapshot.card = ModelCard();
        snapshot.card->licences = licence.isEmpty() ? QStringList() : QStringList {licence};
        snapshot.parameters = parameters;
        snapshot.lastUsed = QDateTime(QDate(2026, 11, day), QTime(12, 0));
        return HubRepo {kind, id, {snapshot}};
    };
    HubCache cache;
    cache.folder = u"/home/ada/.cache/huggingface/hub"_s;
    cache.exists = true;
    const auto model = HubRepoKind::Model;
    cache.repos = {
        repo(model, u"FacebookAI/xlm-roberta-base"_s, u"mit"_s, 278'295'186, 22),
        repo(model, u"google-bert/bert-base-uncased"_s, u"apache-2.0"_s, 110'106'428, 21),
        repo(HubRepoKind::Dataset, u"uitnlp/vietnamese_students_feedback"_s, {}, {}, 20),
        repo(model, u"meta-llama/Llama-3.1-8B-Instruct"_s, u"llama3.1"_s, 8'030'261'248, 19),
        repo(model, u"sentence-transformers/paraphrase-multilingual-MiniLM-L12-v2"_s, u"apache-2.0"_s,
             117'654'272, 18),
        repo(model, u"vinai/phobert-base-v2"_s, {}, {}, 17),
    };
    cache.repos.at(0).snapshots.front().hasLicenceFile = true;
    cache.repos.at(3).snapshots.front().card->isGated = true;
    cache.repos.at(5).snapshots.front().isIncomplete = true;
    cache.remarks = {{"“notes” was passed over: it is no repository of the cache."}};
    return cache;
}

auto cachePanel(const std::optional<HubCache> &cache)
{
    return [cache](Theme &) {
        auto panel = std::make_unique<HubCachePanel>();
        if (cache) {
            panel->showCache(*cache);
        }
        return panel;
    };
}

/// Times lie in the past of whoever looks, not on a clock's day.
auto historyPanel(int entries)
{
    return [entries](Theme &) {
        HistoryList history;
        const QDateTime now = QDateTime::currentDateTimeUtc();
        for (int at = 0; at < entries; ++at) {
            HistoryEntry entry;
            entry.id = QString::number(at);
            entry.time = now.addSecs(-3700 * (at + 1));
            entry.projectName = at % 3 == 0 ? u"reviews"_s : QString();
            entry.target = at % 4 == 1 ? u".cursor/rules/hugging-face.mdc, AGENTS.md"_s : u"clipboard"_s;
            const bool isRules = at % 4 == 1;
            entry.text = isRules ? u"# Hugging Face AI Rules\n\n- Task first, model second\n"_s
                                 : u"Task:\nSort 12,000 product reviews by mood, and say which words decided "
                                   "it, so that support can answer the angry ones first.\n\nWhy it "
                                   "matters:\nReading them takes a day a week.\n"_s;
            if (!isRules) {
                entry.answers.insert(u"task"_s, u"Sort 12,000 product reviews by mood"_s);
            }
            history.entries.push_back(entry);
        }
        auto panel = std::make_unique<HistoryPanel>();
        panel->setKept(true);
        panel->setHistory(history);
        return panel;
    };
}

auto conflict(Theme &)
{
    return std::make_unique<ConflictPage>(difference(
        "\"answers\": {\n  \"task\": [\n    \"Sort the reviews by mood.\"\n  ]\n}\n",
        "\"answers\": {\n  \"task\": [\n    \"Sort the reviews of our shop by mood, in three classes.\",\n"
        "    \"Leave out what is not Vietnamese.\"\n  ]\n}\n"));
}

auto startText(const QString &text)
{
    return [text](Theme &) {
        const FrameworkRepository pages {QString()};
        auto page =
            std::make_unique<StartTextPage>(std::vector<Framework> {*pages.framework(u"hugging-face"_s)});
        page->setText(text);
        return page;
    };
}

auto saveRules(bool chosen)
{
    return [chosen](Theme &) { return std::make_unique<SaveRulesPage>(chosen); };
}

auto projects(bool filled)
{
    return [filled](Theme &) { return std::make_unique<ProjectsPage>(filled); };
}

template <typename Button>
void click(QWidget &page, const QString &row, const QString &name)
{
    const auto *within = row.isEmpty() ? &page : page.findChild<QWidget *>(row);
    if (auto *button = within != nullptr ? within->findChild<Button *>(name) : nullptr) {
        button->click();
    }
}

void showTheDifference(QWidget &page)
{
    click<QToolButton>(page, u"target-rules-md"_s, u"show-difference"_s);
}

/// Every fold open, a scope given, and another file ticked.
void everythingShown(QWidget &page)
{
    click<QCheckBox>(page, u"target-agents"_s, u"tick-agents"_s);
    static_cast<SaveRulesPage &>(page).finish();
    click<QToolButton>(page, u"target-cursor"_s, u"target-options"_s);
    click<QToolButton>(page, {}, u"save-rules-more"_s);
}

void save(QWidget &page)
{
    showTheDifference(page);
    click<QCheckBox>(page, u"target-rules-md"_s, u"agree"_s);
    click<QPushButton>(page, {}, u"save-rules-save"_s);
    static_cast<SaveRulesPage &>(page).finish();
    click<QToolButton>(page, {}, u"save-rules-more"_s);
}

} // namespace

std::vector<Shot> panelShots()
{
    const QSize half(760, 640);
    return {
        {u"save-rules-empty"_s, half, saveRules(false)},
        {u"save-rules"_s, half, saveRules(true)},
        {u"save-rules-difference"_s, half, saveRules(true), showTheDifference},
        {u"save-rules-difference-wide"_s, {1280, 720}, saveRules(true), showTheDifference},
        {u"save-rules-saved"_s, half, saveRules(true), save},
        {u"save-rules-small"_s, {640, 480}, saveRules(true)},
        {u"save-rules-tall"_s, {760, 800}, saveRules(true), everythingShown},
        {u"save-rules-wide"_s, {1600, 1000}, saveRules(true), everythingShown},
        {u"cache-looking"_s, half, cachePanel({})},
        {u"cache-empty"_s, half, cachePanel(HubCache {u"/home/ada/.cache/huggingface/hub"_s})},
        {u"cache"_s, half, cachePanel(cachedModels())},
        {u"cache-small"_s, {360, 480}, cachePanel(cachedModels())},
        {u"cache-not-found"_s, half, cachePanel(cachedModels()),
         [](QWidget &page) { page.findChild<QLineEdit *>()->setText(u"whisper"_s); }},
        {u"conflict"_s, half, conflict},
        {u"notices"_s, half, [](Theme &) { return std::make_unique<NoticesPage>(); }},
        {u"history-empty"_s, half, historyPanel(0)},
        {u"history"_s, half, historyPanel(30)},
        {u"history-small"_s, {360, 480}, historyPanel(30)},
        {u"history-clear"_s,
         {640, 400},
         historyPanel(3),
         [](QWidget &page) { click<QPushButton>(page, {}, u"history-clear"_s); }},
        {u"start-text-empty"_s, half, startText({})},
        {u"start-text-note"_s, half,
         startText(
             u"Sort our product reviews by mood. Because reading them takes a day a week. It must run on a "
             "laptop with 16 GB. We decide by the end of March."_s)},
        {u"start-text-prompt"_s,
         {640, 480},
         startText(u"Mind the gap.\n\nTask:\nSort reviews\n\nWhy it matters:\nReading takes a day.\n"_s)},
        {u"projects-empty"_s, half, projects(false)},
        {u"projects"_s, half, projects(true)},
        {u"projects-deleted"_s, half, projects(true),
         [](QWidget &page) {
             if (auto *action = page.findChild<QAction *>(u"delete-project"_s)) {
                 action->trigger();
             }
         }},
    };
}

} // namespace Askwell::Gui
