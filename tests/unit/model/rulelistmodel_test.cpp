// SPDX-License-Identifier: GPL-3.0-or-later
#include "watched.h"

#include "court/rulefile.h"
#include "model/rulelistmodel.h"

using namespace adil;
using namespace adil::model;
using namespace adil::test;

namespace {

// Two rules, one to be confirmed, and the event they start from.
court::TermRules rules(const char *amount = "20")
{
    const QByteArray text = QByteArray(R"json({"edition": "2026-01-09", "inForce": {"from": "2016-01-01"},
        "events": [{"id": "accepted", "title": {"kk": "Қабылданды", "ru": "Иск принят", "en": "Accepted"}}],
        "rules": [
          {"id": "claim.preparation", "article": "164(1)", "start": ["accepted"], "suspendedBy": [], "amount": )json")
        + amount + R"json(, "unit": "working-days",
           "title": {"kk": "Дайындау", "ru": "Подготовка дела", "en": "Prepare the case"}},
          {"id": "treaty", "article": "198(2)", "start": ["accepted"], "suspendedBy": [], "amount": 30, "unit": "days",
           "confidence": "medium", "title": {"kk": "Шарт", "ru": "Договор", "en": "Treaty"}}]})json";
    const auto file = must(court::openRuleFile(QStringLiteral("small.json"), text));
    return court::toRecord(file, idOf<court::TermRules>(50));
}

}  // namespace

TEST_CASE("the rules of the court are listed with their articles, and found by words")
{
    test::Seen court;
    court.put(rules());
    RuleListModel model(court.source);
    Told told(model);
    REQUIRE(model.total() == 2);
    CHECK(model.at(0).article == QLatin1String("164(1)"));
    CHECK(model.at(0).inForceFrom == QDate(2016, 1, 1));
    CHECK(model.at(0).edition == QLatin1String("2026-01-09"));
    CHECK_FALSE(model.at(0).toConfirm);
    CHECK(model.at(1).toConfirm);
    CHECK(model.rule(1).amount == 30);
    CHECK(model.book().event(QStringLiteral("accepted")) != nullptr);
    model.setFilter(QStringLiteral("Подготовка"));
    CHECK(column(model, &RuleRow::id) == QStringList{QStringLiteral("claim.preparation")});
    model.setFilter(QStringLiteral("198(2)"));
    CHECK(column(model, &RuleRow::id) == QStringList{QStringLiteral("treaty")});
    CHECK(model.rule(0).id == QLatin1String("treaty"));
}

TEST_CASE("a revised rule is there at once; a book with a fault leaves the old one in force")
{
    test::Seen court;
    court.put(rules());
    RuleListModel model(court.source);
    court.put(rules("25"));
    test::Seen::turn();
    CHECK(model.rule(0).amount == 25);
    court.put(rules("0"));
    test::Seen::turn();
    CHECK(model.rule(0).amount == 25);
    CHECK(model.rowCount() == 2);
}
