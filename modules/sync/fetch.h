// SPDX-License-Identifier: GPL-3.0-or-later
// Brings files to this computer, one after the other: those asked for first, then those that records name. A
// download that breaks goes on where it broke; what does not match its hash is fetched once more and then
// given up for this time. Sync's thread.
#pragma once

#include "store/blobs.h"
#include "sync/line.h"

#include <QSet>

namespace adil::sync {

class Fetch {
public:
    // All must outlive it. `arrived` is told each blob that is complete, or why it cannot be; `stalled`, that
    // the line broke: nothing goes on before resume().
    Fetch(Line &line, const store::Blobs &blobs,
          std::function<void(const QString &, const Result<void> &)> arrived,
          std::function<void(const Error &)> stalled);
    ~Fetch();

    // Somebody waits for it: before all others.
    void want(const QString &blobId);
    // In the background, in this order; forgets those named before.
    void keep(const QStringList &blobIds);
    void resume();  // there is a line
    void pause();
    [[nodiscard]] qint64 left() const { return m_wanted.size() + m_background.size(); }

private:
    void next();
    void begin(const QString &blobId);
    void ended(const QString &blobId, const Result<void> &outcome);

    Line &m_line;
    const store::Blobs &m_blobs;
    std::function<void(const QString &, const Result<void> &)> m_arrived;
    std::function<void(const Error &)> m_stalled;
    QStringList m_wanted, m_background;
    QHash<QString, int> m_damaged;  // how often what came was not it
    QString m_running;
    std::shared_ptr<QFile> m_part;
    qint64 m_from = 0;  // where the part went on
    bool m_mayRun = false;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

}  // namespace adil::sync
