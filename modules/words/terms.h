// SPDX-License-Identifier: GPL-3.0-or-later
// Why a date is what it is, and why it cannot be counted, as sentences. Titles of rules and events are data
// and come in the language asked for ("kk", "ru", else English); the rest is in the language of the
// interface.
#pragma once

#include "court/rulefile.h"
#include "court/termkeeping.h"

namespace adil::words {

// "5 working days", "1 month", "the next working day".
QString length(qint64 amount, court::Unit unit);
// "05.03.2026"
QString day(const QDate &date);

// One step of a count. `book` knows the events and rules that it is about.
QString sentence(const court::TermStep &step, const court::RuleBook &book, const QString &language);
// Which events cannot be true together, or what else is wrong with one.
QString sentence(const court::EventFault &fault, const court::RuleBook &book, const QString &language);
// What is wrong with a file of rules, and on which line.
QString sentence(const court::RuleFault &fault);

QString label(court::Standing standing);
QString label(court::DeadlineChange::Kind kind);

}  // namespace adil::words
