// SPDX-License-Identifier: GPL-3.0-or-later
#include "terms.h"

#include "planner/eventspane.h"
#include "ui/screen.h"

using namespace adil;
using namespace adil::test;
using planner::EventForm;
using planner::EventsPane;

namespace {

struct Stage : TermBench {
    model::RuleListModel rules{source};
    EventsPane pane{source, rules, format()};
    QList<std::pair<EventForm::Intent, QString>> asked;

    void open()
    {
        QObject::connect(&pane, &EventsPane::changeRequested, &pane,
                         [this](EventForm::Intent intent, const court::CaseEvent &event) {
                             asked << std::pair(intent, event.kind);
                         });
        REQUIRE(support::showActive(pane, {400, 640}));
        pane.setCase(idOf<court::Case>(7));
        support::settle();
    }
    [[nodiscard]] QAbstractItemView &rows()
    {
        auto *view = qobject_cast<QAbstractItemView *>(named(pane, QStringLiteral("Events of the case")));
        REQUIRE(view);
        return *view;
    }
    [[nodiscard]] QString spoken(int row)
    {
        return rows().model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }
};

}  // namespace

TEST_CASE("the events of a case stand in order with what was done about them, and are asked for")
{
    Stage stage;
    const auto accepted = stage.enter("accepted", {2026, 11, 9});
    stage.enter("received", {2026, 11, 2});
    must(stage.editor->run(court::CorrectCaseEvent{
        accepted, {2026, 11, 6}, {}, {}, {}, {}, {}, QStringLiteral("slip of the pen")}));
    stage.open();
    REQUIRE(stage.rows().model()->rowCount() == 2);
    CHECK(stage.spoken(0).contains(QStringLiteral("02.11.2026")));
    CHECK(stage.spoken(1).contains(QStringLiteral("Claim accepted")));
    CHECK(stage.spoken(1).contains(
        QStringLiteral("23.11.2026 09:00, Сейтқали Ә. Б.: an event was corrected; 09.11.2026 → 06.11.2026; "
                       "reason: slip of the pen")));
    QTest::keyClick(&stage.rows(), Qt::Key_End);
    QTest::keyClick(&stage.rows(), Qt::Key_Return);
    QTest::mouseClick(button(stage.pane, "Remove…"), Qt::LeftButton);
    using Asked = std::pair<EventForm::Intent, QString>;
    CHECK(stage.asked
          == QList<Asked>{{EventForm::Intent::Correct, QStringLiteral("accepted")},
                          {EventForm::Intent::Remove, QStringLiteral("accepted")}});
}

TEST_CASE("a case without events says so, and one that cannot be read, too")
{
    Stage stage;
    stage.open();
    auto *state = stage.pane.findChild<ui::Screen *>();
    CHECK(state->state() == ui::Screen::State::Empty);
    CHECK_FALSE(button(stage.pane, "Correct…")->isEnabled());
    {
        const Workplace::Broken broken(stage, "case_event");
        stage.pane.setCase(idOf<court::Case>(7));
        CHECK(state->state() == ui::Screen::State::Failed);
    }
    Q_EMIT state->retryRequested();
    CHECK(state->state() == ui::Screen::State::Empty);
}

TEST_CASE("the events owe people names, keys and whole words in three languages")
{
    Stage stage;
    stage.enter("accepted", {2026, 11, 9});
    stage.open();
    owesPeople(
        stage, stage.pane, {QStringLiteral("planner")},
        [&](const ui::Format &format) { stage.pane.setFormat(format); }, {400, 640}, 100);
}
