// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/blobs.h"
#include "store/mirror.h"
#include "support/courtprofile.h"

#include <algorithm>

using namespace adil;
using namespace adil::store;
using namespace adil::test;

namespace {

struct Heard {
    explicit Heard(Changes &changes)
    {
        QObject::connect(&changes, &Changes::changed, &context,
                         [this](const QList<Ref> &refs) { all << refs; });
    }
    QStringList ids() const
    {
        QStringList names;
        for (const Ref &ref : all)
            names << ref.type + u' ' + ref.id.last(2);
        names.sort();
        return names;
    }
    QObject context;
    QList<Ref> all;
};

}  // namespace

TEST_CASE("a page is stored with its states and published")
{
    CourtProfile court;
    Heard heard(court.facts);
    const auto applied = must(court.mirror->apply({{{QStringLiteral("Case"), onTheWire(caseNumber(7), 4)}},
                                                   {{QStringLiteral("Case"), recordId(99), {}}},
                                                   {{QStringLiteral("Case"), QStringLiteral("e.4")}}}));
    CHECK(applied.changed == QList{Ref{QStringLiteral("Case"), recordId(7), recordId(7)}});
    CHECK(applied.lostCases.isEmpty());
    CHECK(heard.all == applied.changed);
    CHECK(must(court.mirror->state(QStringLiteral("Case"))) == QLatin1String("e.4"));
    CHECK(must(court.reader->state(QStringLiteral("Case"))) == QLatin1String("e.4"));
    const auto read = court.reader->find(idOf<court::Case>(7));
    REQUIRE(read);
    CHECK(read->value == caseNumber(7));
    CHECK(read->meta.rev == 4);
    CHECK(read->standing == Standing::Fact);
    must(court.mirror->forgetStates());
    CHECK(must(court.mirror->state(QStringLiteral("Case"))).isEmpty());
}

TEST_CASE("every type of the court goes in and comes out the same")
{
    CourtProfile court;
    for (const record::Type &type : court::allTypes()) {
        QJsonObject record = onTheWire(caseNumber(7));  // its Meta
        for (const record::Column &column : type.columns)
            record[column.wire] = column.initial;
        record[QStringLiteral("id")] = recordId(50);
        for (const record::Column &column : type.columns) {
            if (column.wire.endsWith(QLatin1String("Id")))
                record[column.wire] = recordId(60);
            if (column.wire.endsWith(QLatin1String("On")) || column.wire == QLatin1String("until"))
                record[column.wire] = QStringLiteral("2026-11-23");
            if (column.wire.endsWith(QLatin1String("At")) || column.wire == QLatin1String("at")
                || column.wire == QLatin1String("wallStart"))
                record[column.wire] = QStringLiteral("2026-11-23T04:00:00.000Z");
        }
        INFO(type.name.toStdString());
        const auto applied = must(court.mirror->apply({{{type.name, record}}, {}, {}}));
        REQUIRE(applied.refused.isEmpty());
        const auto shown = must(court.reader->find(type.name, recordId(50)));
        REQUIRE(shown);
        for (const record::Column &column : type.columns)
            CHECK(shown->record[column.wire] == record[column.wire]);
    }
}

TEST_CASE("an older rev never replaces a newer one")
{
    CourtProfile court;
    auto newer = caseNumber(7);
    newer.subject = QStringLiteral("newer");
    must(court.mirror->apply({{{QStringLiteral("Case"), onTheWire(newer, 5)}}, {}, {}}));
    const auto applied = must(
        court.mirror->apply({{{QStringLiteral("Case"), onTheWire(caseNumber(7), 4)}}, {}, {}}));
    CHECK(applied.changed.isEmpty());
    CHECK(court.reader->find(newer.id)->value.subject == QLatin1String("newer"));
}

TEST_CASE("a record that is not what its type says is left out, the rest of its page is kept")
{
    CourtProfile court;
    QJsonObject wrong = onTheWire(caseNumber(8));
    wrong[QStringLiteral("receivedOn")] = QStringLiteral("yesterday");
    QJsonObject noRev = onTheWire(caseNumber(9));
    noRev[QStringLiteral("rev")] = QStringLiteral("five");
    const auto applied = must(court.mirror->apply({{{QStringLiteral("Case"), wrong},
                                                    {QStringLiteral("Case"), noRev},
                                                    {QStringLiteral("Star"), wrong},
                                                    {QStringLiteral("Case"), onTheWire(caseNumber(7))}},
                                                   {},
                                                   {}}));
    CHECK(applied.changed.size() == 1);
    CHECK(applied.refused.size() == 2);
    CHECK(must(court.mirror->ids(QStringLiteral("Case"))) == QStringList{recordId(7)});
}

TEST_CASE("with its case every record of it goes, and its blobs")
{
    CourtProfile court;
    Blobs blobs(court.profile->blobFolder());
    const QString shared = must(blobs.put("both cases"));
    const QString own = must(blobs.put("lost case"));
    const QString unsent = must(blobs.put("lost case, not sent yet"));
    const auto version = [&](int n, int caseN, const QString &blob) {
        court::DocumentVersion one;
        one.id = idOf<court::DocumentVersion>(n);
        one.caseId = idOf<court::Case>(caseN);
        one.documentId = idOf<court::Document>(n + 1);
        one.blobId = blob;
        return one;
    };
    court.put(caseNumber(7), caseNumber(8), partyOf(20, 7, court::Side::Plaintiff, QStringLiteral("А")),
              partyOf(21, 8, court::Side::Plaintiff, QStringLiteral("Б")), version(30, 7, own),
              version(32, 7, shared), version(34, 8, shared), version(36, 7, unsent));
    Heard heard(court.facts);
    const auto applied = must(court.mirror->apply({{}, {{QStringLiteral("Case"), recordId(7), {}}}, {}}));
    CHECK(applied.lostCases == QStringList{recordId(7)});
    CHECK(heard.ids()
          == QStringList{QStringLiteral("Case 07"), QStringLiteral("DocumentVersion 1e"),
                         QStringLiteral("DocumentVersion 20"), QStringLiteral("DocumentVersion 24"),
                         QStringLiteral("Party 14")});
    for (const Ref &ref : heard.all)
        CHECK(ref.caseId == recordId(7));
    CHECK(must(court.reader->count(about<court::Party>())) == 1);
    CHECK(must(court.reader->count(about<court::Case>())) == 1);
    // the files wait for sweep(), which a start after a kill does too
    CHECK(blobs.has(own));
    auto later = must(Mirror::open(*court.profile, nullptr));
    must(later->sweep(blobs, {unsent}));
    CHECK_FALSE(blobs.has(own));
    CHECK(blobs.has(shared));
    CHECK(blobs.has(unsent));
    must(later->sweep(blobs, {}));
    CHECK_FALSE(blobs.has(unsent));
    CHECK(blobs.has(shared));
    // a case that was never here is no loss
    CHECK(
        must(court.mirror->apply({{}, {{QStringLiteral("Case"), recordId(7), {}}}, {}})).lostCases.isEmpty());
}

TEST_CASE("a new baseline tells only what differs, whatever the revs")
{
    CourtProfile court;
    auto moved = caseNumber(2);
    court.put(caseNumber(1), caseNumber(2), caseNumber(3),
              partyOf(20, 3, court::Side::Plaintiff, QStringLiteral("А")));
    moved.subject = QStringLiteral("restored from a backup");
    Heard heard(court.facts);
    const auto applied = must(court.mirror->rebaseline(
        QStringLiteral("Case"),
        {onTheWire(caseNumber(1), 1), onTheWire(moved, 1), onTheWire(caseNumber(4), 1)},
        QStringLiteral("f.1")));
    CHECK(applied.lostCases == QStringList{recordId(3)});
    CHECK(heard.ids()
          == QStringList{QStringLiteral("Case 02"), QStringLiteral("Case 03"), QStringLiteral("Case 04"),
                         QStringLiteral("Party 14")});
    CHECK(must(court.mirror->ids(QStringLiteral("Case")))
          == QStringList{recordId(1), recordId(2), recordId(4)});
    CHECK(court.reader->find(moved.id)->value.subject == moved.subject);
    CHECK(court.reader->find(moved.id)->meta.rev == 1);
    CHECK(must(court.mirror->state(QStringLiteral("Case"))) == QLatin1String("f.1"));
}

TEST_CASE("words lie beside the facts")
{
    CourtProfile court;
    CHECK(must(court.mirror->word(QStringLiteral("epoch"))).isEmpty());
    must(court.mirror->setWord(QStringLiteral("epoch"), QStringLiteral("e1")));
    must(court.mirror->setWord(QStringLiteral("epoch"), QStringLiteral("e2")));
    CHECK(must(court.reader->word(QStringLiteral("epoch"))) == QLatin1String("e2"));
}
