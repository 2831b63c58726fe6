// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/zone.h"
#include "court/scheduling.h"
#include "planner/calendarscreen.h"
#include "planner/hearingpane.h"
#include "support/calendarjudge.h"
#include "support/workplace.h"
#include "ui/buttons.h"
#include "ui/label.h"
#include "ui/screen.h"
#include "words/reasons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QSignalSpy>

using namespace adil;
using namespace adil::test;
using planner::CalendarScreen;
using planner::CalendarView;

namespace {

// Judge 101's week of 23 November: cases 1 and 2, halls 50 and 51, a working calendar with a worked Saturday.
struct Stage : Workplace {
    Stage()
    {
        clock.instant = QDateTime({2026, 11, 23}, {3, 0}, Qt::UTC);  // 08:00 in Almaty
        put(court::WorkingCalendar{idOf<court::WorkingCalendar>(60),
                                   2026,
                                   {QStringLiteral("2026-11-25")},
                                   {QStringLiteral("2026-11-28")},
                                   false},
            court::WorkingCalendar{idOf<court::WorkingCalendar>(61), 2027, {}, {}, true});
        put(court::Room{idOf<court::Room>(50), QStringLiteral("1-зал"), QStringLiteral("Зал 1")},
            court::Room{idOf<court::Room>(51), QStringLiteral("2-зал"), QStringLiteral("Зал 2")});
        put(caseNumber(1), caseNumber(2));
        put(partyOf(31, 1, court::Side::Plaintiff, QStringLiteral("А. Үлгіқызы")),
            partyOf(32, 1, court::Side::Defendant, QStringLiteral("Б. Сынақов")));
        hearing(21, 1, 23, 10);
        hearing(22, 2, 24, 15);
        screen = std::make_unique<CalendarScreen>(CalendarScreen::Around{source, *editor, clock, shortcuts},
                                                  format());
        screen->setLoading(false);
        REQUIRE(support::showActive(*screen, {1150, 700}));
        support::settle();
    }
    ~Stage() { screen.reset(); }
    void hearing(int n, int caseN, int day, int hour)
    {
        auto one = hearingOf(n, caseN, at(day, hour));
        one.minutes = 60;
        one.roomId = idOf<court::Room>(50);
        court::Availability place;
        place.id = idOf<court::Availability>(200 + n);
        place.hearingId = one.id;
        place.startsAt = one.startsAt;
        place.endsAt = one.startsAt.addSecs(3600);
        place.roomIds = {recordId(50)};
        place.personIds = {recordId(101)};
        put(one, place);
    }
    [[nodiscard]] QDateTime at(int day, int hour, int minute = 0) const
    {
        return instantOf({2026, 11, day}, {hour, minute}, zone);
    }
    [[nodiscard]] CalendarView &calendar() const { return *screen->findChild<CalendarView *>(); }
    template <class W>
    [[nodiscard]] QList<W *> visible() const
    {
        QList<W *> all;
        for (W *one : screen->findChildren<W *>())
            if (one->isVisible())
                all << one;
        return all;
    }
    [[nodiscard]] QAbstractButton *button(const QString &text) const
    {
        for (auto *one : visible<QAbstractButton>())
            if (one->text() == text)
                return one;
        return nullptr;
    }
    void click(const QString &text) const
    {
        auto *one = button(text);
        INFO(text.toStdString());
        REQUIRE(one);
        QTest::mouseClick(one, Qt::LeftButton, {}, QPoint(8, one->height() / 2));
        support::settle();
    }
    [[nodiscard]] QStringList texts() const
    {
        QStringList all;
        for (const auto *label : visible<QLabel>())
            all << label->text();
        return all;
    }
    void press(Qt::Key key) const
    {
        QTest::keyClick(QApplication::focusWidget(), key);
        support::settle();
    }

    std::unique_ptr<CalendarScreen> screen;
};

}  // namespace

TEST_CASE("the work week shows its days, a worked Saturday among them, and its hearings")
{
    Stage stage;
    REQUIRE(stage.calendar().events().size() == 2);
    CHECK(stage.calendar().events()[0].title == QStringLiteral("10:00 2/1"));
    CHECK(stage.calendar().events()[0].place.column == 0);
    CHECK(stage.calendar().events()[1].place.column == 1);
    CHECK(stage.calendar().places().column(5).isValid());
    CHECK_FALSE(stage.calendar().places().column(6).isValid());
    CHECK(stage.calendar().events()[0].spoken.contains(QStringLiteral("7514-26-00-2/1")));
    CHECK(stage.calendar().events()[0].spoken.contains(QStringLiteral("Зал 1")));
}

TEST_CASE("a holiday has its name, another day off says that it is one")
{
    Stage stage;
    stage.put(court::WorkingCalendar{idOf<court::WorkingCalendar>(60),
                                     2026,
                                     {QStringLiteral("2026-03-23"), QStringLiteral("2026-03-25")},
                                     {},
                                     false});
    support::settle();
    stage.screen->setDay({2026, 3, 24});
    const auto note = [&](int column) { return stage.calendar().columns().value(column).note; };
    CHECK(note(0) == QStringLiteral("Nauryz"));
    CHECK(note(1).isEmpty());
    CHECK(note(2) == QStringLiteral("day off"));
    stage.screen->setFormat(stage.format(ui::Language::Kazakh));
    CHECK(note(0) == QStringLiteral("Наурыз мейрамы"));
    stage.screen->setView(CalendarScreen::View::Month);
    const QStringList notes = [&] {
        QStringList all;
        for (const auto &column : stage.calendar().columns())
            all << column.note;
        return all;
    }();
    CHECK(notes.count(QStringLiteral("Наурыз мейрамы")) == 3);  // Saturday and Sunday too
    CHECK(notes.count(QStringLiteral("Халықаралық әйелдер күні")) == 1);
}

TEST_CASE("keys lead through days and views")
{
    Stage stage;
    stage.press(Qt::Key_PageDown);
    CHECK(stage.screen->day() == QDate(2026, 11, 30));
    CHECK(stage.calendar().events().isEmpty());
    stage.press(Qt::Key_T);
    CHECK(stage.screen->day() == QDate(2026, 11, 23));
    stage.press(Qt::Key_1);
    CHECK(stage.screen->view() == CalendarScreen::View::Rooms);
    CHECK(stage.calendar().events().size() == 1);
    stage.press(Qt::Key_3);
    CHECK(stage.screen->view() == CalendarScreen::View::Month);
    CHECK(stage.calendar().events().size() == 2);
    // Columns have their day's name in the first week.
    CHECK(stage.calendar().columns()[0].title == QStringLiteral("Mon 26"));
    CHECK(stage.calendar().columns()[7].title == QStringLiteral("2"));
    stage.press(Qt::Key_4);
    CHECK(stage.screen->view() == CalendarScreen::View::Agenda);
    stage.press(Qt::Key_2);
    CHECK(stage.screen->view() == CalendarScreen::View::Week);
    QSignalSpy opened(stage.screen.get(), &CalendarScreen::openRequested);
    stage.calendar().setCurrent(1);
    stage.press(Qt::Key_Return);
    CHECK(opened == QList<QVariantList>{{QStringLiteral("Hearing"), recordId(22)}});
}

TEST_CASE("the hearing that is chosen stays so in another view; without one the agenda begins at its first")
{
    Stage stage;
    for (int n = 0; n < 30; ++n)
        stage.hearing(300 + n, 2, 24 + n % 6, 8);
    support::settle();
    QSignalSpy opened(stage.screen.get(), &CalendarScreen::openRequested);
    stage.press(Qt::Key_3);
    stage.press(Qt::Key_4);
    stage.press(Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened.last().last() == recordId(21));
    stage.press(Qt::Key_2);
    stage.calendar().setCurrentKey(recordId(22));
    stage.press(Qt::Key_4);
    stage.press(Qt::Key_Return);
    REQUIRE(opened.size() == 2);
    CHECK(opened.last().last() == recordId(22));
    stage.press(Qt::Key_3);
    stage.press(Qt::Key_Return);
    REQUIRE(opened.size() == 3);
    CHECK(opened.last().last() == recordId(22));
}

TEST_CASE("the room of a day shows what other judges take, and no more of it")
{
    Stage stage;
    court::Availability other;
    other.id = idOf<court::Availability>(90);
    other.hearingId = idOf<court::Hearing>(91);
    other.startsAt = stage.at(23, 15);
    other.endsAt = stage.at(23, 16);
    other.roomIds = {recordId(51)};
    other.personIds = {recordId(102)};
    stage.put(other);
    support::settle();
    CHECK(stage.calendar().events().size() == 2);  // of the week: own hearings alone
    stage.press(Qt::Key_1);
    REQUIRE(stage.calendar().events().size() == 2);
    CHECK(stage.calendar().events()[1].isPlain);
    CHECK(stage.calendar().events()[1].place.column == 1);
    CHECK(stage.calendar().events()[1].title == QStringLiteral("15:00 taken"));
}

TEST_CASE("a dragged hearing is moved with a reason, and the command waits to be sent")
{
    Stage stage;
    Q_EMIT stage.calendar().dragged(recordId(21), 1, 9 * 60);  // Tuesday, 9:00
    support::settle();
    REQUIRE(stage.button(QStringLiteral("Move")));
    CHECK(stage.button(QStringLiteral("Move"))->isEnabled());
    stage.click(QStringLiteral("Move"));
    REQUIRE(stage.commandCount() == 1);
    const auto move = must(record::fromJson<court::RescheduleHearing>(stage.lastCommand().arguments));
    CHECK(move.id.value == recordId(21));
    CHECK(move.startsAt == stage.at(24, 9));
    CHECK(move.minutes == 60);
    CHECK(move.roomId->value == recordId(50));
    CHECK(move.reason == court::HearingReason::NotNotified);
    // Seen at once, as not yet confirmed.
    CHECK(stage.calendar().events()[0].place.column == 1);
    CHECK(stage.calendar().events()[0].text.contains(QStringLiteral("not yet confirmed")));
}

TEST_CASE("what stands in the way is said in sentences, with free times as choices")
{
    Stage stage;
    Q_EMIT stage.calendar().dragged(recordId(21), 1, 15 * 60 + 30);  // into the hearing of Tuesday, 15:00
    support::settle();
    CHECK(stage.texts().contains(QStringLiteral("Зал 1 is taken from 15:00 to 16:00.")));
    CHECK(stage.texts().contains(QStringLiteral("Сейтқали Ә. Б. has another hearing from 15:00 to 16:00.")));
    CHECK_FALSE(stage.button(QStringLiteral("Move"))->isEnabled());
    CHECK_FALSE(stage.button(QStringLiteral("Decide otherwise")));  // never for a room
    stage.click(QStringLiteral("Tuesday, 24 November, 16:00"));
    CHECK(stage.button(QStringLiteral("Move"))->isEnabled());
    stage.click(QStringLiteral("Move"));
    const auto move = must(record::fromJson<court::RescheduleHearing>(stage.lastCommand().arguments));
    CHECK(move.startsAt == stage.at(24, 16));
    CHECK(move.overrides.isEmpty());
}

TEST_CASE("a hearing is not moved to where it is already, and that time is not offered")
{
    Stage stage;
    stage.calendar().setCurrentKey(recordId(21));
    stage.calendar().setFocus();
    stage.press(Qt::Key_M);
    REQUIRE(stage.button(QStringLiteral("Move")));
    CHECK_FALSE(stage.button(QStringLiteral("Move"))->isEnabled());
    CHECK(says(*stage.screen, QStringLiteral("The hearing is there already")));
    const auto offered = [&] {
        QStringList texts;
        for (const auto *one : stage.visible<QAbstractButton>())
            if (one->property("freeTime").toBool())
                texts << one->text();
        return texts;
    };
    CHECK(offered().value(0) == QStringLiteral("Monday, 23 November, 10:15"));
    // Before it stands: what is free from there on is not the hearing's own place.
    stage.hearing(23, 2, 23, 9);
    support::settle();
    auto *start = stage.visible<QDateTimeEdit>().first();
    start->setDateTime(QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC));
    support::settle();
    CHECK_FALSE(stage.button(QStringLiteral("Move"))->isEnabled());
    CHECK(offered().value(0) == QStringLiteral("Monday, 23 November, 10:15"));
    // Another hall at that time is another place.
    start->setDateTime(QDateTime(QDate(2026, 11, 23), QTime(10, 0), Qt::UTC));
    auto *room = qobject_cast<QComboBox *>(named(*stage.screen, QStringLiteral("Courtroom")));
    REQUIRE(room);
    room->setCurrentIndex(room->findData(recordId(51)));
    support::settle();
    CHECK(stage.button(QStringLiteral("Move"))->isEnabled());
    CHECK_FALSE(says(*stage.screen, QStringLiteral("The hearing is there already")));
}

TEST_CASE("what the law leaves to the court is passed over with a reason that is stored")
{
    Stage stage;
    Q_EMIT stage.calendar().dragged(recordId(21), 1, 12 * 60 + 30);  // into the break
    support::settle();
    CHECK_FALSE(stage.button(QStringLiteral("Move"))->isEnabled());
    stage.click(QStringLiteral("Decide otherwise"));
    CHECK_FALSE(stage.button(QStringLiteral("Move"))->isEnabled());
    QTest::keyClicks(stage.visible<QLineEdit>().last(), QStringLiteral("witness leaves"));
    REQUIRE(stage.button(QStringLiteral("Move"))->isEnabled());
    stage.click(QStringLiteral("Move"));
    const auto move = must(record::fromJson<court::RescheduleHearing>(stage.lastCommand().arguments));
    CHECK(move.overrides == QStringList{QStringLiteral("outsideWorkingHours")});
    CHECK(move.overrideReason == QStringLiteral("witness leaves"));
}

TEST_CASE("N fixes a new hearing, A adjourns to a hearing that follows")
{
    Stage stage;
    stage.press(Qt::Key_N);
    REQUIRE(stage.button(QStringLiteral("Fix")));
    auto *start = stage.visible<QDateTimeEdit>().first();
    start->setDateTime(QDateTime(QDate(2026, 11, 26), QTime(11, 0), Qt::UTC));
    support::settle();
    stage.click(QStringLiteral("Fix"));
    const auto fix = must(record::fromJson<court::FixHearing>(stage.lastCommand().arguments));
    CHECK(fix.caseId.value == recordId(1));
    CHECK(fix.startsAt == stage.at(26, 11));
    CHECK(stage.calendar().events().size() == 3);

    stage.calendar().setCurrentKey(recordId(22));
    stage.calendar().setFocus();
    stage.press(Qt::Key_A);
    REQUIRE(stage.button(QStringLiteral("Adjourn")));
    stage.click(QStringLiteral("Adjourn"));
    const auto adjourn = must(record::fromJson<court::AdjournHearing>(stage.lastCommand().arguments));
    CHECK(adjourn.id.value == recordId(22));
    CHECK(adjourn.nextStartsAt == stage.at(24, 15).addDays(7));
    const auto next = stage.reader->find(*adjourn.nextId);
    REQUIRE(next);
    CHECK(next->value.follows->value == recordId(22));
}

TEST_CASE("what is shown, or all that is to come, is exported; closed sessions never are")
{
    using Export = CalendarScreen::Export;
    Stage stage;
    stage.hearing(23, 2, 30, 11);  // the week after
    court::Deadline term;
    term.id = idOf<court::Deadline>(41);
    term.caseId = idOf<court::Case>(1);
    term.ruleId = QStringLiteral("claim.consideration");
    term.startsOn = {2026, 10, 1};
    term.dueOn = {2026, 12, 1};
    stage.put(term);
    support::settle();
    const auto shown = stage.screen->exported(Export::Shown);
    CHECK(shown.entries == 2);
    CHECK(shown.leftOut == 0);
    auto read = judged(shown.bytes);
    CHECK(read.errors == test::noErrors);
    CHECK(read.events.contains(recordId(21)));
    CHECK(read.events.contains(recordId(22)));
    CHECK(read.of(recordId(21), "DTSTART") == QLatin1String("20261123T050000Z"));
    const auto all = stage.screen->exported(Export::ToCome);
    CHECK(all.entries == 4);
    CHECK(judged(all.bytes).events.contains(recordId(41)));
    stage.screen->setView(CalendarScreen::View::Rooms);
    CHECK(stage.screen->exported(Export::Shown).entries == 1);  // of this day
    auto closed = caseNumber(1);
    closed.closed = true;
    stage.put(closed);
    support::settle();
    const auto less = stage.screen->exported(Export::ToCome);
    CHECK(less.entries == 2);
    CHECK(less.leftOut == 2);
    CHECK_FALSE(judged(less.bytes).events.contains(recordId(21)));
}

TEST_CASE("a hearing that is over, or another judge's, cannot be moved")
{
    Stage stage;
    auto held = hearingOf(21, 1, stage.at(23, 10));
    held.state = court::HearingState::Held;
    stage.put(held);
    support::settle();
    stage.calendar().setCurrentKey(recordId(21));
    stage.press(Qt::Key_M);
    CHECK_FALSE(stage.button(QStringLiteral("Move")));
    CHECK_FALSE(stage.calendar().events()[0].isMovable);
}

TEST_CASE("the calendar fails with a reason, is empty with a word")
{
    Stage stage;
    stage.screen->setView(CalendarScreen::View::Agenda);
    stage.screen->setDay({2027, 3, 1});
    auto *state = stage.screen->findChild<ui::Screen *>();
    CHECK(state->state() == ui::Screen::State::Empty);
    stage.screen->setLoading(true);
    CHECK(state->state() == ui::Screen::State::Loading);
    stage.screen->setLoading(false);
    {
        const Workplace::Broken broken(stage, "hearing");
        stage.screen->setDay({2026, 11, 23});
        CHECK(state->state() == ui::Screen::State::Failed);
    }
    stage.screen->setDay({2026, 11, 24});
    CHECK(state->state() == ui::Screen::State::Some);
}

TEST_CASE("the calendar owes people names, keys and whole words in three languages")
{
    Stage stage;
    stage.calendar().setCurrentKey(recordId(21));
    owesPeople(
        stage, *stage.screen, {QStringLiteral("planner")},
        [&](const ui::Format &format) { stage.screen->setFormat(format); }, smallestPage, 100);
    Q_EMIT stage.calendar().dragged(recordId(21), 1, 15 * 60 + 30);
    support::settle();
    owesPeople(
        stage, *stage.screen, {QStringLiteral("planner")},
        [&](const ui::Format &format) { stage.screen->setFormat(format); }, smallestPage, 100);
}
