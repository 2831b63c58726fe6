// SPDX-License-Identifier: GPL-3.0-or-later
#include "court/holidays.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace adil::court {

Result<Holidays> Holidays::read(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        return fail(Reason::Malformed, QStringLiteral("not a list of holidays"));
    Holidays out;
    const QJsonArray list = document.array();
    for (const QJsonValue item : list) {
        Holiday holiday;
        holiday.from = item[QLatin1String("from")].toInt(holiday.from);
        holiday.to = item[QLatin1String("to")].toInt(holiday.to);
        const QJsonArray days = item[QLatin1String("days")].toArray(),
                         dates = item[QLatin1String("dates")].toArray();
        for (const QJsonValue text : days) {
            const QDate day = QDate::fromString(QLatin1String("2024-") + text.toString(), Qt::ISODate);
            if (!day.isValid())
                return fail(Reason::WrongValue, text.toString());
            holiday.days << std::pair(day.month(), day.day());
        }
        for (const QJsonValue text : dates) {
            const QDate day = QDate::fromString(text.toString(), Qt::ISODate);
            if (!day.isValid())
                return fail(Reason::WrongValue, text.toString());
            holiday.dates << day;
        }
        for (const auto &[language, name] :
             {std::pair{"kk", &holiday.kk}, std::pair{"ru", &holiday.ru}, std::pair{"en", &holiday.en}}) {
            *name = item[QLatin1String(language)].toString();
            if (name->isEmpty())
                return fail(Reason::MissingField, QLatin1String(language));
        }
        out.m_holidays << holiday;
    }
    return out;
}

Holidays Holidays::builtIn()
{
    QFile file(QStringLiteral(":/holidays/kz.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    auto read = Holidays::read(file.readAll());
    return read ? *std::move(read) : Holidays();
}

QString Holidays::nameOf(const QDate &day, const QString &language) const
{
    for (const Holiday &holiday : m_holidays) {
        const bool isYearly = day.year() >= holiday.from && day.year() <= holiday.to
            && holiday.days.contains(std::pair(day.month(), day.day()));
        if (isYearly || holiday.dates.contains(day))
            return language == QLatin1String("kk") ? holiday.kk
                : language == QLatin1String("ru")  ? holiday.ru
                                                   : holiday.en;
    }
    return {};
}

}  // namespace adil::court
