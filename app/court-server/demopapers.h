// SPDX-License-Identifier: GPL-3.0-or-later
// The papers of the demo court's cases: texts of resources/demo on court paper, and scans of them.
#pragma once

#include "democast.h"

#include "court/casefile.h"

namespace adil::courtserver {

// The words of one kind of dispute in one language.
struct DemoDispute {
    QString id, category, subject;
    QStringList proceedings;
    QStringList flags;  // what its category alone does not tell
    bool hasPrice = false;
    bool plaintiffIsOrganisation = false;
    QStringList claim, response, evidence;
};
// Malformed when the resource is not what it should be.
Result<QList<DemoDispute>> demoDisputes(court::Language language);

struct DemoPaper {
    court::Section section = court::Section::Claim;
    QString title;
    QDate dated;
    QByteArray bytes;
    QString mediaType, fileName;
    int pages = 1;  // 0: of a kind that has none
};
struct DemoMatter {
    court::Case file;
    DemoDispute dispute;
    DemoSides sides;
    QString courtName, judgeName;
    QDate accepted, prepared;  // invalid: not yet
    QString sum;  // "4 800 000"
};
// All papers of a case in the order of their sheets.
Result<QList<DemoPaper>> demoPapers(const DemoMatter &matter);

}  // namespace adil::courtserver
