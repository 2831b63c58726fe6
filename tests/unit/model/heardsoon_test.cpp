// SPDX-License-Identifier: GPL-3.0-or-later
#include "watched.h"

#include "model/heardsoon.h"

using namespace adil;
using namespace adil::model;
using namespace adil::test;

static QDateTime inAlmaty(const QDate &date, const QTime &time)
{
    return instantOf(date, time, QTimeZone("Asia/Almaty"));
}

TEST_CASE("a case is heard soon from today's midnight in the court to that of the fifteenth day")
{
    Seen court;
    court.put(theCourt(), hearingOf(11, 1, inAlmaty({2026, 11, 22}, {23, 59})),
              hearingOf(12, 2, inAlmaty({2026, 11, 23}, {0, 0})),
              hearingOf(13, 3, inAlmaty({2026, 12, 7}, {23, 59})),
              hearingOf(14, 4, inAlmaty({2026, 12, 8}, {0, 0})));
    auto heard = must(heardSoon(*court.reader, court.clock.now()));
    CHECK(QSet<QString>(heard.keyBegin(), heard.keyEnd()) == QSet<QString>{recordId(2), recordId(3)});
    // A minute after midnight in Almaty it is the day before in UTC.
    const QDateTime night = inAlmaty({2026, 11, 24}, {0, 1});
    REQUIRE(night.date() == QDate(2026, 11, 23));
    heard = must(heardSoon(*court.reader, night));
    CHECK(QSet<QString>(heard.keyBegin(), heard.keyEnd()) == QSet<QString>{recordId(3), recordId(4)});
}

TEST_CASE("the nearest hearing counts, and none that does not take place")
{
    Seen court;
    auto cancelled = hearingOf(11, 1, inAlmaty({2026, 11, 24}, {9, 0}));
    cancelled.state = court::HearingState::Cancelled;
    auto adjourned = hearingOf(12, 2, inAlmaty({2026, 11, 24}, {9, 0}));
    adjourned.state = court::HearingState::Adjourned;
    const QDateTime next = inAlmaty({2026, 11, 30}, {9, 0});
    court.put(theCourt(), cancelled, adjourned, hearingOf(13, 2, next.addDays(2)), hearingOf(14, 2, next));
    CHECK(must(heardSoon(*court.reader, court.clock.now()))
          == QHash<QString, QDateTime>{{recordId(2), next}});
    // A hearing fixed here and not sent yet counts too.
    court.pending(hearingOf(15, 5, next));
    CHECK(must(heardSoon(*court.reader, court.clock.now())).value(recordId(5)) == next);
}
