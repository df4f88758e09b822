// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profiles/profile.h"

#include <QSet>

#include <algorithm>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestId = 64;
constexpr qsizetype longestNewId = 48;

bool isIdLetter(QChar letter)
{
    return (letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9') || letter == u'-';
}

/// Windows reserves these names for devices, with any ending.
bool isDeviceName(const QString &id)
{
    static const QStringList names {u"aux"_s, u"con"_s, u"nul"_s, u"prn"_s};
    const bool numbered =
        id.size() == 4 && (id.startsWith("com"_L1) || id.startsWith("lpt"_L1)) && id.at(3).isDigit();
    return numbered || names.contains(id);
}

} // namespace

const SavedPrompt *Profile::prompt(const QString &promptId) const
{
    const auto found = std::find_if(prompts.begin(), prompts.end(),
                                    [&promptId](const SavedPrompt &each) { return each.id == promptId; });
    return found == prompts.end() ? nullptr : &*found;
}

Answers keptAnswers(const Profile &profile, const Answers &answers)
{
    Answers kept;
    for (const QString &question : profile.kept) {
        if (answers.contains(question)) {
            kept.insert(question, answers.value(question));
        }
    }
    return kept;
}

QString newPromptId(const Profile &profile)
{
    QSet<QString> ids;
    for (const SavedPrompt &prompt : profile.prompts) {
        ids.insert(prompt.id);
    }
    int number = 1;
    while (ids.contains(QString::number(number))) {
        ++number;
    }
    return QString::number(number);
}

QString profileIdFor(const QString &name)
{
    // Letters with marks lose them, so that "Café" is "cafe" and not "caf".
    const QString plain = name.normalized(QString::NormalizationForm_KD).toLower();
    QString id;
    for (const QChar letter : plain) {
        if (isIdLetter(letter) && letter != u'-') {
            id += letter;
        } else if (letter.category() != QChar::Mark_NonSpacing && !id.isEmpty() && !id.endsWith(u'-')) {
            id += u'-';
        }
    }
    id.truncate(longestNewId);
    while (id.endsWith(u'-')) {
        id.chop(1);
    }
    return id.isEmpty() || isDeviceName(id) ? u"project"_s : id;
}

bool isProfileId(const QString &text)
{
    return !text.isEmpty() && text.size() <= longestId && !isDeviceName(text) && !text.startsWith(u'-')
        && std::all_of(text.begin(), text.end(), isIdLetter);
}

} // namespace Askwell
