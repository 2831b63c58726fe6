// SPDX-License-Identifier: GPL-3.0-or-later
#include "sign/authority.h"

#include "crypto/random.h"
#include "sign/der.h"
#include "sign/openssl.h"

#include <openssl/bn.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/x509v3.h>

namespace adil::sign {

using NameOwner = std::unique_ptr<X509_NAME, Release<X509_NAME_free>>;
using P12Owner = std::unique_ptr<PKCS12, Release<PKCS12_free>>;
using BigOwner = std::unique_ptr<BIGNUM, Release<BN_free>>;

struct Authority::State {
    KeyOwner key;
    X509Owner certificate;
};

// What differs between one certificate and the next.
struct Wanted {
    NameOwner subject;
    Lifetime lifetime;
    QByteArray basicConstraints, keyUsage, extendedUsage, alternativeNames;
    bool isPerson = false;
};

struct Issued {
    KeyOwner key;
    X509Owner certificate;
};

static Error openSslFailed()
{
    char text[160];
    ERR_error_string_n(ERR_peek_last_error(), text, sizeof text);
    return fail(Reason::WrongValue, QString::fromLatin1(text));
}

static KeyOwner makeKey(KeyKind kind)
{
    return KeyOwner(kind == KeyKind::Rsa2048 ? EVP_RSA_gen(2048) : EVP_EC_gen("P-256"));
}

static void add(const NameOwner &name, const char *field, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    if (!utf8.isEmpty())
        X509_NAME_add_entry_by_txt(name.get(), field, MBSTRING_UTF8, bytesOf(utf8), int(utf8.size()), -1, 0);
}

static NameOwner nameOf(const Person &person)
{
    NameOwner name(X509_NAME_new());
    add(name, "CN", (person.surname + QLatin1Char(' ') + person.givenName).toUpper());
    add(name, "SN", person.surname.toUpper());
    add(name, "serialNumber", QStringLiteral("IIN") + person.iin);
    add(name, "C", QStringLiteral("KZ"));
    add(name, "O", person.organisation);
    if (!person.bin.isEmpty())
        add(name, "OU", QStringLiteral("BIN") + person.bin);
    add(name, "GN", person.patronymic.toUpper());
    return name;
}

static bool addExtension(X509 *certificate, X509V3_CTX *context, int nid, const QByteArray &value)
{
    if (value.isEmpty())
        return true;
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, context, nid, value.constData());
    const bool isAdded = extension && X509_add_ext(certificate, extension, -1) == 1;
    X509_EXTENSION_free(extension);
    return isAdded;
}

// Where revocations of a person's certificate would be told: in the directory, under the authority's own name
// (RFC 5280, 4.2.1.13). A demo authority revokes nothing, but readers take a certificate that names no place
// for half-read (pdfsig).
static bool addRevocationPlace(X509 *certificate, X509 *issuer)
{
    const QByteArray name = derOf(i2d_X509_NAME, X509_get_subject_name(issuer));
    const QByteArray fullName = der::element(der::Context0, der::element(der::Context4, name));
    const QByteArray points = der::element(
        der::Sequence, der::element(der::Sequence, der::element(der::Context0, fullName)));
    const std::unique_ptr<ASN1_OCTET_STRING, Release<ASN1_OCTET_STRING_free>> value(ASN1_OCTET_STRING_new());
    ASN1_OCTET_STRING_set(value.get(), bytesOf(points), int(points.size()));
    X509_EXTENSION *extension = X509_EXTENSION_create_by_NID(nullptr, NID_crl_distribution_points, 0,
                                                             value.get());
    const bool isAdded = extension && X509_add_ext(certificate, extension, -1) == 1;
    X509_EXTENSION_free(extension);
    return isAdded;
}

// A serial number of 127 random bits: positive, and never the same twice.
static void setSerial(X509 *certificate)
{
    QByteArray bytes = crypto::randomBytes(16);
    bytes[0] = char((bytes[0] & 0x3f) | 0x40);
    const BigOwner number(BN_bin2bn(bytesOf(bytes), int(bytes.size()), nullptr));
    BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate));
}

static bool setTime(ASN1_TIME *time, const QDateTime &instant)
{
    return ASN1_TIME_adj(time, time_t(instant.toSecsSinceEpoch()), 0, 0) != nullptr;
}

// `issuer` is null for an authority, which signs itself.
static Result<Issued> issue(const Wanted &wanted, KeyKind kind, X509 *issuer, EVP_PKEY *issuerKey)
{
    const ForgetErrors forget;
    Issued out{makeKey(kind), X509Owner(X509_new())};
    X509 *certificate = out.certificate.get();
    if (!out.key || !certificate)
        return openSslFailed();
    X509 *above = issuer ? issuer : certificate;
    X509_set_version(certificate, X509_VERSION_3);
    setSerial(certificate);
    X509_set_subject_name(certificate, wanted.subject.get());
    X509_set_issuer_name(certificate, X509_get_subject_name(above));
    X509_set_pubkey(certificate, out.key.get());
    X509V3_CTX context;
    X509V3_set_ctx(&context, above, certificate, nullptr, nullptr, 0);
    const bool isDone = setTime(X509_getm_notBefore(certificate), wanted.lifetime.from)
        && setTime(X509_getm_notAfter(certificate), wanted.lifetime.to)
        && addExtension(certificate, &context, NID_basic_constraints, wanted.basicConstraints)
        && addExtension(certificate, &context, NID_key_usage, wanted.keyUsage)
        && addExtension(certificate, &context, NID_ext_key_usage, wanted.extendedUsage)
        && addExtension(certificate, &context, NID_subject_alt_name, wanted.alternativeNames)
        && addExtension(certificate, &context, NID_subject_key_identifier, "hash")
        && addExtension(certificate, &context, NID_authority_key_identifier, issuer ? "keyid:always" : "")
        && (!wanted.isPerson || addRevocationPlace(certificate, above))
        && X509_sign(certificate, issuerKey ? issuerKey : out.key.get(), EVP_sha256()) > 0;
    if (!isDone)
        return openSslFailed();
    return out;
}

static PemPair toPem(const X509 *certificate, const EVP_PKEY *key)
{
    const BioOwner first(BIO_new(BIO_s_mem())), second(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(first.get(), certificate);
    PEM_write_bio_PrivateKey(second.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    return {contentOf(first.get()), contentOf(second.get())};
}

Authority::Authority(std::shared_ptr<const State> state)
    : m_state(std::move(state))
{ }

Result<Authority> Authority::make(const QString &name, const Lifetime &lifetime, KeyKind kind)
{
    Wanted wanted{NameOwner(X509_NAME_new()),     lifetime, "critical,CA:TRUE,pathlen:0",
                  "critical,keyCertSign,cRLSign", {},       {}};
    add(wanted.subject, "CN", name);
    add(wanted.subject, "C", QStringLiteral("KZ"));
    auto issued = issue(wanted, kind, nullptr, nullptr);
    if (!issued)
        return issued.error();
    return Authority(std::make_shared<State>(State{std::move(issued->key), std::move(issued->certificate)}));
}

Result<Authority> Authority::load(const PemPair &pem)
{
    const ForgetErrors forget;
    const BioOwner first(BIO_new_mem_buf(pem.certificate.constData(), int(pem.certificate.size())));
    const BioOwner second(BIO_new_mem_buf(pem.key.constData(), int(pem.key.size())));
    // An empty password is given so that OpenSSL never asks for one on the terminal.
    State state{KeyOwner(PEM_read_bio_PrivateKey(second.get(), nullptr, nullptr, const_cast<char *>(""))),
                X509Owner(PEM_read_bio_X509(first.get(), nullptr, nullptr, const_cast<char *>("")))};
    if (!state.key || !state.certificate
        || X509_check_private_key(state.certificate.get(), state.key.get()) != 1)
        return fail(Reason::Malformed, QStringLiteral("not a certificate and its key"));
    return Authority(std::make_shared<State>(std::move(state)));
}

PemPair Authority::pem() const { return toPem(m_state->certificate.get(), m_state->key.get()); }

static Result<Issued> issueFor(const Person &person, const Lifetime &lifetime, Use use, KeyKind kind,
                               X509 *issuer, EVP_PKEY *issuerKey)
{
    // Roles as in НУЦ РК's table: 1.1 a person, 1.2 an organisation, 1.2.5 its employee.
    const QByteArray role = person.bin.isEmpty() ? QByteArray("1.2.398.3.3.4.1.1")
                                                 : QByteArray("1.2.398.3.3.4.1.2,1.2.398.3.3.4.1.2.5");
    const bool isForSigning = use == Use::Signing;
    const Wanted wanted{nameOf(person),
                        lifetime,
                        {},
                        isForSigning ? "critical,digitalSignature,nonRepudiation"
                                     : "critical,digitalSignature,keyEncipherment",
                        (isForSigning ? QByteArray("emailProtection,") : QByteArray("clientAuth,")) + role,
                        {},
                        true};
    return issue(wanted, kind, issuer, issuerKey);
}

Result<QByteArray> Authority::p12For(const Person &person, const QString &password, const Lifetime &lifetime,
                                     Use use, KeyKind kind) const
{
    const ForgetErrors forget;
    const auto issued = issueFor(person, lifetime, use, kind, m_state->certificate.get(), m_state->key.get());
    if (!issued)
        return issued.error();
    const StackOwner above(sk_X509_new_null());
    X509_up_ref(m_state->certificate.get());
    sk_X509_push(above.get(), m_state->certificate.get());
    const P12Owner p12(PKCS12_create(password.toUtf8().constData(), person.surname.toUtf8().constData(),
                                     issued->key.get(), issued->certificate.get(), above.get(), 0, 0, 0, 0,
                                     0));
    if (!p12)
        return openSslFailed();
    return derOf(i2d_PKCS12, p12.get());
}

Result<PemPair> Authority::pemFor(const Person &person, const Lifetime &lifetime, Use use, KeyKind kind) const
{
    const auto issued = issueFor(person, lifetime, use, kind, m_state->certificate.get(), m_state->key.get());
    if (!issued)
        return issued.error();
    return toPem(issued->certificate.get(), issued->key.get());
}

static bool isAddress(const QByteArray &host)
{
    ASN1_OCTET_STRING *address = a2i_IPADDRESS(host.constData());
    ASN1_OCTET_STRING_free(address);
    return address != nullptr;
}

Result<PemPair> Authority::pemForServer(const Lifetime &lifetime, const QStringList &hosts) const
{
    const ForgetErrors forget;
    QByteArrayList names;
    for (const QString &host : hosts) {
        const QByteArray latin = host.toLatin1();
        if (latin.isEmpty() || latin.contains(','))
            return fail(Reason::WrongValue, QStringLiteral("host name"));
        names << (isAddress(latin) ? "IP:" : "DNS:") + latin;
    }
    Wanted wanted{NameOwner(X509_NAME_new()),
                  lifetime,
                  "critical,CA:FALSE",
                  "critical,digitalSignature,keyEncipherment",
                  "serverAuth",
                  names.join(',')};
    add(wanted.subject, "CN", hosts.value(0));
    const auto issued = issue(wanted, KeyKind::EcP256, m_state->certificate.get(), m_state->key.get());
    if (!issued)
        return issued.error();
    return toPem(issued->certificate.get(), issued->key.get());
}

}  // namespace adil::sign
