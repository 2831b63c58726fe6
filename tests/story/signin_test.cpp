// SPDX-License-Identifier: GPL-3.0-or-later
// Coming in: what is wrong is said in words where it can be mended, and the next try works.
#include "seat.h"

#include "sign/authority.h"
#include "words/reasons.h"

using namespace story;

namespace {

// Of this folder, as its owner while nobody sits there.
void keepPasswordOf(const QString &profile, const QJsonValue &hash)
{
    const auto opened = store::Profile::open(profile, store::Types(court::allTypes(), model::indexes()));
    REQUIRE(opened);
    const auto fields = store::LocalFields::open(**opened);
    REQUIRE(fields);
    REQUIRE((*fields)->set({}, QStringLiteral("passwordHash"), hash));
}

}  // namespace

TEST_CASE("a wrong password is told beside the fields; the right one then comes in")
{
    Courthouse court;
    court.open();
    const Colleague judge = court.colleague("judge");
    QTemporaryDir folder;
    Seat seat(folder.filePath(QStringLiteral("judge")));
    seat.start(court.url(), court.caFile());
    seat.signIn(judge.iin, QStringLiteral("not this one"));
    REQUIRE(until([&] { return seat.isAtSignIn() && seat.shows(words::sentence(Reason::SignInRefused)); }));
    CHECK(named<QLineEdit>(seat.window(), said("adil::shell::SignInPage", "IIN"))->text() == judge.iin);
    seat.signIn(judge);
    REQUIRE(until([&] { return seat.isSynchronised(); }, 60s));
}

TEST_CASE("too many wrong passwords: told beside the fields, not waited for")
{
    Courthouse court;
    court.open();
    const Colleague judge = court.colleague("judge");
    QTemporaryDir folder;
    Seat seat(folder.filePath(QStringLiteral("judge")));
    seat.start(court.url(), court.caFile());
    const auto isTold = [&](Reason why) { return seat.isAtSignIn() && seat.shows(words::sentence(why)); };
    for (int i = 0; i < 20 && !isTold(Reason::TooManyAttempts); ++i) {
        seat.signIn(judge.iin, QStringLiteral("not this one"));
        REQUIRE(until([&] { return isTold(Reason::SignInRefused) || isTold(Reason::TooManyAttempts); }));
    }
    CHECK(isTold(Reason::TooManyAttempts));
}

TEST_CASE("a server of an unknown authority is not spoken to; with the right file it is")
{
    Courthouse court;
    court.open();
    const Colleague judge = court.colleague("judge");
    QTemporaryDir folder;
    const QDateTime now = SystemClock().now();
    const auto stranger = sign::Authority::make(QStringLiteral("Somebody else"),
                                                {now.addDays(-1), now.addDays(9)});
    REQUIRE(stranger);
    QFile file(folder.filePath(QStringLiteral("other.pem")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(stranger->pem().certificate) > 0);
    file.close();
    Seat seat(folder.filePath(QStringLiteral("judge")));
    seat.start(court.url(), file.fileName());
    seat.signIn(judge);
    REQUIRE(
        until([&] { return seat.isAtSignIn() && seat.shows(words::sentence(Reason::CertificateRefused)); }));
    auto *authority = named<QLineEdit>(
        seat.window(), said("adil::shell::SignInPage", "Certificate authority of the court (PEM file)"));
    REQUIRE(authority);
    typeInstead(*authority, court.caFile());
    seat.signIn(judge);
    REQUIRE(until([&] { return seat.isSynchronised(); }, 60s));
}

namespace {

QString noAnswer()
{
    return said(
        "adil::shell::FirstSyncPage",
        "The server does not answer. Check its address and the connection; it is tried again by itself.");
}

}  // namespace

TEST_CASE("a server that is not there: said, waited for, or left")
{
    Courthouse court;
    court.open();
    court.close();  // it has an address and a certificate now
    const Colleague judge = court.colleague("judge");
    QTemporaryDir folder;
    Seat seat(folder.filePath(QStringLiteral("judge")));
    seat.start(court.url(), court.caFile());
    seat.signIn(judge);
    REQUIRE(until([&] { return seat.isFilling() && seat.shows(noAnswer()); }));
    CHECK_FALSE(seat.isAtWork());
    REQUIRE(press(seat.window(), said("adil::shell::FirstSyncPage", "Stop and sign out")));
    REQUIRE(until([&] { return seat.isAtSignIn(); }));
    seat.signIn(judge);
    REQUIRE(until([&] { return seat.isFilling() && seat.shows(noAnswer()); }));
    court.open();
    REQUIRE(press(seat.window(), said("adil::shell::FirstSyncPage", "Try again")));
    REQUIRE(until([&] { return seat.isSynchronised(); }, 60s));
}

TEST_CASE("offline a profile opens by the password that opened it before, and by no other")
{
    Courthouse court;
    court.open();
    const Colleague judge = court.colleague("judge");
    QTemporaryDir folder;
    const QString profile = folder.filePath(QStringLiteral("judge"));
    Seat seat(profile);
    seat.comeToWork(court.url(), court.caFile(), judge);
    REQUIRE(until([&] { return !passwordOf(profile).toString().isEmpty(); }, 60s));
    seat.end();
    court.close();

    seat.start(court.url(), court.caFile());
    seat.signIn(judge.iin, QStringLiteral("not this one"));
    REQUIRE(until([&] { return seat.isAtSignIn() && seat.shows(words::sentence(Reason::SignInRefused)); }));
    CHECK_FALSE(seat.isAtWork());
    seat.signIn(judge);
    REQUIRE(until([&] { return seat.isAtWork(); }));
    seat.end();

    // One that the program never came to keep: only the server can tell.
    const QJsonValue kept = passwordOf(profile);
    keepPasswordOf(profile, {});
    seat.start(court.url(), court.caFile());
    seat.signIn(judge.iin, QStringLiteral("not this one"));
    REQUIRE(until([&] { return seat.isFilling() && seat.shows(noAnswer()); }));
    CHECK_FALSE(seat.isAtWork());
    court.open();
    REQUIRE(press(seat.window(), said("adil::shell::FirstSyncPage", "Try again")));
    REQUIRE(until([&] { return seat.isAtSignIn() && seat.shows(words::sentence(Reason::SignInRefused)); }));
    seat.end();

    // A password that was changed at the server since: its word counts.
    const QString hash = kept.toString();
    const QChar other = hash[hash.size() - 4] == u'A' ? u'B' : u'A';
    keepPasswordOf(profile, QString(hash).replace(hash.size() - 4, 1, other));
    REQUIRE(passwordOf(profile) != kept);
    seat.comeToWork(court.url(), court.caFile(), judge);
}

TEST_CASE("a password file is for servers on this computer only")
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("password")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write("secret\n") > 0);
    file.close();
    const auto parsed = [&](const char *server) {
        return app::Options::parse({QStringLiteral("adil"), QStringLiteral("--server"), QLatin1String(server),
                                    QStringLiteral("--iin"), QStringLiteral("720205470001"),
                                    QStringLiteral("--password-file"), file.fileName()});
    };
    for (const char *here : {"https://127.0.0.1:8443", "https://localhost:8443", "https://[::1]:8443"}) {
        INFO(here);
        REQUIRE(parsed(here));
        CHECK(parsed(here)->password == QStringLiteral("secret"));
        CHECK(parsed(here)->signsInByItself());
    }
    for (const char *elsewhere : {"https://adil.sot.example", "https://10.0.0.7:8443",
                                  "https://127.0.0.1.sot.example", "https://localhost.sot.example", ""}) {
        INFO(elsewhere);
        const auto options = parsed(elsewhere);
        REQUIRE_FALSE(options);
        CHECK(options.error().reason == Reason::WrongValue);
        CHECK_FALSE(options.error().detail.contains(QStringLiteral("secret")));
    }
}
