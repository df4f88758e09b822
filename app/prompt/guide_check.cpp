// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/guide_check.h"

#include "app/prompt/blanks.h"
#include "app/prompt/clauses.h"

#include <QSet>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Askwell {

namespace {

/// What fits under an example on its card.
constexpr qsizetype longestLeadsTo = 60;

/// A space before a mark, two marks in a row, or a last mark that promises more.
bool fallsApart(const QString &rest)
{
    static const QString marks = u",;:."_s;
    for (qsizetype at = 0; at < rest.size(); ++at) {
        const bool mark =
            marks.contains(rest.at(at)) && (at + 1 == rest.size() || !rest.at(at + 1).isLetterOrNumber());
        if (mark && at > 0 && (rest.at(at - 1).isSpace() || marks.contains(rest.at(at - 1)))) {
            return true;
        }
    }
    return !rest.isEmpty() && (u",;:"_s.contains(rest.back()) || rest.back().isSpace());
}

class GuideCheck final
{
public:
    GuideCheck(const Guide &guide, const Framework &framework, QString fileName)
        : m_guide(guide)
        , m_framework(framework)
        , m_fileName(std::move(fileName))
    { }

    std::vector<Message> run()
    {
        collectJobs();
        for (auto each = m_guide.questions.cbegin(); each != m_guide.questions.cend(); ++each) {
            checkQuestion(each.key(), each.value());
        }
        checkBlanks();
        return std::move(m_remarks);
    }

private:
    void remark(const char *text, const QStringList &arguments)
    {
        m_remarks.push_back({text, QStringList {m_fileName} + arguments});
    }

    /// Jobs are what the examples of the first question do.
    void collectJobs()
    {
        if (m_framework.questions.empty()) {
            return;
        }
        m_first = m_framework.questions.front().id;
        if (const GuideQuestion *first = m_guide.question(m_first)) {
            for (const GuideExample &example : first->examples) {
                if (!example.job.isEmpty() && m_jobs.contains(example.job)) {
                    remark(QT_TRANSLATE_NOOP("Message",
                                             "%1: the job “%2” stands at two examples. Give each its own."),
                           {example.job});
                }
                m_jobs.insert(example.job);
            }
        }
        m_jobs.remove(QString());
    }

    void checkQuestion(const QString &id, const GuideQuestion &question)
    {
        if (question.ask.trimmed().isEmpty()) {
            remark(
                QT_TRANSLATE_NOOP(
                    "Message", "%1: the question “%2” has no \"ask\". Write how it is asked in plain words."),
                {id});
        }
        if (question.help.trimmed().isEmpty()) {
            remark(QT_TRANSLATE_NOOP(
                       "Message",
                       "%1: the question “%2” has no \"help\". Write one line that helps to answer it."),
                   {id});
        }
        if (question.weak.trimmed().isEmpty() != question.good.trimmed().isEmpty()) {
            remark(QT_TRANSLATE_NOOP(
                       "Message",
                       "%1: the question “%2” has only one of \"weak\" and \"good\". Write both or none."),
                   {id});
        }
        QSet<QString> seen;
        for (const GuideExample &example : question.examples) {
            if (seen.contains(example.example)) {
                remark(QT_TRANSLATE_NOOP("Message",
                                         "%1: the example “%2” stands here twice. Remove one of the two."),
                       {example.example});
            }
            seen.insert(example.example);
            checkExample(id, example);
        }
    }

    void checkExample(const QString &questionId, const GuideExample &example)
    {
        if (example.leadsTo.size() > longestLeadsTo) {
            remark(QT_TRANSLATE_NOOP("Message",
                                     "%1: what “%2” leads to is longer than %3 characters. Shorten it."),
                   {example.example, QString::number(longestLeadsTo)});
        }
        if (!example.job.isEmpty() && questionId != m_first) {
            remark(QT_TRANSLATE_NOOP("Message",
                                     "%1: “%2” has a \"job\", but only examples of the first question (“%3”) "
                                     "have one. Remove it."),
                   {example.example, m_first});
        }
        for (const QString &job : example.goesWith) {
            if (!m_jobs.contains(job)) {
                remark(QT_TRANSLATE_NOOP(
                           "Message",
                           "%1: “%2” goes with “%3”, which is the job of no example. Correct \"goesWith\"."),
                       {example.example, job});
            }
        }
        checkTail(example);
    }

    void checkTail(const GuideExample &example)
    {
        if (!example.tail.isEmpty()
            && (example.tail.front().isLetterOrNumber() || example.tail.front() == u'{')) {
            remark(QT_TRANSLATE_NOOP("Message",
                                     "%1: the tail of “%2” begins right after its last letter. Begin it with "
                                     "a space or a mark."),
                   {example.example});
        }
        const QString text = example.text();
        const std::vector<Blank> blanks = findBlanks(text);
        // What blanks leave: braces in it were meant to be one.
        QString between = text;
        for (auto blank = blanks.rbegin(); blank != blanks.rend(); ++blank) {
            between.replace(blank->span.begin, blank->span.length, QString(u' '));
        }
        if (between.contains("{{"_L1) || between.contains("}}"_L1)) {
            remark(QT_TRANSLATE_NOOP("Message",
                                     "%1: the tail of “%2” holds braces that are no blank. Write blanks as "
                                     "{{name}}, with a letter right after the braces."),
                   {example.example});
        }
        for (const Blank &blank : blanks) {
            noteUse(blank);
            const TextEdit edit = clauseRemoval(text, blank.span);
            checkRemainder(example, blank.name,
                           QString(text).replace(edit.span.begin, edit.span.length, edit.replacement));
        }
        if (blanks.size() > 1) {
            checkRemainder(example, blanks.front().name, withoutOpenClauses(text, {}).text);
        }
    }

    void checkRemainder(const GuideExample &example, const QString &blank, const QString &remainder)
    {
        if (!remainder.startsWith(example.example)) {
            remark(QT_TRANSLATE_NOOP("Message",
                                     "%1: removing the clause of “%2” takes the page's words “%3” with it. "
                                     "Put a mark between the two."),
                   {blank, example.example});
        } else if (fallsApart(remainder)) {
            remark(QT_TRANSLATE_NOOP("Message",
                                     "%1: removing the clause of “%2” leaves “%3”. Write the tail so that a "
                                     "sentence is left."),
                   {blank, remainder});
        }
    }

    void noteUse(const Blank &blank)
    {
        const auto known = m_used.constFind(blank.name);
        if (known == m_used.constEnd()) {
            m_used.insert(blank.name, blank);
        } else if (known->defaultValue != blank.defaultValue || known->choices != blank.choices) {
            remark(QT_TRANSLATE_NOOP("Message",
                                     "%1: the blank “%2” has different defaults or choices. A name means one "
                                     "thing in a guide: rename one."),
                   {blank.name});
        }
    }

    void checkBlanks()
    {
        QMap<QString, QString> folded;
        for (auto each = m_used.cbegin(); each != m_used.cend(); ++each) {
            if (!m_guide.blanks.contains(each.key())) {
                remark(QT_TRANSLATE_NOOP(
                           "Message",
                           "%1: the blank “%2” is in a tail, but not in \"blanks\". Add it with a hint."),
                       {each.key()});
            }
            const QString other = folded.value(each.key().toCaseFolded());
            if (!other.isEmpty()) {
                remark(
                    QT_TRANSLATE_NOOP(
                        "Message", "%1: the blanks “%2” and “%3” differ only in capitals. Write them alike."),
                    {other, each.key()});
            }
            folded.insert(each.key().toCaseFolded(), each.key());
        }
        for (auto each = m_guide.blanks.cbegin(); each != m_guide.blanks.cend(); ++each) {
            checkBlank(each.key(), each.value());
        }
    }

    void checkBlank(const QString &name, const GuideBlank &blank)
    {
        if (!m_used.contains(name)) {
            remark(QT_TRANSLATE_NOOP("Message",
                                     "%1: no tail has the blank “%2”. Use it, or remove it from \"blanks\"."),
                   {name});
        }
        if (blank.hint.trimmed().isEmpty()) {
            remark(QT_TRANSLATE_NOOP(
                       "Message",
                       "%1: the blank “%2” has no \"hint\". Write what one would fill in, as an example."),
                   {name});
        }
        if (blank.sample.trimmed().isEmpty()) {
            remark(QT_TRANSLATE_NOOP("Message",
                                     "%1: the blank “%2” has no \"sample\". Write a value with which its "
                                     "sentences can be tried."),
                   {name});
        }
        const QStringList values = blank.suggestions + QStringList {blank.sample, blank.hint};
        if (std::any_of(values.begin(), values.end(),
                        [](const QString &value) { return value.contains("{{"_L1); })) {
            remark(QT_TRANSLATE_NOOP(
                       "Message",
                       "%1: a value of the blank “%2” holds braces. Values are plain words: remove them."),
                   {name});
        }
    }

    const Guide &m_guide;
    const Framework &m_framework;
    QString m_fileName;
    QString m_first;
    QSet<QString> m_jobs;
    QMap<QString, Blank> m_used;
    std::vector<Message> m_remarks;
};

} // namespace

std::vector<Message> checkGuide(const Guide &guide, const Framework &framework, const QString &fileName)
{
    std::vector<Message> remarks = fittedGuide(guide, framework, fileName).leftOut;
    std::vector<Message> more = GuideCheck(guide, framework, fileName).run();
    std::move(more.begin(), more.end(), std::back_inserter(remarks));
    return remarks;
}

FittedGuide fittedGuide(const Guide &guide, const Framework &framework, const QString &fileName)
{
    FittedGuide fitted {guide, {}};
    fitted.guide.questions.clear();
    if (guide.frameworkId != framework.id) {
        fitted.leftOut.push_back(
            {QT_TRANSLATE_NOOP(
                 "Message",
                 "%1 is the guide of “%2”, not of “%3”. Correct \"framework\", or lay it beside "
                 "its own page."),
             {fileName, guide.frameworkId, framework.id}});
        return fitted;
    }
    for (auto each = guide.questions.cbegin(); each != guide.questions.cend(); ++each) {
        const Question *asked = framework.question(each.key());
        if (asked == nullptr) {
            fitted.leftOut.push_back(
                {QT_TRANSLATE_NOOP(
                     "Message",
                     "%1: the page “%2” asks no question “%3”. Correct its id, or remove it from the guide."),
                 {fileName, framework.title, each.key()}});
            continue;
        }
        GuideQuestion question = each.value();
        question.examples.clear();
        for (const GuideExample &example : each.value().examples) {
            if (asked->examples.contains(example.example)) {
                question.examples.push_back(example);
                continue;
            }
            fitted.leftOut.push_back({QT_TRANSLATE_NOOP("Message",
                                                        "%1: the page has no example “%2” under “%3”. Write "
                                                        "it as the page does, or remove it from the guide."),
                                      {fileName, example.example, asked->label}});
        }
        fitted.guide.questions.insert(each.key(), question);
    }
    return fitted;
}

} // namespace Askwell
