// SPDX-License-Identifier: GPL-3.0-or-later
// Texts in the making and places left, kept on this computer only. What is typed is on disk within a second.
// Window's thread.
#pragma once

#include "base/clock.h"
#include "store/localfields.h"

namespace adil::model {

class Drafts {
public:
    // Both must outlive it.
    Drafts(store::LocalFields &fields, const Clock &clock)
        : m_fields(fields)
        , m_clock(clock)
    { }

    struct Draft {
        QJsonObject text;
        QDateTime savedAt;
    };
    // `type` and `id` are those of the record that the draft belongs to.
    [[nodiscard]] std::optional<Draft> find(const QString &type, const QString &id) const;
    Result<void> save(const QString &type, const QString &id, const QJsonObject &text);
    Result<void> drop(const QString &type, const QString &id);

    // The place left in a record: page, zoom, playback position.
    [[nodiscard]] QJsonObject place(const QString &recordId) const;
    void keepPlace(const QString &recordId, const QJsonObject &place);

private:
    store::LocalFields &m_fields;
    const Clock &m_clock;
};

}  // namespace adil::model
