// SPDX-License-Identifier: GPL-3.0-or-later
// adilctl deadlines and adilctl agenda: all terms of a case from its events; what a day brings.
#include "input.h"
#include "terms.h"
#include "verbs.h"
#include "visit.h"

#include "base/clock.h"
#include "base/zone.h"
#include "court/hearing.h"
#include "court/termkeeping.h"
#include "ical/agendafile.h"
#include "model/agendareader.h"
#include "words/terms.h"

#include <QRegularExpression>

namespace adil::ctl {

static QList<QCommandLineOption> deadlineOptions()
{
    return {option("proceedings", "claim, simplified, order, special or specialClaim.", "KIND"),
            option("category", "A category that rules ask for, such as labour; may be given again.", "C"),
            option("event",
                   "What happened and when, NAME=DATE[..UNTIL][/AMOUNT:UNIT][@SUBJECT]; may be given again.",
                   "EVENT"),
            option("as-of", "The last day that is known; today when not given.", "DATE"), calendarOption()};
}

static Result<court::CaseEvent> readEvent(const QString &text, int n)
{
    static const QRegularExpression form(QStringLiteral("^([A-Za-z]+)=(\\d{4}-\\d\\d-\\d\\d)(?:\\.\\.(\\d{4}-"
                                                        "\\d\\d-\\d\\d))?(?:/(\\d+):([a-z-]+))?(?:@(.+))?$"));
    const auto match = form.match(text);
    const QString wrong = QStringLiteral("--event is written NAME=2026-03-05, not ") + text;
    if (!match.hasMatch())
        return fail(Reason::WrongValue, wrong);
    court::CaseEvent event;
    event.id.value = QStringLiteral("event %1").arg(n, 4, 10, QLatin1Char('0'));
    event.kind = match.captured(1);
    const auto day = readDate(match.captured(2), QStringLiteral("--event"));
    if (!day)
        return day.error();
    event.happenedOn = *day;
    if (!match.captured(3).isEmpty()) {
        const auto until = readDate(match.captured(3), QStringLiteral("--event"));
        if (!until)
            return until.error();
        event.until = *until;
    }
    if (!match.captured(4).isEmpty()) {
        event.amount = match.captured(4).toLongLong();
        if (!record::decode(QJsonValue(match.captured(5)), event.unit.emplace())
            || *event.unit == court::Unit::Unknown)
            return fail(Reason::WrongValue, wrong);
    }
    if (!match.captured(6).isEmpty())
        event.subject = match.captured(6);
    return event;
}

static Result<court::CaseFacts> readFacts(const QCommandLineParser &given, const court::RuleBook &book)
{
    court::CaseFacts facts;
    const QString kind = given.value(QStringLiteral("proceedings"));
    if (kind.isEmpty())
        return fail(Reason::MissingField, QStringLiteral("--proceedings"));
    if (!record::decode(QJsonValue(kind), facts.proceedings)
        || facts.proceedings == court::Proceedings::Unknown)
        return fail(Reason::WrongValue, QStringLiteral("--proceedings"));
    facts.flags = given.values(QStringLiteral("category"));
    for (const QString &flag : std::as_const(facts.flags))
        if (!book.category(flag))
            return fail(Reason::WrongValue, QStringLiteral("--category ") + flag);
    const QStringList events = given.values(QStringLiteral("event"));
    if (events.isEmpty())
        return fail(Reason::MissingField, QStringLiteral("--event"));
    for (const QString &text : events) {
        const auto event = readEvent(text, int(facts.events.size()));
        if (!event)
            return event.error();
        facts.events << *event;
    }
    return facts;
}

static QJsonObject toJson(const court::Deadline &deadline, const court::TermRule &rule, const QDate &asOf,
                          const court::WorkingDays &calendar)
{
    const auto orNull = [](const QDate &day) {
        return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
    };
    const bool isSuspended = deadline.state == court::DeadlineState::Suspended;
    QJsonObject json{
        {QStringLiteral("rule"), deadline.ruleId},
        {QStringLiteral("article"), deadline.article},
        {QStringLiteral("title"), toJson(rule.title)},
        {QStringLiteral("startEvent"), deadline.startEvent},
        {QStringLiteral("startsOn"), orNull(deadline.startsOn)},
        {QStringLiteral("due"), isSuspended ? QJsonValue() : orNull(deadline.dueOn)},
        {QStringLiteral("state"), record::nameOf(deadline.state)},
        {QStringLiteral("standing"), record::nameOf(court::standingOf(deadline, asOf, calendar))},
        {QStringLiteral("metOn"), orNull(deadline.metOn.value_or(QDate()))},
        {QStringLiteral("who"), deadline.who},
        {QStringLiteral("bound"), deadline.bound},
        {QStringLiteral("toConfirm"), deadline.toConfirm},
        {QStringLiteral("forecast"), deadline.forecast},
        {QStringLiteral("edition"), deadline.edition},
        {QStringLiteral("inForceFrom"), orNull(rule.inForceFrom)},
        {QStringLiteral("inForceTo"), orNull(rule.inForceTo)},
        {QStringLiteral("steps"), deadline.steps}};
    if (isSuspended)
        json[QStringLiteral("left")] = QJsonObject{
            {QStringLiteral("amount"), deadline.rest},
            {QStringLiteral("unit"), record::nameOf(deadline.restUnit.value_or(court::Unit::Unknown))}};
    return json;
}

static Result<Answer> listDeadlines(const QCommandLineParser &given)
{
    const auto book = builtInBook();
    if (!book)
        return book.error();
    const auto facts = readFacts(given, *book);
    if (!facts)
        return facts.error();
    QDate asOf = dateIn(SystemClock().now(), zoneNamed(court::Court().zone));
    if (given.isSet(QStringLiteral("as-of"))) {
        const auto day = readDate(given.value(QStringLiteral("as-of")), QStringLiteral("--as-of"));
        if (!day)
            return day.error();
        asOf = *day;
    }
    const auto years = givenYears(given);
    if (!years)
        return years.error();
    const court::WorkingDays calendar(*years);
    const auto terms = court::countTerms(*book, calendar, *facts, asOf);
    if (!terms)
        return terms.error();
    QJsonArray json;
    QString text;
    const auto changes = court::compare({}, *terms, *book, {});
    for (qsizetype n = 0; n < changes.size(); ++n) {
        const court::Deadline &deadline = changes[n].after;
        json << toJson(deadline, *(*terms)[n].rule, asOf, calendar);
        text += QStringLiteral("%1\t%2\t%3\t%4\t%5\n")
                    .arg(deadline.dueOn.toString(Qt::ISODate), record::nameOf(deadline.state),
                         deadline.ruleId, deadline.article, deadline.titleEn);
    }
    return Answer{json, text, true};
}

static QList<QCommandLineOption> agendaOptions()
{
    return {profileOption(), option("day", "Which day.", "DATE"),
            QCommandLineOption(QStringLiteral("ics"),
                               QStringLiteral("As iCalendar, with all that comes after the day."))};
}

static QJsonArray hearingsOf(const store::Reader &reader, const QDate &day, const QTimeZone &zone)
{
    const auto at = [&](const QDate &date) { return record::encode(instantOf(date, QTime(0, 0), zone)); };
    const auto hearings = reader.list<court::Hearing>(
        store::about<court::Hearing>()
            .where(QStringLiteral("startsAt"), store::Compare::AtLeast, at(day))
            .where(QStringLiteral("startsAt"), store::Compare::Less, at(day.addDays(1)))
            .orderBy(QStringLiteral("startsAt")));
    QJsonArray list;
    for (const auto &hearing : hearings) {
        const auto file = reader.find(hearing.value.caseId);
        list << QJsonObject{{QStringLiteral("id"), hearing.value.id.value},
                            {QStringLiteral("startsAt"),
                             inZone(hearing.value.startsAt, zone).toString(QStringLiteral("HH:mm"))},
                            {QStringLiteral("minutes"), hearing.value.minutes},
                            {QStringLiteral("kind"), record::nameOf(hearing.value.kind)},
                            {QStringLiteral("state"), record::nameOf(hearing.value.state)},
                            {QStringLiteral("case"), file ? file->value.number : QString()}};
    }
    return list;
}

static QJsonArray dueOn(const store::Reader &reader, const QDate &day, store::Compare compare)
{
    const auto deadlines = reader.list<court::Deadline>(
        store::about<court::Deadline>()
            .where(QStringLiteral("state"), record::encode(court::DeadlineState::Running))
            .where(QStringLiteral("who"), record::encode(court::Bearer::Court))
            .where(QStringLiteral("bound"), record::encode(court::Bound::By))
            .where(QStringLiteral("dueOn"), compare, record::encode(day))
            .orderBy(QStringLiteral("dueOn")));
    QJsonArray list;
    for (const auto &deadline : deadlines) {
        const auto file = reader.find(deadline.value.caseId);
        list << QJsonObject{{QStringLiteral("rule"), deadline.value.ruleId},
                            {QStringLiteral("article"), deadline.value.article},
                            {QStringLiteral("due"), deadline.value.dueOn.toString(Qt::ISODate)},
                            {QStringLiteral("case"), file ? file->value.number : QString()}};
    }
    return list;
}

static Result<Answer> showAgenda(const QCommandLineParser &given)
{
    if (const auto folder = required(given, "profile"); !folder)
        return folder.error();
    const auto day = readDate(given.value(QStringLiteral("day")), QStringLiteral("--day"));
    if (!day)
        return day.error();
    const auto visited = visit(given);
    if (!visited)
        return visited.error();
    const store::Reader &reader = *visited->reader;
    const auto courts = reader.list<court::Court>(store::about<court::Court>().first(1));
    const auto zone = zoneNamed(courts.isEmpty() ? QString() : courts.first().value.zone);
    if (given.isSet(QStringLiteral("ics"))) {
        const auto agenda = model::readAgenda(reader, {{}, zone}, {*day});
        const auto text = QString::fromUtf8(ical::agendaFile(agenda, {"en", {}, zone}, ical::Use::File));
        return Answer{QJsonObject{{QStringLiteral("ics"), text}}, text, true};
    }
    const QJsonArray hearings = hearingsOf(reader, *day, zone),
                     due = dueOn(reader, *day, store::Compare::Equal),
                     overdue = dueOn(reader, *day, store::Compare::Less);
    QString text;
    for (const QJsonValue item : hearings)
        text += item[QLatin1String("startsAt")].toString() + u'\t' + item[QLatin1String("case")].toString()
            + u'\t' + item[QLatin1String("state")].toString() + u'\n';
    for (const QJsonArray &list : {overdue, due})
        for (const QJsonValue item : list)
            text += item[QLatin1String("due")].toString() + u'\t' + item[QLatin1String("case")].toString()
                + u'\t' + item[QLatin1String("rule")].toString() + u'\n';
    return Answer{QJsonObject{{QStringLiteral("day"), day->toString(Qt::ISODate)},
                              {QStringLiteral("hearings"), hearings},
                              {QStringLiteral("due"), due},
                              {QStringLiteral("overdue"), overdue}},
                  text, true};
}

const Verb deadlinesVerb{
    "deadlines", "--proceedings KIND [--category C]… --event NAME=DATE… [--as-of DATE] [--calendar FILE]",
    "Lists all terms of a case with these events.", deadlineOptions, listDeadlines};
const Verb agendaVerb{
    "agenda", "--profile DIR --day DATE [--ics]",
    "Lists the hearings of a day and what falls due. --ics: as iCalendar, with all that comes after.",
    agendaOptions, showAgenda};

}  // namespace adil::ctl
