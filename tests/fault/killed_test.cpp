// SPDX-License-Identifier: GPL-3.0-or-later
// Two workstations that write, send, upload and take in, and the server between them, are killed at any
// moment: no command is lost or done twice, what was reported kept is there, and every database stays sound.
// ADIL_KILLS says how often (50), ADIL_SEED from which seed on.
#include "archive.h"
#include "desk.h"
#include "deskprocess.h"

#include "sync/syncthread.h"
#include "tools/court/courtprocess.h"

#include <QSocketNotifier>
#include <QTimer>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace adil;
using namespace adil::test;
using store::EntryState;

namespace {

int fromEnvironment(const char *name, int otherwise)
{
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue(name, &isNumber);
    return isNumber ? number : otherwise;
}

// Below those that the system gives to clients: a server that is away must find its own free again.
quint16 freePort()
{
    for (quint16 port = quint16(20'000 + ::getpid() % 5000);; ++port) {
        const int handle = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in at{};
        at.sin_family = AF_INET;
        at.sin_port = htons(port);
        at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const bool isFree = ::bind(handle, reinterpret_cast<const sockaddr *>(&at), sizeof at) == 0;
        ::close(handle);
        if (isFree)
            return port;
    }
}

bool waitsForUser(const store::Entry &entry)
{
    return entry.state == EntryState::Conflict || entry.state == EntryState::Held;
}

// A profile that nobody, or its owner, has open.
struct Visit {
    explicit Visit(const Place &place)
        : profile(
            must(store::Profile::open(place.folder, store::Types(court::allTypes()), store::Access::Visitor)))
        , reader(must(store::Reader::open(*profile)))
        , outbox(must(store::Outbox::open(*profile, nullptr)))
    { }
    std::unique_ptr<store::Profile> profile;
    std::unique_ptr<store::Reader> reader;
    std::unique_ptr<store::Outbox> outbox;
};

// A court of one case and two judges who write in it.
class Scene {
public:
    explicit Scene(unsigned seed)
        : m_random(seed)
        , m_port(freePort())
    {
        m_court.addUser(1, "judge");
        m_court.addUser(2, "judge");
        m_court.addUser(3, "registry");
        open();
        enterCase();
        for (int n : {1, 2}) {
            m_places << Place{m_court.beside(n == 1 ? "desk1" : "desk2"),
                              m_server->url(),
                              m_server->ca(),
                              iinOf(n),
                              key("correct horse"),
                              m_people[n]};
            begin(n - 1);
        }
    }

    void round()
    {
        awaitProgress();
        QThread::msleep(below(60));
        const int what = below(6);
        const bool killsServer = what == 0 || what == 3 || what == 5;
        if (killsServer)
            m_server.reset();
        for (int desk : {0, 1})
            if (what == 1 + desk || what == 3 + desk || what == 5)
                m_desks[desk].kill();
        if (killsServer) {
            const Ended checked = verb({key("check"), m_court.dir()});
            INFO(checked.out.toStdString() << checked.err.toStdString());
            REQUIRE(checked.code == 0);
            open();
        }
        for (int desk : {0, 1})
            if (!m_desks[desk].isRunning()) {
                inspect(m_places[desk]);
                begin(desk);
            }
    }

    // Nobody is killed any more, nobody writes: everything goes where it belongs.
    void settle()
    {
        for (int desk : {0, 1}) {
            m_desks[desk].kill();
            m_desks[desk].start(m_places[desk], DeskProcess::Hand::Rests, 0);
            m_desks[desk].awaitReady();
        }
        const SystemClock clock;
        const auto premises = must(server::Premises::open(m_court.dir(), clock, {}));
        Archive archive(*premises);
        for (int desk : {0, 1}) {
            QElapsedTimer time;
            time.start();
            while (!isSettled(m_places[desk], archive)) {
                if (time.elapsed() > 180'000)
                    FAIL(whatIsOpen(m_places[desk], archive).toStdString());
                QThread::msleep(100);
            }
        }
        for (DeskProcess &desk : m_desks)
            desk.kill();
        archive.checkDoneOnce();
        for (const Place &place : m_places)
            account(place, archive);
        m_server.reset();
        const Ended checked = verb({key("check"), m_court.dir()});
        INFO(checked.out.toStdString() << checked.err.toStdString());
        CHECK(checked.code == 0);
    }

    int accepted = 0, refused = 0;

private:
    int below(int n) { return int(m_random() % unsigned(n)); }
    void open()
    {
        m_server = std::make_unique<Serving>(m_court.dir(),
                                             QStringList{key("--listen"), key("127.0.0.1:%1").arg(m_port)});
    }
    void begin(int desk)
    {
        m_desks[desk].start(m_places[desk], DeskProcess::Hand::Writes, unsigned(m_random()));
        // Sometimes it is killed while it opens; not before there is a profile at all.
        if (m_isFirst[desk] || below(5) > 0)
            m_desks[desk].awaitReady();
        m_isFirst[desk] = false;
    }
    QJsonObject ask(const char *method, const QJsonObject &arguments)
    {
        return m_server
            ->post(key("/jmap/api"), request(m_account, method, arguments))[key("methodResponses")][0][1]
            .toObject();
    }
    template <class C>
    void command(const C &arguments)
    {
        const QJsonObject reply = ask("Command/set",
                                      {{key("create"), QJsonObject{{key("k"), wireCommand(arguments)}}}});
        INFO(QJsonDocument(reply).toJson().toStdString());
        REQUIRE(reply[key("created")][key("k")][key("status")].toString() == key("accepted"));
    }
    void enterCase()
    {
        m_server->signIn(iinOf(3));
        m_account = accountOf(*m_server);
        for (int n : {1, 2})
            m_people[n] = personWith(*m_server, m_account, iinOf(n));
        const QDateTime now = SystemClock().now();
        court::Case file;
        file.id.value = newRecordId(now);
        file.number = key("7514-26-00-2/1");
        file.receivedOn = {2026, 10, 1};
        file.judgeIds = QStringList{m_people[1], m_people[2]};
        court::Hearing hearing;
        hearing.id.value = newRecordId(now);
        hearing.caseId = file.id;
        hearing.startsAt = now;
        hearing.judgeId.value = m_people[1];
        command(court::EnterCase{file.id, {entered(file), entered(hearing)}});
        m_server->signIn(iinOf(1));
        command(court::OpenProtocol{{newRecordId(now)}, hearing.id});
    }

    // Both have given something since the last kill, or one of them several things.
    void awaitProgress()
    {
        const qsizetype before = givenSoFar(), wanted = before + 1 + below(8);
        QElapsedTimer time;
        time.start();
        while (givenSoFar() < wanted) {
            REQUIRE(time.elapsed() < 120'000);
            QThread::msleep(2);
        }
    }
    qsizetype givenSoFar()
    {
        qint64 bytes = 0;
        for (const Place &place : m_places)
            bytes += QFileInfo(place.given()).size();
        return bytes / 33;  // a uid and the end of its line
    }

    // What must hold whenever a workstation ends: what its user was told is kept, with its file.
    static void inspect(const Place &place)
    {
        INFO(place.folder.toStdString());
        const Visit visit(place);
        checkIntegrity(*visit.profile);
        QSet<QString> kept;
        const store::Blobs blobs(visit.profile->blobFolder());
        const auto entries = must(visit.outbox->entries());
        for (const store::Entry &entry : entries) {
            kept << entry.uid;
            for (const QString &blobId : entry.blobs)
                CHECK(store::Blobs::idOf(must(blobs.read(blobId))) == blobId);
        }
        for (const store::Entry &entry : must(visit.outbox->sentLog()))
            kept << entry.uid;
        for (const QString &uid : Lines(place.given()).all()) {
            INFO(uid.toStdString());
            REQUIRE(kept.contains(uid));
        }
    }

    static bool isSettled(const Place &place, Archive &archive)
    {
        const Visit visit(place);
        const auto entries = must(visit.outbox->entries());
        return std::all_of(entries.begin(), entries.end(), waitsForUser)
            && archive.isSame(*visit.reader, place.personId);
    }

    static QString whatIsOpen(const Place &place, Archive &archive)
    {
        const Visit visit(place);
        QString text = archive.isSame(*visit.reader, place.personId) ? key("the facts are the court's\n")
                                                                     : key("the facts are others\n");
        const auto entries = must(visit.outbox->entries());
        for (const store::Entry &entry : entries)
            text += key("%1 %2 state %3 attempts %4 %5 %6\n")
                        .arg(entry.uid, entry.kind)
                        .arg(int(entry.state))
                        .arg(entry.attempts)
                        .arg(entry.reason, entry.detail);
        QFile log(place.folder + key(".log"));
        if (log.open(QIODevice::ReadOnly))
            text += QString::fromUtf8(log.readAll().right(4000));
        return text;
    }

    // What each says of what became of a command, it says of the same ones.
    void account(const Place &place, Archive &archive)
    {
        inspect(place);
        const Visit visit(place);
        archive.checkSame(*visit.reader, place.personId, {store::Overlay::Kind::None});
        QSet<QString> done, waiting;
        for (const store::Entry &entry : must(visit.outbox->sentLog()))
            done << entry.uid;
        for (const store::Entry &entry : must(visit.outbox->entries()))
            waiting << entry.uid;
        const auto commands = archive.commands();
        for (auto it = commands.begin(); it != commands.end(); ++it) {
            if (it->personId != place.personId || it->kind == key("OpenProtocol"))
                continue;
            INFO(it.key().toStdString() << ' ' << it->kind.toStdString());
            CHECK((it->isAccepted ? done : waiting).contains(it.key()));
            (it->isAccepted ? accepted : refused) += 1;
        }
        for (const QString &uid : done)
            CHECK(commands.value(uid).isAccepted);
        for (const QString &uid : waiting)
            CHECK_FALSE(commands.value(uid).isAccepted);
    }

    std::mt19937 m_random;
    quint16 m_port;
    MadeCourt m_court;
    std::unique_ptr<Serving> m_server;
    QString m_account;
    QHash<int, QString> m_people;
    QList<Place> m_places;
    DeskProcess m_desks[2];
    bool m_isFirst[2] = {true, true};
};

}  // namespace

TEST_CASE("the workstation that is killed", "[.killed]")
{
    const Place place = Place::fromText(qgetenv("ADIL_KILL_DESK"));
    const SystemClock clock;
    Desk desk(place.folder, clock, place.personId);
    QFile ca(place.ca);
    REQUIRE(ca.open(QIODevice::ReadOnly));
    sync::Settings settings;
    settings.server = QUrl(place.server);
    settings.authority = ca.readAll();
    settings.credentials = {place.iin, place.password};
    sync::SyncThread sync(*desk.profile, desk.facts, clock, settings);
    QObject::connect(desk.editor.get(), &edit::Editor::queued, &sync, &sync::SyncThread::poke);
    sync.start();
    Lines given(place.given());
    bool writes = false;
    std::mt19937 random(qEnvironmentVariable("ADIL_KILL_SEED").toUInt(&writes));
    QTimer hand;
    QObject::connect(&hand, &QTimer::timeout, &hand, [&] {
        // Who waits for a server that is dead does not pile up work for the next hour.
        if (must(desk.outbox->count()) > 40)
            return sync.poke();
        desk.paperSize = random() % 20 == 0 ? qint64(9) << 20 : 0;
        if (const auto one = desk.act(random))
            given.add(one->uid);
    });
    if (writes)
        hand.start(25);
    // Not longer than whoever started it.
    QSocketNotifier end(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&end, &QSocketNotifier::activated, qApp, &QCoreApplication::quit);
    REQUIRE(::write(STDOUT_FILENO, "ready\n", 6) == 6);
    QCoreApplication::exec();
}

TEST_CASE("workstations and server killed at any moment lose nothing and do nothing twice")
{
    const int rounds = fromEnvironment("ADIL_KILLS", 50);
    auto seed = unsigned(fromEnvironment("ADIL_SEED", 1));
    int accepted = 0, refused = 0;
    for (int done = 0; done < rounds; ++seed) {
        INFO("ADIL_SEED=" << seed);
        Scene scene(seed);
        for (int n = 0; n < 50 && done < rounds; ++n, ++done) {
            INFO("round " << n);
            scene.round();
        }
        scene.settle();
        accepted += scene.accepted;
        refused += scene.refused;
    }
    WARN(rounds << " kills: " << accepted << " commands done, " << refused << " refused");
    CHECK(accepted > rounds / 5);
}
