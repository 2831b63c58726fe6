// SPDX-License-Identifier: GPL-3.0-or-later
// The player's thread. Orders go in and news come out through two boxes under one lock; nobody waits for the
// other. Each order has a generation, and news of an older one are dropped. Inside this room.
#pragma once

#include "media/playback.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace adil::media {

// What happened since the last look. All of it belongs to `generation`, except `opened` and `failed`, which
// belong to the last open().
struct News {
    quint64 generation = 0;
    struct Opened {
        Probe recording;
        QList<Strip> strips;
        Micros end{0};
    };
    std::optional<Opened> opened;
    std::optional<Error> failed;
    std::optional<Picture> picture;
    std::optional<Micros> seeked;
    std::vector<Error> flaws;
    QList<float> levels;
    std::optional<Micros> position;
    bool ended = false;
};

class Worker {
public:
    // `wake` is called in the worker's thread when there are news.
    Worker(std::unique_ptr<Sink> sink, std::function<void()> wake);
    ~Worker();
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    // Orders; of each kind the last one counts. An empty path closes. open() and seek() answer the new
    // generation.
    quint64 open(const QString &path);
    quint64 seek(Micros target);
    void setPlaying(bool playing);
    void setSpeed(double speed);
    [[nodiscard]] Mixer &mixer() { return m_mixer; }

    News takeNews();
    // The time of this generation, when the worker has reached it.
    [[nodiscard]] std::optional<Micros> position(quint64 generation) const;

private:
    struct Orders {
        quint64 generation = 0;
        std::optional<QString> open;
        std::shared_ptr<std::atomic<bool>> stop;  // of the recording that open names
        std::optional<Micros> seek;
        std::optional<bool> playing;
        std::optional<double> speed;
        bool quit = false;
        [[nodiscard]] bool isEmpty() const { return !open && !seek && !playing && !speed && !quit; }
    };
    template <class Change>
    quint64 order(Change change);
    void run();
    Orders wait();
    void obey(Orders &orders);
    void openNow(const Orders &orders);
    void seekNow(Micros target);
    void play();
    template <class Change>
    void tell(Change change);

    std::function<void()> m_wake;
    Mixer m_mixer;
    mutable std::mutex m_mutex;
    std::condition_variable m_ordered;
    Orders m_orders;
    News m_news;
    bool m_awake = false;  // the other side knows that there are news
    std::optional<std::pair<quint64, Micros>> m_position;
    // Of the last open().
    std::shared_ptr<std::atomic<bool>> m_stop = std::make_shared<std::atomic<bool>>(false);
    std::atomic<quint64> m_generation = 0;

    // The worker's own.
    std::unique_ptr<Sink> m_sink;
    std::unique_ptr<Playback> m_playback;
    std::shared_ptr<std::atomic<bool>> m_current;  // the stop of m_playback
    quint64 m_done = 0;  // the generation whose orders have been obeyed
    bool m_playing = false;
    double m_speed = 1;
    std::chrono::steady_clock::time_point m_told;

    std::thread m_thread;  // the last member: it uses the others
};

}  // namespace adil::media
