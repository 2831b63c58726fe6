// SPDX-License-Identifier: GPL-3.0-or-later
// Who is there: server, certificate authority, IIN and password. Checks shapes, asks the app for the rest,
// and says in words what is wrong, beside the field where it is.
#pragma once

#include "base/result.h"

#include <QUrl>
#include <QWidget>

#include <functional>

class QLineEdit;

namespace adil::ui {
class Button;
class IconButton;
class Label;
class LabelledField;
class MessageBar;
class PasswordField;
}  // namespace adil::ui

namespace adil::shell {

class LanguageChoice;

struct SignInRequest {
    QUrl server;
    QString caFile;  // PEM; may be empty: the system's authorities
    QString iin;
    QString password;
};

class SignInPage : public QWidget {
    Q_OBJECT
public:
    explicit SignInPage(QWidget *parent = nullptr);

    // The app knows the check digit (court::Iin). Without it only emptiness is checked.
    void setIinCheck(std::function<bool(const QString &)> check);
    void setServer(const QUrl &server);
    void setCaFile(const QString &path);
    void setIin(const QString &iin);
    // While the server answers: fields are closed, the button says so.
    void setBusy(bool busy);
    void showError(const Error &error);
    // Somebody has come in: who comes next must not find it.
    void forgetPassword();

    [[nodiscard]] LanguageChoice *languages() const { return m_languages; }

Q_SIGNALS:
    void signInRequested(const adil::shell::SignInRequest &request);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void retranslate();
    void showConnection(bool shown);
    void browse();
    void submit();
    // Says beside each field what is wrong with it; true when nothing is.
    bool check();
    [[nodiscard]] QString wrongWithCa() const;
    [[nodiscard]] QString enteredIin() const;

    std::function<bool(const QString &)> m_iinCheck;
    ui::Label *m_title;
    ui::Label *m_lead;
    ui::MessageBar *m_problem;
    ui::Label *m_serverNow;
    ui::Button *m_change;
    QWidget *m_connection;
    QLineEdit *m_server;
    QLineEdit *m_ca;
    QLineEdit *m_iin;
    ui::PasswordField *m_password;
    ui::LabelledField *m_serverField;
    ui::LabelledField *m_caField;
    ui::LabelledField *m_iinField;
    ui::LabelledField *m_passwordField;
    ui::IconButton *m_browse;
    ui::Button *m_go;
    LanguageChoice *m_languages;
    bool m_busy = false;
    Error m_error;
};

}  // namespace adil::shell
