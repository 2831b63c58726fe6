// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcourt.h"

#include "server/signin.h"

using namespace adil;
using namespace adil::test;
using server::SignIn;

static const QString here = QStringLiteral("192.0.2.1");

static Reason reasonOf(const Result<server::Token> &result)
{
    return result ? Reason::Unknown : result.error().reason;
}

TEST_CASE("a token is for whom it was given to")
{
    TestCourt court;
    SignIn signIn(*court.premises);
    const QString judge = court.addPerson({"judge"});
    const auto token = signIn.signIn(court.iins[judge], TestCourt::password, here);
    REQUIRE(token);
    CHECK(token->personId == judge);
    const auto who = signIn.whoIs(token->text);
    REQUIRE(who);
    CHECK(who->personId == judge);
    CHECK(who->iin == court.iins[judge]);
    CHECK(*signIn.isAlive(who->tokenHash));
    // Only its hash is kept.
    CHECK(court
              .rawValue(QStringLiteral("SELECT COUNT(*) FROM session_token WHERE token_hash = ?"),
                        {QString::fromLatin1(token->text)})
              .toInt()
          == 0);
    CHECK(signIn.whoIs(token->text.chopped(1)).error().reason == Reason::SessionEnded);
    CHECK(signIn.whoIs({}).error().reason == Reason::SessionEnded);
    REQUIRE(signIn.signOut(token->text));
    CHECK(signIn.whoIs(token->text).error().reason == Reason::SessionEnded);
}

TEST_CASE("a session ends unused after 15 minutes, and after 12 hours in any case")
{
    TestCourt court;
    SignIn signIn(*court.premises);
    const auto first = signIn.signIn(iinOf(900), TestCourt::password, here);
    REQUIRE(first);
    for (int i = 0; i < 50; ++i) {
        court.clock.advance(14 * 60);
        REQUIRE(signIn.whoIs(first->text));
    }
    court.clock.advance(14 * 60);
    court.clock.advance(14 * 60);  // unused for longer, and 12 hours are over soon
    CHECK(!signIn.whoIs(first->text));
    const auto second = signIn.signIn(iinOf(900), TestCourt::password, here);
    REQUIRE(second);
    for (int i = 0; i < 51; ++i) {
        court.clock.advance(14 * 60);
        REQUIRE(signIn.whoIs(second->text));
    }
    court.clock.advance(14 * 60);  // 12:08 after the beginning, used all the time
    CHECK(!signIn.whoIs(second->text));
    REQUIRE(signIn.sweep());
    CHECK(court.rawValue(QStringLiteral("SELECT COUNT(*) FROM session_token")).toInt() == 0);
}

TEST_CASE("wrong numbers and wrong passwords are refused alike")
{
    TestCourt court;
    SignIn signIn(*court.premises);
    CHECK(reasonOf(signIn.signIn(iinOf(900), "wrong password", here)) == Reason::SignInRefused);
    CHECK(reasonOf(signIn.signIn(iinOf(901), TestCourt::password, here)) == Reason::SignInRefused);
    CHECK(reasonOf(signIn.signIn(QStringLiteral("' OR 1=1 --"), TestCourt::password, here))
          == Reason::SignInRefused);
    const QString judge = court.addPerson({"judge"});
    court.must(court.admin, court::DisablePerson{{judge}, true});
    CHECK(reasonOf(signIn.signIn(court.iins[judge], TestCourt::password, here)) == Reason::SignInRefused);
}

TEST_CASE("after five failures a number must wait, longer each time; others need not")
{
    TestCourt court;
    SignIn signIn(*court.premises);
    const QString judge = court.addPerson({"judge"}), iin = court.iins[judge];
    for (int i = 0; i < 5; ++i)
        CHECK(reasonOf(signIn.signIn(iin, "wrong password", here)) == Reason::SignInRefused);
    CHECK(reasonOf(signIn.signIn(iin, TestCourt::password, here)) == Reason::TooManyAttempts);
    CHECK(signIn.signIn(iinOf(900), TestCourt::password, here));
    for (const qint64 wait : {15, 30, 60, 120, 240, 480, 900, 900}) {
        CHECK(signIn.waitFor(iin, here)->count() == wait);
        court.clock.advance(wait - 2);
        CHECK(reasonOf(signIn.signIn(iin, TestCourt::password, here)) == Reason::TooManyAttempts);
        court.clock.advance(3);
        CHECK(reasonOf(signIn.signIn(iin, "wrong password", here)) == Reason::SignInRefused);
    }
    court.clock.advance(901);
    CHECK(signIn.signIn(iin, TestCourt::password, here));
    // The count begins anew.
    CHECK(reasonOf(signIn.signIn(iin, "wrong password", here)) == Reason::SignInRefused);
    CHECK(signIn.signIn(iin, TestCourt::password, here));
}

TEST_CASE("failures are forgotten after a quiet hour, without anybody sweeping")
{
    TestCourt court;
    SignIn signIn(*court.premises);
    const QString judge = court.addPerson({"judge"}), iin = court.iins[judge];
    for (int i = 0; i < 5; ++i)
        CHECK(reasonOf(signIn.signIn(iin, "wrong password", here)) == Reason::SignInRefused);
    court.clock.advance(3601);
    for (int i = 0; i < 5; ++i)
        CHECK(reasonOf(signIn.signIn(iin, "wrong password", here)) == Reason::SignInRefused);
    CHECK(signIn.waitFor(iin, here)->count() == 15);
}

TEST_CASE("an address that tries many numbers must wait too, until they are forgotten")
{
    TestCourt court;
    SignIn signIn(*court.premises);
    for (int i = 0; i < 20; ++i) {
        CHECK(reasonOf(signIn.signIn(iinOf(600 + i), "wrong password", here)) == Reason::SignInRefused);
        court.clock.advance(10);
    }
    CHECK(reasonOf(signIn.signIn(iinOf(900), TestCourt::password, here)) == Reason::TooManyAttempts);
    CHECK(signIn.signIn(iinOf(900), TestCourt::password, QStringLiteral("192.0.2.2")));
    // One that begins alike is another.
    CHECK(signIn.signIn(iinOf(900), TestCourt::password, QStringLiteral("192.0.2.11")));
    // No number lies in the table.
    CHECK(court.rawValue(QStringLiteral("SELECT COUNT(*) FROM login_attempt WHERE subject LIKE '%850808%'"))
              .toInt()
          == 0);
    // The first was tried 200 s ago: when it is forgotten, one more may fail.
    const qint64 wait = signIn.waitFor(iinOf(700), here)->count();
    CHECK(wait == 700);
    court.clock.advance(wait + 1);
    CHECK(reasonOf(signIn.signIn(iinOf(700), "wrong password", here)) == Reason::SignInRefused);
    CHECK(reasonOf(signIn.signIn(iinOf(900), TestCourt::password, here)) == Reason::TooManyAttempts);
    court.clock.advance(900);
    CHECK(signIn.signIn(iinOf(900), TestCourt::password, here));
    court.clock.advance(3601);
    REQUIRE(signIn.sweep());
    CHECK(court.rawValue(QStringLiteral("SELECT COUNT(*) FROM login_attempt WHERE failures > 0")).toInt()
          == 0);
    court.clock.advance(30LL * 24 * 3600);
    REQUIRE(signIn.sweep());
    CHECK(court.rawValue(QStringLiteral("SELECT COUNT(*) FROM login_attempt")).toInt() == 0);
}

TEST_CASE("a courthouse behind one address is not locked out by those who mistype")
{
    TestCourt court;
    SignIn signIn(*court.premises);
    const QString judge = court.addPerson({"judge"}), iin = court.iins[judge];
    // One who mistypes often is one; who got in at last is none.
    for (int i = 0; i < 4; ++i)
        CHECK(reasonOf(signIn.signIn(iinOf(900), "wrong password", here)) == Reason::SignInRefused);
    for (int i = 0; i < 18; ++i)
        CHECK(reasonOf(signIn.signIn(iinOf(600 + i), "wrong password", here)) == Reason::SignInRefused);
    CHECK(signIn.signIn(iinOf(900), TestCourt::password, here));
    CHECK(reasonOf(signIn.signIn(iinOf(618), "wrong password", here)) == Reason::SignInRefused);
    CHECK(signIn.signIn(iin, TestCourt::password, here));
    CHECK(reasonOf(signIn.signIn(iinOf(619), "wrong password", here)) == Reason::SignInRefused);
    // Twenty: strangers wait, and who worked here lately does not.
    CHECK(reasonOf(signIn.signIn(iinOf(620), "wrong password", here)) == Reason::TooManyAttempts);
    CHECK(signIn.signIn(iin, TestCourt::password, here));
    CHECK(signIn.signIn(iinOf(900), TestCourt::password, here));
}

TEST_CASE("who tries a judge's number from elsewhere does not keep the judge out of the own office")
{
    TestCourt court;
    SignIn signIn(*court.premises);
    const QString judge = court.addPerson({"judge"}), iin = court.iins[judge];
    const QString elsewhere = QStringLiteral("198.51.100.7");
    CHECK(signIn.signIn(iin, TestCourt::password, here));
    for (int i = 0; i < 5; ++i)
        CHECK(reasonOf(signIn.signIn(iin, "wrong password", elsewhere)) == Reason::SignInRefused);
    CHECK(reasonOf(signIn.signIn(iin, TestCourt::password, elsewhere)) == Reason::TooManyAttempts);
    CHECK(signIn.signIn(iin, TestCourt::password, here));
    // Nor may anybody try as often as they like there.
    for (int i = 0; i < 5; ++i)
        CHECK(reasonOf(signIn.signIn(iin, "wrong password", here)) == Reason::SignInRefused);
    CHECK(reasonOf(signIn.signIn(iin, TestCourt::password, here)) == Reason::TooManyAttempts);
}

TEST_CASE("disabling somebody, or a new password, ends the sessions; it must be long enough")
{
    TestCourt court;
    SignIn signIn(*court.premises);
    const QString judge = court.addPerson({"judge"});
    const auto token = signIn.signIn(court.iins[judge], TestCourt::password, here);
    REQUIRE(token);
    CHECK(signIn.setPassword(judge, "short").error().reason == Reason::WrongPassword);
    CHECK(signIn.whoIs(token->text));
    REQUIRE(signIn.setPassword(judge, "қазақша құпиясөз"));
    CHECK(!signIn.whoIs(token->text));
    const auto next = signIn.signIn(court.iins[judge], "қазақша құпиясөз", here);
    REQUIRE(next);
    court.must(court.admin, court::DisablePerson{{judge}, true});
    CHECK(!signIn.whoIs(next->text));
    court.must(court.admin, court::DisablePerson{{judge}, false});
    CHECK(signIn.whoIs(next->text));
    REQUIRE(signIn.signOutAll(judge));
    CHECK(!signIn.whoIs(next->text));
}
