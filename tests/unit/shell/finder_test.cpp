// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"

#include "shell/finder.h"
#include "support/catch.h"

#include <QSignalSpy>

using namespace stage;

namespace {

class Source : public shell::SearchSource {
public:
    [[nodiscard]] QList<shell::Found> find(const QString &text, int limit) const override
    {
        QList<shell::Found> found;
        for (const auto *number : {"7514-26-00-2/1534", "7514-26-00-2/1420"})
            if (found.size() < limit && QLatin1String(number).contains(text))
                found << shell::Found{shell::RecordKind::CaseFile, QLatin1String(number),
                                      QLatin1String(number), QStringLiteral("A — B")};
        return found;
    }
};

struct Search {
    Source source;
    Window w;
    QSignalSpy opened{&w.frame, &shell::Frame::openRequested};

    Search()
    {
        w.frame.setSearch(&source);
        REQUIRE(w.show());
        w.press(Qt::Key_K, Qt::ControlModifier);
    }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    [[nodiscard]] bool isOpen() const { return visible<shell::Finder>(w.window) != nullptr; }
    [[nodiscard]] QStringList lines() const
    {
        QStringList all;
        const auto *rows = visible<ui::RowView>(*visible<shell::Finder>(w.window));
        for (int i = 0; i < rows->model()->rowCount(); ++i)
            all << rows->model()->index(i, 0).data().toString();
        return all;
    }
};

}  // namespace

TEST_CASE("a case is found and opened by the keyboard alone")
{
    Search s;
    REQUIRE(s.isOpen());
    s.type(QStringLiteral("1420"));
    CHECK(s.lines().contains(QStringLiteral("7514-26-00-2/1420")));
    CHECK_FALSE(s.lines().contains(QStringLiteral("7514-26-00-2/1534")));
    s.w.press(Qt::Key_Return);
    REQUIRE(s.opened.size() == 1);
    CHECK(s.opened[0][0].value<shell::RecordKind>() == shell::RecordKind::CaseFile);
    CHECK(s.opened[0][1].toString() == QStringLiteral("7514-26-00-2/1420"));
    CHECK_FALSE(s.isOpen());
}

TEST_CASE("arrows choose among what was found, over headings, and stop at the ends")
{
    Search s;
    s.type(QStringLiteral("7514"));
    s.w.press(Qt::Key_Up);
    s.w.press(Qt::Key_Down);
    s.w.press(Qt::Key_Down);
    s.w.press(Qt::Key_Down);
    s.w.press(Qt::Key_Return);
    REQUIRE(s.opened.size() == 1);
    CHECK(s.opened[0][1].toString() == QStringLiteral("7514-26-00-2/1420"));
}

TEST_CASE("commands are found by their words and done")
{
    Search s;
    s.type(QStringLiteral("hear"));
    s.w.press(Qt::Key_Return);
    CHECK(s.w.frame.currentPage() == s.w.screens[2]);
    CHECK(s.opened.isEmpty());
}

TEST_CASE("the commands of the screen that is open are among them")
{
    Window w;
    REQUIRE(w.show());
    ui::Shortcuts::Spec spec;
    spec.id = QStringLiteral("today.adjourn");
    spec.context = "x";
    spec.text = "Adjourn the hearing";
    const QAction *action = w.shortcuts.add(w.screens[0], spec);
    QSignalSpy done(action, &QAction::triggered);
    w.press(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("adjourn"));
    w.press(Qt::Key_Return);
    CHECK(done.size() == 1);
}

TEST_CASE("nothing found is said, Enter does nothing, Escape gives the keyboard back")
{
    Search s;
    s.type(QStringLiteral("zzzz"));
    CHECK(s.lines() == QStringList{QStringLiteral("Nothing is called “zzzz”")});
    s.w.press(Qt::Key_Return);
    CHECK(s.isOpen());
    CHECK(s.opened.isEmpty());
    s.w.press(Qt::Key_Escape);
    CHECK_FALSE(s.isOpen());
    CHECK(QApplication::focusWidget() == s.w.screens[0]->button);
}

TEST_CASE("a click opens what it is on")
{
    Search s;
    s.type(QStringLiteral("7514"));
    auto *rows = visible<ui::RowView>(*visible<shell::Finder>(s.w.window));
    QTest::mouseClick(rows->viewport(), Qt::LeftButton, {},
                      rows->visualRect(rows->model()->index(2, 0)).center());
    REQUIRE(s.opened.size() == 1);
    CHECK(s.opened[0][1].toString() == QStringLiteral("7514-26-00-2/1420"));
}

TEST_CASE("the finder stands inside the window")
{
    Search s;
    s.w.window.setSettings({ui::Language::Kazakh, ui::Theme::Choice::Dark, 200});
    support::settle();
    CHECK(s.w.frame.rect().contains(visible<shell::Finder>(s.w.window)->geometry()));
}
