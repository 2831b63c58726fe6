// SPDX-License-Identifier: GPL-3.0-or-later
// How the court's rules on terms call what a case is about (Case::flags).
#pragma once

#include "court/termrule.h"
#include "store/reader.h"

namespace adil::model {

// In the order of the flags; what no rule knows any more is left out. Reads the rules: not for each row of a
// list.
QList<court::Titles> titlesOfFlags(const store::Reader &reader, const QStringList &flags);

}  // namespace adil::model
