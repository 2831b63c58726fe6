// SPDX-License-Identifier: GPL-3.0-or-later
// Commands of the court itself: people, and whole cases taken over by the registry.
#include "court/deciding.h"
#include "court/identifier.h"
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

Decision on(const EnterCase &command, const Matter &matter)
{
    // Not protocols, acts, notes or signatures: these come from the people whose they are.
    static const QStringList allowed{QStringLiteral("Case"),
                                     QStringLiteral("Party"),
                                     QStringLiteral("CaseEvent"),
                                     QStringLiteral("Hearing"),
                                     QStringLiteral("Attendance"),
                                     QStringLiteral("Document"),
                                     QStringLiteral("DocumentVersion"),
                                     QStringLiteral("RecordingSegment"),
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
    return changes;
}

Decision on(const EnterCourtRecords &command, const Matter &matter)
{
    static const QStringList allowed{QStringLiteral("Court"), QStringLiteral("Room"),
                                     QStringLiteral("WorkingCalendar"), QStringLiteral("TrustAnchor")};
    return enter(matter, command.records, allowed, {});
}

}  // namespace adil::court
