// SPDX-License-Identifier: GPL-3.0-or-later
#include "people.h"

#include "sign/authority.h"

using namespace adil;
using namespace adil::sign;

TEST_CASE("What the authority issues is accepted by openssl")
{
    Bench bench;
    bench.put("ca.pem", authority().pem().certificate);
    bench.put("judge.pem", authority().pemFor(judge(1), longLife())->certificate);
    CHECK(bench.run("openssl verify -x509_strict -CAfile ca.pem -purpose smimesign judge.pem") == 0);
    REQUIRE(bench.run("openssl x509 -in judge.pem -noout -text -nameopt utf8,sname,sep_comma_plus_space")
            == 0);
    CHECK(bench.words().contains("serialNumber=IIN820607400029"));
    CHECK(bench.words().contains("OU=BIN010140000016"));
    CHECK(bench.words().contains("Non Repudiation"));
    CHECK(bench.words().contains("E-mail Protection"));
}

TEST_CASE("A server on loopback gets a certificate for its names and addresses")
{
    Bench bench;
    bench.put("ca.pem", authority().pem().certificate);
    const auto server = authority().pemForServer(longLife());
    REQUIRE(server);
    bench.put("server.pem", server->certificate);
    for (const char *check : {"-verify_hostname localhost", "-verify_ip 127.0.0.1", "-verify_ip ::1"})
        CHECK(bench.run((QByteArray("openssl verify -x509_strict -CAfile ca.pem -purpose sslserver ") + check
                         + " server.pem")
                            .constData())
              == 0);
    CHECK(bench.run("openssl verify -CAfile ca.pem -verify_hostname example.org server.pem") != 0);
    CHECK(authority().pemForServer(longLife(), {QStringLiteral("a,URI:b")}).error().reason
          == Reason::WrongValue);
}

TEST_CASE("An authority is kept as PEM and goes on")
{
    const auto again = Authority::load(authority().pem());
    REQUIRE(again);
    CHECK(again->pem().certificate == authority().pem().certificate);
    Bench bench;
    bench.put("ca.pem", authority().pem().certificate);
    bench.put("judge.pem", again->pemFor(judge(0), longLife(), Use::Signing, KeyKind::EcP256)->certificate);
    CHECK(bench.run("openssl verify -CAfile ca.pem judge.pem") == 0);
}

TEST_CASE("A key of another certificate, an encrypted key and garbage are refused")
{
    const auto other = *authority().pemFor(judge(0), longLife(), Use::Signing, KeyKind::EcP256);
    CHECK(Authority::load({authority().pem().certificate, other.key}).error().reason == Reason::Malformed);
    CHECK(Authority::load({"x", "y"}).error().reason == Reason::Malformed);
    CHECK(Authority::load({}).error().reason == Reason::Malformed);
}
