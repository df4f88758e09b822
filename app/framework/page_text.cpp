// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/framework/page_text.h"

#include <QStringDecoder>
#include <QStringList>
#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace Askwell {

namespace {

Message atLine(const char *text, const QString &fileName, qsizetype line)
{
    return {text, {fileName, QString::number(line)}};
}

/// Counted from 1, or 0 where all lines are UTF-8.
qsizetype firstLineThatIsNotUtf8(const QByteArray &page)
{
    qsizetype number = 0;
    for (const QByteArray &line : page.split('\n')) {
        ++number;
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString decoded = decoder.decode(line);
        Q_UNUSED(decoded)
        if (decoder.hasError()) {
            return number;
        }
    }
    return 0;
}

bool isRuler(const QString &line)
{
    return line.trimmed() == "---"_L1 && line.startsWith(u'-');
}

bool endsFrontMatter(const QString &line)
{
    return isRuler(line) || (line.trimmed() == "..."_L1 && line.startsWith(u'.'));
}

} // namespace

Result<PageText> readPageText(const QByteArray &page, const QString &fileName)
{
    const qsizetype nul = page.indexOf('\0');
    if (nul >= 0) {
        return atLine(
            QT_TRANSLATE_NOOP("Message",
                              "%1, line %2: the file holds a NUL byte, so it is not a text file. Choose a "
                              "Markdown page, saved as UTF-8."),
            fileName, page.left(nul).count('\n') + 1);
    }
    if (const qsizetype line = firstLineThatIsNotUtf8(page); line > 0) {
        return atLine(
            QT_TRANSLATE_NOOP("Message", "%1, line %2: this is not UTF-8 text. Save the page as UTF-8."),
            fileName, line);
    }
    PageText text;
    text.whole = QString::fromUtf8(page);
    if (text.whole.startsWith(QChar::ByteOrderMark)) {
        text.whole.remove(0, 1);
    }
    text.whole.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    if (text.whole.trimmed().isEmpty()) {
        return Message {
            QT_TRANSLATE_NOOP("Message",
                              "%1 is empty. Choose a framework page, or write one after the example in "
                              "the documentation."),
            {fileName}};
    }
    text.body = text.whole;
    QStringList lines = text.whole.split(u'\n');
    if (!isRuler(lines.constFirst())) {
        return text;
    }
    qsizetype end = 1;
    while (end < lines.size() && !endsFrontMatter(lines.at(end))) {
        ++end;
    }
    if (end == lines.size()) {
        return atLine(
            QT_TRANSLATE_NOOP("Message",
                              "%1, line %2: the front matter begins here and never ends. Close it with a "
                              "line of three hyphens."),
            fileName, 1);
    }
    text.frontMatter = lines.mid(1, end - 1).join(u'\n');
    text.body = QString(end + 1, u'\n') + lines.mid(end + 1).join(u'\n');
    return text;
}

} // namespace Askwell
