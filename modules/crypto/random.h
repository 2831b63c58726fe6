// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes nobody can foretell: tokens, salts, serial numbers. Any thread.
#pragma once

#include <QByteArray>

namespace adil::crypto {

// Ends the program when the system has no randomness: going on with guessable secrets would be worse.
QByteArray randomBytes(qsizetype count);

}  // namespace adil::crypto
