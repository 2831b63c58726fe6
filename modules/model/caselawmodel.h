// SPDX-License-Identifier: GPL-3.0-or-later
// Case law that this profile holds: all, or of one case's category with what the judge keeps beside that case
// first. Searched by words in any form, in Kazakh and Russian, offline.
#pragma once

#include "court/caselaw.h"
#include "model/rowsmodel.h"
#include "search/index.h"

namespace adil::model {

struct CaseLawRow {
    QString key;
    court::CaseLaw law;
    QString pinId;  // LawPin of the chosen case; empty: not kept there
    store::Standing standing = store::Standing::Fact;  // of the pin
    bool operator==(const CaseLawRow &) const = default;

    [[nodiscard]] QString text() const { return law.number; }
    static constexpr auto columns()
    {
        return std::tuple{Member{"pinId", &CaseLawRow::pinId}, Member{"standing", &CaseLawRow::standing}};
    }
};

class CaseLawModel : public RowsModel<CaseLawRow> {
    Q_OBJECT
public:
    explicit CaseLawModel(const Source &source, QObject *parent = nullptr);

    // Only of this case's category; empty: of every one.
    void setCase(const Id<court::Case> &caseId);
    // As typed (search/wanted.h): the best first. Empty: the newest first.
    void setSearch(const QString &typed);
    // Of one kind of court; nothing: of all.
    void setLevel(std::optional<court::CourtLevel> level);
    // Without search and level.
    [[nodiscard]] int total() const { return m_total; }

protected:
    void read() override;

private:
    void takeIn(const QList<store::Seen<court::CaseLaw>> &laws);
    [[nodiscard]] QStringList order() const;
    void show();

    Id<court::Case> m_case;
    QString m_typed;
    std::optional<court::CourtLevel> m_level;
    QString m_category;  // of the case
    QHash<QString, court::CaseLaw> m_laws;
    QHash<QString, store::Seen<court::LawPin>> m_pins;  // by case law
    search::Index m_index;  // filled when something is first searched for
    QSet<QString> m_indexed;
    int m_total = 0;
};

}  // namespace adil::model
