// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers.h"

#include "casefile/notespane.h"
#include "court/commands.h"
#include "ui/screen.h"
#include "words/reasons.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace adil;
using namespace adil::test;
using State = ui::Screen::State;

namespace {

struct Stage : CaseBench {
    std::unique_ptr<casefile::NotesPane> owned;
    casefile::NotesPane &pane;
    Stage()
        : owned(make())
        , pane(*owned)
    {
        REQUIRE(support::showActive(pane, {340, 600}));
    }
    [[nodiscard]] std::unique_ptr<casefile::NotesPane> make()
    {
        return std::make_unique<casefile::NotesPane>(source, *editor, drafts, idOf<court::Case>(7), format());
    }

    [[nodiscard]] QPlainTextEdit *text() const { return pane.findChild<QPlainTextEdit *>(); }
    [[nodiscard]] ui::RowView *rows() const { return pane.findChild<ui::RowView *>(); }
    [[nodiscard]] State state() const { return pane.findChild<ui::Screen *>()->state(); }
    void type(const QString &words) const
    {
        text()->setFocus();
        QTest::keyClicks(text(), words);
    }
    void click(const char *name) const
    {
        REQUIRE(button(pane, name));
        QTest::mouseClick(button(pane, name), Qt::LeftButton);
        support::settle();
    }
    void putNote(int n, const QString &words, const Id<court::Person> &author = judge().id)
    {
        court::Note note;
        note.id = idOf<court::Note>(n);
        note.caseId = idOf<court::Case>(7);
        note.authorId = author;
        note.text = words;
        put(note);
        support::settle();
    }
    void choose(int row) const
    {
        rows()->setFocus();
        rows()->setCurrentIndex(rows()->model()->index(row, 0));
        support::settle();
    }
    template <class A>
    [[nodiscard]] A last() const
    {
        const auto entry = lastCommand();
        REQUIRE(entry.kind == QLatin1String(record::Record<A>::name));
        return must(record::fromJson<A>(entry.arguments));
    }
};

}  // namespace

TEST_CASE("a note is kept with the page it was written at, for its author alone unless shown to the panel")
{
    Stage stage;
    CHECK(stage.state() == State::Empty);
    CHECK_FALSE(button(stage.pane, "Keep the note")->isEnabled());
    stage.file(20, pdfOf(3));
    stage.pane.setPlace(recordId(20), 3);
    stage.type(QStringLiteral("proverit"));
    stage.click("Keep the note");
    const auto added = stage.last<court::AddNote>();
    CHECK(added.caseId == idOf<court::Case>(7));
    CHECK(added.text == QStringLiteral("proverit"));
    CHECK(added.visibility == court::Visibility::Private);
    CHECK(added.documentId == idOf<court::Document>(20));
    CHECK(added.page == 3);
    CHECK(stage.text()->toPlainText().isEmpty());
    CHECK(stage.state() == State::Some);

    stage.pane.setPlace({}, 0);
    stage.type(QStringLiteral("obshchee"));
    stage.pane.findChild<QCheckBox *>()->setFocus();
    QTest::keyClick(stage.pane.findChild<QCheckBox *>(), Qt::Key_Space);
    stage.click("Keep the note");
    const auto common = stage.last<court::AddNote>();
    CHECK(common.visibility == court::Visibility::Panel);
    CHECK_FALSE(common.documentId);
    CHECK_FALSE(common.page);
}

TEST_CASE("spaces are no note")
{
    Stage stage;
    stage.type(QStringLiteral("   "));
    CHECK_FALSE(button(stage.pane, "Keep the note")->isEnabled());
    CHECK(stage.commandCount() == 0);
}

TEST_CASE("one's own note is changed and removed where it stands")
{
    Stage stage;
    stage.putNote(40, QStringLiteral("bylo"));
    stage.choose(0);
    CHECK(stage.text()->toPlainText() == QStringLiteral("bylo"));
    stage.text()->selectAll();
    stage.type(QStringLiteral("stalo"));
    stage.click("Keep the note");
    CHECK(stage.last<court::EditNote>().id == idOf<court::Note>(40));
    CHECK(stage.last<court::EditNote>().text == QStringLiteral("stalo"));
    stage.rows()->setCurrentIndex({});
    stage.choose(0);
    stage.click("Remove the note");
    CHECK(stage.last<court::RemoveNote>().id == idOf<court::Note>(40));
    CHECK(stage.state() == State::Empty);
}

TEST_CASE("somebody else's note is read, not changed")
{
    Stage stage;
    stage.put(judge(102));
    stage.putNote(40, QStringLiteral("chuzhaya"), idOf<court::Person>(102));
    stage.choose(0);
    CHECK(stage.text()->toPlainText().isEmpty());
    CHECK_FALSE(button(stage.pane, "Remove the note")->isEnabled());
}

TEST_CASE("half a note is not lost by looking at another")
{
    Stage stage;
    stage.putNote(40, QStringLiteral("staraya"));
    stage.type(QStringLiteral("polovina"));
    stage.choose(0);
    CHECK(stage.text()->toPlainText() == QStringLiteral("staraya"));
    CHECK(stage.commandCount() == 0);
    stage.click("New note");
    CHECK(stage.text()->toPlainText() == QStringLiteral("polovina"));
    stage.click("Keep the note");
    CHECK(stage.last<court::AddNote>().text == QStringLiteral("polovina"));
    stage.click("New note");
    CHECK(stage.text()->toPlainText().isEmpty());
}

TEST_CASE("what is typed is here again when the case is closed and opened")
{
    Stage stage;
    stage.type(QStringLiteral("polovina"));
    stage.pane.findChild<QCheckBox *>()->click();
    stage.owned.reset();
    CHECK(stage.commandCount() == 0);
    auto again = stage.make();
    CHECK(again->findChild<QPlainTextEdit *>()->toPlainText() == QStringLiteral("polovina"));
    CHECK(again->findChild<QCheckBox *>()->isChecked());
    REQUIRE(support::showActive(*again, {340, 600}));
    CHECK(button(*again, "Keep the note")->isEnabled());
    QTest::mouseClick(button(*again, "Keep the note"), Qt::LeftButton);
    CHECK(stage.last<court::AddNote>().text == QStringLiteral("polovina"));
    again = stage.make();
    CHECK(again->findChild<QPlainTextEdit *>()->toPlainText().isEmpty());
}

TEST_CASE("what is typed is on disk soon, whatever happens to the program")
{
    Stage stage;
    stage.type(QStringLiteral("polovina"));
    const auto onDisk = [&] { return stage.drafts.find(QStringLiteral("Note"), recordId(7)).has_value(); };
    CHECK(QTest::qWaitFor(onDisk, 10000));
    stage.text()->clear();
    CHECK(QTest::qWaitFor([&] { return !onDisk(); }, 10000));
}

TEST_CASE("half a change of a note is not lost by looking at another, nor by closing the case")
{
    Stage stage;
    stage.putNote(40, QStringLiteral("pervaya"));
    stage.putNote(41, QStringLiteral("vtoraya"));
    stage.choose(1);
    stage.text()->selectAll();
    stage.type(QStringLiteral("pravlyu"));
    stage.choose(0);
    CHECK(stage.text()->toPlainText() == QStringLiteral("vtoraya"));
    CHECK(stage.commandCount() == 0);
    stage.choose(1);
    CHECK(stage.text()->toPlainText() == QStringLiteral("pravlyu"));
    stage.click("New note");
    CHECK(stage.text()->toPlainText().isEmpty());

    stage.owned.reset();
    auto again = stage.make();
    REQUIRE(support::showActive(*again, {340, 600}));
    auto *rows = again->findChild<ui::RowView *>();
    rows->setCurrentIndex(rows->model()->index(1, 0));
    CHECK(again->findChild<QPlainTextEdit *>()->toPlainText() == QStringLiteral("pravlyu"));
    QTest::mouseClick(button(*again, "Keep the note"), Qt::LeftButton);
    CHECK(stage.last<court::EditNote>().text == QStringLiteral("pravlyu"));
    CHECK_FALSE(stage.drafts.find(QStringLiteral("Note"), recordId(40)));
}

TEST_CASE("what comes from the court does not touch what is being typed")
{
    Stage stage;
    stage.putNote(40, QStringLiteral("pervaya"));
    stage.choose(0);
    stage.text()->selectAll();
    stage.type(QStringLiteral("pravlyu"));
    stage.putNote(41, QStringLiteral("vtoraya"));
    CHECK(stage.text()->toPlainText() == QStringLiteral("pravlyu"));
}

TEST_CASE("a note that cannot be kept is told and stays")
{
    Stage stage;
    stage.editor->setActor({});
    stage.type(QStringLiteral("vazhnoe"));
    stage.click("Keep the note");
    CHECK(says(stage.pane, words::sentence(Reason::SignInRefused)));
    CHECK(stage.text()->toPlainText() == QStringLiteral("vazhnoe"));
}

TEST_CASE("Enter on a note goes to its page")
{
    Stage stage;
    court::Note note;
    note.id = idOf<court::Note>(40);
    note.caseId = idOf<court::Case>(7);
    note.authorId = judge().id;
    note.text = QStringLiteral("zdes");
    note.documentId = idOf<court::Document>(20);
    note.page = 2;
    stage.put(note);
    support::settle();
    QSignalSpy asked(&stage.pane, &casefile::NotesPane::placeRequested);
    stage.choose(0);
    QTest::keyClick(stage.rows(), Qt::Key_Return);
    REQUIRE(asked.size() == 1);
    CHECK(asked.first() == QVariantList{recordId(20), qint64(2)});
}

TEST_CASE("notes that cannot be read say so")
{
    Stage stage;
    {
        const Workplace::Broken broken(stage, "note");
        Q_EMIT stage.views.changed({{QStringLiteral("Note"), recordId(40), recordId(7)}});
        support::settle();
        CHECK(stage.state() == State::Failed);
    }
    stage.click("Try again");
    CHECK(stage.state() == State::Empty);
}

TEST_CASE("the notes: reachable, named, in three languages, nothing cut")
{
    Stage stage;
    stage.putNote(40, QStringLiteral("staraya"));
    stage.choose(0);
    owesPeople(stage, stage.pane, {QStringLiteral("casefile"), QStringLiteral("ui")},
               [&](const ui::Format &format) { stage.pane.setFormat(format); }, {560, 600});
}
