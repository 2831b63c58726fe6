// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcourt.h"

#include "server/metrics.h"

using namespace adil;
using namespace adil::test;
using server::Metrics;
using namespace std::chrono_literals;

TEST_CASE("answers are counted by kind and status, and their latencies cumulate in buckets")
{
    Metrics metrics;
    metrics.answered("api", 200, 900us);
    metrics.answered("api", 200, 30ms);
    metrics.answered("api", 429, 20s);
    metrics.answered("events", 200, 1ms);
    metrics.decided(true);
    metrics.decided(false);
    metrics.decided(true);
    metrics.pushed(7);
    const QByteArray text = metrics.text({12, 3, 1500ms});
    for (const char *line :
         {"adil_requests_total{kind=\"api\",status=\"200\"} 2\n",
          "adil_requests_total{kind=\"api\",status=\"429\"} 1\n",
          "adil_request_seconds_bucket{kind=\"api\",le=\"0.001\"} 1\n",
          "adil_request_seconds_bucket{kind=\"api\",le=\"0.025\"} 1\n",
          "adil_request_seconds_bucket{kind=\"api\",le=\"0.1\"} 2\n",
          "adil_request_seconds_bucket{kind=\"api\",le=\"10\"} 2\n",
          "adil_request_seconds_bucket{kind=\"api\",le=\"+Inf\"} 3\n",
          "adil_request_seconds_count{kind=\"api\"} 3\n", "adil_request_seconds_sum{kind=\"api\"} 20.0309\n",
          "adil_request_seconds_bucket{kind=\"events\",le=\"0.001\"} 1\n",
          "adil_commands_total{status=\"accepted\"} 2\n", "adil_commands_total{status=\"refused\"} 1\n",
          "adil_pushes_total 7\n", "adil_connections 12\n", "adil_event_streams 3\n",
          "adil_database_seconds_total 1.5\n"}) {
        INFO(line);
        CHECK(text.contains(line));
    }
    // Each name is described once, before its first value.
    const auto lines = text.split('\n');
    QSet<QByteArray> described;
    for (const QByteArray &line : lines) {
        if (line.startsWith("# TYPE "))
            described << line.split(' ')[2];
        else if (!line.isEmpty() && line[0] != '#') {
            QByteArray name = line.left(line.indexOf(line.contains('{') ? '{' : ' '));
            for (const char *part : {"_bucket", "_sum", "_count"})
                if (name.startsWith("adil_request_seconds"))
                    name.replace(part, "");
            INFO(line.toStdString());
            CHECK(described.contains(name));
        }
    }
    CHECK(described.size() == 7);
}

TEST_CASE("the door of metrics opens to this computer and to those who were named, and tells of no one")
{
    TestCourt court;
    const QString judge = court.addPerson({"judge"});
    court.call(judge, "Core/echo");
    CHECK(court.post(judge, "no json").status == 400);
    http::Request request;
    request.method = "GET";
    request.path = "/metrics";
    request.peer = QStringLiteral("127.0.0.1");
    const auto here = court.request(request);
    REQUIRE(here.status == 200);
    CHECK(here.contentType.startsWith("text/plain; version=0.0.4"));
    const QByteArray text = TestCourt::bytes(here);
    CHECK(text.contains("adil_requests_total{kind=\"api\",status=\"200\"} 1\n"));
    CHECK(text.contains("adil_requests_total{kind=\"api\",status=\"400\"} 1\n"));
    CHECK(text.contains("adil_commands_total{status=\"accepted\"} 4\n"));
    CHECK(!text.contains(judge.toLatin1()));
    CHECK(!text.contains(court.iins[judge].toLatin1()));
    request.peer = QStringLiteral("192.0.2.7");
    CHECK(court.request(request).status == 404);
    court.doors->setMetrics({QStringLiteral("192.0.2.7")}, [] { return 41; });
    const auto far = court.request(request);
    REQUIRE(far.status == 200);
    CHECK(TestCourt::bytes(far).contains("adil_connections 41\n"));
}
