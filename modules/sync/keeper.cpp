// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/keeper.h"

#include "base/log.h"

ADIL_LOG(sync)

namespace adil::sync {

Keeper::Keeper(const store::Profile &profile, const store::Blobs &blobs, store::LocalFields &fields,
               const Clock &clock, const KeepSettings &settings)
    : m_profile(profile)
    , m_blobs(blobs)
    , m_pins(fields)
    , m_clock(clock)
    , m_settings(settings)
    , m_plan({}, settings.room)
{ }

qint64 Keeper::freeSpace() const
{
    return m_settings.freeSpace ? m_settings.freeSpace() : m_blobs.freeSpace();
}

Result<store::KeepFacts> Keeper::facts(const QStringList &needed) const
{
    const auto reader = store::Reader::open(m_profile);
    if (!reader)
        return reader.error();
    store::KeepFacts facts;
    facts.now = m_clock.now();
    const auto named = store::namedFiles(**reader);
    if (!named)
        return named.error();
    facts.named = *named;
    const auto pinned = m_pins.cases();
    if (!pinned)
        return pinned.error();
    facts.pinned = {pinned->begin(), pinned->end()};
    if (m_settings.heardSoon) {
        const auto heard = m_settings.heardSoon(**reader, facts.now);
        if (!heard)
            return heard.error();
        facts.heard = *heard;
    }
    facts.needed = {needed.begin(), needed.end()};
    facts.here = m_blobs.items();
    return facts;
}

Result<QStringList> Keeper::plan(const QStringList &needed)
{
    const auto seen = facts(needed);
    const auto quota = m_pins.quota();
    if (!seen || !quota)
        return seen ? quota.error() : seen.error();
    store::KeepRoom room = m_settings.room;
    room.quota = *quota;
    m_plan = store::KeepPlan(*seen, room);
    letGo(m_plan.evict(freeSpace()));
    return m_plan.fetch();
}

store::KeepPlan::Answer::Word Keeper::mayFetch(const QString &blobId, store::KeepPlan::Wish wish)
{
    const auto answer = m_plan.ask(blobId, m_blobs.partSize(blobId), freeSpace(), wish);
    letGo(answer.evict);
    return answer.word;
}

void Keeper::came(const QString &blobId) { m_plan.came(blobId, std::max<qint64>(0, m_blobs.size(blobId))); }

void Keeper::letGo(const QStringList &blobIds)
{
    for (const QString &blobId : blobIds) {
        m_blobs.dropPart(blobId);
        if (const auto gone = m_blobs.remove(blobId); !gone)
            qCWarning(log) << "a file stays though it should go:" << gone.error().detail;
        m_plan.went(blobId);
    }
}

}  // namespace adil::sync
