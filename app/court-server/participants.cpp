// SPDX-License-Identifier: GPL-3.0-or-later
// availability, notice, attendance: what those who take part in a case say and are told, for a registry that
// hears of it by telephone or from another system.
#include "givenoptions.h"
#include "serververbs.h"

#include "base/zone.h"
#include "court/availability.h"
#include "court/commands.h"
#include "court/hearing.h"

#include <algorithm>

namespace adil::courtserver {

namespace {

QCommandLineOption option(const char *name, const char *what, const char *value = "TEXT")
{
    return {QLatin1String(name), QLatin1String(what), QLatin1String(value)};
}

// The court of DIR, the first word of these verbs. The clock must outlive it.
struct Place {
    std::unique_ptr<Courthouse> house;
    QTimeZone zone;
};

Result<Place> placeOf(const Given &given, const Clock &clock, std::initializer_list<const char *> words)
{
    if (const auto fits = onlyWords(given, words); !fits)
        return fits.error();
    auto house = Courthouse::open(given.words[0], clock, storeOptions(given));
    if (!house)
        return house.error();
    const auto zone = (*house)->zone();
    if (!zone)
        return zone.error();
    return Place{*std::move(house), *zone};
}

// And a case of it, CASE, the second word.
struct CasePlace : Place {
    court::Case file;
};

Result<CasePlace> casePlaceOf(const Given &given, const Clock &clock,
                              std::initializer_list<const char *> words)
{
    auto place = placeOf(given, clock, words);
    if (!place)
        return place.error();
    auto file = place->house->caseNamed(given.words[1]);
    if (!file)
        return file.error();
    return CasePlace{*std::move(place), *std::move(file)};
}

// Of a case: by name or id.
Result<court::Party> partyOf(Courthouse &house, const Id<court::Case> &caseId, const QString &nameOrId)
{
    const auto parties = house.all<court::Party>(caseId.value);
    if (!parties)
        return parties.error();
    QList<court::Party> found;
    for (const court::Party &party : *parties)
        if (party.id.value == nameOrId || party.name.compare(nameOrId, Qt::CaseInsensitive) == 0)
            found << party;
    if (found.size() != 1)
        return fail(found.isEmpty() ? Reason::NotFound : Reason::WrongValue, QStringLiteral("--party"));
    return found.first();
}

// On the clock of the court unless the text says which.
Result<QDateTime> instant(const Given &given, const char *name, const QTimeZone &zone)
{
    const auto text = required(given, name);
    if (!text)
        return text.error();
    const QDateTime at = QDateTime::fromString(*text, Qt::ISODate);
    if (!at.isValid() || !text->contains(u'T'))
        return fail(Reason::WrongValue, QStringLiteral("--%1: 2026-11-27T10:00").arg(QLatin1String(name)));
    return at.timeSpec() == Qt::LocalTime ? instantOf(at.date(), at.time(), zone) : at.toUTC();
}

// An enumerator by its name on the wire.
template <class E>
Result<E> named(const Given &given, const char *name)
{
    const auto text = required(given, name);
    if (!text)
        return text.error();
    E value = E::Unknown;
    if (!record::decode(QJsonValue(*text), value) || value == E::Unknown)
        return fail(Reason::WrongValue, QStringLiteral("--") + QLatin1String(name));
    return value;
}

QString wall(const QDateTime &at, const QTimeZone &zone)
{
    return at.toTimeZone(zone).toString(QStringLiteral("yyyy-MM-ddTHH:mm"));
}

template <class C>
Result<void> runAs(Courthouse &house, court::Duty duty, const C &command)
{
    const auto person = house.someoneWith(duty);
    if (!person)
        return person.error();
    const auto done = house.run(person->id.value, command);
    return done ? Result<void>() : done.error();
}

Result<QString> addAbsence(const Given &given)
{
    const SystemClock clock;
    const auto place = casePlaceOf(given, clock, {"DIR", "CASE"});
    if (!place)
        return place.error();
    const auto name = required(given, "party");
    const auto from = instant(given, "from", place->zone), to = instant(given, "to", place->zone);
    if (!name)
        return name.error();
    if (!from || !to)
        return from ? to.error() : from.error();
    const auto party = partyOf(*place->house, place->file.id, *name);
    if (!party)
        return party.error();
    const court::EnterAvailability command{{place->house->newId()}, place->file.id, party->id, *from, *to};
    if (const auto done = runAs(*place->house, court::Duty::Registry, command); !done)
        return done.error();
    return QStringLiteral("added %1\n").arg(command.id.value);
}

Result<QString> removeAbsence(const Given &given)
{
    const SystemClock clock;
    const auto place = casePlaceOf(given, clock, {"DIR", "CASE", "ID"});
    if (!place)
        return place.error();
    const court::RemoveAvailability command{{given.words[2]}, place->file.id};
    if (const auto done = runAs(*place->house, court::Duty::Registry, command); !done)
        return done.error();
    return QStringLiteral("removed %1\n").arg(command.id.value);
}

Result<QString> listAbsences(const Given &given)
{
    const SystemClock clock;
    const auto place = casePlaceOf(given, clock, {"DIR", "CASE"});
    if (!place)
        return place.error();
    const auto parties = place->house->all<court::Party>(place->file.id.value);
    const auto taken = place->house->all<court::Availability>();
    if (!parties || !taken)
        return parties ? taken.error() : parties.error();
    QString lines;
    for (const court::Availability &one : *taken)
        for (const court::Party &party : *parties)
            if (one.by == court::Taken::Away && one.participants.contains(court::participantKey(party)))
                lines += QStringLiteral("%1\t%2\t%3\t%4\n")
                             .arg(one.id.value, wall(one.startsAt, place->zone),
                                  wall(one.endsAt, place->zone), party.name);
    return lines;
}

Result<QString> listNotices(const Given &given)
{
    const SystemClock clock;
    const auto place = casePlaceOf(given, clock, {"DIR", "CASE"});
    if (!place)
        return place.error();
    const auto parties = place->house->all<court::Party>(place->file.id.value);
    const auto notices = place->house->all<court::Notice>(place->file.id.value);
    if (!parties || !notices)
        return parties ? notices.error() : parties.error();
    QString lines;
    for (const court::Notice &notice : *notices) {
        const auto party = std::find_if(parties->begin(), parties->end(),
                                        [&](const court::Party &one) { return one.id == notice.partyId; });
        lines += QStringLiteral("%1\t%2\t%3\t%4\t%5\t%6\n")
                     .arg(notice.id.value, record::nameOf(notice.state), record::nameOf(notice.kind),
                          wall(notice.startsAt, place->zone), notice.hearingId.value,
                          party == parties->end() ? QString() : party->name);
    }
    return lines;
}

Result<QString> reportNotice(const Given &given)
{
    const SystemClock clock;
    const auto place = placeOf(given, clock, {"DIR", "ID"});
    if (!place)
        return place.error();
    const auto state = named<court::NoticeState>(given, "state");
    if (!state)
        return state.error();
    court::ReportNotice command{{given.words[1]}, *state, clock.now(), {}};
    if (given.options.isSet(QStringLiteral("at"))) {
        const auto at = instant(given, "at", place->zone);
        if (!at)
            return at.error();
        command.at = *at;
    }
    if (const QString remark = given.options.value(QStringLiteral("remark")); !remark.isEmpty())
        command.remark = remark;
    if (const auto done = runAs(*place->house, court::Duty::Registry, command); !done)
        return done.error();
    return QStringLiteral("%1 %2\n").arg(record::nameOf(*state), command.id.value);
}

// In the name of the case's own secretary, or of its judge: only they keep the attendance.
Result<QString> markAttendance(const Given &given)
{
    const SystemClock clock;
    const auto place = casePlaceOf(given, clock, {"DIR", "CASE", "HEARING"});
    if (!place)
        return place.error();
    const auto name = required(given, "party");
    const auto presence = named<court::Presence>(given, "presence");
    if (!name)
        return name.error();
    if (!presence)
        return presence.error();
    const auto party = partyOf(*place->house, place->file.id, *name);
    const auto known = place->house->all<court::Attendance>(place->file.id.value);
    if (!party || !known)
        return party ? known.error() : party.error();
    court::MarkAttendance command{
        {place->house->newId()}, {given.words[2]}, party->id, *presence, std::nullopt};
    for (const court::Attendance &before : *known)
        if (before.hearingId == command.hearingId && before.partyId == party->id)
            command.id = before.id, command.remark = before.remark;
    const QStringList staff = place->file.secretaryIds + place->file.judgeIds;
    if (const auto done = place->house->run(staff.value(0), command); !done)
        return done.error();
    return QStringLiteral("%1 %2\n").arg(record::nameOf(*presence), party->name);
}

QList<QCommandLineOption> absenceOptions()
{
    return {databaseOption(), option("party", "Name in the case, or id."),
            option("from", "When the absence begins, 2026-11-27T10:00 by the court's clock.", "TIME"),
            option("to", "When it ends.", "TIME")};
}

QList<QCommandLineOption> reportOptions()
{
    return {databaseOption(), option("state", "sent, delivered, read or failed.", "STATE"),
            option("at", "When; now unless given.", "TIME"), option("remark", "What is worth to know.")};
}

QList<QCommandLineOption> attendanceOptions()
{
    return {databaseOption(), option("party", "Name in the case, or id."),
            option("presence", "expected, confirmed, present or absent.", "PRESENCE")};
}

}  // namespace

const ServerVerb availabilityListVerb{"availability list", "DIR CASE [--database postgresql://…]",
                                      "Id, begin, end and name of each absence of those in a case.",
                                      &onlyDatabase, &listAbsences};
const ServerVerb availabilityAddVerb{
    "availability add", "DIR CASE --party NAME --from TIME --to TIME [--database postgresql://…]",
    "Somebody in a case cannot come then, in any case.", &absenceOptions, &addAbsence};
const ServerVerb availabilityRemoveVerb{"availability remove", "DIR CASE ID [--database postgresql://…]",
                                        "Somebody can come after all.", &onlyDatabase, &removeAbsence};
const ServerVerb noticeListVerb{
    "notice list", "DIR CASE [--database postgresql://…]",
    "Id, state, kind, time of the hearing, its id and who is told, of each notice.", &onlyDatabase,
    &listNotices};
const ServerVerb noticeReportVerb{
    "notice report", "DIR ID --state STATE [--at TIME] [--remark TEXT] [--database postgresql://…]",
    "A notice was sent, delivered, read, or failed.", &reportOptions, &reportNotice};
const ServerVerb attendanceMarkVerb{
    "attendance mark", "DIR CASE HEARING --party NAME --presence PRESENCE [--database postgresql://…]",
    "Somebody confirmed to come to a hearing (by its id), came or did not.", &attendanceOptions,
    &markAttendance};

}  // namespace adil::courtserver
