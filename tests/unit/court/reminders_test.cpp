// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/zone.h"
#include "court/reminders.h"
#include "support/catch.h"

using namespace adil;
using namespace adil::court;
using Kind = Reminder::Kind;

namespace {

// The court's week of 23 November 2026: Wednesday is a day off, Saturday is worked.
struct Week {
    Week()
    {
        Case file;
        file.id.value = QStringLiteral("c");
        file.number = QStringLiteral("7514-26-00-2/1");
        agenda.cases.insert(file.id.value, file);
    }
    Hearing &hearing(const char *id, const QDateTime &startsAt)
    {
        Hearing one;
        one.id.value = QLatin1String(id);
        one.caseId.value = QStringLiteral("c");
        one.startsAt = startsAt;
        one.minutes = 60;
        agenda.hearings << Agenda::Item<Hearing>{{{}, one}, false};
        return agenda.hearings.last().stored.value;
    }
    Deadline &term(const char *id, const QDate &dueOn)
    {
        Deadline one;
        one.id.value = QLatin1String(id);
        one.caseId.value = QStringLiteral("c");
        one.dueOn = dueOn;
        agenda.terms << Agenda::Item<Deadline>{{{}, one}, false};
        return agenda.terms.last().stored.value;
    }
    [[nodiscard]] QDateTime at(int day, int hour, int minute = 0) const
    {
        return instantOf({2026, 11, day}, {hour, minute}, zone);
    }
    [[nodiscard]] Reminded about() const { return {agenda, drafts, calendar, zone, QTime(9, 0)}; }
    [[nodiscard]] QStringList keys(const ReminderChoices &choices, const QDateTime &after,
                                   const QDateTime &until) const
    {
        QStringList all;
        for (const Reminder &one : dueReminders(choices, about(), after, until))
            all << one.key().section(u' ', 0, 1).trimmed();
        return all;
    }
    Agenda agenda;
    qint64 drafts = 0;
    QTimeZone zone{"Asia/Almaty"};
    WorkingDays calendar{{WorkingCalendar{
        {QStringLiteral("y")}, 2026, {QStringLiteral("2026-11-25")}, {QStringLiteral("2026-11-28")}, false}}};
};

}  // namespace

TEST_CASE("a hearing is reminded of at its minute, and of a moved one anew")
{
    Week week;
    Hearing &hearing = week.hearing("h", week.at(23, 10));
    const ReminderChoices choices{15, {}, false};
    CHECK(week.keys(choices, week.at(23, 9), week.at(23, 9, 44)).isEmpty());
    CHECK(week.keys(choices, week.at(23, 9, 44), week.at(23, 9, 45))
          == QStringList{QStringLiteral("hearing h")});
    CHECK(week.keys(choices, week.at(23, 9, 45), week.at(23, 9, 50)).isEmpty());  // not twice
    const auto due = dueReminders(choices, week.about(), week.at(23, 9), week.at(23, 9, 45));
    REQUIRE(due.size() == 1);
    CHECK(due[0].caseNumber == QLatin1String("7514-26-00-2/1"));
    CHECK(due[0].startsAt == week.at(23, 10));
    hearing.startsAt = week.at(23, 15);
    const auto moved = dueReminders(choices, week.about(), week.at(23, 9, 50), week.at(23, 14, 45));
    REQUIRE(moved.size() == 1);
    CHECK(moved[0].key() != due[0].key());
    CHECK(dueReminders({}, week.about(), week.at(23, 9, 50), week.at(23, 14, 45)).size()
          == 1);  // by default too
    CHECK(week.keys({{}, {}, false}, week.at(22, 0), week.at(24, 0)).isEmpty());
}

TEST_CASE("nothing is said of a hearing that began, ended, or will not be")
{
    Week week;
    week.hearing("opened", week.at(23, 10)).openedAt = week.at(23, 10);
    week.hearing("cancelled", week.at(23, 10)).state = HearingState::Cancelled;
    week.hearing("adjourned", week.at(23, 10)).state = HearingState::Adjourned;
    week.hearing("over", week.at(23, 8));
    week.hearing("late", week.at(23, 9, 30));  // should have begun: says so while its time is not over
    CHECK(week.keys({15, {}, false}, week.at(23, 0), week.at(23, 10))
          == QStringList{QStringLiteral("hearing late")});
}

TEST_CASE("a term is reminded of in the morning, so many working days before its end")
{
    Week week;
    week.term("t", {2026, 11, 30});  // Monday; before it Sat 28 (worked), Fri 27, Thu 26, Tue 24 (Wed off)
    const auto dayOf = [&](qint64 days) {
        const auto due = dueReminders({{}, days, false}, week.about(), week.at(1, 0), week.at(30, 23));
        REQUIRE(due.size() == 1);
        CHECK(inZone(due[0].at, week.zone).time() == QTime(9, 0));
        CHECK(due[0].endsOn == QDate(2026, 11, 30));
        return inZone(due[0].at, week.zone).date().day();
    };
    CHECK(dayOf(0) == 30);
    CHECK(dayOf(1) == 28);
    CHECK(dayOf(3) == 26);
    CHECK(dayOf(4) == 24);
    week.agenda.terms[0].stored.value.state = DeadlineState::Suspended;
    CHECK(week.keys({{}, 1, false}, week.at(1, 0), week.at(30, 23)).isEmpty());
}

TEST_CASE("years whose calendar is not known count from Monday to Friday")
{
    const WorkingDays none;
    CHECK(workingDaysBefore({2030, 1, 7}, 1, none) == QDate(2030, 1, 4));  // a Monday
    CHECK(workingDaysBefore({2030, 1, 7}, 0, none) == QDate(2030, 1, 7));
}

TEST_CASE("drafts are spoken of on working mornings, while there are any")
{
    Week week;
    const ReminderChoices choices{{}, {}, true};
    CHECK(week.keys(choices, week.at(23, 0), week.at(23, 12)).isEmpty());
    week.drafts = 2;
    CHECK(week.keys(choices, week.at(23, 0), week.at(23, 8, 59)).isEmpty());
    CHECK(week.keys(choices, week.at(23, 0), week.at(23, 9)) == QStringList{QStringLiteral("drafts")});
    CHECK(week.keys(choices, week.at(25, 0), week.at(25, 12)).isEmpty());  // a day off
    CHECK(week.keys(choices, week.at(28, 0), week.at(28, 12)).size() == 1);  // a worked Saturday
}

TEST_CASE("the clocks that count are the court's")
{
    Week week;
    week.term("t", {2026, 11, 24});
    // 09:00 of the 24th in Almaty is 04:00 UTC.
    const QDateTime morning({2026, 11, 24}, {4, 0}, Qt::UTC);
    CHECK(week.keys({{}, 0, false}, morning.addSecs(-60), morning.addSecs(-1)).isEmpty());
    CHECK(week.keys({{}, 0, false}, morning.addSecs(-60), morning).size() == 1);
    // 15 minutes of real time before, also in the night in which the clocks went back.
    week.hearing("night", QDateTime({2024, 2, 29}, {18, 10}, Qt::UTC));
    const QDateTime before({2024, 2, 29}, {17, 55}, Qt::UTC);
    CHECK(week.keys({15, {}, false}, before.addSecs(-1), before).size() == 1);
}

TEST_CASE("each once on its day, whatever sleeps or begins anew in between; none of yesterday")
{
    Week week;
    week.hearing("h1", week.at(23, 10));
    week.hearing("h2", week.at(23, 11));
    week.hearing("h3", week.at(23, 16));
    week.hearing("h4", week.at(24, 9, 20));
    week.term("t", {2026, 11, 24});
    const ReminderChoices choices{15, 1, false};
    // However the moments lie at which it is looked at, each reminder comes once, those of a hearing that is
    // over by then left out.
    for (const int step : {1, 7, 60, 173}) {
        ToldToday told;
        QStringList heard;
        for (QDateTime now = week.at(23, 0); now <= week.at(24, 10); now = now.addSecs(60 * step)) {
            ToldToday copied = told;  // as kept and read again: a new start each time
            for (const Reminder &one : remindersNow(choices, week.about(), copied, now))
                heard << one.id;
            told = copied;
        }
        INFO("minutes between looks: " << step);
        QStringList once = heard;
        once.removeDuplicates();
        CHECK(once == heard);
        CHECK(heard.contains(QStringLiteral("t")));
        if (step <= 60)
            CHECK(heard
                  == QStringList{QStringLiteral("t"), QStringLiteral("h1"), QStringLiteral("h2"),
                                 QStringLiteral("h3"), QStringLiteral("h4")});
    }
    // Asleep from eight till a quarter past eleven: what still matters is said at once, and only once.
    ToldToday told;
    CHECK(remindersNow(choices, week.about(), told, week.at(23, 8)).isEmpty());
    const auto woken = remindersNow(choices, week.about(), told, week.at(23, 11, 15));
    REQUIRE(woken.size() == 2);  // the term and h2, which should have begun; h1 is over
    CHECK(woken[0].kind == Kind::Term);
    CHECK(woken[1].id == QLatin1String("h2"));
    CHECK(remindersNow(choices, week.about(), told, week.at(23, 11, 16)).isEmpty());
    // A clock that is put back says nothing again.
    CHECK(remindersNow(choices, week.about(), told, week.at(23, 11, 0)).isEmpty());
    // Asleep over the night: of yesterday nothing.
    const auto next = remindersNow(choices, week.about(), told, week.at(24, 9, 10));
    REQUIRE(next.size() == 1);
    CHECK(next[0].id == QLatin1String("h4"));
    CHECK(told.day == QDate(2026, 11, 24));
    CHECK(told.keys.size() == 1);
}

TEST_CASE("what has to be known for a day's reminders is a few days of terms, and none is missed")
{
    Week week;
    for (int day = 1; day <= 30; ++day)
        week.term(qPrintable(QString::number(day)), {2026, 11, day});
    for (const qint64 before : {0, 1, 2, 3, 5, 10}) {
        const ReminderChoices choices{{}, before, false};
        for (int day = 1; day <= 14; ++day) {
            const QDate today(2026, 11, day);
            const auto days = remindedDays(choices, week.calendar, today);
            CHECK_FALSE(days.hearingsTo);
            REQUIRE(days.termsTo);
            CHECK(workingDaysBefore(days.termsTo->addDays(1), before, week.calendar) > today);
            for (const Reminder &one : dueReminders(choices, week.about(), week.at(day, 0), week.at(day, 23)))
                CHECK(one.endsOn <= *days.termsTo);
        }
    }
    // On Friday the first term that is told of a working day before its end is Monday's.
    CHECK(remindedDays({15, 1, false}, week.calendar, {2026, 11, 20})
          == RemindedDays{QDate(2026, 11, 21), QDate(2026, 11, 23)});
    // Two days before a hearing.
    CHECK(remindedDays({2 * 24 * 60, {}, false}, week.calendar, {2026, 11, 20})
          == RemindedDays{QDate(2026, 11, 23), {}});
}
