// SPDX-License-Identifier: GPL-3.0-or-later
// A certificate authority for a demo court: keys of made-up people in the form of НУЦ РК, and the certificate
// of a server on loopback. For `demo` and tests; nobody outside trusts it. Any thread; a few milliseconds a
// key.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

#include <memory>

namespace adil::sign {

struct Person {
    QString surname, givenName, patronymic;
    QString iin;
    QString organisation, bin;  // both empty for somebody who acts for himself or herself
};

enum class KeyKind { Rsa2048, EcP256 };
enum class Use { Signing, SignIn };  // SignIn: clientAuth, not for signatures

struct Lifetime {
    QDateTime from, to;
};

// A private key and its certificate, both PEM.
struct PemPair {
    QByteArray certificate, key;
};

class Authority {
public:
    // `name` is seen by people as the issuer; a demo authority says so in it ("Adil demo …").
    static Result<Authority> make(const QString &name, const Lifetime &lifetime,
                                  KeyKind kind = KeyKind::Rsa2048);
    // Malformed when the two do not belong together.
    static Result<Authority> load(const PemPair &pem);
    // The key is not encrypted: keep it with the rights of its owner only.
    [[nodiscard]] PemPair pem() const;

    // PKCS#12 with key, certificate and the authority's certificate.
    [[nodiscard]] Result<QByteArray> p12For(const Person &person, const QString &password,
                                            const Lifetime &lifetime, Use use = Use::Signing,
                                            KeyKind kind = KeyKind::Rsa2048) const;
    // The same as PEM.
    [[nodiscard]] Result<PemPair> pemFor(const Person &person, const Lifetime &lifetime,
                                         Use use = Use::Signing, KeyKind kind = KeyKind::Rsa2048) const;
    // For TLS. `hosts` are names and addresses; the first is the common name.
    [[nodiscard]] Result<PemPair> pemForServer(const Lifetime &lifetime,
                                               const QStringList &hosts = {QStringLiteral("localhost"),
                                                                           QStringLiteral("127.0.0.1"),
                                                                           QStringLiteral("::1")}) const;

private:
    struct State;
    explicit Authority(std::shared_ptr<const State> state);
    std::shared_ptr<const State> m_state;
};

}  // namespace adil::sign
