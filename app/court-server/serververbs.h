// SPDX-License-Identifier: GPL-3.0-or-later
// All verbs. A new one is a file of its own with one `extern const ServerVerb`, a line here and a line in
// serververbs.cpp.
#pragma once

#include "serververb.h"

namespace adil::courtserver {

extern const ServerVerb initVerb;
extern const ServerVerb demoVerb;
extern const ServerVerb importVerb;
extern const ServerVerb userAddVerb;
extern const ServerVerb userListVerb;
extern const ServerVerb userDisableVerb;
extern const ServerVerb userEnableVerb;
extern const ServerVerb userPasswordVerb;
extern const ServerVerb userRevokeFeedVerb;
extern const ServerVerb caseAssignVerb;
extern const ServerVerb caseCloseHearingVerb;
extern const ServerVerb calendarSetVerb;
extern const ServerVerb rulesSetVerb;
extern const ServerVerb availabilityListVerb;
extern const ServerVerb availabilityAddVerb;
extern const ServerVerb availabilityRemoveVerb;
extern const ServerVerb noticeListVerb;
extern const ServerVerb noticeReportVerb;
extern const ServerVerb attendanceMarkVerb;
extern const ServerVerb serveVerb;
extern const ServerVerb migrateStoreVerb;
extern const ServerVerb backupVerb;
extern const ServerVerb checkVerb;
extern const ServerVerb restoredVerb;

// In the order of the help.
QList<const ServerVerb *> serverVerbs();

// Chooses the verb and runs it: the exit code, 0 done, 1 done in part or what was looked at is damaged, 2 it
// could not be done. `arguments` without the name of the program.
int runServerVerb(const QStringList &arguments);

}  // namespace adil::courtserver
