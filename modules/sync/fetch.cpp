// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/fetch.h"

#include "store/fulldisk.h"

#include <QFile>

#include <cerrno>

namespace adil::sync {

Fetch::Fetch(Line &line, const store::Blobs &blobs, Around around)
    : m_line(line)
    , m_blobs(blobs)
    , m_around(std::move(around))
{ }

Fetch::~Fetch() { *m_alive = false; }

void Fetch::want(const QString &blobId)
{
    if (m_blobs.has(blobId))
        return m_around.arrived(blobId, {});
    m_background.removeAll(blobId);
    if (m_running == blobId) {
        m_wish = Wish::Asked;
        m_makesWay = false;
        return;
    }
    if (!m_wanted.contains(blobId))
        m_wanted << blobId;
    m_makesWay = !m_running.isEmpty() && m_wish == Wish::Background;
    next();
}

void Fetch::keep(const QStringList &blobIds)
{
    m_background.clear();
    m_isHeld = false;
    for (const QString &blobId : blobIds)
        if (!m_blobs.has(blobId) && !m_wanted.contains(blobId) && blobId != m_running
            && m_damaged.value(blobId) < 2)
            m_background << blobId;
    next();
}

void Fetch::resume()
{
    m_mayRun = true;
    next();
}

void Fetch::pause() { m_mayRun = false; }

void Fetch::next()
{
    while (m_mayRun && m_running.isEmpty()) {
        if (!m_wanted.isEmpty())
            begin(m_wanted.takeFirst(), Wish::Asked);
        else if (!m_background.isEmpty() && !m_isHeld)
            begin(m_background.takeFirst(), Wish::Background);
        else
            break;
    }
}

void Fetch::begin(const QString &blobId, Wish wish)
{
    const Leave leave = m_around.leave(blobId, wish);
    if (leave == Leave::Skip)
        return;
    auto part = leave == Leave::Begin
        ? m_blobs.part(blobId)
        : Result<std::unique_ptr<QFile>>(fail(Reason::DiskFull, QStringLiteral("no room for a file")));
    if (!part && part.error().reason == Reason::DiskFull && wish == Wish::Background)
        return hold(blobId);
    if (!part)
        return m_around.arrived(blobId, part.error());
    m_part = std::shared_ptr<QFile>(std::move(*part));
    m_running = blobId;
    m_wish = wish;
    m_makesWay = false;
    m_broken.reset();
    m_from = m_part->size();
    const auto sink = [this, alive = m_alive, file = m_part](const QByteArray &bytes) {
        return *alive && take(*file, bytes);
    };
    m_line.download(blobId, m_from, sink, [this, alive = m_alive](const Result<void> &outcome) {
        if (*alive)
            ended(outcome);
    });
}

static Error cannotWrite(const QFile &part)
{
    return fail(store::whyNotWritten(part), QStringLiteral("a part of a file"));
}

bool Fetch::take(QFile &part, const QByteArray &bytes)
{
    if (m_makesWay)
        return false;
    errno = 0;
    if (part.write(bytes) == bytes.size())
        return true;
    m_broken = cannotWrite(part);
    return false;
}

void Fetch::ended(const Result<void> &outcome)
{
    const QString blobId = std::exchange(m_running, {});
    errno = 0;
    if (!m_part->flush() && !m_broken)
        m_broken = cannotWrite(*m_part);
    m_part->close();  // the request may still hold it: what is buffered must be on disk before it is hashed
    m_part.reset();
    if (std::exchange(m_makesWay, false) && !outcome && !m_broken) {
        m_background.prepend(blobId);
        return next();
    }
    const Result<void> result = m_broken ? Result<void>(*m_broken) : settled(blobId, outcome);
    const Reason why = result ? Reason::Unknown : result.error().reason;
    if (why == Reason::Damaged && ++m_damaged[blobId] < 2) {
        again(blobId);
        return next();
    }
    if (why == Reason::Offline || why == Reason::TimedOut || why == Reason::SessionEnded) {
        again(blobId);
        m_mayRun = false;
        return m_around.stalled(result.error());
    }
    if (why == Reason::DiskFull && m_wish == Wish::Background) {
        hold(blobId);
        return next();
    }
    m_around.arrived(blobId, result);
    next();
}

Result<void> Fetch::settled(const QString &blobId, const Result<void> &outcome)
{
    // There is nothing behind the part (416): it is the whole, which a kill kept from being finished, or of
    // other bytes.
    const bool isBeyond = !outcome && outcome.error().reason == Reason::ProtocolError && m_from > 0;
    if (outcome || isBeyond || outcome.error().reason == Reason::Damaged)
        return m_blobs.finish(blobId);
    return outcome;
}

// As it was wished for: what came by itself keeps nobody else waiting.
void Fetch::again(const QString &blobId)
{
    (m_wish == Wish::Asked ? m_wanted : m_background).prepend(blobId);
}

void Fetch::hold(const QString &blobId)
{
    m_background.prepend(blobId);
    m_isHeld = true;
    m_around.held();
}

}  // namespace adil::sync
