// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/language.h"

#include <QFile>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Askwell::Gui {

namespace {

QString fileOf(const QString &code)
{
    return ":/i18n/askwell_"_L1 + code + ".qm"_L1;
}

bool speaks(const QString &code)
{
    return std::ranges::any_of(languages(), [&](const LanguageRow &row) { return row.code == code; });
}

/// Readers of traditional characters are not given simplified ones.
bool isTraditionalChinese(const QString &tag)
{
    const QStringList parts = tag.split(u'-');
    return parts.first() == "zh"_L1
        && (parts.contains("Hant"_L1) || parts.contains("TW"_L1) || parts.contains("HK"_L1)
            || parts.contains("MO"_L1));
}

/// The system's own ways stay where its language is the one that is shown: Austria is not Germany.
QLocale localeFor(const QString &code)
{
    const QLocale own(code);
    const QLocale system = QLocale::system();
    return system.language() == own.language() ? system : own;
}

} // namespace

const std::vector<LanguageRow> &languages()
{
    static const std::vector<LanguageRow> rows = [] {
        std::vector<LanguageRow> all {
            {u"en"_s, u"English"_s},
            {u"de"_s, u"Deutsch"_s},
            {u"es"_s, u"Español"_s},
            {u"fr"_s, u"Français"_s},
            {u"pt_BR"_s, u"Português (Brasil)"_s},
            {u"vi"_s, u"Tiếng Việt"_s},
            {u"ar"_s, u"العربية"_s},
            {u"ja"_s, u"日本語"_s},
            {u"zh_CN"_s, u"简体中文"_s},
        };
        std::erase_if(all, [](const LanguageRow &row) { return !QFile::exists(fileOf(row.code)); });
        return all;
    }();
    return rows;
}

QString spokenLanguage(const QStringList &wanted)
{
    for (const QString &tag : wanted) {
        const QString code = QString(tag).replace(u'-', u'_');
        if (speaks(code)) {
            return code;
        }
        if (isTraditionalChinese(tag)) {
            continue;
        }
        const QString language = tag.section(u'-', 0, 0);
        for (const LanguageRow &row : languages()) {
            if (row.code.section(u'_', 0, 0) == language) {
                return row.code;
            }
        }
    }
    return u"en"_s;
}

Language::Language(QObject *parent)
    : QObject(parent)
{
    choose({});
}

Language::~Language() = default;

void Language::choose(const QString &code)
{
    const QString shown = speaks(code) ? code : spokenLanguage(QLocale::system().uiLanguages());
    if (shown == m_shown) {
        return;
    }
    m_shown = shown;
    const QLocale locale = localeFor(shown);
    // Before the words: whoever hears of new words writes numbers too.
    QLocale::setDefault(locale);
    QGuiApplication::setLayoutDirection(locale.textDirection());

    m_qts = std::make_unique<QTranslator>();
    if (m_qts->load("qtbase_"_L1 + shown, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(m_qts.get());
    }
    m_ours = std::make_unique<QTranslator>();
    if (m_ours->load(fileOf(shown))) {
        QCoreApplication::installTranslator(m_ours.get());
    }
}

} // namespace Askwell::Gui
