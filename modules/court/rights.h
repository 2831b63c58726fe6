// SPDX-License-Identifier: GPL-3.0-or-later
// Who may see and do what. One table; tests/unit/court/rights_test.cpp walks it.
#pragma once

#include "court/act.h"
#include "court/command.h"

namespace adil::court {

// What a person is to a case. A person can be several at once; then every right of each holds.
enum class Part {
    None = 0,
    Judge = 1,
    Secretary = 2,
    Consultant = 4,
    Chair = 8,
    Registry = 16,
    Reviewer = 32,
    Administrator = 64
};
Q_DECLARE_FLAGS(Parts, Part)

// Parts of an enabled person in a case. `grants` are the case's review grants; `today` is of the court's
// zone.
Parts partsIn(const Person &person, const Case &file, const QList<ReviewGrant> &grants, const QDate &today);
// Parts that need no case: registry, chair, administrator.
Parts partsInCourt(const Person &person);

// True when these parts let somebody see records of a case at all.
bool maySeeCase(Parts parts);
// True when this record may be shown to the person: drafts and notes have owners. Other records of a visible
// case always may.
bool maySee(const Person &person, Parts parts, const QString &type, const QJsonObject &record);
// Nothing, or NotAllowed / NoAccess. For commands that create or touch acts, the act's kind is looked at in
// decide().
Result<void> mayCommand(Parts parts, QStringView kind);

}  // namespace adil::court
Q_DECLARE_OPERATORS_FOR_FLAGS(adil::court::Parts)
