// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pins.h"
#include "support/courtprofile.h"

#include <QFile>

using namespace adil;
using namespace adil::store;
using namespace adil::test;

TEST_CASE("a kept case and the quota outlive the program and the cache")
{
    QTemporaryDir folder;
    const Types types(court::allTypes());
    {
        const auto profile = must(Profile::open(folder.path(), types));
        const auto fields = must(LocalFields::open(*profile));
        Pins pins(*fields);
        CHECK(must(pins.cases()).isEmpty());
        CHECK(must(pins.quota()) == Pins::usualQuota);
        must(pins.set(recordId(2), true));
        must(pins.set(recordId(1), true));
        must(pins.set(recordId(1), true));
        must(pins.set(recordId(3), true));
        must(pins.set(recordId(3), false));
        must(pins.setQuota(5'000'000'000));
    }
    for (const char *file : {"cache.db", "cache.db-wal", "cache.db-shm"})
        QFile::remove(folder.filePath(QLatin1String(file)));
    const auto profile = must(Profile::open(folder.path(), types));
    const auto fields = must(LocalFields::open(*profile));
    Pins pins(*fields);
    CHECK(must(pins.cases()) == QStringList({recordId(1), recordId(2)}));
    CHECK(must(pins.has(recordId(2))));
    CHECK_FALSE(must(pins.has(recordId(3))));
    CHECK(must(pins.quota()) == 5'000'000'000);
}
