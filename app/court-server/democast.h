// SPDX-License-Identifier: GPL-3.0-or-later
// The people of the demo court and of its cases. All are made up; their numbers pass the check digit and
// belong to nobody.
#pragma once

#include "court/casefile.h"

#include <QCryptographicHash>

namespace adil::courtserver {

// The same for the same words and day, so that two demo courts of one day are alike.
QString demoId(const QDate &today, const QString &what);
// A number of a made-up person: born on this day, with a serial that passes the check digit.
QString demoIin(const QDate &birth, bool woman, int serial);
QString demoBin(int serial);

// Judges first, then secretaries, chair, consultant, registry, reviewer. The administrator founds the court.
QList<court::Person> demoStaff(const QDate &today);

// The sides of the n-th case.
struct DemoSides {
    QString plaintiff, plaintiffNumber;
    QString defendant, defendantNumber;
    QString representative;
    QString witness;
};
DemoSides demoSides(int n, bool plaintiffIsOrganisation);

}  // namespace adil::courtserver
