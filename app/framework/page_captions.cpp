// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/framework/page_captions.h"

#include "app/framework/framework.h"
#include "app/framework/heading_text.h"
#include "app/framework/markdown_blocks.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Askwell {

namespace {

/// The words of the paragraphs, without marks.
QString plainText(const QString &markdown)
{
    QStringList paragraphs;
    for (const MarkdownBlock &block : markdownBlocks(markdown)) {
        if (block.kind == MarkdownBlock::Kind::Paragraph) {
            paragraphs.append(QString(block.text).remove(u'`'));
        }
    }
    return withoutDecoration(paragraphs.join(u' '));
}

/// What a reason is about: its bold beginning.
QString subjectOf(const QString &reason)
{
    static const QRegularExpression bold(uR"(^\s*(\*\*|__)(.{1,200}?)\1)"_s);
    return bold.match(reason).captured(2);
}

bool namesWord(const QString &text, const QString &word)
{
    const QRegularExpression whole(u"\\b%1\\b"_s.arg(QRegularExpression::escape(word)),
                                   QRegularExpression::CaseInsensitiveOption
                                       | QRegularExpression::UseUnicodePropertiesOption);
    return whole.match(text).hasMatch();
}

/// "Structure outputs as:", "Structure every answer like this:".
bool introducesOutline(const QString &bullet)
{
    static const QRegularExpression structure(u"^structure\\b[^\\n]*:$"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    return structure.match(plainText(bullet)).hasMatch();
}

QStringList outlineIn(const MarkdownBlock &list)
{
    QStringList outline;
    int introducedAt = 0;
    for (qsizetype at = 0; at < list.bullets.size(); ++at) {
        const int depth = list.bulletDepths.at(at);
        if (introducedAt == 0) {
            introducedAt = introducesOutline(list.bullets.at(at)) ? depth : 0;
        } else if (depth <= introducedAt) {
            break;
        } else if (depth == introducedAt + 1) {
            outline.append(plainText(list.bullets.at(at)));
        }
    }
    outline.removeAll(QString());
    return outline;
}

} // namespace

QString orderingReasonFor(const Framework &framework, const QString &questionId)
{
    if (questionId.isEmpty()) {
        return {};
    }
    // The section that asks for the task is called What.
    const QString section = questionId == "task"_L1 ? u"what"_s : questionId;
    for (const QString &word : {section, questionId}) {
        for (const QString &reason : framework.orderingReasons) {
            if (namesWord(subjectOf(reason), word)) {
                return plainText(reason);
            }
        }
    }
    return {};
}

QStringList answerOutline(const Framework &framework)
{
    for (const PageSection &section : framework.how) {
        for (const MarkdownBlock &block : markdownBlocks(section.markdown)) {
            if (const QStringList outline = outlineIn(block); !outline.isEmpty()) {
                return outline;
            }
        }
    }
    return {};
}

} // namespace Askwell
