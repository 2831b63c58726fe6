// SPDX-License-Identifier: GPL-3.0-or-later
// What happened in one case, oldest first, with the papers that show it and what was done about it since.
#pragma once

#include "model/doneby.h"
#include "model/rowsmodel.h"

namespace adil::model {

struct EventRow {
    QString key;
    court::CaseEvent event;
    QString paper = {};  // its title; empty: none
    QString otherNumber = {};  // of the case that it is about; empty: none
    QList<DoneBy> history = {};
    store::Standing standing = store::Standing::Fact;
    bool operator==(const EventRow &) const = default;

    [[nodiscard]] QString text() const { return event.kind; }
    static constexpr auto columns()
    {
        using R = EventRow;
        return std::tuple{Member{"paper", &R::paper}, Member{"otherNumber", &R::otherNumber},
                          Member{"standing", &R::standing}};
    }
};

class EventListModel : public RowsModel<EventRow> {
    Q_OBJECT
public:
    explicit EventListModel(const Source &source, QObject *parent = nullptr);
    void setCase(const Id<court::Case> &caseId);
    [[nodiscard]] QString caseNumber() const { return m_number; }

protected:
    void read() override;

private:
    Id<court::Case> m_case;
    QString m_number;
};

// How a case and another one belong together: joined with it, or separated from it.
struct CaseLink {
    QString kind;  // of the event
    QDate on;
    bool isOther = false;  // the event is one of the other case
    QString caseId, number;  // of the other case; empty: the event does not name it
    QString remark;
    bool operator==(const CaseLink &) const = default;
};
// By day; both what the case itself notes and what others note of it.
QList<CaseLink> linksOf(const store::Reader &reader, const Id<court::Case> &caseId);

}  // namespace adil::model
