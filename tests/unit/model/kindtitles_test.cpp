// SPDX-License-Identifier: GPL-3.0-or-later
#include "watched.h"

#include "court/rulefile.h"
#include "model/kindtitles.h"

using namespace adil;

TEST_CASE("what a case is about is called as the rules call it; what they do not know has no name")
{
    test::Seen place;
    int n = 700;
    for (const court::RuleFile &rules : test::must(court::builtInRules()))
        place.put(court::toRecord(rules, test::idOf<court::TermRules>(n++)));
    const auto titles = model::titlesOfFlags(
        *place.reader,
        {QStringLiteral("reinstatement"), QStringLiteral("unheard"), QStringLiteral("labour")});
    REQUIRE(titles.size() == 2);
    CHECK(titles[0].in(u"ru") == QStringLiteral("Восстановление на работе"));
    CHECK(titles[1].in(u"kk") == QStringLiteral("Еңбек дауы"));
    CHECK(model::titlesOfFlags(*place.reader, {}).isEmpty());
}
