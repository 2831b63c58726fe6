// SPDX-License-Identifier: GPL-3.0-or-later
// Files on their way to a server that answers as it was told to, over a real socket without TLS; over TLS
// they go in story/ and fault/.
#include "loopback.h"

#include "support/catch.h"
#include "support/fakecourt.h"
#include "sync/network.h"

#include <QTemporaryFile>

#include <algorithm>
#include <atomic>
#include <map>
#include <thread>

#include <poll.h>

using namespace adil;
using namespace adil::test;

namespace {

// Takes requests, each whole with its body unless it is told otherwise, and gives to each the next of its
// answers, on a thread of its own. What it heard may be looked at when that has been answered.
class Server {
public:
    struct Answer {
        QList<QByteArray> pieces;  // nothing: the connection ends without a word
        bool ends = false;  // the connection, after it
        bool isHasty = false;  // comes as soon as the head is there
    };

    Server() = default;
    ~Server()
    {
        m_ends = true;
        if (m_thread.joinable())
            m_thread.join();
        for (const auto &[line, bytes] : m_lines)
            ::close(line);
    }
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;
    [[nodiscard]] QUrl url() const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1/up/load?a=b").arg(m_port.port()));
    }
    void answer(const QList<Answer> &answers)
    {
        m_answers = answers;
        m_thread = std::thread([this] { serve(); });
    }

    QList<QByteArray> heads, bodies;
    std::atomic<int> connections = 0;

private:
    void serve()
    {
        while (!m_ends) {
            std::vector<pollfd> waits{{m_port.descriptor(), POLLIN, 0}};
            for (const auto &[line, bytes] : m_lines)
                waits.push_back({line, POLLIN, 0});
            if (::poll(waits.data(), waits.size(), 5) <= 0)
                continue;
            for (const pollfd &one : waits)
                if (one.revents != 0)
                    one.fd == m_port.descriptor() ? accept() : read(one.fd);
        }
    }
    void accept()
    {
        const int line = ::accept(m_port.descriptor(), nullptr, nullptr);
        if (line < 0)
            return;
        m_lines[line];
        ++connections;
    }
    void end(int line)
    {
        ::close(line);
        m_lines.erase(line);
    }
    void read(int line)
    {
        QByteArray &bytes = m_lines[line];
        QByteArray more(1 << 16, Qt::Uninitialized);
        const ssize_t got = ::recv(line, more.data(), size_t(more.size()), 0);
        if (got <= 0)
            return end(line);
        bytes += more.left(got);
        const qsizetype headEnd = bytes.indexOf("\r\n\r\n");
        if (headEnd < 0 || m_answers.isEmpty())
            return;
        const QByteArray head = bytes.left(headEnd) + "\r\n";
        const qsizetype at = head.indexOf("Content-Length: ") + 16;
        const qint64 size = head.mid(at, head.indexOf('\r', at) - at).toLongLong();
        if (!m_answers.first().isHasty && bytes.size() < headEnd + 4 + size)
            return;
        heads << head;
        bodies << bytes.mid(headEnd + 4, size);
        bytes.clear();
        say(line, m_answers.takeFirst());
    }
    void say(int line, const Answer &answer)
    {
        for (const QByteArray &piece : answer.pieces)
            if (::send(line, piece.constData(), size_t(piece.size()), MSG_NOSIGNAL) != piece.size())
                break;
        if (answer.ends || answer.pieces.isEmpty())
            end(line);
    }

    Loopback m_port{8};
    std::atomic<bool> m_ends = false;
    QList<Answer> m_answers;
    std::map<int, QByteArray> m_lines;  // what came on each and was not answered yet
    std::thread m_thread;
};

Server::Answer answer(const QByteArray &text) { return {{text}, false, false}; }

const QByteArray made =
    "HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}";

struct Way {
    Way()
        : network(must(sync::openNetwork({})))
    {
        REQUIRE(file.open());
        for (int i = 0; i < 300'000; ++i)
            bytes += char(i * 7 % 251);
        REQUIRE(file.write(bytes) == bytes.size());
        REQUIRE(file.flush());
    }
    sync::HttpReply send(qint64 from = 0, qint64 size = -1)
    {
        std::optional<sync::HttpReply> told;
        network->send({"POST", server.url(), {{"X-Word", "yes"}}, {}, file.fileName(), {}, from, size},
                      [&](sync::HttpReply reply) { told = std::move(reply); });
        CHECK_FALSE(told);  // never before it returns
        REQUIRE(pump([&] { return told.has_value(); }));
        return *told;
    }
    template <class T>
    static T must(Result<T> result)
    {
        REQUIRE(result);
        return *std::move(result);
    }

    Server server;
    std::unique_ptr<sync::Transport> network;
    QTemporaryFile file;
    QByteArray bytes;
};

}  // namespace

TEST_CASE("a file and its parts go over one connection, with their heads")
{
    Way way;
    way.server.answer({answer(made), answer(made), answer(made)});
    const sync::HttpReply reply = way.send();
    CHECK_FALSE(reply.failure);
    CHECK(reply.status == 201);
    CHECK(reply.contentType == "application/json");
    CHECK(reply.body == "{}");
    CHECK(way.send(100'000, 50'000).status == 201);
    CHECK(way.send(299'999).status == 201);
    CHECK(way.server.bodies
          == QList<QByteArray>({way.bytes, way.bytes.mid(100'000, 50'000), way.bytes.right(1)}));
    CHECK(way.server.connections == 1);
    const QByteArray head = way.server.heads.first();
    CHECK(head.startsWith("POST /up/load?a=b HTTP/1.1\r\n"));
    CHECK(head.contains("\r\nHost: 127.0.0.1:"));
    CHECK(head.contains("\r\nX-Word: yes\r\n"));
}

TEST_CASE("two go at the same time, over two connections")
{
    Way way;
    way.server.answer({answer(made)});
    int told = 0;
    for (int i = 0; i < 2; ++i)
        way.network->send({"POST", way.server.url(), {}, {}, way.file.fileName(), {}, 0, 10},
                          [&](const sync::HttpReply &) { ++told; });
    CHECK(pump([&] { return told == 1; }));
    CHECK(way.server.connections == 2);
}

TEST_CASE("an answer is read however it is put")
{
    const QByteArray chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    Way way;
    way.server.answer({
        answer("HTTP/1.1 100 Continue\r\n\r\n" + made),
        {{"HTTP/1.1 200 ", "OK\r\ncontent-length: 5\r", "\n\r\nhe", "llo"}, false, false},
        {{chunked, "3;x=y\r\nabc\r", "\n2\r\nde\r\n", "0\r\nTrailer: t\r\n", "\r\n"}, false, false},
        answer("HTTP/1.1 204 No Content\r\n\r\n"),
        {{"HTTP/1.1 200 OK\r\n\r\nuntil the", " end"}, true, false},
    });
    CHECK(way.send(0, 1).body == "{}");
    CHECK(way.send(0, 1).body == "hello");
    CHECK(way.send(0, 1).body == "abcde");
    CHECK(way.send(0, 1).status == 204);
    CHECK(way.server.connections == 1);
    const sync::HttpReply last = way.send(0, 1);
    CHECK_FALSE(last.failure);
    CHECK(last.body == "until the end");
}

TEST_CASE("what is no answer, or half of one, is a lost line")
{
    for (const char *text :
         {"SSH-2.0-x\r\n\r\n", "HTTP/1.1 20", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf",
          "HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n",
          "HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\n",
          "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nz\r\n"}) {
        INFO(text);
        Way way;
        way.server.answer({{{text}, true, false}});
        const sync::HttpReply reply = way.send();
        REQUIRE(reply.failure);
        CHECK(reply.failure->reason == Reason::Offline);
    }
}

TEST_CASE("a line of which the server let go meanwhile is no failure; a new one without a word is")
{
    Way way;
    way.server.answer({answer(made), {}, answer(made), {}, {}});
    CHECK(way.send().status == 201);
    CHECK(way.send().status == 201);  // the second answer is none: it goes once more
    CHECK(way.server.connections == 2);
    CHECK(way.server.bodies == QList<QByteArray>({way.bytes, way.bytes, way.bytes}));
    const sync::HttpReply reply = way.send();
    REQUIRE(reply.failure);
    CHECK(reply.failure->reason == Reason::Offline);
    CHECK(way.server.connections == 3);
}

TEST_CASE("refused before all is there: that is heard, and the rest is no next request")
{
    Way way;
    REQUIRE(way.file.resize(qint64(64) << 20));
    way.server.answer({
        {{"HTTP/1.1 413 Too Large\r\nContent-Length: 2\r\n\r\nno"}, false, true},
        answer(made),
    });
    const sync::HttpReply refusal = way.send();
    CHECK(refusal.status == 413);
    CHECK(refusal.body == "no");
    CHECK(way.send(0, 3).status == 201);
    CHECK(way.server.connections == 2);
    CHECK(way.server.bodies.last() == way.bytes.left(3));
}

TEST_CASE("a file that is not there or too short is told as such, and nobody who is gone hears of anything")
{
    Way way;
    CHECK(way.send(299'000, 2000).failure->reason == Reason::CannotRead);
    REQUIRE(QFile::remove(way.file.fileName()));
    CHECK(way.send().failure->reason == Reason::CannotRead);
    QTemporaryFile other;
    REQUIRE(other.open());
    bool heard = false;
    way.network->send({"POST", way.server.url(), {}, {}, other.fileName(), {}, 0, -1},
                      [&](const sync::HttpReply &) { heard = true; });
    way.network.reset();
    pump([] { return false; }, 50);
    CHECK_FALSE(heard);
}
