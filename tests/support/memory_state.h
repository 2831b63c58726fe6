// SPDX-License-Identifier: GPL-3.0-or-later
// A court in memory for tests of decide(): records by type and id, changed only by what decide() returned.
#pragma once

#include "court/command.h"

#include <QMap>

namespace adil::test {

class MemoryState : public court::State {
public:
    [[nodiscard]] std::optional<QJsonObject> find(const QString &type, const QString &id) const override
    {
        const auto found = m_records.constFind({type, id});
        return found == m_records.constEnd() ? std::nullopt : std::optional(*found);
    }
    [[nodiscard]] QList<QJsonObject> ofCase(const QString &type, const QString &caseId) const override
    {
        QList<QJsonObject> found;
        for (auto it = m_records.begin(); it != m_records.end(); ++it)
            if (it.key().first == type
                && (caseId.isEmpty() || it.value()[QLatin1String("caseId")].toString() == caseId))
                found << it.value();
        return found;
    }
    void apply(const QList<court::Change> &changes)
    {
        for (const court::Change &change : changes) {
            const std::pair key{change.type, change.id};
            if (change.action == court::Action::Destroy) {
                m_records.remove(key);
                continue;
            }
            QJsonObject &record = m_records[key];
            for (auto it = change.fields.begin(); it != change.fields.end(); ++it)
                record[it.key()] = it.value();
            record[QLatin1String("id")] = change.id;
            record[QLatin1String("rev")] = record[QLatin1String("rev")].toInteger() + 1;
        }
    }
    template <record::Described R>
    void put(const R &value)
    {
        apply({{court::Action::Create,
                QLatin1String(record::Record<R>::name),
                value.id.value,
                {},
                record::toJson(value)}});
    }

private:
    QMap<std::pair<QString, QString>, QJsonObject> m_records;
};

}  // namespace adil::test
