// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/devicesink.h"

#include "base/log.h"

#include <QAudioSink>
#include <QIODevice>
#include <QMediaDevices>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <deque>
#include <mutex>

ADIL_LOG(media)

namespace adil::media {

using std::chrono::steady_clock;

// What waits to be heard, and what of it the device has been given. Any thread.
class DeviceSink::Queue {
public:
    static constexpr qint64 capacity = rate * 4 / 100;  // with the device's own buffer about 100 ms

    void restart(bool running)
    {
        const std::lock_guard lock(m_mutex);
        m_running = running;
        m_samples.clear();
        m_runs.clear();
        m_taken = m_heard = 0;
    }

    qint64 room() const
    {
        const std::lock_guard lock(m_mutex);
        return m_running ? std::max<qint64>(0, capacity - qint64(m_samples.size())) : 0;
    }

    void write(std::span<const float> samples)
    {
        const std::lock_guard lock(m_mutex);
        m_samples.insert(m_samples.end(), samples.begin(), samples.end());
    }

    // Fills all of `to`: silence where there is no sound.
    void give(std::span<float> to)
    {
        const std::lock_guard lock(m_mutex);
        const auto count = std::min(to.size(), m_samples.size());
        std::copy_n(m_samples.begin(), count, to.begin());
        std::fill(to.begin() + qptrdiff(count), to.end(), 0.F);
        m_samples.erase(m_samples.begin(), m_samples.begin() + qptrdiff(count));
        if (count > 0)
            m_runs.push_back({m_given, m_taken, qint64(count)});
        m_given += qint64(to.size());
        m_taken += qint64(count);
    }

    // The device still holds `buffered` of what it was given.
    void heardAllBut(qint64 buffered)
    {
        const std::lock_guard lock(m_mutex);
        const qint64 at = m_given - std::clamp<qint64>(buffered, 0, m_given);
        while (m_runs.size() > 1 && m_runs[1].given <= at)
            m_runs.pop_front();
        if (!m_runs.empty() && m_runs.front().given <= at)
            m_heard = std::max(
                m_heard, m_runs.front().taken + std::min(at - m_runs.front().given, m_runs.front().count));
    }

    qint64 heard() const
    {
        const std::lock_guard lock(m_mutex);
        return m_heard;
    }

private:
    // At `given` of all that the device got, `count` samples of ours begin, the `taken`th and on; then
    // silence.
    struct Run {
        qint64 given;
        qint64 taken;
        qint64 count;
    };
    mutable std::mutex m_mutex;
    bool m_running = false;
    std::deque<float> m_samples;
    std::deque<Run> m_runs;  // since the last restart
    qint64 m_given = 0;  // samples, silence too, ever
    qint64 m_taken = 0;
    qint64 m_heard = 0;
};

// QAudioSink's life in its thread. The device stays open for a while after a stop, with silence: opening it
// takes time, and a seek is a stop and a start. We push, because pulling waits for ever when PulseAudio's
// buffer is no multiple of Qt's blocks.
class DeviceSink::Home : public QObject {
public:
    Home(std::shared_ptr<Queue> queue, const QAudioDevice &device, const QAudioFormat &format)
        : m_queue(std::move(queue))
        , m_device(device)
        , m_format(format)
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] { look(); });
    }

    void start()
    {
        m_stopped.reset();
        if (m_timer.isActive())
            return;
        m_gone = false;
        m_sink = std::make_unique<QAudioSink>(m_device, m_format);
        m_sink->setBufferSize(m_format.bytesForDuration(80'000));
        m_out = m_sink->start();
        m_last = m_moved = steady_clock::now();
        m_timer.start(10);
    }

    void stop() { m_stopped = steady_clock::now(); }

    void close()
    {
        m_timer.stop();
        m_out = nullptr;
        if (m_sink)
            m_sink->stop();
        m_sink.reset();
    }

private:
    void look()
    {
        constexpr std::chrono::seconds linger{10};
        const auto now = steady_clock::now();
        const double passed = std::chrono::duration<double>(now - std::exchange(m_last, now)).count();
        if (m_stopped && now - *m_stopped > linger) {
            close();
            return;
        }
        if (!m_gone && !feed(now))
            goOnSilently();
        if (m_gone) {
            m_block.resize(size_t(passed * rate));
            m_queue->give(m_block);
            m_queue->heardAllBut(0);
        }
    }

    // False when the device has stopped, or takes nothing any more.
    bool feed(steady_clock::time_point now)
    {
        constexpr std::chrono::seconds patience{3};
        if (!m_out || m_sink->state() == QAudio::StoppedState)
            return false;
        const auto room = m_sink->bytesFree();
        const int frame = m_format.bytesPerFrame();
        if (frame > 0 && room >= frame) {
            m_moved = now;
            write(size_t(room / frame));
        }
        m_queue->heardAllBut(m_format.framesForBytes(qint32(m_sink->bufferSize() - m_sink->bytesFree())));
        return now - m_moved < patience;
    }

    void write(size_t count)
    {
        m_block.resize(count);
        m_queue->give(m_block);
        m_bytes.clear();
        for (const float value : m_block)
            for (int c = 0; c < m_format.channelCount(); ++c)
                append(value);
        m_out->write(m_bytes);
    }

    void append(float value)
    {
        if (m_format.sampleFormat() == QAudioFormat::Float) {
            m_bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
        } else {
            const auto whole = qint16(std::clamp(value, -1.F, 1.F) * 32767.F);
            m_bytes.append(reinterpret_cast<const char *>(&whole), sizeof whole);
        }
    }

    void goOnSilently()
    {
        qCWarning(log, "the sound device stopped (error %d); going on without sound", int(m_sink->error()));
        m_gone = true;
        m_out = nullptr;
        m_sink->stop();
    }

    std::shared_ptr<Queue> m_queue;
    QAudioDevice m_device;
    QAudioFormat m_format;
    std::unique_ptr<QAudioSink> m_sink;
    QIODevice *m_out = nullptr;  // m_sink's
    QTimer m_timer{this};  // runs while the device is open
    std::optional<steady_clock::time_point> m_stopped;
    steady_clock::time_point m_last;  // look()
    steady_clock::time_point m_moved;  // the device took something
    bool m_gone = false;
    std::vector<float> m_block;
    QByteArray m_bytes;
};

struct DeviceSink::Thread {
    QThread thread;
    Home *home;
};

std::unique_ptr<DeviceSink> DeviceSink::open()
{
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    if (device.isNull())
        return {};
    QAudioFormat format;
    format.setSampleRate(rate);
    for (const int channels : {2, 1})
        for (const auto sample : {QAudioFormat::Int16, QAudioFormat::Float}) {
            format.setChannelCount(channels);
            format.setSampleFormat(sample);
            if (device.isFormatSupported(format))
                return std::make_unique<DeviceSink>(device, format);
        }
    qCWarning(log, "the sound device takes no format of ours; going on without sound");
    return {};
}

DeviceSink::DeviceSink(const QAudioDevice &device, const QAudioFormat &format)
    : m_queue(std::make_shared<Queue>())
    , m_thread(std::make_unique<Thread>())
{
    m_thread->home = new Home(m_queue, device, format);
    m_thread->home->moveToThread(&m_thread->thread);
    QObject::connect(&m_thread->thread, &QThread::finished, m_thread->home, &QObject::deleteLater);
    m_thread->thread.setObjectName(QStringLiteral("sound"));
    m_thread->thread.start();
}

DeviceSink::~DeviceSink()
{
    Home *home = m_thread->home;
    QMetaObject::invokeMethod(
        home, [home] { home->close(); }, Qt::QueuedConnection);
    m_thread->thread.quit();
    m_thread->thread.wait();
}

void DeviceSink::start()
{
    m_queue->restart(true);
    Home *home = m_thread->home;
    QMetaObject::invokeMethod(
        home, [home] { home->start(); }, Qt::QueuedConnection);
}

void DeviceSink::stop()
{
    m_queue->restart(false);
    Home *home = m_thread->home;
    QMetaObject::invokeMethod(
        home, [home] { home->stop(); }, Qt::QueuedConnection);
}

qint64 DeviceSink::room() const { return m_queue->room(); }
void DeviceSink::write(std::span<const float> samples) { m_queue->write(samples); }
qint64 DeviceSink::played() const { return m_queue->heard(); }

}  // namespace adil::media

// What sink.cpp calls by its name; the caller owns the sink. Null: no device.
extern "C" Q_DECL_EXPORT adil::media::Sink *adilOpenSound()
{
    return adil::media::DeviceSink::open().release();
}
