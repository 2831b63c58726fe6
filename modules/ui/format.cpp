// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format.h"

#include "base/zone.h"

namespace adil::ui {

namespace {

QString capitalised(const QString &word) { return word.left(1).toUpper() + word.mid(1); }

}  // namespace

Format::Format(Language language, const QTimeZone &zone)
    : m_language(language)
    , m_locale(localeOf(language))
    , m_zone(zone)
{ }

QString Format::dayAndMonth(const QDate &date) const
{
    //: %1 day of the week, %2 day of the month, %3 month ("Monday, 23 November")
    return tr("%1, %2 %3")
        .arg(capitalised(m_locale.dayName(date.dayOfWeek())), QString::number(date.day()),
             m_locale.monthName(date.month()));
}

QString Format::longDate(const QDate &date) const
{
    //: %1 day of the month, %2 month, %3 year ("23 November 2026")
    return tr("%1 %2 %3")
        .arg(QString::number(date.day()), m_locale.monthName(date.month()), QString::number(date.year()));
}

QString Format::date(const QDate &date) const { return date.toString(QStringLiteral("dd.MM.yyyy")); }

QString Format::shortDate(const QDate &date) const { return date.toString(QStringLiteral("dd.MM")); }

QString Format::time(const QDateTime &instant) const
{
    return inZone(instant, m_zone).toString(QStringLiteral("HH:mm"));
}

QString Format::timeToSecond(const QDateTime &instant) const
{
    return inZone(instant, m_zone).toString(QStringLiteral("HH:mm:ss"));
}

QString Format::moment(const QDateTime &instant, const QDateTime &now) const
{
    const QDate day = dateIn(instant, m_zone);
    const QDate today = dateIn(now, m_zone);
    if (day == today)
        return time(instant);
    return QStringLiteral("%1 %2").arg(day.year() == today.year() ? shortDate(day) : date(day),
                                       time(instant));
}

QString Format::dateTime(const QDateTime &instant) const
{
    return QStringLiteral("%1 %2").arg(date(dateIn(instant, m_zone)), time(instant));
}

QString Format::relative(const QDateTime &instant, const QDateTime &now) const
{
    const qint64 seconds = now.secsTo(instant);
    const int minutes = int(qAbs(seconds) / 60);
    if (minutes < 1)
        return tr("now");
    if (minutes < 120)
        return seconds > 0 ? tr("in %n minute(s)", nullptr, minutes)
                           : tr("%n minute(s) ago", nullptr, minutes);
    const int hours = minutes / 60;
    if (hours < 48)
        return seconds > 0 ? tr("in %n hour(s)", nullptr, hours) : tr("%n hour(s) ago", nullptr, hours);
    const int days = hours / 24;
    return seconds > 0 ? tr("in %n day(s)", nullptr, days) : tr("%n day(s) ago", nullptr, days);
}

QString Format::length(std::chrono::seconds length) const
{
    const int minutes = int(length.count() / 60);
    if (minutes < 120)
        return tr("%n minute(s)", nullptr, minutes);
    if (minutes < 48 * 60)
        return tr("%n hour(s)", nullptr, minutes / 60);
    return tr("%n day(s)", nullptr, minutes / (24 * 60));
}

QString Format::minutes(int minutes) const
{
    //: short for minutes, beside a number: "60 min"
    return tr("%1 min").arg(minutes);
}

QString Format::clock(std::chrono::milliseconds length) const
{
    const qint64 seconds = qMax<qint64>(0, length.count() / 1000);
    const auto two = [](qint64 n) { return QStringLiteral("%1").arg(n, 2, 10, QLatin1Char('0')); };
    if (seconds < 3600)
        return QStringLiteral("%1:%2").arg(seconds / 60).arg(two(seconds % 60));
    return QStringLiteral("%1:%2:%3").arg(seconds / 3600).arg(two(seconds / 60 % 60), two(seconds % 60));
}

QString Format::bytes(qint64 bytes) const
{
    return m_locale.formattedDataSize(bytes, bytes < 1'000'000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

QString Format::number(qint64 number) const { return m_locale.toString(number); }

}  // namespace adil::ui
