// SPDX-License-Identifier: GPL-3.0-or-later
// Judicial acts of one case or of all: drafts first, then signed ones, latest first.
#pragma once

#include "model/rowsmodel.h"

namespace adil::model {

struct ActRow {
    QString key;
    QString caseId;
    QString caseNumber;
    court::ActKind kind = court::ActKind::Unknown;
    QString title;
    court::Language language = court::Language::Unknown;
    court::ActState state = court::ActState::Unknown;
    QString authorId;
    QString judgeId;
    QDate datedOn;
    qint64 versions = 0;
    QString versionId;  // the newest; empty: none saved
    QString documentId;  // among the papers of the case, once signed
    std::optional<QDateTime> signedAt;  // UTC
    QString signerName;
    QString pdfBlobId, contentBlobId, cmsBlobId;  // once signed
    store::Standing standing = store::Standing::Fact;
    bool operator==(const ActRow &) const = default;

    [[nodiscard]] QString text() const { return title; }
    static constexpr auto columns()
    {
        using R = ActRow;
        return std::tuple{Member{"caseId", &R::caseId},       Member{"caseNumber", &R::caseNumber},
                          Member{"kind", &R::kind},           Member{"title", &R::title},
                          Member{"language", &R::language},   Member{"state", &R::state},
                          Member{"authorId", &R::authorId},   Member{"judgeId", &R::judgeId},
                          Member{"datedOn", &R::datedOn},     Member{"versions", &R::versions},
                          Member{"versionId", &R::versionId}, Member{"documentId", &R::documentId},
                          Member{"signedAt", &R::signedAt},   Member{"signerName", &R::signerName},
                          Member{"pdfBlobId", &R::pdfBlobId}, Member{"contentBlobId", &R::contentBlobId},
                          Member{"cmsBlobId", &R::cmsBlobId}, Member{"standing", &R::standing}};
    }
};

class ActListModel : public RowsModel<ActRow> {
    Q_OBJECT
public:
    explicit ActListModel(const Source &source, std::optional<court::ActState> state = {},
                          QObject *parent = nullptr);
    void setCase(const Id<court::Case> &caseId);  // empty: of all cases
    void setState(std::optional<court::ActState> state);  // nothing: all

protected:
    void read() override;

private:
    Id<court::Case> m_case;
    std::optional<court::ActState> m_state;
};

}  // namespace adil::model
