// SPDX-License-Identifier: GPL-3.0-or-later
// The deadlines of a case that comes with its history, by the engine that counts every other case. Pure; any
// thread.
#pragma once

#include "court/termkeeping.h"

namespace adil::courtserver {

// Deadlines of a case nobody has counted before. A case that is over, by its stage but not by its events, has
// nothing left to wait for: what would run is cancelled for good. Reasons of court::countTerms().
Result<QList<court::Deadline>> deadlinesOf(const court::RuleBook &book, const court::WorkingDays &calendar,
                                           const court::Case &file, const QList<court::CaseEvent> &events,
                                           const QDate &today);

}  // namespace adil::courtserver
