// SPDX-License-Identifier: GPL-3.0-or-later
// What a certificate says about its person, in the form Kazakhstan's national authority (НУЦ РК) writes it:
// IIN in serialNumber, BIN in an organisational unit, the patronymic in givenName. A value, made by
// readCertificate(). Any thread.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

namespace adil::sign {

struct Certificate {
    QByteArray der;
    QString commonName;  // "СЕРІКОВ АЙДОС"
    QString surname;
    QString givenName;  // what commonName has after the surname
    QString patronymic;
    QString iin;  // 12 digits or empty
    QString bin;  // 12 digits or empty: the organisation the person acts for
    QString organisation;
    QString issuer;  // common name of the authority
    QByteArray serial;  // hex
    QDateTime notBefore;
    QDateTime notAfter;
    bool digitalSignature = false;
    bool nonRepudiation = false;
    bool keyEncipherment = false;
    QStringList extendedUsages;  // object identifiers; empty when the certificate names none

    // "СЕРІКОВ АЙДОС БОЛАТҰЛЫ"
    [[nodiscard]] QString fullName() const;
};

// Malformed for bytes that are no certificate.
Result<Certificate> readCertificate(QByteArrayView der);

// A signature under an act needs nonRepudiation; a certificate for signing in only (clientAuth and nothing
// else) is refused.
bool isForSigning(const Certificate &certificate);

// CertificateNotForSigning, CertificateNotYetValid or CertificateExpired at that instant. Asked before every
// signature.
Result<void> mayActSign(const Certificate &certificate, const QDateTime &at);

}  // namespace adil::sign
