// SPDX-License-Identifier: GPL-3.0-or-later
// A profile in a temporary folder whose facts a test puts in, for tests of screens.
#pragma once

#include "court/act.h"
#include "court/types.h"
#include "model/indexes.h"
#include "model/livemodel.h"
#include "store/mirror.h"
#include "store/reader.h"
#include "support/catch.h"

#include <QTemporaryDir>

namespace adil::test {

class Cache {
public:
    Cache()
    {
        auto opened = store::Profile::open(m_folder.path(),
                                           store::Types(court::allTypes(), model::indexes()));
        REQUIRE(opened);
        profile = *std::move(opened);
        auto read = store::Reader::open(*profile);
        REQUIRE(read);
        reader = *std::move(read);
    }
    template <record::Described R>
    void put(const R &value)
    {
        QJsonObject json = record::toJson(value);
        json[QLatin1String("rev")] = 1;
        auto mirror = store::Mirror::open(*profile, &views);
        REQUIRE(mirror);
        store::Page page;
        page.upserts << store::Upsert{QLatin1String(record::Record<R>::name), json};
        const auto applied = (*mirror)->apply(page);
        REQUIRE(applied);
        REQUIRE(applied->refused.isEmpty());
    }
    [[nodiscard]] model::Source source() { return {*reader, views}; }

private:
    QTemporaryDir m_folder;

public:
    store::Changes views;
    std::unique_ptr<store::Profile> profile;
    std::unique_ptr<store::Reader> reader;
};

inline QString rid(int n) { return QStringLiteral("R%1").arg(n, 32, 16, QLatin1Char('0')); }

inline court::Case someCase(int n, const char *number, court::Stage stage)
{
    court::Case file;
    file.id.value = rid(n);
    file.number = QString::fromUtf8(number);
    file.subject = QStringLiteral("о взыскании долга");
    file.stage = stage;
    file.receivedOn = {2026, 10, 1};
    file.judgeIds = {rid(900)};
    return file;
}

}  // namespace adil::test
