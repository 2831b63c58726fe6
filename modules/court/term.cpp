// SPDX-License-Identifier: GPL-3.0-or-later
#include "court/term.h"

#include <QJsonDocument>
#include <QVarLengthArray>

#include <algorithm>

namespace adil::court {

using Kind = TermStep::Kind;

bool takesAmount(Unit unit)
{
    return unit == Unit::WorkingDays || unit == Unit::Days || unit == Unit::Months || unit == Unit::Years
        || unit == Unit::Hours;
}

static Error missing(const QDate &day) { return fail(Reason::CalendarMissing, QString::number(day.year())); }

// The year of the end may be a forecast, and then the end is one too. Earlier years of the count are over or
// are no nearer to being ordered.
static void noteForecast(Term &term, const WorkingDays &calendar)
{
    QList<qint64> years;
    for (const TermStep &step : term.steps)
        if (step.day.isValid() && calendar.isForecast(step.day.year()) && !years.contains(step.day.year()))
            years << step.day.year();
    for (const qint64 year : years)
        term.steps << TermStep{Kind::Forecast, {}, {}, year};
}

static Term due(Term term, const QDate &day, const WorkingDays &calendar)
{
    term.due = day;
    if (!term.suspended) {
        noteForecast(term, calendar);
        term.steps << TermStep{Kind::Due, day};
    }
    return term;
}

// The first working day from `day` on; what is passed over goes to `steps`.
static Result<QDate> workingFrom(QDate day, const WorkingDays &calendar, QList<TermStep> &steps)
{
    while (calendar.knows(day.year()) && !calendar.isWorking(day)) {
        steps << TermStep{Kind::Skipped, day, {}, 0, Unit::Unknown, calendar.kindOf(day)};
        day = day.addDays(1);
    }
    if (!calendar.knows(day.year()))
        return missing(day);
    return day;
}

static Result<Term> endOn(Term term, const QDate &last, const WorkingDays &calendar, LastDay lastDay)
{
    if (lastDay == LastDay::Stays)
        return due(std::move(term), last, calendar);
    const auto day = workingFrom(last, calendar, term.steps);
    if (!day)
        return day.error();
    if (*day != last)
        term.steps << TermStep{Kind::Shifted, *day};
    return due(std::move(term), *day, calendar);
}

namespace {

// One count: what is common to all units.
struct Count {
    QDate from;
    int amount;
    Unit unit;
    const WorkingDays &calendar;
    QList<Pause> pauses;  // those that can hold it up: begun after the term
    LastDay lastDay;
};

bool isOverBefore(const Pause &pause, const QDate &day)
{
    return pause.until.isValid() && pause.until <= day;
}

TermStep pauseStep(const Pause &pause)
{
    return {Kind::Paused, pause.from, pause.until, 0, Unit::Unknown, DayKind::Unknown, pause.about};
}

TermStep suspendedStep(const Pause &pause, qint64 left, Unit unit)
{
    return {Kind::Suspended, pause.from, {}, left, unit, DayKind::Unknown, pause.about};
}

// Where it would end without the pause that is still on: a day to sort by, and what it was before.
Result<QDate> withoutLast(Count count)
{
    count.pauses.removeLast();
    const auto term = countTerm(count.from, count.amount, count.unit, count.calendar, count.pauses,
                                count.lastDay);
    return term ? Result<QDate>(term->due) : Result<QDate>(term.error());
}

Result<Term> inWorkingDays(Term term, const Count &count)
{
    QDate day = count.from;
    auto pause = count.pauses.begin();
    for (int counted = 0; counted < count.amount;) {
        day = day.addDays(1);
        if (pause != count.pauses.end() && day >= pause->from) {
            if (!pause->until.isValid()) {
                term.steps << suspendedStep(*pause, count.amount - counted, Unit::WorkingDays);
                const auto before = withoutLast(count);
                if (!before)
                    return before.error();
                term.suspended = true;
                return due(std::move(term), *before, count.calendar);
            }
            if (pause->until > pause->from)
                term.steps << pauseStep(*pause);
            day = std::max(day, pause->until).addDays(-1);
            ++pause;
            continue;
        }
        if (!count.calendar.knows(day.year()))
            return missing(day);
        const bool works = count.calendar.isWorking(day);
        term.steps << TermStep{
            works ? Kind::Counted : Kind::Skipped, day, {}, 0, Unit::Unknown, count.calendar.kindOf(day)};
        counted += works ? 1 : 0;
    }
    return due(std::move(term), day, count.calendar);
}

// Terms of whole days, months and years: the rest of the days runs on after a pause.
Result<Term> toLastDay(Term term, QDate last, const Count &count)
{
    for (const Pause &pause : count.pauses) {
        QList<TermStep> passedOver;
        const auto end = count.lastDay == LastDay::Moves ? workingFrom(last, count.calendar, passedOver)
                                                         : Result<QDate>(last);
        if (!end)
            return end.error();
        if (pause.from > *end)
            break;
        if (!pause.until.isValid()) {
            term.steps << suspendedStep(pause, std::max<qint64>(1, pause.from.daysTo(last) + 1), Unit::Days);
            term.suspended = true;
            return due(std::move(term), *end, count.calendar);
        }
        if (pause.until == pause.from)
            continue;
        // At least the day of resumption is left: a term does not run out while it does not run.
        last = std::max(last.addDays(pause.from.daysTo(pause.until)), pause.until);
        term.steps << pauseStep(pause) << TermStep{Kind::LastDay, last};
    }
    return endOn(std::move(term), last, count.calendar, count.lastDay);
}

Result<Term> inMonths(Term term, const Count &count, int months)
{
    const QDate last = count.from.addMonths(months);  // the last day of a shorter month, as CPC 123(2) says
    term.steps << TermStep{last.day() == count.from.day() ? Kind::SameNumber : Kind::LastOfMonth, last};
    return toLastDay(std::move(term), last, count);
}

Result<Term> inDays(Term term, const Count &count, int days)
{
    const QDate last = count.from.addDays(days);
    term.steps << TermStep{Kind::LastDay, last};
    return toLastDay(std::move(term), last, count);
}

// A term that begins within a pause waits for its end, whose day is the first that counts. What is on still
// is returned: nothing of the term has run.
std::optional<Pause> beginAfter(const QList<Pause> &pauses, Count &count, Term &term)
{
    for (const Pause &pause : pauses) {
        const QDate first = count.from.addDays(1);
        if (isOverBefore(pause, first))
            continue;
        if (pause.from > first) {
            count.pauses << pause;
            continue;
        }
        if (!pause.until.isValid())
            return pause;
        term.steps << pauseStep(pause);
        count.from = pause.until.addDays(-1);
    }
    return {};
}

// The whole of it is left, in units that can be left.
TermStep wholeLeft(const Pause &pause, const Count &count)
{
    switch (count.unit) {
    case Unit::NextWorkingDay: return suspendedStep(pause, 1, Unit::WorkingDays);
    case Unit::NextDay: return suspendedStep(pause, 1, Unit::Days);
    case Unit::Hours: return suspendedStep(pause, (count.amount + 23) / 24, Unit::Days);
    default: return suspendedStep(pause, count.amount, count.unit);
    }
}

}  // namespace

Result<Term> countUntil(const QDate &from, const QDate &until, const WorkingDays &calendar,
                        const QList<Pause> &pauses)
{
    if (!from.isValid() || !until.isValid() || until < from)
        return fail(Reason::WrongValue, QStringLiteral("until"));
    const QDate first = from.addDays(1);
    Count count{from, 0, Unit::AsSet, calendar, {}, LastDay::Stays};
    for (Pause pause : pauses) {
        if (isOverBefore(pause, first))
            continue;
        pause.from = std::max(pause.from, first);
        count.pauses << pause;
    }
    Term term;
    term.steps << TermStep{Kind::Start, from} << TermStep{Kind::SetByCourt, until};
    return toLastDay(std::move(term), until, count);
}

Result<Term> countTerm(const QDate &from, int amount, Unit unit, const WorkingDays &calendar,
                       const QList<Pause> &pauses, LastDay lastDay)
{
    if (!from.isValid() || (takesAmount(unit) && (amount < 1 || amount > 10000)))
        return fail(Reason::WrongValue, QStringLiteral("a term needs a start and an amount from 1 to 10000"));
    Count count{from, amount, unit, calendar, {}, lastDay};
    Term term;
    term.steps << TermStep{Kind::Start, from};
    if (unit == Unit::SameDay) {
        term.steps << TermStep{Kind::SameDay, from};
        return due(std::move(term), from, calendar);
    }
    if (const auto pause = beginAfter(pauses, count, term)) {
        const auto before = countTerm(count.from, amount, unit, calendar, {}, lastDay);
        if (!before)
            return before;
        term.steps << wholeLeft(*pause, count);
        term.suspended = true;
        return due(std::move(term), before->due, calendar);
    }
    term.steps << TermStep{Kind::FirstDay, count.from.addDays(1)};
    switch (unit) {
    case Unit::WorkingDays: return inWorkingDays(std::move(term), count);
    case Unit::NextWorkingDay: count.amount = 1; return inWorkingDays(std::move(term), count);
    case Unit::Days: return inDays(std::move(term), count, amount);
    case Unit::NextDay: return inDays(std::move(term), count, 1);
    case Unit::Hours:
        count.lastDay = LastDay::Stays;
        return inDays(std::move(term), count, (amount + 23) / 24);
    case Unit::Months: return inMonths(std::move(term), count, amount);
    case Unit::Years: return inMonths(std::move(term), count, 12 * amount);
    default: return fail(Reason::WrongValue, QStringLiteral("unit"));
    }
}

// A count as a text, on the stack as long as it is not of months by the day.
using Text = QVarLengthArray<char, 6000>;

static void append(Text &json, QByteArrayView text) { json.append(text.data(), text.size()); }

static void appendName(Text &json, const char *name)
{
    json.append('"');
    append(json, name);
    append(json, "\":\"");
}

// A name of ours, which has nothing to be escaped.
static void append(Text &json, const char *name, QLatin1String word)
{
    appendName(json, name);
    append(json, QByteArrayView(word.data(), word.size()));
    append(json, "\",");
}

static void append(Text &json, const char *name, const QString &text)
{
    appendName(json, name);
    const QByteArray utf8 = text.toUtf8();
    for (const char c : utf8) {
        if (c == '"' || c == '\\')
            json.append('\\');
        if (uchar(c) >= 0x20) {
            json.append(c);
        } else {
            append(json, "\\u00");
            append(json, QByteArray(1, c).toHex());
        }
    }
    append(json, "\",");
}

// YYYY-MM-DD, as record::encode() writes it; a count is full of days, and QDate::toString() is for printing.
static void append(Text &json, const char *name, const QDate &day)
{
    const auto digits = [&json](int number, qsizetype count) {
        const qsizetype end = json.size() + count;
        json.resize(end);
        for (qsizetype at = end - 1; at >= end - count; --at, number /= 10)
            json[at] = char('0' + number % 10);
    };
    int year = 0, month = 0, date = 0;
    day.getDate(&year, &month, &date);
    appendName(json, name);
    digits(year, 4);
    json.append('-');
    digits(month, 2);
    json.append('-');
    digits(date, 2);
    append(json, "\",");
}

static void append(Text &json, const TermStep &step)
{
    json.append('{');
    if (step.day.isValid())
        append(json, "day", step.day);
    if (step.until.isValid())
        append(json, "until", step.until);
    if (step.amount != 0) {
        append(json, "\"amount\":");
        append(json, QByteArray::number(step.amount));
        json.append(',');
    }
    if (step.unit != Unit::Unknown)
        append(json, "unit", record::nameOf(step.unit));
    if (step.why != DayKind::Unknown)
        append(json, "why", record::nameOf(step.why));
    if (!step.about.isEmpty())
        append(json, "about", step.about);
    if (!step.article.isEmpty())
        append(json, "article", step.article);
    append(json, "step", record::nameOf(step.kind));
    json.back() = '}';  // for the comma
    json.append(',');
}

// By way of a text: a count has a step for each day, and a JSON value of its own for each word of it costs
// many times what reading all of them in one go does.
QJsonArray toJson(const QList<TermStep> &steps)
{
    if (steps.isEmpty())
        return {};
    Text json;
    json.append('[');
    for (const TermStep &step : steps)
        append(json, step);
    json.back() = ']';
    return QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), json.size())).array();
}

// Takes over what is there and of its kind; the rest keeps its default.
template <class T>
static void take(const QJsonObject &json, const char *name, T &into)
{
    T value{};
    const auto found = json.constFind(QLatin1String(name));
    if (found != json.constEnd() && record::decode(*found, value))
        into = value;
}

QList<TermStep> stepsFrom(const QJsonArray &json)
{
    QList<TermStep> steps;
    for (const QJsonValue item : json) {
        const QJsonObject object = item.toObject();
        TermStep step;
        take(object, "step", step.kind);
        take(object, "day", step.day);
        take(object, "until", step.until);
        take(object, "amount", step.amount);
        take(object, "unit", step.unit);
        take(object, "why", step.why);
        take(object, "about", step.about);
        take(object, "article", step.article);
        steps << step;
    }
    return steps;
}

}  // namespace adil::court
