// SPDX-License-Identifier: GPL-3.0-or-later
// Comparing secrets without telling, by the time it takes, how much of them was right. Any thread.
#pragma once

#include <QByteArrayView>

namespace adil::crypto {

// The time depends on the length only; lengths are not secret.
bool equalInConstantTime(QByteArrayView a, QByteArrayView b);

}  // namespace adil::crypto
