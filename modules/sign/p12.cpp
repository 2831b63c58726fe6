// SPDX-License-Identifier: GPL-3.0-or-later
#include "sign/p12.h"

#include "sign/openssl.h"

#include <QFile>

#include <openssl/err.h>
#include <openssl/pkcs12.h>
#include <openssl/provider.h>

namespace adil::sign {

using LibraryOwner = std::unique_ptr<OSSL_LIB_CTX, Release<OSSL_LIB_CTX_free>>;
using P12Owner = std::unique_ptr<PKCS12, Release<PKCS12_free>>;

static constexpr qint64 largest = 4 * 1024 * 1024;

struct P12Key::State {
    LibraryOwner library{OSSL_LIB_CTX_new()};
    OSSL_PROVIDER *standard = OSSL_PROVIDER_load(library.get(), "default");
    OSSL_PROVIDER *legacy = OSSL_PROVIDER_load(library.get(), "legacy");  // may be missing on the computer
    KeyOwner key;
    Certificate certificate;
    QList<QByteArray> chain;

    State() = default;
    State(const State &) = delete;
    State &operator=(const State &) = delete;
    ~State()
    {
        key.reset();
        if (legacy)
            OSSL_PROVIDER_unload(legacy);
        if (standard)
            OSSL_PROVIDER_unload(standard);
    }
};

P12Key::P12Key(std::unique_ptr<State> state)
    : m_state(std::move(state))
{ }
P12Key::~P12Key() = default;

static Error lastError(Reason reason)
{
    char text[160];
    ERR_error_string_n(ERR_peek_last_error(), text, sizeof text);
    return fail(reason, QString::fromLatin1(text));
}

// Whether the check value of the file fits the password. An empty password is written in two ways.
static bool macMatches(PKCS12 *p12, const QByteArray &password)
{
    return PKCS12_verify_mac(p12, password.constData(), int(password.size())) == 1
        || (password.isEmpty() && PKCS12_verify_mac(p12, nullptr, 0) == 1);
}

static bool isUnsupported(unsigned long error)
{
    return ERR_GET_REASON(error) == ERR_R_UNSUPPORTED || ERR_GET_REASON(error) == EVP_R_UNSUPPORTED_ALGORITHM
        || ERR_GET_REASON(error) == PKCS12_R_UNKNOWN_DIGEST_ALGORITHM;
}

static Result<P12Owner> parse(const QByteArray &bytes, OSSL_LIB_CTX *library)
{
    PKCS12 *target = PKCS12_init_ex(NID_pkcs7_data, library, nullptr);
    const unsigned char *at = bytesOf(bytes);
    // On failure d2i frees the target itself.
    P12Owner p12(d2i_PKCS12(&target, &at, long(bytes.size())));
    if (!p12 || at != bytesOf(bytes) + bytes.size())
        return lastError(Reason::Malformed);
    return p12;
}

Result<std::shared_ptr<P12Key>> P12Key::open(const QString &path, const QString &password)
{
    QFile file(path);
    if (!file.exists())
        return fail(Reason::NotFound, path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Reason::CannotRead, file.errorString());
    if (file.size() > largest)
        return fail(Reason::TooLarge);
    return read(file.readAll(), password);
}

Result<std::shared_ptr<P12Key>> P12Key::read(const QByteArray &bytes, const QString &password)
{
    if (bytes.size() > largest)
        return fail(Reason::TooLarge);
    const ForgetErrors forget;
    auto state = std::make_unique<State>();
    auto p12 = parse(bytes, state->library.get());
    if (!p12)
        return p12.error();
    QByteArray secret = password.toUtf8();
    if (PKCS12_mac_present(p12->get()) != 1)
        return fail(Reason::KeyUnusable, QStringLiteral("without a check value"));
    if (!macMatches(p12->get(), secret))
        return isUnsupported(ERR_peek_last_error()) ? lastError(Reason::KeyUnusable)
                                                    : fail(Reason::WrongPassword);
    EVP_PKEY *key = nullptr;
    X509 *leaf = nullptr;
    STACK_OF(X509) *others = nullptr;
    const bool isParsed = PKCS12_parse(p12->get(), secret.constData(), &key, &leaf, &others) == 1;
    OPENSSL_cleanse(secret.data(), size_t(secret.size()));
    state->key.reset(key);
    const X509Owner certificate(leaf);
    const StackOwner above(others);
    if (!isParsed)
        return lastError(Reason::KeyUnusable);
    if (!key || !leaf)
        return fail(Reason::KeyUnusable, QStringLiteral("no private key with a certificate inside"));
    if (EVP_PKEY_is_a(key, "RSA") != 1 && EVP_PKEY_is_a(key, "EC") != 1)
        return fail(Reason::KeyUnusable, QStringLiteral("neither RSA nor EC"));
    auto read = readCertificate(derOf(leaf));
    if (!read)
        return read.error();
    state->certificate = std::move(*read);
    for (int i = 0; i < sk_X509_num(above.get()); ++i)
        state->chain << derOf(sk_X509_value(above.get(), i));
    return std::shared_ptr<P12Key>(new P12Key(std::move(state)));
}

const Certificate &P12Key::certificate() const { return m_state->certificate; }
QList<QByteArray> P12Key::chain() const { return m_state->chain; }

Scheme P12Key::scheme() const
{
    return EVP_PKEY_is_a(m_state->key.get(), "RSA") == 1 ? Scheme::RsaSha256 : Scheme::EcdsaSha256;
}

Result<QByteArray> P12Key::sign(QByteArrayView toBeSigned) const
{
    const ForgetErrors forget;
    const DigestOwner context(EVP_MD_CTX_new());
    size_t size = 0;
    if (EVP_DigestSignInit_ex(context.get(), nullptr, "SHA256", m_state->library.get(), nullptr,
                              m_state->key.get(), nullptr)
            != 1
        || EVP_DigestSign(context.get(), nullptr, &size, bytesOf(toBeSigned), size_t(toBeSigned.size())) != 1)
        return lastError(Reason::KeyUnusable);
    QByteArray signature(qsizetype(size), Qt::Uninitialized);
    if (EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size,
                       bytesOf(toBeSigned), size_t(toBeSigned.size()))
        != 1)
        return lastError(Reason::KeyUnusable);
    signature.truncate(qsizetype(size));  // an ECDSA signature may be shorter than announced
    return signature;
}

}  // namespace adil::sign
