// SPDX-License-Identifier: GPL-3.0-or-later
// The hearings of a case of the demo court: none meets another, some follow one that was adjourned, and the
// participants were told of those to come.
#include "democourt.h"

namespace adil::courtserver {

using court::HearingState;

static QList<court::Party> partiesIn(const QJsonArray &records)
{
    QList<court::Party> parties;
    for (const QJsonValue record : records)
        if (record[QLatin1String("@type")] == QLatin1String("Party"))
            if (auto party = record::fromJson<court::Party>(record.toObject()))
                parties << *std::move(party);
    return parties;
}

Id<court::Hearing> DemoCourt::hearingId(int n, const char *what) const
{
    return {id(QStringLiteral("hearing %1 %2").arg(QLatin1String(what)).arg(n))};
}

void DemoCourt::addHearing(int n, const court::Case &file, const DemoSitting &sitting, QJsonArray &records)
{
    court::Hearing hearing;
    hearing.id = hearingId(n, sitting.what);
    hearing.caseId = file.id;
    hearing.startsAt = QDateTime(sitting.day, sitting.time, m_zone).toUTC();
    hearing.minutes = 45 + 15 * (n % 3);
    hearing.kind = sitting.kind;
    hearing.state = sitting.state;
    hearing.judgeId.value = file.judgeIds.first();
    hearing.secretaryId = Id<court::Person>{file.secretaryIds.first()};
    hearing.follows = sitting.follows;
    if (n % 6 != 4)
        hearing.roomId = Id<court::Room>{id(QStringLiteral("room %1").arg(1 + n % 3))};
    if (n % 6 == 4 || n % 6 == 1)
        hearing.linkId = Id<court::Room>{id(QStringLiteral("link"))};
    const QList<court::Party> parties = partiesIn(records);
    const auto start = m_schedule.place(court::sittingOf(hearing, file.judgeIds, parties), hearing.startsAt,
                                        sitting.search);
    // More cases than the days before today can hold: these hearings are over, they need no place.
    if (!start && hearing.state == HearingState::Planned)
        return;
    hearing.startsAt = start.value_or(hearing.startsAt).toUTC();
    if (hearing.state != HearingState::Planned) {
        hearing.openedAt = hearing.startsAt;
        hearing.endedAt = hearing.startsAt.addSecs(hearing.minutes * 60);
    }
    if (hearing.state == HearingState::Adjourned)
        hearing.reason = n % 2 ? court::HearingReason::PartyAbsent : court::HearingReason::MoreEvidence;
    put(records, hearing);
    addPresence(n, hearing, records);
    if (hearing.state == HearingState::Planned)
        addNotices(n, hearing, parties, records);
}

void DemoCourt::addPresence(int n, const court::Hearing &hearing, QJsonArray &records) const
{
    const bool held = hearing.state != HearingState::Planned;
    const char *what = held ? "held" : "next";
    const char *sides[] = {"plaintiff", "defendant"};
    for (int i = 0; i < 2; ++i)
        if (held || (n + i) % 3 != 0)
            put(records,
                court::Attendance{
                    {id(QStringLiteral("attendance %1 %2 %3").arg(QLatin1String(what)).arg(n).arg(i))},
                    hearing.caseId,
                    hearing.id,
                    {id(QStringLiteral("party %1 %2").arg(QLatin1String(sides[i])).arg(n))},
                    held ? court::Presence::Present : court::Presence::Confirmed,
                    {}});
}

// Sent four days ago and read by some; of hearings far ahead they still wait.
void DemoCourt::addNotices(int n, const court::Hearing &hearing, const QList<court::Party> &parties,
                           QJsonArray &records) const
{
    const QDateTime queued = QDateTime(m_plan.today.addDays(-4), QTime(11, 5), m_zone).toUTC();
    const bool waits = hearing.startsAt.date() > m_plan.today.addDays(10);
    for (qsizetype i = 0; i < parties.size(); ++i) {
        court::Notice notice;
        notice.id.value = id(QStringLiteral("notice %1 %2").arg(n).arg(i));
        notice.caseId = hearing.caseId;
        notice.hearingId = hearing.id;
        notice.partyId = parties[i].id;
        notice.kind = hearing.follows ? court::NoticeKind::Continued : court::NoticeKind::Fixed;
        notice.startsAt = hearing.startsAt;
        notice.queuedAt = queued;
        const int how = waits ? 0 : 1 + int(n + i) % 3;
        if (how >= 1)
            notice.state = court::NoticeState::Sent, notice.sentAt = queued.addSecs(600);
        if (how >= 2)
            notice.state = court::NoticeState::Delivered, notice.deliveredAt = queued.addSecs(660);
        if (how >= 3)
            notice.state = court::NoticeState::Read, notice.readAt = queued.addSecs(9000);
        put(records, notice);
    }
}

void DemoCourt::addHearings(int n, const court::Case &file, const DemoCourse &course, QJsonArray &records)
{
    static const QTime times[] = {{9, 30}, {11, 0}, {14, 30}, {16, 0}};
    using Search = DemoSchedule::Search;
    const bool recorded = isRecorded(n);
    const bool comes = course.stage == court::Stage::Trial || course.stage == court::Stage::Preparation;
    const bool wasHeld = course.prepared.isValid() && course.stage != court::Stage::Suspended;
    const bool adjourned = wasHeld && comes && !recorded && n % 3 == 2;
    if (wasHeld)
        addHearing(
            n, file,
            {"held",
             n == 10 ? QDate(2024, 1, 18) : workday(m_plan.today.addDays(-(9 + (recorded ? n : n % 15)))),
             recorded ? QTime(10, 0) : times[n % 4],
             court::HearingKind::Main,
             adjourned ? HearingState::Adjourned : HearingState::Held,
             recorded ? Search::Exactly : Search::Earlier,
             {}},
            records);
    if (comes)
        addComing(n, file, course, adjourned, records);
}

// The hearing that is to come: the first four of the first judge are today.
void DemoCourt::addComing(int n, const court::Case &file, const DemoCourse &course, bool adjourned,
                          QJsonArray &records)
{
    static const QTime times[] = {{9, 30}, {11, 0}, {14, 30}, {16, 0}};
    using Search = DemoSchedule::Search;
    const bool today = isFirsts(n) && m_today < 4 && m_calendar.isWorking(m_plan.today);
    const QDate day = today ? m_plan.today : workday(m_plan.today.addDays(1 + n % 13), 1);
    addHearing(n, file,
               {"next", day, times[today ? m_today : n % 4],
                course.stage == court::Stage::Preparation ? court::HearingKind::Preliminary
                                                          : court::HearingKind::Main,
                HearingState::Planned, today ? Search::Exactly : Search::Later,
                adjourned ? std::optional(hearingId(n, "held")) : std::nullopt},
               records);
    m_today += today ? 1 : 0;
}

// A participant here and there has said when not to come: the day after the hearing that is fixed.
Result<void> DemoCourt::keepAway(int n, const court::Case &file)
{
    if (n % 7 != 2)
        return {};
    const QDate day = workday(m_plan.today.addDays(2 + n % 11), 1);
    return run(secretary(n),
               court::EnterAvailability{{id(QStringLiteral("away %1").arg(n))},
                                        file.id,
                                        {id(QStringLiteral("party representative %1").arg(n))},
                                        QDateTime(day, QTime(17, 30), m_zone).toUTC(),
                                        QDateTime(day, QTime(18, 30), m_zone).toUTC()});
}

}  // namespace adil::courtserver
