// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation.h"

#include "base/log.h"
#include "court/identifier.h"
#include "shell/frame.h"
#include "shell/signinpage.h"

#include <QApplication>
#include <QDir>
#include <QFile>

ADIL_LOG(app)

namespace adil::app {

Workstation::Workstation(QApplication &application, Options options)
    : m_options(std::move(options))
    , m_preferencesFile(m_options.profile.isEmpty()
                            ? defaultPreferencesFile()
                            : QDir(m_options.profile).filePath(QStringLiteral("settings.json")))
    , m_preferences(Preferences::load(m_preferencesFile))
    , m_kept(m_preferences)
    , m_theme(application)
    , m_languages(application)
{
    for (auto key = m_preferences.keys.begin(); key != m_preferences.keys.end(); ++key)
        m_shortcuts.setKeys(key.key(), QKeySequence::fromString(*key, QKeySequence::PortableText));
    // Before there are widgets, which would be told.
    m_theme.setChoice(m_preferences.look.theme);
    m_theme.setTextPercent(m_preferences.look.textPercent);
    m_languages.set(m_preferences.look.language);
    m_window = std::make_unique<shell::MainWindow>(m_theme, m_languages, m_shortcuts);
    m_window->setSettings(m_preferences.look);
    connect(m_window.get(), &shell::MainWindow::settingsChanged, this, [this](const shell::Settings &look) {
        m_preferences.look = look;
        if (m_sitting)
            m_sitting->setReminders(look.reminders);
        remember();
    });
    connect(&m_shortcuts, &ui::Shortcuts::keysChanged, this,
            [this](const QString &id, const QKeySequence &keys) {
                m_preferences.keys.insert(id, keys.toString(QKeySequence::PortableText));
                remember();
            });
    connect(&m_window->frame(), &shell::Frame::demoNoticeClosed, this, [this] {
        m_preferences.demoNoticeClosed = true;
        remember();
    });
    connect(&m_window->frame(), &shell::Frame::signOutRequested, this, &Workstation::leave);
}

Workstation::~Workstation()
{
    m_bell.reset();
    m_sitting.reset();
}

bool Workstation::start()
{
    const QString named = !m_options.profile.isEmpty() ? m_options.profile
        : !m_options.iin.isEmpty()                     ? defaultProfile(m_options.iin)
                                                       : QString();
    if (!named.isEmpty() && Bell::ring(named))
        return false;
    if (m_options.signsInByItself())
        signIn({m_options.server, m_options.caFile, m_options.iin, m_options.password});
    else
        showSignIn();
    m_window->show();
    return true;
}

// Made when somebody must sign in by hand: a start with a password file does without.
shell::SignInPage &Workstation::signInPage()
{
    shell::SignInPage &page = m_window->signIn();
    if (std::exchange(m_signInIsFilled, true))
        return page;
    connect(&page, &shell::SignInPage::signInRequested, this, &Workstation::signIn);
    page.setIinCheck([](const QString &iin) {
        const auto read = court::readIdentifier(iin);
        return read && read->kind == court::Identifier::Kind::Iin;
    });
    page.setServer(m_options.server.isEmpty() ? m_preferences.server : m_options.server);
    page.setCaFile(m_options.caFile.isEmpty() ? m_preferences.caFile : m_options.caFile);
    page.setIin(m_options.iin.isEmpty() ? m_preferences.iin : m_options.iin);
    return page;
}

void Workstation::showSignIn()
{
    (void)signInPage();
    m_window->showSignIn();
}

void Workstation::signIn(const shell::SignInRequest &request)
{
    sync::Settings settings;
    settings.server = request.server;
    settings.credentials = {request.iin, request.password};
    if (!request.caFile.isEmpty()) {
        QFile file(request.caFile);
        if (!file.open(QIODevice::ReadOnly))
            return refuse(fail(Reason::CannotRead, QStringLiteral("certificate authority")));
        settings.authority = file.readAll();
    }
    m_preferences.server = request.server;
    m_preferences.caFile = request.caFile;
    m_preferences.iin = request.iin;
    const bool byHand = request.password != m_options.password || m_options.password.isEmpty();
    enter(settings, m_options.profile.isEmpty() ? defaultProfile(request.iin) : m_options.profile, byHand);
}

void Workstation::enter(const sync::Settings &settings, const QString &profile, bool byHand)
{
    m_bell.reset();
    m_sitting.reset();
    auto sitting = Sitting::open({*m_window, m_languages, m_shortcuts, m_clock}, profile);
    if (!sitting && sitting.error().reason == Reason::ProfileInUse && Bell::ring(profile)) {
        m_window->hide();
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
        return;
    }
    if (!sitting)
        return refuse(sitting.error());
    if (!(*sitting)->isOf(settings.credentials.iin))
        return refuse(fail(Reason::SignInRefused));
    const auto isKnown = byHand ? (*sitting)->knows(settings.credentials.password) : std::optional(true);
    m_sitting = *std::move(sitting);
    m_bell = std::make_unique<Bell>(profile);
    connect(m_bell.get(), &Bell::rung, this, &Workstation::comeForward);
    connect(m_sitting.get(), &Sitting::refused, this, [this](const Error &why) { leaveSoon(why); });
    connect(m_sitting.get(), &Sitting::stopRequested, this, [this] { leaveSoon({}); });
    connect(m_sitting.get(), &Sitting::wanted, this, &Workstation::comeForward);
    m_sitting->setReminders(m_preferences.look.reminders);
    m_sitting->begin(settings, isKnown);
    m_window->frame().setAbout({QApplication::applicationVersion(), settings.server.toString(), profile});
    if (!m_preferences.demoNoticeClosed)
        m_window->frame().showDemoNotice();
    m_sitting->show();
    remember();
}

// Not from within the sitting's own signal; and the one who came in meanwhile stays.
void Workstation::leaveSoon(const std::optional<Error> &why)
{
    QMetaObject::invokeMethod(
        this,
        [this, why, left = QPointer(m_sitting.get())] {
            if (!left || left != m_sitting.get())
                return;
            leave();
            if (why)
                refuse(*why);
        },
        Qt::QueuedConnection);
}

void Workstation::leave()
{
    showSignIn();
    m_bell.reset();
    m_sitting.reset();
}

void Workstation::comeForward()
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void Workstation::refuse(const Error &why)
{
    qCInfo(log) << "not entered:" << name(why.reason) << why.detail;
    showSignIn();
    signInPage().setBusy(false);
    signInPage().showError(why);
}

void Workstation::remember()
{
    if (m_preferences == m_kept)
        return;  // writing waits for the disk
    if (const auto saved = m_preferences.save(m_preferencesFile); !saved)
        qCWarning(log) << "preferences were not saved:" << saved.error().detail;
    else
        m_kept = m_preferences;
}

}  // namespace adil::app
