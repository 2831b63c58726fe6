// SPDX-License-Identifier: GPL-3.0-or-later
#include "watched.h"

#include "model/partymodel.h"

using namespace adil;
using namespace adil::model;
using namespace adil::test;
using store::Standing;

TEST_CASE("parties by side, with who represents whom and who appeared")
{
    test::Seen court;
    using court::Presence;
    using court::Side;
    auto lawyer = partyOf(13, 1, Side::Representative, QStringLiteral("П. Өкілов"));
    lawyer.represents = idOf<court::Party>(12);
    court.put(lawyer, partyOf(12, 1, Side::Plaintiff, QStringLiteral("Истец 10")),
              partyOf(11, 1, Side::Plaintiff, QStringLiteral("Истец 2")),
              partyOf(14, 2, Side::Plaintiff, QStringLiteral("чужой")));
    const court::Attendance mark{idOf<court::Attendance>(40), idOf<court::Case>(1), idOf<court::Hearing>(21),
                                 idOf<court::Party>(12),      Presence::Absent,     QStringLiteral("болеет")};
    court.put(mark);
    PartyModel model(court.source);
    Told told(model);
    model.setCase(idOf<court::Case>(1));
    CHECK(column(model, &PartyRow::key) == QList{recordId(11), recordId(12), recordId(13)});
    CHECK(model.at(2).representsName == QStringLiteral("Истец 10"));
    CHECK(model.at(1).presence == Presence::Unknown);
    model.setHearing(idOf<court::Hearing>(21));
    CHECK(model.at(1).presence == Presence::Absent);
    CHECK(model.at(1).attendanceId == recordId(40));
    CHECK(model.at(1).remark == QStringLiteral("болеет"));
    CHECK(model.at(0).attendanceId.isEmpty());
    auto present = mark;
    present.presence = Presence::Present;
    court.pending(present, store::RowAction::Update);
    test::Seen::turn();
    CHECK(model.at(1).presence == Presence::Present);
    CHECK(model.at(1).standing == Standing::Pending);
    model.setHearing(idOf<court::Hearing>(22));
    CHECK(model.at(1).presence == Presence::Unknown);
}
