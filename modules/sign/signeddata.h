// SPDX-License-Identifier: GPL-3.0-or-later
// SignedData of CMS (RFC 5652, section 5) taken apart without judging it: what the validator judges and what
// a further signer is added to. Used inside sign only. Values; any thread.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace adil::sign {

// Object identifiers of this room.
namespace oid {
inline constexpr auto data = "1.2.840.113549.1.7.1";
inline constexpr auto signedData = "1.2.840.113549.1.7.2";
inline constexpr auto contentType = "1.2.840.113549.1.9.3";
inline constexpr auto messageDigest = "1.2.840.113549.1.9.4";
inline constexpr auto signingTime = "1.2.840.113549.1.9.5";
inline constexpr auto signingCertificate = "1.2.840.113549.1.9.16.2.12";
inline constexpr auto signingCertificateV2 = "1.2.840.113549.1.9.16.2.47";
inline constexpr auto sha256 = "2.16.840.1.101.3.4.2.1";
inline constexpr auto sha384 = "2.16.840.1.101.3.4.2.2";
inline constexpr auto sha512 = "2.16.840.1.101.3.4.2.3";
inline constexpr auto sha1 = "1.3.14.3.2.26";
inline constexpr auto rsa = "1.2.840.113549.1.1.1";
inline constexpr auto rsaSha256 = "1.2.840.113549.1.1.11";
inline constexpr auto rsaSha384 = "1.2.840.113549.1.1.12";
inline constexpr auto rsaSha512 = "1.2.840.113549.1.1.13";
inline constexpr auto ecdsaSha256 = "1.2.840.10045.4.3.2";
inline constexpr auto ecdsaSha384 = "1.2.840.10045.4.3.3";
inline constexpr auto ecdsaSha512 = "1.2.840.10045.4.3.4";
}  // namespace oid

struct Attribute {
    QByteArray type;  // dotted
    QList<QByteArray> values;  // each whole
};

struct SignerInfo {
    QByteArray whole;
    QByteArray issuer;  // Name, whole; empty when the signer is named by subjectKeyId
    QByteArray serial;  // INTEGER, whole
    QByteArray subjectKeyId;
    QByteArray digestAlgorithm;  // dotted
    QByteArray signedAttributes;  // whole, tag [0]; empty when there are none
    QList<Attribute> attributes;  // the same, read
    QByteArray signatureAlgorithm;  // dotted
    QByteArray signature;
};

struct SignedData {
    QByteArray version;  // INTEGER, whole
    QList<QByteArray> digestAlgorithms;  // whole
    QByteArray encapsulated;  // EncapsulatedContentInfo, whole
    QByteArray contentType;  // dotted
    std::optional<QByteArray> content;  // nothing in a detached signature
    QList<QByteArray> certificates;  // whole, as they stand
    QByteArray revocations;  // [1], whole, or empty
    QList<SignerInfo> signers;
};

// Malformed when it is no complete SignedData; bytes after it are refused, except zeros (a PDF fills its
// reserve with them).
Result<SignedData> readSignedData(QByteArrayView bytes);
// As it was read, with the lists as they stand now.
QByteArray write(const SignedData &data);

}  // namespace adil::sign
