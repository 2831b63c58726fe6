// SPDX-License-Identifier: GPL-3.0-or-later
// Makes an empty court in a new folder: its record, its calendars and term rules, and an
// administrator who can sign in.
// Everything by commands, so that the log begins at the beginning.
#pragma once

#include "court/people.h"
#include "server/premises.h"

namespace adil::server {

struct Founding {
    court::Court court;  // an empty id is made
    QList<court::WorkingCalendar> calendars;
    QList<court::TermRules> rules;
    court::Person administrator;  // an empty id is made; the duty is added
    QByteArray password;
};

// AlreadyDone when the folder is not empty; WrongIdentifier, WrongPassword and others of the commands.
// Nothing is left behind when it fails.
Result<std::unique_ptr<Premises>> foundCourt(const QString &path, const Clock &clock, Founding founding,
                                             Premises::Options options = {});

// A PostgreSQL database that was empty before the court is so again; court.db goes with its folder.
void dropTables(Premises &premises);

}  // namespace adil::server
