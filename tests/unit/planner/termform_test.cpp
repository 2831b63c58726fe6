// SPDX-License-Identifier: GPL-3.0-or-later
#include "terms.h"

#include "planner/termform.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDateEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>

using namespace adil;
using namespace adil::test;
using Intent = planner::TermForm::Intent;

namespace {

// The term of preparation of an accepted claim, until 4 December.
struct Form : TermBench {
    planner::TermForm form{*editor, clock, format()};
    QSignalSpy closed{&form, &planner::TermForm::closed};

    void begin(Intent intent)
    {
        if (!deadline("claim.preparation"))
            happened("accepted", {2026, 11, 6});
        const auto term = deadline("claim.preparation");
        REQUIRE(term);
        const auto book = court::readRuleBook(must(court::builtInRules())).book;
        form.begin(intent, *term, book.rule(term->ruleId, term->startsOn), {});
        REQUIRE(support::showActive(form, {400, 640}));
    }
    void press(const char *name)
    {
        INFO(name);
        auto *one = button(form, name);
        REQUIRE(one);
        REQUIRE(one->isEnabled());
        QTest::mouseClick(one, Qt::LeftButton);
        support::settle();
    }
};

}  // namespace

TEST_CASE("an extension shows where the term moves, and is given with its ruling and reason")
{
    Form stage;
    stage.begin(Intent::Extend);
    CHECK(says(stage.form, QStringLiteral("At most 1 month, art. 164(1)")));
    auto *rows = visibleChild<QAbstractItemView>(stage.form);
    REQUIRE(rows);
    CHECK(rows->model()->rowCount() == 1);
    auto *reason = qobject_cast<QPlainTextEdit *>(named(stage.form, QStringLiteral("Reason")));
    REQUIRE(reason);
    reason->setPlainText(QStringLiteral("сложное дело"));
    stage.press("Extend");
    CHECK(stage.closed.size() == 1);
    CHECK(stage.lastCommand().kind == QLatin1String("ExtendDeadline"));
    CHECK(stage.lastCommand().arguments[QLatin1String("remark")].toString()
          == QStringLiteral("сложное дело"));
    CHECK(stage.deadline("claim.preparation")->dueOn == QDate(2027, 1, 5));
}

TEST_CASE("more than the code allows cannot be confirmed, and why is said")
{
    Form stage;
    stage.begin(Intent::Extend);
    auto *amount = qobject_cast<QSpinBox *>(named(stage.form, QStringLiteral("By")));
    REQUIRE(amount);
    amount->setValue(2);
    CHECK(says(stage.form, QStringLiteral("The code does not allow to extend the term so far.")));
    CHECK_FALSE(button(stage.form, "Extend")->isEnabled());
    amount->setValue(1);
    CHECK(button(stage.form, "Extend")->isEnabled());
    QTest::keyClick(amount, Qt::Key_Escape);
    CHECK(stage.closed.size() == 1);
    CHECK(stage.commandCount() == 0);
}

TEST_CASE("a new count shows its difference first; without one there is nothing to confirm")
{
    Form stage;
    stage.begin(Intent::Recount);
    CHECK(says(stage.form, QStringLiteral("No term changes.")));
    CHECK_FALSE(button(stage.form, "Take the new count")->isEnabled());

    for (const auto &year :
         stage.reader->list<court::WorkingCalendar>(store::about<court::WorkingCalendar>()))
        if (year.value.year == 2026) {
            auto revised = year.value;
            revised.daysOff << QStringLiteral("2026-11-26");
            stage.put(revised);
        }
    CHECK(stage.deadline("claim.preparation")->dueOn == QDate(2026, 12, 4));  // never in silence
    stage.begin(Intent::Recount);
    auto *rows = visibleChild<QAbstractItemView>(stage.form);
    REQUIRE(rows);
    CHECK(rows->model()->rowCount() >= 1);
    stage.press("Take the new count");
    CHECK(stage.lastCommand().kind == QLatin1String("RecountDeadlines"));
    CHECK(stage.deadline("claim.preparation")->dueOn == QDate(2026, 12, 7));
}

TEST_CASE("a term is met on a day that has come")
{
    Form stage;
    stage.begin(Intent::Meet);
    auto *day = qobject_cast<QDateEdit *>(named(stage.form, QStringLiteral("Met on")));
    REQUIRE(day);
    CHECK(day->date() == QDate(2026, 11, 23));
    day->setDate({2026, 11, 24});
    stage.press("Mark as met");
    CHECK(says(stage.form, QStringLiteral("This day has not come yet")));
    CHECK(stage.closed.isEmpty());
    day->setDate({2026, 11, 20});
    stage.press("Mark as met");
    CHECK(stage.deadline("claim.preparation")->metOn == QDate(2026, 11, 20));
}
