// SPDX-License-Identifier: GPL-3.0-or-later
// One write, flush or cut fails, the first, the second… until none is left to fail: with an I/O error, and as
// on a full disk. What was reported done is there and what was reported as failed is there at most once,
// whether the program ends there and then, or goes on, tries again and ends by itself.
#include "faultydisk.h"

#include "store/blobs.h"
#include "store/pins.h"
#include "support/courtprofile.h"

#include <QDir>

using namespace adil;
using namespace adil::store;
using namespace adil::test;

namespace {

const QString u1 = QStringLiteral("u1"), u2 = QStringLiteral("u2");
const QString logEntry = QStringLiteral("LogEntry");
const QDateTime now({2026, 11, 23}, {4, 0}, Qt::UTC);

void copyFiles(const QString &from, const QString &to)
{
    for (const QString &file : QDir(from).entryList({QStringLiteral("*.db*")}, QDir::Files))
        REQUIRE(QFile::copy(from + u'/' + file, to + u'/' + file));
}

// A profile with every connection that works on it.
struct Desk {
    explicit Desk(const QString &folder)
        : profile(must(Profile::open(folder, Types(court::allTypes()))))
        , mirror(must(Mirror::open(*profile, nullptr)))
        , outbox(must(Outbox::open(*profile, nullptr)))
        , fields(must(LocalFields::open(*profile)))
        , reader(must(Reader::open(*profile)))
    { }
    std::unique_ptr<Profile> profile;
    std::unique_ptr<Mirror> mirror;
    std::unique_ptr<Outbox> outbox;
    std::unique_ptr<LocalFields> fields;
    std::unique_ptr<Reader> reader;

    [[nodiscard]] std::optional<Entry> entry(const QString &uid) const { return must(outbox->find(uid)); }
    [[nodiscard]] int inLog(const QString &uid) const
    {
        int times = 0;
        for (const Entry &one : must(outbox->sentLog()))
            times += one.uid == uid;
        return times;
    }
    [[nodiscard]] bool has(const QString &uid) const { return entry(uid) || inLog(uid) > 0; }
};

Result<void> give(Desk &desk, const QString &uid, int n)
{
    Entry one;
    one.uid = uid;
    one.kind = QStringLiteral("AddLogEntry");
    one.arguments = {{QStringLiteral("text"), QString(9000, u'x')}};  // several pages
    one.claimedAt = now;
    one.caseId = recordId(1);
    one.touched = {recordId(n)};
    const auto given = desk.outbox->enqueue(one,
                                            {{RowAction::Create,
                                              logEntry,
                                              recordId(n),
                                              recordId(1),
                                              record::toJson(entryOf(n, 1, 5, QString(5000, u'z'))),
                                              {}}});
    return given ? Result<void>() : given.error();
}

template <class T>
Result<void> only(const Result<T> &result)
{
    return result ? Result<void>() : result.error();
}

// A command's way and what lies around it, and how one sees that it was done, also after what follows.
struct Step {
    const char *name;
    std::function<Result<void>(Desk &)> run;
    std::function<bool(const Desk &)> isDone;
};

QList<Step> steps()
{
    return {
        {"draft",
         [](Desk &desk) {
             return desk.fields->saveDraft(
                 {QStringLiteral("Act"), recordId(1), {{QStringLiteral("t"), QString(5000, u'y')}}, now});
         },
         [](const Desk &desk) { return must(desk.fields->drafts()).size() == 1; }},
        {"pin", [](Desk &desk) { return Pins(*desk.fields).set(recordId(1), true); },
         [](const Desk &desk) { return must(Pins(*desk.fields).has(recordId(1))); }},
        {"give", [](Desk &desk) { return give(desk, u1, 12); },
         [](const Desk &desk) { return desk.has(u1); }},
        {"give another", [](Desk &desk) { return give(desk, u2, 13); },
         [](const Desk &desk) { return desk.has(u2); }},
        {"copy", [](Desk &desk) { return desk.profile->backUp(); }, {}},
        {"send", [](Desk &desk) { return only(desk.outbox->sending({u1})); },
         [](const Desk &desk) {
             return desk.inLog(u1) == 1 || (desk.entry(u1) && desk.entry(u1)->attempts > 0);
         }},
        {"sent", [](Desk &desk) { return desk.outbox->sent(u1, {}); },
         [](const Desk &desk) {
             return desk.inLog(u1) == 1 || (desk.entry(u1) && desk.entry(u1)->state == EntryState::Sent);
         }},
        {"facts",
         [](Desk &desk) {
             return only(desk.mirror->apply({{{QStringLiteral("Case"), onTheWire(caseNumber(1))},
                                              {logEntry, onTheWire(entryOf(12, 1, 5, QString(5000, u'z')))}},
                                             {},
                                             {{logEntry, QStringLiteral("e.2")}}}));
         },
         [](const Desk &desk) { return must(desk.mirror->state(logEntry)) == QStringLiteral("e.2"); }},
        {"accepted", [](Desk &desk) { return desk.outbox->accepted(u1, now); },
         [](const Desk &desk) { return desk.inLog(u1) == 1; }},
        {"lost case",
         [](Desk &desk) {
             return only(desk.mirror->apply({{},
                                             {{QStringLiteral("Case"), recordId(1), {}}},
                                             {{QStringLiteral("Case"), QStringLiteral("e.3")}}}));
         },
         [](const Desk &desk) {
             return must(desk.mirror->state(QStringLiteral("Case"))) == QStringLiteral("e.3");
         }},
        {"sweep",
         [](Desk &desk) {
             Blobs blobs(desk.profile->blobFolder());
             return desk.mirror->sweep(blobs, {});
         },
         {}},
        {"hold",
         [](Desk &desk) {
             const auto held = desk.outbox->caseLost(recordId(1));
             return held ? Result<void>() : held.error();
         },
         [](const Desk &desk) { return desk.entry(u2) && desk.entry(u2)->state == EntryState::Held; }},
    };
}

// Whole, with nothing twice and nothing by halves.
void checkSound(const Desk &desk)
{
    for (const auto open : {&Profile::cache, &Profile::local})
        CHECK(must(must((desk.profile.get()->*open)(Mode::ReadOnly))
                       ->value(QStringLiteral("PRAGMA integrity_check")))
                  .toString()
              == QLatin1String("ok"));
    for (const QString &uid : {u1, u2}) {
        const auto one = desk.entry(uid);
        CHECK((one ? 1 : 0) + desk.inLog(uid) <= 1);
        CHECK(must(desk.outbox->rows(uid)).size() == (one ? 1 : 0));
    }
    const bool came = must(desk.mirror->state(logEntry)) == QStringLiteral("e.2");
    const bool went = must(desk.mirror->state(QStringLiteral("Case"))) == QStringLiteral("e.3");
    CHECK(must(desk.mirror->count(logEntry)) == (came && !went ? 1 : 0));
    CHECK(must(desk.mirror->count(QStringLiteral("Case"))) == (came && !went ? 1 : 0));
    const QString copy = desk.profile->folder() + QStringLiteral("/local.db.copy");
    if (QFile::exists(copy))
        CHECK(must(Database::open({copy, Mode::ReadOnly, Safety::Everything, {}}))->quickCheck());
}

// Those of the first `done` steps are done, and no later one; that of `perhaps` may be.
void checkSteps(const Desk &desk, qsizetype done, qsizetype perhaps)
{
    const QList<Step> all = steps();
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (!all[i].isDone || i == perhaps)
            continue;
        INFO(all[i].name);
        CHECK(all[i].isDone(desk) == (i < done));
    }
}

// The program ends where it is: whatever lies on the disk then is what it finds.
void checkKilled(const QString &folder, qsizetype done, qsizetype perhaps)
{
    QTemporaryDir copy;
    copyFiles(folder, copy.path());
    const Desk desk(copy.path());
    checkSound(desk);
    checkSteps(desk, done, perhaps);
}

class Trial {
public:
    Trial() { const Desk desk(m_template.path()); }
    // False when there was nothing left to fail.
    bool run(const FaultyDisk::Fault &fault)
    {
        QTemporaryDir folder;
        copyFiles(m_template.path(), folder.path());
        const QList<Step> all = steps();
        bool hasFailed = false;
        {
            Desk desk(folder.path());
            m_disk.fail(fault);
            for (qsizetype i = 0; i < all.size(); ++i) {
                INFO(all[i].name);
                auto done = all[i].run(desk);
                if (!done) {
                    CHECK((done.error().reason == Reason::DiskFull
                           || done.error().reason == Reason::DatabaseFailed));
                    CHECK(m_disk.hasFailed());
                    if (fault.code == SQLITE_FULL)
                        CHECK(done.error().reason == Reason::DiskFull);
                    m_disk.mend();
                    checkSteps(desk, i, all[i].isDone ? -1 : i);  // as if nothing had been tried
                    checkKilled(folder.path(), i, i);
                    done = all[i].run(desk);
                    must(done);
                } else if (m_disk.hasFailed() && !std::exchange(hasFailed, true)) {
                    checkKilled(folder.path(), i + 1, -1);  // it went on without it
                }
            }
            hasFailed = m_disk.hasFailed();
            checkSteps(desk, all.size(), -1);
        }
        m_disk.mend();
        const Desk again(folder.path());
        checkSound(again);
        checkSteps(again, all.size(), -1);
        return hasFailed;
    }

private:
    QTemporaryDir m_template;
    FaultyDisk m_disk;
};

}  // namespace

// Some hundred lives of a profile: a test of its own for ctest.
TEST_CASE("a fault of the disk loses nothing that was done and leaves nothing by halves", "[.][faults]")
{
    using At = FaultyDisk::At;
    Trial trial;
    for (const auto &[at, code, least] :
         {std::tuple{At::Write, SQLITE_IOERR_WRITE, 20}, std::tuple{At::Write, SQLITE_FULL, 20},
          std::tuple{At::Sync, SQLITE_IOERR_FSYNC, 5}, std::tuple{At::Sync, SQLITE_FULL, 5},
          std::tuple{At::Truncate, SQLITE_IOERR_TRUNCATE, 1}, std::tuple{At::Truncate, SQLITE_FULL, 1}}) {
        int n = 1;
        for (;; ++n) {
            INFO("at " << int(at) << ", code " << code << ", number " << n);
            REQUIRE(n < 1000);
            if (!trial.run({at, n, code, false}))
                break;
        }
        INFO("at " << int(at) << ", code " << code);
        CHECK(n > least);
    }
}

TEST_CASE("a profile that could not be made on a faulty disk is made on a sound one")
{
    using At = FaultyDisk::At;
    for (const auto &[at, code] :
         {std::pair{At::Write, SQLITE_IOERR_WRITE}, std::pair{At::Write, SQLITE_FULL},
          std::pair{At::Sync, SQLITE_IOERR_FSYNC}}) {
        bool hasFailed = true;
        for (int n = 1; hasFailed; n += n < 20 ? 1 : 13) {  // later ones are hundreds of the same kind
            INFO("at " << int(at) << ", code " << code << ", number " << n);
            QTemporaryDir folder;
            FaultyDisk disk;
            {
                disk.fail({at, n, code, true});
                const auto made = Profile::open(folder.path(), Types(court::allTypes()));
                if (!made)
                    CHECK((made.error().reason == Reason::DiskFull
                           || made.error().reason == Reason::DatabaseFailed));
                hasFailed = disk.hasFailed();
                CHECK((made || hasFailed));
                disk.mend();
            }
            Desk desk(folder.path());
            CHECK_FALSE(desk.profile->repairs().cacheRebuilt);
            checkSound(desk);
            must(give(desk, u1, 12));
            CHECK(desk.has(u1));
        }
    }
}
