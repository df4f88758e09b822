// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QGuiApplication>
#include <QObject>
#include <QStyleHints>
#include <QWidget>

#include <optional>

/// The one place that knows which Qt has what; Debian 12 has 6.4, Ubuntu 24.04 has 6.4.
namespace Askwell::Gui {

/// Whether the system says that it is dark; nothing where this Qt cannot ask.
[[nodiscard]] inline std::optional<bool> systemIsDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    switch (QGuiApplication::styleHints()->colorScheme()) {
    case Qt::ColorScheme::Dark:
        return true;
    case Qt::ColorScheme::Light:
        return false;
    case Qt::ColorScheme::Unknown:
        break;
    }
#endif
    return std::nullopt;
}

/// Calls `follow` when the system turns light or dark. Before 6.5 the changed palette is all that tells.
template <typename Follow>
void connectSystemScheme(QObject *context, Follow follow)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    QObject::connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, context,
                     [follow](Qt::ColorScheme) { follow(); });
#else
    Q_UNUSED(context)
    Q_UNUSED(follow)
#endif
}

/// Has a screen reader say `text`. Before Qt 6.8 it is told of `widget`'s accessible name, which has to say
/// it.
inline void announce(QWidget *widget, const QString &text)
{
    if (!QAccessible::isActive()) {
        return;
    }
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(widget, text);
    QAccessible::updateAccessibility(&event);
#else
    Q_UNUSED(text)
    QAccessibleEvent event(widget, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
#endif
}

} // namespace Askwell::Gui
