// SPDX-License-Identifier: GPL-3.0-or-later
#include "builtin.h"

#include "court/rulerows.h"

using namespace adil;

TEST_CASE("every rule has a row with its article, its start and three titles")
{
    const auto book = test::builtInBook();
    const auto rows = court::ruleRows(book);
    CHECK(rows.size() == book.rules.size());
    QStringList toConfirm;
    for (const court::RuleRow &row : rows) {
        INFO(row.id.toStdString());
        CHECK_FALSE(row.article.isEmpty());
        CHECK_FALSE((row.start.isEmpty() && row.after.isEmpty()));
        CHECK(row.edition == QStringLiteral("2026-01-09"));
        CHECK((row.amount > 0) == court::takesAmount(row.unit));
        if (row.toConfirm)
            toConfirm << row.article;
    }
    CHECK(toConfirm
          == QStringList{QStringLiteral("198(2)"), QStringLiteral("267-4(4), 403(3)"),
                         QStringLiteral("240(1), 267-4(4)"), QStringLiteral("364(4)"), QStringLiteral("384"),
                         QStringLiteral("396(2)"), QStringLiteral("398(1)"), QStringLiteral("400(6)")});
    const auto preparation = std::find_if(rows.begin(), rows.end(), [](const court::RuleRow &row) {
        return row.id == QLatin1String("claim.preparation");
    });
    REQUIRE(preparation != rows.end());
    CHECK(preparation->amount == 20);
    CHECK(preparation->extension.article == QStringLiteral("164(1)"));
    CHECK(preparation->proceedings.first() == court::Proceedings::Claim);
    CHECK(preparation->start.first().en == QStringLiteral("Claim accepted, case opened"));
}

TEST_CASE("a rule that may begin after other terms names them")
{
    for (const court::RuleRow &row : court::ruleRows(test::builtInBook())) {
        if (row.id == QLatin1String("writ.issue")) {
            CHECK(row.start.size() == 2);
            CHECK(row.after.size() == 2);
            CHECK(row.after.first().en == QStringLiteral("The decision enters into force unless appealed"));
        }
        if (row.id == QLatin1String("decision.in-force"))
            CHECK((row.start.isEmpty() && row.after.size() == 4));
    }
}

TEST_CASE("what came into the code later is not said to have been in force from its beginning")
{
    const auto book = test::builtInBook();
    const auto since = [&](const char *id) {
        return book.rule(QString::fromLatin1(id), {2026, 3, 1})->inForceFrom;
    };
    CHECK(since("claim.acceptance") == QDate(2016, 1, 1));
    CHECK(since("simplified.consideration") == QDate(2022, 1, 1));  // ch. 21-1
    CHECK(since("asset.consideration") == QDate(2023, 7, 24));  // ch. 30-1
    CHECK(since("cassation.complaint") == QDate(2025, 7, 1));  // ch. 54 as it is now
    CHECK_FALSE(since("execution.immovable").isValid());  // 250-1, of 2020: the day is to be found
}
