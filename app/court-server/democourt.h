// SPDX-License-Identifier: GPL-3.0-or-later
// Fills an empty court with what a working one has: people, cases in all stages, papers, hearings,
// recordings, drafts.
#pragma once

#include "courthouse.h"
#include "democast.h"
#include "democourse.h"
#include "demopapers.h"
#include "demoschedule.h"

#include "court/commands.h"
#include "court/hearing.h"
#include "court/termrule.h"
#include "sign/authority.h"

#include <functional>

namespace adil::courtserver {

struct DemoPlan {
    QString dir;
    QString database;  // postgresql://…; empty: in the folder
    QDate today;
    int cases = 60;
    int laws = 300;  // decisions of other courts, by category
    bool withRecordings = true;
    QString cache;  // of recordings
    bool oneJudge = false;  // all cases are the first judge's
    std::function<Result<QList<DemoPaper>>(const DemoMatter &)> papersOf = &demoPapers;
};

class DemoCourt {
public:
    DemoCourt(DemoPlan plan, const Clock &clock)
        : m_plan(std::move(plan))
        , m_clock(clock)
    { }
    Result<void> make();
    // After make() failed: what it made goes, since half a court is none and the next try must not find it.
    // What was there before stays.
    void discard();
    [[nodiscard]] int papers() const { return m_papers; }

private:
    struct DemoSitting {
        const char *what;  // "held", "next"
        QDate day;
        QTime time;
        court::HearingKind kind;
        court::HearingState state;
        DemoSchedule::Search search;
        std::optional<Id<court::Hearing>> follows;
    };
    // Calendars and term rules of the program, into `founding` and for the demo's own count.
    Result<void> readRules(server::Founding &founding);
    Result<void> found();
    Result<void> addPerson(const court::Person &person);
    Result<void> hire();
    Result<void> writeDescription() const;
    Result<void> enterRooms();
    Result<void> enterPractice();
    Result<void> enterCase(int n);
    [[nodiscard]] DemoMatter matterOf(int n, const DemoCourse &course) const;
    void addParties(int n, const DemoMatter &matter, QJsonArray &records) const;
    [[nodiscard]] Id<court::Hearing> hearingId(int n, const char *what) const;
    void addHearing(int n, const court::Case &file, const DemoSitting &sitting, QJsonArray &records);
    void addPresence(int n, const court::Hearing &hearing, QJsonArray &records) const;
    void addNotices(int n, const court::Hearing &hearing, const QList<court::Party> &parties,
                    QJsonArray &records) const;
    Result<void> keepAway(int n, const court::Case &file);
    // The cases whose held hearing has a recording: two of this autumn, in Russian and in Kazakh, and one of
    // 2024.
    static bool isRecorded(int n);
    // By `who`, else by the registry.
    Result<server::Blob> keep(const QByteArray &bytes, const QString &who = {});
    Result<void> addPapers(const DemoMatter &matter, QJsonArray &records);
    void addTerms(const court::Case &file, const DemoCourse &course, QJsonArray &records) const;
    void addComing(int n, const court::Case &file, const DemoCourse &course, bool adjourned,
                   QJsonArray &records);
    void addHearings(int n, const court::Case &file, const DemoCourse &course, QJsonArray &records);
    Result<void> record(int n, const court::Case &file, const QDateTime &startsAt);
    Result<void> draft(int n, const court::Case &file);
    template <class R>
    static void put(QJsonArray &records, const R &value)
    {
        records << court::entered(value);
    }
    template <class C>
    Result<void> run(const court::Person &who, const C &arguments)
    {
        const auto done = m_house->run(who.id.value, arguments);
        return done ? Result<void>() : Result<void>(done.error());
    }
    [[nodiscard]] QString id(const QString &what) const { return demoId(m_plan.today, what); }
    [[nodiscard]] QDate workday(QDate day, int direction = -1) const
    {
        return workdayAt(day, m_calendar, direction);
    }
    [[nodiscard]] bool isFirsts(int n) const { return m_plan.oneJudge || n % 5 < 3; }
    [[nodiscard]] const court::Person &judge(int n) const { return m_staff[isFirsts(n) ? 0 : 1]; }
    [[nodiscard]] const court::Person &secretary(int n) const { return m_staff[isFirsts(n) ? 2 : 3]; }

    DemoPlan m_plan;
    const Clock &m_clock;
    std::unique_ptr<Courthouse> m_house;
    QList<court::Person> m_staff;
    court::Person m_administrator;
    court::Court m_court;
    court::WorkingDays m_calendar;
    DemoSchedule m_schedule;
    court::RuleBook m_book;
    QHash<int, QList<DemoDispute>> m_disputes;  // by language
    QTimeZone m_zone{"Asia/Almaty"};
    QHash<QByteArray, server::Blob> m_kept;  // by digest
    int m_papers = 0;
    int m_today = 0;  // hearings of the first judge today
};

}  // namespace adil::courtserver
