// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/access.h"

namespace adil::server {

using court::Part;
using court::Parts;
using court::Person;

static constexpr Part everyPart[] = {Part::Judge,    Part::Secretary, Part::Consultant,   Part::Chair,
                                     Part::Registry, Part::Reviewer,  Part::Administrator};

Audience audienceOf(const QString &type, const QJsonObject &record)
{
    Audience audience;
    Person stranger;
    stranger.id.value = QStringLiteral("nobody");
    for (const Part part : everyPart)
        if (court::maySee(stranger, part, type, record))
            audience.parts |= int(part);
    for (const char *field : {"authorId", "personId"}) {
        Person named;
        named.id.value = record[QLatin1String(field)].toString();
        if (!named.id.isEmpty() && court::maySee(named, {}, type, record))
            audience.ownerId = named.id.value;
    }
    return audience;
}

qint64 openParts()
{
    qint64 parts = 0;
    for (const Part part : everyPart)
        if (court::maySeeCase(part))
            parts |= int(part);
    return parts;
}

AccessBook::AccessBook(Connection &connection, const QHash<QString, const RecordTable *> &tables,
                       qint64 modseq, QDate today)
    : m_connection(connection)
    , m_tables(tables)
    , m_modseq(modseq)
    , m_today(today)
{
    auto query = m_connection.run(QStringLiteral("SELECT type, parts FROM audience ORDER BY parts"));
    while (query.next()) {
        const qint64 known = query.value(1).toLongLong();
        m_ofType[query.value(0).toString()] << known;
        if (!m_audiences.contains(known))
            m_audiences << known;
    }
    query.finish();
    meet(QStringLiteral("Case"), {openParts(), {}});
}

void AccessBook::meet(const QString &type, const Audience &audience)
{
    // Nobody's part: only its owner sees it, and that by the case being open.
    if (audience.parts == 0 || m_ofType[type].contains(audience.parts))
        return;
    m_connection.run(QStringLiteral("INSERT INTO audience (type, parts) VALUES (?, ?)"),
                     {type, audience.parts});
    m_ofType[type] << audience.parts;
    if (m_audiences.contains(audience.parts))
        return;
    m_audiences << audience.parts;
    refreshAllCases();
}

const QList<Person> &AccessBook::people()
{
    if (m_people.isEmpty()) {
        const auto rows = m_tables[QStringLiteral("Person")]->ofCase(m_connection, {});
        for (const QJsonObject &row : rows)
            if (auto person = record::fromJson<Person>(row))
                m_people << *std::move(person);
    }
    return m_people;
}

QHash<QString, Parts> AccessBook::partsOf(const QString &caseId)
{
    const auto row = m_tables[QStringLiteral("Case")]->find(m_connection, caseId);
    const auto file = row ? record::fromJson<court::Case>(*row) : fail(Reason::RecordGone);
    if (!file)
        return {};
    QList<court::ReviewGrant> grants;
    const auto rows = m_tables[QStringLiteral("ReviewGrant")]->ofCase(m_connection, caseId);
    for (const QJsonObject &json : rows)
        if (auto grant = record::fromJson<court::ReviewGrant>(json))
            grants << *std::move(grant);
    QHash<QString, Parts> parts;
    for (const Person &person : people())
        parts[person.id.value] = court::partsIn(person, *file, grants, m_today);
    return parts;
}

void AccessBook::refreshCase(const QString &caseId)
{
    refreshMembers(caseId);
    refreshCategory(m_connection
                        .value(QStringLiteral("SELECT category FROM %1 WHERE id = ?")
                                   .arg(m_tables[QStringLiteral("Case")]->quoted()),
                               {caseId})
                        .toString());
}

void AccessBook::refreshMembers(const QString &caseId)
{
    const auto parts = partsOf(caseId);
    QHash<QString, QHash<qint64, bool>> known;  // user -> audience -> is a member now
    auto query = m_connection.run(
        QStringLiteral("SELECT user_id, audience, revoked_modseq IS NULL FROM case_access WHERE case_id = ?"),
        {caseId});
    while (query.next())
        known[query.value(0).toString()][query.value(1).toLongLong()] = query.value(2).toBool();
    query.finish();

    QStringList users = known.keys();
    for (auto it = parts.begin(); it != parts.end(); ++it)
        if (!known.contains(it.key()))
            users << it.key();
    for (const QString &user : std::as_const(users))
        for (const qint64 audience : std::as_const(m_audiences)) {
            const bool isMember = (qint64(int(parts.value(user))) & audience) != 0;
            if (isMember != known.value(user).value(audience, false))
                apply(user, caseId, audience, isMember);
        }
}

void AccessBook::apply(const QString &userId, const QString &caseId, qint64 audience, bool isMember)
{
    ++m_changes;
    if (isMember)
        m_connection.run(
            QStringLiteral(
                "INSERT INTO case_access (user_id, case_id, audience, granted_modseq, revoked_modseq) "
                "VALUES (?, ?, ?, ?, NULL) ON CONFLICT (user_id, case_id, audience) "
                "DO UPDATE SET granted_modseq = excluded.granted_modseq, revoked_modseq = NULL"),
            {userId, caseId, audience, m_modseq});
    else
        m_connection.run(QStringLiteral("UPDATE case_access SET revoked_modseq = ? "
                                        "WHERE user_id = ? AND case_id = ? AND audience = ?"),
                         {m_modseq, userId, caseId, audience});
}

void AccessBook::refreshAllCases()
{
    m_people.clear();
    QStringList cases;
    QSet<QString> categories;
    auto query = m_connection.run(
        QStringLiteral("SELECT id, category FROM %1").arg(m_tables[QStringLiteral("Case")]->quoted()));
    while (query.next()) {
        cases << query.value(0).toString();
        categories << query.value(1).toString();
    }
    query.finish();
    for (const QString &caseId : std::as_const(cases))
        refreshMembers(caseId);
    for (const QString &category : std::as_const(categories))
        refreshCategory(category);
}

static QString stagesOver()
{
    QStringList over;
    for (int i = 0; i < int(court::Stage::Unknown); ++i)
        if (!court::isUnderWay(court::Stage(i)))
            over << u'\'' + record::nameOf(court::Stage(i)) + u'\'';
    return over.join(u',');
}

bool AccessBook::opensCategory(const QString &userId, const QString &category)
{
    return m_connection
        .value(QStringLiteral(
                   "SELECT 1 FROM case_access a JOIN %1 c ON c.id = a.case_id WHERE a.user_id = ? "
                   "AND a.audience = ? AND a.revoked_modseq IS NULL AND c.category = ? AND c.dead = 0 "
                   "AND c.stage NOT IN (%2) LIMIT 1")
                   .arg(m_tables[QStringLiteral("Case")]->quoted(), stagesOver()),
               {userId, openParts(), category})
        .isValid();
}

void AccessBook::refreshCategory(const QString &category)
{
    if (category.isEmpty())
        return;
    QHash<QString, bool> known;  // user -> is a member now
    auto query = m_connection.run(
        QStringLiteral("SELECT user_id, revoked_modseq IS NULL FROM case_access WHERE case_id = ?"),
        {category});
    while (query.next())
        known[query.value(0).toString()] = query.value(1).toBool();
    query.finish();
    for (const Person &person : people()) {
        const bool isMember = opensCategory(person.id.value, category);
        if (isMember != known.value(person.id.value, false))
            apply(person.id.value, category, openParts(), isMember);
    }
}

Condition visibleTo(const QString &userId, const RecordTable &table)
{
    if (table.caseColumn().isEmpty())
        return {QStringLiteral("r.dead = 0"), {}};
    return {QStringLiteral("r.dead = 0 AND EXISTS (SELECT 1 FROM case_access a WHERE a.user_id = ? "
                           "AND a.case_id = r.%1 AND a.revoked_modseq IS NULL "
                           "AND a.audience = CASE WHEN r.owner_id = ? THEN ? ELSE r.audience END)")
                .arg(table.caseColumn()),
            {userId, userId, openParts()}};
}

}  // namespace adil::server
