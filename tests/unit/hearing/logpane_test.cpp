// SPDX-License-Identifier: GPL-3.0-or-later
#include "sittings.h"

#include "court/commands.h"
#include "hearing/logpane.h"
#include "ui/screen.h"
#include "words/reasons.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace adil;
using namespace adil::test;
using court::LogKind;

namespace {

class Stage : public HearingBench {
public:
    explicit Stage(const QList<court::LogEntry> &entries = {})
    {
        for (const court::LogEntry &entry : entries)
            put(entry);
        auto *column = new QVBoxLayout(&where);
        column->setContentsMargins(0, 0, 0, 0);
        open();
        REQUIRE(support::showActive(where, {480, 640}));
    }
    // As the hearing's tab does, closed and opened again.
    void open()
    {
        pane.reset();
        pane = std::make_unique<hearing::LogPane>(
            hearing::LogPane::Around{source, *editor, drafts, clock, reel, shortcuts, &where}, hearing(),
            format(), &where);
        where.layout()->addWidget(pane.get());
        support::settle();
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QWidget *to = QApplication::focusWidget();
        QTest::keyClick(to ? to : pane.get(), Qt::Key(key), modifiers);
        support::settle();
    }
    void type(const QString &text) const { QTest::keyClicks(line(), text); }
    [[nodiscard]] QLineEdit *line() const
    {
        auto *found = qobject_cast<QLineEdit *>(named(*pane, QStringLiteral("Text of the entry")));
        REQUIRE(found);
        return found;
    }
    [[nodiscard]] QComboBox *kind() const
    {
        return qobject_cast<QComboBox *>(named(*pane, QStringLiteral("Kind of entry")));
    }
    [[nodiscard]] QComboBox *speaker() const
    {
        return qobject_cast<QComboBox *>(named(*pane, QStringLiteral("Who speaks")));
    }
    [[nodiscard]] ui::RowView *rows() const { return pane->findChild<ui::RowView *>(); }
    [[nodiscard]] ui::Screen::State state() const { return pane->findChild<ui::Screen *>()->state(); }
    // As Enter on a row does.
    void choose(int row) const
    {
        rows()->setFocus();
        rows()->setCurrentIndex(rows()->model()->index(row, 0));
        press(Qt::Key_Return);
    }
    template <class A>
    [[nodiscard]] A last() const
    {
        const auto entry = lastCommand();
        REQUIRE(entry.kind == QLatin1String(record::Record<A>::name));
        return must(record::fromJson<A>(entry.arguments));
    }

    QWidget where;
    hearing::Reel reel{files};
    std::unique_ptr<hearing::LogPane> pane;
};

}  // namespace

TEST_CASE("F4 to F12 begin an entry of their kind and take the time; Enter keeps it")
{
    Stage stage;
    const LogKind kinds[] = {LogKind::Motion,   LogKind::Ruling,   LogKind::Explanation,
                             LogKind::Question, LogKind::Evidence, LogKind::Witness,
                             LogKind::Debate,   LogKind::Break,    LogKind::Deliberation};
    for (int i = 0; i < 9; ++i) {
        const auto pressed = stage.clock.instant;
        stage.press(Qt::Key_F4 + i);
        CHECK(stage.line()->hasFocus());
        stage.clock.instant = pressed.addSecs(20);  // typing takes its time
        stage.line()->selectAll();
        stage.type(QStringLiteral("slova %1").arg(i));
        stage.press(Qt::Key_Return);
        const auto added = stage.last<court::AddLogEntry>();
        CHECK(added.kind == kinds[i]);
        CHECK(added.at == pressed);
        CHECK(added.text == QStringLiteral("slova %1").arg(i));
        CHECK(added.hearingId == idOf<court::Hearing>(9));
        CHECK_FALSE(added.speakerId);
        CHECK(stage.line()->text().isEmpty());
        CHECK(stage.line()->hasFocus());
    }
    // the protocol was opened once, before the first entry
    const auto all = stage.commands();
    CHECK(all.size() == 10);
    CHECK(all.first().kind == QStringLiteral("OpenProtocol"));
    CHECK(stage.rows()->model()->rowCount() == 9);
}

TEST_CASE("without a key of a kind the first letter takes the time")
{
    Stage stage;
    stage.line()->setFocus();
    const auto first = stage.clock.instant;
    stage.type(QStringLiteral("z"));
    stage.clock.instant = first.addSecs(30);
    stage.type(QStringLiteral("amechanie"));
    stage.speaker()->setCurrentIndex(1);
    stage.press(Qt::Key_Return);
    const auto added = stage.last<court::AddLogEntry>();
    CHECK(added.at == first);
    CHECK(added.kind == LogKind::Remark);
    CHECK(added.speakerId);
    CHECK(stage.speaker()->currentIndex() == 0);  // the next one is not his too
}

TEST_CASE("Enter on nothing adds nothing, and takes no time")
{
    Stage stage;
    stage.line()->setFocus();
    stage.press(Qt::Key_Return);
    CHECK(stage.commandCount() == 0);
    CHECK(says(*stage.pane, words::sentence(Reason::TextEmpty)));
    stage.clock.instant = stage.clock.instant.addSecs(120);
    stage.type(QStringLiteral("slova"));
    stage.press(Qt::Key_Return);
    CHECK(stage.last<court::AddLogEntry>().at == stage.clock.instant);
}

TEST_CASE("an entry is changed in its place and keeps its time")
{
    auto entry = entryOf(31, 7, 9, QStringLiteral("bylo"));
    entry.kind = LogKind::Ruling;
    entry.speakerId = idOf<court::Party>(10);
    Stage stage({entry});
    stage.choose(0);
    CHECK(stage.line()->text() == QStringLiteral("bylo"));
    CHECK(stage.line()->hasFocus());
    stage.line()->selectAll();
    stage.type(QStringLiteral("stalo"));
    stage.press(Qt::Key_Return);
    const auto edited = stage.last<court::EditLogEntry>();
    CHECK(edited.id == entry.id);
    CHECK(edited.at == entry.at);
    CHECK(edited.kind == LogKind::Ruling);
    CHECK(edited.speakerId == entry.speakerId);
    CHECK(edited.text == QStringLiteral("stalo"));
    CHECK(stage.commandCount() == 1);
}

TEST_CASE("Escape leaves an entry as it was")
{
    Stage stage({entryOf(31, 7, 9, QStringLiteral("bylo"))});
    stage.choose(0);
    stage.type(QStringLiteral(" i eshche"));
    stage.press(Qt::Key_Escape);
    CHECK(stage.line()->text().isEmpty());
    CHECK(stage.commandCount() == 0);
    CHECK_FALSE(named(*stage.pane, QStringLiteral("Remove the entry")));
}

TEST_CASE("a key of a kind while an old entry is open begins a new one")
{
    Stage stage({entryOf(31, 7, 9, QStringLiteral("bylo"))});
    stage.choose(0);
    stage.press(Qt::Key_F5);
    stage.line()->selectAll();
    stage.type(QStringLiteral("novoe"));
    stage.press(Qt::Key_Return);
    CHECK(stage.last<court::AddLogEntry>().kind == LogKind::Ruling);
    CHECK(stage.reader->find(idOf<court::LogEntry>(31))->value.text == QStringLiteral("bylo"));
}

TEST_CASE("an entry is removed by the button, from the keyboard too")
{
    Stage stage({entryOf(31, 7, 9, QStringLiteral("lishnee")), entryOf(32, 7, 9, QStringLiteral("nuzhnoe"))});
    stage.choose(0);
    auto *remove = button(*stage.pane, "Remove the entry");
    REQUIRE(remove);
    remove->setFocus(Qt::TabFocusReason);
    stage.press(Qt::Key_Space);
    CHECK(stage.last<court::RemoveLogEntry>().id == idOf<court::LogEntry>(31));
    CHECK(stage.rows()->model()->rowCount() == 1);
    CHECK(stage.pane->marks().size() == 1);
}

TEST_CASE("the recording stays where it is when an entry is removed")
{
    auto first = entryOf(31, 7, 9, QStringLiteral("lishnee")),
         later = entryOf(32, 7, 9, QStringLiteral("nuzhnoe"));
    first.at = HearingBench::begin();
    later.at = HearingBench::begin().addSecs(61);
    Stage stage({first, later});
    // Files that are not here: where the reel wants to be is seen all the same.
    stage.reel.setSegments({HearingBench::segment(40, 0, QStringLiteral("S1")),
                            HearingBench::segment(41, 60, QStringLiteral("S2"))});
    stage.choose(1);
    CHECK(stage.reel.current() == 1);
    stage.choose(0);
    CHECK(stage.reel.current() == 0);
    button(*stage.pane, "Remove the entry")->click();
    support::settle();
    CHECK(stage.rows()->model()->rowCount() == 1);
    CHECK(stage.reel.current() == 0);
}

TEST_CASE("a signed protocol takes no more entries, and says so")
{
    Stage stage;
    court::Protocol protocol;
    protocol.id = idOf<court::Protocol>(70);
    protocol.caseId = idOf<court::Case>(7);
    protocol.hearingId = idOf<court::Hearing>(9);
    protocol.state = court::ProtocolState::Signed;
    protocol.secretaryId = judge().id;
    stage.put(protocol);
    stage.line()->setFocus();
    stage.type(QStringLiteral("pozdno"));
    stage.press(Qt::Key_Return);
    CHECK(stage.commandCount() == 0);
    CHECK(says(*stage.pane, words::sentence(Reason::AlreadySigned)));
    CHECK(stage.line()->text() == QStringLiteral("pozdno"));  // not lost
}

TEST_CASE("F3 and Shift+F3 walk the entries and stop at the ends")
{
    Stage stage({entryOf(31, 7, 9, QStringLiteral("a")), entryOf(32, 7, 9, QStringLiteral("b"))});
    stage.line()->setFocus();
    const QList<std::pair<Qt::KeyboardModifiers, int>> walk{{Qt::NoModifier, 0},
                                                            {Qt::NoModifier, 1},
                                                            {Qt::NoModifier, 1},
                                                            {Qt::ShiftModifier, 0},
                                                            {Qt::ShiftModifier, 0}};
    for (const auto &[modifiers, row] : walk) {
        stage.press(Qt::Key_F3, modifiers);
        CHECK(stage.rows()->currentRow().row() == row);
    }
    CHECK(stage.line()->hasFocus());
}

TEST_CASE("entries of somebody else appear and do not touch what is being typed")
{
    Stage stage;
    CHECK(stage.state() == ui::Screen::State::Empty);
    QSignalSpy marks(stage.pane.get(), &hearing::LogPane::marksChanged);
    stage.line()->setFocus();
    stage.type(QStringLiteral("pishu"));
    stage.put(entryOf(31, 7, 9, QStringLiteral("sekretar")));
    support::settle();
    CHECK(stage.state() == ui::Screen::State::Some);
    CHECK_FALSE(marks.isEmpty());
    CHECK(stage.line()->text() == QStringLiteral("pishu"));
}

TEST_CASE("a protocol that cannot be read says so, and is there again when it can")
{
    Stage stage;
    {
        const Workplace::Broken broken(stage, "log_entry");
        Q_EMIT stage.views.changed({{QStringLiteral("LogEntry"), recordId(31), recordId(7)}});
        support::settle();
        CHECK(stage.state() == ui::Screen::State::Failed);
    }
    auto *again = button(*stage.pane, "Try again");
    REQUIRE(again);
    QTest::mouseClick(again, Qt::LeftButton);
    CHECK(stage.state() == ui::Screen::State::Empty);
}

TEST_CASE("the protocol's pane: reachable, named, in three languages, nothing cut")
{
    Stage stage({entryOf(31, 7, 9, QStringLiteral("bylo"))});
    stage.choose(0);
    owesPeople(stage, stage.where, {QStringLiteral("hearing"), QStringLiteral("ui"), QStringLiteral("words")},
               [&](const ui::Format &format) { stage.pane->setFormat(format); }, {640, 640});
}

TEST_CASE("an entry that is half typed is here again when the hearing is closed and opened")
{
    Stage stage;
    stage.press(Qt::Key_F5);
    const auto pressed = stage.clock.instant;
    stage.line()->selectAll();
    stage.type(QStringLiteral("polovina"));
    stage.clock.instant = pressed.addSecs(600);
    stage.open();
    CHECK(stage.commandCount() == 0);
    CHECK(stage.line()->text() == QStringLiteral("polovina"));
    CHECK(stage.kind()->currentIndex() == int(LogKind::Ruling));
    CHECK(button(*stage.pane, "Add"));
    CHECK_FALSE(button(*stage.pane, "Remove the entry"));
    stage.line()->setFocus();
    stage.press(Qt::Key_Return);
    CHECK(stage.last<court::AddLogEntry>().text == QStringLiteral("polovina"));
    CHECK(stage.last<court::AddLogEntry>().at == pressed);
    stage.open();
    CHECK(stage.line()->text().isEmpty());
}

TEST_CASE("an entry that is half typed is on disk soon, and gone from there when it is left")
{
    Stage stage;
    stage.line()->setFocus();
    stage.type(QStringLiteral("polovina"));
    const auto onDisk = [&] {
        return stage.drafts.find(QStringLiteral("LogEntry"), stage.hearing().id.value).has_value();
    };
    CHECK(QTest::qWaitFor(onDisk, 10000));
    stage.press(Qt::Key_Escape);
    CHECK(QTest::qWaitFor([&] { return !onDisk(); }, 10000));
}

TEST_CASE("a new entry waits while an old one is looked at, and a half change is here again too")
{
    Stage stage({entryOf(31, 7, 9, QStringLiteral("bylo"))});
    stage.line()->setFocus();
    stage.type(QStringLiteral("novaya"));
    stage.choose(0);
    CHECK(stage.line()->text() != QStringLiteral("novaya"));
    stage.line()->selectAll();
    stage.type(QStringLiteral("pravka"));
    stage.open();
    CHECK(stage.line()->text() == QStringLiteral("pravka"));
    CHECK(button(*stage.pane, "Remove the entry"));
    CHECK(stage.commandCount() == 0);
    stage.line()->setFocus();
    stage.press(Qt::Key_Return);
    CHECK(stage.last<court::EditLogEntry>().text == QStringLiteral("pravka"));
    CHECK(stage.line()->text() == QStringLiteral("novaya"));
    stage.press(Qt::Key_Return);
    CHECK(stage.last<court::AddLogEntry>().text == QStringLiteral("novaya"));
    CHECK(stage.line()->text().isEmpty());
}
