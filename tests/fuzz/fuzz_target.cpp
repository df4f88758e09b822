// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz_target.h"

#include "app/checks/check.h"
#include "app/checks/secret_scan.h"
#include "app/exports/links.h"
#include "app/exports/managed_block.h"
#include "app/exports/take_back.h"
#include "app/framework/context_rules.h"
#include "app/framework/framework_reader.h"
#include "app/framework/framework_repository.h"
#include "app/knowledge/model_card.h"
#include "app/knowledge/model_config.h"
#include "app/knowledge/safetensors.h"
#include "app/profiles/profile_format.h"
#include "app/prompt/blanks.h"
#include "app/prompt/clauses.h"
#include "app/prompt/composer.h"
#include "app/prompt/guide_check.h"
#include "app/prompt/guide_reader.h"
#include "app/prompt/rough_note.h"
#include "app/support/toml_reader.h"
#include "app/support/yaml_reader.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace Askwell::Fuzz {

using namespace Qt::StringLiterals;

namespace {

const Framework &bundledPage()
{
    static const FrameworkRepository bundled({});
    return *bundled.framework(u"hugging-face"_s);
}

void readPage(const QByteArray &bytes)
{
    const Result<Framework> page = readFramework(bytes, u"page.md"_s);
    if (!page) {
        require(!englishText(page.error()).isEmpty(), "a refused page has a reason");
        return;
    }
    require(!page.value().questions.empty(), "a page asks something");
    for (const RulesLevel level : {RulesLevel::Concise, RulesLevel::Full}) {
        RulesChoice choice;
        choice.level = level;
        (void)contextRules(page.value(), choice);
    }
    const Prompt empty = compose(page.value(), {});
    require(empty.text.isEmpty() || empty.text.endsWith(u'\n'), "a prompt ends in a line end");
}

void readGuideOfPage(const QByteArray &bytes)
{
    if (const Result<Guide> guide = readGuide(bytes, u"page.guide.json"_s)) {
        (void)checkGuide(guide.value(), bundledPage(), u"page.guide.json"_s);
    }
}

void readProject(const QByteArray &bytes)
{
    const Result<ReadProfile> read = readProfile(bytes, u"project.askwell"_s);
    if (!read || read.value().readOnly) {
        return;
    }
    const QByteArray written = writeProfile(read.value().profile);
    const Result<ReadProfile> again = readProfile(written, u"project.askwell"_s);
    require(again.ok() || !profileProblem(read.value().profile), "what was read can be written and read");
    if (again) {
        require(again.value().profile == read.value().profile, "a project survives being written");
        require(writeProfile(again.value().profile) == written, "and is written alike");
    }
}

void readCard(const QByteArray &bytes)
{
    (void)readModelCard(bytes).licenceText();
    (void)readYamlFields(bytes, u"README.md"_s);
}

void readConfig(const QByteArray &bytes)
{
    (void)readModelConfig(bytes, u"config.json"_s);
    (void)readToml(bytes, 1'000'000, u"pyproject.toml"_s);
}

void readTensors(const QByteArray &bytes)
{
    const Result<TensorCount> count = countTensors(bytes, u"model.safetensors"_s);
    require(!count || (count.value().values >= 0 && count.value().bytes >= 0), "counts are not negative");
}

qsizetype letters(const QString &text)
{
    return std::count_if(text.begin(), text.end(), [](QChar unit) { return unit.isLetterOrNumber(); });
}

void takeTextBack(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    (void)roughNote(text, bundledPage());
    const Result<TakenBack> taken = takeBack(text, {bundledPage()});
    if (!taken || taken.value().link || taken.value().form != TakenBack::Form::Unknown) {
        return;
    }
    require(letters(taken.value().leftover.join(u'\n')) >= letters(text),
            "an unknown text is left over whole");
}

void changeBlock(const QByteArray &bytes)
{
    const QByteArray rules = "Rules of ours.\n\nTwo paragraphs.\n";
    const Result<QByteArray> with = withManagedBlock(bytes, rules, u"AGENTS.md"_s);
    if (!with) {
        return;
    }
    const Result<std::optional<ManagedBlock>> block = findManagedBlock(with.value(), u"AGENTS.md"_s);
    require(block && block.value().has_value(), "the block that was written is found");
    require(block.value()->text.trimmed() == rules.trimmed(), "it holds what was written");
    const Result<QByteArray> again = withManagedBlock(with.value(), rules, u"AGENTS.md"_s);
    require(again && again.value() == with.value(), "writing it again changes nothing");
    const Result<std::optional<ManagedBlock>> before = findManagedBlock(bytes, u"AGENTS.md"_s);
    if (before && !before.value()) {
        const QByteArray without =
            withoutManagedBlock(with.value(), *block.value(), lineEndsBeforeNewBlock(bytes));
        require(without == bytes, "taken out, the file is as it was");
    }
}

void fillText(const QByteArray &bytes)
{
    const QString text = normalisedAnswer(QString::fromUtf8(bytes));
    qsizetype at = 0;
    for (const Blank &blank : findBlanks(text)) {
        require(blank.span.begin >= at && blank.span.end() <= text.size(), "blanks are in order");
        at = blank.span.end();
        const TextEdit removal = clauseRemoval(text, blank.span);
        require(removal.span.begin >= 0 && removal.span.end() <= text.size(), "a clause is in the text");
    }
    const BlankValues values = effectiveValues({text}, {{u"metric"_s, u"F1"_s}});
    const FilledText filled = fillBlanks(text, values);
    for (const FilledText::Place &place : filled.places) {
        require(place.filled.begin >= 0 && place.filled.end() <= filled.text.size(),
                "a place is in the text");
    }
    (void)withoutOpenClauses(text, values);
}

void checkBrief(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    const qsizetype half = text.size() / 2;
    const Answers answers {{u"task"_s, text.left(half)}, {u"why"_s, text.mid(half)}};
    for (const Finding &finding : checkAnswers(bundledPage(), answers).findings) {
        const QString answer = answers.value(finding.questionId);
        require(finding.span.begin >= 0 && finding.span.end() <= answer.size(), "a finding is in its answer");
    }
}

void readLink(const QByteArray &bytes)
{
    const std::optional<LinkContent> content = readCursorLink(QString::fromUtf8(bytes));
    if (!content) {
        return;
    }
    const Result<QString> link = cursorLink(content->kind, content->name, screen(content->text).overridden());
    if (!link) {
        return;
    }
    const std::optional<LinkContent> again = readCursorLink(link.value());
    require(again && again->text == content->text && again->name == content->name,
            "a link carries what was put into it");
}

} // namespace

const std::vector<FuzzTarget> &fuzzTargets()
{
    static const std::vector<FuzzTarget> targets {
        {"page", readPage},     {"guide", readGuideOfPage}, {"project", readProject}, {"card", readCard},
        {"config", readConfig}, {"tensors", readTensors},   {"text", takeTextBack},   {"block", changeBlock},
        {"blanks", fillText},   {"brief", checkBrief},      {"link", readLink},
    };
    return targets;
}

const FuzzTarget *fuzzTarget(const QByteArray &name)
{
    const auto found = std::find_if(fuzzTargets().begin(), fuzzTargets().end(),
                                    [&name](const FuzzTarget &target) { return name == target.name; });
    return found == fuzzTargets().end() ? nullptr : &*found;
}

void require(bool holds, const char *sentence)
{
    if (!holds) {
        std::fprintf(stderr, "does not hold: %s\n", sentence);
        std::abort();
    }
}

} // namespace Askwell::Fuzz
