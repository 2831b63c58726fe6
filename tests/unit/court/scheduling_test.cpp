// SPDX-License-Identifier: GPL-3.0-or-later
#include "courtroom.h"

#include "base/zone.h"
#include "court/scheduling.h"

#include <QElapsedTimer>

#include <random>

using namespace adil;
using namespace adil::court;

static const QTimeZone almaty("Asia/Almaty");

static QDateTime at(const QDate &day, int hour, int minute = 0, const QTimeZone &zone = almaty)
{
    return instantOf(day, QTime(hour, minute), zone);
}

static Timetable timetable(const QTimeZone &zone = almaty)
{
    Timetable t;
    t.now = at({2026, 11, 23}, 9, 0, zone);
    t.zone = zone;
    t.calendar = WorkingDays({{{test::rid(8)}, 2026, {QStringLiteral("2026-12-16")}, {}, false},
                              {{test::rid(9)}, 2027, {QStringLiteral("2027-01-01")}, {}, true}});
    t.hours = hoursOf({});
    return t;
}

static Sitting sitting(const QDateTime &startsAt, qint64 minutes = 60)
{
    return {{test::rid(1)},
            startsAt,
            minutes,
            Id<Room>{QStringLiteral("hall")},
            Id<Room>{QStringLiteral("line")},
            {QStringLiteral("judge"), QStringLiteral("second")},
            {QStringLiteral("witness")}};
}

static Availability taken(const QDateTime &from, const QDateTime &to)
{
    Availability a;
    a.id.value = test::rid(50);
    a.startsAt = from;
    a.endsAt = to;
    return a;
}

static QList<Reason> reasonsOf(const QList<Conflict> &conflicts)
{
    QList<Reason> reasons;
    for (const Conflict &conflict : conflicts)
        reasons << conflict.reason;
    return reasons;
}

TEST_CASE("what stands in the way is named one by one")
{
    const QDate day(2026, 11, 24);
    Timetable t = timetable();
    const Sitting wanted = sitting(at(day, 10));
    CHECK(conflictsOf(wanted, t).isEmpty());

    Availability other = taken(at(day, 10, 59), at(day, 12));
    other.roomIds = {QStringLiteral("line"), QStringLiteral("hall")};
    other.personIds = {QStringLiteral("second"), QStringLiteral("judge")};
    other.participants = {QStringLiteral("witness")};
    t.taken = {other};
    const auto found = conflictsOf(wanted, t);
    CHECK(reasonsOf(found)
          == QList{Reason::RoomTaken, Reason::LinkTaken, Reason::JudgeBusy, Reason::PanelBusy,
                   Reason::ParticipantBusy});
    CHECK(found[3] == Conflict{Reason::PanelBusy, QStringLiteral("second"), other.startsAt, other.endsAt});

    t.taken.first().hearingId = wanted.id;  // its own place
    CHECK(conflictsOf(wanted, t).isEmpty());
}

TEST_CASE("hearings may follow each other without a gap")
{
    const QDate day(2026, 11, 24);
    Timetable t = timetable();
    Availability before = taken(at(day, 9), at(day, 10)), after = taken(at(day, 11), at(day, 12));
    before.roomIds = after.roomIds = {QStringLiteral("hall")};
    t.taken = {before, after};
    CHECK(conflictsOf(sitting(at(day, 10)), t).isEmpty());
    CHECK(reasonsOf(conflictsOf(sitting(at(day, 10), 61), t)) == QList{Reason::RoomTaken});
    // What ends before it begins takes nothing.
    std::swap(t.taken[1].startsAt, t.taken[1].endsAt);
    CHECK(conflictsOf(sitting(at(day, 10), 150), t).isEmpty());
    CHECK(freeSpans(sitting({}, 150), t, day, day).first().first == at(day, 10));
}

TEST_CASE("days, hours, notice and the end of the term")
{
    Timetable t = timetable();
    const auto reasons = [&](const QDateTime &start) { return reasonsOf(conflictsOf(sitting(start), t)); };
    CHECK(reasons(at({2026, 11, 28}, 10)) == QList{Reason::NotWorkingDay});
    CHECK(reasons(at({2026, 12, 16}, 10)) == QList{Reason::NotWorkingDay});
    CHECK(reasons(at({2026, 11, 24}, 8, 30)) == QList{Reason::OutsideWorkingHours});
    CHECK(reasons(at({2026, 11, 24}, 12, 30)) == QList{Reason::OutsideWorkingHours});  // into the break
    CHECK(reasons(at({2026, 11, 24}, 17, 30)).isEmpty());
    CHECK(reasons(at({2026, 11, 24}, 17, 31)) == QList{Reason::OutsideWorkingHours});
    CHECK(reasons(at({2031, 11, 24}, 10)) == QList{Reason::CalendarMissing});
    CHECK(reasons(at({2026, 11, 20}, 10)) == QList{Reason::InThePast});
    t.noticeDays = 3;
    CHECK(reasons(at({2026, 11, 25}, 10)) == QList{Reason::NoticeTooShort});
    CHECK(reasons(at({2026, 11, 26}, 10)).isEmpty());
    Sitting inTheHall = sitting(at({2026, 11, 25}, 10));
    inTheHall.announced = true;
    CHECK(conflictsOf(inTheHall, t).isEmpty());
    t.termEnds = QDate(2026, 11, 27);
    CHECK(reasons(at({2026, 11, 27}, 10)).isEmpty());
    CHECK(reasons(at({2026, 11, 30}, 10)) == QList{Reason::AfterTerm});
}

TEST_CASE("what the law leaves to the court")
{
    for (const Reason reason :
         {Reason::OutsideWorkingHours, Reason::NoticeTooShort, Reason::AfterTerm, Reason::ParticipantBusy})
        CHECK(ruleOf(reason).leftToCourt);
    for (const Reason reason : {Reason::InThePast, Reason::CalendarMissing, Reason::NotWorkingDay,
                                Reason::RoomTaken, Reason::LinkTaken, Reason::JudgeBusy, Reason::PanelBusy})
        CHECK_FALSE(ruleOf(reason).leftToCourt);
    CHECK_FALSE(ruleOf(Reason::DiskFull).leftToCourt);
}

TEST_CASE("the hours of a court are read, ordered and joined")
{
    CHECK(hoursFrom({QStringLiteral("14:30-18:00"), QStringLiteral("09:00-12:00"),
                     QStringLiteral("12:00-13:00"), QStringLiteral("20:00-19:00"), QStringLiteral("x")})
          == QList{DayHours{{9, 0}, {13, 0}}, DayHours{{14, 30}, {18, 0}}});
    CHECK(hoursOf({}).size() == 2);
}

TEST_CASE("the term of consideration is the earliest that runs")
{
    Deadline later, sooner, other, met;
    later.ruleId = QStringLiteral("claim.consideration");
    later.dueOn = {2027, 1, 20};
    sooner.ruleId = QStringLiteral("claim.consideration.month");
    sooner.dueOn = {2026, 12, 20};
    other.ruleId = QStringLiteral("claim.preparation");
    other.dueOn = {2026, 11, 1};
    met = sooner;
    met.dueOn = {2026, 10, 1};
    met.state = DeadlineState::Met;
    CHECK(considerationEnds({later, other, met, sooner}) == QDate(2026, 12, 20));
    CHECK_FALSE(considerationEnds({other, met}));
}

TEST_CASE("the next slots stand on the quarter, one in each free span")
{
    const QDate day(2026, 11, 24);
    Timetable t = timetable();
    Availability morning = taken(at(day, 9), at(day, 10, 5));
    morning.personIds = {QStringLiteral("judge")};
    t.taken = {morning};
    const auto found = nextSlots(sitting({}), t, at({2026, 11, 23}, 16, 50), 4);
    CHECK(found == QList{at({2026, 11, 23}, 17), at(day, 10, 15), at(day, 14, 30), at({2026, 11, 25}, 9)});
    CHECK(nextSlots(sitting({}, 12 * 60), t, t.now, 4).isEmpty());
    // Where it stands already is left out, not what is free around it.
    Sitting moved = sitting({});
    moved.standsAt = at(day, 14, 30);
    CHECK(nextSlots(moved, t, at(day, 12, 30), 2) == QList{at(day, 14, 45), at({2026, 11, 25}, 9)});
    moved.minutes = 240;  // all of the afternoon: there is no later start in it
    CHECK(nextSlots(moved, t, at(day, 12, 30), 1) == QList{at({2026, 11, 25}, 9)});
}

namespace {

// A year of a court made at random.
struct Chance {
    explicit Chance(unsigned seed)
        : engine(seed)
    { }
    int below(int n) { return int(engine() % unsigned(n)); }
    QStringList some(const char *prefix, int of, int oneIn)
    {
        QStringList list;
        for (int i = 0; i < of; ++i)
            if (below(oneIn) == 0)
                list << QStringLiteral("%1%2").arg(QLatin1String(prefix)).arg(i);
        return list;
    }
    std::mt19937 engine;
};

Timetable randomTimetable(Chance &chance, const QDate &from, int days, int hearings, const QTimeZone &zone)
{
    Timetable t = timetable(zone);
    t.now = at(from, chance.below(20), chance.below(60), zone);
    t.noticeDays = chance.below(4);
    if (chance.below(3) == 0)
        t.termEnds = from.addDays(chance.below(days + 3));
    if (chance.below(4) == 0)
        t.hours = hoursFrom({QStringLiteral("00:00-04:30"), QStringLiteral("09:00-18:30")});
    for (int i = 0; i < hearings; ++i) {
        const QDateTime start = at(from.addDays(chance.below(days)), 0, 0, zone)
                                    .addSecs(60 * chance.below(1440));
        Availability a = taken(start, start.addSecs(60 * (1 + chance.below(240))));
        a.roomIds = chance.some("room", 4, 4);
        a.personIds = chance.some("judge", 5, 4);
        a.participants = chance.some("person", 9, 6);
        t.taken << a;
    }
    return t;
}

Sitting randomSitting(Chance &chance)
{
    Sitting wanted;
    wanted.id.value = test::rid(1);
    wanted.minutes = 5 + chance.below(200);
    wanted.roomId = Id<Room>{QStringLiteral("room%1").arg(chance.below(3))};
    if (chance.below(2) == 0)
        wanted.linkId = Id<Room>{QStringLiteral("room3")};
    wanted.judgeIds = {QStringLiteral("judge0"), QStringLiteral("judge1"), QStringLiteral("judge2")};
    wanted.participants = chance.some("person", 9, 2);
    wanted.announced = chance.below(4) == 0;
    return wanted;
}

}  // namespace

// Almaty turned the clock back on 1 March 2024; New York turns it twice a year.
TEST_CASE("the search offers a minute exactly when nothing stands in its way")
{
    const QList<std::pair<QTimeZone, QDate>> places{{almaty, {2026, 11, 23}},
                                                    {QTimeZone("America/New_York"), {2026, 10, 29}},
                                                    {QTimeZone("America/New_York"), {2027, 3, 11}}};
    for (unsigned seed = 1; seed <= 30; ++seed) {
        Chance chance(seed);
        const auto &[zone, from] = places[int(seed % 3)];
        const int days = 6;
        Timetable t = randomTimetable(chance, from, days, 25, zone);
        if (seed % 3 != 0)  // a Sunday on which the clock turns is worked
            t.calendar = WorkingDays({{{test::rid(8)}, 2026, {}, {QStringLiteral("2026-11-01")}, false},
                                      {{test::rid(9)}, 2027, {}, {QStringLiteral("2027-03-14")}, true}});
        if (seed % 4 == 0)
            t.adjourned.last = from.addDays(int(seed % 7));
        if (seed % 5 == 0)
            t.adjourned.first = from.addDays(int(seed % 3));
        Sitting wanted = randomSitting(chance);
        const auto spans = freeSpans(wanted, t, from, from.addDays(days - 1));
        const QDateTime end = at(from.addDays(days), 0, 0, zone);
        bool agree = true;
        qsizetype next = 0;
        for (QDateTime minute = at(from, 0, 0, zone); minute < end; minute = minute.addSecs(60)) {
            while (next < spans.size() && spans[next].last < minute)
                ++next;
            const bool offered = next < spans.size() && spans[next].first <= minute;
            wanted.startsAt = minute;
            const bool free = conflictsOf(wanted, t).isEmpty();
            if (offered != free) {
                agree = false;
                FAIL_CHECK("seed " << seed << " " << minute.toString(Qt::ISODate).toStdString()
                                   << (free ? " is free, not offered" : " is offered, not free"));
                break;
            }
        }
        CHECK(agree);
    }
}

TEST_CASE("no slot offered has a conflict")
{
    int offered = 0;
    for (unsigned seed = 100; seed < 140; ++seed) {
        Chance chance(seed);
        Timetable t = randomTimetable(chance, {2026, 11, 23}, 40, 200, almaty);
        Sitting wanted = randomSitting(chance);
        for (const QDateTime &slot : nextSlots(wanted, t, t.now, 8)) {
            wanted.startsAt = slot;
            CHECK(conflictsOf(wanted, t).isEmpty());
            CHECK(inZone(slot, almaty).time().minute() % 15 == 0);
            ++offered;
        }
    }
    CHECK(offered > 100);
}

TEST_CASE("a year for a panel of three and eight participants is searched beside one scan of the busy times")
{
    Chance chance(7);
    Timetable t = randomTimetable(chance, {2026, 11, 23}, 365, 20000, almaty);
    t.termEnds = {};
    Sitting wanted = randomSitting(chance);
    wanted.minutes = 240;  // hardly ever free, so all of the year is walked
    // The plain scan: every busy time looked at once, as any answer must.
    const auto best = [](const auto &work) {
        qint64 least = std::numeric_limits<qint64>::max();
        for (int i = 0; i < 5; ++i) {
            QElapsedTimer timer;
            timer.start();
            work();
            least = std::min(least, timer.nsecsElapsed());
        }
        return least;
    };
    int inTheWay = 0;
    const qint64 scan = best([&] {
        for (const Availability &a : t.taken) {
            wanted.startsAt = a.startsAt;
            bool meets = wanted.roomId && a.roomIds.contains(wanted.roomId->value);
            for (const QString &judge : wanted.judgeIds)
                meets |= a.personIds.contains(judge);
            for (const QString &person : wanted.participants)
                meets |= a.participants.contains(person);
            inTheWay += meets;
        }
    });
    const qint64 search = best([&] { (void)nextSlots(wanted, t, t.now, 10000); });
    CHECK(inTheWay > 0);
    INFO("search " << search / 1000 << " us, scan " << scan / 1000 << " us");
    CHECK(search < scan * 10);
}
