// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/network.h"

#include "base/latelibrary.h"

namespace adil::sync {

Result<std::unique_ptr<Transport>> openNetwork(const QByteArray &authority)
{
    const auto make = lateFunction(QStringLiteral("adil-network"), "adilMakeNetwork");
    if (!make)
        return make.error();
    return std::unique_ptr<Transport>(reinterpret_cast<Transport *(*)(const QByteArray &)>(*make)(authority));
}

}  // namespace adil::sync
