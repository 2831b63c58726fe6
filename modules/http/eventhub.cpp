// SPDX-License-Identifier: GPL-3.0-or-later
// No lock is held while the owner's code runs; a channel's lock and the hub's are never held together.
#include "http/eventhub.h"

#include "http/eventchannel.h"

#include <QHash>

#include <utility>
#include <vector>

namespace adil::http {

EventStream::Channel::Channel(Options options, std::function<void(const Channel *)> leave)
    : m_options(std::move(options))
    , m_leave(std::move(leave))
{ }

EventStream::Channel::~Channel() { end(); }

EventStream::Channel::Waiting EventStream::Channel::take()
{
    const std::lock_guard lock(m_mutex);
    if (m_ended)
        return {{}, true};
    return {std::exchange(m_waiting, {}), m_finishing};
}

void EventStream::Channel::setWake(std::function<void()> wake)
{
    const std::lock_guard lock(m_mutex);
    m_wake = std::move(wake);
}

void EventStream::Channel::send(const QByteArray &bytes)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_ended || m_finishing)
            return;
        if (m_waiting.size() + bytes.size() <= m_options.maxWaiting) {
            m_waiting += bytes;
            if (m_wake)
                m_wake();
            return;
        }
    }
    end();
}

void EventStream::Channel::finish()
{
    const std::lock_guard lock(m_mutex);
    m_finishing = true;
    if (m_wake)
        m_wake();
}

void EventStream::Channel::end()
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_ended)
            return;
        m_ended = true;
        m_waiting = QByteArray();
        if (m_wake)
            m_wake();
    }
    if (m_leave)
        m_leave(this);
    if (m_options.closed)
        m_options.closed();
}

bool EventStream::Channel::isOpen() const
{
    const std::lock_guard lock(m_mutex);
    return !m_ended && !m_finishing;
}

EventStream::EventStream(Options options)
    : m_channel(std::make_shared<Channel>(std::move(options), nullptr))
{ }

const EventStream::Options &EventStream::options() const
{
    static const Options none;
    return m_channel ? m_channel->options() : none;
}

void EventStream::send(const QByteArray &bytes) const
{
    if (m_channel)
        m_channel->send(bytes);
}

void EventStream::finish() const
{
    if (m_channel)
        m_channel->finish();
}

void EventStream::close() const
{
    if (m_channel)
        m_channel->end();
}

bool EventStream::isOpen() const { return m_channel && m_channel->isOpen(); }

struct EventHub::Streams {
    using Channel = EventStream::Channel;
    mutable std::mutex mutex;
    QHash<const Channel *, std::weak_ptr<Channel>> list;

    // Handed out alive and used without the lock: a channel whose last handle is one of these leaves the
    // list.
    std::vector<std::shared_ptr<Channel>> alive() const
    {
        std::vector<std::shared_ptr<Channel>> channels;
        const std::lock_guard lock(mutex);
        channels.reserve(size_t(list.size()));
        for (const auto &weak : list)
            if (auto channel = weak.lock())
                channels.push_back(std::move(channel));
        return channels;
    }
};

EventHub::EventHub()
    : m_streams(std::make_shared<Streams>())
{ }

EventHub::~EventHub() { closeAll(); }

EventStream EventHub::open(EventStream::Options options)
{
    EventStream stream;
    stream.m_channel = std::make_shared<EventStream::Channel>(
        std::move(options), [weak = std::weak_ptr(m_streams)](const EventStream::Channel *channel) {
            if (const auto streams = weak.lock()) {
                const std::lock_guard lock(streams->mutex);
                streams->list.remove(channel);
            }
        });
    const std::lock_guard lock(m_streams->mutex);
    m_streams->list.insert(stream.m_channel.get(), stream.m_channel);
    return stream;
}

int EventHub::publish(const QByteArray &key, const QByteArray &event)
{
    return publish([&](const EventStream &s) { return s.options().key == key ? event : QByteArray(); });
}

int EventHub::publish(const std::function<QByteArray(const EventStream &)> &eventFor)
{
    int reached = 0;
    for (auto &channel : m_streams->alive()) {
        EventStream stream;
        stream.m_channel = channel;
        const QByteArray event = eventFor(stream);
        if (event.isEmpty())
            continue;
        stream.send(event);
        ++reached;
    }
    return reached;
}

void EventHub::close(const QByteArray &key)
{
    for (const auto &channel : m_streams->alive())
        if (channel->options().key == key)
            channel->end();
}

void EventHub::closeAll()
{
    for (const auto &channel : m_streams->alive())
        channel->end();
}

int EventHub::count() const
{
    const std::lock_guard lock(m_streams->mutex);
    return int(m_streams->list.size());
}

}  // namespace adil::http
