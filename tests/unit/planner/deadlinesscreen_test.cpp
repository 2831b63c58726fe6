// SPDX-License-Identifier: GPL-3.0-or-later
#include "terms.h"

#include "planner/deadlinesscreen.h"
#include "planner/eventform.h"
#include "planner/movedpane.h"
#include "planner/termform.h"
#include "planner/whypane.h"
#include "ui/rows.h"
#include "ui/screen.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace adil;
using namespace adil::test;

namespace {

struct Stage : TermBench {
    std::unique_ptr<planner::DeadlinesScreen> screen;
    ~Stage() { screen.reset(); }

    void open(const QSize &size = smallestPage)
    {
        screen = std::make_unique<planner::DeadlinesScreen>(
            planner::DeadlinesScreen::Around{source, *editor, clock, shortcuts}, format());
        screen->setLoading(false);
        REQUIRE(support::showActive(*screen, size));
    }
    [[nodiscard]] QAbstractItemModel &rows() const { return *table().model(); }
    [[nodiscard]] ui::TableView &table() const { return *screen->findChild<ui::TableView *>(); }
    [[nodiscard]] QStringList column(int at) const
    {
        QStringList all;
        for (int row = 0; row < rows().rowCount(); ++row)
            all << rows().index(row, at).data().toString();
        return all;
    }
    // By the keyboard.
    void choose(const char *title)
    {
        table().setFocus();
        QTest::keyClick(&table(), Qt::Key_Home, Qt::ControlModifier);
        for (int row = 0; row < rows().rowCount(); ++row) {
            if (rows()
                    .index(table().currentIndex().row(), 3)
                    .data()
                    .toString()
                    .startsWith(QLatin1String(title)))
                return;
            QTest::keyClick(&table(), Qt::Key_Down);
        }
        FAIL("no such term: " << title);
    }
    void press(const char *name)
    {
        INFO(name);
        auto *one = button(*screen, name);
        REQUIRE(one);
        REQUIRE(one->isEnabled());
        QTest::mouseClick(one, Qt::LeftButton);
        support::settle();
    }
    void pick(const char *list, int data)
    {
        auto *box = qobject_cast<QComboBox *>(named(*screen, QLatin1String(list)));
        REQUIRE(box);
        const int at = box->findData(data);
        REQUIRE(at >= 0);
        box->setCurrentIndex(at);
        Q_EMIT box->activated(at);
        support::settle();
    }
    [[nodiscard]] QString why() const { return screen->findChild<planner::WhyPane *>()->text(); }
};

}  // namespace

TEST_CASE("what the case of a term is about is said beside it, by the keyboard too")
{
    Stage stage;
    stage.happened("accepted", {2026, 10, 9});
    stage.happened("prepared", {2026, 10, 9});
    stage.open();
    stage.choose("Consider the case");
    QTest::keyClick(&stage.table(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    auto *list = qobject_cast<QListView *>(named(*stage.screen, QStringLiteral("For the terms the case is")));
    REQUIRE(list);
    CHECK(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Escape);
    CHECK(stage.table().hasFocus());
    stage.press("What it is about…");
    CHECK(list->hasFocus());
    stage.screen->sayKindOf(idOf<court::Case>(7));
    CHECK(list->hasFocus());
}

TEST_CASE("terms are listed with where they stand, and the chosen one is explained")
{
    Stage stage;
    stage.file(30, QStringLiteral("Определение о принятии"));
    auto accepted = court::EnterCaseEvent{stage.editor->newId<court::CaseEvent>(),
                                          idOf<court::Case>(7),
                                          QStringLiteral("accepted"),
                                          {2026, 11, 6}};
    accepted.documentId = idOf<court::Document>(30);
    must(stage.editor->run(accepted));
    stage.open();
    CHECK(stage.column(3)
          == QStringList{QStringLiteral("Send copies of the claim"),
                         QStringLiteral("Prepare the case for trial")});
    CHECK(
        stage.column(0)
        == QStringList{QStringLiteral("overdue: 8 working days"), QStringLiteral("in time: 9 working days")});
    CHECK(stage.column(1) == QStringList{QStringLiteral("11.11.2026"), QStringLiteral("04.12.2026")});
    CHECK(stage.screen->overdue() == 1);
    CHECK(says(*stage.screen, QStringLiteral("overdue: 1")));

    stage.choose("Prepare the case");
    for (const char *words :
         {"Why 4 December 2026", "20 working days, from: Claim accepted", "art. 164(1)",
          "Case 7514-26-00-2/7", "Claim accepted, case opened, 06.11.2026", "Paper: Определение о принятии",
          "09.11.2026 – 13.11.2026: working days 1 to 5.",
          "14.11.2026 – 15.11.2026 are not counted: a weekend.", "The term ends on 04.12.2026",
          "It may be extended by ruling, up to 1 month", "in force since", "claim.preparation"}) {
        INFO(words << "\n" << stage.why().toStdString());
        CHECK(stage.why().contains(QString::fromUtf8(words)));
    }
    stage.press("Copy the explanation");
    CHECK(QApplication::clipboard()->text() == stage.why());

    CHECK_FALSE(says(*stage.screen, QStringLiteral("to be confirmed")));
    stage.languages.set(ui::Language::Russian);
    support::settle();
    CHECK_FALSE(says(*stage.screen, QStringLiteral("требует подтверждения")));
    stage.languages.set(ui::Language::English);
    support::settle();

    QSignalSpy opened(stage.screen.get(), &planner::DeadlinesScreen::openRequested);
    stage.table().setFocus();
    QTest::keyClick(&stage.table(), Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened.first() == QVariantList{QStringLiteral("Case"), recordId(7)});
}

TEST_CASE("a rule that is to be confirmed and a forecast calendar are said in list and pane")
{
    Stage stage;
    stage.enter("treatyNotice", {2026, 11, 20});
    stage.open();
    stage.pick("State", 100);  // to be confirmed
    REQUIRE(stage.rows().rowCount() == 1);
    CHECK(stage.column(3).first().endsWith(QStringLiteral("to be confirmed")));
    CHECK(stage.why().contains(QStringLiteral("this reading is not confirmed yet")));
    CHECK(says(*stage.screen, QStringLiteral("to be confirmed")));
}

TEST_CASE("the list is filtered by words, state and kind; nothing found is said so")
{
    Stage stage;
    stage.enter("accepted", {2026, 11, 6});
    stage.enter("copyReceived", {2026, 11, 10});
    stage.open();
    CHECK(stage.rows().rowCount() == 2);
    stage.pick("Who must keep it", -1);
    CHECK(stage.rows().rowCount() == 3);
    CHECK(stage.column(3).join(u'|').contains(QStringLiteral("by a party")));
    stage.pick("State", int(court::Standing::Overdue));
    CHECK(stage.column(3) == QStringList{QStringLiteral("Send copies of the claim")});
    stage.pick("State", -1);
    stage.choose("Prepare the case");
    auto *search = named(*stage.screen, QStringLiteral("Case, title or article"));
    REQUIRE(search);
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("2/8"));
    QTest::keyClick(search, Qt::Key_Return);
    support::settle();
    CHECK(stage.rows().rowCount() == 0);
    CHECK(says(*stage.screen, QStringLiteral("No term found")));
    CHECK(says(*stage.screen, QStringLiteral("Choose a term")));
    QTest::keyClick(search, Qt::Key_Escape);
    support::settle();
    CHECK(stage.rows().rowCount() == 3);
    stage.choose("Prepare the case");
    stage.pick("Who must keep it", int(court::Bearer::Court));
    CHECK(stage.why().contains(QStringLiteral("Prepare the case")));  // what was chosen stays so
}

TEST_CASE("a chair chooses among the judges; another judge has no such choice")
{
    Stage stage;
    auto chair = judge();
    stage.enter("accepted", {2026, 11, 6});
    auto foreign = caseNumber(8);
    foreign.judgeIds = {recordId(102)};
    stage.put(foreign, judge(102));
    stage.open();
    CHECK(named(*stage.screen, QStringLiteral("Judge")) == nullptr);
    stage.screen.reset();
    chair.duties << QStringLiteral("chair");
    stage.put(chair);
    stage.open();
    auto *judges = qobject_cast<QComboBox *>(named(*stage.screen, QStringLiteral("Judge")));
    REQUIRE(judges);
    CHECK(judges->count() == 2);  // all, and the one whose case has terms
}

TEST_CASE("loading, empty and failed are said; a retry shows what is there")
{
    Stage stage;
    stage.open();
    const ui::Screen *screen = nullptr;  // around the table: the panes beside it have their own
    for (QWidget *around = &stage.table(); around && !screen; around = around->parentWidget())
        screen = qobject_cast<ui::Screen *>(around);
    REQUIRE(screen);
    CHECK(says(*stage.screen, QStringLiteral("No term found")));
    stage.screen->setLoading(true);
    CHECK(screen->isVisible());
    CHECK(screen->state() == ui::Screen::State::Loading);
    CHECK_FALSE(says(*stage.screen, QStringLiteral("No term found")));
    stage.screen->setLoading(false);
    stage.enter("accepted", {2026, 11, 6});
    CHECK(stage.rows().rowCount() == 2);
    {
        const Workplace::Broken broken(stage, "deadline");
        Q_EMIT stage.views.changed({{QStringLiteral("Deadline"), recordId(40), recordId(7)}});
        support::settle();
        CHECK(says(*stage.screen, QStringLiteral("This could not be shown")));
    }
    stage.press("Try again");
    CHECK(stage.rows().rowCount() == 2);
    CHECK_FALSE(says(*stage.screen, QStringLiteral("This could not be shown")));
}

TEST_CASE("a term that is asked for from elsewhere is shown, whatever was filtered")
{
    Stage stage;
    stage.happened("received", {2026, 11, 2});
    stage.happened("accepted", {2026, 11, 6});
    stage.open();
    const auto met = stage.deadline("claim.acceptance");
    REQUIRE(met);
    REQUIRE(met->state == court::DeadlineState::Met);
    CHECK_FALSE(stage.column(3).join(u'\n').contains(met->titleEn));  // only what is not finished is listed
    stage.screen->choose(met->id);
    support::settle();
    CHECK(
        stage.rows().index(stage.table().currentIndex().row(), 3).data().toString().startsWith(met->titleEn));
    const auto running = stage.deadline("claim.preparation");
    REQUIRE(running);
    stage.screen->choose(running->id);
    support::settle();
    CHECK(stage.rows()
              .index(stage.table().currentIndex().row(), 3)
              .data()
              .toString()
              .startsWith(running->titleEn));
}

TEST_CASE("a term is met by the keyboard, with the paper; it leaves the list of what is unfinished")
{
    Stage stage;
    stage.file(30, QStringLiteral("Уведомление"));
    stage.enter("accepted", {2026, 11, 6});
    stage.open();
    stage.choose("Send copies");
    QTest::keyClick(&stage.table(), Qt::Key_M, Qt::ControlModifier);
    support::settle();
    auto *paper = qobject_cast<QComboBox *>(named(*stage.screen, QStringLiteral("By the paper")));
    REQUIRE(paper);
    paper->setCurrentIndex(1);
    stage.press("Mark as met");
    CHECK(stage.lastCommand().kind == QLatin1String("MeetDeadline"));
    CHECK(stage.deadline("claim.copies")->state == court::DeadlineState::Met);
    CHECK(stage.deadline("claim.copies")->metOn == QDate(2026, 11, 23));
    CHECK(stage.deadline("claim.copies")->documentId == idOf<court::Document>(30));
    CHECK(stage.column(3) == QStringList{QStringLiteral("Prepare the case for trial")});
    CHECK(QApplication::focusWidget() == &stage.table());
}

TEST_CASE("a refusal is a sentence, and nothing is stored")
{
    Stage stage;
    stage.enter("accepted", {2026, 11, 6});
    stage.open();
    stage.choose("Send copies");
    stage.press("Waive…");
    const auto before = stage.commandCount();
    stage.press("Waive");
    CHECK(says(*stage.screen, QStringLiteral("The text is empty.")));
    CHECK(stage.commandCount() == before);
    auto *reason = qobject_cast<QPlainTextEdit *>(named(*stage.screen, QStringLiteral("Reason")));
    REQUIRE(reason);
    reason->setPlainText(QStringLiteral("копии вручены в суде"));
    stage.press("Waive");
    CHECK(stage.deadline("claim.copies")->state == court::DeadlineState::Cancelled);
    CHECK(stage.deadline("claim.copies")->remark == QStringLiteral("копии вручены в суде"));
}

TEST_CASE("the screen of deadlines: reachable, named, in three languages, nothing cut")
{
    Stage stage;
    stage.enter("accepted", {2026, 11, 6});
    stage.open();
    const auto format = [&](const ui::Format &one) { stage.screen->setFormat(one); };
    const QStringList rooms{QStringLiteral("planner"), QStringLiteral("ui"), QStringLiteral("words")};
    owesPeople(stage, *stage.screen, rooms, format, smallestPage, 150);
    owesPeople(stage, *stage.screen, rooms, format, {1820, 960});
    stage.choose("Prepare the case");
    stage.press("Extend…");
    owesPeople(stage, *stage.screen, rooms, format, smallestPage, 150);
    stage.press("Back");
    stage.press("Enter an event…");
    owesPeople(stage, *stage.screen, rooms, format, smallestPage, 150);
    stage.press("Back");
    stage.press("What it is about…");
    owesPeople(stage, *stage.screen, rooms, format, smallestPage, 150);
}

TEST_CASE("terms that a calendar changed in mid-year moves are told, listed and counted anew when confirmed")
{
    Stage stage;
    stage.happened("accepted", {2026, 11, 6});  // on record: what waits is decided again by itself
    stage.open();
    CHECK_FALSE(says(*stage.screen, QStringLiteral("would end on another day")));
    stage.takeDayOff("2026-11-27");
    CHECK(says(*stage.screen, QStringLiteral("1 running term would end on another day")));
    CHECK(stage.deadline("claim.preparation")->dueOn == QDate(2026, 12, 4));
    const auto before = stage.commandCount();

    stage.press("Show");
    CHECK_FALSE(says(*stage.screen, QStringLiteral("would end on another day")));
    const auto *list = stage.screen->findChild<planner::MovedPane *>()->findChild<ui::RowView *>();
    REQUIRE(list->model()->rowCount() == 1);
    CHECK(list->model()
              ->index(0, 0)
              .data(Qt::AccessibleTextRole)
              .toString()
              .contains(QStringLiteral("04.12.2026 → 07.12.2026")));
    const auto format = [&](const ui::Format &one) { stage.screen->setFormat(one); };
    const QStringList rooms{QStringLiteral("planner"), QStringLiteral("ui"), QStringLiteral("words")};
    owesPeople(stage, *stage.screen, rooms, format, smallestPage, 150);
    stage.press("Back");
    CHECK(stage.commandCount() == before);  // put off
    CHECK(says(*stage.screen, QStringLiteral("1 running term would end on another day")));

    stage.press("Show");
    stage.press("Count anew");
    CHECK(stage.deadline("claim.preparation")->dueOn == QDate(2026, 12, 7));
    CHECK(stage.commandCount() == before + 1);
    CHECK_FALSE(says(*stage.screen, QStringLiteral("would end on another day")));
    stage.choose("Prepare the case");
    CHECK(stage.why().contains(QStringLiteral("Why 7 December 2026")));
}

TEST_CASE("every rule of the court can be looked through from here, and one comes back")
{
    Stage stage;
    stage.open();
    stage.press("All rules");
    CHECK(says(*stage.screen, QStringLiteral("Rules on terms")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    support::settle();
    CHECK(says(*stage.screen, QStringLiteral("No term found")));
    CHECK(button(*stage.screen, "All rules")->hasFocus());
}

TEST_CASE("events are corrected beside the terms, and the pane says who changed what")
{
    Stage stage;
    stage.put(caseNumber(8));
    stage.enter("accepted", {2026, 11, 6});
    auto joined = court::EnterCaseEvent{stage.editor->newId<court::CaseEvent>(),
                                        idOf<court::Case>(7),
                                        QStringLiteral("joined"),
                                        {2026, 11, 20}};
    joined.subject = recordId(8);
    must(stage.editor->run(joined));
    stage.open();
    stage.choose("Prepare the case");
    CHECK(stage.why().contains(QStringLiteral("Joined with 7514-26-00-2/8 on 20.11.2026")));
    CHECK_FALSE(stage.why().contains(QStringLiteral("Who changed what")));
    stage.press("Events of the case…");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Home);
    stage.press("Correct…");
    auto *form = stage.screen->findChild<planner::EventForm *>();
    REQUIRE(form->isVisible());
    auto *day = qobject_cast<QDateEdit *>(named(*form, QStringLiteral("Day")));
    REQUIRE(day);
    CHECK(day->date() == QDate(2026, 11, 6));
    day->setDate({2026, 11, 9});
    QTest::qWait(250);
    auto *reason = named(*form, QStringLiteral("Reason"));
    REQUIRE(reason);
    reason->setFocus();
    QTest::keyClicks(reason, QStringLiteral("slip of the pen"));
    stage.press("Correct");
    CHECK(named(*stage.screen, QStringLiteral("Events of the case")));  // back among them
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    support::settle();
    CHECK(stage.why().contains(
        QStringLiteral("Who changed what\n23.11.2026 09:00, Сейтқали Ә. Б.: an event was corrected; "
                       "04.12.2026 → 07.12.2026; reason: slip of the pen")));
}
