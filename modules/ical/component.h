// SPDX-License-Identifier: GPL-3.0-or-later
// The grammar of iCalendar (RFC 5545 section 3.1): components of properties, written as content lines of at
// most 75 octets. Pure; any thread.
#pragma once

#include <QDateTime>

#include <utility>

namespace adil::ical {

// One component, "VEVENT", written as its properties come.
class Component {
public:
    explicit Component(QByteArray name);

    // `property` may carry parameters: "DTSTART;VALUE=DATE". The value is written as it is.
    void add(const QByteArray &property, const QByteArray &value);
    // A TEXT: commas, semicolons, backslashes and line ends are escaped, other control characters left out.
    // Nothing is written for an empty one.
    void addText(const QByteArray &property, const QString &text);
    // Of UTC: "20260301T050000Z".
    void addInstant(const QByteArray &property, const QDateTime &instant);
    void add(const Component &part);

    // With BEGIN and END.
    [[nodiscard]] QByteArray bytes() const;

private:
    QByteArray m_name;
    QByteArray m_body;
};

// "20260301T100000": a date and time without a zone.
QByteArray wallClock(const QDateTime &at);
// "20260301"
QByteArray day(const QDate &date);
// "+0500", "-033015"
QByteArray utcOffset(int seconds);
// The content line, folded without cutting a character of UTF-8, with its line end.
QByteArray folded(const QByteArray &line);

}  // namespace adil::ical
