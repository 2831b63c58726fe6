// SPDX-License-Identifier: GPL-3.0-or-later
#include "planner/calendarview.h"
#include "support/catch.h"
#include "support/widgets.h"
#include "ui/theme.h"

#include <QSignalSpy>

using namespace adil;
using namespace adil::planner;

namespace {

CalendarEvent event(const char *key, int column, int from, const char *chain = "")
{
    CalendarEvent e;
    e.key = QString::fromLatin1(key);
    e.place = {column, from, from + 60};
    e.title = e.key;
    e.spoken = QStringLiteral("hearing ") + e.key;
    e.isMovable = true;
    e.chain = *chain ? QString::fromLatin1(chain) : e.key;
    return e;
}

struct Stage {
    Stage()
    {
        contents.columns = {{QStringLiteral("Mon"), {}, false, false, false},
                            {QStringLiteral("Tue"), QStringLiteral("day off"), true, true, false}};
        contents.events = {event("a", 0, 540, "x"), event("b", 0, 660), event("c", 1, 540, "x")};
        contents.hours = {{540, 780}, {870, 1110}};
        view.setName(QStringLiteral("Calendar of hearings"));
        view.setContents(contents);
        REQUIRE(support::showActive(view, {800, 600}));
        view.setFocus();
    }
    [[nodiscard]] QPoint middle(int index) const { return view.places().event(index).center(); }

    ui::Theme theme{support::app()};
    CalendarContents contents;
    CalendarView view;
};

}  // namespace

TEST_CASE("a screen reader finds every event with its words, its place and whether it is chosen")
{
    Stage stage;
    auto *face = QAccessible::queryAccessibleInterface(&stage.view);
    REQUIRE(face);
    CHECK(face->role() == QAccessible::List);
    CHECK(face->text(QAccessible::Name) == QStringLiteral("Calendar of hearings"));
    REQUIRE(face->childCount() == 3);
    auto *second = face->child(1);
    REQUIRE(second);
    CHECK(second->role() == QAccessible::ListItem);
    CHECK(second->text(QAccessible::Name) == QStringLiteral("hearing b"));
    CHECK(second->parent() == face);
    CHECK(face->indexOfChild(second) == 1);
    CHECK(second->rect().size() == stage.view.places().event(1).size());
    const QPoint there = stage.view.mapToGlobal(stage.middle(1));
    CHECK(face->childAt(there.x(), there.y()) == second);
    CHECK_FALSE(second->state().selected);
    stage.view.setCurrent(1);
    CHECK(second->state().selected);
    CHECK(second->state().focused);
    CHECK(face->focusChild() == second);
    QSignalSpy opened(&stage.view, &CalendarView::opened);
    REQUIRE(second->actionInterface());
    second->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(opened == QList<QVariantList>{{QStringLiteral("b")}});
    stage.contents.events.removeLast();
    stage.view.setContents(stage.contents);
    CHECK(face->childCount() == 2);
    CHECK(face->child(2) == nullptr);
    CHECK(stage.view.currentKey() == QStringLiteral("b"));
}

TEST_CASE("arrows go from event to event and over the edge, Enter opens")
{
    Stage stage;
    QSignalSpy opened(&stage.view, &CalendarView::opened), stepped(&stage.view, &CalendarView::stepped);
    QTest::keyClick(&stage.view, Qt::Key_Down);  // the first, when none is chosen yet
    if (stage.view.current() != 0)
        stage.view.setCurrent(0);
    QTest::keyClick(&stage.view, Qt::Key_Down);
    CHECK(stage.view.currentKey() == QStringLiteral("b"));
    QTest::keyClick(&stage.view, Qt::Key_Up);
    QTest::keyClick(&stage.view, Qt::Key_Right);
    CHECK(stage.view.currentKey() == QStringLiteral("c"));
    QTest::keyClick(&stage.view, Qt::Key_Return);
    CHECK(opened == QList<QVariantList>{{QStringLiteral("c")}});
    QTest::keyClick(&stage.view, Qt::Key_Right);
    CHECK(stepped == QList<QVariantList>{{1}});
    QTest::keyClick(&stage.view, Qt::Key_Left);
    QTest::keyClick(&stage.view, Qt::Key_Left);
    CHECK(stepped.last() == QVariantList{-1});
}

TEST_CASE("an event is dragged to another column and time; Escape lets it be")
{
    Stage stage;
    QSignalSpy dragged(&stage.view, &CalendarView::dragged);
    const auto drag = [&](const QPoint &to) {
        QTest::mousePress(&stage.view, Qt::LeftButton, {}, stage.middle(0));
        QMouseEvent move(QEvent::MouseMove, to, stage.view.mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                         Qt::NoModifier);
        QApplication::sendEvent(&stage.view, &move);
    };
    const QPoint target(stage.view.places().column(1).center().x(),
                        stage.middle(0).y() + stage.view.places().y(720) - stage.view.places().y(540));
    drag(target);
    QTest::mouseRelease(&stage.view, Qt::LeftButton, {}, target);
    REQUIRE(dragged.size() == 1);
    CHECK(dragged.first() == QVariantList{QStringLiteral("a"), 1, 720});
    drag(target);
    QTest::keyClick(&stage.view, Qt::Key_Escape);
    QTest::mouseRelease(&stage.view, Qt::LeftButton, {}, target);
    CHECK(dragged.size() == 1);
    stage.contents.events[0].isMovable = false;
    stage.view.setContents(stage.contents);
    drag(target);
    QTest::mouseRelease(&stage.view, Qt::LeftButton, {}, target);
    CHECK(dragged.size() == 1);
}

TEST_CASE("a double click opens an event, asks for a new one where none is")
{
    Stage stage;
    QSignalSpy opened(&stage.view, &CalendarView::opened), wanted(&stage.view, &CalendarView::wanted);
    QTest::mouseDClick(&stage.view, Qt::LeftButton, {}, stage.middle(1));
    CHECK(opened == QList<QVariantList>{{QStringLiteral("b")}});
    const QPoint free(stage.view.places().column(1).center().x(), stage.view.places().y(960) + 2);
    QTest::mouseDClick(&stage.view, Qt::LeftButton, {}, free);
    CHECK(wanted == QList<QVariantList>{{1, 960}});
    stage.contents.events[1].isPlain = true;
    stage.view.setContents(stage.contents);
    QTest::mouseDClick(&stage.view, Qt::LeftButton, {}, stage.middle(1));
    CHECK(opened.size() == 1);
}

TEST_CASE("of an event's words only whole lines are painted")
{
    Stage stage;
    stage.contents.events = {event("a", 0, 540)};
    stage.contents.events[0].text = QString(60, u'М').replace(u'М', QStringLiteral("Мұқ "));
    stage.view.setContents(stage.contents);
    const QFontMetrics strong(ui::lookOf(&stage.view).font(ui::Type::CaptionStrong)),
        plain(ui::lookOf(&stage.view).font(ui::Type::Caption));
    const QColor ink = ui::lookOf(&stage.view).text(ui::Tone::Ink);
    int withRest = 0;
    for (int height = 420; height < 700; height += 13) {
        stage.view.resize(800, height);
        support::settle();
        const QRect box = stage.view.places().event(0);
        const int first = box.top() + 2 + strong.height();
        const int lines = (box.bottom() - first) / plain.height();
        const int end = first + lines * plain.height();
        withRest += box.bottom() - 2 - end > plain.ascent() / 2;
        const QImage image = stage.view.grab().toImage();
        const auto inked = [&](int from, int to) {
            int found = 0;
            for (int y = from; y < to; ++y)
                for (int x = box.left() + 8; x < box.right() - 4; ++x) {
                    const QColor at = image.pixelColor(QPoint(x, y) * image.devicePixelRatio());
                    found += std::abs(at.red() - ink.red()) + std::abs(at.green() - ink.green()) < 60;
                }
            return found;
        };
        INFO(height);
        CHECK((lines < 1 || inked(end - plain.height(), end) > 0));
        CHECK(inked(end, box.bottom() - 1) == 0);
    }
    CHECK(withRest > 0);
}

TEST_CASE("the thread of a chain is painted while one of it is chosen")
{
    Stage stage;
    const auto between = [&] {
        const QPoint a = stage.middle(0), c = stage.middle(2);
        const QImage image = stage.view.grab().toImage();
        int found = 0;
        const QColor accent = ui::lookOf(&stage.view).text(ui::Tone::Accent);
        for (int x = stage.view.places().event(0).right() + 3; x < stage.view.places().event(2).left() - 2;
             ++x)
            for (int y = a.y() - 2; y <= c.y() + 2; ++y) {
                const QColor at = image.pixelColor(QPoint(x, y) * image.devicePixelRatio());
                found += std::abs(at.blue() - accent.blue()) + std::abs(at.red() - accent.red()) < 40;
            }
        return found;
    };
    stage.view.setCurrent(1);
    CHECK(between() == 0);
    stage.view.setCurrent(0);
    CHECK(between() > 0);
}
