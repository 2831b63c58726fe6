// SPDX-License-Identifier: GPL-3.0-or-later
// Replies that stay open (EventSource): a handler opens a stream at the hub before it reads the state it will
// send first, so that no event falls between; any thread publishes. Bytes are opaque here: "event:
// state\ndata: {}\n\n".
#pragma once

#include <QByteArray>

#include <any>
#include <chrono>
#include <functional>
#include <memory>

namespace adil::http {

// A handle, cheap to copy, usable from any thread. The last handle gone closes nothing; the client or close()
// does.
class EventStream {
public:
    struct Options {
        QByteArray key;  // whom publish() names, for instance a user's id
        std::any context;  // the owner's, for instance the wished types
        std::chrono::milliseconds heartbeat{
            0};  // silence after which `beat` is sent; 0 = Settings::heartbeat
        QByteArray beat = ":\n\n";
        // Called once, when the stream has ended for whatever reason; in any thread; quick, and never stops
        // the server.
        std::function<void()> closed;
        qsizetype maxWaiting = 256
            * 1024;  // bytes; a client that reads slower than this is dropped and comes back
    };

    EventStream();  // open to nobody
    explicit EventStream(Options options);

    [[nodiscard]] const Options &options() const;
    void send(const QByteArray &bytes) const;  // queued; dropped when the stream has ended
    void finish() const;  // ends after what is queued has been written
    void close() const;  // ends now
    [[nodiscard]] bool isOpen() const;
    bool operator==(const EventStream &) const = default;

    struct Channel;  // http's side of it
    [[nodiscard]] const std::shared_ptr<Channel> &channel() const { return m_channel; }

private:
    std::shared_ptr<Channel> m_channel;
};

// Every open stream. Thread-safe; streams may outlive it.
class EventHub {
public:
    EventHub();
    ~EventHub();  // closes the streams
    EventHub(const EventHub &) = delete;
    EventHub &operator=(const EventHub &) = delete;

    // Collects events from this moment; written once it is returned in a Response. A stream that is never
    // returned should be closed.
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
