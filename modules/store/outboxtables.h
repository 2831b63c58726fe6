// SPDX-License-Identifier: GPL-3.0-or-later
// How entries and their rows lie in the tables of local.db. Internal to the outbox.
#pragma once

#include "record/type.h"
#include "store/entry.h"

namespace adil::store {

const record::Type &entryType();
const record::Type &rowType();
QString columnsOf(const record::Type &type);
QString placesFor(const record::Type &type);

}  // namespace adil::store
