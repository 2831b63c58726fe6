// SPDX-License-Identifier: GPL-3.0-or-later
// Norms of law as people cite them in each language.
#pragma once

#include "words/labels.h"

namespace adil::words {

// A norm as records cite it, "ГК 722", by the short name of its code: "АК 722-бап". Others stay as they are.
QString labelOfNorm(const QString &norm, Voice voice = {});

}  // namespace adil::words
