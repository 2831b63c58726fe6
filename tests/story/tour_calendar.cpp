// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar: the week, a hearing that is to be moved where it cannot be, and then where it can.
#include "tour.h"

#include "court/scheduling.h"
#include "planner/calendarscreen.h"

#include <QAbstractButton>
#include <QDateTimeEdit>
#include <QTest>

#include <algorithm>

namespace story {

static QString inPane(const char *text) { return said("adil::planner::SchedulePane", text); }

// Two hearings of the judge to come, not of today: one is moved into the other.
bool Tour::chooseHearings()
{
    const QDateTime tomorrow = QDateTime::currentDateTimeUtc().addDays(1);
    std::vector<court::Hearing> coming;
    const auto gather = [&] {
        coming.clear();
        for (const auto &hearing : m_facts->all<court::Hearing>()) {
            const auto judge = m_facts->find(hearing.value.judgeId);
            if (hearing.value.state == court::HearingState::Planned && hearing.value.startsAt > tomorrow
                && judge && judge->value.iin == m_plan.iin)
                coming.push_back(hearing.value);
        }
        return coming.size() >= 2;
    };
    (void)until(gather);  // Today can be used before the first synchronisation ends
    std::sort(coming.begin(), coming.end(),
              [](const court::Hearing &a, const court::Hearing &b) { return a.startsAt < b.startsAt; });
    // Where the term of the case is nearly over no later time fits.
    const auto terms = m_facts->all<court::Deadline>();
    const auto moved = std::find_if(coming.begin(), coming.end(), [&](const court::Hearing &hearing) {
        QList<court::Deadline> ofCase;
        for (const auto &term : terms)
            if (term.value.caseId == hearing.caseId)
                ofCase << term.value;
        const auto ends = court::considerationEnds(ofCase);
        return !ends || *ends >= hearing.startsAt.date().addDays(5);
    });
    const auto other = std::find_if(coming.begin(), coming.end(), [&](const court::Hearing &hearing) {
        return moved != coming.end() && hearing.id != moved->id;
    });
    if (other == coming.end())
        return check(QStringLiteral("the judge has two hearings to come, one of a case with time left"),
                     false);
    m_moved = *moved;
    m_inTheWay = *other;
    return true;
}

bool Tour::calendar()
{
    const auto screen = [&] { return awaited<planner::CalendarScreen>(*m_window); };
    const auto view = [&] { return awaited<planner::CalendarView>(*m_window); };
    return step(QStringLiteral("calendar"), QStringLiteral("The week of hearings"),
                [&] {
                    if (!chooseHearings())
                        return false;
                    key(QKeySequence(Qt::ALT | Qt::Key_2));
                    auto *calendar = screen();
                    if (!check(QStringLiteral("Alt+2 shows the calendar"), calendar && view()))
                        return false;
                    calendar->choose(m_moved.id.value);
                    return check(QStringLiteral("the hearing is in its week"),
                                 until([&] { return view()->currentKey() == m_moved.id.value; }, 5s));
                })
        && step(QStringLiteral("conflicts"), QStringLiteral("It cannot be where another is"),
                [&] {
                    view()->setFocus();
                    key(Qt::Key_M);
                    auto *start = awaited<QDateTimeEdit>(*m_window);
                    if (!check(QStringLiteral("M asks when"), start != nullptr))
                        return false;
                    const QDateTime there = m_inTheWay.startsAt.toTimeZone(
                        m_adil->sitting()->format().zone());
                    start->setDateTime(QDateTime(there.date(), there.time(), Qt::UTC));
                    const auto *give = button(*m_window, inPane("Move"));
                    return check(QStringLiteral("it cannot be moved there"),
                                 give && until([&] { return !give->isEnabled(); }))
                        && check(QStringLiteral("free times are offered"),
                                 until([&] { return freeTime() != nullptr; }));
                })
        && step(QStringLiteral("moved"), QStringLiteral("It is moved to a free time"),
                [&] {
                    if (!press(freeTime()) || !press(*m_window, inPane("Move")))
                        return check(QStringLiteral("it can be moved to a time that is offered"), false);
                    const bool isThere = until([&] {
                        const auto now = m_facts->find(m_moved.id);
                        return now && now->value.startsAt != m_moved.startsAt
                            && now->standing == store::Standing::Fact;
                    });
                    return check(QStringLiteral("the court confirms it"),
                                 isThere && until([&] { return isSent(); }))
                        && check(QStringLiteral("it keeps when it was fixed for"),
                                 m_facts->find(m_moved.id)->value.movedFrom
                                     == m_moved.movedFrom.value_or(m_moved.startsAt))
                        && check(QStringLiteral("the participants are told anew"), toldOf(m_moved.id));
                })
        && calendarViews();
}

// The same days as rooms, as a month and as a list.
bool Tour::calendarViews()
{
    using View = planner::CalendarScreen::View;
    struct Shown {
        const char *name, *what;
        Qt::Key key;
        View view;
    };
    static constexpr Shown all[] = {
        {"calendar-rooms", "A day by rooms", Qt::Key_1, View::Rooms},
        {"calendar-month", "A month of hearings", Qt::Key_3, View::Month},
        {"calendar-agenda", "What is to come as a list", Qt::Key_4, View::Agenda},
    };
    auto *screen = seen<planner::CalendarScreen>(*m_window);
    for (const Shown &one : all) {
        const bool held = step(QLatin1String(one.name), QLatin1String(one.what), [&] {
            if (one.view == View::Rooms) {
                seen<planner::CalendarView>(*screen)->setFocus();
                // The moved hearing, wherever it went.
                screen->choose(m_moved.id.value);
            }
            key(one.key);
            if (!check(QStringLiteral("one key shows it"), until([&] { return screen->view() == one.view; })))
                return false;
            if (one.view == View::Agenda)
                return check(QStringLiteral("the hearing is listed"),
                             until([&] { return hasRow(*screen, m_moved.id.value); }));
            const auto *view = awaited<planner::CalendarView>(*screen);
            return check(QStringLiteral("the hearing is chosen in it"),
                         until([&] { return view && view->currentKey() == m_moved.id.value; }));
        });
        if (!held)
            return false;
    }
    screen->setView(View::Week);
    return true;
}

QAbstractButton *Tour::freeTime() const
{
    for (auto *one : m_window->findChildren<QAbstractButton *>())
        if (one->isVisible() && one->property("freeTime").toBool())
            return one;
    return nullptr;
}

bool Tour::toldOf(const Id<court::Hearing> &id) const
{
    for (const auto &notice : m_facts->all<court::Notice>())
        if (notice.value.hearingId == id && notice.value.kind == court::NoticeKind::Moved)
            return true;
    return false;
}

}  // namespace story
