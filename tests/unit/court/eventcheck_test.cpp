// SPDX-License-Identifier: GPL-3.0-or-later
#include "builtin.h"

using namespace adil;
using namespace adil::test;
using court::EventFault;

static QList<EventFault> faults(const QList<std::pair<const char *, QDate>> &events,
                                const QDate &asOf = later)
{
    return court::checkEvents(builtInBook(), {court::Proceedings::Claim, {}, happened(events)}, asOf);
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

// The same in a case of these proceedings; only what is named.
static QStringList lines(court::Proceedings proceedings, const QList<std::pair<const char *, QDate>> &events)
{
    QStringList lines;
    for (const EventFault &one :
         court::checkEvents(builtInBook(), {proceedings, {}, happened(events)}, later))
        lines << name(one.reason) + u' ' + court::toLine(one);
    return lines;
}

TEST_CASE("after a case has ended, its course does not go on")
{
    const auto claim = [](const QList<std::pair<const char *, QDate>> &events) {
        return lines(court::Proceedings::Claim, events);
    };
    CHECK(claim({{"received", {2026, 2, 2}}, {"returned", {2026, 2, 5}}, {"accepted", {2026, 2, 9}}})
          == QStringList{QStringLiteral("eventsContradict accepted=2026-02-09 against returned=2026-02-05")});
    CHECK(claim({{"received", {2026, 2, 2}}, {"refused", {2026, 2, 5}}, {"returned", {2026, 2, 5}}})
          == QStringList{QStringLiteral("eventsContradict returned=2026-02-05 against refused=2026-02-05")});
    CHECK(claim({{"accepted", {2026, 2, 2}}, {"terminated", {2026, 3, 5}}, {"pronounced", {2026, 4, 9}}})
          == QStringList{
              QStringLiteral("eventsContradict pronounced=2026-04-09 against terminated=2026-03-05")});
    // What is lawful: papers of the ruling, a complaint about it, and the case going on when it was annulled.
    CHECK(claim({{"accepted", {2026, 2, 2}},
                 {"hearingEnded", {2026, 3, 5}},
                 {"terminated", {2026, 3, 5}},
                 {"endingRulingFinalForm", {2026, 3, 6}},
                 {"rulingCopiesSent", {2026, 3, 10}},
                 {"protocolSigned", {2026, 3, 10}},
                 {"privateComplaint", {2026, 3, 16}},
                 {"endingRulingAnnulled", {2026, 4, 1}},
                 {"pronounced", {2026, 4, 20}}})
              .isEmpty());
    CHECK(claim({{"accepted", {2026, 2, 2}}, {"terminated", {2026, 2, 2}}}).isEmpty());
}

TEST_CASE("while a case is suspended, its course does not go on")
{
    const auto with = [](const char *kind, const QDate &day) {
        return lines(court::Proceedings::Claim,
                     {{"accepted", {2026, 2, 2}},
                      {"suspended", {2026, 3, 5}},
                      {kind, day},
                      {"resumed", {2026, 5, 4}}});
    };
    for (const char *kind : {"prepared", "pronounced"})
        CHECK(with(kind, {2026, 4, 9})
              == QStringList{QStringLiteral("eventsContradict %1=2026-04-09 against suspended=2026-03-05")
                                 .arg(QLatin1String(kind))});
    CHECK(with("prepared", {2026, 3, 5}).isEmpty());  // on the day of the ruling itself
    CHECK(with("prepared", {2026, 5, 4}).isEmpty());
    CHECK(with("rulingPronounced", {2026, 4, 9}).isEmpty());  // of the resumption, say
    CHECK(with("terminated", {2026, 4, 9}).isEmpty());
}

TEST_CASE("what comes after the decision cannot change its course any more")
{
    for (const char *kind : {"counterclaim", "joined", "claimSeparated", "trialStarted"})
        CHECK(lines(court::Proceedings::Claim, {{"pronounced", {2026, 3, 5}}, {kind, {2026, 4, 9}}})
              == QStringList{QStringLiteral("eventsContradict pronounced=2026-03-05 against %1=2026-04-09")
                                 .arg(QLatin1String(kind))});
}

TEST_CASE("an event of other proceedings contradicts those of the case")
{
    using court::Proceedings;
    const QList<std::pair<const char *, QDate>> ordered{{"received", {2026, 3, 2}},
                                                        {"ordered", {2026, 3, 4}}};
    CHECK(lines(Proceedings::Claim, ordered)
          == QStringList{QStringLiteral("eventOfOtherProceedings ordered=2026-03-04")});
    CHECK(lines(Proceedings::Order, ordered).isEmpty());
    QList<std::pair<const char *, QDate>> annulment{{"accepted", {2026, 2, 2}},
                                                    {"noticeReceived", {2026, 2, 5}},
                                                    {"pronounced", {2026, 3, 2}},
                                                    {"annulmentRequested", {2026, 3, 9}}};
    CHECK(lines(Proceedings::Simplified, annulment).isEmpty());
    CHECK(lines(Proceedings::Claim, annulment).size() == 2);
    annulment << std::pair{"transferredToGeneral", QDate(2026, 2, 20)};
    for (const auto proceedings : {Proceedings::Simplified, Proceedings::Claim})
        CHECK(lines(proceedings, annulment)
              == QStringList{QStringLiteral("eventOfOtherProceedings annulmentRequested=2026-03-09")});
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
