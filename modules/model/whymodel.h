// SPDX-License-Identifier: GPL-3.0-or-later
// One term with all that explains it: the event it is counted from, the rulings that extended it, the papers
// that show them. One row, or none when it is not here.
#pragma once

#include "model/eventlistmodel.h"

namespace adil::model {

struct WhyRow {
    QString key;
    court::Deadline deadline;
    QString caseNumber;
    std::optional<court::CaseEvent> event;
    QString eventPaper, metPaper;  // titles; empty: none
    QList<court::CaseEvent> extensions;  // by day
    QList<DoneBy> history;  // who changed what; oldest first
    QList<CaseLink> links;  // of its case
    store::Standing standing = store::Standing::Fact;
    bool operator==(const WhyRow &) const = default;

    [[nodiscard]] QString text() const { return caseNumber; }
    static constexpr auto columns()
    {
        using R = WhyRow;
        return std::tuple{Member{"caseNumber", &R::caseNumber}, Member{"eventPaper", &R::eventPaper},
                          Member{"metPaper", &R::metPaper}, Member{"standing", &R::standing}};
    }
};

class WhyModel : public RowsModel<WhyRow> {
    Q_OBJECT
public:
    explicit WhyModel(const Source &source, QObject *parent = nullptr);
    // Empty: none.
    void setDeadline(const Id<court::Deadline> &deadline);
    [[nodiscard]] Id<court::Deadline> deadline() const { return m_deadline; }
    // The papers of a case, newest first, for who chooses one.
    [[nodiscard]] QList<court::Document> papersOf(const Id<court::Case> &caseId) const;

protected:
    void read() override;
    void recordsChanged(const QList<store::Ref> &refs) override;

private:
    [[nodiscard]] bool concerns(const store::Ref &ref) const;
    [[nodiscard]] QString titleOf(const std::optional<Id<court::Document>> &paper) const;

    Id<court::Deadline> m_deadline;
};

}  // namespace adil::model
