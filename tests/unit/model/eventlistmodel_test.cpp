// SPDX-License-Identifier: GPL-3.0-or-later
#include "watched.h"

#include "model/eventlistmodel.h"

using namespace adil;
using namespace adil::model;
using namespace adil::test;

namespace {

court::CaseEvent eventOf(int n, int caseN, const char *kind, const QDate &day)
{
    return {idOf<court::CaseEvent>(n), idOf<court::Case>(caseN), QLatin1String(kind), day, {}};
}

}  // namespace

TEST_CASE("events of one case stand by day, with paper, other case and history by name")
{
    test::Seen court;
    const court::Document ruling{idOf<court::Document>(30),
                                 idOf<court::Case>(1),
                                 court::Section::Rulings,
                                 QStringLiteral("Определение"),
                                 {2026, 11, 6}};
    auto accepted = eventOf(20, 1, "accepted", {2026, 11, 6}),
         joined = eventOf(21, 1, "joined", {2026, 11, 20});
    accepted.documentId = ruling.id;
    const court::Deed deed{court.clock.now(), judge().id, QStringLiteral("CorrectCaseEvent")};
    court::Deed stranger = deed;
    stranger.by = idOf<court::Person>(999);
    accepted.history = with(with({}, deed), stranger);
    joined.subject = recordId(2);
    court.put(judge(), caseNumber(1), caseNumber(2), ruling, joined, accepted,
              eventOf(22, 2, "accepted", {2026, 11, 1}));
    EventListModel model(court.source);
    Told told(model);
    model.setCase(idOf<court::Case>(1));
    CHECK(model.caseNumber() == QStringLiteral("7514-26-00-2/1"));
    REQUIRE(model.count() == 2);
    CHECK(model.at(0).paper == ruling.title);
    CHECK(model.at(0).history
          == QList{DoneBy{deed, QStringLiteral("Сейтқали Ә. Б.")}, DoneBy{stranger, QString()}});
    CHECK(model.at(1).otherNumber == QStringLiteral("7514-26-00-2/2"));
    court.gone(QStringLiteral("CaseEvent"), recordId(20));
    test::Seen::turn();
    CHECK(model.count() == 1);
    CHECK(told.removed == 1);
}

TEST_CASE("a case is linked by its own events and by those of others")
{
    test::Seen court;
    auto joined = eventOf(20, 1, "joined", {2026, 11, 20}),
         nameless = eventOf(21, 1, "joined", {2026, 11, 10}),
         separated = eventOf(22, 3, "claimSeparated", {2026, 11, 15}),
         plain = eventOf(23, 1, "accepted", {2026, 11, 2});
    joined.subject = recordId(2);
    nameless.remark = QStringLiteral("с делом другого суда");
    separated.subject = recordId(1);
    plain.subject = recordId(2);
    court.put(caseNumber(1), caseNumber(2), caseNumber(3), joined, nameless, separated, plain);
    const auto links = linksOf(*court.reader, idOf<court::Case>(1));
    REQUIRE(links.size() == 3);
    CHECK(links[0] == CaseLink{QStringLiteral("joined"), {2026, 11, 10}, false, {}, {}, *nameless.remark});
    CHECK(links[1]
          == CaseLink{QStringLiteral("claimSeparated"),
                      {2026, 11, 15},
                      true,
                      recordId(3),
                      QStringLiteral("7514-26-00-2/3"),
                      {}});
    CHECK(links[2].number == QStringLiteral("7514-26-00-2/2"));
    const auto back = linksOf(*court.reader, idOf<court::Case>(2));
    REQUIRE(back.size() == 1);
    CHECK(back[0].isOther);
    CHECK(back[0].caseId == recordId(1));
    CHECK(linksOf(*court.reader, idOf<court::Case>(3)).size() == 1);
}
