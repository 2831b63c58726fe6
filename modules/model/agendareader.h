// SPDX-License-Identifier: GPL-3.0-or-later
// A person's agenda out of the cache, with what is still on its way to the court.
#pragma once

#include "court/agenda.h"
#include "store/reader.h"

#include <QTimeZone>

namespace adil::model {

struct AgendaDays {
    QDate from;  // of the court, both included
    std::optional<QDate> to = {};  // none: all to come
};

struct AgendaOf {
    Id<court::Person> person;  // whose; empty: everybody's that is here
    QTimeZone zone;  // the court's
};

// Hearings that begin in these days, whatever became of them.
court::Agenda readHearings(const store::Reader &reader, const AgendaOf &of, const AgendaDays &days);
// Adds the terms that the court must keep and that end in these days.
void addTerms(court::Agenda &agenda, const store::Reader &reader, const AgendaOf &of, const AgendaDays &days);
// Both.
court::Agenda readAgenda(const store::Reader &reader, const AgendaOf &of, const AgendaDays &days);

// Drafts of acts that wait for this judge's signature.
qint64 countDrafts(const store::Reader &reader, const Id<court::Person> &judge);

}  // namespace adil::model
