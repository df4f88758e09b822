// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checks/check_table.h"

#include "app/knowledge/knowledge_table.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

/// Case does not count unless the pattern says (?-i). "<<metric>>" stands for the words of that name. Words
/// are bounded, so that a text that is one long word takes no more steps than another.
QRegularExpression tablePattern(QString text, const QJsonObject &words)
{
    for (auto word = words.begin(); word != words.end() && text.contains("<<"_L1); ++word) {
        text.replace(u"<<"_s + word.key() + u">>"_s, u"(?:"_s + word->toString() + u")"_s);
    }
    if (text.contains("\\w"_L1)) {
        text.replace("[\\w-]+"_L1, "[\\w-]{1,40}"_L1).replace("\\w+"_L1, "\\w{1,40}"_L1);
        text.replace("[\\w-]*"_L1, "[\\w-]{0,40}"_L1).replace("\\w*"_L1, "\\w{0,40}"_L1);
    }
    return boundedPattern(u"(?i)"_s + text);
}

std::vector<QRegularExpression> patternList(const QJsonValue &value, const QJsonObject &words)
{
    std::vector<QRegularExpression> patterns;
    const QJsonArray entries = value.toArray();
    for (const auto &entry : entries) {
        patterns.push_back(tablePattern(entry.toString(), words));
    }
    return patterns;
}

CheckRule readRule(const QJsonObject &row, const QJsonObject &words)
{
    CheckRule rule {patternList(row.value("on"_L1), words),
                    patternList(row.value("unless"_L1), words),
                    patternList(row.value("needs"_L1), words),
                    patternList(row.value("near"_L1), words),
                    {},
                    {}};
    if (row.contains("between"_L1)) {
        rule.between = tablePattern(row.value("between"_L1).toString(), words);
    }
    const QJsonArray rewrites = row.value("rewrite"_L1).toArray();
    for (const auto &entry : rewrites) {
        const QJsonObject rewrite = entry.toObject();
        rule.rewrites.push_back({tablePattern(rewrite.value("find"_L1).toString(), words),
                                 rewrite.value("put"_L1).toString(),
                                 rewrite.value("label"_L1).toString().toUtf8()});
    }
    return rule;
}

Check readCheck(const QJsonObject &row, const QJsonObject &words)
{
    Check check;
    check.id = row.value("id"_L1).toString();
    const QString severity = row.value("severity"_L1).toString();
    check.severity = severity == "error"_L1 ? Severity::Error
        : severity == "warning"_L1          ? Severity::Warning
                                            : Severity::Suggestion;
    check.about = row.value("about"_L1).toString();
    check.why = row.value("why"_L1).toString();
    check.everywhere = row.value("everywhere"_L1).toBool();
    check.silent = row.value("silent"_L1).toBool();
    check.computed = row.value("computed"_L1).toBool();
    check.message = row.value("message"_L1).toString().toUtf8();
    if (row.contains("on"_L1)) {
        check.rules.push_back(readRule(row, words));
    }
    const QJsonArray rules = row.value("rules"_L1).toArray();
    for (const auto &rule : rules) {
        check.rules.push_back(readRule(rule.toObject(), words));
    }
    const QJsonObject fix = row.value("fix"_L1).toObject();
    check.fixLabel = fix.value("label"_L1).toString().toUtf8();
    check.fixReplaces = fix.contains("replace"_L1);
    check.fixText = fix.value(check.fixReplaces ? "replace"_L1 : "append"_L1).toString();
    check.cannotSee = row.value("cannotSee"_L1).toString();
    return check;
}

struct Tables
{
    std::vector<Check> checks;
    std::vector<LedgerItem> ledger;
    std::vector<RemovedName> removed;
    WorthTable worth;
};

QStringList stringList(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray entries = value.toArray();
    for (const auto &entry : entries) {
        list.append(entry.toString());
    }
    return list;
}

std::vector<BriefKind> kindList(const QJsonValue &value, QLatin1String items)
{
    std::vector<BriefKind> kinds;
    const QJsonArray entries = value.toArray();
    for (const auto &entry : entries) {
        const QJsonObject row = entry.toObject();
        kinds.push_back({row.value("id"_L1).toString(),
                         boundedPattern(u"(?i)"_s + row.value("says"_L1).toString()),
                         stringList(row.value(items))});
    }
    return kinds;
}

WorthTable readWorthTable(const QJsonObject &json)
{
    WorthTable table;
    table.jobs = kindList(json.value("jobs"_L1), "order"_L1);
    table.phases = kindList(json.value("phases"_L1), "leaveOut"_L1);
    table.last = stringList(json.value("last"_L1));
    const QJsonObject topics = json.value("topics"_L1).toObject();
    for (auto topic = topics.begin(); topic != topics.end(); ++topic) {
        table.topics.insert(topic.key(), topic->toString());
    }
    const QJsonObject blanks = json.value("blanks"_L1).toObject();
    for (auto blank = blanks.begin(); blank != blanks.end(); ++blank) {
        const QJsonObject row = blank->toObject();
        table.blanks.insert(blank.key(),
                            {row.value("hint"_L1).toString(), stringList(row.value("suggestions"_L1)),
                             row.value("sample"_L1).toString()});
    }
    return table;
}

const Check *findIn(const std::vector<Check> &checks, const QString &id)
{
    const auto found =
        std::find_if(checks.begin(), checks.end(), [&id](const Check &check) { return check.id == id; });
    return found == checks.end() ? nullptr : &*found;
}

Tables readTables()
{
    const QJsonObject read = bundledTable(u":/checks/checks.json"_s, u"askwell-checks"_s);
    Tables tables;
    const QJsonObject words = read.value("words"_L1).toObject();
    const QJsonArray checks = read.value("checks"_L1).toArray();
    for (const auto &row : checks) {
        tables.checks.push_back(readCheck(row.toObject(), words));
    }
    const QJsonArray ledger = read.value("ledger"_L1).toArray();
    for (const auto &entry : ledger) {
        const QJsonObject row = entry.toObject();
        const QJsonObject fix = row.value("fix"_L1).toObject();
        tables.ledger.push_back({row.value("id"_L1).toString(), row.value("about"_L1).toString(),
                                 tablePattern(row.value("stated"_L1).toString(), words),
                                 row.value("ask"_L1).toString().toUtf8(),
                                 fix.value("label"_L1).toString().toUtf8(), fix.value("append"_L1).toString(),
                                 fix.value("question"_L1).toString()});
    }
    tables.worth = readWorthTable(read.value("worthAdding"_L1).toObject());
    const QJsonArray removed = read.value("removedNames"_L1).toArray();
    for (const auto &entry : removed) {
        const QJsonObject row = entry.toObject();
        const QByteArray message = row.value("message"_L1).toString().toUtf8();
        tables.removed.push_back({boundedPattern(row.value("old"_L1).toString()),
                                  row.value("new"_L1).toString(),
                                  message.isEmpty() ? findIn(tables.checks, u"API-2"_s)->message : message,
                                  row.value("inPlace"_L1).toString()});
    }
    return tables;
}

const Tables &tables()
{
    static const Tables all = readTables();
    return all;
}

} // namespace

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u"error"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Suggestion:
        break;
    }
    return u"suggestion"_s;
}

const std::vector<Check> &checkTable()
{
    return tables().checks;
}

const Check *findCheck(const QString &id)
{
    return findIn(checkTable(), id);
}

const std::vector<LedgerItem> &ledgerTable()
{
    return tables().ledger;
}

const WorthTable &worthTable()
{
    return tables().worth;
}

const std::vector<RemovedName> &removedNames()
{
    return tables().removed;
}

} // namespace Askwell
