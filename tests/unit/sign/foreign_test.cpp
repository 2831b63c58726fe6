// SPDX-License-Identifier: GPL-3.0-or-later
// Signatures that other programs made, judged by ours.
#include "asked.h"

#include "base/clock.h"

using namespace adil;
using namespace adil::sign;

namespace {

// A folder with a judge's key and the text of an act, and openssl to sign it.
struct Foreign : Bench {
    Foreign()
    {
        const auto pem = *authority().pemFor(judge(0), longLife());
        put("judge.pem", pem.certificate);
        put("judge.key", pem.key);
        put("ca.pem", authority().pem().certificate);
        put("act.txt", actText);
    }
    QByteArray cms(const char *options)
    {
        REQUIRE(
            run((QByteArray(
                     "openssl cms -sign -binary -in act.txt -signer judge.pem -inkey judge.key -out out.p7s ")
                 + options)
                    .constData())
            == 0);
        return take("out.p7s");
    }
};

}  // namespace

TEST_CASE_METHOD(Foreign, "Signatures of openssl pass, in every form it writes them")
{
    const auto level = [](const Report &report) { return report.signatures.first().level; };
    const Report cades = askCms(cms("-outform DER -cades"));
    CHECK(gist(cades) == "passed: [passed]");
    CHECK(level(cades) == QStringLiteral("CAdES-B"));
    // As the software of НУЦ writes it: nothing binds the certificate.
    const Report plain = askCms(cms("-outform DER"));
    CHECK(gist(plain) == "passed: [passed]");
    CHECK(level(plain) == QStringLiteral("CMS"));
    for (const char *options : {"-outform PEM -cades", "-outform DER -keyid", "-outform DER -md sha512",
                                "-outform DER -cades -md sha384"}) {
        INFO(options);
        CHECK(gist(askCms(cms(options))) == "passed: [passed]");
    }
    CHECK(gist(askCms(cms("-outform DER").toBase64())) == "passed: [passed]");
}

TEST_CASE_METHOD(Foreign, "A signature that carries its content is judged by it")
{
    for (const char *options : {"-outform DER -nodetach", "-outform DER -nodetach -stream"}) {
        const QByteArray attached = cms(options);
        CHECK(gist(ask(about(attached))) == "passed: [passed]");
        CHECK(validate(about(attached, actText)).error().reason == Reason::WrongValue);
        QByteArray changed = attached;
        changed.replace("made-up", "made-uq");
        REQUIRE(changed != attached);
        CHECK(gist(ask(about(changed))) == "failed: [failed HASH_FAILURE contentChanged]");
    }
}

TEST_CASE_METHOD(Foreign, "Forms that are too weak or unknown are undecided, not passed")
{
    CHECK(gist(askCms(cms("-outform DER -noattr")))
          == "undecided: [undecided SIG_CONSTRAINTS_FAILURE unsupportedType]");
    CHECK(gist(askCms(cms("-outform DER -md sha1")))
          == "undecided: [undecided CRYPTO_CONSTRAINTS_FAILURE unsupportedType]");
    CHECK(gist(askCms(cms("-outform DER -keyopt rsa_padding_mode:pss")))
          == "undecided: [undecided CRYPTO_CONSTRAINTS_FAILURE unsupportedType]");
    CHECK(gist(askCms(cms("-outform DER -nocerts")))
          == "undecided: [undecided NO_SIGNING_CERTIFICATE_FOUND signerMissing]");
    REQUIRE(run("openssl req -newkey rsa:1024 -nodes -keyout judge.key -out weak.csr -subj /CN=weak") == 0);
    put("ca.key", authority().pem().key);
    put("ext", "keyUsage=digitalSignature,nonRepudiation\n");
    REQUIRE(run("openssl x509 -req -in weak.csr -CA ca.pem -CAkey ca.key -set_serial 5 -days 9 -extfile ext "
                "-out judge.pem")
            == 0);
    CHECK(gist(askCms(cms("-outform DER")))
          == "undecided: [undecided CRYPTO_CONSTRAINTS_FAILURE unsupportedType]");
}

TEST_CASE_METHOD(Foreign,
                 "Another certificate with the same key, issuer and number does not take the signer's place")
{
    put("ca.key", authority().pem().key);
    put("ext", "keyUsage=digitalSignature,nonRepudiation\n");
    const auto issue = [this](const char *subject, const char *out) {
        REQUIRE(run("openssl",
                    {QStringLiteral("req"), QStringLiteral("-new"), QStringLiteral("-key"),
                     QStringLiteral("judge.key"), QStringLiteral("-out"), QStringLiteral("x.csr"),
                     QStringLiteral("-subj"), QString::fromLatin1(subject)})
                == 0);
        REQUIRE(run("openssl x509 -req -in x.csr -CA ca.pem -CAkey ca.key -set_serial 7 -days 9 -extfile ext "
                    "-out x.pem")
                == 0);
        REQUIRE(run((QByteArray("openssl x509 -in x.pem -outform DER -out ") + out).constData()) == 0);
        return take(out);
    };
    const QByteArray first = issue("/CN=FIRST", "first.der"), second = issue("/CN=SECOND", "second.der");
    REQUIRE(run("openssl x509 -inform DER -in first.der -out judge.pem") == 0);
    const auto swapped = [&](const char *options) {
        auto data = *readSignedData(cms(options));
        REQUIRE(data.certificates.removeAll(first) == 1);
        data.certificates << second;
        Question question = about(write(data), actText);
        question.at = SystemClock().now();  // openssl issues from now on
        return ask(question);
    };
    CHECK(gist(swapped("-outform DER -cades"))
          == "undecided: [undecided NO_SIGNING_CERTIFICATE_FOUND signerMissing]");
    // Without the binding nobody can tell: this is why we write it.
    CHECK(swapped("-outform DER").signatures.first().certificate->commonName == QStringLiteral("SECOND"));
}

TEST_CASE_METHOD(Foreign, "A signature that poppler put into a PDF passes, and ours after it too")
{
    put("plain.pdf", testFile("plain.pdf"));
    REQUIRE(run("openssl pkcs12 -export -in judge.pem -inkey judge.key -certfile ca.pem -name judge -out "
                "judge.p12 -passout pass:a")
            == 0);
    REQUIRE(run("certutil -N -d sql:. --empty-password") == 0);
    REQUIRE(run("pk12util -i judge.p12 -d sql:. -W a") == 0);
    REQUIRE(run("certutil -M -d sql:. -n judge -t u,u,u") == 0);
    const int code = run("pdfsig -nssdir . -add-signature -nick judge -digest SHA256 plain.pdf theirs.pdf");
    INFO(words().toStdString());
    REQUIRE(code == 0);
    const QByteArray theirs = take("theirs.pdf");
    const Report report = askPdf(theirs);
    CHECK(gist(report) == "passed: [passed]");
    CHECK(report.signatures.first().level == QStringLiteral("CMS"));
    CHECK(report.signatures.first().certificate->iin == judge(0).iin);
    CHECK(report.signatures.first().coversWholeFile);
    CHECK(gist(askPdf(*signPdf(theirs, judgesKey(1), signedAt()))) == "passed: [passed] [passed]");
}
