// SPDX-License-Identifier: GPL-3.0-or-later
// The running terms that would end on another day if they were counted today: the working calendar was
// changed in mid-year, or a rule has another wording. Nothing is applied in silence; the judge has the terms
// of a case counted anew (court::RecountDeadlines).
#pragma once

#include "base/clock.h"
#include "court/calendar.h"
#include "model/rulelistmodel.h"

#include <QTimeZone>

namespace adil::model {

struct MovedTermRow {
    QString key;
    QString caseId;
    QString caseNumber;
    QString titleKk, titleRu, titleEn;
    QDate was, becomes;
    bool forecast = false;  // by a calendar that is not ordered yet
    bool operator==(const MovedTermRow &) const = default;

    [[nodiscard]] QString text() const { return caseNumber; }
    static constexpr auto columns()
    {
        using R = MovedTermRow;
        return std::tuple{Member{"caseId", &R::caseId}, Member{"caseNumber", &R::caseNumber},
                          Member{"was", &R::was}, Member{"becomes", &R::becomes}};
    }
};

// Counts cases a few at a time between other events of the window, and all of them before it shows any.
class MovedTermsModel : public RowsModel<MovedTermRow> {
    Q_OBJECT
public:
    // Source, clock and rules must outlive it. Counts nothing before it is asked to refresh().
    MovedTermsModel(const Source &source, const Clock &clock, const QTimeZone &zone,
                    const RuleListModel &rules, QObject *parent = nullptr);

    // The court's; what is shown by it is read again.
    void setZone(const QTimeZone &zone);
    [[nodiscard]] QStringList caseIds() const;  // of the rows, each once, in their order
    [[nodiscard]] bool isCounting() const { return !m_left.isEmpty(); }

Q_SIGNALS:
    void counted();  // all cases that were to be

protected:
    void read() override;
    void recordsChanged(const QList<store::Ref> &refs) override;

private:
    void queue(const QStringList &caseIds);
    void goOn();
    void countSome();
    [[nodiscard]] QList<MovedTermRow> movedIn(const court::Case &file, const QList<court::CaseEvent> &events,
                                              const QList<court::Deadline> &stored) const;

    const Clock &m_clock;
    QTimeZone m_zone;
    const RuleListModel &m_rules;
    court::WorkingDays m_calendar;
    bool m_isWanted = false;
    bool m_isUnderWay = false;
    QStringList m_left;  // ids of cases
    QHash<QString, QList<MovedTermRow>> m_found;  // by case
};

}  // namespace adil::model
