// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/take_back.h"

#include "app/exports/front_matter.h"
#include "app/exports/links.h"
#include "app/exports/managed_block.h"
#include "app/exports/render.h"
#include "app/exports/taken_prompt.h"
#include "app/exports/taken_rules.h"
#include "app/support/file_message.h"
#include "app/support/yaml_reader.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

QString withUnixLineEnds(QString text)
{
    if (text.startsWith(QChar::ByteOrderMark)) {
        text.remove(0, 1);
    }
    return text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
}

void leaveOver(const QString &text, TakenBack *taken)
{
    const QString words = normalisedAnswer(text);
    if (!words.isEmpty()) {
        taken->leftover += words;
    }
}

/// Cuts front matter off and takes its globs; what renderTarget() would write otherwise is left over.
QString takeFrontMatter(const QString &text, TakenBack *taken)
{
    const QString fence = u"---\n"_s;
    const qsizetype close = text.startsWith(fence) ? text.left(longestYaml).indexOf(u'\n' + fence, 3) : -1;
    if (close < 0) {
        return text;
    }
    const qsizetype end = close + 1 + fence.size();
    const QString lines = text.sliced(fence.size(), std::max<qsizetype>(close + 1 - fence.size(), 0));
    // Cursor's bare globs are no YAML where they begin with an asterisk.
    QString readable;
    for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts)) {
        const bool bare = line.startsWith("globs: "_L1) && !line.contains(u'"');
        readable += bare ? u"globs: \""_s + line.sliced(7) + u"\"\n"_s : line + u'\n';
    }
    const Result<YamlFields> fields = readYamlFields(readable.toUtf8(), QString());
    if (!fields) {
        // Perhaps a line of dashes that means something else.
        return text;
    }
    for (const QString &key : {u"globs"_s, u"paths"_s, u"applyTo"_s, u"fileMatchPattern"_s}) {
        taken->globs += fields.value().lists.value(key);
        taken->globs += fields.value().scalars.value(key).split(u',', Qt::SkipEmptyParts);
    }
    for (QString &glob : taken->globs) {
        glob = glob.trimmed();
    }
    const QString head = text.first(end) + u'\n';
    constexpr std::array kinds {FrontMatter::Cursor, FrontMatter::PathsList, FrontMatter::CopilotApplyTo,
                                FrontMatter::DevinTrigger, FrontMatter::KiroInclusion};
    const auto known = std::find_if(kinds.begin(), kinds.end(), [&](FrontMatter kind) {
        const Result<QString> written = frontMatter(kind, taken->globs);
        return written && written.value() == head;
    });
    // Copilot's sign for every file.
    const bool every = taken->globs == QStringList {u"**"_s};
    if (every) {
        taken->globs.clear();
    }
    if (known == kinds.end() && !(every && head == frontMatter(FrontMatter::CopilotApplyTo, {}).value())) {
        leaveOver(lines, taken);
    }
    return text.sliced(end);
}

/// What stands in the managed block, and the rest as left over; the text itself where it has none.
QString takeManagedBlock(const QString &text, TakenBack *taken, QString *after)
{
    const QByteArray bytes = text.toUtf8();
    const Result<std::optional<ManagedBlock>> block = findManagedBlock(bytes, u"The text"_s);
    if (!block) {
        taken->notes.push_back(block.error());
        return text;
    }
    if (!block.value()) {
        return text;
    }
    leaveOver(QString::fromUtf8(bytes.first(block.value()->begin)), taken);
    *after = QString::fromUtf8(bytes.sliced(block.value()->end()));
    return QString::fromUtf8(block.value()->text);
}

void put(TakenPrompt prompt, TakenBack *taken)
{
    if (taken->frameworks.isEmpty()) {
        taken->frameworks += prompt.framework;
    }
    taken->answers = std::move(prompt.answers);
    taken->parts = std::move(prompt.parts);
    taken->repeatedLabels = std::move(prompt.repeatedLabels);
    leaveOver(prompt.before, taken);
}

/// The recognised framework asks the questions; where its labels do not fit, another may.
bool putPrompt(const QString &text, const std::vector<Framework> &recognised,
               const std::vector<Framework> &frameworks, TakenBack *taken)
{
    for (const auto &take : {&takeComposedPrompt, &takeLabelledPrompt}) {
        for (const std::vector<Framework> *pages : {&recognised, &frameworks}) {
            if (std::optional<TakenPrompt> prompt = take(text, *pages)) {
                put(std::move(*prompt), taken);
                return true;
            }
        }
    }
    return false;
}

void putRules(const KnownRules &known, const QString &rulesText, const QString &additions, TakenBack *taken)
{
    for (const Framework &framework : known.frameworks) {
        taken->frameworks += framework.id;
    }
    taken->rules = known.choice;
    taken->rules.additions = additions;
    taken->rulesExact = contextRules(known.frameworks, taken->rules) == rulesText;
}

/// Rules as we write them at the beginning, and what follows them.
bool takeKnownRules(const QString &text, const std::vector<Framework> &frameworks, TakenBack *taken)
{
    QString whole = text;
    while (whole.endsWith(u'\n')) {
        whole.chop(1);
    }
    whole += u'\n';
    const std::optional<KnownRules> known = knownRules(whole, frameworks);
    if (!known) {
        return false;
    }
    const std::vector<Framework> asking {known->frameworks.front()};
    // Dashes that begin the additions are a part of them.
    const qsizetype from = known->additions < 0 ? known->end : known->additions + 1;
    qsizetype dashes = findComposedPromptAfterDashes(whole, from, asking);
    if (dashes >= 0 && !takeComposedPrompt(whole.sliced(dashes + 4), asking)) {
        dashes = -1;
    }
    const qsizetype end = dashes < 0 ? whole.size() : dashes - 1;
    const qsizetype additionsEnd = known->additions < 0 ? known->end : end;
    const QString additions = known->additions < 0
        ? QString()
        : whole.sliced(known->additions, std::max<qsizetype>(end - 1 - known->additions, 0));
    putRules(*known, whole.first(additionsEnd), additions, taken);
    taken->form = TakenBack::Form::Rules;
    if (dashes >= 0) {
        leaveOver(whole.sliced(additionsEnd, end - additionsEnd), taken);
        (void)putPrompt(whole.sliced(dashes + 4), asking, frameworks, taken);
        taken->form = TakenBack::Form::Both;
        return true;
    }
    const QString rest = normalisedAnswer(whole.sliced(additionsEnd));
    const bool parted = rest.startsWith("---\n"_L1);
    if (parted && putPrompt(rest.sliced(4), asking, frameworks, taken)) {
        taken->form = TakenBack::Form::Both;
    } else {
        leaveOver(rest, taken);
    }
    return true;
}

/// What people wrote or changed.
void takeOtherText(const QString &text, const std::vector<Framework> &frameworks, TakenBack *taken)
{
    const qsizetype before = findComposedPromptAfterDashes(text, 0, frameworks);
    const qsizetype dashes = before < 0 ? text.lastIndexOf("\n---\n"_L1) + 1 : before;
    if (dashes > 0) {
        std::optional<SimilarRules> rules = similarRules(text.first(dashes), frameworks);
        std::optional<TakenPrompt> prompt = takeLabelledPrompt(text.sliced(dashes + 4), frameworks);
        if (rules && prompt) {
            taken->form = TakenBack::Form::Both;
            taken->frameworks = rules->frameworks;
            taken->rules = std::move(rules->choice);
            taken->leftover += rules->leftover;
            put(std::move(*prompt), taken);
            return;
        }
    }
    if (std::optional<SimilarRules> rules = similarRules(text, frameworks)) {
        taken->form = TakenBack::Form::Rules;
        taken->frameworks = rules->frameworks;
        taken->rules = std::move(rules->choice);
        taken->leftover += rules->leftover;
        return;
    }
    if (std::optional<TakenPrompt> prompt = takeLabelledPrompt(text, frameworks)) {
        taken->form = TakenBack::Form::Prompt;
        put(std::move(*prompt), taken);
        return;
    }
    leaveOver(text, taken);
}

/// What we made ourselves is known by every byte, and so before anything in it is taken for something else.
bool takeOwnText(const QString &text, const std::vector<Framework> &frameworks, TakenBack *taken)
{
    if (std::optional<TakenPrompt> prompt = takeComposedPrompt(text, frameworks)) {
        taken->form = TakenBack::Form::Prompt;
        put(std::move(*prompt), taken);
        return true;
    }
    return takeKnownRules(text, frameworks, taken);
}

QString withoutFirstEmptyLines(const QString &text)
{
    qsizetype begin = 0;
    while (begin < text.size() && text.at(begin) == u'\n') {
        ++begin;
    }
    return text.sliced(begin);
}

} // namespace

Result<TakenBack> takeBack(const QString &given, const std::vector<Framework> &frameworks)
{
    if (given.size() > longestTakenBack) {
        return Message {QT_TRANSLATE_NOOP("Message",
                                          "The text is larger than %1. Take back a shorter one, such as one "
                                          "prompt or one rules file."),
                        {byteSizeText(longestTakenBack)}};
    }
    TakenBack taken;
    QString text = given;
    if (const std::optional<LinkContent> link = readCursorLink(given.trimmed())) {
        taken.link = true;
        text = link->text;
    }
    text = withoutFirstEmptyLines(withUnixLineEnds(text));
    if (takeOwnText(text, frameworks, &taken)) {
        return taken;
    }
    text = withoutFirstEmptyLines(takeFrontMatter(text, &taken));
    if (takeOwnText(text, frameworks, &taken)) {
        return taken;
    }
    QString after;
    text = withoutFirstEmptyLines(takeManagedBlock(text, &taken, &after));
    if (!takeOwnText(text, frameworks, &taken)) {
        takeOtherText(text, frameworks, &taken);
    }
    leaveOver(after, &taken);
    return taken;
}

Result<QString> textToTakeBack(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.size() > longestTakenBack) {
        return tooLargeMessage(fileName, longestTakenBack);
    }
    if (bytes.contains('\0')) {
        return Message {
            QT_TRANSLATE_NOOP("Message",
                              "%1 is no text in UTF-8: it holds NUL bytes. Save it as UTF-8, or choose "
                              "another file."),
            {fileName}};
    }
    if (!QByteArrayView(bytes).isValidUtf8()) {
        return Message {
            QT_TRANSLATE_NOOP("Message", "%1 is no text in UTF-8. Save it as UTF-8, or choose another file."),
            {fileName}};
    }
    return QString::fromUtf8(bytes);
}

} // namespace Askwell
