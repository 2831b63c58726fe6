// SPDX-License-Identifier: GPL-3.0-or-later
#include "court/types.h"
#include "model/firstneeds.h"
#include "support/catch.h"

using namespace adil;
using namespace adil::model;

static const QDateTime noon({2026, 11, 23}, {12, 0}, Qt::UTC);

TEST_CASE("what is needed first is asked for by names that the records have")
{
    const auto types = court::allTypes();
    for (const FirstNeed &need : firstNeeds(noon)) {
        const auto type = std::find_if(types.begin(), types.end(),
                                       [&](const record::Type &one) { return one.name == need.type; });
        INFO(need.type.toStdString());
        REQUIRE(type != types.end());
        CHECK(need.filter.isEmpty() == (need.most == 0));
        QStringList names = need.filter.keys();
        if (!need.orderBy.isEmpty())
            names << need.orderBy;
        for (const QString &name : std::as_const(names)) {
            INFO(name.toStdString());
            CHECK(std::any_of(type->columns.begin(), type->columns.end(), [&](const record::Column &column) {
                return column.wire == name && column.shape != record::Shape::Structured;
            }));
        }
    }
}

TEST_CASE("the court and its people come before what names them; hearings from yesterday to the days ahead")
{
    const auto needs = firstNeeds(noon);
    REQUIRE(needs.size() > 4);
    CHECK(needs[0].type == QLatin1String("Court"));
    CHECK(needs[1].type == QLatin1String("Person"));
    const auto hearings = std::find_if(needs.begin(), needs.end(), [](const FirstNeed &need) {
        return need.type == QLatin1String("Hearing");
    });
    REQUIRE(hearings != needs.end());
    const QJsonObject range = hearings->filter[QLatin1String("startsAt")].toObject();
    CHECK(range[QLatin1String("from")] == QLatin1String("2026-11-22T12:00:00.000Z"));
    CHECK(range[QLatin1String("before")] == QLatin1String("2026-12-08T12:00:00.000Z"));
}
