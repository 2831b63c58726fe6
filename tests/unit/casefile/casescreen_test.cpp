// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers.h"

#include "casefile/casescreen.h"
#include "casefile/desk.h"
#include "casefile/paperpane.h"
#include "court/rulefile.h"
#include "ui/firstfocus.h"
#include "ui/pageview.h"
#include "words/reasons.h"

#include <QLabel>
#include <QSignalSpy>

using namespace adil;
using namespace adil::test;

namespace {

struct Stage : CaseBench {
    std::unique_ptr<casefile::CaseScreen> screen;
    ~Stage() { screen.reset(); }

    void open(int caseN = 7)
    {
        screen.reset();
        screen = std::make_unique<casefile::CaseScreen>(
            casefile::CaseScreen::Around{source, *editor, files, drafts, clock, shortcuts, kept},
            idOf<court::Case>(caseN), format());
        REQUIRE(support::showActive(*screen, smallestPage));
    }
    [[nodiscard]] bool shows(int pages) const
    {
        return QTest::qWaitFor([&] { return screen->paper().view().pages() == pages; }, 20'000);
    }
};

}  // namespace

TEST_CASE("a case opens at its first paper, and next time where one was")
{
    Stage stage;
    stage.file(20, pdfOf(1));
    stage.file(21, pdfOf(3));
    stage.open();
    CHECK(says(*stage.screen, caseNumber(7).number));
    CHECK(says(*stage.screen, QStringLiteral("2 papers")));
    REQUIRE(stage.shows(1));
    stage.screen->showDocument(idOf<court::Document>(21), 2);
    REQUIRE(stage.shows(3));
    REQUIRE(QTest::qWaitFor([&] { return stage.screen->paper().page() == 2; }, 5000));
    support::settle();
    stage.open();
    REQUIRE(stage.shows(3));
    CHECK(QTest::qWaitFor([&] { return stage.screen->paper().page() == 2; }, 5000));
    CHECK(says(*stage.screen, QStringLiteral("page 3 of 3")));
    CHECK(ui::firstFocus(*stage.screen) == named(*stage.screen, QStringLiteral("Index of the case")));
}

TEST_CASE("the head says what the case is about, and leads to where that is said")
{
    Stage stage;
    int n = 700;
    for (const court::RuleFile &rules : must(court::builtInRules()))
        stage.put(court::toRecord(rules, idOf<court::TermRules>(n++)));
    stage.open();
    CHECK(says(*stage.screen, QStringLiteral("Claim proceedings")));
    court::Case file = caseNumber(7);
    file.flags = {QStringLiteral("labour"), QStringLiteral("reinstatement")};
    stage.put(file);
    CHECK(says(*stage.screen, QStringLiteral("Labour dispute · Reinstatement at work")));
    QSignalSpy opened(stage.screen.get(), &casefile::CaseScreen::openRequested);
    const auto labels = stage.screen->findChildren<QLabel *>();
    const auto link = std::find_if(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().contains(QStringLiteral("SetCaseKind"));
    });
    REQUIRE(link != labels.end());
    CHECK((*link)->textInteractionFlags().testFlag(Qt::LinksAccessibleByKeyboard));
    Q_EMIT(*link)->linkActivated(QStringLiteral("SetCaseKind"));
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][0].toString() == QStringLiteral("SetCaseKind"));
    CHECK(opened[0][1].toString() == file.id.value);
}

TEST_CASE("a case without papers says so, and shows the first that comes")
{
    Stage stage;
    stage.open();
    CHECK(says(*stage.screen, QStringLiteral("No papers yet")));
    stage.file(20, pdfOf(2));
    CHECK(stage.shows(2));
}

TEST_CASE("nothing is copied out of a closed case, also when it is closed while it is open here")
{
    Stage stage;
    stage.file(20, pdfOf(1));
    stage.open();
    REQUIRE(stage.shows(1));
    CHECK(button(*stage.screen, "Save a copy…")->isEnabled());
    CHECK(stage.screen->paper().view().mayCopy());
    stage.close();
    CHECK_FALSE(button(*stage.screen, "Save a copy…")->isEnabled());
    CHECK_FALSE(stage.screen->paper().view().mayCopy());
}

TEST_CASE("a case that is not here says so, and is shown when it comes")
{
    Stage stage;
    stage.open(17);
    CHECK(says(*stage.screen, words::sentence(Reason::RecordGone)));
    stage.put(caseNumber(17));
    support::settle();
    CHECK(says(*stage.screen, caseNumber(17).number));
    CHECK(says(*stage.screen, QStringLiteral("No papers yet")));
}

TEST_CASE("an index that cannot be read says so")
{
    Stage stage;
    stage.open();
    {
        const Workplace::Broken broken(stage, "document");
        Q_EMIT stage.views.changed({{QStringLiteral("Document"), recordId(20), recordId(7)}});
        support::settle();
        CHECK(says(*stage.screen, QStringLiteral("This could not be shown")));
    }
    QTest::mouseClick(button(*stage.screen, "Try again"), Qt::LeftButton);
    CHECK(says(*stage.screen, QStringLiteral("No papers yet")));
}

TEST_CASE("a case is kept on this computer by its pin or its keys, and says how far its files are")
{
    Stage stage;
    stage.file(20, pdfOf(1));
    const QByteArray second = pdfOf(2);
    stage.file(21, second, "application/pdf", false);
    stage.open();
    CHECK(says(*stage.screen, QStringLiteral("Not kept on this computer · 1 of 2 files here")));
    auto *pin = button(*stage.screen, "Keep on this computer");
    REQUIRE(pin);
    CHECK(pin->isCheckable());
    CHECK(pin->toolTip() == QStringLiteral("Keep on this computer (Ctrl+D)"));
    QTest::mouseClick(pin, Qt::LeftButton);
    CHECK(pin->isChecked());
    CHECK(stage.kept.isPinned(recordId(7)));
    CHECK(says(*stage.screen, QStringLiteral("Kept on this computer · fetching: 1 of 2 files here")));
    stage.kept.setHeld(true);
    CHECK(says(*stage.screen,
               QStringLiteral("Kept on this computer · 1 of 2 files here · too little room on the disk")));
    stage.kept.setHeld(false);
    must(stage.files.put(second));
    stage.kept.filesChanged();
    CHECK(QTest::qWaitFor(
        [&] { return says(*stage.screen, QStringLiteral("Kept on this computer · all files are here")); },
        20'000));
    QTest::keyClick(stage.screen.get(), Qt::Key_D, Qt::ControlModifier);
    CHECK_FALSE(pin->isChecked());
    CHECK_FALSE(stage.kept.isPinned(recordId(7)));
    // One that is heard soon is kept by itself; let go from elsewhere, it is shown so.
    stage.put(hearingOf(9, 7, stage.clock.now().addDays(7)));
    CHECK(QTest::qWaitFor(
        [&] { return says(*stage.screen, QStringLiteral("Kept by itself: heard on 30.11")); }, 20'000));
}

TEST_CASE("a pin that could not be written says why, and is not set")
{
    Stage stage;
    stage.open();
    {
        const auto local = must(stage.profile->local(store::Mode::ReadWrite));
        must(local->run(QStringLiteral("ALTER TABLE local_field RENAME TO elsewhere")));
    }
    auto *pin = button(*stage.screen, "Keep on this computer");
    QTest::mouseClick(pin, Qt::LeftButton);
    CHECK_FALSE(pin->isChecked());
    CHECK(says(*stage.screen, words::sentence(Reason::DatabaseFailed)));
}

TEST_CASE("the screen of a case: reachable, named, in three languages, nothing cut")
{
    Stage stage;
    stage.file(20, pdfOf(2));
    stage.open();
    REQUIRE(stage.shows(2));
    const auto format = [&](const ui::Format &one) { stage.screen->setFormat(one); };
    const QStringList rooms{QStringLiteral("casefile"), QStringLiteral("ui"), QStringLiteral("words")};
    owesPeople(stage, *stage.screen, rooms, format);
    owesPeople(stage, *stage.screen, rooms, format, {1820, 960});
}

TEST_CASE("a case says which it is joined with, and opens it")
{
    Stage stage;
    stage.put(caseNumber(8));
    court::CaseEvent joined{
        idOf<court::CaseEvent>(60), idOf<court::Case>(8), QStringLiteral("joined"), {2026, 11, 20}, {}};
    stage.open();
    CHECK_FALSE(says(*stage.screen, QStringLiteral("Joined")));
    joined.subject = recordId(7);
    stage.put(joined);
    support::settle();
    CHECK(says(*stage.screen, QStringLiteral("Joined with 7514-26-00-2/8 on 20.11.2026")));
    QStringList opened;
    QObject::connect(stage.screen.get(), &casefile::CaseScreen::openRequested, stage.screen.get(),
                     [&](const QString &type, const QString &id) { opened << type + id; });
    for (auto *label : stage.screen->findChildren<QLabel *>())
        if (label->text().contains(QStringLiteral("Joined")))
            Q_EMIT label->linkActivated(recordId(8));
    CHECK(opened == QStringList{QStringLiteral("Case") + recordId(8)});
}

TEST_CASE("where three columns do not fit the index is the first page of the desk, and comes back")
{
    Stage stage;
    stage.file(20, pdfOf(1));
    stage.open();
    REQUIRE(stage.shows(1));
    auto *desk = stage.screen->findChild<casefile::Desk *>();
    auto *index = named(*stage.screen, QStringLiteral("Index of the case"));
    REQUIRE(desk);
    REQUIRE(index);
    CHECK_FALSE(desk->isAncestorOf(index));
    CHECK(desk->count() == 4);
    stage.theme.setTextPercent(200);
    support::settle();
    CHECK(desk->isAncestorOf(index));
    CHECK(index->isVisible());
    CHECK(desk->tabText(0) == QStringLiteral("Index"));
    CHECK(stage.screen->paper().width() > 400);
    desk->setCurrentIndex(1);
    CHECK_FALSE(index->isVisible());
    stage.theme.setTextPercent(100);
    support::settle();
    CHECK_FALSE(desk->isAncestorOf(index));
    CHECK(index->isVisible());
    CHECK(desk->count() == 4);
    CHECK(desk->tabText(0) == QStringLiteral("Notes"));
}
