// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/sync.h"

#include "base/log.h"
#include "sync/network.h"

#include <QRandomGenerator>

ADIL_LOG(sync)

namespace adil::sync {

namespace {

// Errors that waiting does not mend. A certificate may be refused for the page of a hotel's network, or for a
// clock that is set right later.
bool isFinal(Reason reason)
{
    return reason == Reason::SignInRefused || reason == Reason::ClientTooOld || reason == Reason::TooMuchGone
        || reason == Reason::DatabaseFailed || reason == Reason::DiskFull;
}

constexpr int fewEmptyRounds = 5;  // in a row, until events are doubted
constexpr std::chrono::seconds leastSleep{2};
constexpr int copyEvery = 900;  // s, from one copy of local.db to the next

const QString epochWord = QStringLiteral("epoch");
const QString doneWord = QStringLiteral("upToDateAt");

}  // namespace

Sync::Sync(const store::Profile &profile, store::Changes &facts, const Clock &clock, Settings settings,
           std::unique_ptr<Transport> transport)
    : m_profile(profile)
    , m_facts(facts)
    , m_clock(clock)
    , m_settings(std::move(settings))
    , m_transport(std::move(transport))
    , m_look(this)
    , m_silence(this)
    , m_heartbeat(this)
    , m_fetchAgain(this)
    , m_uploadAgain(this)
{
    m_uploadAgain.setSingleShot(true);
    connect(&m_uploadAgain, &QTimer::timeout, this, [this] { happened(Event::Poked); });
    m_fetchAgain.setSingleShot(true);
    connect(&m_fetchAgain, &QTimer::timeout, this, [this] {
        if (m_fetch)
            m_fetch->resume();
    });
    m_heartbeat.setTimerType(Qt::VeryCoarseTimer);
    m_slept = m_settings.slept();
    connect(&m_heartbeat, &QTimer::timeout, this, &Sync::lookAwake);
    m_look.setSingleShot(true);
    m_silence.setSingleShot(true);
    connect(&m_look, &QTimer::timeout, this, [this] { happened(Event::Tried); });
    // A line that only seems to be open: listened to again with the next round.
    connect(&m_silence, &QTimer::timeout, this, [this] {
        m_stream.reset();
        happened(Event::Poked);
    });
}

Sync::~Sync() = default;

Result<void> Sync::openStores()
{
    auto mirror = store::Mirror::open(m_profile, &m_facts);
    if (!mirror)
        return mirror.error();
    auto outbox = store::Outbox::open(m_profile, &m_facts);
    if (!outbox)
        return outbox.error();
    auto fields = store::LocalFields::open(m_profile);
    if (!fields)
        return fields.error();
    m_mirror = *std::move(mirror);
    m_outbox = *std::move(outbox);
    m_fields = *std::move(fields);
    m_blobs = std::make_unique<store::Blobs>(m_profile.blobFolder());
    if (const auto recovered = m_outbox->recover(); !recovered)
        return recovered;
    copyLocal();
    const auto word = m_mirror->word(doneWord);
    if (word && !word->isEmpty())
        m_status.upToDateAt = QDateTime::fromString(*word, Qt::ISODateWithMs);
    m_status.isFirst = !m_status.upToDateAt;
    return {};
}

void Sync::start()
{
    if (m_line)
        return happened(Event::Start);
    if (const auto opened = openStores(); !opened)
        return happened(Event::Refused, opened.error());
    if (!m_transport) {
        auto network = openNetwork(m_settings.authority);
        if (!network)
            return happened(Event::Refused, network.error());
        m_transport = *std::move(network);
    }
    m_line = std::make_unique<Line>(*m_transport, m_settings.server, m_clock);
    m_push = std::make_unique<Push>(*m_line, *m_outbox, *m_blobs, m_clock);
    m_push->whenUploaded([this](const std::optional<Error> &stalled) { uploaded(stalled); });
    m_nearest = std::make_unique<Nearest>(*m_line, *m_mirror);
    m_pull = std::make_unique<Pull>(*m_line, *m_mirror, m_profile.types());
    makeFetch();
    m_heartbeat.start(m_settings.heartbeat);
    happened(Event::Start);
}

void Sync::poke()
{
    if (!m_line)
        return;
    copyLocal();
    m_emptyRounds = 0;
    happened(Event::Poked);
}

// What must not be lost lies in one more file; now and then, because it is read whole.
void Sync::copyLocal()
{
    if (m_copied.isValid() && m_copied.elapsed() < copyEvery * 1000)
        return;
    m_copied.start();
    if (const auto copied = m_profile.backUp(); !copied)
        qCWarning(log) << "local.db was not copied:" << name(copied.error().reason) << copied.error().detail;
}

void Sync::retry()
{
    if (m_status.state == State::Held)
        start();
    else
        poke();
}

void Sync::askFeed(FeedWish wish, const QString &language)
{
    const bool isThere = m_line && m_line->hasToken() && m_status.state != State::Offline
        && m_status.state != State::Held;
    if (!isThere)
        return Q_EMIT feedAnswered({wish, {}, fail(Reason::Offline)});
    m_line->call(feedRequest(wish, m_line->session().accountId, language),
                 [this, wish](const Result<jmap::Response> &response) {
                     const auto state = response ? feedFrom(wish, *response, m_settings.server)
                                                 : Result<FeedState>(response.error());
                     if (state)
                         Q_EMIT feedAnswered({wish, *state, {}});
                     else
                         Q_EMIT feedAnswered({wish, {}, state.error()});
                 });
}

void Sync::stop()
{
    m_stream.reset();
    m_look.stop();
    m_silence.stop();
    m_fetchAgain.stop();
    m_uploadAgain.stop();
    m_heartbeat.stop();
    happened(Event::Stop);
    m_fetch.reset();
    m_pull.reset();
    m_nearest.reset();
    m_push.reset();
    m_line.reset();
    m_transport.reset();
    m_keeper.reset();
    m_fields.reset();
    m_outbox.reset();
    m_mirror.reset();
    m_isComplete = false;
}

void Sync::happened(Event event, const std::optional<Error> &error)
{
    const Step step = next(m_status.state, m_again, event);
    m_again = step.again;
    if (event == Event::LineLost && m_tries == 0)
        m_lostAt = m_clock.now();
    if (step.state != m_status.state || error) {
        m_status.since = step.state == State::Offline ? m_lostAt : m_clock.now();
        m_status.error = error;
        m_status.nextTry.reset();
    }
    m_status.state = step.state;
    begin(step.work);
    tell();
}

void Sync::begin(Work work)
{
    switch (work) {
    case Work::None: break;
    case Work::SignIn: signIn(); break;
    case Work::Push: push(); break;
    case Work::Pull: pull(); break;
    case Work::WaitForPush:
        m_status.nextTry = m_pushAgain;
        m_look.start(untilNextLook());
        lookLater();
        m_isDoubted = false;
        listen();
        break;
    case Work::WaitToTry: {
        m_stream.reset();
        m_fetch->pause();
        m_fetchAgain.stop();
        m_uploadAgain.stop();
        const auto wait = pause(++m_tries, QRandomGenerator::global()->generateDouble());
        m_status.nextTry = m_clock.now().addMSecs(wait.count());
        m_look.start(wait);
        break;
    }
    }
}

std::chrono::milliseconds Sync::untilNextLook() const
{
    const std::chrono::milliseconds poll = m_settings.poll;
    if (!m_pushAgain)
        return poll;
    return std::clamp(std::chrono::milliseconds(m_clock.now().msecsTo(*m_pushAgain)),
                      std::chrono::milliseconds(1), poll);
}

void Sync::failed(const Error &error)
{
    qCInfo(log) << "stopped by" << name(error.reason) << error.detail;
    if (error.reason == Reason::SessionEnded) {
        m_line->forgetToken();
        return happened(Event::SessionLost, error);
    }
    happened(isFinal(error.reason) ? Event::Refused : Event::LineLost, error);
}

void Sync::signIn()
{
    m_look.stop();
    m_line->open(m_settings.credentials, [this](const Result<void> &opened) {
        if (!opened)
            return failed(opened.error());
        if (const auto met = meetEpoch(); !met)
            return failed(met.error());
        welcome();
    });
}

void Sync::welcome()
{
    m_status.skewSeconds = m_line->skewSeconds();
    const jmap::CourtCapability &court = m_line->session().court;
    Q_EMIT signedIn({court.personId, court.courtId, court.trustAnchors});
    m_fetch->resume();
    happened(Event::SignedIn);
}

// Another epoch: the server was restored from a backup. Nothing here is thrown away: all states are asked
// anew (the mirror compares and swaps), and commands of the last 30 days go once more; those that the server
// knows are answered from its log. Commands first: what they made is there again before anything is compared.
Result<void> Sync::meetEpoch()
{
    const QString epoch = m_line->session().court.epoch;
    const auto known = m_mirror->word(epochWord);
    if (!known)
        return known.error();
    if (*known == epoch)
        return {};
    m_push->forgetFiles();
    if (!known->isEmpty())
        if (const auto again = m_outbox->sendAllAgain(); !again)
            return again;
    return m_mirror->setWord(epochWord, epoch);
}

void Sync::push()
{
    m_look.stop();
    m_push->run([this](const Push::Done &done) {
        if (!done.outcome)
            return failed(done.outcome.error());
        m_pushAgain = done.nextTry;
        happened(Event::Pushed);
    });
}

// The first time it takes a while until everything is here: what one begins with comes before it.
void Sync::pull()
{
    if (!m_status.isFirst || m_status.canBegin || !m_settings.nearest)
        return pullAll();
    m_nearest->run(m_settings.nearest(m_line->serverNow()), [this](const Result<qsizetype> &here) {
        if (!here)
            return failed(here.error());
        m_status.canBegin = *here > 0;
        tell();
        pullAll();
    });
}

void Sync::pullAll()
{
    m_status.done = m_status.total = 0;
    m_pull->run(
        m_status.isFirst ? Pull::Totals::Ask : Pull::Totals::Skip,
        [this](Pull::Progress far) {
            m_status.done = far.taken;
            m_status.total = far.total;
            tell();
        },
        [this](const Pull::Done &done) { pulled(done); });
}

void Sync::pulled(const Pull::Done &done)
{
    if (!done.outcome)
        return failed(done.outcome.error());
    if (const auto settled = m_push->settle(); !settled)
        return failed(settled.error());
    if (const auto held = holdLost(); !held)
        return failed(held.error());
    if (const auto unpinned = unpinLost(); !unpinned)
        return failed(unpinned.error());
    if (const auto swept = sweep(); !swept)
        qCWarning(log) << "files of lost cases stay for now:" << swept.error().detail;
    m_tries = 0;
    m_emptyRounds = done.changedAnything ? 0 : m_emptyRounds + 1;
    m_status.upToDateAt = m_clock.now();
    m_status.isFirst = false;
    if (const auto kept = m_mirror->setWord(doneWord, m_status.upToDateAt->toString(Qt::ISODateWithMs));
        !kept)
        return failed(kept.error());
    m_isComplete = true;
    keepFiles(done.changedAnything);
    happened(Event::Pulled);
}

// Of these cases, those that are not here after everything has come.
Result<QStringList> Sync::lostOf(const Result<QStringList> &cases) const
{
    if (!cases)
        return cases;
    QStringList lost;
    for (const QString &caseId : *cases) {
        const auto here = m_mirror->has(store::Types::root, caseId);
        if (!here)
            return here.error();
        if (!*here)
            lost << caseId;
    }
    return lost;
}

// What waits for a lost case is held.
Result<void> Sync::holdLost()
{
    const auto lost = lostOf(m_outbox->cases());
    if (!lost)
        return lost.error();
    bool hasChanged = false;
    for (const QString &caseId : *lost) {
        const auto held = m_outbox->caseLost(caseId);
        if (!held)
            return held.error();
        hasChanged = hasChanged || *held;
    }
    if (hasChanged) {
        m_copied.invalidate();  // the copy holds what they looked like before
        copyLocal();
    }
    return {};
}

// A lost case is nobody's to keep.
Result<void> Sync::unpinLost()
{
    store::Pins pins(*m_fields);
    const auto lost = lostOf(pins.cases());
    if (!lost)
        return lost.error();
    for (const QString &caseId : *lost) {
        if (const auto done = pins.set(caseId, false); !done)
            return done;
        m_mustPlan = true;
    }
    return {};
}

void Sync::listen()
{
    if (m_stream || m_line->session().eventSourceUrl.isEmpty())
        return;
    m_events = {};
    m_silence.start(m_settings.ping * 5 / 2);
    // What changed since the pull and before the stream was open is told by nobody else.
    m_stream = m_line->listen(
        int(m_settings.ping.count()), m_pull->common(), [this](const QByteArray &bytes) { heard(bytes); },
        [this, since = m_clock.now()] {
            // Not from within the stream's own call.
            QMetaObject::invokeMethod(
                this, [this, since] { streamEnded(since); }, Qt::QueuedConnection);
        });
}

void Sync::streamEnded(const QDateTime &since)
{
    m_stream.reset();
    m_silence.stop();
    // A server that will not keep a stream is asked now and then instead.
    if (since.secsTo(m_clock.now()) >= 5)
        happened(Event::Poked);
    else if (m_status.state == State::Waiting)
        m_look.start(std::min<std::chrono::seconds>(m_settings.poll, m_settings.ping));
}

void Sync::heard(const QByteArray &bytes)
{
    m_silence.start(m_settings.ping * 5 / 2);
    const auto events = m_events.feed(bytes);
    for (const ServerEvent &event : events) {
        if (event.name != "state")
            continue;
        if (m_emptyRounds <= fewEmptyRounds) {
            happened(Event::Poked);
        } else {
            m_isDoubted = true;
            lookLater();
        }
    }
}

// A server that says "changed" again and again, while nothing has, is heard ever less often.
void Sync::lookLater()
{
    if (!m_isDoubted || m_status.state != State::Waiting)
        return;
    const auto wait = pause(m_emptyRounds - fewEmptyRounds, 0.5);
    if (!m_look.isActive() || m_look.remainingTime() > wait.count())
        m_look.start(wait);
}

// A lid that was shut: the stream is dead and does not say so, and what was to be tried again in minutes is
// tried now.
void Sync::lookAwake()
{
    const auto slept = m_settings.slept();
    if (slept - std::exchange(m_slept, slept) < leastSleep)
        return;
    qCInfo(log) << "the computer has slept";
    m_stream.reset();
    m_silence.stop();
    m_tries = 0;
    happened(Event::Poked);
}

void Sync::tell()
{
    m_status.blobsLeft = m_fetch ? m_fetch->left() : 0;
    Q_EMIT statusChanged(m_status);
}

}  // namespace adil::sync
