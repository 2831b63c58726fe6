// SPDX-License-Identifier: GPL-3.0-or-later
// Records of a hearing: the sitting itself, who appeared, its recording, and the brief protocol made beside
// it (CPC 281-285).
#pragma once

#include "court/casefile.h"

namespace adil::court {

// Break: it went on later, after a break; the hearing that `follows` it is the same sitting.
enum class HearingState { Planned, Held, Adjourned, Cancelled, Break, Unknown };
enum class HearingKind { Preliminary, Main, Unknown };

// Why a hearing was adjourned, moved or cancelled; the articles are in hearingreason.h.
enum class HearingReason {
    NotNotified,
    PartyAbsent,
    WitnessAbsent,
    NewRepresentative,
    MoreEvidence,
    Examination,
    PartiesChanged,
    Counterclaim,
    Settlement,
    TreatyNotice,
    Recusal,
    TechnicalFailure,
    CourtBusy,
    Other,
    Unknown
};

struct Hearing {
    Id<Hearing> id;
    Id<Case> caseId;
    QDateTime startsAt;
    qint64 minutes = 30;
    HearingKind kind = HearingKind::Main;
    HearingState state = HearingState::Planned;
    std::optional<Id<Room>> roomId;  // none: by video link
    Id<Person> judgeId;  // presiding
    std::optional<Id<Person>> secretaryId;
    std::optional<QDateTime> openedAt;
    std::optional<QDateTime> endedAt;
    std::optional<Id<Room>> linkId = {};  // the line for those who take part from afar
    std::optional<Id<Hearing>> follows = {};  // that it was adjourned from, or goes on after a break
    std::optional<QDateTime> movedFrom = {};  // when it was fixed for at first, if it was moved
    std::optional<HearingReason> reason = {};  // of the last move, the adjournment or the cancellation
    std::optional<QString> reasonText = {};
    QStringList overrides = {};  // conflicts that the judge passed over, by name of Reason
    std::optional<QString> overrideReason = {};
    bool operator==(const Hearing &) const = default;
};

enum class NoticeKind { Fixed, Moved, Continued, Cancelled, Unknown };
enum class NoticeState { Queued, Sent, Delivered, Read, Failed, Unknown };

// What one participant is told of a hearing (CPC 127-129). Queued by the command that fixed, moved or ended
// it; the rest is reported by whoever sends it.
struct Notice {
    Id<Notice> id;
    Id<Case> caseId;
    Id<Hearing> hearingId;
    Id<Party> partyId;
    NoticeKind kind = NoticeKind::Fixed;
    NoticeState state = NoticeState::Queued;
    QDateTime startsAt;  // of the hearing, as this notice says it
    QDateTime queuedAt;
    std::optional<QDateTime> sentAt = {};
    std::optional<QDateTime> deliveredAt = {};
    std::optional<QDateTime> readAt = {};
    std::optional<QString> remark = {};
    bool operator==(const Notice &) const = default;
};

enum class Presence { Expected, Confirmed, Present, Absent, Unknown };

struct Attendance {
    Id<Attendance> id;
    Id<Case> caseId;
    Id<Hearing> hearingId;
    Id<Party> partyId;
    Presence presence = Presence::Expected;
    std::optional<QString> remark;
    bool operator==(const Attendance &) const = default;
};

// One file of a recording; a hearing's recording is its segments in the order of wallStart.
struct RecordingSegment {
    Id<RecordingSegment> id;
    Id<Case> caseId;
    Id<Hearing> hearingId;
    QString blobId;
    QString mediaType;
    QString fileName;  // named in the brief protocol (CPC 282(4))
    qint64 size = 0;
    QDateTime wallStart;  // the instant of the first frame
    qint64 durationMs = 0;
    QStringList tracks;  // who speaks into each microphone
    bool operator==(const RecordingSegment &) const = default;
};

// Kinds of entry in the brief protocol; their order is the order of the keys F4…F12 and of the menu.
enum class LogKind {
    Opened,
    Composition,
    Appearance,
    Rights,
    Motion,
    Ruling,
    Explanation,
    Question,
    Evidence,
    Witness,
    Debate,
    Break,
    Deliberation,
    Pronounced,
    Adjourned,
    Closed,
    Remark,
    Unknown
};

struct LogEntry {
    Id<LogEntry> id;
    Id<Case> caseId;
    Id<Hearing> hearingId;
    QDateTime at;  // the instant the key was pressed, or the place in the recording
    LogKind kind = LogKind::Remark;
    std::optional<Id<Party>> speakerId;
    QString text;
    bool operator==(const LogEntry &) const = default;
};

enum class ProtocolState { Draft, Prepared, Signed, Unknown };

struct Protocol {
    Id<Protocol> id;
    Id<Case> caseId;
    Id<Hearing> hearingId;
    ProtocolState state = ProtocolState::Draft;
    Id<Person> secretaryId;
    Language language = Language::Ru;
    std::optional<QDate> preparedOn;
    bool operator==(const Protocol &) const = default;
};

}  // namespace adil::court

namespace adil::record {

template <>
struct Names<court::HearingState> {
    static constexpr const char *list[] = {"planned", "held", "adjourned", "cancelled", "break", "unknown"};
};
template <>
struct Names<court::HearingKind> {
    static constexpr const char *list[] = {"preliminary", "main", "unknown"};
};
template <>
struct Names<court::HearingReason> {
    static constexpr const char *list[] = {"notNotified",       "partyAbsent",  "witnessAbsent",
                                           "newRepresentative", "moreEvidence", "examination",
                                           "partiesChanged",    "counterclaim", "settlement",
                                           "treatyNotice",      "recusal",      "technicalFailure",
                                           "courtBusy",         "other",        "unknown"};
};
template <>
struct Names<court::NoticeKind> {
    static constexpr const char *list[] = {"fixed", "moved", "continued", "cancelled", "unknown"};
};
template <>
struct Names<court::NoticeState> {
    static constexpr const char *list[] = {"queued", "sent", "delivered", "read", "failed", "unknown"};
};
template <>
struct Names<court::Presence> {
    static constexpr const char *list[] = {"expected", "confirmed", "present", "absent", "unknown"};
};
template <>
struct Names<court::LogKind> {
    static constexpr const char *list[] = {"opened", "composition", "appearance",   "rights",     "motion",
                                           "ruling", "explanation", "question",     "evidence",   "witness",
                                           "debate", "break",       "deliberation", "pronounced", "adjourned",
                                           "closed", "remark",      "unknown"};
};
template <>
struct Names<court::ProtocolState> {
    static constexpr const char *list[] = {"draft", "prepared", "signed", "unknown"};
};
template <>
struct Record<court::Hearing> {
    using R = court::Hearing;
    static constexpr auto name = "Hearing";
    static constexpr std::tuple fields{
        Field{"id", &R::id, Role::Key},
        Field{"caseId", &R::caseId, Role::Fixed},
        Field{"startsAt", &R::startsAt},
        Field{"minutes", &R::minutes},
        Field{"kind", &R::kind},
        Field{"state", &R::state},
        Field{"roomId", &R::roomId},
        Field{"judgeId", &R::judgeId},
        Field{"secretaryId", &R::secretaryId},
        Field{"openedAt", &R::openedAt},
        Field{"endedAt", &R::endedAt},
        Field{"linkId", &R::linkId},
        Field{"follows", &R::follows},
        Field{"movedFrom", &R::movedFrom},
        Field{"reason", &R::reason},
        Field{"reasonText", &R::reasonText},
        Field{"overrides", &R::overrides},
        Field{"overrideReason", &R::overrideReason},
    };
};
template <>
struct Record<court::Notice> {
    using R = court::Notice;
    static constexpr auto name = "Notice";
    static constexpr std::tuple fields{
        Field{"id", &R::id, Role::Key},
        Field{"caseId", &R::caseId, Role::Fixed},
        Field{"hearingId", &R::hearingId, Role::Fixed},
        Field{"partyId", &R::partyId, Role::Fixed},
        Field{"kind", &R::kind},
        Field{"state", &R::state},
        Field{"startsAt", &R::startsAt},
        Field{"queuedAt", &R::queuedAt},
        Field{"sentAt", &R::sentAt},
        Field{"deliveredAt", &R::deliveredAt},
        Field{"readAt", &R::readAt},
        Field{"remark", &R::remark},
    };
};
template <>
struct Record<court::Attendance> {
    using R = court::Attendance;
    static constexpr auto name = "Attendance";
    static constexpr std::tuple fields{
        Field{"id", &R::id, Role::Key},
        Field{"caseId", &R::caseId, Role::Fixed},
        Field{"hearingId", &R::hearingId, Role::Fixed},
        Field{"partyId", &R::partyId, Role::Fixed},
        Field{"presence", &R::presence},
        Field{"remark", &R::remark},
    };
};
template <>
struct Record<court::RecordingSegment> {
    using R = court::RecordingSegment;
    static constexpr auto name = "RecordingSegment";
    static constexpr std::tuple fields{
        Field{"id", &R::id, Role::Key},
        Field{"caseId", &R::caseId, Role::Fixed},
        Field{"hearingId", &R::hearingId, Role::Fixed},
        Field{"blobId", &R::blobId},
        Field{"mediaType", &R::mediaType},
        Field{"fileName", &R::fileName},
        Field{"size", &R::size},
        Field{"wallStart", &R::wallStart},
        Field{"durationMs", &R::durationMs},
        Field{"tracks", &R::tracks},
    };
};
template <>
struct Record<court::LogEntry> {
    using R = court::LogEntry;
    static constexpr auto name = "LogEntry";
    static constexpr std::tuple fields{
        Field{"id", &R::id, Role::Key},
        Field{"caseId", &R::caseId, Role::Fixed},
        Field{"hearingId", &R::hearingId, Role::Fixed},
        Field{"at", &R::at},
        Field{"kind", &R::kind},
        Field{"speakerId", &R::speakerId},
        Field{"text", &R::text},
    };
};
template <>
struct Record<court::Protocol> {
    using R = court::Protocol;
    static constexpr auto name = "Protocol";
    static constexpr std::tuple fields{
        Field{"id", &R::id, Role::Key},
        Field{"caseId", &R::caseId, Role::Fixed},
        Field{"hearingId", &R::hearingId, Role::Fixed},
        Field{"state", &R::state},
        Field{"secretaryId", &R::secretaryId},
        Field{"language", &R::language},
        Field{"preparedOn", &R::preparedOn},
    };
};

}  // namespace adil::record
