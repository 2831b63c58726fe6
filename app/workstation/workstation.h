// SPDX-License-Identifier: GPL-3.0-or-later
// The workstation: one window, somebody who signs in, and the sitting that follows. The only place that knows
// every room of the client and connects them. Made by main().
#pragma once

#include "bell.h"
#include "options.h"
#include "preferences.h"
#include "sitting.h"

#include "shell/signinpage.h"
#include "ui/theme.h"

namespace adil::app {

class Workstation : public QObject {
    Q_OBJECT
public:
    Workstation(QApplication &application, Options options);
    ~Workstation() override;

    // Shows the window: the work at once when the options say who it is, else the sign-in page. False:
    // another adil holds the profile that was named, and has raised its window; there is nothing to do here.
    [[nodiscard]] bool start();
    [[nodiscard]] shell::MainWindow &window() { return *m_window; }
    // Null while nobody has signed in.
    [[nodiscard]] const Sitting *sitting() const { return m_sitting.get(); }

private:
    void signIn(const shell::SignInRequest &request);
    void enter(const sync::Settings &settings, const QString &profile, bool byHand);
    void leave();
    void leaveSoon(const std::optional<Error> &why);
    void refuse(const Error &why);
    void comeForward();
    void remember();
    void showSignIn();
    [[nodiscard]] shell::SignInPage &signInPage();

    Options m_options;
    QString m_preferencesFile;
    Preferences m_preferences;
    Preferences m_kept;  // what stands in the file
    SystemClock m_clock;
    ui::Theme m_theme;
    ui::Languages m_languages;
    ui::Shortcuts m_shortcuts;
    std::unique_ptr<shell::MainWindow> m_window;
    bool m_signInIsFilled = false;
    std::unique_ptr<Sitting> m_sitting;
    std::unique_ptr<Bell> m_bell;  // while a profile is held
};

}  // namespace adil::app
