// SPDX-License-Identifier: GPL-3.0-or-later
#include "planner/calendarscreen.h"

#include "base/zone.h"
#include "planner/hearingpane.h"
#include "ui/buttons.h"
#include "ui/card.h"
#include "ui/label.h"
#include "ui/message.h"
#include "ui/screen.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace adil::planner {

static constexpr int mostInAgenda = 400;

CalendarScreen::CalendarScreen(const Around &around, const ui::Format &format, QWidget *parent)
    : QWidget(parent)
    , m_source(around.source)
    , m_clock(around.clock)
    , m_shortcuts(around.shortcuts)
    , m_format(format)
    , m_hearings(around.source, format.zone(), around.editor.actor())
    , m_scheduler(around.source.reader, around.clock, format.zone())
    , m_person(around.editor.actor())
    , m_day(dateIn(around.clock.now(), format.zone()))
    , m_schedule(new SchedulePane(around.source, around.editor, around.clock, format))
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(24, 20, 24, 24);
    page->setSpacing(12);
    page->addWidget(buildTop());
    m_message = new ui::MessageBar;
    page->addWidget(m_message);
    page->addWidget(buildMiddle(), 1);
    addActions();
    connect(&m_hearings, &model::LiveModel::refreshed, this, &CalendarScreen::fill);
    connect(&m_minute, &QTimer::timeout, this, &CalendarScreen::fill);
    m_minute.start(std::chrono::minutes(1));
    retranslate();
    setView(View::Week);
}

QWidget *CalendarScreen::buildTop()
{
    m_heading = new ui::Label(ui::Type::Heading);
    m_sum = new ui::Label(ui::Type::Body, ui::Tone::Muted);
    m_before = new ui::IconButton(QStringLiteral("chevron-left"));
    m_after = new ui::IconButton(QStringLiteral("chevron-right"));
    m_today = new ui::Button(ui::Button::Kind::Plain);
    m_views = new QComboBox;
    m_scope = new QComboBox;
    for (QComboBox *choice : {m_views, m_scope})
        choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (int i = 0; i < 4; ++i)
        m_views->addItem(QString(), i);
    for (int i = 0; i < 2; ++i)
        m_scope->addItem(QString(), i);
    m_export = new ui::IconButton(QStringLiteral("download"));
    m_export->setPopupMode(QToolButton::InstantPopup);
    auto *exports = new QMenu(m_export);
    for (const Export what : {Export::Shown, Export::ToCome})
        connect(m_exports.emplaceBack(exports->addAction(QString())), &QAction::triggered, this,
                [this, what] { save(what); });
    m_export->setMenu(exports);
    m_new = new ui::Button(ui::Button::Kind::Primary);
    m_new->setIconName(QStringLiteral("plus"));
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_heading);
    words->addWidget(m_sum);
    auto *top = new QWidget;
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addLayout(words, 1);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_before), static_cast<QWidget *>(m_today), static_cast<QWidget *>(m_after),
          static_cast<QWidget *>(m_views), static_cast<QWidget *>(m_scope), static_cast<QWidget *>(m_export),
          static_cast<QWidget *>(m_new)})
        row->addWidget(widget);
    connect(m_before, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_after, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_today, &QPushButton::clicked, this, [this] { setDay(dateIn(m_clock.now(), m_format.zone())); });
    connect(m_views, &QComboBox::activated, this, [this](int index) { setView(static_cast<View>(index)); });
    connect(m_scope, &QComboBox::activated, this, [this] { readDays(); });
    connect(m_new, &QPushButton::clicked, this, [this] { begin(ScheduleTask::Fix); });
    return top;
}

QWidget *CalendarScreen::buildMiddle()
{
    m_calendar = new CalendarView;
    m_agenda = new ui::RowView(QString());
    m_agenda->setLeadingWidth(120);
    m_agenda->setRows(&m_hearings,
                      [this](const QModelIndex &index) { return describe(m_hearings.at(index.row())); });
    m_middle = new QStackedWidget;
    m_middle->addWidget(m_calendar);
    m_middle->addWidget(m_agenda);
    auto *card = new ui::Card(ui::Card::Margin::None);
    card->body()->addWidget(m_middle);
    m_screen = new ui::Screen;
    m_screen->setContent(card);
    m_pane = new HearingPane(m_source, m_format);
    m_side = new QStackedWidget;
    m_side->addWidget(m_pane);
    m_side->addWidget(m_schedule);
    auto *side = new ui::Card(ui::Card::Margin::None);
    side->body()->addWidget(m_side);
    side->setFixedWidth(ui::lookOf(this).scaled(344));
    auto *whole = new QWidget;
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_screen, 1);
    row->addWidget(side);

    connect(m_screen, &ui::Screen::retryRequested, &m_hearings, &model::LiveModel::refresh);
    connect(m_screen, &ui::Screen::emptyActionTriggered, this, [this] { begin(ScheduleTask::Fix); });
    connect(m_calendar, &CalendarView::currentChanged, this, &CalendarScreen::chosenChanged);
    connect(m_calendar, &CalendarView::opened, this,
            [this](const QString &key) { Q_EMIT openRequested(QStringLiteral("Hearing"), key); });
    connect(m_calendar, &CalendarView::stepped, this, &CalendarScreen::move);
    connect(m_calendar, &CalendarView::dragged, this, &CalendarScreen::dragged);
    connect(m_calendar, &CalendarView::wanted, this, &CalendarScreen::wanted);
    connect(m_agenda, &ui::RowView::currentRowChanged, this, &CalendarScreen::chosenChanged);
    connect(m_agenda, &ui::RowView::opened, this, [this](const QModelIndex &index) {
        Q_EMIT openRequested(QStringLiteral("Hearing"), m_hearings.at(index.row()).key);
    });
    connect(m_pane, &HearingPane::openRequested, this, [this] {
        if (const auto shown = chosen())
            Q_EMIT openRequested(QStringLiteral("Hearing"), shown->key);
    });
    connect(m_pane, &HearingPane::taskRequested, this, &CalendarScreen::begin);
    connect(m_schedule, &SchedulePane::done, this, &CalendarScreen::taskDone);
    connect(m_schedule, &SchedulePane::closed, this, &CalendarScreen::taskDone);
    return whole;
}

void CalendarScreen::addActions()
{
    const auto on = [this](const char *id, const char *text, const QKeySequence &keys, auto &&then) {
        QAction *action = m_shortcuts.add(
            this,
            {QLatin1String(id), ui::Shortcuts::Area::Calendar, "adil::planner::CalendarScreen", text, keys});
        connect(action, &QAction::triggered, this, then);
    };
    on("calendar.new", QT_TRANSLATE_NOOP("adil::planner::CalendarScreen", "New hearing"), Qt::Key_N,
       [this] { begin(ScheduleTask::Fix); });
    on("calendar.move", QT_TRANSLATE_NOOP("adil::planner::CalendarScreen", "Move the hearing"), Qt::Key_M,
       [this] { begin(ScheduleTask::Move); });
    on("calendar.adjourn", QT_TRANSLATE_NOOP("adil::planner::CalendarScreen", "Adjourn the hearing"),
       Qt::Key_A, [this] { begin(ScheduleTask::Adjourn); });
    on("calendar.break", QT_TRANSLATE_NOOP("adil::planner::CalendarScreen", "Announce a break"), Qt::Key_B,
       [this] { begin(ScheduleTask::Break); });
    on("calendar.cancel", QT_TRANSLATE_NOOP("adil::planner::CalendarScreen", "Cancel the hearing"),
       Qt::Key_Delete, [this] { begin(ScheduleTask::Cancel); });
    on("calendar.today", QT_TRANSLATE_NOOP("adil::planner::CalendarScreen", "Go to today"), Qt::Key_T,
       [this] { setDay(dateIn(m_clock.now(), m_format.zone())); });
    on("calendar.before", QT_TRANSLATE_NOOP("adil::planner::CalendarScreen", "The days before"),
       Qt::Key_PageUp, [this] { step(-1); });
    on("calendar.after", QT_TRANSLATE_NOOP("adil::planner::CalendarScreen", "The days after"),
       Qt::Key_PageDown, [this] { step(1); });
    on("calendar.export", QT_TRANSLATE_NOOP("adil::planner::CalendarScreen", "Save as a calendar file"),
       Qt::Key_E, [this] { m_export->showMenu(); });
    on("calendar.rooms", QT_TRANSLATE_NOOP("adil::planner::CalendarScreen", "Day by room"), Qt::Key_1,
       [this] { setView(View::Rooms); });
    on("calendar.week", QT_TRANSLATE_NOOP("adil::planner::CalendarScreen", "Work week"), Qt::Key_2,
       [this] { setView(View::Week); });
    on("calendar.month", QT_TRANSLATE_NOOP("adil::planner::CalendarScreen", "Month"), Qt::Key_3,
       [this] { setView(View::Month); });
    on("calendar.agenda", QT_TRANSLATE_NOOP("adil::planner::CalendarScreen", "Agenda"), Qt::Key_4,
       [this] { setView(View::Agenda); });
}

void CalendarScreen::setPerson(const Id<court::Person> &person)
{
    m_person = person;
    m_hearings.setPerson(person);
}

void CalendarScreen::setLoading(bool loading)
{
    m_loading = loading;
    showState();
}

void CalendarScreen::setFormat(const ui::Format &format)
{
    m_format = format;
    m_hearings.setZone(format.zone());
    m_scheduler.setZone(format.zone());
    m_pane->setFormat(format);
    m_schedule->setFormat(format);
    fill();
}

void CalendarScreen::setView(View view)
{
    const auto before = chosen();
    const QString kept = before ? before->key : QString();
    m_view = view;
    m_views->setCurrentIndex(int(view));
    m_scope->setEnabled(view != View::Rooms);
    m_middle->setCurrentWidget(view == View::Agenda ? static_cast<QWidget *>(m_agenda) : m_calendar);
    m_middle->currentWidget()->setFocus();
    readDays();
    m_calendar->setCurrentKey(kept);
    if (m_hearings.count() > 0)
        m_agenda->setCurrentRow(m_hearings.index(qMax(0, m_hearings.rowOf(kept))));
}

void CalendarScreen::setDay(const QDate &day)
{
    m_day = day;
    readDays();
}

// From one day, week, month or agenda to the next.
void CalendarScreen::step(int direction)
{
    switch (m_view) {
    case View::Rooms: setDay(m_day.addDays(direction)); break;
    case View::Week: setDay(m_day.addDays(7 * direction)); break;
    case View::Month: setDay(m_day.addMonths(direction)); break;
    case View::Agenda: setDay(m_day.addDays(28 * direction)); break;
    }
}

// An arrow led over the edge.
void CalendarScreen::move(int days) { step(days); }

void CalendarScreen::readDays()
{
    m_hearings.setOwnOnly(m_view != View::Rooms && m_scope->currentIndex() == 0);
    m_days = daysShown();
    m_hearings.setDays(m_days.first(), m_days.last());
    fill();
}

void CalendarScreen::showState()
{
    if (const auto &failure = m_hearings.failure())
        m_screen->showError(*failure);
    else if (m_loading && m_hearings.count() == 0)
        m_screen->showLoading();
    else if (m_view == View::Agenda && m_hearings.count() == 0)
        m_screen->showEmpty();
    else if (m_view == View::Agenda && m_hearings.count() > mostInAgenda)
        m_screen->showTooMany(m_hearings.count(), m_hearings.count());
    else
        m_screen->showSome();
}

std::optional<model::CalendarRow> CalendarScreen::chosen() const
{
    const QModelIndex row = m_agenda->currentRow();
    if (m_view == View::Agenda)
        return row.isValid() ? std::optional(m_hearings.at(row.row())) : std::nullopt;
    const int index = m_hearings.rowOf(m_calendar->currentKey());
    return index < 0 ? std::nullopt : std::optional(m_hearings.at(index));
}

void CalendarScreen::choose(const QString &hearingId)
{
    const auto hearing = m_source.reader.find(Id<court::Hearing>{hearingId});
    if (!hearing)
        return;
    setDay(dateIn(hearing->value.startsAt, m_format.zone()));
    m_calendar->setCurrentKey(hearingId);
    if (const int row = m_hearings.rowOf(hearingId); row >= 0)
        m_agenda->setCurrentRow(m_hearings.index(row));
}

void CalendarScreen::chosenChanged() { m_pane->setHearing(chosen()); }

void CalendarScreen::begin(ScheduleTask task)
{
    const auto row = chosen();
    if (!m_pane->can(task))
        return;
    if (task == ScheduleTask::Fix) {
        const QDateTime now = m_clock.now();
        const QDateTime morning = instantOf(m_day, QTime(10, 0), m_format.zone());
        startTask(task, {}, morning > now ? std::optional(morning) : std::nullopt);
    } else if (row) {
        startTask(task, row->key, {});
    }
}

void CalendarScreen::startTask(ScheduleTask task, const QString &hearingId,
                               const std::optional<QDateTime> &startsAt,
                               const std::optional<Id<court::Room>> &room)
{
    std::optional<court::Hearing> hearing;
    if (!hearingId.isEmpty()) {
        const auto found = m_source.reader.find(Id<court::Hearing>{hearingId});
        if (!found)
            return;
        hearing = found->value;
    }
    m_side->setCurrentWidget(m_schedule);
    m_schedule->begin(task, hearing, startsAt, room);
}

void CalendarScreen::taskDone()
{
    m_side->setCurrentWidget(m_pane);
    m_middle->currentWidget()->setFocus();
}

void CalendarScreen::dragged(const QString &key, int column, int minute)
{
    const QDate day = m_view == View::Rooms ? m_day : m_days.value(column);
    std::optional<Id<court::Room>> room;
    if (m_view == View::Rooms && column < m_rooms.size())
        room = m_rooms[column].id;
    startTask(ScheduleTask::Move, key, instantOf(day, QTime(0, 0).addSecs(60 * minute), m_format.zone()),
              room);
}

void CalendarScreen::wanted(int column, int minute)
{
    const QDate day = m_view == View::Rooms ? m_day : m_days.value(column);
    std::optional<Id<court::Room>> room;
    if (m_view == View::Rooms && column < m_rooms.size())
        room = m_rooms[column].id;
    const QTime time = minute < 0 ? QTime(10, 0) : QTime(0, 0).addSecs(60 * minute);
    startTask(ScheduleTask::Fix, {}, instantOf(day, time, m_format.zone()), room);
}

// Not a focus proxy: with one inside itself Tab passes over what stands above the calendar.
void CalendarScreen::focusInEvent(QFocusEvent *) { m_middle->currentWidget()->setFocus(); }

void CalendarScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

}  // namespace adil::planner
