// SPDX-License-Identifier: GPL-3.0-or-later
#include "court/deed.h"
#include "support/catch.h"

using namespace adil::court;

TEST_CASE("a history keeps its deeds in order, and what cannot be read is left out")
{
    const Deed met{QDateTime({2026, 11, 23}, {5, 0}, Qt::UTC),
                   {QStringLiteral("R00000000000000000000000000000065")},
                   QStringLiteral("MeetDeadline")};
    Deed moved = met;
    moved.command = QStringLiteral("ExtendDeadline");
    moved.why = QStringLiteral("сложное дело");
    moved.from = QDate(2026, 12, 4);
    moved.to = QDate(2027, 1, 5);
    QJsonArray history = with(with({}, moved), met);
    CHECK(deedsFrom(history) == QList{moved, met});
    history.insert(1, QJsonObject{{QStringLiteral("at"), QStringLiteral("yesterday")}});
    CHECK(deedsFrom(history) == QList{moved, met});
    CHECK(deedsFrom({}).isEmpty());
}
