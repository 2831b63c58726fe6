// SPDX-License-Identifier: GPL-3.0-or-later
// The names of holidays, resources/holidays/kz.json: what a day is called, not whether the court works
// on it, which calendar.h says (a holiday on a Sunday has a name, and the Monday off after it has none). A
// value; any thread.
#pragma once

#include "base/result.h"

#include <QDate>
#include <QList>

namespace adil::court {

class Holidays {
public:
    Holidays() = default;
    // Malformed, WrongValue (detail: what is no day), MissingField (a name in one of the three languages).
    static Result<Holidays> read(const QByteArray &json);
    // Those that the program carries; none when it carries none.
    static Holidays builtIn();

    // In "kk", "ru", else English; empty: the day has no name.
    [[nodiscard]] QString nameOf(const QDate &day, const QString &language) const;

private:
    struct Holiday {
        QList<std::pair<int, int>> days;  // month and day, of each year
        int from = 0, to = 9999;  // years
        QList<QDate> dates;  // or these alone
        QString kk, ru, en;
    };
    QList<Holiday> m_holidays;
};

}  // namespace adil::court
