// SPDX-License-Identifier: GPL-3.0-or-later
#include "post.h"

#include "sync/syncthread.h"

using namespace adil;
using namespace adil::test;
using namespace adil::sync;

TEST_CASE("sync runs in its own thread, tells in this one, and ends when its owner does")
{
    CourtProfile p(fewTypes());
    Settings settings;
    // Nobody listens on port 1 of this computer.
    settings.server = QUrl(QStringLiteral("http://127.0.0.1:1"));
    settings.credentials = {QStringLiteral("850808300059"), QStringLiteral("right")};
    QThread *where = nullptr;
    std::optional<Error> error;
    auto thread = std::make_unique<SyncThread>(*p.profile, p.facts, p.clock, settings);
    QObject::connect(thread.get(), &SyncThread::statusChanged, thread.get(), [&](const Status &status) {
        where = QThread::currentThread();
        if (status.state == State::Offline)
            error = status.error;
    });
    pump([] { return false; }, 50);
    CHECK(where == nullptr);  // it waits to be told
    thread->start();
    REQUIRE(pump([&] { return error.has_value(); }));
    CHECK(where == QThread::currentThread());
    CHECK(error->reason == Reason::Offline);
    CHECK(thread->status().state == State::Offline);
    // Pokes and wishes on the way do not outlive it.
    for (int i = 0; i < 50; ++i) {
        thread->poke();
        thread->retry();
        thread->want(store::Blobs::idOf(QByteArray::number(i)));
    }
    thread.reset();
    where = nullptr;
    pump([] { return false; }, 50);
    CHECK(where == nullptr);
    // The stores are free again.
    must(p.outbox->count());
}

TEST_CASE("a sync that never began ends too")
{
    CourtProfile p(fewTypes());
    const auto thread = std::make_unique<SyncThread>(*p.profile, p.facts, p.clock, Settings());
    thread->poke();
}
