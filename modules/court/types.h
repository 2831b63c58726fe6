// SPDX-License-Identifier: GPL-3.0-or-later
// Every record type of the court, as store, sync and server take them.
#pragma once

#include "record/type.h"

namespace adil::court {

// In the order in which a newcomer needs them: the court, cases, then what is in a case.
QList<record::Type> allTypes();
// A type of the court has no caseId and is visible to all its staff.
bool isOfCourt(QStringView typeName);
// The field of such a record that says what opens it to people: its case, or, for case law, a category, which
// is open to whoever sees a case of it that is not over. Empty for a type of the court.
QString opensBy(const record::Type &type);

}  // namespace adil::court
