// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a paper or a picture has its end. Programs that show them are lenient and draw what is left of one
// that was cut off; a court must not take half a paper for a whole one.
#pragma once

#include "base/result.h"

#include <QString>

namespace adil::courtserver {

// Truncated when the end that a file of its kind (PDF, JPEG, PNG) must have is not there; CannotRead.
// Pictures are not unpacked here.
Result<void> endsWhole(const QString &file);

}  // namespace adil::courtserver
