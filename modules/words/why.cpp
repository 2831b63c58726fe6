// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/why.h"

#include "words/labels.h"
#include "words/terms.h"

#include <QCoreApplication>

namespace adil::words {

using court::TermStep;

namespace {

QString say(const char *english) { return QCoreApplication::translate("words", english); }

QString titleOfEvent(const QString &id, const court::RuleBook &book, const QString &language)
{
    const court::EventKind *event = book.event(id);
    return event ? event->title.in(language) : id;
}

QString titlesOf(const QStringList &events, const court::RuleBook &book, const QString &language)
{
    QStringList titles;
    for (const QString &id : events)
        titles << titleOfEvent(id, book, language);
    return titles.join(QStringLiteral("; "));
}

QString titleOfRule(const QString &id, const court::RuleBook &book, const QString &language)
{
    for (const court::TermRule &rule : book.rules)
        if (rule.id == id)
            return rule.title.in(language);
    return id;
}

// Steps from `first` on that one sentence can tell: days that are counted, or weekends that are not.
qsizetype runFrom(const QList<TermStep> &steps, qsizetype first)
{
    const TermStep &one = steps[first];
    const bool isRun = (one.kind == TermStep::Kind::Counted && one.why != court::DayKind::Worked)
        || one.kind == TermStep::Kind::Skipped;
    qsizetype n = 1;
    while (isRun && first + n < steps.size() && steps[first + n].kind == one.kind
           && steps[first + n].why == one.why && steps[first + n].day == one.day.addDays(n))
        ++n;
    return n;
}

QString sayCounted(const QDate &from, const QDate &to, qint64 number)
{
    if (from == to)
        return say(QT_TRANSLATE_NOOP("words", "%1: working day %2.")).arg(day(from)).arg(number);
    return say(QT_TRANSLATE_NOOP("words", "%1 – %2: working days %3 to %4."))
        .arg(day(from), day(to))
        .arg(number)
        .arg(number + from.daysTo(to));
}

QString saySkipped(const TermStep &step, const QDate &to)
{
    const bool isWeekend = step.why == court::DayKind::Weekend;
    return (isWeekend ? say(QT_TRANSLATE_NOOP("words", "%1 – %2 are not counted: a weekend."))
                      : say(QT_TRANSLATE_NOOP("words", "%1 – %2 are not counted: days off.")))
        .arg(day(step.day), day(to));
}

QStringList startOf(const WhyFacts &facts, const court::RuleBook &book, const QString &language)
{
    QStringList lines;
    if (facts.event)
        lines << QStringLiteral("%1, %2").arg(titleOfEvent(facts.event->kind, book, language),
                                              day(facts.event->happenedOn));
    if (!facts.eventPaper.isEmpty())
        lines << say(QT_TRANSLATE_NOOP("words", "Paper: %1")).arg(facts.eventPaper);
    if (facts.event && facts.event->remark && !facts.event->remark->isEmpty())
        lines << *facts.event->remark;
    return lines;
}

QStringList courseOf(const WhyFacts &facts)
{
    const court::Deadline &deadline = facts.deadline;
    QStringList lines;
    for (const court::CaseEvent &extension : facts.extensions)
        if (extension.remark && !extension.remark->isEmpty())
            lines << say(QT_TRANSLATE_NOOP("words", "Why it was extended on %1: %2"))
                         .arg(day(extension.happenedOn), *extension.remark);
    if (deadline.state == court::DeadlineState::Met && deadline.metOn)
        lines << (deadline.byHand ? say(QT_TRANSLATE_NOOP("words", "Met on %1, as the judge has noted."))
                                  : say(QT_TRANSLATE_NOOP("words", "Met on %1.")))
                     .arg(day(*deadline.metOn));
    if (!facts.metPaper.isEmpty())
        lines << say(QT_TRANSLATE_NOOP("words", "Paper: %1")).arg(facts.metPaper);
    if (deadline.state == court::DeadlineState::Suspended && deadline.restUnit)
        lines << say(QT_TRANSLATE_NOOP("words", "The term is on hold; left: %1."))
                     .arg(length(deadline.rest, *deadline.restUnit));
    if (deadline.state == court::DeadlineState::Cancelled)
        lines << (deadline.byHand ? say(QT_TRANSLATE_NOOP("words", "Waived by the judge."))
                                  : say(QT_TRANSLATE_NOOP("words", "It lapsed: what it was for is over.")));
    if (deadline.remark && !deadline.remark->isEmpty())
        lines << say(QT_TRANSLATE_NOOP("words", "Reason: %1")).arg(*deadline.remark);
    return lines;
}

QStringList doubtsOf(const court::Deadline &deadline, const court::TermRule *rule)
{
    QStringList lines;
    if (deadline.toConfirm)
        lines << say(QT_TRANSLATE_NOOP(
            "words", "To be confirmed: the code is read so, but this reading is not confirmed yet."));
    if (deadline.forecast)
        lines << say(QT_TRANSLATE_NOOP(
            "words", "The end lies in a year whose calendar is a forecast: the day may still move."));
    if (rule && !deadline.edition.isEmpty() && rule->edition != deadline.edition)
        lines << say(QT_TRANSLATE_NOOP(
            "words",
            "The rule has another wording since: count the terms of the case anew to see what moves."));
    return lines;
}

QString force(const QDate &from, const QDate &to)
{
    if (from.isValid() && to.isValid())
        return say(QT_TRANSLATE_NOOP("words", "in force from %1 to %2")).arg(day(from), day(to));
    if (to.isValid())
        return say(QT_TRANSLATE_NOOP("words", "in force until %1")).arg(day(to));
    return from.isValid() ? say(QT_TRANSLATE_NOOP("words", "in force since %1")).arg(day(from))
                          : say(QT_TRANSLATE_NOOP("words", "in force"));
}

QString edition(const QString &text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return say(QT_TRANSLATE_NOOP("words", "edition of %1")).arg(date.isValid() ? day(date) : text);
}

}  // namespace

QString sentence(const court::Deed &deed, const QString &when, const QString &who)
{
    static constexpr struct {
        const char *command, *text;
    } done[] = {
        {"MeetDeadline", QT_TRANSLATE_NOOP("words", "noted as met")},
        {"WaiveDeadline", QT_TRANSLATE_NOOP("words", "waived")},
        {"ExtendDeadline", QT_TRANSLATE_NOOP("words", "extended by ruling")},
        {"RecountDeadlines", QT_TRANSLATE_NOOP("words", "counted anew")},
        {"SetCaseKind", QT_TRANSLATE_NOOP("words", "it was said what the case is about")},
        {"EnterCaseEvent", QT_TRANSLATE_NOOP("words", "an event was entered")},
        {"CorrectCaseEvent", QT_TRANSLATE_NOOP("words", "an event was corrected")},
        {"RemoveCaseEvent", QT_TRANSLATE_NOOP("words", "an event was removed")},
    };
    QString what = labelOfCommand(deed.command);
    for (const auto &one : done)
        if (deed.command == QLatin1String(one.command))
            what = say(one.text);
    QString line = who.isEmpty() ? say(QT_TRANSLATE_NOOP("words", "%1: %2")).arg(when, what)
                                 : say(QT_TRANSLATE_NOOP("words", "%1, %2: %3")).arg(when, who, what);
    if (deed.from && deed.to)
        line = say(QT_TRANSLATE_NOOP("words", "%1; %2 → %3")).arg(line, day(*deed.from), day(*deed.to));
    if (deed.why && !deed.why->isEmpty())
        line = say(QT_TRANSLATE_NOOP("words", "%1; reason: %2")).arg(line, *deed.why);
    return line;
}

QString ofOtherCase(const QString &kind, bool isOther, const QString &number, const QDate &on)
{
    const bool isKnown = !number.isEmpty();
    if (kind == QLatin1String("joined"))
        return isKnown ? say(QT_TRANSLATE_NOOP("words", "Joined with %1 on %2")).arg(number, day(on))
                       : say(QT_TRANSLATE_NOOP("words", "Joined with another case on %1")).arg(day(on));
    if (isOther)
        return say(QT_TRANSLATE_NOOP("words", "Separated from %1 on %2")).arg(number, day(on));
    return isKnown
        ? say(QT_TRANSLATE_NOOP("words", "A claim was separated into %1 on %2")).arg(number, day(on))
        : say(QT_TRANSLATE_NOOP("words", "A claim was separated into its own case on %1")).arg(day(on));
}

QString lengthOf(const court::TermRule &rule, const court::RuleBook &book, const QString &language)
{
    const QString from = titlesOf(rule.start, book, language);
    QStringList after;
    for (const QString &id : rule.afterTerm)
        after << titleOfRule(id, book, language);
    const QString terms = after.join(QStringLiteral("; "));
    if (after.isEmpty())
        return say(QT_TRANSLATE_NOOP("words", "%1, from: %2")).arg(length(rule.amount, rule.unit), from);
    if (from.isEmpty())
        return say(QT_TRANSLATE_NOOP("words", "%1, from the end of the term “%2”"))
            .arg(length(rule.amount, rule.unit), terms);
    return say(QT_TRANSLATE_NOOP("words", "%1, from: %2; without it from the end of the term “%3”"))
        .arg(length(rule.amount, rule.unit), from, terms);
}

QStringList changesOf(const court::TermRule &rule, const court::RuleBook &book, const QString &language)
{
    QStringList lines;
    if (!rule.extension.by.isEmpty()) {
        lines << (rule.extension.amount > 0
                      ? say(QT_TRANSLATE_NOOP("words", "It may be extended by ruling, up to %1 (art. %2)."))
                            .arg(length(rule.extension.amount, rule.extension.unit), rule.extension.article)
                      : say(QT_TRANSLATE_NOOP("words", "It may be extended by ruling (art. %1)."))
                            .arg(rule.extension.article));
        QStringList except;
        for (const QString &flag : rule.extension.unlessFlags)
            if (const court::Category *category = book.category(flag))
                except << category->title.in(language);
        if (!except.isEmpty())
            lines << say(QT_TRANSLATE_NOOP("words", "No extension in cases of: %1."))
                         .arg(except.join(QStringLiteral("; ")));
    } else {
        lines << say(QT_TRANSLATE_NOOP("words", "It cannot be extended."));
    }
    if (!rule.suspendedBy.isEmpty())
        lines << say(QT_TRANSLATE_NOOP("words", "It is put on hold by: %1."))
                     .arg(titlesOf(rule.suspendedBy, book, language));
    if (rule.runsInSuspension)
        lines << say(QT_TRANSLATE_NOOP("words", "A term that begins while the case is suspended runs."));
    if (!rule.end.isEmpty())
        lines << say(QT_TRANSLATE_NOOP("words", "It is met by: %1.")).arg(titlesOf(rule.end, book, language));
    return lines;
}

QStringList originOf(const court::TermRule &rule)
{
    return {QStringList{edition(rule.edition), force(rule.inForceFrom, rule.inForceTo)}.join(
        QStringLiteral(" · "))};
}

QStringList countOf(const QList<TermStep> &steps, const court::RuleBook &book, const QString &language)
{
    QStringList lines;
    qint64 number = 0;
    for (qsizetype i = 0; i < steps.size();) {
        const qsizetype n = runFrom(steps, i);
        const TermStep &first = steps[i];
        const QDate last = steps[i + n - 1].day;
        const bool isCounted = first.kind == TermStep::Kind::Counted;
        if (first.kind == TermStep::Kind::Restarted)
            number = 0;
        if (isCounted && first.why != court::DayKind::Worked)
            lines << sayCounted(first.day, last, number + 1);
        else if (n > 1)
            lines << saySkipped(first, last);
        else
            lines << sentence(first, book, language);
        number += isCounted ? n : 0;
        i += n;
    }
    return lines;
}

Why why(const WhyFacts &facts, const court::RuleBook &book, const QString &language)
{
    const court::Deadline &deadline = facts.deadline;
    const court::TermRule *rule = book.rule(deadline.ruleId, deadline.startsOn);
    Why out;
    out.start = startOf(facts, book, language);
    auto steps = court::stepsFrom(deadline.steps);
    if (facts.event && !steps.isEmpty() && steps.first().kind == TermStep::Kind::Start)
        steps.removeFirst();  // `start` says it
    out.count = countOf(steps, book, language);
    out.course = courseOf(facts);
    out.doubts = doubtsOf(deadline, rule);
    if (!rule) {
        out.rule << edition(deadline.edition)
                 << say(QT_TRANSLATE_NOOP("words", "The rules of the court do not have it any more."));
        return out;
    }
    out.length = lengthOf(*rule, book, language);
    out.changes = changesOf(*rule, book, language);
    out.rule = originOf(*rule);
    if (deadline.edition != rule->edition)
        out.rule << say(QT_TRANSLATE_NOOP("words", "Counted by the %1.")).arg(edition(deadline.edition));
    if (rule->note)
        out.rule << rule->note->in(language);
    return out;
}

}  // namespace adil::words
