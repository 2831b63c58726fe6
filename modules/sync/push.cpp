// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/push.h"

#include "base/log.h"
#include "jmap/capability.h"
#include "jmap/commandrecord.h"
#include "jmap/results.h"
#include "sync/machine.h"

#include <QRandomGenerator>

#include <algorithm>

ADIL_LOG(sync)

namespace adil::sync {

static constexpr int mostAlone = 3;
static constexpr qint64 mostAttempts = 8;  // of one at which the server fails while it takes others

// Creation ids that sort in the order of the batch: a JSON object has none of its own.
static QString keyOf(qsizetype n) { return QStringLiteral("k%1").arg(n, 4, 10, QLatin1Char('0')); }

// No answer, or none that says anything about what was sent.
static bool isOfLine(const Error &why)
{
    return why.reason == Reason::Offline || why.reason == Reason::TimedOut
        || why.reason == Reason::SessionEnded || why.reason == Reason::CertificateRefused
        || why.reason == Reason::TooManyAttempts;
}

// The server failed while it had this one: perhaps because of it.
static bool isSuspect(const store::Entry &entry)
{
    return !entry.reason.isEmpty() && !isOfLine({reasonNamed(entry.reason), {}});
}

Push::Push(Line &line, store::Outbox &outbox, const store::Blobs &blobs, const Clock &clock)
    : m_line(line)
    , m_outbox(outbox)
    , m_blobs(blobs)
    , m_clock(clock)
    , m_upload(line)
{ }

Push::~Push() { *m_alive = false; }

void Push::run(std::function<void(Done)> done)
{
    m_done = std::move(done);
    m_alone = 0;
    batch();
}

QStringList Push::uids() const
{
    QStringList all;
    for (const store::Entry &entry : m_batch)
        all << entry.uid;
    return all;
}

void Push::batch()
{
    auto next = m_outbox.nextBatch(m_clock.now(), [this](const QString &id) { return m_there.contains(id); });
    if (!next)
        return finish(next.error());
    if (m_onItsWay.isEmpty() && !next->blobs.isEmpty() && !startUpload(next->blobs.first()))
        return;
    m_batch = next->entries;
    m_nextTry = next->nextTry;
    if (m_batch.isEmpty())
        return finish({});
    if (std::any_of(m_batch.cbegin(), m_batch.cend(), isSuspect))
        m_batch.resize(1);
    sendCommands();
}

void Push::whenUploaded(std::function<void(const std::optional<Error> &)> tell)
{
    m_tellUploaded = std::move(tell);
}

// False when it can never go: that has been dealt with, and the run goes on or has ended.
bool Push::startUpload(const QString &blobId)
{
    const auto path = m_blobs.path(blobId);
    if (!path) {
        const auto held = holdFor(blobId, adil::fail(Reason::NotFound, QStringLiteral("blob")));
        held ? batch() : finish(held);
        return false;
    }
    m_onItsWay = blobId;
    m_upload.run(
        *path,
        [this, alive = m_alive, blobId](const Result<QString> &outcome) {
            if (*alive)
                uploaded(blobId, outcome);
        },
        blobId);
    return true;
}

void Push::uploaded(const QString &blobId, const Result<QString> &outcome)
{
    m_onItsWay.clear();
    Result<void> kept;
    if (outcome && *outcome == blobId) {
        m_there << blobId;
        m_uploadFailures.remove(blobId);
    } else if (outcome) {
        kept = holdFor(blobId, adil::fail(Reason::Damaged, QStringLiteral("the server counts another hash")));
    } else if (outcome.error().reason == Reason::TooLarge || outcome.error().reason == Reason::NotAllowed) {
        kept = holdFor(blobId, outcome.error());
    } else if (isOfLine(outcome.error())) {
        return m_tellUploaded(outcome.error());
    } else {
        kept = putOff(blobId, outcome.error());
    }
    m_tellUploaded(kept ? std::optional<Error>() : kept.error());
}

// What waits for this file.
Result<QList<store::Entry>> Push::naming(const QString &blobId) const
{
    const auto queued = m_outbox.entries(store::EntryState::Queued);
    if (!queued)
        return queued;
    QList<store::Entry> found;
    for (const store::Entry &entry : *queued)
        if (entry.blobs.contains(blobId))
            found << entry;
    return found;
}

// The file that a command needs is gone from this computer, or the server will never take it: that command
// waits for somebody, the others go on.
Result<void> Push::holdFor(const QString &blobId, const Error &why)
{
    const auto entries = naming(blobId);
    if (!entries)
        return entries.error();
    for (const store::Entry &entry : *entries) {
        const auto held = m_outbox.hold(entry.uid, why);
        if (!held)
            return held.error();
        if (*held)
            continue;
        // Tried before, so that the server may know it: kept for the user all the same.
        if (const auto kept = m_outbox.refused(entry.uid, why); !kept)
            return kept;
    }
    return {};
}

// The server failed at this file: later again, and after many tries what needs it waits for the user.
Result<void> Push::putOff(const QString &blobId, const Error &why)
{
    const qint64 attempts = ++m_uploadFailures[blobId];
    const auto entries = naming(blobId);
    if (!entries)
        return entries.error();
    const auto wait = pause(int(attempts), QRandomGenerator::global()->generateDouble());
    for (const store::Entry &entry : *entries) {
        auto kept = m_outbox.failed({entry.uid}, m_clock.now().addMSecs(wait.count()), why);
        if (kept && m_hasTaken && attempts >= mostAttempts)
            kept = m_outbox.giveUp(entry.uid, why);
        if (!kept)
            return kept;
    }
    return {};
}

void Push::sendCommands()
{
    const auto marked = m_outbox.sending(uids());
    if (!marked)
        return finish(marked.error());
    // Some may have been taken back or decided again meanwhile.
    m_batch = *marked;
    if (m_batch.isEmpty())
        return batch();
    QJsonObject create;
    for (qsizetype i = 0; i < m_batch.size(); ++i)
        create[keyOf(i)] = store::toWire(m_batch[i]);
    jmap::RequestBuilder builder({jmap::coreCapability, jmap::courtCapability});
    builder.call(
        QStringLiteral("Command/set"),
        {{QStringLiteral("accountId"), m_line.session().accountId}, {QStringLiteral("create"), create}});
    m_line.call(builder.request(), [this, alive = m_alive](const Result<jmap::Response> &response) {
        if (*alive)
            answered(response);
    });
}

void Push::answered(const Result<jmap::Response> &response)
{
    if (!response)
        return fail(response.error());
    const auto reply = jmap::replyTo(*response, QStringLiteral("0"), QStringLiteral("Command/set"));
    if (!reply)
        return fail(reply.error());
    if (reply->error)
        return fail(adil::fail(Reason::ServerFailed, reply->error->description));
    const QJsonObject created = (*reply->arguments)[QLatin1String("created")].toObject();
    const QJsonObject notCreated = (*reply->arguments)[QLatin1String("notCreated")].toObject();
    for (qsizetype i = 0; i < m_batch.size(); ++i)
        if (const auto taken = takeAnswer(m_batch[i], keyOf(i), created, notCreated); !taken)
            return finish(taken.error());
    m_alone = 0;
    batch();
}

Result<void> Push::takeAnswer(const store::Entry &entry, const QString &key, const QJsonObject &created,
                              const QJsonObject &notCreated)
{
    if (created.contains(key)) {
        const QJsonObject stored = created[key].toObject();
        if (stored[QLatin1String("status")].toString() == QLatin1String("accepted")) {
            m_hasTaken = true;
            return m_outbox.sent(entry.uid, stored);
        }
        const Error why{reasonNamed(stored[QLatin1String("reason")].toString()),
                        stored[QLatin1String("detail")].toString()};
        return m_outbox.refused(entry.uid, why);
    }
    if (!notCreated.contains(key))
        return m_outbox.failed({entry.uid}, m_clock.now().addMSecs(pause(int(entry.attempts), 0.5).count()),
                               adil::fail(Reason::ProtocolError, QStringLiteral("no answer")));
    const jmap::SetError error = jmap::setErrorFrom(notCreated[key].toObject());
    qCWarning(log) << "a command was not taken:" << entry.kind << error.description;
    switch (error.fault) {
    case jmap::SetFault::BlobNotFound:
        for (const QString &blobId : entry.blobs)
            m_there.remove(blobId);  // it kept them for a while only
        [[fallthrough]];
    case jmap::SetFault::RateLimit:
    case jmap::SetFault::OverQuota:
        return m_outbox.failed({entry.uid}, m_clock.now().addMSecs(pause(int(entry.attempts), 0.5).count()),
                               adil::fail(Reason::ServerFailed, error.description));
    case jmap::SetFault::Forbidden:
        return m_outbox.refused(entry.uid, adil::fail(Reason::NotAllowed, error.description));
    default: return m_outbox.refused(entry.uid, adil::fail(Reason::WrongValue, error.description));
    }
}

// The same uid goes again later, whatever the server made of it this time.
void Push::fail(const Error &why)
{
    qint64 attempts = 1;
    for (const store::Entry &entry : std::as_const(m_batch))
        attempts = std::max(attempts, entry.attempts);
    const double jitter = QRandomGenerator::global()->generateDouble();
    // Without a line it is the line that waits, not the command: it goes as soon as there is one.
    const auto wait = isOfLine(why) ? std::chrono::milliseconds(0) : pause(int(attempts), jitter);
    const auto kept = m_outbox.failed(uids(), m_clock.now().addMSecs(wait.count()), why);
    // One that fails again and alone waits by itself; when several do, it is the server.
    const bool isItself = !isOfLine(why) && m_batch.size() == 1 && isSuspect(m_batch.first());
    if (kept && isItself && m_hasTaken && attempts >= mostAttempts)
        if (const auto held = m_outbox.giveUp(m_batch.first().uid, why); !held)
            return finish(held);
    if (kept && isItself && ++m_alone < mostAlone)
        return batch();
    finish(kept ? Result<void>(why) : kept);
}

Result<void> Push::settle()
{
    const auto sent = m_outbox.entries(store::EntryState::Sent);
    if (!sent)
        return sent.error();
    for (const store::Entry &entry : *sent)
        if (const auto gone = m_outbox.accepted(entry.uid, m_line.serverNow()); !gone)
            return gone;
    return m_outbox.pruneSent(m_line.serverNow().addDays(-30));
}

void Push::finish(const Result<void> &outcome)
{
    const auto done = std::exchange(m_done, nullptr);
    if (done)
        done({outcome, m_nextTry});
}

}  // namespace adil::sync
