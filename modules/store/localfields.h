// SPDX-License-Identifier: GPL-3.0-or-later
// What this computer keeps beside the records and never sends: pins, last places, settings of this profile;
// and drafts of texts. In local.db; used in the window's thread.
#pragma once

#include "store/profile.h"

namespace adil::store {

struct Draft {
    QString type;  // of the record it belongs to
    QString id;
    QJsonObject text;
    QDateTime savedAt;
    bool operator==(const Draft &) const = default;
};

class LocalFields {
public:
    static Result<std::unique_ptr<LocalFields>> open(const Profile &profile);

    // `record` is a record's id, or empty for the profile itself.
    Result<QJsonValue> value(const QString &record, const QString &key) const;  // Undefined: not set
    Result<void> set(const QString &record, const QString &key,
                     const QJsonValue &value);  // Undefined: removes
    // Ids of records that have this field, for instance all pinned ones.
    Result<QStringList> recordsWith(const QString &key) const;

    Result<std::optional<Draft>> draft(const QString &type, const QString &id) const;
    Result<void> saveDraft(const Draft &draft);
    Result<void> dropDraft(const QString &type, const QString &id);
    Result<QList<Draft>> drafts() const;

private:
    explicit LocalFields(std::unique_ptr<Database> database);
    std::unique_ptr<Database> m_database;
};

}  // namespace adil::store
