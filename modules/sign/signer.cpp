// SPDX-License-Identifier: GPL-3.0-or-later
#include "sign/signer.h"

#include "sign/der.h"
#include "sign/openssl.h"

#include <algorithm>

#include <openssl/x509v3.h>

namespace adil::sign {

namespace {

// What stops a check; nothing lets it go on.
struct Stop {
    Verdict verdict;
    Subindication subindication;
    Reason reason;
};
using Step = std::optional<Stop>;

struct Algorithm {
    const char *oid;
    const char *digest;  // OpenSSL's name
    const char *key;  // the kind of key that goes with it; null for a digest alone
};

constexpr Algorithm digests[] = {
    {oid::sha256, "SHA256", nullptr}, {oid::sha384, "SHA384", nullptr}, {oid::sha512, "SHA512", nullptr}};
constexpr Algorithm signatures[] = {{oid::rsaSha256, "SHA256", "RSA"},  {oid::rsaSha384, "SHA384", "RSA"},
                                    {oid::rsaSha512, "SHA512", "RSA"},  {oid::ecdsaSha256, "SHA256", "EC"},
                                    {oid::ecdsaSha384, "SHA384", "EC"}, {oid::ecdsaSha512, "SHA512", "EC"}};

template <size_t count>
const Algorithm *named(const Algorithm (&list)[count], const QByteArray &name)
{
    const auto found = std::find_if(list, list + count, [&](const Algorithm &a) { return name == a.oid; });
    return found == list + count ? nullptr : found;
}

QByteArray digestOf(const char *algorithm, const QList<QByteArrayView> &pieces)
{
    const DigestOwner context(EVP_MD_CTX_new());
    unsigned char out[EVP_MAX_MD_SIZE];
    unsigned size = 0;
    EVP_DigestInit_ex(context.get(), EVP_get_digestbyname(algorithm), nullptr);
    for (const QByteArrayView piece : pieces)
        EVP_DigestUpdate(context.get(), piece.data(), size_t(piece.size()));
    EVP_DigestFinal_ex(context.get(), out, &size);
    return {reinterpret_cast<const char *>(out), qsizetype(size)};
}

// ESSCertID and ESSCertIDv2 (RFC 2634, 5.4.1; RFC 5035, 4): what the signer says about the certificate.
struct CertificateMark {
    QByteArray algorithm;  // dotted
    QByteArray hash;
    QByteArray serial;  // INTEGER, whole; empty when it is not said
};

std::optional<CertificateMark> firstMark(const QByteArray &attributeValue, const char *standardAlgorithm)
{
    const auto value = der::Reader(attributeValue).next(der::Sequence);
    const auto list = value ? der::Reader(value->content).next(der::Sequence) : std::nullopt;
    const auto first = list ? der::Reader(list->content).next(der::Sequence) : std::nullopt;
    der::Reader reader(first ? first->content : QByteArrayView());
    CertificateMark mark{standardAlgorithm, {}, {}};
    if (const auto algorithm = reader.next(der::Sequence)) {
        const auto name = der::Reader(algorithm->content).next(der::ObjectId);
        mark.algorithm = name ? der::dotted(name->content) : QByteArray();
    }
    const auto hash = reader.next(der::OctetString);
    if (!hash)
        return {};
    mark.hash = hash->content.toByteArray();
    if (const auto issuerSerial = reader.next(der::Sequence)) {
        der::Reader inner(issuerSerial->content);
        const auto issuer = inner.next(der::Sequence);
        const auto serial = inner.next(der::Integer);
        if (!issuer || !serial)
            return {};
        mark.serial = serial->whole.toByteArray();
    }
    return mark;
}

class Judge {
public:
    Judge(const SignerInfo &signer, const SignerCheck &check)
        : m_signer(signer)
        , m_check(check)
    { }

    SignatureReport report()
    {
        using Question = Step (Judge::*)();
        // The order tells the worst first: changed content is said even when the signer is not known.
        for (const Question ask :
             {&Judge::format, &Judge::attributes, &Judge::content, &Judge::certificate, &Judge::signature,
              &Judge::binding, &Judge::strength, &Judge::use, &Judge::chain})
            if (const Step stop = (this->*ask)()) {
                m_report.verdict = stop->verdict;
                m_report.subindication = stop->subindication;
                m_report.reason = stop->reason;
                return m_report;
            }
        m_report.verdict = Verdict::Passed;
        return m_report;
    }

private:
    static Stop badFormat() { return {Verdict::Failed, Subindication::FormatFailure, Reason::Malformed}; }
    static Stop unsupported(Subindication why) { return {Verdict::Undecided, why, Reason::UnsupportedType}; }

    // The one value of an attribute; null when it is absent. Duplicates were refused before.
    [[nodiscard]] const QByteArray *attribute(const char *type) const
    {
        for (const Attribute &one : m_signer.attributes)
            if (one.type == type && one.values.size() == 1)
                return &one.values.first();
        return nullptr;
    }

    Step format()
    {
        m_report.level = QStringLiteral("CMS");
        m_digest = named(digests, m_signer.digestAlgorithm);
        QList<QByteArray> types;
        for (const Attribute &one : m_signer.attributes) {
            if (types.contains(one.type) || one.values.size() != 1)
                return badFormat();
            types << one.type;
        }
        const bool isBound = types.contains(oid::signingCertificateV2)
            || types.contains(oid::signingCertificate);
        const bool hasTime = types.contains(oid::signingTime);
        if (isBound && m_check.home == Home::Cms && hasTime)
            m_report.level = QStringLiteral("CAdES-B");
        if (isBound && m_check.home == Home::Pdf && !hasTime)
            m_report.level = QStringLiteral("PAdES-B");
        if (const QByteArray *time = attribute(oid::signingTime)) {
            const auto element = der::Reader(*time).next();
            m_report.signingTimeClaimed = element ? der::instant(*element) : std::nullopt;
        }
        if (!m_digest)
            return unsupported(Subindication::CryptoConstraintsFailure);
        return {};
    }

    Step attributes()
    {
        // Without signed attributes the content itself could be made to look like them.
        if (m_signer.signedAttributes.isEmpty())
            return unsupported(Subindication::SigConstraintsFailure);
        const QByteArray *type = attribute(oid::contentType);
        const auto name = type ? der::Reader(*type).next(der::ObjectId) : std::nullopt;
        if (!name || der::dotted(name->content) != m_check.data.contentType
            || m_check.data.contentType != oid::data)
            return badFormat();
        return {};
    }

    Step content()
    {
        const QByteArray *value = attribute(oid::messageDigest);
        const auto digest = value ? der::Reader(*value).next(der::OctetString) : std::nullopt;
        if (!digest)
            return badFormat();
        if (!m_check.content)
            return Stop{Verdict::Undecided, Subindication::SignedDataNotFound, Reason::ContentMissing};
        if (digest->content != digestOf(m_digest->digest, *m_check.content))
            return Stop{Verdict::Failed, Subindication::HashFailure, Reason::ContentChanged};
        return {};
    }

    Step certificate()
    {
        QList<QByteArray> found;
        for (const QByteArray &der : m_check.data.certificates)
            if (isNamed(der) && !found.contains(der))
                found << der;
        if (found.isEmpty())
            return Stop{Verdict::Undecided, Subindication::NoSigningCertificateFound, Reason::SignerMissing};
        if (found.size() > 1)
            return badFormat();
        auto read = readCertificate(found.first());
        if (!read)
            return badFormat();
        m_report.certificate = std::move(*read);
        return {};
    }

    [[nodiscard]] bool isNamed(const QByteArray &der) const
    {
        const X509Owner x509 = certificateFrom(der);
        if (!x509)
            return false;
        if (m_signer.issuer.isEmpty()) {
            const ASN1_OCTET_STRING *id = X509_get0_subject_key_id(x509.get());
            return id
                && m_signer.subjectKeyId == QByteArrayView(ASN1_STRING_get0_data(id), ASN1_STRING_length(id));
        }
        return m_signer.issuer == derOf(i2d_X509_NAME, X509_get_issuer_name(x509.get()))
            && m_signer.serial == derOf(i2d_ASN1_INTEGER, X509_get0_serialNumber(x509.get()));
    }

    Step signature()
    {
        const X509Owner x509 = certificateFrom(m_report.certificate->der);
        EVP_PKEY *key = X509_get0_pubkey(x509.get());
        const Algorithm *algorithm = named(signatures, m_signer.signatureAlgorithm);
        const Algorithm plainRsa{oid::rsa, m_digest->digest, "RSA"};
        if (m_signer.signatureAlgorithm == oid::rsa)
            algorithm = &plainRsa;
        // A key of GOST, which OpenSSL does not know, ends here too.
        if (!algorithm || !key || EVP_PKEY_is_a(key, algorithm->key) != 1
            || qstrcmp(algorithm->digest, m_digest->digest) != 0)
            return unsupported(Subindication::CryptoConstraintsFailure);
        if (!verifies(key, asDer()) && !verifies(key, asReceived()))
            return Stop{Verdict::Failed, Subindication::SigCryptoFailure, Reason::SignatureBroken};
        m_keyBits = EVP_PKEY_get_bits(key);
        m_isRsa = EVP_PKEY_is_a(key, "RSA") == 1;
        return {};
    }

    [[nodiscard]] bool verifies(EVP_PKEY *key, const QByteArray &attributeSet) const
    {
        const ForgetErrors forget;
        const DigestOwner context(EVP_MD_CTX_new());
        return EVP_DigestVerifyInit(context.get(), nullptr, EVP_get_digestbyname(m_digest->digest), nullptr,
                                    key)
            == 1
            && EVP_DigestVerify(context.get(), bytesOf(m_signer.signature), size_t(m_signer.signature.size()),
                                bytesOf(attributeSet), size_t(attributeSet.size()))
            == 1;
    }

    // RFC 5652, 5.4: signed is the DER of a SET, sorted; but there are writers that sign what they happen to
    // store.
    [[nodiscard]] QByteArray asDer() const
    {
        const auto header = der::Reader(m_signer.signedAttributes).next();
        QList<QByteArray> parts;
        for (const der::Element &one : der::elements(header->content).value_or(QList<der::Element>()))
            parts << one.whole.toByteArray();
        return der::setOf(parts);
    }

    [[nodiscard]] QByteArray asReceived() const
    {
        QByteArray set = m_signer.signedAttributes;
        set[0] = char(der::Set);
        return set;
    }

    // The signature must be for this certificate, not for another with the same key. НУЦ's own software says
    // nothing about it, so silence is no objection.
    Step binding()
    {
        const bool isOld = attribute(oid::signingCertificateV2) == nullptr;
        const QByteArray *value = isOld ? attribute(oid::signingCertificate)
                                        : attribute(oid::signingCertificateV2);
        if (!value)
            return {};
        const auto mark = firstMark(*value, isOld ? oid::sha1 : oid::sha256);
        const Algorithm *known = mark ? named(digests, mark->algorithm) : nullptr;
        const char *digest = known                   ? known->digest
            : (mark && mark->algorithm == oid::sha1) ? "SHA1"
                                                     : nullptr;
        if (!digest)
            return badFormat();
        const bool isSame = mark->hash == digestOf(digest, {m_report.certificate->der})
            && (mark->serial.isEmpty() || m_signer.serial.isEmpty() || mark->serial == m_signer.serial);
        if (!isSame)
            return Stop{Verdict::Undecided, Subindication::NoSigningCertificateFound, Reason::SignerMissing};
        return {};
    }

    Step strength()
    {
        if (m_keyBits < (m_isRsa ? 2048 : 256))
            return unsupported(Subindication::CryptoConstraintsFailure);
        return {};
    }

    Step use()
    {
        if (!isForSigning(*m_report.certificate))
            return Stop{Verdict::Undecided, Subindication::ChainConstraintsFailure,
                        Reason::CertificateNotForSigning};
        return {};
    }

    Step chain()
    {
        const auto objection = m_check.trust.objection(m_report.certificate->der, m_check.data.certificates,
                                                       m_check.at);
        if (objection)
            return Stop{Verdict::Undecided, objection->subindication, objection->reason};
        return {};
    }

    const SignerInfo &m_signer;
    const SignerCheck &m_check;
    SignatureReport m_report;
    const Algorithm *m_digest = nullptr;
    int m_keyBits = 0;
    bool m_isRsa = false;
};

}  // namespace

SignatureReport checkSigner(const SignerInfo &signer, const SignerCheck &check)
{
    const ForgetErrors forget;
    return Judge(signer, check).report();
}

}  // namespace adil::sign
