// SPDX-License-Identifier: GPL-3.0-or-later
#include "sign/report.h"

#include <iterator>

namespace adil::sign {

QLatin1String name(Verdict verdict)
{
    static constexpr const char *names[] = {"passed", "undecided", "failed"};
    return QLatin1String(names[size_t(verdict)]);
}

QLatin1String name(Subindication subindication)
{
    static constexpr const char *names[] = {
        "",
        "FORMAT_FAILURE",
        "HASH_FAILURE",
        "SIG_CRYPTO_FAILURE",
        "SIG_CONSTRAINTS_FAILURE",
        "CHAIN_CONSTRAINTS_FAILURE",
        "CERTIFICATE_CHAIN_GENERAL_FAILURE",
        "CRYPTO_CONSTRAINTS_FAILURE",
        "OUT_OF_BOUNDS_NO_POE",
        "NO_SIGNING_CERTIFICATE_FOUND",
        "NO_CERTIFICATE_CHAIN_FOUND",
        "SIGNED_DATA_NOT_FOUND",
        "TRY_LATER",
    };
    static_assert(std::size(names) == size_t(Subindication::TryLater) + 1, "every code has its name");
    return QLatin1String(names[size_t(subindication)]);
}

}  // namespace adil::sign
