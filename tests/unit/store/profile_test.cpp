// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/blobs.h"
#include "store/localfields.h"
#include "store/mirrorschema.h"
#include "store/profile.h"
#include "store/steps.h"
#include "support/courtprofile.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace adil;
using namespace adil::store;
using namespace adil::test;

static Types courtTypes() { return Types(court::allTypes()); }

static void spoil(const QString &path, qint64 at, qint64 count)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.size() >= at + count);
    file.seek(at);
    file.write(QByteArray(count, 'x'));
}

TEST_CASE("a profile has one owner, and visitors beside it")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("p"));
    CHECK(Profile::open(path, courtTypes(), Access::Visitor).error().reason == Reason::NotFound);
    {
        auto owner = must(Profile::open(path, courtTypes()));
        CHECK_FALSE(owner->repairs().uncleanEnd);
        CHECK(Profile::open(path, courtTypes()).error().reason == Reason::ProfileInUse);
        auto visitor = must(Profile::open(path, courtTypes(), Access::Visitor));
        auto reader = must(Reader::open(*visitor));
        CHECK(must(reader->count(about<court::Case>())) == 0);
        auto outbox = must(Outbox::open(*visitor, nullptr));
        CHECK(must(outbox->count()) == 0);
        CHECK_FALSE(outbox->pruneSent(FixedClock().now()));  // a visitor changes nothing
        CHECK_FALSE(must(Mirror::open(*visitor, nullptr))->setWord(QStringLiteral("a"), QStringLiteral("b")));
        for (const auto *file : {"cache.db", "local.db", "blobs", "lock"})
            CHECK(QFileInfo::exists(path + u'/' + QLatin1String(file)));
        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther;
        CHECK((QFileInfo(path).permissions() & others) == 0);
    }
    auto again = must(Profile::open(path, courtTypes()));
    CHECK_FALSE(again->repairs().uncleanEnd);
    CHECK(again->repairs().refilled.isEmpty());
}

TEST_CASE("what a killed owner had not put to its end goes when the next one comes, and nothing else")
{
    QTemporaryDir folder;
    const QString blobs = folder.filePath(QStringLiteral("blobs/"));
    const QStringList strays{blobs + QStringLiteral("new-aB3xyZ"), blobs + QStringLiteral("new-000000")};
    const QStringList others{blobs + QStringLiteral("new-file.txt"), blobs + QStringLiteral("news-abcde"),
                             blobs + QStringLiteral("ab/new-aB3xyZ")};
    const auto are = [](const QStringList &files) {
        return std::count_if(files.begin(), files.end(),
                             [](const QString &one) { return QFile::exists(one); });
    };
    QString blobId;
    {
        auto owner = must(Profile::open(folder.path(), courtTypes()));
        blobId = must(Blobs(owner->blobFolder()).put("a paper"));
        REQUIRE(QDir().mkpath(blobs + QStringLiteral("ab")));
        for (const QString &path : strays + others) {
            QFile file(path);
            REQUIRE(file.open(QIODevice::WriteOnly));
            file.write("half");
        }
        // They may be somebody's who is at work.
        CHECK(Profile::open(folder.path(), courtTypes()).error().reason == Reason::ProfileInUse);
        must(Profile::open(folder.path(), courtTypes(), Access::Visitor));
        CHECK(are(strays) == 2);
    }
    auto owner = must(Profile::open(folder.path(), courtTypes()));
    CHECK(are(strays) == 0);
    CHECK(are(others) == 3);
    CHECK(must(Blobs(owner->blobFolder()).read(blobId)) == "a paper");
}

TEST_CASE("a visitor reads what lies there when nobody runs")
{
    QTemporaryDir folder;
    {
        auto owner = must(Profile::open(folder.path(), courtTypes()));
        must(must(Mirror::open(*owner, nullptr))
                 ->apply({{{QStringLiteral("Case"), onTheWire(caseNumber(7))}}, {}, {}}));
    }
    auto visitor = must(Profile::open(folder.path(), courtTypes(), Access::Visitor));
    auto reader = must(Reader::open(*visitor));
    CHECK(reader->find(idOf<court::Case>(7))->value.number == QLatin1String("7514-26-00-2/7"));
}

TEST_CASE("a broken cache goes and is made anew, local data stays")
{
    QTemporaryDir folder;
    const QString cache = folder.filePath(QStringLiteral("cache.db"));
    {
        auto owner = must(Profile::open(folder.path(), courtTypes()));
        must(must(LocalFields::open(*owner))->set({}, QStringLiteral("k"), 5));
        must(must(Mirror::open(*owner, nullptr))
                 ->apply({{{QStringLiteral("Case"), onTheWire(caseNumber(7))}}, {}, {}}));
    }
    spoil(cache, 0, 4096);
    REQUIRE(QFile::copy(cache, cache + QStringLiteral(".broken")));  // as an older program left it
    auto owner = must(Profile::open(folder.path(), courtTypes()));
    CHECK(owner->repairs().cacheRebuilt);
    // What its owner may no longer see would stay in it for ever.
    CHECK(QDir(folder.path()).entryList({QStringLiteral("cache.db*broken*")}).isEmpty());
    CHECK(must(must(Reader::open(*owner))->count(about<court::Case>())) == 0);
    CHECK(must(must(LocalFields::open(*owner))->value({}, QStringLiteral("k"))) == QJsonValue(5));
}

TEST_CASE("a cache broken inside is found after an end that was not clean")
{
    QTemporaryDir folder;
    const QString cache = folder.filePath(QStringLiteral("cache.db"));
    {
        auto owner = must(Profile::open(folder.path(), courtTypes()));
        auto mirror = must(Mirror::open(*owner, nullptr));
        Page page;
        for (int i = 1; i <= 500; ++i)
            page.upserts.append({QStringLiteral("Case"), onTheWire(caseNumber(i))});
        must(mirror->apply(page));
    }
    const qint64 size = QFileInfo(cache).size();
    spoil(cache, size / 2, 4096);
    QFile lock(folder.filePath(QStringLiteral("lock")));
    REQUIRE(lock.open(QIODevice::WriteOnly | QIODevice::Truncate));
    lock.write("running\n");
    lock.close();
    auto owner = must(Profile::open(folder.path(), courtTypes()));
    CHECK(owner->repairs().uncleanEnd);
    CHECK(owner->repairs().cacheRebuilt);
}

TEST_CASE("a broken local.db is set aside and its copy takes its place")
{
    QTemporaryDir folder;
    const QString local = folder.filePath(QStringLiteral("local.db"));
    {
        auto owner = must(Profile::open(folder.path(), courtTypes()));
        auto fields = must(LocalFields::open(*owner));
        must(fields->set({}, QStringLiteral("k"), QStringLiteral("copied")));
        must(owner->backUp());
        must(owner->backUp());  // over the one before
        must(fields->set({}, QStringLiteral("k"), QStringLiteral("later")));
    }
    spoil(local, 0, 100);
    {
        auto owner = must(Profile::open(folder.path(), courtTypes()));
        REQUIRE(owner->repairs().localFrom);
        CHECK(owner->repairs().localFrom->secsTo(QDateTime::currentDateTimeUtc()) < 600);
        CHECK(must(must(LocalFields::open(*owner))->value({}, QStringLiteral("k")))
              == QJsonValue(QStringLiteral("copied")));
        CHECK(QDir(folder.path()).entryList({QStringLiteral("local.db.broken-*")}).size() == 1);
    }
    CHECK_FALSE(must(Profile::open(folder.path(), courtTypes()))->repairs().localFrom);
    // A copy that is broken too helps nobody, and is not deleted either.
    spoil(local, 0, 100);
    spoil(folder.filePath(QStringLiteral("local.db.copy")), 0, 100);
    CHECK(Profile::open(folder.path(), courtTypes()).error().reason == Reason::Damaged);
    CHECK(QDir(folder.path()).entryList({QStringLiteral("local.db.broken-*")}).size() == 2);
    CHECK(QDir(folder.path()).entryList({QStringLiteral("local.db.copy.broken-*")}).size() == 1);
    must(Profile::open(folder.path(), courtTypes()));
}

TEST_CASE("a broken local.db is never deleted")
{
    QTemporaryDir folder;
    const QString local = folder.filePath(QStringLiteral("local.db"));
    {
        auto owner = must(Profile::open(folder.path(), courtTypes()));
        must(must(LocalFields::open(*owner))->set({}, QStringLiteral("k"), QStringLiteral("irreplaceable")));
    }
    spoil(local, 0, 100);
    const auto broken = Profile::open(folder.path(), courtTypes());
    REQUIRE_FALSE(broken);
    CHECK(broken.error().reason == Reason::Damaged);
    CHECK(broken.error().detail.startsWith(QLatin1String("local.db.broken-20")));
    QFile aside(folder.filePath(broken.error().detail));
    REQUIRE(aside.open(QIODevice::ReadOnly));
    CHECK(aside.readAll().contains("irreplaceable"));
    // told once; then the profile starts with an empty one, and the broken one still lies there
    auto owner = must(Profile::open(folder.path(), courtTypes()));
    CHECK(must(must(LocalFields::open(*owner))->value({}, QStringLiteral("k"))).isUndefined());
    CHECK(QFile::exists(aside.fileName()));
}

TEST_CASE(
    "a changed description makes its table anew with what both have, and only that type is fetched again")
{
    QTemporaryDir folder;
    auto types = court::allTypes();
    const auto typeNamed = [](QList<record::Type> &all, const QString &name) -> record::Type & {
        return *std::find_if(all.begin(), all.end(), [&](const auto &type) { return type.name == name; });
    };
    {
        auto old = types;
        auto &file = typeNamed(old, QStringLiteral("Case"));
        file.columns.removeIf([](const auto &column) { return column.wire == QLatin1String("subject"); });
        file.columns << record::Column{
            QStringLiteral("colour"), QStringLiteral("colour"), record::Sql::Text,     false,
            record::Shape::Plain,     record::Role::Data,       QStringLiteral("grey")};
        old.removeIf([](const auto &type) { return type.name == QLatin1String("Note"); });
        auto extra = record::typeOf<court::Room>();
        extra.name = QStringLiteral("Hall");
        extra.table = QStringLiteral("hall");
        old << extra;
        auto owner = must(Profile::open(folder.path(), Types(old)));
        auto mirror = must(Mirror::open(*owner, nullptr));
        must(mirror->apply({{{QStringLiteral("Case"), onTheWire(caseNumber(7), 3)},
                             {QStringLiteral("Party"),
                              onTheWire(partyOf(8, 7, court::Side::Plaintiff, QStringLiteral("А")))}},
                            {},
                            {{QStringLiteral("Case"), QStringLiteral("e.9")},
                             {QStringLiteral("Party"), QStringLiteral("e.9")}}}));
        CHECK(Profile::open(folder.path(), courtTypes(), Access::Visitor).error().reason
              == Reason::DatabaseFailed);
    }
    auto owner = must(Profile::open(folder.path(), Types(types)));
    CHECK(owner->repairs().refilled == QStringList{QStringLiteral("Case")});
    auto mirror = must(Mirror::open(*owner, nullptr));
    CHECK(must(mirror->state(QStringLiteral("Case"))).isEmpty());
    CHECK(must(mirror->state(QStringLiteral("Party"))) == QLatin1String("e.9"));
    auto reader = must(Reader::open(*owner));
    const auto kept = reader->find(idOf<court::Case>(7));
    REQUIRE(kept);
    CHECK(kept->value.number == QLatin1String("7514-26-00-2/7"));
    CHECK(kept->value.subject.isEmpty());
    CHECK(kept->meta.rev == 3);
    CHECK(must(reader->count(about<court::Note>())) == 0);
    auto database = must(owner->cache(Mode::ReadOnly));
    CHECK_FALSE(database->value(QStringLiteral("SELECT count(*) FROM hall")));
    // the same again: nothing to do
    mirror.reset();
    reader.reset();
    database.reset();
    owner.reset();
    CHECK(must(Profile::open(folder.path(), Types(types)))->repairs().refilled.isEmpty());
}

TEST_CASE("every list that is asked for by an index gets it, also later")
{
    QTemporaryDir folder;
    (void)must(Profile::open(folder.path(), courtTypes()));
    const Types indexed(court::allTypes(), {{QStringLiteral("Hearing"), {QStringLiteral("startsAt")}}});
    auto owner = must(Profile::open(folder.path(), indexed));
    CHECK(owner->repairs().refilled.isEmpty());
    auto database = must(owner->cache(Mode::ReadOnly));
    const auto names = must(
        database->texts(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'index'")));
    CHECK(names.contains(QLatin1String("ix_hearing_starts_at")));
    CHECK(names.contains(QLatin1String("ix_hearing_case_id")));
    QString plan;
    must(database->each(QStringLiteral("EXPLAIN QUERY PLAN SELECT id FROM hearing WHERE starts_at >= '2026'"),
                        {}, [&](const QSqlQuery &row) {
                            plan += row.value(3).toString();
                            return true;
                        }));
    CHECK(plan.contains(QLatin1String("ix_hearing_starts_at")));
}
