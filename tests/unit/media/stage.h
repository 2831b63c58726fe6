// SPDX-License-Identifier: GPL-3.0-or-later
// A player with a listener: what it said, and a wait for it without sleeping. And a sink that keeps the
// sound.
#pragma once

#include "media/player.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace made {

// What a sink got, shared with the test. Any thread.
struct Heard {
    mutable std::mutex mutex;
    std::vector<float> samples;
    [[nodiscard]] std::vector<float> copy() const
    {
        const std::lock_guard lock(mutex);
        return samples;
    }
    [[nodiscard]] size_t count() const
    {
        const std::lock_guard lock(mutex);
        return samples.size();
    }
    void clear()
    {
        const std::lock_guard lock(mutex);
        samples.clear();
    }
};

// Takes sound as fast as it comes: each block is heard at once.
class KeepingSink : public adil::media::Sink {
public:
    explicit KeepingSink(std::shared_ptr<Heard> heard)
        : m_heard(std::move(heard))
    { }
    void start() override
    {
        m_running = true;
        m_played = m_written = 0;
    }
    void stop() override { m_running = false; }
    [[nodiscard]] qint64 room() const override
    {
        constexpr qint64 capacity = 24'000;
        return m_running ? capacity - (m_written - m_played) : 0;
    }
    void write(std::span<const float> samples) override
    {
        const std::lock_guard lock(m_heard->mutex);
        m_heard->samples.insert(m_heard->samples.end(), samples.begin(), samples.end());
        m_written += qint64(samples.size());
    }
    [[nodiscard]] qint64 played() const override { return m_played = m_written; }

private:
    std::shared_ptr<Heard> m_heard;
    bool m_running = false;
    qint64 m_written = 0;
    mutable qint64 m_played = 0;
};

struct Shown {
    QImage picture;
    adil::media::Micros at;
    adil::media::Micros position;  // the player's, when it was shown
};

class Stage : public QObject {
public:
    explicit Stage(std::unique_ptr<adil::media::Sink> sink)
        : player(std::move(sink))
    {
        using adil::media::Player;
        connect(&player, &Player::frameReady, this, [this](const QImage &picture, adil::media::Micros at) {
            shown.push_back({picture, at, player.position()});
        });
        connect(&player, &Player::opened, this, [this] { ++opened; });
        connect(&player, &Player::failed, this,
                [this](const adil::Error &error) { failures.push_back(error); });
        connect(&player, &Player::flawFound, this,
                [this](const adil::Error &error) { flaws.push_back(error); });
        connect(&player, &Player::seeked, this, [this](adil::media::Micros at) { seeks.push_back(at); });
        connect(&player, &Player::levelsChanged, this, [this](const QList<float> &now) { levels = now; });
        connect(&player, &Player::ended, this, [this] { ++ended; });
    }

    // False when it has not come true in time.
    bool waitFor(const std::function<bool()> &condition, int milliseconds = 20'000)
    {
        QElapsedTimer time;
        time.start();
        QTimer tick;  // the condition may come true without an event
        tick.start(std::min(milliseconds, 20));
        while (!condition() && time.elapsed() < milliseconds)
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        return condition();
    }
    bool open(const QString &path)
    {
        const int before = opened;
        const size_t failuresBefore = failures.size();
        player.open(path);
        return waitFor([&] { return opened > before || failures.size() > failuresBefore; })
            && opened > before;
    }
    bool seek(adil::media::Micros target)
    {
        const size_t before = seeks.size();
        player.seek(target);
        return waitFor([&] { return seeks.size() > before; });
    }

    adil::media::Player player;
    std::vector<Shown> shown;
    std::vector<adil::Error> failures;
    std::vector<adil::Error> flaws;
    std::vector<adil::media::Micros> seeks;
    QList<float> levels;
    int opened = 0;
    int ended = 0;
};

}  // namespace made
