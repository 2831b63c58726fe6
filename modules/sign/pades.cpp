// SPDX-License-Identifier: GPL-3.0-or-later
#include "sign/pades.h"

#include "crypto/digest.h"
#include "sign/cms.h"
#include "sign/pdfchanges.h"
#include "sign/pdfform.h"
#include "sign/revision.h"

#include <algorithm>

namespace adil::sign {

static constexpr qsizetype largest = 1024 * 1024 * 1024;

static PdfValue reference(int number) { return PdfValue::ofReference(number); }

static PdfValue rectangle()
{
    const PdfValue zero = PdfValue::ofNumber(0);
    return PdfValue::ofArray({zero, zero, zero, zero});
}

// Adds a reference to the list under `key` of `holder`; a list that is an object of its own is written anew
// itself. True when the holder has changed.
static bool addTo(PdfValue &holder, const char *key, int number, const PdfFile &file, Revision &revision)
{
    const PdfValue list = holder[key];
    PdfValue items = file.resolve(list);
    items.kind = PdfValue::Kind::Array;
    items.items << reference(number);
    if (list.is(PdfValue::Kind::Reference)) {
        revision.put(list.object, items);
        return false;
    }
    holder.entries[key] = items;
    return true;
}

// The first page, where the widget is put.
static std::optional<int> firstPage(const PdfFile &file)
{
    PdfValue node = file.catalog()["Pages"];
    for (int depth = 0; depth < 40; ++depth) {
        const PdfValue value = file.resolve(node);
        const PdfValue kids = file.resolve(value["Kids"]);
        if (value["Type"].isName("Page") && node.is(PdfValue::Kind::Reference))
            return node.object;
        if (kids.items.isEmpty())
            return {};
        node = kids.items.first();
    }
    return {};
}

// A name no field has, so that no reader takes two signatures for one field.
static QByteArray freeName(const PdfFile &file)
{
    const QList<SignatureField> fields = signatureFields(file);
    for (qsizetype i = fields.size() + 1;; ++i) {
        const QByteArray name = "Signature" + QByteArray::number(i);
        const bool isTaken = std::any_of(fields.begin(), fields.end(),
                                         [&](const auto &f) { return f.name == name; });
        if (!isTaken)
            return name;
    }
}

// The catalog with the form, and ETSI's mark that this kind of signature is used below PDF 2.0 (EN 319
// 142-1, 5.5).
static void putCatalog(const PdfFile &file, Revision &revision, int field)
{
    const PdfValue root = file.trailer()["Root"];
    PdfValue catalog = file.catalog();
    PdfValue form = file.resolve(catalog["AcroForm"]);
    form.kind = PdfValue::Kind::Dictionary;
    addTo(form, "Fields", field, file, revision);
    form.entries["SigFlags"] = PdfValue::ofNumber(3);
    if (const PdfValue old = catalog["AcroForm"]; old.is(PdfValue::Kind::Reference))
        revision.put(old.object, form);
    else
        catalog.entries["AcroForm"] = form;
    PdfValue extensions = file.resolve(catalog["Extensions"]);
    extensions.kind = PdfValue::Kind::Dictionary;
    extensions.entries["ESIC"] = PdfValue::ofDictionary(
        {{"BaseVersion", PdfValue::ofName("1.7")}, {"ExtensionLevel", PdfValue::ofNumber(2)}});
    catalog.entries["Extensions"] = extensions;
    revision.put(root.object, catalog);
}

static void putWidget(const PdfFile &file, Revision &revision, int page, int field, int signature)
{
    const int appearance = revision.newNumber();
    PdfValue name;
    name.kind = PdfValue::Kind::String;
    name.text = freeName(file);
    revision.put(field,
                 PdfValue::ofDictionary({
                     {"Type", PdfValue::ofName("Annot")},
                     {"Subtype", PdfValue::ofName("Widget")},
                     {"FT", PdfValue::ofName("Sig")},
                     {"T", name},
                     {"F", PdfValue::ofNumber(132)},  // printed and locked; PDF/A wants the first
                     {"Rect", rectangle()},
                     {"AP", PdfValue::ofDictionary({{"N", reference(appearance)}})},
                     {"P", reference(page)},
                     {"V", reference(signature)},
                 }));
    revision.put(appearance,
                 "<< /Type /XObject /Subtype /Form /BBox [0 0 0 0] /Length 0 >>\nstream\n\nendstream");
    PdfValue value = file.resolve(reference(page));
    if (addTo(value, "Annots", field, file, revision))
        revision.put(page, value);
}

// Where in the file the signature goes, once everything else stands.
struct Reserve {
    qsizetype byteRange, open, close;  // the digits of /ByteRange; '<' of /Contents; behind its '>'
};

static constexpr qsizetype byteRangeRoom = 40;

static Reserve putSignature(Revision &revision, int number, qsizetype room, const QDateTime &at)
{
    const QByteArray time = at.toUTC().toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1();
    const QByteArray head = "<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /M (D:"
        + time + "Z) /ByteRange [";
    const QByteArray middle = "] /Contents ";
    const QByteArray contents = '<' + QByteArray(room * 2, '0') + '>';
    const qsizetype begin = revision.bytes().size() + QByteArray::number(number).size()
        + qsizetype(qstrlen(" 0 obj\n"));
    revision.put(number, head + QByteArray(byteRangeRoom, ' ') + middle + contents + " >>");
    const qsizetype byteRange = begin + head.size();
    const qsizetype open = byteRange + byteRangeRoom + middle.size();
    return {byteRange, open, open + contents.size()};
}

// DocMDP with P = 1 says: nothing may follow.
static bool isClosed(const PdfFile &file) { return permittedChanges(file) == 1; }

// What was written must read back as what was meant: a strange file can make a revision mean something else,
// and the judge learns it here, before the key is used, not from the court.
static bool readsBack(const PdfFile &before, const QByteArray &out, int signature)
{
    const auto after = PdfFile::open(out);
    if (!after || changesBetween(before, *after) != LaterChanges::Signatures)
        return false;
    const QList<SignatureField> fields = signatureFields(*after);
    return !fields.isEmpty() && fields.last().signature == signature && after->object(signature);
}

static Result<void> maySign(const PdfFile &file)
{
    const PdfValue catalog = file.catalog();
    if (!file.trailer()["Root"].is(PdfValue::Kind::Reference) || !firstPage(file))
        return fail(Reason::Damaged, QStringLiteral("no page"));
    if (!file.resolve(catalog["AcroForm"])["XFA"].is(PdfValue::Kind::Null))
        return fail(Reason::UnsupportedType, QStringLiteral("an XFA form"));
    if (isClosed(file))
        return fail(Reason::NotAllowed, QStringLiteral("a certifying signature forbids changes"));
    return {};
}

Result<QByteArray> buildSignedPdf(const QByteArray &pdf, const KeySource &key, const QDateTime &at)
{
    if (pdf.size() > largest)
        return fail(Reason::TooLarge);
    const auto file = PdfFile::open(pdf);
    if (!file)
        return file.error();
    if (const auto may = maySign(*file); !may)
        return may.error();
    // Room for the certificates, and for a timestamp that may be added later.
    qsizetype room = 16'384 + key.certificate().der.size();
    for (const QByteArray &certificate : key.chain())
        room += certificate.size();
    Revision revision(*file);
    const int signature = revision.newNumber(), field = revision.newNumber();
    const Reserve reserve = putSignature(revision, signature, room, at);
    putWidget(*file, revision, *firstPage(*file), field, signature);
    putCatalog(*file, revision, field);
    QByteArray out = revision.finish();
    if (!readsBack(*file, out, signature))
        return fail(Reason::Damaged, QStringLiteral("a signature in it would not be found again"));
    const QByteArray range = "0 " + QByteArray::number(reserve.open) + ' ' + QByteArray::number(reserve.close)
        + ' ' + QByteArray::number(out.size() - reserve.close);
    out.replace(reserve.byteRange, range.size(), range);
    crypto::Sha256 digest;
    digest.add(QByteArrayView(out).first(reserve.open));
    digest.add(QByteArrayView(out).sliced(reserve.close));
    const auto cms = buildCms(key, digest.result(),
                              std::nullopt);  // PAdES forbids the signing time in the CMS
    if (!cms)
        return cms.error();
    if (cms->size() > room)
        return fail(Reason::TooLarge, QStringLiteral("the signature does not fit its reserve"));
    out.replace(reserve.open + 1, cms->size() * 2, cms->toHex().toUpper());
    return out;
}

Result<QByteArray> signPdf(const QByteArray &pdf, const KeySource &key, const QDateTime &at)
{
    if (const auto may = mayActSign(key.certificate(), at); !may)
        return may.error();
    return buildSignedPdf(pdf, key, at);
}

}  // namespace adil::sign
