// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/fetch.h"

#include <QFile>

namespace adil::sync {

Fetch::Fetch(Line &line, const store::Blobs &blobs,
             std::function<void(const QString &, const Result<void> &)> arrived)
    : m_line(line)
    , m_blobs(blobs)
    , m_arrived(std::move(arrived))
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
    const auto sink = [file = m_part](const QByteArray &bytes) { return file->write(bytes) == bytes.size(); };
    m_line.download(blobId, m_part->size(), sink,
                    [this, alive = m_alive, blobId](const Result<void> &outcome) {
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
    // A part that is longer than the blob, or of other bytes, cannot be continued (416 and the like).
    if (!outcome && outcome.error().reason == Reason::ProtocolError)
        m_blobs.dropPart(blobId);
    if (outcome || outcome.error().reason == Reason::Damaged)
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
        return;
    }
    m_arrived(blobId, result);
    next();
}

}  // namespace adil::sync
