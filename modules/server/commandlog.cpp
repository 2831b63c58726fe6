// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commandlog.h"

#include "crypto/digest.h"
#include "jmap/capability.h"

#include <QJsonDocument>

namespace adil::server {

using jmap::CommandRecord;

static QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

static QString hashOf(const QByteArray &bytes) { return QString::fromLatin1(crypto::sha256(bytes).toHex()); }

static QJsonObject seenOf(const court::Command &command)
{
    QJsonObject seen;
    for (auto it = command.seen.begin(); it != command.seen.end(); ++it)
        seen[it.key()] = *it;
    return seen;
}

QString contentHash(const court::Command &command)
{
    return hashOf(compact({{QStringLiteral("kind"), command.kind},
                           {QStringLiteral("arguments"), command.arguments},
                           {QStringLiteral("seen"), seenOf(command)},
                           {QStringLiteral("dependsOn"), command.dependsOn},
                           {QStringLiteral("claimedAt"), record::encode(command.claimedAt)}}));
}

// The link: everything of the row but the bulky arguments, for which their hash stands.
static QString linkOf(const LoggedCommand &command)
{
    const CommandRecord &r = command.record;
    return hashOf(compact({{QStringLiteral("previous"), r.previousHash},
                           {QStringLiteral("uid"), r.uid},
                           {QStringLiteral("user"), r.actorId},
                           {QStringLiteral("kind"), r.kind},
                           {QStringLiteral("caseId"), record::encode(r.caseId)},
                           {QStringLiteral("content"), command.contentHash},
                           {QStringLiteral("status"), record::encode(r.status)},
                           {QStringLiteral("reason"), record::encode(r.reason)},
                           {QStringLiteral("changed"), r.changed},
                           {QStringLiteral("modseq"), command.modseq},
                           {QStringLiteral("claimedAt"), record::encode(r.claimedAt)},
                           {QStringLiteral("decidedAt"), record::encode(r.decidedAt)}}));
}

QString loggedColumns()
{
    return QStringLiteral(
        "r.uid, r.user_id, r.kind, r.case_id, r.content_hash, r.arguments, r.seen, r.depends_on, "
        "r.status, r.reason, r.detail, r.result, r.modseq, r.claimed_at, r.decided_at, "
        "r.previous_hash, r.hash");
}

static std::optional<QString> textOf(const QVariant &value)
{
    return value.isNull() ? std::optional<QString>() : value.toString();
}

static QDateTime instantOf(const QVariant &value)
{
    QDateTime instant;
    return record::decode(QJsonValue(value.toString()), instant) ? instant : QDateTime();
}

LoggedCommand readLogged(const Rows &query)
{
    const auto object = [&](int column) {
        return QJsonDocument::fromJson(query.value(column).toString().toUtf8()).object();
    };
    LoggedCommand logged;
    CommandRecord &r = logged.record;
    r.uid = query.value(0).toString();
    r.id = jmap::commandIdOf(r.uid);
    r.actorId = query.value(1).toString();
    r.kind = query.value(2).toString();
    r.caseId = textOf(query.value(3));
    logged.contentHash = query.value(4).toString();
    if (!query.value(5).isNull())
        r.arguments = object(5);
    r.seen = object(6);
    r.dependsOn = textOf(query.value(7));
    record::decode(QJsonValue(query.value(8).toString()), r.status);
    r.reason = textOf(query.value(9));
    r.detail = textOf(query.value(10));
    r.changed = QJsonDocument::fromJson(query.value(11).toString().toUtf8()).array();
    logged.modseq = query.value(12).toLongLong();
    r.claimedAt = instantOf(query.value(13));
    r.decidedAt = instantOf(query.value(14));
    r.previousHash = query.value(15).toString();
    r.hash = query.value(16).toString();
    return logged;
}

std::optional<LoggedCommand> findLogged(Connection &connection, const QString &uid)
{
    auto query = connection.run(
        QStringLiteral("SELECT %1 FROM command r WHERE r.uid = ?").arg(loggedColumns()), {uid});
    if (!query.next())
        return {};
    return readLogged(query);
}

static QVariant column(const std::optional<QString> &text) { return text ? QVariant(*text) : QVariant(); }

void append(Connection &connection, LoggedCommand &command)
{
    CommandRecord &r = command.record;
    r.id = jmap::commandIdOf(r.uid);
    r.previousHash = connection.value(QStringLiteral("SELECT hash FROM command ORDER BY modseq DESC LIMIT 1"))
                         .toString();
    if (r.previousHash.isEmpty())
        r.previousHash = QString(64, u'0');
    r.hash = linkOf(command);
    const QVariant arguments = r.arguments ? QVariant(QString::fromUtf8(compact(*r.arguments))) : QVariant();
    connection.run(
        QStringLiteral(
            "INSERT INTO command (uid, user_id, kind, case_id, content_hash, arguments, seen, depends_on, "
            "status, reason, detail, result, modseq, claimed_at, decided_at, previous_hash, hash) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {r.uid, r.actorId, r.kind, column(r.caseId), command.contentHash, arguments,
         QString::fromUtf8(compact(r.seen)), column(r.dependsOn), record::encode(r.status).toString(),
         column(r.reason), column(r.detail),
         QString::fromUtf8(QJsonDocument(r.changed).toJson(QJsonDocument::Compact)), command.modseq,
         record::encode(r.claimedAt).toString(), record::encode(r.decidedAt).toString(), r.previousHash,
         r.hash});
}

void eachBroken(Connection &connection, const std::function<bool(qint64 modseq)> &tell)
{
    QString previous(64, u'0');
    qint64 last = -1;
    for (bool isEnd = false; !isEnd;) {
        isEnd = true;
        auto query = connection.run(
            QStringLiteral("SELECT %1 FROM command r WHERE r.modseq > ? ORDER BY r.modseq LIMIT 500")
                .arg(loggedColumns()),
            {last});
        while (query.next()) {
            isEnd = false;
            const LoggedCommand command = readLogged(query);
            const bool isSound = command.record.previousHash == previous
                && command.record.hash == linkOf(command);
            if (!isSound && !tell(command.modseq))
                return;
            previous = command.record.hash;
            last = command.modseq;
        }
    }
}

std::optional<qint64> firstBroken(Connection &connection)
{
    std::optional<qint64> first;
    eachBroken(connection, [&](qint64 modseq) {
        first = modseq;
        return false;
    });
    return first;
}

}  // namespace adil::server
