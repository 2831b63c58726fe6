// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/caselawmodel.h"

#include <algorithm>

namespace adil::model {

CaseLawModel::CaseLawModel(const Source &source, QObject *parent)
    : RowsModel(source, {QStringLiteral("CaseLaw"), QStringLiteral("LawPin"), QStringLiteral("Case")}, parent)
{
    refresh();
}

void CaseLawModel::setCase(const Id<court::Case> &caseId)
{
    m_case = caseId;
    refresh();
}

void CaseLawModel::setSearch(const QString &typed)
{
    m_typed = typed;
    show();
    Q_EMIT refreshed();
}

void CaseLawModel::setLevel(std::optional<court::CourtLevel> level)
{
    m_level = level;
    show();
    Q_EMIT refreshed();
}

void CaseLawModel::read()
{
    const auto laws = reader().list<court::CaseLaw>(store::about<court::CaseLaw>());
    const auto file = m_case.isEmpty() ? std::optional<store::Seen<court::Case>>() : reader().find(m_case);
    m_pins.clear();
    if (!m_case.isEmpty())
        for (const auto &pin : reader().list<court::LawPin>(
                 store::about<court::LawPin>().where(QStringLiteral("caseId"), m_case.value)))
            m_pins.insert(pin.value.caseLawId.value, pin);
    if (readingFailed())
        return;
    m_category = file ? file->value.category : QString();
    takeIn(laws);
    show();
}

void CaseLawModel::takeIn(const QList<store::Seen<court::CaseLaw>> &laws)
{
    QHash<QString, court::CaseLaw> now;
    for (const auto &law : laws)
        now.insert(law.value.id.value, law.value);
    for (auto old = m_laws.cbegin(); old != m_laws.cend(); ++old)
        if (m_indexed.contains(old.key()) && now.value(old.key()) != old.value()) {
            m_index.remove(old.key());
            m_indexed.remove(old.key());
        }
    m_laws = now;
}

// Keys of what is searched for, the best first, or of all.
QStringList CaseLawModel::order() const
{
    const search::Wanted wanted = search::wantedOf(m_typed);
    if (!wanted.isEmpty())
        return m_index.find(wanted);
    QStringList keys = m_laws.keys();
    std::sort(keys.begin(), keys.end(), [this](const QString &a, const QString &b) {
        const QDate x = m_laws.constFind(a)->decidedOn, y = m_laws.constFind(b)->decidedOn;
        return x != y ? x > y : a < b;
    });
    return keys;
}

void CaseLawModel::show()
{
    using search::Language;
    if (!m_typed.isEmpty())
        for (auto law = m_laws.cbegin(); law != m_laws.cend(); ++law) {
            if (m_indexed.contains(law.key()))
                continue;
            m_indexed.insert(law.key());
            m_index.set(law.key(),
                        {{law->subjectRu, Language::Russian},
                         {law->subjectKk, Language::Kazakh},
                         {law->summaryRu, Language::Russian},
                         {law->summaryKk, Language::Kazakh},
                         {law->articles.join(u' ') + u' ' + law->number, Language::Unknown}});
        }
    QList<CaseLawRow> kept, others;
    m_total = 0;
    const auto isOfCategory = [this](const court::CaseLaw &law) {
        return m_case.isEmpty() || law.category == m_category;
    };
    for (const court::CaseLaw &law : std::as_const(m_laws))
        m_total += isOfCategory(law) ? 1 : 0;
    for (const QString &key : order()) {
        const court::CaseLaw &law = *m_laws.constFind(key);
        if (!isOfCategory(law) || (m_level && law.level != *m_level))
            continue;
        CaseLawRow row{key, law, {}, store::Standing::Fact};
        const auto pin = m_pins.constFind(key);
        if (pin != m_pins.constEnd()) {
            row.pinId = pin->value.id.value;
            row.standing = pin->standing;
        }
        (row.pinId.isEmpty() ? others : kept) << row;
    }
    become(kept + others);
}

}  // namespace adil::model
