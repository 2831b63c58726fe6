// SPDX-License-Identifier: GPL-3.0-or-later
#include "asked.h"

#include "crypto/random.h"
#include "sign/validator.h"

using namespace adil;
using namespace adil::sign;

TEST_CASE("A judge's signature passes and says who signed")
{
    const Report report = askCms(signedText(0));
    CHECK(gist(report) == "passed: [passed]");
    CHECK_FALSE(report.reason);
    const SignatureReport &one = report.signatures.first();
    CHECK(one.level == QStringLiteral("CAdES-B"));
    CHECK(one.certificate->iin == judge(0).iin);
    CHECK(one.certificate->bin == judge(0).bin);
    CHECK(one.signingTimeClaimed == signedAt());
    CHECK(one.revocation == Revocation::NotChecked);
}

TEST_CASE("Changed, missing and superfluous content are told apart")
{
    const QByteArray cms = signedText(1);
    CHECK(gist(ask(about(cms, actText + ' '))) == "failed: [failed HASH_FAILURE contentChanged]");
    CHECK(gist(ask(about(cms))) == "undecided: [undecided SIGNED_DATA_NOT_FOUND contentMissing]");
    CHECK(validate(about(testFile("plain.pdf"), actText)).error().reason == Reason::WrongValue);
}

TEST_CASE("An unknown authority is no chain, also one with the same name")
{
    Question question = about(signedText(1), actText);
    question.trust = {};
    CHECK(gist(ask(question)) == "undecided: [undecided NO_CERTIFICATE_CHAIN_FOUND signerUntrusted]");
    const auto twin = *Authority::make(QStringLiteral("Adil demo certification authority"), longLife());
    REQUIRE(question.trust.add(twin.pem().certificate));
    CHECK(gist(ask(question)) == "undecided: [undecided NO_CERTIFICATE_CHAIN_FOUND signerUntrusted]");
    REQUIRE(question.trust.add(authority().pem().certificate));
    CHECK(gist(ask(question)) == "passed: [passed]");
}

TEST_CASE("A certificate counts only within its dates, and so does its authority's")
{
    const Lifetime year{utc("2025-01-01T00:00:00Z"), utc("2026-01-01T00:00:00Z")};
    const auto key = keyOf(judge(0), KeyKind::EcP256, Use::Signing, year);
    Question question = about(*signCms(*key, crypto::sha256(actText), signedAt()), actText);
    CHECK(gist(ask(question)) == "passed: [passed]");
    question.at = utc("2026-01-01T00:00:01Z");
    CHECK(gist(ask(question)) == "undecided: [undecided OUT_OF_BOUNDS_NO_POE certificateExpired]");
    question.at = utc("2024-12-31T23:59:59Z");
    CHECK(gist(ask(question)) == "undecided: [undecided OUT_OF_BOUNDS_NO_POE certificateNotYetValid]");

    const auto shortLived = *Authority::make(QStringLiteral("Adil demo short"), year);
    const auto p12 = *shortLived.p12For(judge(0), QStringLiteral("a"), longLife(), Use::Signing,
                                        KeyKind::EcP256);
    const auto other = *P12Key::read(p12, QStringLiteral("a"));
    question.file = *signCms(*other, crypto::sha256(actText), signedAt());
    REQUIRE(question.trust.add(shortLived.pem().certificate));
    question.at = utc("2027-01-01T00:00:00Z");
    CHECK(gist(ask(question)) == "undecided: [undecided OUT_OF_BOUNDS_NO_POE certificateExpired]");
}

TEST_CASE("A certificate for signing in does not sign acts")
{
    const auto key = keyOf(judge(0), KeyKind::EcP256, Use::SignIn);
    const QByteArray cms = *buildCms(*key, crypto::sha256(actText), signedAt());
    CHECK(gist(askCms(cms)) == "undecided: [undecided CHAIN_CONSTRAINTS_FAILURE certificateNotForSigning]");
}

TEST_CASE("A signer without a certificate, or no signer at all, is never passed over")
{
    auto both = *readSignedData(*addSigner(signedText(0), judgesKey(1), crypto::sha256(actText), signedAt()));
    both.certificates.removeAll(judgesKey(1).certificate().der);
    CHECK(gist(askCms(write(both)))
          == "undecided: [passed] [undecided NO_SIGNING_CERTIFICATE_FOUND signerMissing]");
    both.signers.clear();
    const Report report = askCms(write(both));
    CHECK(gist(report) == "failed:");
    CHECK(report.reason == Reason::NoSignature);
}

TEST_CASE("Of three signers each has a verdict, and the worst is that of the file")
{
    QByteArray cms = signedText(0);
    for (int number : {1, 2})
        cms = *addSigner(cms, judgesKey(number), crypto::sha256(actText), signedAt());
    CHECK(gist(askCms(cms)) == "passed: [passed] [passed] [passed]");
    auto data = *readSignedData(cms);
    QByteArray &middle = data.signers[1].whole;
    middle.back() = char(middle.back() ^ 1);
    const Report report = askCms(write(data));
    CHECK(gist(report) == "failed: [passed] [failed SIG_CRYPTO_FAILURE signatureBroken] [passed]");
    CHECK(report.reason == Reason::SignatureBroken);
}

// The signer with its list of signed attributes replaced (the signature then no longer fits, unless it is
// checked later).
static QByteArray withAttributes(const SignedData &original, const QList<QByteArray> &attributes)
{
    SignedData data = original;
    QByteArray content;
    const auto header = der::Reader(data.signers.first().whole).next();
    const auto parts = der::elements(header->content);
    for (const der::Element &part : *parts)
        content += part.tag == der::Context0 ? der::element(der::Context0, attributes.join())
                                             : part.whole.toByteArray();
    data.signers.first().whole = der::element(der::Sequence, content);
    return write(data);
}

TEST_CASE("Signed attributes that are doubled, missing or not the content's are refused")
{
    const SignedData data = *readSignedData(signedText(0));
    QList<QByteArray> attributes;
    const auto header = der::Reader(data.signers.first().signedAttributes).next();
    const auto parts = der::elements(header->content);
    for (const der::Element &one : *parts)
        attributes << one.whole.toByteArray();
    REQUIRE(attributes.size() == 4);
    CHECK(gist(askCms(withAttributes(data, attributes))) == "passed: [passed]");
    for (const QByteArray &one : attributes)
        CHECK(gist(askCms(withAttributes(data, attributes + QList{one})))
              == "failed: [failed FORMAT_FAILURE malformed]");
    for (const QByteArray &one : attributes) {
        QList<QByteArray> fewer = attributes;
        fewer.removeOne(one);
        CHECK(askCms(withAttributes(data, fewer)).verdict == Verdict::Failed);
    }
    // Two values in one attribute.
    const QByteArray twice = der::join(
        der::Sequence,
        {der::objectId(oid::contentType),
         der::element(der::Set, der::objectId(oid::data) + der::objectId(oid::data))});
    CHECK(gist(askCms(withAttributes(data, attributes.mid(1) + QList{twice})))
          == "failed: [failed FORMAT_FAILURE malformed]");
    // Another order than DER's is not what was signed, but the sorted set is: RFC 5652 signs the sorted one.
    std::reverse(attributes.begin(), attributes.end());
    CHECK(gist(askCms(withAttributes(data, attributes))) == "passed: [passed]");
}

TEST_CASE("A court may demand revocation, and then level B does not suffice")
{
    Question question = about(signedText(0), actText);
    question.policy.requireRevocation = true;
    CHECK(gist(ask(question)) == "undecided: [undecided TRY_LATER revocationUnknown]");
}

TEST_CASE("What is neither PDF nor CMS cannot be judged")
{
    CHECK(validate(about({})).error().reason == Reason::Malformed);
    CHECK(validate(about("hello")).error().reason == Reason::Malformed);
    CHECK(validate(about(crypto::randomBytes(5000))).error().reason == Reason::Malformed);
    CHECK(validate(about("%PDF-1.4\n" + crypto::randomBytes(5000))).error().reason == Reason::Damaged);
    const QByteArray cms = signedText(1);
    for (qsizetype size = 0; size < cms.size(); size += 13)
        CHECK(validate(about(cms.first(size), actText)).error().reason == Reason::Malformed);
    CHECK(validate(about(cms + "tail", actText)).error().reason == Reason::Malformed);
    CHECK(validate(about(authority().pem().certificate)).error().reason == Reason::Malformed);
}

TEST_CASE("Anchors are read from files and folders, and a bad file is named")
{
    Bench bench;
    Trust trust;
    CHECK(trust.addPath(bench.path()).error().reason == Reason::Empty);
    CHECK(trust.addPath(bench.path() + QStringLiteral("/none.pem")).error().reason == Reason::NotFound);
    bench.put("a.pem", authority().pem().certificate + authority().pem().certificate);
    bench.put("notes.txt", "not looked at");
    REQUIRE(trust.addPath(bench.path()));
    CHECK(trust.anchors().size() == 2);
    REQUIRE(trust.add(judgesKey(0).certificate().der));
    CHECK(trust.anchors().size() == 3);
    const QString bad = bench.put("b.pem", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
    CHECK(trust.addPath(bench.path()).error() == fail(Reason::Malformed, bad));
    CHECK(trust.add("").error().reason == Reason::Empty);
    CHECK(trust.add("x").error().reason == Reason::Malformed);
}
