// SPDX-License-Identifier: GPL-3.0-or-later
// Terms that run, by the day they end: overdue, today, this week, later.
#pragma once

#include "base/clock.h"
#include "model/rowsmodel.h"

#include <QTimeZone>

namespace adil::model {

enum class Due { Overdue, Today, ThisWeek, Later };  // the week ends on Sunday

struct DueRow {
    QString key;  // of the deadline
    QString caseId;
    QString caseNumber;
    QString titleKk, titleRu, titleEn;
    QString article;
    QDate dueOn;
    qint64 daysLeft = 0;  // negative: overdue
    Due due = Due::Later;
    court::DeadlineState state = court::DeadlineState::Running;
    store::Standing standing = store::Standing::Fact;
    bool operator==(const DueRow &) const = default;

    [[nodiscard]] QString text() const { return caseNumber; }
    static constexpr auto columns()
    {
        using R = DueRow;
        return std::tuple{Member{"caseId", &R::caseId},    Member{"caseNumber", &R::caseNumber},
                          Member{"titleKk", &R::titleKk},  Member{"titleRu", &R::titleRu},
                          Member{"titleEn", &R::titleEn},  Member{"article", &R::article},
                          Member{"dueOn", &R::dueOn},      Member{"daysLeft", &R::daysLeft},
                          Member{"due", &R::due},          Member{"state", &R::state},
                          Member{"standing", &R::standing}};
    }
};

class DueModel : public RowsModel<DueRow> {
    Q_OBJECT
public:
    DueModel(const Source &source, const Clock &clock, const QTimeZone &zone,
             const Id<court::Person> &person = {}, QObject *parent = nullptr);

    // The court's; what is shown by it is read again.
    void setZone(const QTimeZone &zone);
    // As in TodayModel.
    void setPerson(const Id<court::Person> &person);
    // Terms that end up to this day of the week of today, or all that run. By default the week.
    void setAll(bool all);
    // Of one case; empty: of all.
    void setCase(const Id<court::Case> &caseId);
    [[nodiscard]] int countOf(Due due) const;

protected:
    void read() override;

private:
    const Clock &m_clock;
    QTimeZone m_zone;
    Id<court::Person> m_person;
    Id<court::Case> m_case;
    bool m_all = false;
};

}  // namespace adil::model
