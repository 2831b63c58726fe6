// SPDX-License-Identifier: GPL-3.0-or-later
// IIN and BIN, the twelve-digit numbers of people and organisations, with their check digit.
#pragma once

#include "base/result.h"

#include <QDate>

namespace adil::court {

struct Identifier {
    enum class Kind { Iin, Bin };
    enum class Sex { Male, Female };
    Kind kind = Kind::Iin;
    std::optional<QDate> birth;  // IIN of residents only
    std::optional<Sex> sex;
};

// Malformed: not twelve digits. WrongIdentifier: the check digit or the date is wrong; the detail says which
// ("checkDigit", "date", "kind").
Result<Identifier> readIdentifier(const QString &digits);
// The twelfth digit for the first eleven, or nothing when such a number is never issued.
std::optional<int> checkDigit(QStringView elevenDigits);

}  // namespace adil::court
