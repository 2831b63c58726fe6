// SPDX-License-Identifier: GPL-3.0-or-later
// The arguments of the commands that fix hearings and move them, and of what participants say about it. Part
// of commands.h.
//
// `overrides` names conflicts (by Reason) that the judge passes over, those that the law leaves to the court;
// then `overrideReason` says why, and both stay with the hearing. A conflict not named refuses the command.
#pragma once

#include "court/availability.h"

namespace adil::court {

struct FixHearing {
    Id<Hearing> id;
    Id<Case> caseId;
    QDateTime startsAt;
    qint64 minutes = 60;
    HearingKind kind = HearingKind::Main;
    std::optional<Id<Room>> roomId;  // none: by video link alone
    std::optional<Id<Room>> linkId = {};
    QStringList overrides = {};
    std::optional<QString> overrideReason = {};
};
// A hearing that has not begun, to another time or room.
struct RescheduleHearing {
    Id<Hearing> id;
    QDateTime startsAt;
    qint64 minutes = 60;
    std::optional<Id<Room>> roomId;
    std::optional<Id<Room>> linkId;
    HearingReason reason = HearingReason::Other;
    std::optional<QString> reasonText;  // required for Other
    QStringList overrides = {};
    std::optional<QString> overrideReason = {};
};
// Ends it, begun or not; to a new hearing that follows it, or to no date yet.
struct AdjournHearing {
    Id<Hearing> id;
    QDateTime at;
    HearingReason reason = HearingReason::Other;
    std::optional<QString> reasonText;
    std::optional<Id<Hearing>> nextId;  // none: no date yet, and the rest says nothing
    std::optional<QDateTime> nextStartsAt;
    qint64 nextMinutes = 60;
    std::optional<Id<Room>> nextRoomId;
    std::optional<Id<Room>> nextLinkId;
    QStringList overrides = {};
    std::optional<QString> overrideReason = {};
};
// The same sitting goes on later (CPC 198(6)). Announced in the hall: no time for notices is asked for.
struct AnnounceBreak {
    Id<Hearing> id;
    QDateTime at;
    Id<Hearing> nextId;
    QDateTime nextStartsAt;
    qint64 nextMinutes = 60;
    std::optional<Id<Room>> nextRoomId;
    std::optional<Id<Room>> nextLinkId;
    QStringList overrides = {};
    std::optional<QString> overrideReason = {};
};
struct CancelHearing {
    Id<Hearing> id;
    HearingReason reason = HearingReason::Other;
    std::optional<QString> reasonText;
};
// A notice goes on, never back: queued, sent, delivered, read; or failed.
struct ReportNotice {
    Id<Notice> id;
    NoticeState state = NoticeState::Sent;
    QDateTime at;
    std::optional<QString> remark;
};
// When a participant cannot come; for that person in all cases.
struct EnterAvailability {
    Id<Availability> id;
    Id<Case> caseId;
    Id<Party> partyId;
    QDateTime startsAt;
    QDateTime endsAt;
};
struct RemoveAvailability {
    Id<Availability> id;
    Id<Case> caseId;  // in which that person takes part
};

}  // namespace adil::court

namespace adil::record {

template <>
struct Record<court::FixHearing> {
    using R = court::FixHearing;
    static constexpr auto name = "FixHearing";
    static constexpr std::tuple fields{
        Field{"id", &R::id},
        Field{"caseId", &R::caseId},
        Field{"startsAt", &R::startsAt},
        Field{"minutes", &R::minutes},
        Field{"kind", &R::kind},
        Field{"roomId", &R::roomId},
        Field{"linkId", &R::linkId},
        Field{"overrides", &R::overrides},
        Field{"overrideReason", &R::overrideReason},
    };
};
template <>
struct Record<court::RescheduleHearing> {
    using R = court::RescheduleHearing;
    static constexpr auto name = "RescheduleHearing";
    static constexpr std::tuple fields{
        Field{"id", &R::id},
        Field{"startsAt", &R::startsAt},
        Field{"minutes", &R::minutes},
        Field{"roomId", &R::roomId},
        Field{"linkId", &R::linkId},
        Field{"reason", &R::reason},
        Field{"reasonText", &R::reasonText},
        Field{"overrides", &R::overrides},
        Field{"overrideReason", &R::overrideReason},
    };
};
template <>
struct Record<court::AdjournHearing> {
    using R = court::AdjournHearing;
    static constexpr auto name = "AdjournHearing";
    static constexpr std::tuple fields{
        Field{"id", &R::id},
        Field{"at", &R::at},
        Field{"reason", &R::reason},
        Field{"reasonText", &R::reasonText},
        Field{"nextId", &R::nextId},
        Field{"nextStartsAt", &R::nextStartsAt},
        Field{"nextMinutes", &R::nextMinutes},
        Field{"nextRoomId", &R::nextRoomId},
        Field{"nextLinkId", &R::nextLinkId},
        Field{"overrides", &R::overrides},
        Field{"overrideReason", &R::overrideReason},
    };
};
template <>
struct Record<court::AnnounceBreak> {
    using R = court::AnnounceBreak;
    static constexpr auto name = "AnnounceBreak";
    static constexpr std::tuple fields{
        Field{"id", &R::id},
        Field{"at", &R::at},
        Field{"nextId", &R::nextId},
        Field{"nextStartsAt", &R::nextStartsAt},
        Field{"nextMinutes", &R::nextMinutes},
        Field{"nextRoomId", &R::nextRoomId},
        Field{"nextLinkId", &R::nextLinkId},
        Field{"overrides", &R::overrides},
        Field{"overrideReason", &R::overrideReason},
    };
};
template <>
struct Record<court::CancelHearing> {
    using R = court::CancelHearing;
    static constexpr auto name = "CancelHearing";
    static constexpr std::tuple fields{Field{"id", &R::id}, Field{"reason", &R::reason},
                                       Field{"reasonText", &R::reasonText}};
};
template <>
struct Record<court::ReportNotice> {
    using R = court::ReportNotice;
    static constexpr auto name = "ReportNotice";
    static constexpr std::tuple fields{Field{"id", &R::id}, Field{"state", &R::state}, Field{"at", &R::at},
                                       Field{"remark", &R::remark}};
};
template <>
struct Record<court::EnterAvailability> {
    using R = court::EnterAvailability;
    static constexpr auto name = "EnterAvailability";
    static constexpr std::tuple fields{Field{"id", &R::id}, Field{"caseId", &R::caseId},
                                       Field{"partyId", &R::partyId}, Field{"startsAt", &R::startsAt},
                                       Field{"endsAt", &R::endsAt}};
};
template <>
struct Record<court::RemoveAvailability> {
    using R = court::RemoveAvailability;
    static constexpr auto name = "RemoveAvailability";
    static constexpr std::tuple fields{Field{"id", &R::id}, Field{"caseId", &R::caseId}};
};

}  // namespace adil::record
