// SPDX-License-Identifier: GPL-3.0-or-later
// The arguments of every kind of command, each described by a field table like a record. The name of the
// table is the kind. Ids of records that a command creates are made by the client (base/uuid.h newRecordId).
#pragma once

#include "court/act.h"
#include "court/caselaw.h"
#include "court/schedulecommands.h"

namespace adil::court {

// The brief protocol.
struct OpenProtocol {
    Id<Protocol> id;
    Id<Hearing> hearingId;
};
struct AddLogEntry {
    Id<LogEntry> id;
    Id<Hearing> hearingId;
    QDateTime at;
    LogKind kind = LogKind::Remark;
    std::optional<Id<Party>> speakerId;
    QString text;
};
struct EditLogEntry {
    Id<LogEntry> id;
    QDateTime at;
    LogKind kind = LogKind::Remark;
    std::optional<Id<Party>> speakerId;
    QString text;
};
struct RemoveLogEntry {
    Id<LogEntry> id;
};
struct MarkAttendance {
    Id<Attendance> id;
    Id<Hearing> hearingId;
    Id<Party> partyId;
    Presence presence = Presence::Present;
    std::optional<QString> remark;
};

// Hearings; those that fix and move them are in schedulecommands.h.
struct OpenHearing {
    Id<Hearing> id;
    QDateTime at;
};
struct EndHearing {
    Id<Hearing> id;
    QDateTime at;
};
struct CloseSessions {
    Id<Case> id;
};  // the case is heard in closed sessions from now on (CPC 19)

// Notes.
struct AddNote {
    Id<Note> id;
    Id<Case> caseId;
    Visibility visibility = Visibility::Private;
    QString text;
    std::optional<Id<Document>> documentId;
    std::optional<qint64> page;
};
struct EditNote {
    Id<Note> id;
    QString text;
    Visibility visibility = Visibility::Private;
};
struct RemoveNote {
    Id<Note> id;
};

// Case law kept beside a case.
struct PinCaseLaw {
    Id<LawPin> id;
    Id<Case> caseId;
    Id<CaseLaw> caseLawId;
};
struct UnpinCaseLaw {
    Id<LawPin> id;
};

// Acts.
struct CreateAct {
    Id<Act> id;
    Id<Case> caseId;
    ActKind kind = ActKind::Decision;
    QString title;
    QDate datedOn;
};
struct SaveActVersion {
    Id<ActVersion> id;
    Id<Act> actId;
    QString introductory;
    QString descriptive;
    QString reasoning;
    QString operative;
};
struct SignAct {
    Id<Signature> id;
    Id<Act> actId;
    Id<ActVersion> versionId;
    Id<Document> documentId;
    Id<DocumentVersion> documentVersionId;
    QString contentBlobId;
    QString cmsBlobId;
    QString pdfBlobId;
    qint64 pdfSize = 0;
    qint64 pdfPages = 0;
    QDateTime claimedAt;
};

// Papers.
struct FileDocument {
    Id<Document> id;
    Id<DocumentVersion> versionId;
    Id<Case> caseId;
    Section section = Section::Claim;
    QString title;
    QDate receivedOn;
    QString blobId;
    QString mediaType;
    QString fileName;
    qint64 size = 0;
    qint64 pages = 0;
};

// Terms.
struct MeetDeadline {
    Id<Deadline> id;
    QDate metOn;
    std::optional<Id<Document>> documentId = {};  // of the same case
};
struct WaiveDeadline {
    Id<Deadline> id;
    QString remark;  // why: required
};
// What happened, and from it all terms of the case. How the terms change is known before: termkeeping.h.
struct EnterCaseEvent {
    Id<CaseEvent> id;
    Id<Case> caseId;
    QString kind;
    QDate happenedOn;
    std::optional<QString> subject = {};
    std::optional<QDate> until = {};
    std::optional<qint64> amount = {};
    std::optional<Unit> unit = {};
    std::optional<QString> remark = {};
    std::optional<Id<Document>> documentId = {};
};
struct CorrectCaseEvent {
    Id<CaseEvent> id;
    QDate happenedOn;
    std::optional<QDate> until = {};
    std::optional<qint64> amount = {};
    std::optional<Unit> unit = {};
    std::optional<QString> remark = {};
    std::optional<Id<Document>> documentId = {};
    QString reason = {};  // why it was wrong: required
};
struct RemoveCaseEvent {
    Id<CaseEvent> id;
    QString reason = {};  // required
};
// By ruling (CPC 126, 164): the event "extended" of the deadline's rule.
struct ExtendDeadline {
    Id<CaseEvent> id;
    Id<Deadline> deadlineId;
    QDate ruledOn;
    qint64 amount = 0;
    Unit unit = Unit::Months;
    std::optional<QString> remark = {};
};
struct SetCaseKind {
    Id<Case> id;
    Proceedings proceedings = Proceedings::Claim;
    QStringList flags;  // categories of the rules: what the case is about, in place of what was said before
};
// Counts the terms of the case anew by the rules and the calendar of today.
struct RecountDeadlines {
    Id<Case> id;
};

// The court.
struct ReassignCase {
    Id<Case> id;
    QStringList judgeIds;
    QStringList secretaryIds;
    QStringList consultantIds;
};
struct GrantReview {
    Id<ReviewGrant> id;
    Id<Case> caseId;
    Id<Person> personId;
    QDate until;
};
struct AddPerson {
    Id<Person> id;
    QString iin;
    QString surname;
    QString givenName;
    QString patronymic;
    QStringList duties;
};
struct DisablePerson {
    Id<Person> id;
    bool disabled = true;
};
// A case with all its records at once, as the registry takes it over: [{"@type": "Case", …}, {"@type":
// "Party", …}]
struct EnterCase {
    Id<Case> id;
    QJsonArray records;
};
// Records of the court (rooms, calendars, anchors, the court itself), by the administrator.
struct EnterCourtRecords {
    QJsonArray records;
};
// A record as both take it.
template <record::Described R>
QJsonObject entered(const R &value)
{
    QJsonObject json = record::toJson(value);
    json[QLatin1String("@type")] = QLatin1String(record::Record<R>::name);
    return json;
}

// A year's calendar as it is ordered now. Deadlines move when their case is counted anew, not in silence.
struct ReviseCalendar {
    Id<WorkingCalendar> id;
    QStringList daysOff;
    QStringList workedDays;
    bool forecast = false;
};
// A file of term rules in its new text. Refused as a whole, and the old one stays, when all rules together
// would not be sound.
struct ReviseTermRules {
    Id<TermRules> id;
    QJsonObject contents;
};

}  // namespace adil::court

namespace adil::record {

template <>
struct Record<court::OpenProtocol> {
    using R = court::OpenProtocol;
    static constexpr auto name = "OpenProtocol";
    static constexpr std::tuple fields{Field{"id", &R::id}, Field{"hearingId", &R::hearingId}};
};
template <>
struct Record<court::AddLogEntry> {
    using R = court::AddLogEntry;
    static constexpr auto name = "AddLogEntry";
    static constexpr std::tuple fields{
        Field{"id", &R::id},     Field{"hearingId", &R::hearingId}, Field{"at", &R::at},
        Field{"kind", &R::kind}, Field{"speakerId", &R::speakerId}, Field{"text", &R::text}};
};
template <>
struct Record<court::EditLogEntry> {
    using R = court::EditLogEntry;
    static constexpr auto name = "EditLogEntry";
    static constexpr std::tuple fields{Field{"id", &R::id}, Field{"at", &R::at}, Field{"kind", &R::kind},
                                       Field{"speakerId", &R::speakerId}, Field{"text", &R::text}};
};
template <>
struct Record<court::RemoveLogEntry> {
    using R = court::RemoveLogEntry;
    static constexpr auto name = "RemoveLogEntry";
    static constexpr std::tuple fields{Field{"id", &R::id}};
};
template <>
struct Record<court::MarkAttendance> {
    using R = court::MarkAttendance;
    static constexpr auto name = "MarkAttendance";
    static constexpr std::tuple fields{Field{"id", &R::id}, Field{"hearingId", &R::hearingId},
                                       Field{"partyId", &R::partyId}, Field{"presence", &R::presence},
                                       Field{"remark", &R::remark}};
};
template <>
struct Record<court::OpenHearing> {
    using R = court::OpenHearing;
    static constexpr auto name = "OpenHearing";
    static constexpr std::tuple fields{Field{"id", &R::id}, Field{"at", &R::at}};
};
template <>
struct Record<court::EndHearing> {
    using R = court::EndHearing;
    static constexpr auto name = "EndHearing";
    static constexpr std::tuple fields{Field{"id", &R::id}, Field{"at", &R::at}};
};
template <>
struct Record<court::CloseSessions> {
    using R = court::CloseSessions;
    static constexpr auto name = "CloseSessions";
    static constexpr std::tuple fields{Field{"id", &R::id}};
};
template <>
struct Record<court::AddNote> {
    using R = court::AddNote;
    static constexpr auto name = "AddNote";
    static constexpr std::tuple fields{
        Field{"id", &R::id},     Field{"caseId", &R::caseId},         Field{"visibility", &R::visibility},
        Field{"text", &R::text}, Field{"documentId", &R::documentId}, Field{"page", &R::page}};
};
template <>
struct Record<court::EditNote> {
    using R = court::EditNote;
    static constexpr auto name = "EditNote";
    static constexpr std::tuple fields{Field{"id", &R::id}, Field{"text", &R::text},
                                       Field{"visibility", &R::visibility}};
};
template <>
struct Record<court::RemoveNote> {
    using R = court::RemoveNote;
    static constexpr auto name = "RemoveNote";
    static constexpr std::tuple fields{Field{"id", &R::id}};
};
template <>
struct Record<court::PinCaseLaw> {
    using R = court::PinCaseLaw;
    static constexpr auto name = "PinCaseLaw";
    static constexpr std::tuple fields{Field{"id", &R::id}, Field{"caseId", &R::caseId},
                                       Field{"caseLawId", &R::caseLawId}};
};
template <>
struct Record<court::UnpinCaseLaw> {
    using R = court::UnpinCaseLaw;
    static constexpr auto name = "UnpinCaseLaw";
    static constexpr std::tuple fields{Field{"id", &R::id}};
};
template <>
struct Record<court::CreateAct> {
    using R = court::CreateAct;
    static constexpr auto name = "CreateAct";
    static constexpr std::tuple fields{Field{"id", &R::id}, Field{"caseId", &R::caseId},
                                       Field{"kind", &R::kind}, Field{"title", &R::title},
                                       Field{"datedOn", &R::datedOn}};
};
template <>
struct Record<court::SaveActVersion> {
    using R = court::SaveActVersion;
    static constexpr auto name = "SaveActVersion";
    static constexpr std::tuple fields{Field{"id", &R::id},
                                       Field{"actId", &R::actId},
                                       Field{"introductory", &R::introductory},
                                       Field{"descriptive", &R::descriptive},
                                       Field{"reasoning", &R::reasoning},
                                       Field{"operative", &R::operative}};
};
template <>
struct Record<court::SignAct> {
    using R = court::SignAct;
    static constexpr auto name = "SignAct";
    static constexpr std::tuple fields{Field{"id", &R::id},
                                       Field{"actId", &R::actId},
                                       Field{"versionId", &R::versionId},
                                       Field{"documentId", &R::documentId},
                                       Field{"documentVersionId", &R::documentVersionId},
                                       Field{"contentBlobId", &R::contentBlobId},
                                       Field{"cmsBlobId", &R::cmsBlobId},
                                       Field{"pdfBlobId", &R::pdfBlobId},
                                       Field{"pdfSize", &R::pdfSize},
                                       Field{"pdfPages", &R::pdfPages},
                                       Field{"claimedAt", &R::claimedAt}};
};
template <>
struct Record<court::FileDocument> {
    using R = court::FileDocument;
    static constexpr auto name = "FileDocument";
    static constexpr std::tuple fields{
        Field{"id", &R::id},           Field{"versionId", &R::versionId}, Field{"caseId", &R::caseId},
        Field{"section", &R::section}, Field{"title", &R::title},         Field{"receivedOn", &R::receivedOn},
        Field{"blobId", &R::blobId},   Field{"mediaType", &R::mediaType}, Field{"fileName", &R::fileName},
        Field{"size", &R::size},       Field{"pages", &R::pages}};
};
template <>
struct Record<court::MeetDeadline> {
    using R = court::MeetDeadline;
    static constexpr auto name = "MeetDeadline";
    static constexpr std::tuple fields{Field{"id", &R::id}, Field{"metOn", &R::metOn},
                                       Field{"documentId", &R::documentId}};
};
template <>
struct Record<court::WaiveDeadline> {
    using R = court::WaiveDeadline;
    static constexpr auto name = "WaiveDeadline";
    static constexpr std::tuple fields{Field{"id", &R::id}, Field{"remark", &R::remark}};
};
template <>
struct Record<court::EnterCaseEvent> {
    using R = court::EnterCaseEvent;
    static constexpr auto name = "EnterCaseEvent";
    static constexpr std::tuple fields{Field{"id", &R::id},           Field{"caseId", &R::caseId},
                                       Field{"kind", &R::kind},       Field{"happenedOn", &R::happenedOn},
                                       Field{"subject", &R::subject}, Field{"until", &R::until},
                                       Field{"amount", &R::amount},   Field{"unit", &R::unit},
                                       Field{"remark", &R::remark},   Field{"documentId", &R::documentId}};
};
template <>
struct Record<court::CorrectCaseEvent> {
    using R = court::CorrectCaseEvent;
    static constexpr auto name = "CorrectCaseEvent";
    static constexpr std::tuple fields{Field{"id", &R::id},
                                       Field{"happenedOn", &R::happenedOn},
                                       Field{"until", &R::until},
                                       Field{"amount", &R::amount},
                                       Field{"unit", &R::unit},
                                       Field{"remark", &R::remark},
                                       Field{"documentId", &R::documentId},
                                       Field{"reason", &R::reason}};
};
template <>
struct Record<court::RemoveCaseEvent> {
    using R = court::RemoveCaseEvent;
    static constexpr auto name = "RemoveCaseEvent";
    static constexpr std::tuple fields{Field{"id", &R::id}, Field{"reason", &R::reason}};
};
template <>
struct Record<court::ExtendDeadline> {
    using R = court::ExtendDeadline;
    static constexpr auto name = "ExtendDeadline";
    static constexpr std::tuple fields{Field{"id", &R::id},           Field{"deadlineId", &R::deadlineId},
                                       Field{"ruledOn", &R::ruledOn}, Field{"amount", &R::amount},
                                       Field{"unit", &R::unit},       Field{"remark", &R::remark}};
};
template <>
struct Record<court::SetCaseKind> {
    using R = court::SetCaseKind;
    static constexpr auto name = "SetCaseKind";
    static constexpr std::tuple fields{Field{"id", &R::id}, Field{"proceedings", &R::proceedings},
                                       Field{"flags", &R::flags}};
};
template <>
struct Record<court::RecountDeadlines> {
    using R = court::RecountDeadlines;
    static constexpr auto name = "RecountDeadlines";
    static constexpr std::tuple fields{Field{"id", &R::id}};
};
template <>
struct Record<court::ReviseCalendar> {
    using R = court::ReviseCalendar;
    static constexpr auto name = "ReviseCalendar";
    static constexpr std::tuple fields{Field{"id", &R::id}, Field{"daysOff", &R::daysOff},
                                       Field{"workedDays", &R::workedDays}, Field{"forecast", &R::forecast}};
};
template <>
struct Record<court::ReviseTermRules> {
    using R = court::ReviseTermRules;
    static constexpr auto name = "ReviseTermRules";
    static constexpr std::tuple fields{Field{"id", &R::id}, Field{"contents", &R::contents}};
};
template <>
struct Record<court::ReassignCase> {
    using R = court::ReassignCase;
    static constexpr auto name = "ReassignCase";
    static constexpr std::tuple fields{Field{"id", &R::id}, Field{"judgeIds", &R::judgeIds},
                                       Field{"secretaryIds", &R::secretaryIds},
                                       Field{"consultantIds", &R::consultantIds}};
};
template <>
struct Record<court::GrantReview> {
    using R = court::GrantReview;
    static constexpr auto name = "GrantReview";
    static constexpr std::tuple fields{Field{"id", &R::id}, Field{"caseId", &R::caseId},
                                       Field{"personId", &R::personId}, Field{"until", &R::until}};
};
template <>
struct Record<court::AddPerson> {
    using R = court::AddPerson;
    static constexpr auto name = "AddPerson";
    static constexpr std::tuple fields{Field{"id", &R::id},
                                       Field{"iin", &R::iin},
                                       Field{"surname", &R::surname},
                                       Field{"givenName", &R::givenName},
                                       Field{"patronymic", &R::patronymic},
                                       Field{"duties", &R::duties}};
};
template <>
struct Record<court::DisablePerson> {
    using R = court::DisablePerson;
    static constexpr auto name = "DisablePerson";
    static constexpr std::tuple fields{Field{"id", &R::id}, Field{"disabled", &R::disabled}};
};
template <>
struct Record<court::EnterCase> {
    using R = court::EnterCase;
    static constexpr auto name = "EnterCase";
    static constexpr std::tuple fields{Field{"id", &R::id}, Field{"records", &R::records}};
};
template <>
struct Record<court::EnterCourtRecords> {
    using R = court::EnterCourtRecords;
    static constexpr auto name = "EnterCourtRecords";
    static constexpr std::tuple fields{Field{"records", &R::records}};
};

}  // namespace adil::record
