// SPDX-License-Identifier: GPL-3.0-or-later
// Where a hearing is fixed, moved, adjourned, broken off or cancelled: what is asked, what stands in the way
// in sentences, and the next free times as choices. It shows conflicts; the command decides them again.
#pragma once

#include "court/schedulecommands.h"
#include "edit/editor.h"
#include "model/calendarmodel.h"
#include "model/scheduler.h"
#include "ui/format.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLineEdit;
class QVBoxLayout;

namespace adil::ui {
class Button;
class Label;
class LabelledField;
class MessageBar;
}  // namespace adil::ui

namespace adil::planner {

enum class ScheduleTask { Fix, Move, Adjourn, Break, Cancel };

class SchedulePane : public QWidget {
    Q_OBJECT
public:
    // All must outlive it.
    SchedulePane(const model::Source &source, edit::Editor &editor, const Clock &clock,
                 const ui::Format &format, QWidget *parent = nullptr);

    void setFormat(const ui::Format &format);
    // `hearing`: of the cache; not for Fix. `startsAt` and `room`: where it was dragged or wanted;
    // an empty room is a video link alone.
    void begin(ScheduleTask task, const std::optional<court::Hearing> &hearing,
               const std::optional<QDateTime> &startsAt = {},
               const std::optional<Id<court::Room>> &room = {});
    [[nodiscard]] ScheduleTask task() const { return m_task; }

Q_SIGNALS:
    void done(const QString &hearingId);  // the command is on its way
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildFields();
    void retranslate();
    void fillChoices();
    void fillReasons();
    void arrange();
    void look();
    void showConflicts(const model::ScheduleAnswer &answer);
    void showSlots(const QList<QDateTime> &starts);
    void give();
    [[nodiscard]] Result<QString> run();
    [[nodiscard]] bool setsDate() const;
    // Moved to where it is already.
    [[nodiscard]] bool changesNothing() const;
    [[nodiscard]] model::Wish wish() const;
    [[nodiscard]] QStringList passedOver() const;
    [[nodiscard]] std::optional<Id<court::Room>> chosenRoom(const QComboBox &from) const;
    [[nodiscard]] std::optional<QString> textOf(const QLineEdit &field) const;
    [[nodiscard]] QString nameOf(const court::Room &room) const;

    const model::Source &m_source;
    edit::Editor &m_editor;
    const Clock &m_clock;
    ui::Format m_format;
    model::Scheduler m_scheduler;
    ScheduleTask m_task = ScheduleTask::Fix;
    std::optional<court::Hearing> m_hearing;
    QList<court::Conflict> m_conflicts;
    bool m_isFilling = false;

    ui::Label *m_heading;
    ui::Label *m_about;
    ui::LabelledField *m_caseField, *m_startField, *m_lengthField, *m_roomField, *m_linkField, *m_reasonField,
        *m_textField, *m_whyField;
    QComboBox *m_case;
    QDateTimeEdit *m_start;
    QComboBox *m_length;
    QComboBox *m_room;
    QComboBox *m_link;
    QComboBox *m_reason;
    QLineEdit *m_text;
    QCheckBox *m_noDate;
    QWidget *m_conflictBox;
    QVBoxLayout *m_conflictLines;
    ui::Label *m_slotsHeading;
    QWidget *m_slotBox;
    QVBoxLayout *m_slotLines;
    QCheckBox *m_passOver;
    QLineEdit *m_why;
    ui::MessageBar *m_refusal;
    ui::Button *m_give;
    ui::Button *m_cancel;
};

}  // namespace adil::planner
