// SPDX-License-Identifier: GPL-3.0-or-later
// The terms of the judge's cases: why each ends when it ends, and what an event would make of them.
#include "tour.h"

#include "planner/deadlinesscreen.h"
#include "planner/eventform.h"
#include "planner/eventspane.h"
#include "planner/practicescreen.h"
#include "planner/whypane.h"
#include "planner/workloadscreen.h"
#include "ui/rows.h"
#include "ui/table.h"

#include <QDateEdit>
#include <QTest>

namespace story {

bool Tour::deadlines()
{
    return step(QStringLiteral("deadlines"), QStringLiteral("Deadlines, and why one is as it is"),
                [&] {
                    key(QKeySequence(Qt::ALT | Qt::Key_3));
                    const auto *screen = awaited<planner::DeadlinesScreen>(*m_window);
                    auto *table = screen ? seen<ui::TableView>(*screen) : nullptr;
                    if (!check(QStringLiteral("Alt+3 shows the deadlines"), table != nullptr))
                        return false;
                    qsizetype running = 0;
                    for (const auto &one : m_facts->all<court::Deadline>())
                        running += one.value.who == QLatin1String("court")
                            && (one.value.state == court::DeadlineState::Running
                                || one.value.state == court::DeadlineState::Suspended);
                    if (!check(QStringLiteral("all that run or are on hold are listed"),
                               table->model()->rowCount() == running, QString::number(running)))
                        return false;
                    table->setFocus();
                    key(Qt::Key_Down);
                    const auto *why = seen<planner::WhyPane>(*screen);
                    return check(QStringLiteral("the count of the chosen one stands beside it"),
                                 why && why->text().count(u'\n') > 8, why ? why->text() : QString());
                })
        && step(QStringLiteral("event-preview"), QStringLiteral("What an event would make of the terms"),
                [&] {
                    // Down to a term that still runs: one that is over is not held up any more.
                    QString running;
                    for (const auto &one : m_facts->all<court::Deadline>())
                        if (one.value.state == court::DeadlineState::Running
                            && one.value.article == QLatin1String("183(2)"))
                            running = m_facts->find(one.value.caseId)->value.number;
                    const auto *why = awaited<planner::WhyPane>(*m_window);
                    const auto isThere = [&] {
                        return why->text().contains(running) && why->text().contains(QLatin1String("183"));
                    };
                    for (int i = 0; why && i < 40 && !isThere(); ++i)
                        key(Qt::Key_Down);
                    if (!check(QStringLiteral("a term of a trial that runs is found"),
                               !running.isEmpty() && why && isThere(), running))
                        return false;
                    key(QKeySequence(Qt::CTRL | Qt::Key_E));
                    auto *form = awaited<planner::EventForm>(*m_window);
                    if (!check(QStringLiteral("Ctrl+E opens the form"), form != nullptr))
                        return false;
                    form->choose(QStringLiteral("suspended"));
                    auto *rows = named<ui::RowView>(
                        *form, said("adil::planner::ChangesView", "What becomes of the terms"));
                    if (!check(QStringLiteral("the terms it would hold up are shown"),
                               rows && rows->model()->rowCount() > 0))
                        return false;
                    return check(QStringLiteral("nothing is kept without confirmation"),
                                 m_facts->waiting() == 0);
                });
}

bool Tour::events()
{
    return step(QStringLiteral("events"), QStringLiteral("What happened in the case"),
                [&] {
                    key(Qt::Key_Escape);
                    key(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
                    const auto *pane = awaited<planner::EventsPane>(*m_window);
                    const auto *rows = pane ? seen<ui::RowView>(*pane) : nullptr;
                    return check(QStringLiteral("Ctrl+Shift+E lists them"),
                                 rows && rows->model()->rowCount() > 1);
                })
        && step(QStringLiteral("event-corrected"),
                QStringLiteral("What a correction would make of the terms"), [&] {
                    const auto *pane = seen<planner::EventsPane>(*m_window);
                    if (!press(*pane, said("adil::planner::EventsPane", "Correct…")))
                        return check(QStringLiteral("the chosen one can be corrected"), false);
                    const auto *form = awaited<planner::EventForm>(*m_window);
                    auto *day = form ? seen<QDateEdit>(*form) : nullptr;
                    if (!check(QStringLiteral("its form opens"), day != nullptr))
                        return false;
                    day->setDate(day->date().addDays(-1));
                    const bool isSeen = check(
                        QStringLiteral("what becomes of the terms stands below"), until([&] {
                            const auto *rows = named<ui::RowView>(
                                *form, said("adil::planner::ChangesView", "What becomes of the terms"));
                            return rows && rows->model()->rowCount() > 0;
                        }));
                    return isSeen
                        && check(QStringLiteral("nothing is kept without confirmation"),
                                 m_facts->waiting() == 0);
                });
}

bool Tour::practice()
{
    return step(QStringLiteral("practice"), QStringLiteral("Decisions of other courts on such cases"), [&] {
        key(Qt::Key_Escape);
        key(Qt::Key_Escape);
        key(QKeySequence(Qt::ALT | Qt::Key_7));
        const auto *screen = awaited<planner::PracticeScreen>(*m_window);
        if (!check(QStringLiteral("Alt+7 shows the practice"), screen != nullptr))
            return false;
        auto *rows = named<ui::RowView>(*screen,
                                        said("adil::planner::PracticeScreen", "Decisions of other courts"));
        if (!check(QStringLiteral("decisions are listed"),
                   rows && until([&] { return rows->model()->rowCount() > 10; })))
            return false;
        rows->setFocus();
        key(Qt::Key_Home);
        return check(QStringLiteral("the first is chosen"), rows->currentRow().row() == 0);
    });
}

bool Tour::workload()
{
    return step(QStringLiteral("workload"), QStringLiteral("What there is to do, and what was done"), [&] {
        key(QKeySequence(Qt::ALT | Qt::Key_8));
        const auto *screen = awaited<planner::WorkloadScreen>(*m_window);
        if (!check(QStringLiteral("Alt+8 shows the workload"), screen != nullptr))
            return false;
        qint64 open = 0;
        for (const auto &file : m_facts->all<court::Case>())
            for (const QString &id : file.value.judgeIds)
                if (const auto judge = m_facts->find(Id<court::Person>{id}))
                    open += court::isUnderWay(file.value.stage) && judge->value.iin == m_plan.iin;
        auto *stages = named<ui::BarView>(*screen,
                                          said("adil::planner::WorkloadScreen", "Open cases by stage"));
        qint64 counted = 0;
        if (stages)
            for (const ui::Bar &bar : stages->bars())
                counted += bar.value.toLongLong();
        if (!check(QStringLiteral("every open case is in one stage"), open > 0 && counted == open,
                   QString::number(counted)))
            return false;
        stages->setFocus();
        key(Qt::Key_Home);
        const auto *rows = named<ui::RowView>(
            *screen, said("adil::planner::WorkloadScreen", "Records behind the number"));
        return check(QStringLiteral("the cases behind the first are listed"),
                     rows && rows->model()->rowCount() == stages->bars().first().value.toInt());
    });
}

}  // namespace story
