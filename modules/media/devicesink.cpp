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
#include <cstring>
#include <deque>
#include <mutex>

ADIL_LOG(media)

namespace adil::media {

using std::chrono::steady_clock;

// What waits to be heard, and what of it the device has been given. Any thread.
class DeviceSink::Queue {
public:
    static constexpr qint64 capacity = rate * 6 / 100;  // with the device's own buffer about 100 ms

    // The answer marks this start or stop: a device of an earlier one gets silence.
    quint64 restart(bool running)
    {
        const std::lock_guard lock(m_mutex);
        m_running = running;
        m_samples.clear();
        m_runs.clear();
        m_given = m_taken = m_heard = 0;
        return ++m_epoch;
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

    // Fills all of `to`: silence where there is no more sound.
    void give(std::span<float> to, quint64 epoch)
    {
        const std::lock_guard lock(m_mutex);
        if (epoch != m_epoch) {
            std::fill(to.begin(), to.end(), 0.F);
            return;
        }
        const auto count = std::min(to.size(), m_samples.size());
        std::copy_n(m_samples.begin(), count, to.begin());
        std::fill(to.begin() + qptrdiff(count), to.end(), 0.F);
        m_samples.erase(m_samples.begin(), m_samples.begin() + qptrdiff(count));
        m_runs.push_back({m_given, m_taken, qint64(count)});
        m_given += qint64(to.size());
        m_taken += qint64(count);
    }

    // The device still holds `buffered` of what it was given.
    void heardAllBut(qint64 buffered, quint64 epoch)
    {
        const std::lock_guard lock(m_mutex);
        if (epoch != m_epoch)
            return;
        const qint64 at = m_given - std::clamp<qint64>(buffered, 0, m_given);
        while (m_runs.size() > 1 && m_runs[1].given <= at)
            m_runs.pop_front();
        if (!m_runs.empty())
            m_heard = std::max(m_heard,
                               m_runs.front().taken
                                   + std::clamp<qint64>(at - m_runs.front().given, 0, m_runs.front().count));
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
    quint64 m_epoch = 0;
    std::deque<float> m_samples;
    std::deque<Run> m_runs;
    qint64 m_given = 0;
    qint64 m_taken = 0;
    qint64 m_heard = 0;
};

// What QAudioSink pulls from: never empty.
class DeviceSink::Feed : public QIODevice {
public:
    Feed(std::shared_ptr<Queue> queue, const QAudioFormat &format)
        : m_queue(std::move(queue))
        , m_format(format)
    { }
    void setEpoch(quint64 epoch) { m_epoch = epoch; }
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return m_format.bytesForFrames(rate); }

protected:
    qint64 readData(char *to, qint64 size) override
    {
        const int frame = m_format.bytesPerFrame();
        const int sample = m_format.bytesPerSample();
        m_block.resize(size_t(size / frame));
        m_queue->give(m_block, m_epoch);
        for (const float value : m_block)
            for (int c = 0; c < m_format.channelCount(); ++c, to += sample)
                put(to, value);
        return qint64(m_block.size()) * frame;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    void put(char *to, float value) const
    {
        if (m_format.sampleFormat() == QAudioFormat::Float) {
            memcpy(to, &value, sizeof value);
        } else {
            const auto whole = qint16(std::clamp(value, -1.F, 1.F) * 32767.F);
            memcpy(to, &whole, sizeof whole);
        }
    }

    std::shared_ptr<Queue> m_queue;
    QAudioFormat m_format;
    std::vector<float> m_block;
    quint64 m_epoch = 0;
};

// QAudioSink's life in its thread.
class DeviceSink::Home : public QObject {
public:
    Home(std::shared_ptr<Queue> queue, const QAudioDevice &device, const QAudioFormat &format)
        : m_queue(queue)
        , m_device(device)
        , m_format(format)
        , m_feed(queue, format)
    { }

    void start(quint64 epoch)
    {
        stop();
        m_epoch = epoch;
        m_feed.setEpoch(epoch);
        m_feed.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        m_sink = std::make_unique<QAudioSink>(m_device, m_format);
        m_sink->setBufferSize(m_format.bytesForDuration(40'000));
        m_sink->start(&m_feed);
        m_last = steady_clock::now();
        m_timer = std::make_unique<QTimer>();
        m_timer->setTimerType(Qt::PreciseTimer);
        connect(m_timer.get(), &QTimer::timeout, this, [this] { look(); });
        m_timer->start(10);
    }

    void stop()
    {
        m_timer.reset();
        if (m_sink)
            m_sink->stop();
        m_sink.reset();
        m_feed.close();
    }

private:
    void look()
    {
        const auto now = steady_clock::now();
        const double passed = std::chrono::duration<double>(now - m_last).count();
        m_last = now;
        const bool gone = m_sink->state() == QAudio::StoppedState;
        if (gone && !m_gone)
            qCWarning(log, "the sound device stopped (error %d); going on without sound",
                      int(m_sink->error()));
        m_gone = gone;
        if (gone) {
            m_block.resize(size_t(passed * rate));
            m_queue->give(m_block, m_epoch);
            m_queue->heardAllBut(0, m_epoch);
            return;
        }
        m_queue->heardAllBut(m_format.framesForBytes(qint32(m_sink->bufferSize() - m_sink->bytesFree())),
                             m_epoch);
    }

    std::shared_ptr<Queue> m_queue;
    QAudioDevice m_device;
    QAudioFormat m_format;
    Feed m_feed;
    std::unique_ptr<QAudioSink> m_sink;
    std::unique_ptr<QTimer> m_timer;
    std::vector<float> m_block;
    steady_clock::time_point m_last;
    quint64 m_epoch = 0;
    bool m_gone = false;
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
        home, [home] { home->stop(); }, Qt::QueuedConnection);
    m_thread->thread.quit();
    m_thread->thread.wait();
}

void DeviceSink::start()
{
    const quint64 epoch = m_queue->restart(true);
    Home *home = m_thread->home;
    QMetaObject::invokeMethod(
        home, [home, epoch] { home->start(epoch); }, Qt::QueuedConnection);
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
