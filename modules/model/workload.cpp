// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/workload.h"

#include "base/zone.h"

#include <algorithm>

namespace adil::model {

namespace {

using court::HearingState;
using court::Standing;

struct Course {
    bool isPlanned = false;  // a hearing is still to come
    int adjourned = 0;
    QDateTime last;  // hearing that came to something
    HearingState lastState = HearingState::Unknown;
};

// All that the numbers are made from, looked at once.
class Counting {
public:
    explicit Counting(const WorkFacts &facts)
        : m_facts(facts)
        , m_today(dateIn(facts.now, facts.zone))
    {
        for (const court::Case &file : facts.cases)
            m_cases.insert(file.id.value, &file);
        for (const court::Hearing &hearing : facts.hearings)
            if (m_cases.contains(hearing.caseId.value))
                follow(hearing);
    }
    Workload count()
    {
        countCases();
        countHearings();
        countTerms();
        countActs();
        for (const Measure measure : {Measure::Stage, Measure::Age, Measure::Attention})
            sort(measure, [](const WorkBar &a, const WorkBar &b) { return a.kind < b.kind; });
        for (const Measure measure : {Measure::Category, Measure::Judge})
            sort(measure, [](const WorkBar &a, const WorkBar &b) {
                return a.count() != b.count() ? a.count() > b.count() : a.key < b.key;
            });
        return std::move(m_out);
    }

private:
    void follow(const court::Hearing &hearing)
    {
        Course &course = m_courses[hearing.caseId.value];
        if (hearing.state == HearingState::Planned && !hearing.endedAt
            && dateIn(hearing.startsAt, m_facts.zone) >= m_today)
            course.isPlanned = true;
        if (hearing.state == HearingState::Adjourned)
            ++course.adjourned;
        const bool isOver = hearing.state == HearingState::Adjourned || hearing.state == HearingState::Held
            || hearing.state == HearingState::Break;
        if (isOver && (!course.last.isValid() || hearing.startsAt > course.last)) {
            course.last = hearing.startsAt;
            course.lastState = hearing.state;
        }
    }
    QList<WorkBar> &bars(Measure measure) { return m_out.bars[size_t(measure)]; }
    template <class Less>
    void sort(Measure measure, Less less)
    {
        std::sort(bars(measure).begin(), bars(measure).end(), less);
    }
    void add(Measure measure, int kind, const QString &key, const WorkItem &item)
    {
        auto &all = bars(measure);
        auto bar = std::find_if(all.begin(), all.end(),
                                [&](const WorkBar &one) { return one.kind == kind && one.key == key; });
        if (bar == all.end())
            bar = all.insert(all.end(), WorkBar{kind, key});
        bar->items << item;
    }
    // The bar whose days hold this one.
    WorkBar *barOf(Measure measure, const QDate &day)
    {
        for (WorkBar &bar : bars(measure))
            if ((!bar.from.isValid() || bar.from <= day) && (!bar.to.isValid() || day <= bar.to))
                return &bar;
        return nullptr;
    }
    [[nodiscard]] Age ageOf(const court::Case &file) const
    {
        static constexpr int below[] = {1, 2, 3, 6, 12};
        for (int i = 0; i < 5; ++i)
            if (file.receivedOn.addMonths(below[i]) > m_today)
                return Age(i);
        return Age::Older;
    }
    void countCases()
    {
        QSet<QString> overdue;
        for (const DeadlineRow &term : m_facts.terms)
            if (term.standing == Standing::Overdue)
                overdue << term.caseId;
        for (const court::Case &file : m_facts.cases) {
            if (!court::isUnderWay(file.stage))
                continue;
            ++m_out.open;
            const WorkItem item{QStringLiteral("Case"), file.id.value, file.id.value, {}, file.receivedOn};
            add(Measure::Stage, int(file.stage), {}, item);
            add(Measure::Age, int(ageOf(file)), {}, item);
            add(Measure::Category, 0, file.category, item);
            for (const QString &judge : file.judgeIds) {
                add(Measure::Judge, 0, judge, item);
                m_judges << judge;
            }
            const auto waits = [&](bool does, Attention why) {
                if (does)
                    add(Measure::Attention, int(why), {}, item);
            };
            const Course course = m_courses.value(file.id.value);
            const bool waitsForDate = course.lastState == HearingState::Adjourned && !course.isPlanned;
            waits(overdue.contains(file.id.value), Attention::Overdue);
            waits(waitsForDate, Attention::AdjournedNoDate);
            waits(course.adjourned >= 3, Attention::AdjournedOften);
            waits(file.stage == court::Stage::Suspended, Attention::Suspended);
            waits(file.stage == court::Stage::Trial && !course.isPlanned && !waitsForDate,
                  Attention::NoHearing);
        }
    }
    // The weeks from this one on; the first begins today.
    void addWeeks(Measure measure)
    {
        QDate from = m_today;
        for (int i = 0; i < weeksAhead; ++i) {
            WorkBar week;
            week.from = from;
            week.to = from.addDays(7 - from.dayOfWeek());
            bars(measure) << week;
            from = week.to.addDays(1);
        }
    }
    void addMonths(Measure measure)
    {
        const QDate present(m_today.year(), m_today.month(), 1);
        for (int i = monthsBack - 1; i >= 0; --i) {
            WorkBar month;
            month.from = present.addMonths(-i);
            month.to = month.from.addMonths(1).addDays(-1);
            bars(measure) << month;
        }
    }
    [[nodiscard]] qint64 workingMinutes(const QDate &from, const QDate &to) const
    {
        qint64 ofDay = 0;
        for (const court::DayHours &hours : m_facts.hours)
            ofDay += hours.from.secsTo(hours.to) / 60;
        qint64 days = 0;
        for (QDate day = from; day <= to; day = day.addDays(1)) {
            if (!m_facts.calendar.knows(day.year()))
                return 0;
            days += m_facts.calendar.isWorking(day);
        }
        const qsizetype judges = m_facts.judgeId.isEmpty() ? m_judges.size() : 1;
        return days * ofDay * judges;
    }
    void countHearings()
    {
        addWeeks(Measure::HearingsAhead);
        for (WorkBar &week : bars(Measure::HearingsAhead))
            week.capacity = workingMinutes(week.from, week.to);
        for (const court::Hearing &hearing : m_facts.hearings) {
            const QDateTime at = inZone(hearing.startsAt, m_facts.zone);
            if (hearing.state != HearingState::Planned || hearing.endedAt
                || !m_cases.contains(hearing.caseId.value))
                continue;
            if (WorkBar *week = at.date() < m_today ? nullptr : barOf(Measure::HearingsAhead, at.date())) {
                week->minutes += hearing.minutes;
                week->items << WorkItem{QStringLiteral("Hearing"), hearing.id.value, hearing.caseId.value, at,
                                        at.date()};
            }
        }
        for (WorkBar &week : bars(Measure::HearingsAhead))
            std::sort(week.items.begin(), week.items.end(),
                      [](const WorkItem &a, const WorkItem &b) { return a.at < b.at; });
    }
    void countTerms()
    {
        auto &ahead = bars(Measure::TermsAhead);
        ahead << WorkBar();
        ahead.first().to = m_today.addDays(-1);
        addWeeks(Measure::TermsAhead);
        WorkBar later;
        later.from = ahead.last().to.addDays(1);
        ahead << later;
        addMonths(Measure::TermsKept);
        for (const DeadlineRow &term : m_facts.terms) {
            if (!m_cases.contains(term.caseId))
                continue;
            const bool runs = term.standing == Standing::Overdue || term.standing == Standing::DueSoon
                || term.standing == Standing::InTime;
            const bool isLate = term.standing == Standing::Overdue || term.standing == Standing::MetLate;
            const WorkItem item{QStringLiteral("Deadline"),
                                term.key,
                                term.caseId,
                                {},
                                term.dueOn,
                                term.titleKk,
                                term.titleRu,
                                term.titleEn,
                                isLate};
            m_out.overdue += term.standing == Standing::Overdue;
            if (runs)
                take(barOf(Measure::TermsAhead, term.dueOn), item);
            if (term.standing == Standing::Met || isLate)
                take(barOf(Measure::TermsKept, term.dueOn), item);
        }
        if (ahead.first().items.isEmpty())
            ahead.removeFirst();  // nothing is overdue: that is no bar
    }
    static void take(WorkBar *bar, const WorkItem &item)
    {
        if (!bar)
            return;
        bar->items << item;
        bar->missed += item.isMissed;
    }
    void countActs()
    {
        addMonths(Measure::ActsIssued);
        for (const court::Act &act : m_facts.acts)
            if (act.state == court::ActState::Signed && m_cases.contains(act.caseId.value))
                take(barOf(Measure::ActsIssued, act.datedOn),
                     {QStringLiteral("Act"),
                      act.id.value,
                      act.caseId.value,
                      {},
                      act.datedOn,
                      act.title,
                      act.title,
                      act.title});
    }

    const WorkFacts &m_facts;
    QDate m_today;
    Workload m_out;
    QHash<QString, const court::Case *> m_cases;
    QHash<QString, Course> m_courses;
    QSet<QString> m_judges;
};

}  // namespace

Workload workloadOf(const WorkFacts &facts) { return Counting(facts).count(); }

}  // namespace adil::model
