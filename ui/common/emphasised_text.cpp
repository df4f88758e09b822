// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/emphasised_text.h"

#include <QTextBlock>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace Askwell::Gui {

namespace {

/// A document reads the pictures that its text names from the disk: this one reads nothing.
class PlainDocument final : public QTextDocument
{
protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

QString tagged(const QString &html, QLatin1StringView tag, bool wanted)
{
    return wanted ? u"<%1>%2</%1>"_s.arg(tag, html) : html;
}

QString htmlOf(const QTextFragment &fragment)
{
    QString html = fragment.text().remove(QChar::ObjectReplacementCharacter).toHtmlEscaped();
    html.replace(QChar::LineSeparator, u"<br>"_s);
    const QTextCharFormat format = fragment.charFormat();
    html = tagged(html, "code"_L1, format.fontFixedPitch());
    html = tagged(html, "i"_L1, format.fontItalic());
    return tagged(html, "b"_L1, format.fontWeight() >= QFont::DemiBold);
}

} // namespace

QString emphasisedHtml(const QString &markdown)
{
    PlainDocument document;
    document.setMarkdown(markdown, QTextDocument::MarkdownNoHTML);
    QStringList paragraphs;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QString html;
        for (auto each = block.begin(); !each.atEnd(); ++each) {
            html += htmlOf(each.fragment());
        }
        if (!html.isEmpty()) {
            paragraphs.append(html);
        }
    }
    return paragraphs.join("<br>"_L1);
}

} // namespace Askwell::Gui
