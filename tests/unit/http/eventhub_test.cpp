// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/eventchannel.h"
#include "http/eventhub.h"
#include "support/catch.h"

#include <atomic>
#include <thread>

using namespace adil::http;

static QByteArray taken(const EventStream &stream) { return stream.channel()->take().bytes; }

TEST_CASE("events reach the streams of a key, in order, from the moment of opening")
{
    EventHub hub;
    CHECK(hub.publish("a", "early") == 0);
    const EventStream first = hub.open({.key = "a"});
    const EventStream second = hub.open({.key = "a"});
    const EventStream other = hub.open({.key = "b"});
    CHECK(hub.count() == 3);
    CHECK(hub.publish("a", "1") == 2);
    CHECK(hub.publish("a", "2") == 2);
    CHECK(taken(first) == "12");
    CHECK(taken(second) == "12");
    CHECK(taken(other).isEmpty());
}

TEST_CASE("each stream can get its own")
{
    EventHub hub;
    const EventStream all = hub.open({.key = "a", .context = QByteArray("*")});
    const EventStream some = hub.open({.key = "a", .context = QByteArray("Hearing")});
    const int reached = hub.publish([](const EventStream &stream) {
        const auto types = std::any_cast<QByteArray>(stream.options().context);
        return types == "*" ? QByteArray("all") : QByteArray();
    });
    CHECK(reached == 1);
    CHECK(taken(all) == "all");
    CHECK(taken(some).isEmpty());
}

TEST_CASE("a stream ends once, says so, and leaves the hub")
{
    EventHub hub;
    int closed = 0;
    const EventStream stream = hub.open({.key = "a", .closed = [&] { ++closed; }});
    stream.send("lost");
    stream.close();
    stream.close();
    CHECK(closed == 1);
    CHECK_FALSE(stream.isOpen());
    CHECK(hub.count() == 0);
    stream.send("later");
    CHECK(taken(stream).isEmpty());
    CHECK(stream.channel()->take().ended);
}

TEST_CASE("a stream that nobody holds ends")
{
    EventHub hub;
    int closed = 0;
    hub.open({.key = "a", .closed = [&] { ++closed; }});
    CHECK(closed == 1);
    CHECK(hub.count() == 0);
}

TEST_CASE("finish lets what waits be written, and takes no more")
{
    EventHub hub;
    const EventStream stream = hub.open({.key = "a"});
    stream.send("last");
    stream.finish();
    stream.send("too late");
    const auto waiting = stream.channel()->take();
    CHECK(waiting.bytes == "last");
    CHECK(waiting.ended);
}

TEST_CASE("a client that does not read is dropped instead of filling the memory")
{
    EventHub hub;
    int closed = 0;
    const EventStream stream = hub.open({.key = "a", .closed = [&] { ++closed; }, .maxWaiting = 10});
    stream.send("0123456789");
    CHECK(closed == 0);
    stream.send("x");
    CHECK(closed == 1);
    CHECK(hub.count() == 0);
}

TEST_CASE("closing a key or the hub closes its streams")
{
    std::atomic<int> closed = 0;
    const auto count = [&] { ++closed; };
    EventStream left;
    {
        EventHub hub;
        const EventStream a = hub.open({.key = "a", .closed = count});
        left = hub.open({.key = "b", .closed = count});
        hub.close("a");
        CHECK(closed == 1);
        CHECK(left.isOpen());
    }
    CHECK(closed == 2);
    CHECK_FALSE(left.isOpen());
}

TEST_CASE("an empty handle does nothing")
{
    const EventStream none;
    none.send("x");
    none.finish();
    none.close();
    CHECK_FALSE(none.isOpen());
    CHECK(none.options().key.isEmpty());
}

TEST_CASE("streams open, are written to and end from many threads")
{
    EventHub hub;
    std::atomic<int> closed = 0;
    std::atomic<bool> stop = false;
    std::thread publisher([&] {
        while (!stop)
            hub.publish("a", "event");
    });
    std::thread closer([&] {
        while (!stop)
            hub.close("a");
    });
    for (int i = 0; i < 2000; ++i) {
        const EventStream stream = hub.open(
            {.key = i % 2 ? "a" : "b", .closed = [&] { ++closed; }, .maxWaiting = 1000});
        stream.channel()->take();
    }
    stop = true;
    publisher.join();
    closer.join();
    CHECK(closed == 2000);
    CHECK(hub.count() == 0);
}
