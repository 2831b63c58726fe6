// SPDX-License-Identifier: GPL-3.0-or-later
#include "sign/pdfform.h"

#include <QSet>

namespace adil::sign {

namespace {

class Walk {
public:
    explicit Walk(const PdfFile &file)
        : m_file(file)
    { }

    // `isSignature` is the type that a field takes from its parent when it names none.
    void field(const PdfValue &at, bool isSignature, int depth)
    {
        if (at.is(PdfValue::Kind::Reference) && m_seen.contains(at.object))
            return;
        if (depth > 30)
            return;
        if (at.is(PdfValue::Kind::Reference))
            m_seen.insert(at.object);
        const PdfValue value = m_file.resolve(at);
        if (!value["FT"].is(PdfValue::Kind::Null))
            isSignature = value["FT"].isName("Sig");
        const PdfValue &held = value["V"];
        if (isSignature && (value["Kids"].is(PdfValue::Kind::Null) || !held.is(PdfValue::Kind::Null)))
            m_found.append({value["T"].text, at.object, held.object, !held.is(PdfValue::Kind::Null)});
        for (const PdfValue &kid : m_file.resolve(value["Kids"]).items)
            field(kid, isSignature, depth + 1);
    }

    [[nodiscard]] const QList<SignatureField> &found() const { return m_found; }

private:
    const PdfFile &m_file;
    QSet<int> m_seen;
    QList<SignatureField> m_found;
};

}  // namespace

QList<SignatureField> signatureFields(const PdfFile &file)
{
    Walk walk(file);
    const PdfValue form = file.resolve(file.catalog()["AcroForm"]);
    for (const PdfValue &field : file.resolve(form["Fields"]).items)
        walk.field(field, false, 0);
    return walk.found();
}

qint64 permittedChanges(const PdfFile &file)
{
    const PdfValue permissions = file.resolve(file.catalog()["Perms"]);
    const PdfValue certifying = file.resolve(permissions["DocMDP"]);
    for (const PdfValue &item : file.resolve(certifying["Reference"]).items) {
        const PdfValue reference = file.resolve(item);
        if (reference["TransformMethod"].isName("DocMDP"))
            return file.resolve(reference["TransformParams"])["P"].count().value_or(2);
    }
    return 0;
}

}  // namespace adil::sign
