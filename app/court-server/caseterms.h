// SPDX-License-Identifier: GPL-3.0-or-later
// The terms that run in a case that comes with its history: counted from what happened in it, as the rules of
// the code say. For cases entered whole, by import and by the demo.
#pragma once

#include "court/casefile.h"
#include "court/term.h"

#include <functional>

namespace adil::courtserver {

// The rules that the program carries. Malformed, NotFound.
Result<QList<court::TermRule>> termRules();

// `events`: kind to day. `idOf` makes the id of the term of a rule. A term whose end the calendar does not
// reach is left out.
QList<court::Deadline> termsOf(const court::Case &file, const QHash<QString, QDate> &events,
                               const QList<court::TermRule> &rules, const court::WorkingDays &calendar,
                               const std::function<QString(const QString &ruleId)> &idOf);

}  // namespace adil::courtserver
