// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/metrics.h"

#include <algorithm>

namespace adil::server {

void Metrics::answered(const char *kind, int status, std::chrono::nanoseconds took)
{
    const double seconds = std::chrono::duration<double>(took).count();
    const auto bucket = std::lower_bound(bounds.begin(), bounds.end(), seconds) - bounds.begin();
    const std::lock_guard lock(m_mutex);
    ++m_requests[kind][status];
    Latency &latency = m_latencies[kind];
    ++latency.buckets[size_t(bucket)];
    latency.seconds += seconds;
}

void Metrics::decided(bool isAccepted) { ++(isAccepted ? m_accepted : m_refused); }

static QByteArray head(const char *name, const char *type, const char *help)
{
    return QByteArray("# HELP ") + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n';
}

static QByteArray line(const QByteArray &name, const QByteArray &value) { return name + ' ' + value + '\n'; }

static QByteArray number(double value) { return QByteArray::number(value, 'g', 12); }

QByteArray Metrics::text(const Now &now) const
{
    QByteArray text = head("adil_requests_total", "counter", "Answers by kind of request and status.");
    {
        const std::lock_guard lock(m_mutex);
        for (auto kind = m_requests.begin(); kind != m_requests.end(); ++kind)
            for (auto status = kind->begin(); status != kind->end(); ++status)
                text += line("adil_requests_total{kind=\"" + kind.key() + "\",status=\""
                                 + QByteArray::number(status.key()) + "\"}",
                             QByteArray::number(*status));
        text += head("adil_request_seconds", "histogram", "From the whole request to its answer.");
        for (auto kind = m_latencies.begin(); kind != m_latencies.end(); ++kind) {
            qint64 count = 0;
            const QByteArray label = "{kind=\"" + kind.key() + '"';
            for (size_t i = 0; i <= bounds.size(); ++i) {
                count += kind->buckets[i];
                const QByteArray bound = i < bounds.size() ? number(bounds[i]) : QByteArray("+Inf");
                text += line("adil_request_seconds_bucket" + label + ",le=\"" + bound + "\"}",
                             QByteArray::number(count));
            }
            text += line("adil_request_seconds_sum" + label + '}', number(kind->seconds));
            text += line("adil_request_seconds_count" + label + '}', QByteArray::number(count));
        }
    }
    text += head("adil_commands_total", "counter", "Commands decided, by how.");
    text += line("adil_commands_total{status=\"accepted\"}", QByteArray::number(m_accepted.load()));
    text += line("adil_commands_total{status=\"refused\"}", QByteArray::number(m_refused.load()));
    text += head("adil_pushes_total", "counter", "State changes sent to event streams.");
    text += line("adil_pushes_total", QByteArray::number(m_pushed.load()));
    text += head("adil_connections", "gauge", "Open connections.");
    text += line("adil_connections", QByteArray::number(now.connections));
    text += head("adil_event_streams", "gauge", "Open event streams.");
    text += line("adil_event_streams", QByteArray::number(now.streams));
    text += head("adil_database_seconds_total", "counter", "Time that statements of the database took.");
    text += line("adil_database_seconds_total", number(std::chrono::duration<double>(now.database).count()));
    return text;
}

}  // namespace adil::server
