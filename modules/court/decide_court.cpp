// SPDX-License-Identifier: GPL-3.0-or-later
// Commands of the court itself: people, and whole cases taken over by the registry.
#include "court/booking.h"
#include "court/casekind.h"
#include "court/deciding.h"
#include "court/identifier.h"
#include "court/rulefile.h"
#include "court/termkeeping.h"
#include "court/types.h"

#include <algorithm>

namespace adil::court {

Decision on(const AddPerson &command, const Matter &matter)
{
    if (const auto fresh = unused(matter, command.id); !fresh)
        return fresh.error();
    const auto iin = readIdentifier(command.iin);
    if (!iin || iin->kind != Identifier::Kind::Iin)
        return fail(Reason::WrongIdentifier, QStringLiteral("iin"));
    if (command.surname.trimmed().isEmpty())
        return fail(Reason::TextEmpty, QStringLiteral("surname"));
    for (const QString &name : command.duties) {
        Duty duty = Duty::Unknown;
        if (!record::decode(QJsonValue(name), duty) || duty == Duty::Unknown)
            return fail(Reason::WrongValue, QStringLiteral("duties"));
    }
    const auto people = loadAll<Person>(matter.state, {});
    if (std::any_of(people.begin(), people.end(),
                    [&](const Person &person) { return person.iin == command.iin; }))
        return fail(Reason::AlreadyDone, QStringLiteral("iin"));
    return QList{created(Person{command.id, command.iin, command.surname, command.givenName,
                                command.patronymic, command.duties, false},
                         {})};
}

Decision on(const DisablePerson &command, const Matter &matter)
{
    const auto before = existing(matter, command.id);
    if (!before)
        return before.error();
    Person after = *before;
    after.disabled = command.disabled;
    return QList{changed(*before, after, {})};
}

namespace {

// The records of a list, each sound and new, as changes. `allowed` names the types that may be entered this
// way.
Decision enter(const Matter &matter, const QJsonArray &records, const QStringList &allowed,
               const QString &caseId)
{
    if (records.isEmpty())
        return fail(Reason::MissingField, QStringLiteral("records"));
    const auto types = allTypes();
    QList<Change> changes;
    QSet<QString> ids;
    for (const QJsonValue item : records) {
        QJsonObject record = item.toObject();
        const QString name = record.take(QLatin1String("@type")).toString();
        const auto type = std::find_if(types.begin(), types.end(),
                                       [&](const record::Type &t) { return t.name == name; });
        if (type == types.end() || !allowed.contains(name))
            return fail(Reason::NotAllowed, QStringLiteral("@type ") + name);
        if (const auto sound = type->check(record); !sound)
            return fail(sound.error().reason, name + u'.' + sound.error().detail);
        const QString id = record[QLatin1String("id")].toString();
        if (!isRecordId(id))
            return fail(Reason::WrongValue, name + QStringLiteral(".id"));
        if (ids.contains(id) || matter.state.find(name, id))
            return fail(Reason::DuplicateId, name);
        ids << id;
        const QString ofCase = name == QLatin1String("Case") ? id
                                                             : record[QLatin1String("caseId")].toString();
        if (!caseId.isEmpty() && ofCase != caseId)
            return fail(Reason::NotOfThisCase, name);
        changes << Change{Action::Create, name, id, caseId, type->fromRow(type->toRow(record))};
    }
    return changes;
}

}  // namespace

// What a case is about must be of the rules, once the court has some. Where nobody said it, its category
// does.
static Result<void> settleKind(const Matter &matter, const QJsonArray &records, QList<Change> &changes)
{
    for (qsizetype n = 0; n < changes.size(); ++n) {
        if (changes[n].type != QLatin1String("Case"))
            continue;
        const auto file = record::fromJson<Case>(changes[n].fields);
        if (!file)
            return file.error();
        const bool isSaid = records[n].toObject().contains(QLatin1String("flags"));
        if (isSaid ? file->flags.isEmpty() : file->category.isEmpty())
            continue;
        const auto book = ruleBookOf(matter.state);
        if (!book)
            return book.error().reason == Reason::RuleMissing ? Result<void>() : book.error();
        const auto after = withKind(*book, *file, file->proceedings,
                                    isSaid ? file->flags : flagsOfCategory(*book, file->category));
        if (!after)
            return fail(after.error().reason, QStringLiteral("Case.") + after.error().detail);
        changes[n].fields = record::toJson(*after);
    }
    return {};
}

Decision on(const EnterCase &command, const Matter &matter)
{
    // Not protocols, acts, notes or signatures: these come from the people whose they are.
    static const QStringList allowed{
        QStringLiteral("Case"),     QStringLiteral("Party"),           QStringLiteral("CaseEvent"),
        QStringLiteral("Hearing"),  QStringLiteral("Attendance"),      QStringLiteral("Notice"),
        QStringLiteral("Document"), QStringLiteral("DocumentVersion"), QStringLiteral("RecordingSegment"),
        QStringLiteral("Deadline")};
    if (!isRecordId(command.id.value))
        return fail(Reason::WrongValue, QStringLiteral("id"));
    auto changes = enter(matter, command.records, allowed, command.id.value);
    if (!changes)
        return changes;
    const bool bringsCase = std::any_of(changes->begin(), changes->end(),
                                        [](const Change &c) { return c.type == QLatin1String("Case"); });
    if (!bringsCase && !matter.state.find(QStringLiteral("Case"), command.id.value))
        return fail(Reason::MissingField, QStringLiteral("Case"));
    if (const auto settled = settleKind(matter, command.records, *changes); !settled)
        return settled.error();
    return takePlaces(matter, *std::move(changes));
}

// The records of a type as they would be after the changes.
template <record::Described R>
static QList<R> after(const Matter &matter, const QList<Change> &changes)
{
    QList<R> all = loadAll<R>(matter.state, {});
    for (const Change &change : changes) {
        if (change.type != QLatin1String(record::Record<R>::name))
            continue;
        if (auto created = record::fromJson<R>(change.fields); created && change.action == Action::Create)
            all << *std::move(created);
        for (R &one : all)
            if (one.id.value == change.id && record::apply(one, change.fields))
                one = {};  // cannot be: the fields were made from a record
    }
    return all;
}

// Calendars and rules of the court as a whole: each year once, each calendar and the whole book sound.
static Decision checked(const Matter &matter, QList<Change> changes)
{
    QSet<qint64> years;
    for (const WorkingCalendar &year : after<WorkingCalendar>(matter, changes)) {
        if (const auto sound = checkCalendar(year); !sound)
            return sound.error();
        if (years.contains(year.year))
            return fail(Reason::DuplicateId, QStringLiteral("year %1").arg(year.year));
        years << year.year;
    }
    const bool bringsRules = std::any_of(changes.begin(), changes.end(), [](const Change &change) {
        return change.type == QLatin1String("TermRules");
    });
    if (!bringsRules)
        return changes;
    QList<RuleFile> files;
    for (const TermRules &rules : after<TermRules>(matter, changes))
        files << toFile(rules);
    QStringList faults;
    for (const RuleFault &fault : readRuleBook(files).faults)
        faults << toLine(fault);
    if (!faults.isEmpty())
        return fail(Reason::RulesRefused, faults.join(QStringLiteral("; ")));
    return changes;
}

Decision on(const EnterCourtRecords &command, const Matter &matter)
{
    static const QStringList allowed{QStringLiteral("Court"),           QStringLiteral("Room"),
                                     QStringLiteral("WorkingCalendar"), QStringLiteral("TermRules"),
                                     QStringLiteral("TrustAnchor"),     QStringLiteral("CaseLaw")};
    auto changes = enter(matter, command.records, allowed, {});
    return changes ? checked(matter, *std::move(changes)) : changes;
}

Decision on(const ReviseCalendar &command, const Matter &matter)
{
    const auto before = current(matter, command.id);
    if (!before)
        return before.error();
    WorkingCalendar revised = *before;
    revised.daysOff = command.daysOff;
    revised.workedDays = command.workedDays;
    revised.forecast = command.forecast;
    return checked(matter, {changed(*before, revised, {})});
}

Decision on(const ReviseTermRules &command, const Matter &matter)
{
    const auto before = current(matter, command.id);
    if (!before)
        return before.error();
    TermRules revised = *before;
    revised.contents = command.contents;
    revised.edition = command.contents[QLatin1String("edition")].toString();
    return checked(matter, {changed(*before, revised, {})});
}

}  // namespace adil::court
