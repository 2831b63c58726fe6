// SPDX-License-Identifier: GPL-3.0-or-later
// What the verbs about terms share.
#pragma once

#include "verb.h"

#include "court/rulefile.h"

namespace adil::ctl {

// The years of --calendar, or those that the program carries. A file stands alone: years that it does not
// name are not known.
Result<QList<court::WorkingCalendar>> givenYears(const QCommandLineParser &given);
QCommandLineOption calendarOption();
// The rules that the program carries.
Result<court::RuleBook> builtInBook();
QJsonObject toJson(const court::Titles &titles);

}  // namespace adil::ctl
