// SPDX-License-Identifier: GPL-3.0-or-later
// The index of one case: its sections in order, and under each its documents by sheet. A flat list: a section
// is a row of its own.
#pragma once

#include "model/rowsmodel.h"

namespace adil::model {

struct IndexRow {
    QString key;  // of the document; of a section its name
    bool isSection = false;
    court::Section section = court::Section::Unknown;
    qint64 documents = 0;  // of a section
    QString title;
    QDate receivedOn;
    qint64 sheetFrom = 0;  // 0: not numbered
    qint64 sheetTo = 0;
    bool isSigned = false;
    qint64 versions = 0;
    // What is to be shown: the newest version that can be, else the newest.
    QString versionId;
    QString blobId;
    QString mediaType;
    QString fileName;
    qint64 size = 0;
    qint64 pages = 0;
    bool derived = false;  // a copy for viewing; the original is below
    QString originalBlobId;
    QString originalFileName;
    store::Standing standing = store::Standing::Fact;
    bool operator==(const IndexRow &) const = default;

    [[nodiscard]] QString text() const { return title; }
    static constexpr auto columns()
    {
        using R = IndexRow;
        return std::tuple{Member{"isSection", &R::isSection},
                          Member{"section", &R::section},
                          Member{"documents", &R::documents},
                          Member{"title", &R::title},
                          Member{"receivedOn", &R::receivedOn},
                          Member{"sheetFrom", &R::sheetFrom},
                          Member{"sheetTo", &R::sheetTo},
                          Member{"isSigned", &R::isSigned},
                          Member{"versions", &R::versions},
                          Member{"versionId", &R::versionId},
                          Member{"blobId", &R::blobId},
                          Member{"mediaType", &R::mediaType},
                          Member{"fileName", &R::fileName},
                          Member{"size", &R::size},
                          Member{"pages", &R::pages},
                          Member{"derived", &R::derived},
                          Member{"originalBlobId", &R::originalBlobId},
                          Member{"originalFileName", &R::originalFileName},
                          Member{"standing", &R::standing}};
    }
};

class CaseIndexModel : public RowsModel<IndexRow> {
    Q_OBJECT
public:
    explicit CaseIndexModel(const Source &source, QObject *parent = nullptr);
    void setCase(const Id<court::Case> &caseId);
    [[nodiscard]] Id<court::Case> caseId() const { return m_case; }

protected:
    void read() override;
    void recordsChanged(const QList<store::Ref> &refs) override;

private:
    Id<court::Case> m_case;
};

}  // namespace adil::model
