// SPDX-License-Identifier: GPL-3.0-or-later
#include "court/calendar.h"

namespace adil::court {

static QDate dateOf(const QString &text)
{
    QDate day;
    return record::decode(QJsonValue(text), day) ? day : QDate();
}

WorkingDays::WorkingDays(const QList<WorkingCalendar> &years)
{
    for (const WorkingCalendar &year : years) {
        m_years << int(year.year);
        if (year.forecast)
            m_forecasts << int(year.year);
        for (const QString &day : year.daysOff)
            m_off << dateOf(day);
        for (const QString &day : year.workedDays)
            m_worked << dateOf(day);
    }
}

DayKind WorkingDays::kindOf(const QDate &day) const
{
    if (!knows(day.year()))
        return DayKind::Unknown;
    if (m_off.contains(day))
        return DayKind::DayOff;
    if (day.dayOfWeek() < Qt::Saturday)
        return DayKind::Working;
    return m_worked.contains(day) ? DayKind::Worked : DayKind::Weekend;
}

bool WorkingDays::isWorking(const QDate &day) const
{
    const DayKind kind = kindOf(day);
    return kind == DayKind::Working || kind == DayKind::Worked;
}

int WorkingDays::countIn(int year) const { return countBetween({year - 1, 12, 31}, {year, 12, 31}); }

int WorkingDays::countBetween(const QDate &from, const QDate &to) const
{
    int count = 0;
    for (QDate day = from.addDays(1); day <= to; day = day.addDays(1))
        count += isWorking(day) ? 1 : 0;
    return count;
}

Result<void> checkCalendar(const WorkingCalendar &calendar)
{
    if (calendar.year < 1991 || calendar.year > 2200)
        return fail(Reason::WrongValue, QStringLiteral("year %1").arg(calendar.year));
    QSet<QDate> seen;
    const auto check = [&](const QStringList &days, bool areOff) -> Result<void> {
        for (const QString &text : days) {
            const QDate day = dateOf(text);
            const bool isWeekday = day.dayOfWeek() < Qt::Saturday;
            if (!day.isValid() || day.year() != calendar.year || isWeekday != areOff)
                return fail(Reason::WrongValue, text);
            if (seen.contains(day))
                return fail(Reason::DuplicateId, text);
            seen << day;
        }
        return {};
    };
    if (const auto off = check(calendar.daysOff, true); !off)
        return off;
    return check(calendar.workedDays, false);
}

Result<QList<WorkingCalendar>> readCalendars(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        return fail(Reason::Malformed, QStringLiteral("not a list of years"));
    QList<WorkingCalendar> years;
    QSet<qint64> seen;
    const QJsonArray list = document.array();
    for (const QJsonValue item : list) {
        QJsonObject object = item.toObject();
        const qint64 number = object[QLatin1String("year")].toInteger();
        if (!object.contains(QLatin1String("id")))
            object[QLatin1String("id")] = QStringLiteral("R%1").arg(number, 32, 10, QLatin1Char('0'));
        auto year = record::fromJson<WorkingCalendar>(object);
        if (!year)
            return year.error();
        if (const auto sound = checkCalendar(*year); !sound)
            return sound.error();
        if (seen.contains(year->year))
            return fail(Reason::DuplicateId, QString::number(year->year));
        seen << year->year;
        years << *std::move(year);
    }
    return years;
}

}  // namespace adil::court
