// SPDX-License-Identifier: GPL-3.0-or-later
// Signing in by IIN and password for a bearer token, and who a token stands for. Only hashes of tokens and
// passwords are kept. Any thread.
#pragma once

#include "court/people.h"
#include "server/premises.h"

#include <chrono>

namespace adil::server {

struct Token {
    QByteArray text;  // 43 characters, base64url of 32 random bytes
    QString personId;
    std::chrono::seconds lifetime;  // at most so long from now
    std::chrono::seconds idle;  // ends earlier when it is not used for so long
};

// Somebody who has signed in.
struct SignedIn {
    QString personId;
    QString iin;
    QByteArray tokenHash;
};

class SignIn {
public:
    static constexpr std::chrono::seconds lifetime = std::chrono::hours(12);
    static constexpr std::chrono::seconds idle = std::chrono::minutes(15);

    explicit SignIn(Premises &premises)
        : m_premises(premises)
    { }

    // SignInRefused whatever of the two is wrong, or TooManyAttempts: after five failures of a number each
    // further one doubles the time to wait, up to 15 minutes, and an hour without one forgets them; and while
    // twenty numbers have failed at an address in the last 15 minutes, and not signed in since. At an address
    // where a number signed in within 30 days, only its own failures there count.
    Result<Token> signIn(const QString &iin, const QByteArray &password, const QString &address);
    // SessionEnded when the token is unknown, too old, unused for too long, or of somebody disabled.
    Result<SignedIn> whoIs(const QByteArray &token);
    // The same by the token's hash, without counting as use.
    Result<bool> isAlive(const QByteArray &tokenHash);
    Result<void> signOut(const QByteArray &token);
    // Ends all sessions of a person.
    Result<void> signOutAll(const QString &personId);

    // WrongPassword when it is shorter than eight characters.
    static Result<void> check(const QByteArray &password);
    // Ends the person's sessions too.
    Result<void> setPassword(const QString &personId, const QByteArray &password);
    // How long somebody refused with TooManyAttempts should wait.
    Result<std::chrono::seconds> waitFor(const QString &iin, const QString &address);
    // Forgets tokens and failures that have ended.
    Result<void> sweep();

private:
    Result<void> countFailure(const QString &iin, const QString &address);
    [[nodiscard]] QString before(std::chrono::seconds time) const;  // so long ago, as the columns have it
    std::chrono::seconds waitOf(Connection &connection, const QString &subject) const;
    std::chrono::seconds waitOfAddress(Connection &connection, const QString &address) const;
    struct Held {
        SignedIn who;
        std::chrono::seconds age, unused;
    };
    std::optional<Held> held(Connection &connection, const QString &tokenHash) const;
    Result<Token> newToken(const QString &personId, const QString &iin, const QString &address);

    Premises &m_premises;
};

}  // namespace adil::server
