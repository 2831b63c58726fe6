// SPDX-License-Identifier: GPL-3.0-or-later
#include "watched.h"

#include "model/hearinglistmodel.h"

using namespace adil;
using namespace adil::model;
using namespace adil::test;

TEST_CASE("hearings of a case or of days, with recording and protocol")
{
    test::Seen court;
    const auto at = [](int day, int hour) { return QDateTime({2026, 11, day}, {hour, 0}, Qt::UTC); };
    court.put(caseNumber(1), caseNumber(2), hearingOf(21, 1, at(20, 5)), hearingOf(22, 1, at(23, 5)),
              hearingOf(23, 2, at(22, 19)));
    court::RecordingSegment segment;
    segment.id = idOf<court::RecordingSegment>(30);
    segment.caseId = idOf<court::Case>(1);
    segment.hearingId = idOf<court::Hearing>(21);
    segment.blobId = QStringLiteral("S1");
    segment.wallStart = at(20, 5);
    segment.durationMs = 90000;
    auto second = segment;
    second.id = idOf<court::RecordingSegment>(31);
    court.put(segment, second, entryOf(40, 1, 21, QStringLiteral("a")));
    court.put(court::Protocol{idOf<court::Protocol>(50),
                              idOf<court::Case>(1),
                              idOf<court::Hearing>(21),
                              court::ProtocolState::Draft,
                              judge().id,
                              court::Language::Ru,
                              {}});
    HearingListModel model(court.source, court.zone);
    Told told(model);
    CHECK(model.rowCount() == 0);
    model.setCase(idOf<court::Case>(1));
    CHECK(column(model, &HearingRow::key) == QList{recordId(22), recordId(21)});
    CHECK(model.at(1).segments == 2);
    CHECK(model.at(1).recordedMs == 180000);
    CHECK(model.at(1).entries == 1);
    CHECK(model.at(1).protocol == court::ProtocolState::Draft);
    CHECK_FALSE(model.at(0).protocol);
    model.setRecordedOnly(true);
    CHECK(model.rowCount() == 1);
    model.setRecordedOnly(false);
    model.setDays({2026, 11, 23}, {2026, 11, 23});
    CHECK(column(model, &HearingRow::key) == QList{recordId(22), recordId(23)});
    CHECK(model.at(1).startsAt.time() == QTime(0, 0));
    CHECK(model.at(1).caseNumber == QLatin1String("7514-26-00-2/2"));
    model.setZone(QTimeZone("Asia/Tokyo"));
    CHECK(model.at(1).startsAt.time() == QTime(4, 0));
}
