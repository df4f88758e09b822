// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/profile_lookup.h"

#include "app/cli/console.h"
#include "app/cli/framework_lookup.h"
#include "app/support/data_places.h"

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

bool namesProfileFile(const QString &argument)
{
    return namesFile(argument, u".askwell"_s) || argument == "."_L1 || argument == ".."_L1;
}

} // namespace

std::unique_ptr<ProfileStore> profileStore(Console &console)
{
    const Result<QString> folder = DataPlaces::fromEnvironment().data();
    if (!folder) {
        console.refuse(ExitStatus::FileTrouble, folder.error());
        return nullptr;
    }
    return std::make_unique<ProfileStore>(folder.value());
}

std::optional<LoadedProfile> findProfile(const QString &nameOrIdOrFile, Console &console)
{
    const Result<QString> folder = DataPlaces::fromEnvironment().data();
    if (!folder && !namesProfileFile(nameOrIdOrFile)) {
        console.refuse(ExitStatus::FileTrouble, folder.error());
        return std::nullopt;
    }
    ProfileStore store(folder ? folder.value() : QString());
    const Result<QString> path = store.find(nameOrIdOrFile);
    if (!path) {
        console.refuse(ExitStatus::FileTrouble, path.error());
        return std::nullopt;
    }
    Result<LoadedProfile> loaded = store.load(path.value());
    if (!loaded) {
        console.refuse(ExitStatus::FileTrouble, loaded.error());
        return std::nullopt;
    }
    if (loaded.value().readOnly) {
        console.tell(englishText(loaded.value().notice));
    }
    return std::move(loaded).value();
}

} // namespace Askwell
