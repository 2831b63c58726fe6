// SPDX-License-Identifier: GPL-3.0-or-later
// ASN.1 as CMS needs it (X.690): a DER writer, and a reader that also follows BER's indefinite lengths.
// Used inside sign only. Own, because the signature is over exact bytes that a library would write anew. Any
// thread.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QList>

#include <initializer_list>
#include <optional>

namespace adil::sign::der {

enum Tag : quint8 {
    Integer = 0x02,
    OctetString = 0x04,
    ObjectId = 0x06,
    UtcTime = 0x17,
    GeneralizedTime = 0x18,
    ConstructedOctetString = 0x24,
    Sequence = 0x30,
    Set = 0x31,
    Context0 = 0xa0,
    Context1 = 0xa1,
    Context4 = 0xa4,
};

// Writing.
QByteArray element(quint8 tag, QByteArrayView content);
QByteArray join(quint8 tag, std::initializer_list<QByteArray> parts);
// The parts sorted as DER wants a SET OF.
QByteArray setOf(QList<QByteArray> parts, quint8 tag = Set);
QByteArray objectId(const char *dotted);
// AlgorithmIdentifier without or with NULL parameters.
enum class Parameters { Absent, Null };
QByteArray algorithm(const char *dotted, Parameters parameters);
// UTCTime until 2049, GeneralizedTime after (RFC 5652, 11.3).
QByteArray time(const QDateTime &instant);

// Reading. Views point into the bytes read from.
struct Element {
    quint8 tag = 0;
    QByteArrayView whole;  // with tag and length
    QByteArrayView content;  // without, and without the end marks of an indefinite length
};

class Reader {
public:
    explicit Reader(QByteArrayView bytes)
        : m_rest(bytes)
    { }
    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }
    // The tag that comes next, 0 at the end.
    [[nodiscard]] quint8 peek() const { return m_rest.isEmpty() ? quint8(0) : quint8(m_rest.front()); }
    // Nothing at the end and for bytes that are no element (then the reader is at its end).
    std::optional<Element> next();
    // Nothing, and no step, when another tag comes next.
    std::optional<Element> next(quint8 tag);

private:
    QByteArrayView m_rest;
};

// The elements of a constructed one; nothing when they do not fill it exactly.
std::optional<QList<Element>> elements(QByteArrayView content);
// "1.2.840…"; empty when it is no object identifier.
QByteArray dotted(QByteArrayView objectIdContent);
// An OCTET STRING in one piece or in several (BER).
std::optional<QByteArray> octets(const Element &string);
std::optional<QDateTime> instant(const Element &time);

}  // namespace adil::sign::der
