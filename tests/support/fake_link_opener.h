// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/link_opener.h"

#include <QList>
#include <QTimer>
#include <QUrl>

namespace Askwell::Gui {

/// Opens nothing, and keeps what it was to open.
class FakeLinkOpener final : public LinkOpener
{
public:
    CursorHandler handler = CursorHandler::Known;
    bool opens = true;
    QList<QUrl> opened {};

    void findCursor(QObject *context, std::function<void(CursorHandler)> done) override
    {
        QTimer::singleShot(0, context, [this, done = std::move(done)] { done(handler); });
    }
    bool open(const QUrl &address) override
    {
        opened.append(address);
        return opens;
    }
};

} // namespace Askwell::Gui
