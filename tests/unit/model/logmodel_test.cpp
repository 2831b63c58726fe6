// SPDX-License-Identifier: GPL-3.0-or-later
#include "watched.h"

#include "model/logmodel.h"

using namespace adil;
using namespace adil::model;
using namespace adil::test;
using store::Standing;

TEST_CASE("the brief protocol: by time, with speakers and how each entry stands")
{
    test::Seen court;
    auto spoken = entryOf(12, 1, 5, QStringLiteral("прошу"));
    spoken.kind = court::LogKind::Motion;
    spoken.speakerId = idOf<court::Party>(31);
    court.put(partyOf(31, 1, court::Side::Defendant, QStringLiteral("Б. Үлгіұлы")), spoken,
              entryOf(11, 1, 5, QStringLiteral("открыто")),
              entryOf(13, 1, 6, QStringLiteral("другое заседание")));
    LogModel model(court.source, court.zone);
    Told told(model);
    model.setHearing(idOf<court::Hearing>(5));
    CHECK(column(model, &LogRow::key) == QList{recordId(11), recordId(12)});
    CHECK(model.at(1).speakerName == QStringLiteral("Б. Үлгіұлы"));
    CHECK(model.at(1).speakerSide == court::Side::Defendant);
    CHECK(model.at(1).kind == court::LogKind::Motion);

    const QString uid = court.pending(entryOf(14, 1, 5, QStringLiteral("новая")));
    test::Seen::turn();
    CHECK(model.at(2).standing == Standing::Pending);
    must(court.outbox->refused(uid, fail(Reason::AlreadySigned)));
    test::Seen::turn();
    CHECK(model.at(2).standing == Standing::Conflict);
    must(court.outbox->withdraw(uid));
    test::Seen::turn();
    CHECK(model.rowCount() == 2);

    const QDateTime first = entryOf(11, 1, 5, {}).at;
    CHECK(model.rowAt(first.addMSecs(-1)) == -1);
    CHECK(model.rowAt(first) == 0);
    CHECK(model.rowAt(first.addDays(1)) == 1);
    model.setZone(QTimeZone("Asia/Tokyo"));
    CHECK(model.at(0).at.offsetFromUtc() == 9 * 3600);
}
