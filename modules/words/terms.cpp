// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/terms.h"

#include "words/reasons.h"

#include <QCoreApplication>

#include <iterator>

namespace adil::words {

using Step = court::TermStep::Kind;

namespace {

QString say(const char *english) { return QCoreApplication::translate("words", english); }

QString plural(const char *english, qint64 n)
{
    return QCoreApplication::translate("words", english, nullptr, int(n));
}

// Of an event or a rule; an id that the book does not know stays as it is.
QString titleOf(const QString &id, const court::RuleBook &book, const QString &language)
{
    if (const court::EventKind *event = book.event(id))
        return event->title.in(language);
    for (const court::TermRule &rule : book.rules)
        if (rule.id == id)
            return rule.title.in(language);
    return id;
}

QString skipped(const court::TermStep &step)
{
    return (step.why == court::DayKind::Weekend
                ? say(QT_TRANSLATE_NOOP("words", "%1 is not counted: a weekend."))
                : say(QT_TRANSLATE_NOOP("words", "%1 is not counted: a day off.")))
        .arg(day(step.day));
}

QString counted(const court::TermStep &step)
{
    return (step.why == court::DayKind::Worked
                ? say(QT_TRANSLATE_NOOP("words", "%1 is counted: a weekend day that is worked."))
                : say(QT_TRANSLATE_NOOP("words", "%1 is counted.")))
        .arg(day(step.day));
}

// Steps that are about an event or another rule.
QString ofAnother(const court::TermStep &step, const QString &title)
{
    switch (step.kind) {
    case Step::Paused:
        return say(QT_TRANSLATE_NOOP(
                       "words", "%1: from %2 the term does not run; from %3 the rest runs on (art. 125)."))
            .arg(title, day(step.day), day(step.until));
    case Step::Suspended:
        return say(QT_TRANSLATE_NOOP("words", "%1: from %2 the term does not run; left: %3 (art. 125)."))
            .arg(title, day(step.day), length(step.amount, step.unit));
    case Step::Restarted:
        return say(QT_TRANSLATE_NOOP("words",
                                     "%1: from %2 the term begins anew, as the court has art. 183(6) set."))
            .arg(title, day(step.day));
    case Step::Within:
        return say(QT_TRANSLATE_NOOP("words", "It ends with another term at the latest, “%1”: %2."))
            .arg(title, day(step.day));
    case Step::Unmoved:
        return say(QT_TRANSLATE_NOOP("words", "%1, %2: the term does not begin anew (art. %3)."))
            .arg(title, day(step.day), step.article);
    default: return say(QT_TRANSLATE_NOOP("words", "Counted from: %1, %2.")).arg(title, day(step.day));
    }
}

// Steps that only name a day, in the order of their kinds.
QString ofDay(const court::TermStep &step)
{
    static constexpr struct {
        Step kind;
        const char *text;
    } texts[] = {
        {Step::FirstDay, QT_TRANSLATE_NOOP("words", "The first day is the next one, %1 (art. 122(2)).")},
        {Step::SameNumber, QT_TRANSLATE_NOOP("words", "The day of the same number is %1 (art. 123(1-2)).")},
        {Step::LastOfMonth,
         QT_TRANSLATE_NOOP("words",
                           "The last month has no day of that number; its last day is %1 (art. 123(2)).")},
        {Step::LastDay, QT_TRANSLATE_NOOP("words", "The last day is %1 (art. 123(3)).")},
        {Step::SameDay, QT_TRANSLATE_NOOP("words", "It is for the same day, %1.")},
        {Step::SetByCourt, QT_TRANSLATE_NOOP("words", "The end is set by the court: %1 (art. 121(2)).")},
        {Step::Shifted,
         QT_TRANSLATE_NOOP("words",
                           "The last day is not a working one; the next working day is %1 (art. 123(4)).")},
        {Step::Due, QT_TRANSLATE_NOOP("words", "The term ends on %1, at 24:00 (art. 123(5-7)).")},
    };
    for (const auto &text : texts)
        if (text.kind == step.kind)
            return say(text.text).arg(day(step.day));
    return say(QT_TRANSLATE_NOOP("words", "A step that this version of Adil does not know."));
}

}  // namespace

QString day(const QDate &date) { return date.toString(QStringLiteral("dd.MM.yyyy")); }

QString length(qint64 amount, court::Unit unit)
{
    using court::Unit;
    switch (unit) {
    case Unit::WorkingDays: return plural(QT_TRANSLATE_N_NOOP("words", "%n working day(s)"), amount);
    case Unit::Days: return plural(QT_TRANSLATE_N_NOOP("words", "%n day(s)"), amount);
    case Unit::Months: return plural(QT_TRANSLATE_N_NOOP("words", "%n month(s)"), amount);
    case Unit::Years: return plural(QT_TRANSLATE_N_NOOP("words", "%n year(s)"), amount);
    case Unit::Hours: return plural(QT_TRANSLATE_N_NOOP("words", "%n hour(s)"), amount);
    case Unit::SameDay: return say(QT_TRANSLATE_NOOP("words", "the same day"));
    case Unit::NextDay: return say(QT_TRANSLATE_NOOP("words", "the next day"));
    case Unit::NextWorkingDay: return say(QT_TRANSLATE_NOOP("words", "the next working day"));
    case Unit::AsSet: return say(QT_TRANSLATE_NOOP("words", "as the court sets it"));
    case Unit::Unknown: break;
    }
    return say(QT_TRANSLATE_NOOP("words", "Unknown"));
}

QString sentence(const court::TermStep &step, const court::RuleBook &book, const QString &language)
{
    switch (step.kind) {
    case Step::Counted: return counted(step);
    case Step::Skipped: return skipped(step);
    case Step::Extended:
        return say(QT_TRANSLATE_NOOP("words", "Extended by the ruling of %1: %2 (art. %3)."))
            .arg(day(step.day), length(step.amount, step.unit), step.article);
    case Step::Forecast:
        return say(QT_TRANSLATE_NOOP("words", "The calendar of %1 is a forecast: it is not ordered yet."))
            .arg(step.amount);
    case Step::Start:
    case Step::Paused:
    case Step::Suspended:
    case Step::Restarted:
    case Step::Within:
    case Step::Unmoved: return ofAnother(step, titleOf(step.about, book, language));
    default: return ofDay(step);
    }
}

QString sentence(const court::EventFault &fault, const court::RuleBook &book, const QString &language)
{
    const QString one = QStringLiteral("%1 (%2)").arg(titleOf(fault.kind, book, language), day(fault.day));
    if (fault.other.isEmpty())
        return sentence(fault.reason) + QStringLiteral(" %1.").arg(one);
    return sentence(fault.reason)
        + QStringLiteral(" %1 — %2 (%3).")
              .arg(one, titleOf(fault.other, book, language), day(fault.otherDay));
}

QString sentence(const court::RuleFault &fault)
{
    if (!fault.place.isEmpty())
        return say(QT_TRANSLATE_NOOP("words", "%1, at %2, “%3”, %4: %5"))
            .arg(fault.file, fault.place, fault.rule, fault.field, sentence(fault.reason));
    return say(QT_TRANSLATE_NOOP("words", "%1, line %2, “%3”, %4: %5"))
        .arg(fault.file)
        .arg(fault.line)
        .arg(fault.rule, fault.field, sentence(fault.reason));
}

QString label(court::Standing standing)
{
    static constexpr const char *names[] = {
        QT_TRANSLATE_NOOP("words", "Overdue"),  QT_TRANSLATE_NOOP("words", "Due soon"),
        QT_TRANSLATE_NOOP("words", "In time"),  QT_TRANSLATE_NOOP("words", "May be done"),
        QT_TRANSLATE_NOOP("words", "On hold"),  QT_TRANSLATE_NOOP("words", "Met"),
        QT_TRANSLATE_NOOP("words", "Met late"), QT_TRANSLATE_NOOP("words", "Lapsed"),
        QT_TRANSLATE_NOOP("words", "Unknown")};
    static_assert(std::size(names) == size_t(court::Standing::Unknown) + 1);
    return say(names[size_t(standing)]);
}

QString label(court::DeadlineChange::Kind kind)
{
    static constexpr const char *names[] = {
        QT_TRANSLATE_NOOP("words", "New"),        QT_TRANSLATE_NOOP("words", "Moves"),
        QT_TRANSLATE_NOOP("words", "Is met"),     QT_TRANSLATE_NOOP("words", "Is put on hold"),
        QT_TRANSLATE_NOOP("words", "Runs on"),    QT_TRANSLATE_NOOP("words", "Lapses"),
        QT_TRANSLATE_NOOP("words", "Runs again"), QT_TRANSLATE_NOOP("words", "Is counted anew"),
        QT_TRANSLATE_NOOP("words", "Unknown")};
    static_assert(std::size(names) == size_t(court::DeadlineChange::Kind::Unknown) + 1);
    return say(names[size_t(kind)]);
}

}  // namespace adil::words
