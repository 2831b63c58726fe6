// SPDX-License-Identifier: GPL-3.0-or-later
// What a judge must know at 8:55: whom I hear today, what falls due, what waits for my signature. Shows three
// live lists.
#pragma once

#include "model/actlistmodel.h"
#include "model/duemodel.h"
#include "model/todaymodel.h"
#include "ui/format.h"
#include "ui/rows.h"

#include <QTimer>
#include <QWidget>

namespace adil::ui {
class Button;
class Label;
class Screen;
class SectionHeader;
}  // namespace adil::ui

namespace adil::planner {

class TodayScreen : public QWidget {
    Q_OBJECT
public:
    // Source and clock must outlive it. `person`: whose day it is, when that is known already.
    TodayScreen(const model::Source &source, const Clock &clock, const ui::Format &format,
                const Id<court::Person> &person = {}, QWidget *parent = nullptr);

    void setPerson(const Id<court::Person> &person);
    // Before the first facts are here there is nothing to be empty.
    void setLoading(bool loading);
    void setFormat(const ui::Format &format);
    [[nodiscard]] int hearings() const { return m_hearings.count(); }
    [[nodiscard]] int overdue() const { return m_due.countOf(model::Due::Overdue); }
    [[nodiscard]] int drafts() const { return m_drafts.count(); }

Q_SIGNALS:
    // `type` is the record's: Case, Hearing, Act.
    void openRequested(const QString &type, const QString &id);
    void countsChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildLeft();
    QWidget *buildRight();
    void retranslate();
    void sum();
    [[nodiscard]] ui::Row describeHearing(const model::TodayRow &row, bool isNext) const;
    [[nodiscard]] ui::Row describeDue(const model::DueRow &row) const;
    [[nodiscard]] ui::Row describeDraft(const model::ActRow &row) const;
    [[nodiscard]] QString roomOf(const model::TodayRow &row) const;

    const Clock &m_clock;
    ui::Format m_format;
    model::TodayModel m_hearings;
    model::DueModel m_due;
    model::ActListModel m_drafts;
    bool m_loading = true;
    QTimer m_minute;  // the time left changes without any record changing
    ui::Label *m_day;
    ui::Label *m_sum;
    ui::Screen *m_hearingsScreen;
    ui::RowView *m_hearingRows;
    ui::SectionHeader *m_draftsHeader;
    ui::RowView *m_draftRows;
    ui::SectionHeader *m_dueHeader;
    ui::Screen *m_dueScreen;
    ui::RowView *m_dueRows;
};

}  // namespace adil::planner
