// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"

#include "ui/common/colours.h"
#include "ui/common/outlined_style.h"
#include "ui/common/qt_version.h"
#include "ui/common/roomy_style.h"

#include <QApplication>
#include <QEvent>
#include <QStyle>
#include <QStyleFactory>

#include <array>
#include <utility>

namespace Askwell::Gui {

using namespace Qt::StringLiterals;

namespace {

struct Shades
{
    QRgb window, base, alternate, text, button, bright, muted, disabled, highlight, highlightedText, link,
        visited;
    QRgb light, midlight, mid, dark, shadow;
};

constexpr Shades kLight {0xf6f6f4, 0xffffff, 0xf1f1ee, 0x1e2124, 0xf0f0ed, 0xffffff,
                         0x62676d, 0x9a9ea3, 0x2b5fb3, 0xffffff, 0x2458a8, 0x6a4a9c,
                         0xffffff, 0xe9e9e6, 0xc6c7c5, 0xa2a4a5, 0x75787b};
constexpr Shades kDark {0x23262a, 0x1b1d20, 0x212428, 0xe4e6e8, 0x2e3237, 0xffffff,
                        0xa4aab1, 0x7a8087, 0x3a6fc4, 0xffffff, 0x8fb8f5, 0xc4a8f0,
                        0x464b52, 0x3a3f45, 0x1f2226, 0x16181b, 0x0c0d0e};
constexpr Shades kContrast {0x000000, 0x000000, 0x000000, 0xffffff, 0x000000, 0xffffff,
                            0xffffff, 0xb4b4b4, 0xffe45c, 0x000000, 0x9cd3ff, 0xe0c0ff,
                            0xffffff, 0xd0d0d0, 0xffffff, 0xffffff, 0x808080};

QPalette made(const Shades &shades)
{
    QPalette palette;
    const std::array<std::pair<QPalette::ColorRole, QRgb>, 19> all {{
        {QPalette::Window, shades.window},
        {QPalette::WindowText, shades.text},
        {QPalette::Base, shades.base},
        {QPalette::AlternateBase, shades.alternate},
        {QPalette::Text, shades.text},
        {QPalette::PlaceholderText, shades.muted},
        {QPalette::Button, shades.button},
        {QPalette::ButtonText, shades.text},
        {QPalette::BrightText, shades.bright},
        {QPalette::ToolTipBase, shades.base},
        {QPalette::ToolTipText, shades.text},
        {QPalette::Highlight, shades.highlight},
        {QPalette::HighlightedText, shades.highlightedText},
        {QPalette::Link, shades.link},
        {QPalette::LinkVisited, shades.visited},
        {QPalette::Light, shades.light},
        {QPalette::Midlight, shades.midlight},
        {QPalette::Mid, shades.mid},
        {QPalette::Dark, shades.dark},
    }};
    for (const auto &[role, rgb] : all) {
        palette.setColor(role, QColor(rgb));
    }
    palette.setColor(QPalette::Shadow, QColor(shades.shadow));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, QColor(shades.disabled));
    }
    return palette;
}

struct ThemeName
{
    ThemeChoice choice;
    QLatin1StringView name;
};

constexpr std::array<ThemeName, 4> kNames {{{ThemeChoice::System, "system"_L1},
                                            {ThemeChoice::Light, "light"_L1},
                                            {ThemeChoice::Dark, "dark"_L1},
                                            {ThemeChoice::HighContrast, "high-contrast"_L1}}};

} // namespace

QPalette paletteOf(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Dark:
        return made(kDark);
    case ThemeChoice::HighContrast:
        return made(kContrast);
    case ThemeChoice::System:
    case ThemeChoice::Light:
        break;
    }
    return made(kLight);
}

QString themeName(ThemeChoice choice)
{
    for (const ThemeName &each : kNames) {
        if (each.choice == choice) {
            return each.name;
        }
    }
    return kNames.front().name;
}

ThemeChoice themeFromName(const QString &name)
{
    for (const ThemeName &each : kNames) {
        if (each.name == name) {
            return each.choice;
        }
    }
    return ThemeChoice::System;
}

Theme::Theme(QApplication &application, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_systemStyle(QApplication::style()->inherits("Askwell::Gui::RoomyStyle")
                        ? u"fusion"_s
                        : QApplication::style()->name())
    , m_systemPalette(QApplication::palette())
{
    if (m_systemStyle == "fusion"_L1) {
        QApplication::setStyle(systemStyle());
    }
    application.installEventFilter(this);
    connectSystemScheme(this, [this] { apply(); });
}

QStyle *Theme::systemStyle() const
{
    return m_systemStyle == "fusion"_L1 ? new RoomyStyle : QStyleFactory::create(m_systemStyle);
}

void Theme::choose(ThemeChoice choice)
{
    if (m_choice == choice) {
        return;
    }
    m_choice = choice;
    apply();
}

bool Theme::systemShows(ThemeChoice choice) const
{
    switch (choice) {
    case ThemeChoice::System:
        return true;
    case ThemeChoice::HighContrast:
        return isHighContrast(m_systemPalette);
    case ThemeChoice::Light:
    case ThemeChoice::Dark:
        break;
    }
    const bool dark = systemIsDark().value_or(isDark(m_systemPalette));
    return dark == (choice == ThemeChoice::Dark) && !isHighContrast(m_systemPalette);
}

void Theme::apply()
{
    m_applying = true;
    if (systemShows(m_choice)) {
        if (m_ours) {
            QApplication::setStyle(systemStyle());
            // An empty palette gives the choice back to the platform.
            QApplication::setPalette(QPalette());
            m_systemPalette = QApplication::palette();
        }
        m_ours = false;
    } else {
        if (m_choice == ThemeChoice::Light) {
            QApplication::setStyle(new RoomyStyle);
        } else {
            QApplication::setStyle(new OutlinedStyle);
        }
        QApplication::setPalette(paletteOf(m_choice));
        m_ours = true;
    }
    m_applying = false;
    Q_EMIT changed();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_application && event->type() == QEvent::ApplicationPaletteChange && !m_applying) {
        if (m_ours) {
            Q_EMIT changed();
        } else {
            m_systemPalette = QApplication::palette();
            apply();
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Askwell::Gui
