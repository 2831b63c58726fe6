// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/feeds.h"

#include "base/log.h"
#include "base/zone.h"
#include "ical/agendafile.h"
#include "server/access.h"
#include "server/instantcolumn.h"
#include "server/secret.h"

#include <QTranslator>

ADIL_LOG(server);

namespace adil::server {

using court::Agenda;

static constexpr qint64 readPrecision = 3600;  // s; a reading is written down so often

Result<QByteArray> Feeds::make(const QString &personId, const QString &language, bool withNames)
{
    static const QStringList languages{QStringLiteral("kk"), QStringLiteral("ru"), QStringLiteral("en")};
    if (!languages.contains(language))
        return fail(Reason::WrongValue, QStringLiteral("language"));
    const QByteArray secret = newSecret();
    auto connection = m_premises.database().mine();
    if (!connection)
        return connection.error();
    Transaction transaction(**connection, Transaction::Kind::Write);
    (*connection)
        ->run(QStringLiteral(
                  "INSERT INTO calendar_feed (user_id, secret_hash, language, created_at, read_at, "
                  "with_names) VALUES (?, ?, ?, ?, NULL, ?) ON CONFLICT (user_id) DO UPDATE SET "
                  "secret_hash = excluded.secret_hash, language = excluded.language, "
                  "created_at = excluded.created_at, read_at = NULL, with_names = excluded.with_names"),
              {personId, hashed(secret), language, toColumn(m_premises.clock().now()), int(withNames)});
    if (auto done = transaction.commit(); !done)
        return done.error();
    qCInfo(log) << "event=feed result=made";
    return secret;
}

Result<bool> Feeds::revoke(const QString &personId)
{
    auto connection = m_premises.database().mine();
    if (!connection)
        return connection.error();
    Connection &db = **connection;
    Transaction transaction(db, Transaction::Kind::Write);
    const bool was = db.value(QStringLiteral("SELECT 1 FROM calendar_feed WHERE user_id = ?"), {personId})
                         .isValid();
    db.run(QStringLiteral("DELETE FROM calendar_feed WHERE user_id = ?"), {personId});
    if (auto done = transaction.commit(); !done)
        return done.error();
    if (was)
        qCInfo(log) << "event=feed result=revoked";
    return was;
}

Result<std::optional<Feed>> Feeds::of(const QString &personId)
{
    auto connection = m_premises.database().mine();
    if (!connection)
        return connection.error();
    Connection &db = **connection;
    auto query = db.run(
        QStringLiteral(
            "SELECT language, created_at, read_at, with_names FROM calendar_feed WHERE user_id = ?"),
        {personId});
    std::optional<Feed> feed;
    if (query.next())
        feed = Feed{query.value(0).toString(), instantFrom(query.value(1)).value_or(QDateTime()),
                    instantFrom(query.value(2)), query.value(3).toBool()};
    query.finish();
    if (db.error())
        return *db.error();
    return feed;
}

namespace {

struct Owner {
    QString personId, language;
    std::optional<QDateTime> readAt;
    bool withNames = false;
};

// People who may not sign in have no feed either.
std::optional<Owner> ownerOf(Connection &db, const QByteArray &secret)
{
    auto query = db.run(
        QStringLiteral("SELECT f.user_id, f.language, f.read_at, f.with_names FROM calendar_feed f "
                       "JOIN person p ON p.id = f.user_id "
                       "WHERE f.secret_hash = ? AND p.dead = 0 AND p.disabled = 0"),
        {hashed(secret)});
    if (!query.next())
        return {};
    return Owner{query.value(0).toString(), query.value(1).toString(), instantFrom(query.value(2)),
                 query.value(3).toBool()};
}

// The part of the court that a person's feed is made of, in a reading transaction.
class FeedAgenda {
public:
    FeedAgenda(Connection &db, const Premises &premises, const QString &personId)
        : m_db(db)
        , m_premises(premises)
        , m_person{personId}
    { }

    Agenda read(const QDate &since, const QTimeZone &zone, bool withNames)
    {
        for (auto &hearing :
             visible<court::Hearing>("starts_at", toColumn(instantOf(since, QTime(0, 0), zone)))) {
            const court::Case *file = caseOf(hearing.stored.value.caseId);
            if (!file || !court::isOwn(hearing.stored.value, *file, m_person))
                continue;
            addRoom(hearing.stored.value.roomId);
            m_agenda.hearings << std::move(hearing);
        }
        for (auto &term : visible<court::Deadline>("due_on", record::encode(since).toString())) {
            const court::Case *file = caseOf(term.stored.value.caseId);
            if (file && court::bindsCourt(term.stored.value) && court::hasPart(*file, m_person))
                m_agenda.terms << std::move(term);
        }
        if (withNames)
            addParties();
        return std::move(m_agenda);
    }

private:
    template <record::Described R>
    QList<Agenda::Item<R>> visible(const char *column, const QString &from)
    {
        const RecordTable &table = *m_premises.byType()[QLatin1String(record::Record<R>::name)];
        const Condition condition = visibleTo(m_person.value, table);
        // The cases named twice: so a database begins with the few of this person and not with all hearings.
        auto query = m_db.run(
            QStringLiteral("SELECT %1 FROM %2 r WHERE r.case_id IN (SELECT case_id FROM case_access WHERE "
                           "user_id = ?) AND %3 AND r.%4 >= ? ORDER BY r.%4, r.id")
                .arg(table.selected(), table.quoted(), condition.sql, QLatin1String(column)),
            QVariantList{m_person.value} + condition.values + QVariantList{from});
        QList<Agenda::Item<R>> items;
        while (query.next()) {
            const QJsonObject json = table.read(query);
            auto value = record::fromJson<R>(json);
            auto meta = record::fromJson<record::Meta>(json);
            if (value && meta)
                items << Agenda::Item<R>{{*std::move(meta), *std::move(value)}, false};
        }
        return items;
    }
    template <record::Described R>
    std::optional<R> find(const Id<R> &id)
    {
        const auto json = m_premises.byType()[QLatin1String(record::Record<R>::name)]->find(m_db, id.value);
        auto value = json ? record::fromJson<R>(*json) : fail(Reason::RecordGone);
        return value ? std::optional(*std::move(value)) : std::nullopt;
    }
    const court::Case *caseOf(const Id<court::Case> &id)
    {
        auto known = m_agenda.cases.constFind(id.value);
        if (known == m_agenda.cases.constEnd()) {
            const auto file = find(id);
            if (!file)
                return nullptr;
            known = m_agenda.cases.insert(id.value, *file);
        }
        return &*known;
    }
    void addParties()
    {
        for (const court::Case &file : std::as_const(m_agenda.cases)) {
            if (file.closed)
                continue;
            const auto rows = m_premises.byType()[QStringLiteral("Party")]->ofCase(m_db, file.id.value);
            for (const QJsonObject &row : rows)
                if (auto party = record::fromJson<court::Party>(row))
                    m_agenda.parties[file.id.value] << *std::move(party);
        }
    }
    void addRoom(const std::optional<Id<court::Room>> &id)
    {
        if (!id || m_agenda.rooms.contains(id->value))
            return;
        if (const auto room = find(*id))
            m_agenda.rooms.insert(id->value, *room);
    }

    Connection &m_db;
    const Premises &m_premises;
    Id<court::Person> m_person;
    Agenda m_agenda;
};

QByteArray written(const Agenda &agenda, const QString &language, const QTimeZone &zone)
{
    // Without texts of its own a translator speaks English, the language of the source.
    std::unique_ptr<QTranslator> translator = language == QLatin1String("en")
        ? std::make_unique<QTranslator>()
        : words::translatorFor(language == QLatin1String("kk") ? court::Language::Kk : court::Language::Ru);
    return ical::agendaFile(agenda, {language.toLatin1(), words::Voice(translator.get()), zone},
                            ical::Use::Feed);
}

}  // namespace

Result<QByteArray> Feeds::read(const QByteArray &secret)
{
    auto connection = m_premises.database().mine();
    if (!connection)
        return connection.error();
    Connection &db = **connection;
    const QDateTime now = m_premises.clock().now();
    std::optional<Owner> owner;
    QByteArray bytes;
    {
        Transaction transaction(db, Transaction::Kind::Read);
        owner = ownerOf(db, secret);
        if (owner) {
            const QTimeZone zone = zoneOf(db, m_premises);
            const QDate since = dateIn(now, zone).addDays(-daysKept);
            const Agenda agenda = FeedAgenda(db, m_premises, owner->personId)
                                      .read(since, zone, owner->withNames);
            bytes = written(agenda, owner->language, zone);
        }
        if (auto done = transaction.commit(); !done)
            return done.error();
    }
    if (!owner)
        return fail(Reason::NotFound, QStringLiteral("feed"));
    if (!owner->readAt || owner->readAt->secsTo(now) >= readPrecision) {
        Transaction transaction(db, Transaction::Kind::Write);
        db.run(QStringLiteral("UPDATE calendar_feed SET read_at = ? WHERE secret_hash = ?"),
               {toColumn(now), hashed(secret)});
        if (auto done = transaction.commit(); !done)
            return done.error();
    }
    return bytes;
}

}  // namespace adil::server
