// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace Askwell::Gui {

/// Fusion with air beside the words of its buttons, which otherwise touch the frame where a button is wider
/// than its least width; and with nothing to click that is smaller than LeastTarget.
class RoomyStyle : public QProxyStyle
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RoomyStyle)

public:
    RoomyStyle();

    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                         const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                                  const QWidget *widget = nullptr) const override;
};

} // namespace Askwell::Gui
