// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/local_facts.h"

#include <utility>

namespace Askwell::Gui {

LocalFacts::LocalFacts()
    : m_cancellation(std::make_shared<Cancellation>())
{ }

LocalFacts::~LocalFacts()
{
    m_cancellation->cancel();
}

void LocalFacts::readMachine(QObject *context, std::function<void(MachineFacts)> done)
{
    m_runner.run<MachineFacts>(
        [cancellation = m_cancellation] {
            return readMachineFacts(MachinePlaces::ofThisMachine(), cancellation.get());
        },
        context, std::move(done));
}

void LocalFacts::readProject(const QString &folder, QObject *context,
                             std::function<void(Result<ProjectFacts>)> done)
{
    m_runner.run<Result<ProjectFacts>>([folder] { return readProjectFacts(folder); }, context,
                                       std::move(done));
}

void LocalFacts::readCache(QObject *context, std::function<void(Result<HubCache>)> done)
{
    m_runner.run<Result<HubCache>>(
        [environment = QProcessEnvironment::systemEnvironment()] { return readLocalHubCache(environment); },
        context, std::move(done));
}

} // namespace Askwell::Gui
