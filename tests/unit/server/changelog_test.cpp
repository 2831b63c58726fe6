// SPDX-License-Identifier: GPL-3.0-or-later
// The promise of sync.md 2.3: whatever happens between, a client that asks for changes page by page ends with
// exactly the records its user may see, in their newest revision.
#include "testcourt.h"

#include "server/access.h"
#include "server/changelog.h"
#include "server/changewriter.h"

#include <random>

using namespace adil;
using namespace adil::test;
using namespace adil::server;

TEST_CASE("states")
{
    CHECK(stateText(QStringLiteral("e"), 5) == QLatin1String("e.5"));
    CHECK(stateFrom(QStringLiteral("e.0"), QStringLiteral("e"), 10)->modseq == 0);
    CHECK(stateFrom(QStringLiteral("e.5.Rab"), QStringLiteral("e"), 10)->lastId == QLatin1String("Rab"));
    for (const char *bad : {"", "e", "f.5", "e.11", "e.-1", "e.x", "e.5.", "e.5.a b", "e.5.a.b", "5"})
        CHECK(!stateFrom(QLatin1String(bad), QStringLiteral("e"), 10));
}

namespace {

// What one user's workstation keeps of one type.
struct Cache {
    QString user, type, state;
    QHash<QString, qint64> revs;
};

class History {
public:
    explicit History(unsigned seed)
        : m_random(seed)
    {
        for (int i = 0; i < 3; ++i)
            m_judges << m_court.addPerson({"judge"});
        m_secretary = m_court.addPerson({"secretary"});
        m_consultant = m_court.addPerson({"consultant"});
        m_chair = m_court.addPerson({"judge", "chair"});
        m_reviewer = m_court.addPerson({"reviewer"});
        for (int i = 0; i < 3; ++i)
            m_cases << m_court.enterCase({m_judges[i]}, {m_secretary});
        QStringList users = m_judges;
        users << m_secretary << m_consultant << m_chair << m_reviewer << m_court.registry;
        for (const QString &user : users)
            for (const char *type :
                 {"Case", "LogEntry", "Note", "Act", "ActVersion", "ReviewGrant", "Person"})
                m_caches << Cache{
                    user, QLatin1String(type), m_court.premises->epoch() + QLatin1String(".0"), {}};
    }

    void step()
    {
        switch (below(14)) {
        case 0: reassign(); break;
        case 1: review(); break;
        case 2: endDay(); break;
        case 3: disable(); break;
        case 4:
        case 5: addNote(); break;
        case 6:
        case 7: editNote(); break;
        case 8: removeNote(); break;
        case 9: createAct(); break;
        case 10: signAct(); break;
        default: log(); break;
        }
        // Some clients ask, one page only.
        for (int i = 0; i < 6; ++i)
            page(m_caches[below(int(m_caches.size()))], 1 + below(50));
    }

    void settle()
    {
        for (Cache &cache : m_caches) {
            int pages = 0;
            while (page(cache, 1 + below(50)))
                REQUIRE(++pages < 2000);
        }
    }

    void check()
    {
        for (const Cache &cache : m_caches) {
            INFO(cache.type.toStdString() << " of " << cache.user.toStdString());
            CHECK(cache.revs == visible(cache.user, cache.type));
        }
    }
    TestCourt &court() { return m_court; }

private:
    int below(int n) { return int(m_random() % unsigned(n)); }
    QString any(const QStringList &list)
    {
        return list.isEmpty() ? QString() : list[below(int(list.size()))];
    }
    Connection &db() { return **m_court.premises->database().mine(); }

    // True when there is more.
    bool page(Cache &cache, int size)
    {
        Horizon horizon(db(), *m_court.premises);
        const auto state = stateFrom(cache.state, m_court.premises->epoch(), horizon.modseq());
        REQUIRE(state);
        const RecordTable &table = *m_court.premises->byType()[cache.type];
        const Changes changes = changesSince(horizon, table, cache.user, *state, size);
        REQUIRE(!db().error());
        // All types asked about in one say the same. Now and then: it asks about each of them.
        const bool isChanged = !(changes.created + changes.updated + changes.destroyed).isEmpty();
        REQUIRE((++m_pages % 32 > 0
                 || changedTypes(horizon, *m_court.premises, cache.user, *state).contains(cache.type)
                     == isChanged));
        REQUIRE(changes.created.size() + changes.updated.size() + changes.destroyed.size() <= size);
        for (const QString &id : changes.destroyed)
            cache.revs.remove(id);
        const Condition condition = visibleTo(cache.user, table);
        for (const QString &id : changes.created + changes.updated) {
            auto query = db().run(QStringLiteral("SELECT %1 FROM %2 r WHERE r.id = ? AND %3")
                                      .arg(table.selected(), table.quoted(), condition.sql),
                                  QVariantList{id} + condition.values);
            REQUIRE(query.next());  // what is announced may be read
            cache.revs[id] = table.read(query)[QLatin1String("rev")].toInteger();
        }
        REQUIRE((!changes.hasMore || changes.newState != cache.state));
        cache.state = changes.newState;
        return changes.hasMore;
    }

    // Asked of court's rules, not of the rows that the server keeps.
    QHash<QString, qint64> visible(const QString &user, const QString &type)
    {
        const auto &tables = m_court.premises->byType();
        const auto person = record::fromJson<court::Person>(
            *tables[QStringLiteral("Person")]->find(db(), user));
        REQUIRE(person);
        QHash<QString, qint64> revs;
        if (type == QLatin1String("Person")) {
            for (const QJsonObject &record : tables[type]->ofCase(db(), {}))
                revs[record[QLatin1String("id")].toString()] = record[QLatin1String("rev")].toInteger();
            return revs;
        }
        const QDate today = m_court.clock.now().toTimeZone(zoneOf(db(), *m_court.premises)).date();
        for (const QString &caseId : m_cases) {
            const auto file = record::fromJson<court::Case>(
                *tables[QStringLiteral("Case")]->find(db(), caseId));
            QList<court::ReviewGrant> grants;
            for (const QJsonObject &json : tables[QStringLiteral("ReviewGrant")]->ofCase(db(), caseId))
                grants << *record::fromJson<court::ReviewGrant>(json);
            const court::Parts parts = court::partsIn(*person, *file, grants, today);
            if (!court::maySeeCase(parts))
                continue;
            for (const QJsonObject &record : tables[type]->ofCase(db(), caseId))
                if (court::maySee(*person, parts, type, record))
                    revs[record[QLatin1String("id")].toString()] = record[QLatin1String("rev")].toInteger();
        }
        return revs;
    }

    void endDay()
    {
        m_court.clock.advance(8 * 3600);
        REQUIRE(Execution(*m_court.premises).endReviews());
    }
    // Mostly somebody who may write in this case.
    QString worker(const QString &caseId)
    {
        const auto file = m_court.premises->byType()[QStringLiteral("Case")]->find(db(), caseId);
        const auto judges = (*file)[QLatin1String("judgeIds")].toArray();
        return below(4) == 0 ? author() : judges[below(int(judges.size()))].toString();
    }
    void reassign()
    {
        QStringList judges{any(m_judges)};
        if (below(3) == 0)
            judges << m_chair;
        if (below(2) == 0)
            judges << any(m_judges);
        judges.removeDuplicates();
        m_court.tried(m_chair,
                      court::ReassignCase{{any(m_cases)},
                                          judges,
                                          below(3) ? QStringList{m_secretary} : QStringList(),
                                          below(3) == 0 ? QStringList{m_consultant} : QStringList()});
    }
    void review()
    {
        const QDate today = m_court.clock.now().toTimeZone(zoneOf(db(), *m_court.premises)).date();
        m_court.tried(
            m_chair,
            court::GrantReview{{m_court.fresh()}, {any(m_cases)}, {m_reviewer}, today.addDays(below(3))});
    }
    void disable() { m_court.tried(m_court.admin, court::DisablePerson{{m_judges[0]}, below(3) == 0}); }
    QString author() { return below(4) == 0 ? m_reviewer : any(m_judges); }
    void addNote()
    {
        court::AddNote note;
        note.id.value = m_court.fresh();
        note.caseId.value = any(m_cases);
        note.visibility = below(2) ? court::Visibility::Panel : court::Visibility::Private;
        note.text = QStringLiteral("ой");
        if (m_court.tried(worker(note.caseId.value), note))
            m_notes << note.id.value;
    }
    void editNote()
    {
        m_court.tried(author(),
                      court::EditNote{{any(m_notes)},
                                      QString::number(below(1000)),
                                      below(2) ? court::Visibility::Panel : court::Visibility::Private});
    }
    void removeNote() { m_court.tried(author(), court::RemoveNote{{any(m_notes)}}); }
    void createAct()
    {
        const QString caseId = any(m_cases), id = m_court.fresh();
        const QString judge = below(3) == 0 ? m_consultant : worker(caseId);
        const bool made = m_court.tried(
            judge,
            court::CreateAct{
                {id}, {caseId}, court::ActKind::Ruling, QStringLiteral("Ұйғарым"), QDate(2026, 11, 23)});
        if (!made)
            return;
        m_acts << id;
        m_court.tried(judge, court::SaveActVersion{{m_court.fresh()}, {id}, {}, {}, {}, {}});
    }
    // Only that the draft becomes visible to all; signatures are examined elsewhere.
    void signAct()
    {
        const QString id = any(m_acts);
        const RecordTable &acts = *m_court.premises->byType()[QStringLiteral("Act")];
        const auto act = id.isEmpty() ? std::nullopt : acts.find(db(), id);
        if (!act)
            return;
        Transaction transaction(db(), Transaction::Kind::Write);
        ChangeWriter writer(db(), *m_court.premises, m_court.clock.now(), {});
        const qint64 modseq = bump(db());
        writer.apply({{court::Action::Update,
                       QStringLiteral("Act"),
                       id,
                       (*act)[QLatin1String("caseId")].toString(),
                       {{QStringLiteral("state"), QStringLiteral("signed")}}}},
                     modseq);
        REQUIRE(transaction.commit());
    }
    void log()
    {
        const QString caseId = any(m_cases);
        const QString who = below(3) == 0 ? m_secretary : worker(caseId);
        if (m_entries.isEmpty() || below(3)) {
            const QString id = m_court.fresh();
            m_court.tried(who, court::OpenProtocol{{m_court.fresh()}, {m_court.hearings[caseId]}});
            const bool made = m_court.tried(who,
                                            court::AddLogEntry{{id},
                                                               {m_court.hearings[caseId]},
                                                               m_court.clock.now(),
                                                               court::LogKind::Remark,
                                                               {},
                                                               QStringLiteral("жазба")});
            if (made)
                m_entries << id;
        } else if (below(2)) {
            m_court.tried(who,
                          court::EditLogEntry{{any(m_entries)},
                                              m_court.clock.now(),
                                              court::LogKind::Remark,
                                              {},
                                              QString::number(below(1000))});
        } else {
            m_court.tried(who, court::RemoveLogEntry{{any(m_entries)}});
        }
    }

    std::mt19937 m_random;
    int m_pages = 0;
    TestCourt m_court;
    QStringList m_judges, m_cases, m_notes, m_acts, m_entries;
    QString m_secretary, m_consultant, m_chair, m_reviewer;
    QList<Cache> m_caches;
};

}  // namespace

TEST_CASE("caches end as what their users may see")
{
    const unsigned seed = GENERATE(range(1u, 13u));
    CAPTURE(seed);
    History history(seed);
    for (int i = 0; i < 160; ++i) {
        history.step();
        if (i % 40 == 39) {
            history.settle();
            history.check();
        }
    }
    // The histories must really have done something of each kind.
    CHECK(history.court().rawValue(QStringLiteral("SELECT COUNT(*) FROM note")).toInt() > 5);
    CHECK(history.court().rawValue(QStringLiteral("SELECT COUNT(*) FROM log_entry")).toInt() > 5);
    CHECK(history.court()
              .rawValue(QStringLiteral("SELECT COUNT(*) FROM case_access WHERE revoked_modseq IS NOT NULL"))
              .toInt()
          > 0);
    CHECK(history.court()
              .rawValue(QStringLiteral("SELECT COUNT(*) FROM command WHERE status = 'refused'"))
              .toInt()
          > 0);
}
