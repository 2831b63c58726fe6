// SPDX-License-Identifier: GPL-3.0-or-later
// What the forms of a Kazakh noun have in common: endings of case, possession and number are taken off from
// the right, as long as each agrees with what it leaves, in vowels (back or front) and in the sound before
// it. Light: endings that make new words stay (борыш and борышкер are two), and so do verbs. Pure; any
// thread. Rules of harmony: any grammar of Kazakh, for instance R. C. Kara, "Kazakh", chapters on phonology
// and nouns.
#pragma once

#include <QString>

namespace adil::search {

// `form` is folded (word.h). Never empty for a word that is not; not itself a word for people.
QString kazakhStem(const QString &form);
// Whether the word has a letter that Russian does not have.
bool isSurelyKazakh(QStringView form);

}  // namespace adil::search
