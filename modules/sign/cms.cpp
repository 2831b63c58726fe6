// SPDX-License-Identifier: GPL-3.0-or-later
#include "sign/cms.h"

#include "crypto/digest.h"
#include "sign/der.h"
#include "sign/openssl.h"
#include "sign/signeddata.h"

namespace adil::sign {

using der::join;
using der::Parameters;

static QByteArray attribute(const char *type, const QByteArray &value)
{
    return join(der::Sequence, {der::objectId(type), der::element(der::Set, value)});
}

struct IssuerSerial {
    QByteArray issuer, serial;
};

static IssuerSerial issuerSerialOf(const Certificate &certificate)
{
    const X509Owner x509 = certificateFrom(certificate.der);
    return {derOf(i2d_X509_NAME, X509_get_issuer_name(x509.get())),
            derOf(i2d_ASN1_INTEGER, X509_get0_serialNumber(x509.get()))};
}

// SigningCertificateV2 (RFC 5035): binds the signature to this certificate, not only to its key. SHA-256 is
// the default and therefore left out.
static QByteArray signingCertificate(const Certificate &certificate, const IssuerSerial &name)
{
    const QByteArray hash = der::element(der::OctetString, crypto::sha256(certificate.der));
    const QByteArray generalNames = der::element(der::Sequence, der::element(der::Context4, name.issuer));
    const QByteArray issuerSerial = join(der::Sequence, {generalNames, name.serial});
    const QByteArray id = join(der::Sequence, {hash, issuerSerial});
    return der::element(der::Sequence, der::element(der::Sequence, id));
}

static QByteArray signatureAlgorithm(Scheme scheme)
{
    return scheme == Scheme::RsaSha256 ? der::algorithm(oid::rsaSha256, Parameters::Null)
                                       : der::algorithm(oid::ecdsaSha256, Parameters::Absent);
}

static Result<QByteArray> signerInfo(const KeySource &key, const QByteArray &contentSha256,
                                     const std::optional<QDateTime> &signingTime)
{
    const IssuerSerial name = issuerSerialOf(key.certificate());
    QList<QByteArray> attributes{
        attribute(oid::contentType, der::objectId(oid::data)),
        attribute(oid::messageDigest, der::element(der::OctetString, contentSha256)),
        attribute(oid::signingCertificateV2, signingCertificate(key.certificate(), name)),
    };
    if (signingTime)
        attributes << attribute(oid::signingTime, der::time(*signingTime));
    QByteArray attributeSet = der::setOf(attributes);
    const auto signature = key.sign(attributeSet);
    if (!signature)
        return signature.error();
    attributeSet[0] = char(der::Context0);  // signed as a SET, stored as [0] IMPLICIT (RFC 5652, 5.4)
    return join(der::Sequence,
                {der::element(der::Integer, QByteArrayView("\x01", 1)),
                 join(der::Sequence, {name.issuer, name.serial}),
                 der::algorithm(oid::sha256, Parameters::Absent), attributeSet,
                 signatureAlgorithm(key.scheme()), der::element(der::OctetString, *signature)});
}

static void addCertificates(SignedData &data, const KeySource &key)
{
    for (const QByteArray &certificate : QList<QByteArray>{key.certificate().der} + key.chain())
        if (!data.certificates.contains(certificate))
            data.certificates << certificate;
}

Result<QByteArray> buildCms(const KeySource &key, const QByteArray &contentSha256,
                            const std::optional<QDateTime> &signingTime)
{
    const auto signer = signerInfo(key, contentSha256, signingTime);
    if (!signer)
        return signer.error();
    SignedData data;
    data.version = der::element(der::Integer, QByteArrayView("\x01", 1));
    data.digestAlgorithms << der::algorithm(oid::sha256, Parameters::Absent);
    data.encapsulated = der::element(der::Sequence, der::objectId(oid::data));
    addCertificates(data, key);
    data.signers.append(SignerInfo{});
    data.signers.last().whole = *signer;
    return write(data);
}

Result<QByteArray> signCms(const KeySource &key, const QByteArray &contentSha256, const QDateTime &at)
{
    if (const auto may = mayActSign(key.certificate(), at); !may)
        return may.error();
    return buildCms(key, contentSha256, at);
}

// Parallel signatures are of one content: two judges must not sign two texts in one file.
static Result<void> mayJoin(const SignedData &data, const KeySource &key, const QByteArray &contentSha256)
{
    const IssuerSerial name = issuerSerialOf(key.certificate());
    const QByteArray digest = der::element(der::OctetString, contentSha256);
    if (data.content && crypto::sha256(*data.content) != contentSha256)
        return fail(Reason::ContentChanged);
    for (const SignerInfo &signer : data.signers) {
        if (signer.issuer == name.issuer && signer.serial == name.serial)
            return fail(Reason::AlreadySigned);
        for (const Attribute &one : signer.attributes)
            if (one.type == oid::messageDigest && signer.digestAlgorithm == oid::sha256
                && !one.values.contains(digest))
                return fail(Reason::ContentChanged);
    }
    return {};
}

Result<QByteArray> addSigner(const QByteArray &cms, const KeySource &key, const QByteArray &contentSha256,
                             const QDateTime &at)
{
    auto data = readSignedData(cms);
    if (!data)
        return data.error();
    if (const auto may = mayActSign(key.certificate(), at); !may)
        return may.error();
    if (const auto may = mayJoin(*data, key, contentSha256); !may)
        return may.error();
    const auto signer = signerInfo(key, contentSha256, at);
    if (!signer)
        return signer.error();
    const bool hasAlgorithm = data->digestAlgorithms.contains(der::algorithm(oid::sha256, Parameters::Absent))
        || data->digestAlgorithms.contains(der::algorithm(oid::sha256, Parameters::Null));
    if (!hasAlgorithm)
        data->digestAlgorithms << der::algorithm(oid::sha256, Parameters::Absent);
    addCertificates(*data, key);
    data->signers.append(SignerInfo{});
    data->signers.last().whole = *signer;
    return write(*data);
}

}  // namespace adil::sign
