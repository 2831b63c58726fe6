// SPDX-License-Identifier: GPL-3.0-or-later
#include "court/types.h"
#include "support/catch.h"

#include <QSet>

using namespace adil;

TEST_CASE("Every type has a name and a table of its own, and a key")
{
    QSet<QString> names, tables;
    const QList<record::Type> types = court::allTypes();
    for (const record::Type &type : types) {
        INFO(type.name.toStdString());
        CHECK_FALSE(names.contains(type.name));
        CHECK_FALSE(tables.contains(type.table));
        names << type.name;
        tables << type.table;
        CHECK(type.columns.first().wire == QStringLiteral("id"));
        CHECK(type.columns.first().role == record::Role::Key);
    }
}

TEST_CASE("What is not of the court says what opens it")
{
    const QList<record::Type> types = court::allTypes();
    for (const record::Type &type : types) {
        INFO(type.name.toStdString());
        if (court::isOfCourt(type.name))
            CHECK(court::opensBy(type).isEmpty());
        else
            CHECK(type.hasColumn(court::opensBy(type)));
    }
    CHECK(court::isOfCourt(u"Person"));
    CHECK_FALSE(court::isOfCourt(u"Case"));
    CHECK_FALSE(court::isOfCourt(u"Nothing"));
}
