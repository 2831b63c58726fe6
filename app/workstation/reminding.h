// SPDX-License-Identifier: GPL-3.0-or-later
// Tells a person at work of hearings and terms by notifications of the desktop. What to tell when is
// court/reminders.h; here are the timer, the memory of what was told today, and the words. Window's thread.
#pragma once

#include "base/clock.h"
#include "court/reminders.h"
#include "model/livemodel.h"
#include "notify/notifier.h"
#include "shell/settings.h"
#include "store/localfields.h"
#include "ui/format.h"

#include <QTimer>

namespace adil::app {

class Reminding : public QObject {
    Q_OBJECT
public:
    struct Around {
        const model::Source &source;
        store::LocalFields &fields;
        const Clock &clock;
    };
    // All must outlive it. Without a notifier it opens the desktop's when there is something to tell.
    Reminding(const Around &around, const ui::Format &format,
              std::unique_ptr<notify::Notifier> notifier = {});

    void setPerson(const Id<court::Person> &person);
    void setFormat(const ui::Format &format);
    void setChoices(const shell::Reminders &choices);
    // From now on. Tests look() themselves instead.
    void start();
    void look();
    // The notifier calls it, by the key of what was pressed.
    void press(const QString &key);

Q_SIGNALS:
    // "Hearing", "Deadline", or "Act" with no id: the drafts.
    void pressed(const QString &type, const QString &id);

private:
    void hear(const QList<store::Ref> &refs);
    void read(const QDate &today);
    void tell(const court::Reminder &reminder, const QDateTime &now);
    [[nodiscard]] court::ToldToday told() const;
    void keep(const court::ToldToday &told);

    Around m_around;
    ui::Format m_format;
    std::unique_ptr<notify::Notifier> m_notifier;
    bool m_isOpened = false;
    Id<court::Person> m_person;
    court::ReminderChoices m_choices;
    QTimer m_timer;
    QDate m_readOn;  // none: something changed since
    court::Agenda m_agenda;
    qint64 m_drafts = 0;
    court::WorkingDays m_calendar;
    QTime m_morning;
};

}  // namespace adil::app
