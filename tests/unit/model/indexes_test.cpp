// SPDX-License-Identifier: GPL-3.0-or-later
#include "watched.h"

#include "model/indexes.h"

using namespace adil;
using namespace adil::test;

TEST_CASE("an index is of columns that its type has")
{
    const store::Types types(court::allTypes());
    const auto indexes = model::indexes();
    CHECK_FALSE(indexes.isEmpty());
    for (const store::Index &index : indexes) {
        const record::Type *type = types.find(index.type);
        REQUIRE(type);
        for (const QString &column : index.columns)
            CHECK(type->hasColumn(column));
    }
}

TEST_CASE("today and what falls due are found without reading whole tables")
{
    test::Seen court;
    auto database = must(court.profile->cache(store::Mode::ReadOnly));
    const auto planOf = [&](const QString &sql) {
        QString plan;
        must(database->each(QStringLiteral("EXPLAIN QUERY PLAN ") + sql, {}, [&](const QSqlQuery &row) {
            plan += row.value(3).toString() + u'\n';
            return true;
        }));
        return plan;
    };
    for (const auto *sql :
         {"SELECT id FROM hearing WHERE starts_at >= 'a' AND starts_at < 'b' ORDER BY starts_at, id",
          "SELECT id FROM deadline WHERE state = 'running' AND due_on <= 'b' ORDER BY due_on, id",
          "SELECT id FROM party WHERE case_id = 'a' ORDER BY id",
          "SELECT id FROM attendance WHERE hearing_id = 'a' ORDER BY id",
          "SELECT id FROM log_entry WHERE hearing_id = 'a' ORDER BY at, id"}) {
        const QString plan = planOf(QString::fromLatin1(sql));
        INFO(sql << "\n" << plan.toStdString());
        CHECK(plan.contains(QLatin1String("USING")));
        CHECK_FALSE(plan.contains(QLatin1String("SCAN")));
    }
}
