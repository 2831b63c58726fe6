// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/columns.h"
#include "record/type.h"
#include "support/catch.h"

using namespace adil;

namespace {

enum class Colour { Red, Green, Unknown };
struct Owner {
    Id<Owner> id;
};
struct Thing {
    Id<Thing> id;
    Id<Owner> ownerId;
    QDateTime madeAt;
    qint64 weight = 30;
    Colour colour = Colour::Red;
    std::optional<QString> placeName;
    QStringList labels;
    bool isBroken = false;
    bool pinned = false;
    bool operator==(const Thing &) const = default;
};

}  // namespace

namespace adil::record {
template <>
struct Names<Colour> {
    static constexpr const char *list[] = {"red", "green", "unknown"};
};
template <>
struct Record<Thing> {
    static constexpr auto name = "ThingOfCourt";
    static constexpr std::tuple fields{
        Field{"id", &Thing::id, Role::Key},
        Field{"ownerId", &Thing::ownerId, Role::Fixed},
        Field{"madeAt", &Thing::madeAt},
        Field{"weight", &Thing::weight},
        Field{"colour", &Thing::colour},
        Field{"placeName", &Thing::placeName},
        Field{"labels", &Thing::labels},
        Field{"isBroken", &Thing::isBroken},
        Field{"pinned", &Thing::pinned, Role::Local},
    };
};
}  // namespace adil::record

static Thing sample()
{
    return {{QStringLiteral("T1")},
            {QStringLiteral("O1")},
            QDateTime(QDate(2026, 11, 23), QTime(9, 30), Qt::UTC),
            45,
            Colour::Green,
            QStringLiteral("Hall 3"),
            {QStringLiteral("a\"b"), QStringLiteral("Ә")},
            true,
            true};
}

TEST_CASE("a record survives JSON and a row, without what is local")
{
    const Thing thing = sample();
    const QJsonObject json = record::toJson(thing);
    CHECK_FALSE(json.contains(QLatin1String("pinned")));
    Thing expected = thing;
    expected.pinned = false;
    CHECK(*record::fromJson<Thing>(json) == expected);
    const record::Type type = record::typeOf<Thing>();
    CHECK(type.fromRow(type.toRow(json)) == json);
}

TEST_CASE("a patch carries what changed and nothing else, all or nothing")
{
    Thing thing = sample(), moved = sample();
    moved.placeName.reset();
    moved.colour = Colour::Red;
    moved.pinned = false;
    const QJsonObject change = record::patch(thing, moved);
    CHECK(change
          == QJsonObject{{QStringLiteral("colour"), QStringLiteral("red")},
                         {QStringLiteral("placeName"), QJsonValue()}});
    CHECK(record::apply(thing, change) == nullptr);
    CHECK(thing.placeName == std::nullopt);
    CHECK(QByteArray(record::apply(thing, {{QStringLiteral("weight"), 5}, {QStringLiteral("labels"), 1}}))
          == "labels");
    CHECK(thing.weight == 45);
}

TEST_CASE("a patch cannot reach a key, what is fixed, or what is local")
{
    Thing thing = sample();
    CHECK(record::apply(thing,
                        {{QStringLiteral("id"), QStringLiteral("forged")},
                         {QStringLiteral("ownerId"), QStringLiteral("forged")},
                         {QStringLiteral("pinned"), false},
                         {QStringLiteral("ofALaterVersion"), 1}})
          == nullptr);
    CHECK(thing == sample());
}

TEST_CASE("values that are not of their kind are refused")
{
    const auto refuses = [](const char *field, const QJsonValue &value) {
        QJsonObject json = record::toJson(sample());
        json[QLatin1String(field)] = value;
        const auto read = record::fromJson<Thing>(json);
        return !read && read.error().detail == QLatin1String(field);
    };
    CHECK(refuses("weight", 2.5));
    CHECK(refuses("weight", QStringLiteral("5")));
    CHECK(refuses("madeAt", QStringLiteral("2026-11-23T09:30:00.000")));  // no zone
    CHECK(refuses("isBroken", 1));
    CHECK(refuses("labels", QJsonArray{1}));
    CHECK(refuses("id", QString()));
    CHECK(refuses("colour", 7));
}

TEST_CASE("a day is a day, without a time behind it")
{
    QDate day;
    CHECK(record::decode(QJsonValue(QStringLiteral("2026-01-15")), day));
    CHECK(day == QDate(2026, 1, 15));
    CHECK_FALSE(record::decode(QJsonValue(QStringLiteral("2026-01-15T05:00:00Z")), day));
    CHECK_FALSE(record::decode(QJsonValue(QStringLiteral("2026-02-30")), day));
}

TEST_CASE("a missing field without a default of its own is missed")
{
    QJsonObject json = record::toJson(sample());
    json.remove(QStringLiteral("madeAt"));
    const auto read = record::fromJson<Thing>(json);
    REQUIRE_FALSE(read);
    CHECK(read.error().reason == Reason::MissingField);
    CHECK(read.error().detail == QStringLiteral("madeAt"));
    CHECK_FALSE(record::typeOf<Thing>().check(json));
}

TEST_CASE("a name of a newer server becomes Unknown, a missing field its default")
{
    QJsonObject json = record::toJson(sample());
    json[QLatin1String("colour")] = QStringLiteral("ultraviolet");
    json.remove(QLatin1String("weight"));
    const auto read = record::fromJson<Thing>(json);
    REQUIRE(read);
    CHECK(read->colour == Colour::Unknown);
    CHECK(read->weight == 30);
    CHECK_FALSE(record::fromJson<Thing>(json, record::Missing::Refused));
    json.remove(QLatin1String("id"));
    CHECK_FALSE(record::fromJson<Thing>(json));
}

TEST_CASE("columns are snake case, with the dialect's types")
{
    const record::Type type = record::typeOf<Thing>();
    CHECK(type.table == QStringLiteral("thing_of_court"));
    const QString columns = record::columnDefinitions(type, record::Dialect::Sqlite).join(u',');
    CHECK(columns
          == QStringLiteral(
              "id TEXT NOT NULL PRIMARY KEY,owner_id TEXT NOT NULL,made_at TEXT NOT NULL,weight INTEGER NOT "
              "NULL,"
              "colour TEXT NOT NULL,place_name TEXT,labels TEXT NOT NULL,is_broken INTEGER NOT NULL"));
    CHECK(record::columnDefinitions(type, record::Dialect::Postgres)
              .contains(QStringLiteral("weight BIGINT NOT NULL")));
    CHECK(type.hasColumn(u"placeName"));
    CHECK_FALSE(type.hasColumn(u"pinned"));
}

TEST_CASE("A record is read from the columns of its row as from JSON")
{
    const record::Type type = record::typeOf<Thing>();
    Thing whole = sample();
    whole.pinned = false;  // lies in no row
    for (const bool hasPlace : {true, false}) {
        if (!hasPlace)
            whole.placeName.reset();
        QVariantList row = type.toRow(record::toJson(whole));
        CHECK(record::columnCount<Thing>() == row.size());
        Thing read;
        REQUIRE(record::readColumns(read, row, 0));
        CHECK(read == whole);

        // After others in a wider row, without the first column.
        Thing rest;
        rest.id = whole.id;
        REQUIRE(record::readColumns(rest, QVariantList{1, 2} + row.mid(1), 2, 1));
        CHECK(rest == whole);

        row[3] = QStringLiteral("heavy");
        CHECK_FALSE(record::readColumns(read, row, 0));
        CHECK_FALSE(record::readColumns(read, row.first(3), 0));
    }
}
