// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/support/message.h"

#include <QtGlobal>

#include <utility>
#include <variant>

namespace Askwell {

/// A value, or the message that says why there is none.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) // NOLINT(google-explicit-constructor): a function returns its value as it is
        : m_state(std::in_place_index<0>, std::move(value))
    { }
    Result(Message error) // NOLINT(google-explicit-constructor): … and its error likewise
        : m_state(std::in_place_index<1>, std::move(error))
    { }

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    /// Only where ok().
    [[nodiscard]] const T &value() const &
    {
        Q_ASSERT(ok());
        return *std::get_if<0>(&m_state);
    }
    [[nodiscard]] T &value() &
    {
        Q_ASSERT(ok());
        return *std::get_if<0>(&m_state);
    }
    [[nodiscard]] T value() &&
    {
        Q_ASSERT(ok());
        return std::move(*std::get_if<0>(&m_state));
    }

    /// Only where not ok().
    [[nodiscard]] const Message &error() const
    {
        Q_ASSERT(!ok());
        return *std::get_if<1>(&m_state);
    }

private:
    std::variant<T, Message> m_state;
};

/// Success, or the message that says why not.
template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Message error) // NOLINT(google-explicit-constructor): as above
        : m_error(std::move(error))
    { }

    [[nodiscard]] bool ok() const { return !m_error.has_value(); }
    explicit operator bool() const { return ok(); }

    /// Only where not ok().
    [[nodiscard]] const Message &error() const
    {
        Q_ASSERT(!ok());
        return *m_error;
    }

private:
    std::optional<Message> m_error;
};

} // namespace Askwell
