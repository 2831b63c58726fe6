// SPDX-License-Identifier: GPL-3.0-or-later
// All verbs. A new one is a file of its own with one `const Verb`, a line here and a line in verbs.cpp.
#pragma once

#include "verb.h"

namespace adil::ctl {

extern const Verb agendaVerb;
extern const Verb calendarVerb;
extern const Verb caseNumberVerb;
extern const Verb casesVerb;
extern const Verb deadlinesVerb;
extern const Verb iinVerb;
extern const Verb mediaVerb;
extern const Verb outboxVerb;
extern const Verb pdfVerb;
extern const Verb pinVerb;
extern const Verb signVerb;
extern const Verb syncVerb;
extern const Verb termRulesVerb;
extern const Verb termVerb;
extern const Verb verifyVerb;

// In the order of the help.
QList<const Verb *> verbs();

}  // namespace adil::ctl
