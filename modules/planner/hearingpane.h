// SPDX-License-Identifier: GPL-3.0-or-later
// The chosen hearing beside the calendar: when and where, who was told and who comes, and what can be done
// with it.
#pragma once

#include "model/calendarmodel.h"
#include "model/partymodel.h"
#include "planner/schedulepane.h"
#include "ui/rows.h"

#include <QWidget>

namespace adil::ui {
class Button;
class Label;
class Pill;
class Screen;
}  // namespace adil::ui

namespace adil::planner {

class HearingPane : public QWidget {
    Q_OBJECT
public:
    HearingPane(const model::Source &source, const ui::Format &format, QWidget *parent = nullptr);

    void setFormat(const ui::Format &format);
    // Nothing: no hearing is chosen.
    void setHearing(const std::optional<model::CalendarRow> &row);
    // Whether this can be done with the hearing that is shown.
    [[nodiscard]] bool can(ScheduleTask task) const;

Q_SIGNALS:
    void openRequested();
    void taskRequested(adil::planner::ScheduleTask task);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void show();
    [[nodiscard]] ui::Row describe(const model::PartyRow &row) const;

    ui::Format m_format;
    model::PartyModel m_parties;
    std::optional<model::CalendarRow> m_row;
    ui::Screen *m_screen;
    ui::Label *m_number;
    ui::Label *m_subject;
    ui::Pill *m_state;
    ui::Label *m_when;
    ui::Label *m_where;
    ui::Label *m_chain;
    ui::Label *m_people;
    ui::RowView *m_rows;
    ui::Button *m_open;
    QList<std::pair<ScheduleTask, ui::Button *>> m_tasks;
};

}  // namespace adil::planner
