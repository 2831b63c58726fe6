// SPDX-License-Identifier: GPL-3.0-or-later
// What an act takes from the case: names for its template, and the sheet that is printed and signed. Reads
// the cache through the reader of the window's thread.
#pragma once

#include "act/template.h"
#include "model/livemodel.h"
#include "paper/actpaper.h"

namespace adil::act {

// Values for the templates: court, city, judge, secretary, number, plaintiffs, defendants, subject, openness.
Result<QHash<QString, QString>> valuesOf(const model::Source &source, const court::Act &act);
// The printed act. RecordGone when the case or the judge is not here.
Result<paper::ActPaper> paperOf(const model::Source &source, const court::Act &act, const Parts &parts);

}  // namespace adil::act
