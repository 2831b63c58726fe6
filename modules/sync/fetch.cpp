// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/fetch.h"

#include <QFile>

namespace adil::sync {

Fetch::Fetch(Line &line, const store::Blobs &blobs,
             std::function<void(const QString &, const Result<void> &)> arrived,
             std::function<void(const Error &)> stalled)
    : m_line(line)
    , m_blobs(blobs)
    , m_arrived(std::move(arrived))
    , m_stalled(std::move(stalled))
{ }

Fetch::~Fetch() { *m_alive = false; }

void Fetch::want(const QString &blobId)
{
    if (m_blobs.has(blobId))
        return m_arrived(blobId, {});
    m_background.removeAll(blobId);
    if (!m_wanted.contains(blobId) && m_running != blobId)
        m_wanted << blobId;
    next();
}

void Fetch::keep(const QStringList &blobIds)
{
    m_background.clear();
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
    while (m_mayRun && m_running.isEmpty() && left() > 0) {
        const QString blobId = m_wanted.isEmpty() ? m_background.takeFirst() : m_wanted.takeFirst();
        begin(blobId);
    }
}

void Fetch::begin(const QString &blobId)
{
    auto part = m_blobs.part(blobId);
    if (!part)
        return m_arrived(blobId, part.error());
    m_part = std::shared_ptr<QFile>(std::move(*part));
    m_running = blobId;
    m_from = m_part->size();
    const auto sink = [file = m_part](const QByteArray &bytes) { return file->write(bytes) == bytes.size(); };
    m_line.download(blobId, m_from, sink, [this, alive = m_alive, blobId](const Result<void> &outcome) {
        if (*alive)
            ended(blobId, outcome);
    });
}

void Fetch::ended(const QString &blobId, const Result<void> &outcome)
{
    m_part->close();  // the request may still hold it: what is buffered must be on disk before it is hashed
    m_part.reset();
    m_running.clear();
    Result<void> result = outcome;
    // There is nothing behind the part (416): it is the whole, which a kill kept from being finished, or of
    // other bytes.
    const bool isBeyond = !outcome && outcome.error().reason == Reason::ProtocolError && m_from > 0;
    if (outcome || isBeyond || outcome.error().reason == Reason::Damaged)
        result = m_blobs.finish(blobId);
    if (!result && result.error().reason == Reason::Damaged && ++m_damaged[blobId] < 2) {
        m_wanted.prepend(blobId);
        return next();
    }
    const bool lineLost = !result
        && (result.error().reason == Reason::Offline || result.error().reason == Reason::TimedOut
            || result.error().reason == Reason::SessionEnded);
    if (lineLost) {
        m_wanted.prepend(blobId);
        m_mayRun = false;
        return m_stalled(result.error());
    }
    m_arrived(blobId, result);
    next();
}

}  // namespace adil::sync
