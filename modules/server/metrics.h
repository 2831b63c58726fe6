// SPDX-License-Identifier: GPL-3.0-or-later
// What a serving process has done since it began, as numbers for Prometheus. No names, no ids, no addresses.
// Any thread.
#pragma once

#include <QByteArray>
#include <QMap>

#include <array>
#include <atomic>
#include <chrono>
#include <mutex>

namespace adil::server {

class Metrics {
public:
    // `kind` is one of a few names ("api", "download"…); it must outlive the metrics.
    void answered(const char *kind, int status, std::chrono::nanoseconds took);
    void decided(bool isAccepted);
    void pushed(qint64 events) { m_pushed += events; }

    // What others know and is asked for at the moment.
    struct Now {
        qint64 connections = 0, streams = 0;
        std::chrono::nanoseconds database{};  // what statements took, since the beginning
    };
    // The text format of Prometheus, version 0.0.4.
    [[nodiscard]] QByteArray text(const Now &now) const;

    // Upper bounds of the buckets of latencies, in seconds; one more holds the rest.
    static constexpr std::array<double, 10> bounds{0.001, 0.0025, 0.005, 0.01, 0.025, 0.1, 0.25, 1, 2.5, 10};

private:
    struct Latency {
        std::array<qint64, bounds.size() + 1> buckets{};
        double seconds = 0;
    };
    mutable std::mutex m_mutex;
    QMap<QByteArray, QMap<int, qint64>> m_requests;  // kind -> status -> count
    QMap<QByteArray, Latency> m_latencies;
    std::atomic<qint64> m_accepted = 0, m_refused = 0, m_pushed = 0;
};

}  // namespace adil::server
