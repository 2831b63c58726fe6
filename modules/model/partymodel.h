// SPDX-License-Identifier: GPL-3.0-or-later
// Parties of one case by side; with a hearing chosen also who appeared.
#pragma once

#include "model/rowsmodel.h"

namespace adil::model {

struct PartyRow {
    QString key;
    court::Side side = court::Side::Unknown;
    QString name;
    QString identifier;  // IIN or BIN; empty: not known
    QString address;
    QString representsId;
    QString representsName;
    QString attendanceId;  // of the hearing chosen; empty: not marked
    court::Presence presence = court::Presence::Unknown;  // Unknown: not marked
    QString remark;
    std::optional<court::NoticeState> notice = {};  // the last one of the hearing chosen
    store::Standing standing = store::Standing::Fact;  // of the party or, when worse, of its attendance
    bool operator==(const PartyRow &) const = default;

    [[nodiscard]] QString text() const { return name; }
    static constexpr auto columns()
    {
        using R = PartyRow;
        return std::tuple{Member{"side", &R::side},
                          Member{"name", &R::name},
                          Member{"identifier", &R::identifier},
                          Member{"address", &R::address},
                          Member{"representsId", &R::representsId},
                          Member{"representsName", &R::representsName},
                          Member{"attendanceId", &R::attendanceId},
                          Member{"presence", &R::presence},
                          Member{"remark", &R::remark},
                          Member{"notice", &R::notice},
                          Member{"standing", &R::standing}};
    }
};

class PartyModel : public RowsModel<PartyRow> {
    Q_OBJECT
public:
    explicit PartyModel(const Source &source, QObject *parent = nullptr);
    void setCase(const Id<court::Case> &caseId);
    void setHearing(const Id<court::Hearing> &hearing);  // of that case; empty: none

protected:
    void read() override;

private:
    Id<court::Case> m_case;
    Id<court::Hearing> m_hearing;
};

}  // namespace adil::model
