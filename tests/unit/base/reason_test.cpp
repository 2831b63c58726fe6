// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reason.h"
#include "support/catch.h"

#include <QSet>

using namespace adil;

TEST_CASE("every reason has a name of its own and is found by it")
{
    QSet<QString> seen;
    for (int i = 0; i < reasonCount(); ++i) {
        const QString text = name(Reason(i));
        CHECK_FALSE(seen.contains(text));
        seen << text;
        CHECK(reasonNamed(text) == Reason(i));
    }
    CHECK(reasonNamed(u"of a newer server") == Reason::Unknown);
    CHECK(name(Reason::RevocationUnknown) == QLatin1String("revocationUnknown"));
}
