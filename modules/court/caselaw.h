// SPDX-License-Identifier: GPL-3.0-or-later
// What courts decided in other cases, in short, by category; and which of it a judge keeps beside a case.
#pragma once

#include "court/casefile.h"

namespace adil::court {

enum class CourtLevel { First, Appeal, Cassation, Supreme, Unknown };
// Of the first instance, then of a higher one.
enum class Outcome { Granted, Partly, Refused, Ended, Upheld, Reversed, Changed, Unknown };

// Shown to whoever sees an open case of its category (opensBy in types.h); names of parties are not in it.
struct CaseLaw {
    Id<CaseLaw> id;
    QString category;  // as in Case
    CourtLevel level = CourtLevel::First;
    QString courtKk, courtRu;
    QString number;  // of that case, as its court writes it
    QDate decidedOn;
    Outcome outcome = Outcome::Granted;
    QString subjectKk, subjectRu;  // "о взыскании долга по расписке"
    QString summaryKk, summaryRu;  // some sentences; paragraphs are divided by a line feed
    QStringList articles;  // "ГК 722", as cited
    std::optional<QString> blobId;  // the whole decision
    std::optional<QString> mediaType;
    qint64 size = 0;  // of the blob, in bytes
    bool operator==(const CaseLaw &) const = default;
};

// A judge keeps this decision at hand in that case. The panel's and its consultant's: what they weigh is
// secret until they have decided (CPC 223(2)).
struct LawPin {
    Id<LawPin> id;
    Id<Case> caseId;
    Id<CaseLaw> caseLawId;
    Id<Person> authorId;
    bool operator==(const LawPin &) const = default;
};

}  // namespace adil::court

namespace adil::record {

template <>
struct Names<court::CourtLevel> {
    static constexpr const char *list[] = {"first", "appeal", "cassation", "supreme", "unknown"};
};
template <>
struct Names<court::Outcome> {
    static constexpr const char *list[] = {"granted", "partly",   "refused", "ended",
                                           "upheld",  "reversed", "changed", "unknown"};
};
template <>
struct Record<court::CaseLaw> {
    using R = court::CaseLaw;
    static constexpr auto name = "CaseLaw";
    static constexpr std::tuple fields{
        Field{"id", &R::id, Role::Key},    Field{"category", &R::category, Role::Fixed},
        Field{"level", &R::level},         Field{"courtKk", &R::courtKk},
        Field{"courtRu", &R::courtRu},     Field{"number", &R::number},
        Field{"decidedOn", &R::decidedOn}, Field{"outcome", &R::outcome},
        Field{"subjectKk", &R::subjectKk}, Field{"subjectRu", &R::subjectRu},
        Field{"summaryKk", &R::summaryKk}, Field{"summaryRu", &R::summaryRu},
        Field{"articles", &R::articles},   Field{"blobId", &R::blobId},
        Field{"mediaType", &R::mediaType}, Field{"size", &R::size},
    };
};
template <>
struct Record<court::LawPin> {
    using R = court::LawPin;
    static constexpr auto name = "LawPin";
    static constexpr std::tuple fields{
        Field{"id", &R::id, Role::Key},
        Field{"caseId", &R::caseId, Role::Fixed},
        Field{"caseLawId", &R::caseLawId, Role::Fixed},
        Field{"authorId", &R::authorId, Role::Fixed},
    };
};

}  // namespace adil::record
