// SPDX-License-Identifier: GPL-3.0-or-later
// What the plan of files needs of this computer: the records, pins and files that are here, and the disk's
// room. Makes room by letting go what the plan says. Sync's thread.
#pragma once

#include "base/clock.h"
#include "store/keepplan.h"
#include "store/pins.h"

namespace adil::sync {

// Which cases are heard soon, and when: the app knows what a hearing is.
using HeardSoon =
    std::function<Result<QHash<QString, QDateTime>>(const store::Reader &reader, const QDateTime &now)>;

struct KeepSettings {
    HeardSoon heardSoon;  // none: no case is kept by itself
    std::function<qint64()> freeSpace;  // bytes; none: what the disk says
    store::KeepRoom room;  // the quota is the profile's
};

class Keeper {
public:
    // All must outlive it.
    Keeper(const store::Profile &profile, const store::Blobs &blobs, store::LocalFields &fields,
           const Clock &clock, const KeepSettings &settings);

    // Everything that records name has come: plans anew and lets go what goes. `needed`: files of the outbox.
    // Answers what is to be fetched, in order.
    Result<QStringList> plan(const QStringList &needed);
    // Before any plan only the disk's room counts.
    [[nodiscard]] store::KeepPlan::Answer::Word mayFetch(const QString &blobId, store::KeepPlan::Wish wish);
    void came(const QString &blobId);

private:
    [[nodiscard]] qint64 freeSpace() const;
    [[nodiscard]] Result<store::KeepFacts> facts(const QStringList &needed) const;
    void letGo(const QStringList &blobIds);

    const store::Profile &m_profile;
    const store::Blobs &m_blobs;
    store::Pins m_pins;
    const Clock &m_clock;
    const KeepSettings &m_settings;
    store::KeepPlan m_plan;
};

}  // namespace adil::sync
