// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the way of a hearing, as sentences.
#pragma once

#include "court/scheduling.h"

namespace adil::words {

// The names as people write them: the room, line, judge or participant, and the times it is taken. A conflict
// of the day or the hour needs none.
struct ConflictNames {
    QString subject = {}, from = {}, until = {};
};

// "Hall 2 is taken from 10:00 to 11:00."
QString sentence(const court::Conflict &conflict, const ConflictNames &names);
// What the law says about passing over it: "The court may decide otherwise and say why (art. 198(5))."
QString remark(const court::ConflictRule &rule);

}  // namespace adil::words
