// SPDX-License-Identifier: GPL-3.0-or-later
// The case law of the demo court: summaries in two languages and whole decisions, of courts, people and
// numbers that are made up. Built from the situations of resources/demo/practice.json.
#pragma once

#include "base/result.h"
#include "court/caselaw.h"

namespace adil::courtserver {

struct DemoLaw {
    court::CaseLaw law;  // without its blob
    QByteArray decision;  // PDF
};
// `count` of them, the same for the same day. Malformed when the resource is not what it should be; else as
// paper::letterPdf.
Result<QList<DemoLaw>> demoPractice(const QDate &today, int count);

}  // namespace adil::courtserver
