// SPDX-License-Identifier: GPL-3.0-or-later
// The right column of an act: what stands in the way of signing, the key file and its password, and the
// button; once it is signed, the files that can be taken out. Knows no rules.
#pragma once

#include "base/result.h"

#include <QWidget>

class QLineEdit;

namespace adil::ui {
class Button;
class IconButton;
class Label;
class LabelledField;
class PasswordField;
class SectionHeader;
}  // namespace adil::ui

namespace adil::act {

class SignPane : public QWidget {
    Q_OBJECT
public:
    explicit SignPane(QWidget *parent = nullptr);

    // What must be done before: Preview first. Signed: nothing more to do; `who` and `when` are shown.
    enum class Step { Write, Preview, Ready, Signed };
    void setStep(Step step, const QString &who = {}, const QString &when = {});
    [[nodiscard]] Step step() const { return m_step; }
    // What of a signed act can be saved: the paper with the signature in it; the detached signature; the
    // paper as it was before any signature, over which that one is.
    enum class File { Signed, Cms, Content };
    // Nothing can be while the files are not here, or when the session was closed.
    enum class Saving { Possible, OnTheirWay, Forbidden };
    void setSaving(Saving saving);
    void setKeyFile(const QString &path);
    void forgetPassword();
    // Beside the field it belongs to, when it is about the key.
    void showError(const Error &error);

Q_SIGNALS:
    void signRequested(const QString &keyFile, const QString &password);
    void saveRequested(adil::act::SignPane::File file);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void browse();
    void submit();

    Step m_step = Step::Write;
    Saving m_saving = Saving::OnTheirWay;
    QString m_who, m_when;
    ui::SectionHeader *m_head;
    ui::Label *m_lead;
    QLineEdit *m_file;
    ui::IconButton *m_browse;
    ui::PasswordField *m_password;
    ui::LabelledField *m_fileField;
    ui::LabelledField *m_passwordField;
    ui::Button *m_sign;
    ui::SectionHeader *m_filesHead;
    ui::Label *m_filesLead;
    QList<ui::Button *> m_saves;  // in the order of File
};

}  // namespace adil::act
