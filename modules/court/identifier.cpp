// SPDX-License-Identifier: GPL-3.0-or-later
#include "court/identifier.h"

#include <algorithm>

namespace adil::court {

std::optional<int> checkDigit(QStringView elevenDigits)
{
    const auto weighted = [&](int firstWeight) {
        int sum = 0;
        for (int i = 0; i < 11; ++i)
            sum += ((i + firstWeight - 1) % 11 + 1) * elevenDigits[i].digitValue();
        return sum % 11;
    };
    int check = weighted(1);
    if (check == 10)
        check = weighted(3);
    return check == 10 ? std::optional<int>() : check;
}

static Result<Identifier> readIin(const QString &digits)
{
    const int centuryAndSex = digits[6].digitValue();
    Identifier iin;
    if (centuryAndSex == 0)  // of a foreigner: carries no sex and century
        return iin;
    if (centuryAndSex > 6)
        return fail(Reason::WrongIdentifier, QStringLiteral("date"));
    const int century = 1800 + (centuryAndSex - 1) / 2 * 100;
    const QDate birth(century + digits.left(2).toInt(), digits.mid(2, 2).toInt(), digits.mid(4, 2).toInt());
    if (!birth.isValid())
        return fail(Reason::WrongIdentifier, QStringLiteral("date"));
    iin.birth = birth;
    iin.sex = centuryAndSex % 2 ? Identifier::Sex::Male : Identifier::Sex::Female;
    return iin;
}

static Result<Identifier> readBin(const QString &digits)
{
    const int month = digits.mid(2, 2).toInt();
    if (month < 1 || month > 12)
        return fail(Reason::WrongIdentifier, QStringLiteral("date"));
    if (digits[4].digitValue() > 6)
        return fail(Reason::WrongIdentifier, QStringLiteral("kind"));
    Identifier bin;
    bin.kind = Identifier::Kind::Bin;
    return bin;
}

Result<Identifier> readIdentifier(const QString &digits)
{
    const bool isDigits = std::all_of(digits.begin(), digits.end(),
                                      [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (digits.size() != 12 || !isDigits)
        return fail(Reason::Malformed, QStringLiteral("not 12 digits"));
    if (checkDigit(digits.left(11)) != digits[11].digitValue())
        return fail(Reason::WrongIdentifier, QStringLiteral("checkDigit"));
    return digits[4].digitValue() >= 4 ? readBin(digits) : readIin(digits);
}

}  // namespace adil::court
