// SPDX-License-Identifier: GPL-3.0-or-later
// What only the real network can show; what is the same over any is shown by the others.
#include "loopback.h"

#include "support/catch.h"
#include "support/fakecourt.h"
#include "sync/network.h"

#include <QThread>

#include <atomic>
#include <thread>

using namespace adil;
using namespace adil::test;

namespace {

constexpr qint64 sizeOfFile = qint64(64) << 20;

// Answers one request: a head and one byte, and, once it may, the rest as fast as it is taken.
class Sender {
public:
    Sender()
    {
        m_thread = std::thread([this] { serve(); });
    }
    ~Sender()
    {
        ::shutdown(m_port.descriptor(), SHUT_RDWR);
        mayGoOn = true;
        m_thread.join();
    }
    Sender(const Sender &) = delete;
    Sender &operator=(const Sender &) = delete;
    [[nodiscard]] QUrl url() const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1/file").arg(m_port.port()));
    }
    std::atomic<bool> mayGoOn = false;
    std::atomic<qint64> sent = 0;

private:
    void serve()
    {
        const int line = ::accept(m_port.descriptor(), nullptr, nullptr);
        if (line < 0)
            return;
        QByteArray request(4096, Qt::Uninitialized);
        (void)::recv(line, request.data(), size_t(request.size()), 0);
        send(line, "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(sizeOfFile) + "\r\n\r\n");
        send(line, "a");
        sent = 1;
        while (!mayGoOn)
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        const QByteArray block(1 << 16, 'a');
        while (sent < sizeOfFile) {
            const QByteArray part = block.left(qsizetype(std::min<qint64>(block.size(), sizeOfFile - sent)));
            if (!send(line, part))
                break;
            sent += part.size();
        }
        ::close(line);
    }
    static bool send(int line, const QByteArray &bytes)
    {
        for (qsizetype at = 0; at < bytes.size();) {
            const ssize_t done = ::send(line, bytes.constData() + at, size_t(bytes.size() - at),
                                        MSG_NOSIGNAL);
            if (done <= 0)
                return false;
            at += done;
        }
        return true;
    }

    Loopback m_port{1};
    std::thread m_thread;
};

}  // namespace

TEST_CASE("a file comes no faster than it is taken")
{
    Sender sender;
    const auto network = sync::openNetwork({});  // ends first, and lets go of the line
    REQUIRE(network);
    qint64 got = 0, sentMeanwhile = 0;
    sync::HttpRequest request;
    request.url = sender.url();
    request.sink = [&](const QByteArray &bytes) {
        // As a disk that stands still: until the server can send no more, or has sent all.
        if (std::exchange(got, got + bytes.size()) > 0)
            return true;
        sender.mayGoOn = true;
        for (int quiet = 0; quiet < 50 && sender.sent < sizeOfFile; ++quiet) {
            const qint64 before = sender.sent;
            QThread::msleep(10);
            if (sender.sent != before)
                quiet = 0;
        }
        sentMeanwhile = sender.sent;
        return true;
    };
    std::optional<sync::HttpReply> reply;
    (*network)->send(request, [&](sync::HttpReply answer) { reply = std::move(answer); });
    REQUIRE(pump([&] { return reply.has_value(); }));
    CHECK(reply->status == 200);
    CHECK_FALSE(reply->failure);
    CHECK(got == sizeOfFile);
    // What lies between are the buffers of the system and a little of ours.
    CHECK(sentMeanwhile < sizeOfFile / 2);
}
