// SPDX-License-Identifier: GPL-3.0-or-later
#include "court/types.h"

#include "court/act.h"

#include <algorithm>

namespace adil::court {

template <class... R>
static QList<record::Type> types()
{
    return {record::typeOf<R>()...};
}

QList<record::Type> allTypes()
{
    return types<Court, Person, Room, WorkingCalendar, TermRules, TrustAnchor, Case, Hearing, Party,
                 Attendance, Deadline, CaseEvent, Document, DocumentVersion, RecordingSegment, LogEntry,
                 Protocol, Act, ActVersion, Signature, Note, ReviewGrant>();
}

bool isOfCourt(QStringView typeName)
{
    static constexpr const char *names[] = {"Court",           "Person",    "Room",
                                            "WorkingCalendar", "TermRules", "TrustAnchor"};
    return std::any_of(std::begin(names), std::end(names),
                       [&](auto name) { return typeName == QLatin1String(name); });
}

}  // namespace adil::court
