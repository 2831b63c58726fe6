// SPDX-License-Identifier: GPL-3.0-or-later
// What stands before one person: the hearings and terms of the cases in which that person works, with what
// is needed to tell them to others. Filled by the server from its tables and by the workstation from its
// cache; calendars (room ical) and reminders are made of it.
#pragma once

#include "court/hearing.h"
#include "record/meta.h"

#include <QHash>

namespace adil::court {

struct Agenda {
    template <record::Described R>
    struct Item {
        record::Stored<R> stored;
        bool isPending = false;  // on its way to the court, which has not said yes
    };
    QList<Item<Hearing>> hearings;
    QList<Item<Deadline>> terms;
    QHash<QString, Case> cases;  // of all of them, by id
    QHash<QString, Room> rooms;  // by id
    QHash<QString, QList<Party>> parties;  // by case; none where names are not to be told
};

// Judge, secretary or consultant in it.
bool hasPart(const Case &file, const Id<Person> &person);
// The person sits in it, or works in its case.
bool isOwn(const Hearing &hearing, const Case &file, const Id<Person> &person);
// A term that the court must keep: what the parties must, and what only may be done, is never late for a
// judge.
bool bindsCourt(const Deadline &term);

}  // namespace adil::court
