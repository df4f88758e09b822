// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icons.h"

#include <QApplication>
#include <QDir>
#include <QImageReader>
#include <QMetaEnum>
#include <QTest>

using namespace Askwell::Gui;
using namespace Qt::StringLiterals;

class TestIcons final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyIconIsDrawn();
    void everyFileIsAnIconAndTakesTheColourOfTheText();
    void followsThePalette();
    void isSharpAtTwiceTheScale();
    void theProgramHasAnIcon();
};

namespace {

constexpr int kLast = static_cast<int>(Icon::WorthAdding);

/// The most opaque pixel's colour.
QColor ink(const QImage &image)
{
    QColor darkest(0, 0, 0, 0);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor colour = image.pixelColor(x, y);
            if (colour.alpha() > darkest.alpha()) {
                darkest = colour;
            }
        }
    }
    return darkest;
}

} // namespace

void TestIcons::initTestCase()
{
    if (!QImageReader::supportedImageFormats().contains("svg")) {
        QSKIP("Qt's SVG plug-in is not installed; the window then shows words only");
    }
}

void TestIcons::everyIconIsDrawn()
{
    for (int each = 0; each <= kLast; ++each) {
        const QImage image = iconPixmap(static_cast<Icon>(each), Qt::red, 16, 1).toImage();
        QCOMPARE(image.size(), QSize(16, 16));
        QVERIFY2(ink(image).alpha() > 150, qPrintable(QString::number(each)));
        QVERIFY(ink(image).red() > 200 && ink(image).green() < 60);
    }
}

void TestIcons::everyFileIsAnIconAndTakesTheColourOfTheText()
{
    const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    QCOMPARE(files.size(), kLast + 1);
    for (const QString &name : files) {
        QFile file(u":/icons/"_s + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray svg = file.readAll();
        QVERIFY2(!svg.contains('#'), qPrintable(name + u" has a colour of its own"_s));
        QVERIFY2(svg.contains("stroke-width=\"1.5\""), qPrintable(name));
    }
}

void TestIcons::followsThePalette()
{
    const QIcon copy = icon(Icon::Copy);
    const QPalette before = QApplication::palette();
    QPalette blue = before;
    blue.setColor(QPalette::WindowText, Qt::blue);
    QApplication::setPalette(blue);
    const QColor afterwards = ink(copy.pixmap(16).toImage());
    QApplication::setPalette(before);
    QVERIFY(afterwards.blue() > 200 && afterwards.red() < 60);
}

void TestIcons::isSharpAtTwiceTheScale()
{
    const QPixmap picture = icon(Icon::Save).pixmap(QSize(16, 16), 2.0);
    QCOMPARE(picture.size(), QSize(32, 32));
    QCOMPARE(picture.devicePixelRatio(), 2.0);
}

void TestIcons::theProgramHasAnIcon()
{
    const QIcon program = applicationIcon();
    QVERIFY(program.availableSizes().contains(QSize(16, 16)));
    QVERIFY(program.availableSizes().contains(QSize(256, 256)));
    QCOMPARE(ink(program.pixmap(256).toImage()).alpha(), 255);
}

QTEST_MAIN(TestIcons)
#include "test_icons.moc"
