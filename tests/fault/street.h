// SPDX-License-Identifier: GPL-3.0-or-later
// The way between desks and a court's real doors, without a socket: requests wait in it until the test hands
// one over, in whatever order, and loses, doubles or delays what it likes. One thread.
#pragma once

#include "sync/transport.h"
#include "unit/server/testcourt.h"

#include <QUrlQuery>

namespace adil::test {

// What becomes of one request.
enum class Luck {
    Good,
    QuestionLost,  // the court never hears it
    AnswerLost,  // it is done, and nobody hears so
    Twice,  // the court hears it twice
    Late,  // whoever sent it gives up; the court hears it some time later
    Broken,  // half of the answer comes, then the line breaks
    Refused  // something before the court answers 502
};

class Street {
public:
    explicit Street(TestCourt &court)
        : m_court(court)
    { }

    // For one life of one desk's sync.
    std::unique_ptr<sync::Transport> doorFor(int desk) { return std::make_unique<Way>(*this, desk); }
    [[nodiscard]] qsizetype waiting() const { return qsizetype(m_letters.size()); }
    // Of this desk, where in the street.
    [[nodiscard]] QList<qsizetype> of(int desk) const
    {
        QList<qsizetype> all;
        for (qsizetype i = 0; i < waiting(); ++i)
            if (m_letters[size_t(i)].desk == desk)
                all << i;
        return all;
    }
    void handOver(qsizetype which, Luck luck)
    {
        Letter letter = std::move(m_letters[size_t(which)]);
        m_letters.erase(m_letters.begin() + which);
        const sync::HttpReply reply = through(letter.request, luck);
        if (!*letter.isOpen)
            return;
        if (letter.request.sink && reply.status >= 200 && reply.status < 300) {
            if (!letter.request.sink(reply.body))
                return letter.done({0, {}, {}, fail(Reason::Cancelled)});
            return letter.done({reply.status, reply.contentType, {}, reply.failure});
        }
        letter.done(reply);
    }
    // What was given up comes after all.
    void handOverLate()
    {
        if (!m_late.empty()) {
            (void)answer(m_late.front());
            m_late.erase(m_late.begin());
        }
    }
    [[nodiscard]] bool hasLate() const { return !m_late.empty(); }
    // "Something has changed", as the court says it to whoever listens.
    void tell(int desk)
    {
        for (Listener *listener : QList(m_listeners))
            if (listener->desk == desk)
                listener->bytes("event: state\ndata: {}\n\n");
    }

private:
    struct Letter {
        int desk = 0;
        std::shared_ptr<bool> isOpen;  // until its sender ends
        sync::HttpRequest request;
        std::function<void(sync::HttpReply)> done;
    };
    struct Listener : sync::Stream {
        Listener(QList<Listener *> &a, int d, std::function<void(const QByteArray &)> b)
            : all(a)
            , desk(d)
            , bytes(std::move(b))
        {
            all << this;
        }
        ~Listener() override { all.removeAll(this); }
        Listener(const Listener &) = delete;
        Listener &operator=(const Listener &) = delete;
        QList<Listener *> &all;
        int desk;
        std::function<void(const QByteArray &)> bytes;
    };
    class Way : public sync::Transport {
    public:
        Way(Street &street, int desk)
            : m_street(street)
            , m_desk(desk)
        { }
        ~Way() override { *m_isOpen = false; }
        Way(const Way &) = delete;
        Way &operator=(const Way &) = delete;
        void send(sync::HttpRequest request, std::function<void(sync::HttpReply)> done) override
        {
            // A file that it names may be gone when the request is heard.
            if (!request.bodyFile.isEmpty()) {
                QFile file(request.bodyFile);
                REQUIRE(file.open(QIODevice::ReadOnly));
                REQUIRE(file.seek(request.bodyFrom));
                request.body = request.bodySize < 0 ? file.readAll() : file.read(request.bodySize);
            }
            m_street.m_letters.push_back({m_desk, m_isOpen, std::move(request), std::move(done)});
        }
        std::unique_ptr<sync::Stream> listen(sync::HttpRequest, std::function<void(const QByteArray &)> bytes,
                                             std::function<void()>) override
        {
            return std::make_unique<Listener>(m_street.m_listeners, m_desk, std::move(bytes));
        }

    private:
        Street &m_street;
        int m_desk;
        std::shared_ptr<bool> m_isOpen = std::make_shared<bool>(true);
    };

    sync::HttpReply through(const sync::HttpRequest &request, Luck luck)
    {
        const sync::HttpReply nothing{0, {}, {}, fail(Reason::Offline)};
        if (luck == Luck::Refused)
            return {502, "text/html", "<html>", {}};
        if (luck == Luck::Late)
            m_late.push_back(request);
        if (luck == Luck::QuestionLost || luck == Luck::Late)
            return nothing;
        sync::HttpReply reply = answer(request);
        if (luck == Luck::Twice)
            reply = answer(request);
        if (luck == Luck::AnswerLost)
            return nothing;
        if (luck == Luck::Broken) {
            reply.body.truncate(reply.body.size() / 2);
            reply.failure = fail(Reason::Offline);
        }
        return reply;
    }
    static http::Request onWire(const sync::HttpRequest &request)
    {
        http::Request wire;
        wire.method = request.method;
        wire.path = request.url.path(QUrl::FullyDecoded).toUtf8();
        const auto query = QUrlQuery(request.url).queryItems(QUrl::FullyDecoded);
        for (const auto &[name, value] : query)
            wire.query << std::pair(name.toUtf8(), value.toUtf8());
        for (const auto &[name, value] : request.headers)
            wire.headers << std::pair(name.toLower(), value);
        wire.headers << std::pair<QByteArray, QByteArray>("content-length",
                                                          QByteArray::number(request.body.size()));
        wire.peer = QStringLiteral("127.0.0.1");
        wire.body = request.body;
        wire.bodySize = request.body.size();
        return wire;
    }
    sync::HttpReply answer(const sync::HttpRequest &request)
    {
        const http::Request wire = onWire(request);
        const http::Response response = m_court.request(wire);
        sync::HttpReply reply{response.status, response.contentType, {}, {}};
        if (const auto *bytes = std::get_if<QByteArray>(&response.body)) {
            reply.body = *bytes;
        } else if (const auto *body = std::get_if<http::FileBody>(&response.body)) {
            QFile file(body->path);
            REQUIRE(file.open(QIODevice::ReadOnly));
            reply.body = file.readAll();
            // "bytes=N-", all that a workstation asks for
            const QByteArray range = wire.header("range");
            if (!range.isEmpty()) {
                reply.body = reply.body.mid(range.mid(6).chopped(1).toLongLong());
                reply.status = 206;
            }
        }
        return reply;
    }

    TestCourt &m_court;
    std::vector<Letter> m_letters;
    std::vector<sync::HttpRequest> m_late;
    QList<Listener *> m_listeners;
};

}  // namespace adil::test
