// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/framework/framework.h"
#include "app/framework/markdown_blocks.h"
#include "app/support/result.h"

#include <QString>

#include <vector>

namespace Askwell {

/// What a section of a framework page is.
enum class PagePart {
    Title,
    Contents,
    ContextOwned,
    /// Who itself and the list blocks under it; How likewise.
    Who,
    How,
    UserOwned,
    /// A section under User-owned, with the examples of one question.
    Examples,
    Templates,
    PersistentContext,
    PromptTemplate,
    FilledExample,
    Ordering,
    Other,
};

/// A heading and the blocks up to the next section.
struct OutlineSection
{
    PagePart part = PagePart::Other;
    /// Without decoration and backticks.
    QString heading;
    /// With its code spans in backticks.
    QString markedHeading;
    int level = 0;
    /// Counted from 1.
    int line = 0;
    /// Headings deeper than the format knows are blocks of the section that they divide.
    std::vector<MarkdownBlock> blocks;
};

/// The sections of one page in their order, each named for what it is.
class PageOutline final
{
public:
    PageOutline(std::vector<OutlineSection> sections, std::vector<MarkdownBlock> preamble, int lastLine);

    /// The first one that has blocks, else the first one; null where there is none.
    [[nodiscard]] const OutlineSection *first(PagePart part) const;
    /// Those that hold something.
    [[nodiscard]] std::vector<PageSection> pageSections(PagePart part) const;
    /// The quotations of that part, as Markdown without their marks.
    [[nodiscard]] QString quotation(PagePart part) const;
    /// The first code block of that part that is not blank, with one final newline; empty where there is
    /// none.
    [[nodiscard]] QString code(PagePart part) const;
    /// What stands between the title and Context-owned, the table of contents left out.
    [[nodiscard]] std::vector<const MarkdownBlock *> introduction() const;
    /// Where something that is missing should stand: the templates' heading, else the last line.
    [[nodiscard]] int lineOfTemplates() const;

private:
    std::vector<OutlineSection> m_sections;
    std::vector<MarkdownBlock> m_preamble;
    int m_lastLine = 1;
};

/// Refuses what cannot be read safely or is cut off, naming `fileName` and the line.
[[nodiscard]] Result<PageOutline> readPageOutline(const QString &body, const QString &fileName);

} // namespace Askwell
