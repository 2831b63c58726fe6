// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/connection.h"

#include "base/clock.h"
#include "base/log.h"
#include "http/eventchannel.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cstring>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/post.hpp>

// In these coroutines co_await stands in a statement of its own, with named arguments: GCC 12 makes wrong
// code of some conditions around it, and destroys some temporaries within it twice.
namespace adil::http {

ADIL_LOG(http);

using std::chrono::steady_clock;
static constexpr qsizetype block = 128LL * 1024;

static Milliseconds until(steady_clock::time_point end)
{
    return std::max(std::chrono::ceil<Milliseconds>(end - steady_clock::now()), Milliseconds(0));
}

QString canonical(asio::ip::address address)
{
    if (address.is_v6() && address.to_v6().is_v4_mapped())
        address = asio::ip::make_address_v4(asio::ip::v4_mapped, address.to_v6());
    return QString::fromStdString(address.to_string());
}

static QSet<QString> canonicalSet(const QStringList &addresses)
{
    QSet<QString> set;
    for (const QString &text : addresses) {
        error_code ec;
        const auto address = asio::ip::make_address(text.toStdString(), ec);
        if (!ec)
            set.insert(canonical(address));
    }
    return set;
}

Floor::Floor(Settings s, Admission a, Handler h)
    : settings(std::move(s))
    , proxies(canonicalSet(settings.trustedProxies))
    , admission(std::move(a))
    , handler(std::move(h))
    , pool(std::size_t(std::max(settings.threads, 1)))
{ }

asio::thread_pool &Floor::poolOf(const Request &request)
{
    switch (settings.lane ? settings.lane(request) : Lane::Ordinary) {
    case Lane::Quick: return quick;
    case Lane::Slow: return slow;
    case Lane::Ordinary: break;
    }
    return pool;
}

void Floor::joinPools()
{
    pool.join();
    quick.join();
    slow.join();
}

Connection::Connection(Floor &floor, tcp::socket socket, asio::ssl::context *tls, QString peer)
    : m_floor(floor)
    , m_settings(floor.settings)
    , m_wire(std::make_shared<Wire>(std::move(socket), tls))
    , m_peer(std::move(peer))
    , m_wake(m_wire->executor())
    , m_capacity(std::max<qsizetype>(64LL * 1024, m_settings.maxHeader))
{ }

asio::awaitable<void> Connection::run()
{
    m_wire->limit(m_settings.headerDeadline);
    const error_code refused = co_await m_wire->handshake();
    if (refused) {
        m_wire->abort();
        co_return;
    }
    for (bool more = true; more;)
        more = co_await exchange();
    co_await m_wire->close(m_mustLinger);
}

void Connection::windDown()
{
    if (m_channel)
        m_channel->end();
    if (m_isIdle)
        m_wire->cancel();
}

asio::awaitable<bool> Connection::exchange()
{
    RequestParser parser(m_settings.maxHeader);
    const bool hasHead = co_await readHead(parser);
    if (!hasHead)
        co_return false;
    Request request = parser.takeRequest();
    request.secure = m_wire->isSecure();
    request.peer = clientOf(request);
    const bool hasBody = parser.hasBody();
    BodyPolicy policy;
    std::optional<BodySink> sink;  // lives until the handler is done with its file
    std::optional<Response> response;

    bool isRefused = false;
    const std::function<void()> decide = [&] {
        Verdict verdict = admit(request);
        isRefused = std::holds_alternative<Response>(verdict);
        if (isRefused) {
            response = std::move(std::get<Response>(verdict));
            return;
        }
        policy = std::get<BodyPolicy>(std::move(verdict));
        request.context = policy.context;
        if (!hasBody)
            response = handle(request);
    };
    co_await inPool(request, decide);
    if (!response) {
        sink.emplace(policy);
        const bool isWhole = co_await readBody(parser, *sink);
        if (!isWhole)
            co_return false;
        sink->giveTo(request);
        const std::function<void()> answer = [&] { response = handle(request); };
        co_await inPool(request, answer);
        sink.reset();
    }
    m_mustLinger = hasBody && isRefused;
    const bool mayStay = parser.keepAlive() && !m_mustLinger && !m_floor.stopping;
    const bool goesOn = co_await send(request, *response, mayStay);
    co_return goesOn;
}

// Thousands of connections wait between two requests: without the buffer.
asio::awaitable<error_code> Connection::readFirst()
{
    m_buffer.reset();
    std::array<char, 512> first;
    error_code ec;
    const std::size_t got = co_await m_wire->read(first.data(), first.size(), ec);
    m_buffer.reset(new char[size_t(m_capacity)]);
    std::memcpy(m_buffer.get(), first.data(), got);
    m_begin = 0;
    m_end = qsizetype(got);
    co_return ec;
}

asio::awaitable<error_code> Connection::readMore()
{
    if (m_begin > 0) {
        std::memmove(m_buffer.get(), m_buffer.get() + m_begin, size_t(m_end - m_begin));
        m_end -= m_begin;
        m_begin = 0;
    }
    error_code ec;
    const std::size_t got = co_await m_wire->read(m_buffer.get() + m_end, size_t(m_capacity - m_end), ec);
    m_end += qsizetype(got);
    co_return ec;
}

asio::awaitable<error_code> Connection::readOn() { return m_isIdle ? readFirst() : readMore(); }

void Connection::feed(RequestParser &parser, BodySink *sink)
{
    m_begin += parser.feed(QByteArrayView(m_buffer.get() + m_begin, m_end - m_begin), sink);
}

// Passes over empty lines before a request (RFC 9112, section 2.2); its first byte starts the header
// deadline.
void Connection::awaitStart()
{
    const auto isLineEnd = [](char c) { return c == '\r' || c == '\n'; };
    while (m_begin < m_end && isLineEnd(m_buffer[size_t(m_begin)]))
        ++m_begin;
    if (m_begin == m_end)
        return;
    m_isIdle = false;
    if (!m_isFirst)
        m_wire->limit(m_settings.headerDeadline);
}

asio::awaitable<bool> Connection::readHead(RequestParser &parser)
{
    if (!m_isFirst)
        m_wire->limit(m_settings.keepAlive);
    m_isIdle = true;
    for (;;) {
        if (m_isIdle)
            awaitStart();
        if (m_isIdle && m_floor.stopping)
            co_return false;
        feed(parser, nullptr);
        Refusal refusal = parser.refusal().value_or(Refusal{});
        if (refusal.status == 0 && parser.headDone())
            break;
        if (refusal.status == 0) {
            if (const error_code failed = co_await readOn(); !failed)
                continue;
            if (!m_wire->timedOut() || m_isIdle)
                co_return false;
            refusal = Refusal{408, "the header took too long"};
        }
        co_await refuse(refusal);
        co_return false;
    }
    m_isFirst = false;
    co_return true;
}

asio::awaitable<bool> Connection::readBody(RequestParser &parser, BodySink &sink)
{
    Refusal refusal;
    refusal.status = sink.open(parser.announcedLength());
    if (refusal.status == 0)
        refusal = co_await receive(parser, sink);
    if (refusal.status == 0)
        refusal.status = sink.finish();
    if (refusal.status == 0)
        co_return true;
    if (refusal.detail.isEmpty())
        refusal.detail = refusal.status == 413 ? "the body is larger than allowed" : "no room for the body";
    co_await refuse(refusal);
    co_return false;
}

asio::awaitable<Refusal> Connection::receive(RequestParser &parser, BodySink &sink)
{
    const auto end = steady_clock::now() + m_settings.requestDeadline;
    Refusal refusal;
    if (parser.expectsContinue() && m_begin == m_end) {
        m_writeEnd = end;
        const QByteArrayView goOn = "HTTP/1.1 100 Continue\r\n\r\n";
        co_await sendBytes(goOn);  // when this fails, so does the reading
    }
    for (;;) {
        feed(parser, &sink);
        refusal = parser.refusal().value_or(Refusal{});
        if (refusal.status != 0 || parser.done())
            break;
        refusal = Refusal{400, "a chunk header or trailer without an end"};
        if (m_begin == 0 && m_end == m_capacity)
            break;
        m_wire->limit(std::min(m_settings.bodyIdle, until(end)));
        const error_code failed = co_await readMore();
        refusal = m_wire->timedOut() ? Refusal{408, "the body took too long"}
                                     : Refusal{400, "the body broke off"};
        if (failed)
            break;
    }
    co_return refusal;
}

asio::awaitable<void> Connection::refuse(const Refusal &refusal)
{
    m_mustLinger = true;
    const Request nothing;
    Response response = Response::problem(refusal.status, refusal.detail);
    co_await send(nothing, response, false);
}

// The last address of X-Forwarded-For that is not one of our proxies; what stands before it anybody can have
// written.
QString Connection::clientOf(const Request &request) const
{
    QString client = m_peer;
    QByteArray path;
    for (const auto &[name, value] : request.headers)
        if (name == "x-forwarded-for")
            path += (path.isEmpty() ? "" : ",") + value;
    QList<QByteArray> hops = path.split(',');
    while (m_floor.proxies.contains(client) && !hops.isEmpty()) {
        error_code ec;
        const auto address = asio::ip::make_address(hops.takeLast().trimmed().toStdString(), ec);
        if (ec)
            break;
        client = canonical(address);
    }
    return client;
}

// Runs `job` in the request's pool and comes back here. Meanwhile nothing but the request is touched.
asio::awaitable<void> Connection::inPool(const Request &request, const std::function<void()> &job)
{
    const auto start = [&pool = m_floor.poolOf(request), &job](auto resume) {
        asio::post(pool, [&job, resume = std::move(resume)]() mutable {
            job();
            asio::post(std::move(resume));  // belongs to the network thread
        });
    };
    asio::use_awaitable_t<> token;
    co_await asio::async_initiate<asio::use_awaitable_t<>, void()>(start, token);
}

Connection::Verdict Connection::admit(const Request &request) const
{
    try {
        return m_floor.admission(request);
    } catch (const std::exception &e) {
        qCCritical(log) << "the admission failed:" << e.what();
    }
    return Response::problem(500);
}

Response Connection::handle(const Request &request) const
{
    try {
        return m_floor.handler(request);
    } catch (const std::exception &e) {
        qCCritical(log) << "a handler failed:" << e.what();
    }
    return Response::problem(500);
}

asio::awaitable<bool> Connection::send(const Request &request, Response &response, bool mayStay)
{
    Reply reply = composeReply(request, std::move(response), mayStay, SystemClock().now());
    m_writeEnd = steady_clock::now() + m_settings.replyDeadline;
    // A small reply leaves in one packet.
    const qsizetype together = std::min(reply.body.size(), block - std::min(block, reply.head.size()));
    reply.head += QByteArrayView(reply.body).first(together);
    const QByteArrayView head = reply.head;
    const QByteArrayView rest = QByteArrayView(reply.body).sliced(together);
    bool isSent = co_await sendBytes(head);
    if (isSent)
        isSent = co_await sendBytes(rest);
    if (isSent && reply.file)
        isSent = co_await sendFile(*reply.file, reply.fileBytes);
    if (!isSent)
        co_return false;
    if (reply.events.channel())
        co_await stream(*reply.events.channel());
    co_return !reply.close;
}

asio::awaitable<bool> Connection::sendBytes(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const QByteArrayView piece = bytes.first(std::min(bytes.size(), block));
        m_wire->limit(std::min(m_settings.writeIdle, until(m_writeEnd)));
        const error_code failed = co_await m_wire->write(piece.data(), size_t(piece.size()));
        if (failed)
            co_return false;
        bytes = bytes.sliced(piece.size());
    }
    co_return true;
}

asio::awaitable<bool> Connection::sendFile(QFile &file, qint64 bytes)
{
    const std::unique_ptr<char[]> piece(new char[size_t(block)]);
    while (bytes > 0) {
        const qint64 got = file.read(piece.get(), std::min<qint64>(bytes, block));
        if (got <= 0) {
            qCWarning(log) << "a file to send broke off:" << file.fileName();
            co_return false;  // the client sees fewer bytes than Content-Length
        }
        const QByteArrayView bytesGot(piece.get(), got);
        const bool isSent = co_await sendBytes(bytesGot);
        if (!isSent)
            co_return false;
        bytes -= got;
    }
    co_return true;
}

asio::awaitable<void> Connection::stream(EventStream::Channel &channel)
{
    m_channel = &channel;
    m_buffer.reset();  // thousands of these wait
    m_isStreaming = m_isWatching = true;
    m_wire->unlimited();
    asio::co_spawn(m_wire->executor(), watch(shared_from_this()), asio::detached);
    channel.setWake([weak = weak_from_this(), executor = m_wire->executor()] {
        asio::post(executor, [weak] {
            if (const auto self = weak.lock())
                self->m_wake.cancel();
        });
    });
    const Milliseconds wished = channel.options().heartbeat;
    const Milliseconds heartbeat = wished.count() > 0 ? wished : m_settings.heartbeat;
    co_await sendEvents(channel, heartbeat);
    channel.setWake({});
    channel.end();
    m_channel = nullptr;
    m_isStreaming = false;
    m_wire->cancel();
    while (m_isWatching) {
        error_code ec;
        m_wake.expires_after(std::chrono::hours(1));
        co_await m_wake.async_wait(into(ec));
    }
}

asio::awaitable<bool> Connection::sendEvents(EventStream::Channel &channel, Milliseconds heartbeat)
{
    while (!m_floor.stopping) {
        EventStream::Channel::Waiting waiting = channel.take();
        if (waiting.bytes.isEmpty() && !waiting.ended) {
            error_code ec;
            m_wake.expires_after(heartbeat);
            co_await m_wake.async_wait(into(ec));
            if (!ec)
                waiting.bytes = channel.options().beat;
        }
        m_writeEnd = steady_clock::now() + m_settings.writeIdle;
        const QByteArrayView bytes = waiting.bytes;
        const bool isSent = co_await sendBytes(bytes);
        if (!isSent || !m_isWatching || waiting.ended)
            break;
        m_wire->unlimited();
    }
    co_return true;
}

// A pending read notices a client that is gone. Clients send nothing here; what they send is dropped.
asio::awaitable<void> Connection::watch(std::shared_ptr<Connection> self)
{
    char dropped[512];
    std::size_t total = 0;
    error_code ec;
    while (!ec && m_isStreaming && total < 65536) {
        const std::size_t got = co_await m_wire->read(dropped, sizeof dropped, ec);
        total += got;
    }
    self->m_isWatching = false;
    self->m_wake.cancel();
}

}  // namespace adil::http
