// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/zone.h"
#include "support/catch.h"

using namespace adil;

TEST_CASE("the court's zone is that of the day, whatever the computer's")
{
    const QTimeZone almaty = zoneNamed(QStringLiteral("Asia/Almaty"));
    const auto january2024 = QDateTime(QDate(2024, 1, 15), QTime(4, 0), Qt::UTC);
    const auto march2024 = QDateTime(QDate(2024, 3, 15), QTime(4, 0), Qt::UTC);
    CHECK(inZone(january2024, almaty).offsetFromUtc()
          == 6 * 3600);  // one zone for the country since 1 March 2024
    CHECK(inZone(march2024, almaty).offsetFromUtc() == 5 * 3600);
    CHECK(dateIn(QDateTime(QDate(2026, 11, 22), QTime(20, 0), Qt::UTC), almaty) == QDate(2026, 11, 23));
    CHECK(instantOf(QDate(2026, 11, 23), QTime(9, 30), almaty)
          == QDateTime(QDate(2026, 11, 23), QTime(4, 30), Qt::UTC));
}

TEST_CASE("a zone that nobody knows becomes the country's")
{
    CHECK(zoneNamed(QStringLiteral("Asia/Nowhere")).id() == QByteArray("Asia/Almaty"));
}

TEST_CASE("no zone at all is the country's too, never the computer's")
{
    CHECK(zoneNamed(QString()).id() == QByteArray("Asia/Almaty"));
}
