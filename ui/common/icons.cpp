// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icons.h"

#include "ui/common/colours.h"
#include "ui/common/spacing.h"

#include <QApplication>
#include <QBuffer>
#include <QFile>
#include <QIconEngine>
#include <QImageReader>
#include <QPainter>
#include <QPixmapCache>

#include <utility>

namespace Askwell::Gui {

using namespace Qt::StringLiterals;

namespace {

QLatin1StringView fileName(Icon which)
{
    switch (which) {
    case Icon::Back:
        return "back"_L1;
    case Icon::Close:
        return "close"_L1;
    case Icon::Copy:
        return "copy"_L1;
    case Icon::Delete:
        return "delete"_L1;
    case Icon::Done:
        return "done"_L1;
    case Icon::Down:
        return "down"_L1;
    case Icon::Duplicate:
        return "duplicate"_L1;
    case Icon::Folded:
        return "folded"_L1;
    case Icon::Folder:
        return "folder"_L1;
    case Icon::Help:
        return "help"_L1;
    case Icon::Menu:
        return "menu"_L1;
    case Icon::More:
        return "more"_L1;
    case Icon::Next:
        return "next"_L1;
    case Icon::Open:
        return "open"_L1;
    case Icon::Optional:
        return "optional"_L1;
    case Icon::Pin:
        return "pin"_L1;
    case Icon::Problem:
        return "problem"_L1;
    case Icon::Rename:
        return "rename"_L1;
    case Icon::Save:
        return "save"_L1;
    case Icon::Search:
        return "search"_L1;
    case Icon::Undo:
        return "undo"_L1;
    case Icon::Up:
        return "up"_L1;
    case Icon::WorthAdding:
        return "worth-adding"_L1;
    }
    Q_UNREACHABLE();
}

/// Whether it shows where one goes along the line.
bool pointsAlong(Icon which)
{
    return which == Icon::Back || which == Icon::Next || which == Icon::Folded || which == Icon::Undo;
}

bool canReadSvg()
{
    static const bool can = QImageReader::supportedImageFormats().contains("svg");
    return can;
}

QByteArray source(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QPixmap drawn(QByteArray svg, const QSize &pixels)
{
    QBuffer buffer(&svg);
    QImageReader reader(&buffer, "svg");
    reader.setScaledSize(pixels);
    return QPixmap::fromImage(reader.read());
}

/// Draws at the size and in the colour that are asked for at that moment, so that no icon is scaled and none
/// keeps the colour of an earlier palette.
class IconEngine final : public QIconEngine
{
public:
    IconEngine(Icon which, IconColour colour)
        : m_which(which)
        , m_colour(colour)
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return iconPixmap(m_which, colour(mode), qMin(size.width(), size.height()), 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        QPixmap picture = pixmap(size, mode, state);
        picture.setDevicePixelRatio(scale);
        return picture;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new IconEngine(m_which, m_colour); }
    QString key() const override { return u"askwell"_s; }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode) const
    {
        const QPalette palette = QApplication::palette();
        if (mode == QIcon::Disabled) {
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        }
        if (mode == QIcon::Selected) {
            return palette.color(QPalette::HighlightedText);
        }
        if (m_colour == IconColour::State) {
            const Colours colours = coloursOf(palette);
            switch (m_which) {
            case Icon::Problem:
                return colours.problem;
            case Icon::WorthAdding:
                return colours.worthAdding;
            case Icon::Done:
                return colours.done;
            case Icon::Optional:
                return colours.muted;
            default:
                break;
            }
        }
        return palette.color(QPalette::Active, QPalette::WindowText);
    }

    Icon m_which;
    IconColour m_colour;
};

} // namespace

QIcon icon(Icon which, IconColour colour)
{
    return canReadSvg() ? QIcon(new IconEngine(which, colour)) : QIcon();
}

QPixmap iconPixmap(Icon which, const QColor &colour, int size, qreal devicePixelRatio)
{
    if (!canReadSvg() || size <= 0) {
        return {};
    }
    const int pixels = qRound(size * devicePixelRatio);
    const bool mirrored = pointsAlong(which) && QGuiApplication::layoutDirection() == Qt::RightToLeft;
    const QString key =
        u"askwell/%1/%2/%3/%4"_s.arg(fileName(which), colour.name(QColor::HexArgb)).arg(pixels).arg(mirrored);
    QPixmap picture;
    if (!QPixmapCache::find(key, &picture)) {
        QByteArray svg = source(u":/icons/%1.svg"_s.arg(fileName(which)));
        svg.replace("currentColor", colour.name().toLatin1());
        picture = drawn(std::move(svg), {pixels, pixels});
        if (mirrored) {
            picture = picture.transformed(QTransform::fromScale(-1, 1));
        }
        QPixmapCache::insert(key, picture);
    }
    picture.setDevicePixelRatio(devicePixelRatio);
    return picture;
}

int iconSize()
{
    return space(Space::Four);
}

QIcon applicationIcon()
{
    if (!canReadSvg()) {
        return {};
    }
    QIcon all;
    for (const int size : {16, 24, 32, 48, 64, 128, 256}) {
        all.addPixmap(drawn(source(u":/icons/app/askwell.svg"_s), {size, size}));
    }
    return all;
}

} // namespace Askwell::Gui
