// SPDX-License-Identifier: GPL-3.0-or-later
// Where a hearing can be put, asked of what is here: the conflicts of a wish with the names of what is taken,
// and the next times without any. The server asks the same of its own records before it believes. Window's
// thread.
#pragma once

#include "base/clock.h"
#include "court/scheduling.h"
#include "store/reader.h"

namespace adil::model {

struct Wish {
    Id<court::Case> caseId;
    std::optional<Id<court::Hearing>> hearingId = {};  // that is moved; none: a new one
    std::optional<Id<court::Hearing>> follows = {};  // that ends for it, and gives its place
    QDateTime startsAt;
    qint64 minutes = 60;
    std::optional<Id<court::Room>> roomId = {}, linkId = {};
    bool announced = false;
    std::optional<court::HearingReason> reason = {};  // for which it is adjourned
};

struct NamedConflict {
    court::Conflict conflict;
    QString nameKk, nameRu;  // of what is taken
};

struct ScheduleAnswer {
    QList<NamedConflict> conflicts;
    QList<QDateTime> next;  // in order, from the wish on; never where the hearing is already
};

class Scheduler {
public:
    // Both must outlive it.
    Scheduler(const store::Reader &reader, const Clock &clock, const QTimeZone &zone)
        : m_reader(reader)
        , m_clock(clock)
        , m_zone(zone)
    { }
    void setZone(const QTimeZone &zone) { m_zone = zone; }
    [[nodiscard]] ScheduleAnswer ask(const Wish &wish, int count = 4) const;
    [[nodiscard]] QList<court::Room> rooms(court::RoomKind kind) const;
    [[nodiscard]] QList<court::DayHours> hours() const;

private:
    [[nodiscard]] court::Timetable timetable(const Wish &wish) const;
    [[nodiscard]] NamedConflict named(const court::Conflict &conflict, const Wish &wish) const;
    [[nodiscard]] QList<court::Party> parties(const Id<court::Case> &caseId) const;

    const store::Reader &m_reader;
    const Clock &m_clock;
    QTimeZone m_zone;
};

}  // namespace adil::model
