// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/framework/rules_path.h"

#include <QStringList>
#include <QtGlobal>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Askwell {

namespace {

constexpr qsizetype longestPath = 200;

QString firstBacktickedWord(const QString &heading)
{
    const qsizetype open = heading.indexOf(u'`');
    const qsizetype close = open < 0 ? -1 : heading.indexOf(u'`', open + 1);
    return close < 0 ? QString() : heading.mid(open + 1, close - open - 1).trimmed();
}

// Colons name drives and streams on Windows, a tilde a home folder; invisible characters make two names look
// like one, and some file systems ignore them.
bool hasForbiddenCharacter(const QString &path)
{
    return path.startsWith(u'~') || std::any_of(path.begin(), path.end(), [](QChar each) {
               return !each.isPrint() || each.category() == QChar::Other_Format
                   || u"\\:*?\"<>|"_s.contains(each);
           });
}

// Windows drops dots and spaces at the end of a name, and "git~1" is its short form of ".git".
bool leadsIntoGit(const QStringList &names)
{
    return std::any_of(names.begin(), names.end(), [](QString name) {
        while (name.endsWith(u'.') || name.endsWith(u' ')) {
            name.chop(1);
        }
        return name.compare(".git"_L1, Qt::CaseInsensitive) == 0
            || name.compare("git~1"_L1, Qt::CaseInsensitive) == 0;
    });
}

bool leavesTheProject(const QStringList &names)
{
    return std::any_of(names.begin(), names.end(), [](const QString &name) {
        return name.isEmpty() || name == "."_L1 || name == ".."_L1;
    });
}

bool hasRulesExtension(const QString &path)
{
    return path.endsWith(".md"_L1) || path.endsWith(".mdc"_L1) || path.endsWith(".txt"_L1);
}

} // namespace

RulesPath rulesPathOfHeading(const QString &heading)
{
    QString path = firstBacktickedWord(heading);
    if (path.startsWith("./"_L1)) {
        path.remove(0, 2);
    }
    if (path.isEmpty()) {
        return {
            {},
            {QT_TRANSLATE_NOOP("Message",
                               "The page names no file for its rules. Use another target, or name one in its "
                               "heading, such as “Persistent Context (Put in `.cursor/rules.md`)”.")}};
    }
    const QStringList names = path.split(u'/');
    if (path.size() > longestPath || hasForbiddenCharacter(path) || leavesTheProject(names)) {
        return {{},
                {QT_TRANSLATE_NOOP(
                     "Message",
                     "The page wants its rules in “%1”, which is not a plain path inside the project. "
                     "Use another target, or name a path such as `.cursor/rules.md` in the page."),
                 {path.left(longestPath)}}};
    }
    if (leadsIntoGit(names)) {
        return {{},
                {QT_TRANSLATE_NOOP(
                     "Message",
                     "The page wants its rules in “%1”, which lies in Git's own folder. Use another "
                     "target, or name a path such as `.cursor/rules.md` in the page."),
                 {path}}};
    }
    if (!hasRulesExtension(path)) {
        return {{},
                {QT_TRANSLATE_NOOP(
                     "Message",
                     "The page wants its rules in “%1”, which does not end in .md, .mdc or .txt. Use "
                     "another target, or name a path such as `.cursor/rules.md` in the page."),
                 {path}}};
    }
    return {path, {}};
}

} // namespace Askwell
