// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/input.h"

#include "app/cli/console.h"
#include "app/cli/framework_lookup.h"
#include "app/cli/invocation.h"
#include "app/cli/profile_lookup.h"
#include "app/cli/suggestion.h"
#include "app/cli/text_value.h"
#include "app/prompt/blanks.h"

#include <algorithm>
#include <array>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

/// The questions that have an option of their own; ids of questions.
const std::array<QString, 4> &questionOptions()
{
    static const std::array<QString, 4> options {u"task"_s, u"why"_s, u"where"_s, u"when"_s};
    return options;
}

/// Its questions as a person may name them: `"Situation" (task), …`.
QString questionList(const Framework &framework)
{
    QStringList questions;
    for (const Question &question : framework.questions) {
        questions.append(u"\"%1\" (%2)"_s.arg(question.label, question.id));
    }
    return questions.join(u", "_s);
}

const Question *questionNamed(const Framework &framework, const QString &name)
{
    if (const Question *question = framework.question(name)) {
        return question;
    }
    const auto found = std::find_if(framework.questions.begin(), framework.questions.end(),
                                    [&name](const Question &question) {
                                        return question.label.compare(name, Qt::CaseInsensitive) == 0
                                            || question.id.compare(name, Qt::CaseInsensitive) == 0;
                                    });
    return found == framework.questions.end() ? nullptr : &*found;
}

/// An answer as it was typed, before its text is read.
struct GivenAnswer
{
    QString question;
    QString value;
    /// "--task", "--answer".
    QString option;
};

/// Nothing where an --answer is not LABEL=TEXT, which has been said then.
std::optional<std::vector<GivenAnswer>> givenAnswers(const Invocation &invocation, Console &console)
{
    std::vector<GivenAnswer> given;
    for (const QString &option : questionOptions()) {
        if (invocation.has(option)) {
            given.push_back({option, invocation.value(option), u"--"_s + option});
        }
    }
    const QStringList answers = invocation.values(u"answer"_s);
    for (const QString &answer : answers) {
        const qsizetype equals = answer.indexOf(u'=');
        if (equals < 1) {
            console.refuse(ExitStatus::WrongUsage,
                           u"--answer takes LABEL=TEXT, not \"%1\"."_s.arg(answer.left(60)));
            return std::nullopt;
        }
        given.push_back({answer.left(equals).trimmed(), answer.mid(equals + 1), u"--answer"_s});
    }
    return given;
}

bool applyAnswers(const Invocation &invocation, const Framework &framework, Answers &answers,
                  Console &console)
{
    const std::optional<std::vector<GivenAnswer>> given = givenAnswers(invocation, console);
    if (!given) {
        return false;
    }
    QStringList seen;
    for (const GivenAnswer &each : *given) {
        const Question *question = questionNamed(framework, each.question);
        if (question == nullptr) {
            QStringList labels;
            for (const Question &known : framework.questions) {
                labels << known.label << known.id;
            }
            console.refuse(ExitStatus::WrongUsage,
                           u"%1 has no question \"%2\"; it asks %3.%4"_s.arg(
                               framework.title, each.question, questionList(framework),
                               suggestion(each.question, labels)));
            return false;
        }
        if (seen.contains(question->id)) {
            console.refuse(ExitStatus::WrongUsage,
                           u"\"%1\" is answered twice; give one answer."_s.arg(question->label));
            return false;
        }
        seen.append(question->id);
        const Result<QString> text = textValue(each.value, each.option, console);
        if (!text) {
            console.refuse(ExitStatus::FileTrouble, text.error());
            return false;
        }
        answers.insert(question->id, text.value());
    }
    return true;
}

QString titles(const std::vector<Framework> &frameworks)
{
    QStringList titles;
    for (const Framework &framework : frameworks) {
        titles.append(framework.title);
    }
    return titles.join(u" with "_s);
}

/// The blanks of the answers to the framework's questions, in order; a name each time that it stands there.
std::vector<Blank> blanksOf(const Input &input)
{
    std::vector<Blank> blanks;
    for (const Question &question : input.framework().questions) {
        for (Blank &blank : findBlanks(input.answers.value(question.id))) {
            blanks.push_back(std::move(blank));
        }
    }
    return blanks;
}

/// Takes --set BLANK=VALUE. A value that is not among a blank's choices is refused, like a blank that is not
/// there.
bool applyValues(const Invocation &invocation, Input &input, Console &console)
{
    const std::vector<Blank> blanks = blanksOf(input);
    const QStringList settings = invocation.values(u"set"_s);
    for (const QString &setting : settings) {
        const qsizetype equals = setting.indexOf(u'=');
        if (equals < 1) {
            console.refuse(ExitStatus::WrongUsage,
                           u"--set takes BLANK=VALUE, not \"%1\"."_s.arg(setting.left(60)));
            return false;
        }
        const QString name = setting.left(equals).trimmed();
        const Result<QString> value = textValue(setting.mid(equals + 1), u"--set"_s, console);
        if (!value) {
            console.refuse(ExitStatus::FileTrouble, value.error());
            return false;
        }
        QStringList names;
        QStringList choices;
        for (const Blank &blank : blanks) {
            names << (names.contains(blank.name) ? QStringList() : QStringList {blank.name});
            choices << (blank.name == name ? blank.choices : QStringList());
        }
        if (!names.contains(name)) {
            console.refuse(ExitStatus::WrongUsage,
                           u"The answers have no blank \"%1\"; they have %2.%3"_s.arg(
                               name, names.isEmpty() ? u"none"_s : u'"' + names.join(u"\", \""_s) + u'"',
                               suggestion(name, names)));
            return false;
        }
        if (!choices.isEmpty() && !choices.contains(value.value())) {
            console.refuse(ExitStatus::WrongUsage,
                           u"\"%1\" is none of the choices for \"%2\"; choose \"%3\".%4"_s.arg(
                               value.value().left(60), name, choices.join(u"\", \""_s),
                               suggestion(value.value(), choices)));
            return false;
        }
        input.values.insert(name, value.value());
    }
    return true;
}

bool applyRules(const Invocation &invocation, const std::vector<Framework> &frameworks, RulesChoice &rules,
                Console &console)
{
    const QString level = invocation.value(u"context"_s);
    const QStringList sections = invocation.values(u"section"_s);
    // An empty level is none, and leaves the choice as it is.
    static_cast<void>(rulesLevelFromName(level, &rules.level));
    if (sections.isEmpty()) {
        return true;
    }
    if (level == "full"_L1) {
        console.refuse(
            ExitStatus::WrongUsage,
            u"--section chooses what is added to the concise rules; the full rules hold every section "
            "already. Leave out one of --section and --context full."_s);
        return false;
    }
    const QStringList known = ruleSections(frameworks);
    rules.level = RulesLevel::Chosen;
    rules.sections.clear();
    for (const QString &name : sections) {
        const auto found = std::find_if(known.begin(), known.end(), [&name](const QString &heading) {
            return heading.compare(name, Qt::CaseInsensitive) == 0;
        });
        if (found == known.end()) {
            console.refuse(ExitStatus::WrongUsage,
                           u"%1 has no section \"%2\"; it has \"%3\".%4"_s.arg(
                               titles(frameworks), name, known.join(u"\", \""_s), suggestion(name, known)));
            return false;
        }
        rules.sections.append(*found);
    }
    return true;
}

bool applyExample(const Framework &framework, Answers &answers, Console &console)
{
    if (framework.filledExample.isEmpty()) {
        console.refuse(ExitStatus::No,
                       u"The page of %1 has no worked example; leave out --example."_s.arg(framework.title));
        return false;
    }
    for (const Question &question : framework.questions) {
        answers.insert(question.id, question.filledExample);
    }
    return true;
}

/// Null where the profile has no prompt; nothing where it lacks the one that was asked for.
std::optional<const SavedPrompt *> chosenPrompt(const Invocation &invocation, const Profile &profile,
                                                Console &console)
{
    const QString wanted = invocation.value(u"prompt"_s);
    const SavedPrompt *latest = nullptr;
    QStringList names;
    for (const SavedPrompt &prompt : profile.prompts) {
        if (!wanted.isEmpty() && (prompt.name == wanted || prompt.id == wanted)) {
            return &prompt;
        }
        names << prompt.name;
        // Of equals the last, as in the window: a project file tells no times.
        if (latest == nullptr || !(prompt.changed < latest->changed)) {
            latest = &prompt;
        }
    }
    if (invocation.has(u"prompt"_s)) {
        console.refuse(ExitStatus::WrongUsage,
                       u"The profile %1 has no prompt \"%2\"; it has %3.%4"_s.arg(
                           profile.name, wanted,
                           names.isEmpty() ? u"none"_s : u'"' + names.join(u"\", \""_s) + u'"',
                           suggestion(wanted, names)));
        return std::nullopt;
    }
    return latest;
}

/// False where --profile names none, which has been said then.
bool applyProfile(const Invocation &invocation, Input &input, Console &console)
{
    if (!invocation.has(u"profile"_s)) {
        if (invocation.has(u"prompt"_s)) {
            console.refuse(ExitStatus::WrongUsage,
                           u"--prompt chooses a prompt of a profile; give --profile as well."_s);
            return false;
        }
        return true;
    }
    input.profile = findProfile(invocation.value(u"profile"_s), console);
    if (!input.profile) {
        return false;
    }
    const Profile &profile = input.profile->profile;
    const std::optional<const SavedPrompt *> prompt = chosenPrompt(invocation, profile, console);
    if (!prompt) {
        return false;
    }
    if (*prompt != nullptr) {
        input.answers = (*prompt)->answers;
        input.values = (*prompt)->blanks;
    }
    input.rules = profile.rules;
    return true;
}

QStringList frameworkIds(const Invocation &invocation, const Input &input)
{
    if (invocation.has(u"framework"_s)) {
        return {invocation.value(u"framework"_s)};
    }
    if (input.profile && !input.profile->profile.frameworks.isEmpty()) {
        return input.profile->profile.frameworks;
    }
    return {u"hugging-face"_s};
}

} // namespace

std::optional<Input> readInput(const Invocation &invocation, Console &console)
{
    Input input;
    if (!applyProfile(invocation, input, console)) {
        return std::nullopt;
    }
    std::optional<std::vector<Framework>> frameworks =
        findFrameworks(frameworkIds(invocation, input), console);
    if (!frameworks) {
        return std::nullopt;
    }
    input.frameworks = *std::move(frameworks);
    if (invocation.has(u"example"_s) && !applyExample(input.framework(), input.answers, console)) {
        return std::nullopt;
    }
    if (!applyAnswers(invocation, input.framework(), input.answers, console)
        || !applyValues(invocation, input, console)
        || !applyRules(invocation, input.frameworks, input.rules, console)) {
        return std::nullopt;
    }
    return input;
}

QString optionFor(const Question &question)
{
    const auto &options = questionOptions();
    if (std::find(options.begin(), options.end(), question.id) != options.end()) {
        return u"--%1 TEXT"_s.arg(question.id);
    }
    return u"--answer \"%1=TEXT\""_s.arg(question.label);
}

} // namespace Askwell
