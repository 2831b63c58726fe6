// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers.h"

#include "casefile/desk.h"
#include "court/commands.h"
#include "words/reasons.h"

#include <QSignalSpy>
#include <QTabBar>

using namespace adil;
using namespace adil::test;

namespace {

struct Stage : CaseBench {
    std::unique_ptr<casefile::Desk> desk;
    Stage()
    {
        put(hearingOf(9, 7, clock.now()));
        desk = std::make_unique<casefile::Desk>(
            casefile::CaseScreen::Around{source, *editor, files, drafts, clock, shortcuts, kept},
            idOf<court::Case>(7), format());
        REQUIRE(support::showActive(*desk, {360, 600}));
    }
    ~Stage() { desk.reset(); }
    void click(const char *name) const
    {
        REQUIRE(button(*desk, name));
        QTest::mouseClick(button(*desk, name), Qt::LeftButton);
        support::settle();
    }
    void go(int tab) const
    {
        desk->setCurrentIndex(tab);
        support::settle();
    }
};

constexpr int course = 3;

}  // namespace

TEST_CASE("a new act is begun in the language of the case, dated today by the court's clock, and opened")
{
    Stage stage;
    auto file = caseNumber(7);
    file.language = court::Language::Kk;
    stage.put(file);
    stage.clock.instant = QDateTime({2026, 11, 23}, {20, 30}, Qt::UTC);  // the 24th in Almaty
    stage.go(course);
    QSignalSpy opened(stage.desk.get(), &casefile::Desk::openRequested);
    stage.click("New decision");
    REQUIRE(stage.commandCount() == 1);
    const auto entry = stage.lastCommand();
    CHECK(entry.kind == QStringLiteral("CreateAct"));
    const auto created = must(record::fromJson<court::CreateAct>(entry.arguments));
    CHECK(created.kind == court::ActKind::Decision);
    CHECK(created.title == QStringLiteral("Шешім"));
    CHECK(created.datedOn == QDate(2026, 11, 24));
    REQUIRE(opened.size() == 1);
    CHECK(opened.first() == QVariantList{QStringLiteral("Act"), created.id.value});
    stage.click("New ruling");
    CHECK(must(record::fromJson<court::CreateAct>(stage.lastCommand().arguments)).kind
          == court::ActKind::Ruling);
}

TEST_CASE("who may not begin an act is told why")
{
    Stage stage;
    stage.editor->setActor({});
    stage.go(course);
    QSignalSpy opened(stage.desk.get(), &casefile::Desk::openRequested);
    stage.click("New decision");
    CHECK(opened.isEmpty());
    CHECK(says(*stage.desk, words::sentence(Reason::SignInRefused)));
}

TEST_CASE("a hearing is opened from the course of the case by Enter")
{
    Stage stage;
    stage.go(course);
    QSignalSpy opened(stage.desk.get(), &casefile::Desk::openRequested);
    auto *rows = qobject_cast<ui::RowView *>(named(*stage.desk, QStringLiteral("Hearings")));
    REQUIRE(rows);
    rows->setFocus();
    rows->setCurrentIndex(rows->model()->index(0, 0));
    QTest::keyClick(rows, Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened.first() == QVariantList{QStringLiteral("Hearing"), recordId(9)});
}

TEST_CASE("every page of the desk: reachable, named, in three languages, nothing cut")
{
    Stage stage;
    court::Deadline late;
    late.id = idOf<court::Deadline>(60);
    late.caseId = idOf<court::Case>(7);
    late.titleKk = late.titleRu = late.titleEn = QStringLiteral("§");
    late.startsOn = {2026, 11, 1};
    late.dueOn = {2026, 11, 20};
    stage.put(late);
    for (int tab = 0; tab < stage.desk->count(); ++tab) {
        INFO("tab " << tab);
        stage.go(tab);
        owesPeople(stage, *stage.desk, {QStringLiteral("casefile"), QStringLiteral("ui")},
                   [&](const ui::Format &format) { stage.desk->setFormat(format); }, {700, 640});
    }
}
