// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/hub_cache.h"
#include "app/knowledge/machine_facts.h"
#include "app/knowledge/project_facts.h"
#include "app/support/background_runner.h"
#include "app/support/child_process.h"

#include <functional>
#include <memory>

namespace Askwell::Gui {

/// Looks at this machine, a project and the Hugging Face cache, on request and on a thread of its own: a slow
/// disk or a driver that hangs keeps no draft waiting. Answers come from the event loop, unless `context` has
/// gone by then.
class LocalFacts final
{
public:
    LocalFacts();
    /// Does not wait for a program that is running.
    ~LocalFacts();
    Q_DISABLE_COPY_MOVE(LocalFacts)

    void readMachine(QObject *context, std::function<void(MachineFacts)> done);
    void readProject(const QString &folder, QObject *context, std::function<void(Result<ProjectFacts>)> done);
    /// The cache that the environment names.
    void readCache(QObject *context, std::function<void(Result<HubCache>)> done);

private:
    /// Kept by the work too, which may outlive this.
    std::shared_ptr<Cancellation> m_cancellation;
    BackgroundRunner m_runner;
};

} // namespace Askwell::Gui
