// SPDX-License-Identifier: GPL-3.0-or-later
// The rules and the calendar that the program carries, for the tests of this folder.
#pragma once

#include "court/caseterms.h"
#include "court/rulefile.h"
#include "support/catch.h"

#include <QFile>

namespace adil::test {

inline QByteArray resource(const char *path)
{
    QFile file(QString::fromLatin1(path));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

inline QList<court::WorkingCalendar> builtInYears()
{
    const auto years = court::readCalendars(resource(":/calendar/kz.json"));
    REQUIRE(years);
    return *years;
}

inline court::WorkingDays builtInCalendar() { return court::WorkingDays(builtInYears()); }

inline court::RuleBook builtInBook()
{
    const auto files = court::builtInRules();
    REQUIRE(files);
    auto reading = court::readRuleBook(*files);
    for (const court::RuleFault &fault : reading.faults)
        UNSCOPED_INFO(court::toLine(fault).toStdString());
    REQUIRE(reading.faults.isEmpty());
    return reading.book;
}

// "prepared=2026-03-02": in the order of the list, each with an id of its own.
inline QList<court::CaseEvent> happened(const QList<std::pair<const char *, QDate>> &events)
{
    QList<court::CaseEvent> list;
    for (const auto &[kind, day] : events) {
        court::CaseEvent event;
        event.id.value = QStringLiteral("R%1").arg(5000 + list.size(), 32, 16, QLatin1Char('0'));
        event.kind = QString::fromLatin1(kind);
        event.happenedOn = day;
        list << event;
    }
    return list;
}

inline const QDate later{2027, 12, 31};  // later than every event of a test

// One case under the built-in rules.
struct Counted {
    court::RuleBook book = builtInBook();
    court::WorkingDays calendar = builtInCalendar();
    court::CaseFacts facts;
    QList<court::CountedTerm> terms;

    Counted(court::Proceedings proceedings, const QList<std::pair<const char *, QDate>> &events,
            const QStringList &flags = {})
        : facts{proceedings, flags, happened(events)}
    {
        count();
    }
    void count()
    {
        const auto counted = court::countTerms(book, calendar, facts, later);
        INFO((counted ? QString() : counted.error().detail).toStdString());
        REQUIRE(counted);
        terms = *counted;
    }
    [[nodiscard]] int countOf(const char *rule) const
    {
        return int(std::count_if(terms.begin(), terms.end(), [&](const court::CountedTerm &term) {
            return term.rule->id == QLatin1String(rule);
        }));
    }
    [[nodiscard]] const court::CountedTerm &term(const char *rule, int n = 0) const
    {
        for (const court::CountedTerm &term : terms)
            if (term.rule->id == QLatin1String(rule) && n-- == 0)
                return term;
        INFO(rule);
        REQUIRE(false);
        return terms.first();
    }
    [[nodiscard]] QDate due(const char *rule) const { return term(rule).dueOn; }
    [[nodiscard]] bool hasStep(const char *rule, court::TermStep::Kind kind) const
    {
        const auto &steps = term(rule).steps;
        return std::any_of(steps.begin(), steps.end(),
                           [&](const court::TermStep &s) { return s.kind == kind; });
    }
};

inline Reason reasonOfCount(const court::RuleBook &book, court::Proceedings proceedings,
                            const QList<court::CaseEvent> &events, const QDate &asOf = later)
{
    const auto counted = court::countTerms(book, builtInCalendar(), {proceedings, {}, events}, asOf);
    return counted ? Reason::Unknown : counted.error().reason;
}

}  // namespace adil::test
