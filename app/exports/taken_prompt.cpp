// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/taken_prompt.h"

#include "app/framework/labelled_text.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLabel = 120;

struct Line
{
    qsizetype begin = 0;
    QStringView text;

    [[nodiscard]] qsizetype end() const { return begin + text.size(); }
};

std::vector<Line> linesOf(const QString &text)
{
    std::vector<Line> lines;
    for (qsizetype begin = 0; begin <= text.size();) {
        const qsizetype newline = text.indexOf(u'\n', begin);
        const qsizetype end = newline < 0 ? text.size() : newline;
        lines.push_back({begin, QStringView(text).sliced(begin, end - begin)});
        begin = end + 1;
    }
    return lines;
}

/// Which question may come next in a composed prompt: those before it that must not be left out have come.
class Order final
{
public:
    Order(const Framework &framework, bool allOptional)
    {
        int number = 0;
        for (const Question &question : framework.questions) {
            m_byLine.insert(question.label + u':', number);
            m_required.push_back(!allOptional && !question.optional);
            ++number;
        }
    }

    /// The question that the line begins, where `next` is the first that has not come; -1 for none.
    [[nodiscard]] int question(QStringView line, int next) const
    {
        if (!line.endsWith(u':')) {
            return -1;
        }
        const int found = m_byLine.value(line.toString(), -1);
        return found >= next && noneRequired(next, found) ? found : -1;
    }

    [[nodiscard]] bool mayEnd(int next) const { return noneRequired(next, int(m_required.size())); }

private:
    [[nodiscard]] bool noneRequired(int begin, int end) const
    {
        return std::none_of(m_required.begin() + begin, m_required.begin() + end,
                            [](bool each) { return each; });
    }

    QHash<QString, int> m_byLine;
    std::vector<bool> m_required;
};

/// Whether compose() may have written a label there: after one empty line, and before an answer.
bool mayBeginPart(const std::vector<Line> &lines, size_t at)
{
    const bool separated =
        at == 0 || (at >= 2 && lines[at - 1].text.isEmpty() && !lines[at - 2].text.isEmpty());
    return separated && at + 1 < lines.size() && !lines[at + 1].text.isEmpty()
        && !lines[at + 1].text.startsWith(QChar::ByteOrderMark);
}

struct Beginning
{
    size_t line = 0;
    int question = 0;
};

/// The first of all readings, which is enough: whatever label lines the answers hold, a question that comes
/// too early only takes text that composing puts back in the same place, and what is still required comes
/// later.
std::vector<Beginning> composedBeginnings(const std::vector<Line> &lines, const Order &order)
{
    std::vector<Beginning> beginnings;
    int next = 0;
    for (size_t at = 0; at < lines.size(); ++at) {
        const int question = mayBeginPart(lines, at) ? order.question(lines[at].text, next) : -1;
        if (question >= 0) {
            beginnings.push_back({at, question});
            next = question + 1;
        } else if (at == 0) {
            return {};
        }
    }
    return order.mayEnd(next) ? beginnings : std::vector<Beginning>();
}

/// Lower case to the label as the framework writes it.
using Labels = QHash<QString, QString>;

/// Whatever a page calls its questions, people write "Why:".
Labels labelsIn(const Framework &framework)
{
    Labels labels;
    for (const Question &question : framework.questions) {
        labels.insert(question.id.toLower(), question.label);
    }
    for (const Question &question : framework.questions) {
        labels.insert(question.label.toLower(), question.label);
    }
    return labels;
}

struct LabelLine
{
    QString label;
    QString rest;
};

QStringView withoutMarks(QStringView text, QStringView marks)
{
    while (!text.isEmpty() && marks.contains(text.front())) {
        text = text.sliced(1);
    }
    while (!text.isEmpty() && marks.contains(text.back())) {
        text.chop(1);
    }
    return text;
}

/// "Task:", "Task: sort", "**Task:** sort", "## Task".
std::optional<LabelLine> labelLine(QStringView line, const Labels &labels)
{
    const QStringView text = line.trimmed();
    const qsizetype colon = text.left(longestLabel).indexOf(u':');
    const bool heading = text.startsWith(u'#') || text.startsWith("**"_L1);
    if (text.size() < 2 || (colon < 0 && !(heading && text.size() <= longestLabel))) {
        return std::nullopt;
    }
    const QStringView name = withoutMarks(colon < 0 ? text : text.first(colon), u"#*_ \t");
    const auto found = labels.constFind(name.toString().toLower());
    if (found == labels.constEnd()) {
        return std::nullopt;
    }
    QStringView rest = colon < 0 ? QStringView() : text.sliced(colon + 1);
    if (text.startsWith(u'*') || text.startsWith(u'_')) {
        // The end of the emphasis that the label began with.
        while (!rest.isEmpty() && rest.front() == text.front()) {
            rest = rest.sliced(1);
        }
    }
    return LabelLine {*found, rest.trimmed().toString()};
}

/// The labels that stand in lines of the text where a paragraph begins, each time they do.
QStringList labelsAtParagraphs(const QString &text, const Labels &labels)
{
    QStringList found;
    bool begins = true;
    for (const Line &line : linesOf(text)) {
        if (begins) {
            if (const auto label = labelLine(line.text, labels)) {
                found += label->label;
            }
        }
        begins = line.text.trimmed().isEmpty();
    }
    return found;
}

/// The text with every label on a line and in a paragraph of its own, as splitLabelledText() wants them.
/// Where the first line is a label, labels that begin no paragraph anywhere may begin a line.
QString inLabelledForm(const QString &text, const Labels &labels)
{
    const QStringList atParagraphs = labelsAtParagraphs(text, labels);
    const std::vector<Line> lines = linesOf(text);
    const bool labelFirst = labelLine(lines.front().text, labels).has_value();
    QString labelled;
    bool begins = true;
    for (const Line &line : lines) {
        const std::optional<LabelLine> label = labelLine(line.text, labels);
        if (label && (begins || (labelFirst && !atParagraphs.contains(label->label)))) {
            labelled += u'\n' + label->label + u":\n"_s;
            labelled += label->rest.isEmpty() ? QString() : label->rest + u'\n';
        } else {
            labelled += line.text;
            labelled += u'\n';
        }
        begins = line.text.trimmed().isEmpty();
    }
    return labelled;
}

const Question *questionOf(const Framework &framework, const QString &label)
{
    const auto found = std::find_if(framework.questions.begin(), framework.questions.end(),
                                    [&label](const Question &question) { return question.label == label; });
    return found == framework.questions.end() ? nullptr : &*found;
}

bool isPlaceholder(const Question &question, const QString &text)
{
    return !question.optional && text == u'[' + question.placeholder + u']';
}

void addPart(const Question &question, const QString &text, TakenPrompt *taken)
{
    taken->parts.push_back({question.id, question.label, text});
    if (text.isEmpty() || isPlaceholder(question, text)) {
        return;
    }
    QString &answer = taken->answers[question.id];
    answer += answer.isEmpty() ? QString() : u"\n\n"_s;
    answer += text;
}

/// Labels with several parts, and those that stand in an answer.
QStringList repeatedLabelsOf(const TakenPrompt &taken, const Labels &labels)
{
    QStringList once;
    QStringList repeated;
    const auto note = [&](const QString &label) {
        if (!once.contains(label)) {
            once += label;
        } else if (!repeated.contains(label)) {
            repeated += label;
        }
    };
    for (const TakenPart &part : taken.parts) {
        note(part.label);
    }
    for (const TakenPart &part : taken.parts) {
        const QStringList inside = labelsAtParagraphs(part.text, labels);
        for (const QString &label : inside) {
            if (!repeated.contains(label)) {
                repeated += label;
            }
        }
    }
    return repeated;
}

/// What two frameworks have in common if they read every text alike, but for placeholders.
QString shapeOf(const Framework &framework)
{
    QString shape;
    for (const Question &question : framework.questions) {
        shape += question.label + (question.optional ? u"?\n"_s : u"!\n"_s);
    }
    return shape;
}

/// The first of each shape: the others would only say the same.
std::vector<const Framework *> differentShapes(const std::vector<Framework> &frameworks)
{
    std::vector<const Framework *> different;
    QSet<QString> shapes;
    for (const Framework &framework : frameworks) {
        const QString shape = shapeOf(framework);
        if (!shapes.contains(shape)) {
            shapes.insert(shape);
            different.push_back(&framework);
        }
    }
    return different;
}

TakenPrompt composedPrompt(const QString &text, const std::vector<Line> &lines,
                           const std::vector<Beginning> &beginnings, const Framework &framework)
{
    TakenPrompt taken;
    taken.framework = framework.id;
    for (size_t at = 0; at < beginnings.size(); ++at) {
        const qsizetype begin = lines[beginnings[at].line + 1].begin;
        const qsizetype end =
            at + 1 < beginnings.size() ? lines[beginnings[at + 1].line - 2].end() : lines.back().end();
        addPart(framework.questions[size_t(beginnings[at].question)], text.sliced(begin, end - begin),
                &taken);
    }
    taken.repeatedLabels = repeatedLabelsOf(taken, labelsIn(framework));
    return taken;
}

TakenPrompt labelledPrompt(const QString &text, const Framework &framework)
{
    const Labels labels = labelsIn(framework);
    const LabelledText split = splitLabelledText(inLabelledForm(text, labels), labels.values());
    TakenPrompt taken;
    taken.framework = framework.id;
    taken.before = split.before;
    for (const LabelledPart &part : split.parts) {
        if (const Question *question = questionOf(framework, part.label)) {
            addPart(*question, normalisedAnswer(part.text), &taken);
        }
    }
    taken.repeatedLabels = repeatedLabelsOf(taken, labels);
    return taken;
}

/// Whether bothText() may have parted rules from a prompt there.
bool isDashesBeforePart(const std::vector<Line> &lines, size_t at)
{
    return lines[at].text == "---"_L1 && lines[at - 1].text.isEmpty()
        && !lines[at - 2].text.trimmed().isEmpty() && lines[at + 1].text.isEmpty()
        && mayBeginPart(lines, at + 2);
}

qsizetype differentLabels(const TakenPrompt &taken)
{
    QSet<QString> questions;
    for (const TakenPart &part : taken.parts) {
        questions.insert(part.questionId);
    }
    return questions.size();
}

} // namespace

std::optional<TakenPrompt> takeComposedPrompt(const QString &text, const std::vector<Framework> &frameworks)
{
    const QString normalised = normalisedAnswer(text);
    const std::vector<Line> lines = linesOf(normalised);
    const std::vector<const Framework *> different = differentShapes(frameworks);
    for (const bool allOptional : {false, true}) {
        const Framework *best = nullptr;
        std::vector<Beginning> most;
        for (const Framework *framework : different) {
            std::vector<Beginning> found = composedBeginnings(lines, Order(*framework, allOptional));
            if (found.size() > most.size()) {
                best = framework;
                most = std::move(found);
            }
        }
        if (best == nullptr) {
            continue;
        }
        TakenPrompt composed = composedPrompt(normalised, lines, most, *best);
        // Where questions are missing, people may have written their labels in other ways.
        if (!allOptional || differentLabels(labelledPrompt(normalised, *best)) <= differentLabels(composed)) {
            return composed;
        }
    }
    return std::nullopt;
}

std::optional<TakenPrompt> takeLabelledPrompt(const QString &text, const std::vector<Framework> &frameworks)
{
    const QString normalised = normalisedAnswer(text);
    const std::vector<const Framework *> different = differentShapes(frameworks);
    Labels anyLabel;
    for (const Framework *framework : different) {
        anyLabel.insert(labelsIn(*framework));
    }
    std::optional<TakenPrompt> best;
    // Most texts have none, and need not be read once for each framework.
    const bool labelled = !labelsAtParagraphs(normalised, anyLabel).isEmpty();
    for (const Framework *framework : labelled ? different : std::vector<const Framework *>()) {
        TakenPrompt taken = labelledPrompt(normalised, *framework);
        const qsizetype labels = differentLabels(taken);
        const bool clear = labels > 1 || (labels == 1 && taken.before.isEmpty());
        if (clear && (!best || labels > differentLabels(*best))) {
            best = std::move(taken);
        }
    }
    return best;
}

qsizetype findComposedPromptAfterDashes(const QString &text, qsizetype from,
                                        const std::vector<Framework> &frameworks)
{
    std::vector<Line> lines = linesOf(text);
    // The line ends at the end of the text are no lines of the prompt.
    while (!lines.empty() && lines.back().text.isEmpty()) {
        lines.pop_back();
    }
    // Composed text has no space at the end of a line: what has some stands before the prompt.
    size_t first = 2;
    for (size_t at = 0; at < lines.size(); ++at) {
        if (lines[at].text.endsWith(u' ') || lines[at].text.endsWith(u'\t')) {
            first = std::max(first, at + 1);
        }
    }
    const std::vector<const Framework *> different = differentShapes(frameworks);
    for (const bool allOptional : {false, true}) {
        std::vector<Order> orders;
        for (const Framework *framework : different) {
            orders.emplace_back(*framework, allOptional);
        }
        for (size_t at = first; at + 2 < lines.size(); ++at) {
            if (lines[at].begin < from || !isDashesBeforePart(lines, at)) {
                continue;
            }
            const auto order = std::find_if(orders.begin(), orders.end(), [&](const Order &each) {
                return each.question(lines[at + 2].text, 0) >= 0;
            });
            if (order == orders.end()) {
                continue;
            }
            const std::vector<Line> prompt(lines.begin() + ptrdiff_t(at) + 2, lines.end());
            if (!composedBeginnings(prompt, *order).empty()) {
                return lines[at].begin;
            }
            break;
        }
    }
    return -1;
}

} // namespace Askwell
