// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/framework/page_outline.h"

#include "app/framework/heading_text.h"

#include <QtGlobal>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Askwell {

namespace {

struct KnownHeading
{
    QLatin1StringView words;
    PagePart part;
};

// The first that a heading begins with is its part.
constexpr std::array knownHeadings {
    KnownHeading {"table of contents"_L1, PagePart::Contents},
    KnownHeading {"context-owned"_L1, PagePart::ContextOwned},
    KnownHeading {"context owned"_L1, PagePart::ContextOwned},
    KnownHeading {"user-owned"_L1, PagePart::UserOwned},
    KnownHeading {"user owned"_L1, PagePart::UserOwned},
    KnownHeading {"final prompt template"_L1, PagePart::Templates},
    KnownHeading {"persistent context"_L1, PagePart::PersistentContext},
    KnownHeading {"user prompt template"_L1, PagePart::PromptTemplate},
    KnownHeading {"fully filled example"_L1, PagePart::FilledExample},
    KnownHeading {"filled example"_L1, PagePart::FilledExample},
    KnownHeading {"why this ordering"_L1, PagePart::Ordering},
};

// Ordinary words too: outside their place they count only alone or before brackets, so that "How to install"
// does not become a rule.
constexpr std::array questionWords {
    KnownHeading {"who"_L1, PagePart::Who},        KnownHeading {"how"_L1, PagePart::How},
    KnownHeading {"what"_L1, PagePart::Examples},  KnownHeading {"why"_L1, PagePart::Examples},
    KnownHeading {"where"_L1, PagePart::Examples}, KnownHeading {"when"_L1, PagePart::Examples},
};

bool beginsWithWords(const QString &heading, QLatin1StringView words)
{
    return heading.startsWith(words, Qt::CaseInsensitive)
        && (heading.size() == words.size() || !heading.at(words.size()).isLetterOrNumber());
}

PagePart partByWords(const QString &heading, PagePart around)
{
    for (const KnownHeading &known : knownHeadings) {
        if (beginsWithWords(heading, known.words)) {
            return known.part;
        }
    }
    for (const KnownHeading &known : questionWords) {
        const QStringView rest = QStringView(heading).mid(known.words.size()).trimmed();
        const bool inPlace = around == PagePart::ContextOwned && known.part != PagePart::Examples;
        if (beginsWithWords(heading, known.words) && (inPlace || rest.isEmpty() || rest.startsWith(u'('))) {
            return known.part;
        }
    }
    return PagePart::Other;
}

/// Gathers blocks under their headings, and knows which headings are still open.
class OutlineReader final
{
public:
    void take(MarkdownBlock block)
    {
        if (block.kind == MarkdownBlock::Kind::Heading) {
            takeHeading(std::move(block));
        } else if (block.kind != MarkdownBlock::Kind::ThematicBreak) {
            blocksHere().push_back(std::move(block));
        }
    }

    std::vector<OutlineSection> sections;
    std::vector<MarkdownBlock> preamble;

private:
    struct Open
    {
        int level;
        PagePart part;
        /// A block of Who or How, or a section of examples: what is deeper belongs to it.
        bool leaf;
    };

    std::vector<MarkdownBlock> &blocksHere() { return sections.empty() ? preamble : sections.back().blocks; }

    void takeHeading(MarkdownBlock block)
    {
        while (!m_open.empty() && m_open.back().level >= block.level) {
            m_open.pop_back();
        }
        if (!m_open.empty() && m_open.back().leaf) {
            blocksHere().push_back(std::move(block));
            return;
        }
        OutlineSection section;
        section.markedHeading = withoutDecoration(block.text);
        section.heading = withoutDecoration(block.text.remove(u'`'));
        section.level = block.level;
        section.line = block.firstLine;
        const PagePart around = m_open.empty() ? PagePart::Other : m_open.back().part;
        const bool listBlock = around == PagePart::Who || around == PagePart::How;
        section.part = partOf(section, around);
        m_open.push_back({block.level, section.part, listBlock || section.part == PagePart::Examples});
        sections.push_back(std::move(section));
    }

    PagePart partOf(const OutlineSection &section, PagePart around)
    {
        if (section.level == 1 && !std::exchange(m_titleSeen, true)) {
            return PagePart::Title;
        }
        if (around == PagePart::Who || around == PagePart::How) {
            return around;
        }
        return around == PagePart::UserOwned ? PagePart::Examples : partByWords(section.heading, around);
    }

    std::vector<Open> m_open;
    bool m_titleSeen = false;
};

} // namespace

PageOutline::PageOutline(std::vector<OutlineSection> sections, std::vector<MarkdownBlock> preamble,
                         int lastLine)
    : m_sections(std::move(sections))
    , m_preamble(std::move(preamble))
    , m_lastLine(lastLine)
{ }

const OutlineSection *PageOutline::first(PagePart part) const
{
    const OutlineSection *found = nullptr;
    for (const OutlineSection &section : m_sections) {
        if (section.part == part
            && (found == nullptr || (found->blocks.empty() && !section.blocks.empty()))) {
            found = &section;
        }
    }
    return found;
}

std::vector<PageSection> PageOutline::pageSections(PagePart part) const
{
    std::vector<PageSection> found;
    for (const OutlineSection &section : m_sections) {
        if (section.part != part || section.blocks.empty()) {
            continue;
        }
        PageSection read;
        read.heading = section.heading;
        QStringList sources;
        for (const MarkdownBlock &block : section.blocks) {
            sources.append(block.source);
            read.bullets += block.bullets;
        }
        read.markdown = sources.join("\n\n"_L1);
        found.push_back(std::move(read));
    }
    return found;
}

QString PageOutline::quotation(PagePart part) const
{
    QStringList quotations;
    for (const OutlineSection &section : m_sections) {
        for (const MarkdownBlock &block : section.blocks) {
            if (section.part == part && block.kind == MarkdownBlock::Kind::Quote) {
                quotations.append(block.text);
            }
        }
    }
    return quotations.join("\n\n"_L1);
}

QString PageOutline::code(PagePart part) const
{
    for (const OutlineSection &section : m_sections) {
        for (const MarkdownBlock &block : section.blocks) {
            if (section.part == part && block.kind == MarkdownBlock::Kind::Code
                && !block.text.trimmed().isEmpty()) {
                QString text = block.text;
                while (text.endsWith(u'\n')) {
                    text.chop(1);
                }
                return text + u'\n';
            }
        }
    }
    return {};
}

std::vector<const MarkdownBlock *> PageOutline::introduction() const
{
    std::vector<const MarkdownBlock *> blocks;
    for (const MarkdownBlock &block : m_preamble) {
        blocks.push_back(&block);
    }
    for (const OutlineSection &section : m_sections) {
        bool contents = section.part == PagePart::Contents;
        if (section.part != PagePart::Title && !contents) {
            continue;
        }
        for (const MarkdownBlock &block : section.blocks) {
            // The first list under Table of Contents is the table; the introduction follows it.
            if (!std::exchange(contents, contents && block.kind != MarkdownBlock::Kind::List)
                || block.kind != MarkdownBlock::Kind::List) {
                blocks.push_back(&block);
            }
        }
    }
    return blocks;
}

int PageOutline::lineOfTemplates() const
{
    const OutlineSection *templates = first(PagePart::Templates);
    return templates != nullptr ? templates->line : m_lastLine;
}

Result<PageOutline> readPageOutline(const QString &body, const QString &fileName)
{
    if (const int line = absurdlyNestedLine(body); line > 0) {
        return Message {
            QT_TRANSLATE_NOOP("Message",
                              "%1, line %2: this line opens more than 100 lists inside one another. "
                              "Remove the surplus list marks."),
            {fileName, QString::number(line)}};
    }
    OutlineReader reader;
    for (MarkdownBlock &block : markdownBlocks(body)) {
        if (!block.closed) {
            return Message {
                QT_TRANSLATE_NOOP("Message",
                                  "%1, line %2: the fenced block that begins here is never closed. Close "
                                  "it with a line like the one that opens it, or fetch the page again "
                                  "if it was cut off."),
                {fileName, QString::number(block.firstLine)}};
        }
        reader.take(std::move(block));
    }
    const auto lastLine = static_cast<int>(body.count(u'\n')) + (body.endsWith(u'\n') ? 0 : 1);
    return PageOutline(std::move(reader.sections), std::move(reader.preamble), lastLine);
}

} // namespace Askwell
