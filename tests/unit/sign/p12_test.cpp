// SPDX-License-Identifier: GPL-3.0-or-later
#include "people.h"

#include "crypto/random.h"
#include "sign/p12.h"

using namespace adil;
using namespace adil::sign;

TEST_CASE("A key says who it belongs to")
{
    const Certificate &c = judgesKey(0).certificate();
    CHECK(c.commonName == QStringLiteral("СӘРСЕНОВ ЕРЛАН"));
    CHECK(c.surname == QStringLiteral("СӘРСЕНОВ"));
    CHECK(c.givenName == QStringLiteral("ЕРЛАН"));
    CHECK(c.patronymic == QStringLiteral("ҚАЙРАТҰЛЫ"));
    CHECK(c.fullName() == QStringLiteral("СӘРСЕНОВ ЕРЛАН ҚАЙРАТҰЛЫ"));
    CHECK(c.iin == QStringLiteral("750312300019"));
    CHECK(c.bin == QStringLiteral("010140000016"));
    CHECK(c.organisation == QStringLiteral("Алмалы аудандық соты"));
    CHECK(c.issuer == QStringLiteral("Adil demo certification authority"));
    CHECK(c.notBefore == longLife().from);
    CHECK(c.notAfter == longLife().to);
    CHECK(c.serial.size() == 32);
    CHECK((c.digitalSignature && c.nonRepudiation && !c.keyEncipherment));
    CHECK(c.extendedUsages.contains(QStringLiteral("1.2.398.3.3.4.1.2.5")));
    CHECK(judgesKey(0).chain().size() == 1);
    CHECK(judgesKey(0).scheme() == Scheme::RsaSha256);
    CHECK(judgesKey(1).scheme() == Scheme::EcdsaSha256);
    CHECK(judgesKey(2).certificate().fullName() == QStringLiteral("КИМ ВИКТОР"));
}

TEST_CASE("A wrong password, garbage and a cut file each give their reason")
{
    const QByteArray p12 = *authority().p12For(judge(0), QStringLiteral("правильный"), longLife());
    CHECK(P12Key::read(p12, QStringLiteral("правильный")));
    CHECK(P12Key::read(p12, QStringLiteral("неправильный")).error().reason == Reason::WrongPassword);
    CHECK(P12Key::read(p12, QString()).error().reason == Reason::WrongPassword);
    CHECK(P12Key::read({}, QString()).error().reason == Reason::Malformed);
    CHECK(P12Key::read(crypto::randomBytes(2000), QString()).error().reason == Reason::Malformed);
    CHECK(P12Key::read(p12.first(p12.size() / 2), QStringLiteral("правильный")).error().reason
          == Reason::Malformed);
    CHECK(P12Key::read(p12 + "x", QStringLiteral("правильный")).error().reason == Reason::Malformed);
    CHECK(P12Key::read(QByteArray(5'000'000, 'x'), QString()).error().reason == Reason::TooLarge);
    CHECK(P12Key::open(QStringLiteral("/no/such/file.p12"), QString()).error().reason == Reason::NotFound);
    CHECK(P12Key::open(QStringLiteral("/tmp"), QString()).error().reason == Reason::CannotRead);
}

TEST_CASE("Files of the old kind open, and with them nothing of the program gets weaker")
{
    Bench bench;
    const auto pem = *authority().pemFor(judge(0), longLife(), Use::Signing, KeyKind::Rsa2048);
    bench.put("judge.pem", pem.certificate);
    bench.put("judge.key", pem.key);
    REQUIRE(bench.run("openssl pkcs12 -export -legacy -in judge.pem -inkey judge.key -out old.p12 -passout "
                      "pass:Aa123456")
            == 0);
    const QByteArray old = bench.take("old.p12");
    const auto key = P12Key::read(old, QStringLiteral("Aa123456"));
    REQUIRE(key);
    CHECK((*key)->certificate().iin == judge(0).iin);
    CHECK((*key)->chain().isEmpty());
    const auto signature = (*key)->sign("text");
    REQUIRE(signature);
    bench.put("text", "text");
    bench.put("signature", *signature);
    REQUIRE(bench.run("openssl x509 -in judge.pem -pubkey -noout -out public.pem") == 0);
    CHECK(bench.run("openssl dgst -sha256 -verify public.pem -signature signature text") == 0);
    CHECK(P12Key::read(old, QStringLiteral("Aa123457")).error().reason == Reason::WrongPassword);
}

TEST_CASE(
    "A file without a check value, without a key or with an unknown kind of key is refused with a reason")
{
    Bench bench;
    const auto pem = *authority().pemFor(judge(0), longLife(), Use::Signing, KeyKind::EcP256);
    bench.put("judge.pem", pem.certificate);
    bench.put("judge.key", pem.key);
    REQUIRE(bench.run(
                "openssl pkcs12 -export -nomac -in judge.pem -inkey judge.key -out nomac.p12 -passout pass:a")
            == 0);
    CHECK(P12Key::read(bench.take("nomac.p12"), QStringLiteral("a")).error().reason == Reason::KeyUnusable);
    REQUIRE(bench.run("openssl pkcs12 -export -nokeys -in judge.pem -out nokey.p12 -passout pass:a") == 0);
    CHECK(P12Key::read(bench.take("nokey.p12"), QStringLiteral("a")).error().reason == Reason::KeyUnusable);
    REQUIRE(bench.run("openssl req -x509 -newkey ed25519 -nodes -keyout ed.key -out ed.pem -subj /CN=x")
            == 0);
    REQUIRE(bench.run("openssl pkcs12 -export -in ed.pem -inkey ed.key -out ed.p12 -passout pass:a") == 0);
    CHECK(P12Key::read(bench.take("ed.p12"), QStringLiteral("a")).error().reason == Reason::KeyUnusable);
}

TEST_CASE("No damaged byte of a key file crashes the program or passes unseen")
{
    const QByteArray p12 = *authority().p12For(judge(2), QStringLiteral("a"), longLife(), Use::Signing,
                                               KeyKind::EcP256);
    for (qsizetype i = 0; i < p12.size(); i += 7) {
        QByteArray damaged = p12;
        damaged[i] = char(damaged[i] ^ 0x10);
        const auto key = P12Key::read(damaged, QStringLiteral("a"));
        if (key)  // a byte that carries no meaning, such as a spelling of NULL
            CHECK((*key)->certificate().der
                  == P12Key::read(p12, QStringLiteral("a")).operator*()->certificate().der);
    }
}
