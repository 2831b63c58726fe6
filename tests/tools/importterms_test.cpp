// SPDX-License-Identifier: GPL-3.0-or-later
// adil-court-server import: what is due in a case that comes with its history.
#include "courthouse.h"
#include "courttool.h"
#include "importterms.h"
#include "samplefiles.h"

#include "court/rulefile.h"

#include <QFile>

#include <algorithm>

using namespace adil;

namespace {

QList<court::Deadline> counted(court::Stage stage, const QList<std::pair<const char *, QDate>> &course)
{
    QFile years(QStringLiteral(":/calendar/kz.json"));
    REQUIRE(years.open(QIODevice::ReadOnly));
    const auto calendars = court::readCalendars(years.readAll());
    const auto files = court::builtInRules();
    REQUIRE(calendars);
    REQUIRE(files);
    const auto reading = court::readRuleBook(*files);
    REQUIRE(reading.faults.isEmpty());
    court::Case file;
    file.id.value = QStringLiteral("case");
    file.stage = stage;
    QList<court::CaseEvent> events;
    for (const auto &[kind, day] : course)
        events << court::CaseEvent{{QLatin1String(kind)}, file.id, QLatin1String(kind), day, {}};
    const auto deadlines = courtserver::deadlinesOf(reading.book, court::WorkingDays(*calendars), file,
                                                    events, {2026, 11, 27});
    REQUIRE(deadlines);
    return *deadlines;
}

int openOf(const QList<court::Deadline> &deadlines)
{
    int open = 0;
    for (const court::Deadline &one : deadlines)
        open += one.state == court::DeadlineState::Running || one.state == court::DeadlineState::Suspended;
    return open;
}

}  // namespace

TEST_CASE("the deadlines of an imported case are the engine's, each with its event and its count")
{
    const auto deadlines = counted(
        court::Stage::Trial,
        {{"received", {2026, 9, 1}}, {"accepted", {2026, 9, 7}}, {"prepared", {2026, 9, 28}}});
    bool sawAcceptance = false;
    for (const court::Deadline &one : deadlines) {
        INFO(one.ruleId.toStdString());
        CHECK(one.eventId == one.startEvent);
        CHECK(!one.steps.isEmpty());
        CHECK(!one.edition.isEmpty());
        if (one.ruleId != QStringLiteral("claim.acceptance"))
            continue;
        sawAcceptance = true;
        CHECK(one.dueOn == QDate(2026, 9, 8));
        CHECK(one.state == court::DeadlineState::Met);
        CHECK(one.metOn == QDate(2026, 9, 7));
    }
    CHECK(sawAcceptance);
    CHECK(openOf(deadlines) > 0);
}

TEST_CASE("nothing is due any more in a case that is over, though no event says so")
{
    const QList<std::pair<const char *, QDate>> course{{"received", {2026, 3, 2}},
                                                       {"accepted", {2026, 3, 5}}};
    const int wereOpen = openOf(counted(court::Stage::Preparation, course));
    CHECK(wereOpen > 0);
    for (const court::Stage stage : {court::Stage::InForce, court::Stage::Ended}) {
        const auto deadlines = counted(stage, course);
        CHECK(!deadlines.isEmpty());
        CHECK(openOf(deadlines) == 0);
        // For good, unlike those that an event cancelled.
        CHECK(std::count_if(deadlines.begin(), deadlines.end(),
                            [](const court::Deadline &one) {
                                return one.byHand && one.state == court::DeadlineState::Cancelled;
                            })
              == wereOpen);
    }
}

TEST_CASE("events that cannot be true together are refused before anything is copied")
{
    const OwnCourt court;
    court.put(QStringLiteral("a.pdf"), sample::pdf(1));
    const std::pair<const char *, const char *> samples[] = {
        {R"({"kind": "accepted", "happenedOn": "2026-08-31"})", "eventsContradict"},
        {R"({"kind": "accepted", "happenedOn": "2126-08-31"})", "eventInFuture"},
        {R"({"kind": "resumed", "happenedOn": "2026-09-10"})", "eventsContradict"}};
    for (const auto &[event, reason] : samples) {
        court.put(QStringLiteral("case.json"),
                  R"({"number": "7514-26-00-2/1", "receivedOn": "2026-09-01", "events": [)"
                      + QByteArray(event) + "]}");
        const Run run = court.import();
        INFO(event << run.err.toStdString());
        CHECK(run.code == 2);
        CHECK(run.err.contains("adil-court-server import: events: "));
        CHECK(run.err.contains(reason));
        CHECK(court.kept().isEmpty());
    }
}

TEST_CASE("what an imported case is about is said, or told by its category, and its terms are of that kind")
{
    const OwnCourt court;
    court.put(QStringLiteral("a.pdf"), sample::pdf(1));
    const struct {
        const char *fields;
        QStringList flags;
        QDate due;
    } samples[] = {{R"("category": "Трудовые споры")", {QStringLiteral("labour")}, {2026, 11, 30}},
                   {R"("flags": ["reinstatement"])",
                    {QStringLiteral("labour"), QStringLiteral("reinstatement")},
                    {2026, 10, 28}},
                   {R"("category": "labour", "flags": [])", {}, {2026, 11, 30}}};
    int n = 0;
    for (const auto &sample : samples) {
        INFO(sample.fields);
        const QByteArray number = "7514-26-00-2/" + QByteArray::number(++n);
        court.put(QStringLiteral("case.json"),
                  R"({"number": ")" + number + R"(", "receivedOn": "2026-09-01", )"
                      + QByteArray(sample.fields)
                      + R"(, "events": [{"kind": "accepted", "happenedOn": "2026-09-07"},
                           {"kind": "prepared", "happenedOn": "2026-09-28"}]})");
        const Run run = court.import();
        INFO(run.err.toStdString());
        REQUIRE(run.code == 0);
        const SystemClock clock;
        const auto house = courtserver::Courthouse::open(court.dir(), clock);
        REQUIRE(house);
        const auto file = (*house)->caseNamed(QString::fromLatin1(number));
        REQUIRE(file);
        CHECK(file->flags == sample.flags);
        const auto deadlines = (*house)->all<court::Deadline>(file->id.value);
        REQUIRE(deadlines);
        CHECK(std::any_of(deadlines->begin(), deadlines->end(), [&](const court::Deadline &one) {
            return one.ruleId.startsWith(QLatin1String("claim.consideration")) && one.dueOn == sample.due;
        }));
    }
}

TEST_CASE("an old case is taken without deadlines where the court has no calendar of its year")
{
    const OwnCourt court;
    court.put(QStringLiteral("a.pdf"), sample::pdf(1));
    court.put(QStringLiteral("case.json"), R"({"number": "7514-19-00-2/1", "receivedOn": "2019-09-02"})");
    const Run run = court.import();
    INFO(run.err.toStdString());
    CHECK(run.code == 1);
    CHECK(run.out.startsWith("entered 7514-19-00-2/1: 1 document, "));
    CHECK(run.err.contains("adil-court-server import: the case has no deadlines: "));
    CHECK(run.err.contains("calendarMissing"));
}
