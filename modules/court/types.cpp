// SPDX-License-Identifier: GPL-3.0-or-later
#include "court/types.h"

#include "court/act.h"
#include "court/availability.h"
#include "court/caselaw.h"

#include <algorithm>

namespace adil::court {

template <class... R>
static QList<record::Type> types()
{
    return {record::typeOf<R>()...};
}

QList<record::Type> allTypes()
{
    return types<Court, Person, Room, WorkingCalendar, TermRules, TrustAnchor, Availability, Case, Hearing,
                 Party, Attendance, Notice, Deadline, CaseEvent, Document, DocumentVersion, RecordingSegment,
                 LogEntry, Protocol, Act, ActVersion, Signature, Note, ReviewGrant, CaseLaw, LawPin>();
}

bool isOfCourt(QStringView typeName)
{
    static constexpr const char *names[] = {"Court",     "Person",      "Room",        "WorkingCalendar",
                                            "TermRules", "TrustAnchor", "Availability"};
    return std::any_of(std::begin(names), std::end(names),
                       [&](auto name) { return typeName == QLatin1String(name); });
}

QString opensBy(const record::Type &type)
{
    if (isOfCourt(type.name))
        return {};
    if (type.name == QLatin1String("Case"))
        return QStringLiteral("id");
    return type.name == QLatin1String("CaseLaw") ? QStringLiteral("category") : QStringLiteral("caseId");
}

}  // namespace adil::court
