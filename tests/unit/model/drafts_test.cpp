// SPDX-License-Identifier: GPL-3.0-or-later
#include "watched.h"

#include "model/drafts.h"

using namespace adil;
using namespace adil::model;
using namespace adil::test;

TEST_CASE("a draft is kept with the time, also over a restart, until it is dropped")
{
    CourtProfile court;
    const QString type = QStringLiteral("Act");
    {
        auto fields = must(store::LocalFields::open(*court.profile));
        Drafts drafts(*fields, court.clock);
        CHECK_FALSE(drafts.find(type, recordId(1)));
        must(drafts.save(type, recordId(1), {{QStringLiteral("operative"), QStringLiteral("решил")}}));
    }
    auto fields = must(store::LocalFields::open(*court.profile));
    Drafts drafts(*fields, court.clock);
    const auto found = drafts.find(type, recordId(1));
    REQUIRE(found);
    CHECK(found->text[QStringLiteral("operative")].toString() == QStringLiteral("решил"));
    CHECK(found->savedAt == court.clock.now());
    must(drafts.drop(type, recordId(1)));
    CHECK_FALSE(drafts.find(type, recordId(1)));
}

TEST_CASE("the place left in a record is found again")
{
    CourtProfile court;
    auto fields = must(store::LocalFields::open(*court.profile));
    Drafts drafts(*fields, court.clock);
    CHECK(drafts.place(recordId(1)).isEmpty());
    drafts.keepPlace(recordId(1), {{QStringLiteral("page"), 4}});
    CHECK(Drafts(*fields, court.clock).place(recordId(1)) == QJsonObject{{QStringLiteral("page"), 4}});
    CHECK(drafts.place(recordId(2)).isEmpty());
}
