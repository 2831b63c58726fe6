// SPDX-License-Identifier: GPL-3.0-or-later
// What happened in a case, in order, each with what was done about it since; one can be corrected or removed.
#pragma once

#include "model/eventlistmodel.h"
#include "model/rulelistmodel.h"
#include "planner/eventform.h"
#include "ui/rows.h"

namespace adil::ui {
class Screen;
}

namespace adil::planner {

class EventsPane : public QWidget {
    Q_OBJECT
public:
    // All must outlive it.
    EventsPane(const model::Source &source, const model::RuleListModel &rules, const ui::Format &format,
               QWidget *parent = nullptr);

    void setFormat(const ui::Format &format);
    void setCase(const Id<court::Case> &caseId);
    // One is back among the events.
    void resume();

Q_SIGNALS:
    void changeRequested(adil::planner::EventForm::Intent intent, const adil::court::CaseEvent &event);
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void show();
    void ask(EventForm::Intent intent);
    [[nodiscard]] ui::Row describe(const model::EventRow &row) const;

    const model::RuleListModel &m_rules;
    ui::Format m_format;
    model::EventListModel m_events;
    ui::Label *m_heading;
    ui::Label *m_title;
    ui::Screen *m_screen;
    ui::RowView *m_rows;
    ui::Button *m_correct;
    ui::Button *m_remove;
    ui::Button *m_back;
};

}  // namespace adil::planner
