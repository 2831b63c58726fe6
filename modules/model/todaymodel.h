// SPDX-License-Identifier: GPL-3.0-or-later
// The hearings of one day of the court, in order, for one person.
#pragma once

#include "base/clock.h"
#include "model/order.h"
#include "model/rowsmodel.h"

#include <QTimeZone>

namespace adil::model {

struct TodayRow {
    QString key;  // of the hearing
    QString caseId;
    QDateTime startsAt;  // in the court's zone
    qint64 minutes = 0;
    court::HearingKind kind = court::HearingKind::Main;
    court::HearingState state = court::HearingState::Planned;
    bool inProgress = false;  // opened and not ended
    QString caseNumber;
    QString subject;
    court::Stage stage = court::Stage::Unknown;
    bool closed = false;
    QString sides;
    QString roomKk, roomRu;  // empty: by video link
    qint64 parties = 0;
    qint64 confirmed = 0;
    qint64 present = 0;
    qint64 absent = 0;
    store::Standing standing = store::Standing::Fact;
    bool operator==(const TodayRow &) const = default;

    [[nodiscard]] QString text() const { return caseNumber; }
    static constexpr auto columns()
    {
        using R = TodayRow;
        return std::tuple{Member{"caseId", &R::caseId},         Member{"startsAt", &R::startsAt},
                          Member{"minutes", &R::minutes},       Member{"kind", &R::kind},
                          Member{"state", &R::state},           Member{"inProgress", &R::inProgress},
                          Member{"caseNumber", &R::caseNumber}, Member{"subject", &R::subject},
                          Member{"stage", &R::stage},           Member{"closed", &R::closed},
                          Member{"sides", &R::sides},           Member{"roomKk", &R::roomKk},
                          Member{"roomRu", &R::roomRu},         Member{"parties", &R::parties},
                          Member{"confirmed", &R::confirmed},   Member{"present", &R::present},
                          Member{"absent", &R::absent},         Member{"standing", &R::standing}};
    }
};

class TodayModel : public RowsModel<TodayRow> {
    Q_OBJECT
public:
    TodayModel(const Source &source, const Clock &clock, const QTimeZone &zone,
               const Id<court::Person> &person = {}, QObject *parent = nullptr);

    // The court's; what is shown by it is read again.
    void setZone(const QTimeZone &zone);
    // Hearings of cases in which the person has a part; empty: all that this profile sees.
    void setPerson(const Id<court::Person> &person);
    // A day of the court; by default the one of the clock.
    void setDay(const QDate &day);
    [[nodiscard]] QDate day() const { return m_day; }

    // Until it starts; negative: since it should have.
    [[nodiscard]] std::chrono::minutes timeLeft(int row) const;
    // The first hearing that is in progress or still to come today; -1: none.
    [[nodiscard]] int nextRow() const;

protected:
    void read() override;

private:
    const Clock &m_clock;
    QTimeZone m_zone;
    QDate m_day;
    Id<court::Person> m_person;
};

}  // namespace adil::model
