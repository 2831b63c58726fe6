// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/worker.h"

namespace adil::media {

using std::chrono::steady_clock;

Worker::Worker(std::unique_ptr<Sink> sink, std::function<void()> wake)
    : m_wake(std::move(wake))
    , m_sink(std::move(sink))
    , m_thread([this] { run(); })
{ }

Worker::~Worker()
{
    order([this](Orders &orders) {
        orders.quit = true;
        *m_stop = true;
    });
    m_thread.join();
}

template <class Change>
quint64 Worker::order(Change change)
{
    quint64 generation = 0;
    {
        const std::lock_guard lock(m_mutex);
        change(m_orders);
        m_orders.generation = generation = m_generation.load();
    }
    m_ordered.notify_one();
    return generation;
}

quint64 Worker::open(const QString &path)
{
    return order([&](Orders &orders) {
        ++m_generation;
        orders = Orders{};
        orders.open = path;
        *m_stop = true;  // what is being opened or read now is not wanted any more
        m_stop = orders.stop = std::make_shared<std::atomic<bool>>(false);
    });
}

quint64 Worker::seek(Micros target)
{
    return order([&](Orders &orders) {
        ++m_generation;
        orders.seek = target;
    });
}

void Worker::setPlaying(bool playing)
{
    order([&](Orders &orders) { orders.playing = playing; });
}

void Worker::setSpeed(double speed)
{
    order([&](Orders &orders) { orders.speed = speed; });
}

News Worker::takeNews()
{
    const std::lock_guard lock(m_mutex);
    m_awake = false;
    return std::exchange(m_news, News{});
}

std::optional<Micros> Worker::position(quint64 generation) const
{
    const std::lock_guard lock(m_mutex);
    if (!m_position || m_position->first != generation)
        return {};
    return m_position->second;
}

template <class Change>
void Worker::tell(Change change)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_news.generation != m_done) {
            // Pictures and times of an older generation; an answer to open() stays.
            News fresh;
            fresh.opened = std::move(m_news.opened);
            fresh.failed = std::move(m_news.failed);
            fresh.generation = m_done;
            m_news = std::move(fresh);
        }
        change(m_news);
        if (std::exchange(m_awake, true))
            return;
    }
    m_wake();
}

Worker::Orders Worker::wait()
{
    std::unique_lock lock(m_mutex);
    const auto ordered = [this] { return !m_orders.isEmpty(); };
    if (m_playback && m_playback->isRunning())
        m_ordered.wait_for(lock, m_playback->idle(), ordered);
    else
        m_ordered.wait(lock, ordered);
    return std::exchange(m_orders, Orders{});
}

void Worker::run()
{
    for (;;) {
        Orders orders = wait();
        if (orders.quit)
            break;
        obey(orders);
        play();
    }
    m_playback.reset();
    m_sink.reset();
}

void Worker::obey(Orders &orders)
{
    if (orders.isEmpty())
        return;
    m_done = orders.generation;
    if (orders.speed)
        m_speed = *orders.speed;
    if (orders.open)
        openNow(orders);
    else if (orders.speed && m_playback)
        m_playback->setSpeed(m_speed);
    if (orders.seek && m_playback)
        seekNow(*orders.seek);
    if (orders.playing)
        m_playing = *orders.playing;
    if (!m_playback || m_done != m_generation.load())
        return;
    if (m_playing && !m_playback->isRunning())
        m_playback->start();
    else if (!m_playing)
        m_playback->stop();
    const std::lock_guard lock(m_mutex);
    m_position = {m_done, m_playback->position()};
}

void Worker::openNow(const Orders &orders)
{
    m_playback.reset();
    m_playing = false;
    m_current = orders.stop;
    {
        const std::lock_guard lock(m_mutex);
        m_news = News{};  // of another recording
    }
    if (orders.open->isEmpty())
        return;
    auto opened = Playback::open(*orders.open, *m_sink, m_mixer, m_current.get());
    if (*m_current)
        return;  // another open() has come meanwhile
    if (!opened) {
        tell([&](News &news) { news.failed = opened.error(); });
        return;
    }
    m_playback = *std::move(opened);
    m_playback->setSpeed(m_speed);
    tell([&](News &news) {
        news.opened = News::Opened{m_playback->recording(), m_playback->strips(), m_playback->end()};
    });
    if (!orders.seek)
        seekNow(Micros(0));
}

void Worker::seekNow(Micros target)
{
    auto picture = m_playback->seek(target, [this] { return m_done == m_generation.load(); });
    if (m_done != m_generation.load())
        return;
    tell([&](News &news) {
        news.picture = std::move(picture);
        news.seeked = m_playback->position();
        news.ended = false;
    });
}

void Worker::play()
{
    constexpr std::chrono::milliseconds often{40};
    if (!m_playback || !m_playback->isRunning())
        return;
    auto picture = m_playback->step();
    const Micros position = m_playback->position();
    {
        const std::lock_guard lock(m_mutex);
        m_position = {m_done, position};
    }
    if (picture)
        tell([&](News &news) { news.picture = std::move(picture); });
    while (auto flaw = m_playback->takeFlaw())
        tell([&](News &news) { news.flaws.push_back(std::move(*flaw)); });
    const bool ended = m_playback->isAtEnd();
    const auto now = steady_clock::now();
    if (ended || now - m_told >= often) {
        m_told = now;
        const std::vector<float> levels = m_playback->takeLevels();
        tell([&](News &news) {
            news.levels = QList<float>(levels.begin(), levels.end());
            news.position = position;
            news.ended = ended;
        });
    }
    if (ended) {
        m_playback->stop();
        m_playing = false;
    }
}

}  // namespace adil::media
