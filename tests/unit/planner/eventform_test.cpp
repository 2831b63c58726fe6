// SPDX-License-Identifier: GPL-3.0-or-later
#include "terms.h"

#include "planner/eventform.h"
#include "ui/rows.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDateEdit>
#include <QSignalSpy>

using namespace adil;
using namespace adil::test;

namespace {

struct Form : TermBench {
    model::RuleListModel rules{source};
    planner::EventForm form{*editor, clock, rules, format()};
    QSignalSpy closed{&form, &planner::EventForm::closed};

    void begin(const QList<court::Document> &papers = {})
    {
        form.begin(idOf<court::Case>(7), QStringLiteral("7514-26-00-2/7"), papers);
        REQUIRE(support::showActive(form, {400, 640}));
    }
    [[nodiscard]] QAbstractItemView &list(const char *name)
    {
        auto *view = qobject_cast<QAbstractItemView *>(named(form, QLatin1String(name)));
        REQUIRE(view);
        return *view;
    }
    // Types words of its title and takes the first kind found.
    void find(const char *words)
    {
        auto *search = named(form, QStringLiteral("Find an event by its title"));
        REQUIRE(search);
        search->setFocus();
        QTest::keyClicks(search, QLatin1String(words));
        QTest::keyClick(search, Qt::Key_Return);
        REQUIRE(list("Kinds of events").model()->rowCount() == 1);
        list("Kinds of events").setFocus();
        QTest::keyClick(&list("Kinds of events"), Qt::Key_Home);
        support::settle();
    }
    void happenedOn(const QDate &day)
    {
        auto *field = qobject_cast<QDateEdit *>(named(form, QStringLiteral("Day")));
        REQUIRE(field);
        field->setDate(day);
        QTest::qWait(250);
    }
    [[nodiscard]] bool mayConfirm() { return button(form, "Enter the event")->isEnabled(); }
};

}  // namespace

TEST_CASE("an event is found by its title; what it makes of the terms is shown, and kept when confirmed")
{
    Form stage;
    stage.file(30, QStringLiteral("Определение"));
    stage.begin({stage.reader->find(idOf<court::Document>(30))->value});
    CHECK_FALSE(stage.mayConfirm());
    stage.find("Claim accepted, case");
    stage.happenedOn({2026, 11, 6});
    REQUIRE(stage.mayConfirm());
    CHECK(stage.list("What becomes of the terms").model()->rowCount() == 2);
    CHECK(says(stage.form, QStringLiteral("The case comes to the stage")));
    CHECK(stage.commandCount() == 0);
    auto *paper = qobject_cast<QComboBox *>(named(stage.form, QStringLiteral("Paper")));
    REQUIRE(paper);
    paper->setCurrentIndex(1);
    QTest::mouseClick(button(stage.form, "Enter the event"), Qt::LeftButton);
    CHECK(stage.closed.size() == 1);
    CHECK(stage.lastCommand().kind == QLatin1String("EnterCaseEvent"));
    CHECK(stage.lastCommand().arguments[QLatin1String("documentId")].toString() == recordId(30));
    CHECK(stage.deadline("claim.preparation")->dueOn == QDate(2026, 12, 4));
}

TEST_CASE("what contradicts or has not come yet is said, and cannot be entered")
{
    Form stage;
    stage.enter("accepted", {2026, 11, 6});
    const auto before = stage.commandCount();
    stage.begin();
    stage.find("Preparation for trial ended");
    stage.happenedOn({2026, 11, 5});
    CHECK_FALSE(stage.mayConfirm());
    CHECK(says(stage.form, QStringLiteral("contradict each other")));
    CHECK(says(stage.form, QStringLiteral("Claim accepted, case opened (06.11.2026)")));
    stage.happenedOn({2026, 11, 24});
    CHECK_FALSE(stage.mayConfirm());
    CHECK(says(stage.form, QStringLiteral("This day has not come yet")));
    stage.happenedOn({2026, 11, 20});
    CHECK(stage.mayConfirm());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK(stage.closed.size() == 1);
    CHECK(stage.commandCount() == before);
}

TEST_CASE("a term that the court sets asks until when")
{
    Form stage;
    stage.begin();
    CHECK(named(stage.form, QStringLiteral("Set until")) == nullptr);
    stage.form.choose(QStringLiteral("termSet"));
    auto *until = qobject_cast<QDateEdit *>(named(stage.form, QStringLiteral("Set until")));
    REQUIRE(until);
    until->setDate({2026, 12, 3});
    QTest::qWait(250);
    REQUIRE(stage.mayConfirm());
    QTest::mouseClick(button(stage.form, "Enter the event"), Qt::LeftButton);
    CHECK(stage.deadline("court.term")->dueOn == QDate(2026, 12, 3));
}

TEST_CASE("an event is corrected with a reason, and what it moves is shown before")
{
    Form stage;
    stage.file(30, QStringLiteral("Определение"));
    const auto id = stage.enter("accepted", {2026, 11, 6});
    const auto before = stage.commandCount();
    stage.form.change(planner::EventForm::Intent::Correct, stage.reader->find(id)->value,
                      QStringLiteral("7514-26-00-2/7"),
                      {stage.reader->find(idOf<court::Document>(30))->value});
    REQUIRE(support::showActive(stage.form, {400, 640}));
    CHECK(says(stage.form, QStringLiteral("Correct the event")));
    CHECK_FALSE(named(stage.form, QStringLiteral("Kinds of events")));
    stage.happenedOn({2026, 11, 9});
    CHECK(says(stage.form, QStringLiteral("What becomes of the terms")));
    CHECK(stage.list("What becomes of the terms").model()->rowCount() == 2);
    auto *confirm = button(stage.form, "Correct");
    REQUIRE(confirm);
    CHECK_FALSE(confirm->isEnabled());  // without a reason
    auto *reason = named(stage.form, QStringLiteral("Reason"));
    REQUIRE(reason);
    reason->setFocus();
    QTest::keyClicks(reason, QStringLiteral("slip of the pen"));
    REQUIRE(confirm->isEnabled());
    CHECK(stage.commandCount() == before);
    QTest::mouseClick(confirm, Qt::LeftButton);
    CHECK(stage.closed.size() == 1);
    CHECK(stage.lastCommand().kind == QLatin1String("CorrectCaseEvent"));
    CHECK(stage.lastCommand().arguments[QLatin1String("reason")].toString()
          == QStringLiteral("slip of the pen"));
    CHECK(stage.deadline("claim.preparation")->dueOn == QDate(2026, 12, 7));
    CHECK(court::deedsFrom(stage.reader->find(id)->value.history).size() == 1);
}

TEST_CASE("an event is removed with a reason, unless others stand on it")
{
    Form stage;
    const auto accepted = stage.enter("accepted", {2026, 11, 6});
    const auto suspended = stage.enter("suspended", {2026, 11, 16});
    stage.enter("resumed", {2026, 11, 18});
    const auto begin = [&](const Id<court::CaseEvent> &id) {
        stage.form.change(planner::EventForm::Intent::Remove, stage.reader->find(id)->value,
                          QStringLiteral("7514-26-00-2/7"), {});
        REQUIRE(support::showActive(stage.form, {400, 640}));
        auto *reason = named(stage.form, QStringLiteral("Reason"));
        REQUIRE(reason);
        reason->setFocus();
        QTest::keyClicks(reason, QStringLiteral("another case"));
    };
    begin(suspended);  // what was resumed must have been suspended
    CHECK_FALSE(button(stage.form, "Remove")->isEnabled());
    CHECK_FALSE(named(stage.form, QStringLiteral("Day")));
    begin(accepted);
    REQUIRE(button(stage.form, "Remove")->isEnabled());
    CHECK(stage.list("What becomes of the terms").model()->rowCount() > 0);
    QTest::mouseClick(button(stage.form, "Remove"), Qt::LeftButton);
    CHECK(stage.closed.size() == 1);
    CHECK(stage.lastCommand().kind == QLatin1String("RemoveCaseEvent"));
    CHECK_FALSE(stage.reader->find(accepted));
    CHECK(stage.deadline("claim.preparation")->state == court::DeadlineState::Cancelled);
}

TEST_CASE("a case that is joined with another one names it")
{
    Form stage;
    stage.put(caseNumber(8));
    stage.form.begin(idOf<court::Case>(7), QStringLiteral("7514-26-00-2/7"), {},
                     {caseNumber(7), caseNumber(8)});
    REQUIRE(support::showActive(stage.form, {400, 640}));
    CHECK_FALSE(named(stage.form, QStringLiteral("The other case")));
    stage.form.choose(QStringLiteral("joined"));
    auto *other = qobject_cast<QComboBox *>(named(stage.form, QStringLiteral("The other case")));
    REQUIRE(other);
    CHECK(other->count() == 2);  // not itself
    other->setCurrentIndex(1);
    REQUIRE(stage.mayConfirm());
    QTest::mouseClick(button(stage.form, "Enter the event"), Qt::LeftButton);
    CHECK(stage.lastCommand().arguments[QLatin1String("subject")].toString() == recordId(8));
}
