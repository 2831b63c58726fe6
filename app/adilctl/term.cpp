// SPDX-License-Identifier: GPL-3.0-or-later
// adilctl term, adilctl calendar and adilctl term-rules: how a term is counted, with which days, by which
// rules.
#include "input.h"
#include "terms.h"
#include "verbs.h"

#include "court/rulerows.h"
#include "words/reasons.h"
#include "words/terms.h"

#include <QFileInfo>

namespace adil::ctl {

QCommandLineOption calendarOption()
{
    return option("calendar", "Years as in resources/calendar/kz.json, in place of the program's own.",
                  "FILE");
}

Result<QList<court::WorkingCalendar>> givenYears(const QCommandLineParser &given)
{
    const QString path = given.value(QStringLiteral("calendar"));
    const auto text = readFile(path.isEmpty() ? QStringLiteral(":/calendar/kz.json") : path);
    return text ? court::readCalendars(*text) : Result<QList<court::WorkingCalendar>>(text.error());
}

Result<court::RuleBook> builtInBook()
{
    const auto files = court::builtInRules();
    if (!files)
        return files.error();
    auto reading = court::readRuleBook(*files);
    if (!reading.faults.isEmpty())
        return fail(Reason::RulesRefused, court::toLine(reading.faults.first()));
    return std::move(reading.book);
}

QJsonObject toJson(const court::Titles &titles)
{
    return {{QStringLiteral("kk"), titles.kk},
            {QStringLiteral("ru"), titles.ru},
            {QStringLiteral("en"), titles.en}};
}

static QList<QCommandLineOption> termOptions()
{
    return {option("from", "The day of the event that the term is counted from.", "DATE"),
            option("amount", "How many.", "N"),
            option("unit", "working-days, days, months, years, hours, same-day, next-day, next-working-day.",
                   "UNIT"),
            calendarOption()};
}

static Result<Answer> countTerm(const QCommandLineParser &given)
{
    const auto from = readDate(given.value(QStringLiteral("from")), QStringLiteral("--from"));
    if (!from)
        return from.error();
    court::Unit unit = court::Unit::Unknown;
    const QString name = given.value(QStringLiteral("unit")), amount = given.value(QStringLiteral("amount"));
    if (name.isEmpty())
        return fail(Reason::MissingField, QStringLiteral("--unit"));
    if (!record::decode(QJsonValue(name), unit) || unit == court::Unit::Unknown || unit == court::Unit::AsSet)
        return fail(Reason::WrongValue, QStringLiteral("--unit"));
    if (court::takesAmount(unit) == amount.isEmpty())
        return fail(amount.isEmpty() ? Reason::MissingField : Reason::WrongValue, QStringLiteral("--amount"));
    bool isNumber = true;
    const int count = amount.isEmpty() ? 0 : amount.toInt(&isNumber);
    if (!isNumber)
        return fail(Reason::WrongValue, QStringLiteral("--amount"));
    const auto years = givenYears(given);
    if (!years)
        return years.error();
    const auto term = court::countTerm(*from, count, unit, court::WorkingDays(*years));
    // Nothing is wrong with what was asked: the answer is no.
    if (!term && term.error().reason == Reason::CalendarMissing)
        return Answer{QJsonObject{{QStringLiteral("due"), QJsonValue()},
                                  {QStringLiteral("steps"), QJsonArray()},
                                  {QStringLiteral("reason"), adil::name(term.error().reason)},
                                  {QStringLiteral("detail"), term.error().detail}},
                      QStringLiteral("%1 (%2)\n").arg(words::sentence(term.error()), term.error().detail),
                      false};
    if (!term)
        return term.error();
    const QString due = term->due.toString(Qt::ISODate);
    QString text = due + u'\n';
    for (const court::TermStep &step : term->steps)
        text += words::sentence(step, {}, QStringLiteral("en")) + u'\n';
    return Answer{
        QJsonObject{{QStringLiteral("due"), due}, {QStringLiteral("steps"), court::toJson(term->steps)}},
        text, true};
}

static QList<QCommandLineOption> calendarOptions()
{
    return {option("year", "Which year.", "Y"), calendarOption()};
}

static Result<Answer> showYear(const QCommandLineParser &given)
{
    const QString wanted = given.value(QStringLiteral("year"));
    if (wanted.isEmpty())
        return fail(Reason::MissingField, QStringLiteral("--year"));
    bool isNumber = false;
    const int number = wanted.toInt(&isNumber);
    if (!isNumber)
        return fail(Reason::WrongValue, QStringLiteral("--year"));
    const auto years = givenYears(given);
    if (!years)
        return years.error();
    for (const court::WorkingCalendar &year : *years) {
        if (year.year != number)
            continue;
        const int count = court::WorkingDays({year}).countIn(number);
        const QString kind = year.forecast ? QStringLiteral("forecast") : QStringLiteral("ordered");
        return Answer{
            QJsonObject{{QStringLiteral("year"), number},
                        {QStringLiteral("forecast"), year.forecast},
                        {QStringLiteral("workingDays"), count},
                        {QStringLiteral("daysOff"), QJsonArray::fromStringList(year.daysOff)},
                        {QStringLiteral("workedDays"), QJsonArray::fromStringList(year.workedDays)}},
            QStringLiteral("%1 (%2): %3 working days\noff: %4\nworked weekend days: %5\n")
                .arg(number)
                .arg(kind)
                .arg(count)
                .arg(year.daysOff.join(u' '), year.workedDays.join(u' ')),
            true};
    }
    return fail(Reason::CalendarMissing, wanted);
}

static QJsonObject toJson(const court::RuleFault &fault)
{
    return {{QStringLiteral("file"), fault.file},
            {QStringLiteral("line"), fault.line},
            {QStringLiteral("rule"), fault.rule},
            {QStringLiteral("field"), fault.field},
            {QStringLiteral("reason"), name(fault.reason)}};
}

static QJsonObject toJson(const court::RuleRow &row)
{
    QJsonArray start, after;
    for (const court::Titles &title : row.start)
        start << toJson(title);
    for (const court::Titles &title : row.after)
        after << toJson(title);
    const auto dayOrNull = [](const QDate &day) {
        return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
    };
    return {{QStringLiteral("rule"), row.id},
            {QStringLiteral("article"), row.article},
            {QStringLiteral("title"), toJson(row.title)},
            {QStringLiteral("start"), start},
            {QStringLiteral("after"), after},
            {QStringLiteral("amount"), row.amount > 0 ? QJsonValue(row.amount) : QJsonValue()},
            {QStringLiteral("unit"), record::nameOf(row.unit)},
            {QStringLiteral("toConfirm"), row.toConfirm},
            {QStringLiteral("inForceFrom"), dayOrNull(row.inForceFrom)},
            {QStringLiteral("inForceTo"), dayOrNull(row.inForceTo)},
            {QStringLiteral("edition"), row.edition}};
}

// The program's files, those of the same name replaced by the given ones.
static Result<QList<court::RuleFile>> filesWith(const QStringList &paths)
{
    auto files = court::builtInRules();
    if (!files)
        return files;
    for (const QString &path : paths) {
        const QString name = QFileInfo(path).fileName();
        const auto text = readFile(path);
        if (!text)
            return text.error();
        auto file = court::openRuleFile(name, *text);
        if (!file)
            return file.error();
        files->removeIf([&](const court::RuleFile &other) { return other.name == name; });
        *files << *std::move(file);
    }
    return files;
}

static QList<QCommandLineOption> none() { return {}; }

static Result<Answer> checkRules(const QCommandLineParser &given)
{
    const auto files = filesWith(given.positionalArguments());
    if (!files)
        return files.error();
    const auto reading = court::readRuleBook(*files);
    QJsonArray list;
    QString text;
    for (const court::RuleFault &fault : reading.faults) {
        list << toJson(fault);
        text += court::toLine(fault) + u'\n';
    }
    if (!reading.faults.isEmpty())
        return Answer{QJsonObject{{QStringLiteral("valid"), false}, {QStringLiteral("faults"), list}}, text,
                      false};
    for (const court::RuleRow &row : court::ruleRows(reading.book)) {
        list << toJson(row);
        text += row.id + u'\t' + row.article + u'\t' + words::length(row.amount, row.unit) + u'\t'
            + row.title.en + (row.toConfirm ? QStringLiteral("\t(to be confirmed)") : QString()) + u'\n';
    }
    return Answer{QJsonObject{{QStringLiteral("valid"), true}, {QStringLiteral("rules"), list}}, text, true};
}

const Verb termVerb{"term", "--from DATE --amount N --unit working-days|days|months|years [--calendar FILE]",
                    "Counts a procedural term, step by step.", termOptions, countTerm};
const Verb calendarVerb{"calendar", "--year Y [--calendar FILE]", "Shows the days off of a year.",
                        calendarOptions, showYear};
const Verb termRulesVerb{
    "term-rules", "[FILE…]",
    "Lists the rules of terms; with files, checks them in place of those of the same name.", none,
    checkRules};

}  // namespace adil::ctl
