// SPDX-License-Identifier: GPL-3.0-or-later
// The rules on terms that the court has in force, as a list to look through, and the book they make.
#pragma once

#include "court/termrule.h"
#include "model/rowsmodel.h"

namespace adil::model {

struct RuleRow {
    QString key;  // id and first day in force: one rule can stand in several wordings
    QString id;
    QString titleKk, titleRu, titleEn;
    QString article;
    bool toConfirm = false;
    QDate inForceFrom, inForceTo;  // invalid: open
    QString edition;
    qint64 place = 0;  // in the book's rules
    QString words;
    bool operator==(const RuleRow &) const = default;

    [[nodiscard]] QString text() const { return article; }
    static constexpr auto columns()
    {
        using R = RuleRow;
        return std::tuple{Member{"id", &R::id},
                          Member{"titleKk", &R::titleKk},
                          Member{"titleRu", &R::titleRu},
                          Member{"titleEn", &R::titleEn},
                          Member{"article", &R::article},
                          Member{"toConfirm", &R::toConfirm},
                          Member{"inForceFrom", &R::inForceFrom},
                          Member{"inForceTo", &R::inForceTo},
                          Member{"edition", &R::edition}};
    }
};

class RuleListModel : public RowsModel<RuleRow> {
    Q_OBJECT
public:
    explicit RuleListModel(const Source &source, QObject *parent = nullptr);

    // Words that must all occur in title, article or id.
    void setFilter(const QString &text);
    [[nodiscard]] const court::RuleBook &book() const { return m_book; }
    [[nodiscard]] const court::TermRule &rule(int row) const { return m_book.rules[at(row).place]; }
    [[nodiscard]] int total() const { return int(m_book.rules.size()); }

protected:
    void read() override;

private:
    void show();

    court::RuleBook m_book;
    QString m_filter;
};

}  // namespace adil::model
