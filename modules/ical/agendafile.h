// SPDX-License-Identifier: GPL-3.0-or-later
// Hearings and terms as events of a calendar that others read, on a phone, on a lock screen, on somebody
// else's servers. So it says what must be known to come and no more: the number of the case, which kind of
// hearing, when and where; of a term its end and article; the names of the parties only when the agenda has
// them. Never what the case is about, or anything of a case that is heard in closed sessions.
//
// A term is an event of a whole day and not a VTODO, which would be the truer word: phones leave tasks out of
// the calendars they subscribe to. Pure; any thread.
#pragma once

#include "court/agenda.h"
#include "ical/calendarfile.h"
#include "words/labels.h"

namespace adil::ical {

enum class Use { File, Feed };

struct Told {
    QByteArray language;  // "kk", "ru", else English
    words::Voice voice;  // of that language
    QTimeZone zone;  // the court's
};

// What happened to a hearing or a term shows in it for ever: the same id, a higher sequence with each change
// of its record, cancelled when it will not be.
QByteArray agendaFile(const court::Agenda &agenda, const Told &told, Use use);
// How many hearings and terms are in it, those of closed sessions not counted.
qsizetype countTold(const court::Agenda &agenda);

}  // namespace adil::ical
