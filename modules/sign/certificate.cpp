// SPDX-License-Identifier: GPL-3.0-or-later
#include "sign/certificate.h"

#include "sign/der.h"
#include "sign/openssl.h"

#include <algorithm>

#include <openssl/x509v3.h>

namespace adil::sign {

QString Certificate::fullName() const
{
    return patronymic.isEmpty() ? commonName : commonName + QLatin1Char(' ') + patronymic;
}

static QString textOf(const ASN1_STRING *string)
{
    unsigned char *utf8 = nullptr;
    const int size = ASN1_STRING_to_UTF8(&utf8, string);
    if (size < 0)
        return {};
    QString text = QString::fromUtf8(reinterpret_cast<const char *>(utf8), size);
    OPENSSL_free(utf8);
    // A name is shown to people: it must not hold line ends or marks that turn the writing around.
    for (QChar &c : text)
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = QChar::ReplacementCharacter;
    return text;
}

static QStringList texts(const X509_NAME *name, int nid)
{
    QStringList all;
    for (int i = X509_NAME_get_index_by_NID(name, nid, -1); i >= 0;
         i = X509_NAME_get_index_by_NID(name, nid, i))
        all << textOf(X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, i)));
    return all;
}

static QString text(const X509_NAME *name, int nid) { return texts(name, nid).value(0); }

// "IIN123456789012" -> the digits, for the given prefix only.
static QString numberIn(const QStringList &values, QLatin1String prefix)
{
    for (const QString &value : values) {
        const QString digits = value.mid(prefix.size());
        const bool isNumber = digits.size() == 12
            && std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        if (value.startsWith(prefix) && isNumber)
            return digits;
    }
    return {};
}

static void readSubject(const X509_NAME *subject, Certificate &out)
{
    out.commonName = text(subject, NID_commonName);
    out.surname = text(subject, NID_surname);
    out.patronymic = text(subject, NID_givenName);
    out.organisation = text(subject, NID_organizationName);
    if (!out.surname.isEmpty() && out.commonName.startsWith(out.surname + QLatin1Char(' ')))
        out.givenName = out.commonName.mid(out.surname.size() + 1);
    const QStringList numbers = texts(subject, NID_serialNumber);
    out.iin = numberIn(numbers, QLatin1String("IIN"));
    // Older certificates of organisations carry the BIN where the IIN stands now.
    out.bin = numberIn(texts(subject, NID_organizationalUnitName) + numbers, QLatin1String("BIN"));
}

static void readUsages(X509 *certificate, Certificate &out)
{
    if (ASN1_BIT_STRING *bits = static_cast<ASN1_BIT_STRING *>(
            X509_get_ext_d2i(certificate, NID_key_usage, nullptr, nullptr))) {
        out.digitalSignature = ASN1_BIT_STRING_get_bit(bits, 0);
        out.nonRepudiation = ASN1_BIT_STRING_get_bit(bits, 1);
        out.keyEncipherment = ASN1_BIT_STRING_get_bit(bits, 2);
        ASN1_BIT_STRING_free(bits);
    }
    auto *extended = static_cast<EXTENDED_KEY_USAGE *>(
        X509_get_ext_d2i(certificate, NID_ext_key_usage, nullptr, nullptr));
    for (int i = 0; i < sk_ASN1_OBJECT_num(extended); ++i) {
        char dotted[128];
        OBJ_obj2txt(dotted, sizeof dotted, sk_ASN1_OBJECT_value(extended, i), 1);
        out.extendedUsages << QString::fromLatin1(dotted);
    }
    EXTENDED_KEY_USAGE_free(extended);
}

Result<Certificate> readCertificate(QByteArrayView der)
{
    const ForgetErrors forget;
    const X509Owner x509 = certificateFrom(der);
    if (!x509)
        return fail(Reason::Malformed, QStringLiteral("not an X.509 certificate"));
    Certificate out;
    out.der = der.toByteArray();
    readSubject(X509_get_subject_name(x509.get()), out);
    readUsages(x509.get(), out);
    out.issuer = text(X509_get_issuer_name(x509.get()), NID_commonName);
    const ASN1_INTEGER *serial = X509_get0_serialNumber(x509.get());
    out.serial = QByteArray(reinterpret_cast<const char *>(serial->data), serial->length).toHex();
    out.notBefore = instantOf(X509_get0_notBefore(x509.get()));
    out.notAfter = instantOf(X509_get0_notAfter(x509.get()));
    if (!out.notBefore.isValid() || !out.notAfter.isValid())
        return fail(Reason::Malformed, QStringLiteral("a certificate without valid dates"));
    return out;
}

bool isForSigning(const Certificate &certificate)
{
    static const QStringList forTransport{QStringLiteral("1.3.6.1.5.5.7.3.1"),
                                          QStringLiteral("1.3.6.1.5.5.7.3.2")};
    const QStringList &usages = certificate.extendedUsages;
    const bool isForTransportOnly = !usages.isEmpty()
        && std::all_of(usages.begin(), usages.end(),
                       [](const QString &usage) { return forTransport.contains(usage); });
    return certificate.nonRepudiation && !isForTransportOnly;
}

Result<void> mayActSign(const Certificate &certificate, const QDateTime &at)
{
    if (!isForSigning(certificate))
        return fail(Reason::CertificateNotForSigning);
    if (at < certificate.notBefore)
        return fail(Reason::CertificateNotYetValid, certificate.notBefore.toString(Qt::ISODate));
    if (at > certificate.notAfter)
        return fail(Reason::CertificateExpired, certificate.notAfter.toString(Qt::ISODate));
    return {};
}

}  // namespace adil::sign
