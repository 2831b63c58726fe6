// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/changelog.h"

#include "jmap/capability.h"
#include "server/access.h"

#include <algorithm>

namespace adil::server {

QString stateText(const QString &epoch, qint64 modseq) { return epoch + u'.' + QString::number(modseq); }

std::optional<SyncState> stateFrom(const QString &text, const QString &epoch, qint64 newest)
{
    const QStringList parts = text.split(u'.');
    if (parts.size() < 2 || parts.size() > 3 || parts[0] != epoch)
        return {};
    bool isNumber = false;
    SyncState state{parts[1].toLongLong(&isNumber), parts.value(2)};
    const bool isShort = parts.size() == 3 && !jmap::isId(state.lastId);
    if (!isNumber || state.modseq < 0 || state.modseq > newest || isShort)
        return {};
    return state;
}

namespace {

// id, eff, gone, fresh
struct Statement {
    QString sql;
    QVariantList values;
};

Statement ofCourt(const RecordTable &table, qint64 since)
{
    return {QStringLiteral("SELECT r.id AS id, r.modseq AS eff, r.dead AS gone, "
                           "CASE WHEN r.created_modseq > ? THEN 1 ELSE 0 END AS fresh "
                           "FROM %1 r WHERE r.modseq >= ?")
                .arg(table.quoted()),
            {since, since}};
}

// Records that the person sees by the audience they have now, or did until it was revoked. What happened
// after a revocation is not told: its modseq stands for all.
// `audiences`: those that the type has, so that others of the same case are not joined in vain.
// `which`: a condition, with `more` for its '?'.
Statement byAudience(const RecordTable &table, const QString &audiences, const QString &user, qint64 since,
                     const char *which, const QVariantList &more)
{
    return {
        QStringLiteral("SELECT r.id AS id, CASE WHEN a.revoked_modseq IS NOT NULL THEN a.revoked_modseq "
                       "WHEN r.modseq > a.granted_modseq THEN r.modseq ELSE a.granted_modseq END AS eff, "
                       "CASE WHEN a.revoked_modseq IS NOT NULL OR r.dead = 1 THEN 1 ELSE 0 END AS gone, "
                       "CASE WHEN a.granted_modseq > ? OR r.audience_modseq > ? THEN 1 ELSE 0 END AS fresh "
                       "FROM case_access a JOIN %1 r ON r.%2 = a.case_id WHERE a.user_id = ? "
                       "AND a.audience IN (%3) "
                       "AND a.audience = CASE WHEN r.owner_id = ? THEN ? ELSE r.audience END "
                       "AND (a.revoked_modseq IS NULL OR a.revoked_modseq >= "
                       "CASE WHEN r.owner_id = ? THEN r.created_modseq ELSE r.audience_modseq END) "
                       "AND %4")
            .arg(table.quoted(), table.caseColumn(), audiences, QLatin1String(which)),
        QVariantList{since, since, user, user, openParts(), user} + more};
}

// Records that went out of the person's sight because they are shown to others now (a note made private
// again).
Statement byPriorAudience(const RecordTable &table, const QString &user)
{
    return {
        QStringLiteral(
            "SELECT r.id AS id, CASE WHEN p.revoked_modseq IS NOT NULL AND p.revoked_modseq < "
            "r.audience_modseq "
            "THEN p.revoked_modseq WHEN p.revoked_modseq IS NULL AND p.granted_modseq > r.audience_modseq "
            "THEN p.granted_modseq ELSE r.audience_modseq END AS eff, 1 AS gone, 0 AS fresh "
            "FROM case_access p JOIN %1 r ON r.%2 = p.case_id WHERE p.user_id = ? "
            "AND r.prior_audience IS NOT NULL AND p.audience = r.prior_audience "
            "AND (r.owner_id IS NULL OR r.owner_id <> ?) "
            "AND (p.revoked_modseq IS NULL OR p.revoked_modseq >= r.created_modseq) "
            "AND NOT EXISTS (SELECT 1 FROM case_access a WHERE a.user_id = ? AND a.case_id = p.case_id "
            "AND a.audience = r.audience AND (a.revoked_modseq IS NULL OR a.revoked_modseq >= "
            "r.audience_modseq))")
            .arg(table.quoted(), table.caseColumn()),
        {user, user, user}};
}

QString audiencesOf(Connection &connection, const RecordTable &table)
{
    QStringList parts{QString::number(openParts())};  // by which owners see theirs
    auto query = connection.run(QStringLiteral("SELECT parts FROM audience WHERE type = ?"),
                                {table.type().name});
    while (query.next())
        parts << QString::number(query.value(0).toLongLong());
    return parts.join(u',');
}

Statement ofCases(Connection &connection, const RecordTable &table, const QString &user, qint64 since)
{
    const QString audiences = audiencesOf(connection, table);
    // Apart, so that each reads by an index: what changed, and all of the cases that were given or taken.
    const Statement parts[] = {byAudience(table, audiences, user, since, "r.modseq >= ?", {since}),
                               byAudience(table, audiences, user, since,
                                          "r.modseq < ? AND (a.granted_modseq >= ? OR a.revoked_modseq >= ?)",
                                          {since, since, since}),
                               byPriorAudience(table, user)};
    Statement all;
    for (const Statement &part : parts) {
        all.sql += (all.sql.isEmpty() ? QString() : QStringLiteral(" UNION ALL ")) + part.sql;
        all.values += part.values;
    }
    return all;
}

bool nothingSince(Horizon &horizon, const RecordTable &table, const QString &user, const SyncState &since)
{
    if (!since.lastId.isEmpty())
        return false;
    if (since.modseq == horizon.modseq())
        return true;
    return horizon.modseqOf(table) <= since.modseq
        && (table.caseColumn().isEmpty() || horizon.movedAt(user) <= since.modseq);
}

}  // namespace

Horizon::Horizon(Connection &connection, const Premises &premises)
    : m_connection(connection)
    , m_premises(premises)
{ }

qint64 Horizon::modseq()
{
    if (!m_modseq)
        m_modseq = server::modseqOf(m_connection);
    return *m_modseq;
}

// All types at once: whoever asks about one mostly asks about the others too.
qint64 Horizon::modseqOf(const RecordTable &table)
{
    if (m_records.isEmpty()) {
        QStringList parts;
        for (const RecordTable &one : m_premises.tables())
            parts << QStringLiteral("SELECT '%1', MAX(modseq) FROM %2").arg(one.type().name, one.quoted());
        auto query = m_connection.run(parts.join(QLatin1String(" UNION ALL ")));
        while (query.next())
            m_records[query.value(0).toString()] = query.value(1).toLongLong();
    }
    return m_records.value(table.type().name);
}

qint64 Horizon::movedAt(const QString &userId)
{
    const auto known = m_moved.constFind(userId);
    if (known != m_moved.constEnd())
        return *known;
    auto query = m_connection.run(
        QStringLiteral("SELECT MAX(granted_modseq), MAX(revoked_modseq) FROM case_access WHERE user_id = ?"),
        {userId});
    const bool isThere = query.next();
    const qint64 at = isThere ? std::max(query.value(0).toLongLong(), query.value(1).toLongLong()) : 0;
    m_moved[userId] = at;
    return at;
}

QString Horizon::stateAt(qint64 modseq) const { return stateText(m_premises.epoch(), modseq); }

Changes changesSince(Horizon &horizon, const RecordTable &table, const QString &userId,
                     const SyncState &since, qint64 limit)
{
    Changes changes;
    changes.newState = horizon.state();
    if (nothingSince(horizon, table, userId, since))
        return changes;
    Connection &connection = horizon.connection();
    Statement known = table.caseColumn().isEmpty() ? ofCourt(table, since.modseq)
                                                   : ofCases(connection, table, userId, since.modseq);
    QString after = QStringLiteral("eff > ?");
    known.values << since.modseq;
    if (!since.lastId.isEmpty()) {
        after += QStringLiteral(" OR (eff = ? AND id > ?)");
        known.values << since.modseq << since.lastId;
    }
    auto query = connection.run(
        QStringLiteral("SELECT id, eff, gone, fresh FROM (%1) AS known WHERE %2 ORDER BY eff, id LIMIT ?")
            .arg(known.sql, after),
        known.values + QVariantList{limit + 1});
    qint64 count = 0, eff = 0;
    QString last;
    while (query.next()) {
        if (count == limit) {
            changes.hasMore = true;
            changes.newState = horizon.stateAt(eff) + u'.' + last;
            break;
        }
        ++count;
        last = query.value(0).toString();
        eff = query.value(1).toLongLong();
        (query.value(2).toBool()       ? changes.destroyed
             : query.value(3).toBool() ? changes.created
                                       : changes.updated)
            << last;
    }
    return changes;
}

QStringList changedTypes(Horizon &horizon, const Premises &premises, const QString &userId,
                         const SyncState &since)
{
    QStringList types;
    for (const RecordTable &table : premises.tables()) {
        const Changes found = changesSince(horizon, table, userId, since, 1);
        if (!found.created.isEmpty() || !found.updated.isEmpty() || !found.destroyed.isEmpty())
            types << table.type().name;
    }
    return types;
}

}  // namespace adil::server
