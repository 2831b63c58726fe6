// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "sync/events.h"

using namespace adil;

static QList<sync::ServerEvent> feedInPieces(const QByteArray &bytes, qsizetype piece)
{
    sync::EventReader reader;
    QList<sync::ServerEvent> events;
    for (qsizetype at = 0; at < bytes.size(); at += piece)
        events << reader.feed(bytes.mid(at, piece));
    return events;
}

TEST_CASE("events are whole however the bytes are cut")
{
    const QByteArray stream = ": heartbeat\n\nevent: state\nid: 7\ndata: {\"a\":\ndata: 1}\n\nevent: "
                              "ping\r\ndata: x\r\n\r\ndata\n\n";
    for (qsizetype piece = 1; piece <= stream.size(); ++piece) {
        const auto events = feedInPieces(stream, piece);
        INFO(piece);
        REQUIRE(events.size() == 3);
        CHECK(events[0].name == "state");
        CHECK(events[0].data == "{\"a\":\n1}");
        CHECK(events[0].id == "7");
        CHECK(events[1].name == "ping");
        CHECK(events[1].data == "x");
        CHECK(events[2].name == "message");
        CHECK(events[2].data.isEmpty());
    }
}

TEST_CASE("an event without data is none, and a line without end is not kept for ever")
{
    sync::EventReader reader;
    CHECK(reader.feed("event: state\n\n").isEmpty());
    CHECK(reader.feed(QByteArray(200'000, 'x')).isEmpty());
    CHECK(reader.feed("\ndata: after\n\n").size() == 1);
}
