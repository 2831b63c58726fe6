// SPDX-License-Identifier: GPL-3.0-or-later
#include "court/calendar.h"

#include "court/jsonplaces.h"

#include <algorithm>

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

namespace {

constexpr int firstYear = 1991, lastYear = 2200;

// Why the text cannot be such a day of the year; nothing when it can.
std::optional<Reason> faultOf(const QString &text, qint64 year, bool isOff, QSet<QDate> &seen)
{
    const QDate day = dateOf(text);
    const bool isWeekday = day.dayOfWeek() < Qt::Saturday;
    if (!day.isValid() || day.year() != year || isWeekday != isOff)
        return Reason::WrongValue;
    if (seen.contains(day))
        return Reason::DuplicateId;
    seen << day;
    return {};
}

// One year of a file.
class YearEntry {
public:
    YearEntry(const JsonPlaces &places, qsizetype n, const QJsonObject &json, QList<CalendarFault> &faults)
        : m_places(places)
        , m_pointer(QStringLiteral("/%1").arg(n))
        , m_json(json)
        , m_faults(faults)
    { }

    WorkingCalendar read(QSet<qint64> &years)
    {
        static const QStringList known{QStringLiteral("id"), QStringLiteral("year"),
                                       QStringLiteral("forecast"), QStringLiteral("daysOff"),
                                       QStringLiteral("workedDays")};
        const QStringList keys = m_json.keys();
        for (const QString &key : keys)
            if (!known.contains(key))
                fault(Reason::WrongValue, key);
        WorkingCalendar calendar;
        field("year", calendar.year);
        const bool isYear = calendar.year >= firstYear && calendar.year <= lastYear;
        if (m_json.contains(QLatin1String("year")) && !isYear)
            fault(Reason::WrongValue, QStringLiteral("year"));
        if (isYear && years.contains(calendar.year))
            fault(Reason::DuplicateId, QStringLiteral("year"));
        years << calendar.year;
        calendar.id.value = QStringLiteral("R%1").arg(calendar.year, 32, 10, QLatin1Char('0'));
        if (m_json.contains(QLatin1String("id")))
            field("id", calendar.id.value);
        if (m_json.contains(QLatin1String("forecast")))
            field("forecast", calendar.forecast);
        QSet<QDate> seen;
        field("daysOff", calendar.daysOff);
        field("workedDays", calendar.workedDays);
        days("daysOff", calendar.daysOff, calendar.year, true, seen);
        days("workedDays", calendar.workedDays, calendar.year, false, seen);
        return calendar;
    }

private:
    void fault(Reason reason, const QString &name, const QString &more = {})
    {
        const int line = m_places.line(m_pointer + u'/' + name);
        const QJsonValue year = m_json[QLatin1String("year")];
        const QString of = year.isDouble() ? QString::number(year.toInteger()) + QStringLiteral(": ")
                                           : QString();
        m_faults << CalendarFault{reason, line, of + name.section(u'/', 0, 0) + more};
    }

    template <class T>
    void field(const char *name, T &into)
    {
        const QJsonValue value = m_json[QLatin1String(name)];
        if (value.isUndefined())
            fault(Reason::MissingField, QLatin1String(name));
        else if (!record::decode(value, into))
            fault(Reason::WrongValue, QLatin1String(name));
    }

    void days(const char *name, const QStringList &list, qint64 year, bool areOff, QSet<QDate> &seen)
    {
        for (qsizetype n = 0; n < list.size(); ++n)
            if (const auto reason = faultOf(list[n], year, areOff, seen))
                fault(*reason, QStringLiteral("%1/%2").arg(QLatin1String(name)).arg(n),
                      QStringLiteral(": ") + list[n]);
    }

    const JsonPlaces &m_places;
    QString m_pointer;
    const QJsonObject m_json;  // [] must not add what is missing
    QList<CalendarFault> &m_faults;
};

}  // namespace

Result<void> checkCalendar(const WorkingCalendar &calendar)
{
    if (calendar.year < firstYear || calendar.year > lastYear)
        return fail(Reason::WrongValue, QStringLiteral("year %1").arg(calendar.year));
    QSet<QDate> seen;
    for (const bool areOff : {true, false})
        for (const QString &text : areOff ? calendar.daysOff : calendar.workedDays)
            if (const auto reason = faultOf(text, calendar.year, areOff, seen))
                return fail(*reason, text);
    return {};
}

QString toLine(const CalendarFault &fault)
{
    return QStringLiteral("%1: %2: %3").arg(fault.line).arg(fault.what, name(fault.reason));
}

CalendarReading readCalendarFile(const QByteArray &json)
{
    CalendarReading reading;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError || !document.isArray()) {
        const bool isJson = error.error == QJsonParseError::NoError;
        reading.faults << CalendarFault{Reason::Malformed, isJson ? 1 : lineOf(json, error.offset),
                                        isJson ? QStringLiteral("not a list of years") : error.errorString()};
        return reading;
    }
    const JsonPlaces places(json);
    const QJsonArray list = document.array();
    QSet<qint64> years;
    for (qsizetype n = 0; n < list.size(); ++n) {
        if (!list[n].isObject()) {
            reading.faults << CalendarFault{Reason::WrongValue, places.line(QStringLiteral("/%1").arg(n)),
                                            QStringLiteral("not a year")};
            continue;
        }
        const auto before = reading.faults.size();
        const auto year = YearEntry(places, n, list[n].toObject(), reading.faults).read(years);
        if (reading.faults.size() == before)
            reading.years << year;
    }
    std::stable_sort(reading.faults.begin(), reading.faults.end(),
                     [](const CalendarFault &a, const CalendarFault &b) { return a.line < b.line; });
    return reading;
}

Result<QList<WorkingCalendar>> readCalendars(const QByteArray &json)
{
    auto reading = readCalendarFile(json);
    if (reading.faults.isEmpty())
        return std::move(reading.years);
    QStringList lines;
    for (const CalendarFault &fault : std::as_const(reading.faults))
        lines << toLine(fault);
    return fail(reading.faults.first().reason, lines.join(QStringLiteral("; ")));
}

}  // namespace adil::court
