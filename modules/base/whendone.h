// SPDX-License-Identifier: GPL-3.0-or-later
// What a future brings, told to an object that may be gone by then. QFuture::then() with a context is not for
// that: it looks at the context from the thread that finishes, and expects it to be there (Qt 6.4).
#pragma once

#include <QFutureWatcher>

namespace adil {

// Calls `take` with the result in the thread of `who`, which is the calling one; not at all when `who` is
// destroyed before, or the future ends without a result. Never before it returns.
template <class T, class Take>
void whenDone(const QFuture<T> &future, QObject *who, Take take)
{
    auto *watcher = new QFutureWatcher<T>(who);
    QObject::connect(watcher, &QFutureWatcherBase::finished, who,
                     [watcher, take = std::move(take)]() mutable {
                         watcher->deleteLater();
                         const QFuture<T> done = watcher->future();
                         if (!done.isCanceled() && done.resultCount() > 0)
                             take(done.result());
                     });
    watcher->setFuture(future);
}

}  // namespace adil
