// SPDX-License-Identifier: GPL-3.0-or-later
// A hearing: its recording, its brief protocol, the protocol on paper.
#include "tour.h"

#include "hearing/hearinglistscreen.h"
#include "hearing/hearingscreen.h"
#include "hearing/playerpane.h"
#include "ui/pageview.h"
#include "ui/table.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QTest>

#include <algorithm>

namespace story {

static const QString spoken = QStringLiteral("талап қоюшының өкілі төлем кестесін іске қосуды сұрады");

bool Tour::hearingList()
{
    return step(QStringLiteral("hearings"), QStringLiteral("Hearings, those with a recording"), [&] {
        key(QKeySequence(Qt::ALT | Qt::Key_5));
        const auto *screen = awaited<hearing::HearingListScreen>(*m_window);
        const auto *table = screen ? seen<ui::TableView>(*screen) : nullptr;
        if (!check(QStringLiteral("Alt+5 shows the hearings"), table != nullptr))
            return false;
        const auto shown = [&] { return table->model()->rowCount(); };
        const bool areThere = until([&] { return shown() > 0; }, 5s);
        const int all = shown();
        auto *recorded = seen<QCheckBox>(*screen);
        QTest::mouseClick(recorded, Qt::LeftButton, {}, QPoint(10, recorded->height() / 2));
        return check(QStringLiteral("fewer have a recording"),
                     areThere && until([&] { return shown() > 0 && shown() < all; }, 5s),
                     QStringLiteral("%1 of %2").arg(shown()).arg(all))
            && check(QStringLiteral("ours among them"), hasRow(*screen, m_hearing.id.value));
    });
}

bool Tour::recording()
{
    return step(QStringLiteral("recording"), QStringLiteral("The recording plays"), [&] {
        if (!openRow(*m_window, m_hearing.id.value) || !awaited<hearing::HearingScreen>(*m_window))
            return check(QStringLiteral("a double click opens the hearing"), false);
        hearing::Reel &reel = seen<hearing::HearingScreen>(*m_window)->reel();
        const auto is = [&](media::Player::State state) {
            return until([&] { return reel.player().state() == state; }, 30s);
        };
        if (!check(QStringLiteral("the file comes and is opened"), is(media::Player::State::Paused)))
            return false;
        const QDateTime begun = *reel.now();
        key(QKeySequence(Qt::CTRL | Qt::Key_Space));
        if (!check(QStringLiteral("Ctrl+Space plays it"), is(media::Player::State::Playing)))
            return false;
        auto *picture = seen<hearing::Picture>(*m_window);
        return check(QStringLiteral("its clock moves"),
                     until([&] { return reel.now() && begun.msecsTo(*reel.now()) > 1000; }, 10s))
            && check(QStringLiteral("the picture is there"),
                     until([&] { return picture && !picture->isEmpty() && isDrawn(*picture); }, 10s));
    });
}

bool Tour::seek()
{
    return step(QStringLiteral("seek"), QStringLiteral("A click on an entry goes to its place"), [&] {
        hearing::Reel &reel = seen<hearing::HearingScreen>(*m_window)->reel();
        QList<court::LogEntry> entries;
        for (const auto &entry : m_facts->all<court::LogEntry>())
            if (entry.value.hearingId == m_hearing.id)
                entries << entry.value;
        std::sort(entries.begin(), entries.end(), [](const auto &a, const auto &b) { return a.at < b.at; });
        if (!check(QStringLiteral("the protocol has entries"), entries.size() > 3,
                   QString::number(entries.size())))
            return false;
        const court::LogEntry target = entries[entries.size() / 2];
        const auto isThere = [&] {
            const qint64 past = reel.now() ? target.at.msecsTo(*reel.now()) : -1;
            return past >= 0 && past < 1500;
        };
        if (!check(QStringLiteral("the recording is at the entry"),
                   clickRow(*m_window, target.id.value) && until(isThere, 10s)))
            return false;
        key(QKeySequence(Qt::CTRL | Qt::Key_Space));
        if (!check(QStringLiteral("Ctrl+Space stops it"), until([&] { return !reel.isPlaying(); }, 5s)))
            return false;
        QTest::qWait(200);  // what was under way is heard to its end
        const QDateTime stopped = *reel.now();
        QTest::qWait(300);
        return check(QStringLiteral("its clock stands"), *reel.now() == stopped,
                     QStringLiteral("%1 ms").arg(stopped.msecsTo(*reel.now())));
    });
}

bool Tour::entry()
{
    return step(QStringLiteral("entry"), QStringLiteral("An entry by keyboard"), [&] {
        QSet<QString> before;  // a court that is toured again has the entry of the last time
        for (const auto &entry : m_facts->all<court::LogEntry>())
            before << entry.value.id.value;
        const QDateTime place = *seen<hearing::HearingScreen>(*m_window)->reel().now();
        key(Qt::Key_F4);
        const auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        if (!check(QStringLiteral("F4 begins a motion"),
                   field && field->accessibleName() == said("adil::hearing::LogPane", "Text of the entry")))
            return false;
        key(QKeySequence::MoveToEndOfLine);
        typeHere(QStringLiteral(" ") + spoken);
        key(Qt::Key_Return);
        const auto find = [&] {
            for (const auto &entry : m_facts->all<court::LogEntry>())
                if (entry.value.text.endsWith(spoken) && !before.contains(entry.value.id.value)) {
                    m_entryId = entry.value.id.value;
                    return entry.value.kind == court::LogKind::Motion && entry.value.at == place;
                }
            return false;
        };
        return check(QStringLiteral("it is kept with the time of the recording"), until(find, 5s))
            && check(QStringLiteral("it stands in the list"),
                     until([&] { return hasRow(*m_window, m_entryId); }, 5s))
            && check(QStringLiteral("it reaches the server"), isSent());
    });
}

bool Tour::protocol()
{
    return step(QStringLiteral("protocol"), QStringLiteral("The protocol as it is printed, saved"), [&] {
        auto *screen = seen<hearing::HearingScreen>(*m_window);
        const auto complete = [&] {
            auto *view = seen<ui::PageView>(*screen);
            return view && view->pages() > 0 && view->isComplete();
        };
        if (!check(QStringLiteral("the preview is drawn"),
                   press(*screen, said("adil::hearing::LogPane", "Preview")) && until(complete)))
            return false;
        const QString path = place(QStringLiteral("protocol.pdf"));
        if (!check(QStringLiteral("it can be saved"),
                   saveAs(*screen, said("adil::hearing::HearingScreen", "Save as PDF…"), path)))
            return false;
        const auto text = read(path);
        return check(QStringLiteral("the file has the entry"),
                     text && QString(text->first).remove(u' ').contains(QString(spoken).remove(u' ')));
    });
}

}  // namespace story
