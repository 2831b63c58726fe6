// SPDX-License-Identifier: GPL-3.0-or-later
// Fills an empty court with what a working one has: people, cases in all stages, papers, hearings,
// recordings, drafts.
#pragma once

#include "courthouse.h"
#include "democast.h"
#include "demopapers.h"

#include "court/term.h"
#include "sign/authority.h"

namespace adil::courtserver {

struct DemoPlan {
    QString dir;
    QDate today;
    int cases = 60;
    bool withRecordings = true;
    QString cache;  // of recordings
};

class DemoCourt {
public:
    DemoCourt(DemoPlan plan, const Clock &clock)
        : m_plan(std::move(plan))
        , m_clock(clock)
    { }
    Result<void> make();
    [[nodiscard]] int papers() const { return m_papers; }

private:
    struct Course;  // the days of one case
    Result<void> found();
    Result<void> hire();
    Result<void> writeDescription() const;
    Result<void> enterRooms();
    Result<void> enterCase(int n);
    [[nodiscard]] Course courseOf(int n) const;
    Result<void> addPapers(const DemoMatter &matter, QJsonArray &records);
    void addTerms(const court::Case &file, const Course &course, QJsonArray &records) const;
    void addHearings(int n, const court::Case &file, const Course &course, QJsonArray &records);
    Result<void> record(int n, const court::Case &file, const QDateTime &startsAt);
    Result<void> draft(int n, const court::Case &file);
    template <class R>
    static void put(QJsonArray &records, const R &value);
    template <class C>
    Result<void> run(const court::Person &who, const C &arguments);
    [[nodiscard]] QString id(const QString &what) const { return demoId(m_plan.today, what); }
    [[nodiscard]] QDate workday(QDate day, int direction = -1) const;
    [[nodiscard]] const court::Person &judge(int n) const { return m_staff[n % 5 < 3 ? 0 : 1]; }
    [[nodiscard]] const court::Person &secretary(int n) const { return m_staff[n % 5 < 3 ? 2 : 3]; }

    DemoPlan m_plan;
    const Clock &m_clock;
    std::unique_ptr<Courthouse> m_house;
    QList<court::Person> m_staff;
    court::Person m_administrator;
    court::Court m_court;
    court::WorkingDays m_calendar;
    QList<court::TermRule> m_rules;
    QHash<int, QList<DemoDispute>> m_disputes;  // by language
    QTimeZone m_zone{"Asia/Almaty"};
    int m_papers = 0;
    int m_today = 0;  // hearings of the first judge today
};

}  // namespace adil::courtserver
