// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/index.h"

#include "search/word.h"

#include <algorithm>
#include <cmath>

namespace adil::search {

void Index::set(const QString &id, const QList<Text> &texts)
{
    remove(id);
    Entry entry;
    for (const Text &text : texts) {
        QStringList forms;
        for (const Word &word : words(text.text)) {
            forms << word.form;
            for (const QString &stem : m_wordForms.stems(word.form, text.language))
                ++entry.stems[stem];
        }
        entry.length += static_cast<int>(forms.size());
        entry.forms << forms;
    }
    for (auto stem = entry.stems.keyBegin(); stem != entry.stems.keyEnd(); ++stem)
        m_ids[*stem].insert(id);
    m_length += entry.length;
    m_entries.insert(id, entry);
}

void Index::remove(const QString &id)
{
    const auto entry = m_entries.constFind(id);
    if (entry == m_entries.constEnd())
        return;
    for (auto stem = entry->stems.keyBegin(); stem != entry->stems.keyEnd(); ++stem) {
        const auto ids = m_ids.find(*stem);
        ids->remove(id);
        if (ids->isEmpty())
            m_ids.erase(ids);
    }
    m_length -= entry->length;
    m_entries.erase(entry);
}

QHash<QString, double> Index::weights(const QStringList &stems) const
{
    QHash<QString, double> weights;
    const double count = static_cast<double>(m_entries.size());
    const double usual = std::max(1.0, static_cast<double>(m_length) / std::max(1.0, count));
    for (const QString &stem : stems) {
        const QSet<QString> ids = m_ids.value(stem);
        const double with = static_cast<double>(ids.size());
        const double rarity = std::log(1 + (count - with + 0.5) / (with + 0.5));
        for (const QString &id : ids) {
            const Entry &entry = *m_entries.constFind(id);
            const double times = entry.stems.value(stem);
            const double size = 0.25 + 0.75 * entry.length / usual;
            double &weight = weights[id];
            weight = std::max(weight, rarity * times * 2.2 / (times + 1.2 * size));
        }
    }
    return weights;
}

// Of words that begin so. A stem is a beginning, after the two letters and the space that say its language.
QStringList Index::stemsFrom(const QString &beginning) const
{
    QStringList stems;
    for (auto stem = m_ids.keyBegin(); stem != m_ids.keyEnd(); ++stem)
        if (QStringView(*stem).sliced(stem->indexOf(u' ') + 1).startsWith(beginning))
            stems << *stem;
    return stems;
}

// Whether the words stand so in one of the texts.
static bool hasPhrase(const QList<QStringList> &texts, const QStringList &phrase)
{
    return std::any_of(texts.begin(), texts.end(), [&](const QStringList &forms) {
        return std::search(forms.begin(), forms.end(), phrase.begin(), phrase.end()) != forms.end();
    });
}

QStringList Index::find(const Wanted &wanted) const
{
    QList<QHash<QString, double>> parts;
    for (const QString &word : wanted.words)
        parts << weights(word == wanted.begun ? m_wordForms.stems(word) + stemsFrom(word)
                                              : m_wordForms.stems(word));
    for (const QStringList &phrase : wanted.phrases)
        for (const QString &word : phrase)
            parts << weights(m_wordForms.stems(word));
    if (parts.isEmpty())
        return {};

    QList<std::pair<double, QString>> found;
    for (auto first = parts.first().cbegin(); first != parts.first().cend(); ++first) {
        const QString &id = first.key();
        const Entry &entry = *m_entries.constFind(id);
        const bool all = std::all_of(parts.begin(), parts.end(),
                                     [&](const auto &part) { return part.contains(id); })
            && std::all_of(wanted.phrases.begin(), wanted.phrases.end(),
                           [&](const QStringList &phrase) { return hasPhrase(entry.forms, phrase); });
        if (!all)
            continue;
        double weight = 0;
        for (const auto &part : std::as_const(parts))
            weight += part.value(id);
        found << std::pair(-weight, id);
    }
    std::sort(found.begin(), found.end());
    QStringList ids;
    for (const auto &[weight, id] : std::as_const(found))
        ids << id;
    return ids;
}

}  // namespace adil::search
