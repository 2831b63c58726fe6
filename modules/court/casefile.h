// SPDX-License-Identifier: GPL-3.0-or-later
// Records of a civil case: the case, its parties, events and papers, what is due, and notes.
#pragma once

#include "court/deed.h"
#include "court/term.h"

namespace adil::court {

enum class Proceedings {
    Claim,
    Simplified,
    Order,
    Special,
    SpecialClaim,
    Unknown
};  // chapters 14-26, 21-1, 12, 31-41, 30-1 of the code
enum class Stage {
    Received,
    Accepted,
    Preparation,
    Trial,
    Suspended,
    Decided,
    FinalForm,
    Appealed,
    InForce,
    Ended,
    Unknown
};
// Whether the court still has something to do in the case.
constexpr bool isUnderWay(Stage stage) { return stage != Stage::InForce && stage != Stage::Ended; }
enum class Language { Kk, Ru, Unknown };  // of the case (CPC 14(2)), not of its reader

struct Case {
    Id<Case> id;
    QString number;  // normal form of CaseNumber
    QString category;
    QString subject;  // in the language of the case: "о взыскании долга"
    Proceedings proceedings = Proceedings::Claim;
    Stage stage = Stage::Received;
    Language language = Language::Ru;
    QDate receivedOn;
    std::optional<QString> claimPrice;  // in tenge, digits
    bool closed = false;  // heard in closed sessions: nothing may be copied out (CPC 282(4))
    QStringList judgeIds;  // the panel, presiding judge first
    QStringList secretaryIds;
    QStringList consultantIds;
    QStringList flags = {};  // categories that term rules ask for, court/termrule.h: "alimony"
    bool operator==(const Case &) const = default;
};

enum class Side {
    Plaintiff,
    Defendant,
    ThirdPerson,
    Applicant,
    Interested,
    Representative,
    Prosecutor,
    Witness,
    Expert,
    Interpreter,
    Unknown
};

struct Party {
    Id<Party> id;
    Id<Case> caseId;
    Side side = Side::Plaintiff;
    QString name;  // of a person or an organisation, as in the papers
    std::optional<QString> identifier;  // IIN or BIN
    std::optional<Id<Party>> represents;
    std::optional<QString> address;
    bool operator==(const Party &) const = default;
};

struct Document;

// Something that happened in the case and that terms are counted from.
struct CaseEvent {
    Id<CaseEvent> id;
    Id<Case> caseId;
    QString kind;  // "received", "accepted", …: EventKind of the rules, court/termrule.h
    QDate happenedOn;
    std::optional<QString> remark;
    // What it is about, where a case can have several: the id of a hearing, a paper, a party; of "extended"
    // the id of the rule.
    std::optional<QString> subject = {};
    std::optional<QDate> until = {};  // the end that the event itself sets
    std::optional<qint64> amount = {};  // or how long it sets, and how much "extended" adds
    std::optional<Unit> unit = {};
    std::optional<Id<Document>> documentId = {};  // the paper of the case that shows it
    QJsonArray history = {};  // its corrections, court/deed.h
    bool operator==(const CaseEvent &) const = default;
};

enum class Section {
    Claim,
    Rulings,
    Response,
    Notices,
    Evidence,
    Motions,
    Protocols,
    Acts,
    Appeals,
    Enforcement,
    Unknown
};

// A paper of the case. Its contents are its versions.
struct Document {
    Id<Document> id;
    Id<Case> caseId;
    Section section = Section::Claim;
    QString title;
    QDate receivedOn;
    qint64 sheetFrom = 0;  // sheets of the case (л.д.); 0: not numbered yet
    qint64 sheetTo = 0;
    bool isSigned = false;
    bool operator==(const Document &) const = default;
};

struct DocumentVersion {
    Id<DocumentVersion> id;
    Id<Case> caseId;
    Id<Document> documentId;
    qint64 number = 1;
    QString blobId;  // 'S' and the SHA-256 of the bytes in hex
    QString mediaType;
    QString fileName;
    qint64 size = 0;
    qint64 pages = 0;  // 0: has none, or not known
    bool derived = false;  // made by the court for viewing; the original is another version
    bool operator==(const DocumentVersion &) const = default;
};

enum class DeadlineState { Running, Suspended, Met, Cancelled, Unknown };  // overdue is a question of today

struct Deadline {
    Id<Deadline> id;
    Id<Case> caseId;
    QString ruleId;
    QString titleKk;
    QString titleRu;
    QString titleEn;
    QString article;
    QString startEvent;
    QDate startsOn;
    QDate dueOn;
    DeadlineState state = DeadlineState::Running;
    std::optional<QDate> metOn;
    QJsonArray steps;  // the count, court/term.h
    std::optional<QString> eventId = {};  // the CaseEvent it is counted from
    QString edition = {};  // of the rule it was counted by
    std::optional<QDate> ruleFrom = {};  // since when that rule is in force
    bool toConfirm = false;  // the rule is read so, but not confirmed yet
    bool forecast = false;  // counted with a calendar that is not ordered yet
    QString who = QStringLiteral("court");  // must keep it: court, party, body
    QString bound = QStringLiteral("by");  // Bound of the rule: only "by" can be late
    qint64 rest = 0;  // how much of a suspended term is left, in `restUnit`
    std::optional<Unit> restUnit = {};
    bool byHand = false;  // met or waived by the judge: events do not change the state any more
    std::optional<QString> remark = {};  // why it was waived
    std::optional<Id<Document>> documentId = {};  // the paper by which the judge met it
    QJsonArray history = {};  // what was done about it since it was first counted, court/deed.h
    bool operator==(const Deadline &) const = default;
};

enum class Visibility { Private, Panel, Unknown };

// A judge's (or reviewer's) own words beside the papers; never part of the case.
struct Note {
    Id<Note> id;
    Id<Case> caseId;
    Id<Person> authorId;
    Visibility visibility = Visibility::Private;
    QString text;
    std::optional<Id<Document>> documentId;
    std::optional<qint64> page;  // from 1
    bool operator==(const Note &) const = default;
};

// Somebody outside the court may read this case until the end of a day.
struct ReviewGrant {
    Id<ReviewGrant> id;
    Id<Case> caseId;
    Id<Person> personId;
    QDate until;
    bool operator==(const ReviewGrant &) const = default;
};

}  // namespace adil::court

namespace adil::record {

template <>
struct Names<court::Proceedings> {
    static constexpr const char *list[] = {"claim",   "simplified",   "order",
                                           "special", "specialClaim", "unknown"};
};
template <>
struct Names<court::Stage> {
    static constexpr const char *list[] = {"received",  "accepted", "preparation", "trial",
                                           "suspended", "decided",  "finalForm",   "appealed",
                                           "inForce",   "ended",    "unknown"};
};
template <>
struct Names<court::Language> {
    static constexpr const char *list[] = {"kk", "ru", "unknown"};
};
template <>
struct Names<court::Side> {
    static constexpr const char *list[] = {"plaintiff",  "defendant",      "thirdPerson", "applicant",
                                           "interested", "representative", "prosecutor",  "witness",
                                           "expert",     "interpreter",    "unknown"};
};
template <>
struct Names<court::Section> {
    static constexpr const char *list[] = {"claim",    "rulings",     "response",  "notices",
                                           "evidence", "motions",     "protocols", "acts",
                                           "appeals",  "enforcement", "unknown"};
};
template <>
struct Names<court::DeadlineState> {
    static constexpr const char *list[] = {"running", "suspended", "met", "cancelled", "unknown"};
};
template <>
struct Names<court::Visibility> {
    static constexpr const char *list[] = {"private", "panel", "unknown"};
};
template <>
struct Record<court::Case> {
    using R = court::Case;
    static constexpr auto name = "Case";
    static constexpr std::tuple fields{
        Field{"id", &R::id, Role::Key},
        Field{"number", &R::number},
        Field{"category", &R::category},
        Field{"subject", &R::subject},
        Field{"proceedings", &R::proceedings},
        Field{"stage", &R::stage},
        Field{"language", &R::language},
        Field{"receivedOn", &R::receivedOn},
        Field{"claimPrice", &R::claimPrice},
        Field{"closed", &R::closed},
        Field{"judgeIds", &R::judgeIds},
        Field{"secretaryIds", &R::secretaryIds},
        Field{"consultantIds", &R::consultantIds},
        Field{"flags", &R::flags},
    };
};
template <>
struct Record<court::Party> {
    using R = court::Party;
    static constexpr auto name = "Party";
    static constexpr std::tuple fields{
        Field{"id", &R::id, Role::Key},
        Field{"caseId", &R::caseId, Role::Fixed},
        Field{"side", &R::side},
        Field{"name", &R::name},
        Field{"identifier", &R::identifier},
        Field{"represents", &R::represents},
        Field{"address", &R::address},
    };
};
template <>
struct Record<court::CaseEvent> {
    using R = court::CaseEvent;
    static constexpr auto name = "CaseEvent";
    static constexpr std::tuple fields{
        Field{"id", &R::id, Role::Key}, Field{"caseId", &R::caseId, Role::Fixed},
        Field{"kind", &R::kind},        Field{"happenedOn", &R::happenedOn},
        Field{"remark", &R::remark},    Field{"subject", &R::subject},
        Field{"until", &R::until},      Field{"amount", &R::amount},
        Field{"unit", &R::unit},        Field{"documentId", &R::documentId},
        Field{"history", &R::history},
    };
};
template <>
struct Record<court::Document> {
    using R = court::Document;
    static constexpr auto name = "Document";
    static constexpr std::tuple fields{
        Field{"id", &R::id, Role::Key},      Field{"caseId", &R::caseId, Role::Fixed},
        Field{"section", &R::section},       Field{"title", &R::title},
        Field{"receivedOn", &R::receivedOn}, Field{"sheetFrom", &R::sheetFrom},
        Field{"sheetTo", &R::sheetTo},       Field{"isSigned", &R::isSigned},
    };
};
template <>
struct Record<court::DocumentVersion> {
    using R = court::DocumentVersion;
    static constexpr auto name = "DocumentVersion";
    static constexpr std::tuple fields{
        Field{"id", &R::id, Role::Key},
        Field{"caseId", &R::caseId, Role::Fixed},
        Field{"documentId", &R::documentId, Role::Fixed},
        Field{"number", &R::number},
        Field{"blobId", &R::blobId},
        Field{"mediaType", &R::mediaType},
        Field{"fileName", &R::fileName},
        Field{"size", &R::size},
        Field{"pages", &R::pages},
        Field{"derived", &R::derived},
    };
};
template <>
struct Record<court::Deadline> {
    using R = court::Deadline;
    static constexpr auto name = "Deadline";
    static constexpr std::tuple fields{
        Field{"id", &R::id, Role::Key},
        Field{"caseId", &R::caseId, Role::Fixed},
        Field{"ruleId", &R::ruleId},
        Field{"titleKk", &R::titleKk},
        Field{"titleRu", &R::titleRu},
        Field{"titleEn", &R::titleEn},
        Field{"article", &R::article},
        Field{"startEvent", &R::startEvent},
        Field{"startsOn", &R::startsOn},
        Field{"dueOn", &R::dueOn},
        Field{"state", &R::state},
        Field{"metOn", &R::metOn},
        Field{"steps", &R::steps},
        Field{"eventId", &R::eventId},
        Field{"edition", &R::edition},
        Field{"ruleFrom", &R::ruleFrom},
        Field{"toConfirm", &R::toConfirm},
        Field{"forecast", &R::forecast},
        Field{"who", &R::who},
        Field{"bound", &R::bound},
        Field{"rest", &R::rest},
        Field{"restUnit", &R::restUnit},
        Field{"byHand", &R::byHand},
        Field{"remark", &R::remark},
        Field{"documentId", &R::documentId},
        Field{"history", &R::history},
    };
};
template <>
struct Record<court::Note> {
    using R = court::Note;
    static constexpr auto name = "Note";
    static constexpr std::tuple fields{
        Field{"id", &R::id, Role::Key},
        Field{"caseId", &R::caseId, Role::Fixed},
        Field{"authorId", &R::authorId, Role::Fixed},
        Field{"visibility", &R::visibility},
        Field{"text", &R::text},
        Field{"documentId", &R::documentId},
        Field{"page", &R::page},
    };
};
template <>
struct Record<court::ReviewGrant> {
    using R = court::ReviewGrant;
    static constexpr auto name = "ReviewGrant";
    static constexpr std::tuple fields{
        Field{"id", &R::id, Role::Key},
        Field{"caseId", &R::caseId, Role::Fixed},
        Field{"personId", &R::personId, Role::Fixed},
        Field{"until", &R::until},
    };
};

}  // namespace adil::record
