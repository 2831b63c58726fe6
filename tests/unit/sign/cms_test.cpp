// SPDX-License-Identifier: GPL-3.0-or-later
#include "people.h"

#include "crypto/digest.h"
#include "crypto/random.h"
#include "sign/cms.h"
#include "sign/der.h"
#include "sign/signeddata.h"

using namespace adil;
using namespace adil::sign;

static const QByteArray text = "Шешім. Решение. A made-up act.\n";

static QByteArray signedBy(int number)
{
    return *signCms(judgesKey(number), crypto::sha256(text), signedAt());
}

static constexpr auto verifyLine =
    "openssl cms -verify -cades -inform DER -in act.p7s -content act.txt -binary -CAfile ca.pem "
    "-out out";

TEST_CASE("openssl accepts our signature, RSA and EC, and refuses changed content")
{
    Bench bench;
    bench.put("ca.pem", authority().pem().certificate);
    bench.put("act.txt", text);
    for (int number : {0, 1}) {
        bench.put("act.p7s", signedBy(number));
        CHECK(bench.run(verifyLine) == 0);
        CHECK(bench.words().contains("Verification successful"));
    }
    bench.put("act.txt", text + ' ');
    CHECK(bench.run(verifyLine) != 0);
    CHECK(bench.words().contains("Verification failure"));
    CHECK(bench.run("openssl asn1parse -inform DER -in act.p7s") == 0);
}

TEST_CASE("Three judges sign one content side by side")
{
    const QByteArray first = signedBy(0);
    const auto second = addSigner(first, judgesKey(1), crypto::sha256(text), signedAt());
    REQUIRE(second);
    const auto third = addSigner(*second, judgesKey(2), crypto::sha256(text), signedAt().addSecs(60));
    REQUIRE(third);
    const auto one = readSignedData(first), all = readSignedData(*third);
    REQUIRE(one);
    REQUIRE(all);
    REQUIRE(all->signers.size() == 3);
    CHECK(all->signers.first().whole == one->signers.first().whole);
    CHECK(all->certificates.size() == 4);  // three judges and the authority once
    CHECK(all->digestAlgorithms.size() == 1);
    Bench bench;
    bench.put("ca.pem", authority().pem().certificate);
    bench.put("act.txt", text);
    bench.put("act.p7s", *third);
    CHECK(bench.run(verifyLine) == 0);
}

TEST_CASE("A signer is added to what openssl wrote, in DER and in BER with indefinite lengths")
{
    Bench bench;
    const auto pem = *authority().pemFor(judge(0), longLife());
    bench.put("judge.pem", pem.certificate);
    bench.put("judge.key", pem.key);
    bench.put("ca.pem", authority().pem().certificate);
    bench.put("act.txt", text);
    for (const char *stream : {"", " -stream", " -nodetach", " -nodetach -stream"}) {
        INFO(stream);
        REQUIRE(
            bench.run(
                (QByteArray("openssl cms -sign -binary -cades -in act.txt -signer judge.pem -inkey judge.key "
                            "-outform DER -out theirs.p7s")
                 + stream)
                    .constData())
            == 0);
        const auto both = addSigner(bench.take("theirs.p7s"), judgesKey(1), crypto::sha256(text), signedAt());
        REQUIRE(both);
        bench.put("act.p7s", *both);
        CHECK(bench.run(verifyLine) == 0);
        CHECK(bench.take("out") == text);
    }
    REQUIRE(bench.run("openssl cms -verify -cades -inform DER -in act.p7s -CAfile ca.pem -out out") == 0);
}

TEST_CASE("openssl adds a signer to ours")
{
    Bench bench;
    const auto pem = *authority().pemFor(judge(2), longLife());
    bench.put("judge.pem", pem.certificate);
    bench.put("judge.key", pem.key);
    bench.put("ca.pem", authority().pem().certificate);
    bench.put("act.txt", text);
    bench.put("ours.p7s", signedBy(1));
    REQUIRE(bench.run("openssl cms -resign -inform DER -in ours.p7s -signer judge.pem -inkey judge.key "
                      "-cades -outform DER "
                      "-out act.p7s")
            == 0);
    CHECK(bench.run(verifyLine) == 0);
}

TEST_CASE("Nobody signs twice, or other content in the same file")
{
    const QByteArray first = signedBy(0);
    CHECK(addSigner(first, judgesKey(0), crypto::sha256(text), signedAt()).error().reason
          == Reason::AlreadySigned);
    CHECK(addSigner(first, judgesKey(1), crypto::sha256("other"), signedAt()).error().reason
          == Reason::ContentChanged);
    CHECK(addSigner("garbage", judgesKey(1), crypto::sha256(text), signedAt()).error().reason
          == Reason::Malformed);
}

TEST_CASE("A certificate that must not sign does not sign")
{
    const Lifetime past{utc("2020-01-01T00:00:00Z"), utc("2021-01-01T00:00:00Z")};
    const Lifetime future{utc("2030-01-01T00:00:00Z"), utc("2031-01-01T00:00:00Z")};
    const auto reason = [](const std::shared_ptr<P12Key> &key) {
        return signCms(*key, crypto::sha256(text), signedAt()).error().reason;
    };
    CHECK(reason(keyOf(judge(0), KeyKind::EcP256, Use::SignIn)) == Reason::CertificateNotForSigning);
    CHECK(reason(keyOf(judge(0), KeyKind::EcP256, Use::Signing, past)) == Reason::CertificateExpired);
    CHECK(reason(keyOf(judge(0), KeyKind::EcP256, Use::Signing, future)) == Reason::CertificateNotYetValid);
}

TEST_CASE("The certificate alone decides what it is for")
{
    Certificate c = judgesKey(0).certificate();
    CHECK(isForSigning(c));
    c.extendedUsages = QStringList{QStringLiteral("1.3.6.1.5.5.7.3.2")};
    CHECK_FALSE(isForSigning(c));
    c.extendedUsages << QStringLiteral("1.3.6.1.5.5.7.3.4");
    CHECK(isForSigning(c));
    c.nonRepudiation = false;
    CHECK_FALSE(isForSigning(c));
}

TEST_CASE("DER is written and read as X.690 says")
{
    CHECK(der::objectId("1.2.398.3.3.4.1.2.5").toHex() == "06092a830e030304010205");
    CHECK(der::dotted(QByteArray::fromHex("2a830e030304010205")) == "1.2.398.3.3.4.1.2.5");
    CHECK(der::dotted(QByteArray::fromHex("2a83")).isEmpty());
    CHECK(der::element(4, QByteArray(300, 'x')).startsWith(QByteArray::fromHex("0482012c")));
    CHECK(der::time(signedAt()) == QByteArray::fromHex("170d") + "250203040506Z");
    CHECK(der::time(utc("2050-01-01T00:00:00Z")) == QByteArray::fromHex("180f") + "20500101000000Z");
    CHECK(der::instant(*der::Reader(der::time(signedAt())).next()) == signedAt());
    CHECK_FALSE(der::instant({0x17, {}, "991340000000Z"}));
    CHECK(der::setOf({"b", "a", "ab"}) == QByteArray::fromHex("3104") + "aabb");
    CHECK_FALSE(der::Reader(QByteArray::fromHex("0482ffff00")).next());
    CHECK_FALSE(der::Reader(QByteArray::fromHex("1f8101")).next());
    CHECK_FALSE(der::Reader(QByteArray::fromHex("3080020101")).next());
    const QByteArray broken = QByteArray::fromHex("2480040161040162"
                                                  "0000");
    CHECK(der::octets(*der::Reader(broken).next()) == QByteArray("ab"));
    QByteArray nest;
    for (int i = 0; i < 50'000; ++i)
        nest += QByteArray::fromHex("3080");
    CHECK_FALSE(der::Reader(nest).next());
}
