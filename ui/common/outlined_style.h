// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/roomy_style.h"

namespace Askwell::Gui {

/// Fusion for dark and high-contrast palettes. Fusion makes its outlines by darkening the window's colour,
/// which leaves none on black: here every control gets one in a colour that stands out from its ground.
class OutlinedStyle final : public RoomyStyle
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutlinedStyle)

public:
    OutlinedStyle() = default;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *data) const override;
};

} // namespace Askwell::Gui
