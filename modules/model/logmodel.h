// SPDX-License-Identifier: GPL-3.0-or-later
// The entries of a hearing's brief protocol by time.
#pragma once

#include "model/rowsmodel.h"

#include <QTimeZone>

namespace adil::model {

struct LogRow {
    QString key;
    QDateTime at;  // in the court's zone
    court::LogKind kind = court::LogKind::Unknown;
    QString speakerId;  // empty: nobody named
    QString speakerName;
    court::Side speakerSide = court::Side::Unknown;
    QString entryText;
    store::Standing standing = store::Standing::Fact;
    bool operator==(const LogRow &) const = default;

    [[nodiscard]] QString text() const { return entryText; }
    static constexpr auto columns()
    {
        using R = LogRow;
        return std::tuple{Member{"at", &R::at},
                          Member{"kind", &R::kind},
                          Member{"speakerId", &R::speakerId},
                          Member{"speakerName", &R::speakerName},
                          Member{"speakerSide", &R::speakerSide},
                          Member{"entryText", &R::entryText},
                          Member{"standing", &R::standing}};
    }
};

class LogModel : public RowsModel<LogRow> {
    Q_OBJECT
public:
    LogModel(const Source &source, const QTimeZone &zone, QObject *parent = nullptr);
    // The court's; what is shown by it is read again.
    void setZone(const QTimeZone &zone);
    void setHearing(const Id<court::Hearing> &hearing);
    [[nodiscard]] Id<court::Hearing> hearing() const { return m_hearing; }
    // The last entry at or before this instant; -1: none.
    [[nodiscard]] int rowAt(const QDateTime &instant) const;

protected:
    void read() override;

private:
    QTimeZone m_zone;
    Id<court::Hearing> m_hearing;
};

}  // namespace adil::model
