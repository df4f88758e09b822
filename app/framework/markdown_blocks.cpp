// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/framework/markdown_blocks.h"

#include <QByteArray>
#include <QByteArrayList>

#include <cmark.h>

#include <algorithm>
#include <memory>

namespace Askwell {

namespace {

constexpr int deepestLists = 100;

struct NodeDeleter
{
    void operator()(cmark_node *node) const { cmark_node_free(node); }
};

struct IteratorDeleter
{
    void operator()(cmark_iter *iterator) const { cmark_iter_free(iterator); }
};

bool isBlank(char character)
{
    return character == ' ' || character == '\t';
}

/// Where the list mark at `at` ends, or `at` where there is none.
qsizetype listMarkEnd(const QByteArray &line, qsizetype at)
{
    qsizetype end = at;
    while (end < line.size() && end - at < 9 && line.at(end) >= '0' && line.at(end) <= '9') {
        ++end;
    }
    if (end >= line.size()) {
        return at;
    }
    const char mark = line.at(end);
    const bool bullet = end == at && (mark == '-' || mark == '+' || mark == '*');
    const bool number = end > at && (mark == '.' || mark == ')');
    return bullet || number ? end + 1 : at;
}

qsizetype skipBlanks(const QByteArray &line, qsizetype at)
{
    while (at < line.size() && isBlank(line.at(at))) {
        ++at;
    }
    return at;
}

QByteArray joinedLines(const QByteArrayList &lines)
{
    QByteArray text = lines.join('\n');
    while (!text.isEmpty() && (isBlank(text.back()) || text.back() == '\n')) {
        text.chop(1);
    }
    return text;
}

/// Reads slices of the source by cmark's positions: lines from 1, columns from 1 in bytes.
class Slices final
{
public:
    explicit Slices(const QByteArray &source)
        : m_lines(source.split('\n'))
    { }

    [[nodiscard]] QByteArray line(int number) const
    {
        return number >= 1 && number <= m_lines.size() ? m_lines.at(number - 1) : QByteArray();
    }

    [[nodiscard]] QString wholeLines(int first, int last) const
    {
        QByteArrayList lines;
        for (int number = first; number <= last; ++number) {
            lines.append(line(number));
        }
        // A hard line break's two spaces matter inside a block, never at its end.
        return QString::fromUtf8(joinedLines(lines));
    }

    [[nodiscard]] QString item(cmark_node *item) const
    {
        const int first = cmark_node_get_start_line(item);
        const int last = lastLineOfItem(item);
        const QByteArray firstLine = line(first);
        const qsizetype mark = std::max(0, cmark_node_get_start_column(item) - 1);
        const qsizetype begin = skipBlanks(firstLine, listMarkEnd(firstLine, mark));
        QByteArrayList lines {firstLine.mid(begin)};
        for (int number = first + 1; number <= last; ++number) {
            const QByteArray next = line(number);
            lines.append(next.mid(std::min(begin, skipBlanks(next, 0))));
        }
        return last < first ? QString() : QString::fromUtf8(joinedLines(lines));
    }

private:
    static int lastLineOfItem(cmark_node *item)
    {
        for (cmark_node *child = cmark_node_first_child(item); child != nullptr;
             child = cmark_node_next(child)) {
            if (cmark_node_get_type(child) == CMARK_NODE_LIST) {
                return cmark_node_get_start_line(child) - 1;
            }
        }
        return cmark_node_get_end_line(item);
    }

    QByteArrayList m_lines;
};

MarkdownBlock::Kind kindOf(cmark_node *node)
{
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_HEADING:
        return MarkdownBlock::Kind::Heading;
    case CMARK_NODE_LIST:
        return MarkdownBlock::Kind::List;
    case CMARK_NODE_PARAGRAPH:
        return MarkdownBlock::Kind::Paragraph;
    case CMARK_NODE_BLOCK_QUOTE:
        return MarkdownBlock::Kind::Quote;
    case CMARK_NODE_CODE_BLOCK:
        return MarkdownBlock::Kind::Code;
    case CMARK_NODE_THEMATIC_BREAK:
        return MarkdownBlock::Kind::ThematicBreak;
    default:
        return MarkdownBlock::Kind::Other;
    }
}

QString unquoted(const QString &source)
{
    QStringList lines = source.split(u'\n');
    for (QString &line : lines) {
        qsizetype at = 0;
        while (at < line.size() && at < 3 && line.at(at) == u' ') {
            ++at;
        }
        if (at < line.size() && line.at(at) == u'>') {
            ++at;
            line.remove(0, at < line.size() && line.at(at) == u' ' ? at + 1 : at);
        }
    }
    return lines.join(u'\n');
}

qsizetype fenceLength(const QByteArray &line)
{
    const char mark = line.isEmpty() ? '\0' : line.front();
    if (mark != '`' && mark != '~') {
        return 0;
    }
    qsizetype length = 0;
    while (length < line.size() && line.at(length) == mark) {
        ++length;
    }
    return length >= 3 ? length : 0;
}

bool closesFence(const QByteArray &first, const QByteArray &last)
{
    const qsizetype opened = fenceLength(first);
    const qsizetype closed = fenceLength(last);
    return closed >= opened && closed == last.size() && last.front() == first.front();
}

bool isClosed(cmark_node *code, const Slices &slices)
{
    const int firstLine = cmark_node_get_start_line(code);
    const int lastLine = cmark_node_get_end_line(code);
    const QByteArray first = slices.line(firstLine).trimmed();
    const bool fenced = fenceLength(first) > 0 && skipBlanks(slices.line(firstLine), 0) < 4;
    return !fenced || (lastLine > firstLine && closesFence(first, slices.line(lastLine).trimmed()));
}

int lastLineOf(cmark_node *node)
{
    const int last = cmark_node_get_end_line(node);
    if (cmark_node_get_type(node) != CMARK_NODE_HTML_BLOCK) {
        return last;
    }
    // For markup that ends with a closing mark, such as a comment, cmark gives the line before its last one.
    const auto lines = static_cast<int>(QByteArray(cmark_node_get_literal(node)).count('\n'));
    return std::max(last, cmark_node_get_start_line(node) + lines - 1);
}

MarkdownBlock topLevelBlock(cmark_node *node, const Slices &slices)
{
    MarkdownBlock block;
    block.kind = kindOf(node);
    block.level = cmark_node_get_heading_level(node);
    block.firstLine = cmark_node_get_start_line(node);
    block.source = slices.wholeLines(block.firstLine, lastLineOf(node));
    if (block.kind == MarkdownBlock::Kind::Quote) {
        block.text = unquoted(block.source);
    } else if (block.kind == MarkdownBlock::Kind::Code) {
        block.text = QString::fromUtf8(cmark_node_get_literal(node));
        block.closed = isClosed(node, slices);
    }
    return block;
}

void readInline(cmark_node *node, MarkdownBlock *block)
{
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_TEXT:
        block->text += QString::fromUtf8(cmark_node_get_literal(node));
        break;
    case CMARK_NODE_CODE:
        block->text += u'`' + QString::fromUtf8(cmark_node_get_literal(node)) + u'`';
        break;
    case CMARK_NODE_SOFTBREAK:
    case CMARK_NODE_LINEBREAK:
        block->text += u'\n';
        break;
    default:
        break;
    }
}

int listsAround(cmark_node *item)
{
    int lists = 0;
    for (cmark_node *node = cmark_node_parent(item); node != nullptr; node = cmark_node_parent(node)) {
        lists += cmark_node_get_type(node) == CMARK_NODE_LIST ? 1 : 0;
    }
    return lists;
}

void readInside(cmark_node *node, const Slices &slices, MarkdownBlock *block)
{
    if (block->kind == MarkdownBlock::Kind::Heading || block->kind == MarkdownBlock::Kind::Paragraph) {
        readInline(node, block);
    } else if (block->kind == MarkdownBlock::Kind::List && cmark_node_get_type(node) == CMARK_NODE_ITEM) {
        const QString bullet = slices.item(node);
        if (!bullet.isEmpty()) {
            block->bullets.append(bullet);
            block->bulletDepths.append(listsAround(node));
        }
    }
}

} // namespace

std::vector<MarkdownBlock> markdownBlocks(const QString &source)
{
    const QByteArray utf8 = source.toUtf8();
    const Slices slices(utf8);
    const std::unique_ptr<cmark_node, NodeDeleter> document(
        cmark_parse_document(utf8.constData(), static_cast<size_t>(utf8.size()), CMARK_OPT_DEFAULT));
    const std::unique_ptr<cmark_iter, IteratorDeleter> iterator(cmark_iter_new(document.get()));

    std::vector<MarkdownBlock> blocks;
    int quotes = 0;
    for (cmark_event_type event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iterator.get())) {
        cmark_node *node = cmark_iter_get_node(iterator.get());
        if (cmark_node_get_type(node) == CMARK_NODE_BLOCK_QUOTE) {
            quotes += event == CMARK_EVENT_ENTER ? 1 : -1;
        }
        if (event != CMARK_EVENT_ENTER || node == document.get()) {
            continue;
        }
        if (cmark_node_parent(node) == document.get()) {
            blocks.push_back(topLevelBlock(node, slices));
        } else if (quotes == 0) {
            // What an item quotes is part of that item, however many lists it holds.
            readInside(node, slices, &blocks.back());
        }
    }
    return blocks;
}

int absurdlyNestedLine(const QString &source)
{
    const QByteArrayList lines = source.toUtf8().split('\n');
    for (qsizetype number = 0; number < lines.size(); ++number) {
        const QByteArray &line = lines.at(number);
        int lists = 0;
        qsizetype at = skipBlanks(line, 0);
        for (qsizetype end = listMarkEnd(line, at); end > at; end = listMarkEnd(line, at)) {
            if (end < line.size() && !isBlank(line.at(end))) {
                break;
            }
            ++lists;
            at = skipBlanks(line, end);
        }
        // "- - - -" to the end of the line is a thematic break, and "* * *" likewise.
        const bool thematicBreak = at == line.size() && line.count('-') + line.count('*') == lists
            && (line.count('-') == 0 || line.count('*') == 0);
        if (lists > deepestLists && !thematicBreak) {
            return static_cast<int>(number) + 1;
        }
    }
    return 0;
}

} // namespace Askwell
