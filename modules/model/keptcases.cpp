// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/keptcases.h"

#include "base/log.h"
#include "model/heardsoon.h"
#include "model/order.h"
#include "store/namedfiles.h"

#include <algorithm>

ADIL_LOG(model)

namespace adil::model {

KeptCases::KeptCases(const Source &source, store::LocalFields &fields, const store::Blobs &blobs,
                     const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_pins(fields)
    , m_blobs(blobs)
    , m_clock(clock)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(500);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        read();
        Q_EMIT changed();
    });
    connect(&source.views, &store::Changes::changed, this, &KeptCases::filesChanged);
}

const KeptCases::Wishes &KeptCases::wishes() const
{
    if (!m_wishes)
        read();
    return *m_wishes;
}

// What cannot be read is as it was.
void KeptCases::read() const
{
    if (!m_wishes)
        m_wishes.emplace();
    const auto pinned = m_pins.cases();
    if (pinned)
        m_wishes->pinned = {pinned->begin(), pinned->end()};
    const auto heard = heardSoon(m_source.reader, m_clock.now());
    if (heard)
        m_wishes->heard = *heard;
    if (!pinned || !heard)
        qCWarning(log) << "kept cases were not read:" << (pinned ? heard.error() : pinned.error()).detail;
}

KeptCases::State KeptCases::state(const QString &caseId) const
{
    State state;
    state.isPinned = isPinned(caseId);
    const QHash<QString, QDateTime> &soon = wishes().heard;
    if (const auto heard = soon.constFind(caseId); heard != soon.constEnd())
        state.heard = *heard;
    const auto files = store::namedFilesOf(m_source.reader, caseId);
    if (!files)
        return state;
    for (const store::NamedFile &file : *files) {
        const qint64 size = m_blobs.size(file.blobId);
        state.all += 1;
        state.here += size >= 0;
        state.bytes += std::max<qint64>(0, size);
    }
    return state;
}

Result<void> KeptCases::setPinned(const QString &caseId, bool isPinned)
{
    if (const auto set = m_pins.set(caseId, isPinned); !set)
        return set;
    read();
    Q_EMIT changed();
    Q_EMIT wishesChanged();
    return {};
}

QList<KeptCases::Row> KeptCases::rows() const
{
    QList<Row> rows;
    QSet<QString> ids = wishes().pinned;
    const QHash<QString, QDateTime> &soon = wishes().heard;
    for (auto it = soon.keyBegin(); it != soon.keyEnd(); ++it)
        ids << *it;
    for (const QString &id : std::as_const(ids))
        if (const auto file = m_source.reader.find(Id<court::Case>{id}))
            rows << Row{id, file->value.number, state(id)};
    std::sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) {
        return naturalLess(a.number, b.number) || (!naturalLess(b.number, a.number) && a.caseId < b.caseId);
    });
    return rows;
}

qint64 KeptCases::bytesHere() const
{
    qint64 bytes = 0;
    for (const store::Blobs::Item &item : m_blobs.items())
        bytes += item.size;
    return bytes;
}

qint64 KeptCases::quota() const
{
    const auto quota = m_pins.quota();
    return quota ? *quota : store::Pins::usualQuota;
}

Result<void> KeptCases::setQuota(qint64 bytes)
{
    if (const auto set = m_pins.setQuota(bytes); !set)
        return set;
    Q_EMIT changed();
    Q_EMIT wishesChanged();
    return {};
}

void KeptCases::filesChanged()
{
    if (m_wishes && !m_soon.isActive())
        m_soon.start();
}

void KeptCases::setHeld(bool isHeld)
{
    if (isHeld == m_isHeld)
        return;
    m_isHeld = isHeld;
    Q_EMIT changed();
}

}  // namespace adil::model
