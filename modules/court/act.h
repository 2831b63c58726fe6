// SPDX-License-Identifier: GPL-3.0-or-later
// Records of judicial acts: the act, its drafts as versions, and the signatures that make it one (CPC 21,
// 226, 269).
#pragma once

#include "court/hearing.h"

namespace adil::court {

enum class ActKind { Decision, Ruling, CourtOrder, Resolution, Unknown };
enum class ActState { Draft, Signed, Unknown };

struct Act {
    Id<Act> id;
    Id<Case> caseId;
    ActKind kind = ActKind::Decision;
    QString title;  // in the language of the case
    Language language = Language::Ru;
    ActState state = ActState::Draft;
    Id<Person> authorId;  // who drafts; others do not see a draft (rights.h)
    Id<Person> judgeId;  // who signs
    QDate datedOn;
    std::optional<Id<Document>> documentId;  // the signed act among the papers of the case
    std::optional<QDateTime> signedAt;  // the server's clock
    bool operator==(const Act &) const = default;
};

// A saved text. Immutable; a newer one is a new record.
struct ActVersion {
    Id<ActVersion> id;
    Id<Case> caseId;
    Id<Act> actId;
    qint64 number = 1;
    Id<Person> authorId;
    QString introductory;  // paragraphs, one a line
    QString descriptive;
    QString reasoning;
    QString operative;
    bool operator==(const ActVersion &) const = default;
};

struct Signature {
    Id<Signature> id;
    Id<Case> caseId;
    Id<Act> actId;
    Id<ActVersion> versionId;
    Id<Person> signerId;
    QString signerName;  // as in the certificate
    QString signerIin;
    QString contentBlobId;  // the PDF/A as first written: the content of the detached CMS
    QString cmsBlobId;  // CAdES-B, detached
    QString pdfBlobId;  // PAdES-B; begins with exactly the bytes of the content
    QDateTime claimedAt;  // the signer's clock
    bool operator==(const Signature &) const = default;
};

}  // namespace adil::court

namespace adil::record {

template <>
struct Names<court::ActKind> {
    static constexpr const char *list[] = {"decision", "ruling", "courtOrder", "resolution", "unknown"};
};
template <>
struct Names<court::ActState> {
    static constexpr const char *list[] = {"draft", "signed", "unknown"};
};
template <>
struct Record<court::Act> {
    using R = court::Act;
    static constexpr auto name = "Act";
    static constexpr std::tuple fields{
        Field{"id", &R::id, Role::Key},  Field{"caseId", &R::caseId, Role::Fixed},
        Field{"kind", &R::kind},         Field{"title", &R::title},
        Field{"language", &R::language}, Field{"state", &R::state},
        Field{"authorId", &R::authorId}, Field{"judgeId", &R::judgeId},
        Field{"datedOn", &R::datedOn},   Field{"documentId", &R::documentId},
        Field{"signedAt", &R::signedAt},
    };
};
template <>
struct Record<court::ActVersion> {
    using R = court::ActVersion;
    static constexpr auto name = "ActVersion";
    static constexpr std::tuple fields{
        Field{"id", &R::id, Role::Key},
        Field{"caseId", &R::caseId, Role::Fixed},
        Field{"actId", &R::actId, Role::Fixed},
        Field{"number", &R::number},
        Field{"authorId", &R::authorId, Role::Fixed},
        Field{"introductory", &R::introductory},
        Field{"descriptive", &R::descriptive},
        Field{"reasoning", &R::reasoning},
        Field{"operative", &R::operative},
    };
};
template <>
struct Record<court::Signature> {
    using R = court::Signature;
    static constexpr auto name = "Signature";
    static constexpr std::tuple fields{
        Field{"id", &R::id, Role::Key},
        Field{"caseId", &R::caseId, Role::Fixed},
        Field{"actId", &R::actId, Role::Fixed},
        Field{"versionId", &R::versionId, Role::Fixed},
        Field{"signerId", &R::signerId, Role::Fixed},
        Field{"signerName", &R::signerName},
        Field{"signerIin", &R::signerIin},
        Field{"contentBlobId", &R::contentBlobId},
        Field{"cmsBlobId", &R::cmsBlobId},
        Field{"pdfBlobId", &R::pdfBlobId},
        Field{"claimedAt", &R::claimedAt},
    };
};

}  // namespace adil::record
