// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/framework/framework.h"
#include "app/support/result.h"

#include <QObject>
#include <QString>

#include <optional>
#include <vector>

namespace Askwell {

class BackgroundRunner;

/// One framework page that the program knows, readable or not.
struct FrameworkEntry
{
    enum class Origin {
        Bundled,
        User,
    };

    /// Of a broken page, what its file name would give it.
    QString id;
    /// Of a broken page, its file name.
    QString title;
    Origin origin = Origin::Bundled;
    /// Of the page; a bundled one lies under ":/".
    QString path;
    /// The user's page takes the place of the bundled one with the same id.
    bool overridesBundled = false;
    /// The page that was read; none where it is broken.
    std::optional<Framework> framework;
    /// Why it is broken; only then.
    Message problem;

    bool operator==(const FrameworkEntry &) const = default;
};

/// The framework pages: those that ship with the program and those in the user's folder. Where two have the
/// same id the user's wins. A broken page is listed with its reason and harms nothing.
class FrameworkRepository final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FrameworkRepository)

public:
    /// Reads the bundled pages; the user's only with reload(). `userFolder` need not exist; where it is empty
    /// there is no place for user pages.
    explicit FrameworkRepository(QString userFolder, QObject *parent = nullptr);

    /// Bundled pages first, then by title, then by path.
    [[nodiscard]] const std::vector<FrameworkEntry> &frameworks() const { return m_entries; }
    /// Null where no readable page has that id. Valid until the pages change.
    [[nodiscard]] const Framework *framework(const QString &id) const;
    /// The page that ships with the program, whether or not the user's own has taken its place.
    [[nodiscard]] const Framework *bundledFramework(const QString &id) const;
    [[nodiscard]] const QString &userFolder() const { return m_userFolder; }
    /// Until then an id that is not known may be a page of the user's.
    [[nodiscard]] bool hasReadUserPages() const { return m_hasReadUserPages; }

    /// Reads the user's folder on this thread; emits frameworksChanged() where anything differs.
    void reload();
    /// The same, read by the runner; of several at once the last counts.
    void reloadInBackground(BackgroundRunner &runner);

    /// Checks the page at `path` and copies it into the user's folder as "<id>.md", making that folder where
    /// it is missing. Returns the page's id. Refuses a page that cannot be read and, unless `replace`, one
    /// whose id exists; a page of the user's that it replaces is gone.
    [[nodiscard]] Result<QString> addPage(const QString &path, bool replace = false);

Q_SIGNALS:
    void frameworksChanged();
    /// Each time, also where nothing differs; after frameworksChanged().
    void userPagesRead();

private:
    [[nodiscard]] Result<void> checkPlace(const Framework &page, const FrameworkEntry *existing,
                                          bool replace) const;
    void setUserEntries(std::vector<FrameworkEntry> entries);
    void listEntries();

    QString m_userFolder;
    /// How often a reload was asked for: older results are dropped.
    int m_reloads = 0;
    bool m_hasReadUserPages = false;
    std::vector<FrameworkEntry> m_bundled;
    std::vector<FrameworkEntry> m_user;
    std::vector<FrameworkEntry> m_entries;
};

/// Reads the page at `path`: an ordinary file of at most 64 KiB. Messages begin with `path`.
[[nodiscard]] Result<Framework> readFrameworkFile(const QString &path);

} // namespace Askwell
