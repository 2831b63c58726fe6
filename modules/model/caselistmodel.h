// SPDX-License-Identifier: GPL-3.0-or-later
// The cases that this profile sees, newest number first, with a filter by words and by stage. Holds
// thousands: a change reads only the cases that it names.
#pragma once

#include "model/order.h"
#include "model/rowsmodel.h"

namespace adil::model {

struct CaseRow {
    QString key;
    QString number;
    QString subject;
    QString category;
    court::Stage stage = court::Stage::Unknown;
    court::Proceedings proceedings = court::Proceedings::Unknown;
    court::Language language = court::Language::Unknown;
    QDate receivedOn;
    bool closed = false;
    QStringList judgeIds;
    QString sides;
    store::Standing standing = store::Standing::Fact;
    QString words;  // what the filter looks at, searchable
    bool operator==(const CaseRow &) const = default;

    [[nodiscard]] QString text() const { return number; }
    static constexpr auto columns()
    {
        using R = CaseRow;
        return std::tuple{Member{"number", &R::number},           Member{"subject", &R::subject},
                          Member{"category", &R::category},       Member{"stage", &R::stage},
                          Member{"proceedings", &R::proceedings}, Member{"language", &R::language},
                          Member{"receivedOn", &R::receivedOn},   Member{"closed", &R::closed},
                          Member{"judgeIds", &R::judgeIds},       Member{"sides", &R::sides},
                          Member{"standing", &R::standing}};
    }
};

class CaseListModel : public RowsModel<CaseRow> {
    Q_OBJECT
public:
    explicit CaseListModel(const Source &source, QObject *parent = nullptr);

    // Words that must all occur in number, subject, category or names of parties.
    void setFilter(const QString &text);
    // Only these stages; empty: all.
    void setStages(const QSet<court::Stage> &stages);
    [[nodiscard]] int total() const { return int(m_all.size()); }  // without the filter

protected:
    void read() override;
    void recordsChanged(const QList<store::Ref> &refs) override;

private:
    void take(const QList<store::Seen<court::Case>> &cases, const QHash<QString, Sides> &sides);
    void putInOrder();
    void show();

    QHash<QString, CaseRow> m_all;
    QList<QString> m_order;  // keys of all, in order
    QString m_filter;
    QSet<court::Stage> m_stages;
};

}  // namespace adil::model
