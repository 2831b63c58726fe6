// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers of cases, "7514-26-00-2/1534": region and court, year, kind of proceedings, sequence.
#pragma once

#include "base/result.h"

namespace adil::court {

struct CaseNumber {
    QString normal;  // Cyrillic letters in lower case, no spaces
    QString region;  // "75"
    QString court;  // "14"
    int year = 0;  // 2026
    QString kind;  // "2", "2а", "2к", "4", …
    int sequence = 0;
    int repeat = 0;  // of "(2)"; 0: none

    // Takes stray spaces, a leading №, upper case and Latin look-alikes of the letters.
    static Result<CaseNumber> parse(const QString &text);
};

}  // namespace adil::court
