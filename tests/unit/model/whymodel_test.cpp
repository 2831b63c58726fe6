// SPDX-License-Identifier: GPL-3.0-or-later
#include "watched.h"

#include "model/whymodel.h"

using namespace adil;
using namespace adil::model;
using namespace adil::test;

TEST_CASE("a term comes with its event, the papers and the rulings that extended it, and follows them")
{
    test::Seen court;
    const court::Document ruling{idOf<court::Document>(30),
                                 idOf<court::Case>(1),
                                 court::Section::Rulings,
                                 QStringLiteral("Определение о принятии"),
                                 {2026, 11, 6}};
    const court::Document letter{idOf<court::Document>(31),
                                 idOf<court::Case>(1),
                                 court::Section::Notices,
                                 QStringLiteral("Письмо"),
                                 {2026, 11, 10}};
    court::CaseEvent accepted{
        idOf<court::CaseEvent>(20), idOf<court::Case>(1), QStringLiteral("accepted"), {2026, 11, 6}, {}};
    accepted.documentId = ruling.id;
    court::CaseEvent extended{idOf<court::CaseEvent>(21),
                              idOf<court::Case>(1),
                              QStringLiteral("extended"),
                              {2026, 11, 20},
                              QStringLiteral("сложное дело")};
    extended.subject = QStringLiteral("claim.preparation");
    court::CaseEvent other = extended;
    other.id = idOf<court::CaseEvent>(22);
    other.subject = QStringLiteral("another.rule");
    court::Deadline term;
    term.id = idOf<court::Deadline>(40);
    term.caseId = idOf<court::Case>(1);
    term.ruleId = QStringLiteral("claim.preparation");
    term.eventId = accepted.id.value;
    term.startsOn = {2026, 11, 6};
    term.dueOn = {2026, 12, 4};
    court.put(caseNumber(1), ruling, letter, accepted, extended, other, term);

    WhyModel model(court.source);
    Told told(model);
    CHECK(model.rowCount() == 0);
    model.setDeadline(term.id);
    REQUIRE(model.rowCount() == 1);
    CHECK(model.at(0).caseNumber == QLatin1String("7514-26-00-2/1"));
    REQUIRE(model.at(0).event);
    CHECK(model.at(0).event->kind == QLatin1String("accepted"));
    CHECK(model.at(0).eventPaper == ruling.title);
    REQUIRE(model.at(0).extensions.size() == 1);
    CHECK(model.at(0).extensions.first().remark == QStringLiteral("сложное дело"));
    CHECK(model.papersOf(term.caseId) == QList{letter, ruling});

    term.state = court::DeadlineState::Met;
    term.documentId = letter.id;
    court.pending(term, store::RowAction::Update);
    test::Seen::turn();
    CHECK(model.at(0).metPaper == letter.title);
    CHECK(model.at(0).standing == store::Standing::Pending);
    model.setDeadline({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("what other cases say of this one is followed, and a change of theirs leaves it as it is")
{
    test::Seen court;
    court::Deadline term;
    term.id = idOf<court::Deadline>(40);
    term.caseId = idOf<court::Case>(1);
    term.ruleId = QStringLiteral("claim.preparation");
    term.startsOn = {2026, 11, 6};
    term.dueOn = {2026, 12, 4};
    court.put(caseNumber(1), caseNumber(2), term);
    WhyModel model(court.source);
    Told told(model);
    model.setDeadline(term.id);
    REQUIRE(model.rowCount() == 1);
    CHECK(model.at(0).links.isEmpty());

    court::CaseEvent joined{
        idOf<court::CaseEvent>(20), idOf<court::Case>(2), QStringLiteral("joined"), {2026, 11, 20}, {}};
    joined.subject = recordId(3);
    court.put(joined);
    test::Seen::turn();
    CHECK(model.at(0).links.isEmpty());
    joined.subject = recordId(1);
    court.put(joined);
    test::Seen::turn();
    REQUIRE(model.at(0).links.size() == 1);
    CHECK(model.at(0).links.first().number == QLatin1String("7514-26-00-2/2"));
    auto renamed = caseNumber(2);
    renamed.number = QStringLiteral("7514-26-00-2/200");
    court.put(renamed);
    test::Seen::turn();
    CHECK(model.at(0).links.first().number == QLatin1String("7514-26-00-2/200"));
    court.gone(QStringLiteral("CaseEvent"), joined.id.value);
    test::Seen::turn();
    CHECK(model.at(0).links.isEmpty());

    // The term itself comes back after it was away.
    court.gone(QStringLiteral("Deadline"), term.id.value);
    test::Seen::turn();
    CHECK(model.rowCount() == 0);
    court.put(term);
    test::Seen::turn();
    CHECK(model.rowCount() == 1);
}
