// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/player.h"

#include "media/worker.h"

#include <algorithm>
#include <cmath>

namespace adil::media {

struct Player::Desk {
    Desk(std::unique_ptr<Sink> sink, std::function<void()> wake)
        : worker(std::move(sink), std::move(wake))
    { }
    State state = State::Empty;
    bool playWhenOpened = false;
    quint64 openedAs = 0;  // the generation of the last open()
    quint64 generation = 0;
    Micros target{0};  // the position until the worker has reached it
    Micros end{0};
    double speed = 1;
    Probe recording;
    QList<Strip> strips;
    Worker worker;
};

Player::Player(std::unique_ptr<Sink> sink, QObject *parent)
    : QObject(parent)
    , m_desk(std::make_unique<Desk>(
          std::move(sink), [this] { QMetaObject::invokeMethod(this, "receive", Qt::QueuedConnection); }))
{ }

Player::~Player() = default;

void Player::setState(State state)
{
    if (m_desk->state == state)
        return;
    m_desk->state = state;
    Q_EMIT stateChanged(state);
}

void Player::open(const QString &path)
{
    Desk &desk = *m_desk;
    desk.recording = {};
    desk.strips.clear();
    desk.end = desk.target = Micros(0);
    desk.playWhenOpened = false;
    desk.worker.mixer().reset();
    desk.openedAs = desk.generation = desk.worker.open(path);
    setState(path.isEmpty() ? State::Empty : State::Opening);
}

void Player::close() { open({}); }

void Player::play()
{
    switch (m_desk->state) {
    case State::Opening: m_desk->playWhenOpened = true; return;
    case State::Ended: seek(Micros(0)); break;
    case State::Paused: break;
    default: return;
    }
    m_desk->worker.setPlaying(true);
    setState(State::Playing);
}

void Player::pause()
{
    m_desk->playWhenOpened = false;
    if (m_desk->state != State::Playing)
        return;
    m_desk->worker.setPlaying(false);
    setState(State::Paused);
}

void Player::seek(Micros target)
{
    Desk &desk = *m_desk;
    if (desk.state == State::Empty || desk.state == State::Failed)
        return;
    desk.target = std::max(Micros(0), target);
    if (desk.state != State::Opening)
        desk.target = std::min(desk.target, desk.end);
    desk.generation = desk.worker.seek(desk.target);
    if (desk.state == State::Playing)
        desk.worker.setPlaying(true);  // it may have come to the end, and that news is now dropped
    if (desk.state == State::Ended)
        setState(State::Paused);
    Q_EMIT positionChanged(desk.target);
}

void Player::setSpeed(double speed)
{
    if (!std::isfinite(speed))
        return;
    m_desk->speed = std::clamp(speed, slowest, fastest);
    m_desk->worker.setSpeed(m_desk->speed);
}

void Player::setGain(int strip, double gain) { m_desk->worker.mixer().setGain(strip, float(gain)); }
void Player::setMuted(int strip, bool muted) { m_desk->worker.mixer().setMuted(strip, muted); }
void Player::setSolo(int strip, bool solo) { m_desk->worker.mixer().setSolo(strip, solo); }

Player::State Player::state() const { return m_desk->state; }
Micros Player::duration() const { return m_desk->end; }
double Player::speed() const { return m_desk->speed; }
const QList<Strip> &Player::strips() const { return m_desk->strips; }
const Probe &Player::recording() const { return m_desk->recording; }

Micros Player::position() const
{
    return m_desk->worker.position(m_desk->generation).value_or(m_desk->target);
}

void Player::receive()
{
    const News news = m_desk->worker.takeNews();
    // An open() that came later than these news has its own answer on the way.
    if (news.generation < m_desk->openedAs)
        return;
    const quint64 openedAs = m_desk->openedAs;
    const auto isStale = [&] { return openedAs != m_desk->openedAs; };  // a slot may open another file
    if (news.failed) {
        setState(State::Failed);
        Q_EMIT failed(*news.failed);
        return;
    }
    if (news.opened) {
        m_desk->recording = news.opened->recording;
        m_desk->strips = news.opened->strips;
        m_desk->end = news.opened->end;
        setState(State::Paused);
        Q_EMIT opened();
        if (!isStale() && m_desk->playWhenOpened)
            play();
    }
    if (!isStale() && news.generation == m_desk->generation)
        show(news);
}

void Player::show(const News &news)
{
    const auto isStale = [&] { return news.generation != m_desk->generation; };  // a slot may seek
    if (news.picture && !news.picture->image.isNull())
        Q_EMIT frameReady(news.picture->image, news.picture->at);
    for (const Error &flaw : news.flaws)
        Q_EMIT flawFound(flaw);
    if (!news.levels.isEmpty())
        Q_EMIT levelsChanged(news.levels);
    if (!isStale() && (news.position || news.seeked))
        Q_EMIT positionChanged(position());
    if (!isStale() && news.seeked)
        Q_EMIT seeked(*news.seeked);
    if (isStale() || !news.ended || m_desk->state != State::Playing)
        return;
    setState(State::Ended);
    Q_EMIT ended();
}

}  // namespace adil::media
