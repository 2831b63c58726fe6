// SPDX-License-Identifier: GPL-3.0-or-later
#include "watched.h"

#include "model/waitingmodel.h"

using namespace adil;
using namespace adil::model;
using namespace adil::test;
using store::EntryState;

TEST_CASE("what waits is told with its state and reason")
{
    test::Seen court;
    court.put(caseNumber(1));
    WaitingModel model(court.source, *court.outbox);
    Told told(model);
    CHECK(model.rowCount() == 0);
    const QString first = court.pending(entryOf(14, 1, 5, QStringLiteral("a")));
    const QString second = court.pending(entryOf(15, 1, 5, QStringLiteral("b")));
    test::Seen::turn();
    CHECK(column(model, &WaitingRow::key) == QList{first, second});
    CHECK(model.at(0).caseNumber == QLatin1String("7514-26-00-2/1"));
    CHECK(model.at(0).kind == QLatin1String("AddLogEntry"));
    CHECK_FALSE(model.at(0).failed);
    CHECK(model.onTheirWay() == 2);
    must(court.outbox->sending({first, second}));
    must(court.outbox->failed({first}, court.clock.now().addSecs(4), fail(Reason::Offline)));
    must(court.outbox->refused(second, fail(Reason::NotAllowed)));
    test::Seen::turn();
    CHECK(model.at(0).state == EntryState::Queued);
    CHECK(model.at(0).reason == Reason::Offline);
    CHECK(model.at(0).failed);
    CHECK(model.at(0).attempts == 1);
    CHECK(model.at(0).nextTry == court.clock.now().addSecs(4));
    CHECK(model.at(1).state == EntryState::Conflict);
    CHECK(model.at(1).reason == Reason::NotAllowed);
    CHECK(model.needDecision() == 1);
    must(court.outbox->accepted(first, court.clock.now()));
    must(court.outbox->withdraw(second));
    test::Seen::turn();
    CHECK(model.rowCount() == 0);
}
