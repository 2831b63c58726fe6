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

    void showSignIn();
    void showFirstSync();
    void showWork();
    [[nodiscard]] SignInPage &signIn() { return *m_signIn; }
    [[nodiscard]] FirstSyncPage &firstSync() { return *m_firstSync; }
    [[nodiscard]] Frame &frame() { return *m_frame; }

Q_SIGNALS:
    // Already applied; to be stored.
    void settingsChanged(const adil::shell::Settings &settings);
    // The window is about to close.
    void closing();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void take(const Settings &settings);

    ui::Theme &m_theme;
    ui::Languages &m_languages;
    Settings m_settings;
    QStackedWidget *m_stack;
    SignInPage *m_signIn;
    FirstSyncPage *m_firstSync;
    Frame *m_frame;
};

}  // namespace adil::shell
