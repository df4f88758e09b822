// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QObject;
class QUrl;

namespace Askwell {
class BackgroundRunner;
}

namespace Askwell::Gui {

/// Whether this desktop knows a program for cursor:// addresses.
enum class CursorHandler {
    Known,
    None,
    /// It cannot be asked.
    Unknown,
};

/// Hands addresses to other programs. An interface, so that tests open nothing.
class LinkOpener
{
public:
    virtual ~LinkOpener() = default;

    /// `done` is called from the event loop, unless `context` has gone by then.
    virtual void findCursor(QObject *context, std::function<void(CursorHandler)> done) = 0;
    /// False where no program could be started. True says no more than that one was.
    virtual bool open(const QUrl &address) = 0;

protected:
    LinkOpener() = default;
    LinkOpener(const LinkOpener &) = default;
    LinkOpener &operator=(const LinkOpener &) = default;
};

/// The desktop itself.
class SystemLinkOpener final : public LinkOpener
{
public:
    /// `runner` must outlive it.
    explicit SystemLinkOpener(BackgroundRunner &runner);

    void findCursor(QObject *context, std::function<void(CursorHandler)> done) override;
    bool open(const QUrl &address) override;

private:
    BackgroundRunner &m_runner;
};

} // namespace Askwell::Gui
