// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recordtypes.h"
#include "support/courtprofile.h"

using namespace adil;
using namespace adil::store;
using namespace adil::test;

TEST_CASE("types are found by name, with the columns of Meta and of their case")
{
    const Types types(court::allTypes());
    const record::Type *file = types.find(QStringLiteral("Case")),
                       *entry = types.find(QStringLiteral("LogEntry")),
                       *room = types.find(QStringLiteral("Room"));
    REQUIRE((file && entry && room));
    CHECK_FALSE(types.find(QStringLiteral("case")));
    QStringList names;
    for (const record::Column &column : types.columns(*room))
        names << column.sql;
    CHECK(names.join(u' ')
          == QLatin1String("id name_kk name_ru kind rev created_at updated_at created_by updated_by"));
    CHECK(Types::caseColumn(*file) == QLatin1String("id"));
    CHECK(Types::caseColumn(*entry) == QLatin1String("caseId"));
    CHECK(Types::caseColumn(*room).isEmpty());
    CHECK(Types::caseIdOf(*entry, record::toJson(entryOf(1, 7, 5, {}))) == recordId(7));
    CHECK(Types::caseIdOf(*file, record::toJson(caseNumber(7))) == recordId(7));
}
