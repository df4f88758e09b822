// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/guide_reader.h"

#include "app/support/invisible_characters.h"
#include "app/support/json_reading.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Askwell {

namespace {

constexpr int formatVersion = 1;
constexpr qsizetype longestText = 1000;
constexpr qsizetype mostQuestions = 32;
constexpr qsizetype mostExamples = 64;
constexpr qsizetype mostBlanks = 256;
constexpr qsizetype mostEntries = 32;

QString within(const QString &place, const QString &key)
{
    return place.isEmpty() ? key : place + " > "_L1 + key;
}

/// Takes the fields out of a guide's JSON and remembers the first that is wrong; `place` says in messages
/// where it stands: "questions > task > example 2 > tail".
class GuideReader final
{
public:
    explicit GuideReader(QString fileName)
        : m_fileName(std::move(fileName))
    { }

    Result<Guide> read(const QJsonObject &json)
    {
        readFormat(json);
        Guide guide;
        guide.frameworkId = text(json, u"framework"_s, {});
        if (guide.frameworkId.isEmpty()) {
            complain(QT_TRANSLATE_NOOP(
                "Message", "%1 does not say whose guide it is. Add \"framework\" with the page's id."));
        }
        readQuestions(object(json, u"questions"_s, {}), &guide);
        readBlanks(object(json, u"blanks"_s, {}), &guide);
        if (guide.questions.isEmpty()) {
            complain(QT_TRANSLATE_NOOP("Message",
                                       "%1 guides no question. Add \"questions\" with one entry a question "
                                       "of the page."));
        }
        return m_problem ? Result<Guide>(*m_problem) : Result<Guide>(std::move(guide));
    }

private:
    void complain(const char *text, const QStringList &arguments = {})
    {
        if (!m_problem) {
            m_problem = Message {text, QStringList {m_fileName} + arguments};
        }
    }

    void readFormat(const QJsonObject &json)
    {
        if (json.value(u"format"_s).toString() != "askwell-guide"_L1) {
            complain(QT_TRANSLATE_NOOP(
                "Message", "%1 is no guide: its \"format\" is not \"askwell-guide\". Choose another file."));
        }
        const int version = json.value(u"formatVersion"_s).toInt(0);
        if (version > formatVersion) {
            complain(QT_TRANSLATE_NOOP("Message",
                                       "%1 was written for a newer Askwell (format %2, this one knows %3). "
                                       "Update Askwell, or use an older copy of the guide."),
                     {QString::number(version), QString::number(formatVersion)});
        } else if (version < 1) {
            complain(QT_TRANSLATE_NOOP(
                "Message",
                "%1: \"formatVersion\" must be a whole number from 1 on. Correct it in the file."));
        }
    }

    void readQuestions(const QJsonObject &questions, Guide *guide)
    {
        requireAtMost(questions.size(), mostQuestions, u"questions"_s);
        for (auto each = questions.begin(); each != questions.end() && !m_problem; ++each) {
            const QString place = within(u"questions"_s, each.key());
            requirePlain(each.key(), u"questions"_s);
            guide->questions.insert(each.key(), question(asObject(each.value(), place), place));
        }
    }

    GuideQuestion question(const QJsonObject &json, const QString &place)
    {
        GuideQuestion question;
        question.ask = text(json, u"ask"_s, place);
        question.help = text(json, u"help"_s, place);
        question.weak = text(json, u"weak"_s, place);
        question.good = text(json, u"good"_s, place);
        const QJsonArray examples = array(json, u"examples"_s, place, mostExamples);
        for (qsizetype at = 0; at < examples.size() && !m_problem; ++at) {
            const QString which = within(place, u"example %1"_s.arg(at + 1));
            question.examples.push_back(example(asObject(examples.at(at), which), which));
        }
        return question;
    }

    GuideExample example(const QJsonObject &json, const QString &place)
    {
        GuideExample example;
        example.example = text(json, u"example"_s, place);
        if (example.example.isEmpty()) {
            complain(QT_TRANSLATE_NOOP(
                         "Message",
                         "%1: \"%2\" does not say which example of the page it is. Add \"example\" with "
                         "its words."),
                     {place});
        }
        example.tail = text(json, u"tail"_s, place);
        example.leadsTo = text(json, u"leadsTo"_s, place);
        example.job = text(json, u"job"_s, place);
        example.goesWith = texts(json, u"goesWith"_s, place);
        return example;
    }

    void readBlanks(const QJsonObject &blanks, Guide *guide)
    {
        requireAtMost(blanks.size(), mostBlanks, u"blanks"_s);
        for (auto each = blanks.begin(); each != blanks.end() && !m_problem; ++each) {
            const QString place = within(u"blanks"_s, each.key());
            requirePlain(each.key(), u"blanks"_s);
            const QJsonObject json = asObject(each.value(), place);
            guide->blanks.insert(each.key(),
                                 {text(json, u"hint"_s, place), texts(json, u"suggestions"_s, place),
                                  text(json, u"sample"_s, place)});
        }
    }

    QString text(const QJsonObject &json, const QString &key, const QString &place)
    {
        const QJsonValue value = json.value(key);
        return value.isUndefined() ? QString() : asText(value, within(place, key));
    }

    QString asText(const QJsonValue &value, const QString &place)
    {
        if (!value.isString()) {
            complain(QT_TRANSLATE_NOOP("Message", "%1: \"%2\" must be a text. Correct it in the file."),
                     {place});
        }
        requirePlain(value.toString(), place);
        return value.toString();
    }

    QStringList texts(const QJsonObject &json, const QString &key, const QString &place)
    {
        QStringList texts;
        const QString where = within(place, key);
        const QJsonArray entries = array(json, key, place, mostEntries);
        for (const QJsonValue entry : entries) {
            texts.append(asText(entry, where));
        }
        return texts;
    }

    QJsonObject object(const QJsonObject &json, const QString &key, const QString &place)
    {
        const QJsonValue value = json.value(key);
        return value.isUndefined() ? QJsonObject() : asObject(value, within(place, key));
    }

    QJsonObject asObject(const QJsonValue &value, const QString &place)
    {
        if (!value.isObject()) {
            complain(QT_TRANSLATE_NOOP("Message",
                                       "%1: \"%2\" must be an object in braces. Correct it in the file."),
                     {place});
        }
        return value.toObject();
    }

    QJsonArray array(const QJsonObject &json, const QString &key, const QString &place, qsizetype most)
    {
        const QJsonValue value = json.value(key);
        if (!value.isUndefined() && !value.isArray()) {
            complain(QT_TRANSLATE_NOOP("Message",
                                       "%1: \"%2\" must be a list in brackets. Correct it in the file."),
                     {within(place, key)});
        }
        requireAtMost(value.toArray().size(), most, within(place, key));
        return value.toArray();
    }

    void requireAtMost(qsizetype entries, qsizetype most, const QString &place)
    {
        if (entries > most) {
            complain(QT_TRANSLATE_NOOP("Message", "%1: \"%2\" has more than %3 entries. Keep the best."),
                     {place, QString::number(most)});
        }
    }

    /// One line, not too long, with nothing in it that nobody sees.
    void requirePlain(const QString &text, const QString &place)
    {
        if (text.size() > longestText) {
            complain(QT_TRANSLATE_NOOP("Message", "%1: \"%2\" is longer than %3 characters. Shorten it."),
                     {place, QString::number(longestText)});
        }
        const bool control = std::any_of(text.begin(), text.end(), [](QChar unit) {
            return unit.category() == QChar::Other_Control || unit == QChar::LineSeparator
                || unit == QChar::ParagraphSeparator;
        });
        if (control) {
            complain(QT_TRANSLATE_NOOP(
                         "Message",
                         "%1: \"%2\" holds a line end or another control character. Write it in one line."),
                     {place});
        }
        if (!text.isValidUtf16()) {
            complain(QT_TRANSLATE_NOOP("Message",
                                       "%1: \"%2\" holds half a character. Write the character itself."),
                     {place});
        }
        if (const std::vector<TextSpan> found = invisibleCharacters(text); !found.empty()) {
            const TextSpan &first = found.front();
            complain(QT_TRANSLATE_NOOP(
                         "Message",
                         "%1: \"%2\" holds an invisible or direction-changing character, U+%3. An AI tool "
                         "reads it though nobody sees it: remove it."),
                     {place,
                      QString::number(text.mid(first.begin, first.length).toUcs4().constFirst(), 16)
                          .toUpper()
                          .rightJustified(4, u'0')});
        }
    }

    QString m_fileName;
    std::optional<Message> m_problem;
};

} // namespace

QString guideFileName(const QString &frameworkId)
{
    return frameworkId + ".guide.json"_L1;
}

Result<Guide> readGuide(const QByteArray &json, const QString &fileName)
{
    const Result<QJsonObject> read = readJsonObject(json, longestGuide, fileName);
    return read ? GuideReader(fileName).read(read.value()) : Result<Guide>(read.error());
}

} // namespace Askwell
