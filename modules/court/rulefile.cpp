// SPDX-License-Identifier: GPL-3.0-or-later
#include "court/rulefile.h"

#include "court/ruleentry.h"

#include <QDir>
#include <QFile>
#include <QSet>

#include <algorithm>
#include <functional>
#include <vector>

namespace adil::court {

namespace {

void readProceedings(const Entry &entry, QStringList &into)
{
    entry.maybe("proceedings", into);
    for (const QString &name : std::as_const(into)) {
        Proceedings value = Proceedings::Unknown;
        if (!record::decode(QJsonValue(name), value) || value == Proceedings::Unknown)
            entry.fault("proceedings", Reason::WrongValue);
    }
}

EventKind readEvent(const Entry &entry)
{
    EventKind kind;
    entry.onlyKnown({"id", "title", "once", "after", "until", "interrupts", "ends", "course", "undoneBy",
                     "proceedings", "turns", "stage"});
    entry.must("id", kind.id);
    entry.titles("title", kind.title);
    entry.maybe("once", kind.once);
    entry.maybe("after", kind.after);
    entry.name("until", kind.until);
    entry.maybe("interrupts", kind.interrupts);
    entry.maybe("ends", kind.ends);
    entry.maybe("course", kind.course);
    entry.name("undoneBy", kind.undoneBy);
    readProceedings(entry, kind.proceedings);
    if (entry.hasObject("turns")) {
        const Entry turn = entry.in("turns");
        turn.onlyKnown({"from", "to"});
        turn.must("from", kind.turns.emplace().from);
        turn.must("to", kind.turns->to);
    }
    if (entry.has("stage"))
        entry.maybe("stage", kind.stage.emplace());
    return kind;
}

Category readCategory(const Entry &entry)
{
    Category category;
    entry.onlyKnown({"id", "title", "impliedBy"});
    entry.must("id", category.id);
    entry.titles("title", category.title);
    entry.maybe("impliedBy", category.impliedBy);
    return category;
}

void readWhen(const Entry &entry, TermRule &rule)
{
    entry.onlyKnown({"proceedings", "flags", "unlessFlags", "events", "unlessEvents"});
    readProceedings(entry, rule.proceedings);
    entry.maybe("flags", rule.flags);
    entry.maybe("unlessFlags", rule.unlessFlags);
    entry.maybe("events", rule.events);
    entry.maybe("unlessEvents", rule.unlessEvents);
}

void readExtension(const Entry &entry, Extension &extension)
{
    entry.onlyKnown({"amount", "unit", "by", "article", "unlessFlags"});
    entry.number("amount", extension.amount);
    entry.maybe("unit", extension.unit);
    entry.must("by", extension.by);
    entry.must("article", extension.article);
    entry.maybe("unlessFlags", extension.unlessFlags);
    // Without both there is no limit.
    if (entry.has("amount") != entry.has("unit"))
        entry.fault(entry.has("amount") ? "unit" : "amount", Reason::MissingField);
    else if (entry.has("unit") && !takesAmount(extension.unit))
        entry.fault("unit", Reason::WrongValue);
}

void readForce(const Entry &entry, TermRule &rule)
{
    entry.onlyKnown({"from", "to"});
    entry.maybe("from", rule.inForceFrom);
    entry.maybe("to", rule.inForceTo);
    if (rule.inForceFrom.isValid() && rule.inForceTo.isValid() && rule.inForceTo < rule.inForceFrom)
        entry.fault("to", Reason::WrongValue);
}

// From what to when.
void readCount(const Entry &entry, TermRule &rule)
{
    entry.maybe("start", rule.start);
    entry.maybe("afterTerm", rule.afterTerm);
    for (const char *field : {"start", "afterTerm"})
        if (entry.has(field) && entry.value(field).toArray().isEmpty())
            entry.fault(field, Reason::WrongValue);
    if (!entry.has("start") && !entry.has("afterTerm"))
        entry.fault("start", Reason::MissingField);
    entry.maybe("pick", rule.pick);
    entry.maybe("repeats", rule.repeats);
    entry.must("unit", rule.unit);
    entry.number("amount", rule.amount);
    if (rule.unit != Unit::Unknown && takesAmount(rule.unit) != entry.has("amount"))
        entry.fault("amount", entry.has("amount") ? Reason::WrongValue : Reason::MissingField);
    bool moves = true;
    entry.maybe("shift", moves);
    rule.lastDay = moves ? LastDay::Moves : LastDay::Stays;
    entry.maybe("bound", rule.bound);
    entry.maybe("within", rule.within);
    if (entry.hasObject("extension"))
        readExtension(entry.in("extension"), rule.extension);
}

void readUnmoved(const Entry &entry, TermRule &rule)
{
    const qsizetype count = entry.objects("unmovedBy");
    for (qsizetype n = 0; n < count; ++n) {
        const Entry one = entry.in("unmovedBy", n);
        std::pair<QString, QString> unmoved;
        one.onlyKnown({"event", "article"});
        one.must("event", unmoved.first);
        one.must("article", unmoved.second);
        rule.unmovedBy << unmoved;
    }
}

TermRule readRule(const Entry &entry)
{
    TermRule rule;
    entry.onlyKnown({"id",          "article",    "title",   "note",      "when",
                     "start",       "afterTerm",  "pick",    "repeats",   "amount",
                     "unit",        "shift",      "bound",   "who",       "end",
                     "stop",        "runsOn",     "within",  "extension", "unmovedBy",
                     "suspendedBy", "confidence", "inForce", "byItself",  "runsInSuspension"});
    entry.must("id", rule.id);
    entry.must("article", rule.article);
    entry.titles("title", rule.title);
    if (entry.has("note"))
        entry.titles("note", rule.note.emplace());
    if (entry.hasObject("when"))
        readWhen(entry.in("when"), rule);
    readCount(entry, rule);
    entry.maybe("who", rule.who);
    entry.maybe("end", rule.end);
    entry.maybe("stop", rule.stop);
    entry.maybe("runsOn", rule.runsOn);
    entry.maybe("byItself", rule.byItself);
    readUnmoved(entry, rule);
    rule.suspendedBy = {QStringLiteral("suspended")};
    entry.maybe("suspendedBy", rule.suspendedBy);
    entry.maybe("runsInSuspension", rule.runsInSuspension);
    entry.maybe("confidence", rule.confidence);
    if (entry.hasObject("inForce"))
        readForce(entry.in("inForce"), rule);
    return rule;
}

// All entries of one list of a file, each with its place; `take` puts them where they belong.
template <class Take>
void readList(const RuleFile &file, const char *name, QList<RuleFault> &faults, const Take &take)
{
    const QJsonArray list = file.contents[QLatin1String(name)].toArray();
    for (qsizetype n = 0; n < list.size(); ++n) {
        const QJsonObject json = list[n].toObject();
        const QString pointer = QStringLiteral("/%1/%2").arg(QLatin1String(name)).arg(n);
        if (list[n].isObject())
            take(Entry(file, pointer, json, json[QLatin1String("id")].toString(), faults));
    }
}

// Where each entry of the book stands, for faults that are found only when all has been read.
struct Placed {
    std::vector<Entry> events, categories, rules;
};

void readFile(const RuleFile &file, RuleReading &reading, Placed &placed)
{
    const Entry whole(file, {}, file.contents, {}, reading.faults);
    whole.onlyKnown({"edition", "inForce", "interruption", "events", "categories", "rules", "$schema"});
    QString edition;
    whole.must("edition", edition);
    whole.maybe("interruption", reading.book.interruption);
    TermRule force;
    if (whole.hasObject("inForce"))
        readForce(whole.in("inForce"), force);
    QString schema;
    whole.maybe("$schema", schema);
    for (const char *name : {"events", "categories", "rules"})
        static_cast<void>(whole.objects(name));
    readList(file, "events", reading.faults, [&](const Entry &entry) {
        reading.book.events << readEvent(entry);
        placed.events.push_back(entry);
    });
    readList(file, "categories", reading.faults, [&](const Entry &entry) {
        reading.book.categories << readCategory(entry);
        placed.categories.push_back(entry);
    });
    readList(file, "rules", reading.faults, [&](const Entry &entry) {
        TermRule rule = readRule(entry);
        rule.edition = edition;
        if (!entry.has("inForce")) {
            rule.inForceFrom = force.inForceFrom;
            rule.inForceTo = force.inForceTo;
        }
        reading.book.rules << rule;
        placed.rules.push_back(entry);
    });
}

// Every name must be of something in the book.
void checkNames(const Entry &entry, const char *field, const QStringList &names,
                const std::function<bool(const QString &)> &isKnown)
{
    if (!std::all_of(names.begin(), names.end(), isKnown))
        entry.fault(field, Reason::NotFound);
}

// Two entries of one id; of rules only when both are in force on one day.
bool overlap(const TermRule &a, const TermRule &b)
{
    const bool aBeforeB = a.inForceTo.isValid() && b.inForceFrom.isValid() && a.inForceTo < b.inForceFrom;
    const bool bBeforeA = b.inForceTo.isValid() && a.inForceFrom.isValid() && b.inForceTo < a.inForceFrom;
    return !aBeforeB && !bBeforeA;
}
template <class T>
bool overlap(const T &, const T &)
{
    return true;
}

template <class T>
void checkIds(const QList<T> &list, const std::vector<Entry> &placed)
{
    QMultiHash<QString, qsizetype> seen;
    for (qsizetype n = 0; n < list.size(); ++n) {
        const auto same = seen.values(list[n].id);
        if (std::any_of(same.begin(), same.end(), [&](qsizetype m) { return overlap(list[m], list[n]); }))
            placed[size_t(n)].fault("id", Reason::DuplicateId);
        seen.insert(list[n].id, n);
    }
}

void checkEvents(const RuleBook &book, const Placed &placed)
{
    const auto isEvent = [&](const QString &id) { return book.event(id) != nullptr; };
    for (qsizetype n = 0; n < book.events.size(); ++n) {
        const EventKind &kind = book.events[n];
        checkNames(placed.events[size_t(n)], "after", kind.after, isEvent);
        for (const auto &[field, id] : {std::pair{"until", kind.until}, std::pair{"undoneBy", kind.undoneBy}})
            if (!id.isEmpty())
                checkNames(placed.events[size_t(n)], field, {id}, isEvent);
    }
}

void checkRule(const RuleBook &book, const TermRule &rule, const Entry &entry)
{
    const auto isEvent = [&](const QString &id) { return book.event(id) != nullptr; };
    const auto isCategory = [&](const QString &id) { return book.category(id) != nullptr; };
    const auto isRule = [&](const QString &id) {
        return std::any_of(book.rules.begin(), book.rules.end(),
                           [&](const TermRule &other) { return other.id == id; });
    };
    const auto suspends = [&](const QString &id) {
        const EventKind *kind = book.event(id);
        return kind && !kind->until.isEmpty();
    };
    checkNames(entry, "start", rule.start, isEvent);
    checkNames(entry, "end", rule.end, isEvent);
    checkNames(entry, "stop", rule.stop, isEvent);
    checkNames(entry, "suspendedBy", rule.suspendedBy, suspends);
    for (const auto &[event, article] : rule.unmovedBy)
        checkNames(entry, "unmovedBy", {event}, isEvent);
    checkNames(entry.in("when"), "events", rule.events, isEvent);
    checkNames(entry.in("when"), "unlessEvents", rule.unlessEvents, isEvent);
    checkNames(entry.in("when"), "flags", rule.flags, isCategory);
    checkNames(entry.in("when"), "unlessFlags", rule.unlessFlags, isCategory);
    checkNames(entry.in("extension"), "unlessFlags", rule.extension.unlessFlags, isCategory);
    checkNames(entry, "within", rule.within, isRule);
    checkNames(entry, "afterTerm", rule.afterTerm, isRule);
}

// How deep each rule stands on others; none may stand on itself, by whatever way.
void findDepths(RuleBook &book, const Placed &placed)
{
    const int tooDeep = int(book.rules.size());
    QHash<QString, int> depths;
    bool settled = false;
    for (int round = 0; !settled && round <= tooDeep; ++round) {
        settled = true;
        for (TermRule &rule : book.rules) {
            for (const QString &id : rule.afterTerm + rule.within)
                rule.depth = std::max(rule.depth, depths.value(id) + 1);
            int &known = depths[rule.id];
            settled = settled && known >= rule.depth;
            known = std::max(known, rule.depth);
        }
    }
    for (qsizetype n = 0; !settled && n < book.rules.size(); ++n)
        if (book.rules[n].depth >= tooDeep) {
            const bool isAfter = !book.rules[n].afterTerm.isEmpty();
            placed.rules[size_t(n)].fault(isAfter ? "afterTerm" : "within", Reason::WrongValue);
        }
}

}  // namespace

Result<RuleFile> openRuleFile(const QString &name, const QByteArray &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(
            Reason::Malformed,
            QStringLiteral("%1:%2: %3").arg(name).arg(lineOf(text, error.offset)).arg(error.errorString()));
    if (!document.isObject())
        return fail(Reason::Malformed, name + QStringLiteral(":1: not an object"));
    return RuleFile{name, document.object(), JsonPlaces(text)};
}

RuleReading readRuleBook(const QList<RuleFile> &files)
{
    RuleReading reading;
    Placed placed;
    for (const RuleFile &file : files)
        readFile(file, reading, placed);
    reading.book.index();
    checkIds(reading.book.events, placed.events);
    checkIds(reading.book.categories, placed.categories);
    checkIds(reading.book.rules, placed.rules);
    checkEvents(reading.book, placed);
    for (qsizetype n = 0; n < reading.book.rules.size(); ++n)
        checkRule(reading.book, reading.book.rules[n], placed.rules[size_t(n)]);
    findDepths(reading.book, placed);
    const auto fileOf = [&](const RuleFault &fault) {
        return std::find_if(files.begin(), files.end(),
                            [&](const RuleFile &f) { return f.name == fault.file; });
    };
    std::stable_sort(reading.faults.begin(), reading.faults.end(),
                     [&](const RuleFault &a, const RuleFault &b) {
                         return std::pair(fileOf(a) - files.begin(), a.line)
                             < std::pair(fileOf(b) - files.begin(), b.line);
                     });
    return reading;
}

Result<QList<RuleFile>> builtInRules()
{
    QList<RuleFile> files;
    const QDir folder(QStringLiteral(":/terms"));
    const QStringList names = folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return fail(Reason::CannotRead, name);
        auto opened = openRuleFile(name, file.readAll());
        if (!opened)
            return opened.error();
        files << *std::move(opened);
    }
    if (files.isEmpty())
        return fail(Reason::RuleMissing, QStringLiteral("the program carries no rules"));
    return files;
}

TermRules toRecord(const RuleFile &file, const Id<TermRules> &id)
{
    return {id, file.name.section(u'.', 0, 0), file.contents[QLatin1String("edition")].toString(),
            file.contents};
}

RuleFile toFile(const TermRules &record) { return {record.name, record.contents, {}}; }

QString toLine(const RuleFault &fault)
{
    const QString place = fault.place.isEmpty() ? QString::number(fault.line) : fault.place;
    return QStringLiteral("%1:%2: %3: %4: %5")
        .arg(fault.file, place, fault.rule, fault.field, name(fault.reason));
}

}  // namespace adil::court
