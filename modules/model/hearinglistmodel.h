// SPDX-License-Identifier: GPL-3.0-or-later
// Hearings of one case, or of all cases between two days, latest first.
#pragma once

#include "model/rowsmodel.h"

#include <QTimeZone>

namespace adil::model {

struct HearingRow {
    QString key;
    QString caseId;
    QString caseNumber;
    QString subject;
    QDateTime startsAt;  // in the court's zone
    qint64 minutes = 0;
    court::HearingKind kind = court::HearingKind::Main;
    court::HearingState state = court::HearingState::Planned;
    QString roomKk, roomRu;  // empty: by video link
    qint64 segments = 0;  // files of the recording
    qint64 recordedMs = 0;
    qint64 entries = 0;  // of the brief protocol
    std::optional<court::ProtocolState> protocol;
    store::Standing standing = store::Standing::Fact;
    bool operator==(const HearingRow &) const = default;

    [[nodiscard]] QString text() const { return caseNumber; }
    static constexpr auto columns()
    {
        using R = HearingRow;
        return std::tuple{Member{"caseId", &R::caseId},         Member{"caseNumber", &R::caseNumber},
                          Member{"subject", &R::subject},       Member{"startsAt", &R::startsAt},
                          Member{"minutes", &R::minutes},       Member{"kind", &R::kind},
                          Member{"state", &R::state},           Member{"roomKk", &R::roomKk},
                          Member{"roomRu", &R::roomRu},         Member{"segments", &R::segments},
                          Member{"recordedMs", &R::recordedMs}, Member{"entries", &R::entries},
                          Member{"protocol", &R::protocol},     Member{"standing", &R::standing}};
    }
};

class HearingListModel : public RowsModel<HearingRow> {
    Q_OBJECT
public:
    HearingListModel(const Source &source, const QTimeZone &zone, QObject *parent = nullptr);
    // The court's; what is shown by it is read again.
    void setZone(const QTimeZone &zone);
    void setCase(const Id<court::Case> &caseId);
    // Days of the court, both included; of all cases.
    void setDays(const QDate &from, const QDate &to);
    // Only hearings that have a recording.
    void setRecordedOnly(bool recordedOnly);

protected:
    void read() override;

private:
    QTimeZone m_zone;
    Id<court::Case> m_case;
    QDate m_from, m_to;
    bool m_recordedOnly = false;
};

}  // namespace adil::model
