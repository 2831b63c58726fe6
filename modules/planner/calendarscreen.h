// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar of hearings: a day by room, the work week, a month, an agenda. Drag and the pane beside it
// give commands; what comes of them is shown like every fact.
#pragma once

#include "court/holidays.h"
#include "edit/editor.h"
#include "model/calendarmodel.h"
#include "model/scheduler.h"
#include "planner/calendarview.h"
#include "planner/schedulepane.h"
#include "ui/format.h"
#include "ui/rows.h"
#include "ui/shortcuts.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QStackedWidget;

namespace adil::ui {
class Button;
class MessageBar;
class IconButton;
class Label;
class Screen;
}  // namespace adil::ui

namespace adil::planner {

class HearingPane;

class CalendarScreen : public QWidget {
    Q_OBJECT
public:
    enum class View { Rooms, Week, Month, Agenda };

    struct Around {
        const model::Source &source;
        edit::Editor &editor;
        const Clock &clock;
        ui::Shortcuts &shortcuts;
    };
    // All must outlive it.
    CalendarScreen(const Around &around, const ui::Format &format, QWidget *parent = nullptr);

    void setPerson(const Id<court::Person> &person);
    void setFormat(const ui::Format &format);
    void setLoading(bool loading);
    void setView(View view);
    [[nodiscard]] View view() const { return m_view; }
    void setDay(const QDate &day);
    [[nodiscard]] QDate day() const { return m_day; }
    // Chooses the hearing and shows its day.
    void choose(const QString &hearingId);
    void begin(ScheduleTask task);
    // As iCalendar: the hearings of the days that are shown, or all that is to come, with the ends of terms.
    enum class Export { Shown, ToCome };
    struct Exported {
        QByteArray bytes;
        qsizetype entries = 0, leftOut = 0;  // those of closed sessions
    };
    [[nodiscard]] Exported exported(Export what) const;

Q_SIGNALS:
    void openRequested(const QString &type, const QString &id);

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QWidget *buildTop();
    QWidget *buildMiddle();
    void addActions();
    void retranslate();
    void readDays();
    void step(int direction);
    void move(int days);
    void fill();
    void showState();
    void listColumns(CalendarContents &contents);
    void listEvents(CalendarContents &contents);
    [[nodiscard]] QList<QDate> daysShown() const;
    [[nodiscard]] CalendarEvent eventOf(const model::CalendarRow &row, int column) const;
    [[nodiscard]] QString spoken(const model::CalendarRow &row) const;
    [[nodiscard]] ui::Row describe(const model::CalendarRow &row) const;
    [[nodiscard]] QString titleOfDays() const;
    [[nodiscard]] QString roomOf(const model::CalendarRow &row) const;
    [[nodiscard]] QString noteOf(const QDate &day) const;
    [[nodiscard]] std::optional<model::CalendarRow> chosen() const;
    void chosenChanged();
    void dragged(const QString &key, int column, int minute);
    void wanted(int column, int minute);
    void startTask(ScheduleTask task, const QString &hearingId, const std::optional<QDateTime> &startsAt,
                   const std::optional<Id<court::Room>> &room = {});
    void taskDone();
    void retranslateExport();
    void save(Export what);

    const model::Source &m_source;
    const Clock &m_clock;
    ui::Shortcuts &m_shortcuts;
    ui::Format m_format;
    model::CalendarModel m_hearings;
    model::Scheduler m_scheduler;
    Id<court::Person> m_person;
    court::Holidays m_holidays = court::Holidays::builtIn();
    View m_view = View::Week;
    QDate m_day;
    bool m_loading = true;
    QList<QDate> m_days;  // of the columns
    QList<court::Room> m_rooms;  // of the columns of a day; an empty id: by video link
    QTimer m_minute;

    ui::Label *m_heading;
    ui::Label *m_sum;
    ui::IconButton *m_before, *m_after;
    ui::Button *m_today;
    QComboBox *m_views;
    QComboBox *m_scope;
    ui::IconButton *m_export;
    QList<QAction *> m_exports;  // by Export
    ui::Button *m_new;
    ui::MessageBar *m_message;
    ui::Screen *m_screen;
    QStackedWidget *m_middle;
    CalendarView *m_calendar;
    ui::RowView *m_agenda;
    QStackedWidget *m_side;
    HearingPane *m_pane;
    SchedulePane *m_schedule;
};

}  // namespace adil::planner
