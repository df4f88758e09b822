// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace Askwell::Gui {

/// A splitter whose handle is the one thin line between panes. It can be taken a few pixels to either side.
class LineSplitter final : public QSplitter
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LineSplitter)

public:
    explicit LineSplitter(QWidget *parent = nullptr);

protected:
    [[nodiscard]] QSplitterHandle *createHandle() override;
};

} // namespace Askwell::Gui
