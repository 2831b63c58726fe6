// SPDX-License-Identifier: GPL-3.0-or-later
// adil-court-server calendar set, rules set: also beside a running server, and nothing by halves.
#include "courthouse.h"
#include "courttool.h"

#include "court/calendar.h"
#include "court/rulefile.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>

using namespace adil;

namespace {

struct Law : OwnCourt {
    SystemClock clock;

    Run set(const char *what, const QString &name, const QByteArray &text) const
    {
        return courtTool({QLatin1String(what), QStringLiteral("set"), dir(), put(name, text)});
    }
    template <class R>
    QList<R> all() const
    {
        const auto house = courtserver::Courthouse::open(dir(), clock);
        REQUIRE(house);
        const auto list = (*house)->template all<R>();
        REQUIRE(list);
        return *list;
    }
    [[nodiscard]] std::optional<court::WorkingCalendar> year(int number) const
    {
        for (const court::WorkingCalendar &one : all<court::WorkingCalendar>())
            if (one.year == number)
                return one;
        return {};
    }
    [[nodiscard]] court::RuleBook book() const
    {
        QList<court::RuleFile> files;
        for (const court::TermRules &rules : all<court::TermRules>())
            files << court::toFile(rules);
        return court::readRuleBook(files).book;
    }
};

QJsonObject rulesOf(const char *name)
{
    QFile file(QStringLiteral(ADIL_SOURCE_DIR "/resources/terms/") + QLatin1String(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

}  // namespace

TEST_CASE("another year is entered and one that is there is revised, while the court serves")
{
    const Law court;
    const Served served(court);
    REQUIRE_FALSE(court.year(2028));
    const auto before = court.year(2026);
    REQUIRE(before);
    QStringList off = before->daysOff;
    off << QStringLiteral("2026-12-01");
    const QByteArray years = QJsonDocument(
                                 QJsonArray{
                                     QJsonObject{{QStringLiteral("year"), 2028},
                                                 {QStringLiteral("daysOff"),
                                                  QJsonArray{QStringLiteral("2028-01-03")}},
                                                 {QStringLiteral("workedDays"), QJsonArray()},
                                                 {QStringLiteral("forecast"), true}},
                                     QJsonObject{{QStringLiteral("year"), 2026},
                                                 {QStringLiteral("daysOff"), QJsonArray::fromStringList(off)},
                                                 {QStringLiteral("workedDays"),
                                                  QJsonArray::fromStringList(before->workedDays)}}})
                                 .toJson();
    const Run run = court.set("calendar", QStringLiteral("years.json"), years);
    INFO(run.err.toStdString());
    CHECK(run.code == 0);
    CHECK(run.out == "2028 entered\n2026 revised\n");
    CHECK(court.year(2028)->daysOff == QStringList{QStringLiteral("2028-01-03")});
    CHECK(court.year(2028)->forecast);
    CHECK(court.year(2026)->daysOff == off);
    CHECK(court.year(2026)->id == before->id);
    CHECK(court.set("calendar", QStringLiteral("years.json"), years).out
          == "2028 unchanged\n2026 unchanged\n");
}

TEST_CASE("a calendar with a wrong day changes nothing, not even its other years")
{
    const Law court;
    const auto before = court.all<court::WorkingCalendar>();
    for (const char *bad : {"{", "{}", R"([{"year": 2028, "daysOff": [], "workedDays": [], "forecast": false},
             {"year": 2026, "daysOff": ["2026-12-05"], "workedDays": [], "forecast": false}])",
                            R"([{"year": 2029, "daysOff": ["2028-01-03"], "workedDays": []}])"}) {
        INFO(bad);
        const Run run = court.set("calendar", QStringLiteral("bad.json"), bad);
        CHECK(run.code == 2);
        CHECK(run.err.contains("bad.json: "));
        CHECK(run.err.contains("nothing was changed"));
        CHECK(court.all<court::WorkingCalendar>() == before);
    }
    CHECK(courtTool({QStringLiteral("calendar"), QStringLiteral("set"), court.dir()}).code == 2);
    CHECK(courtTool({QStringLiteral("calendar"), QStringLiteral("set"), court.dir(),
                     court.path(QStringLiteral("nowhere"))})
              .err.contains("cannotRead"));
}

TEST_CASE("rules take the place of those of their file, or come beside them")
{
    const Law court;
    QJsonObject order = rulesOf("order.json");
    CHECK(court.set("rules", QStringLiteral("order.json"), QJsonDocument(order).toJson()).out
          == "order unchanged\n");
    QJsonArray rules = order[QStringLiteral("rules")].toArray();
    QJsonObject issue = rules[1].toObject();
    REQUIRE(issue[QStringLiteral("id")] == QStringLiteral("order.issue"));
    issue[QStringLiteral("amount")] = 4;
    rules[1] = issue;
    order[QStringLiteral("rules")] = rules;
    order[QStringLiteral("edition")] = QStringLiteral("2026-12-01");
    const Run run = court.set("rules", QStringLiteral("order.json"), QJsonDocument(order).toJson());
    INFO(run.err.toStdString());
    CHECK(run.code == 0);
    CHECK(run.out == "order revised\n");
    CHECK(court.book().rule(u"order.issue", {2026, 12, 1})->amount == 4);

    const QByteArray own = R"json({"edition": "own", "categories": [{"id": "own", "title":
        {"kk": "Өз", "ru": "Свой", "en": "Own"}}]})json";
    CHECK(court.set("rules", QStringLiteral("own.json"), own).out == "own entered\n");
    CHECK(court.book().category(u"own"));
}

TEST_CASE("rules with mistakes are named one by one with their lines, and the old stay in force")
{
    const Law court;
    const Run run = court.set("rules", QStringLiteral("order.json"), R"json({"edition": "x", "rules": [
  {"id": "order.issue", "article": "139", "title": {"kk": "а", "ru": "б", "en": "c"},
   "start": ["unheard"],
   "amount": 0,
   "unit": "working-days"}
]})json");
    CHECK(run.code == 2);
    CHECK(run.err.contains("order.json:3: order.issue: start"));
    CHECK(run.err.contains("order.json:4: order.issue: amount"));
    CHECK(run.err.contains("rulesRefused"));
    CHECK(court.book().rule(u"order.issue", {2026, 12, 1})->amount == 3);
    const Run torn = court.set("rules", QStringLiteral("order.json"), "{\n\"edition\": }");
    CHECK(torn.code == 2);
    CHECK(torn.err.contains("order.json:2"));
}
