// SPDX-License-Identifier: GPL-3.0-or-later
#include "terms.h"

#include "planner/kindform.h"
#include "ui/rows.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QListView>
#include <QSignalSpy>

using namespace adil;
using namespace adil::test;

namespace {

// A claim prepared on 9 October: two months, until 9 December.
struct Form : TermBench {
    model::RuleListModel rules{source};
    planner::KindForm form{*editor, clock, rules, format()};
    QSignalSpy closed{&form, &planner::KindForm::closed};

    void begin(const char *category = "family")
    {
        court::Case file = caseNumber(7);
        file.category = QLatin1String(category);
        put(file);
        happened("accepted", {2026, 10, 9});
        happened("prepared", {2026, 10, 9});
        form.begin(reader->find(file.id)->value);
        REQUIRE(support::showActive(form, {400, 800}));
    }
    [[nodiscard]] QListView &list() const
    {
        auto *view = qobject_cast<QListView *>(named(form, QStringLiteral("For the terms the case is")));
        REQUIRE(view);
        return *view;
    }
    [[nodiscard]] QModelIndex row(const char *title) const
    {
        for (int i = 0; i < list().model()->rowCount(); ++i)
            if (list().model()->index(i, 0).data().toString() == QLatin1String(title))
                return list().model()->index(i, 0);
        INFO(title);
        REQUIRE(false);
        return {};
    }
    [[nodiscard]] bool isTicked(const char *title) const
    {
        return row(title).data(Qt::CheckStateRole).toInt() == Qt::Checked;
    }
    void toggle(const char *title)
    {
        list().setFocus();
        list().setCurrentIndex(row(title));
        QTest::keyClick(&list(), Qt::Key_Space);
        support::settle();
    }
    [[nodiscard]] QAbstractButton &keep() const
    {
        auto *one = button(form, "Keep it so");
        REQUIRE(one);
        return *one;
    }
};

}  // namespace

TEST_CASE("a category ticked by the keyboard shows which terms it takes away and brings, and is kept")
{
    Form stage;
    stage.begin();
    CHECK(stage.list().hasFocus());
    CHECK(stage.list().model()->rowCount() == int(stage.rules.book().categories.size()));
    CHECK(says(stage.form, QStringLiteral("No term changes.")));
    CHECK_FALSE(stage.keep().isEnabled());

    stage.toggle("Reinstatement at work");
    CHECK(stage.isTicked("Labour dispute"));  // which it surely is
    CHECK(stage.keep().isEnabled());
    auto *rows = visibleChild<ui::RowView>(stage.form);
    REQUIRE(rows);
    CHECK(rows->model()->rowCount() == 2);
    stage.toggle("Labour dispute");
    CHECK(stage.isTicked("Labour dispute"));  // not without the other
    CHECK(stage.commandCount() == 0);

    QTest::mouseClick(&stage.keep(), Qt::LeftButton);
    support::settle();
    CHECK(stage.closed.size() == 1);
    CHECK(stage.lastCommand().kind == QLatin1String("SetCaseKind"));
    const auto file = stage.reader->find(idOf<court::Case>(7));
    CHECK(file->value.flags == QStringList{QStringLiteral("labour"), QStringLiteral("reinstatement")});
    CHECK(stage.deadline("claim.consideration.month")->dueOn == QDate(2026, 11, 9));
    CHECK(stage.deadline("claim.consideration")->state == court::DeadlineState::Cancelled);
}

TEST_CASE("what the category of the case surely tells is ticked, until somebody says otherwise")
{
    Form stage;
    stage.begin("labour");
    CHECK(stage.isTicked("Labour dispute"));
    CHECK(says(stage.form, QStringLiteral("What the category of the case tells is ticked already")));
    CHECK(stage.keep().isEnabled());
    stage.toggle("Labour dispute");
    stage.toggle("Complex case");
    QTest::mouseClick(&stage.keep(), Qt::LeftButton);
    support::settle();
    stage.form.begin(stage.reader->find(idOf<court::Case>(7))->value);
    CHECK(stage.isTicked("Complex case"));
    CHECK_FALSE(stage.isTicked("Labour dispute"));
    CHECK_FALSE(stage.keep().isEnabled());
}

TEST_CASE("other proceedings have other terms; one can go back")
{
    Form stage;
    stage.begin();
    auto *box = qobject_cast<QComboBox *>(named(stage.form, QStringLiteral("Proceedings")));
    REQUIRE(box);
    CHECK(box->count() == 5);
    QTest::keyClick(box, Qt::Key_End);
    REQUIRE(box->currentText() == QStringLiteral("Special claim proceedings"));
    support::settle();
    CHECK(stage.keep().isEnabled());
    QTest::keyClick(&stage.list(), Qt::Key_Escape);
    CHECK(stage.closed.size() == 1);
    CHECK(stage.commandCount() == 0);
    CHECK(stage.deadline("claim.consideration")->state == court::DeadlineState::Running);
}
