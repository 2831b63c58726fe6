// SPDX-License-Identifier: GPL-3.0-or-later
// What deciders share that keep the terms of a case: those of what is entered by hand, and those of deeds of
// the court that are events by themselves, such as the end of a hearing. Used by decide*.cpp only.
#pragma once

#include "court/deciding.h"

namespace adil::court {

// What this command does, for the history of what it is done to.
Deed deedOf(const Matter &matter, const std::optional<QString> &why = {});
// The deadline with the deed in its history, and the days when it moved.
Deadline remembering(const Deadline &before, Deadline after, Deed what);

// `changes` with those of a preview: deadlines created and changed, the stage of the case. `after`: the case
// as the command leaves it otherwise.
Decision kept(const Matter &matter, const Case &before, Case after, const QList<CaseEvent> &events,
              QList<Change> changes, const std::optional<QString> &why = {});

// An event that a deed of the court is.
struct OwnEvent {
    QString kind;
    QDate happenedOn;
    std::optional<QString> subject = {};
    std::optional<Id<Document>> documentId = {};
};
// The changes of a deed (none of them of the case, its events or deadlines) with its events and what follows
// from these; a rule or a calendar that changed meanwhile is not applied along with them. Without those that
// somebody entered already; without any when they cannot be: what is on record contradicts them, or the terms
// cannot be counted. Then the deed is done all the same, and the events are left to the judge. Their history
// says of which deed they are.
QList<Change> withEvents(const Matter &matter, const Id<Case> &caseId, QList<Change> changes,
                         const QList<OwnEvent> &deeds);

// A hearing was fixed for a day, or moved to another, and `changes` queue notices: the term of CPC 127(3),
// unless one for this hearing runs already.
QList<OwnEvent> hearingFixed(const Matter &matter, const Hearing &hearing, const QList<Change> &changes);
// A hearing that had been opened is over: the term of the protocol, CPC 283(4). Cases heard in writing have
// none (CPC 267-3(8)).
QList<OwnEvent> hearingEnded(const Matter &matter, const Hearing &hearing);
// The last notice of a hearing has left.
QList<OwnEvent> noticesSent(const Matter &matter, const Notice &sent);
// A signed decision is one in final form; without reasons it is the operative part that was pronounced
// (CPC 223, 267-4). A court order is issued by its signature (CPC 134). What a ruling is cannot be told.
QList<OwnEvent> actSigned(const Matter &matter, const Act &act, const ActVersion &version,
                          const Id<Document> &paper);
// A paper that was put among the responses, or as the first among the appeals.
QList<OwnEvent> paperFiled(const Matter &matter, const Document &paper);

}  // namespace adil::court
