// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/support/data_places.h"

#include <QDir>
#include <QStandardPaths>

#include <utility>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
QString absoluteFolder(const char *variable)
{
    const QString value = QFile::decodeName(qgetenv(variable));
    if (!QDir::isAbsolutePath(value)) {
        return {};
    }
    const QString folder = QDir::cleanPath(value);
    // A service account's home is often "/": that is nobody's home.
    return folder == "/"_L1 ? QString() : folder;
}

QString place(const char *variable, const QString &underHome)
{
    const QString named = absoluteFolder(variable);
    if (!named.isEmpty()) {
        return named + "/askwell"_L1;
    }
    const QString home = absoluteFolder("HOME");
    return home.isEmpty() ? QString() : home + u'/' + underHome + "/askwell"_L1;
}
#else
QString place(QStandardPaths::StandardLocation location)
{
    const QString folder = QStandardPaths::writableLocation(location);
    return folder.isEmpty() || QDir(folder).isRoot() ? QString() : QDir::cleanPath(folder) + "/askwell"_L1;
}
#endif

Result<QString> placeOr(const QString &folder, const char *text)
{
    if (folder.isEmpty()) {
        return Message {text};
    }
    return folder;
}

} // namespace

DataPlaces DataPlaces::fromEnvironment()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return {place("XDG_DATA_HOME", u".local/share"_s), place("XDG_CONFIG_HOME", u".config"_s),
            place("XDG_CACHE_HOME", u".cache"_s)};
#else
    return {place(QStandardPaths::GenericDataLocation), place(QStandardPaths::GenericConfigLocation),
            place(QStandardPaths::GenericCacheLocation)};
#endif
}

DataPlaces::DataPlaces(QString data, QString config, QString cache)
    : m_data(std::move(data))
    , m_config(std::move(config))
    , m_cache(std::move(cache))
{ }

Result<QString> DataPlaces::data() const
{
    return placeOr(
        m_data,
        QT_TRANSLATE_NOOP("Message",
                          "There is no place for projects and drafts, because HOME names no folder. "
                          "Set HOME to your home folder."));
}

Result<QString> DataPlaces::config() const
{
    return placeOr(
        m_config,
        QT_TRANSLATE_NOOP("Message",
                          "There is no place for settings, because HOME names no folder. Set HOME to your "
                          "home folder."));
}

Result<QString> DataPlaces::cache() const
{
    return placeOr(m_cache,
                   QT_TRANSLATE_NOOP("Message",
                                     "There is no place for cached files, because HOME names no folder. Set "
                                     "HOME to your home folder."));
}

Result<QString> DataPlaces::profiles() const
{
    return within(u"profiles"_s);
}

Result<QString> DataPlaces::frameworks() const
{
    return within(u"frameworks"_s);
}

Result<QString> DataPlaces::trash() const
{
    return within(u"trash"_s);
}

Result<QString> DataPlaces::drafts() const
{
    return within(u"drafts"_s);
}

Result<QString> DataPlaces::backups() const
{
    return within(u"backups"_s);
}

Result<QString> DataPlaces::history() const
{
    return within(u"history"_s);
}

Result<QString> DataPlaces::exportsRecord() const
{
    return within(u"exports.json"_s);
}

Result<QString> DataPlaces::settingsFile() const
{
    const Result<QString> folder = config();
    return folder ? Result<QString>(folder.value() + "/settings.json"_L1) : folder;
}

Result<QString> DataPlaces::within(const QString &name) const
{
    const Result<QString> folder = data();
    return folder ? Result<QString>(folder.value() + u'/' + name) : folder;
}

} // namespace Askwell
