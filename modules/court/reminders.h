// SPDX-License-Identifier: GPL-3.0-or-later
// Which reminders a person is to get between two moments. Pure: the same question has the same answer, so
// that after a sleep of the machine or a new start the day is asked about once more from its beginning, and
// what was told already is known by its key.
#pragma once

#include "court/agenda.h"
#include "court/calendar.h"

#include <QTimeZone>

namespace adil::court {

struct ReminderChoices {
    // Minutes before a hearing; none: not reminded of.
    std::optional<qint64> beforeHearing = 15;
    // Working days before the end of a term, 0: on the day itself; in the morning. None: not reminded of.
    std::optional<qint64> beforeTerm = 1;
    bool drafts =
        false;  // on each working day, in the morning, while drafts wait for this person's signature
    bool operator==(const ReminderChoices &) const = default;
};

struct Reminder {
    enum class Kind { Hearing, Term, Drafts };
    Kind kind = Kind::Hearing;
    QString id;  // of the hearing or deadline; empty: of the drafts
    QString caseNumber;
    QDateTime at;  // UTC, when it is due
    QDateTime startsAt = {};  // of a hearing
    QDate endsOn = {};  // of a term
    qint64 count = 0;  // of drafts
    // Equal for the same thing at the same time, whenever one is told of it: a hearing that was moved is
    // reminded of anew.
    [[nodiscard]] QString key() const;
    bool operator==(const Reminder &) const = default;
};

struct Reminded {
    const Agenda &agenda;
    qint64 drafts = 0;  // that wait for this person's signature
    const WorkingDays &calendar;
    QTimeZone zone;  // the court's
    QTime morning{9, 0};  // when the court begins to work
};

// Those that are due after `after` and not later than `until`, by time, and not past on `until`: the hearing
// has not begun and its time is not over, the term runs.
QList<Reminder> dueReminders(const ReminderChoices &choices, const Reminded &about, const QDateTime &after,
                             const QDateTime &until);

// What was told already, of one day of the court.
struct ToldToday {
    QDate day;
    QStringList keys;
    bool operator==(const ToldToday &) const = default;
};
// What to tell now: all that was due since the day began and was not told; `told` knows it afterwards. What
// was due on an earlier day is not told any more.
QList<Reminder> remindersNow(const ReminderChoices &choices, const Reminded &about, ToldToday &told,
                             const QDateTime &now);

// What has to be known for the reminders of a day: hearings and terms up to the last of these days.
struct RemindedDays {
    std::optional<QDate> hearingsTo, termsTo;  // none: this is not reminded of
    bool operator==(const RemindedDays &) const = default;
};
RemindedDays remindedDays(const ReminderChoices &choices, const WorkingDays &calendar, const QDate &today);

// So many working days before a day; days of years whose calendar is not known count from Monday to Friday.
QDate workingDaysBefore(const QDate &day, qint64 count, const WorkingDays &calendar);

}  // namespace adil::court
