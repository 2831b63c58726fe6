// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/statepush.h"

#include "jmap/statechange.h"
#include "server/access.h"
#include "server/changelog.h"

#include <QJsonDocument>

#include <algorithm>

namespace adil::server {

static constexpr int shortestPing = 5, longestPing = 900;  // seconds

QByteArray StatePush::stateEvent(const QStringList &types, const QString &state) const
{
    jmap::StateChange change;
    for (const QString &type : types)
        change.changed[m_premises.accountId()][type] = state;
    return "event: state\nid: " + state.toLatin1()
        + "\ndata: " + QJsonDocument(jmap::toJson(change)).toJson(QJsonDocument::Compact) + "\n\n";
}

static QStringList allTypes(const Premises &premises)
{
    QStringList types{QStringLiteral("Command")};
    for (const RecordTable &table : premises.tables())
        types << table.type().name;
    return types;
}

static QStringList wishedOf(const QStringList &types, const QStringList &wished)
{
    if (wished.isEmpty())
        return types;
    QStringList both;
    std::copy_if(types.begin(), types.end(), std::back_inserter(both),
                 [&](const QString &type) { return wished.contains(type); });
    return both;
}

http::Response StatePush::open(const http::Request &request, const SignedIn &who)
{
    Wish wish;
    const QByteArray types = request.parameter("types"), after = request.parameter("closeafter");
    if (types != "*" && !types.isEmpty())
        wish.types = QString::fromUtf8(types).split(u',', Qt::SkipEmptyParts);
    wish.closesAfterState = after == "state";
    wish.tokenHash = who.tokenHash;
    bool isNumber = true;
    int ping = request.parameter("ping").isEmpty() ? 30 : request.parameter("ping").toInt(&isNumber);
    if (!isNumber || ping < 0 || (!after.isEmpty() && after != "state" && after != "no"))
        return http::Response::problem(400, "types, closeafter=state|no, ping=seconds");
    ping = ping == 0 ? 0 : std::clamp(ping, shortestPing, longestPing);

    http::EventStream::Options options;
    options.key = who.personId.toLatin1();
    options.context = wish;
    if (ping > 0) {
        options.heartbeat = std::chrono::seconds(ping);
        options.beat = "event: ping\ndata: {\"interval\":" + QByteArray::number(ping) + "}\n\n";
    }
    const auto stream = m_hub.open(std::move(options));
    // Opened before the state is read, so that nothing falls between.
    auto connection = m_premises.database().mine();
    if (!connection) {
        stream.close();
        return http::Response::problem(503);
    }
    const QString now = stateText(m_premises.epoch(), modseqOf(**connection));
    const QByteArray last = request.header("last-event-id");
    if (!last.isEmpty() && last != now.toLatin1()) {
        stream.send(stateEvent(wishedOf(allTypes(m_premises), wish.types), now));
        if (wish.closesAfterState)
            stream.finish();
    }
    return http::Response::events(stream);
}

namespace {

// Which types changed for whom.
struct News {
    QStringList forAll;
    QHash<QString, QStringList> forUser;
};

void collectUsers(Connection &db, const QString &sql, const QVariantList &values, const QString &type,
                  News &news)
{
    auto query = db.run(sql, values);
    while (query.next()) {
        QStringList &types = news.forUser[query.value(0).toString()];
        if (!types.contains(type))
            types << type;
    }
}

News newsSince(Connection &db, const Premises &premises, qint64 modseq)
{
    News news;
    for (const RecordTable &table : premises.tables()) {
        const QString &type = table.type().name;
        if (table.caseColumn().isEmpty()) {
            if (db.value(QStringLiteral("SELECT 1 FROM %1 WHERE modseq > ? LIMIT 1").arg(table.quoted()),
                         {modseq})
                    .isValid())
                news.forAll << type;
            continue;
        }
        // Those who see the record, and those who did before it was shown to others.
        collectUsers(
            db,
            QStringLiteral("SELECT DISTINCT a.user_id FROM %1 r JOIN case_access a ON a.case_id = r.%2 "
                           "WHERE r.modseq > ? AND (a.revoked_modseq IS NULL OR a.revoked_modseq > ?) AND "
                           "(a.audience = CASE WHEN r.owner_id = a.user_id THEN ? ELSE r.audience END "
                           "OR (r.audience_modseq > ? AND a.audience = r.prior_audience))")
                .arg(table.quoted(), table.caseColumn()),
            {modseq, modseq, openParts(), modseq}, type, news);
        collectUsers(
            db,
            QStringLiteral(
                "SELECT DISTINCT user_id FROM case_access WHERE granted_modseq > ? OR revoked_modseq > ?"),
            {modseq, modseq}, type, news);
    }
    collectUsers(db, QStringLiteral("SELECT DISTINCT user_id FROM command WHERE modseq > ?"), {modseq},
                 QStringLiteral("Command"), news);
    return news;
}

}  // namespace

Result<qint64> StatePush::publishSince(qint64 modseq)
{
    auto connection = m_premises.database().mine();
    if (!connection)
        return connection.error();
    Connection &db = **connection;
    Transaction transaction(db, Transaction::Kind::Read);
    const qint64 now = modseqOf(db);
    const bool hasListeners = m_hub.count() > 0;
    const News news = hasListeners && now > modseq ? newsSince(db, m_premises, modseq) : News();
    if (auto done = transaction.commit(); !done)
        return done.error();
    const QString state = stateText(m_premises.epoch(), now);
    qint64 pushed = 0;
    m_hub.publish([&](const http::EventStream &stream) {
        const auto *wish = std::any_cast<Wish>(&stream.options().context);
        const QString user = QString::fromLatin1(stream.options().key);
        const QStringList types = wish ? wishedOf(news.forAll + news.forUser.value(user), wish->types)
                                       : QStringList();
        if (types.isEmpty())
            return QByteArray();
        ++pushed;
        if (!wish->closesAfterState)
            return stateEvent(types, state);
        stream.send(stateEvent(types, state));
        stream.finish();
        return QByteArray();
    });
    m_premises.metrics().pushed(pushed);
    return now;
}

void StatePush::closeEnded()
{
    SignIn signIn(m_premises);
    m_hub.publish([&](const http::EventStream &stream) {
        const auto *wish = std::any_cast<Wish>(&stream.options().context);
        if (const auto alive = wish ? signIn.isAlive(wish->tokenHash) : Result<bool>(false); alive && !*alive)
            stream.close();
        return QByteArray();
    });
}

}  // namespace adil::server
