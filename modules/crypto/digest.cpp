// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/digest.h"

#include <QFile>

#include <openssl/evp.h>

namespace adil::crypto {

struct Sha256::State {
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    State()
    {
        if (!context || EVP_DigestInit_ex(context, EVP_sha256(), nullptr) != 1)
            qFatal(
                "SHA-256 cannot be had from OpenSSL");  // nothing in this program can be trusted without it
    }
    ~State() { EVP_MD_CTX_free(context); }
    State(const State &) = delete;
    State &operator=(const State &) = delete;
};

Sha256::Sha256()
    : m_state(std::make_unique<State>())
{ }
Sha256::~Sha256() = default;
Sha256::Sha256(Sha256 &&) noexcept = default;
Sha256 &Sha256::operator=(Sha256 &&) noexcept = default;

void Sha256::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(m_state->context, bytes.data(), size_t(bytes.size()));
}

QByteArray Sha256::result() const
{
    const State copy;
    EVP_MD_CTX_copy_ex(copy.context, m_state->context);
    QByteArray digest(32, Qt::Uninitialized);
    EVP_DigestFinal_ex(copy.context, reinterpret_cast<unsigned char *>(digest.data()), nullptr);
    return digest;
}

QByteArray sha256(QByteArrayView bytes)
{
    Sha256 digest;
    digest.add(bytes);
    return digest.result();
}

Result<QByteArray> sha256OfFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(Reason::NotFound, path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Reason::CannotRead, file.errorString());
    Sha256 digest;
    QByteArray piece(256 * 1024, Qt::Uninitialized);
    for (;;) {
        const qint64 count = file.read(piece.data(), piece.size());
        if (count < 0)
            return fail(Reason::CannotRead, file.errorString());
        if (count == 0)
            return digest.result();
        digest.add(QByteArrayView(piece).first(count));
    }
}

}  // namespace adil::crypto
