// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/invocation.h"
#include "app/cli/profile_lookup.h"

#include <QFileInfo>
#include <QJsonArray>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue timeOrNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject entryObject(const ProfileEntry &entry)
{
    return {{u"id"_s, entry.id},
            {u"name"_s, entry.name},
            {u"folder"_s, textOrNull(entry.folder)},
            {u"frameworks"_s, QJsonArray::fromStringList(entry.frameworks)},
            {u"path"_s, entry.path},
            {u"changed"_s, timeOrNull(entry.changed)},
            {u"readOnly"_s, entry.readOnly},
            {u"problem"_s, entry.problem ? QJsonValue(englishText(*entry.problem)) : QJsonValue()}};
}

QString entryLine(const ProfileEntry &entry)
{
    QString line = entry.id + u": "_s + entry.name;
    if (!entry.folder.isEmpty()) {
        line += u" ("_s + entry.folder + u')';
    }
    if (entry.problem) {
        line += u" (cannot be opened)"_s;
    }
    return line + u'\n';
}

QJsonObject answersObject(const Answers &answers)
{
    QJsonObject object;
    for (auto each = answers.cbegin(); each != answers.cend(); ++each) {
        object.insert(each.key(), each.value());
    }
    return object;
}

QJsonObject profileObject(const LoadedProfile &loaded)
{
    const Profile &profile = loaded.profile;
    QJsonArray targets;
    for (const ProfileTarget &target : profile.targets) {
        targets.append(QJsonObject {{u"id"_s, target.id},
                                    {u"name"_s, textOrNull(target.name)},
                                    {u"globs"_s, QJsonArray::fromStringList(target.globs)}});
    }
    QJsonArray prompts;
    for (const SavedPrompt &prompt : profile.prompts) {
        prompts.append(QJsonObject {{u"id"_s, prompt.id},
                                    {u"name"_s, prompt.name},
                                    {u"changed"_s, timeOrNull(prompt.changed)},
                                    {u"answers"_s, answersObject(prompt.answers)}});
    }
    return {{u"id"_s, profile.id},
            {u"name"_s, profile.name},
            {u"path"_s, loaded.path},
            {u"readOnly"_s, loaded.readOnly},
            {u"folder"_s, textOrNull(profile.folder)},
            {u"frameworks"_s, QJsonArray::fromStringList(profile.frameworks)},
            {u"rules"_s,
             QJsonObject {{u"level"_s, rulesLevelName(profile.rules.level)},
                          {u"sections"_s, QJsonArray::fromStringList(profile.rules.sections)},
                          {u"additions"_s, profile.rules.additions}}},
            {u"targets"_s, targets},
            {u"kept"_s, QJsonArray::fromStringList(profile.kept)},
            {u"prompts"_s, prompts}};
}

void printProfile(const LoadedProfile &loaded, Console &console)
{
    const Profile &profile = loaded.profile;
    const auto line = [&console](const QString &label, const QString &value) {
        console.print(u"%1: %2\n"_s.arg(label, value.isEmpty() ? u"none"_s : value));
    };
    QStringList targets;
    for (const ProfileTarget &target : profile.targets) {
        targets.append(target.id);
    }
    console.print(u"%1 (%2)\n"_s.arg(profile.name, profile.id));
    line(u"File"_s, loaded.path);
    line(u"Folder"_s, profile.folder);
    line(u"Frameworks"_s, profile.frameworks.join(u", "_s));
    line(u"Rules"_s, rulesLevelName(profile.rules.level));
    line(u"Targets"_s, targets.join(u", "_s));
    console.print(u"\nPrompts:\n"_s);
    for (const SavedPrompt &prompt : profile.prompts) {
        console.print(u"  %1 (%2)\n"_s.arg(prompt.name, prompt.id));
    }
}

/// The store and the id of the project of its own that the first operand names.
struct OwnProfile
{
    std::unique_ptr<ProfileStore> store;
    QString id;
};

/// Nothing where there is none, which has been said then.
std::optional<OwnProfile> ownProfile(const Invocation &invocation, Console &console)
{
    OwnProfile own {profileStore(console), {}};
    if (!own.store) {
        return std::nullopt;
    }
    const QString named = invocation.operands().first();
    const Result<QString> path = own.store->find(named);
    if (!path) {
        console.refuse(ExitStatus::FileTrouble, path.error());
        return std::nullopt;
    }
    own.id = QFileInfo(path.value()).completeBaseName();
    if (!isProfileId(own.id)
        || QFileInfo(own.store->pathOf(own.id)).canonicalFilePath()
            != QFileInfo(path.value()).canonicalFilePath()) {
        console.refuse(
            ExitStatus::WrongUsage,
            u"%1 is a file and none of your profiles; see askwell-cli profiles for their names."_s.arg(
                named));
        return std::nullopt;
    }
    return own;
}

/// What a command that made or changed a profile prints.
void printId(const QString &id, const QString &path, const Invocation &invocation, Console &console)
{
    if (invocation.wantsJson()) {
        console.print(QJsonObject {{u"id"_s, id}, {u"path"_s, textOrNull(path)}});
    } else {
        console.print(id + u'\n');
    }
}

void printNew(const Result<LoadedProfile> &made, const Invocation &invocation, Console &console)
{
    if (!made) {
        console.refuse(ExitStatus::FileTrouble, made.error());
        return;
    }
    printId(made.value().profile.id, made.value().path, invocation, console);
}

/// False where it would be no name, which has been said then.
bool isName(const QString &name, Console &console)
{
    if (name.trimmed().isEmpty()) {
        console.refuse(ExitStatus::WrongUsage, u"The new name is empty; give at least one letter."_s);
        return false;
    }
    return true;
}

} // namespace

void listProfilesCommand(const Invocation &invocation, Console &console)
{
    const auto store = profileStore(console);
    if (!store) {
        return;
    }
    store->reload();
    QJsonArray entries;
    for (const ProfileEntry &entry : store->entries()) {
        if (invocation.wantsJson()) {
            entries.append(entryObject(entry));
            continue;
        }
        console.print(entryLine(entry));
        if (entry.problem) {
            console.tell(englishText(*entry.problem));
        }
    }
    if (invocation.wantsJson()) {
        console.print(QJsonObject {{u"profiles"_s, entries}});
    }
}

void showProfileCommand(const Invocation &invocation, Console &console)
{
    const std::optional<LoadedProfile> loaded = findProfile(invocation.operands().first(), console);
    if (!loaded) {
        return;
    }
    if (invocation.wantsJson()) {
        console.print(profileObject(*loaded));
    } else {
        printProfile(*loaded, console);
    }
}

void addProfileCommand(const Invocation &invocation, Console &console)
{
    const auto store = profileStore(console);
    if (!store) {
        return;
    }
    // What could be an id is a file here.
    const QString file = invocation.operands().first();
    const Result<LoadedProfile> loaded = store->load(isProfileId(file) ? u"./"_s + file : file);
    if (!loaded) {
        console.refuse(ExitStatus::FileTrouble, loaded.error());
    } else if (loaded.value().readOnly) {
        console.refuse(ExitStatus::FileTrouble, loaded.value().notice);
    } else {
        printNew(store->create(loaded.value().profile), invocation, console);
    }
}

void removeProfileCommand(const Invocation &invocation, Console &console)
{
    const std::optional<OwnProfile> own = ownProfile(invocation, console);
    if (!own) {
        return;
    }
    const Result<QString> trashed = own->store->remove(own->id);
    if (!trashed) {
        console.refuse(ExitStatus::FileTrouble, trashed.error());
        return;
    }
    printId(own->id, {}, invocation, console);
    console.tell(u"%1 is in the trash; the window can put it back."_s.arg(own->id));
}

void renameProfileCommand(const Invocation &invocation, Console &console)
{
    const QString name = invocation.operands().at(1);
    if (!isName(name, console)) {
        return;
    }
    const std::optional<OwnProfile> own = ownProfile(invocation, console);
    if (!own) {
        return;
    }
    const SaveOutcome saved = own->store->rename(own->id, name);
    if (!saved.ok()) {
        console.refuse(ExitStatus::FileTrouble, saved.message);
        return;
    }
    printId(own->id, own->store->pathOf(own->id), invocation, console);
}

void duplicateProfileCommand(const Invocation &invocation, Console &console)
{
    const QStringList operands = invocation.operands();
    const QString name = operands.size() > 1 ? operands.at(1) : QString();
    if (operands.size() > 1 && !isName(name, console)) {
        return;
    }
    const std::optional<OwnProfile> own = ownProfile(invocation, console);
    if (own) {
        printNew(own->store->duplicate(own->id, name), invocation, console);
    }
}

} // namespace Askwell
