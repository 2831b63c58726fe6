// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keepplan.h"

#include <algorithm>
#include <tuple>

namespace adil::store {

namespace {

constexpr int heardSoon = 0, pinned = 1, other = 2;
constexpr qint64 justUsed = 3600;  // s

// Between "no more by itself" and "something must go" lies room, so that nothing is fetched only to go again.
qint64 almost(qint64 quota) { return quota / 10 * 9; }

}  // namespace

bool KeepPlan::Claim::operator<(const Claim &o) const
{
    return std::tie(rank, heard, caseId, size) < std::tie(o.rank, o.heard, o.caseId, o.size);
}

// Small files of a case first: most of it can be read soon. Of those that nobody keeps, the small ones of all
// cases.
KeepPlan::Claim KeepPlan::claimOf(const NamedFile &file, const KeepFacts &facts)
{
    if (const auto heard = facts.heard.constFind(file.caseId); heard != facts.heard.constEnd())
        return {heardSoon, *heard, file.caseId, file.size};
    if (facts.pinned.contains(file.caseId))
        return {pinned, {}, file.caseId, file.size};
    return {other, {}, {}, file.size};
}

KeepPlan::KeepPlan(const KeepFacts &facts, const KeepRoom &room)
    : m_room(room)
{
    for (const NamedFile &file : facts.named) {
        const Claim claim = claimOf(file, facts);
        const auto known = m_named.find(file.blobId);
        if (known == m_named.end())
            m_named.insert(file.blobId, claim);
        else if (claim < *known)
            *known = claim;
    }
    order(facts);
}

void KeepPlan::order(const KeepFacts &facts)
{
    QSet<QString> whole;
    QList<Blobs::Item> mayGo;
    for (const Blobs::Item &item : facts.here) {
        m_total += item.size;
        m_here[item.blobId] += item.size;
        if (item.isWhole)
            whole << item.blobId;
        const bool isNew = std::abs(item.used.secsTo(facts.now)) < justUsed;
        if (isNew || facts.needed.contains(item.blobId) || isKept(item.blobId))
            continue;
        if (m_named.contains(item.blobId))
            mayGo << item;
        else
            m_strangers << item.blobId;
    }
    std::stable_sort(mayGo.begin(), mayGo.end(), [](const Blobs::Item &a, const Blobs::Item &b) {
        return std::tie(a.used, a.blobId) < std::tie(b.used, b.blobId);
    });
    for (const Blobs::Item &item : std::as_const(mayGo))
        m_mayGo << item.blobId;
    m_mayGo.removeDuplicates();
    m_strangers.removeDuplicates();
    for (auto it = m_named.keyBegin(); it != m_named.keyEnd(); ++it)
        if (!whole.contains(*it))
            m_fetch << *it;
    std::sort(m_fetch.begin(), m_fetch.end(), [this](const QString &a, const QString &b) {
        const Claim &x = *m_named.constFind(a), &y = *m_named.constFind(b);
        return x < y || (!(y < x) && a < b);
    });
}

bool KeepPlan::isKept(const QString &blobId) const
{
    const auto claim = m_named.constFind(blobId);
    return claim != m_named.constEnd() && claim->rank != other;
}

// The fewest that make `bytes` free, the longest unused first.
QStringList KeepPlan::oldest(qint64 bytes, const QString &without, qint64 *freed) const
{
    QStringList go;
    qint64 sum = 0;
    for (const QString &blobId : m_mayGo) {
        if (sum >= bytes)
            break;
        const qint64 size = m_here.value(blobId);
        if (blobId == without || size == 0)
            continue;
        go << blobId;
        sum += size;
    }
    if (freed)
        *freed = sum;
    return go;
}

QStringList KeepPlan::evict(qint64 free) const
{
    qint64 gained = 0;
    QStringList go;
    for (const QString &blobId : m_strangers) {
        if (!m_here.contains(blobId))
            continue;
        go << blobId;
        gained += m_here.value(blobId);
    }
    const qint64 narrow = free < 0 ? 0 : m_room.spare - free;
    const qint64 over = std::max(m_total - m_room.quota, narrow) - gained;
    return over > 0 ? go + oldest(over, {}, nullptr) : go;
}

KeepPlan::Answer KeepPlan::ask(const QString &blobId, qint64 partSize, qint64 free, Wish wish) const
{
    using Word = Answer::Word;
    const auto claim = m_named.constFind(blobId);
    const qint64 size = claim == m_named.constEnd() ? 0 : claim->size;
    const qint64 comes = std::max<qint64>(0, size - partSize);
    const qint64 left = wish == Wish::Asked ? m_room.least : m_room.spare;
    const qint64 narrow = free < 0 ? 0 : comes + left - free;
    if (wish == Wish::Background && !isKept(blobId))
        return {narrow > 0 || m_total + comes > almost(m_room.quota) ? Word::Skip : Word::Begin, {}};
    const qint64 over = std::max(m_total + comes - m_room.quota, narrow);
    if (over <= 0)
        return {};
    qint64 freed = 0;
    const QStringList go = oldest(over, blobId, &freed);
    if (narrow > freed)
        return {Word::Held, {}};
    return {Word::Begin, go};
}

void KeepPlan::came(const QString &blobId, qint64 size)
{
    m_total += size - m_here.value(blobId);
    m_here[blobId] = size;
}

void KeepPlan::went(const QString &blobId)
{
    m_total -= m_here.take(blobId);
    m_mayGo.removeAll(blobId);
}

}  // namespace adil::store
