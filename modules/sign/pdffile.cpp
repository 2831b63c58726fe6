// SPDX-License-Identifier: GPL-3.0-or-later
#include "sign/pdffile.h"

#include <QSet>

namespace adil::sign {

static constexpr int highestNumber = 8'388'607;  // ISO 32000-1, annex C
static constexpr size_t mostObjects = 1'000'000;

static Error damaged(const char *what) { return fail(Reason::Damaged, QString::fromLatin1(what)); }

// "12 0 obj": the reader stands behind it afterwards.
struct ObjectHead {
    int number, generation;
};

static std::optional<ObjectHead> objectHead(PdfReader &reader)
{
    const auto number = reader.value();
    const auto generation = number ? reader.value() : std::nullopt;
    if (!generation || !number->count() || !generation->count() || *number->count() > highestNumber
        || *generation->count() > 65'535 || !reader.skipWord("obj"))
        return {};
    return ObjectHead{int(*number->count()), int(*generation->count())};
}

Result<PdfFile> PdfFile::open(QByteArrayView bytes)
{
    if (!bytes.startsWith("%PDF-"))
        return fail(Reason::Malformed, QStringLiteral("not a PDF file"));
    PdfFile file(bytes);
    if (!file.findStart())
        return damaged("no startxref at the end");
    QSet<qint64> seen;
    std::optional<qint64> next = file.m_startXref;
    while (next) {
        if (seen.contains(*next))
            return damaged("cross-references go round in a circle");
        seen.insert(*next);
        const auto trailer = file.readSection(*next);
        if (!trailer)
            return trailer.error();
        if (file.m_trailer.is(PdfValue::Kind::Null))
            file.m_trailer = *trailer;
        if (const auto hybrid = (*trailer)["XRefStm"].count())
            if (const auto more = file.readStreamSection(*hybrid); !more)
                return more.error();
        next = (*trailer)["Prev"].count();
    }
    if (!file.m_trailer["Encrypt"].is(PdfValue::Kind::Null))
        return fail(Reason::UnsupportedType, QStringLiteral("an encrypted PDF"));
    if (!file.catalog().is(PdfValue::Kind::Dictionary))
        return damaged("no catalog");
    return file;
}

bool PdfFile::findStart()
{
    const qsizetype from = qMax(qsizetype(0), m_bytes.size() - 1024);
    const qsizetype at = m_bytes.sliced(from).lastIndexOf(QByteArrayView("startxref"));
    if (at < 0)
        return false;
    PdfReader reader(m_bytes, from + at + 9);
    const auto offset = reader.value();
    if (!offset || !offset->count() || *offset->count() >= m_bytes.size())
        return false;
    m_startXref = *offset->count();
    const QByteArrayView end = m_bytes.sliced(reader.position()).trimmed();
    m_endsCleanly = end == "%%EOF";
    return end.startsWith("%%EOF");
}

Result<PdfValue> PdfFile::readSection(qint64 offset)
{
    if (offset >= m_bytes.size())
        return damaged("cross-references beyond the end");
    PdfReader reader(m_bytes, qsizetype(offset));
    const bool isTable = reader.skipWord("xref");
    if (offset == m_startXref)
        m_usesStreams = !isTable;
    return isTable ? readTable(reader) : readStreamSection(offset);
}

bool PdfFile::add(qint64 number, const Entry &entry)
{
    if (number > highestNumber || m_entries.size() > mostObjects)
        return false;
    m_entries.emplace(int(number), entry);  // a newer section was read before and stays
    return true;
}

static std::optional<PdfFile::Entry> tableEntry(PdfReader &reader)
{
    const auto offset = reader.value();
    const auto generation = offset ? reader.value() : std::nullopt;
    if (!generation || !offset->count() || !generation->count() || *generation->count() > 65'535)
        return {};
    if (reader.skipWord("n"))
        return PdfFile::Entry{PdfFile::Entry::Kind::Plain, *offset->count(), int(*generation->count())};
    return reader.skipWord("f") ? std::optional(PdfFile::Entry{}) : std::nullopt;
}

Result<PdfValue> PdfFile::readTable(PdfReader &reader)
{
    while (!reader.skipWord("trailer")) {
        const auto first = reader.value();
        const auto count = first ? reader.value() : std::nullopt;
        if (!count || !first->count() || !count->count())
            return damaged("cross-reference table");
        for (qint64 i = 0; i < *count->count(); ++i) {
            const auto entry = tableEntry(reader);
            if (!entry)
                return damaged("cross-reference entry");
            if (!add(*first->count() + i, *entry))
                return fail(Reason::TooLarge, QStringLiteral("too many objects"));
        }
    }
    auto trailer = reader.value();
    if (!trailer || !trailer->is(PdfValue::Kind::Dictionary))
        return damaged("trailer");
    return *trailer;
}

static quint64 bigEndian(QByteArrayView bytes)
{
    quint64 number = 0;
    for (const char c : bytes)
        number = number << 8 | quint8(c);
    return number;
}

// The widths of the three columns.
static std::optional<QList<qint64>> widthsIn(const PdfValue &dictionary)
{
    QList<qint64> widths;
    for (const PdfValue &width : dictionary["W"].items)
        widths << width.count().value_or(99);
    if (widths.size() != 3 || widths[0] > 7 || widths[1] > 7 || widths[2] > 7
        || widths[0] + widths[1] + widths[2] == 0)
        return {};
    return widths;
}

static std::optional<PdfFile::Entry> entryIn(QByteArrayView row, const QList<qint64> &widths)
{
    const quint64 type = widths[0] == 0 ? 1 : bigEndian(row.first(widths[0]));
    const quint64 second = bigEndian(row.sliced(widths[0], widths[1]));
    const quint64 third = bigEndian(row.sliced(widths[0] + widths[1]));
    if (type == 1 && third <= 65'535)
        return PdfFile::Entry{PdfFile::Entry::Kind::Plain, qint64(second), int(third)};
    if (type == 2 && second <= quint64(highestNumber) && third <= quint64(highestNumber))
        return PdfFile::Entry{PdfFile::Entry::Kind::Packed, qint64(second), int(third)};
    return type == 0 ? std::optional(PdfFile::Entry{}) : std::nullopt;
}

Result<PdfValue> PdfFile::readStreamSection(qint64 offset)
{
    if (offset >= m_bytes.size())
        return damaged("cross-references beyond the end");
    const auto object = plainObject(offset, {});
    if (!object)
        return object.error();
    const auto widths = widthsIn(object->value);
    if (!object->stream || !object->value["Type"].isName("XRef") || !widths)
        return damaged("cross-reference stream");
    const auto table = decodeStream(object->value, *object->stream);
    if (!table)
        return table.error();
    QList<PdfValue> index = object->value["Index"].items;
    if (index.isEmpty())
        index = {PdfValue::ofNumber(0), object->value["Size"]};
    const qsizetype rowSize = (*widths)[0] + (*widths)[1] + (*widths)[2];
    qsizetype at = 0;
    for (qsizetype pair = 0; pair + 1 < index.size(); pair += 2) {
        const auto first = index[pair].count(), count = index[pair + 1].count();
        if (!first || !count)
            return damaged("index of a cross-reference stream");
        for (qint64 i = 0; i < *count; ++i, at += rowSize) {
            if (at + rowSize > table->size())
                return damaged("cross-reference stream is cut");
            const auto entry = entryIn(QByteArrayView(*table).sliced(at, rowSize), *widths);
            if (entry && !add(*first + i, *entry))
                return fail(Reason::TooLarge, QStringLiteral("too many objects"));
        }
    }
    return object->value;
}

PdfFile::Entry PdfFile::entry(int number) const
{
    const auto found = m_entries.find(number);
    return found == m_entries.end() ? Entry{} : found->second;
}

int PdfFile::nextNumber() const
{
    const int highest = m_entries.empty() ? 0 : m_entries.rbegin()->first;
    return int(qMin(qMax(m_trailer["Size"].count().value_or(0), qint64(highest) + 1), qint64(highestNumber)));
}

Result<PdfObject> PdfFile::object(int number) const
{
    const Entry found = entry(number);
    if (found.kind == Entry::Kind::Free || (found.kind == Entry::Kind::Plain && found.where == 0))
        return PdfObject{};
    // Lengths and object streams may be references: a forged file can let them lead to themselves.
    if (m_depth > 8)
        return damaged("references go round in a circle");
    ++m_depth;
    auto read = found.kind == Entry::Kind::Plain ? plainObject(found.where, number)
                                                 : packedObject(number, found);
    --m_depth;
    return read;
}

Result<PdfObject> PdfFile::plainObject(qint64 offset, std::optional<int> number) const
{
    if (offset >= m_bytes.size())
        return damaged("an object beyond the end");
    PdfReader reader(m_bytes, qsizetype(offset));
    const auto head = objectHead(reader);
    if (!head || (number && (head->number != *number || head->generation != entry(*number).which)))
        return damaged("no such object where it should be");
    auto value = reader.value();
    if (!value)
        return damaged("an object cannot be read");
    PdfObject out{std::move(*value), {}};
    if (out.value.is(PdfValue::Kind::Dictionary) && reader.skipWord("stream")) {
        out.stream = streamAt(reader, out.value);
        if (!out.stream)
            return damaged("a stream is cut");
    } else if (!reader.skipWord("endobj")) {
        return damaged("an object without an end");
    }
    return out;
}

std::optional<QByteArrayView> PdfFile::streamAt(PdfReader &reader, const PdfValue &dictionary) const
{
    qsizetype start = reader.position();
    if (m_bytes.sliced(start).startsWith("\r\n"))
        start += 2;
    else if (m_bytes.sliced(start).startsWith('\n'))
        start += 1;
    else
        return {};
    const auto length = resolve(dictionary["Length"]).count();
    if (!length || *length > m_bytes.size() - start)
        return {};
    PdfReader after(m_bytes, start + qsizetype(*length));
    if (!after.skipWord("endstream"))
        return {};
    return m_bytes.sliced(start, qsizetype(*length));
}

Result<const PdfFile::Unpacked *> PdfFile::unpack(int container) const
{
    if (const auto known = m_unpacked.find(container); known != m_unpacked.end())
        return &known->second;
    if (entry(container).kind != Entry::Kind::Plain)
        return damaged("an object stream inside another");
    const auto holder = object(container);
    if (!holder)
        return holder.error();
    const auto first = holder->value["First"].count(), count = holder->value["N"].count();
    if (!holder->stream || !holder->value["Type"].isName("ObjStm") || !first || !count
        || *count > qint64(mostObjects))
        return damaged("object stream");
    auto plain = decodeStream(holder->value, *holder->stream);
    if (!plain)
        return plain.error();
    Unpacked unpacked{std::move(*plain), {}};
    PdfReader index(unpacked.plain);
    for (qint64 i = 0; i < *count; ++i) {
        const auto name = index.value();
        const auto offset = name ? index.value() : std::nullopt;
        if (!offset || !name->count() || !offset->count() || *name->count() > highestNumber)
            return damaged("index of an object stream");
        unpacked.index.append({int(*name->count()), *first + *offset->count()});
    }
    return &m_unpacked.emplace(container, std::move(unpacked)).first->second;
}

Result<PdfObject> PdfFile::packedObject(int number, const Entry &entry) const
{
    const auto container = unpack(int(entry.where));
    if (!container)
        return container.error();
    const auto place = (*container)->index.value(entry.which, {-1, 0});
    if (place.first != number || place.second >= (*container)->plain.size())
        return damaged("index of an object stream");
    auto value = PdfReader((*container)->plain, qsizetype(place.second)).value();
    if (!value)
        return damaged("an object cannot be read");
    return PdfObject{std::move(*value), {}};
}

PdfValue PdfFile::resolve(const PdfValue &value) const
{
    PdfValue now = value;
    for (int steps = 0; now.is(PdfValue::Kind::Reference); ++steps) {
        const Entry place = entry(now.object);
        const int generation = place.kind == Entry::Kind::Plain ? place.which : 0;
        const auto found = object(now.object);
        if (!found || steps > 8 || now.generation != generation)
            return {};
        now = found->value;
    }
    return now;
}

}  // namespace adil::sign
