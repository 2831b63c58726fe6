// SPDX-License-Identifier: GPL-3.0-or-later
// What a forger, or an honest program, can do to a signed PDF file, and what the validator says.
#include "asked.h"

#include "sign/pdfform.h"
#include "sign/revision.h"

#include <functional>

using namespace adil;
using namespace adil::sign;

static const QByteArray &signedOnce()
{
    static const QByteArray pdf = *signPdf(testFile("plain.pdf"), judgesKey(1), signedAt());
    return pdf;
}

static const std::string changedGist = "failed: [failed FORMAT_FAILURE changedAfterSigning]";
static const std::string malformedGist = "failed: [failed FORMAT_FAILURE malformed]";

// The file with a further revision.
static QByteArray revised(const QByteArray &pdf,
                          const std::function<void(const PdfFile &, Revision &)> &change)
{
    const auto file = PdfFile::open(pdf);
    REQUIRE(file);
    Revision revision(*file);
    change(*file, revision);
    return revision.finish();
}

static int firstPageOf(const PdfFile &file)
{
    return file.resolve(file.catalog()["Pages"])["Kids"].items.first().object;
}

// The dictionary that a key of it leads to, with one more entry.
static void addEntry(const PdfFile &file, Revision &revision, int number, const char *key,
                     const PdfValue &value)
{
    PdfValue dictionary = file.object(number)->value;
    dictionary.entries[key] = value;
    revision.put(number, dictionary);
}

// The list that a value is or leads to, with one item more.
static PdfValue grown(const PdfFile &file, const PdfValue &list, int number)
{
    PdfValue items = file.resolve(list);
    REQUIRE(items.is(PdfValue::Kind::Array));
    items.items << PdfValue::ofReference(number);
    return items;
}

TEST_CASE("A signed act passes as PAdES-B and covers the whole file")
{
    const Report report = askPdf(signedOnce());
    CHECK(gist(report) == "passed: [passed]");
    const SignatureReport &one = report.signatures.first();
    CHECK(one.level == QStringLiteral("PAdES-B"));
    CHECK(one.coversWholeFile);
    CHECK(one.laterChanges == LaterChanges::None);
    CHECK(one.certificate->iin == judge(1).iin);
    CHECK(one.signingTimeClaimed == signedAt());
}

TEST_CASE("Signatures of a panel one after another all pass")
{
    for (const char *start : {"plain.pdf", "form.pdf"}) {
        QByteArray pdf = testFile(start);
        for (int number : {0, 1, 2})
            pdf = *signPdf(pdf, judgesKey(number), signedAt());
        const Report report = askPdf(pdf);
        CHECK(gist(report) == "passed: [passed] [passed] [passed]");
        CHECK(report.signatures[0].laterChanges == LaterChanges::Signatures);
        CHECK_FALSE(report.signatures[0].coversWholeFile);
        CHECK(report.signatures[1].laterChanges == LaterChanges::Signatures);
        CHECK(report.signatures[2].coversWholeFile);
    }
}

TEST_CASE("Signatures in a file with cross-reference streams pass")
{
    Bench bench;
    bench.put("plain.pdf", testFile("plain.pdf"));
    REQUIRE(bench.run("qpdf --object-streams=generate plain.pdf packed.pdf") == 0);
    QByteArray pdf = *signPdf(bench.take("packed.pdf"), judgesKey(1), signedAt());
    pdf = *signPdf(pdf, judgesKey(2), signedAt());
    CHECK(gist(askPdf(pdf)) == "passed: [passed] [passed]");
    // The page lies in an object stream; changed from there it is changed all the same.
    const QByteArray forged = revised(pdf, [](const PdfFile &file, Revision &revision) {
        addEntry(file, revision, firstPageOf(file), "Rotate", PdfValue::ofNumber(90));
    });
    CHECK(askPdf(forged).verdict == Verdict::Failed);
}

TEST_CASE("A file without signatures is not a signed file")
{
    for (const char *file : {"plain.pdf", "form.pdf"}) {
        const Report report = askPdf(testFile(file));
        CHECK(gist(report) == "failed:");
        CHECK(report.reason == Reason::NoSignature);
    }
}

TEST_CASE("Anything appended that is no signature is a change")
{
    CHECK(gist(askPdf(signedOnce() + "\n")) == changedGist);
    CHECK(gist(askPdf(signedOnce() + "% a remark\n")) == changedGist);
    CHECK(gist(askPdf(signedOnce() + QByteArray(500, ' '))) == changedGist);
    CHECK(validate(about(signedOnce() + QByteArray(5000, 'x'))).error().reason == Reason::Damaged);
    const QByteArray twice = *signPdf(signedOnce(), judgesKey(2), signedAt());
    CHECK(
        gist(askPdf(twice + "x"))
        == "failed: [failed FORMAT_FAILURE changedAfterSigning] [failed FORMAT_FAILURE changedAfterSigning]");
}

TEST_CASE("A later revision that changes what people read is a change")
{
    using Change = std::function<void(const PdfFile &, Revision &)>;
    const QList<std::pair<const char *, Change>> changes{
        {"page contents",
         [](const PdfFile &f, Revision &r) {
             const int page = firstPageOf(f);
             r.put(f.object(page)->value["Contents"].object, "<< /Length 4 >>\nstream\n0 g\n\nendstream");
         }},
        {"page turned",
         [](const PdfFile &f, Revision &r) {
             addEntry(f, r, firstPageOf(f), "Rotate", PdfValue::ofNumber(180));
         }},
        {"page list",
         [](const PdfFile &f, Revision &r) {
             const int pages = f.catalog()["Pages"].object;
             PdfValue list = f.object(pages)->value;
             list.entries["Kids"].items.removeLast();
             list.entries["Count"] = PdfValue::ofNumber(1);
             r.put(pages, list);
         }},
        {"a note on the page",
         [](const PdfFile &f, Revision &r) {
             const int note = r.newNumber(), page = firstPageOf(f);
             r.put(note, "<< /Type /Annot /Subtype /FreeText /Contents (no) /Rect [0 0 500 500] >>");
             addEntry(f, r, page, "Annots", grown(f, f.object(page)->value["Annots"], note));
         }},
        {"another catalog",
         [](const PdfFile &f, Revision &r) {
             addEntry(f, r, f.trailer()["Root"].object, "OpenAction", PdfValue::ofName("X"));
         }},
        {"signature taken away",
         [](const PdfFile &f, Revision &r) {
             PdfValue form = f.catalog()["AcroForm"];
             form.entries["Fields"].items.clear();
             addEntry(f, r, f.trailer()["Root"].object, "AcroForm", form);
         }},
        {"appearance asked for",
         [](const PdfFile &f, Revision &r) {
             PdfValue form = f.catalog()["AcroForm"];
             form.entries["NeedAppearances"] = PdfValue::ofNumber(1);
             addEntry(f, r, f.trailer()["Root"].object, "AcroForm", form);
         }},
        {"the widget of the signature",
         [](const PdfFile &f, Revision &r) {
             const int field = signatureFields(f).first().number;
             addEntry(f, r, field, "Rect", *PdfReader("[0 0 300 300]").value());
         }},
        {"a font",
         [](const PdfFile &f, Revision &r) {
             for (const auto &[number, entry] : f.entries())
                 if (const auto object = f.object(number); object && object->value["Type"].isName("Font"))
                     return addEntry(f, r, number, "BaseFont", PdfValue::ofName("Other"));
             FAIL("no font");
         }},
        {"title",
         [](const PdfFile &f, Revision &r) {
             addEntry(f, r, f.trailer()["Info"].object, "Title", PdfValue::ofName("Other"));
         }},
    };
    for (const auto &[what, change] : changes) {
        INFO(what);
        const QByteArray forged = revised(signedOnce(), change);
        REQUIRE(forged.startsWith(signedOnce()));
        const Report report = askPdf(forged);
        CHECK(report.verdict == Verdict::Failed);
        if (!report.signatures.isEmpty())
            CHECK(gist(report) == changedGist);
        // A second judge's signature over the changed file does not heal the first.
        const auto again = signPdf(forged, judgesKey(2), signedAt());
        REQUIRE(again);
        const Report later = askPdf(*again);
        if (later.signatures.size() == 2)
            CHECK(gist(later) == "failed: [failed FORMAT_FAILURE changedAfterSigning] [passed]");
    }
}

TEST_CASE("An object taken away, or put where a reference led nowhere, is a change")
{
    QByteArray gone = signedOnce();
    const auto file = PdfFile::open(gone);
    const int contents = file->object(firstPageOf(*file))->value["Contents"].object;
    const auto start = gone.size();
    gone += "xref\n" + QByteArray::number(contents) + " 1\n0000000000 00001 f \ntrailer\n"
        + toPdf(PdfValue::ofDictionary({{"Size", file->trailer()["Size"]},
                                        {"Root", file->trailer()["Root"]},
                                        {"Info", file->trailer()["Info"]},
                                        {"Prev", PdfValue::ofNumber(file->crossReferencesAt())}}))
        + "\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n";
    CHECK(gist(askPdf(gone)) == changedGist);

    // A page that names an object which is not there yet, signed as such.
    const QByteArray prepared = revised(testFile("plain.pdf"), [](const PdfFile &f, Revision &r) {
        addEntry(f, r, firstPageOf(f), "Thumb", PdfValue::ofReference(900));
    });
    const QByteArray waiting = *signPdf(prepared, judgesKey(1), signedAt());
    CHECK(gist(askPdf(waiting)) == "passed: [passed]");
    const QByteArray filled = revised(waiting,
                                      [](const PdfFile &, Revision &r) { r.put(900, "<< /Any /Thing >>"); });
    CHECK(gist(askPdf(filled)) == changedGist);
}

TEST_CASE("Harmless revisions of honest programs are no change")
{
    const QByteArray dated = revised(signedOnce(), [](const PdfFile &f, Revision &r) {
        addEntry(f, r, f.trailer()["Info"].object, "ModDate", *PdfReader("(D:20260101000000Z)").value());
        const int unused = r.newNumber();
        r.put(unused, "<< /Nobody /Asks >>");
    });
    CHECK(gist(askPdf(dated)) == "passed: [passed]");
    const QByteArray same = revised(signedOnce(), [](const PdfFile &f, Revision &r) {
        r.put(firstPageOf(f), f.object(firstPageOf(f))->value);
    });
    CHECK(gist(askPdf(same)) == "passed: [passed]");
}

TEST_CASE("A later signature that draws on the page leaves the earlier undecided")
{
    const QByteArray marked = revised(signedOnce(), [](const PdfFile &f, Revision &r) {
        const int field = r.newNumber(), page = firstPageOf(f), root = f.trailer()["Root"].object;
        r.put(field, "<< /Type /Annot /Subtype /Widget /FT /Sig /T (stamp) /Rect [0 0 300 300] /F 4 >>");
        PdfValue form = f.catalog()["AcroForm"];
        form.entries["Fields"] = grown(f, form["Fields"], field);
        addEntry(f, r, page, "Annots", grown(f, f.object(page)->value["Annots"], field));
        addEntry(f, r, root, "AcroForm", form);
    });
    const Report report = askPdf(marked);
    CHECK(gist(report) == "undecided: [undecided SIG_CONSTRAINTS_FAILURE changedAfterSigning]");
    CHECK(report.signatures.first().laterChanges == LaterChanges::VisibleMark);
    const QByteArray acting = revised(signedOnce(), [](const PdfFile &f, Revision &r) {
        const int field = r.newNumber();
        r.put(field,
              "<< /Type /Annot /Subtype /Widget /FT /Sig /T (x) /Rect [0 0 0 0] /A << /S /JavaScript >> >>");
        PdfValue form = f.catalog()["AcroForm"];
        form.entries["Fields"] = grown(f, form["Fields"], field);
        addEntry(f, r, f.trailer()["Root"].object, "AcroForm", form);
    });
    CHECK(gist(askPdf(acting)) == changedGist);
}

TEST_CASE("A certifying signature that forbids everything is obeyed")
{
    const auto closed = revised(signedOnce(), [](const PdfFile &f, Revision &r) {
        const int signature = signatureFields(f).first().signature;
        addEntry(f, r, signature, "Reference",
                 *PdfReader("[<</TransformMethod /DocMDP /TransformParams <</P 1>>>>]").value());
        addEntry(f, r, f.trailer()["Root"].object, "Perms",
                 PdfValue::ofDictionary({{"DocMDP", PdfValue::ofReference(signature)}}));
    });
    CHECK(signPdf(closed, judgesKey(2), signedAt()).error().reason == Reason::NotAllowed);
}

// The signed file with its /ByteRange written anew in the room it has.
static QByteArray withRange(const QByteArray &range)
{
    QByteArray pdf = signedOnce();
    const auto open = pdf.lastIndexOf("/ByteRange [") + 12, close = pdf.indexOf(']', open);
    REQUIRE(range.size() <= close - open);
    return pdf.replace(open, close - open, range.leftJustified(close - open));
}

TEST_CASE("A byte range that leaves out anything but the signature is no signature")
{
    const QByteArray &pdf = signedOnce();
    const auto open = pdf.lastIndexOf("/Contents <") + 10, close = pdf.indexOf('>', open) + 1;
    const auto range = [&](qint64 a, qint64 b, qint64 c, qint64 d) {
        return QByteArray::number(a) + ' ' + QByteArray::number(b) + ' ' + QByteArray::number(c) + ' '
            + QByteArray::number(d);
    };
    const qint64 rest = pdf.size() - close;
    REQUIRE(gist(askPdf(withRange(range(0, open, close, rest)))) == "passed: [passed]");
    CHECK(gist(askPdf(withRange(range(0, open, close, rest - 1))))
          == "failed: [failed HASH_FAILURE contentChanged]");
    const QList<QByteArray> bad{
        range(1, open - 1, close, rest),
        range(0, open - 1, close, rest),
        range(0, open + 1, close, rest),
        range(0, open, close - 1, rest + 1),
        range(0, open, close + 1, rest - 1),
        range(0, open, close, rest + 1),
        range(0, open, close, 0),
        range(0, 0, 0, pdf.size()),
        range(0, pdf.size(), 0, pdf.size()),
        range(0, open, close, 999'999'999'999'999),
        QByteArray("0 ") + QByteArray::number(open) + " -5 7",
        QByteArray("0 ") + QByteArray::number(open),
        QByteArray(),
        QByteArray("/A /B /C /D"),
    };
    for (const QByteArray &one : bad) {
        INFO(one.toStdString());
        CHECK(gist(askPdf(withRange(one))) == malformedGist);
    }
}

TEST_CASE("A signature moved elsewhere, emptied or swapped is no signature")
{
    const QByteArray &pdf = signedOnce();
    QByteArray empty = pdf;
    const auto open = pdf.lastIndexOf("/Contents <") + 11, close = pdf.indexOf('>', open);
    empty.replace(open, close - open, QByteArray(close - open, '0'));
    CHECK(askPdf(empty).verdict == Verdict::Failed);
    // The signature of one file in another of the same size.
    QByteArray other = *signPdf(testFile("plain.pdf"), judgesKey(1), signedAt().addSecs(1));
    REQUIRE(other.size() == pdf.size());
    QByteArray swapped = other;
    swapped.replace(open, close - open, pdf.mid(open, close - open));
    CHECK(gist(askPdf(swapped)) == "failed: [failed HASH_FAILURE contentChanged]");
    // Rewritten by another program: the bytes are no longer those that were signed.
    Bench bench;
    bench.put("act.pdf", pdf);
    REQUIRE(bench.run("qpdf act.pdf new.pdf") == 0);
    CHECK(askPdf(bench.take("new.pdf")).verdict == Verdict::Failed);
    // A kind of signature that is not checked here, and a timestamp, do not make a signed file.
    QByteArray kind = pdf;
    kind.replace("/ETSI.CAdES.detached", "/adbe.x509.rsa_sha1 ");
    CHECK(gist(askPdf(kind)) == "undecided: [undecided CRYPTO_CONSTRAINTS_FAILURE unsupportedType]");
    QByteArray stamp = pdf;
    stamp.replace("/ETSI.CAdES.detached", "/ETSI.RFC3161       ");
    CHECK(gist(askPdf(stamp)) == "failed:");
    CHECK(askPdf(stamp).timestampsNotChecked == 1);
}
