// SPDX-License-Identifier: GPL-3.0-or-later
#include "court/term.h"

namespace adil::court {

using Kind = TermStep::Kind;

// The last day, moved to the next working day when it is none (CPC 123(4)).
static Result<Term> finish(Term term, const QDate &last, const WorkingDays &calendar)
{
    QDate due = last;
    while (calendar.knows(due.year()) && !calendar.isWorking(due)) {
        term.steps << TermStep{Kind::Skipped, due};
        due = due.addDays(1);
    }
    if (!calendar.knows(due.year()))
        return fail(Reason::CalendarMissing, QString::number(due.year()));
    if (due != last)
        term.steps << TermStep{Kind::Shifted, due};
    term.steps << TermStep{Kind::Due, due};
    term.due = due;
    return term;
}

static Result<Term> countWorkingDays(Term term, QDate day, int amount, const WorkingDays &calendar)
{
    for (int counted = 0; counted < amount;) {
        day = day.addDays(1);
        if (!calendar.knows(day.year()))
            return fail(Reason::CalendarMissing, QString::number(day.year()));
        const bool works = calendar.isWorking(day);
        term.steps << TermStep{works ? Kind::Counted : Kind::Skipped, day};
        counted += works ? 1 : 0;
    }
    term.steps << TermStep{Kind::Due, day};
    term.due = day;
    return term;
}

Result<Term> countTerm(const QDate &from, int amount, Unit unit, const WorkingDays &calendar)
{
    if (!from.isValid() || amount < 1)
        return fail(Reason::WrongValue, QStringLiteral("a term needs a start and an amount above 0"));
    Term term;
    term.steps << TermStep{Kind::Start, from} << TermStep{Kind::FirstDay, from.addDays(1)};
    const auto byMonths = [&](int months) {
        const QDate last = from.addMonths(months);  // the last day of a shorter month, as CPC 123(2) says
        term.steps << TermStep{last.day() == from.day() ? Kind::SameNumber : Kind::LastOfMonth, last};
        return finish(term, last, calendar);
    };
    switch (unit) {
    case Unit::WorkingDays: return countWorkingDays(std::move(term), from, amount, calendar);
    case Unit::Days: return finish(std::move(term), from.addDays(amount), calendar);
    case Unit::Months: return byMonths(amount);
    case Unit::Years: return byMonths(12 * amount);
    case Unit::Unknown: break;
    }
    return fail(Reason::WrongValue, QStringLiteral("unit"));
}

QJsonArray toJson(const QList<TermStep> &steps)
{
    static constexpr const char *names[] = {"start",      "firstDay",    "counted", "skipped",
                                            "sameNumber", "lastOfMonth", "shifted", "due"};
    QJsonArray list;
    for (const TermStep &step : steps)
        list << QJsonObject{{QStringLiteral("step"), QLatin1String(names[size_t(step.kind)])},
                            {QStringLiteral("day"), step.day.toString(Qt::ISODate)}};
    return list;
}

static Result<TermRule> readRule(const QJsonObject &json)
{
    const auto text = [&](const char *key) { return json[QLatin1String(key)].toString(); };
    const QJsonObject title = json[QLatin1String("title")].toObject();
    TermRule rule{text("id"),
                  text("article"),
                  title[QLatin1String("kk")].toString(),
                  title[QLatin1String("ru")].toString(),
                  title[QLatin1String("en")].toString(),
                  text("startEvent"),
                  text("endEvent"),
                  {},
                  json[QLatin1String("amount")].toInt(),
                  Unit::Unknown};
    const bool hasTitles = !rule.titleKk.isEmpty() && !rule.titleRu.isEmpty() && !rule.titleEn.isEmpty();
    if (!record::decode(json[QLatin1String("unit")], rule.unit) || rule.unit == Unit::Unknown)
        return fail(Reason::WrongValue, rule.id + QStringLiteral(": unit"));
    if (json.contains(QLatin1String("proceedings"))
        && !record::decode(json[QLatin1String("proceedings")], rule.proceedings))
        return fail(Reason::WrongValue, rule.id + QStringLiteral(": proceedings"));
    if (rule.id.isEmpty() || rule.article.isEmpty() || rule.startEvent.isEmpty() || rule.amount < 1
        || !hasTitles)
        return fail(Reason::MissingField, rule.id);
    return rule;
}

Result<QList<TermRule>> readTermRules(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        return fail(Reason::Malformed, QStringLiteral("not a list of rules"));
    QList<TermRule> rules;
    const QJsonArray list = document.array();
    for (const QJsonValue item : list) {
        auto rule = readRule(item.toObject());
        if (!rule)
            return rule.error();
        rules << *std::move(rule);
    }
    return rules;
}

Result<QList<WorkingCalendar>> readCalendars(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        return fail(Reason::Malformed, QStringLiteral("not a list of years"));
    QList<WorkingCalendar> years;
    const QJsonArray list = document.array();
    for (const QJsonValue item : list) {
        auto year = record::fromJson<WorkingCalendar>(item.toObject());
        if (!year)
            return year.error();
        years << *std::move(year);
    }
    return years;
}

}  // namespace adil::court
