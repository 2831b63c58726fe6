// SPDX-License-Identifier: GPL-3.0-or-later
// A court server in memory behind sync's door to the network, small enough to see through: it signs in, keeps
// records and a log of commands, and has files. A fault may be put at any request. The test's thread.
#pragma once

#include "base/uuid.h"
#include "jmap/capability.h"
#include "jmap/reference.h"
#include "jmap/request.h"
#include "jmap/results.h"
#include "jmap/session.h"
#include "record/value.h"
#include "store/blobs.h"
#include "support/mishap.h"
#include "support/pump.h"
#include "sync/transport.h"

#include <QFile>
#include <QJsonDocument>
#include <QMap>
#include <QTimer>

#include <algorithm>

namespace adil::test {

class FakeCourt : public sync::Transport {
public:
    using Http = sync::HttpRequest;

    // ---- the court
    QString epoch = QStringLiteral("e1");
    qint64 page = 500;  // most changes in an answer
    jmap::Limits limits;
    QString password = QStringLiteral("right");
    bool tellsTotals = true;
    QDateTime serverTime{QDate(2026, 11, 23), QTime(4, 0), Qt::UTC};
    QHash<QString, QByteArray> files;  // by blob id
    // Decides; nothing: accepted. Kinds for which it gives a status end the whole request with it.
    std::function<std::optional<Reason>(const QString &kind)> refuses;
    std::function<int(const QString &kind)> chokes;
    std::function<bool(const QString &kind)> isBusy;  // rateLimit for this creation
    qint64 maxChunk = qint64(8) << 20;  // bytes of a blob that comes at once
    bool typeChanges = true;  // knows Type/changes
    QList<qint64> uploads;  // sizes of what came to the door for uploads
    std::function<void(qsizetype at)> onPiece;  // of a download, before it comes
    bool looksAtSeen = false;  // refuses what was decided on an older rev
    // A court with a mistake: makes something else of what X/changes says.
    std::function<void(const QString &type, jmap::ChangesResult &)> twist;

    // The commands done, in order; each uid once, whatever comes.
    QStringList done;
    QHash<QString, int> asked;  // how often each uid came

    void put(const QString &type, QJsonObject record)
    {
        Held &held = m_records[type][record[QLatin1String("id")].toString()];
        held.rev += 1;
        record[QLatin1String("rev")] = held.rev;
        held.record = record;
        held.modseq = ++m_modseq;
        held.isGone = false;
        if (held.created == 0)
            held.created = m_modseq;
    }
    void destroy(const QString &type, const QString &id)
    {
        Held &held = m_records[type][id];
        held.isGone = true;
        held.modseq = ++m_modseq;
    }
    [[nodiscard]] QStringList idsOf(const QString &type) const
    {
        QStringList ids;
        const auto &all = m_records[type];
        for (auto it = all.begin(); it != all.end(); ++it)
            if (!it->isGone)
                ids << it.key();
        return ids;
    }
    [[nodiscard]] QJsonObject record(const QString &type, const QString &id) const
    {
        return m_records[type][id].record;
    }
    // Restored from a backup that knows none of the last commands.
    void restore(const QString &newEpoch, qsizetype forgottenCommands)
    {
        epoch = newEpoch;
        for (; forgottenCommands > 0 && !done.isEmpty(); --forgottenCommands)
            m_log.remove(done.takeLast());
    }
    void endSessions() { m_token = QStringLiteral("t%1").arg(++m_tokens); }
    void tellState() { say("event: state\ndata: {}\n\n"); }
    void say(const QByteArray &bytes)
    {
        for (Listener *one : std::as_const(m_listeners))
            one->bytes(bytes);
    }
    // What was kept silent about is answered now.
    void speak()
    {
        for (const auto &one : std::exchange(m_silent, {}))
            send(one.first, one.second);
    }
    void endStreams()
    {
        for (Listener *one : QList(m_listeners))
            one->ended();
    }
    [[nodiscard]] qsizetype listeners() const { return m_listeners.size(); }

    // ---- the line
    // Looked at for each request; "login", "session", "api", "upload", "download" by its path.
    std::function<Mishap(const QString &door, const Http &request)> mishap;
    std::function<void(const QString &door, const Http &request)> onRequest;
    QStringList doors;  // all requests

    void send(Http request, std::function<void(sync::HttpReply)> tell) override
    {
        const QString door = doorOf(request.url);
        doors << door;
        if (onRequest)
            onRequest(door, request);
        const Mishap fault = mishap ? mishap(door, request) : Mishap();
        if (fault.kind == Mishap::Kind::Silence) {
            m_silent.emplaceBack(std::move(request), std::move(tell));
            return;
        }
        sync::HttpReply reply = through(door, request, fault);
        QTimer::singleShot(0, &m_here,
                           [this, request = std::move(request), reply, tell = std::move(tell)]() mutable {
                               if (request.sink && reply.status >= 200 && reply.status < 300) {
                                   // In pieces, as from a network.
                                   const QByteArray all = std::exchange(reply.body, {});
                                   for (qsizetype at = 0; at < all.size(); at += 1000) {
                                       if (onPiece)
                                           onPiece(at);
                                       if (request.sink(all.mid(at, 1000)))
                                           continue;
                                       reply.failure = fail(Reason::CannotWrite);
                                       break;
                                   }
                               }
                               request.sink = {};
                               tell(reply);
                           });
    }
    std::function<void()> onListen;
    std::unique_ptr<sync::Stream> listen(Http request, std::function<void(const QByteArray &)> bytes,
                                         std::function<void()> ended) override
    {
        if (onListen)
            onListen();
        auto stream = std::make_unique<Listener>(m_listeners, std::move(bytes), std::move(ended));
        if (const QByteArray last = header(request, "Last-Event-ID");
            !last.isEmpty() && last != stateNow().toUtf8())
            QTimer::singleShot(0, &m_here, [this, one = stream.get()] {
                if (m_listeners.contains(one))
                    one->bytes("event: state\ndata: {}\n\n");
            });
        return stream;
    }

private:
    struct Held {
        QJsonObject record;
        qint64 rev = 0, modseq = 0, created = 0;
        bool isGone = false;
    };
    struct Listener : sync::Stream {
        Listener(QList<Listener *> &all, std::function<void(const QByteArray &)> b, std::function<void()> e)
            : listeners(all)
            , bytes(std::move(b))
            , ended(std::move(e))
        {
            listeners << this;
        }
        ~Listener() override { listeners.removeAll(this); }
        Listener(const Listener &) = delete;
        Listener &operator=(const Listener &) = delete;
        QList<Listener *> &listeners;
        std::function<void(const QByteArray &)> bytes;
        std::function<void()> ended;
    };

    static QString doorOf(const QUrl &url)
    {
        const QString path = url.path();
        return path.startsWith(QStringLiteral("/auth")) ? QStringLiteral("login")
            : path.startsWith(QStringLiteral("/.well")) ? QStringLiteral("session")
                                                        : path.section(u'/', 1, 1);
    }
    sync::HttpReply through(const QString &door, const Http &request, const Mishap &fault)
    {
        using Kind = Mishap::Kind;
        const sync::HttpReply nothing{0, {}, {}, fail(Reason::Offline)};
        if (fault.kind == Kind::QuestionLost)
            return nothing;
        if (fault.kind == Kind::Status)
            return {fault.status, {}, "<html>", {}};
        sync::HttpReply reply = answer(door, request);
        if (fault.kind == Kind::Twice)
            reply = answer(door, request);
        if (fault.kind == Kind::AnswerLost)
            return nothing;
        if (fault.kind == Kind::Cut || fault.kind == Kind::Broken)
            reply.body.truncate(reply.body.size() / 2);
        if (fault.kind == Kind::Broken)
            reply.failure = fail(Reason::Offline);
        if (fault.kind == Kind::Damaged && !reply.body.isEmpty())
            reply.body[reply.body.size() / 2] = char(reply.body[reply.body.size() / 2] ^ 0x55);
        return reply;
    }
    static sync::HttpReply json(const QJsonObject &object, int status = 200)
    {
        return {status, "application/json", QJsonDocument(object).toJson(QJsonDocument::Compact), {}};
    }
    static QByteArray header(const Http &request, const QByteArray &name)
    {
        for (const auto &[key, value] : request.headers)
            if (key == name)
                return value;
        return {};
    }
    sync::HttpReply answer(const QString &door, const Http &request)
    {
        if (door == QStringLiteral("login"))
            return login(QJsonDocument::fromJson(request.body).object());
        if (header(request, "Authorization") != "Bearer " + m_token.toLatin1())
            return {401, {}, {}, {}};
        if (door == QStringLiteral("session"))
            return json(session());
        if (door == QStringLiteral("upload"))
            return upload(request);
        if (door == QStringLiteral("download"))
            return download(request);
        return api(request);
    }
    sync::HttpReply login(const QJsonObject &who)
    {
        if (who[QLatin1String("password")].toString() != password)
            return {401, {}, {}, {}};
        endSessions();
        return json({{QStringLiteral("token"), m_token}});
    }
    [[nodiscard]] QJsonObject session() const
    {
        jmap::Session one;
        one.username = QStringLiteral("judge");
        one.accountId = one.accountName = QStringLiteral("court-1");
        one.limits = limits;
        one.court.minClient = QStringLiteral("0.1.0");
        one.court.epoch = epoch;
        one.court.maxChunk = maxChunk;
        one.court.serverTime = serverTime;
        one.court.typeChanges = typeChanges;
        one.court.personId = one.court.courtId = QStringLiteral("R1");
        one.apiUrl = QStringLiteral("/api");
        one.uploadUrl = QStringLiteral("/upload/{accountId}");
        one.downloadUrl = QStringLiteral("/download/{accountId}/{blobId}/{name}?type={type}");
        one.eventSourceUrl = QStringLiteral("/events?types={types}&closeafter={closeafter}&ping={ping}");
        one.state = QStringLiteral("1");
        return jmap::toJson(one);
    }
    sync::HttpReply upload(const Http &request)
    {
        QFile file(request.bodyFile);
        if (!request.bodyFile.isEmpty() && !file.open(QIODevice::ReadOnly))
            return {400, {}, {}, {}};
        const qint64 size = request.bodySize < 0 ? file.size() : request.bodySize;
        const QByteArray bytes = file.isOpen() && file.seek(request.bodyFrom) ? file.read(size)
                                                                              : request.body;
        uploads << bytes.size();
        const QString id = store::Blobs::idOf(bytes);
        files[id] = bytes;
        return json({{QStringLiteral("blobId"), id}}, 201);
    }
    sync::HttpReply download(const Http &request)
    {
        const QByteArray bytes = files.value(request.url.path().section(u'/', 3, 3));
        if (bytes.isEmpty())
            return {404, {}, {}, {}};
        const QByteArray range = header(request, "Range");
        if (range.isEmpty())
            return {200, {}, bytes, {}};
        const qint64 from = range.mid(6).chopped(1).toLongLong();
        if (from >= bytes.size())
            return {416, {}, {}, {}};
        return {206, {}, bytes.mid(from), {}};
    }

    sync::HttpReply api(const Http &http)
    {
        const auto parsed = jmap::parseRequest(
            http.body, {jmap::coreCapability, jmap::blobCapability, jmap::courtCapability}, limits);
        if (const auto *problem = std::get_if<jmap::Problem>(&parsed))
            return json({{QStringLiteral("type"), problem->detail}, {QStringLiteral("status"), 400}}, 400);
        jmap::Response response;
        response.sessionState = QStringLiteral("1");
        for (const jmap::Invocation &call : std::get<jmap::Request>(parsed).calls) {
            const auto arguments = jmap::resolve(call.arguments, response.replies);
            if (const auto *error = std::get_if<jmap::MethodError>(&arguments)) {
                response.replies << jmap::Invocation{QStringLiteral("error"), jmap::toJson(*error), call.id};
                continue;
            }
            const QString type = call.name.section(u'/', 0, 0), method = call.name.section(u'/', 1);
            const QJsonObject asks = std::get<QJsonObject>(arguments);
            if (type == QStringLiteral("Command")) {
                if (const int status = choke(asks))
                    return {status, {}, "<html>", {}};
                response.replies << jmap::Invocation{call.name, set(asks), call.id};
                continue;
            }
            const QJsonObject reply = type == QStringLiteral("Blob") ? blobs(method, asks)
                : call.name == jmap::typeChangesMethod               ? typesChanged(asks)
                : method == QStringLiteral("changes")                ? changes(type, asks)
                : method == QStringLiteral("get")                    ? get(type, asks)
                                                                     : query(type, asks);
            response.replies << jmap::Invocation{
                reply.contains(QLatin1String("type")) ? QStringLiteral("error") : call.name, reply, call.id};
        }
        return {200, "application/json", jmap::toBytes(response), {}};
    }
    // Blob/get of sizes, and Blob/upload of whole blobs.
    QJsonObject blobs(const QString &method, const QJsonObject &asks)
    {
        if (method == QStringLiteral("get")) {
            jmap::GetResult result{QStringLiteral("court-1"), stateNow(), {}, {}};
            for (const QJsonValue id : asks[QLatin1String("ids")].toArray()) {
                if (files.contains(id.toString()))
                    result.list << QJsonObject{{QStringLiteral("id"), id},
                                               {QStringLiteral("size"), files[id.toString()].size()}};
                else
                    result.notFound << id.toString();
            }
            return jmap::toJson(result);
        }
        QJsonObject created, notCreated;
        const QJsonObject create = asks[QLatin1String("create")].toObject();
        for (auto it = create.begin(); it != create.end(); ++it) {
            QByteArray bytes;
            bool isThere = true;
            for (const QJsonValue source : (*it)[QLatin1String("data")].toArray()) {
                isThere = isThere && files.contains(source[QLatin1String("blobId")].toString());
                bytes += files.value(source[QLatin1String("blobId")].toString());
            }
            const QString id = store::Blobs::idOf(bytes);
            if (isThere)
                files[id] = bytes;
            if (isThere)
                created[it.key()] = QJsonObject{{QStringLiteral("id"), id},
                                                {QStringLiteral("size"), bytes.size()}};
            else
                notCreated[it.key()] = jmap::toJson(jmap::SetError{jmap::SetFault::BlobNotFound, {}, {}, {}});
        }
        return {{QStringLiteral("created"), created}, {QStringLiteral("notCreated"), notCreated}};
    }
    [[nodiscard]] QString stateNow() const { return epoch + u'.' + QString::number(m_modseq); }
    QJsonObject changes(const QString &type, const QJsonObject &asks)
    {
        const QString since = asks[QLatin1String("sinceState")].toString();
        if (since.section(u'.', 0, 0) != epoch)
            return jmap::toJson(jmap::MethodError{jmap::Fault::CannotCalculateChanges, {}, {}});
        const qint64 from = since.section(u'.', 1).toLongLong();
        QMap<qint64, QString> after;
        const auto &all = m_records[type];
        for (auto it = all.begin(); it != all.end(); ++it)
            if (it->modseq > from)
                after.insert(it->modseq, it.key());
        jmap::ChangesResult result{QStringLiteral("court-1"), since, stateNow(), false, {}, {}, {}};
        qint64 taken = 0;
        for (auto it = after.begin(); it != after.end(); ++it) {
            if (taken++ == page) {
                result.hasMoreChanges = true;
                break;
            }
            const Held &held = all[*it];
            (held.isGone ? result.destroyed : held.created > from ? result.created : result.updated) << *it;
            if (taken == page)
                result.newState = epoch + u'.' + QString::number(it.key());
        }
        if (!result.hasMoreChanges)
            result.newState = stateNow();
        if (twist)
            twist(type, result);
        return jmap::toJson(result);
    }
    QJsonObject typesChanged(const QJsonObject &asks)
    {
        const QString since = asks[QLatin1String("sinceState")].toString();
        const auto fault = typeChanges ? jmap::Fault::CannotCalculateChanges : jmap::Fault::UnknownMethod;
        if (!typeChanges || since.section(u'.', 0, 0) != epoch)
            return jmap::toJson(jmap::MethodError{fault, {}, {}});
        jmap::ChangesResult result{QStringLiteral("court-1"), since, stateNow(), false, {}, {}, {}};
        const auto isNew = [&](const Held &held) {
            return held.modseq > since.section(u'.', 1).toLongLong();
        };
        for (auto type = m_records.begin(); type != m_records.end(); ++type)
            if (std::any_of(type->begin(), type->end(), isNew))
                result.updated << type.key();
        if (twist)
            twist(QStringLiteral("Type"), result);
        return jmap::toJson(result);
    }
    QJsonObject get(const QString &type, const QJsonObject &asks)
    {
        jmap::GetResult result{QStringLiteral("court-1"), stateNow(), {}, {}};
        const QJsonValue ids = asks[QLatin1String("ids")];
        for (const QJsonValue id : ids.isNull() ? QJsonArray::fromStringList(idsOf(type)) : ids.toArray()) {
            const Held held = m_records[type].value(id.toString());
            if (held.rev > 0 && !held.isGone)
                result.list << held.record;
            else
                result.notFound << id.toString();
        }
        return jmap::toJson(result);
    }
    QJsonObject query(const QString &type, const QJsonObject &asks)
    {
        jmap::QueryResult result{QStringLiteral("court-1"), stateNow(), false, 0, {}, {}, {}};
        if (asks[QLatin1String("limit")].toInt(-1) != 0)
            result.ids = idsOf(type);
        if (asks[QLatin1String("calculateTotal")].toBool() && tellsTotals)
            result.total = idsOf(type).size();
        return jmap::toJson(result);
    }
    int choke(const QJsonObject &asks) const
    {
        const QJsonObject create = asks[QLatin1String("create")].toObject();
        for (const QJsonValue command : create)
            if (const int status = chokes ? chokes(command[QLatin1String("kind")].toString()) : 0)
                return status;
        return 0;
    }
    QJsonObject set(const QJsonObject &asks)
    {
        jmap::SetResult result;
        result.accountId = QStringLiteral("court-1");
        const QJsonObject create = asks[QLatin1String("create")].toObject();
        for (auto it = create.begin(); it != create.end(); ++it) {
            const QJsonObject command = it->toObject();
            const QString uid = command[QLatin1String("uid")].toString();
            const QString kind = command[QLatin1String("kind")].toString();
            ++asked[uid];
            const QString blobId = command[QLatin1String("arguments")][QLatin1String("blobId")].toString();
            if (!blobId.isEmpty() && !files.contains(blobId))
                result.notCreated[it.key()] = {jmap::SetFault::BlobNotFound, {}, {}, {}};
            else if (isBusy && isBusy(kind))
                result.notCreated[it.key()] = {jmap::SetFault::RateLimit, {}, {}, {}};
            else if (m_log.contains(uid) && m_log[uid].first != command)
                result.notCreated[it.key()] = {
                    jmap::SetFault::InvalidProperties, {}, {QStringLiteral("uid")}, {}};
            else
                result.created[it.key()] = decide(uid, command);
        }
        result.newState = stateNow();
        return jmap::toJson(result);
    }
    [[nodiscard]] bool isStale(const QJsonObject &seen) const
    {
        for (const auto &records : m_records)
            for (auto it = records.begin(); it != records.end(); ++it)
                if (seen.contains(it.key()) && seen[it.key()].toInteger() != it->rev)
                    return true;
        return false;
    }
    QJsonObject decide(const QString &uid, const QJsonObject &command)
    {
        if (m_log.contains(uid))
            return m_log[uid].second;
        const QString kind = command[QLatin1String("kind")].toString();
        auto reason = refuses ? refuses(kind) : std::nullopt;
        if (!reason && looksAtSeen && isStale(command[QLatin1String("seen")].toObject()))
            reason = Reason::ConflictsWithNewer;
        QJsonObject stored{
            {QStringLiteral("id"), jmap::commandIdOf(uid)},
            {QStringLiteral("status"), reason ? QStringLiteral("refused") : QStringLiteral("accepted")}};
        if (reason)
            stored[QLatin1String("reason")] = QString(name(*reason));
        m_log[uid] = {command, stored};
        if (reason)
            return stored;
        done << uid;
        const QJsonObject record = command[QLatin1String("arguments")].toObject();
        if (record.contains(QLatin1String("record")))
            put(record[QLatin1String("type")].toString(), record[QLatin1String("record")].toObject());
        return stored;
    }

    QHash<QString, QMap<QString, Held>> m_records;
    QHash<QString, std::pair<QJsonObject, QJsonObject>> m_log;
    qint64 m_modseq = 0;
    QString m_token = QStringLiteral("none");
    int m_tokens = 0;
    QList<Listener *> m_listeners;
    QList<std::pair<Http, std::function<void(sync::HttpReply)>>> m_silent;
    QObject m_here;
};

}  // namespace adil::test
