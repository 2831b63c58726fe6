// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/password.h"
#include "support/catch.h"

using namespace adil;
using namespace adil::crypto;

static constexpr PasswordCost cheap{64, 1, 1};

TEST_CASE("A password matches its own hash only")
{
    const auto hash = hashPassword("құпия сөз 1", cheap);
    REQUIRE(hash);
    CHECK(hash->startsWith("$argon2id$v=19$m=64,t=1,p=1$"));
    CHECK(passwordMatches(*hash, "құпия сөз 1"));
    CHECK_FALSE(passwordMatches(*hash, "құпия сөз 2"));
    CHECK_FALSE(passwordMatches(*hash, ""));
    CHECK(*hash != *hashPassword("құпия сөз 1", cheap));
}

TEST_CASE("The default cost is 64 MiB and three passes")
{
    const auto hash = hashPassword("a");
    REQUIRE(hash);
    CHECK(hash->startsWith("$argon2id$v=19$m=65536,t=3,p=1$"));
    CHECK(passwordMatches(*hash, "a"));
    CHECK_FALSE(isCheaperThan(*hash, {}));
    CHECK(isCheaperThan(*hashPassword("a", cheap), {}));
    CHECK(isCheaperThan("something else", {}));
}

TEST_CASE("The hash of the reference program is accepted")
{
    // echo -n password | argon2 somesalt -id -t 2 -m 16 -p 1, from the test file of the reference
    // implementation
    const QByteArray known =
        "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
    CHECK(passwordMatches(known, "password"));
    CHECK_FALSE(passwordMatches(known, "Password"));
}

TEST_CASE("What is no hash matches nothing, and a useless cost is refused")
{
    for (const char *text :
         {"", "x", "$argon2id$", "$argon2id$v=19$m=64,t=1,p=1$$", "$argon2i$v=19$m=64,t=1,p=1$AAAA$AAAA"})
        CHECK_FALSE(passwordMatches(text, "password"));
    CHECK(hashPassword("a", {1, 1, 1}).error().reason == Reason::WrongValue);
    CHECK(hashPassword("a", {64, 0, 1}).error().reason == Reason::WrongValue);
}
