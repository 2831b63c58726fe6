// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/reader.h"
#include "support/courtprofile.h"

#include <random>

using namespace adil;
using namespace adil::store;
using namespace adil::test;

static QStringList texts(const QList<Seen<court::LogEntry>> &entries)
{
    QStringList all;
    for (const auto &entry : entries)
        all << entry.value.text;
    return all;
}

static Entry entry(const QString &uid)
{
    Entry one;
    one.uid = uid;
    one.kind = QStringLiteral("AddLogEntry");
    one.claimedAt = QDateTime({2026, 11, 23}, {4, 0}, Qt::UTC);
    return one;
}

static PendingRow row(RowAction action, int id, const QJsonObject &fields)
{
    return {action, QStringLiteral("LogEntry"), recordId(id), recordId(1), fields, {}};
}

TEST_CASE("a question is answered in order, within its limits")
{
    CourtProfile court;
    court.put(entryOf(12, 1, 5, QStringLiteral("б")), entryOf(11, 1, 5, QStringLiteral("а")),
              entryOf(13, 1, 6, QStringLiteral("в")), entryOf(14, 2, 5, QStringLiteral("г")));
    const auto all = about<court::LogEntry>();
    CHECK(texts(court.reader->list<court::LogEntry>(
              Query(all).orderBy(QStringLiteral("text"), Direction::Descending)))
          == QStringList{QStringLiteral("г"), QStringLiteral("в"), QStringLiteral("б"), QStringLiteral("а")});
    CHECK(texts(court.reader->list<court::LogEntry>(Query(all)
                                                        .where(QStringLiteral("hearingId"), recordId(5))
                                                        .orderBy(QStringLiteral("at"))
                                                        .first(2)))
          == QStringList{QStringLiteral("а"), QStringLiteral("б")});
    CHECK(texts(court.reader->list<court::LogEntry>(
              Query(all).oneOf(QStringLiteral("id"), {recordId(13), recordId(14), recordId(77)})))
          == QStringList{QStringLiteral("в"), QStringLiteral("г")});
    CHECK(must(court.reader->count(Query(all).where(QStringLiteral("speakerId"), Compare::IsNull, {}))) == 4);
    CHECK(must(court.reader->ofCase(QStringLiteral("LogEntry"), recordId(1))).size() == 3);
    CHECK(must(court.reader->rows(Query(all).where(QStringLiteral("caseId"), recordId(2)),
                                  {QStringLiteral("text"), QStringLiteral("rev")}))
          == QList<QVariantList>{{QStringLiteral("г"), 4}});
}

TEST_CASE("a question about what is not there is an error, not an empty answer")
{
    CourtProfile court;
    CHECK(court.reader->list(Query{QStringLiteral("Star"), {}, {}, -1}).error().reason
          == Reason::UnsupportedType);
    CHECK(court.reader->list(about<court::Case>().where(QStringLiteral("id\" OR 1"), 1)).error().reason
          == Reason::DatabaseFailed);
    CHECK(court.reader->list(about<court::Case>().orderBy(QStringLiteral("nothing"))).error().reason
          == Reason::DatabaseFailed);
    CHECK(court.reader->ofCase(QStringLiteral("Person"), recordId(1)).error().reason
          == Reason::UnsupportedType);
}

TEST_CASE("pending rows lie on the facts, and how a record stands is told")
{
    CourtProfile court;
    court.put(entryOf(11, 1, 5, QStringLiteral("fact")), entryOf(12, 1, 5, QStringLiteral("to be edited")),
              entryOf(13, 1, 5, QStringLiteral("to go")));
    auto made = record::toJson(entryOf(14, 1, 5, QStringLiteral("new")));
    must(court.outbox->enqueue(
        entry(QStringLiteral("u1")),
        {row(RowAction::Create, 14, made),
         row(RowAction::Update, 12, {{QStringLiteral("text"), QStringLiteral("edited")}}),
         row(RowAction::Destroy, 13, {})}));
    const auto all = about<court::LogEntry>().orderBy(QStringLiteral("at"));
    const auto seen = court.reader->list<court::LogEntry>(all);
    CHECK(texts(seen)
          == QStringList{QStringLiteral("fact"), QStringLiteral("edited"), QStringLiteral("new")});
    CHECK(seen[0].standing == Standing::Fact);
    CHECK(seen[1].standing == Standing::Pending);
    CHECK(seen[1].meta.rev == 2);
    CHECK(seen[2].standing == Standing::Pending);
    CHECK(seen[2].meta.rev == 0);
    CHECK_FALSE(court.reader->find(idOf<court::LogEntry>(13)));
    CHECK(texts(court.reader->list<court::LogEntry>(all, {Overlay::Kind::None})).size() == 3);
    CHECK(must(court.reader->count(Query(all).where(QStringLiteral("text"), QStringLiteral("edited")))) == 1);

    must(court.outbox->refused(QStringLiteral("u1"), fail(Reason::AlreadySigned)));
    const auto after = court.reader->list<court::LogEntry>(all);
    CHECK(texts(after)
          == QStringList{QStringLiteral("fact"), QStringLiteral("to be edited"), QStringLiteral("to go"),
                         QStringLiteral("new")});
    CHECK(after[0].standing == Standing::Fact);
    for (int i = 1; i < 4; ++i)
        CHECK(after[i].standing == Standing::Conflict);
    CHECK(texts(court.reader->list<court::LogEntry>(all, {Overlay::Kind::Deciding})).size() == 3);
}

TEST_CASE("a command is decided without its own effect and later ones")
{
    CourtProfile court;
    const auto first = must(court.outbox->enqueue(
        entry(QStringLiteral("u1")),
        {row(RowAction::Create, 14, record::toJson(entryOf(14, 1, 5, QStringLiteral("one"))))}));
    const auto second = must(court.outbox->enqueue(
        entry(QStringLiteral("u2")),
        {row(RowAction::Update, 14, {{QStringLiteral("text"), QStringLiteral("two")}})}));
    const auto textBefore = [&](qint64 seq) {
        const auto found = court.reader->find(idOf<court::LogEntry>(14), {Overlay::Kind::Deciding, seq});
        return found ? found->value.text : QString();
    };
    CHECK(textBefore(first) == QString());
    CHECK(textBefore(second) == QLatin1String("one"));
    CHECK(textBefore(second + 1) == QLatin1String("two"));
}

// The central promise: whatever facts and commands come in whatever order, what is seen is the facts with the
// commands on their way done on them, and every kind of question answers alike.
TEST_CASE("facts and pending commands in any order are seen as a model says")
{
    struct Given {
        QString uid;
        EntryState state = EntryState::Queued;
        QList<PendingRow> rows;
    };
    for (unsigned seed = 1; seed <= 25; ++seed) {
        INFO("seed " << seed);
        std::mt19937 random(seed);
        const auto one = [&](int below) { return int(random() % unsigned(below)); };
        CourtProfile court;
        std::map<int, court::LogEntry> facts;
        QList<Given> given;
        int serial = 0;
        const auto makeRow = [&]() -> PendingRow {
            const int id = 10 + one(6);
            const int what = one(4);
            if (what == 0)
                return row(RowAction::Destroy, id, {});
            if (what == 1)
                return row(RowAction::Create, id,
                           record::toJson(entryOf(id, 1, 5, QString::number(++serial))));
            return row(RowAction::Update, id, {{QStringLiteral("text"), QString::number(++serial)}});
        };
        for (int step = 0; step < 40; ++step) {
            switch (one(6)) {
            case 0:
            case 1: {
                const int id = 10 + one(6);
                facts[id] = entryOf(id, 1, 5, QString::number(++serial));
                court.put(facts[id]);
                break;
            }
            case 2: {
                const int id = 10 + one(6);
                facts.erase(id);
                court.gone(QStringLiteral("LogEntry"), recordId(id));
                break;
            }
            case 3: {
                Given next{QStringLiteral("u%1").arg(++serial), EntryState::Queued, {}};
                for (int n = 1 + one(2); n > 0; --n)
                    next.rows << makeRow();
                must(court.outbox->enqueue(entry(next.uid), next.rows));
                given << next;
                break;
            }
            default: {
                if (given.isEmpty())
                    break;
                const auto at = one(int(given.size()));
                if (one(2) == 0) {
                    must(court.outbox->accepted(given[at].uid, court.clock.now()));
                    given.removeAt(at);
                } else {
                    must(court.outbox->refused(given[at].uid, fail(Reason::NotAllowed)));
                    given[at].state = EntryState::Conflict;
                }
            }
            }
            // the model: facts, then the commands on their way; a refused one shows only what nobody else has
            std::map<QString, QString> wanted;
            for (const auto &[id, fact] : facts)
                wanted[recordId(id)] = fact.text;
            std::map<QString, QString> refusedOnly;
            QSet<QString> gone;
            for (const Given &g : given) {
                for (const PendingRow &r : g.rows) {
                    const QString text = r.fields[QStringLiteral("text")].toString();
                    auto &into = g.state == EntryState::Conflict ? refusedOnly : wanted;
                    if (r.action == RowAction::Create || into.contains(r.recordId)) {
                        if (r.action == RowAction::Destroy)
                            into.erase(r.recordId);
                        else
                            into[r.recordId] = text;
                    }
                    if (g.state != EntryState::Conflict) {
                        if (r.action == RowAction::Destroy)
                            gone << r.recordId;
                        else if (r.action == RowAction::Create)
                            gone.remove(r.recordId);
                    }
                }
            }
            const auto deciding = wanted;
            for (const auto &[id, text] : refusedOnly)
                if (!wanted.contains(id) && !gone.contains(id))
                    wanted[id] = text;

            const auto asMap = [](const QList<Seen<court::LogEntry>> &list) {
                std::map<QString, QString> map;
                for (const auto &seen : list)
                    map[seen.value.id.value] = seen.value.text;
                return map;
            };
            const auto query = about<court::LogEntry>();
            REQUIRE(asMap(court.reader->list<court::LogEntry>(query)) == wanted);
            REQUIRE(asMap(court.reader->list<court::LogEntry>(query, {Overlay::Kind::Deciding})) == deciding);
            REQUIRE(must(court.reader->count(query)) == qint64(wanted.size()));
            REQUIRE(must(court.reader->ofCase(QStringLiteral("LogEntry"), recordId(1))).size()
                    == qsizetype(wanted.size()));
            QStringList byText, rows;
            for (const auto &[id, text] : wanted)
                byText << text;
            std::sort(byText.begin(), byText.end(), std::greater<>());
            const auto ordered = must(court.reader->rows(
                Query(query).orderBy(QStringLiteral("text"), Direction::Descending).first(3),
                {QStringLiteral("text")}));
            for (const QVariantList &r : ordered)
                rows << r[0].toString();
            REQUIRE(rows == byText.first(qMin<qsizetype>(3, byText.size())));
            for (int id = 10; id < 16; ++id) {
                const auto found = court.reader->find(idOf<court::LogEntry>(id));
                REQUIRE(bool(found) == wanted.contains(recordId(id)));
                if (found)
                    REQUIRE(found->value.text == wanted[recordId(id)]);
            }
        }
    }
}

TEST_CASE("records changed by pending commands are asked like facts")
{
    // the same records once as facts and once as pending commands: every comparison must answer alike
    CourtProfile factual, pending;
    std::mt19937 random(7);
    QList<PendingRow> rows;
    for (int i = 0; i < 30; ++i) {
        auto one = entryOf(100 + i, 1 + int(random() % 3), 5 + int(random() % 2),
                           QString(QChar(0x430 + int(random() % 8))));
        one.at = one.at.addSecs(int(random() % 5) * 60);
        if (random() % 2)
            one.speakerId = idOf<court::Party>(int(random() % 2));
        factual.put(one);
        rows << PendingRow{RowAction::Create, QStringLiteral("LogEntry"), one.id.value,
                           one.caseId.value,  record::toJson(one),        {}};
    }
    must(pending.outbox->enqueue(entry(QStringLiteral("u1")), rows));
    const QList<Compare> comparisons{Compare::Equal,   Compare::NotEqual, Compare::Less,  Compare::AtMost,
                                     Compare::Greater, Compare::AtLeast,  Compare::IsNull};
    const QList<std::pair<QString, QJsonValue>> values{
        {QStringLiteral("text"), QStringLiteral("г")},
        {QStringLiteral("speakerId"), recordId(1)},
        {QStringLiteral("speakerId"), QJsonValue()},
        {QStringLiteral("at"), QStringLiteral("2026-11-23T05:02:30.000Z")},
        {QStringLiteral("rev"), 0}};
    int answered = 0;
    for (const Compare compare : comparisons) {
        for (const auto &[column, value] : values) {
            if (column == QLatin1String("rev"))
                continue;  // facts have one
            for (const auto *order : {"at", "text", "speakerId"}) {
                const auto query = about<court::LogEntry>()
                                       .where(column, compare, value)
                                       .orderBy(QString::fromLatin1(order), Direction::Descending)
                                       .first(7);
                INFO(int(compare) << " " << column.toStdString() << " by " << order);
                const auto a = must(factual.reader->rows(query, {QStringLiteral("id")}));
                CHECK(a == must(pending.reader->rows(query, {QStringLiteral("id")})));
                answered += int(a.size());
            }
        }
    }
    CHECK(answered > 100);
    const auto some = about<court::LogEntry>().oneOf(QStringLiteral("caseId"), {recordId(1), recordId(3)});
    CHECK(must(factual.reader->count(some)) == must(pending.reader->count(some)));
}
