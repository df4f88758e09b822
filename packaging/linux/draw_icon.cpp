// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Draws an SVG file as a PNG one, for the build: SVG SIZE PNG. Desktops without an SVG reader show those.
#include <QCoreApplication>
#include <QImageReader>
#include <QImageWriter>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4) {
        qCritical("askwell_draw_icon: give an SVG file, a size in pixels, and a PNG file");
        return 2;
    }
    QImageReader reader(arguments[1], "svg");
    const int size = arguments[2].toInt();
    reader.setScaledSize({size, size});
    const QImage image = reader.read();
    if (image.isNull()) {
        qCritical("%s: %s", qPrintable(arguments[1]), qPrintable(reader.errorString()));
        return 1;
    }
    QImageWriter writer(arguments[3], "png");
    if (!writer.write(image)) {
        qCritical("%s: %s", qPrintable(arguments[3]), qPrintable(writer.errorString()));
        return 1;
    }
    return 0;
}
