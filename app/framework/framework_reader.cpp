// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/framework/framework_reader.h"

#include "app/framework/heading_text.h"
#include "app/framework/labelled_text.h"
#include "app/framework/page_outline.h"
#include "app/framework/page_text.h"
#include "app/framework/question_template.h"
#include "app/framework/rules_path.h"
#include "app/support/invisible_characters.h"
#include "app/support/yaml_reader.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Askwell {

namespace {

constexpr size_t mostQuestions = 32;

Message atLine(const char *text, const QString &fileName, int line)
{
    return {text, {fileName, QString::number(line)}};
}

/// Builds the value from the outline of one page.
class FrameworkBuilder final
{
public:
    FrameworkBuilder(const PageOutline &outline, const YamlFields &fields, QString fileName)
        : m_outline(outline)
        , m_fields(fields)
        , m_fileName(std::move(fileName))
    { }

    Result<Framework> build()
    {
        const OutlineSection *title = m_outline.first(PagePart::Title);
        if (title == nullptr || title->heading.isEmpty()) {
            return atLine(
                QT_TRANSLATE_NOOP("Message",
                                  "%1, line %2: the page has no title. Begin it with a line such as “# Name "
                                  "of the framework”."),
                m_fileName, title != nullptr ? title->line : 1);
        }
        m_framework.title = title->heading;
        readFields();
        readIntroduction();
        readContextOwned();
        if (!readPersistentContext()) {
            return refusal(
                QT_TRANSLATE_NOOP("Message",
                                  "%1, line %2: the page has no persistent context. Add a heading "
                                  "“Persistent Context (Put in `.cursor/rules.md`)” with the rules in a "
                                  "fenced block under it."),
                m_outline.first(PagePart::PersistentContext));
        }
        readQuestions();
        if (m_framework.questions.empty()) {
            return refusal(
                QT_TRANSLATE_NOOP("Message",
                                  "%1, line %2: the page asks no question. Add a heading “User Prompt "
                                  "Template” with a fenced block under it that holds lines such as "
                                  "“Task:” and “[Describe the task.]”."),
                m_outline.first(PagePart::PromptTemplate));
        }
        if (m_framework.questions.size() > mostQuestions) {
            return refusal(
                QT_TRANSLATE_NOOP("Message",
                                  "%1, line %2: the page asks more than 32 questions. Keep those that "
                                  "only the user can answer."),
                m_outline.first(PagePart::PromptTemplate));
        }
        readUserOwned();
        readFilledExample();
        readClosing();
        return std::move(m_framework);
    }

private:
    [[nodiscard]] Message refusal(const char *text, const OutlineSection *section) const
    {
        return atLine(text, m_fileName, section != nullptr ? section->line : m_outline.lineOfTemplates());
    }

    void warn(const char *text, const QStringList &arguments = {})
    {
        m_framework.warnings.push_back({text, QStringList {m_fileName} + arguments});
    }

    void readFields()
    {
        const QString given = m_fields.scalars.value(u"id"_s);
        m_framework.id = slugged(given);
        if (!given.isEmpty() && m_framework.id != given) {
            warn(QT_TRANSLATE_NOOP(
                     "Message", "%1: the id “%2” is used as “%3”: lower-case letters, digits and hyphens."),
                 {given, m_framework.id});
        }
        for (const QString &other :
             {QFileInfo(m_fileName).completeBaseName(), m_framework.title, u"page"_s}) {
            if (m_framework.id.isEmpty()) {
                m_framework.id = slugged(other);
            }
        }
        m_framework.version = m_fields.scalars.value(u"version"_s);
        m_framework.language = m_fields.scalars.value(u"language"_s);
        m_framework.knowledge = m_fields.scalars.value(u"knowledge"_s);
        m_framework.globs = m_fields.lists.value(u"globs"_s);
        const QString glob = m_fields.scalars.value(u"globs"_s).trimmed();
        if (!glob.isEmpty()) {
            m_framework.globs.append(glob);
        }
    }

    void readIntroduction()
    {
        QStringList introduction;
        bool keyIdeaFollows = false;
        for (const MarkdownBlock *block : m_outline.introduction()) {
            const QStringList lines = block->text.split(u'\n');
            const bool keyIdea = block->kind == MarkdownBlock::Kind::Paragraph
                && withoutDecoration(lines.constFirst()).startsWith("The key idea"_L1, Qt::CaseInsensitive);
            if (keyIdea) {
                appendPlain(lines.mid(1), &m_framework.keyIdea);
                keyIdeaFollows = lines.size() == 1;
            } else if (keyIdeaFollows && block->kind == MarkdownBlock::Kind::List) {
                appendPlain(plainItems(*block), &m_framework.keyIdea);
                keyIdeaFollows = false;
            } else {
                introduction.append(block->source);
                keyIdeaFollows = false;
            }
        }
        m_framework.introduction = introduction.join("\n\n"_L1);
    }

    static QStringList plainItems(const MarkdownBlock &list)
    {
        QStringList items;
        for (const QString &bullet : list.bullets) {
            for (const MarkdownBlock &block : markdownBlocks(bullet)) {
                items.append(block.text);
            }
        }
        return items;
    }

    static void appendPlain(const QStringList &lines, QStringList *plain)
    {
        for (const QString &line : lines) {
            const QString text = withoutDecoration(line);
            if (!text.isEmpty()) {
                plain->append(text);
            }
        }
    }

    void readContextOwned()
    {
        m_framework.contextOwnedNote = m_outline.quotation(PagePart::ContextOwned);
        m_framework.who = m_outline.pageSections(PagePart::Who);
        m_framework.how = m_outline.pageSections(PagePart::How);
        m_framework.otherSections = m_outline.pageSections(PagePart::Other);
    }

    bool readPersistentContext()
    {
        const OutlineSection *section = m_outline.first(PagePart::PersistentContext);
        m_framework.persistentContext = m_outline.code(PagePart::PersistentContext);
        if (section == nullptr || m_framework.persistentContext.isEmpty()) {
            return false;
        }
        RulesPath rules = rulesPathOfHeading(section->markedHeading);
        m_framework.rulesPath = std::move(rules.path);
        m_framework.rulesPathProblem = std::move(rules.problem);
        return true;
    }

    void readQuestions()
    {
        m_framework.filledExample = m_outline.code(PagePart::FilledExample);
        QuestionTemplate read = readQuestionTemplate(m_outline.code(PagePart::PromptTemplate));
        m_fromExample = read.questions.empty();
        for (const QString &text : std::as_const(read.unread)) {
            warn(QT_TRANSLATE_NOOP(
                     "Message",
                     "%1: the user prompt template holds text that belongs to no question: “%2”. Put "
                     "it in brackets under a label."),
                 {text.left(80).simplified()});
        }
        if (!m_fromExample) {
            m_framework.questions = std::move(read.questions);
            return;
        }
        const QStringList labels = labelsOf(m_framework.filledExample);
        for (const QString &label : labels) {
            const bool known = std::any_of(m_framework.questions.begin(), m_framework.questions.end(),
                                           [&label](const Question &each) {
                                               return each.label.compare(label, Qt::CaseInsensitive) == 0;
                                           });
            if (!known) {
                Question question;
                question.label = label;
                question.placeholder = label;
                m_framework.questions.push_back(std::move(question));
            }
        }
        if (!m_framework.questions.empty()) {
            warn(QT_TRANSLATE_NOOP(
                "Message",
                "%1: the user prompt template is empty or missing, so the questions are those of "
                "the filled example."));
        }
    }

    void readUserOwned()
    {
        m_framework.userOwnedNote = m_outline.quotation(PagePart::UserOwned);
        std::vector<ExampleSection> sections;
        for (const PageSection &section : m_outline.pageSections(PagePart::Examples)) {
            sections.push_back({section.heading, section.bullets});
        }
        attachExamples(&m_framework.questions, sections);
        for (Question &question : m_framework.questions) {
            if (m_fromExample) {
                question.optional = question.id == "where"_L1 || question.id == "when"_L1;
            }
        }
        QStringList labels;
        for (const Question &question : m_framework.questions) {
            if (labels.contains(question.label, Qt::CaseInsensitive)) {
                warn(QT_TRANSLATE_NOOP(
                         "Message",
                         "%1: the label “%2” occurs twice in the user prompt template. Give each "
                         "question its own."),
                     {question.label});
            }
            labels.append(question.label);
        }
    }

    void readFilledExample()
    {
        if (m_framework.filledExample.isEmpty()) {
            return;
        }
        QStringList labels;
        for (const Question &question : m_framework.questions) {
            labels.append(question.label);
        }
        const LabelledText example = splitLabelledText(m_framework.filledExample, labels);
        for (const QString &label : example.repeatedLabels) {
            warn(QT_TRANSLATE_NOOP(
                     "Message",
                     "%1: the label “%2” occurs twice in the filled example. Its texts are joined."),
                 {label});
        }
        for (Question &question : m_framework.questions) {
            question.filledExample = example.text(question.label);
            if (question.filledExample.isEmpty() && !question.optional) {
                warn(QT_TRANSLATE_NOOP("Message", "%1: the filled example has no answer under “%2”."),
                     {question.label});
            }
        }
    }

    void readClosing()
    {
        for (const PageSection &section : m_outline.pageSections(PagePart::Ordering)) {
            m_framework.orderingReasons += section.bullets;
        }
        m_framework.closingQuotation = m_outline.quotation(PagePart::Ordering);
    }

    const PageOutline &m_outline;
    const YamlFields &m_fields;
    QString m_fileName;
    Framework m_framework;
    bool m_fromExample = false;
};

void warnOfInvisibleCharacters(const QString &text, const QString &fileName, Framework *framework)
{
    constexpr qsizetype mostLines = 5;
    const std::vector<TextSpan> found = invisibleCharacters(text);
    if (found.empty()) {
        return;
    }
    QStringList lines;
    qsizetype at = 0;
    qsizetype line = 1;
    for (const TextSpan &span : found) {
        line += QStringView(text).mid(at, span.begin - at).count(u'\n');
        at = span.begin;
        const QString number = QString::number(line);
        if (lines.size() < mostLines && !lines.contains(number)) {
            lines.append(number);
        }
    }
    framework->warnings.push_back(
        {QT_TRANSLATE_NOOP(
             "Message",
             "%1, line %2: %n invisible or direction-changing character(s), the first one U+%3. An AI "
             "tool reads them though nobody sees them: remove them unless you know why they are "
             "there."),
         {fileName, lines.join(", "_L1),
          QString::number(text.mid(found.front().begin, found.front().length).toUcs4().constFirst(), 16)
              .toUpper()
              .rightJustified(4, u'0')},
         static_cast<int>(found.size())});
}

} // namespace

Result<Framework> readFramework(const QByteArray &page, const QString &fileName)
{
    if (page.size() > longestPage) {
        return Message {
            QT_TRANSLATE_NOOP("Message",
                              "%1 is larger than 64 KiB, too large for a framework page. Real ones have "
                              "about 8 KB: shorten it, or choose another file."),
            {fileName}};
    }
    const Result<PageText> text = readPageText(page, fileName);
    if (!text) {
        return text.error();
    }
    const Result<YamlFields> fields =
        readYamlFields(text.value().frontMatter.toUtf8(), fileName, PageText::frontMatterLine);
    if (!fields) {
        return fields.error();
    }
    const Result<PageOutline> outline = readPageOutline(text.value().body, fileName);
    if (!outline) {
        return outline.error();
    }
    Result<Framework> framework = FrameworkBuilder(outline.value(), fields.value(), fileName).build();
    if (framework) {
        warnOfInvisibleCharacters(text.value().whole, fileName, &framework.value());
    }
    return framework;
}

} // namespace Askwell
