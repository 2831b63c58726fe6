// SPDX-License-Identifier: GPL-3.0-or-later
// Finds texts by their words, in memory: some thousand short texts, such as summaries of case law. Texts come
// and go one by one. One thread at a time.
#pragma once

#include "search/wanted.h"
#include "search/wordforms.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

namespace adil::search {

class Index {
public:
    struct Text {
        QString text;
        Language language = Language::Unknown;
    };

    // The texts of `id` are these now; a phrase does not go from one into the next.
    void set(const QString &id, const QList<Text> &texts);
    void remove(const QString &id);

    // Those that hold all that is wanted, the best first: more of the rarer words (Robertson's and Spärck
    // Jones's weighting, BM25, with its usual 1.2 and 0.75). Equal ones by id. Nothing wanted finds none.
    [[nodiscard]] QStringList find(const Wanted &wanted) const;
    [[nodiscard]] qsizetype size() const { return m_entries.size(); }

private:
    struct Entry {
        QList<QStringList> forms;  // of each text
        QHash<QString, int> stems;  // and how often
        int length = 0;
    };
    // By id, how much the best of these stems weighs there.
    [[nodiscard]] QHash<QString, double> weights(const QStringList &stems) const;
    [[nodiscard]] QStringList stemsFrom(const QString &beginning) const;

    WordForms m_wordForms;
    QHash<QString, Entry> m_entries;
    QHash<QString, QSet<QString>> m_ids;  // by stem
    qint64 m_length = 0;  // of all entries, in words
};

}  // namespace adil::search
