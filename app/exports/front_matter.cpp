// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/front_matter.h"

#include <algorithm>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

/// Control, format (bidirectional ones too), separator and half characters: nobody sees them in a name.
bool isInvisible(QChar unit)
{
    switch (unit.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

bool hasInvisible(const QString &text)
{
    return !text.isValidUtf16() || std::any_of(text.begin(), text.end(), isInvisible);
}

bool hasAnyOf(const QString &text, QStringView units)
{
    return std::any_of(text.begin(), text.end(), [units](QChar unit) { return units.contains(unit); });
}

/// What no tool takes.
std::optional<Message> globProblem(const QString &glob)
{
    if (glob.isEmpty()) {
        return Message {QT_TRANSLATE_NOOP("Message", "A glob is empty. Give a pattern such as src/**/*.py.")};
    }
    if (hasInvisible(glob)) {
        return Message {
            QT_TRANSLATE_NOOP("Message",
                              "The glob “%1” holds invisible characters. Type it again without them."),
            {glob.simplified()}};
    }
    if (hasAnyOf(glob, u"\"'`\\")) {
        return Message {
            QT_TRANSLATE_NOOP("Message",
                              "The glob “%1” holds a quote or a backslash. Globs use / and no quotes."),
            {glob}};
    }
    if (glob.startsWith(u'/') || glob.split(u'/').contains(".."_L1)) {
        return Message {QT_TRANSLATE_NOOP(
                            "Message", "The glob “%1” leaves the project. Give it relative to the project."),
                        {glob}};
    }
    return {};
}

/// Tools that split one line at its commas would split these too.
std::optional<Message> commaProblem(const QString &glob)
{
    if (!glob.contains(u',')) {
        return {};
    }
    return Message {
        QT_TRANSLATE_NOOP("Message",
                          "The glob “%1” holds a comma, which this tool takes for the end of a pattern. "
                          "Give its alternatives as separate globs."),
        {glob}};
}

/// Cursor takes the rest of the line as it is, but other readers of the file parse it as YAML.
std::optional<Message> bareProblem(const QString &glob)
{
    // A line of nothing but ~ or null is no text at all to them.
    const bool isNull = glob.compare("null"_L1, Qt::CaseInsensitive) == 0;
    if (isNull || hasAnyOf(glob, u"[]{}#:") || hasAnyOf(glob.first(1), u"!&|>%@-?~")) {
        return Message {
            QT_TRANSLATE_NOOP("Message",
                              "The glob “%1” cannot stand unquoted, and Cursor takes quotes for a part "
                              "of it. Write it without [ ] { } # : and without ! & | > % @ - ? ~ in "
                              "front."),
            {glob}};
    }
    return {};
}

QString yamlList(const QString &key, const QStringList &globs)
{
    QString text = key + u":\n"_s;
    for (const QString &glob : globs) {
        // Neither quotes nor backslashes get here, so nothing is left to escape.
        text += u"  - \""_s + glob + u"\"\n"_s;
    }
    return text;
}

QString fenced(const QString &lines)
{
    return u"---\n"_s + lines + u"---\n\n"_s;
}

QString rendered(FrontMatter kind, const QStringList &globs)
{
    const bool scoped = !globs.isEmpty();
    switch (kind) {
    case FrontMatter::None:
        return {};
    case FrontMatter::Cursor:
        return scoped ? fenced(u"globs: "_s + globs.join(u',') + u"\nalwaysApply: false\n"_s)
                      : fenced(u"alwaysApply: true\n"_s);
    case FrontMatter::PathsList:
        return scoped ? fenced(yamlList(u"paths"_s, globs)) : QString();
    case FrontMatter::CopilotApplyTo:
        return fenced(u"applyTo: \""_s + (scoped ? globs.join(u',') : u"**"_s) + u"\"\n"_s);
    case FrontMatter::DevinTrigger:
        return scoped ? fenced(u"trigger: glob\n"_s + yamlList(u"globs"_s, globs))
                      : fenced(u"trigger: always_on\n"_s);
    case FrontMatter::KiroInclusion:
        return scoped ? fenced(u"inclusion: fileMatch\n"_s + yamlList(u"fileMatchPattern"_s, globs))
                      : QString();
    }
    return {};
}

/// Windows opens a device where a file has such a name, whatever its ending.
bool isDeviceName(const QString &name)
{
    const QString stem = name.section(u'.', 0, 0).toUpper();
    static const QStringList devices {u"CON"_s, u"PRN"_s, u"AUX"_s, u"NUL"_s};
    return devices.contains(stem)
        || (stem.size() == 4 && (stem.startsWith("COM"_L1) || stem.startsWith("LPT"_L1))
            && stem.at(3).isDigit());
}

} // namespace

Result<QString> frontMatter(FrontMatter kind, const QStringList &globs)
{
    QStringList patterns;
    for (const QString &typed : globs) {
        const QString glob = typed.trimmed();
        std::optional<Message> problem = globProblem(glob);
        if (!problem && (kind == FrontMatter::Cursor || kind == FrontMatter::CopilotApplyTo)) {
            problem = commaProblem(glob);
        }
        if (!problem && kind == FrontMatter::Cursor) {
            problem = bareProblem(glob);
        }
        if (problem) {
            return *problem;
        }
        patterns += glob;
    }
    if (kind == FrontMatter::Cursor) {
        // A line that begins with * is an alias to YAML readers; Cursor itself does not mind. The order of
        // patterns means nothing, so one that begins otherwise goes first.
        std::stable_partition(patterns.begin(), patterns.end(),
                              [](const QString &glob) { return !glob.startsWith(u'*'); });
    }
    return rendered(kind, patterns);
}

std::optional<Message> fileNameProblem(const QString &name)
{
    if (name.isEmpty() || name == "."_L1 || name == ".."_L1) {
        return Message {
            QT_TRANSLATE_NOOP("Message", "“%1” cannot be a file's name. Give a word such as my-rules."),
            {name}};
    }
    if (hasInvisible(name) || hasAnyOf(name, u"/\\:*?\"<>|")) {
        return Message {
            QT_TRANSLATE_NOOP("Message",
                              "“%1” cannot be a file's name everywhere. Leave out / \\ : * ? \" < > | and "
                              "invisible characters."),
            {name.simplified()}};
    }
    if (name != name.trimmed() || name.startsWith(u'.') || name.endsWith(u'.')) {
        return Message {
            QT_TRANSLATE_NOOP(
                "Message", "“%1” cannot be a file's name everywhere. Leave out dots and spaces at its ends."),
            {name}};
    }
    if (isDeviceName(name)) {
        return Message {QT_TRANSLATE_NOOP("Message", "“%1” names a device on Windows. Choose another name."),
                        {name}};
    }
    // File systems take 255 bytes a name; the ending and a temporary name need some of them.
    if (name.toUtf8().size() > 150) {
        return Message {QT_TRANSLATE_NOOP("Message", "The name “%1” is too long for a file. Shorten it."),
                        {name.left(40) + u'…'}};
    }
    return {};
}

} // namespace Askwell
