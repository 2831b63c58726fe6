// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/sink.h"

#include "base/latelibrary.h"
#include "base/log.h"

#include <algorithm>
#include <chrono>

ADIL_LOG(media)

namespace adil::media {

using std::chrono::steady_clock;

struct NullSink::Pace {
    static constexpr qint64 capacity = rate / 10;
    bool running = false;
    qint64 written = 0;
    double played = 0;
    steady_clock::time_point last;

    // Time passes only while there is something to play, as with a device.
    void advance()
    {
        const auto now = steady_clock::now();
        const double passed = std::chrono::duration<double>(now - last).count() * rate;
        last = now;
        played = std::min(double(written), played + passed);
    }
};

NullSink::NullSink()
    : m_pace(std::make_unique<Pace>())
{ }

NullSink::~NullSink() = default;

void NullSink::start()
{
    *m_pace = Pace{};
    m_pace->running = true;
    m_pace->last = steady_clock::now();
}

void NullSink::stop() { *m_pace = Pace{}; }

qint64 NullSink::room() const
{
    if (!m_pace->running)
        return 0;
    m_pace->advance();
    return std::max<qint64>(0, Pace::capacity - (m_pace->written - qint64(m_pace->played)));
}

void NullSink::write(std::span<const float> samples) { m_pace->written += qint64(samples.size()); }

qint64 NullSink::played() const
{
    if (m_pace->running)
        m_pace->advance();
    return qint64(m_pace->played);
}

std::unique_ptr<Sink> systemSink()
{
    // Qt Multimedia and the sound server's libraries come with it.
    const auto open = lateFunction(QStringLiteral("adil-sound"), "adilOpenSound");
    if (!open)
        qCWarning(log) << "going on without sound:" << open.error().detail;
    else if (Sink *device = reinterpret_cast<Sink *(*)()>(*open)())
        return std::unique_ptr<Sink>(device);
    return std::make_unique<NullSink>();
}

}  // namespace adil::media
