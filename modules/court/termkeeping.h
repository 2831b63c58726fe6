// SPDX-License-Identifier: GPL-3.0-or-later
// The deadlines that a case has on record beside those that its events give: what is created, moves and ends.
// A screen shows it before the command is given; the commands of decide_terms.cpp do exactly this. A rule or
// a calendar that changed shows here as a difference and is never applied in silence.
#pragma once

#include "court/caseterms.h"
#include "court/command.h"

namespace adil::court {

struct DeadlineChange {
    enum class Kind { Created, Moved, Met, Suspended, Resumed, Cancelled, Reopened, Recounted, Unknown };
    Kind kind = Kind::Created;  // Recounted: only the count, the rule's edition or its words differ
    std::optional<Deadline> before;  // none: created
    Deadline after;
    bool ruleChanged = false;  // counted by another edition than before
    bool operator==(const DeadlineChange &) const = default;
};

// What differs. Deadlines that the judge met or waived keep their state; those of rules that the book does
// not know are left alone. Ids of new ones follow from event and rule, so that both ends make the same.
QList<DeadlineChange> compare(const QList<Deadline> &stored, const QList<CountedTerm> &counted,
                              const RuleBook &book, const Id<Case> &caseId);

struct TermPreview {
    QList<DeadlineChange> deadlines;
    std::optional<Stage> stage;  // that the case comes to, when it changes
};

// The rules that the state holds. RuleMissing when it holds none; RulesRefused when they are not sound.
Result<RuleBook> ruleBookOf(const State &state);
// What the case's deadlines become when its events are these. Reasons of countTerms() and ruleBookOf().
Result<TermPreview> preview(const State &state, const Id<Case> &caseId, const QList<CaseEvent> &events,
                            const Context &context);
// The same when the case itself, too, is what it is here.
Result<TermPreview> preview(const State &state, const Case &file, const QList<CaseEvent> &events,
                            const Context &context);
// When somebody says what the case is about; reasons of withKind() too.
Result<TermPreview> previewKind(const State &state, const Id<Case> &caseId, Proceedings proceedings,
                                const QStringList &flags, const Context &context);
// The same when one event is added to, or takes the place of its namesake among, those on record.
Result<TermPreview> previewEvent(const State &state, const CaseEvent &event, const Context &context);

// The running deadlines on record that end on another day when they are counted by this book and calendar:
// those that a change of either in mid-year moves. Reasons of countTerms().
Result<QList<DeadlineChange>> movedByCalendar(const RuleBook &book, const WorkingDays &calendar,
                                              const Case &file, const QList<CaseEvent> &events,
                                              const QList<Deadline> &stored, const QDate &today);

// Where a deadline stands on a day: what its traffic light shows.
enum class Standing { Overdue, DueSoon, InTime, Open, Suspended, Met, MetLate, Cancelled, Unknown };
// DueSoon: within 3 working days. Open: the day has come of what may be, or is to be
// only with a ground (Bound::From and If): it is never late.
Standing standingOf(const Deadline &deadline, const QDate &today, const WorkingDays &calendar);

}  // namespace adil::court

namespace adil::record {
template <>
struct Names<court::DeadlineChange::Kind> {
    static constexpr const char *list[] = {"created",   "moved",    "met",       "suspended", "resumed",
                                           "cancelled", "reopened", "recounted", "unknown"};
};
template <>
struct Names<court::Standing> {
    static constexpr const char *list[] = {"overdue", "dueSoon", "inTime",    "open",   "suspended",
                                           "met",     "metLate", "cancelled", "unknown"};
};
}  // namespace adil::record
