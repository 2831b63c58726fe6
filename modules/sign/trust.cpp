// SPDX-License-Identifier: GPL-3.0-or-later
#include "sign/trust.h"

#include "sign/openssl.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <openssl/pem.h>

namespace adil::sign {

static constexpr qint64 largest = 16 * 1024 * 1024;

Result<void> Trust::add(const QByteArray &certificates)
{
    const ForgetErrors forget;
    if (certificates.size() > largest)
        return fail(Reason::TooLarge);
    if (certificateFrom(certificates)) {
        m_anchors << certificates;
        return {};
    }
    const auto before = m_anchors.size();
    const BioOwner bio(BIO_new_mem_buf(certificates.constData(), int(certificates.size())));
    while (const X509Owner one{PEM_read_bio_X509(bio.get(), nullptr, nullptr, const_cast<char *>(""))})
        m_anchors << derOf(one.get());
    const auto expected = certificates.count("-----BEGIN CERTIFICATE-----");
    if (m_anchors.size() - before != expected)
        return fail(Reason::Malformed, QStringLiteral("a certificate cannot be read"));
    if (expected == 0)
        return fail(certificates.trimmed().isEmpty() ? Reason::Empty : Reason::Malformed,
                    QStringLiteral("no certificate"));
    return {};
}

Result<void> Trust::addPath(const QString &path)
{
    if (QFileInfo(path).isDir()) {
        const auto files = QDir(path).entryInfoList(
            {QStringLiteral("*.pem"), QStringLiteral("*.crt"), QStringLiteral("*.cer")}, QDir::Files);
        if (files.isEmpty())
            return fail(Reason::Empty, path);
        for (const QFileInfo &file : files)
            if (const auto added = addPath(file.filePath()); !added)
                return added;
        return {};
    }
    QFile file(path);
    if (!file.exists())
        return fail(Reason::NotFound, path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Reason::CannotRead, path);
    const auto added = add(file.read(largest + 1));
    return added ? added : fail(added.error().reason, path);
}

static Trust::Finding meaningOf(int error)
{
    switch (error) {
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
        return {Subindication::NoCertificateChainFound, Reason::SignerUntrusted};
    case X509_V_ERR_EE_KEY_TOO_SMALL:
    case X509_V_ERR_CA_KEY_TOO_SMALL:
    case X509_V_ERR_CA_MD_TOO_WEAK: return {Subindication::CryptoConstraintsFailure, Reason::SignerUntrusted};
    case X509_V_ERR_INVALID_CA:
    case X509_V_ERR_PATH_LENGTH_EXCEEDED:
    case X509_V_ERR_KEYUSAGE_NO_CERTSIGN:
    case X509_V_ERR_UNHANDLED_CRITICAL_EXTENSION:
        return {Subindication::ChainConstraintsFailure, Reason::SignerUntrusted};
    default: return {Subindication::CertificateChainGeneralFailure, Reason::SignerUntrusted};
    }
}

static std::optional<Trust::Finding> objectionToTime(const STACK_OF(X509) * chain, const QDateTime &at)
{
    for (int i = 0; i < sk_X509_num(chain); ++i) {
        const X509 *one = sk_X509_value(chain, i);
        const QDateTime from = instantOf(X509_get0_notBefore(one)), to = instantOf(X509_get0_notAfter(one));
        if (!from.isValid() || at < from)
            return Trust::Finding{Subindication::OutOfBoundsNoPoe, Reason::CertificateNotYetValid};
        if (!to.isValid() || at > to)
            return Trust::Finding{Subindication::OutOfBoundsNoPoe, Reason::CertificateExpired};
    }
    return {};
}

std::optional<Trust::Finding> Trust::objection(const QByteArray &certificate, const QList<QByteArray> &others,
                                               const QDateTime &at) const
{
    const ForgetErrors forget;
    const X509Owner leaf = certificateFrom(certificate);
    const StackOwner anchors = stackOf(m_anchors), helpers = stackOf(others);
    const StoreOwner store(X509_STORE_new());
    for (int i = 0; i < sk_X509_num(anchors.get()); ++i)
        X509_STORE_add_cert(store.get(), sk_X509_value(anchors.get(), i));
    const StoreContextOwner context(X509_STORE_CTX_new());
    if (!leaf || X509_STORE_CTX_init(context.get(), store.get(), leaf.get(), helpers.get()) != 1)
        return Finding{Subindication::CertificateChainGeneralFailure, Reason::SignerUntrusted};
    X509_VERIFY_PARAM *rules = X509_STORE_CTX_get0_param(context.get());
    // Whoever puts a certificate among the anchors trusts it, root or not. Times are judged below, because
    // "expired" and "unknown" mean different things to a judge. Level 2: 112 bits, that is RSA 2048 and no
    // SHA-1.
    X509_VERIFY_PARAM_set_flags(rules, X509_V_FLAG_PARTIAL_CHAIN | X509_V_FLAG_NO_CHECK_TIME);
    X509_VERIFY_PARAM_set_auth_level(rules, 2);
    if (X509_verify_cert(context.get()) != 1)
        return meaningOf(X509_STORE_CTX_get_error(context.get()));
    return objectionToTime(X509_STORE_CTX_get0_chain(context.get()), at);
}

}  // namespace adil::sign
