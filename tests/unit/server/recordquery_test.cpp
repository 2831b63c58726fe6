// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcourt.h"

using namespace adil;
using namespace adil::test;

namespace {

QString key(const char *name) { return QLatin1String(name); }
QJsonObject object(const char *json) { return QJsonDocument::fromJson(json).object(); }

// Five hearings of one judge, at 10, 11, 12, 13 and 14 o'clock, and one of somebody else.
struct Hearings : TestCourt {
    Hearings()
    {
        judge = addPerson({"judge"});
        const QString other = addPerson({"judge"});
        const QString caseId = enterCase({judge}), strange = enterCase({other});
        for (int i = 0; i < 5; ++i) {
            ids << fresh();
            must(judge,
                 court::FixHearing{{ids.last()},
                                   {caseId},
                                   at(10 + i),
                                   30 + 10 * i,
                                   court::HearingKind::Main,
                                   {},
                                   {},
                                   {QStringLiteral("outsideWorkingHours")},  // one is at noon
                                   QStringLiteral("test")});
        }
        must(other, court::FixHearing{{fresh()}, {strange}, at(10), 30, court::HearingKind::Main, {}});
    }
    static QDateTime at(int hour) { return {QDate(2026, 12, 7), QTime(hour - 5, 0), Qt::UTC}; }
    jmap::QueryResult ask(QJsonObject arguments)
    {
        if (!arguments.contains(key("filter")))
            arguments[key("filter")] = object(R"({"startsAt":{"from":"2026-12-01T00:00:00.000Z"}})");
        if (!arguments.contains(key("sort")))
            arguments[key("sort")] = QJsonDocument::fromJson(R"([{"property":"startsAt"}])").array();
        const auto reply = call(judge, "Hearing/query", arguments);
        INFO(QJsonDocument(reply.arguments).toJson().toStdString());
        const auto result = jmap::queryResultFrom(reply.arguments);
        REQUIRE(result);
        CHECK(!result->canCalculateChanges);
        return *result;
    }
    QString judge;
    QStringList ids;
};

}  // namespace

TEST_CASE("a query sorts, and shows only what may be seen")
{
    Hearings court;
    CHECK(court.ask({}).ids == court.ids);
    const auto descending = QJsonDocument::fromJson(R"([{"property":"startsAt","isAscending":false}])")
                                .array();
    QStringList backwards = court.ids;
    std::reverse(backwards.begin(), backwards.end());
    CHECK(court.ask({{key("sort"), descending}}).ids == backwards);
}

TEST_CASE("a query filters by equality, range and operators")
{
    Hearings court;
    struct Row {
        const char *filter;
        QList<int> places;
    };
    const QList<Row> rows{
        {R"({"minutes":40})", {1}},
        {R"({"minutes":{"from":40,"before":60}})", {1, 2}},
        {R"({"startsAt":{"from":"2026-12-07T06:00:00.000Z","before":"2026-12-07T08:00:00.000Z"}})", {1, 2}},
        {R"({"startsAt":{"from":"2026-12-07T00:00:00.000Z"},"minutes":30})", {0}},
        {R"({"operator":"OR","conditions":[{"minutes":30,"state":"planned","startsAt":{"from":"2026-12-01T00:00:00.000Z"}},{"minutes":70}]})",
         {0, 4}},
        {R"({"operator":"AND","conditions":[{"minutes":{"from":50}},{"operator":"NOT","conditions":[{"minutes":60},{"minutes":{"from":65}}]},{"startsAt":{"from":"2026-12-01T00:00:00.000Z"}}]})",
         {2}},
        {R"({"minutes":41})", {}},
        {R"({"startsAt":{"from":"2026-12-01T00:00:00.000Z"},"roomId":null})", {0, 1, 2, 3, 4}},
    };
    for (const Row &row : rows) {
        CAPTURE(row.filter);
        QStringList expected;
        for (const int place : row.places)
            expected << court.ids[place];
        CHECK(court.ask({{key("filter"), object(row.filter)}}).ids == expected);
    }
}

TEST_CASE("windows: position, limit, total, anchor")
{
    Hearings court;
    const auto check = [&](const char *arguments, int from, int count, int position) {
        CAPTURE(arguments);
        const auto result = court.ask(object(arguments));
        CHECK(result.ids == court.ids.mid(from, count));
        CHECK(result.position == position);
    };
    check(R"({"limit":2})", 0, 2, 0);
    check(R"({"position":3})", 3, 2, 3);
    check(R"({"position":-2})", 3, 2, 3);
    check(R"({"position":-9,"limit":1})", 0, 1, 0);
    check(R"({"position":7})", 5, 0, 7);
    check(R"({"limit":0})", 0, 0, 0);
    CHECK(court.ask({}).total == std::nullopt);
    CHECK(court.ask({{key("calculateTotal"), true}, {key("limit"), 1}}).total == 5);
    CHECK(court.ask({{key("anchor"), court.ids[2]}, {key("limit"), 2}}).ids == court.ids.mid(2, 2));
    CHECK(court.ask({{key("anchor"), court.ids[2]}, {key("anchorOffset"), -1}, {key("limit"), 2}}).ids
          == court.ids.mid(1, 2));
    CHECK(court.ask({{key("anchor"), court.ids[0]}, {key("anchorOffset"), -5}, {key("limit"), 1}}).ids
          == court.ids.mid(0, 1));
}

TEST_CASE("what a query cannot do, it says")
{
    Hearings court;
    const auto error = [&](const char *arguments) {
        return court.errorOf(court.judge, "Hearing/query", object(arguments));
    };
    CHECK(error(R"({"filter":{"nothing":1}})") == QLatin1String("unsupportedFilter"));
    CHECK(error(R"({"filter":{"minutes":[1]}})") == QLatin1String("unsupportedFilter"));
    CHECK(error(R"({"filter":{"minutes":{"near":1}}})") == QLatin1String("unsupportedFilter"));
    CHECK(error(R"({"filter":{"operator":"XOR","conditions":[]}})") == QLatin1String("invalidArguments"));
    CHECK(error(R"({"filter":{"operator":"AND"}})") == QLatin1String("invalidArguments"));
    CHECK(error(R"({"filter":5})") == QLatin1String("invalidArguments"));
    for (const char *none : {"null", "5", "\"x\"", "[]"}) {
        CAPTURE(none);
        const QByteArray filter = R"({"filter":{"operator":"AND","conditions":[{},)" + QByteArray(none)
            + "]}}";
        CHECK(error(filter.constData()) == QLatin1String("invalidArguments"));
        const QByteArray sort = R"({"sort":[)" + QByteArray(none) + "]}";
        CHECK(error(sort.constData()) == QLatin1String("invalidArguments"));
    }
    CHECK(error(R"({"sort":[{"isAscending":true}]})") == QLatin1String("invalidArguments"));
    CHECK(error(R"({"sort":[{"property":"nothing"}]})") == QLatin1String("unsupportedSort"));
    CHECK(error(R"({"sort":[{"property":"startsAt","collation":"i;octet"}]})")
          == QLatin1String("unsupportedSort"));
    CHECK(error(R"({"sort":[{"property":"startsAt","isAscending":1}]})")
          == QLatin1String("invalidArguments"));
    CHECK(error(R"({"anchor":"R0"})") == QLatin1String("anchorNotFound"));
    CHECK(error(R"({"limit":-1})") == QLatin1String("invalidArguments"));
    QByteArray deep = "{\"minutes\":1}";
    for (int i = 0; i < 20; ++i)
        deep = "{\"operator\":\"NOT\",\"conditions\":[" + deep + "]}";
    CHECK(error(("{\"filter\":" + deep + "}").constData()) == QLatin1String("unsupportedFilter"));
    // A property is never text of SQL.
    CHECK(error(R"({"filter":{"minutes; DROP TABLE hearing":1}})") == QLatin1String("unsupportedFilter"));
    CHECK(court.ask({}).ids.size() == 5);
}
