// SPDX-License-Identifier: GPL-3.0-or-later
#include "act/signpane.h"

#include "ui/buttons.h"
#include "ui/card.h"
#include "ui/fields.h"
#include "ui/label.h"
#include "words/reasons.h"

#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace adil::act {

SignPane::SignPane(QWidget *parent)
    : QWidget(parent)
    , m_head(new ui::SectionHeader)
    , m_lead(new ui::Label(ui::Type::Body, ui::Tone::Muted))
    , m_file(new QLineEdit)
    , m_browse(new ui::IconButton(QStringLiteral("folder-open")))
    , m_password(new ui::PasswordField)
    , m_fileField(new ui::LabelledField(m_file))
    , m_passwordField(new ui::LabelledField(m_password))
    , m_sign(new ui::Button(ui::Button::Kind::Primary))
    , m_filesHead(new ui::SectionHeader)
    , m_filesLead(new ui::Label(ui::Type::Body, ui::Tone::Muted))
    , m_saves{new ui::Button, new ui::Button, new ui::Button}
{
    m_lead->setWordWrap(true);
    m_filesLead->setWordWrap(true);
    m_sign->setIconName(QStringLiteral("key"));
    auto *file = new QHBoxLayout;
    file->setSpacing(8);
    file->addWidget(m_fileField, 1);
    file->addWidget(m_browse, 0, Qt::AlignBottom);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_head);
    column->addWidget(m_lead);
    column->addLayout(file);
    column->addWidget(m_passwordField);
    column->addWidget(m_sign);
    column->addWidget(m_filesHead);
    column->addWidget(m_filesLead);
    for (qsizetype i = 0; i < m_saves.size(); ++i) {
        m_saves[i]->setIconName(QStringLiteral("download"));
        connect(m_saves[i], &QPushButton::clicked, this, [this, i] { Q_EMIT saveRequested(File(i)); });
        column->addWidget(m_saves[i]);
    }
    column->addStretch(1);
    connect(m_browse, &QToolButton::clicked, this, &SignPane::browse);
    connect(m_sign, &QPushButton::clicked, this, &SignPane::submit);
    connect(m_password, &QLineEdit::returnPressed, this, &SignPane::submit);
    setStep(Step::Write);
    retranslate();
}

void SignPane::setStep(Step step, const QString &who, const QString &when)
{
    m_step = step;
    m_who = who;
    m_when = when;
    const bool isReady = step == Step::Ready;
    m_fileField->setError({});
    m_passwordField->setError({});
    for (QWidget *widget : std::initializer_list<QWidget *>{m_fileField, m_browse, m_passwordField, m_sign})
        widget->setVisible(step != Step::Signed);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_file, m_browse, m_password, m_sign})
        widget->setEnabled(isReady);
    m_filesHead->setVisible(step == Step::Signed);
    m_filesLead->setVisible(step == Step::Signed);
    for (ui::Button *save : std::as_const(m_saves))
        save->setVisible(step == Step::Signed);
    retranslate();
}

void SignPane::setSaving(Saving saving)
{
    m_saving = saving;
    for (ui::Button *save : std::as_const(m_saves))
        save->setEnabled(saving == Saving::Possible);
    retranslate();
}

void SignPane::setKeyFile(const QString &path) { m_file->setText(path); }

void SignPane::forgetPassword() { m_password->clear(); }

void SignPane::showError(const Error &error)
{
    const bool isPassword = error.reason == Reason::WrongPassword;
    m_passwordField->setError(isPassword ? words::sentence(error) : QString());
    m_fileField->setError(isPassword ? QString() : words::sentence(error));
    (isPassword ? static_cast<QWidget *>(m_password) : m_file)->setFocus(Qt::OtherFocusReason);
}

void SignPane::browse()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Key file"), m_file->text(),
                                                      tr("Keys (*.p12 *.pfx)"));
    if (!path.isEmpty())
        setKeyFile(path);
}

void SignPane::submit()
{
    if (m_step != Step::Ready)
        return;
    m_fileField->setError(m_file->text().isEmpty() ? tr("Choose the file of your key.") : QString());
    m_passwordField->setError(m_password->text().isEmpty() ? tr("Type the password of your key.")
                                                           : QString());
    if (!m_file->text().isEmpty() && !m_password->text().isEmpty())
        Q_EMIT signRequested(m_file->text(), m_password->text());
}

void SignPane::retranslate()
{
    m_head->setText(tr("Signature"));
    switch (m_step) {
    case Step::Write: m_lead->setText(tr("Write the act first: no part may be empty.")); break;
    case Step::Preview:
        m_lead->setText(tr("Open the preview: what is signed is exactly the page that you have seen."));
        break;
    case Step::Ready:
        m_lead->setText(tr("The preview is what will be signed. After that the text cannot be changed."));
        break;
    case Step::Signed: m_lead->setText(tr("Signed by %1, %2.").arg(m_who, m_when)); break;
    }
    m_fileField->setLabel(tr("Key file"));
    m_browse->setName(tr("Choose the key file"));
    m_passwordField->setLabel(tr("Password of the key"));
    m_sign->setText(tr("Sign"));
    m_filesHead->setText(tr("Files"));
    switch (m_saving) {
    case Saving::Possible:
        m_filesLead->setText(tr("The signed act shows its signature by itself. The separate signature is "
                                "checked together with the text as it was signed."));
        break;
    case Saving::OnTheirWay: m_filesLead->setText(tr("The files are on their way to this computer.")); break;
    case Saving::Forbidden:
        m_filesLead->setText(
            tr("The case is heard in closed session: the files of the act cannot be copied out."));
        break;
    }
    m_saves[int(File::Signed)]->setText(tr("Signed act, PDF…"));
    m_saves[int(File::Cms)]->setText(tr("Separate signature, P7S…"));
    m_saves[int(File::Content)]->setText(tr("Text as signed, PDF…"));
}

void SignPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

}  // namespace adil::act
