// SPDX-License-Identifier: GPL-3.0-or-later
// What waits to be sent, what failed and why: the outbox as a list, in the order of giving.
#pragma once

#include "model/rowsmodel.h"
#include "store/outbox.h"

namespace adil::model {

struct WaitingRow {
    QString key;  // uid of the command
    QString kind;  // "AddLogEntry"
    QString caseId;
    QString caseNumber;
    QDateTime claimedAt;  // UTC
    store::EntryState state = store::EntryState::Queued;
    qint64 attempts = 0;
    std::optional<QDateTime> nextTry;  // UTC
    Reason reason = Reason::Unknown;  // of the last failure
    bool failed = false;  // there was one
    bool operator==(const WaitingRow &) const = default;

    [[nodiscard]] QString text() const { return caseNumber; }
    static constexpr auto columns()
    {
        using R = WaitingRow;
        return std::tuple{Member{"kind", &R::kind},
                          Member{"caseId", &R::caseId},
                          Member{"caseNumber", &R::caseNumber},
                          Member{"claimedAt", &R::claimedAt},
                          Member{"state", &R::state},
                          Member{"attempts", &R::attempts},
                          Member{"nextTry", &R::nextTry},
                          Member{"reason", &R::reason},
                          Member{"failed", &R::failed}};
    }
};

class WaitingModel : public RowsModel<WaitingRow> {
    Q_OBJECT
public:
    WaitingModel(const Source &source, const store::Outbox &outbox, QObject *parent = nullptr);
    // Those that will go by themselves, and those that wait for the user.
    [[nodiscard]] int onTheirWay() const;
    [[nodiscard]] int needDecision() const { return count() - onTheirWay(); }

protected:
    void read() override;

private:
    const store::Outbox &m_outbox;
};

}  // namespace adil::model
