// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/links.h"

#include <algorithm>
#include <array>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 100;

constexpr std::array kinds {LinkKind::Prompt, LinkKind::Rule, LinkKind::Command};
constexpr std::array forms {LinkForm::Application, LinkForm::Web};

QLatin1StringView pathOf(LinkKind kind)
{
    switch (kind) {
    case LinkKind::Rule:
        return "rule"_L1;
    case LinkKind::Command:
        return "command"_L1;
    case LinkKind::Prompt:
        break;
    }
    return "prompt"_L1;
}

QLatin1StringView baseOf(LinkForm form)
{
    return form == LinkForm::Web ? "https://cursor.com/link/"_L1 : "cursor://anysphere.cursor-deeplink/"_L1;
}

bool isNameCharacter(QChar character)
{
    const char16_t unit = character.unicode();
    return (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z') || (unit >= u'0' && unit <= u'9')
        || unit == u'.' || unit == u'-' || unit == u'_';
}

QString encoded(const QString &text)
{
    return QString::fromLatin1(text.toUtf8().toPercentEncoding());
}

QString decoded(QStringView part)
{
    QByteArray bytes = part.toLatin1();
    bytes.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(bytes));
}

LinkContent readQuery(LinkKind kind, QStringView query)
{
    LinkContent content {kind};
    for (const QStringView pair : query.split(u'&')) {
        if (pair.startsWith("text="_L1)) {
            content.text = decoded(pair.sliced(5));
        } else if (kind != LinkKind::Prompt && pair.startsWith("name="_L1)) {
            content.name = decoded(pair.sliced(5));
        }
    }
    return content;
}

} // namespace

std::optional<Message> linkNameProblem(const QString &name)
{
    if (!name.isEmpty() && std::all_of(name.begin(), name.end(), isNameCharacter)
        && name.size() <= longestName) {
        return {};
    }
    return Message {QT_TRANSLATE_NOOP("Message",
                                      "“%1” cannot be a name in a Cursor link. Cursor takes letters A to Z, "
                                      "digits, dots, hyphens and underscores, at most %2."),
                    {name.left(longestName).simplified(), QString::number(longestName)}};
}

Result<QString> cursorLink(LinkKind kind, const QString &name, const ScreenedText &text, LinkForm form)
{
    QString link = baseOf(form) + pathOf(kind) + u'?';
    if (kind != LinkKind::Prompt) {
        if (const auto problem = linkNameProblem(name)) {
            return *problem;
        }
        link += "name="_L1 + name + u'&';
    }
    link += "text="_L1 + encoded(text.text());
    if (link.size() > longestLink) {
        return Message {QT_TRANSLATE_NOOP("Message",
                                          "The link would take %1 characters, and Cursor takes at most %2. "
                                          "Copy the text instead and paste it into Cursor."),
                        {QString::number(link.size()), QString::number(longestLink)}};
    }
    return link;
}

std::optional<LinkContent> readCursorLink(const QString &link)
{
    for (const LinkForm form : forms) {
        for (const LinkKind kind : kinds) {
            const QString head = baseOf(form) + pathOf(kind) + u'?';
            if (link.startsWith(head)) {
                return readQuery(kind, QStringView(link).sliced(head.size()));
            }
        }
    }
    return {};
}

} // namespace Askwell
