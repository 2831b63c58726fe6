// SPDX-License-Identifier: GPL-3.0-or-later
// What is said where others may read it: in calendars outside of Adil and in notifications, which show on
// locked screens. The number of the case, the kind of thing, its time; never what a case is about, and names
// only where somebody chose so.
#pragma once

#include "words/labels.h"

namespace adil::words {

// "Adil: hearings and terms"
QString calendarName(Voice voice = {});
// "7514-26-00-2/1534 · Hearing"
QString hearingTitle(const QString &caseNumber, court::HearingKind kind, Voice voice = {});
// "7514-26-00-2/1534 · A term ends · CPC, art. 183(2)"
QString termTitle(const QString &caseNumber, const QString &article, Voice voice = {});
QString byVideoLink(Voice voice = {});
// A line for each side, "Plaintiff: A, B"; without who only speaks for a side or helps the court.
QString partyLines(const QList<court::Party> &parties, Voice voice = {});

// Notifications, in the language of the interface; days and times as people write them.
QString hearingSoon(qint64 minutes);  // "Hearing in 15 min"
QString termEnds(const QString &day);  // "A term ends on 30.11.2026"
QString draftsWait(qint64 count);  // "2 drafts wait for a signature"

}  // namespace adil::words
