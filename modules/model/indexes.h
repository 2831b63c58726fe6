// SPDX-License-Identifier: GPL-3.0-or-later
// The columns by which the models of this room ask: handed to store::Types in app/, so that Today needs no
// whole table.
#pragma once

#include "store/recordtypes.h"

namespace adil::model {

QList<store::Index> indexes();

}  // namespace adil::model
