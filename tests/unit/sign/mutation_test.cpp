// SPDX-License-Identifier: GPL-3.0-or-later
// Thousands of damaged signatures: none may pass for what it is not, none may crash the program.
#include "asked.h"

#include <random>

using namespace adil;
using namespace adil::sign;

static QByteArray flipped(const QByteArray &bytes, qsizetype at, int bit)
{
    QByteArray out = bytes;
    out[at] = char(out[at] ^ (1 << bit));
    return out;
}

// Unreadable counts as not passed.
static bool passes(const Question &question)
{
    const auto report = validate(question);
    return report && report->verdict == Verdict::Passed;
}

TEST_CASE("No bit of content, attributes, signature or certificate can change unseen")
{
    const Question good = about(signedText(1), actText);
    REQUIRE(passes(good));
    const auto data = readSignedData(good.file);
    const QList<QByteArray> classes{data->signers.first().signedAttributes, data->signers.first().signature,
                                    judgesKey(1).certificate().der};
    for (const QByteArray &part : classes) {
        const auto start = good.file.indexOf(part);
        REQUIRE(start >= 0);
        for (qsizetype i = 0; i < part.size(); ++i) {
            Question bad = good;
            bad.file = flipped(good.file, start + i, int(i % 8));
            INFO("byte " << start + i);
            REQUIRE_FALSE(passes(bad));
        }
    }
    for (qsizetype i = 0; i < actText.size(); ++i) {
        Question bad = good;
        bad.content = flipped(actText, i, int(i % 8));
        REQUIRE_FALSE(passes(bad));
    }
}

TEST_CASE("No byte of a signed PDF outside the signature can change unseen")
{
    const QByteArray pdf = *signPdf(testFile("plain.pdf"), judgesKey(2), signedAt());
    REQUIRE(passes(about(pdf)));
    const auto open = pdf.lastIndexOf("/Contents <") + 10, close = pdf.indexOf('>', open);
    for (qsizetype i = 0; i<pdf.size(); i += i> open && i < close ? 5000 : 11) {
        if (i >= open && i <= close)
            continue;
        INFO("byte " << i);
        REQUIRE_FALSE(passes(about(flipped(pdf, i, int(i % 7)))));
    }
}

// Cuts, doubles, moves and overwrites, as a fuzzer would.
static QByteArray mangled(QByteArray bytes, std::mt19937 &random)
{
    const auto below = [&](qsizetype limit) {
        return qsizetype(random() % std::uint_fast32_t(std::max<qsizetype>(limit, 1)));
    };
    for (qsizetype steps = 1 + below(4); steps > 0; --steps) {
        const qsizetype at = below(bytes.size()), length = below(40);
        switch (below(6)) {
        case 0: bytes.remove(at, length); break;
        case 1: bytes.insert(at, bytes.mid(below(bytes.size()), length)); break;
        case 2: bytes.truncate(at); break;
        case 3: bytes.replace(at, 1, QByteArray(1, char(random()))); break;
        case 4: bytes.replace(at, length, bytes.mid(below(bytes.size()), length)); break;
        default: bytes.replace(at, 4, QByteArray::number(qint64(random()) - 5)); break;
        }
    }
    return bytes;
}

TEST_CASE("Mangled signatures neither crash nor pass for another's")
{
    std::mt19937 random(20250203);  // the same every time
    QByteArray cms = signedText(1);
    cms = *addSigner(cms, judgesKey(2), crypto::sha256(actText), signedAt());
    for (int i = 0; i < 6000; ++i) {
        const QByteArray bytes = mangled(cms, random);
        const auto report = validate(about(bytes, actText));
        if (report && report->verdict == Verdict::Passed)
            for (const SignatureReport &one : report->signatures)
                REQUIRE((one.certificate->der == judgesKey(1).certificate().der
                         || one.certificate->der == judgesKey(2).certificate().der));
    }
}

TEST_CASE("Mangled PDF files neither crash nor pass as what was signed")
{
    std::mt19937 random(20250204);
    Bench bench;
    bench.put("plain.pdf", testFile("plain.pdf"));
    REQUIRE(bench.run("qpdf --object-streams=generate plain.pdf packed.pdf") == 0);
    for (const QByteArray &start : {testFile("form.pdf"), bench.take("packed.pdf")}) {
        const QByteArray pdf = *signPdf(*signPdf(start, judgesKey(1), signedAt()), judgesKey(2), signedAt());
        const auto open = pdf.lastIndexOf("/Contents <") + 11, close = pdf.indexOf('>', open);
        for (int i = 0; i < 1500; ++i) {
            const QByteArray bytes = mangled(pdf, random);
            if (!passes(about(bytes)))
                continue;
            // Only what no signature covers, the last one's own hexadecimal digits, may differ.
            CHECK(bytes.first(open) == pdf.first(open));
            CHECK(bytes.sliced(close) == pdf.sliced(close));
        }
        for (int i = 0; i < 300; ++i)
            (void)signPdf(mangled(start, random), judgesKey(1), signedAt());
    }
}

TEST_CASE("Mangled key files give a reason")
{
    std::mt19937 random(20250205);
    const QByteArray p12 = *authority().p12For(judge(2), QStringLiteral("a"), longLife(), Use::Signing,
                                               KeyKind::EcP256);
    for (int i = 0; i < 300; ++i) {
        const auto key = P12Key::read(mangled(p12, random), QStringLiteral("a"));
        if (!key)
            CHECK(key.error().reason != Reason::Unknown);
    }
}
