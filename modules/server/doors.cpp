// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/doors.h"

#include "base/log.h"
#include "crypto/digest.h"
#include "jmap/capability.h"
#include "server/blobstore.h"
#include "server/feeds.h"
#include "server/sessionobject.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QStorageInfo>
#include <QUrl>

#include <algorithm>
#include <chrono>
#include <iterator>

ADIL_LOG(server);

namespace adil::server {

using http::Request;
using http::Response;

static constexpr qint64 largestLogin = 4096;

static Response json(const QJsonObject &body, int status = 200)
{
    return Response::json(QJsonDocument(body).toJson(QJsonDocument::Compact), status);
}

static Response problem(const jmap::Problem &problem)
{
    return {problem.status, "application/problem+json", {}, jmap::toBytes(problem)};
}

static Response failed(const Error &error)
{
    qCWarning(log) << "a request failed:" << name(error.reason) << error.detail;
    return Response::problem(error.reason == Reason::DiskFull ? 507 : 503, "the server cannot do it now");
}

namespace {

// What admission hands to the handler.
struct Admitted {
    SignedIn who;
    std::shared_ptr<void> turn;
};

QByteArray tokenOf(const Request &request)
{
    const QByteArray value = request.header("authorization");
    return value.left(7).toLower() == "bearer " ? value.mid(7).trimmed() : QByteArray();
}

Response unauthorized() { return Response::problem(401, "sign in first").with("WWW-Authenticate", "Bearer"); }

}  // namespace

struct Doors::Route {
    enum class Kind { Login, Logout, Session, Api, Upload, Download, Events, Health, Metrics, Feed };
    const char *name;  // in logs and metrics
    const char *method;
    const char *path;
    Kind kind;
    bool isPrefix = false;
};

const Doors::Route *Doors::routeOf(const Request &request) const
{
    using Kind = Route::Kind;
    static constexpr Route routes[] = {
        {"login", "POST", door::login, Kind::Login},
        {"logout", "POST", door::logout, Kind::Logout},
        {"session", "GET", door::wellKnown, Kind::Session},
        {"session", "GET", door::session, Kind::Session},
        {"api", "POST", door::api, Kind::Api},
        {"upload", "POST", door::upload, Kind::Upload, true},
        {"download", "GET", door::download, Kind::Download, true},
        {"events", "GET", door::events, Kind::Events},
        {"health", "GET", door::health, Kind::Health},
        {"metrics", "GET", door::metrics, Kind::Metrics},
        {"feed", "GET", door::feed, Kind::Feed, true},
    };
    const auto *found = std::find_if(std::begin(routes), std::end(routes), [&](const Route &route) {
        return route.isPrefix ? request.path.startsWith(route.path) : request.path == route.path;
    });
    return found == std::end(routes) ? nullptr : found;
}

Doors::Doors(Premises &premises, http::EventHub &hub, jmap::Limits limits)
    : m_premises(premises)
    , m_hub(hub)
    , m_push(premises, hub)
    , m_api(premises, std::move(limits))
{ }

static Response limitPassed(const char *limit, int status)
{
    return problem({jmap::Problem::Kind::Limit, status, {}, QLatin1String(limit)});
}

void Doors::setMetrics(QStringList readers, std::function<int()> connections)
{
    m_metricsReaders = std::move(readers);
    m_connections = std::move(connections);
}

http::Lane Doors::laneOf(const Request &request) const
{
    using Kind = Route::Kind;
    const Route *route = routeOf(request);
    if (!route)
        return http::Lane::Ordinary;
    if (route->kind == Kind::Health || route->kind == Kind::Metrics)
        return http::Lane::Quick;
    // Hashing of passwords, and papers that are put together of what was uploaded.
    const bool isSlow = route->kind == Kind::Login
        || (route->kind == Kind::Api && request.body.contains("\"" + assemblyMethod.toLatin1() + "\""));
    return isSlow ? http::Lane::Slow : http::Lane::Ordinary;
}

std::variant<http::BodyPolicy, Response> Doors::admit(const Request &head)
{
    const auto begun = std::chrono::steady_clock::now();
    const Route *route = routeOf(head);
    auto admitted = route ? admitTo(*route, head) : Response::problem(404);
    if (const auto *refusal = std::get_if<Response>(&admitted))
        note(route ? route->name : "none", refusal->status, std::chrono::steady_clock::now() - begun, 0);
    return admitted;
}

std::variant<http::BodyPolicy, Response> Doors::admitTo(const Route &route, const Request &head)
{
    using Kind = Route::Kind;
    const bool isHead = head.method == "HEAD" && QByteArrayView(route.method) == "GET";
    if (head.method != route.method && !isHead)
        return Response::problem(405).with("Allow", route.method);
    if (route.kind == Kind::Health || route.kind == Kind::Metrics)
        return http::BodyPolicy{};
    if (route.kind == Kind::Login)
        return http::BodyPolicy{largestLogin, false, {}, {}};
    if (route.kind == Kind::Feed)
        return admitFeed(head);
    const QByteArray token = tokenOf(head);
    if (token.isEmpty())
        return unauthorized();
    const auto who = SignIn(m_premises).whoIs(token);
    if (!who && who.error().reason == Reason::SessionEnded)
        return unauthorized();
    if (!who)
        return failed(who.error());

    if (route.kind == Kind::Api)
        return admitCall(head, *who);
    if (route.kind == Kind::Upload)
        return admitUpload(head, *who);
    http::BodyPolicy policy;
    policy.context = Admitted{*who, nullptr};
    return policy;
}

// Before it is known whose feed it is, and so for all alike.
std::variant<http::BodyPolicy, Response> Doors::admitFeed(const Request &head)
{
    const auto turn = m_turns.take(QLatin1String("feed ") + head.peer, m_api.limits().maxConcurrentRequests);
    if (!turn)
        return Response::problem(429, "too many at once").with("Retry-After", "10");
    http::BodyPolicy policy;
    policy.context = Admitted{{}, turn};
    return policy;
}

std::variant<http::BodyPolicy, Response> Doors::admitCall(const Request &head, const SignedIn &who)
{
    const jmap::Limits &limits = m_api.limits();
    const auto turn = m_turns.take(QLatin1String("api ") + who.personId, limits.maxConcurrentRequests);
    if (!turn)
        return limitPassed("maxConcurrentRequests", 429);
    if (head.header("content-length").toLongLong() > limits.maxSizeRequest)
        return limitPassed("maxSizeRequest", 413);
    http::BodyPolicy policy;
    policy.maxBytes = limits.maxSizeRequest;
    policy.context = Admitted{who, turn};
    return policy;
}

std::variant<http::BodyPolicy, Response> Doors::admitUpload(const Request &head, const SignedIn &who)
{
    const jmap::Limits &limits = m_api.limits();
    if (head.path.mid(qsizetype(qstrlen(door::upload))) != m_premises.accountId().toLatin1())
        return Response::problem(404, "no such account");
    const auto turn = m_turns.take(QLatin1String("upload ") + who.personId, limits.maxConcurrentUpload);
    if (!turn)
        return limitPassed("maxConcurrentUpload", 429);
    if (head.header("content-length").toLongLong() > limits.maxSizeUpload)
        return limitPassed("maxSizeUpload", 413);
    // What is left belongs to the database: without room nobody's command is taken.
    const qint64 room = QStorageInfo(m_premises.folder().uploads()).bytesAvailable();
    if (room - head.header("content-length").toLongLong() < m_reserve)
        return Response::problem(507, "no room for papers");
    http::BodyPolicy policy{limits.maxSizeUpload, true, m_premises.folder().uploads(), {}};
    policy.context = Admitted{who, turn};
    return policy;
}

// One line for each request, with its kind and not its path: paths name papers.
void Doors::note(const char *kind, int status, std::chrono::nanoseconds took, qint64 received)
{
    m_premises.metrics().answered(kind, status, took);
    qCInfo(log).noquote().nospace() << "event=request kind=" << kind << " status=" << status << " ms="
                                    << std::chrono::duration_cast<std::chrono::milliseconds>(took).count()
                                    << " received=" << received;
}

Response Doors::handle(const Request &request)
{
    const Route *route = routeOf(request);
    if (!route)
        return Response::problem(404);
    const auto begun = std::chrono::steady_clock::now();
    auto response = answer(*route, request);
    const auto took = std::chrono::steady_clock::now() - begun;
    const bool isWatching = route->kind == Route::Kind::Health || route->kind == Route::Kind::Metrics;
    if (isWatching)
        m_premises.metrics().answered(route->name, response.status, took);
    else
        note(route->name, response.status, took, request.bodySize);
    return response;
}

Response Doors::answer(const Route &route, const Request &request)
{
    using Kind = Route::Kind;
    if (route.kind == Kind::Login)
        return login(request);
    if (route.kind == Kind::Health)
        return health();
    if (route.kind == Kind::Metrics)
        return metrics(request);
    if (route.kind == Kind::Feed)
        return feed(request);
    const auto *admitted = std::any_cast<Admitted>(&request.context);
    if (!admitted)
        return unauthorized();
    switch (route.kind) {
    case Kind::Logout: return logout(request);
    case Kind::Session: return session(admitted->who);
    case Kind::Api: return callApi(request, admitted->who);
    case Kind::Upload: return upload(request, admitted->who);
    case Kind::Download: return download(request, admitted->who);
    case Kind::Events: return m_push.open(request, admitted->who);
    case Kind::Login:
    case Kind::Health:
    case Kind::Metrics:
    case Kind::Feed: break;
    }
    return Response::problem(404);
}

Response Doors::login(const Request &request)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const QString iin = body[QLatin1String("iin")].toString();
    const QByteArray password = body[QLatin1String("password")].toString().toUtf8();
    if (iin.isEmpty() || iin.size() > 32 || password.isEmpty())
        return Response::problem(400, "{\"iin\", \"password\"}");
    SignIn signIn(m_premises);
    const auto token = signIn.signIn(iin, password, request.peer);
    if (token)
        return json({{QStringLiteral("token"), QString::fromLatin1(token->text)},
                     {QStringLiteral("tokenType"), QStringLiteral("Bearer")},
                     {QStringLiteral("personId"), token->personId},
                     {QStringLiteral("expiresIn"), qint64(token->lifetime.count())},
                     {QStringLiteral("idleTimeout"), qint64(token->idle.count())}});
    if (token.error().reason == Reason::SignInRefused)
        return Response::problem(401, "the number or the password is wrong");
    if (token.error().reason != Reason::TooManyAttempts)
        return failed(token.error());
    const auto wait = signIn.waitFor(iin, request.peer);
    const qint64 seconds = wait ? qint64(wait->count()) : 60;
    return Response::problem(429, "too many attempts")
        .with("Retry-After", QByteArray::number(std::max<qint64>(1, seconds)));
}

Response Doors::logout(const Request &request)
{
    const auto done = SignIn(m_premises).signOut(tokenOf(request));
    return done ? Response{204, {}, {}, QByteArray()} : failed(done.error());
}

Response Doors::session(const SignedIn &who)
{
    const auto session = sessionFor(m_premises, who, m_api.limits());
    return session ? json(jmap::toJson(*session)) : failed(session.error());
}

Response Doors::callApi(const Request &request, const SignedIn &who)
{
    const QByteArray type = request.header("content-type").split(';').first().trimmed().toLower();
    if (type != "application/json")
        return problem(
            {jmap::Problem::Kind::NotJson, 400, QStringLiteral("Content-Type: application/json"), {}});
    const auto answer = m_api.answer(request.body, who);
    if (const auto *refusal = std::get_if<jmap::Problem>(&answer))
        return problem(*refusal);
    return Response::json(jmap::toBytes(std::get<jmap::Response>(answer)));
}

Response Doors::upload(const Request &request, const SignedIn &who)
{
    BlobStore blobs(m_premises);
    const auto blob = request.bodyFile.isEmpty()
        ? blobs.keepBytes(request.body, who.personId)
        : blobs.keepFile(request.bodyFile, request.bodySha256, who.personId);
    if (!blob)
        return failed(blob.error());
    const QString type = QString::fromLatin1(request.header("content-type"));
    return json({{QStringLiteral("accountId"), m_premises.accountId()},
                 {QStringLiteral("blobId"), blob->id},
                 {QStringLiteral("type"), type.isEmpty() ? QStringLiteral("application/octet-stream") : type},
                 {QStringLiteral("size"), blob->size}},
                201);
}

Response Doors::download(const Request &request, const SignedIn &who)
{
    const QList<QByteArray> parts = request.path.mid(qsizetype(qstrlen(door::download))).split('/');
    const QString blobId = QString::fromLatin1(parts.value(1));
    if (parts.size() < 3 || parts[0] != m_premises.accountId().toLatin1())
        return Response::problem(404);
    const auto blob = BlobStore(m_premises).readable(blobId, who.personId);
    if (!blob)
        return blob.error().reason == Reason::NotFound ? Response::problem(404) : failed(blob.error());
    static const QRegularExpression mediaType(QStringLiteral("^[A-Za-z0-9.+_-]+/[A-Za-z0-9.+_-]+$"));
    QByteArray type = request.parameter("type");
    if (!mediaType.match(QString::fromLatin1(type)).hasMatch())
        type = "application/octet-stream";
    const QByteArray fileName = QUrl::toPercentEncoding(QString::fromUtf8(parts.mid(2).join('_')));
    return Response::file({blob->path, blob->size, blobId.toLatin1()}, type)
        .with("Cache-Control", "private, immutable, max-age=31536000")
        .with("Content-Disposition", "attachment; filename*=UTF-8''" + fileName);
}

Response Doors::feed(const Request &request)
{
    const QByteArray name = request.path.mid(qsizetype(qstrlen(door::feed)));
    if (!name.endsWith(door::feedEnd))
        return Response::problem(404);
    const auto bytes = Feeds(m_premises).read(name.chopped(qsizetype(qstrlen(door::feedEnd))));
    if (!bytes)
        return bytes.error().reason == Reason::NotFound ? Response::problem(404) : failed(bytes.error());
    return Response{200, "text/calendar; charset=utf-8", {}, *bytes}
        .with("ETag", '"' + crypto::sha256(*bytes).toHex() + '"')
        .with("Cache-Control", "private, no-cache")
        .with("Content-Disposition", "inline; filename=\"adil.ics\"");
}

Response Doors::health()
{
    auto connection = m_premises.database().mine();
    if (!connection || !(*connection)->value(QStringLiteral("SELECT v FROM court_seq")).isValid())
        return Response::problem(503);
    return json({{QStringLiteral("status"), QStringLiteral("ok")}});
}

Response Doors::metrics(const Request &request)
{
    // What a proxy on this computer hands on comes from anywhere.
    const bool isHere = request.header("x-forwarded-for").isEmpty()
        && (request.peer.startsWith(QLatin1String("127.")) || request.peer == QLatin1String("::1"));
    if (!isHere && !m_metricsReaders.contains(request.peer))
        return Response::problem(404);
    const auto text = m_premises.metrics().text(
        {m_connections(), m_hub.count(), m_premises.database().spent()});
    return {200, "text/plain; version=0.0.4; charset=utf-8", {}, text};
}

}  // namespace adil::server
