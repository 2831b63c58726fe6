// SPDX-License-Identifier: GPL-3.0-or-later
// How local.db came to be as it is: numbered steps, never edited once released, each one transaction. The
// number of the last one done stands in user_version.
#pragma once

#include "store/database.h"

namespace adil::store {

using Step = QStringList;  // statements

// All steps of local.db, the first makes it.
const QList<Step> &localSteps();

// Does the steps that are missing. Before the first of them a database that holds something is copied beside
// itself ("local.db.before-2"). ClientTooOld: more steps were done than there are.
Result<void> takeSteps(Database &database, const QList<Step> &steps);
Result<qint64> stepsTaken(Database &database);

}  // namespace adil::store
