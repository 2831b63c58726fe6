// SPDX-License-Identifier: GPL-3.0-or-later
// Hearings between two days for a calendar, in order of time: those of the cases that are here, with who was
// told and who comes; and, so that a room is seen to be taken, the places of hearings of other judges.
#pragma once

#include "court/availability.h"
#include "court/calendar.h"
#include "model/rowsmodel.h"

#include <QTimeZone>

namespace adil::model {

struct CalendarRow {
    QString key;  // of the hearing, or of the place when the hearing is not here
    QString caseId;  // empty: somebody else's
    QString caseNumber, subject, sides;
    QDateTime startsAt;  // in the court's zone
    qint64 minutes = 0;
    court::HearingKind kind = court::HearingKind::Main;
    court::HearingState state = court::HearingState::Planned;
    QString roomId, roomKk, roomRu;  // empty: by video link
    QString linkId;
    QString judge;
    bool begun = false;
    bool closed = false;
    bool isOwn = false;  // the person sits on its panel
    std::optional<QDateTime> movedFrom;
    QString chain;  // of hearings that follow one another: the first one's key
    qint64 chainPlace = 1, chainLength = 1;
    qint64 parties = 0, confirmed = 0;
    qint64 sent = 0, reached = 0, failed = 0;  // notices of this time: sent, delivered or read, failed
    store::Standing standing = store::Standing::Fact;
    bool operator==(const CalendarRow &) const = default;

    [[nodiscard]] QString text() const { return caseNumber; }
    static constexpr auto columns()
    {
        using R = CalendarRow;
        return std::tuple{Member{"caseId", &R::caseId},     Member{"caseNumber", &R::caseNumber},
                          Member{"startsAt", &R::startsAt}, Member{"minutes", &R::minutes},
                          Member{"state", &R::state},       Member{"roomId", &R::roomId}};
    }
};

class CalendarModel : public RowsModel<CalendarRow> {
    Q_OBJECT
public:
    CalendarModel(const Source &source, const QTimeZone &zone, const Id<court::Person> &person,
                  QObject *parent = nullptr);

    // The court's; what is shown by it is read again.
    void setZone(const QTimeZone &zone);
    void setPerson(const Id<court::Person> &person);
    // Days of the court, both included.
    void setDays(const QDate &from, const QDate &to);
    // Only hearings on whose panel the person sits; otherwise all, and the places of others.
    void setOwnOnly(bool ownOnly);
    [[nodiscard]] court::DayKind kindOf(const QDate &day) const { return m_calendar.kindOf(day); }

protected:
    void read() override;

private:
    struct Known;
    void readHearing(const store::Seen<court::Hearing> &hearing, Known &known, QList<CalendarRow> &rows);
    void readPlaces(Known &known, QList<CalendarRow> &rows);
    void placeInChain(const court::Hearing &hearing, CalendarRow &row);
    void countPeople(CalendarRow &row, const QDateTime &startsAt);

    QTimeZone m_zone;
    Id<court::Person> m_person;
    QDate m_from, m_to;
    bool m_ownOnly = true;
    court::WorkingDays m_calendar;
};

}  // namespace adil::model
