// SPDX-License-Identifier: GPL-3.0-or-later
// Why something could not be done, as a sentence for people: what happened, what is safe, what to do next.
#pragma once

#include "base/result.h"

namespace adil::words {

// In the language of the interface. Never carries the developers' detail.
QString sentence(const Error &error);
QString sentence(Reason reason);

}  // namespace adil::words
