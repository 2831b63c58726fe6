// SPDX-License-Identifier: GPL-3.0-or-later
// Brings one file to the server: a small one at once, a large one in chunks that the server then puts
// together (RFC 9404). Some are on their way at the same time, so that the server works on one while the next
// comes; meanwhile those after them are read. What broke off goes on where it was, also after the program
// ended: the server says which chunks it has. Sync's thread.
#pragma once

#include "sync/line.h"

#include <QFile>
#include <QSet>

namespace adil::sync {

class Upload {
public:
    // The line must outlive it.
    explicit Upload(Line &line);
    ~Upload();

    // The blob's id as the server counts it. TooLarge: more chunks than the server puts together. One at a
    // time. `wholeId`: what it will be, when that is known: the server may have it, and only its answer was
    // lost.
    void run(const QString &path, std::function<void(Result<QString>)> done, const QString &wholeId = {});

private:
    struct Chunk {
        QString id;
        qint64 at = 0;
        qint64 size = 0;
    };
    void lookForWhole(const QString &wholeId);
    void goOn();
    [[nodiscard]] bool mustLook() const;
    [[nodiscard]] Result<QList<Chunk>> cut();
    void look();
    void looked(const QList<Chunk> &chunks, const Result<jmap::Response> &response);
    void send(const Chunk &chunk);
    void sent(const QString &id, const Result<QString> &outcome);
    void assemble();
    void assembled(const Result<jmap::Response> &response);
    void finish(const Result<QString> &outcome);

    Line &m_line;
    QString m_path;
    QFile m_file;
    qint64 m_at = 0;  // as far as it has been cut into chunks
    bool m_isLooking = false;  // the server is asked for some of them
    QStringList m_sources;  // ids of all chunks so far, in order; the same bytes twice are there twice
    QList<Chunk> m_missing;  // at the server, and not on their way
    QSet<QString> m_flying;  // those on their way
    int m_run = 0;  // what an earlier run sent answers nobody
    std::function<void(Result<QString>)> m_done;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

}  // namespace adil::sync
