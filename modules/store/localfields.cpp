// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/localfields.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace adil::store {

// A value of any kind as one text: JSON has no documents of a single value in Qt, a list of one is.
static QString toText(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}
static QJsonValue fromText(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).array().first();
}

LocalFields::LocalFields(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{ }

Result<std::unique_ptr<LocalFields>> LocalFields::open(const Profile &profile)
{
    auto database = profile.local(Mode::ReadWrite);
    if (!database)
        return database.error();
    return std::unique_ptr<LocalFields>(new LocalFields(*std::move(database)));
}

Result<QJsonValue> LocalFields::value(const QString &record, const QString &key) const
{
    const auto found = m_database->value(
        QStringLiteral("SELECT value FROM local_field WHERE record_id = ? AND key = ?"), {record, key});
    if (!found)
        return found.error();
    return found->isNull() ? QJsonValue(QJsonValue::Undefined) : fromText(found->toString());
}

Result<void> LocalFields::set(const QString &record, const QString &key, const QJsonValue &value)
{
    if (value.isUndefined())
        return m_database->run(QStringLiteral("DELETE FROM local_field WHERE record_id = ? AND key = ?"),
                               {record, key});
    return m_database->run(
        QStringLiteral("INSERT OR REPLACE INTO local_field (record_id, key, value) VALUES (?, ?, ?)"),
        {record, key, toText(value)});
}

Result<QStringList> LocalFields::recordsWith(const QString &key) const
{
    return m_database->texts(
        QStringLiteral("SELECT record_id FROM local_field WHERE key = ? AND record_id <> '' ORDER BY 1"),
        {key});
}

static Draft draftOf(const QSqlQuery &row)
{
    Draft draft{
        row.value(0).toString(), row.value(1).toString(), fromText(row.value(2).toString()).toObject(), {}};
    (void)record::decode(QJsonValue(row.value(3).toString()), draft.savedAt);
    return draft;
}

Result<std::optional<Draft>> LocalFields::draft(const QString &type, const QString &id) const
{
    std::optional<Draft> found;
    const auto done = m_database->each(
        QStringLiteral("SELECT type, id, text, saved_at FROM draft WHERE type = ? AND id = ?"), {type, id},
        [&](const QSqlQuery &row) {
            found = draftOf(row);
            return false;
        });
    if (!done)
        return done.error();
    return found;
}

Result<void> LocalFields::saveDraft(const Draft &draft)
{
    return m_database->run(
        QStringLiteral("INSERT OR REPLACE INTO draft (type, id, text, saved_at) VALUES (?, ?, ?, ?)"),
        {draft.type, draft.id, toText(draft.text), record::toColumn(record::encode(draft.savedAt))});
}

Result<void> LocalFields::dropDraft(const QString &type, const QString &id)
{
    return m_database->run(QStringLiteral("DELETE FROM draft WHERE type = ? AND id = ?"), {type, id});
}

Result<QList<Draft>> LocalFields::drafts() const
{
    QList<Draft> all;
    const auto done = m_database->each(
        QStringLiteral("SELECT type, id, text, saved_at FROM draft ORDER BY saved_at DESC, type, id"), {},
        [&](const QSqlQuery &row) {
            all << draftOf(row);
            return true;
        });
    if (!done)
        return done.error();
    return all;
}

}  // namespace adil::store
