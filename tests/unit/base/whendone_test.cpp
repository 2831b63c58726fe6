// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/whendone.h"
#include "support/catch.h"

#include <QCoreApplication>
#include <QPromise>
#include <QThreadPool>

using namespace adil;

namespace {

// The event loop, until nothing is left to deliver.
void settle()
{
    for (int i = 0; i < 5; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

}  // namespace

TEST_CASE("a result is told in the thread of the one who waits, later")
{
    QObject who;
    QPromise<int> promise;
    promise.start();
    std::optional<int> told;
    QThread *where = nullptr;
    whenDone(promise.future(), &who, [&](int result) {
        told = result;
        where = QThread::currentThread();
    });
    QThreadPool pool;
    pool.start([&] {
        promise.addResult(7);
        promise.finish();
    });
    pool.waitForDone();
    CHECK_FALSE(told);
    settle();
    CHECK(told == 7);
    CHECK(where == QThread::currentThread());
}

TEST_CASE("who is gone is told nothing, whenever the work ends")
{
    for (const bool endsBefore : {true, false}) {
        auto who = std::make_unique<QObject>();
        QPromise<int> promise;
        promise.start();
        bool told = false;
        whenDone(promise.future(), who.get(), [&](int) { told = true; });
        QThreadPool pool;
        const auto end = [&] {
            promise.addResult(7);
            promise.finish();
        };
        if (endsBefore)
            pool.start(end);
        pool.waitForDone();
        who.reset();
        if (!endsBefore)
            pool.start(end);
        pool.waitForDone();
        settle();
        CHECK_FALSE(told);
    }
}

TEST_CASE("work that was given up tells nothing")
{
    QObject who;
    bool told = false;
    {
        QPromise<int> promise;
        promise.start();
        whenDone(promise.future(), &who, [&](int) { told = true; });
    }
    settle();
    CHECK_FALSE(told);
}
