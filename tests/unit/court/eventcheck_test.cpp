// SPDX-License-Identifier: GPL-3.0-or-later
#include "builtin.h"

using namespace adil;
using namespace adil::test;
using court::EventFault;

static QList<EventFault> faults(const QList<std::pair<const char *, QDate>> &events,
                                const QDate &asOf = later)
{
    return court::checkEvents(builtInBook(), happened(events), asOf);
}

static EventFault fault(Reason reason, const char *kind, const QDate &day, const char *other = "",
                        const QDate &otherDay = {})
{
    return {reason, QString::fromLatin1(kind), day, QString::fromLatin1(other), otherDay};
}

TEST_CASE("events that can be true together have no fault")
{
    CHECK(faults({}).isEmpty());
    CHECK(faults({{"received", {2026, 3, 2}},
                  {"accepted", {2026, 3, 2}},
                  {"prepared", {2026, 3, 20}},
                  {"suspended", {2026, 3, 21}},
                  {"resumed", {2026, 4, 1}},
                  {"suspended", {2026, 4, 1}},
                  {"resumed", {2026, 4, 1}},
                  {"hearingEnded", {2026, 4, 2}},
                  {"hearingEnded", {2026, 4, 3}}})
              .isEmpty());
}

TEST_CASE("every contradiction is named with both its events")
{
    CHECK(faults({{"accepted", {2026, 3, 5}}, {"prepared", {2026, 3, 1}}})
          == QList{fault(Reason::EventsContradict, "prepared", {2026, 3, 1}, "accepted", {2026, 3, 5})});
    CHECK(faults({{"accepted", {2026, 3, 5}}, {"accepted", {2026, 3, 9}}})
          == QList{fault(Reason::EventsContradict, "accepted", {2026, 3, 9}, "accepted", {2026, 3, 5})});
    const auto many = faults(
        {{"received", {2026, 4, 1}}, {"accepted", {2026, 3, 5}}, {"prepared", {2026, 3, 1}}});
    CHECK(many.size() == 3);
}

TEST_CASE("what has not happened yet, what nobody knows, and no day at all")
{
    CHECK(faults({{"accepted", {2026, 3, 5}}}, {2026, 3, 4})
          == QList{fault(Reason::EventInFuture, "accepted", {2026, 3, 5})});
    CHECK(faults({{"enlightened", {2026, 3, 5}}})
          == QList{fault(Reason::EventUnknown, "enlightened", {2026, 3, 5})});
    CHECK(faults({{"accepted", {}}}).first().reason == Reason::WrongValue);
}

TEST_CASE("suspensions follow one another")
{
    CHECK(faults({{"suspended", {2026, 3, 1}}, {"suspended", {2026, 3, 9}}, {"resumed", {2026, 3, 20}}})
          == QList{fault(Reason::SuspensionsOverlap, "suspended", {2026, 3, 9}, "suspended", {2026, 3, 1})});
    CHECK(faults({{"resumed", {2026, 3, 20}}})
          == QList{fault(Reason::EventsContradict, "resumed", {2026, 3, 20})});
    CHECK(faults({{"resumed", {2026, 3, 1}}, {"suspended", {2026, 3, 9}}}).size() == 1);
    CHECK(faults({{"suspended", {2026, 3, 1}}, {"resumed", {2026, 3, 2}}, {"resumed", {2026, 3, 9}}}).size()
          == 1);
    // A case may be suspended while it is with the higher court.
    CHECK(faults({{"suspended", {2026, 3, 1}}, {"sentToHigherCourt", {2026, 3, 9}}}).isEmpty());
}

TEST_CASE("pauses are the pairs of what suspends and what resumes")
{
    const auto book = builtInBook();
    const auto pauses = court::pausesOf(
        *book.event(QStringLiteral("suspended")),
        happened({{"suspended", {2026, 4, 1}}, {"resumed", {2026, 3, 9}}, {"suspended", {2026, 3, 1}}}));
    const QString kind = QStringLiteral("suspended");
    CHECK(pauses == QList<court::Pause>{{{2026, 3, 1}, {2026, 3, 9}, kind}, {{2026, 4, 1}, {}, kind}});
}

TEST_CASE("a fault in words for logs")
{
    CHECK(court::toLine(fault(Reason::EventsContradict, "prepared", {2026, 3, 1}, "accepted", {2026, 3, 5}))
          == QStringLiteral("prepared=2026-03-01 against accepted=2026-03-05"));
    CHECK(court::toLine(fault(Reason::EventInFuture, "prepared", {2026, 3, 1}))
          == QStringLiteral("prepared=2026-03-01"));
}
