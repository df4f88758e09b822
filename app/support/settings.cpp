// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/support/settings.h"

#include "app/support/file_reading.h"
#include "app/support/json_reading.h"
#include "app/support/json_writing.h"
#include "app/support/save_file.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <utility>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 256LL * 1024;

bool hasType(const QJsonValue &value, SettingType type)
{
    switch (type) {
    case SettingType::Text:
    case SettingType::Bytes:
        return value.isString();
    case SettingType::Flag:
        return value.isBool();
    case SettingType::Number:
        return value.isDouble();
    }
    return false;
}

const SettingRow &rowOf(Setting setting, SettingType type)
{
    const SettingRow &row = settingRows().at(static_cast<size_t>(setting));
    Q_ASSERT(row.setting == setting && row.type == type);
    Q_UNUSED(type)
    return row;
}

/// A settings file that lives elsewhere, as people with dotfiles do, stays there.
QString whereItLives(const QString &file)
{
    const QString target = QFileInfo(file).isSymLink() ? QFileInfo(file).canonicalFilePath() : QString();
    return target.isEmpty() ? file : target;
}

} // namespace

const std::vector<SettingRow> &settingRows()
{
    static const std::vector<SettingRow> rows {
        {Setting::Theme, u"theme"_s, SettingType::Text, u"system"_s},
        {Setting::Language, u"language"_s, SettingType::Text, QString()},
        {Setting::WindowGeometry, u"windowGeometry"_s, SettingType::Bytes, {}},
        {Setting::MainSplitter, u"mainSplitter"_s, SettingType::Bytes, {}},
        {Setting::PreviewSplitter, u"previewSplitter"_s, SettingType::Bytes, {}},
        {Setting::WideMainSplitter, u"wideMainSplitter"_s, SettingType::Bytes, {}},
        {Setting::WidePreviewSplitter, u"widePreviewSplitter"_s, SettingType::Bytes, {}},
        {Setting::Zoom, u"zoom"_s, SettingType::Number, 0},
        {Setting::LastCopyAction, u"lastCopyAction"_s, SettingType::Text, u"prompt"_s},
        {Setting::LastProject, u"lastProject"_s, SettingType::Text, QString()},
        {Setting::LastFramework, u"lastFramework"_s, SettingType::Text, QString()},
        {Setting::KeepHistory, u"keepHistory"_s, SettingType::Flag, true},
    };
    return rows;
}

Settings::Settings(const QString &file, std::chrono::milliseconds rest)
    : m_file(whereItLives(file))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(rest);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { (void)save(); });
    if (!m_file.isEmpty()) {
        read();
    }
}

Settings::~Settings()
{
    (void)save();
}

void Settings::read()
{
    const Result<std::optional<QByteArray>> bytes = readFileIfThere(m_file, largestFile);
    if (!bytes) {
        m_problem = bytes.error();
        // What cannot be read must not be replaced either.
        m_file.clear();
        return;
    }
    if (!bytes.value()) {
        return;
    }
    const Result<QJsonObject> object = readJsonObject(*bytes.value(), largestFile, m_file);
    if (object) {
        m_values = object.value();
    } else {
        setAside();
    }
}

void Settings::setAside()
{
    QString aside = m_file + ".broken"_L1;
    for (int number = 2; QFileInfo::exists(aside); ++number) {
        aside = m_file + ".broken-"_L1 + QString::number(number);
    }
    const Result<void> moved = moveFile(m_file, aside);
    if (moved) {
        m_problem =
            Message {QT_TRANSLATE_NOOP("Message",
                                       "The settings in %1 could not be understood and are now in %2. "
                                       "Askwell starts with its usual settings."),
                     {m_file, aside}};
    } else {
        m_problem = moved.error();
        m_file.clear();
    }
}

QString Settings::text(Setting setting) const
{
    return value(setting, SettingType::Text).toString();
}

bool Settings::flag(Setting setting) const
{
    return value(setting, SettingType::Flag).toBool();
}

int Settings::number(Setting setting) const
{
    return value(setting, SettingType::Number).toInt();
}

QByteArray Settings::bytes(Setting setting) const
{
    return QByteArray::fromBase64(value(setting, SettingType::Bytes).toString().toLatin1());
}

void Settings::setText(Setting setting, const QString &value)
{
    setValue(setting, SettingType::Text, value);
}

void Settings::setFlag(Setting setting, bool value)
{
    setValue(setting, SettingType::Flag, value);
}

void Settings::setNumber(Setting setting, int value)
{
    setValue(setting, SettingType::Number, value);
}

void Settings::setBytes(Setting setting, const QByteArray &value)
{
    setValue(setting, SettingType::Bytes, QString::fromLatin1(value.toBase64()));
}

QJsonValue Settings::value(Setting setting, SettingType type) const
{
    const SettingRow &row = rowOf(setting, type);
    const QJsonValue found = m_values.value(row.key);
    return hasType(found, type) ? found : row.fallback;
}

void Settings::setValue(Setting setting, SettingType type, const QJsonValue &value)
{
    const SettingRow &row = rowOf(setting, type);
    if (this->value(setting, type) == value) {
        return;
    }
    m_values.insert(row.key, value);
    m_changedKeys.insert(row.key);
    if (QCoreApplication::instance() != nullptr) {
        m_timer.start();
    }
}

Result<void> Settings::save()
{
    m_timer.stop();
    if (m_changedKeys.isEmpty() || m_file.isEmpty()) {
        return {};
    }
    const Result<void> folder = makeFolder(QFileInfo(m_file).path());
    if (!folder) {
        return folder.error();
    }
    // Another window may have written since: only what changed here goes in.
    QJsonObject values = m_values;
    const Result<std::optional<QByteArray>> present = readFileIfThere(m_file, largestFile);
    if (present && present.value()) {
        const Result<QJsonObject> object = readJsonObject(*present.value(), largestFile, m_file);
        if (object) {
            values = object.value();
            for (const QString &key : std::as_const(m_changedKeys)) {
                values.insert(key, m_values.value(key));
            }
        }
    }
    const SaveOutcome saved = saveFile(m_file, writeJson(values, {}), privateFile());
    if (!saved.ok()) {
        return saved.message;
    }
    m_values = values;
    m_changedKeys.clear();
    return {};
}

} // namespace Askwell
