// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/notifier.h"

#include "base/latelibrary.h"

namespace adil::notify {

Result<std::unique_ptr<Notifier>> openNotifier(const Sender &sender, Pressed pressed)
{
    const auto make = lateFunction(QStringLiteral("adil-notify"), "adilMakeNotifier");
    if (!make)
        return make.error();
    using Make = Notifier *(*)(const Sender &, Pressed *);
    return std::unique_ptr<Notifier>(reinterpret_cast<Make>(*make)(sender, &pressed));
}

}  // namespace adil::notify
