// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/taken_rules.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

constexpr auto projectHeading = "## Project"_L1;

QString rulesAt(const Framework &framework, RulesLevel level)
{
    RulesChoice choice;
    choice.level = level;
    return contextRules(framework, choice);
}

/// A section as Chosen rules hold it.
QString sectionText(const PageSection &section)
{
    const QString body = section.markdown.isEmpty() ? QString() : u'\n' + section.markdown + u'\n';
    return u"\n## "_s + section.heading + u'\n' + body;
}

bool standsAt(const QString &text, qsizetype at, const QString &part)
{
    return QStringView(text).sliced(at).startsWith(part);
}

struct PageMatch
{
    const Framework *framework = nullptr;
    qsizetype length = 0;
    /// Unset where the page's Full rules are its Concise ones.
    std::optional<bool> full {};
};

bool isUsed(const std::vector<Framework> &used, const Framework &framework)
{
    return std::any_of(used.begin(), used.end(),
                       [&framework](const Framework &each) { return each.id == framework.id; });
}

/// The page whose rules stand there; of several the one with the longest.
PageMatch pageAt(const QString &text, qsizetype at, const std::vector<Framework> &frameworks,
                 const std::vector<Framework> &used, std::optional<bool> full)
{
    PageMatch best;
    for (const Framework &framework : frameworks) {
        if (isUsed(used, framework)) {
            continue;
        }
        const QString conciseText = rulesAt(framework, RulesLevel::Concise);
        const QString fullText = rulesAt(framework, RulesLevel::Full);
        const bool same = conciseText == fullText;
        if (full != true && conciseText.size() > best.length && standsAt(text, at, conciseText)) {
            best = {&framework, conciseText.size(), same ? std::nullopt : std::optional(false)};
        }
        if ((full != false || same) && fullText.size() > best.length && standsAt(text, at, fullText)) {
            best = {&framework, fullText.size(), same ? std::nullopt : std::optional(true)};
        }
    }
    return best;
}

/// The sections that stand there, in the page's order; moves `at` behind them.
QStringList sectionsAt(const QString &text, const Framework &framework, qsizetype *at)
{
    QStringList headings;
    for (const std::vector<PageSection> *sections : {&framework.who, &framework.how}) {
        for (const PageSection &section : *sections) {
            const QString part = sectionText(section);
            const qsizetype end = *at + part.size();
            const bool ends = end >= text.size() || text.at(end) == u'\n';
            if (ends && standsAt(text, *at, part)) {
                headings += section.heading;
                *at = end;
            }
        }
    }
    return headings;
}

bool isTelling(const QString &line)
{
    return std::any_of(line.begin(), line.end(), [](QChar each) { return each.isLetterOrNumber(); });
}

/// Lines that say something, without the space around them.
QStringList tellingLines(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        line = line.trimmed();
    }
    lines.removeIf([](const QString &line) { return !isTelling(line); });
    lines.removeDuplicates();
    return lines;
}

bool halfStandsIn(const QStringList &lines, const QSet<QString> &known)
{
    const auto found = std::count_if(lines.begin(), lines.end(),
                                     [&known](const QString &line) { return known.contains(line); });
    return !lines.isEmpty() && 2 * found >= lines.size();
}

/// Notes what the text holds of a page, and the page's lines as placed; false where it does not hold it.
bool noteSimilarPage(const Framework &framework, const QSet<QString> &present, SimilarRules *similar,
                     QSet<QString> *placed)
{
    const QStringList concise = tellingLines(rulesAt(framework, RulesLevel::Concise));
    const QStringList full = tellingLines(rulesAt(framework, RulesLevel::Full));
    const bool hasConcise = halfStandsIn(concise, present);
    const bool hasFull = full != concise && halfStandsIn(full, present);
    if (!hasConcise && !hasFull) {
        return false;
    }
    similar->frameworks += framework.id;
    if (hasFull && !hasConcise) {
        similar->choice.level = RulesLevel::Full;
        placed->unite(QSet<QString>(full.begin(), full.end()));
        return true;
    }
    placed->unite(QSet<QString>(concise.begin(), concise.end()));
    for (const std::vector<PageSection> *sections : {&framework.who, &framework.how}) {
        for (const PageSection &section : *sections) {
            const QStringList lines = tellingLines(section.markdown);
            if (present.contains(u"## "_s + section.heading) && halfStandsIn(lines, present)) {
                similar->choice.level = RulesLevel::Chosen;
                similar->choice.sections += section.heading;
                placed->unite(QSet<QString>(lines.begin(), lines.end()));
                placed->insert(u"## "_s + section.heading);
            }
        }
    }
    return true;
}

/// What no page has: runs of lines, those that say nothing kept within them.
QStringList runsOfOthers(const QStringList &lines, const QSet<QString> &placed)
{
    QStringList runs;
    QStringList run;
    const auto endRun = [&] {
        while (!run.isEmpty() && !isTelling(run.constLast())) {
            run.removeLast();
        }
        if (!run.isEmpty()) {
            runs += run.join(u'\n');
        }
        run.clear();
    };
    for (const QString &line : lines) {
        if (placed.contains(line.trimmed())) {
            endRun();
        } else if (isTelling(line) || !run.isEmpty()) {
            run += line;
        }
    }
    endRun();
    return runs;
}

} // namespace

std::optional<KnownRules> knownRules(const QString &text, const std::vector<Framework> &frameworks)
{
    KnownRules rules;
    std::optional<bool> full;
    for (qsizetype at = 0; at < text.size();) {
        const PageMatch page = pageAt(text, at, frameworks, rules.frameworks, full);
        if (page.framework == nullptr) {
            break;
        }
        rules.frameworks.push_back(*page.framework);
        rules.end = at + page.length;
        full = page.full ? page.full : full;
        if (full != true) {
            rules.choice.sections += sectionsAt(text, *page.framework, &rules.end);
        }
        // An empty line, then the next page.
        if (rules.end >= text.size() || text.at(rules.end) != u'\n') {
            break;
        }
        at = rules.end + 1;
    }
    if (rules.frameworks.empty()) {
        return std::nullopt;
    }
    rules.choice.sections.removeDuplicates();
    rules.choice.level = full == true     ? RulesLevel::Full
        : rules.choice.sections.isEmpty() ? RulesLevel::Concise
                                          : RulesLevel::Chosen;
    const QString heading = u'\n' + QString(projectHeading) + u"\n\n"_s;
    rules.additions = standsAt(text, rules.end, heading) ? rules.end + heading.size() : -1;
    return rules;
}

std::optional<SimilarRules> similarRules(const QString &text, const std::vector<Framework> &frameworks)
{
    const QStringList lines = text.split(u'\n');
    const QStringList telling = tellingLines(text);
    const QSet<QString> present(telling.begin(), telling.end());
    SimilarRules similar;
    QSet<QString> placed;
    for (const Framework &framework : frameworks) {
        (void)noteSimilarPage(framework, present, &similar, &placed);
    }
    if (similar.frameworks.isEmpty()) {
        return std::nullopt;
    }
    similar.choice.sections.removeDuplicates();
    qsizetype end = lines.size();
    for (qsizetype at = 0; at < lines.size() && end == lines.size(); ++at) {
        if (lines.at(at).trimmed() == projectHeading && !placed.contains(projectHeading)) {
            end = at;
        }
    }
    similar.choice.additions = lines.mid(end + 1).join(u'\n').trimmed();
    similar.leftover = runsOfOthers(lines.mid(0, end), placed);
    return similar;
}

} // namespace Askwell
