// SPDX-License-Identifier: GPL-3.0-or-later
// Find in the whole document: page after page from the one on screen, so that near hits come first.
// For a find bar, on the document's thread; the document must outlive it.
#pragma once

#include "pdf/document.h"

namespace adil::pdf {

class DocumentSearch : public QObject {
    Q_OBJECT

public:
    explicit DocumentSearch(Document &document, QObject *parent = nullptr);
    ~DocumentSearch() override;

    // Forgets the search before. Blank words only forget.
    void find(const QString &words, int fromPage = 0);

    // In the order of pages, whatever the order they were found in.
    [[nodiscard]] const QList<Extract> &hits() const;
    [[nodiscard]] bool isRunning() const;

Q_SIGNALS:
    void hitsAdded();
    void finished();  // also after pages that could not be read: they are skipped

private:
    class Private;
    std::unique_ptr<Private> d;
};

}  // namespace adil::pdf
