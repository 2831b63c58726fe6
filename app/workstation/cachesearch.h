// SPDX-License-Identifier: GPL-3.0-or-later
// Answers the box of Ctrl+K from the cache: numbers, subjects, parties and titles of papers. Keeps the words
// of all cases in memory (some hundred bytes a case) and reads them anew when records changed. Window's
// thread.
#pragma once

#include "shell/search.h"
#include "store/changes.h"
#include "store/reader.h"

namespace adil::app {

class CacheSearch : public QObject, public shell::SearchSource {
    Q_OBJECT
public:
    // Both must outlive it.
    CacheSearch(const store::Reader &reader, store::Changes &views);

    [[nodiscard]] QList<shell::Found> find(const QString &text, int limit) const override;
    // Newest first, for an empty text.
    void opened(shell::RecordKind kind, const QString &id);

private:
    struct Line {
        shell::Found found;
        QString words;  // lower case, ё as е
    };
    void read() const;

    const store::Reader &m_reader;
    mutable QList<Line> m_lines;
    mutable bool m_stale = true;
    QStringList m_recent;
};

}  // namespace adil::app
