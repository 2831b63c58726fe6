// SPDX-License-Identifier: GPL-3.0-or-later
// Replies that stay open (EventSource): a handler opens a stream at the hub before it reads the state it
// sends first, so that no event falls between; any thread publishes. Bytes are opaque: "event: state\ndata:
// {}\n\n".
#pragma once

#include <QByteArray>

#include <any>
#include <chrono>
#include <functional>
#include <memory>

namespace adil::http {

// A handle, cheap to copy, usable from any thread. The stream ends with the client, with close(), or with its
// last handle (the connection holds one).
class EventStream {
public:
    struct Options {
        QByteArray key{};  // whom publish() names, for instance a user's id
        std::any context{};  // the owner's, for instance the wished types
        // Silence after which `beat` is sent; 0 = Settings::heartbeat.
        std::chrono::milliseconds heartbeat{0};
        QByteArray beat = ":\n\n";
        // Called once, when the stream has ended for whatever reason; in any thread; quick; never stops the
        // server.
        std::function<void()> closed{};
        // Bytes; a client that reads slower than this is dropped, comes back and asks what changed.
        qsizetype maxWaiting = 256LL * 1024;
    };

    EventStream() = default;  // ended
    explicit EventStream(Options options);

    [[nodiscard]] const Options &options() const;
    void send(const QByteArray &bytes) const;  // queued; dropped when the stream has ended
    void finish() const;  // ends after what is queued has been written
    void close() const;  // ends now
    [[nodiscard]] bool isOpen() const;
    bool operator==(const EventStream &) const = default;

    class Channel;  // eventchannel.h: the connection's side
    [[nodiscard]] const std::shared_ptr<Channel> &channel() const { return m_channel; }

private:
    friend class EventHub;
    std::shared_ptr<Channel> m_channel;
};

// Every open stream. Thread-safe; streams may outlive it.
class EventHub {
public:
    EventHub();
    ~EventHub();  // closes the streams
    EventHub(const EventHub &) = delete;
    EventHub &operator=(const EventHub &) = delete;

    // Collects events from this moment; they are written once it is returned in a Response.
    EventStream open(EventStream::Options options);
    // To the streams of this key. How many they were.
    int publish(const QByteArray &key, const QByteArray &event);
    // To each stream what `eventFor` gives for it, nothing when that is empty. How many got one.
    int publish(const std::function<QByteArray(const EventStream &)> &eventFor);
    void close(const QByteArray &key);  // signed out
    void closeAll();
    [[nodiscard]] int count() const;

private:
    struct Streams;
    std::shared_ptr<Streams> m_streams;
};

}  // namespace adil::http
