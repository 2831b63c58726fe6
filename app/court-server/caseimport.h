// SPDX-License-Identifier: GPL-3.0-or-later
// Takes a folder of files over as a case, in the name of somebody of the registry: all of it; or, where
// single files are bad, what is left; or nothing. Also beside a running `serve`. The calling thread must
// outlive the call.
#pragma once

#include "courthouse.h"

namespace adil::courtserver {

// What stands for a manifest where there is none. With one, only an empty order or its own number is taken.
struct ImportOrder {
    QString folder;
    QString number;
    QStringList judges, secretaries;  // IIN
    QString subject;
    court::Language language = court::Language::Ru;
    QDate receivedOn;  // invalid: today
};

struct Imported {
    QString number;
    int documents = 0, recordings = 0;
    QStringList passedOver;  // files that the manifest does not name
};

// Each wrong thing is a line of `problems`. The error is why there is no case: Malformed when manifest or
// options are wrong, AlreadyDone when the court has the number, NotFound, Empty, NotAllowed and those of
// server::Intake; then the court is as it was. With problems and no error the case is there without what they
// name: files, or its deadlines where the court has no calendar of a year that they need.
Result<Imported> importCase(Courthouse &house, const ImportOrder &order, QStringList &problems);

}  // namespace adil::courtserver
