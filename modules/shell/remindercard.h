// SPDX-License-Identifier: GPL-3.0-or-later
// The settings of notifications: of hearings, terms and drafts, each when.
#pragma once

#include "shell/settings.h"
#include "ui/card.h"

class QCheckBox;
class QComboBox;

namespace adil::ui {
class Label;
class LabelledField;
}  // namespace adil::ui

namespace adil::shell {

class ReminderCard : public ui::Card {
    Q_OBJECT
public:
    explicit ReminderCard(QWidget *parent = nullptr);

    // Shows them; emits nothing.
    void setReminders(const Reminders &reminders);

Q_SIGNALS:
    void chosen(const adil::shell::Reminders &reminders);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void announce();

    ui::SectionHeader *m_head;
    QComboBox *m_hearing;
    ui::LabelledField *m_hearingField;
    QComboBox *m_term;
    ui::LabelledField *m_termField;
    QCheckBox *m_drafts;
    ui::Label *m_note;
};

}  // namespace adil::shell
