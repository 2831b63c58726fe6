// SPDX-License-Identifier: GPL-3.0-or-later
// X/query (RFC 8620 section 5.5). A filter condition names properties of the type; each must be equal to the
// value, or, when that is {"from": a, "before": b} (either may be left out), lie in that range.
// FilterOperators combine conditions. A sort property is any property that is no list and no object.
#pragma once

#include "server/access.h"
#include "server/method.h"

namespace adil::server {

// Where ids are taken from.
struct Source {
    QString from;  // "hearing r"
    QString id;  // "r.id"
    Condition visible;
    QList<record::Column> columns;  // what can be asked about
};

// In a reading transaction; the account has been checked.
Answer queryRecords(const Call &call, Connection &connection, const Source &source);

}  // namespace adil::server
