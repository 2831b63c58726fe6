// SPDX-License-Identifier: GPL-3.0-or-later
// What the calendar shows: its days, its events and their words.
#include "base/zone.h"
#include "planner/calendarscreen.h"
#include "ui/buttons.h"
#include "ui/label.h"
#include "ui/screen.h"
#include "words/labels.h"

#include <QComboBox>

#include <algorithm>

namespace adil::planner {

using court::DayKind;
using court::HearingState;

QList<QDate> CalendarScreen::daysShown() const
{
    QList<QDate> days;
    const auto add = [&](const QDate &first, int count) {
        for (int i = 0; i < count; ++i)
            days << first.addDays(i);
    };
    const QDate monday = m_day.addDays(1 - m_day.dayOfWeek());
    switch (m_view) {
    case View::Rooms: add(m_day, 1); break;
    case View::Week: add(monday, 7); break;
    case View::Agenda: add(m_day, 28); break;
    case View::Month: {
        const QDate first(m_day.year(), m_day.month(), 1);
        add(first.addDays(1 - first.dayOfWeek()), 42);
        break;
    }
    }
    return days;
}

QString CalendarScreen::noteOf(const QDate &day) const
{
    if (const QString name = m_holidays.nameOf(day, ui::codeOf(m_format.language())); !name.isEmpty())
        return name;
    switch (m_hearings.kindOf(day)) {
    case DayKind::DayOff: return tr("day off");
    case DayKind::Worked: return tr("working day");
    case DayKind::Weekend: return m_view == View::Month ? QString() : tr("weekend");
    default: return {};
    }
}

// A weekend stands in the work week only when it is worked or has a hearing.
void CalendarScreen::listColumns(CalendarContents &contents)
{
    const QDate today = dateIn(m_clock.now(), m_format.zone());
    if (m_view == View::Rooms) {
        m_rooms = m_scheduler.rooms(court::RoomKind::Courtroom);
        m_rooms << court::Room{{}, tr("By video link"), tr("By video link")};
        const bool isOff = m_hearings.kindOf(m_day) != DayKind::Working
            && m_hearings.kindOf(m_day) != DayKind::Worked;
        for (const court::Room &room : std::as_const(m_rooms))
            contents.columns << CalendarColumn{m_format.language() == ui::Language::Kazakh ? room.nameKk
                                                                                           : room.nameRu,
                                               noteOf(m_day), isOff, false, false};
        return;
    }
    if (m_view == View::Week)
        m_days.removeIf([&](const QDate &day) {
            const bool hasHearing = std::any_of(
                m_hearings.rows().begin(), m_hearings.rows().end(),
                [&](const model::CalendarRow &row) { return row.startsAt.date() == day; });
            return day.dayOfWeek() > 5 && m_hearings.kindOf(day) != DayKind::Worked && !hasHearing;
        });
    for (const QDate &day : std::as_const(m_days)) {
        const DayKind kind = m_hearings.kindOf(day);
        const QString name = m_format.locale().standaloneDayName(day.dayOfWeek(), QLocale::ShortFormat);
        QString title = tr("%1, %2").arg(name, m_format.shortDate(day));
        if (m_view == View::Month)  // the days of the first week say which column is which
            title = contents.columns.size() < 7 ? QStringLiteral("%1 %2").arg(name).arg(day.day())
                                                : QString::number(day.day());
        contents.columns << CalendarColumn{title, noteOf(day),
                                           kind == DayKind::DayOff || kind == DayKind::Weekend, day == today,
                                           m_view == View::Month && day.month() != m_day.month()};
    }
}

QString CalendarScreen::roomOf(const model::CalendarRow &row) const
{
    if (row.roomRu.isEmpty() && row.roomKk.isEmpty())
        return tr("by video link");
    return m_format.language() == ui::Language::Kazakh ? row.roomKk : row.roomRu;
}

QString CalendarScreen::spoken(const model::CalendarRow &row) const
{
    const QString when = tr("%1, %2–%3")
                             .arg(m_format.dayAndMonth(row.startsAt.date()), m_format.time(row.startsAt),
                                  m_format.time(row.startsAt.addSecs(row.minutes * 60)));
    if (row.caseId.isEmpty())
        return QStringList{when, tr("taken by another judge"), row.judge, roomOf(row)}.join(
            QStringLiteral(", "));
    QStringList parts{when, row.caseNumber, row.subject, row.sides, roomOf(row), words::label(row.state)};
    if (row.chainLength > 1)
        parts << tr("%1 of %2 in a row of hearings").arg(row.chainPlace).arg(row.chainLength);
    if (row.standing == store::Standing::Pending)
        parts << tr("not yet confirmed by the court");
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

static ui::Tone toneOf(const model::CalendarRow &row)
{
    if (row.caseId.isEmpty())
        return ui::Tone::Muted;
    switch (row.state) {
    case HearingState::Planned:
        return row.standing == store::Standing::Conflict ? ui::Tone::Red : ui::Tone::Accent;
    case HearingState::Held: return ui::Tone::Green;
    case HearingState::Adjourned:
    case HearingState::Break: return ui::Tone::Amber;
    default: return ui::Tone::Muted;
    }
}

CalendarEvent CalendarScreen::eventOf(const model::CalendarRow &row, int column) const
{
    CalendarEvent event;
    event.key = row.key;
    const int from = row.startsAt.time().hour() * 60 + row.startsAt.time().minute();
    event.place = {column, from, std::min(24 * 60, from + int(row.minutes))};
    event.isPlain = row.caseId.isEmpty();
    event.isMovable = row.isOwn && row.state == HearingState::Planned && !row.begun;
    event.chain = row.chain;
    event.tone = toneOf(row);
    event.spoken = spoken(row);
    const QString time = m_format.time(row.startsAt);
    if (event.isPlain) {
        event.title = tr("%1 taken").arg(time);
        event.text = row.judge;
        return event;
    }
    // The year and the court stand in every number: the end tells the cases apart.
    event.title = time + u' ' + row.caseNumber.section(u'-', -1);
    QStringList text;
    if (row.state != HearingState::Planned)
        text << words::label(row.state);
    if (row.standing == store::Standing::Pending)
        text << tr("not yet confirmed");
    if (m_view != View::Rooms)
        text << roomOf(row);
    if (row.chainLength > 1)
        text << tr("%1 of %2").arg(row.chainPlace).arg(row.chainLength);
    text << row.subject;
    event.text = text.join(QStringLiteral(" · "));
    return event;
}

void CalendarScreen::listEvents(CalendarContents &contents)
{
    for (const model::CalendarRow &row : m_hearings.rows()) {
        int column = -1;
        if (m_view == View::Rooms) {
            for (qsizetype i = 0; i < m_rooms.size(); ++i)
                if (m_rooms[i].id.value == row.roomId)
                    column = int(i);
        } else {
            column = int(m_days.indexOf(row.startsAt.date()));
        }
        if (column >= 0)
            contents.events << eventOf(row, column);
    }
}

void CalendarScreen::fill()
{
    if (m_days.isEmpty())
        return;  // not shown yet
    m_days = daysShown();
    m_sum->setText(tr("%n hearing(s)", nullptr, m_hearings.count()));
    if (m_view != View::Agenda) {
        CalendarContents contents;
        contents.shape = m_view == View::Month ? CalendarShape::Month : CalendarShape::Hours;
        listColumns(contents);
        listEvents(contents);
        for (const court::DayHours &hours : m_scheduler.hours())
            contents.hours << std::pair(hours.from.msecsSinceStartOfDay() / 60000,
                                        hours.to.msecsSinceStartOfDay() / 60000);
        const QDateTime now = inZone(m_clock.now(), m_format.zone());
        if (m_view == View::Week)
            contents.nowColumn = int(m_days.indexOf(now.date()));
        contents.nowMinute = now.time().msecsSinceStartOfDay() / 60000;
        m_calendar->setContents(contents);
    }
    m_heading->setText(titleOfDays());
    showState();
    chosenChanged();
}

QString CalendarScreen::titleOfDays() const
{
    switch (m_view) {
    case View::Rooms: return m_format.dayAndMonth(m_day);
    case View::Month: {
        const QString month = m_format.locale().standaloneMonthName(m_day.month());
        return tr("%1 %2").arg(month.left(1).toUpper() + month.mid(1)).arg(m_day.year());
    }
    default: return tr("%1 – %2").arg(m_format.shortDate(m_days.first()), m_format.date(m_days.last()));
    }
}

ui::Row CalendarScreen::describe(const model::CalendarRow &row) const
{
    ui::Row out;
    const QString day = m_format.locale().standaloneDayName(row.startsAt.date().dayOfWeek(),
                                                            QLocale::ShortFormat);
    out.leading = tr("%1, %2").arg(day, m_format.shortDate(row.startsAt.date()));
    out.leadingNote = tr("%1–%2").arg(m_format.time(row.startsAt),
                                      m_format.time(row.startsAt.addSecs(row.minutes * 60)));
    out.title = row.caseId.isEmpty() ? tr("taken by another judge") : row.caseNumber;
    out.titleRest = row.caseId.isEmpty() ? row.judge : row.subject;
    out.subtitle = row.sides;
    out.pills << ui::PillSpec{toneOf(row), words::label(row.state), QStringLiteral("calendar-days")};
    if (row.chainLength > 1)
        out.pills << ui::PillSpec{
            ui::Tone::Muted, tr("%1 of %2").arg(row.chainPlace).arg(row.chainLength), {}};
    if (row.standing == store::Standing::Pending)
        out.pills << ui::PillSpec{ui::Tone::Amber, tr("not yet confirmed"), QStringLiteral("cloud-upload")};
    out.trailing = roomOf(row);
    return out;
}

void CalendarScreen::retranslate()
{
    const QString views[] = {tr("Day by room"), tr("Work week"), tr("Month"), tr("Agenda")};
    for (int i = 0; i < 4; ++i)
        m_views->setItemText(i, views[i]);
    m_views->setAccessibleName(tr("What the calendar shows"));
    m_scope->setItemText(0, tr("My hearings"));
    m_scope->setItemText(1, tr("All hearings"));
    m_scope->setAccessibleName(tr("Whose hearings"));
    m_before->setName(tr("The days before"), Qt::Key_PageUp);
    m_after->setName(tr("The days after"), Qt::Key_PageDown);
    m_today->setText(tr("Today"));
    retranslateExport();
    m_new->setText(tr("New hearing"));
    m_calendar->setName(tr("Calendar of hearings"));
    m_agenda->setName(tr("Agenda"));
    m_screen->setEmptyWords(QStringLiteral("calendar-days"), tr("No hearings in these days"),
                            tr("Page Up and Page Down go to other days."), tr("New hearing"));
    fill();
}

}  // namespace adil::planner
