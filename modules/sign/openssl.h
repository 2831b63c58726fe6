// SPDX-License-Identifier: GPL-3.0-or-later
// OpenSSL's objects with owners, and the few conversions between them and bytes. Used inside sign only. Any
// thread.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QList>

#include <memory>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

namespace adil::sign {

template <auto release>
struct Release {
    template <class T>
    void operator()(T *object) const
    {
        release(object);
    }
};

using X509Owner = std::unique_ptr<X509, Release<X509_free>>;
using KeyOwner = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>>;
using DigestOwner = std::unique_ptr<EVP_MD_CTX, Release<EVP_MD_CTX_free>>;
using StoreOwner = std::unique_ptr<X509_STORE, Release<X509_STORE_free>>;
using StoreContextOwner = std::unique_ptr<X509_STORE_CTX, Release<X509_STORE_CTX_free>>;
using BioOwner = std::unique_ptr<BIO, Release<BIO_free_all>>;

inline void releaseStack(STACK_OF(X509) * stack) { sk_X509_pop_free(stack, X509_free); }
using StackOwner = std::unique_ptr<STACK_OF(X509), Release<releaseStack>>;

// Forgets OpenSSL's queue of errors when a function of ours ends, so that no later call trips over them.
struct ForgetErrors {
    ForgetErrors() = default;
    ~ForgetErrors();
    ForgetErrors(const ForgetErrors &) = delete;
    ForgetErrors &operator=(const ForgetErrors &) = delete;
};

inline const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

// DER of anything that has an i2d function.
template <class T>
QByteArray derOf(int (*encode)(const T *, unsigned char **), const T *object)
{
    const int size = encode(object, nullptr);
    if (size <= 0)
        return {};
    QByteArray bytes(size, Qt::Uninitialized);
    auto *out = reinterpret_cast<unsigned char *>(bytes.data());
    encode(object, &out);
    return bytes;
}

// Null when the bytes are no certificate or more than one.
X509Owner certificateFrom(QByteArrayView der);
QByteArray derOf(const X509 *certificate);
StackOwner stackOf(const QList<QByteArray> &certificates);
QDateTime instantOf(const ASN1_TIME *time);
// What a memory BIO holds.
QByteArray contentOf(BIO *bio);

}  // namespace adil::sign
