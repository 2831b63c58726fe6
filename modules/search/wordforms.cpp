// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/wordforms.h"

#include "search/kazakhstem.h"

#include <algorithm>

#include <libstemmer.h>

namespace adil::search {

WordForms::WordForms()
    : m_russian(sb_stemmer_new("russian", "UTF_8"), &sb_stemmer_delete)
{
    Q_ASSERT(m_russian);
}

QStringList WordForms::stems(const QString &form, Language language) const
{
    const bool cyrillic = std::any_of(form.begin(), form.end(),
                                      [](QChar c) { return c.script() == QChar::Script_Cyrillic; });
    if (!cyrillic)
        return {form};
    const bool kazakh = isSurelyKazakh(form) || language == Language::Kazakh;
    QStringList stems;
    if (kazakh || language == Language::Unknown)
        stems << QStringLiteral("kk ") + kazakhStem(form);
    if (!kazakh)
        stems << QStringLiteral("ru ") + russianStem(form);
    return stems;
}

QString WordForms::russianStem(const QString &form) const
{
    // Snowball does not know the vowel that falls out of заём and наём.
    if (form == QStringLiteral("заем") || form == QStringLiteral("наем"))
        return form.first(2) + QStringLiteral("йм");
    const QByteArray utf8 = form.toUtf8();
    const sb_symbol *stem = sb_stemmer_stem(m_russian.get(),
                                            reinterpret_cast<const sb_symbol *>(utf8.constData()),
                                            static_cast<int>(utf8.size()));
    if (!stem)  // out of memory, the only reason it has
        return form;
    return QString::fromUtf8(reinterpret_cast<const char *>(stem), sb_stemmer_length(m_russian.get()));
}

}  // namespace adil::search
