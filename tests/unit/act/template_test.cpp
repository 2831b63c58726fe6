// SPDX-License-Identifier: GPL-3.0-or-later
#include "act/template.h"
#include "support/catch.h"

using namespace adil;

static QHash<QString, QString> values()
{
    QHash<QString, QString> all;
    for (const char *name :
         {"court", "city", "judge", "secretary", "number", "plaintiffs", "defendants", "subject", "openness"})
        all.insert(QString::fromLatin1(name), QStringLiteral("«%1»").arg(QString::fromLatin1(name)));
    return all;
}

TEST_CASE("every template that the program carries is whole in both languages and leaves no hole")
{
    for (const auto kind : {court::ActKind::Decision, court::ActKind::Ruling, court::ActKind::CourtOrder})
        for (const auto language : {court::Language::Kk, court::Language::Ru}) {
            const auto parts = act::fill(act::templateOf(kind), language, values());
            REQUIRE(parts);
            for (const QString &part :
                 {parts->introductory, parts->descriptive, parts->reasoning, parts->operative}) {
                CHECK(part.size() > 20);
                CHECK_FALSE(part.contains(u'{'));
            }
            CHECK(parts->introductory.contains(QStringLiteral("«judge»")));
        }
}

TEST_CASE("a name without a value, a language that is not there, and what is no template")
{
    auto some = values();
    some.remove(QStringLiteral("judge"));
    const auto hole = act::fill(act::templateOf(court::ActKind::Decision), court::Language::Ru, some);
    REQUIRE_FALSE(hole);
    CHECK(hole.error() == Error{Reason::MissingField, QStringLiteral("judge")});
    CHECK(act::fill(act::templateOf(court::ActKind::Decision), court::Language::Unknown, values())
              .error()
              .reason
          == Reason::RuleMissing);
    CHECK(act::fill("[", court::Language::Ru, values()).error().reason == Reason::Malformed);
    CHECK(act::templateOf(court::ActKind::Resolution).isEmpty());
}

TEST_CASE("a value with braces stays what it is")
{
    auto all = values();
    all.insert(QStringLiteral("subject"), QStringLiteral("{judge}"));
    const auto parts = act::fill(act::templateOf(court::ActKind::Decision), court::Language::Ru, all);
    REQUIRE(parts);
    CHECK(parts->introductory.contains(QStringLiteral("{judge}")));
}

TEST_CASE("parts survive the draft's JSON")
{
    const act::Parts parts{QStringLiteral("а"), QStringLiteral("б\nв"), QStringLiteral("г"), QString()};
    CHECK(act::partsFrom(act::toJson(parts)) == parts);
}
