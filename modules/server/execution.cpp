// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/execution.h"

#include "base/log.h"
#include "base/uuid.h"
#include "base/zone.h"
#include "court/casefile.h"
#include "server/changewriter.h"
#include "server/commandlog.h"
#include "server/courtstate.h"
#include "server/signaturecheck.h"

#include <algorithm>

ADIL_LOG(server);

namespace adil::server {

using court::Command;
using jmap::CommandStatus;
using jmap::SetError;
using jmap::SetFault;

static SetError invalid(const char *property, const char *why)
{
    return {SetFault::InvalidProperties, QLatin1String(why), {QLatin1String(property)}, {}};
}

static bool isUid(const QString &uid) { return uid.size() == 32 && isRecordId(QString(u'R' + uid)); }

namespace {

// One command inside its transaction.
class Matter {
public:
    Matter(Premises &premises, Connection &connection, const Command &command, QString actorId)
        : m_premises(premises)
        , m_db(connection)
        , m_command(command)
        , m_actorId(std::move(actorId))
        , m_now(premises.clock().now())
        , m_state(connection, premises)
    { }

    // The stored result of the same command sent before, or what is wrong with using its uid again.
    std::optional<Outcome> repeated()
    {
        const auto logged = findLogged(m_db, m_command.uid);
        if (!logged)
            return {};
        if (logged->record.actorId != m_actorId || logged->contentHash != contentHash(m_command))
            return invalid("uid", "this uid was used for another command");
        return logged->record;
    }

    // Takes over the revs that the command it depends on left; refused when that one was.
    std::variant<std::monostate, Error, SetError> follow()
    {
        if (m_command.dependsOn.isEmpty())
            return {};
        const auto earlier = findLogged(m_db, m_command.dependsOn);
        if (!earlier || earlier->record.actorId != m_actorId)
            return invalid("dependsOn", "the command it depends on has not come");
        if (earlier->record.status != CommandStatus::Accepted)
            return fail(Reason::ConflictsWithNewer, QStringLiteral("the command it depends on was refused"));
        for (const QJsonValue item : std::as_const(earlier->record.changed)) {
            const QString id = item[QLatin1String("id")].toString();
            if (!m_command.seen.contains(id))
                m_command.seen[id] = item[QLatin1String("rev")].toInteger();
        }
        return {};
    }

    Result<QList<court::Change>> decide(const court::Person &actor,
                                        const std::optional<court::SignatureFacts> &signature)
    {
        const court::Context context{m_now, zoneOf(m_db, m_premises), actor, calendarOf(m_db, m_premises),
                                     signature};
        auto changes = court::decide(m_state, m_command, context);
        if (!changes)
            return changes;
        if (auto sound = ChangeWriter(m_db, m_premises, m_now, m_actorId).check(*changes); !sound)
            return sound.error();
        return changes;
    }

    jmap::CommandRecord write(const Command &sent, const Result<QList<court::Change>> &decided)
    {
        const QString caseId = court::caseOf(m_state, m_command);
        LoggedCommand logged;
        logged.modseq = bump(m_db);
        logged.contentHash = contentHash(sent);
        jmap::CommandRecord &r = logged.record;
        r.uid = sent.uid;
        r.kind = sent.kind;
        if (!caseId.isEmpty())
            r.caseId = caseId;
        r.arguments = sent.arguments;
        for (auto it = sent.seen.begin(); it != sent.seen.end(); ++it)
            r.seen[it.key()] = *it;
        if (!sent.dependsOn.isEmpty())
            r.dependsOn = sent.dependsOn;
        r.claimedAt = sent.claimedAt;
        r.actorId = m_actorId;
        r.decidedAt = m_now;
        r.status = decided ? CommandStatus::Accepted : CommandStatus::Refused;
        if (decided) {
            r.changed = ChangeWriter(m_db, m_premises, m_now, m_actorId).apply(*decided, logged.modseq);
        } else {
            r.reason = name(decided.error().reason);
            r.detail = decided.error().detail;
        }
        append(m_db, logged);
        return r;
    }

    [[nodiscard]] std::optional<court::Person> actor() const
    {
        const auto person = court::load(m_state, Id<court::Person>{m_actorId});
        if (!person || person->value.disabled)
            return {};
        return person->value;
    }

private:
    Premises &m_premises;
    Connection &m_db;
    Command m_command;
    QString m_actorId;
    QDateTime m_now;
    CourtState m_state;
};

}  // namespace

Result<Outcome> Execution::run(const Command &command, const QString &personId)
{
    return run(command, personId, {});
}

Result<Outcome> Execution::found(const Command &command, const court::Person &founder)
{
    return run(command, founder.id.value, founder);
}

// A line that broke is no reason to refuse: the uid says whether the first try was written.
Result<Outcome> Execution::run(const Command &command, const QString &personId,
                               const std::optional<court::Person> &founder)
{
    auto outcome = runOnce(command, personId, founder);
    if (!outcome && outcome.error().reason == Reason::DatabaseUnreachable)
        outcome = runOnce(command, personId, founder);
    return outcome;
}

Result<Outcome> Execution::runOnce(const Command &command, const QString &personId,
                                   const std::optional<court::Person> &founder)
{
    if (!isUid(command.uid))
        return Outcome(invalid("uid", "a UUIDv7 in 32 lower-case hex digits"));
    if (!command.claimedAt.isValid())
        return Outcome(invalid("claimedAt", "an instant"));
    auto connection = m_premises.database().mine();
    if (!connection)
        return connection.error();
    Connection &db = **connection;

    // Examined before the lock is taken: it takes long, and the blobs cannot change.
    std::optional<court::SignatureFacts> signature;
    if (court::carriesSignature(command.kind) && !findLogged(db, command.uid)) {
        auto examined = examineSignature(m_premises, command, personId);
        if (!examined)
            return examined.error();
        signature = *std::move(examined);
    }

    Transaction transaction(db, Transaction::Kind::Write);
    Matter work(m_premises, db, command, personId);
    // What was not read for an error looks as if it were not there: before anything is made of that, and
    // above all before the client is told that it never can be, the error is looked for.
    auto stored = work.repeated();
    const auto actor = founder ? founder : work.actor();
    auto followed = work.follow();
    if (db.error())
        return *db.error();
    if (stored)
        return *std::move(stored);
    if (!actor)
        return Outcome(
            SetError{SetFault::Forbidden, QStringLiteral("this person may not work here"), {}, {}});
    if (auto *error = std::get_if<SetError>(&followed))
        return Outcome(std::move(*error));
    const auto decided = std::holds_alternative<Error>(followed)
        ? Result<QList<court::Change>>(std::get<Error>(followed))
        : work.decide(*actor, signature);
    if (db.error())
        return *db.error();
    const jmap::CommandRecord record = work.write(command, decided);
    if (auto done = transaction.commit(); !done)
        return done.error();
    const bool isKnown = record.reason != name(Reason::UnknownCommand);  // else anything may stand there
    qCInfo(log).noquote().nospace() << "event=command kind="
                                    << (isKnown ? record.kind : QStringLiteral("unknown"))
                                    << " uid=" << record.uid << " status=" << record::nameOf(record.status)
                                    << " reason=" << record.reason.value_or(QStringLiteral("none"));
    m_premises.metrics().decided(record.status == CommandStatus::Accepted);
    m_premises.changed();
    return Outcome(record);
}

// What the court does itself is in the log like everything else, with nobody as its author.
static Result<bool> writeOwn(Premises &premises, Connection &db, Transaction &transaction,
                             const QString &kind, const QList<court::Change> &changes,
                             const QStringList &casesToRefresh)
{
    const QDateTime now = premises.clock().now();
    ChangeWriter writer(db, premises, now, {});
    if (auto sound = writer.check(changes); !sound)
        return sound.error();
    LoggedCommand logged;
    logged.modseq = bump(db);
    logged.record.uid = newUuid(now);
    logged.record.kind = kind;
    logged.record.arguments = QJsonObject();
    logged.record.claimedAt = logged.record.decidedAt = now;
    logged.record.status = CommandStatus::Accepted;
    logged.record.changed = writer.apply(changes, logged.modseq);
    logged.contentHash = contentHash({logged.record.uid, kind, {}, {}, {}, now});
    AccessBook book(db, premises.byType(), logged.modseq, dateIn(now, zoneOf(db, premises)));
    for (const QString &caseId : casesToRefresh)
        book.refreshCase(caseId);
    if (changes.isEmpty() && book.changes() == 0)
        return false;  // rolled back: nothing to tell
    append(db, logged);
    if (auto done = transaction.commit(); !done)
        return done.error();
    premises.changed();
    return true;
}

Result<bool> Execution::endReviews()
{
    auto connection = m_premises.database().mine();
    if (!connection)
        return connection.error();
    Connection &db = **connection;
    Transaction transaction(db, Transaction::Kind::Write);
    const QDate today = dateIn(m_premises.clock().now(), zoneOf(db, m_premises));
    // Grants that ended, of people who are still let in by one.
    auto query = db.run(QStringLiteral("SELECT DISTINCT g.case_id FROM review_grant g JOIN case_access a "
                                       "ON a.case_id = g.case_id AND a.user_id = g.person_id "
                                       "WHERE g.dead = 0 AND g.until < ? AND a.revoked_modseq IS NULL"),
                        {today.toString(Qt::ISODate)});
    QStringList cases;
    while (query.next())
        cases << query.value(0).toString();
    query.finish();
    if (db.error())
        return *db.error();
    if (cases.isEmpty())
        return false;
    return writeOwn(m_premises, db, transaction, QStringLiteral("EndReviews"), {}, cases);
}

static QList<court::Change> anchorChanges(const QList<QJsonObject> &known,
                                          const QList<court::TrustAnchor> &anchors)
{
    QList<court::Change> changes;
    const QString type = QStringLiteral("TrustAnchor");
    QStringList kept;
    for (const court::TrustAnchor &anchor : anchors) {
        const auto same = std::find_if(known.begin(), known.end(), [&](const QJsonObject &record) {
            return record[QLatin1String("name")].toString() == anchor.name;
        });
        if (same == known.end()) {
            changes << court::Change{
                court::Action::Create, type, anchor.id.value, {}, record::toJson(anchor)};
            continue;
        }
        const QString id = (*same)[QLatin1String("id")].toString();
        kept << id;
        if ((*same)[QLatin1String("pem")].toString() != anchor.pem)
            changes << court::Change{
                court::Action::Update, type, id, {}, {{QStringLiteral("pem"), anchor.pem}}};
    }
    for (const QJsonObject &record : known) {
        const QString id = record[QLatin1String("id")].toString();
        if (!kept.contains(id))
            changes << court::Change{court::Action::Destroy, type, id, {}, {}};
    }
    return changes;
}

Result<bool> Execution::takeAnchors(const QList<court::TrustAnchor> &anchors)
{
    auto connection = m_premises.database().mine();
    if (!connection)
        return connection.error();
    Connection &db = **connection;
    Transaction transaction(db, Transaction::Kind::Write);
    const auto known = m_premises.byType()[QStringLiteral("TrustAnchor")]->ofCase(db, {});
    const auto changes = anchorChanges(known, anchors);
    if (db.error())
        return *db.error();
    if (changes.isEmpty())
        return false;
    return writeOwn(m_premises, db, transaction, QStringLiteral("TakeAnchors"), changes, {});
}

}  // namespace adil::server
