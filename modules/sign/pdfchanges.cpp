// SPDX-License-Identifier: GPL-3.0-or-later
#include "sign/pdfchanges.h"

#include "sign/pdfform.h"

#include <QSet>

#include <algorithm>

namespace adil::sign {

namespace {

using Kind = PdfValue::Kind;
using Keys = std::initializer_list<const char *>;

// Equal in all entries but these.
bool equalExcept(const PdfValue &a, const PdfValue &b, Keys except)
{
    PdfValue first = a, second = b;
    for (const char *key : except) {
        first.entries.remove(key);
        second.entries.remove(key);
    }
    // A form or a list that was not there before counts as an empty one.
    return first.entries == second.entries;
}

bool isDrawn(const PdfValue &widget)
{
    const QList<PdfValue> corners = widget["Rect"].items;
    const bool isHidden = (widget["F"].count().value_or(0) & 0x22) != 0;  // hidden, or not for the screen
    const bool hasArea = corners.size() != 4 || (corners[0] != corners[2] && corners[1] != corners[3]);
    return hasArea && !isHidden;
}

void collectReferences(const PdfValue &value, QSet<int> &out)
{
    if (value.is(Kind::Reference))
        out.insert(value.object);
    for (const PdfValue &item : value.items)
        collectReferences(item, out);
    for (const PdfValue &entry : value.entries)
        collectReferences(entry, out);
}

class Comparison {
public:
    Comparison(const PdfFile &then, const PdfFile &now)
        : m_then(then)
        , m_now(now)
    { }

    LaterChanges result()
    {
        if (m_then.trailer()["Root"] != m_now.trailer()["Root"]
            || m_then.trailer()["Info"] != m_now.trailer()["Info"])
            return LaterChanges::Other;
        findRoles();
        for (const auto &[number, entry] : m_then.entries())
            if (entry.kind != PdfFile::Entry::Kind::Free && entry != m_now.entry(number)
                && !mayChange(number))
                return LaterChanges::Other;
        if (fillsGap())
            return LaterChanges::Other;
        return m_hasMark ? LaterChanges::VisibleMark : LaterChanges::Signatures;
    }

private:
    // Which objects have a part in signing, as the file stood then.
    void findRoles()
    {
        const PdfValue catalog = m_then.catalog();
        const PdfValue form = m_then.resolve(catalog["AcroForm"]);
        m_root = m_then.trailer()["Root"].object;
        m_info = m_then.trailer()["Info"].object;
        m_form = catalog["AcroForm"].object;
        m_fields = form["Fields"].object;
        m_free = {catalog["Extensions"].object, catalog["DSS"].object, catalog["Metadata"].object};
        m_free.remove(0);
        for (const SignatureField &field : signatureFields(m_then))
            if (!field.isSigned && field.number != 0)
                m_emptyFields.insert(field.number);
    }

    bool mayChange(int number)
    {
        const auto then = m_then.object(number), now = m_now.object(number);
        if (!then || !now)
            return false;
        if (then->value == now->value && then->stream.has_value() == now->stream.has_value()
            && then->stream.value_or(QByteArrayView()) == now->stream.value_or(QByteArrayView()))
            return true;  // moved, not changed
        if (m_free.contains(number))
            return then->stream.has_value() == now->stream.has_value();
        if (then->stream || now->stream)
            return false;
        if (number == m_fields || annotationLists().contains(number))
            return onlySignaturesAdded(then->value, now->value);
        return dictionaryMayChange(number, then->value, now->value);
    }

    bool dictionaryMayChange(int number, const PdfValue &then, const PdfValue &now)
    {
        if (number == m_root)
            return equalExcept(then, now, {"AcroForm", "DSS", "Extensions"}) && formMayChange(then, now);
        if (number == m_form)
            return formsMatch(then, now);
        if (number == m_info)
            return equalExcept(then, now, {"ModDate", "Producer"});
        if (m_emptyFields.contains(number))
            return emptyFieldMayChange(then, now);
        if (then["Type"].isName("Page"))
            return equalExcept(then, now, {"Annots"})
                && onlySignaturesAdded(m_then.resolve(then["Annots"]), m_now.resolve(now["Annots"]));
        return false;
    }

    bool formMayChange(const PdfValue &then, const PdfValue &now)
    {
        return formsMatch(m_then.resolve(then["AcroForm"]), m_now.resolve(now["AcroForm"]));
    }

    bool formsMatch(const PdfValue &then, const PdfValue &now)
    {
        return equalExcept(then, now, {"Fields", "SigFlags"})
            && onlySignaturesAdded(m_then.resolve(then["Fields"]), m_now.resolve(now["Fields"]));
    }

    // A field that waited for its signature: it gets a value, and perhaps a look.
    bool emptyFieldMayChange(const PdfValue &then, const PdfValue &now)
    {
        m_hasMark = m_hasMark || isDrawn(now);
        return equalExcept(then, now, {"V", "AP"}) && now["V"].is(Kind::Reference);
    }

    // Everything of the old list is there in its order; what came in between are new signature fields.
    bool onlySignaturesAdded(const PdfValue &then, const PdfValue &now)
    {
        qsizetype matched = 0;
        for (const PdfValue &item : now.items)
            if (matched < then.items.size() && item == then.items[matched])
                ++matched;
            else if (!isNewSignature(item))
                return false;
        return matched == then.items.size();
    }

    bool isNewSignature(const PdfValue &item)
    {
        if (!item.is(Kind::Reference) || m_then.entry(item.object).kind != PdfFile::Entry::Kind::Free)
            return false;
        const PdfValue field = m_now.resolve(item);
        for (const char *action : {"A", "AA", "Kids", "Parent"})
            if (!field[action].is(Kind::Null))
                return false;
        m_hasMark = m_hasMark || isDrawn(field);
        return field["FT"].isName("Sig") && field["Subtype"].isName("Widget");
    }

    // Lists of annotations that are objects of their own. Read when first asked for: most files are small,
    // some are not.
    const QSet<int> &annotationLists()
    {
        if (!m_lists) {
            m_lists.emplace();
            for (const auto &[number, entry] : m_then.entries()) {
                const auto object = m_then.object(number);
                if (object && object->value["Type"].isName("Page")
                    && object->value["Annots"].is(Kind::Reference))
                    m_lists->insert(object->value["Annots"].object);
            }
        }
        return *m_lists;
    }

    // A reference that led nowhere when the file was signed must not lead somewhere now.
    bool fillsGap()
    {
        QSet<int> referenced;
        for (const auto &[number, entry] : m_then.entries())
            if (const auto object = m_then.object(number))
                collectReferences(object->value, referenced);
        return std::any_of(referenced.begin(), referenced.end(), [this](int number) {
            return m_then.entry(number).kind == PdfFile::Entry::Kind::Free
                && m_now.entry(number).kind != PdfFile::Entry::Kind::Free;
        });
    }

    const PdfFile &m_then;
    const PdfFile &m_now;
    int m_root = 0, m_info = 0, m_form = 0, m_fields = 0;
    QSet<int> m_free, m_emptyFields;
    std::optional<QSet<int>> m_lists;
    bool m_hasMark = false;
};

}  // namespace

LaterChanges changesBetween(const PdfFile &then, const PdfFile &now)
{
    const bool isRevision = now.crossReferencesAt() > then.crossReferencesAt() && now.endsCleanly();
    if (!isRevision || permittedChanges(then) == 1)
        return LaterChanges::Other;
    return Comparison(then, now).result();
}

}  // namespace adil::sign
