// SPDX-License-Identifier: GPL-3.0-or-later
// A profile in a folder of its own with a small made-up court in its cache, for tests of store, edit and
// model: what a test puts arrives as if sync had brought it.
#pragma once

#include "base/clock.h"
#include "base/zone.h"
#include "court/commands.h"
#include "court/types.h"
#include "store/mirror.h"
#include "store/outbox.h"
#include "store/reader.h"
#include "support/catch.h"

#include <QTemporaryDir>

namespace adil::test {

class FixedClock : public Clock {
public:
    [[nodiscard]] QDateTime now() const override { return instant; }
    QDateTime instant{QDate(2026, 11, 23), QTime(4, 0), Qt::UTC};  // 09:00 in Almaty, a Monday
};

inline QString recordId(int n) { return QStringLiteral("R%1").arg(n, 32, 16, QLatin1Char('0')); }
template <class R>
Id<R> idOf(int n)
{
    return {recordId(n)};
}

// The value, or a failed test that says why there is none.
template <class T>
T must(Result<T> result)
{
    if (!result)
        FAIL(name(result.error().reason).data() << ": " << result.error().detail.toStdString());
    return *std::move(result);
}
inline void must(const Result<void> &result)
{
    if (!result)
        FAIL(name(result.error().reason).data() << ": " << result.error().detail.toStdString());
}

template <record::Described R>
QJsonObject onTheWire(const R &value, qint64 rev = 1)
{
    QJsonObject json = record::toJson(value);
    record::Meta meta{value.id.value, rev, QDateTime({2026, 11, 1}, {6, 0}, Qt::UTC), {}, {}, {}};
    meta.updatedAt = meta.createdAt;
    const QJsonObject more = record::toJson(meta);
    for (auto it = more.begin(); it != more.end(); ++it)
        json[it.key()] = it.value();
    return json;
}

class CourtProfile {
public:
    explicit CourtProfile(store::Types types = store::Types(court::allTypes()))
        : profile(must(store::Profile::open(folder.path(), std::move(types))))
        , mirror(must(store::Mirror::open(*profile, &facts)))
        , reader(must(store::Reader::open(*profile)))
        , outbox(must(store::Outbox::open(*profile, &facts)))
    { }

    template <record::Described... R>
    void put(const R &...values)
    {
        store::Page page;
        (page.upserts.append({QLatin1String(record::Record<R>::name), onTheWire(values, ++m_rev)}), ...);
        must(mirror->apply(page));
    }
    void gone(const QString &type, const QString &id) { must(mirror->apply({{}, {{type, id, {}}}, {}})); }

    QTemporaryDir folder;
    FixedClock clock;
    QTimeZone zone{"Asia/Almaty"};
    store::Changes facts;
    store::Changes views;
    std::unique_ptr<store::Profile> profile;
    std::unique_ptr<store::Mirror> mirror;
    std::unique_ptr<store::Reader> reader;
    std::unique_ptr<store::Outbox> outbox;

private:
    qint64 m_rev = 0;
};

// Made-up people with an IIN that passes the check digit; cases and hearings that belong together by number.
inline court::Person judge(int n = 101)
{
    return {idOf<court::Person>(n),
            QStringLiteral("850808300059"),
            QStringLiteral("Сейтқали"),
            QStringLiteral("Әлия"),
            QStringLiteral("Бекқызы"),
            {QStringLiteral("judge")},
            false};
}
inline court::Court theCourt()
{
    court::Court one;
    one.id = idOf<court::Court>(100);
    one.nameRu = QStringLiteral("Учебный суд");
    return one;
}
inline court::Case caseNumber(int n)
{
    court::Case one;
    one.id = idOf<court::Case>(n);
    one.number = QStringLiteral("7514-26-00-2/%1").arg(n);
    one.subject = QStringLiteral("о взыскании долга");
    one.stage = court::Stage::Trial;
    one.receivedOn = {2026, 10, 1};
    one.judgeIds = {judge().id.value};
    return one;
}
inline court::Hearing hearingOf(int n, int caseN, const QDateTime &startsAt)
{
    court::Hearing one;
    one.id = idOf<court::Hearing>(n);
    one.caseId = idOf<court::Case>(caseN);
    one.startsAt = startsAt;
    one.judgeId = judge().id;
    return one;
}
inline court::Party partyOf(int n, int caseN, court::Side side, const QString &name)
{
    court::Party one;
    one.id = idOf<court::Party>(n);
    one.caseId = idOf<court::Case>(caseN);
    one.side = side;
    one.name = name;
    return one;
}
inline court::LogEntry entryOf(int n, int caseN, int hearingN, const QString &text)
{
    court::LogEntry one;
    one.id = idOf<court::LogEntry>(n);
    one.caseId = idOf<court::Case>(caseN);
    one.hearingId = idOf<court::Hearing>(hearingN);
    one.at = QDateTime({2026, 11, 23}, {5, 0}, Qt::UTC).addSecs(n);
    one.text = text;
    return one;
}

}  // namespace adil::test
