// SPDX-License-Identifier: GPL-3.0-or-later
// The cases that a person keeps on this computer, and how much all files here may take: facts of this
// profile, in local.db, never sent. The thread of the fields.
#pragma once

#include "store/keepplan.h"
#include "store/localfields.h"

namespace adil::store {

class Pins {
public:
    // Must outlive it.
    explicit Pins(LocalFields &fields)
        : m_fields(fields)
    { }

    Result<QStringList> cases() const;
    Result<bool> has(const QString &caseId) const;
    Result<void> set(const QString &caseId, bool isPinned);

    static constexpr qint64 usualQuota = KeepRoom().quota;
    // Bytes.
    Result<qint64> quota() const;
    Result<void> setQuota(qint64 bytes);

private:
    LocalFields &m_fields;
};

}  // namespace adil::store
