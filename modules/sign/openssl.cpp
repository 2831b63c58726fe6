// SPDX-License-Identifier: GPL-3.0-or-later
#include "sign/openssl.h"

#include <QTimeZone>

#include <openssl/err.h>

namespace adil::sign {

ForgetErrors::~ForgetErrors() { ERR_clear_error(); }

X509Owner certificateFrom(QByteArrayView der)
{
    const ForgetErrors forget;
    const unsigned char *at = bytesOf(der);
    X509Owner certificate(d2i_X509(nullptr, &at, long(der.size())));
    if (certificate && at != bytesOf(der) + der.size())
        certificate.reset();
    return certificate;
}

QByteArray derOf(const X509 *certificate) { return derOf(i2d_X509, certificate); }

StackOwner stackOf(const QList<QByteArray> &certificates)
{
    StackOwner stack(sk_X509_new_null());
    for (const QByteArray &der : certificates)
        if (X509Owner one = certificateFrom(der))
            sk_X509_push(stack.get(), one.release());
    return stack;
}

QDateTime instantOf(const ASN1_TIME *time)
{
    tm parts{};
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return {QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
            QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), QTimeZone::utc()};
}

QByteArray contentOf(BIO *bio)
{
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(bio, &bytes);
    return {bytes, qsizetype(size)};
}

}  // namespace adil::sign
