// SPDX-License-Identifier: GPL-3.0-or-later
// A court of the size that the promises speak of: 2,000 cases of one judge with 20,000 papers, and all that
// the demo court has beside them. Everybody in it is made up. Many papers share one content: only their
// metadata is measured.
#pragma once

#include "base/result.h"

#include <QString>

namespace bench {

struct BenchCourt {
    static constexpr int cases = 2000;
    static constexpr int papersOfCase = 10;

    QString dir;
    QString ca, iin, passwordFile;  // of the judge

    // The court in this folder, made when there is none or when it was made on another day: Today needs
    // hearings of today.
    static adil::Result<BenchCourt> in(const QString &dir);
};

}  // namespace bench
