// SPDX-License-Identifier: GPL-3.0-or-later
// The window: signing in, the first synchronisation, then the frame with the screens. Made by the app, which
// connects everything; theme, languages and shortcuts must outlive it.
#pragma once

#include "shell/settings.h"
#include "ui/shortcuts.h"

#include <QWidget>

class QStackedWidget;

namespace adil::shell {

class FirstSyncPage;
class Frame;
class SignInPage;

class MainWindow : public QWidget {
    Q_OBJECT
public:
    MainWindow(ui::Theme &theme, ui::Languages &languages, ui::Shortcuts &shortcuts);

    // Applies and shows them; emits nothing.
    void setSettings(const Settings &settings);

    // Where a window in its usual size does not fit (`available`: the screen without panels), it takes all.
    void fillSmallScreen(const QSize &available);

    void showSignIn();
    void showFirstSync();
    void showWork();
    // These two are made when they are first asked for.
    [[nodiscard]] SignInPage &signIn();
    [[nodiscard]] FirstSyncPage &firstSync();
    [[nodiscard]] Frame &frame() { return *m_frame; }
    [[nodiscard]] bool isPainted() const { return m_isPainted; }

Q_SIGNALS:
    // Already applied; to be stored.
    void settingsChanged(const adil::shell::Settings &settings);
    // From the page of the first synchronisation.
    void retryRequested();
    void stopRequested();
    // For the first time, and the screen shows it: what can wait may begin.
    void painted();
    // The window is about to close.
    void closing();

protected:
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void take(const Settings &settings);
    void speak(ui::Language language);

    ui::Theme &m_theme;
    ui::Languages &m_languages;
    Settings m_settings;
    QStackedWidget *m_stack;
    SignInPage *m_signIn = nullptr;
    FirstSyncPage *m_firstSync = nullptr;
    Frame *m_frame;
    bool m_isPainted = false;
};

}  // namespace adil::shell
