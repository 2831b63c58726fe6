// SPDX-License-Identifier: GPL-3.0-or-later
// A value or the reason why there is none. Errors are values: nothing of ours throws.
#pragma once

#include "base/reason.h"

#include <QString>

#include <utility>
#include <variant>

namespace adil {

// `detail` is for developers and logs, in English, and never carries personal data; people read
// words::sentence(error).
struct Error {
    Reason reason = Reason::Unknown;
    QString detail;
    bool operator==(const Error &) const = default;
};

inline Error fail(Reason reason, QString detail = {}) { return {reason, std::move(detail)}; }

template <class T>
class [[nodiscard]] Result {
public:
    Result(T value)
        : m_either(std::in_place_index<0>, std::move(value))
    { }
    Result(Error error)
        : m_either(std::in_place_index<1>, std::move(error))
    { }

    explicit operator bool() const { return m_either.index() == 0; }
    const T &operator*() const & { return std::get<0>(m_either); }
    T &operator*() & { return std::get<0>(m_either); }
    T &&operator*() && { return std::get<0>(std::move(m_either)); }
    const T *operator->() const { return &std::get<0>(m_either); }
    T *operator->() { return &std::get<0>(m_either); }
    const Error &error() const { return std::get<1>(m_either); }

private:
    std::variant<T, Error> m_either;
};

// Done, or the reason why not.
template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error)
        : m_failed(true)
        , m_error(std::move(error))
    { }
    explicit operator bool() const { return !m_failed; }
    const Error &error() const { return m_error; }

private:
    bool m_failed = false;
    Error m_error;
};

}  // namespace adil
