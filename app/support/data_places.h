// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/support/result.h"

#include <QString>

namespace Askwell {

/// Where Askwell keeps things. Paths only: nothing is made or read here. A place that the environment does
/// not name is an error that says so; it is never the root folder or the working folder.
class DataPlaces final
{
public:
    /// XDG_DATA_HOME, XDG_CONFIG_HOME, XDG_CACHE_HOME and HOME on Unix (XDG Base Directory Specification 0.8:
    /// relative values are ignored); QStandardPaths on Windows and macOS.
    [[nodiscard]] static DataPlaces fromEnvironment();

    /// Given folders, for tests and for whoever keeps them elsewhere. An empty one is no place.
    DataPlaces(QString data, QString config, QString cache);

    [[nodiscard]] Result<QString> data() const;
    [[nodiscard]] Result<QString> config() const;
    [[nodiscard]] Result<QString> cache() const;

    // Within data():
    [[nodiscard]] Result<QString> profiles() const;
    [[nodiscard]] Result<QString> frameworks() const;
    [[nodiscard]] Result<QString> trash() const;
    [[nodiscard]] Result<QString> drafts() const;
    [[nodiscard]] Result<QString> backups() const;
    [[nodiscard]] Result<QString> history() const;
    /// The file that remembers what was written into which project.
    [[nodiscard]] Result<QString> exportsRecord() const;
    /// Within config():
    [[nodiscard]] Result<QString> settingsFile() const;

private:
    [[nodiscard]] Result<QString> within(const QString &name) const;

    QString m_data;
    QString m_config;
    QString m_cache;
};

} // namespace Askwell
