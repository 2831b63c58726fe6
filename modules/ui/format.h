// SPDX-License-Identifier: GPL-3.0-or-later
// Dates, times, numbers and sizes for people: in the language of the interface and the zone of the court,
// whatever the computer's. A value; any thread, but tr() follows the installed language.
#pragma once

#include "ui/languages.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

#include <chrono>

namespace adil::ui {

class Format {
    Q_DECLARE_TR_FUNCTIONS(adil::ui::Format)
public:
    Format(Language language, const QTimeZone &zone);

    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    [[nodiscard]] const QLocale &locale() const { return m_locale; }

    // "Дүйсенбі, 23 қараша" · "Понедельник, 23 ноября" · "Monday, 23 November"
    [[nodiscard]] QString dayAndMonth(const QDate &date) const;
    // "2026 жылғы 23 қараша" · "23 ноября 2026 года" · "23 November 2026"
    [[nodiscard]] QString longDate(const QDate &date) const;
    // "23.11.2026" and "23.11" in all three languages: that is how dates stand in the papers of the court.
    [[nodiscard]] QString date(const QDate &date) const;
    [[nodiscard]] QString shortDate(const QDate &date) const;
    // Instants, on the wall clock of the court.
    [[nodiscard]] QString time(const QDateTime &instant) const;  // "09:30"
    [[nodiscard]] QString timeToSecond(const QDateTime &instant) const;  // "09:30:05"
    // "09:30" on the day of `now`, "20.11 17:41" in its year, "20.11.2025 17:41" otherwise.
    [[nodiscard]] QString moment(const QDateTime &instant, const QDateTime &now) const;
    [[nodiscard]] QString dateTime(const QDateTime &instant) const;  // "23.11.2026 09:30"
    // "in 38 minutes", "now", "5 minutes ago", "in 3 hours"; days beyond that.
    [[nodiscard]] QString relative(const QDateTime &instant, const QDateTime &now) const;
    // A length: "38 minutes", "3 hours"; the largest unit alone.
    [[nodiscard]] QString length(std::chrono::seconds length) const;
    // "60 min"
    [[nodiscard]] QString minutes(int minutes) const;
    // A place in a recording or its length: "1:12:40", "0:07".
    [[nodiscard]] QString clock(std::chrono::milliseconds length) const;
    // "6,1 GB" by 1000s
    [[nodiscard]] QString bytes(qint64 bytes) const;
    [[nodiscard]] QString number(qint64 number) const;

private:
    Language m_language;
    QLocale m_locale;
    QTimeZone m_zone;
};

}  // namespace adil::ui
