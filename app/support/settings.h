// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/support/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QTimer>

#include <chrono>
#include <optional>
#include <vector>

namespace Askwell {

/// What the program remembers of itself, as opposed to projects.
enum class Setting {
    /// "system", "light", "dark" or "contrast".
    Theme,
    /// "de"; empty for the system's.
    Language,
    WindowGeometry,
    /// Between the question and the previews; between prompt and rules. The wide layout has its own.
    MainSplitter,
    PreviewSplitter,
    WideMainSplitter,
    WidePreviewSplitter,
    /// Steps of Ctrl +/−; 0 is the font's own size.
    Zoom,
    /// What the copy button did last: "prompt", "both", "rules", "link" or "command".
    LastCopyAction,
    /// Path of the project file that was open last.
    LastProject,
    LastFramework,
    /// Whether copies and saves are kept in the history.
    KeepHistory,
};

enum class SettingType {
    Text,
    Flag,
    Number,
    /// Base64 in the file.
    Bytes,
};

/// A row of the table of settings.
struct SettingRow
{
    Setting setting;
    /// In the file.
    QString key;
    SettingType type;
    /// Null for bytes: none.
    QJsonValue fallback;
};

/// Every setting once, in the order of the enumeration.
[[nodiscard]] const std::vector<SettingRow> &settingRows();

/// The settings file, read at once and written a little after the last change and on destruction. A broken
/// file is set aside and never stops the start; entries that are not ours, or not of the row's type, are left
/// alone. Two running programs keep each other's changes.
class Settings final
{
public:
    /// Without a file (there is no place for one) everything works and nothing is remembered. `rest` is the
    /// time from a change to its saving; it needs an event loop.
    explicit Settings(const QString &file, std::chrono::milliseconds rest = std::chrono::seconds(1));
    ~Settings();
    Settings(const Settings &) = delete;
    Settings &operator=(const Settings &) = delete;

    /// What was wrong with the file when it was read; std::nullopt as a rule.
    [[nodiscard]] const std::optional<Message> &problem() const { return m_problem; }

    // Each for settings of that type only.
    [[nodiscard]] QString text(Setting setting) const;
    [[nodiscard]] bool flag(Setting setting) const;
    [[nodiscard]] int number(Setting setting) const;
    [[nodiscard]] QByteArray bytes(Setting setting) const;
    void setText(Setting setting, const QString &value);
    void setFlag(Setting setting, bool value);
    void setNumber(Setting setting, int value);
    void setBytes(Setting setting, const QByteArray &value);

    /// Writes what changed, now.
    Result<void> save();

private:
    void read();
    void setAside();
    [[nodiscard]] QJsonValue value(Setting setting, SettingType type) const;
    void setValue(Setting setting, SettingType type, const QJsonValue &value);

    QString m_file;
    std::optional<Message> m_problem;
    QJsonObject m_values;
    QSet<QString> m_changedKeys;
    QTimer m_timer;
};

} // namespace Askwell
