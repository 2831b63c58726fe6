// SPDX-License-Identifier: GPL-3.0-or-later
#include "sittings.h"

#include "hearing/protocolsheet.h"

using namespace adil;
using namespace adil::test;

TEST_CASE("the brief protocol on paper says what the records say, on the court's clock")
{
    HearingBench bench;
    auto hearing = HearingBench::hearing();
    hearing.openedAt = HearingBench::begin().addSecs(60);
    hearing.endedAt = HearingBench::begin().addSecs(3600);
    court::Room room{idOf<court::Room>(60), QStringLiteral("2-зал"), QStringLiteral("Зал 2")};
    hearing.roomId = room.id;
    court::Attendance came;
    came.id = idOf<court::Attendance>(50);
    came.caseId = hearing.caseId;
    came.hearingId = hearing.id;
    came.partyId = idOf<court::Party>(8);
    came.presence = court::Presence::Present;
    auto late = entryOf(31, 7, 9, QStringLiteral("второе"));
    auto early = entryOf(32, 7, 9, QStringLiteral("первое"));
    early.at = HearingBench::begin();
    early.kind = court::LogKind::Explanation;
    early.speakerId = idOf<court::Party>(10);
    const QString blobId = store::Blobs::idOf("made up");
    bench.put(hearing, room, came, late, early, HearingBench::segment(40, 5, blobId));

    const auto sheet = must(hearing::protocolOf(bench.source, hearing.id, bench.zone));
    CHECK(sheet.courtName == QStringLiteral("Учебный суд"));
    CHECK(sheet.place == QStringLiteral("Зал 2"));
    CHECK(sheet.caseNumber == caseNumber(7).number);
    CHECK(sheet.heldOn == QDate(2026, 11, 23));
    CHECK(sheet.openedAt.time() == QTime(10, 1));
    CHECK(sheet.endedAt.time() == QTime(11, 0));
    CHECK(sheet.judgeName == QStringLiteral("Сейтқали Ә. Б."));
    CHECK(sheet.draft);
    REQUIRE(sheet.people.size() == 2);
    CHECK(sheet.people[0].role == QStringLiteral("Истец"));
    CHECK_FALSE(sheet.people[0].presence.isEmpty());
    CHECK(sheet.people[1].presence.isEmpty());
    REQUIRE(sheet.entries.size() == 2);
    CHECK(sheet.entries[0].text == QStringLiteral("первое"));
    CHECK(sheet.entries[0].speaker == QStringLiteral("Б. Үлгіұлы"));
    CHECK(sheet.entries[0].at.time() == QTime(10, 0));
    CHECK(sheet.entries[1].text == QStringLiteral("второе"));
    REQUIRE(sheet.files.size() == 1);
    CHECK(sheet.files[0].sha256.size() == 64);
    CHECK(QString::fromLatin1(sheet.files[0].sha256) == blobId.mid(1));
    CHECK(sheet.files[0].startsAt.time() == QTime(10, 0, 5));
}

TEST_CASE("a recording in several files is listed in the order in which it was made")
{
    HearingBench bench;
    bench.put(HearingBench::segment(40, 500, store::Blobs::idOf("later")),
              HearingBench::segment(41, 5, store::Blobs::idOf("sooner")));
    const auto sheet = must(hearing::protocolOf(bench.source, HearingBench::hearing().id, bench.zone));
    REQUIRE(sheet.files.size() == 2);
    CHECK(sheet.files[0].name == QStringLiteral("made-41.mkv"));
}

TEST_CASE("the protocol speaks the language of the case, and a hearing without a room was held by video")
{
    HearingBench bench;
    auto file = caseNumber(7);
    file.language = court::Language::Kk;
    file.closed = true;
    bench.put(file);
    const auto sheet = must(hearing::protocolOf(bench.source, HearingBench::hearing().id, bench.zone));
    CHECK(sheet.language == court::Language::Kk);
    CHECK(sheet.courtName == QStringLiteral("Оқу соты"));
    CHECK(sheet.place == QStringLiteral("бейнеконференц-байланыс"));
    CHECK(sheet.closedSession);
    REQUIRE(sheet.people.size() == 2);
    CHECK(sheet.people[0].role == QStringLiteral("Талап қоюшы"));
}

TEST_CASE("without the hearing, its case or the court there is no protocol")
{
    HearingBench bench;
    CHECK(hearing::protocolOf(bench.source, idOf<court::Hearing>(404), bench.zone).error().reason
          == Reason::RecordGone);
    bench.gone(QStringLiteral("Case"), recordId(7));
    CHECK(hearing::protocolOf(bench.source, HearingBench::hearing().id, bench.zone).error().reason
          == Reason::RecordGone);
}
