// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers.h"

#include "casefile/paperpane.h"
#include "support/filedialog.h"
#include "ui/fields.h"
#include "ui/pageview.h"
#include "ui/screen.h"
#include "words/reasons.h"

using namespace adil;
using namespace adil::test;
using State = ui::Screen::State;

namespace {

struct Stage : CaseBench {
    casefile::PaperPane pane{files, shortcuts};
    Stage() { REQUIRE(support::showActive(pane, {720, 600})); }

    [[nodiscard]] State state() const { return pane.findChild<ui::Screen *>()->state(); }
    static model::IndexRow row(const QString &blobId, const char *mediaType = "application/pdf")
    {
        model::IndexRow row;
        row.key = recordId(20);
        row.title = QStringLiteral("Иск");
        row.blobId = blobId;
        row.mediaType = QLatin1String(mediaType);
        row.fileName = QStringLiteral("claim");
        return row;
    }
    void showPdf(int pages, bool mayCopyOut = true)
    {
        pane.showPaper(row(must(files.put(pdfOf(pages)))), 0, mayCopyOut);
        REQUIRE(QTest::qWaitFor([&] { return pane.view().pages() == pages; }, 20'000));
        support::settle();
    }
    void click(const char *name)
    {
        REQUIRE(button(pane, name));
        QTest::mouseClick(button(pane, name), Qt::LeftButton);
        support::settle();
    }
};

}  // namespace

TEST_CASE("no paper, one on its way, one that never comes")
{
    Stage stage;
    CHECK(stage.state() == State::Empty);
    const QByteArray pdf = pdfOf(1);
    const QString blob = store::Blobs::idOf(pdf);
    stage.pane.showPaper(Stage::row(blob), 0, true);
    CHECK(stage.state() == State::Loading);
    stage.files.tellFailed(blob, fail(Reason::NotFound));
    CHECK(stage.state() == State::Failed);
    CHECK(says(stage.pane, words::sentence(Reason::NotFound)));
    must(stage.files.put(pdf));
    stage.files.tellArrived(blob);
    CHECK(QTest::qWaitFor([&] { return stage.state() == State::Some; }, 20'000));
}

TEST_CASE("a paper that is broken is told, and the next one is shown")
{
    Stage stage;
    stage.pane.showPaper(Stage::row(must(stage.files.put("no page at all"))), 0, true);
    CHECK(QTest::qWaitFor([&] { return stage.state() == State::Failed; }, 20'000));
    stage.showPdf(1);
    CHECK(stage.state() == State::Some);
}

TEST_CASE("pages by the buttons, which end where the paper ends")
{
    Stage stage;
    stage.showPdf(2);
    CHECK_FALSE(button(stage.pane, "Previous page")->isEnabled());
    stage.click("Next page");
    CHECK(stage.pane.page() == 1);
    CHECK_FALSE(button(stage.pane, "Next page")->isEnabled());
    CHECK(says(stage.pane, QStringLiteral("page 2 of 2")));
    stage.click("Previous page");
    CHECK(stage.pane.page() == 0);
    const int before = stage.pane.view().shownPercent();
    stage.click("Larger");
    CHECK(stage.pane.view().shownPercent() == before + 10);
    stage.click("Fit the width");
    CHECK(stage.pane.zoom() == 0);
}

TEST_CASE("Ctrl+F searches, F3 goes on; what is not there is said")
{
    Stage stage;
    stage.showPdf(3);
    stage.pane.view().setFocus();
    QTest::keyClick(&stage.pane.view(), Qt::Key_F, Qt::ControlModifier);
    auto *field = stage.pane.findChild<ui::SearchField *>();
    REQUIRE(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("claim"));
    QTest::keyClick(field, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return says(stage.pane, QStringLiteral("1/3")); }, 20'000));
    QTest::keyClick(field, Qt::Key_F3);
    CHECK(says(stage.pane, QStringLiteral("2/3")));
    QTest::keyClick(field, Qt::Key_F3, Qt::ShiftModifier);
    QTest::keyClick(field, Qt::Key_F3, Qt::ShiftModifier);
    CHECK(says(stage.pane, QStringLiteral("3/3")));
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("nowhere"));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return says(stage.pane, QStringLiteral("not found")); }, 20'000));
}

TEST_CASE("a file that is no page is named, and can be saved unless the case is closed")
{
    Stage stage;
    const QString blob = must(stage.files.put("words"));
    stage.pane.showPaper(Stage::row(blob, "application/msword"), 0, true);
    CHECK(says(stage.pane, QStringLiteral("(claim)")));
    CHECK(button(stage.pane, "Save a copy…"));
    stage.pane.showPaper(Stage::row(blob, "application/msword"), 0, false);
    CHECK(says(stage.pane, QStringLiteral("cannot be copied out")));
    CHECK_FALSE(button(stage.pane, "Save a copy…")->isEnabled());
}

TEST_CASE(
    "a file that is to be saved and is not here is saved when it came; what it replaces is gone only then")
{
    Stage stage;
    const QByteArray bytes = "words";
    const QString blob = store::Blobs::idOf(bytes);
    stage.pane.showPaper(Stage::row(blob, "application/msword"), 0, true);
    stage.click("Save a copy…");
    CHECK(stage.state() == State::Loading);
    QTemporaryDir folder;
    const QString place = folder.filePath(QStringLiteral("claim.doc"));
    const support::FileDialogAnswer dialog(place);
    must(stage.files.put(bytes));
    stage.files.tellArrived(blob);
    CHECK(dialog.wasAsked());
    QFile saved(place);
    REQUIRE(saved.open(QIODevice::ReadOnly));
    CHECK(saved.readAll() == bytes);
    CHECK(stage.state() == State::Some);
}

TEST_CASE("the paper: reachable, named, in three languages, nothing cut")
{
    Stage stage;
    stage.showPdf(2);
    owesPeople(stage, stage.pane, {QStringLiteral("casefile"), QStringLiteral("ui")}, [](const auto &) {},
               {960, 600});
}
