// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/document.h"

#include "pdf/channel.h"

#include <QBuffer>
#include <QPointer>
#include <QPromise>

#include <deque>

namespace adil::pdf {

namespace {

// A question that waits for its turn or its answer. Finishing runs the caller's code, which may do anything
// to the document, even delete it.
struct Job {
    wire::Request request;
    std::function<bool()> isCancelled;
    std::function<void(Result<wire::Answer>)> finish;
};

constexpr int lossesUntilGivenUp = 3;

Error strange() { return fail(Reason::ProtocolError, QStringLiteral("an answer of another kind")); }

wire::Request question(wire::Ask ask, int page)
{
    wire::Request request;
    request.ask = ask;
    request.page = page;
    return request;
}

Result<PageText> toText(const wire::Answer &answer)
{
    if (const auto *text = std::get_if<PageText>(&answer))
        return *text;
    return strange();
}

Result<QList<Extract>> toExtracts(const wire::Answer &answer)
{
    if (const auto *extracts = std::get_if<QList<Extract>>(&answer))
        return *extracts;
    return strange();
}

Result<Extract> toExtract(const wire::Answer &answer)
{
    if (const auto *extracts = std::get_if<QList<Extract>>(&answer); extracts && extracts->size() == 1)
        return extracts->first();
    return strange();
}

}  // namespace

class Document::Private {
public:
    Private(Document *document, ReaderOptions options)
        : m_document(document)
        , m_options(std::move(options))
    { }

    template <class T, class Convert>
    QFuture<Result<T>> ask(wire::Request request, Urgency urgency, Convert convert);
    QFuture<Result<Contents>> open(Result<Handle> handle);
    void close();
    Result<QImage> picture(const wire::Answer &answer);
    const Contents &contents() const { return m_contents; }
    bool isOpen() const { return m_isOpen; }

private:
    void pumpLater();
    void pump();
    void send(Job job);
    std::optional<Job> next();
    std::optional<Error> ready();
    void received(const wire::Answer &answer);
    void reopened(const wire::Answer &answer);
    void lost(const Error &error);
    void stop();
    void giveUp(const Error &error);

    Document *m_document;
    ReaderOptions m_options;
    Handle m_source;
    Contents m_contents;
    bool m_isOpen = false;

    std::unique_ptr<Channel> m_channel;
    int m_generation = 0;  // of channels: what an old one still had to say is not heard
    bool m_knowsDocument = false;
    bool m_reopening = false;
    int m_losses = 0;
    std::optional<Error> m_broken = fail(Reason::NotFound, QStringLiteral("no document is open"));

    std::optional<Job> m_current;
    std::deque<Job> m_now;
    std::deque<Job> m_soon;
};

template <class T, class Convert>
QFuture<Result<T>> Document::Private::ask(wire::Request request, Urgency urgency, Convert convert)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QFuture<Result<T>> future = promise->future();
    Job job{std::move(request), [promise] { return promise->isCanceled(); },
            [promise, convert](const Result<wire::Answer> &answer) {
                if (!promise->isCanceled())
                    promise->addResult(answer ? convert(*answer) : Result<T>(answer.error()));
                promise->finish();
            }};
    (urgency == Urgency::Now ? m_now : m_soon).push_back(std::move(job));
    pumpLater();
    return future;
}

QFuture<Result<Contents>> Document::Private::open(Result<Handle> handle)
{
    close();
    m_losses = 0;
    m_broken.reset();
    if (handle)
        m_source = *std::move(handle);
    else
        m_broken = handle.error();
    return ask<Contents>(question(wire::Ask::Open, 0), Urgency::Now,
                         [](const wire::Answer &answer) -> Result<Contents> {
                             if (const auto *contents = std::get_if<Contents>(&answer))
                                 return *contents;
                             return strange();
                         });
}

void Document::Private::close()
{
    stop();
    m_isOpen = false;
    m_contents = {};
    m_source = {};
    giveUp(fail(Reason::Cancelled, QStringLiteral("the document was closed")));
    m_broken = fail(Reason::NotFound, QStringLiteral("no document is open"));
}

void Document::Private::stop()
{
    m_channel.reset();
    ++m_generation;
    m_knowsDocument = m_reopening = false;
}

// Ends everything that waits; through the event loop, because the caller's code runs in it.
void Document::Private::giveUp(const Error &error)
{
    std::deque<Job> jobs;
    if (m_current)
        jobs.push_back(*std::exchange(m_current, std::nullopt));
    for (std::deque<Job> *queue : {&m_now, &m_soon}) {
        std::move(queue->begin(), queue->end(), std::back_inserter(jobs));
        queue->clear();
    }
    if (jobs.empty())
        return;
    const auto finishAll = [jobs, error] {
        for (const Job &job : jobs)
            job.finish(error);
    };
    QMetaObject::invokeMethod(m_document, finishAll, Qt::QueuedConnection);
}

void Document::Private::pumpLater()
{
    QMetaObject::invokeMethod(
        m_document, [this] { pump(); }, Qt::QueuedConnection);
}

std::optional<Job> Document::Private::next()
{
    for (std::deque<Job> *queue : {&m_now, &m_soon}) {
        while (!queue->empty()) {
            Job job = std::move(queue->front());
            queue->pop_front();
            if (!job.isCancelled())
                return job;
            job.finish(fail(Reason::Cancelled));  // wakes who waits for the end; no continuation runs
        }
    }
    return std::nullopt;
}

void Document::Private::pump()
{
    if (m_current)
        return;
    std::optional<Job> job = next();
    if (!job)
        return;
    if (const std::optional<Error> error = ready()) {
        pumpLater();
        return job->finish(*error);
    }
    send(*std::move(job));
}

// Sees to it that a reader runs; or why none can.
std::optional<Error> Document::Private::ready()
{
    if (m_broken || m_channel)
        return m_broken;
    Result<std::unique_ptr<Channel>> made = Channel::make(m_options);
    if (!made)
        return made.error();
    if (const Result<void> started = (*made)->start(m_source.fd()); !started)
        return started.error();
    m_channel = *std::move(made);
    // Queued, because what is done with an answer must not happen inside the process's own signal.
    const auto onAnswer = [this, generation = m_generation](const wire::Answer &answer) {
        if (generation == m_generation)
            received(answer);
    };
    const auto onLoss = [this, generation = m_generation](const Error &error) {
        if (generation == m_generation)
            lost(error);
    };
    connect(m_channel.get(), &Channel::answered, m_document, onAnswer, Qt::QueuedConnection);
    connect(m_channel.get(), &Channel::lost, m_document, onLoss, Qt::QueuedConnection);
    return std::nullopt;
}

void Document::Private::send(Job job)
{
    m_current = std::move(job);
    // A process that replaces a lost one must be told the document first.
    m_reopening = !m_knowsDocument && m_current->request.ask != wire::Ask::Open;
    m_channel->ask(m_reopening ? question(wire::Ask::Open, 0) : m_current->request);
}

void Document::Private::received(const wire::Answer &answer)
{
    if (std::exchange(m_reopening, false))
        return reopened(answer);
    m_losses = 0;
    const Job job = *std::exchange(m_current, std::nullopt);
    pumpLater();
    if (job.request.ask == wire::Ask::Open) {
        if (const auto *contents = std::get_if<Contents>(&answer)) {
            m_contents = *contents;
            m_isOpen = m_knowsDocument = true;
        } else {
            const auto *refusal = std::get_if<Error>(&answer);
            m_broken = refusal ? *refusal : strange();
            stop();
        }
    }
    if (const auto *refusal = std::get_if<Error>(&answer))
        job.finish(*refusal);
    else
        job.finish(answer);
}

void Document::Private::reopened(const wire::Answer &answer)
{
    const auto *again = std::get_if<Contents>(&answer);
    if (!again || again->pages.size() != m_contents.pages.size()) {
        m_broken = fail(Reason::CannotRead, QStringLiteral("the document changed under the reader"));
        stop();
        return giveUp(*m_broken);
    }
    m_knowsDocument = true;
    m_channel->ask(m_current->request);
}

void Document::Private::lost(const Error &error)
{
    stop();
    const std::optional<Job> job = std::exchange(m_current, std::nullopt);
    if (!m_isOpen || ++m_losses >= lossesUntilGivenUp) {
        m_broken = error;
        giveUp(error);
    }
    pumpLater();
    const QPointer<Document> alive = m_document;
    Q_EMIT m_document->readerLost(error);
    if (alive && job)
        job->finish(error);
}

Result<QImage> Document::Private::picture(const wire::Answer &answer)
{
    const auto *frame = std::get_if<wire::Frame>(&answer);
    if (!frame || !m_channel)
        return strange();
    return m_channel->image(*frame);
}

Document::Document(ReaderOptions options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(options)))
{ }

Document::~Document() = default;

QFuture<Result<Contents>> Document::open(const QString &path) { return d->open(openFile(path)); }

QFuture<Result<Contents>> Document::open(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return open(buffer);
}

QFuture<Result<Contents>> Document::open(QIODevice &device) { return d->open(memoryFrom(device)); }

void Document::close() { d->close(); }

bool Document::isOpen() const { return d->isOpen(); }

const Contents &Document::contents() const { return d->contents(); }

QFuture<Result<QImage>> Document::render(int page, QSize pixels, Urgency urgency)
{
    wire::Request request = question(wire::Ask::Render, page);
    request.pixels = pixels;
    return d->ask<QImage>(request, urgency,
                          [part = d.get()](const wire::Answer &answer) { return part->picture(answer); });
}

QFuture<Result<PageText>> Document::text(int page, Urgency urgency)
{
    return d->ask<PageText>(question(wire::Ask::Text, page), urgency, toText);
}

QFuture<Result<Extract>> Document::select(int page, QPointF from, QPointF to)
{
    wire::Request request = question(wire::Ask::Select, page);
    request.start = from;
    request.end = to;
    return d->ask<Extract>(request, Urgency::Now, toExtract);
}

QFuture<Result<Extract>> Document::boxes(int page, qsizetype from, qsizetype length)
{
    wire::Request request = question(wire::Ask::Boxes, page);
    request.from = from;
    request.length = length;
    return d->ask<Extract>(request, Urgency::Now, toExtract);
}

QFuture<Result<QList<Extract>>> Document::search(int page, const QString &words, Urgency urgency)
{
    wire::Request request = question(wire::Ask::Search, page);
    request.words = words;
    return d->ask<QList<Extract>>(request, urgency, toExtracts);
}

}  // namespace adil::pdf
