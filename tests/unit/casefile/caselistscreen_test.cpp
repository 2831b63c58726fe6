// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers.h"

#include "casefile/caselistscreen.h"
#include "ui/table.h"

#include <QMenu>

using namespace adil;
using namespace adil::test;

namespace {

struct Stage : CaseBench {
    casefile::CaseListScreen screen{{source, kept, shortcuts}, format()};
    void open()
    {
        screen.setLoading(false);
        REQUIRE(support::showActive(screen, smallestPage));
    }
    [[nodiscard]] ui::TableView &table() const { return *visibleChild<ui::TableView>(screen); }
};

QMenu *openMenu() { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); }

}  // namespace

TEST_CASE("the list knows every case of the cache, also one that comes later")
{
    Stage stage;
    CHECK(stage.screen.total() == 1);
    int told = 0;
    QObject::connect(&stage.screen, &casefile::CaseListScreen::totalChanged, &stage.screen,
                     [&](int total) { told = total; });
    stage.put(caseNumber(12));
    support::settle();
    CHECK(told == 2);
}

TEST_CASE("a case is kept from its menu and by its keys, and let go again")
{
    Stage stage;
    stage.put(caseNumber(12));
    support::settle();
    stage.open();
    const auto row = [&](int n) {
        for (int i = 0; i < stage.table().model()->rowCount(); ++i)
            if (stage.table().model()->index(i, 0).data(model::LiveModel::KeyRole) == recordId(n))
                return stage.table().model()->index(i, 0);
        return QModelIndex();
    };
    stage.table().setFocus(Qt::TabFocusReason);
    stage.table().setCurrentIndex(row(7));
    QTest::keyClick(&stage.table(), Qt::Key_D, Qt::ControlModifier);
    CHECK(stage.kept.isPinned(recordId(7)));
    CHECK_FALSE(stage.kept.isPinned(recordId(12)));
    // By the mouse: the case under it.
    Q_EMIT stage.table().customContextMenuRequested(stage.table().visualRect(row(12)).center());
    support::settle();
    REQUIRE(openMenu());
    REQUIRE(openMenu()->actions().size() == 2);
    CHECK_FALSE(openMenu()->actions().last()->isChecked());
    openMenu()->actions().last()->trigger();
    openMenu()->close();
    support::settle();
    CHECK(stage.kept.isPinned(recordId(12)));
    Q_EMIT stage.table().customContextMenuRequested(stage.table().visualRect(row(12)).center());
    support::settle();
    REQUIRE(openMenu());
    CHECK(openMenu()->actions().last()->isChecked());
    openMenu()->actions().last()->trigger();
    openMenu()->close();
    CHECK_FALSE(stage.kept.isPinned(recordId(12)));
    CHECK(stage.kept.isPinned(recordId(7)));
}

TEST_CASE("the list of cases: reachable, named, in three languages, nothing cut")
{
    Stage stage;
    stage.put(caseNumber(12));
    support::settle();
    stage.open();
    must(stage.kept.setPinned(recordId(7), true));
    owesPeople(
        stage, stage.screen, {QStringLiteral("casefile"), QStringLiteral("ui"), QStringLiteral("words")},
        [&](const ui::Format &one) { stage.screen.setFormat(one); }, smallestPage, 150);
}
