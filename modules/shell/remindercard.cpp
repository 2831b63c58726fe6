// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/remindercard.h"

#include "ui/fields.h"
#include "ui/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QVBoxLayout>

#include <array>

namespace adil::shell {

static constexpr std::array hearingMinutes{-1, 5, 10, 15, 30, 60, 120};
static constexpr std::array termDays{-1, 0, 1, 3, 5};

ReminderCard::ReminderCard(QWidget *parent)
    : ui::Card(Margin::None, parent)
    , m_head(new ui::SectionHeader(ui::SectionHeader::Line::Below))
    , m_hearing(new QComboBox)
    , m_hearingField(new ui::LabelledField(m_hearing))
    , m_term(new QComboBox)
    , m_termField(new ui::LabelledField(m_term))
    , m_drafts(new QCheckBox)
    , m_note(new ui::Label(ui::Type::Body, ui::Tone::Muted))
{
    for (const int minutes : hearingMinutes)
        m_hearing->addItem(QString(), minutes);
    for (const int days : termDays)
        m_term->addItem(QString(), days);
    auto *inside = new QVBoxLayout;
    inside->setContentsMargins(16, 16, 16, 16);
    inside->setSpacing(12);
    for (QComboBox *choice : {m_hearing, m_term}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        choice->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    }
    m_note->setWordWrap(true);
    inside->addWidget(m_hearingField);
    inside->addWidget(m_termField);
    inside->addWidget(m_drafts);
    inside->addWidget(m_note);
    body()->addWidget(m_head);
    body()->addLayout(inside);
    connect(m_hearing, &QComboBox::activated, this, &ReminderCard::announce);
    connect(m_term, &QComboBox::activated, this, &ReminderCard::announce);
    connect(m_drafts, &QCheckBox::clicked, this, &ReminderCard::announce);
    retranslate();
    setReminders({});
}

// Another value, from a file written by hand, is shown as the nearest one that is offered.
static void choose(QComboBox &choice, int value)
{
    int nearest = 0;
    for (int i = 0; i < choice.count(); ++i) {
        const int data = choice.itemData(i).toInt();
        if ((data < 0) == (value < 0)
            && (choice.itemData(nearest).toInt() < 0
                || qAbs(data - value) < qAbs(choice.itemData(nearest).toInt() - value)))
            nearest = i;
    }
    choice.setCurrentIndex(value < 0 ? 0 : nearest);
}

void ReminderCard::setReminders(const Reminders &reminders)
{
    choose(*m_hearing, reminders.beforeHearing);
    choose(*m_term, reminders.beforeTerm);
    m_drafts->setChecked(reminders.drafts);
}

void ReminderCard::announce()
{
    Q_EMIT chosen({m_hearing->currentData().toInt(), m_term->currentData().toInt(), m_drafts->isChecked()});
}

void ReminderCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ReminderCard::retranslate()
{
    m_head->setText(tr("Reminders"));
    m_hearingField->setLabel(tr("Of a hearing"));
    for (int i = 0; i < m_hearing->count(); ++i) {
        const int minutes = m_hearing->itemData(i).toInt();
        m_hearing->setItemText(i,
                               minutes < 0 ? tr("No reminder") : tr("%n minute(s) before", nullptr, minutes));
    }
    m_termField->setLabel(tr("Of the end of a term, in the morning"));
    for (int i = 0; i < m_term->count(); ++i) {
        const int days = m_term->itemData(i).toInt();
        m_term->setItemText(i,
                            days < 0        ? tr("No reminder")
                                : days == 0 ? tr("On the day itself")
                                            : tr("%n working day(s) before", nullptr, days));
    }
    m_drafts->setText(tr("Each working morning, while drafts wait for your signature"));
    m_note->setText(
        tr("Adil tells you by notifications of this computer while it is open. They may show on a "
           "locked screen: they say the number of the case and the time, never names."));
}

}  // namespace adil::shell
