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
        CHECK_FALSE(row.start.isEmpty());
        CHECK(row.edition == QStringLiteral("2026-01-09"));
        CHECK((row.amount > 0) == court::takesAmount(row.unit));
        if (row.toConfirm)
            toConfirm << row.article;
    }
    CHECK(toConfirm
          == QStringList{QStringLiteral("198(2)"), QStringLiteral("364(4)"), QStringLiteral("384"),
                         QStringLiteral("396"), QStringLiteral("398"), QStringLiteral("398-400")});
    const auto preparation = std::find_if(rows.begin(), rows.end(), [](const court::RuleRow &row) {
        return row.id == QLatin1String("claim.preparation");
    });
    REQUIRE(preparation != rows.end());
    CHECK(preparation->amount == 20);
    CHECK(preparation->extension.article == QStringLiteral("164(1)"));
    CHECK(preparation->proceedings.first() == court::Proceedings::Claim);
    CHECK(preparation->start.first().en == QStringLiteral("Claim accepted, case opened"));
}
