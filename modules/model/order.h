// SPDX-License-Identifier: GPL-3.0-or-later
// Orders and lookups that several lists share: numbers inside of words by their value, the sides of a case in
// their order, text as it is searched for. Pure.
#pragma once

#include "court/agenda.h"
#include "store/reader.h"

namespace adil::model {

// "2/2" before "2/10".
bool naturalLess(QStringView a, QStringView b);
// Lower case, ё as е, single spaces: both what is searched in and what is searched for.
QString searchable(const QString &text);
// Every word of `wanted` (searchable) occurs in `text` (searchable).
bool hasWords(const QString &text, const QString &wanted);

// The two sides that a case is named by.
struct Sides {
    QStringList first;  // plaintiffs, or applicants
    QStringList second;  // defendants, or interested persons
    bool operator==(const Sides &) const = default;
    // "A, B – C"
    [[nodiscard]] QString line() const;
};
Sides sidesOf(const QList<store::Seen<court::Party>> &parties);
// For many cases with one question; nothing: for all that are here.
QHash<QString, Sides> sidesOf(const store::Reader &reader, const std::optional<QStringList> &caseIds);

}  // namespace adil::model
