// SPDX-License-Identifier: GPL-3.0-or-later
// Passwords as the server keeps them: Argon2id (RFC 9106) in its usual text form,
// `$argon2id$v=19$m=…,t=…,p=…$salt$hash`. Any thread; each call takes the memory and the time of the cost
// (about a quarter of a second by default).
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace adil::crypto {

struct PasswordCost {
    quint32 memoryKiB = 64 * 1024;
    quint32 passes = 3;
    quint32 lanes = 1;
};

// WrongValue when Argon2 refuses the cost (less than 8 KiB a lane, no pass).
Result<QByteArray> hashPassword(const QByteArray &password, const PasswordCost &cost = {});
// False also for a text that is no Argon2id hash.
bool passwordMatches(const QByteArray &hash, const QByteArray &password);
// Whether a hash made long ago is cheaper than today's cost and should be made anew at the next sign-in.
bool isCheaperThan(const QByteArray &hash, const PasswordCost &cost);

}  // namespace adil::crypto
