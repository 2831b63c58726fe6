// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive.h"

#include "server/access.h"

#include <QJsonDocument>

namespace adil::test {

server::Connection &Archive::connection() { return *must(m_premises.database().mine()); }

Archive::Records Archive::heldFor(const QString &personId, const QString &type)
{
    const server::RecordTable &table = *m_premises.byType()[type];
    const server::Condition visible = server::visibleTo(personId, table);
    server::Connection &db = connection();
    Records records;
    auto query = db.run(
        QStringLiteral("SELECT %1 FROM %2 r WHERE %3").arg(table.selected(), table.quoted(), visible.sql),
        visible.values);
    while (query.next()) {
        const QJsonObject record = table.read(query);
        records[record[QLatin1String("id")].toString()] = record;
    }
    REQUIRE_FALSE(db.error());
    return records;
}

QHash<QString, Archive::Logged> Archive::commands()
{
    QHash<QString, Logged> all;
    auto query = connection().run(QStringLiteral("SELECT uid, user_id, kind, status FROM command"));
    while (query.next())
        all[query.value(0).toString()] = {query.value(1).toString(), query.value(2).toString(),
                                          query.value(3).toString() == QStringLiteral("accepted")};
    return all;
}

void Archive::checkDoneOnce()
{
    QHash<QString, int> changes;  // of each record, by accepted commands
    auto query = connection().run(
        QStringLiteral("SELECT arguments FROM command WHERE status = 'accepted' AND kind IN "
                       "('AddNote', 'EditNote', 'AddLogEntry', 'EditLogEntry', 'FileDocument')"));
    while (query.next()) {
        const auto arguments = QJsonDocument::fromJson(query.value(0).toString().toUtf8()).object();
        ++changes[arguments[QLatin1String("id")].toString()];
    }
    query.finish();
    QSet<QString> texts;
    for (const auto &[type, text] :
         {std::pair{"Note", "text"}, std::pair{"LogEntry", "text"}, std::pair{"Document", "title"}}) {
        const server::RecordTable &table = *m_premises.byType()[QLatin1String(type)];
        for (const QJsonObject &record : table.all(connection())) {
            const QString id = record[QLatin1String("id")].toString();
            INFO(type << ' ' << id.toStdString());
            CHECK(record[QLatin1String("rev")].toInt() == changes.value(id));
            CHECK_FALSE(texts.contains(record[QLatin1String(text)].toString()));
            texts << record[QLatin1String(text)].toString();
        }
    }
}

Archive::Records Archive::shownBy(const store::Reader &reader, const QString &type,
                                  const store::Overlay &overlay)
{
    store::Query query;
    query.type = type;
    Records records;
    for (const store::Shown &shown : must(reader.list(query, overlay)))
        records[shown.record[QLatin1String("id")].toString()] = shown.record;
    return records;
}

void Archive::checkSame(const store::Reader &reader, const QString &personId, const store::Overlay &overlay)
{
    for (const record::Type &type : reader.types().all()) {
        const Records here = shownBy(reader, type.name, overlay), there = heldFor(personId, type.name);
        INFO(type.name.toStdString() << " of " << personId.toStdString());
        CHECK(here.keys() == there.keys());
        for (auto it = here.begin(); it != here.end(); ++it)
            if (there.contains(it.key()) && *it != there[it.key()])
                FAIL_CHECK("here " << QJsonDocument(*it).toJson().toStdString() << "there "
                                   << QJsonDocument(there[it.key()]).toJson().toStdString());
    }
}

bool Archive::isSame(const store::Reader &reader, const QString &personId)
{
    for (const char *type : {"Note", "LogEntry", "Document", "DocumentVersion"}) {
        const QString name = QLatin1String(type);
        if (shownBy(reader, name, {store::Overlay::Kind::None}) != heldFor(personId, name))
            return false;
    }
    return true;
}

}  // namespace adil::test
