// SPDX-License-Identifier: GPL-3.0-or-later
#include "court/termrule.h"

#include <algorithm>

namespace adil::court {

const QString &Titles::in(QStringView language) const
{
    if (language == QLatin1String("kk"))
        return kk;
    return language == QLatin1String("ru") ? ru : en;
}

template <class T>
static const T *named(const QList<T> &list, QStringView id)
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const T &one) { return one.id == id; });
    return found == list.end() ? nullptr : &*found;
}

void RuleBook::index()
{
    places.clear();
    for (qsizetype n = events.size() - 1; n >= 0; --n)
        places.insert(events[n].id, n);
}

qsizetype RuleBook::placeOf(const QString &event) const { return places.value(event, events.size()); }

const EventKind *RuleBook::event(const QString &id) const
{
    const qsizetype place = placeOf(id);
    return place < events.size() ? &events[place] : nullptr;
}

const Category *RuleBook::category(QStringView id) const { return named(categories, id); }

const TermRule *RuleBook::rule(QStringView id, const QDate &on) const
{
    const auto found = std::find_if(rules.begin(), rules.end(), [&](const TermRule &rule) {
        return rule.id == id && isInForce(rule, on);
    });
    return found == rules.end() ? nullptr : &*found;
}

bool isInForce(const TermRule &rule, const QDate &on)
{
    return (!rule.inForceFrom.isValid() || rule.inForceFrom <= on)
        && (!rule.inForceTo.isValid() || on <= rule.inForceTo);
}

}  // namespace adil::court
