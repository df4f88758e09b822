// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/framework/context_rules.h"

#include "app/framework/framework.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Askwell {

namespace {

struct LevelName
{
    RulesLevel level;
    QLatin1StringView name;
};

constexpr std::array levelNames {LevelName {RulesLevel::Concise, "concise"_L1},
                                 LevelName {RulesLevel::Full, "full"_L1},
                                 LevelName {RulesLevel::Chosen, "chosen"_L1}};

void appendSection(const QString &heading, const QString &markdown, QString *rules)
{
    *rules += u"\n## "_s + heading + u'\n';
    if (!markdown.isEmpty()) {
        *rules += u'\n' + markdown + u'\n';
    }
}

template <typename Predicate>
void appendSections(const Framework &framework, Predicate wanted, QString *rules)
{
    for (const std::vector<PageSection> *sections : {&framework.who, &framework.how}) {
        for (const PageSection &section : *sections) {
            if (wanted(section)) {
                appendSection(section.heading, section.markdown, rules);
            }
        }
    }
}

/// LF, without empty lines at either end.
QString trimmedLines(QString text)
{
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    QStringList lines = text.split(u'\n');
    while (!lines.isEmpty() && lines.constFirst().trimmed().isEmpty()) {
        lines.removeFirst();
    }
    while (!lines.isEmpty() && lines.constLast().trimmed().isEmpty()) {
        lines.removeLast();
    }
    return lines.join(u'\n');
}

/// The page's own part: no additions.
QString pageRules(const Framework &framework, const RulesChoice &choice)
{
    QString rules;
    const bool hasSections = !framework.who.empty() || !framework.how.empty();
    if (choice.level == RulesLevel::Full && hasSections) {
        rules = u"# "_s + framework.title + u'\n';
        appendSections(
            framework, [](const PageSection &) { return true; }, &rules);
    } else {
        rules = framework.persistentContext;
    }
    if (choice.level == RulesLevel::Chosen) {
        appendSections(
            framework,
            [&choice](const PageSection &section) { return choice.sections.contains(section.heading); },
            &rules);
    }
    return rules;
}

void appendAdditions(const RulesChoice &choice, QString *rules)
{
    const QString additions = trimmedLines(choice.additions);
    if (!additions.isEmpty()) {
        appendSection(u"Project"_s, additions, rules);
    }
}

} // namespace

QString contextRules(const Framework &framework, const RulesChoice &choice)
{
    QString rules = pageRules(framework, choice);
    appendAdditions(choice, &rules);
    return rules;
}

QString contextRules(const std::vector<Framework> &frameworks, const RulesChoice &choice)
{
    QString rules;
    for (const Framework &framework : frameworks) {
        if (!rules.isEmpty()) {
            rules += u'\n';
        }
        rules += pageRules(framework, choice);
    }
    appendAdditions(choice, &rules);
    return rules;
}

QStringList ruleSections(const std::vector<Framework> &frameworks)
{
    QStringList headings;
    for (const Framework &framework : frameworks) {
        for (const std::vector<PageSection> *sections : {&framework.who, &framework.how}) {
            for (const PageSection &section : *sections) {
                headings.append(section.heading);
            }
        }
    }
    headings.removeDuplicates();
    return headings;
}

QString rulesLevelName(RulesLevel level)
{
    const auto found = std::find_if(levelNames.begin(), levelNames.end(),
                                    [level](const LevelName &each) { return each.level == level; });
    return found == levelNames.end() ? QString() : QString(found->name);
}

bool rulesLevelFromName(const QString &name, RulesLevel *level)
{
    const auto found = std::find_if(levelNames.begin(), levelNames.end(),
                                    [&name](const LevelName &each) { return each.name == name; });
    if (found == levelNames.end()) {
        return false;
    }
    *level = found->level;
    return true;
}

} // namespace Askwell
