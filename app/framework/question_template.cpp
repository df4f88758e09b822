// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/framework/question_template.h"

#include "app/framework/heading_text.h"
#include "app/framework/labelled_text.h"

#include <algorithm>
#include <functional>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Askwell {

namespace {

constexpr auto optionalMark = "(optional)"_L1;

/// Where the bracket that opens at `open` closes, or -1.
qsizetype closingBracket(const QString &text, qsizetype open)
{
    int depth = 0;
    for (qsizetype at = open; at < text.size(); ++at) {
        if (text.at(at) == u'[') {
            ++depth;
        } else if (text.at(at) == u']' && --depth == 0) {
            return at;
        }
    }
    return -1;
}

/// Takes placeholder and (Optional) out of what stands under a label, and returns the rest.
QString readBody(QString body, Question *question)
{
    const qsizetype open = body.indexOf(u'[');
    const qsizetype close = open < 0 ? -1 : closingBracket(body, open);
    if (close > open) {
        question->placeholder = body.mid(open + 1, close - open - 1).trimmed();
        body.remove(open, close - open + 1);
    }
    const qsizetype mark = body.indexOf(optionalMark, 0, Qt::CaseInsensitive);
    if (mark >= 0) {
        body.remove(mark, optionalMark.size());
    }
    question->optional = mark >= 0 || question->label.contains(optionalMark, Qt::CaseInsensitive);
    body = body.trimmed();
    if (question->placeholder.isEmpty()) {
        question->placeholder = body.isEmpty() ? question->label : body;
        return {};
    }
    return body;
}

QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    for (const QChar each : text) {
        if (each.isLetterOrNumber() || each.isMark()) {
            word += each.toCaseFolded();
        } else if (!word.isEmpty()) {
            words.append(std::exchange(word, {}));
        }
    }
    if (!word.isEmpty()) {
        words.append(word);
    }
    return words;
}

QString inBrackets(const QString &heading)
{
    const qsizetype open = heading.indexOf(u'(');
    return open < 0 ? QString() : heading.mid(open + 1);
}

bool equalWords(const QString &first, const QString &second)
{
    return first == second;
}

/// "Time" and "Timing": at least three letters, and more than half of the shorter word, are the same.
bool shareTheirBeginning(const QString &first, const QString &second)
{
    const qsizetype shorter = std::min(first.size(), second.size());
    qsizetype same = 0;
    while (same < shorter && first.at(same) == second.at(same)) {
        ++same;
    }
    return same >= 3 && same * 2 > shorter;
}

/// Which section belongs to which question.
class Matching final
{
public:
    Matching(const std::vector<Question> &questions, const std::vector<ExampleSection> &sections)
        : m_sectionOf(questions.size(), nullptr)
        , m_used(sections.size(), false)
        , m_sections(sections)
    {
        for (const Question &question : questions) {
            m_labels.push_back(wordsOf(question.label));
        }
        byFirstWord();
        byBrackets(equalWords);
        byBrackets(shareTheirBeginning);
        byOrder();
    }

    [[nodiscard]] const ExampleSection *sectionOf(size_t question) const { return m_sectionOf.at(question); }

private:
    using Comparison = std::function<bool(const QString &, const QString &)>;

    void use(size_t section, size_t question)
    {
        m_used.at(section) = true;
        m_sectionOf.at(question) = &m_sections.at(section);
    }

    void byFirstWord()
    {
        for (size_t section = 0; section < m_sections.size(); ++section) {
            const QStringList words = wordsOf(m_sections.at(section).heading);
            for (size_t question = 0; question < m_labels.size() && !m_used.at(section); ++question) {
                const QStringList &label = m_labels.at(question);
                if (!m_sectionOf.at(question) && !words.isEmpty() && !label.isEmpty()
                    && words.constFirst() == label.constFirst()) {
                    use(section, question);
                }
            }
        }
    }

    void byBrackets(const Comparison &same)
    {
        for (size_t section = 0; section < m_sections.size(); ++section) {
            const QStringList words = wordsOf(inBrackets(m_sections.at(section).heading));
            for (qsizetype word = 0; word < words.size() && !m_used.at(section); ++word) {
                const size_t question = unmatchedWith(words.at(word), same);
                if (question < m_labels.size()) {
                    use(section, question);
                }
            }
        }
    }

    void byOrder()
    {
        size_t question = 0;
        for (size_t section = 0; section < m_sections.size(); ++section) {
            while (question < m_labels.size() && m_sectionOf.at(question)) {
                ++question;
            }
            if (!m_used.at(section) && question < m_labels.size()) {
                use(section, question);
            }
        }
    }

    [[nodiscard]] size_t unmatchedWith(const QString &word, const Comparison &same) const
    {
        for (size_t question = 0; question < m_labels.size(); ++question) {
            const QStringList &label = m_labels.at(question);
            if (!m_sectionOf.at(question)
                && std::any_of(label.begin(), label.end(),
                               [&](const QString &each) { return same(word, each); })) {
                return question;
            }
        }
        return m_labels.size();
    }

    std::vector<const ExampleSection *> m_sectionOf;
    std::vector<bool> m_used;
    const std::vector<ExampleSection> &m_sections;
    std::vector<QStringList> m_labels;
};

/// The id that goes with What, Task, Why, Where and When, else an empty string.
QString knownId(const QString &headingOrLabel)
{
    const QStringList words = wordsOf(headingOrLabel);
    const QString first = words.isEmpty() ? QString() : words.constFirst();
    if (first == "what"_L1 || first == "task"_L1) {
        return u"task"_s;
    }
    return first == "why"_L1 || first == "where"_L1 || first == "when"_L1 ? first : QString();
}

QString freeId(const QString &wanted, const QStringList &taken)
{
    QString id = wanted;
    for (int number = 2; taken.contains(id); ++number) {
        id = wanted + u'-' + QString::number(number);
    }
    return id;
}

} // namespace

QuestionTemplate readQuestionTemplate(const QString &block)
{
    QuestionTemplate read;
    const LabelledText split = splitLabelledText(block, labelsOf(block));
    if (!split.before.isEmpty()) {
        read.unread.append(split.before);
    }
    for (const LabelledPart &part : split.parts) {
        Question question;
        question.label = part.label;
        const QString rest = readBody(part.text, &question);
        if (!rest.isEmpty()) {
            read.unread.append(rest);
        }
        read.questions.push_back(std::move(question));
    }
    return read;
}

void attachExamples(std::vector<Question> *questions, const std::vector<ExampleSection> &sections)
{
    const Matching matching(*questions, sections);
    QStringList taken;
    for (size_t at = 0; at < questions->size(); ++at) {
        Question &question = questions->at(at);
        if (const ExampleSection *section = matching.sectionOf(at)) {
            question.examples = section->examples;
            question.id = knownId(section->heading);
        }
        if (taken.contains(question.id)) {
            question.id.clear();
        }
        if (!question.id.isEmpty()) {
            taken.append(question.id);
        }
    }
    for (size_t at = 0; at < questions->size(); ++at) {
        Question &question = questions->at(at);
        if (!question.id.isEmpty()) {
            continue;
        }
        const QString known = knownId(question.label);
        const QString slug = slugged(question.label);
        const QString wanted = !known.isEmpty() && !taken.contains(known) ? known
            : slug.isEmpty()                                              ? u"question"_s
                                                                          : slug;
        question.id = freeId(wanted, taken);
        taken.append(question.id);
    }
}

} // namespace Askwell
