// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

/// Version of every JSON shape of the command line, described in JSON.md.
constexpr int formatVersion = 1;

} // namespace

Console::Console(Input input)
    : m_input(std::move(input))
{ }

Result<QByteArray> Console::readInput()
{
    if (m_inputRead) {
        return Message {"Standard input was asked for twice; give \"-\" to one option only."};
    }
    m_inputRead = true;
    return m_input();
}

void Console::print(QJsonObject object)
{
    object.insert("formatVersion"_L1, formatVersion);
    m_result += QJsonDocument(object).toJson(QJsonDocument::Indented);
}

void Console::tell(const QString &sentence)
{
    m_talk += "askwell-cli: " + sentence.toUtf8() + '\n';
}

void Console::refuse(ExitStatus status, const QString &sentence)
{
    tell(sentence);
    setStatus(status);
}

void Console::setStatus(ExitStatus status)
{
    m_status = std::max(m_status, status);
}

} // namespace Askwell
