// SPDX-License-Identifier: GPL-3.0-or-later
// What the forms of one word have in common, in Russian (Snowball) and Kazakh (kazakhstem.h). One thread at a
// time.
#pragma once

#include <QString>
#include <QStringList>

#include <memory>

struct sb_stemmer;

namespace adil::search {

enum class Language { Unknown, Kazakh, Russian };

class WordForms {
public:
    WordForms();

    // Two words are forms of one when their lists have an element in common. `form` is folded. A word that
    // may be of either language has a stem in each, which never meet; a word in other letters, and a number,
    // has itself.
    [[nodiscard]] QStringList stems(const QString &form, Language language = Language::Unknown) const;

private:
    [[nodiscard]] QString russianStem(const QString &form) const;

    std::unique_ptr<sb_stemmer, void (*)(sb_stemmer *)> m_russian;
};

}  // namespace adil::search
