// SPDX-License-Identifier: GPL-3.0-or-later
// Which cases are kept on this computer, and how many of their files are here. The app connects it to sync.
// Window's thread.
#pragma once

#include "base/clock.h"
#include "model/livemodel.h"
#include "store/blobs.h"
#include "store/pins.h"

#include <QTimer>

namespace adil::model {

class KeptCases : public QObject {
    Q_OBJECT
public:
    // All must outlive it.
    KeptCases(const Source &source, store::LocalFields &fields, const store::Blobs &blobs, const Clock &clock,
              QObject *parent = nullptr);

    struct State {
        bool isPinned = false;  // by the person
        std::optional<QDateTime> heard;  // soon, UTC: kept by itself
        int here = 0, all = 0;  // files
        qint64 bytes = 0;  // of those here
        [[nodiscard]] bool isKept() const { return isPinned || heard; }
        [[nodiscard]] bool isWhole() const { return here == all; }
    };
    [[nodiscard]] State state(const QString &caseId) const;
    [[nodiscard]] bool isPinned(const QString &caseId) const { return wishes().pinned.contains(caseId); }
    Result<void> setPinned(const QString &caseId, bool isPinned);

    struct Row {
        QString caseId;
        QString number;
        State state;
    };
    // Those that the person keeps, and those heard soon, by number.
    [[nodiscard]] QList<Row> rows() const;
    [[nodiscard]] qint64 bytesHere() const;  // of all files
    [[nodiscard]] qint64 quota() const;
    Result<void> setQuota(qint64 bytes);

    // The disk has no room: what is to be kept does not come.
    [[nodiscard]] bool isHeld() const { return m_isHeld; }
    void setHeld(bool isHeld);
    // A file came, or went.
    void filesChanged();

Q_SIGNALS:
    // What the functions above answer may be another; not more often than people can see.
    void changed();
    // Other cases are to be here, or the quota is another.
    void wishesChanged();

private:
    struct Wishes {
        QSet<QString> pinned;
        QHash<QString, QDateTime> heard;
    };
    // Read when somebody first asks: a start need not wait for it.
    [[nodiscard]] const Wishes &wishes() const;
    void read() const;

    Source m_source;
    store::Pins m_pins;
    store::Blobs m_blobs;
    const Clock &m_clock;
    mutable std::optional<Wishes> m_wishes;
    bool m_isHeld = false;
    QTimer m_soon;
};

}  // namespace adil::model
