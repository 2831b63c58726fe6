// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/signin.h"

#include "base/log.h"
#include "server/instantcolumn.h"
#include "server/secret.h"

#include <algorithm>

ADIL_LOG(server);

namespace adil::server {

using std::chrono::seconds;

static constexpr int failuresOfNumber = 5, failuresOfAddress = 20;
static constexpr seconds longestWait = std::chrono::minutes(15);
static constexpr seconds usedPrecision = std::chrono::seconds(30);  // a token's use is written so often

// Numbers of people do not lie in a table of failures.
static QString numberSubject(const QString &iin) { return QLatin1String("n:") + hashed(iin.toUtf8()); }
static QString addressSubject(const QString &address) { return QLatin1String("a:") + address; }

static QDateTime instantOf(const QVariant &column) { return instantFrom(column).value_or(QDateTime()); }

seconds SignIn::waitFor(Connection &db, const QString &subject, int allowed)
{
    auto query = db.run(QStringLiteral("SELECT failures, last_at FROM login_attempt WHERE subject = ?"),
                        {subject});
    if (!query.next())
        return seconds(0);
    const qint64 over = query.value(0).toLongLong() - allowed;
    if (over < 0)
        return seconds(0);
    const seconds wait = std::min(longestWait, seconds(15 * (qint64(1) << std::min<qint64>(over, 10))));
    const seconds passed(instantOf(query.value(1)).secsTo(m_premises.clock().now()));
    return std::max(seconds(0), wait - passed);
}

Result<seconds> SignIn::waitFor(const QString &iin, const QString &address)
{
    auto connection = m_premises.database().mine();
    if (!connection)
        return connection.error();
    Connection &db = **connection;
    const seconds wait = std::max(waitFor(db, numberSubject(iin), failuresOfNumber),
                                  waitFor(db, addressSubject(address), failuresOfAddress));
    if (db.error())
        return *db.error();
    return wait;
}

Result<void> SignIn::countFailure(const QString &subject)
{
    auto connection = m_premises.database().mine();
    if (!connection)
        return connection.error();
    Transaction transaction(**connection, Transaction::Kind::Write);
    (*connection)
        ->run(
            QStringLiteral(
                "INSERT INTO login_attempt (subject, failures, last_at) VALUES (?, 1, ?) ON CONFLICT "
                "(subject) DO UPDATE SET failures = login_attempt.failures + 1, last_at = excluded.last_at"),
            {subject, toColumn(m_premises.clock().now())});
    return transaction.commit();
}

Result<Token> SignIn::signIn(const QString &iin, const QByteArray &password, const QString &address)
{
    const auto wait = waitFor(iin, address);
    if (!wait)
        return wait.error();
    if (*wait > seconds(0))
        return fail(Reason::TooManyAttempts);
    auto connection = m_premises.database().mine();
    if (!connection)
        return connection.error();
    QString personId;
    QByteArray hash;
    {
        Transaction transaction(**connection, Transaction::Kind::Read);
        auto query = (*connection)
                         ->run(QStringLiteral(
                                   "SELECT p.id, c.password_hash FROM person p JOIN credential c ON "
                                   "c.user_id = p.id WHERE p.iin = ? AND p.dead = 0 AND p.disabled = 0"),
                               {iin});
        if (query.next()) {
            personId = query.value(0).toString();
            hash = query.value(1).toString().toLatin1();
        }
        query.finish();
        if (auto done = transaction.commit(); !done)
            return done.error();
    }
    if (personId.isEmpty()) {
        // As long as a real comparison, so that the time does not tell which numbers are known.
        if (const auto made = crypto::hashPassword(password, m_premises.options().passwordCost); !made)
            return made.error();
    }
    if (personId.isEmpty() || !crypto::passwordMatches(hash, password)) {
        for (const QString &subject : {numberSubject(iin), addressSubject(address)})
            if (auto counted = countFailure(subject); !counted)
                return counted.error();
        qCInfo(log) << "event=sign-in result=refused";
        return fail(Reason::SignInRefused);
    }
    return newToken(personId);
}

Result<Token> SignIn::newToken(const QString &personId)
{
    const QByteArray token = newSecret();
    auto connection = m_premises.database().mine();
    if (!connection)
        return connection.error();
    Connection &db = **connection;
    Transaction transaction(db, Transaction::Kind::Write);
    const QString now = toColumn(m_premises.clock().now());
    db.run(QStringLiteral(
               "INSERT INTO session_token (token_hash, user_id, created_at, used_at) VALUES (?, ?, ?, ?)"),
           {hashed(token), personId, now, now});
    const QString iin = db.value(QStringLiteral("SELECT iin FROM person WHERE id = ?"), {personId})
                            .toString();
    db.run(QStringLiteral("DELETE FROM login_attempt WHERE subject = ?"), {numberSubject(iin)});
    if (auto done = transaction.commit(); !done)
        return done.error();
    qCInfo(log) << "event=sign-in result=accepted";
    return Token{token, personId, lifetime, idle};
}

std::optional<SignIn::Held> SignIn::held(Connection &db, const QString &tokenHash) const
{
    auto query = db.run(
        QStringLiteral("SELECT t.user_id, p.iin, t.created_at, t.used_at FROM session_token t "
                       "JOIN person p ON p.id = t.user_id "
                       "WHERE t.token_hash = ? AND p.dead = 0 AND p.disabled = 0"),
        {tokenHash});
    if (!query.next())
        return {};
    const QDateTime now = m_premises.clock().now();
    const Held token{{query.value(0).toString(), query.value(1).toString(), tokenHash.toLatin1()},
                     seconds(instantOf(query.value(2)).secsTo(now)),
                     seconds(instantOf(query.value(3)).secsTo(now))};
    if (token.age > lifetime || token.unused > idle)
        return {};
    return token;
}

Result<SignedIn> SignIn::whoIs(const QByteArray &token)
{
    auto connection = m_premises.database().mine();
    if (!connection)
        return connection.error();
    Connection &db = **connection;
    const QString hash = hashed(token);
    const auto found = held(db, hash);
    if (db.error())
        return *db.error();
    if (!found)
        return fail(Reason::SessionEnded);
    if (found->unused >= usedPrecision) {
        Transaction transaction(db, Transaction::Kind::Write);
        db.run(QStringLiteral("UPDATE session_token SET used_at = ? WHERE token_hash = ?"),
               {toColumn(m_premises.clock().now()), hash});
        if (auto done = transaction.commit(); !done)
            return done.error();
    }
    return found->who;
}

Result<bool> SignIn::isAlive(const QByteArray &tokenHash)
{
    auto connection = m_premises.database().mine();
    if (!connection)
        return connection.error();
    const bool alive = held(**connection, QString::fromLatin1(tokenHash)).has_value();
    if ((*connection)->error())
        return *(*connection)->error();
    return alive;
}

Result<void> SignIn::signOut(const QByteArray &token)
{
    auto connection = m_premises.database().mine();
    if (!connection)
        return connection.error();
    Transaction transaction(**connection, Transaction::Kind::Write);
    (*connection)->run(QStringLiteral("DELETE FROM session_token WHERE token_hash = ?"), {hashed(token)});
    return transaction.commit();
}

Result<void> SignIn::signOutAll(const QString &personId)
{
    auto connection = m_premises.database().mine();
    if (!connection)
        return connection.error();
    Transaction transaction(**connection, Transaction::Kind::Write);
    (*connection)->run(QStringLiteral("DELETE FROM session_token WHERE user_id = ?"), {personId});
    return transaction.commit();
}

Result<void> SignIn::check(const QByteArray &password)
{
    if (QString::fromUtf8(password).size() < 8)
        return fail(Reason::WrongPassword, QStringLiteral("a password has at least eight characters"));
    return {};
}

Result<void> SignIn::setPassword(const QString &personId, const QByteArray &password)
{
    if (auto fits = check(password); !fits)
        return fits;
    const auto hash = crypto::hashPassword(password, m_premises.options().passwordCost);
    if (!hash)
        return hash.error();
    auto connection = m_premises.database().mine();
    if (!connection)
        return connection.error();
    Transaction transaction(**connection, Transaction::Kind::Write);
    (*connection)
        ->run(QStringLiteral(
                  "INSERT INTO credential (user_id, password_hash, changed_at) VALUES (?, ?, ?) ON CONFLICT "
                  "(user_id) DO UPDATE SET password_hash = excluded.password_hash, changed_at = "
                  "excluded.changed_at"),
              {personId, QString::fromLatin1(*hash), toColumn(m_premises.clock().now())});
    return transaction.commit();
}

Result<void> SignIn::sweep()
{
    auto connection = m_premises.database().mine();
    if (!connection)
        return connection.error();
    Connection &db = **connection;
    const QDateTime now = m_premises.clock().now();
    Transaction transaction(db, Transaction::Kind::Write);
    db.run(QStringLiteral("DELETE FROM session_token WHERE created_at < ? OR used_at < ?"),
           {toColumn(now.addSecs(-lifetime.count())), toColumn(now.addSecs(-idle.count()))});
    db.run(QStringLiteral("DELETE FROM login_attempt WHERE last_at < ?"),
           {toColumn(now.addSecs(-longestWait.count()))});
    return transaction.commit();
}

}  // namespace adil::server
