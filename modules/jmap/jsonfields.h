// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the fields of a JSON object one after the other and remembers the first that is missing or of a wrong
// kind. For the parsers of this room.
#pragma once

#include "base/result.h"
#include "record/value.h"

#include <QMap>

namespace adil::jmap {

class JsonFields {
public:
    explicit JsonFields(QJsonObject json)
        : m_json(std::move(json))
    { }

    template <class T>
    JsonFields &required(const char *name, T &value)
    {
        const auto it = m_json.constFind(QLatin1String(name));
        if (it == m_json.constEnd() || !record::decode(*it, value))
            blame(name);
        return *this;
    }
    // Left as it is when it is missing.
    template <class T>
    JsonFields &optional(const char *name, T &value)
    {
        const auto it = m_json.constFind(QLatin1String(name));
        if (it != m_json.constEnd() && !record::decode(*it, value))
            blame(name);
        return *this;
    }
    void blame(const char *name)
    {
        if (!m_bad)
            m_bad = name;
    }
    // The first field that is missing or of a wrong kind; empty: none.
    [[nodiscard]] QString bad() const { return m_bad ? QLatin1String(m_bad) : QString(); }
    template <class T>
    Result<T> outcome(T value) const
    {
        if (m_bad)
            return fail(Reason::ProtocolError, QLatin1String(m_bad));
        return value;
    }

private:
    QJsonObject m_json;
    const char *m_bad = nullptr;
};

}  // namespace adil::jmap
