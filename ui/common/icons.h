// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace Askwell::Gui {

enum class Icon {
    Back,
    Close,
    Copy,
    Delete,
    Done,
    Down,
    Duplicate,
    Folded,
    Folder,
    Help,
    Menu,
    More,
    Next,
    Open,
    Optional,
    Pin,
    Problem,
    Rename,
    Save,
    Search,
    Undo,
    Up,
    WorthAdding,
};

/// Which colour an icon takes.
enum class IconColour {
    /// The text's, also when the palette changes.
    Text,
    /// That of its state: problem, worth adding, done, optional (muted); else the text's.
    State,
};

/// Our own icon, drawn sharp at any size and scale in the palette of the moment. Null where Qt's SVG plug-in
/// is not installed: whoever shows it needs words as well. What points along the line points the other way
/// where the window runs from right to left.
[[nodiscard]] QIcon icon(Icon which, IconColour colour = IconColour::Text);

/// The same as a picture of `size` logical pixels, in a colour of one's own.
[[nodiscard]] QPixmap iconPixmap(Icon which, const QColor &colour, int size, qreal devicePixelRatio);

/// 16 logical pixels at the nominal font, grown with it.
[[nodiscard]] int iconSize();

/// The program's icon; reads on light and dark grounds.
[[nodiscard]] QIcon applicationIcon();

} // namespace Askwell::Gui
