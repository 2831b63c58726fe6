// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/messages.h"
#include "support/catch.h"

#include <QRandomGenerator>

#include <limits>

using namespace adil;
using namespace adil::pdf;
using namespace adil::pdf::wire;

static QByteArray body(const QByteArray &message) { return message.mid(4); }

static QList<Reply> replies()
{
    const PageText text{
        QStringLiteral("Іс жүргізу"), {{0, 2, {0.1, 0.2, 0.3, 0.04}}}, {{0.1, 0.2, 0.8, 0.04}}};
    return {
        {1, fail(Reason::Damaged, QStringLiteral("xref"))},
        {2,
         Contents{Kind::Tiff,
                  QStringLiteral("Тақырып"),
                  {{595, 842}, {10, 20}},
                  {{QStringLiteral("Бөлім"), 1, 2}}}},
        {3, text},
        {4, QList<Extract>{{1, 5, QStringLiteral("сот"), {{0, 0, 1, 1}}}}},
        {5, Frame{{100, 200}}},
    };
}

TEST_CASE("Messages arrive as they were sent")
{
    const Request request{7, Ask::Search, 3, {4, 5}, {0.25, 0.5}, {0.75, 1}, 8, 9, QStringLiteral("талап")};
    const auto again = requestFrom(body(toBytes(request)));
    REQUIRE(again);
    CHECK(*again == request);
    for (const Reply &reply : replies()) {
        const auto read = replyFrom(body(toBytes(reply)));
        REQUIRE(read);
        CHECK(read->id == reply.id);
        CHECK(read->answer == reply.answer);
    }
}

TEST_CASE("Messages are taken from a stream in whatever pieces they come")
{
    const QByteArray stream = toBytes(replies()[1]) + toBytes(replies()[0]);
    QByteArray buffer;
    QList<QByteArray> taken;
    for (const char byte : stream) {
        buffer.append(byte);
        const auto message = takeMessage(buffer);
        REQUIRE(message);
        if (*message)
            taken.append(**message);
    }
    REQUIRE(taken.size() == 2);
    CHECK(replyFrom(taken[1])->answer == replies()[0].answer);
    CHECK(buffer.isEmpty());
    QByteArray tooLong("\xff\xff\xff\xff", 4);
    CHECK(takeMessage(tooLong).error().reason == Reason::ProtocolError);
}

TEST_CASE("A reader that lies is refused")
{
    const auto refused = [](const Answer &answer) { return !replyFrom(body(toBytes(Reply{1, answer}))); };
    CHECK(refused(Frame{{limit::framePixels, 2}}));
    CHECK(refused(Frame{{0, 5}}));
    CHECK(refused(Frame{{-1, -1}}));
    CHECK(refused(PageText{QStringLiteral("ab"), {{1, 2, {0, 0, 1, 1}}}, {}}));
    CHECK(refused(PageText{QStringLiteral("ab"), {{0, 1, {0, 0, 2, 1}}}, {}}));
    CHECK(refused(
        PageText{QStringLiteral("ab"), {{0, 1, {std::numeric_limits<double>::quiet_NaN(), 0, 1, 1}}}, {}}));
    CHECK(refused(Contents{Kind(9), {}, {}, {}}));
    CHECK(refused(Contents{Kind::Pdf, {}, {{1, 1}}, {{{}, 1, 0}}}));
    CHECK_FALSE(replyFrom({}));
    CHECK_FALSE(requestFrom(QByteArray(100, '\xff')));
}

TEST_CASE("Noise is refused or harmless")
{
    QRandomGenerator random(7);
    for (const Reply &reply : replies()) {
        const QByteArray good = body(toBytes(reply));
        for (qsizetype cut = 0; cut < good.size(); ++cut)
            CHECK_FALSE(replyFrom(good.left(cut)));
        CHECK_FALSE(replyFrom(good + 'x'));
        for (int i = 0; i < 2000; ++i) {
            QByteArray bad = good;
            bad[random.bounded(int(bad.size()))] = char(random.bounded(256));
            if (const auto read = replyFrom(bad); read)
                CHECK(read->answer.index() < 5);
        }
    }
}
