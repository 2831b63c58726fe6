// SPDX-License-Identifier: GPL-3.0-or-later
// calendar set, rules set: what the law and the government changed. A file is looked through with its own
// lines first, so that nothing is changed by one that is wrong; deadlines move when their cases are counted
// anew.
#include "givenoptions.h"
#include "serververbs.h"

#include "court/calendar.h"
#include "court/commands.h"
#include "court/rulefile.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace adil::courtserver {

namespace {

constexpr qint64 maxLawBytes = qint64(8) << 20;

// DIR and FILE, the two words of these verbs.
Result<QByteArray> readFile(const Given &given)
{
    if (const auto fits = onlyWords(given, {"DIR", "FILE"}); !fits)
        return fits.error();
    QFile file(given.words[1]);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Reason::CannotRead, given.words[1]);
    if (file.size() > maxLawBytes)
        return fail(Reason::TooLarge, given.words[1]);
    return file.readAll();
}

struct Opened {
    std::unique_ptr<Courthouse> house;
    court::Person administrator;
};

// The clock must outlive what is opened.
Result<Opened> openFor(const Given &given, const Clock &clock)
{
    auto house = Courthouse::open(given.words[0], clock, storeOptions(given));
    if (!house)
        return house.error();
    auto administrator = (*house)->someoneWith(court::Duty::Administrator);
    if (!administrator)
        return administrator.error();
    return Opened{*std::move(house), *std::move(administrator)};
}

// One year: "2028 entered", and its command is done.
Result<QString> setYear(const Opened &court, const QList<court::WorkingCalendar> &known,
                        court::WorkingCalendar year)
{
    const auto before = std::find_if(
        known.begin(), known.end(), [&](const court::WorkingCalendar &one) { return one.year == year.year; });
    const QString &who = court.administrator.id.value;
    if (before == known.end()) {
        year.id.value = court.house->newId();
        const auto done = court.house->run(who, court::EnterCourtRecords{{court::entered(year)}});
        return done ? Result<QString>(QStringLiteral("%1 entered\n").arg(year.year)) : done.error();
    }
    year.id = before->id;
    if (year == *before)
        return QStringLiteral("%1 unchanged\n").arg(year.year);
    const auto done = court.house->run(
        who, court::ReviseCalendar{year.id, year.daysOff, year.workedDays, year.forecast});
    return done ? Result<QString>(QStringLiteral("%1 revised\n").arg(year.year)) : done.error();
}

Result<QString> setCalendar(const Given &given)
{
    const auto text = readFile(given);
    if (!text)
        return text.error();
    const auto years = court::readCalendars(*text);
    if (!years) {
        const QString name = QFileInfo(given.words[1]).fileName();
        const QStringList faults = years.error().detail.split(QStringLiteral("; "));
        for (const QString &fault : faults)
            given.complaints << name + QStringLiteral(": ") + fault;
        return fail(years.error().reason, QStringLiteral("nothing was changed"));
    }
    const SystemClock clock;
    const auto court = openFor(given, clock);
    if (!court)
        return court.error();
    const auto known = court->house->all<court::WorkingCalendar>();
    if (!known)
        return known.error();
    QString lines;
    for (const court::WorkingCalendar &year : *years) {
        const auto line = setYear(*court, *known, year);
        if (!line)
            return line.error();
        lines += *line;
    }
    return lines;
}

// The file's faults and those it makes in the others.
bool isSound(const QList<court::TermRules> &known, const court::RuleFile &file, const Given &given)
{
    QList<court::RuleFile> all;
    const QString name = court::toRecord(file, {}).name;
    for (const court::TermRules &rules : known)
        if (rules.name != name)
            all << court::toFile(rules);
    const auto faults = court::readRuleBook(all << file).faults;
    for (const court::RuleFault &fault : faults)
        given.complaints << court::toLine(fault);
    return faults.isEmpty();
}

Result<QString> setRules(const Given &given)
{
    const auto text = readFile(given);
    if (!text)
        return text.error();
    const auto file = court::openRuleFile(QFileInfo(given.words[1]).fileName(), *text);
    if (!file)
        return file.error();
    const SystemClock clock;
    const auto court = openFor(given, clock);
    if (!court)
        return court.error();
    const auto known = court->house->all<court::TermRules>();
    if (!known)
        return known.error();
    if (!isSound(*known, *file, given))
        return fail(Reason::RulesRefused, QStringLiteral("nothing was changed"));
    court::TermRules rules = court::toRecord(*file, {court->house->newId()});
    const auto before = std::find_if(known->begin(), known->end(),
                                     [&](const court::TermRules &one) { return one.name == rules.name; });
    const QString &who = court->administrator.id.value;
    if (before == known->end()) {
        const auto done = court->house->run(who, court::EnterCourtRecords{{court::entered(rules)}});
        return done ? Result<QString>(QStringLiteral("%1 entered\n").arg(rules.name)) : done.error();
    }
    if (before->contents == rules.contents)
        return QStringLiteral("%1 unchanged\n").arg(rules.name);
    const auto done = court->house->run(who, court::ReviseTermRules{before->id, rules.contents});
    return done ? Result<QString>(QStringLiteral("%1 revised\n").arg(rules.name)) : done.error();
}

}  // namespace

const ServerVerb calendarSetVerb{
    "calendar set", "DIR FILE [--database postgresql://…]",
    "Takes the years of FILE (as resources/calendar/kz.json) for the court's working calendar; also while it "
    "serves. Exit code 2 and nothing changed when a day is wrong.",
    &onlyDatabase, &setCalendar};
const ServerVerb rulesSetVerb{
    "rules set", "DIR FILE [--database postgresql://…]",
    "Takes FILE (as those of resources/terms, by its name) for the court's rules on terms; also while it "
    "serves. Exit code 2 and nothing changed when a rule is wrong.",
    &onlyDatabase, &setRules};

}  // namespace adil::courtserver
