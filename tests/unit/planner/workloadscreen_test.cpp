// SPDX-License-Identifier: GPL-3.0-or-later
#include "planner/workloadscreen.h"
#include "support/workplace.h"
#include "ui/screen.h"

#include <QComboBox>
#include <QSignalSpy>

using namespace adil;
using namespace adil::test;
using planner::WorkloadScreen;

namespace {

// Two open cases of judge 101, one of judge 102; a hearing tomorrow, a term missed, an act signed.
struct Stage : Workplace {
    explicit Stage(int person = 101)
    {
        court::Person other = judge(102), chair = judge(103);
        other.surname = QStringLiteral("Ахметов");
        chair.surname = QStringLiteral("Төраға");
        chair.duties << QStringLiteral("chair");
        court::Case second = caseNumber(2), theirs = caseNumber(3);
        second.stage = court::Stage::Preparation;
        second.category = QStringLiteral("labour");
        theirs.judgeIds = {other.id.value};
        court::Deadline term;
        term.id = idOf<court::Deadline>(41);
        term.caseId = idOf<court::Case>(1);
        term.ruleId = QStringLiteral("claim.preparation");
        term.titleKk = QStringLiteral("Дайындау");
        term.titleRu = QStringLiteral("Подготовить");
        term.titleEn = QStringLiteral("Prepare");
        term.startsOn = {2026, 10, 1};
        term.dueOn = {2026, 11, 20};
        court::Act act;
        act.id = idOf<court::Act>(61);
        act.caseId = idOf<court::Case>(1);
        act.title = QStringLiteral("Определение");
        act.datedOn = {2026, 11, 3};
        act.state = court::ActState::Signed;
        act.authorId = act.judgeId = judge().id;
        put(other, chair, caseNumber(1), second, theirs, term, act,
            court::WorkingCalendar{idOf<court::WorkingCalendar>(60), 2026, {}, {}, false},
            hearingOf(21, 1, QDateTime({2026, 11, 24}, {5, 0}, Qt::UTC)));
        screen = std::make_unique<WorkloadScreen>(source, clock, format(), idOf<court::Person>(person));
        screen->setLoading(false);
        REQUIRE(support::showActive(*screen, smallestPage));
        support::settle();
    }
    ~Stage() { screen.reset(); }
    [[nodiscard]] ui::BarView &bars(const char *name) const
    {
        auto *view = qobject_cast<ui::BarView *>(named(*screen, QLatin1String(name)));
        INFO(name);
        REQUIRE(view);
        return *view;
    }
    [[nodiscard]] ui::RowView &rows() const
    {
        auto *view = qobject_cast<ui::RowView *>(named(*screen, QStringLiteral("Records behind the number")));
        REQUIRE(view);
        return *view;
    }
    std::unique_ptr<WorkloadScreen> screen;
};

}  // namespace

TEST_CASE("each number leads to its records, and they open")
{
    Stage stage;
    QSignalSpy opened(stage.screen.get(), &WorkloadScreen::openRequested);
    CHECK(says(*stage.screen, QStringLiteral("2 open cases · 1 hearing left this week · overdue: 1")));
    const auto open = [&](const char *picture, int bar) {
        auto &bars = stage.bars(picture);
        bars.setFocus(Qt::TabFocusReason);
        QTest::keyClick(&bars, Qt::Key_Home);
        for (int i = 0; i < bar; ++i)
            QTest::keyClick(&bars, Qt::Key_Down);
        QTest::keyClick(&bars, Qt::Key_Return);  // to the list
        support::settle();
        CHECK(QApplication::focusWidget() == &stage.rows());
        REQUIRE(stage.rows().model()->rowCount() == 1);
        QTest::keyClick(&stage.rows(), Qt::Key_Home);
        QTest::keyClick(&stage.rows(), Qt::Key_Return);
        return opened.isEmpty() ? QVariantList() : opened.takeLast();
    };
    CHECK(open("Open cases by stage", 0) == QVariantList{QStringLiteral("Case"), recordId(2)});
    CHECK(open("Hearings ahead, of the working hours", 0)
          == QVariantList{QStringLiteral("Hearing"), recordId(21)});
    CHECK(open("Terms that end, by week", 0) == QVariantList{QStringLiteral("Case"), recordId(1)});
    CHECK(says(*stage.screen, QStringLiteral("overdue")));
    CHECK(open("Acts issued, by month", 11) == QVariantList{QStringLiteral("Act"), recordId(61)});
    CHECK(open("What waits", 0) == QVariantList{QStringLiteral("Case"), recordId(1)});
    // One number is chosen at a time.
    CHECK(stage.bars("Open cases by stage").current() == -1);
}

TEST_CASE("numbers are said as words, with the hours beside the hearings")
{
    Stage stage;
    const auto spoken = [](const ui::BarView &view) {
        QStringList all;
        for (const ui::Bar &bar : view.bars())
            all << bar.spoken;
        return all;
    };
    CHECK(spoken(stage.bars("Hearings ahead, of the working hours")).first()
          == QStringLiteral("23.11 – 29.11: 1 hearing, 0:30 of 40:00 working hours"));
    CHECK(spoken(stage.bars("Terms kept and missed, by month")).last()
          == QStringLiteral("November 2026: 1 term, missed 1"));
    CHECK(spoken(stage.bars("Open cases by category")).size() == 2);
}

TEST_CASE("the chair sees the judges and can look at one's work")
{
    Stage own;
    CHECK_FALSE(named(*own.screen, QStringLiteral("Open cases by judge")));
    Stage chair(103);
    CHECK(chair.bars("Open cases by judge").bars().size() == 2);
    auto *judges = qobject_cast<QComboBox *>(named(*chair.screen, QStringLiteral("Judge")));
    REQUIRE(judges);
    REQUIRE(judges->count() == 3);
    judges->setCurrentIndex(1);
    Q_EMIT judges->activated(1);
    support::settle();
    CHECK(judges->currentIndex() == 1);
    CHECK(says(*chair.screen, QStringLiteral("1 open case")));
}

TEST_CASE("the workload fails with a reason, is empty with a word, and comes back")
{
    Stage stage;
    auto *state = stage.screen->findChild<ui::Screen *>();
    {
        Workplace::Broken broken(stage, "deadline");
        stage.put(caseNumber(4));
        support::settle();
        CHECK(state->state() == ui::Screen::State::Failed);
        broken.mend();
        Q_EMIT state->retryRequested();
    }
    CHECK(state->state() == ui::Screen::State::Some);
    CHECK(says(*stage.screen, QStringLiteral("3 open cases")));
    WorkloadScreen empty(stage.source, stage.clock, stage.format(), idOf<court::Person>(199));
    CHECK(empty.findChild<ui::Screen *>()->state() == ui::Screen::State::Loading);
    empty.setLoading(false);
    CHECK(empty.findChild<ui::Screen *>()->state() == ui::Screen::State::Empty);
}

TEST_CASE("the workload owes people names, keys and whole words in three languages")
{
    Stage stage(103);
    owesPeople(stage, *stage.screen, {QStringLiteral("planner")},
               [&](const ui::Format &format) { stage.screen->setFormat(format); });
}
