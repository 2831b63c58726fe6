// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/signinpage.h"

#include "shell/languagechoice.h"
#include "ui/buttons.h"
#include "ui/card.h"
#include "ui/fields.h"
#include "ui/label.h"
#include "ui/message.h"
#include "ui/page.h"
#include "words/reasons.h"

#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QTimer>
#include <QVBoxLayout>

namespace adil::shell {

namespace {

// A server is reached over TLS; a path or a query has no meaning here.
QUrl serverFrom(const QString &text)
{
    QString whole = text.trimmed();
    if (!whole.contains(QLatin1String("://")))
        whole.prepend(QLatin1String("https://"));
    const QUrl url(whole, QUrl::StrictMode);
    const bool usable = url.isValid() && url.scheme() == QLatin1String("https") && !url.host().isEmpty();
    return usable ? url : QUrl();
}

}  // namespace

SignInPage::SignInPage(QWidget *parent)
    : QWidget(parent)
    , m_title(new ui::Label(ui::Type::Heading))
    , m_lead(new ui::Label(ui::Type::Body, ui::Tone::Muted))
    , m_problem(new ui::MessageBar)
    , m_serverNow(new ui::Label(ui::Type::Body, ui::Tone::Muted))
    , m_change(new ui::Button(ui::Button::Kind::Quiet))
    , m_connection(new QWidget)
    , m_server(new QLineEdit)
    , m_ca(new QLineEdit)
    , m_iin(new QLineEdit)
    , m_password(new ui::PasswordField)
    , m_serverField(new ui::LabelledField(m_server))
    , m_caField(nullptr)
    , m_iinField(new ui::LabelledField(m_iin))
    , m_passwordField(new ui::LabelledField(m_password))
    , m_browse(new ui::IconButton(QStringLiteral("folder-open")))
    , m_go(new ui::Button(ui::Button::Kind::Primary))
    , m_languages(new LanguageChoice)
{
    build();
    connect(m_change, &QPushButton::clicked, this, [this] {
        showConnection(true);
        m_server->setFocus();
    });
    connect(m_browse, &QToolButton::clicked, this, &SignInPage::browse);
    connect(m_go, &QPushButton::clicked, this, &SignInPage::submit);
    for (QLineEdit *field : {m_server, m_ca, m_iin, static_cast<QLineEdit *>(m_password)})
        connect(field, &QLineEdit::returnPressed, this, &SignInPage::submit);
    connect(m_iin, &QLineEdit::textEdited, this, [this] { m_iinField->setError({}); });
    connect(m_password, &QLineEdit::textEdited, this, [this] { m_passwordField->setError({}); });
    connect(m_server, &QLineEdit::textEdited, this, [this] { m_serverField->setError({}); });
    connect(m_ca, &QLineEdit::textEdited, this, [this] { m_caField->setError({}); });
    showConnection(true);
    retranslate();
}

void SignInPage::build()
{
    // Longer than an IIN: spaces come along when one is pasted.
    m_iin->setMaxLength(32);
    m_iin->setInputMethodHints(Qt::ImhDigitsOnly);
    auto *withBrowse = new QWidget;
    auto *browseRow = new QHBoxLayout(withBrowse);
    browseRow->setContentsMargins(0, 0, 0, 0);
    browseRow->setSpacing(8);
    browseRow->addWidget(m_ca, 1);
    browseRow->addWidget(m_browse);
    withBrowse->setFocusProxy(m_ca);
    m_caField = new ui::LabelledField(withBrowse);

    auto *connectionColumn = new QVBoxLayout(m_connection);
    connectionColumn->setContentsMargins(0, 0, 0, 0);
    connectionColumn->setSpacing(12);
    connectionColumn->addWidget(m_serverField);
    connectionColumn->addWidget(m_caField);

    auto *serverRow = new QHBoxLayout;
    serverRow->setSpacing(8);
    serverRow->addWidget(m_serverNow, 1);
    serverRow->addWidget(m_change);
    m_serverNow->setElided(true);

    auto *card = new ui::Card;
    auto *body = card->body();
    body->setContentsMargins(24, 24, 24, 24);
    body->setSpacing(12);
    body->addWidget(m_title);
    body->addWidget(m_lead);
    m_lead->setWordWrap(true);
    body->addWidget(m_problem);
    body->addLayout(serverRow);
    body->addWidget(m_connection);
    body->addWidget(m_iinField);
    body->addWidget(m_passwordField);
    body->addSpacing(4);
    body->addWidget(m_go);
    m_problem->setClosable(false);

    auto *page = new ui::Page(this);
    page->setWidest(460, Qt::AlignHCenter);
    page->body()->addStretch(2);
    page->body()->addWidget(card);
    page->body()->addWidget(m_languages);
    page->body()->addStretch(3);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(page);
}

void SignInPage::setIinCheck(std::function<bool(const QString &)> check) { m_iinCheck = std::move(check); }

void SignInPage::setServer(const QUrl &server)
{
    m_server->setText(server.toString());
    showConnection(!server.isValid() || server.isEmpty());
    retranslate();
}

void SignInPage::setCaFile(const QString &path) { m_ca->setText(path); }

void SignInPage::setIin(const QString &iin) { m_iin->setText(iin); }

void SignInPage::setBusy(bool busy)
{
    m_busy = busy;
    for (QWidget *part :
         {static_cast<QWidget *>(m_server), static_cast<QWidget *>(m_ca), static_cast<QWidget *>(m_iin),
          static_cast<QWidget *>(m_password), static_cast<QWidget *>(m_browse),
          static_cast<QWidget *>(m_change), static_cast<QWidget *>(m_go)})
        part->setEnabled(!busy);
    if (busy) {
        m_error = {};
        m_problem->hide();
    }
    retranslate();
}

void SignInPage::showError(const Error &error)
{
    setBusy(false);
    m_error = error;
    m_problem->tell(ui::Tone::Red, words::sentence(error));
    if (error.reason == Reason::CertificateRefused || error.reason == Reason::CannotRead)
        showConnection(true);
    if (error.reason == Reason::SignInRefused) {
        m_password->selectAll();
        m_password->setFocus();
    }
}

void SignInPage::forgetPassword() { m_password->clear(); }

void SignInPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SignInPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // The first empty field has the keyboard.
    QWidget *first = m_password;
    if (m_iin->text().isEmpty())
        first = m_iin;
    if (m_server->text().isEmpty())
        first = m_server;
    QTimer::singleShot(0, first, [first] { first->setFocus(); });
}

void SignInPage::retranslate()
{
    m_title->setText(QStringLiteral("Adil"));
    //: unchecked term: workstation
    m_lead->setText(tr("The judge's workstation. Sign in to the court's server."));
    m_serverNow->setText(tr("Server: %1").arg(m_server->text()));
    m_change->setText(tr("Change"));
    m_serverField->setLabel(tr("Server"));
    m_server->setPlaceholderText(QStringLiteral("https://"));
    m_caField->setLabel(tr("Certificate authority of the court (PEM file)"));
    m_caField->setHint(tr("Leave empty when the computer already trusts the server."));
    m_ca->setAccessibleName(tr("Certificate authority of the court (PEM file)"));
    m_browse->setName(tr("Choose a file"));
    m_iinField->setLabel(tr("IIN"));
    m_passwordField->setLabel(tr("Password"));
    m_go->setText(m_busy ? tr("Signing in…") : tr("Sign in"));
    if (m_problem->isVisibleTo(this) && m_error != Error())
        m_problem->tell(ui::Tone::Red, words::sentence(m_error));
    // What was wrong in the other language is checked again in this one.
    if (!m_iinField->error().isEmpty() || !m_passwordField->error().isEmpty()
        || !m_serverField->error().isEmpty() || !m_caField->error().isEmpty())
        check();
}

void SignInPage::showConnection(bool shown)
{
    m_connection->setVisible(shown);
    m_serverNow->setVisible(!shown);
    m_change->setVisible(!shown);
}

void SignInPage::browse()
{
    auto *dialog = new QFileDialog(this, tr("Certificate authority of the court"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, m_ca, &QLineEdit::setText);
    dialog->open();
}

QString SignInPage::enteredIin() const { return m_iin->text().remove(QLatin1Char(' ')).trimmed(); }

// What is wrong with the file; empty: nothing.
QString SignInPage::wrongWithCa() const
{
    const QString path = m_ca->text().trimmed();
    if (path.isEmpty())
        return {};
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return tr("This file cannot be read.");
    return file.read(1 << 20).contains("-----BEGIN CERTIFICATE-----")
        ? QString()
        : tr("There is no certificate in this file.");
}

bool SignInPage::check()
{
    const QString iin = enteredIin();
    const bool iinIsGood = m_iinCheck ? m_iinCheck(iin) : !iin.isEmpty();
    m_serverField->setError(serverFrom(m_server->text()).isEmpty()
                                ? tr("Enter the address of the server, for instance https://adil.sot.example")
                                : QString());
    m_caField->setError(wrongWithCa());
    m_iinField->setError(
        iinIsGood ? QString()
            : iin.isEmpty()
            ? tr("Enter your IIN.")
            : tr("This is not an IIN: it has 12 digits, the last of which checks the others."));
    m_passwordField->setError(m_password->text().isEmpty() ? tr("Enter your password.") : QString());
    if (!m_serverField->error().isEmpty() || !m_caField->error().isEmpty())
        showConnection(true);
    for (const ui::LabelledField *field : {m_serverField, m_caField, m_iinField, m_passwordField})
        if (!field->error().isEmpty())
            return false;
    return true;
}

void SignInPage::submit()
{
    if (m_busy)
        return;
    m_problem->hide();
    m_error = {};
    if (!check()) {
        for (ui::LabelledField *field : {m_serverField, m_caField, m_iinField, m_passwordField}) {
            if (!field->error().isEmpty()) {
                field->setFocus();
                return;
            }
        }
    }
    Q_EMIT signInRequested(
        {serverFrom(m_server->text()), m_ca->text().trimmed(), enteredIin(), m_password->text()});
}

}  // namespace adil::shell
