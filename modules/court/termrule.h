// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of the code on terms, as data: resources/terms/*.json, on the wire TermRules records. Read and
// checked by rulefile.h, applied by caseterms.h.
#pragma once

#include "court/casefile.h"
#include "court/term.h"

namespace adil::court {

// One text in the three languages.
struct Titles {
    QString kk, ru, en;
    // By the language's code, "kk", "ru"; English otherwise.
    [[nodiscard]] const QString &in(QStringView language) const;
    bool operator==(const Titles &) const = default;
};

// What the case is before and after an event by which its proceedings change. Case::proceedings may be said
// before that event or after it.
struct Turn {
    Proceedings from = Proceedings::Unknown, to = Proceedings::Unknown;
};

// Something that can happen in a case: what CaseEvent::kind names.
struct EventKind {
    QString id;
    Titles title;
    bool once = false;  // a second one contradicts the first
    QStringList after;  // kinds that cannot have happened later, when the case has them
    QString until;  // for what suspends: the kind that resumes; empty: suspends nothing
    bool interrupts = false;  // CPC 183(6): pause or restart, as the book is set
    bool ends = false;  // the end of the case: terms that run then end with it
    // Belongs to the course of the case: cannot happen after its end, nor while it is suspended.
    bool course = false;
    QString undoneBy;  // the kind that makes it as if it had not happened: an appeal returned
    QStringList proceedings;  // in which it can happen; empty: in all
    std::optional<Turn> turns;
    std::optional<Stage> stage;  // what it makes of the case
};

// What a case may be besides its proceedings, and rules ask for: "alimony".
struct Category {
    QString id;
    Titles title;
    // Other categories, and categories of cases (Case::category), that surely are of this one too.
    QStringList impliedBy = {};
};

// High: seen in the text of the code. Others are shown as to be confirmed.
enum class Confidence { High, Medium, Low, Unknown };
// By: the last day. From: the first day on which something may be or is so. If: the last day for what is to
// be done only when there is a ground for it, such as refusing a claim.
enum class Bound { By, From, If, Unknown };
// Who must keep it.
enum class Bearer { Court, Party, Body, Unknown };
// Listed: of the first kind in the list that has happened, whatever its day.
enum class Pick { Earliest, Latest, Listed, Unknown };

struct Extension {
    int amount = 0;  // 0: the code sets no limit
    Unit unit = Unit::Unknown;
    QString by;  // "ruling"; empty: none is allowed
    QString article;
    QStringList unlessFlags;  // categories in which there is none
};

struct TermRule {
    QString id;
    QString article;
    Titles title;
    std::optional<Titles> note;
    // Applies when all of these hold; an empty list always does.
    QStringList proceedings;  // the case's is one of them
    QStringList flags;  // the case has one of them
    QStringList unlessFlags;  // the case has none of them
    QStringList events;  // all of these have happened
    QStringList unlessEvents;  // none of these has
    // The start: one of these events, or, when there is none, the end of one of other rules' terms.
    QStringList start;
    QStringList afterTerm;
    Pick pick = Pick::Earliest;  // of several start events or terms, unless repeats
    bool repeats = false;  // each start event or term begins a term of its own
    int amount = 0;
    Unit unit = Unit::Unknown;
    LastDay lastDay = LastDay::Moves;
    Bound bound = Bound::By;
    Bearer who = Bearer::Court;
    QStringList end;  // events that meet it
    QStringList stop;  // events that end it unmet, besides those that end the case
    bool runsOn = false;  // an event that ends the case does not end it
    QStringList suspendedBy;  // kinds with `until`
    // About the suspension itself: a term that begins within one runs.
    bool runsInSuspension = false;
    bool byItself = false;  // takes effect with its day: its end cannot have happened earlier
    QList<std::pair<QString, QString>> unmovedBy;  // event, article: shown in the count, changes nothing
    QStringList within;  // rules whose terms it may not outlast
    Extension extension;
    Confidence confidence = Confidence::High;
    QDate inForceFrom, inForceTo;  // invalid: open
    QString edition;  // of the file it stands in
    int depth = 0;  // 0: needs no other rule's term; else one more than the deepest of those it needs
};

// What an interruption under CPC 183(6) does to the term. The code says "interrupted" and leaves open which.
enum class Interruption { Pause, Restart, Unknown };

// All rules in force at a court. A value that is never changed after it was read (index() is the end of
// reading): share it freely.
struct RuleBook {
    QList<EventKind> events;
    QList<Category> categories;
    QList<TermRule> rules;  // one id may stand several times, with dates of force apart
    Interruption interruption = Interruption::Pause;

    [[nodiscard]] const EventKind *event(const QString &id) const;
    [[nodiscard]] const Category *category(QStringView id) const;
    // In the order of the list; the number of kinds for one that is not there.
    [[nodiscard]] qsizetype placeOf(const QString &event) const;
    // In force on the day; nullptr when there is none.
    [[nodiscard]] const TermRule *rule(QStringView id, const QDate &on) const;

    void index();
    QHash<QString, qsizetype> places;  // of events, made by index()
};

[[nodiscard]] bool isInForce(const TermRule &rule, const QDate &on);

}  // namespace adil::court

namespace adil::record {
template <>
struct Names<court::Confidence> {
    static constexpr const char *list[] = {"high", "medium", "low", "unknown"};
};
template <>
struct Names<court::Bound> {
    static constexpr const char *list[] = {"by", "from", "if", "unknown"};
};
template <>
struct Names<court::Bearer> {
    static constexpr const char *list[] = {"court", "party", "body", "unknown"};
};
template <>
struct Names<court::Pick> {
    static constexpr const char *list[] = {"earliest", "latest", "listed", "unknown"};
};
template <>
struct Names<court::Interruption> {
    static constexpr const char *list[] = {"pause", "restart", "unknown"};
};
}  // namespace adil::record
