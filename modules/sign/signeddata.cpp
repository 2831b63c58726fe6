// SPDX-License-Identifier: GPL-3.0-or-later
#include "sign/signeddata.h"

#include "sign/der.h"

#include <algorithm>

namespace adil::sign {

using der::Element;
using der::Reader;

static Error broken(const char *what) { return fail(Reason::Malformed, QString::fromLatin1(what)); }

static QByteArray algorithmIn(const Element &identifier)
{
    const auto name = Reader(identifier.content).next(der::ObjectId);
    return name ? der::dotted(name->content) : QByteArray();
}

static std::optional<QList<Attribute>> readAttributes(QByteArrayView content)
{
    const auto all = der::elements(content);
    if (!all)
        return {};
    QList<Attribute> attributes;
    for (const Element &one : *all) {
        Reader reader(one.content);
        const auto type = reader.next(der::ObjectId);
        const auto set = reader.next(der::Set);
        const auto values = set ? der::elements(set->content) : std::nullopt;
        if (one.tag != der::Sequence || !type || !values || !reader.atEnd())
            return {};
        Attribute attribute{der::dotted(type->content), {}};
        for (const Element &value : *values)
            attribute.values << value.whole.toByteArray();
        attributes << attribute;
    }
    return attributes;
}

static bool readSignerName(Reader &reader, SignerInfo &out)
{
    if (const auto byKey = reader.next(0x80)) {
        out.subjectKeyId = byKey->content.toByteArray();
        return true;
    }
    const auto byIssuer = reader.next(der::Sequence);
    Reader inner(byIssuer ? byIssuer->content : QByteArrayView());
    const auto issuer = inner.next(der::Sequence);
    const auto serial = inner.next(der::Integer);
    if (!issuer || !serial || !inner.atEnd())
        return false;
    out.issuer = issuer->whole.toByteArray();
    out.serial = serial->whole.toByteArray();
    return true;
}

static Result<SignerInfo> readSigner(const Element &element)
{
    SignerInfo out;
    out.whole = element.whole.toByteArray();
    Reader reader(element.content);
    if (element.tag != der::Sequence || !reader.next(der::Integer) || !readSignerName(reader, out))
        return broken("signer without a name");
    const auto digest = reader.next(der::Sequence);
    if (!digest)
        return broken("signer without a digest algorithm");
    out.digestAlgorithm = algorithmIn(*digest);
    if (const auto attributes = reader.next(der::Context0)) {
        const auto read = readAttributes(attributes->content);
        if (!read)
            return broken("signed attributes");
        out.signedAttributes = attributes->whole.toByteArray();
        out.attributes = *read;
    }
    const auto algorithm = reader.next(der::Sequence);
    const auto signature = reader.next();
    const auto value = signature ? der::octets(*signature) : std::nullopt;
    if (!algorithm || !value)
        return broken("signer without a signature");
    out.signatureAlgorithm = algorithmIn(*algorithm);
    out.signature = *value;
    if (const auto unsignedAttributes = reader.next(der::Context1))
        if (!readAttributes(unsignedAttributes->content))
            return broken("unsigned attributes");
    if (!reader.atEnd())
        return broken("bytes after a signer");
    return out;
}

static bool readContent(const Element &encapsulated, SignedData &out)
{
    out.encapsulated = encapsulated.whole.toByteArray();
    Reader reader(encapsulated.content);
    const auto type = reader.next(der::ObjectId);
    if (!type)
        return false;
    out.contentType = der::dotted(type->content);
    if (const auto wrapper = reader.next(der::Context0)) {
        Reader inner(wrapper->content);
        const auto string = inner.next();
        out.content = string ? der::octets(*string) : std::nullopt;
        if (!out.content || !inner.atEnd())
            return false;
    }
    return reader.atEnd();
}

static bool readList(const std::optional<Element> &set, QList<QByteArray> &out)
{
    const auto all = set ? der::elements(set->content) : std::nullopt;
    if (!all)
        return false;
    for (const Element &one : *all)
        out << one.whole.toByteArray();
    return true;
}

// The SEQUENCE of SignedData inside ContentInfo.
static std::optional<Element> unwrap(QByteArrayView bytes)
{
    Reader outer(bytes);
    const auto info = outer.next(der::Sequence);
    if (!info)
        return {};
    const QByteArrayView rest = bytes.sliced(info->whole.size());
    if (std::any_of(rest.begin(), rest.end(), [](char c) { return c != 0; }))
        return {};
    Reader reader(info->content);
    const auto type = reader.next(der::ObjectId);
    const auto wrapper = reader.next(der::Context0);
    if (!type || der::dotted(type->content) != oid::signedData || !wrapper || !reader.atEnd())
        return {};
    Reader inner(wrapper->content);
    const auto data = inner.next(der::Sequence);
    return inner.atEnd() ? data : std::nullopt;
}

Result<SignedData> readSignedData(QByteArrayView bytes)
{
    const auto data = unwrap(bytes);
    if (!data)
        return broken("not a complete CMS SignedData");
    SignedData out;
    Reader reader(data->content);
    const auto version = reader.next(der::Integer);
    if (!version || !readList(reader.next(der::Set), out.digestAlgorithms))
        return broken("version or digest algorithms");
    out.version = version->whole.toByteArray();
    const auto encapsulated = reader.next(der::Sequence);
    if (!encapsulated || !readContent(*encapsulated, out))
        return broken("content");
    if (reader.peek() == der::Context0 && !readList(reader.next(), out.certificates))
        return broken("certificates");
    if (const auto revocations = reader.next(der::Context1))
        out.revocations = revocations->whole.toByteArray();
    const auto set = reader.next(der::Set);
    const auto signers = set ? der::elements(set->content) : std::nullopt;
    if (!signers || !reader.atEnd())
        return broken("signers");
    for (const Element &one : *signers) {
        auto signer = readSigner(one);
        if (!signer)
            return signer.error();
        out.signers << *signer;
    }
    return out;
}

QByteArray write(const SignedData &data)
{
    QByteArray signers;
    for (const SignerInfo &signer : data.signers)
        signers += signer.whole;  // in the order of signing, which a reader may show
    const QByteArray certificates = data.certificates.isEmpty()
        ? QByteArray()
        : der::setOf(data.certificates, der::Context0);
    const QByteArray inner = der::join(der::Sequence,
                                       {data.version, der::setOf(data.digestAlgorithms), data.encapsulated,
                                        certificates, data.revocations, der::element(der::Set, signers)});
    return der::join(der::Sequence, {der::objectId(oid::signedData), der::element(der::Context0, inner)});
}

}  // namespace adil::sign
