// SPDX-License-Identifier: GPL-3.0-or-later
#include "court/casekind.h"

#include <algorithm>

namespace adil::court {

static bool isNamed(const Category &category, const QString &words)
{
    const QStringList names{category.id, category.title.kk, category.title.ru, category.title.en};
    return names.contains(words, Qt::CaseInsensitive)
        || category.impliedBy.contains(words, Qt::CaseInsensitive);
}

QStringList withImplied(const RuleBook &book, const QStringList &flags)
{
    QStringList all = flags;
    // One can bring another that brings a third; there are few.
    for (bool isMore = true; std::exchange(isMore, false);)
        for (const Category &category : book.categories)
            if (!all.contains(category.id)
                && std::any_of(category.impliedBy.begin(), category.impliedBy.end(),
                               [&](const QString &other) { return all.contains(other); })) {
                all << category.id;
                isMore = true;
            }
    QStringList known;
    for (const Category &category : book.categories)
        if (all.contains(category.id))
            known << category.id;
    return known;
}

QStringList flagsOfCategory(const RuleBook &book, const QString &category)
{
    const QString words = category.trimmed();
    if (words.isEmpty())
        return {};
    QStringList flags;
    for (const Category &one : book.categories)
        if (isNamed(one, words))
            flags << one.id;
    return withImplied(book, flags);
}

Result<Case> withKind(const RuleBook &book, Case file, Proceedings proceedings, const QStringList &flags)
{
    if (proceedings == Proceedings::Unknown)
        return fail(Reason::WrongValue, QStringLiteral("proceedings"));
    for (const QString &flag : flags)
        if (!book.category(flag))
            return fail(Reason::WrongValue, QStringLiteral("flags: ") + flag);
    file.proceedings = proceedings;
    file.flags = withImplied(book, flags);
    return file;
}

}  // namespace adil::court
