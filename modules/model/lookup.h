// SPDX-License-Identifier: GPL-3.0-or-later
// Records that lists name by their id, each read once for one reading of a list. Internal to model.
#pragma once

#include "store/reader.h"

#include <QHash>

namespace adil::model {

template <record::Described R>
class Lookup {
public:
    explicit Lookup(const store::Reader &reader)
        : m_reader(reader)
    { }
    // Reads all of these at once: a list of many rows asks for its records one by one otherwise.
    void load(QStringList ids)
    {
        ids.removeDuplicates();
        const QString key = QLatin1String(std::get<0>(record::Record<R>::fields).name);
        for (auto &found : m_reader.list<R>(store::about<R>().oneOf(key, ids)))
            m_known.insert(found.meta.id, std::make_shared<R>(std::move(found.value)));
    }
    // Nothing when it is not here.
    const R *find(const Id<R> &id)
    {
        const auto known = m_known.constFind(id.value);
        if (known != m_known.constEnd())
            return known->get();
        std::shared_ptr<R> record;
        if (auto found = id.isEmpty() ? std::nullopt : m_reader.find(id))
            record = std::make_shared<R>(std::move(found->value));
        return m_known.insert(id.value, std::move(record))->get();
    }
    const R *find(const std::optional<Id<R>> &id) { return id ? find(*id) : nullptr; }

private:
    const store::Reader &m_reader;
    QHash<QString, std::shared_ptr<R>> m_known;
};

}  // namespace adil::model
