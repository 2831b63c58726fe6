// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/upload.h"

#include "jmap/results.h"
#include "store/blobs.h"

#include <QFile>

#include <algorithm>

namespace adil::sync {

// Qt has six lines to a server; the server takes four uploads of a person, whose other computer has its own.
static constexpr qint64 mostFlying = 2;

Upload::Upload(Line &line)
    : m_line(line)
{ }

Upload::~Upload() { *m_alive = false; }

void Upload::run(const QString &path, std::function<void(Result<QString>)> done)
{
    m_path = path;
    m_done = std::move(done);
    m_chunks.clear();
    m_missing.clear();
    m_flying.clear();
    if (QFile(path).size() <= m_line.session().court.maxChunk)
        return m_line.upload(path, [this, alive = m_alive](const Result<QString> &outcome) {
            if (*alive)
                finish(outcome);
        });
    if (const auto made = cut(); !made)
        return finish(made.error());
    ask(0);
}

// Each chunk is a blob of its own, known by its hash.
Result<void> Upload::cut()
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Reason::CannotRead, QStringLiteral("the file to be sent"));
    const qint64 size = m_line.session().court.maxChunk;
    for (qint64 at = 0; at < file.size(); at += size) {
        const QByteArray bytes = file.read(size);
        if (bytes.isEmpty())
            return fail(Reason::CannotRead, QStringLiteral("the file to be sent"));
        m_chunks << Chunk{store::Blobs::idOf(bytes), at, bytes.size()};
    }
    if (m_chunks.size() > m_line.session().blobLimits.maxDataSources)
        return fail(Reason::TooLarge, QStringLiteral("more chunks than the server puts together"));
    return {};
}

// Which of them the server lacks.
void Upload::ask(qsizetype from)
{
    const auto most = qsizetype(std::max<qint64>(1, m_line.session().limits.maxObjectsInGet));
    const auto count = std::min(most, m_chunks.size() - from);
    if (count <= 0)
        return sendNext();
    QJsonArray ids;
    for (const Chunk &chunk : m_chunks.mid(from, count))
        if (!ids.contains(chunk.id))
            ids << chunk.id;
    jmap::RequestBuilder builder({jmap::coreCapability, jmap::blobCapability});
    builder.call(QStringLiteral("Blob/get"),
                 {{QStringLiteral("accountId"), m_line.session().accountId},
                  {QStringLiteral("ids"), ids},
                  {QStringLiteral("properties"), QJsonArray{QStringLiteral("size")}}});
    m_line.call(builder.request(),
                [this, alive = m_alive, from, count](const Result<jmap::Response> &response) {
                    if (*alive)
                        asked(from, count, response);
                });
}

void Upload::asked(qsizetype from, qsizetype count, const Result<jmap::Response> &response)
{
    if (!response)
        return finish(response.error());
    const auto reply = jmap::replyTo(*response, QStringLiteral("0"), QStringLiteral("Blob/get"));
    if (!reply)
        return finish(reply.error());
    QSet<QString> there;
    if (!reply->error) {
        const QJsonArray list = (*reply->arguments)[QLatin1String("list")].toArray();
        for (const QJsonValue blob : list)
            there << blob[QLatin1String("id")].toString();
    }
    for (const Chunk &chunk : m_chunks.mid(from, count))
        if (!there.contains(chunk.id))
            m_missing << chunk.id;
    ask(from + count);
}

void Upload::sendNext()
{
    if (m_missing.isEmpty())
        return assemble();
    const auto most = std::clamp<qint64>(m_line.session().limits.maxConcurrentUpload, 1, mostFlying);
    for (const Chunk &chunk : std::as_const(m_chunks)) {
        if (m_flying.size() >= most)
            break;
        if (!m_missing.contains(chunk.id) || m_flying.contains(chunk.id))
            continue;
        if (const auto begun = send(chunk); !begun)
            return finish(begun.error());
    }
}

Result<void> Upload::send(const Chunk &chunk)
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(chunk.at))
        return fail(Reason::CannotRead, QStringLiteral("the file to be sent"));
    m_flying << chunk.id;
    m_line.uploadBytes(
        file.read(chunk.size),
        [this, alive = m_alive, run = m_run, wanted = chunk.id](const Result<QString> &outcome) {
            if (*alive && run == m_run)
                sent(wanted, outcome);
        });
    return {};
}

void Upload::sent(const QString &id, const Result<QString> &outcome)
{
    if (!outcome)
        return finish(outcome);
    if (*outcome != id)
        return finish(fail(Reason::Damaged, QStringLiteral("the server counts another hash")));
    m_flying.remove(id);
    m_missing.remove(id);
    sendNext();
}

void Upload::assemble()
{
    QJsonArray sources;
    for (const Chunk &chunk : std::as_const(m_chunks))
        sources << QJsonObject{{QStringLiteral("blobId"), chunk.id}};
    jmap::RequestBuilder builder({jmap::coreCapability, jmap::blobCapability});
    builder.call(
        QStringLiteral("Blob/upload"),
        {{QStringLiteral("accountId"), m_line.session().accountId},
         {QStringLiteral("create"),
          QJsonObject{{QStringLiteral("whole"),
                       QJsonObject{{QStringLiteral("data"), sources},
                                   {QStringLiteral("type"), QStringLiteral("application/octet-stream")}}}}}});
    m_line.call(builder.request(), [this, alive = m_alive](const Result<jmap::Response> &response) {
        if (*alive)
            assembled(response);
    });
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
    const auto done = std::exchange(m_done, nullptr);
    if (done)
        done(outcome);
}

}  // namespace adil::sync
