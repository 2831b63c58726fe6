// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/line.h"

#include "jmap/capability.h"
#include "jmap/problem.h"

#include <QJsonDocument>

namespace adil::sync {

namespace {

Error refusalOf(const HttpReply &reply)
{
    const QString detail = QStringLiteral("status %1").arg(reply.status);
    switch (reply.status) {
    case 401: return fail(Reason::SessionEnded, detail);
    case 403: return fail(Reason::NotAllowed, detail);
    case 404: return fail(Reason::NotFound, detail);
    case 413: return fail(Reason::TooLarge, detail);
    case 426: return fail(Reason::ClientTooOld, detail);
    case 429: return fail(Reason::TooManyAttempts, detail);
    default: break;
    }
    if (reply.status >= 500)
        return fail(Reason::ServerFailed, detail);
    const jmap::Problem problem = jmap::problemFrom(reply.body, reply.status);
    return fail(problem.kind == jmap::Problem::Kind::Limit ? Reason::TooLarge : Reason::ProtocolError,
                problem.detail);
}

}  // namespace

Line::Line(Transport &transport, const QUrl &server, const Clock &clock)
    : m_transport(transport)
    , m_server(server)
    , m_clock(clock)
{ }

Line::~Line() { *m_alive = false; }

QUrl Line::at(const QString &urlTemplate, const QHash<QString, QString> &values) const
{
    return m_server.resolved(QUrl(jmap::expand(urlTemplate, values)));
}

void Line::send(HttpRequest request, std::function<void(Result<HttpReply>)> done)
{
    if (!m_token.isEmpty())
        request.headers << std::pair<QByteArray, QByteArray>("Authorization", "Bearer " + m_token);
    m_transport.send(std::move(request), [alive = m_alive, done = std::move(done)](HttpReply reply) {
        if (!*alive)
            return;
        if (reply.failure)
            done(*reply.failure);
        else if (reply.status < 200 || reply.status > 299)
            done(refusalOf(reply));
        else
            done(std::move(reply));
    });
}

QDateTime Line::serverNow() const
{
    if (!m_sinceSession.isValid() || !m_session.court.serverTime.isValid())
        return m_clock.now();
    return m_session.court.serverTime.addMSecs(m_sinceSession.elapsed());
}

void Line::open(const Credentials &credentials, Done done)
{
    if (hasToken())
        return fetchSession(std::move(done));
    const QJsonObject body{{QStringLiteral("iin"), credentials.iin},
                           {QStringLiteral("password"), credentials.password}};
    HttpRequest request{"POST",
                        at(QStringLiteral("/auth/login")),
                        {{"Content-Type", "application/json"}},
                        QJsonDocument(body).toJson(QJsonDocument::Compact),
                        {},
                        {}};
    send(std::move(request), [this, done = std::move(done)](Result<HttpReply> reply) {
        if (!reply) {
            const bool wrong = reply.error().reason == Reason::SessionEnded;  // 401 to a login
            return done(wrong ? fail(Reason::SignInRefused) : reply.error());
        }
        m_token = QJsonDocument::fromJson(reply->body).object()[QLatin1String("token")].toString().toLatin1();
        if (m_token.isEmpty())
            return done(fail(Reason::ProtocolError, QStringLiteral("no token")));
        fetchSession(done);
    });
}

void Line::fetchSession(Done done)
{
    const QDateTime asked = m_clock.now();
    send({"GET", at(QStringLiteral("/.well-known/jmap")), {}, {}, {}, {}},
         [this, asked, done = std::move(done)](Result<HttpReply> reply) {
             if (!reply) {
                 if (reply.error().reason == Reason::SessionEnded)
                     forgetToken();
                 return done(reply.error());
             }
             auto session = jmap::sessionFrom(QJsonDocument::fromJson(reply->body).object());
             if (!session)
                 return done(session.error());
             m_session = *std::move(session);
             m_sinceSession.start();
             const QDateTime answered = m_clock.now();
             const QDateTime middle = asked.addMSecs(asked.msecsTo(answered) / 2);
             m_skew = m_session.court.serverTime.isValid() ? middle.secsTo(m_session.court.serverTime) : 0;
             done({});
         });
}

void Line::call(const jmap::Request &request, std::function<void(Result<jmap::Response>)> done,
                std::chrono::milliseconds quiet)
{
    HttpRequest out{
        "POST", at(m_session.apiUrl), {{"Content-Type", "application/json"}}, jmap::toBytes(request), {}, {}};
    out.quiet = quiet;
    send(std::move(out), [done = std::move(done)](Result<HttpReply> reply) {
        if (!reply)
            return done(reply.error());
        done(jmap::responseFrom(reply->body));
    });
}

void Line::upload(const QString &path, std::function<void(Result<QString>)> done)
{
    uploadPart(path, 0, -1, std::move(done));
}

void Line::uploadPart(const QString &path, qint64 from, qint64 size,
                      std::function<void(Result<QString>)> done)
{
    const QUrl url = at(m_session.uploadUrl, {{QStringLiteral("accountId"), m_session.accountId}});
    send({"POST", url, {{"Content-Type", "application/octet-stream"}}, {}, path, {}, from, size},
         [done = std::move(done)](Result<HttpReply> reply) {
             if (!reply)
                 return done(reply.error());
             const QString blobId =
                 QJsonDocument::fromJson(reply->body).object()[QLatin1String("blobId")].toString();
             if (!jmap::isBlobId(blobId))
                 return done(fail(Reason::ProtocolError, QStringLiteral("blobId")));
             done(blobId);
         });
}

void Line::download(const QString &blobId, qint64 offset, std::function<bool(const QByteArray &)> sink,
                    Done done)
{
    const QUrl url = at(m_session.downloadUrl,
                        {{QStringLiteral("accountId"), m_session.accountId},
                         {QStringLiteral("blobId"), blobId},
                         {QStringLiteral("type"), QStringLiteral("application/octet-stream")},
                         {QStringLiteral("name"), QStringLiteral("blob")}});
    HttpRequest request{"GET", url, {}, {}, {}, std::move(sink)};
    if (offset > 0)
        request.headers << std::pair<QByteArray, QByteArray>("Range",
                                                             "bytes=" + QByteArray::number(offset) + '-');
    send(std::move(request), [offset, done = std::move(done)](Result<HttpReply> reply) {
        if (!reply)
            return done(reply.error());
        if (offset > 0 && reply->status != 206)
            return done(fail(Reason::Damaged, QStringLiteral("the whole came instead of the rest")));
        done({});
    });
}

std::unique_ptr<Stream> Line::listen(int pingSeconds, const QString &state,
                                     std::function<void(const QByteArray &)> bytes,
                                     std::function<void()> ended)
{
    const QUrl url = at(m_session.eventSourceUrl,
                        {{QStringLiteral("types"), QStringLiteral("*")},
                         {QStringLiteral("closeafter"), QStringLiteral("no")},
                         {QStringLiteral("ping"), QString::number(pingSeconds)}});
    HttpRequest request{"GET", url, {{"Accept", "text/event-stream"}, {"Authorization", "Bearer " + m_token}},
                        {},    {},  {}};
    request.headers << std::pair<QByteArray, QByteArray>("Last-Event-ID", state.toUtf8());
    return m_transport.listen(std::move(request), std::move(bytes), std::move(ended));
}

}  // namespace adil::sync
