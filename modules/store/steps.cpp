// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/steps.h"

#include <QFile>

namespace adil::store {

static Step first()
{
    const QString entry = QStringLiteral(
        "uid TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, arguments TEXT NOT NULL, "
        "seen TEXT NOT NULL, depends_on TEXT NOT NULL, claimed_at TEXT NOT NULL, "
        "case_id TEXT NOT NULL, touched TEXT NOT NULL, blobs TEXT NOT NULL, "
        "context TEXT NOT NULL, state TEXT NOT NULL, attempts INTEGER NOT NULL, "
        "next_try TEXT, reason TEXT NOT NULL, detail TEXT NOT NULL, "
        "result TEXT NOT NULL");
    return {
        // a number is never given twice: the order of giving outlives what was sent
        QStringLiteral("CREATE TABLE outbox (seq INTEGER PRIMARY KEY AUTOINCREMENT, %1) STRICT").arg(entry),
        QStringLiteral("CREATE TABLE outbox_touch (record_id TEXT NOT NULL, seq INTEGER NOT NULL REFERENCES "
                       "outbox(seq) ON DELETE CASCADE, PRIMARY KEY (record_id, seq)) STRICT, WITHOUT ROWID"),
        QStringLiteral("CREATE INDEX ix_outbox_touch_seq ON outbox_touch (seq)"),
        QStringLiteral(
            "CREATE TABLE pending (uid TEXT NOT NULL REFERENCES outbox(uid) ON DELETE CASCADE, "
            "nr INTEGER NOT NULL, action TEXT NOT NULL, type TEXT NOT NULL, record_id TEXT NOT NULL, "
            "case_id TEXT NOT NULL, fields TEXT NOT NULL, before TEXT NOT NULL, "
            "PRIMARY KEY (uid, nr)) STRICT, WITHOUT ROWID"),
        QStringLiteral("CREATE INDEX ix_pending_record ON pending (type, record_id)"),
        QStringLiteral(
            "CREATE TABLE sent_log (seq INTEGER PRIMARY KEY, %1, accepted_at TEXT NOT NULL) STRICT")
            .arg(entry),
        QStringLiteral("CREATE TABLE local_field (record_id TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT "
                       "NULL, PRIMARY KEY (record_id, key)) STRICT, WITHOUT ROWID"),
        QStringLiteral("CREATE INDEX ix_local_field_key ON local_field (key)"),
        QStringLiteral(
            "CREATE TABLE draft (type TEXT NOT NULL, id TEXT NOT NULL, text TEXT NOT NULL, saved_at "
            "TEXT NOT NULL, PRIMARY KEY (type, id)) STRICT"),
    };
}

const QList<Step> &localSteps()
{
    static const QList<Step> steps{first()};
    return steps;
}

Result<qint64> stepsTaken(Database &database)
{
    const auto version = database.value(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    return version->toLongLong();
}

static Result<void> take(Database &database, const Step &step, qsizetype number)
{
    Transaction transaction(database);
    if (!transaction.begun())
        return transaction.begun();
    for (const QString &statement : step)
        if (const auto done = database.run(statement); !done)
            return done;
    if (const auto done = database.run(QStringLiteral("PRAGMA user_version = %1").arg(number)); !done)
        return done;
    return transaction.commit();
}

Result<void> takeSteps(Database &database, const QList<Step> &steps)
{
    const auto taken = stepsTaken(database);
    if (!taken)
        return taken.error();
    if (*taken > steps.size())
        return fail(Reason::ClientTooOld, QStringLiteral("local.db has %1 steps").arg(*taken));
    if (*taken > 0 && *taken < steps.size()) {
        const QString copy = database.path() + QStringLiteral(".before-%1").arg(*taken + 1);
        QFile::remove(copy);  // of an attempt that did not come further
        if (const auto copied = database.copyTo(copy); !copied)
            return copied;
    }
    for (qsizetype i = *taken; i < steps.size(); ++i)
        if (const auto done = take(database, steps[i], i + 1); !done)
            return done;
    return {};
}

}  // namespace adil::store
