// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/agendareader.h"

#include "base/zone.h"
#include "court/act.h"
#include "model/lookup.h"

namespace adil::model {

using court::Agenda;

// Nothing when only a refused command knows it. Of other refused ones the court's fields are shown.
template <record::Described R>
static std::optional<Agenda::Item<R>> itemOf(const store::Seen<R> &seen)
{
    const bool isPending = seen.standing == store::Standing::Pending;
    if (seen.meta.rev == 0 && !isPending)
        return {};
    return Agenda::Item<R>{{seen.meta, seen.value}, isPending};
}

// The cases of these records, read at once.
template <record::Described R>
static QHash<QString, court::Case> casesOf(const store::Reader &reader, const QList<store::Seen<R>> &of)
{
    QStringList ids;
    for (const auto &one : of)
        ids << one.value.caseId.value;
    ids.removeDuplicates();
    QHash<QString, court::Case> cases;
    const auto files = reader.list<court::Case>(store::about<court::Case>().oneOf(QStringLiteral("id"), ids));
    for (const auto &file : files)
        cases.insert(file.value.id.value, file.value);
    return cases;
}

Agenda readHearings(const store::Reader &reader, const AgendaOf &of, const AgendaDays &days)
{
    const auto midnight = [&](const QDate &day) {
        return record::encode(instantOf(day, QTime(0, 0), of.zone));
    };
    auto query = store::about<court::Hearing>()
                     .where(QStringLiteral("startsAt"), store::Compare::AtLeast, midnight(days.from))
                     .orderBy(QStringLiteral("startsAt"));
    if (days.to)
        query.where(QStringLiteral("startsAt"), store::Compare::Less, midnight(days.to->addDays(1)));
    Agenda agenda;
    Lookup<court::Room> rooms(reader);
    const auto hearings = reader.list<court::Hearing>(query);
    const auto cases = casesOf(reader, hearings);
    for (const auto &hearing : hearings) {
        const court::Hearing &one = hearing.value;
        const auto file = cases.constFind(one.caseId.value);
        const auto item = itemOf(hearing);
        if (!item || file == cases.constEnd()
            || !(of.person.isEmpty() || court::isOwn(one, *file, of.person)))
            continue;
        agenda.hearings << *item;
        agenda.cases.insert(file.key(), *file);
        if (const court::Room *room = rooms.find(one.roomId))
            agenda.rooms.insert(room->id.value, *room);
    }
    return agenda;
}

void addTerms(Agenda &agenda, const store::Reader &reader, const AgendaOf &of, const AgendaDays &days)
{
    auto query = store::about<court::Deadline>()
                     .where(QStringLiteral("dueOn"), store::Compare::AtLeast, record::encode(days.from))
                     .orderBy(QStringLiteral("dueOn"));
    if (days.to)
        query.where(QStringLiteral("dueOn"), store::Compare::AtMost, record::encode(*days.to));
    const auto terms = reader.list<court::Deadline>(query);
    const auto cases = casesOf(reader, terms);
    for (const auto &term : terms) {
        const auto file = cases.constFind(term.value.caseId.value);
        const auto item = itemOf(term);
        if (!item || file == cases.constEnd() || !court::bindsCourt(term.value)
            || !(of.person.isEmpty() || court::hasPart(*file, of.person)))
            continue;
        agenda.terms << *item;
        agenda.cases.insert(file.key(), *file);
    }
}

Agenda readAgenda(const store::Reader &reader, const AgendaOf &of, const AgendaDays &days)
{
    Agenda agenda = readHearings(reader, of, days);
    addTerms(agenda, reader, of, days);
    return agenda;
}

qint64 countDrafts(const store::Reader &reader, const Id<court::Person> &judge)
{
    const auto count = reader.count(
        store::about<court::Act>()
            .where(QStringLiteral("state"), record::encode(court::ActState::Draft))
            .where(QStringLiteral("judgeId"), judge.value));
    return count ? *count : 0;
}

}  // namespace adil::model
