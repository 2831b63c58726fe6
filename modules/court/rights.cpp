// SPDX-License-Identifier: GPL-3.0-or-later
#include "court/rights.h"

#include <algorithm>
#include <iterator>

namespace adil::court {

namespace {

struct Row {
    const char *kind;
    int parts;  // any of these
};

constexpr int J = int(Part::Judge), S = int(Part::Secretary), C = int(Part::Consultant), H = int(Part::Chair),
              G = int(Part::Registry), R = int(Part::Reviewer), A = int(Part::Administrator);

// A judge does everything in her own cases; the others only what is named here.
constexpr Row table[] = {
    {"OpenProtocol", J | S | C},
    {"AddLogEntry", J | S | C},
    {"EditLogEntry", J | S | C},
    {"RemoveLogEntry", J | S | C},
    {"MarkAttendance", J | S | C},
    {"FixHearing", J},
    {"RescheduleHearing", J},
    {"AdjournHearing", J},
    {"AnnounceBreak", J},
    {"CancelHearing", J},
    {"ReportNotice", J | S | C | G},
    {"EnterAvailability", J | S | C | G},
    {"RemoveAvailability", J | S | C | G},
    {"OpenHearing", J | S | C},
    {"EndHearing", J | S | C},
    {"CloseSessions", J | A},
    {"AddNote", J | R},
    {"EditNote", J | R},
    {"RemoveNote", J | R},
    {"PinCaseLaw", J | C},
    {"UnpinCaseLaw", J | C},
    {"CreateAct", J | C},
    {"SaveActVersion", J | C},
    {"SignAct", J},
    {"FileDocument", J | S | C | G},
    {"MeetDeadline", J},
    {"WaiveDeadline", J},
    {"EnterCaseEvent", J | S | C},
    {"CorrectCaseEvent", J | S | C},
    {"RemoveCaseEvent", J | S | C},
    {"ExtendDeadline", J},
    {"SetCaseKind", J | G},
    {"RecountDeadlines", J | S | C},
    {"ReassignCase", H | A},
    {"GrantReview", H},
    {"AddPerson", A},
    {"DisablePerson", A},
    {"EnterCase", G},
    {"EnterCourtRecords", A},
    {"ReviseCalendar", A},
    {"ReviseTermRules", A},
};

}  // namespace

Parts partsInCourt(const Person &person)
{
    Parts parts;
    if (person.disabled)
        return parts;
    parts.setFlag(Part::Chair, has(person, Duty::Chair));
    parts.setFlag(Part::Registry, has(person, Duty::Registry));
    parts.setFlag(Part::Administrator, has(person, Duty::Administrator));
    return parts;
}

Parts partsIn(const Person &person, const Case &file, const QList<ReviewGrant> &grants, const QDate &today)
{
    Parts parts = partsInCourt(person);
    if (person.disabled)
        return parts;
    const QString &id = person.id.value;
    parts.setFlag(Part::Judge, file.judgeIds.contains(id) && has(person, Duty::Judge));
    parts.setFlag(Part::Secretary, file.secretaryIds.contains(id) && has(person, Duty::Secretary));
    parts.setFlag(Part::Consultant, file.consultantIds.contains(id) && has(person, Duty::Consultant));
    parts.setFlag(Part::Reviewer, std::any_of(grants.begin(), grants.end(), [&](const ReviewGrant &grant) {
                      return grant.caseId == file.id && grant.personId == person.id && today <= grant.until;
                  }));
    return parts;
}

bool maySeeCase(Parts parts)
{
    return parts.testAnyFlags(Part::Judge | Part::Secretary | Part::Consultant | Part::Chair | Part::Registry
                              | Part::Reviewer);
}

bool maySee(const Person &person, Parts parts, const QString &type, const QJsonObject &record)
{
    if (person.disabled)
        return false;
    if (type == QLatin1String("Note"))
        return record[QLatin1String("authorId")].toString() == person.id.value
            || (record[QLatin1String("visibility")].toString() == QLatin1String("panel")
                && parts.testFlag(Part::Judge));
    if (type == QLatin1String("LawPin"))
        return parts.testAnyFlags(Part::Judge | Part::Consultant);
    // A draft is seen by the panel and its consultant, nobody else: deliberation is secret (CPC 223(2)).
    const bool isDraft = type == QLatin1String("ActVersion")
        || (type == QLatin1String("Act")
            && record[QLatin1String("state")].toString() != QLatin1String("signed"));
    if (isDraft)
        return parts.testAnyFlags(Part::Judge | Part::Consultant);
    if (type == QLatin1String("ReviewGrant"))
        return parts.testAnyFlags(Part::Judge | Part::Chair)
            || record[QLatin1String("personId")].toString() == person.id.value;
    return maySeeCase(parts);
}

Result<void> mayCommand(Parts parts, QStringView kind)
{
    const auto row = std::find_if(std::begin(table), std::end(table),
                                  [&](const Row &r) { return kind == QLatin1String(r.kind); });
    if (row == std::end(table))
        return fail(Reason::UnknownCommand, kind.toString());
    if (int(parts) & row->parts)
        return {};
    const bool isOfCase = row->parts & (J | S | C | R);
    return fail(parts || !isOfCase ? Reason::NotAllowed : Reason::NoAccess, kind.toString());
}

}  // namespace adil::court
