// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/signin.h"

#include "base/log.h"
#include "server/instantcolumn.h"
#include "server/secret.h"

#include <algorithm>

ADIL_LOG(server);

namespace adil::server {

using std::chrono::seconds;

static constexpr int failuresOfNumber = 5, numbersOfAddress = 20;
static constexpr seconds longestWait = std::chrono::minutes(15);
static constexpr seconds numberForgotten = std::chrono::hours(1), addressForgotten = longestWait;
static constexpr seconds placeKept = std::chrono::hours(24 * 30);
static constexpr seconds usedPrecision = std::chrono::seconds(30);  // a token's use is written so often

// Of the table login_attempt: "n:" and a number, failures from anywhere; "a:", an address and a number,
// failures from there; "k:" and both, where the number last signed in. Numbers of people do not lie there.
static QString numberSubject(const QString &iin) { return QLatin1String("n:") + hashed(iin.toUtf8()); }
static QString placePrefix(const QString &address) { return QLatin1String("a:") + address + u'|'; }
static QString placeSubject(const QString &iin, const QString &address)
{
    return placePrefix(address) + hashed(iin.toUtf8());
}
static QString knownSubject(const QString &iin, const QString &address)
{
    return QLatin1String("k:") + address + u'|' + hashed(iin.toUtf8());
}

static QDateTime instantOf(const QVariant &column) { return instantFrom(column).value_or(QDateTime()); }

QString SignIn::before(seconds time) const
{
    return toColumn(m_premises.clock().now().addSecs(-time.count()));
}

// Each failure after the fifth doubles the time to wait.
seconds SignIn::waitOf(Connection &db, const QString &subject) const
{
    auto query = db.run(
        QStringLiteral("SELECT failures, last_at FROM login_attempt WHERE subject = ? AND last_at > ?"),
        {subject, before(numberForgotten)});
    if (!query.next())
        return seconds(0);
    const qint64 over = query.value(0).toLongLong() - failuresOfNumber;
    if (over < 0)
        return seconds(0);
    const seconds wait = std::min(longestWait, seconds(15 * (qint64(1) << std::min<qint64>(over, 10))));
    const seconds passed(instantOf(query.value(1)).secsTo(m_premises.clock().now()));
    return std::max(seconds(0), wait - passed);
}

// Numbers, and not mistakes: behind one address there may be a whole courthouse, and one who mistypes is no
// other than before. Until so many numbers are forgotten that another may fail.
seconds SignIn::waitOfAddress(Connection &db, const QString &address) const
{
    const QString prefix = placePrefix(address);
    auto query = db.run(
        QStringLiteral("SELECT last_at FROM login_attempt WHERE subject >= ? AND subject < ? "
                       "AND last_at > ? ORDER BY last_at DESC LIMIT ?"),
        {prefix, QString(prefix.chopped(1) + QChar(u'|' + 1)), before(addressForgotten), numbersOfAddress});
    int count = 0;
    QDateTime first;
    for (; query.next(); ++count)
        first = instantOf(query.value(0));
    if (count < numbersOfAddress)
        return seconds(0);
    return std::max(seconds(1), addressForgotten - seconds(first.secsTo(m_premises.clock().now())));
}

Result<seconds> SignIn::waitFor(const QString &iin, const QString &address)
{
    auto connection = m_premises.database().mine();
    if (!connection)
        return connection.error();
    Connection &db = **connection;
    // Where somebody signs in every day, only what is tried there with that number counts: neither others at
    // that address nor strangers elsewhere lock anybody out.
    const bool isKnown = db.value(QStringLiteral(
                                      "SELECT 1 FROM login_attempt WHERE subject = ? AND last_at > ?"),
                                  {knownSubject(iin, address), before(placeKept)})
                             .isValid();
    const seconds wait = isKnown ? waitOf(db, placeSubject(iin, address))
                                 : std::max(waitOf(db, numberSubject(iin)), waitOfAddress(db, address));
    if (db.error())
        return *db.error();
    return wait;
}

Result<void> SignIn::countFailure(const QString &iin, const QString &address)
{
    auto connection = m_premises.database().mine();
    if (!connection)
        return connection.error();
    Transaction transaction(**connection, Transaction::Kind::Write);
    for (const QString &subject : {numberSubject(iin), placeSubject(iin, address)})
        (*connection)
            ->run(QStringLiteral("INSERT INTO login_attempt (subject, failures, last_at) VALUES (?, 1, ?) ON "
                                 "CONFLICT (subject) DO UPDATE SET failures = CASE WHEN "
                                 "login_attempt.last_at > ? THEN login_attempt.failures + 1 ELSE 1 END, "
                                 "last_at = excluded.last_at"),
                  {subject, before(seconds(0)), before(numberForgotten)});
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
        if (auto counted = countFailure(iin, address); !counted)
            return counted.error();
        qCInfo(log) << "event=sign-in result=refused";
        return fail(Reason::SignInRefused);
    }
    return newToken(personId, iin, address);
}

Result<Token> SignIn::newToken(const QString &personId, const QString &iin, const QString &address)
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
    db.run(QStringLiteral("DELETE FROM login_attempt WHERE subject = ? OR subject = ?"),
           {numberSubject(iin), placeSubject(iin, address)});
    db.run(
        QStringLiteral("INSERT INTO login_attempt (subject, failures, last_at) VALUES (?, 0, ?) ON CONFLICT "
                       "(subject) DO UPDATE SET last_at = excluded.last_at"),
        {knownSubject(iin, address), now});
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
    // Who knew the old one is out.
    (*connection)->run(QStringLiteral("DELETE FROM session_token WHERE user_id = ?"), {personId});
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
    db.run(QStringLiteral("DELETE FROM login_attempt WHERE last_at < ? AND subject NOT LIKE 'k:%'"),
           {before(numberForgotten)});
    db.run(QStringLiteral("DELETE FROM login_attempt WHERE last_at < ?"), {before(placeKept)});
    return transaction.commit();
}

}  // namespace adil::server
