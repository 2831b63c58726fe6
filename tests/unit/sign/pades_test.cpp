// SPDX-License-Identifier: GPL-3.0-or-later
#include "people.h"

#include "sign/pades.h"
#include "sign/pdffile.h"
#include "sign/pdfform.h"

using namespace adil;
using namespace adil::sign;

static QByteArray sign1(const QByteArray &pdf, int number)
{
    const auto out = signPdf(pdf, judgesKey(number), signedAt());
    if (!out)
        FAIL(out.error().detail.toStdString());
    return *out;
}

// pdfsig with the authority as the only one it trusts.
static QByteArray pdfsig(Bench &bench, const QByteArray &pdf)
{
    bench.put("ca.pem", authority().pem().certificate);
    bench.put("act.pdf", pdf);
    if (!QFile::exists(bench.path() + QStringLiteral("/cert9.db"))) {
        REQUIRE(bench.run("certutil -N -d sql:. --empty-password") == 0);
        REQUIRE(bench.run("certutil -A -d sql:. -n ca -t CT,CT,CT -i ca.pem") == 0);
    }
    CHECK(bench.run("pdfsig -nssdir . -no-ocsp act.pdf") == 0);
    return bench.words();
}

TEST_CASE("A signed file begins with the bytes that came in, and others find the signature valid and trusted")
{
    const QByteArray plain = testFile("plain.pdf");
    for (int number : {0, 1}) {
        const QByteArray out = sign1(plain, number);
        REQUIRE(out.startsWith(plain));
        Bench bench;
        const QByteArray words = pdfsig(bench, out);
        INFO(words.toStdString());
        CHECK(words.contains("Signature is Valid."));
        CHECK(words.contains("Certificate is Trusted."));
        CHECK(words.contains("Total document signed"));
        CHECK(words.contains("ETSI.CAdES.detached"));
        CHECK(bench.run("qpdf --check act.pdf") == 0);
        CHECK(bench.words().contains("No syntax or stream encoding errors"));
    }
}

TEST_CASE("Three judges sign one after another")
{
    QByteArray pdf = testFile("plain.pdf");
    for (int number : {0, 1, 2}) {
        const QByteArray before = pdf;
        pdf = sign1(pdf, number);
        CHECK(pdf.startsWith(before));
    }
    Bench bench;
    const QByteArray words = pdfsig(bench, pdf);
    INFO(words.toStdString());
    CHECK(words.count("Signature is Valid.") == 3);
    CHECK(words.count("Certificate is Trusted.") == 3);
    CHECK(words.count("Total document signed") == 1);
    CHECK(bench.run("qpdf --check act.pdf") == 0);
    const auto file = PdfFile::open(pdf);
    REQUIRE(file);
    CHECK(signatureFields(*file).size() == 3);
    CHECK(signatureFields(*file).at(2).name == "Signature3");
    if (QFile::exists(QStringLiteral("/usr/bin/mutool"))) {  // a second opinion where it is installed
        bench.run("mutool sign -v act.pdf");
        INFO(bench.words().toStdString());
        CHECK(bench.words().contains("The document is unchanged since signing"));
    }
}

TEST_CASE("A file with cross-reference streams is signed and read in its own kind")
{
    Bench bench;
    bench.put("plain.pdf", testFile("plain.pdf"));
    REQUIRE(bench.run("qpdf --object-streams=generate plain.pdf packed.pdf") == 0);
    const QByteArray packed = bench.take("packed.pdf");
    REQUIRE_FALSE(packed.contains("\ntrailer"));
    const QByteArray pdf = sign1(sign1(packed, 1), 2);
    CHECK_FALSE(pdf.contains("\ntrailer"));
    const QByteArray words = pdfsig(bench, pdf);
    INFO(words.toStdString());
    CHECK(words.count("Signature is Valid.") == 2);
    CHECK(bench.run("qpdf --check act.pdf") == 0);
    CHECK(bench.words().contains("No syntax or stream encoding errors"));
}

TEST_CASE("A linearized file and one with a form of its own are signed")
{
    Bench bench;
    bench.put("plain.pdf", testFile("plain.pdf"));
    REQUIRE(bench.run("qpdf --linearize plain.pdf linear.pdf") == 0);
    CHECK(pdfsig(bench, sign1(bench.take("linear.pdf"), 1)).contains("Signature is Valid."));
    // The list of fields and the list of annotations as objects of their own.
    const QByteArray form = testFile("form.pdf");
    const QByteArray pdf = sign1(sign1(form, 1), 2);
    const QByteArray words = pdfsig(bench, pdf);
    INFO(words.toStdString());
    CHECK(words.count("Signature is Valid.") == 2);
    CHECK(bench.run("qpdf --check act.pdf") == 0);
}

TEST_CASE("What cannot be signed gives its reason")
{
    const QByteArray plain = testFile("plain.pdf");
    const auto reason = [](const QByteArray &pdf) {
        return signPdf(pdf, judgesKey(1), signedAt()).error().reason;
    };
    CHECK(reason({}) == Reason::Malformed);
    CHECK(reason("no PDF at all") == Reason::Malformed);
    CHECK(reason(plain.first(plain.size() / 2)) == Reason::Damaged);
    CHECK(reason(plain.first(plain.size() - 20)) == Reason::Damaged);
    Bench bench;
    bench.put("plain.pdf", plain);
    REQUIRE(bench.run("qpdf --encrypt a b 256 -- plain.pdf locked.pdf") == 0);
    CHECK(reason(bench.take("locked.pdf")) == Reason::UnsupportedType);
    const auto key = keyOf(judge(0), KeyKind::EcP256, Use::SignIn);
    CHECK(signPdf(plain, *key, signedAt()).error().reason == Reason::CertificateNotForSigning);
    CHECK(signPdf(plain, judgesKey(1), utc("2020-01-01T00:00:00Z")).error().reason
          == Reason::CertificateNotYetValid);
}

TEST_CASE("The PDF objects are read as ISO 32000 writes them")
{
    const QByteArray text =
        "<< /A#20B [1 -2.5 .5 true null (a\\(b\\)\\101\\n(c)) <4 1 4> 12 0 R] % note\n /C /D>>";
    const auto value = PdfReader(text).value();
    REQUIRE(value);
    const QList<PdfValue> items = (*value)["A B"].items;
    REQUIRE(items.size() == 8);
    CHECK(items[0].count() == 1);
    CHECK(items[1].number == -2.5);
    CHECK_FALSE(items[1].count());
    CHECK(items[5].text == "a(b)A\n(c)");
    CHECK(items[6].text == "A@");
    CHECK(items[7].object == 12);
    CHECK((*value)["C"].isName("D"));
    CHECK(*PdfReader(toPdf(*value)).value() == *value);
    for (const char *bad :
         {"", "<<", "<< /A 1 /A 2 >>", "[1 2", "(a", "<4G>", "<< /A >>", "12x", "<41", "(a\\", "endobj"})
        CHECK_FALSE(PdfReader(QByteArrayView(bad)).value());
    CHECK_FALSE(PdfReader(QByteArray(100'000, '[')).value());
}
