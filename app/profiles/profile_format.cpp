// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profiles/profile_format.h"

#include "app/support/file_message.h"
#include "app/support/json_reading.h"
#include "app/support/json_writing.h"

#include <QJsonArray>
#include <QSet>

#include <array>
#include <optional>
#include <utility>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

constexpr auto formatName = "askwell-profile"_L1;

/// Lifts what version n wrote to version n + 1; the step for n is entry n - 1.
using UpgradeStep = QJsonObject (*)(QJsonObject object);
constexpr std::array<UpgradeStep, profileFormatVersion - 1> upgradeSteps {};

/// Takes known entries out of an object, and remembers the first that is not what it must be. What is left in
/// the end is unknown and kept.
class Reader final
{
public:
    Reader(QJsonObject object, QString place, std::optional<Message> &problem, const QString &fileName)
        : m_object(std::move(object))
        , m_place(std::move(place))
        , m_problem(problem)
        , m_fileName(fileName)
    { }

    QString text(const QString &key)
    {
        const QJsonValue value = m_object.take(key);
        if (!value.isUndefined() && !value.isString()) {
            complain(QT_TRANSLATE_NOOP("Message", "%1: \"%2\" must be a text. Correct it in the file."), key);
        }
        return value.toString();
    }

    /// A text, or its lines.
    QString lines(const QString &key) { return linesOf(m_object.take(key), key); }

    QStringList list(const QString &key, const QStringList &absent = {})
    {
        const QJsonValue value = m_object.take(key);
        return value.isUndefined() ? absent : stringList(value, key);
    }

    QMap<QString, QString> map(const QString &key)
    {
        QMap<QString, QString> entries;
        Reader inner = object(key);
        // Not taken out one by one: that would take quadratic time for a file of nothing but keys.
        const QJsonObject texts = inner.m_object;
        for (auto each = texts.begin(); each != texts.end(); ++each) {
            entries.insert(each.key(), inner.linesOf(each.value(), each.key()));
        }
        return entries;
    }

    /// Empty where there is no such object.
    Reader object(const QString &key)
    {
        const QJsonValue value = m_object.take(key);
        if (!value.isUndefined() && !value.isObject()) {
            complain(QT_TRANSLATE_NOOP("Message",
                                       "%1: \"%2\" must be an object in braces. Correct it in the file."),
                     key);
        }
        return {value.toObject(), m_place + key + u'.', m_problem, m_fileName};
    }

    template <typename Item>
    std::vector<Item> items(const QString &key, Item (*read)(Reader &reader))
    {
        std::vector<Item> all;
        const QJsonValue value = m_object.take(key);
        if (!value.isUndefined() && !value.isArray()) {
            complain(QT_TRANSLATE_NOOP("Message",
                                       "%1: \"%2\" must be a list in brackets. Correct it in the file."),
                     key);
        }
        const QJsonArray array = value.toArray();
        for (qsizetype at = 0; at < array.size(); ++at) {
            const QString place = u"%1[%2]"_s.arg(key, QString::number(at));
            if (!array.at(at).isObject()) {
                complain(QT_TRANSLATE_NOOP("Message",
                                           "%1: \"%2\" must be an object in braces. Correct it in the file."),
                         place);
                continue;
            }
            Reader inner(array.at(at).toObject(), m_place + place + u'.', m_problem, m_fileName);
            all.push_back(read(inner));
        }
        return all;
    }

    QDateTime time(const QString &key)
    {
        const QString written = text(key);
        const QDateTime read = QDateTime::fromString(written, Qt::ISODateWithMs).toUTC();
        if (!written.isEmpty() && !read.isValid()) {
            complain(
                QT_TRANSLATE_NOOP("Message",
                                  "%1: \"%2\" must be a time like 2026-01-31T12:00:00Z. Correct it in the "
                                  "file."),
                key);
        }
        return read;
    }

    void complain(const char *text, const QString &key)
    {
        if (!m_problem) {
            m_problem = Message {text, {m_fileName, m_place + key}};
        }
    }

    [[nodiscard]] const QJsonObject &rest() const { return m_object; }

private:
    QString linesOf(const QJsonValue &value, const QString &key)
    {
        if (value.isUndefined() || value.isString()) {
            return value.toString();
        }
        return stringList(value, key).join(u'\n');
    }

    QStringList stringList(const QJsonValue &value, const QString &key)
    {
        QStringList texts;
        bool right = value.isArray();
        const QJsonArray array = value.toArray();
        for (const QJsonValue each : array) {
            right = right && each.isString();
            texts += each.toString();
        }
        if (!right) {
            complain(
                QT_TRANSLATE_NOOP("Message", "%1: \"%2\" must be a list of texts. Correct it in the file."),
                key);
        }
        return texts;
    }

    QJsonObject m_object;
    QString m_place;
    std::optional<Message> &m_problem;
    const QString &m_fileName;
};

ProfileTarget readTarget(Reader &reader)
{
    ProfileTarget target {reader.text(u"id"_s), reader.text(u"name"_s), reader.list(u"globs"_s)};
    target.unknown = reader.rest();
    return target;
}

DismissedFinding readDismissed(Reader &reader)
{
    DismissedFinding finding {reader.text(u"check"_s), reader.text(u"text"_s)};
    finding.unknown = reader.rest();
    return finding;
}

SavedPrompt readPrompt(Reader &reader)
{
    SavedPrompt prompt {reader.text(u"id"_s), reader.text(u"name"_s), reader.map(u"answers"_s),
                        reader.time(u"changed"_s), reader.map(u"blanks"_s)};
    prompt.unknown = reader.rest();
    return prompt;
}

RulesChoice readRules(Reader &reader)
{
    RulesChoice rules;
    const QString level = reader.text(u"level"_s);
    if (!level.isEmpty() && !rulesLevelFromName(level, &rules.level)) {
        reader.complain(QT_TRANSLATE_NOOP(
                            "Message", "%1: \"%2\" must be concise, full or chosen. Correct it in the file."),
                        u"level"_s);
    }
    rules.sections = reader.list(u"sections"_s);
    rules.additions = reader.lines(u"additions"_s);
    return rules;
}

/// A prompt without an id, or with one that another has, gets one of its own: nothing is dropped.
std::vector<SavedPrompt> withUniqueIds(std::vector<SavedPrompt> prompts)
{
    QSet<QString> ids;
    // Ids only come, so that the first free number only grows.
    int number = 1;
    for (SavedPrompt &prompt : prompts) {
        if (prompt.id.isEmpty() || ids.contains(prompt.id)) {
            while (ids.contains(QString::number(number))) {
                ++number;
            }
            prompt.id = QString::number(number);
        }
        ids.insert(prompt.id);
    }
    return prompts;
}

QJsonObject withoutEmpty(QJsonObject object, const QString &key, const QJsonValue &value)
{
    const bool empty = value.isUndefined() || (value.isString() && value.toString().isEmpty())
        || (value.isArray() && value.toArray().isEmpty()) || (value.isObject() && value.toObject().isEmpty());
    if (!empty) {
        object.insert(key, value);
    }
    return object;
}

QJsonObject targetToJson(const ProfileTarget &target)
{
    QJsonObject object = target.unknown;
    object.insert("id"_L1, target.id);
    object = withoutEmpty(std::move(object), u"name"_s, target.name);
    return withoutEmpty(std::move(object), u"globs"_s, QJsonArray::fromStringList(target.globs));
}

QJsonObject dismissedToJson(const DismissedFinding &finding)
{
    QJsonObject object = finding.unknown;
    object.insert("check"_L1, finding.check);
    object.insert("text"_L1, finding.text);
    return object;
}

QJsonObject mapToJson(const QMap<QString, QString> &map)
{
    QJsonObject object;
    for (auto each = map.cbegin(); each != map.cend(); ++each) {
        object.insert(each.key(), each.value());
    }
    return object;
}

QJsonObject promptToJson(const SavedPrompt &prompt)
{
    QJsonObject object = prompt.unknown;
    object.insert("id"_L1, prompt.id);
    object = withoutEmpty(std::move(object), u"name"_s, prompt.name);
    if (prompt.changed.isValid()) {
        const bool whole = prompt.changed.time().msec() == 0;
        object.insert("changed"_L1, prompt.changed.toUTC().toString(whole ? Qt::ISODate : Qt::ISODateWithMs));
    }
    QJsonObject answers;
    for (auto each = prompt.answers.cbegin(); each != prompt.answers.cend(); ++each) {
        answers.insert(each.key(), linesToJson(each.value()));
    }
    object.insert("answers"_L1, answers);
    return withoutEmpty(std::move(object), u"blanks"_s, mapToJson(prompt.blanks));
}

QJsonObject rulesToJson(const Profile &profile)
{
    QJsonObject object = profile.unknownInRules;
    object.insert("level"_L1, rulesLevelName(profile.rules.level));
    object =
        withoutEmpty(std::move(object), u"sections"_s, QJsonArray::fromStringList(profile.rules.sections));
    return withoutEmpty(std::move(object), u"additions"_s, linesToJson(profile.rules.additions));
}

template <typename Item>
QJsonArray arrayOf(const std::vector<Item> &items, QJsonObject (*toJson)(const Item &))
{
    QJsonArray array;
    for (const Item &each : items) {
        array += toJson(each);
    }
    return array;
}

/// The first answer beyond the bound, if there is one.
std::optional<Message> oversizedAnswer(const Profile &profile, const QString &where)
{
    for (const SavedPrompt &prompt : profile.prompts) {
        for (auto answer = prompt.answers.cbegin(); answer != prompt.answers.cend(); ++answer) {
            // UTF-8 takes at most three bytes a UTF-16 unit: most answers need not be converted.
            if (answer->size() > largestAnswer / 3 && answer->toUtf8().size() > largestAnswer) {
                return Message {
                    QT_TRANSLATE_NOOP("Message",
                                      "%1: the answer \"%2\" of the prompt \"%3\" is larger than %4. "
                                      "Shorten it."),
                    {where, answer.key(), prompt.name.isEmpty() ? prompt.id : prompt.name,
                     byteSizeText(largestAnswer)}};
            }
        }
    }
    return std::nullopt;
}

Message notAProfile(const QString &fileName)
{
    return {QT_TRANSLATE_NOOP("Message",
                              "%1 is no Askwell project: its \"format\" is not \"askwell-profile\". "
                              "Choose another file."),
            {fileName}};
}

} // namespace

QJsonValue linesToJson(const QString &text)
{
    return text.isEmpty() ? QJsonArray() : QJsonArray::fromStringList(text.split(u'\n'));
}

QString linesFromJson(const QJsonValue &value)
{
    QStringList lines;
    const QJsonArray array = value.toArray();
    for (const QJsonValue line : array) {
        lines += line.toString();
    }
    return lines.join(u'\n');
}

const QStringList &profileKeyOrder()
{
    static const QStringList order {
        u"format"_s,    u"formatVersion"_s, u"id"_s,    u"name"_s,    u"changed"_s,
        u"folder"_s,    u"frameworks"_s,    u"rules"_s, u"level"_s,   u"sections"_s,
        u"additions"_s, u"targets"_s,       u"globs"_s, u"kept"_s,    u"blanks"_s,
        u"dismissed"_s, u"check"_s,         u"text"_s,  u"prompts"_s, u"answers"_s,
        u"task"_s,      u"why"_s,           u"where"_s, u"when"_s,    u"written"_s};
    return order;
}

QJsonObject profileToJson(const Profile &profile)
{
    QJsonObject object = profile.unknown;
    object.insert("format"_L1, formatName);
    object.insert("formatVersion"_L1, profileFormatVersion);
    object = withoutEmpty(std::move(object), u"id"_s, profile.id);
    object.insert("name"_L1, profile.name);
    object = withoutEmpty(std::move(object), u"folder"_s, profile.folder);
    object.insert("frameworks"_L1, QJsonArray::fromStringList(profile.frameworks));
    object.insert("rules"_L1, rulesToJson(profile));
    object = withoutEmpty(std::move(object), u"targets"_s, arrayOf(profile.targets, &targetToJson));
    object.insert("kept"_L1, QJsonArray::fromStringList(profile.kept));
    object = withoutEmpty(std::move(object), u"blanks"_s, mapToJson(profile.blanks));
    object = withoutEmpty(std::move(object), u"dismissed"_s, arrayOf(profile.dismissed, &dismissedToJson));
    object.insert("prompts"_L1, arrayOf(profile.prompts, &promptToJson));
    return withoutEmpty(std::move(object), u"written"_s, mapToJson(profile.written));
}

Result<ReadProfile> profileFromJson(const QJsonObject &given, const QString &fileName)
{
    QJsonObject object = given;
    if (object.take("format"_L1) != QJsonValue(formatName)) {
        return notAProfile(fileName);
    }
    const QJsonValue versionValue = object.take("formatVersion"_L1);
    const int version = versionValue.toInt(0);
    if (version < 1) {
        return Message {
            QT_TRANSLATE_NOOP("Message",
                              "%1: \"formatVersion\" must be a whole number, 1 or more. Correct it in "
                              "the file."),
            {fileName}};
    }
    for (int step = version; step < profileFormatVersion; ++step) {
        object = upgradeSteps.at(static_cast<size_t>(step) - 1)(std::move(object));
    }

    std::optional<Message> problem;
    Reader reader(object, {}, problem, fileName);
    ReadProfile read;
    Profile &profile = read.profile;
    profile.id = reader.text(u"id"_s);
    profile.name = reader.text(u"name"_s);
    profile.folder = reader.text(u"folder"_s);
    profile.frameworks = reader.list(u"frameworks"_s);
    Reader rules = reader.object(u"rules"_s);
    profile.rules = readRules(rules);
    profile.unknownInRules = rules.rest();
    profile.targets = reader.items<ProfileTarget>(u"targets"_s, &readTarget);
    profile.kept = reader.list(u"kept"_s, profile.kept);
    profile.blanks = reader.map(u"blanks"_s);
    profile.dismissed = reader.items<DismissedFinding>(u"dismissed"_s, &readDismissed);
    profile.prompts = withUniqueIds(reader.items<SavedPrompt>(u"prompts"_s, &readPrompt));
    profile.written = reader.map(u"written"_s);
    profile.unknown = reader.rest();

    if (version > profileFormatVersion) {
        // Whatever it means by a key that we cannot read, we leave alone.
        read.readOnly = true;
        read.notice = {
            QT_TRANSLATE_NOOP("Message",
                              "%1 was written by a newer Askwell (format %2, this one knows %3). It is "
                              "open for reading only; update Askwell to change it."),
            {fileName, QString::number(version), QString::number(profileFormatVersion)}};
        return read;
    }
    if (problem) {
        return *problem;
    }
    return read;
}

QByteArray writeProfile(const Profile &profile)
{
    return writeJson(profileToJson(profile), profileKeyOrder());
}

Result<ReadProfile> readProfile(const QByteArray &bytes, const QString &fileName)
{
    const Result<QJsonObject> object = readJsonObject(bytes, largestProfile, fileName);
    if (!object) {
        return object.error();
    }
    Result<ReadProfile> read = profileFromJson(object.value(), fileName);
    if (read) {
        if (std::optional<Message> tooLarge = oversizedAnswer(read.value().profile, fileName)) {
            return *tooLarge;
        }
    }
    return read;
}

Result<void> profileProblem(const Profile &profile)
{
    if (std::optional<Message> tooLarge = oversizedAnswer(profile, profile.name)) {
        return *tooLarge;
    }
    if (writeProfile(profile).size() > largestProfile) {
        return Message {
            QT_TRANSLATE_NOOP("Message",
                              "The project \"%1\" is larger than %2, so it cannot be saved. Remove some "
                              "prompts, or shorten their answers."),
            {profile.name, byteSizeText(largestProfile)}};
    }
    return {};
}

} // namespace Askwell
