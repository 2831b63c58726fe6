// SPDX-License-Identifier: GPL-3.0-or-later
#include "courtroll.h"

#include "court/casekind.h"
#include "court/rulefile.h"

#include <algorithm>

namespace adil::courtserver {

static Result<court::RuleBook> bookOf(Courthouse &house)
{
    const auto records = house.all<court::TermRules>();
    if (!records)
        return records.error();
    if (records->isEmpty())
        return fail(Reason::RuleMissing, QStringLiteral("the court has no term rules"));
    QList<court::RuleFile> files;
    for (const court::TermRules &rules : *records)
        files << court::toFile(rules);
    auto reading = court::readRuleBook(files);
    if (!reading.faults.isEmpty())
        return fail(Reason::RulesRefused, court::toLine(reading.faults.first()));
    return std::move(reading.book);
}

Result<CourtRoll> CourtRoll::of(Courthouse &house)
{
    const auto zone = house.zone();
    const auto people = house.all<court::Person>();
    const auto rooms = house.all<court::Room>();
    const auto years = house.all<court::WorkingCalendar>();
    auto book = bookOf(house);
    for (const std::optional<Error> &error :
         {zone ? std::optional<Error>() : zone.error(), people ? std::optional<Error>() : people.error(),
          rooms ? std::optional<Error>() : rooms.error(), years ? std::optional<Error>() : years.error(),
          book ? std::optional<Error>() : book.error()})
        if (error)
            return *error;
    return CourtRoll{*people, *rooms, court::WorkingDays(*years), *std::move(book), *zone};
}

QStringList CourtRoll::idsOf(const QStringList &iins, court::Duty duty, const QString &field,
                             QStringList &problems) const
{
    QStringList ids;
    for (qsizetype i = 0; i < iins.size(); ++i) {
        const auto person = std::find_if(people.begin(), people.end(),
                                         [&](const court::Person &one) { return one.iin == iins[i]; });
        const QString place = iins.size() == 1 ? field : QStringLiteral("%1[%2]").arg(field).arg(i);
        if (person == people.end() || person->disabled)
            problems << place + QStringLiteral(": nobody of this court has this IIN (user add)");
        else if (!court::has(*person, duty))
            problems << place + QStringLiteral(": has not the duty ") + record::nameOf(duty);
        else
            ids << person->id.value;
    }
    return ids;
}

void CourtRoll::settleHearing(const court::Case &file, ManifestHearing &hearing, const QString &path,
                              QStringList &problems) const
{
    using court::Duty;
    if (!hearing.room.isEmpty()) {
        const auto room = std::find_if(rooms.begin(), rooms.end(), [&](const court::Room &one) {
            return one.nameKk == hearing.room || one.nameRu == hearing.room;
        });
        if (room == rooms.end())
            problems << path + QStringLiteral(".room: no such room in this court");
        else
            hearing.hearing.roomId = room->id;
    }
    QStringList judges = file.judgeIds, secretaries = file.secretaryIds;
    if (!hearing.judge.isEmpty())
        judges = idsOf({hearing.judge}, Duty::Judge, path + QStringLiteral(".judge"), problems);
    if (!hearing.secretary.isEmpty())
        secretaries = idsOf({hearing.secretary}, Duty::Secretary, path + QStringLiteral(".secretary"),
                            problems);
    hearing.hearing.judgeId.value = judges.value(0);
    if (!secretaries.isEmpty())
        hearing.hearing.secretaryId = Id<court::Person>{secretaries.first()};
}

void CourtRoll::settleKind(Manifest &manifest, QStringList &problems) const
{
    court::Case &file = manifest.file;
    for (const QString &flag : std::as_const(file.flags))
        if (!book.category(flag))
            problems << QStringLiteral("flags: the rules on terms know no %1").arg(flag);
    file.flags = manifest.tellsFlags ? court::withImplied(book, file.flags)
                                     : court::flagsOfCategory(book, file.category);
}

void CourtRoll::settle(Manifest &manifest, QStringList &problems) const
{
    settleKind(manifest, problems);
    using court::Duty;
    court::Case &file = manifest.file;
    file.judgeIds = idsOf(manifest.judges, Duty::Judge, QStringLiteral("judges"), problems);
    file.secretaryIds = idsOf(manifest.secretaries, Duty::Secretary, QStringLiteral("secretaries"), problems);
    file.consultantIds = idsOf(manifest.consultants, Duty::Consultant, QStringLiteral("consultants"),
                               problems);
    if (manifest.judges.isEmpty()) {
        // A case that nobody can open helps nobody; where there is one judge it is clear whose it is.
        QStringList judges;
        for (const court::Person &person : people)
            if (!person.disabled && court::has(person, Duty::Judge))
                judges << person.id.value;
        if (judges.size() == 1)
            file.judgeIds = judges;
        else
            problems << QStringLiteral("judges: is missing (this court has %1)").arg(judges.size());
    }
    for (qsizetype i = 0; i < manifest.hearings.size(); ++i)
        settleHearing(file, manifest.hearings[i], QStringLiteral("hearings[%1]").arg(i), problems);
}

}  // namespace adil::courtserver
