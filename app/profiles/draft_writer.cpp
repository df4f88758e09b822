// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profiles/draft_writer.h"

#include "app/support/background_runner.h"

namespace Askwell {

DraftWriter::DraftWriter(BackgroundRunner &runner, QString path, std::function<void(const Report &)> reported)
    : m_runner(runner)
    , m_path(std::move(path))
    , m_reported(std::move(reported))
{ }

DraftWriter::~DraftWriter()
{
    // Whoever listens may be half gone by now.
    m_reported = {};
    finish();
}

quint64 DraftWriter::write(Draft draft)
{
    const quint64 number = ++m_lastNumber;
    if (m_writing) {
        m_next = {number, std::move(draft)};
    } else {
        start(number, std::move(draft));
    }
    return number;
}

void DraftWriter::start(quint64 number, Draft draft)
{
    m_writing = true;
    m_runner.run<Result<void>>([path = m_path, draft = std::move(draft)] { return writeDraft(path, draft); },
                               &m_context,
                               [this, number](const Result<void> &result) {
                                   m_writing = false;
                                   if (m_next) {
                                       auto [nextNumber, next] = std::move(*m_next);
                                       m_next.reset();
                                       start(nextNumber, std::move(next));
                                   }
                                   if (m_reported) {
                                       m_reported({number, result});
                                   }
                               });
}

void DraftWriter::finish()
{
    while (!idle()) {
        m_runner.finish();
    }
}

} // namespace Askwell
