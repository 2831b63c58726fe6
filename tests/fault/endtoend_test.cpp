// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever happens in whatever order between real workstations and a real court, over either store: edits,
// facts of others, cases taken away, programs that end, replies lost, doubled, late and out of order, a
// restored backup, a copy put back; what is seen here is what the court holds for that person, no command is
// done twice and none is lost, and nothing stays that was taken away. ADIL_SEEDS says how many plays (6),
// ADIL_SEED from which on.
#include "archive.h"
#include "desk.h"
#include "restorable.h"
#include "street.h"

#include "sync/sync.h"

#include <QCoreApplication>
#include <QDirIterator>

using namespace adil;
using namespace adil::test;
using store::EntryState;
using sync::State;

namespace {

bool waitsForUser(const store::Entry &entry)
{
    return entry.state == EntryState::Conflict || entry.state == EntryState::Held;
}

// Somebody at a desk, whose program ends and begins again.
struct Worker {
    QString personId, iin, folder;
    int number = 0;
    QSet<QString> given;  // kept, as the editor said
    QSet<QString> takenBack;
    QStringList own;  // files of commands that were taken back: nobody's but the user's
    std::unique_ptr<Desk> desk;
    std::unique_ptr<sync::Sync> courier;

    void begin(Street &street, const Clock &clock)
    {
        desk = std::make_unique<Desk>(folder, clock, personId);
        sync::Settings settings;
        settings.server = QUrl(QStringLiteral("https://court.example"));
        settings.credentials = {iin, QLatin1String(TestCourt::password)};
        courier = std::make_unique<sync::Sync>(*desk->profile, desk->facts, clock, settings,
                                               street.doorFor(number));
        QObject::connect(desk->editor.get(), &edit::Editor::queued, courier.get(), &sync::Sync::poke);
        courier->start();
    }
    // As a kill: nothing is said to anybody.
    void end()
    {
        courier.reset();
        desk.reset();
    }
    [[nodiscard]] State state() const { return courier->status().state; }
};

class Play {
public:
    explicit Play(unsigned seed)
        : m_random(seed)
        , m_street(m_court)
    {
        m_chair = m_court.addPerson({"judge", "chair"});
        for (int i = 0; i < 3; ++i)
            m_judges << m_court.addPerson({"judge"});
        m_secretary = m_court.addPerson({"secretary"});
        for (int i = 0; i < 4; ++i) {
            const QString judge = m_judges[i % 3];
            m_cases << m_court.enterCase({judge}, {m_secretary});
            m_court.must(judge, court::OpenProtocol{{m_court.fresh()}, {m_court.hearings[m_cases.last()]}});
        }
        const QStringList people = m_judges + QStringList{m_secretary};
        for (const QString &person : people) {
            Worker worker;
            worker.number = int(m_workers.size());
            worker.personId = person;
            worker.iin = m_court.iins[person];
            worker.folder = m_court.dir.filePath(QStringLiteral("desk%1").arg(worker.number));
            m_workers.push_back(std::move(worker));
            m_workers.back().begin(m_street, m_court.clock);
        }
        for (Worker &worker : m_workers)
            quieten(worker);
    }

    void step()
    {
        // Whatever else comes: each play is put back twice, to what it was long before.
        switch (++m_step) {
        case 90: m_court.backUp(); break;
        case 190: m_court.copy(); break;
        case 150:
        case 250: putBack(); break;
        default: break;
        }
        switch (below(24)) {
        case 0: reassign(); break;
        case 1: restart(any()); break;
        case 2: m_court.restart(); break;
        case 3:
            if (below(3) == 0)
                keep();
            break;
        case 4:
            if (below(4) == 0 && !isKept())
                putBack();
            break;
        case 5: m_court.clock.advance(below(4) ? 60 : 1000); break;  // a session ends after 900 s
        case 6: m_street.handOverLate(); break;
        case 7: decide(any()); break;
        case 8: check(any()); break;
        case 9: m_street.tell(below(int(m_workers.size()))); break;
        case 10: any().courier->retry(); break;
        case 11:
        case 12:
        case 13:
        case 14:
        case 15: act(any()); break;
        default: handOver(); break;
        }
        m_court.clock.advance(1);
    }

    // The line holds from here on.
    void settle()
    {
        while (m_street.hasLate())
            m_street.handOverLate();
        for (Worker &worker : m_workers)
            restart(worker);
        for (int round = 0; !isSettled(); ++round) {
            REQUIRE(round < 60);
            m_court.clock.advance(700);  // nobody waits longer than ten minutes to try again
            for (Worker &worker : m_workers)
                quieten(worker);
        }
        for (Worker &worker : m_workers)
            account(worker);
        Archive(*m_court.premises).checkDoneOnce();
        // The user gives up what was refused: then there is nothing here but what the court has.
        for (Worker &worker : m_workers) {
            const auto entries = must(worker.desk->outbox->entries());
            for (const store::Entry &entry : entries)
                must(worker.desk->editor->withdraw(entry.uid));
            quieten(worker);
            CHECK(must(worker.desk->outbox->count()) == 0);
            Archive(*m_court.premises)
                .checkSame(*worker.desk->reader, worker.personId, {store::Overlay::Kind::Views});
            checkIntegrity(*worker.desk->profile);
        }
    }

    struct Tally {
        int accepted = 0, refused = 0, restored = 0, copied = 0, revoked = 0, mishaps = 0;
        Tally &operator+=(const Tally &other)
        {
            accepted += other.accepted;
            refused += other.refused;
            restored += other.restored;
            copied += other.copied;
            revoked += other.revoked;
            mishaps += other.mishaps;
            return *this;
        }
    };
    Tally tally;

private:
    int below(int n) { return int(m_random() % unsigned(n)); }
    Worker &any() { return m_workers[size_t(below(int(m_workers.size())))]; }

    void act(Worker &worker)
    {
        if (const auto given = worker.desk->act(m_random))
            worker.given << given->uid;
    }
    void handOver()
    {
        const int count = below(4) + 1;
        for (int i = 0; i < count && m_street.waiting() > 0; ++i) {
            static constexpr Luck bad[] = {Luck::QuestionLost, Luck::AnswerLost, Luck::Twice,
                                           Luck::Late,         Luck::Broken,     Luck::Refused};
            const Luck luck = below(5) == 0 ? bad[below(6)] : Luck::Good;
            tally.mishaps += luck != Luck::Good;
            m_street.handOver(below(int(m_street.waiting())), luck);
            QCoreApplication::sendPostedEvents();
        }
    }
    // Mostly the case goes to somebody else.
    void reassign()
    {
        QStringList judges{m_judges[below(3)]};
        if (below(3) == 0)
            judges << m_judges[below(3)];
        judges.removeDuplicates();
        const bool done = m_court.tried(
            m_chair,
            court::ReassignCase{{m_cases[below(int(m_cases.size()))]},
                                judges,
                                below(3) ? QStringList{m_secretary} : QStringList(),
                                {}});
        tally.revoked += done;
    }
    void restart(Worker &worker)
    {
        worker.end();
        if (below(3) == 0) {
            const auto profile = must(
                store::Profile::open(worker.folder, store::Types(court::allTypes()), store::Access::Visitor));
            checkIntegrity(*profile);
        }
        worker.begin(m_street, m_court.clock);
    }
    // What step() keeps for later.
    [[nodiscard]] bool isKept() const { return m_step >= 90 && (m_step - 90) % 100 < 60; }
    void keep()
    {
        if (isKept())
            return;
        if (below(2))
            m_court.backUp();
        else
            m_court.copy();
    }
    void putBack()
    {
        if (m_court.hasCopy()) {
            m_court.putBack();
            ++tally.copied;
        } else if (m_court.hasBackup()) {
            m_court.restore();
            ++tally.restored;
        }
    }
    // What waits for the user is decided, as the user likes.
    void decide(Worker &worker)
    {
        const auto entries = must(worker.desk->outbox->entries());
        for (const store::Entry &entry : entries) {
            if (below(3) == 0 || (!waitsForUser(entry) && below(4)))
                continue;
            worker.own << entry.blobs;
            const bool gives = waitsForUser(entry) && below(2);
            if (gives) {
                if (const auto uid = worker.desk->editor->tryAgain(entry.uid); uid && *uid != entry.uid) {
                    worker.given << *uid;
                    worker.takenBack << entry.uid;
                }
            } else if (worker.desk->editor->withdraw(entry.uid)) {
                worker.takenBack << entry.uid;
            }
        }
    }

    // Everything of this desk goes through, until it is up to date.
    void quieten(Worker &worker)
    {
        worker.courier->retry();
        for (int n = 0;; ++n) {
            REQUIRE(n < 3000);
            QCoreApplication::sendPostedEvents();
            const auto letters = m_street.of(worker.number);
            if (!letters.isEmpty())
                m_street.handOver(letters.first(), Luck::Good);
            else if (worker.state() == State::Waiting)
                return;
            else
                worker.courier->retry();
        }
    }
    void check(Worker &worker)
    {
        quieten(worker);
        Archive archive(*m_court.premises);
        archive.checkSame(*worker.desk->reader, worker.personId, {store::Overlay::Kind::None});
        checkNothingStays(worker, archive);
    }
    // Of cases that were taken away: no file, and nothing of what the court once showed.
    void checkNothingStays(Worker &worker, Archive &archive)
    {
        QStringList named = must(worker.desk->outbox->blobs()) + worker.own;
        const auto versions = archive.heldFor(worker.personId, QStringLiteral("DocumentVersion"));
        for (const QJsonObject &version : versions)
            named << version[QLatin1String("blobId")].toString();
        QDirIterator files(worker.desk->profile->blobFolder(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QFileInfo file(files.next());
            const QString id = u'S' + file.dir().dirName()
                + file.fileName().section(u'.', 0, 0);  // or a part
            INFO(file.filePath().toStdString());
            CHECK((named.contains(id) || !store::Blobs::isBlobId(id)));
        }
        const auto cases = archive.heldFor(worker.personId, QStringLiteral("Case"));
        const auto entries = must(worker.desk->outbox->entries());
        for (const store::Entry &entry : entries) {
            if (cases.contains(entry.caseId))
                continue;
            INFO(entry.kind.toStdString() << ' ' << record::nameOf(entry.state).data());
            for (const store::PendingRow &row : must(worker.desk->outbox->rows(entry.uid)))
                CHECK(row.before.isEmpty());
        }
    }
    bool isSettled()
    {
        return std::all_of(m_workers.begin(), m_workers.end(), [](const Worker &worker) {
            const auto entries = must(worker.desk->outbox->entries());
            return std::all_of(entries.begin(), entries.end(), waitsForUser);
        });
    }
    // Each command that was given is done, or waits for its user, or was taken back; and the court has no
    // other.
    void account(Worker &worker)
    {
        check(worker);
        QSet<QString> done, waiting;
        for (const store::Entry &entry : must(worker.desk->outbox->sentLog()))
            done << entry.uid;
        for (const store::Entry &entry : must(worker.desk->outbox->entries()))
            waiting << entry.uid;
        const auto commands = Archive(*m_court.premises).commands();
        for (const QString &uid : std::as_const(worker.given)) {
            INFO(uid.toStdString() << ' ' << commands.value(uid).kind.toStdString());
            CHECK(done.contains(uid) + waiting.contains(uid) + worker.takenBack.contains(uid) == 1);
            CHECK(commands.value(uid).isAccepted == done.contains(uid));
        }
        for (auto it = commands.begin(); it != commands.end(); ++it) {
            if (it->personId != worker.personId || it->kind == QStringLiteral("OpenProtocol"))
                continue;
            CHECK(worker.given.contains(it.key()));
            (it->isAccepted ? tally.accepted : tally.refused) += 1;
        }
    }

    std::mt19937 m_random;
    int m_step = 0;
    RestorableCourt m_court;
    Street m_street;
    QStringList m_judges, m_cases;
    QString m_chair, m_secretary;
    std::vector<Worker> m_workers;
};

int fromEnvironment(const char *name, int otherwise)
{
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue(name, &isNumber);
    return isNumber ? number : otherwise;
}

}  // namespace

TEST_CASE("any order of all that can happen ends with what the court holds")
{
    const int plays = fromEnvironment("ADIL_SEEDS", 6);
    const int first = fromEnvironment("ADIL_SEED", 1);
    Play::Tally whole;
    for (int seed = first; seed < first + plays; ++seed) {
        INFO("ADIL_SEED=" << seed << " ADIL_SEEDS=1");
        Play play{unsigned(seed)};
        for (int i = 0; i < 300; ++i)
            play.step();
        play.settle();
        whole += play.tally;
    }
    WARN(plays << " plays: " << whole.accepted << " commands done, " << whole.refused << " refused, "
               << whole.mishaps << " mishaps, " << whole.revoked << " reassignments, " << whole.restored
               << " restored backups, " << whole.copied << " copies put back");
    CHECK(whole.accepted > 10 * plays);
    CHECK(whole.mishaps > 10 * plays);
    CHECK(whole.revoked > plays);
    CHECK(whole.restored >= plays);
    CHECK(whole.copied >= plays);
}
