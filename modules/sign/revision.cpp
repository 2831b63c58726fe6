// SPDX-License-Identifier: GPL-3.0-or-later
#include "sign/revision.h"

#include "crypto/digest.h"

#include <QtEndian>

namespace adil::sign {

Revision::Revision(const PdfFile &file)
    : m_file(file)
    , m_bytes(file.bytes().toByteArray())
    , m_next(file.nextNumber())
{
    if (!m_bytes.endsWith('\n'))
        m_bytes += '\n';
}

void Revision::put(int number, const QByteArray &body)
{
    const PdfFile::Entry old = m_file.entry(number);
    const int generation = old.kind == PdfFile::Entry::Kind::Plain ? old.which : 0;
    m_places[number] = {m_bytes.size(), generation};
    m_bytes += QByteArray::number(number) + ' ' + QByteArray::number(generation) + " obj\n" + body
        + "\nendobj\n";
}

QMap<QByteArray, PdfValue> Revision::trailer() const
{
    QMap<QByteArray, PdfValue> entries{{"Size", PdfValue::ofNumber(m_next)},
                                       {"Prev", PdfValue::ofNumber(m_file.crossReferencesAt())},
                                       {"Root", m_file.trailer()["Root"]}};
    if (const PdfValue &info = m_file.trailer()["Info"]; !info.is(PdfValue::Kind::Null))
        entries.insert("Info", info);
    // The first half of the identifier stays for ever, the second changes with every revision (ISO
    // 32000-1, 14.4).
    if (PdfValue id = m_file.trailer()["ID"];
        id.items.size() == 2 && id.items[1].is(PdfValue::Kind::String)) {
        id.items[1].text = crypto::sha256(m_bytes).first(16);
        entries.insert("ID", id);
    }
    return entries;
}

QByteArray Revision::finish()
{
    if (m_file.usesCrossReferenceStreams())
        finishWithStream();
    else
        finishWithTable();
    return m_bytes;
}

void Revision::finishWithTable()
{
    const qsizetype start = m_bytes.size();
    QByteArray table = "xref\n";
    for (auto at = m_places.begin(); at != m_places.end();) {
        auto end = at;
        int count = 0;
        while (end != m_places.end() && end->first == at->first + count) {
            ++end;
            ++count;
        }
        table += QByteArray::number(at->first) + ' ' + QByteArray::number(count) + '\n';
        for (; at != end; ++at)
            table += QByteArray::number(at->second.offset).rightJustified(10, '0') + ' '
                + QByteArray::number(at->second.generation).rightJustified(5, '0') + " n \n";
    }
    m_bytes += table + "trailer\n" + toPdf(PdfValue::ofDictionary(trailer())) + "\nstartxref\n"
        + QByteArray::number(start) + "\n%%EOF\n";
}

// One column of type, four bytes of offset, two of generation; not compressed, as it is short.
void Revision::finishWithStream()
{
    const int number = newNumber();
    const qsizetype start = m_bytes.size();
    m_places[number] = {start, 0};
    QByteArray rows;
    QList<PdfValue> index;
    for (const auto &[object, place] : m_places) {
        index << PdfValue::ofNumber(object) << PdfValue::ofNumber(1);
        QByteArray row(7, '\1');
        qToBigEndian(quint32(place.offset), row.data() + 1);
        qToBigEndian(quint16(place.generation), row.data() + 5);
        rows += row;
    }
    auto entries = trailer();
    entries.insert("Type", PdfValue::ofName("XRef"));
    entries.insert("W",
                   PdfValue::ofArray({PdfValue::ofNumber(1), PdfValue::ofNumber(4), PdfValue::ofNumber(2)}));
    entries.insert("Index", PdfValue::ofArray(index));
    entries.insert("Length", PdfValue::ofNumber(rows.size()));
    m_bytes += QByteArray::number(number) + " 0 obj\n" + toPdf(PdfValue::ofDictionary(entries)) + "\nstream\n"
        + rows + "\nendstream\nendobj\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n";
}

}  // namespace adil::sign
