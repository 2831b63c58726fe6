// SPDX-License-Identifier: GPL-3.0-or-later
#include "builtin.h"

#include "court/casekind.h"

using namespace adil;

static QStringList names(const std::initializer_list<const char *> &list)
{
    QStringList all;
    for (const char *one : list)
        all << QLatin1String(one);
    return all;
}

TEST_CASE("a category brings with it what it surely is too, once and in the order of the book")
{
    const court::RuleBook book = test::builtInBook();
    CHECK(court::withImplied(book, {}).isEmpty());
    CHECK(court::withImplied(book, names({"reinstatement"})) == names({"labour", "reinstatement"}));
    CHECK(court::withImplied(book, names({"complex", "paternity", "paternity"}))
          == names({"alimony", "paternity", "complex"}));
    CHECK(court::withImplied(book, names({"labour", "unheard"})) == names({"labour"}));
    // Through one that lies between, whatever stands first.
    court::RuleBook chain;
    chain.categories = {{QStringLiteral("c"), {}, names({"b"})},
                        {QStringLiteral("b"), {}, names({"a"})},
                        {QStringLiteral("a"), {}, names({"c"})}};
    CHECK(court::withImplied(chain, names({"a"})) == names({"c", "b", "a"}));
}

TEST_CASE("the category of a case tells what it surely can, in any language, and nothing more")
{
    const court::RuleBook book = test::builtInBook();
    CHECK(court::flagsOfCategory(book, QStringLiteral("labour")) == names({"labour"}));
    CHECK(court::flagsOfCategory(book, QStringLiteral(" Трудовые споры ")) == names({"labour"}));
    CHECK(court::flagsOfCategory(book, QStringLiteral("еңбек дауы")) == names({"labour"}));
    CHECK(court::flagsOfCategory(book, QStringLiteral("Восстановление на работе"))
          == names({"labour", "reinstatement"}));
    for (const char *silent : {"", " ", "debt", "family", "споры", "special"})
        CHECK(court::flagsOfCategory(book, QString::fromUtf8(silent)).isEmpty());
}

TEST_CASE("what is said of a case takes the place of what was; what the rules do not know is refused")
{
    const court::RuleBook book = test::builtInBook();
    court::Case file;
    file.subject = QStringLiteral("о чём-то");
    file.flags = names({"complex"});
    const auto after = court::withKind(book, file, court::Proceedings::Special, names({"adoption"}));
    REQUIRE(after);
    CHECK(after->flags == names({"adoption"}));
    CHECK(after->proceedings == court::Proceedings::Special);
    CHECK(after->subject == file.subject);
    const auto wrong = court::withKind(book, file, court::Proceedings::Claim, names({"adoption", "unheard"}));
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().reason == Reason::WrongValue);
    CHECK(wrong.error().detail == QStringLiteral("flags: unheard"));
    const auto none = court::withKind(book, file, court::Proceedings::Unknown, {});
    REQUIRE_FALSE(none);
    CHECK(none.error().detail == QStringLiteral("proceedings"));
}
