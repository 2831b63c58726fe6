// SPDX-License-Identifier: GPL-3.0-or-later
// adilctl term, deadlines, calendar, term-rules and agenda.
#include "ctl.h"

#include "court/hearing.h"
#include "court/types.h"
#include "store/mirror.h"
#include "support/calendarjudge.h"

#include <QJsonArray>

using namespace adil;

static QStringList words(const char *line) { return QString::fromUtf8(line).split(u' '); }

static QJsonArray list(const char *line)
{
    const Run run = adilctl(words(line) << QStringLiteral("--json"));
    INFO(line << run.err.toStdString());
    REQUIRE(run.code == 0);
    return QJsonDocument::fromJson(run.out).array();
}

static QJsonObject ruleOf(const QJsonArray &deadlines, const char *rule)
{
    for (const QJsonValue item : deadlines)
        if (item[QStringLiteral("rule")] == QLatin1String(rule))
            return item.toObject();
    INFO(rule);
    REQUIRE(false);
    return {};
}

TEST_CASE("adilctl term counts as the code says")
{
    const std::pair<const char *, const char *> vectors[] = {
        {"2026-03-05 --amount 5 --unit working-days", "2026-03-13"},
        {"2026-01-31 --amount 1 --unit months", "2026-03-02"},
        {"2026-04-09 --amount 30 --unit days", "2026-05-12"},
        {"2025-01-02 --amount 3 --unit working-days", "2025-01-08"},
        {"2024-02-29 --amount 1 --unit years", "2025-02-28"}};
    for (const auto &[given, due] : vectors) {
        const Run run = adilctl(words("term --from") + words(given) << QStringLiteral("--json"));
        CHECK(run.code == 0);
        CHECK(run.json()[QStringLiteral("due")] == QLatin1String(due));
        const QJsonArray steps = run.json()[QStringLiteral("steps")].toArray();
        CHECK(steps.first()[QStringLiteral("step")] == QStringLiteral("start"));
        CHECK(steps.last()[QStringLiteral("day")] == QLatin1String(due));
    }
    checkRefused(words("term --from 2026-03-05 --amount 0 --unit days"), "wrongValue");
    checkRefused(words("term --from 2026-02-30 --amount 1 --unit days"), "wrongValue");
    checkRefused(words("term --from 2026-03-05 --amount 1 --unit weeks"), "wrongValue");
    checkRefused(words("term --amount 1 --unit days"), "missingField");
    checkRefused(words("term --from 2026-03-05 2026-03-06 --amount 1 --unit days"), "wrongValue");
    checkRefused(words("calendar --year 2026 2027"), "wrongValue");
}

TEST_CASE("a term that cannot be computed is no, not a mistake of who asks")
{
    const QStringList asked = words("term --from 2031-03-05 --amount 1 --unit days");
    const Run plain = adilctl(asked);
    CHECK(plain.code == 1);
    CHECK(plain.err.isEmpty());
    CHECK(plain.out.contains("2031"));
    const Run json = adilctl(asked + QStringList{QStringLiteral("--json")});
    CHECK(json.code == 1);
    CHECK(json.json()[QStringLiteral("due")].isNull());
    CHECK(json.json()[QStringLiteral("reason")] == QStringLiteral("calendarMissing"));
}

TEST_CASE("adilctl term and calendar take a calendar of one's own, and it stands alone")
{
    const Desk desk;
    const QString file = desk.put(
        "own.json", R"([{"year": 2026, "daysOff": ["2026-03-06"], "workedDays": [], "forecast": false}])");
    const QStringList own{QStringLiteral("--calendar"), file};
    const QStringList json{QStringLiteral("--json")};
    CHECK(adilctl(words("term --from 2026-03-05 --amount 5 --unit working-days") + own + json)
              .json()[QStringLiteral("due")]
          == QStringLiteral("2026-03-13"));
    CHECK(adilctl(words("term --from 2025-12-30 --amount 1 --unit working-days") + own).code == 1);
    checkRefused(words("calendar --year 2025") + own, "calendarMissing");
    const Run year = adilctl(words("calendar --year 2026") + json);
    CHECK(year.json()[QStringLiteral("workingDays")] == 247);
    CHECK(year.json()[QStringLiteral("forecast")] == false);
    CHECK(adilctl(words("calendar --year 2027") + json).json()[QStringLiteral("forecast")] == true);
    const QString bad = desk.put("bad.json",
                                 R"([{"year": 2026, "daysOff": ["2026-03-07"], "workedDays": []}])");
    checkRefused(words("calendar --year 2026 --calendar") << bad, "wrongValue");
    const QString slip = desk.put("slip.json", R"([{"year": 2026, "dayOff": ["2026-03-09"]}])");
    checkRefused(words("calendar --year 2026 --calendar") << slip, "wrongValue");
}

TEST_CASE("adilctl deadlines lists the terms of a case with their articles and steps")
{
    const auto claim = list(
        "deadlines --proceedings claim --event accepted=2026-03-12 --event prepared=2026-04-06 "
        "--as-of 2026-06-10");
    const QJsonObject consideration = ruleOf(claim, "claim.consideration");
    CHECK(consideration[QStringLiteral("article")] == QStringLiteral("183(2)"));
    CHECK(consideration[QStringLiteral("due")] == QStringLiteral("2026-06-08"));
    CHECK(consideration[QStringLiteral("state")] == QStringLiteral("running"));
    CHECK(consideration[QStringLiteral("standing")] == QStringLiteral("overdue"));
    CHECK_FALSE(consideration[QStringLiteral("steps")].toArray().isEmpty());
    CHECK(ruleOf(claim, "claim.preparation")[QStringLiteral("state")] == QStringLiteral("met"));
    const auto labour = list(
        "deadlines --proceedings claim --category reinstatement --event prepared=2026-04-06 "
        "--as-of 2026-04-06");
    CHECK(ruleOf(labour, "claim.consideration.month")[QStringLiteral("due")] == QStringLiteral("2026-05-06"));
    const auto held = list(
        "deadlines --proceedings claim --event prepared=2026-02-02 --event suspended=2026-03-02 "
        "--as-of 2026-04-06");
    CHECK(ruleOf(held, "claim.consideration")[QStringLiteral("due")].isNull());
    CHECK(ruleOf(held, "claim.consideration")[QStringLiteral("left")][QStringLiteral("amount")] == 32);
    const auto longer = list("deadlines --proceedings claim --event accepted=2026-03-12 --event "
                             "extended=2026-04-08/1:months@claim.preparation --as-of 2026-04-08");
    CHECK(ruleOf(longer, "claim.preparation")[QStringLiteral("due")] == QStringLiteral("2026-05-14"));
}

static bool hasRule(const QJsonArray &deadlines, const char *rule)
{
    return std::any_of(deadlines.begin(), deadlines.end(), [&](const QJsonValue &item) {
        return item[QStringLiteral("rule")] == QLatin1String(rule);
    });
}

TEST_CASE("adilctl deadlines follows a case that changes on its way")
{
    const auto transferred = list(
        "deadlines --proceedings simplified --event accepted=2026-02-09 --event "
        "transferredToGeneral=2026-02-25 "
        "--event prepared=2026-03-10 --event pronounced=2026-04-01 --event finalForm=2026-04-07 "
        "--as-of 2026-12-31");
    CHECK(ruleOf(transferred, "trial.start")[QStringLiteral("due")] == QStringLiteral("2026-04-10"));
    CHECK(ruleOf(transferred, "decision.appeal")[QStringLiteral("due")] == QStringLiteral("2026-05-08"));
    CHECK_FALSE(hasRule(transferred, "simplified.copies"));
    const auto suspended = list(
        "deadlines --proceedings claim --event accepted=2026-02-16 --event prepared=2026-03-02 "
        "--event suspended=2026-03-02 --event resumed=2026-05-04 --as-of 2026-12-31");
    CHECK(ruleOf(suspended, "claim.consideration")[QStringLiteral("due")] == QStringLiteral("2026-07-03"));
    const auto absent = list(
        "deadlines --proceedings claim --event pronounced=2026-03-05 --event finalForm=2026-03-10 "
        "--event copySentToAbsent=2026-03-13 --as-of 2026-12-31");
    CHECK(ruleOf(absent, "decision.in-force")[QStringLiteral("due")] == QStringLiteral("2026-04-14"));
    const auto longer = list("deadlines --proceedings claim --event termSet=2026-03-05/5:working-days "
                             "--event extended=2026-03-06/3:working-days@court.term --as-of 2026-12-31");
    CHECK(ruleOf(longer, "court.term")[QStringLiteral("due")] == QStringLiteral("2026-03-18"));
}

TEST_CASE("adilctl deadlines refuses what cannot be, with its reason")
{
    const auto with = [](const char *rest) { return words("deadlines --proceedings claim") + words(rest); };
    checkRefused(with("--event accepted=2026-03-12 --event prepared=2026-03-01"), "eventsContradict");
    checkRefused(with("--event accepted=2026-03-12 --as-of 2026-03-11"), "eventInFuture");
    checkRefused(with("--event suspended=2026-03-01 --event suspended=2026-03-05"), "suspensionsOverlap");
    checkRefused(with("--event enlightened=2026-03-12"), "eventUnknown");
    checkRefused(with("--event received=2026-02-02 --event returned=2026-02-05 --event accepted=2026-02-09"),
                 "eventsContradict");
    checkRefused(
        with("--event accepted=2026-02-02 --event suspended=2026-03-05 --event pronounced=2026-04-09"),
        "eventsContradict");
    checkRefused(with("--event finalForm=2026-03-10 --event inForce=2026-03-11"), "eventsContradict");
    checkRefused(with("--event ordered=2026-03-11"), "eventOfOtherProceedings");
    checkRefused(with("--event accepted"), "wrongValue");
    checkRefused(with("--category unheard --event accepted=2026-03-12"), "wrongValue");
    checkRefused(words("deadlines --event accepted=2026-03-12"), "missingField");
    checkRefused(words("deadlines --proceedings penal --event accepted=2026-03-12"), "wrongValue");
}

TEST_CASE("adilctl term-rules lists the rules and names every fault of a file with its line")
{
    const Run all = adilctl(words("term-rules --json"));
    CHECK(all.code == 0);
    CHECK(all.json()[QStringLiteral("rules")].toArray().size() >= 120);
    const Desk desk;
    const QString file = desk.put("order.json",
                                  "{\n  \"edition\": \"x\",\n  \"rules\": [\n    { \"id\": \"a\" }\n  ]\n}");
    const Run bad = adilctl({QStringLiteral("term-rules"), file, QStringLiteral("--json")});
    CHECK(bad.code == 1);
    const QJsonArray faults = bad.json()[QStringLiteral("faults")].toArray();
    CHECK(faults.size() >= 4);
    CHECK(faults.first()[QStringLiteral("line")] == 4);
    checkRefused({QStringLiteral("term-rules"), desk.put("broken.json", "{")}, "malformed");
}

TEST_CASE("adilctl agenda as iCalendar")
{
    const Desk desk;
    {
        const auto profile = store::Profile::open(desk.path("profile"), store::Types(court::allTypes()));
        REQUIRE(profile);
        const auto mirror = store::Mirror::open(**profile, nullptr);
        REQUIRE(mirror);
        court::Case file;
        file.id.value = QStringLiteral("R00000000000000000000000000000001");
        file.number = QStringLiteral("7514-26-00-2/1");
        file.receivedOn = {2026, 10, 1};
        court::Hearing hearing;
        hearing.id.value = QStringLiteral("R00000000000000000000000000000021");
        hearing.caseId = file.id;
        hearing.startsAt = QDateTime({2026, 11, 23}, {5, 0}, Qt::UTC);
        hearing.judgeId.value = QStringLiteral("R00000000000000000000000000000101");
        store::Page page;
        for (QJsonObject json : {record::toJson(file), record::toJson(hearing)}) {
            json[QLatin1String("rev")] = 1;
            const bool isCase = json.contains(QLatin1String("number"));
            page.upserts << store::Upsert{isCase ? QStringLiteral("Case") : QStringLiteral("Hearing"), json};
        }
        REQUIRE((*mirror)->apply(page));
    }
    const auto agenda = [&](const char *day) {
        return words("agenda --ics --day")
            << QLatin1String(day) << QStringLiteral("--profile") << desk.path("profile");
    };
    const Run run = adilctl(agenda("2026-11-23"));
    CHECK(run.code == 0);
    const auto read = test::judged(run.out);
    CHECK(read.errors == test::noErrors);
    CHECK(read.of(QStringLiteral("R00000000000000000000000000000021"), "DTSTART")
          == QLatin1String("20261123T050000Z"));
    CHECK(test::judged(adilctl(agenda("2026-11-24")).out).events.isEmpty());
}

TEST_CASE("adilctl agenda needs a profile and a day")
{
    const Desk desk;
    checkRefused(words("agenda --day 2026-11-23"), "missingField");
    checkRefused(words("agenda --profile") << desk.path("none"), "missingField");
}
