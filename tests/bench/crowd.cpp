// SPDX-License-Identifier: GPL-3.0-or-later
#include "crowd.h"

#include "moment.h"
#include "pipe.h"

#include "base/clock.h"
#include "base/uuid.h"
#include "court/commands.h"
#include "court/types.h"
#include "jmap/capability.h"
#include "jmap/request.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <deque>
#include <functional>
#include <random>

#include <sys/epoll.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace adil;

namespace bench {

namespace {

double now() { return secondsOf(CLOCK_MONOTONIC); }

// The types that a workstation asks about.
const QStringList &typeNames()
{
    static const QStringList names = [] {
        QStringList all;
        for (const record::Type &type : court::allTypes())
            all << type.name;
        return all;
    }();
    return names;
}

}  // namespace

class Crowd::Body {
public:
    Body(const LoadCourt &court, const std::vector<Server> &servers);

    bool arrive();
    CrowdFigures work(double seconds, int perSecond);
    CrowdFigures hurry(double seconds, int writers);

private:
    struct Answer {
        int status = 0;
        QByteArray body;
    };
    using Done = std::function<void(const Answer &)>;
    struct Job {
        QByteArray request;
        Done done;
    };
    struct Station {
        Seat seat;
        int number = 0;
        quint16 port = 0;
        SSL_CTX *context = nullptr;
        QByteArray token;
        std::unique_ptr<Pipe> stream, line;
        std::deque<Job> jobs;
        bool isAsked = false;  // the first job is on the line
        QStringList states;  // by type
        bool isPulling = false, mustPullAgain = false, isListening = false;
    };
    struct Told {
        double at = 0;
        int by = 0;  // station
        int left = 0;  // stations that do not know it yet
    };

    void turn(double until);
    void ask(Station &station, QByteArray request, Done done);
    void next(Station &station);
    void lineReady(Station &station);
    void streamReady(Station &station);
    void listen(Station &station);
    void signIn(Station &station, const std::function<void()> &done);
    QByteArray post(const Station &station, const char *path, const QByteArray &body,
                    bool stays = true) const;
    void pull(Station &station);
    void fetch(Station &station, const QList<qsizetype> &types);
    void fetched(Station &station, const QList<qsizetype> &types, const QByteArray &body);
    [[nodiscard]] QJsonObject changesOf(const Station &station, qsizetype type, int most) const;
    void give(Station &station, const std::function<void()> &then);
    [[nodiscard]] bool isOver() const { return m_open == 0; }
    void fault(const char *what, int status);

    int m_poll;
    std::vector<Context> m_contexts;
    std::vector<std::unique_ptr<Station>> m_stations;
    std::vector<std::unique_ptr<Pipe>> m_ended;  // not from within their own call
    QString m_account;
    int m_faults = 0;
    bool m_isDeaf = false;
    std::vector<Told> m_told;
    int m_open = 0;  // of m_told
    CrowdFigures m_figures;
    std::mt19937 m_random{1};
};

Crowd::Body::Body(const LoadCourt &court, const std::vector<Server> &servers)
    : m_poll(::epoll_create1(EPOLL_CLOEXEC))
{
    rlimit files{};
    ::getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &files);
    for (const Server &server : servers) {
        m_contexts.emplace_back(SSL_CTX_new(TLS_client_method()));
        SSL_CTX *context = m_contexts.back().get();
        SSL_CTX_set_mode(context,
                         SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER
                             | SSL_MODE_RELEASE_BUFFERS);
        SSL_CTX_load_verify_locations(context, qPrintable(server.ca), nullptr);
        SSL_CTX_set_verify(context, SSL_VERIFY_PEER, nullptr);
    }
    for (qsizetype i = 0; i < court.seats.size(); ++i) {
        auto station = std::make_unique<Station>();
        station->seat = court.seats[i];
        station->number = int(i);
        // A team sits at different servers, so that what one does must reach the other.
        station->port = servers[size_t(i) % servers.size()].port;
        station->context = m_contexts[size_t(i) % servers.size()].get();
        m_stations.push_back(std::move(station));
    }
}

void Crowd::Body::fault(const char *what, int status)
{
    if (++m_faults <= 5)
        std::fprintf(stderr, "load: %s (%d)\n", what, status);
}

// What came until then, at most for 50 ms.
void Crowd::Body::turn(double until)
{
    std::array<epoll_event, 256> events{};
    const double left = std::clamp(until - now(), 0.0, 0.05);
    const int count = ::epoll_wait(m_poll, events.data(), int(events.size()), int(left * 1000));
    for (int i = 0; i < count; ++i) {
        auto *pipe = static_cast<Pipe *>(events[size_t(i)].data.ptr);
        pipe->turn();
        if (!pipe->in.isEmpty() || pipe->isBroken())
            pipe->ready();
    }
    m_ended.clear();
}

void Crowd::Body::ask(Station &station, QByteArray request, Done done)
{
    station.jobs.push_back({std::move(request), std::move(done)});
    next(station);
}

void Crowd::Body::next(Station &station)
{
    if (station.isAsked || station.jobs.empty())
        return;
    if (!station.line) {
        station.line = std::make_unique<Pipe>(m_poll, station.context, station.port, station.number / 80);
        station.line->ready = [this, &station] { lineReady(station); };
    }
    station.isAsked = true;
    station.line->send(station.jobs.front().request);
}

static int lengthOf(const QByteArray &head)
{
    const qsizetype at = head.toLower().indexOf("content-length:");
    return at < 0 ? 0 : head.mid(at + 15, head.indexOf('\r', at) - at - 15).trimmed().toInt();
}

void Crowd::Body::lineReady(Station &station)
{
    Pipe &pipe = *station.line;
    const qsizetype headEnd = pipe.in.indexOf("\r\n\r\n");
    if (headEnd >= 0 && station.isAsked) {
        const QByteArray head = pipe.in.left(headEnd + 2);
        const int length = lengthOf(head);
        if (pipe.in.size() >= headEnd + 4 + length) {
            const Answer answer{head.mid(9, 3).toInt(), pipe.in.mid(headEnd + 4, length)};
            pipe.in.remove(0, headEnd + 4 + length);
            const bool closes = head.toLower().contains("connection: close");
            const Job job = std::move(station.jobs.front());
            station.jobs.pop_front();
            station.isAsked = false;
            if (closes)
                m_ended.push_back(std::move(station.line));
            job.done(answer);
            return next(station);
        }
    }
    if (pipe.isBroken()) {
        // The server ends a connection that was silent; what was asked meanwhile is asked once more.
        m_ended.push_back(std::move(station.line));
        station.isAsked = false;
        next(station);
    }
}

QByteArray Crowd::Body::post(const Station &station, const char *path, const QByteArray &body,
                             bool stays) const
{
    QByteArray request = QByteArray("POST ") + path
        + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n";
    if (!station.token.isEmpty())
        request += "Authorization: Bearer " + station.token + "\r\n";
    if (!stays)
        request += "Connection: close\r\n";
    return request + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

void Crowd::Body::signIn(Station &station, const std::function<void()> &done)
{
    const QJsonObject who{{QStringLiteral("iin"), station.seat.iin},
                          {QStringLiteral("password"), QLatin1String(LoadCourt::password)}};
    ask(station, post(station, "/auth/login", QJsonDocument(who).toJson(), false),
        [this, &station, done](const Answer &answer) {
            station
                .token = QJsonDocument::fromJson(answer.body)[QLatin1String("token")].toString().toLatin1();
            if (station.token.isEmpty())
                fault("nobody is let in", answer.status);
            done();
        });
}

void Crowd::Body::listen(Station &station)
{
    station.stream = std::make_unique<Pipe>(m_poll, station.context, station.port, station.number / 80);
    station.stream->ready = [this, &station] { streamReady(station); };
    station.stream->send("GET /jmap/events?types=*&closeafter=no&ping=30 HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                         "Accept: text/event-stream\r\nAuthorization: Bearer "
                         + station.token + "\r\n\r\n");
}

void Crowd::Body::streamReady(Station &station)
{
    Pipe &pipe = *station.stream;
    if (!station.isListening && pipe.in.contains("\r\n\r\n")) {
        station.isListening = pipe.in.mid(9, 3) == "200";
        if (!station.isListening)
            fault("a stream is refused", pipe.in.mid(9, 3).toInt());
    }
    const bool isTold = pipe.in.contains("event: state");
    // The beginning of a word may have come without its end.
    pipe.in = isTold ? QByteArray() : pipe.in.right(11);
    if (isTold && !m_isDeaf)
        pull(station);
    if (pipe.isBroken()) {
        fault("a stream broke", 0);
        pipe.ready = [] {};
    }
}

bool Crowd::Body::arrive()
{
    // A few at a time: a handshake has ten seconds.
    int arrived = 0, begun = 0;
    const int all = int(m_stations.size());
    const double end = now() + 600;
    while (arrived < all && m_faults == 0 && now() < end) {
        for (; begun < all && begun - arrived < 50; ++begun) {
            Station &station = *m_stations[size_t(begun)];
            signIn(station, [this, &station] { listen(station); });
        }
        turn(now() + 0.05);
        arrived = int(std::count_if(m_stations.begin(), m_stations.begin() + begun,
                                    [](const auto &station) { return station->isListening; }));
    }
    if (m_faults > 0 || arrived < all)
        return false;
    // The state of now, the same for all: a workstation that has been here for long.
    Station &first = *m_stations.front();
    QByteArray session;
    ask(first,
        "GET /jmap/session HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + first.token + "\r\n\r\n",
        [&](const Answer &answer) { session = answer.body; });
    while (session.isEmpty() && now() < end)
        turn(now() + 0.05);
    m_account = QJsonDocument::fromJson(session)[QLatin1String("accounts")].toObject().keys().value(0);
    jmap::RequestBuilder builder({jmap::coreCapability, jmap::courtCapability});
    builder.call(QStringLiteral("Case/get"),
                 {{QStringLiteral("accountId"), m_account}, {QStringLiteral("ids"), QJsonArray()}});
    QString state;
    ask(first, post(first, "/jmap/api", jmap::toBytes(builder.request())), [&](const Answer &answer) {
        state = QJsonDocument::fromJson(
                    answer.body)[QLatin1String("methodResponses")][0][1][QLatin1String("state")]
                    .toString();
        if (state.isEmpty())
            fault("no state", answer.status);
    });
    while (state.isEmpty() && m_faults == 0 && now() < end)
        turn(now() + 0.05);
    for (const auto &station : m_stations)
        station->states.fill(state, typeNames().size());
    return m_faults == 0;
}

QJsonObject Crowd::Body::changesOf(const Station &station, qsizetype type, int most) const
{
    return {{QStringLiteral("accountId"), m_account},
            {QStringLiteral("sinceState"), station.states[type]},
            {QStringLiteral("maxChanges"), most}};
}

static QJsonArray repliesIn(const QByteArray &body)
{
    return QJsonDocument::fromJson(body)[QLatin1String("methodResponses")].toArray();
}

// As sync::Pull asks: which types have changed, and then those; once more when something came meanwhile.
void Crowd::Body::pull(Station &station)
{
    if (station.isPulling) {
        station.mustPullAgain = true;
        return;
    }
    station.isPulling = true;
    station.mustPullAgain = false;
    jmap::RequestBuilder builder({jmap::coreCapability, jmap::courtCapability});
    for (qsizetype type = 0; type < typeNames().size(); ++type)
        builder.call(typeNames()[type] + QStringLiteral("/changes"), changesOf(station, type, 1));
    ask(station, post(station, "/jmap/api", jmap::toBytes(builder.request())),
        [this, &station](const Answer &answer) {
            const QJsonArray replies = repliesIn(answer.body);
            if (replies.size() != typeNames().size())
                fault("a request is refused", answer.status);
            QList<qsizetype> changed;
            for (qsizetype type = 0; type < replies.size(); ++type) {
                const QJsonObject changes = replies[type][1].toObject();
                bool isSame = true;
                for (const char *list : {"created", "updated", "destroyed"})
                    isSame = isSame && changes[QLatin1String(list)].toArray().isEmpty();
                if (isSame)
                    station.states[type] = changes[QLatin1String("newState")].toString();
                else
                    changed << type;
            }
            fetch(station, changed);
        });
}

void Crowd::Body::fetch(Station &station, const QList<qsizetype> &types)
{
    if (types.isEmpty()) {
        station.isPulling = false;
        if (station.mustPullAgain)
            pull(station);
        return;
    }
    jmap::RequestBuilder builder({jmap::coreCapability, jmap::courtCapability});
    for (const qsizetype type : types) {
        const QString &name = typeNames()[type];
        QJsonObject created{{QStringLiteral("accountId"), m_account}}, updated = created;
        const QString call = builder.call(name + QStringLiteral("/changes"), changesOf(station, type, 500));
        created[QLatin1String("#ids")] = builder.resultOf(call, QStringLiteral("/created"));
        builder.call(name + QStringLiteral("/get"), created);
        updated[QLatin1String("#ids")] = builder.resultOf(call, QStringLiteral("/updated"));
        builder.call(name + QStringLiteral("/get"), updated);
    }
    ask(station, post(station, "/jmap/api", jmap::toBytes(builder.request())),
        [this, &station, types](const Answer &answer) { fetched(station, types, answer.body); });
}

void Crowd::Body::fetched(Station &station, const QList<qsizetype> &types, const QByteArray &body)
{
    const double at = now();
    const QJsonArray replies = repliesIn(body);
    if (replies.size() != types.size() * 3)
        fault("a request is refused", int(replies.size()));
    for (qsizetype i = 0; i + 2 < replies.size(); i += 3) {
        QString &state = station.states[types[i / 3]];
        state = replies[i][1][QLatin1String("newState")].toString(state);
        const QJsonArray created = replies[i + 1][1][QLatin1String("list")].toArray();
        for (const QJsonValue record : created) {
            bool isNumber = false;
            const int number = record[QLatin1String("text")].toString().toInt(&isNumber);
            if (!isNumber || number < 0 || size_t(number) >= m_told.size())
                continue;
            Told &told = m_told[size_t(number)];
            if (told.by == station.number)
                continue;
            m_figures.knowing.push_back(at - told.at);
            ++m_figures.known;
            if (--told.left == 0)
                --m_open;
        }
    }
    fetch(station, {});
}

void Crowd::Body::give(Station &station, const std::function<void()> &then)
{
    const auto number = int(m_told.size());
    const QDateTime claimed = SystemClock().now();
    const court::AddLogEntry entry{
        {newRecordId(claimed)}, {station.seat.hearingId}, claimed, court::LogKind::Remark, {},
        QString::number(number)};
    const QJsonObject command{{QStringLiteral("uid"), newUuid(claimed)},
                              {QStringLiteral("kind"), QStringLiteral("AddLogEntry")},
                              {QStringLiteral("arguments"), record::toJson(entry)},
                              {QStringLiteral("seen"), QJsonObject()},
                              {QStringLiteral("claimedAt"), record::encode(claimed)}};
    jmap::RequestBuilder builder({jmap::coreCapability, jmap::courtCapability});
    builder.call(QStringLiteral("Command/set"),
                 {{QStringLiteral("accountId"), m_account},
                  {QStringLiteral("create"), QJsonObject{{QStringLiteral("k"), command}}}});
    m_told.push_back({now(), station.number, LoadCourt::team - 1});
    ++m_open;
    ++m_figures.commands;
    m_figures.expected += LoadCourt::team - 1;
    ask(station, post(station, "/jmap/api", jmap::toBytes(builder.request())),
        [this, then, begun = now()](const Answer &answer) {
            m_figures.done.push_back(now() - begun);
            const auto stored = QJsonDocument::fromJson(answer.body)[QLatin1String(
                "methodResponses")][0][1][QLatin1String("created")][QLatin1String("k")];
            if (stored[QLatin1String("status")].toString() == QLatin1String("accepted"))
                ++m_figures.accepted;
            else
                fault("a command is refused", answer.status);
            then();
        });
}

CrowdFigures Crowd::Body::work(double seconds, int perSecond)
{
    m_figures = {};
    m_told.clear();
    m_open = 0;
    const double begun = now();
    const int all = int(seconds * perSecond);
    while (m_figures.commands < all) {
        const double due = begun + double(m_figures.commands) / perSecond;
        if (now() >= due) {
            Station &station = *m_stations[m_random() % m_stations.size()];
            give(station, [this, &station] { pull(station); });  // the facts of what it did itself
        } else {
            turn(due);
        }
    }
    const double end = now() + 10;
    while (!isOver() && now() < end)
        turn(end);
    return m_figures;
}

CrowdFigures Crowd::Body::hurry(double seconds, int writers)
{
    m_figures = {};
    m_told.clear();
    m_isDeaf = true;
    const double end = now() + seconds;
    std::vector<std::function<void()>> hands;
    hands.resize(size_t(writers));
    for (size_t i = 0; i < hands.size(); ++i) {
        // One of each team, at the servers in turn.
        Station &station = *m_stations[i * LoadCourt::team % m_stations.size()];
        hands[i] = [this, &station, &hands, i, end] {
            if (now() < end)
                give(station, hands[i]);
        };
        hands[i]();
    }
    while (m_figures.done.size() < size_t(m_figures.commands) && now() < end + 20)
        turn(end + 20);
    m_isDeaf = false;
    return m_figures;
}

Crowd::Crowd(const LoadCourt &court, const std::vector<Server> &servers)
    : m_body(std::make_unique<Body>(court, servers))
{ }

Crowd::~Crowd() = default;

bool Crowd::arrive() { return m_body->arrive(); }

CrowdFigures Crowd::hurry(double seconds, int writers) { return m_body->hurry(seconds, writers); }

CrowdFigures Crowd::work(double seconds, int perSecond) { return m_body->work(seconds, perSecond); }

}  // namespace bench
