// SPDX-License-Identifier: GPL-3.0-or-later
// Notes beside the papers of one case, newest first.
#pragma once

#include "model/rowsmodel.h"

#include <QTimeZone>

namespace adil::model {

struct NoteRow {
    QString key;
    QString noteText;
    court::Visibility visibility = court::Visibility::Private;
    QString authorId;
    QString authorName;  // short
    QString documentId;
    QString documentTitle;
    qint64 page = 0;  // 0: none
    std::optional<QDateTime> updatedAt;  // in the court's zone; nothing: not yet confirmed
    store::Standing standing = store::Standing::Fact;
    bool operator==(const NoteRow &) const = default;

    [[nodiscard]] QString text() const { return noteText; }
    static constexpr auto columns()
    {
        using R = NoteRow;
        return std::tuple{Member{"noteText", &R::noteText},
                          Member{"visibility", &R::visibility},
                          Member{"authorId", &R::authorId},
                          Member{"authorName", &R::authorName},
                          Member{"documentId", &R::documentId},
                          Member{"documentTitle", &R::documentTitle},
                          Member{"page", &R::page},
                          Member{"updatedAt", &R::updatedAt},
                          Member{"standing", &R::standing}};
    }
};

class NoteModel : public RowsModel<NoteRow> {
    Q_OBJECT
public:
    NoteModel(const Source &source, const QTimeZone &zone, QObject *parent = nullptr);
    // The court's; what is shown by it is read again.
    void setZone(const QTimeZone &zone);
    void setCase(const Id<court::Case> &caseId);
    // Notes of one document only; empty: all of the case.
    void setDocument(const Id<court::Document> &document);

protected:
    void read() override;

private:
    QTimeZone m_zone;
    Id<court::Case> m_case;
    Id<court::Document> m_document;
};

}  // namespace adil::model
