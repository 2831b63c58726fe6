// SPDX-License-Identifier: GPL-3.0-or-later
#include "court/reminders.h"

#include "base/zone.h"

#include <algorithm>
#include <tuple>

namespace adil::court {

static bool isWorking(const QDate &day, const WorkingDays &calendar)
{
    return calendar.knows(day.year()) ? calendar.isWorking(day) : day.dayOfWeek() <= 5;
}

QDate workingDaysBefore(const QDate &day, qint64 count, const WorkingDays &calendar)
{
    QDate at = day;
    while (count > 0) {
        at = at.addDays(-1);
        if (isWorking(at, calendar))
            --count;
    }
    return at;
}

RemindedDays remindedDays(const ReminderChoices &choices, const WorkingDays &calendar, const QDate &today)
{
    RemindedDays days;
    if (choices.beforeHearing)
        days.hearingsTo = today.addDays(1 + *choices.beforeHearing / (24 * 60));
    if (choices.beforeTerm) {
        QDate last = today;
        while (workingDaysBefore(last.addDays(1), *choices.beforeTerm, calendar) <= today)
            last = last.addDays(1);
        days.termsTo = last;
    }
    return days;
}

QString Reminder::key() const
{
    switch (kind) {
    case Kind::Hearing:
        return QStringLiteral("hearing %1 %2").arg(id, startsAt.toUTC().toString(Qt::ISODate));
    case Kind::Term: return QStringLiteral("term %1 %2").arg(id, endsOn.toString(Qt::ISODate));
    case Kind::Drafts: break;
    }
    return QStringLiteral("drafts");
}

static void addHearings(qint64 minutes, const Reminded &about, const QDateTime &until, QList<Reminder> &list)
{
    for (const auto &item : about.agenda.hearings) {
        const Hearing &hearing = item.stored.value;
        const bool isPast = hearing.state != HearingState::Planned || hearing.openedAt
            || hearing.startsAt.addSecs(hearing.minutes * 60) <= until;
        if (isPast)
            continue;
        Reminder reminder;
        reminder.kind = Reminder::Kind::Hearing;
        reminder.id = hearing.id.value;
        reminder.caseNumber = about.agenda.cases.value(hearing.caseId.value).number;
        reminder.at = hearing.startsAt.toUTC().addSecs(-minutes * 60);
        reminder.startsAt = hearing.startsAt;
        list << reminder;
    }
}

static void addTerms(qint64 days, const Reminded &about, QList<Reminder> &list)
{
    for (const auto &item : about.agenda.terms) {
        const Deadline &term = item.stored.value;
        if (term.state != DeadlineState::Running)
            continue;
        Reminder reminder;
        reminder.kind = Reminder::Kind::Term;
        reminder.id = term.id.value;
        reminder.caseNumber = about.agenda.cases.value(term.caseId.value).number;
        reminder.at = instantOf(workingDaysBefore(term.dueOn, days, about.calendar), about.morning,
                                about.zone);
        reminder.endsOn = term.dueOn;
        list << reminder;
    }
}

static void addDrafts(const Reminded &about, const QDateTime &until, QList<Reminder> &list)
{
    const QDate today = dateIn(until, about.zone);
    if (about.drafts <= 0 || !isWorking(today, about.calendar))
        return;
    Reminder reminder;
    reminder.kind = Reminder::Kind::Drafts;
    reminder.at = instantOf(today, about.morning, about.zone);
    reminder.count = about.drafts;
    list << reminder;
}

QList<Reminder> dueReminders(const ReminderChoices &choices, const Reminded &about, const QDateTime &after,
                             const QDateTime &until)
{
    QList<Reminder> list;
    if (choices.beforeHearing)
        addHearings(*choices.beforeHearing, about, until, list);
    if (choices.beforeTerm)
        addTerms(*choices.beforeTerm, about, list);
    if (choices.drafts)
        addDrafts(about, until, list);
    list.removeIf([&](const Reminder &one) { return one.at <= after || one.at > until; });
    std::sort(list.begin(), list.end(), [](const Reminder &a, const Reminder &b) {
        return std::tie(a.at, a.kind, a.id) < std::tie(b.at, b.kind, b.id);
    });
    return list;
}

QList<Reminder> remindersNow(const ReminderChoices &choices, const Reminded &about, ToldToday &told,
                             const QDateTime &now)
{
    const QDate today = dateIn(now, about.zone);
    if (told.day != today)
        told = {today, {}};
    const QDateTime begins = instantOf(today, QTime(0, 0), about.zone);
    auto due = dueReminders(choices, about, begins.addMSecs(-1), now);
    due.removeIf([&](const Reminder &one) { return told.keys.contains(one.key()); });
    for (const Reminder &one : std::as_const(due))
        told.keys << one.key();
    return due;
}

}  // namespace adil::court
