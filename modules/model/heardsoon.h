// SPDX-License-Identifier: GPL-3.0-or-later
// Which cases are heard soon: their files come to this computer by themselves. The thread of the reader.
#pragma once

#include "store/reader.h"

namespace adil::model {

// Days after today, by the court's calendar.
constexpr int soonDays = 14;

// The case's id and the start (UTC) of its next hearing, today's first one included; cancelled and adjourned
// ones do not count.
Result<QHash<QString, QDateTime>> heardSoon(const store::Reader &reader, const QDateTime &now);

}  // namespace adil::model
