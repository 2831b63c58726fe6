// SPDX-License-Identifier: GPL-3.0-or-later
// How long a work of known size may still take, by how fast it went so far. A value; window's thread.
#pragma once

#include <QDateTime>

#include <chrono>
#include <optional>

namespace adil::shell {

class Pace {
public:
    // What is told first is where it began: what was done before took no time. Nothing while it went on for
    // less than two seconds, did nothing, or its size is not known.
    std::optional<std::chrono::seconds> left(qint64 done, qint64 total, const QDateTime &now);

private:
    std::optional<QDateTime> m_since;
    qint64 m_from = 0;
    qint64 m_total = 0;
};

}  // namespace adil::shell
