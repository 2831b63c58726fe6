// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/server.h"

#include "base/log.h"
#include "http/connection.h"

#include <QHash>

#include <atomic>
#include <set>
#include <thread>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>

namespace adil::http {

ADIL_LOG(http);

struct Server::House {
    House(Settings settings, Admission admission, Handler handler)
        : floor(std::move(settings), std::move(admission), std::move(handler))
    { }

    Result<void> loadCertificate();
    Result<void> bind();
    asio::awaitable<void> acceptAll();
    void welcome(tcp::socket socket);
    void depart(const std::shared_ptr<Connection> &connection);
    void windDown();
    void endWhenEmpty();

    // Destroyed last to first: the network before what its handlers refer to is long empty by then.
    asio::io_context io{1};
    Floor floor;
    std::optional<asio::ssl::context> tls;
    tcp::acceptor acceptor{io};
    asio::steady_timer patience{io};
    asio::steady_timer breath{io};
    asio::executor_work_guard<asio::io_context::executor_type> work{io.get_executor()};
    std::set<std::shared_ptr<Connection>> connections;
    QHash<QString, int> perAddress;
    std::atomic<int> count{0};
    std::thread network;
};

Server::Server(Settings settings, Admission admission, Handler handler)
    : m_house(std::make_unique<House>(std::move(settings), std::move(admission), std::move(handler)))
{ }

Server::~Server() { stop(); }

int Server::connections() const { return m_house->count; }

Result<quint16> Server::start()
{
    House &house = *m_house;
    if (const auto loaded = house.loadCertificate(); !loaded)
        return loaded.error();
    if (const auto bound = house.bind(); !bound)
        return bound.error();
    const quint16 port = house.acceptor.local_endpoint().port();
    asio::co_spawn(house.io, house.acceptAll(), asio::detached);
    house.network = std::thread([&house] { house.io.run(); });
    return port;
}

void Server::stop()
{
    House &house = *m_house;
    if (!house.network.joinable())
        return;
    asio::post(house.io, [&house] { house.windDown(); });
    house.network.join();
    house.floor.joinPools();
}

static Error failure(Reason reason, const QString &what, const error_code &ec)
{
    return fail(reason, what + QStringLiteral(": ") + QString::fromStdString(ec.message()));
}

Result<void> Server::House::loadCertificate()
{
    const Settings &s = floor.settings;
    if (s.certificateChain.isEmpty() && s.privateKey.isEmpty())
        return {};
    tls.emplace(asio::ssl::context::tls_server);
    error_code ec;
    tls->set_options(asio::ssl::context::default_workarounds | asio::ssl::context::no_sslv2
                         | asio::ssl::context::no_sslv3 | asio::ssl::context::no_tlsv1
                         | asio::ssl::context::no_tlsv1_1 | asio::ssl::context::no_compression,
                     ec);
    SSL_CTX_set_options(tls->native_handle(), SSL_OP_NO_RENEGOTIATION | SSL_OP_CIPHER_SERVER_PREFERENCE);
    // A key with a password is refused, instead of asking for it on a terminal that a service does not have.
    tls->set_password_callback(
        [](std::size_t, asio::ssl::context::password_purpose) { return std::string(); }, ec);
    if (SSL_CTX_set_cipher_list(tls->native_handle(), "ECDHE+AESGCM:ECDHE+CHACHA20") != 1)
        return fail(Reason::ServerFailed, QStringLiteral("no cipher of ours is known to OpenSSL"));
    tls->use_certificate_chain_file(s.certificateChain.toStdString(), ec);
    if (ec)
        return failure(Reason::CannotRead, s.certificateChain, ec);
    tls->use_private_key_file(s.privateKey.toStdString(), asio::ssl::context::pem, ec);
    if (ec)
        return failure(Reason::KeyUnusable, s.privateKey, ec);
    return {};
}

Result<void> Server::House::bind()
{
    const Settings &s = floor.settings;
    error_code ec;
    const auto address = asio::ip::make_address(s.address.toStdString(), ec);
    if (ec)
        return failure(Reason::WrongValue, s.address, ec);
    if (!tls && !address.is_loopback())
        return fail(Reason::NotAllowed,
                    QStringLiteral("without a certificate only a loopback address is served"));
    const tcp::endpoint endpoint(address, s.port);
    acceptor.open(endpoint.protocol(), ec);
    if (!ec)
        acceptor.set_option(tcp::acceptor::reuse_address(true), ec);
    if (!ec)
        acceptor.bind(endpoint, ec);
    if (!ec)
        acceptor.listen(asio::socket_base::max_listen_connections, ec);
    if (!ec)
        return {};
    error_code ignored;
    acceptor.close(ignored);
    // Taken, or not of this computer, or not ours to take: another must be given.
    return failure(Reason::WrongValue, QStringLiteral("%1 port %2").arg(s.address).arg(s.port), ec);
}

asio::awaitable<void> Server::House::acceptAll()
{
    while (!floor.stopping) {
        error_code ec;
        tcp::socket socket(io);
        co_await acceptor.async_accept(socket, into(ec));
        if (floor.stopping)
            break;
        if (!ec) {
            welcome(std::move(socket));
            continue;
        }
        // Out of file descriptors, most likely: some are given back soon.
        qCWarning(log) << "cannot accept a connection:" << ec.message().c_str();
        breath.expires_after(Milliseconds(100));
        co_await breath.async_wait(into(ec));
    }
}

// Best effort, without waiting: a client too many costs one packet.
static void turnAway(tcp::socket &socket)
{
    static constexpr char reply[] =
        "HTTP/1.1 503 Service Unavailable\r\nContent-Type: application/problem+json\r\n"
        "Content-Length: 66\r\nConnection: close\r\nRetry-After: 5\r\n\r\n"
        "{\"type\":\"about:blank\",\"status\":503,\"detail\":\"too many connections\"}";
    error_code ignored;
    socket.non_blocking(true, ignored);
    socket.write_some(asio::buffer(reply, sizeof reply - 1), ignored);
    socket.shutdown(tcp::socket::shutdown_send, ignored);
}

void Server::House::welcome(tcp::socket socket)
{
    error_code ec;
    const auto remote = socket.remote_endpoint(ec);
    if (ec)
        return;
    const QString peer = canonical(remote.address());
    const int ofAddress = perAddress.value(peer);
    const bool tooMany = int(connections.size()) >= floor.settings.maxConnections
        || (ofAddress >= floor.settings.maxConnectionsPerAddress && !floor.proxies.contains(peer));
    if (tooMany) {
        if (!tls)
            turnAway(socket);
        return;
    }
    ++perAddress[peer];
    socket.set_option(tcp::no_delay(true), ec);
    const auto connection = std::make_shared<Connection>(floor, std::move(socket), tls ? &*tls : nullptr,
                                                         peer);
    connections.insert(connection);
    count = int(connections.size());
    asio::co_spawn(io, connection->run(), [this, connection](const std::exception_ptr &failed) {
        if (failed)
            qCCritical(log) << "a connection failed";
        depart(connection);
    });
}

void Server::House::depart(const std::shared_ptr<Connection> &connection)
{
    connections.erase(connection);
    count = int(connections.size());
    if (--perAddress[connection->peer()] <= 0)
        perAddress.remove(connection->peer());
    endWhenEmpty();
}

void Server::House::windDown()
{
    floor.stopping = true;
    error_code ignored;
    acceptor.close(ignored);
    breath.cancel();
    for (const auto &connection : connections)
        connection->windDown();
    patience.expires_after(floor.settings.stopDeadline);
    patience.async_wait([this](const error_code &ec) {
        if (ec)
            return;
        for (const auto &connection : connections)
            connection->abort();
    });
    endWhenEmpty();
}

// The network thread ends when nothing is left to do.
void Server::House::endWhenEmpty()
{
    if (!floor.stopping || !connections.empty())
        return;
    patience.cancel();
    work.reset();
}

}  // namespace adil::http
