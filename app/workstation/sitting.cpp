// SPDX-License-Identifier: GPL-3.0-or-later
#include "sitting.h"

#include "lazypage.h"

#include "act/actlistscreen.h"
#include "base/log.h"
#include "base/whendone.h"
#include "base/zone.h"
#include "casefile/caselistscreen.h"
#include "court/act.h"
#include "court/types.h"
#include "crypto/password.h"
#include "hearing/hearinglistscreen.h"
#include "model/firstneeds.h"
#include "model/heardsoon.h"
#include "model/indexes.h"
#include "planner/calendarscreen.h"
#include "planner/deadlinesscreen.h"
#include "planner/practicescreen.h"
#include "planner/todayscreen.h"
#include "planner/workloadscreen.h"
#include "shell/firstsyncpage.h"
#include "shell/frame.h"
#include "words/labels.h"
#include "words/reasons.h"

#include <QPromise>
#include <QThreadPool>

#include <algorithm>

ADIL_LOG(app)

namespace adil::app {

namespace {

const QString personKey = QStringLiteral("person");
const QString iinKey = QStringLiteral("iin");
const QString passwordKey = QStringLiteral("passwordHash");

}  // namespace

Sitting::Sitting(const Around &around)
    : m_around(around)
    , m_format(around.languages.current(), zoneNamed(QString()))
{ }

Sitting::~Sitting()
{
    m_sync.reset();
    // The screens look at what ends now.
    m_around.window.frame().clear();
}

Result<std::unique_ptr<Sitting>> Sitting::open(const Around &around, const QString &profile)
{
    std::unique_ptr<Sitting> sitting(new Sitting(around));
    if (const auto opened = sitting->openStores(profile); !opened)
        return opened.error();
    return sitting;
}

Result<void> Sitting::openStores(const QString &folder)
{
    auto profile = store::Profile::open(folder, store::Types(court::allTypes(), model::indexes()));
    if (!profile)
        return profile.error();
    m_profile = *std::move(profile);
    auto reader = store::Reader::open(*m_profile);
    if (!reader)
        return reader.error();
    m_reader = *std::move(reader);
    auto outbox = store::Outbox::open(*m_profile, &m_facts);
    if (!outbox)
        return outbox.error();
    m_outbox = *std::move(outbox);
    auto fields = store::LocalFields::open(*m_profile);
    if (!fields)
        return fields.error();
    m_fields = *std::move(fields);
    auto editor = edit::Editor::open({*m_profile, *m_reader, m_facts, m_views, m_around.clock});
    if (!editor)
        return editor.error();
    m_editor = *std::move(editor);
    m_source = std::make_unique<model::Source>(model::Source{*m_reader, m_views});
    m_files = std::make_unique<model::Files>(store::Blobs(m_profile->blobFolder()));
    m_kept = std::make_unique<model::KeptCases>(*m_source, *m_fields, store::Blobs(m_profile->blobFolder()),
                                                m_around.clock);
    m_drafts = std::make_unique<model::Drafts>(*m_fields, m_around.clock);
    m_waiting = std::make_unique<model::WaitingModel>(*m_source, *m_outbox);
    m_search = std::make_unique<CacheSearch>(*m_reader, m_views);
    m_format = ui::Format(m_around.languages.current(), courtZone());
    m_reminding = std::make_unique<Reminding>(Reminding::Around{*m_source, *m_fields, m_around.clock},
                                              m_format);
    return {};
}

QTimeZone Sitting::courtZone() const
{
    const auto courts = m_reader->list<court::Court>(store::about<court::Court>());
    return zoneNamed(courts.isEmpty() ? QString() : courts.first().value.zone);
}

bool Sitting::hasFacts() const
{
    const auto count = m_reader->count(store::about<court::Court>());
    return count && *count > 0;
}

bool Sitting::isOf(const QString &iin) const
{
    const auto known = m_fields->value({}, iinKey);
    return known && (known->isUndefined() || known->toString() == iin);
}

std::optional<bool> Sitting::knows(const QString &password) const
{
    const auto hash = m_fields->value({}, passwordKey);
    if (!hash || hash->toString().isEmpty())
        return {};
    return crypto::passwordMatches(hash->toString().toLatin1(), password.toUtf8());
}

void Sitting::begin(const sync::Settings &settings, std::optional<bool> isKnown)
{
    m_settings = settings;
    m_settings.keep.heardSoon = model::heardSoon;
    m_settings.nearest = [](const QDateTime &now) {
        QList<sync::Wish> wishes;
        for (const model::FirstNeed &need : model::firstNeeds(now))
            wishes << sync::Wish{need.type, need.filter, need.orderBy, need.most};
        return wishes;
    };
    m_isKnown = isKnown;
    // Before the screens, which then read what is that person's and nothing twice.
    if (const auto person = m_fields->value({}, personKey); person && !person->toString().isEmpty())
        m_editor->setActor({person->toString()});
    buildScreens();
    connectScreens();
    connectFrame();
    connectKept();
    if (!m_editor->actor().isEmpty())
        becomePerson(m_editor->actor().value);
    m_sync = std::make_unique<sync::SyncThread>(*m_profile, m_facts, m_around.clock, m_settings);
    connectSync();
    connectOutside();
    startSync();
}

// Not before the window is painted: the network's libraries and the line would slow down what one waits for.
// A window that nobody sees yet synchronises too.
void Sitting::startSync()
{
    if (m_around.window.isPainted())
        return m_sync->start();
    connect(&m_around.window, &shell::MainWindow::painted, m_sync.get(), &sync::SyncThread::start);
    QTimer::singleShot(std::chrono::seconds(1), m_sync.get(), &sync::SyncThread::start);
}

void Sitting::show()
{
    if (m_isKnown != true || !hasFacts() || m_editor->actor().isEmpty()) {
        m_around.window.firstSync().setProgress({});
        m_around.window.showFirstSync();
        return;
    }
    if (m_isShown)
        return;
    m_isShown = true;
    m_around.window.showWork();
    reopenTabs();
    for (const auto changed : {&shell::Frame::tabShown, &shell::Frame::tabClosed})
        connect(&m_around.window.frame(), changed, this, &Sitting::keepTabs);
    m_reminding->start();
    if (const auto &from = m_profile->repairs().localFrom)
        m_around.window.frame().tellRestored(m_format.dateTime(*from));
}

// A page of the rail, made when it is first seen.
template <class Make>
QWidget *Sitting::page(Make make)
{
    return new LazyPage([this, make]() -> QWidget * {
        auto *screen = make();
        screen->setLoading(!hasFacts());
        follow(screen);
        return screen;
    });
}

template <class Screen>
void Sitting::follow(Screen *screen)
{
    connect(screen, &Screen::openRequested, this, &Sitting::openRecord);
    connect(this, &Sitting::formatChanged, screen, &Screen::setFormat);
    connect(this, &Sitting::fillingChanged, screen, &Screen::setLoading);
}

void Sitting::buildScreens()
{
    m_today = new planner::TodayScreen(*m_source, m_around.clock, m_format, m_editor->actor());
    auto *calendar = page([this] {
        m_calendar = new planner::CalendarScreen({*m_source, *m_editor, m_around.clock, m_around.shortcuts},
                                                 m_format);
        return m_calendar.get();
    });
    auto *deadlines = page([this] {
        m_deadlines = new planner::DeadlinesScreen({*m_source, *m_editor, m_around.clock, m_around.shortcuts},
                                                   m_format);
        return m_deadlines.get();
    });
    auto *cases = page([this] {
        return new casefile::CaseListScreen({*m_source, *m_kept, m_around.shortcuts}, m_format);
    });
    auto *hearings = page(
        [this] { return new hearing::HearingListScreen(*m_source, m_around.clock, m_format); });
    auto *acts = page([this] { return new act::ActListScreen(*m_source, m_format); });
    auto *practice = page([this] {
        return new planner::PracticeScreen({*m_source, *m_editor, *m_files}, m_format);
    });
    auto *workload = page([this] {
        m_workload = new planner::WorkloadScreen(*m_source, m_around.clock, m_format, m_editor->actor());
        return m_workload.get();
    });
    m_around.window.frame().setSections({{shell::Section::Today, m_today},
                                         {shell::Section::Calendar, calendar},
                                         {shell::Section::Deadlines, deadlines},
                                         {shell::Section::Cases, cases},
                                         {shell::Section::Hearings, hearings},
                                         {shell::Section::Acts, acts},
                                         {shell::Section::Practice, practice},
                                         {shell::Section::Workload, workload}});
}

void Sitting::connectScreens()
{
    follow(m_today);
    connect(m_today, &planner::TodayScreen::countsChanged, this, &Sitting::countSections);
    connect(&m_views, &store::Changes::changed, this, &Sitting::closeLostTabs);
    // The country, or the court, goes over to another zone while one works.
    connect(&m_views, &store::Changes::changed, this, [this](const QList<store::Ref> &refs) {
        const bool isCourt = std::any_of(refs.begin(), refs.end(), [](const store::Ref &ref) {
            return ref.type == QLatin1String(record::Record<court::Court>::name);
        });
        if (isCourt && courtZone() != m_format.zone())
            formatAgain();
    });
    connect(m_files.get(), &model::Files::wanted, this, [this](const QString &blobId) {
        if (m_sync)
            m_sync->want(blobId);
    });
}

void Sitting::connectFrame()
{
    shell::Frame &frame = m_around.window.frame();
    frame.setSearch(m_search.get());
    frame.setWaiting(
        m_waiting.get(), [this](const QModelIndex &index) { return describeWaiting(index.row()); },
        [this](const QModelIndex &index) { return tellWaiting(index.row()); });
    connect(&frame, &shell::Frame::openRequested, this, [this](shell::RecordKind kind, const QString &id) {
        m_search->opened(kind, id);
        static const QHash<shell::RecordKind, QString> types{
            {shell::RecordKind::CaseFile, QStringLiteral("Case")},
            {shell::RecordKind::Hearing, QStringLiteral("Hearing")},
            {shell::RecordKind::Act, QStringLiteral("Act")},
            {shell::RecordKind::Document, QStringLiteral("Document")}};
        openRecord(types.value(kind), id);
    });
    connect(&frame, &shell::Frame::rulesRequested, this, [this] {
        m_around.window.frame().showSection(shell::Section::Deadlines);
        if (m_deadlines)
            m_deadlines->showRules();
    });
    connect(&frame, &shell::Frame::syncRequested, this, [this] { m_sync->retry(); });
    connect(&frame, &shell::Frame::waitingOpened, this, [this](const QModelIndex &index) {
        const QString caseId = m_waiting->at(index.row()).caseId;
        if (!caseId.isEmpty())
            openCase(caseId);
    });
    connect(&frame, &shell::Frame::waitingDecided, this, &Sitting::decideWaiting);
    connect(&m_around.window, &shell::MainWindow::retryRequested, this, [this] { m_sync->retry(); });
    connect(&m_around.window, &shell::MainWindow::stopRequested, this, &Sitting::stopRequested);
    connect(m_waiting.get(), &model::LiveModel::refreshed, this, &Sitting::showSync);
    connect(&m_around.languages, &ui::Languages::changed, this, &Sitting::formatAgain);
    connect(&m_tick, &QTimer::timeout, this, &Sitting::showSync);
    m_tick.start(std::chrono::minutes(1));
}

void Sitting::connectSync()
{
    connect(m_sync.get(), &sync::SyncThread::statusChanged, this, &Sitting::syncSaid);
    connect(m_sync.get(), &sync::SyncThread::signedIn, this, &Sitting::welcome);
    connect(m_sync.get(), &sync::SyncThread::blobArrived, m_files.get(), &model::Files::tellArrived);
    connect(m_kept.get(), &model::KeptCases::wishesChanged, m_sync.get(), &sync::SyncThread::planFiles);
    connect(m_sync.get(), &sync::SyncThread::blobFailed, m_files.get(), &model::Files::tellFailed);
    connect(m_editor.get(), &edit::Editor::queued, m_sync.get(), &sync::SyncThread::poke);
}

void Sitting::keep(const QString &key, const QJsonValue &value)
{
    if (const auto kept = m_fields->set({}, key, value); !kept)
        qCWarning(log) << "not kept:" << key << kept.error().detail;
}

void Sitting::welcome(const sync::SignedIn &who)
{
    m_isKnown = true;
    keep(personKey, who.personId);
    keep(iinKey, m_settings.credentials.iin);
    becomePerson(who.personId);
    keepPassword();
}

// The server believes the password: from now on it opens this profile without a line too. Hashing takes a
// third of a second and is nothing for the window's thread.
void Sitting::keepPassword()
{
    if (m_passwordKept)
        return;
    m_passwordKept = true;
    auto promise = std::make_shared<QPromise<QByteArray>>();
    whenDone(promise->future(), this, [this](const QByteArray &hash) {
        if (!hash.isEmpty())
            keep(passwordKey, QString::fromLatin1(hash));
    });
    QThreadPool::globalInstance()->start([promise, password = m_settings.credentials.password.toUtf8()] {
        promise->start();
        const auto hash = crypto::hashPassword(password);
        promise->addResult(hash ? *hash : QByteArray());
        promise->finish();
    });
}

void Sitting::becomePerson(const QString &personId)
{
    m_editor->setActor({personId});
    m_today->setPerson({personId});
    if (m_calendar)
        m_calendar->setPerson({personId});
    m_reminding->setPerson({personId});
    if (m_workload)
        m_workload->setPerson({personId});
    const auto person = m_reader->find(Id<court::Person>{personId});
    if (!person)
        return;
    court::Duty duty = court::Duty::Unknown;
    if (!person->value.duties.isEmpty())
        (void)record::decode(QJsonValue(person->value.duties.first()), duty);
    m_around.window.frame().setPerson(court::shortName(person->value), words::label(duty));
}

// What sends one back to the sign-in page: where the answer to it is given.
std::optional<Error> Sitting::refusal(const sync::Status &status) const
{
    if (!status.error)
        return {};
    const Reason why = status.error->reason;
    // Waiting shows nothing of it to one who is not in yet: password or server may be another next time.
    if (!m_isShown
        && (why == Reason::TooManyAttempts || why == Reason::CertificateRefused
            || why == Reason::ClientTooOld))
        return status.error;
    if (status.state == sync::State::Held && why == Reason::SignInRefused)
        return status.error;
    // Not the password that opened this profile before, and nobody there to ask.
    if (status.state == sync::State::Offline && m_isKnown == false)
        return fail(Reason::SignInRefused);
    return {};
}

void Sitting::syncSaid(const sync::Status &status)
{
    if (const auto why = refusal(status)) {
        Q_EMIT refused(*why);
        return;
    }
    const bool isFilling = status.isFirst && status.state != sync::State::Held
        && status.state != sync::State::Offline;
    if (!m_isShown) {
        if (status.error)
            m_around.window.firstSync().showError(*status.error);
        else if (isFilling)
            m_around.window.firstSync().setProgress(
                {status.done, status.total, m_pace.left(status.done, status.total, m_around.clock.now())});
    }
    if (status.state == sync::State::Waiting || !status.isFirst || status.canBegin) {
        if (!m_isShown && m_isKnown == true) {
            formatAgain();
            becomePerson(m_editor->actor().value);
            show();
        }
    }
    m_kept->setHeld(status.filesAreHeld);
    m_kept->filesChanged();
    Q_EMIT fillingChanged(isFilling);
    showSync();
}

// No connection, as people understand it; else the server answers, and what is wrong is another thing.
static bool isOfLine(const std::optional<Error> &error)
{
    return !error || error->reason == Reason::Offline || error->reason == Reason::TimedOut;
}

void Sitting::showSync()
{
    const sync::Status status = syncStatus();
    shell::SyncState state;
    state.at = status.upToDateAt.value_or(QDateTime());
    state.since = status.since;
    state.done = std::min(status.done, status.total);
    state.total = status.total;
    state.error = status.error;
    state.skewSeconds = status.skewSeconds;
    state.filesAreHeld = status.filesAreHeld;
    state.waiting = m_waiting->onTheirWay();
    state.refused = m_waiting->needDecision();
    using Kind = shell::SyncState::Kind;
    switch (status.state) {
    case sync::State::Stopped: state.kind = status.upToDateAt ? Kind::Synchronised : Kind::Never; break;
    case sync::State::SigningIn:
    case sync::State::Pushing:
    case sync::State::Pulling: state.kind = Kind::Synchronising; break;
    case sync::State::Waiting: state.kind = Kind::Synchronised; break;
    case sync::State::Offline: state.kind = isOfLine(status.error) ? Kind::Offline : Kind::Failed; break;
    case sync::State::Held: state.kind = Kind::Failed; break;
    }
    m_around.window.frame().setSync(state, m_format, m_around.clock.now());
}

void Sitting::countSections()
{
    shell::Frame &frame = m_around.window.frame();
    frame.setCount(shell::Section::Today, m_today->hearings());
    frame.setCount(shell::Section::Deadlines, m_today->overdue(), ui::Tone::Red);
    frame.setCount(shell::Section::Acts, m_today->drafts());
}

void Sitting::formatAgain() { setFormat(ui::Format(m_around.languages.current(), courtZone())); }

void Sitting::setFormat(const ui::Format &format)
{
    m_format = format;
    if (!m_editor->actor().isEmpty())
        becomePerson(m_editor->actor().value);
    m_reminding->setFormat(format);
    Q_EMIT formatChanged(format);
    m_around.window.frame().refreshKept();
    showSync();
}

}  // namespace adil::app
