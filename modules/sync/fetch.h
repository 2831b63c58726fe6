// SPDX-License-Identifier: GPL-3.0-or-later
// Brings files to this computer, one after the other: those asked for first, then those that records name. A
// download that breaks goes on where it broke, one that comes by itself also when it had to make way for what
// somebody waits for; what does not match its hash is fetched once more and then given up for this time.
// Sync's thread.
#pragma once

#include "store/keepplan.h"
#include "sync/line.h"

#include <QSet>

namespace adil::sync {

class Fetch {
public:
    using Wish = store::KeepPlan::Wish;
    using Leave = store::KeepPlan::Answer::Word;
    // Asked and told by it; all must be there.
    struct Around {
        // Whether a download may begin. Held: it is told as DiskFull to whoever waits for it; what comes by
        // itself stays until the next keep().
        std::function<Leave(const QString &blobId, Wish wish)> leave;
        // Each blob that is complete, or why it cannot be.
        std::function<void(const QString &blobId, const Result<void> &)> arrived;
        std::function<void(const Error &)> stalled;  // the line broke: nothing goes on before resume()
        std::function<void()> held;  // the disk has no room for what comes by itself
    };
    // Both must outlive it.
    Fetch(Line &line, const store::Blobs &blobs, Around around);
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
    void begin(const QString &blobId, Wish wish);
    bool take(QFile &part, const QByteArray &bytes);
    void ended(const Result<void> &outcome);
    [[nodiscard]] Result<void> settled(const QString &blobId, const Result<void> &outcome);
    void again(const QString &blobId);
    void hold(const QString &blobId);

    Line &m_line;
    const store::Blobs &m_blobs;
    Around m_around;
    QStringList m_wanted, m_background;
    QHash<QString, int> m_damaged;  // how often what came was not it
    QString m_running;
    Wish m_wish = Wish::Asked;  // of the running one
    std::shared_ptr<QFile> m_part;
    qint64 m_from = 0;  // where the part went on
    std::optional<Error> m_broken;  // the part could not be written
    bool m_makesWay = false;  // the running one ends with its next bytes
    bool m_isHeld = false;  // nothing comes by itself
    bool m_mayRun = false;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

}  // namespace adil::sync
