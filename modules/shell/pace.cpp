// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/pace.h"

#include <algorithm>
#include <cmath>

namespace adil::shell {

static constexpr qint64 tooShort = 2000;  // ms

std::optional<std::chrono::seconds> Pace::left(qint64 done, qint64 total, const QDateTime &now)
{
    // Another work, or the same one begun again after the line broke.
    if (!m_since || total != m_total || done < m_from) {
        m_since = now;
        m_from = done;
        m_total = total;
    }
    const qint64 took = m_since->msecsTo(now);
    if (total <= 0 || took < tooShort || done <= m_from)
        return {};
    const double each = double(took) / double(done - m_from);
    return std::chrono::seconds(std::llround(each * double(std::max<qint64>(0, total - done)) / 1000));
}

}  // namespace adil::shell
