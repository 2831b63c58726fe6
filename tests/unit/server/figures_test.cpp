// SPDX-License-Identifier: GPL-3.0-or-later
// Figures, not promises: both stores in one run, side by side. Hidden; run by hand:
// ADIL_TEST_DURABLE=1 test_server "[figures]"
#include "testcourt.h"

#include <QElapsedTimer>
#include <QLoggingCategory>

#include <algorithm>
#include <iostream>
#include <thread>

using namespace adil;
using namespace adil::test;

namespace {

struct Figures {
    double commandsPerSecond = 0, changesMs = 0, idleChangesMs = 0;
};

court::AddNote noteOf(TestCourt &court, const QString &caseId)
{
    court::AddNote note;
    note.id.value = court.fresh();
    note.caseId.value = caseId;
    note.text = QStringLiteral("Ескерту. Заметка к делу, в одну строку.");
    return note;
}

double medianOf(int times, const std::function<void()> &what)
{
    QList<double> took;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        what();
        took << double(timer.nsecsElapsed()) / 1e6;
    }
    std::sort(took.begin(), took.end());
    return took[times / 2];
}

Figures measure(const char *store)
{
    qputenv("ADIL_TEST_STORE", store);
    TestCourt court;
    const QString judge = court.addPerson({"judge"});
    QStringList cases;
    for (int i = 0; i < 50; ++i)
        cases << court.enterCase({judge});
    QLoggingCategory::setFilterRules(QStringLiteral("adil.*=false"));
    const auto write = [&](int from, int count) {
        for (int i = 0; i < count; ++i) {
            const auto note = noteOf(court, cases[(from + i) % 50]);
            const QDateTime now = court.clock.now();
            (void)server::Execution(*court.premises)
                .run({newUuid(now), QStringLiteral("AddNote"), record::toJson(note), {}, {}, now}, judge);
        }
    };
    write(0, 100);
    Figures figures;
    QElapsedTimer timer;
    timer.start();
    std::thread others[] = {std::thread(write, 0, 500), std::thread(write, 25, 500)};
    for (std::thread &one : others)
        one.join();
    figures.commandsPerSecond = 1000.0 * 1000 / double(timer.elapsed());
    const QString type = QStringLiteral("Note/changes"), key = QStringLiteral("sinceState");
    const qint64 newest = court.rawValue(QStringLiteral("SELECT v FROM court_seq")).toLongLong();
    const auto since = [&](qint64 modseq) {
        return court.premises->epoch() + u'.' + QString::number(modseq);
    };
    figures.changesMs = medianOf(200, [&] { court.call(judge, type, {{key, since(newest - 20)}}); });
    figures.idleChangesMs = medianOf(200, [&] { court.call(judge, type, {{key, since(newest)}}); });
    QLoggingCategory::setFilterRules({});
    return figures;
}

}  // namespace

TEST_CASE("commands a second and the time of /changes, on both stores", "[.][figures]")
{
    for (const auto durability : {server::Durability::None, server::Durability::Full}) {
        TestCourt::durability = durability;
        const Figures file = measure("sqlite"), postgres = measure("postgresql");
        std::cout << (durability == server::Durability::Full ? "waiting for the disk"
                                                             : "not waiting for the disk")
                  << "\n  commands/s, two writers:   SQLite " << file.commandsPerSecond << ", PostgreSQL "
                  << postgres.commandsPerSecond << ", ratio "
                  << postgres.commandsPerSecond / file.commandsPerSecond
                  << "\n  /changes of 20, median ms: SQLite " << file.changesMs << ", PostgreSQL "
                  << postgres.changesMs << ", ratio " << postgres.changesMs / file.changesMs
                  << "\n  /changes of 0, median ms:  SQLite " << file.idleChangesMs << ", PostgreSQL "
                  << postgres.idleChangesMs << ", ratio " << postgres.idleChangesMs / file.idleChangesMs
                  << '\n';
        CHECK(file.commandsPerSecond > 0);
        CHECK(postgres.commandsPerSecond > 0);
    }
    TestCourt::durability = server::Durability::None;
}
