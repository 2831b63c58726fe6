// SPDX-License-Identifier: GPL-3.0-or-later
// Sync writes in its thread while the window reads in another: no reader waits, sees half a page or misses a
// record that is being confirmed.
#include "store/outbox.h"
#include "support/courtprofile.h"

#include <QCoreApplication>
#include <QThread>

#include <atomic>

using namespace adil;
using namespace adil::store;
using namespace adil::test;

namespace {

// Catch's checks are for the main thread: other threads count what is wrong.
template <class Work>
std::unique_ptr<QThread> inThread(Work work)
{
    std::unique_ptr<QThread> thread(QThread::create(std::move(work)));
    thread->start();
    return thread;
}

}  // namespace

TEST_CASE("a reader sees each page whole")
{
    CourtProfile court;
    auto both = [](int n) {
        Page page;
        for (int id = 1; id <= 20; ++id) {
            auto file = caseNumber(id);
            file.subject = QString::number(n);
            page.upserts.append({QStringLiteral("Case"), onTheWire(file, n)});
        }
        return page;
    };
    must(court.mirror->apply(both(1)));
    std::atomic<bool> ended = false;
    std::atomic<int> wrong = 0, seen = 0;
    auto reading = inThread([&] {
        auto reader = Reader::open(*court.profile);
        while (!ended && reader) {
            const auto rows = (*reader)->rows(about<court::Case>(), {QStringLiteral("subject")});
            wrong += !rows || rows->size() != 20 || rows->first() != rows->last();
            ++seen;
        }
        wrong += !reader;
    });
    auto writing = inThread([&] {
        auto mirror = Mirror::open(*court.profile, nullptr);
        for (int n = 2; n < 150; ++n)
            wrong += !(*mirror)->apply(both(n));
        ended = true;
    });
    writing->wait();
    reading->wait();
    CHECK(wrong == 0);
    CHECK(seen > 10);
}

TEST_CASE("a record that is being confirmed is never missing")
{
    CourtProfile court;
    constexpr int many = 150;
    std::atomic<int> given = 0, wrong = 0, looked = 0, confirmed = 0;
    auto reading = inThread([&] {
        auto reader = Reader::open(*court.profile);
        wrong += !reader;
        while (reader && confirmed < many) {
            const int upTo = given;
            const auto all = (*reader)->list<court::LogEntry>(about<court::LogEntry>());
            wrong += all.size() < upTo;
            if (upTo > 0)
                wrong += !(*reader)->find(idOf<court::LogEntry>(upTo));
            ++looked;
        }
    });
    auto syncing = inThread([&] {
        auto mirror = Mirror::open(*court.profile, &court.facts);
        auto outbox = Outbox::open(*court.profile, &court.facts);
        const QDateTime now = court.clock.now();
        while (mirror && outbox && confirmed < many) {
            const auto batch = (*outbox)->nextBatch(now, {}, 5);
            QStringList uids;
            for (const Entry &entry : batch->entries)
                uids << entry.uid;
            const auto entries = (*outbox)->sending(uids);
            if (!entries || entries->isEmpty()) {
                QThread::msleep(1);
                continue;
            }
            Page page;
            for (const Entry &entry : *entries) {
                wrong += !(*outbox)->sent(entry.uid, {});
                page.upserts.append(
                    {QStringLiteral("LogEntry"), onTheWire(entryOf(entry.uid.toInt(), 1, 5, entry.uid))});
            }
            wrong += !(*mirror)->apply(page);
            for (const Entry &entry : *entries) {
                wrong += !(*outbox)->accepted(entry.uid, now);
                ++confirmed;
            }
        }
    });
    QSet<QString> heard;
    QObject::connect(&court.facts, &Changes::changed, &court.views, [&](const QList<Ref> &refs) {
        wrong += QThread::currentThread() != QCoreApplication::instance()->thread();
        for (const Ref &ref : refs)
            if (ref.type == QLatin1String("LogEntry"))
                heard << ref.id;
    });
    for (int n = 1; n <= many; ++n) {
        Entry entry;
        entry.uid = QString::number(n);
        entry.kind = QStringLiteral("AddLogEntry");
        entry.claimedAt = court.clock.now();
        entry.touched = {recordId(n)};
        must(court.outbox->enqueue(entry,
                                   {{RowAction::Create,
                                     QStringLiteral("LogEntry"),
                                     recordId(n),
                                     recordId(1),
                                     record::toJson(entryOf(n, 1, 5, entry.uid)),
                                     {}}}));
        given = n;
    }
    syncing->wait();
    reading->wait();
    QCoreApplication::processEvents();
    CHECK(wrong == 0);
    CHECK(looked > 5);
    CHECK(heard.size() == many);
    CHECK(must(court.outbox->count()) == 0);
    CHECK(must(court.mirror->count(QStringLiteral("LogEntry"))) == many);
}
