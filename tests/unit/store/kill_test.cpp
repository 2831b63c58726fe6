// SPDX-License-Identifier: GPL-3.0-or-later
// A process that gives, sends and confirms commands is killed at any moment, 30 times: nothing is lost,
// nothing is done twice. The process is this program again, with the hidden test [.killed].
#include "store/blobs.h"
#include "store/outbox.h"
#include "support/courtprofile.h"
#include "support/lines.h"

#include <QCoreApplication>
#include <QProcess>

#include <csignal>
#include <random>

using namespace adil;
using namespace adil::store;
using namespace adil::test;

namespace {

QString uidOf(int n) { return QStringLiteral("u%1").arg(n, 6, 10, QLatin1Char('0')); }
int numberOf(const QString &uid) { return uid.mid(1).toInt(); }

// Edit and sync in one thread, with a server that remembers uids.
class Worker {
public:
    explicit Worker(const QString &folder)
        : m_profile(must(Profile::open(folder + QStringLiteral("/profile"), Types(court::allTypes()))))
        , m_mirror(must(Mirror::open(*m_profile, nullptr)))
        , m_outbox(must(Outbox::open(*m_profile, nullptr)))
        , m_blobs(m_profile->blobFolder())
        , m_given(folder + QStringLiteral("/given"))
        , m_server(folder + QStringLiteral("/server"))
    {
        must(m_outbox->recover());
        // what a kill left unnoted was given all the same
        const auto begun = must(m_outbox->entries()) + must(m_outbox->sentLog());
        for (const Entry &entry : begun)
            m_next = qMax(m_next, numberOf(entry.uid));
        finishSent();
    }
    void give(int n)
    {
        Entry entry;
        entry.uid = uidOf(n);
        entry.kind = QStringLiteral("AddLogEntry");
        entry.claimedAt = m_clock.now();
        entry.touched = {recordId(n)};
        entry.blobs = {must(m_blobs.put(entry.uid.toUtf8()))};
        must(m_outbox->enqueue(entry,
                               {{RowAction::Create,
                                 QStringLiteral("LogEntry"),
                                 recordId(n),
                                 recordId(1),
                                 record::toJson(entryOf(n, 1, 5, entry.uid)),
                                 {}}}));
        m_given.add(entry.uid);
    }
    void push()
    {
        const auto batch = must(m_outbox->nextBatch(m_clock.now(), {}, 3));
        QStringList uids;
        for (const Entry &entry : batch.entries)
            uids << entry.uid;
        const auto entries = must(m_outbox->sending(uids));
        for (const Entry &entry : entries) {
            const bool known = m_server.all().contains(entry.uid);
            if (known && entry.attempts < 2)
                m_server.add(QStringLiteral("twice ") + entry.uid);
            if (!known)
                m_server.add(entry.uid);
            must(m_outbox->sent(entry.uid, {}));
        }
        finishSent();
    }
    bool isDone() { return must(m_outbox->count()) == 0; }
    int next() { return ++m_next; }

private:
    void finishSent()
    {
        const auto sent = must(m_outbox->entries(EntryState::Sent));
        Page page;
        for (const Entry &entry : sent)
            page.upserts.append(
                {QStringLiteral("LogEntry"), onTheWire(entryOf(numberOf(entry.uid), 1, 5, entry.uid))});
        must(m_mirror->apply(page));
        for (const Entry &entry : sent)
            must(m_outbox->accepted(entry.uid, m_clock.now()));
    }

    FixedClock m_clock;
    std::unique_ptr<Profile> m_profile;
    std::unique_ptr<Mirror> m_mirror;
    std::unique_ptr<Outbox> m_outbox;
    Blobs m_blobs;
    Lines m_given, m_server;
    int m_next = 1000;
};

// What must hold whenever the process ends.
void check(const QString &folder)
{
    Lines given(folder + QStringLiteral("/given")), server(folder + QStringLiteral("/server"));
    auto profile = must(
        Profile::open(folder + QStringLiteral("/profile"), Types(court::allTypes()), Access::Visitor));
    auto reader = must(Reader::open(*profile));
    auto outbox = must(Outbox::open(*profile, nullptr));
    const Blobs blobs(profile->blobFolder());
    const QStringList all = given.all(), served = server.all();
    for (const QString &uid : all) {
        const auto shown = reader->find(idOf<court::LogEntry>(numberOf(uid)));
        REQUIRE(shown);
        CHECK(shown->value.text == uid);
        const bool waits = must(outbox->find(uid)).has_value();
        const bool isFact = bool(reader->find(idOf<court::LogEntry>(numberOf(uid)), {Overlay::Kind::None}));
        CHECK((waits || isFact));
        if (!waits)
            CHECK(served.contains(uid));
    }
    for (const Entry &entry : must(outbox->entries()))
        CHECK(must(blobs.read(entry.blobs[0])) == entry.uid.toUtf8());
    CHECK(QSet<QString>(served.begin(), served.end()).size() == served.size());
    CHECK(served.filter(QStringLiteral("twice")).isEmpty());
}

}  // namespace

TEST_CASE("the process that is killed", "[.killed]")
{
    Worker worker(qEnvironmentVariable("ADIL_KILL_FOLDER"));
    ::write(STDOUT_FILENO, "ready\n", 6);
    while (true) {
        worker.give(worker.next());
        worker.push();
    }
}

TEST_CASE("a kill at any moment loses nothing and does nothing twice")
{
    QTemporaryDir folder;
    std::mt19937 random(5);
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("ADIL_KILL_FOLDER"), folder.path());
    // On a busy computer little happens in the time that a process has: then there are more of them.
    const auto given = [&] { return Lines(folder.filePath(QStringLiteral("given"))).all(); };
    for (int round = 0; round < 30 || (round < 300 && given().size() <= 30); ++round) {
        INFO("round " << round);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("[.killed]")});
        REQUIRE(process.waitForReadyRead(60000));
        REQUIRE(process.readAll() == "ready\n");
        process.waitForFinished(int(random() % 120));  // it does not finish: this is the time it has
        REQUIRE(process.state() == QProcess::Running);
        ::kill(pid_t(process.processId()), SIGKILL);
        process.waitForFinished(-1);
        check(folder.path());
    }
    int rounds = 0;
    {
        Worker last(folder.path());
        while (!last.isDone() && rounds++ < 10000)
            last.push();
    }
    check(folder.path());
    auto profile = must(Profile::open(folder.filePath(QStringLiteral("profile")), Types(court::allTypes())));
    CHECK_FALSE(profile->repairs().cacheRebuilt);
    auto outbox = must(Outbox::open(*profile, nullptr));
    CHECK(must(outbox->count()) == 0);
    const auto log = must(outbox->sentLog());
    const auto served = Lines(folder.filePath(QStringLiteral("server"))).all();
    CHECK(given().size() > 30);
    // a kill between the commit and the user's note of it leaves one more than was noted
    CHECK(log.size() >= given().size());
    CHECK(log.size() == served.size());
}
