// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/mainwindow.h"

#include "shell/firstsyncpage.h"
#include "shell/frame.h"
#include "shell/languagechoice.h"
#include "shell/signinpage.h"
#include "shell/statusline.h"

#include <QCloseEvent>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace adil::shell {

MainWindow::MainWindow(ui::Theme &theme, ui::Languages &languages, ui::Shortcuts &shortcuts)
    : m_theme(theme)
    , m_languages(languages)
    , m_stack(new QStackedWidget(this))
    , m_frame(new Frame(shortcuts, m_stack))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
    // Not yet a page of the stack, which would lay it out at once; its child, so that the keyboard stays
    // where it was put.
    m_frame->hide();
    // The smallest screen is 1366x768; a window may be smaller than the screen.
    setMinimumSize(800, 560);
    resize(1366, 768);
    setWindowTitle(QStringLiteral("Adil"));

    connect(&m_frame->statusLine(), &StatusLine::languageChosen, this, &MainWindow::speak);
    connect(m_frame, &Frame::settingsChanged, this, &MainWindow::take);
    connect(m_frame, &Frame::titleChanged, this, [this](const QString &title) {
        setWindowTitle(title.isEmpty() ? QStringLiteral("Adil") : QStringLiteral("%1 — Adil").arg(title));
    });
}

void MainWindow::setSettings(const Settings &settings)
{
    m_settings = settings;
    m_theme.setChoice(settings.theme);
    m_theme.setTextPercent(settings.textPercent);
    m_languages.set(settings.language);
    if (m_signIn)
        m_signIn->languages()->setCurrent(settings.language);
    m_frame->setSettings(settings);
    m_frame->statusLine().setLanguage(settings.language);
}

// How much the desktop puts around a window is not known before it has done so.
void MainWindow::fillSmallScreen(const QSize &available)
{
    const QSize around(16, 48);
    const QSize whole = size() + around;
    if (whole.width() > available.width() || whole.height() > available.height())
        setWindowState(windowState() | Qt::WindowMaximized);
}

SignInPage &MainWindow::signIn()
{
    if (!m_signIn) {
        m_signIn = new SignInPage;
        m_stack->addWidget(m_signIn);
        m_signIn->languages()->setCurrent(m_settings.language);
        connect(m_signIn->languages(), &LanguageChoice::chosen, this, &MainWindow::speak);
    }
    return *m_signIn;
}

FirstSyncPage &MainWindow::firstSync()
{
    if (!m_firstSync) {
        m_firstSync = new FirstSyncPage;
        m_stack->addWidget(m_firstSync);
        connect(m_firstSync, &FirstSyncPage::retryRequested, this, &MainWindow::retryRequested);
        connect(m_firstSync, &FirstSyncPage::stopRequested, this, &MainWindow::stopRequested);
    }
    return *m_firstSync;
}

void MainWindow::showSignIn()
{
    m_stack->setCurrentWidget(&signIn());
    setWindowTitle(QStringLiteral("Adil"));
}

void MainWindow::showFirstSync()
{
    m_stack->setCurrentWidget(&firstSync());
    setWindowTitle(QStringLiteral("Adil"));
}

void MainWindow::showWork()
{
    if (m_signIn)
        m_signIn->forgetPassword();
    if (m_stack->indexOf(m_frame) < 0)
        m_stack->addWidget(m_frame);
    m_stack->setCurrentWidget(m_frame);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    Q_EMIT closing();
    QWidget::closeEvent(event);
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    // After all that waits: first of it the keys that were pressed meanwhile.
    if (!std::exchange(m_isPainted, true))
        QTimer::singleShot(0, this, &MainWindow::painted);
}

void MainWindow::speak(ui::Language language)
{
    Settings next = m_settings;
    next.language = language;
    take(next);
}

void MainWindow::take(const Settings &settings)
{
    if (settings == m_settings)
        return;
    setSettings(settings);
    Q_EMIT settingsChanged(settings);
}

}  // namespace adil::shell
