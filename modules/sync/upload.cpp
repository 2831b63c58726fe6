// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/upload.h"

#include "jmap/results.h"
#include "store/blobs.h"

#include <algorithm>

namespace adil::sync {

// Qt has six lines to a server; the server takes four uploads of a person, whose other computer has its own.
static constexpr qint64 mostFlying = 2;
// Chunks that are read and asked for together, while those before them are on their way.
static constexpr qsizetype fewChunks = 4;
static constexpr qint64 slowestDisk = 4 << 20;  // bytes a second, of a server that does much else

static jmap::Request askWhichAreThere(const QString &accountId, const QStringList &blobIds)
{
    jmap::RequestBuilder builder({jmap::coreCapability, jmap::blobCapability});
    builder.call(QStringLiteral("Blob/get"),
                 {{QStringLiteral("accountId"), accountId},
                  {QStringLiteral("ids"), QJsonArray::fromStringList(blobIds)},
                  {QStringLiteral("properties"), QJsonArray{QStringLiteral("size")}}});
    return builder.request();
}

// None when the server refuses the question: then all are sent.
static Result<QSet<QString>> whichAreThere(const Result<jmap::Response> &response)
{
    if (!response)
        return response.error();
    const auto reply = jmap::replyTo(*response, QStringLiteral("0"), QStringLiteral("Blob/get"));
    if (!reply)
        return reply.error();
    QSet<QString> there;
    if (reply->error)
        return there;
    const QJsonArray list = (*reply->arguments)[QLatin1String("list")].toArray();
    for (const QJsonValue blob : list)
        there << blob[QLatin1String("id")].toString();
    return there;
}

Upload::Upload(Line &line)
    : m_line(line)
{ }

Upload::~Upload() { *m_alive = false; }

void Upload::run(const QString &path, std::function<void(Result<QString>)> done, const QString &wholeId)
{
    m_path = path;
    m_done = std::move(done);
    m_at = 0;
    m_isLooking = false;
    m_sources.clear();
    m_missing.clear();
    m_flying.clear();
    m_file.setFileName(path);
    const qint64 size = m_file.size(), chunk = m_line.session().court.maxChunk;
    if (size <= chunk)
        return m_line.upload(path, [this, alive = m_alive](const Result<QString> &outcome) {
            if (*alive)
                finish(outcome);
        });
    if (!m_file.open(QIODevice::ReadOnly))
        return finish(fail(Reason::CannotRead, QStringLiteral("the file to be sent")));
    if ((size + chunk - 1) / chunk > m_line.session().blobLimits.maxDataSources)
        return finish(fail(Reason::TooLarge, QStringLiteral("more chunks than the server puts together")));
    wholeId.isEmpty() ? goOn() : lookForWhole(wholeId);
}

// Putting it together may have taken longer than its line held.
void Upload::lookForWhole(const QString &wholeId)
{
    m_line.call(askWhichAreThere(m_line.session().accountId, {wholeId}),
                [this, alive = m_alive, run = m_run, wholeId](const Result<jmap::Response> &response) {
                    if (!*alive || run != m_run)
                        return;
                    const auto there = whichAreThere(response);
                    if (!there)
                        return finish(there.error());
                    there->contains(wholeId) ? finish(wholeId) : goOn();
                });
}

// Sends what is known to be missing, and looks ahead before that runs out.
void Upload::goOn()
{
    const auto most = std::clamp<qint64>(m_line.session().limits.maxConcurrentUpload, 1, mostFlying);
    while (!m_missing.isEmpty() && m_flying.size() < most)
        send(m_missing.takeFirst());
    if (mustLook())
        look();
    else if (m_file.atEnd() && !m_isLooking && m_missing.isEmpty() && m_flying.isEmpty())
        assemble();
}

bool Upload::mustLook() const { return !m_isLooking && !m_file.atEnd() && m_missing.size() < mostFlying; }

// The next few. Each chunk is a blob of its own, known by its hash; the same bytes once more are here
// already.
Result<QList<Upload::Chunk>> Upload::cut()
{
    QList<Chunk> chunks;
    const qsizetype most = qsizetype(
        std::clamp<qint64>(m_line.session().limits.maxObjectsInGet, 1, fewChunks));
    while (chunks.size() < most && !m_file.atEnd()) {
        const QByteArray bytes = m_file.read(m_line.session().court.maxChunk);
        if (bytes.isEmpty())
            return fail(Reason::CannotRead, QStringLiteral("the file to be sent"));
        const Chunk chunk{store::Blobs::idOf(bytes), m_at, bytes.size()};
        m_at += bytes.size();
        if (!m_sources.contains(chunk.id))
            chunks << chunk;
        m_sources << chunk.id;
    }
    return chunks;
}

// Which of the next chunks the server lacks.
void Upload::look()
{
    const auto chunks = cut();
    if (!chunks)
        return finish(chunks.error());
    if (chunks->isEmpty())
        return goOn();
    QStringList ids;
    for (const Chunk &chunk : *chunks)
        ids << chunk.id;
    m_isLooking = true;
    m_line.call(
        askWhichAreThere(m_line.session().accountId, ids),
        [this, alive = m_alive, run = m_run, chunks = *chunks](const Result<jmap::Response> &response) {
            if (*alive && run == m_run)
                looked(chunks, response);
        });
}

void Upload::looked(const QList<Chunk> &chunks, const Result<jmap::Response> &response)
{
    m_isLooking = false;
    const auto there = whichAreThere(response);
    if (!there)
        return finish(there.error());
    for (const Chunk &chunk : chunks)
        if (!there->contains(chunk.id))
            m_missing << chunk;
    goOn();
}

void Upload::send(const Chunk &chunk)
{
    m_flying << chunk.id;
    m_line.uploadPart(
        m_path, chunk.at, chunk.size,
        [this, alive = m_alive, run = m_run, wanted = chunk.id](const Result<QString> &outcome) {
            if (*alive && run == m_run)
                sent(wanted, outcome);
        });
}

void Upload::sent(const QString &id, const Result<QString> &outcome)
{
    if (!outcome)
        return finish(outcome);
    if (*outcome != id)
        return finish(fail(Reason::Damaged, QStringLiteral("the server counts another hash")));
    m_flying.remove(id);
    goOn();
}

void Upload::assemble()
{
    QJsonArray sources;
    for (const QString &id : std::as_const(m_sources))
        sources << QJsonObject{{QStringLiteral("blobId"), id}};
    jmap::RequestBuilder builder({jmap::coreCapability, jmap::blobCapability});
    builder.call(
        QStringLiteral("Blob/upload"),
        {{QStringLiteral("accountId"), m_line.session().accountId},
         {QStringLiteral("create"),
          QJsonObject{{QStringLiteral("whole"),
                       QJsonObject{{QStringLiteral("data"), sources},
                                   {QStringLiteral("type"), QStringLiteral("application/octet-stream")}}}}}});
    // It reads, hashes and writes all of it before it answers.
    const auto work = std::chrono::seconds(m_file.size() / slowestDisk);
    m_line.call(
        builder.request(),
        [this, alive = m_alive](const Result<jmap::Response> &response) {
            if (*alive)
                assembled(response);
        },
        usualQuiet + work);
}

void Upload::assembled(const Result<jmap::Response> &response)
{
    if (!response)
        return finish(response.error());
    const auto reply = jmap::replyTo(*response, QStringLiteral("0"), QStringLiteral("Blob/upload"));
    if (!reply)
        return finish(reply.error());
    if (reply->error)
        return finish(fail(Reason::ServerFailed, reply->error->description));
    const auto at = [&](const char *list) {
        return (*reply->arguments)[QLatin1String(list)][QLatin1String("whole")].toObject();
    };
    const QString id = at("created")[QLatin1String("id")].toString();
    if (jmap::isBlobId(id))
        return finish(id);
    const jmap::SetError error = jmap::setErrorFrom(at("notCreated"));
    // A chunk that expired meanwhile is found missing the next time.
    finish(fail(error.fault == jmap::SetFault::TooLarge ? Reason::TooLarge : Reason::ServerFailed,
                error.description));
}

void Upload::finish(const Result<QString> &outcome)
{
    ++m_run;
    m_file.close();
    const auto done = std::exchange(m_done, nullptr);
    if (done)
        done(outcome);
}

}  // namespace adil::sync
