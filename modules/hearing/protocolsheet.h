// SPDX-License-Identifier: GPL-3.0-or-later
// The brief protocol on paper, filled from the records of a hearing (CPC 282(4)). Reads the cache through the
// window's reader.
#pragma once

#include "court/hearing.h"
#include "model/livemodel.h"
#include "paper/protocolpaper.h"

namespace adil::hearing {

// RecordGone when the hearing or its case is not here.
Result<paper::ProtocolPaper> protocolOf(const model::Source &source, const Id<court::Hearing> &hearingId,
                                        const QTimeZone &zone);

}  // namespace adil::hearing
