// SPDX-License-Identifier: GPL-3.0-or-later
// adilctl sign and verify.
#include "ctl.h"

#include "unit/sign/people.h"

#include <QJsonArray>

#include <random>

using namespace adil;

namespace {

// The keys of two judges, their passwords, an authority and an act.
struct Court : Desk {
    Court()
    {
        put("ca.pem", sign::authority().pem().certificate);
        for (int i : {0, 1})
            put(i == 0 ? "first.p12" : "second.p12",
                *sign::authority().p12For(sign::judge(i), QStringLiteral("құпия"), sign::longLife(),
                                          sign::Use::Signing, sign::KeyKind::EcP256));
        put("password", "құпия\n");
        put("act.pdf", sign::testFile("plain.pdf"));
    }
    [[nodiscard]] QStringList sign(const char *file, const char *key, const char *how) const
    {
        return {QStringLiteral("sign"),
                path(file),
                QStringLiteral("--key"),
                path(key),
                QStringLiteral("--password-file"),
                path("password"),
                QString::fromLatin1(how)};
    }
    [[nodiscard]] QStringList verify(const char *file, const QStringList &more = {}) const
    {
        return QStringList{QStringLiteral("verify"), path(file), QStringLiteral("--json")} + more;
    }
    [[nodiscard]] QStringList trusted() const { return {QStringLiteral("--trust"), path("ca.pem")}; }
    [[nodiscard]] QStringList content() const
    {
        return QStringList{QStringLiteral("--content"), path("act.pdf")} + trusted();
    }
};

QJsonObject signature(const Run &run, int number)
{
    return run.json()[QStringLiteral("signatures")].toArray().at(number).toObject();
}

QString verdict(const Run &run) { return run.json()[QStringLiteral("verdict")].toString(); }

}  // namespace

TEST_CASE_METHOD(Court, "A PDF is signed beside itself and verified")
{
    const Run done = adilctl(sign("act.pdf", "first.p12", "--pdf") + QStringList{QStringLiteral("--json")});
    CHECK(done.code == 0);
    CHECK(done.err.isEmpty());
    CHECK(done.json()[QStringLiteral("file")] == path("act.pdf.signed.pdf"));
    CHECK(done.json()[QStringLiteral("iin")] == sign::judge(0).iin);
    CHECK(take("act.pdf.signed.pdf").startsWith(take("act.pdf")));

    const Run checked = adilctl(verify("act.pdf.signed.pdf", trusted()));
    CHECK(checked.code == 0);
    CHECK(verdict(checked) == QStringLiteral("passed"));
    const QJsonObject one = signature(checked, 0);
    CHECK(one[QStringLiteral("signer")] == QStringLiteral("СӘРСЕНОВ ЕРЛАН ҚАЙРАТҰЛЫ"));
    CHECK(one[QStringLiteral("iin")] == sign::judge(0).iin);
    CHECK(one[QStringLiteral("level")] == QStringLiteral("PAdES-B"));
    CHECK(one[QStringLiteral("verdict")] == QStringLiteral("passed"));
    CHECK(one[QStringLiteral("subindication")].isNull());
    CHECK(one[QStringLiteral("reason")].isNull());
    CHECK(one[QStringLiteral("revocation")] == QStringLiteral("notChecked"));
    const Run words = adilctl(
        {QStringLiteral("verify"), path("act.pdf.signed.pdf"), QStringLiteral("--trust"), path("ca.pem")});
    CHECK(words.code == 0);
    CHECK(words.out.startsWith("passed\n"));

    // A file that is there is not written over.
    checkRefused(sign("act.pdf", "second.p12", "--pdf"), "cannotWrite");
    CHECK(adilctl(sign("act.pdf.signed.pdf", "second.p12", "--pdf")).code == 0);
    CHECK(signature(adilctl(verify("act.pdf.signed.pdf.signed.pdf", trusted())), 1)[QStringLiteral("iin")]
          == sign::judge(1).iin);
}

TEST_CASE_METHOD(Court, "Two judges sign beside a file, and nobody twice")
{
    CHECK(adilctl(sign("act.pdf", "first.p12", "--cms")).code == 0);
    CHECK(adilctl(sign("act.pdf", "second.p12", "--cms")).code == 0);
    checkRefused(sign("act.pdf", "first.p12", "--cms"), "alreadySigned");
    const Run checked = adilctl(verify("act.pdf.p7s", content()));
    CHECK(checked.code == 0);
    CHECK(verdict(checked) == QStringLiteral("passed"));
    CHECK(signature(checked, 0)[QStringLiteral("level")] == QStringLiteral("CAdES-B"));
    CHECK(signature(checked, 1)[QStringLiteral("iin")] == sign::judge(1).iin);
}

TEST_CASE_METHOD(Court, "A signature that is not valid is a no with its reason")
{
    REQUIRE(adilctl(sign("act.pdf", "first.p12", "--cms")).code == 0);
    const auto reason = [](const Run &run) {
        CHECK(run.code == 1);
        CHECK(run.err.isEmpty());
        return (verdict(run) + QLatin1Char(' ')
                + signature(run, 0)[QStringLiteral("subindication")].toString() + QLatin1Char(' ')
                + signature(run, 0)[QStringLiteral("reason")].toString())
            .toStdString();
    };
    CHECK(reason(adilctl(verify("act.pdf.p7s", trusted())))
          == "undecided SIGNED_DATA_NOT_FOUND contentMissing");
    CHECK(reason(adilctl(verify("act.pdf.p7s", {QStringLiteral("--content"), path("act.pdf")})))
          == "undecided NO_CERTIFICATE_CHAIN_FOUND signerUntrusted");
    CHECK(reason(adilctl(
              verify("act.pdf.p7s", QStringList{QStringLiteral("--content"), path("password")} + trusted())))
          == "failed HASH_FAILURE contentChanged");
    CHECK(reason(adilctl(verify(
              "act.pdf.p7s",
              content() + QStringList{QStringLiteral("--at"), QStringLiteral("2051-01-01T00:00:00Z")})))
          == "undecided OUT_OF_BOUNDS_NO_POE certificateExpired");
    const Run unsignedFile = adilctl(verify("act.pdf", trusted()));
    CHECK(unsignedFile.code == 1);
    CHECK(verdict(unsignedFile) == QStringLiteral("failed"));
    CHECK(unsignedFile.json()[QStringLiteral("reason")] == QStringLiteral("noSignature"));
}

TEST_CASE_METHOD(Court, "Input that cannot be used gives exit code 2 and one line")
{
    const QStringList file{QStringLiteral("verify"), path("act.pdf")};
    put("random", QByteArray(3000, '\xa7'));
    put("line\nbreak", "x");
    checkRefused({QStringLiteral("verify"), path("random")}, "malformed");
    checkRefused({QStringLiteral("verify"), path("line\nbreak")}, "malformed");
    checkRefused({QStringLiteral("verify"), path("not\nthere")}, "notFound");
    checkRefused({QStringLiteral("verify"), path("nothing")}, "notFound");
    checkRefused({QStringLiteral("verify"), path(".")}, "cannotRead");
    checkRefused({QStringLiteral("verify")}, "missingField");
    checkRefused(file + QStringList{path("act.pdf")}, "wrongValue");
    checkRefused(file + QStringList{QStringLiteral("--never")}, "wrongValue");
    checkRefused(file + QStringList{QStringLiteral("--content"), path("password")}, "wrongValue");
    checkRefused(file + QStringList{QStringLiteral("--trust"), path("nothing")}, "notFound");
    checkRefused(file + QStringList{QStringLiteral("--trust"), path("password")}, "malformed");
    for (const char *time : {"2025-02-03T09:00:00", "2025-02-03", "2025-02-30T09:00:00Z", "yesterday",
                             "2025-02-03 09:00:00Z", ""})
        checkRefused(file + QStringList{QStringLiteral("--at"), QString::fromLatin1(time)}, "wrongValue");
    checkRefused({QStringLiteral("dance")}, "wrongValue");
    checkRefused({}, "wrongValue");
    CHECK(adilctl({QStringLiteral("--help")}).code == 0);
    CHECK(adilctl({QStringLiteral("--help")}).out.contains("verify FILE"));
}

TEST_CASE_METHOD(Court, "What cannot be signed is said, and nothing is written")
{
    put("wrong", "другой\n");
    QStringList wrong = sign("act.pdf", "first.p12", "--cms");
    wrong[5] = path("wrong");
    checkRefused(wrong, "wrongPassword");
    checkRefused(sign("act.pdf", "act.pdf", "--cms"), "malformed");
    checkRefused(sign("password", "first.p12", "--pdf"), "malformed");
    checkRefused(sign("nothing", "first.p12", "--cms"), "notFound");
    checkRefused(sign("act.pdf", "nothing", "--cms"), "notFound");
    checkRefused(sign("act.pdf", "first.p12", "--cms") + QStringList{QStringLiteral("--pdf")}, "wrongValue");
    checkRefused({QStringLiteral("sign"), path("act.pdf"), QStringLiteral("--key"), path("first.p12")},
                 "missingField");
    put("act.pdf.p7s", "something else");
    checkRefused(sign("act.pdf", "first.p12", "--cms"), "malformed");
    CHECK(take("act.pdf.p7s") == "something else");
    CHECK_FALSE(QFile::exists(path("act.pdf.signed.pdf")));
    CHECK_FALSE(QFile::exists(path("password.signed.pdf")));
}

TEST_CASE_METHOD(Court, "Truncated and random files never crash it and never pass")
{
    REQUIRE(adilctl(sign("act.pdf", "first.p12", "--pdf")).code == 0);
    REQUIRE(adilctl(sign("act.pdf", "first.p12", "--cms")).code == 0);
    const QByteArray pdf = take("act.pdf.signed.pdf"), cms = take("act.pdf.p7s");
    std::mt19937 random(7);
    for (int i = 0; i < 12; ++i) {
        QByteArray noise(2000, '\0');
        for (char &c : noise)
            c = char(random());
        for (const QByteArray &bad : {pdf.first(pdf.size() * i / 12), cms.first(cms.size() * i / 12),
                                      "%PDF-1.7\n" + noise, "\x30\x82\x07\xcc" + noise, noise}) {
            put("bad", bad);
            const Run run = adilctl(verify("bad", trusted()));
            CHECK((run.code == 1 || run.code == 2));
            CHECK(run.err.count('\n') == (run.code == 2 ? 1 : 0));
        }
    }
}
