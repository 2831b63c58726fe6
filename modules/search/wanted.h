// SPDX-License-Identifier: GPL-3.0-or-later
// What is searched for: words in any of their forms, and, between quotation marks, words exactly as written
// and in this order. All of it must be there. A value; any thread.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace adil::search {

struct Wanted {
    QStringList words;  // folded; each in any form
    QString
        begun;  // the last of `words`, as long as no space follows it: may be the beginning of a longer one
    QList<QStringList> phrases;  // folded; each exactly

    [[nodiscard]] bool isEmpty() const { return words.isEmpty() && phrases.isEmpty(); }
    bool operator==(const Wanted &) const = default;
};

// As typed by people: "…" and «…» are the quotation marks. One that is not closed reaches to the end. Case
// and ё do not matter inside either.
Wanted wantedOf(QStringView typed);

}  // namespace adil::search
