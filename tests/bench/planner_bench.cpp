// SPDX-License-Identifier: GPL-3.0-or-later
// The promises of the planner about speed, each beside a peer and as a ratio:
//   terms     all deadlines of 5,000 cases counted from their events; beside reading the rows of these
//             cases, their events and deadlines, from SQLite. Goal: at most 2.
//   refresh   one event was changed: the terms of its case are counted, and the list of all deadlines shows
//             it; beside counting all. Goal: at most 1/200. Once more with the whole screen, painted.
//   search    the free times of a year for a panel of three, eight participants, a room and a line; beside
//             one look at each of the 20,000 busy times. Goal: at most 2.
//   painting  a week of 200 hearings; beside a QTableWidget with as many cells that says the same. Goal: at
//             most 1.
// Everybody in it is made up.
#include "pairs.h"

#include "base/zone.h"
#include "court/caseterms.h"
#include "court/rulefile.h"
#include "court/scheduling.h"
#include "court/types.h"
#include "model/deadlinelistmodel.h"
#include "model/indexes.h"
#include "planner/calendarview.h"
#include "planner/deadlinesscreen.h"
#include "store/mirror.h"
#include "ui/theme.h"

#include <QApplication>
#include <QFile>
#include <QHeaderView>
#include <QTableWidget>
#include <QTemporaryDir>

#include <cstdio>
#include <random>

#include <benchmark/benchmark.h>

using namespace adil;
using bench::Goal;
using bench::Pair;
using bench::timesOf;

namespace {

constexpr int cases = 5000;
const QDate today(2026, 11, 23);

template <class R>
Id<R> idOf(int n)
{
    return {QStringLiteral("R%1").arg(n, 32, 16, QLatin1Char('0'))};
}

class Morning : public Clock {
public:
    [[nodiscard]] QDateTime now() const override { return {today, {4, 0}, Qt::UTC}; }  // 09:00 in Almaty
};

// A record as sync brings it.
template <record::Described R>
store::Upsert upsert(const R &value, qint64 rev = 1)
{
    QJsonObject json = record::toJson(value);
    const QDateTime at = Morning().now();
    const QJsonObject meta = record::toJson(record::Meta{value.id.value, rev, at, at, {}, {}});
    for (auto it = meta.begin(); it != meta.end(); ++it)
        json[it.key()] = it.value();
    return {QLatin1String(record::Record<R>::name), json};
}

// 5,000 cases on their way from receipt to the trial, as the cache of a profile holds them.
struct Terms {
    bool fill()
    {
        const auto rules = court::builtInRules();
        QFile calendars(QStringLiteral(":/calendar/kz.json"));
        auto opened = store::Profile::open(folder.path(), store::Types(court::allTypes(), model::indexes()));
        if (!rules || !opened || !calendars.open(QIODevice::ReadOnly))
            return false;
        profile = *std::move(opened);
        auto writing = store::Mirror::open(*profile, nullptr);
        auto reading = store::Reader::open(*profile);
        if (!writing || !reading)
            return false;
        mirror = *std::move(writing);
        reader = *std::move(reading);
        book = court::readRuleBook(*rules).book;
        const auto years = court::readCalendars(calendars.readAll());
        if (!years)
            return false;
        calendar = court::WorkingDays(*years);
        store::Page page;
        for (const court::WorkingCalendar &year : *years)
            page.upserts << upsert(year);
        int rule = 900'001;
        for (const court::RuleFile &one : *rules)
            page.upserts << upsert(court::toRecord(one, idOf<court::TermRules>(rule++)));
        for (int n = 1; n <= cases; ++n)
            if (!fillCase(n, page))
                return false;
        return bool(mirror->apply(page));
    }
    bool fillCase(int n, store::Page &page)
    {
        court::Case file;
        file.id = idOf<court::Case>(n);
        file.number = QStringLiteral("7514-26-00-2/%1").arg(n);
        file.category = QStringLiteral("debt");
        file.subject = QStringLiteral("о взыскании долга");
        file.stage = court::Stage::Preparation;
        file.judgeIds = {idOf<court::Person>(900'000).value};
        file.receivedOn = today.addDays(-30 - n % 120);
        page.upserts << upsert(file);
        QList<court::CaseEvent> events;
        const std::pair<const char *, int> course[] = {
            {"received", 0}, {"accepted", 4}, {"copyReceived", 12}, {"prepared", 24}};
        for (int i = 0; i < 2 + n % 3; ++i)
            events << court::CaseEvent{idOf<court::CaseEvent>(100'000 + n * 10 + i),
                                       file.id,
                                       QLatin1String(course[i].first),
                                       file.receivedOn.addDays(course[i].second),
                                       {}};
        facts << court::factsOf(file, events);
        const auto counted = court::countTerms(book, calendar, facts.last(), today);
        if (!counted)
            return false;
        for (const court::CaseEvent &event : events)
            page.upserts << upsert(event);
        for (const court::DeadlineChange &change : court::compare({}, *counted, book, file.id))
            page.upserts << upsert(change.after);
        return true;
    }
    bool countAll() const
    {
        bool held = true;
        for (const court::CaseFacts &one : facts)
            held = bool(court::countTerms(book, calendar, one, today)) && held;
        return held;
    }
    // As the planner reads them: records of their types.
    qsizetype readAll() const
    {
        return reader->list<court::Case>(store::about<court::Case>()).size()
            + reader->list<court::CaseEvent>(store::about<court::CaseEvent>()).size()
            + reader->list<court::Deadline>(store::about<court::Deadline>()).size();
    }

    QTemporaryDir folder;
    std::unique_ptr<store::Profile> profile;
    std::unique_ptr<store::Mirror> mirror;
    std::unique_ptr<store::Reader> reader;
    court::RuleBook book;
    court::WorkingDays calendar;
    QList<court::CaseFacts> facts;
};

std::optional<Pair> terms(const Terms &court)
{
    bool held = true;
    const auto ours = timesOf([&] { held = court.countAll(); });
    const auto peer = timesOf([&] { held = court.readAll() > 3 * cases && held; });
    return held ? std::optional(Pair{ours, peer}) : std::nullopt;
}

// Whether one of these terms is shown with its new day.
using Shows = std::function<bool(const QList<court::DeadlineChange> &)>;

// The acceptance of another case each time, a day later than it was: where both are working days, so that
// terms of the court that still run move.
const court::CaseFacts &nextCase(const Terms &court)
{
    static int n = 0;
    for (;;) {
        n = (n + 37) % cases;
        const court::CaseFacts &facts = court.facts[n];
        const QDate day = facts.events[1].happenedOn;
        if (facts.events.size() == 2 && court.calendar.isWorking(day)
            && court.calendar.isWorking(day.addDays(1)))
            return facts;
    }
}

std::optional<Pair> refresh(Terms &court, store::Changes &views, const Shows &shows)
{
    static qint64 rev = 10;
    const court::CaseFacts &facts = nextCase(court);
    court::CaseEvent changed = facts.events[1];
    changed.happenedOn = changed.happenedOn.addDays(1);
    const auto before = court.reader->list<court::Deadline>(
        store::about<court::Deadline>().where(QStringLiteral("caseId"), changed.caseId.value));
    QList<court::Deadline> stored;
    for (const auto &one : before)
        stored << one.value;
    bool held = true;
    QList<court::DeadlineChange> changes;
    court::CaseFacts now = facts;
    now.events[1] = changed;
    auto ours = timesOf([&] {
        const auto counted = court::countTerms(court.book, court.calendar, now, today);
        held = bool(counted);
        if (held)
            changes = court::compare(stored, *counted, court.book, changed.caseId);
    });
    // What it came to is written by sync, on its own thread: the window only hears of it.
    store::Page page;
    page.upserts << upsert(changed, ++rev);
    for (const court::DeadlineChange &change : std::as_const(changes))
        page.upserts << upsert(change.after, rev);
    const auto applied = court.mirror->apply(page);
    held = held && applied && !changes.isEmpty();
    if (!held)
        return {};
    const auto told = timesOf([&] {
        views.publish(applied->changed);
        QCoreApplication::processEvents();
    });
    held = shows(changes);
    ours.wall += told.wall;
    ours.cpu += told.cpu;
    const auto peer = timesOf([&] { held = court.countAll() && held; });
    return held ? std::optional(Pair{ours, peer}) : std::nullopt;
}

// The list alone, as others that show terms use it.
struct List {
    List(const Terms &court, const Clock &clock)
        : terms({*court.reader, views}, clock, QTimeZone("Asia/Almaty"))
    { }
    [[nodiscard]] bool shows(const QList<court::DeadlineChange> &changes) const
    {
        return std::any_of(changes.begin(), changes.end(), [this](const court::DeadlineChange &change) {
            const auto row = terms.find(change.after.id.value);
            return row && change.before && row->dueOn == change.after.dueOn
                && row->dueOn != change.before->dueOn;
        });
    }
    store::Changes views;
    model::DeadlineListModel terms;
};

// The screen of terms with the pane Why beside them.
struct Desk {
    Desk(const Terms &court, edit::Editor &editor, const Clock &clock)
        : source{*court.reader, views}
        , screen({source, editor, clock, shortcuts}, {ui::Language::English, QTimeZone("Asia/Almaty")})
    {
        screen.setLoading(false);
        screen.resize(1158, 640);
        screen.setVisible(true);
        // It then looks through all cases for terms that today's calendar moves, a few in each turn.
        for (int turn = 0; turn < 1000; ++turn)
            QCoreApplication::processEvents();
    }
    [[nodiscard]] bool shows(const QList<court::DeadlineChange> &changes) const
    {
        QHash<QString, QString> days;
        for (const court::DeadlineChange &change : changes)
            if (change.before && change.before->dueOn != change.after.dueOn)
                days[change.after.id.value] = change.after.dueOn.toString(QStringLiteral("dd.MM.yyyy"));
        const QAbstractItemModel &rows = *screen.findChild<ui::TableView *>()->model();
        for (int row = 0; row < rows.rowCount(); ++row) {
            const auto day = days.constFind(rows.index(row, 0).data(model::LiveModel::KeyRole).toString());
            if (day != days.constEnd() && rows.index(row, 1).data().toString() == *day)
                return true;
        }
        return false;
    }
    store::Changes views;
    model::Source source;
    ui::Shortcuts shortcuts;
    planner::DeadlinesScreen screen;
};

struct Year {
    Year()
    {
        std::mt19937 chance(7);
        const auto below = [&](int n) { return int(chance() % unsigned(n)); };
        const auto some = [&](const char *prefix, int of, int oneIn) {
            QStringList list;
            for (int i = 0; i < of; ++i)
                if (below(oneIn) == 0)
                    list << QLatin1String(prefix) + QString::number(i);
            return list;
        };
        table.zone = QTimeZone("Asia/Almaty");
        table.now = instantOf(today, {9, 0}, table.zone);
        table.calendar = court::WorkingDays({{idOf<court::WorkingCalendar>(1), 2026, {}, {}, false},
                                             {idOf<court::WorkingCalendar>(2), 2027, {}, {}, false}});
        table.hours = court::hoursOf({});
        for (int i = 0; i < 20'000; ++i) {
            court::Availability taken;
            taken.id = idOf<court::Availability>(i + 10);
            taken.startsAt = instantOf(today.addDays(below(365)), {8 + below(10), below(60)}, table.zone);
            taken.endsAt = taken.startsAt.addSecs(60 * (15 + below(120)));
            taken.roomIds = some("room", 8, 8);
            taken.personIds = some("judge", 12, 8);
            taken.participants = some("person", 40, 30);
            table.taken << taken;
        }
        wanted.minutes = 90;
        wanted.roomId = Id<court::Room>{QStringLiteral("room0")};
        wanted.linkId = Id<court::Room>{QStringLiteral("room7")};
        wanted.judgeIds = {QStringLiteral("judge0"), QStringLiteral("judge1"), QStringLiteral("judge2")};
        for (int i = 0; i < 8; ++i)
            wanted.participants << QStringLiteral("person%1").arg(i);
    }
    court::Timetable table;
    court::Sitting wanted;
};

std::optional<Pair> search(const Year &year)
{
    qsizetype spans = 0, meetings = 0;
    const auto ours = timesOf(
        [&] { spans = court::freeSpans(year.wanted, year.table, today, today.addYears(1)).size(); });
    const auto peer = timesOf([&] {
        for (const court::Availability &taken : year.table.taken) {
            bool meets = taken.roomIds.contains(year.wanted.roomId->value)
                || taken.roomIds.contains(year.wanted.linkId->value);
            for (const QString &judge : year.wanted.judgeIds)
                meets = meets || taken.personIds.contains(judge);
            for (const QString &person : year.wanted.participants)
                meets = meets || taken.participants.contains(person);
            meetings += meets && taken.startsAt < taken.endsAt;
        }
    });
    return spans > 0 && meetings > 0 ? std::optional(Pair{ours, peer}) : std::nullopt;
}

struct Week {
    Week()
    {
        planner::CalendarContents contents;
        for (int day = 0; day < 5; ++day)
            contents.columns << planner::CalendarColumn{
                QStringLiteral("day %1").arg(day), {}, false, day == 0, false};
        contents.hours = {{540, 780}, {870, 1110}};
        for (int i = 0; i < 200; ++i) {
            planner::CalendarEvent event;
            event.key = QString::number(i);
            event.place = {i / 40, 540 + i % 40 * 15, 540 + i % 40 * 15 + 30};
            event.title = QStringLiteral("%1:%2 2/%3")
                              .arg(9 + i % 40 / 4)
                              .arg(i % 4 * 15, 2, 10, QLatin1Char('0'))
                              .arg(1500 + i);
            event.text = QStringLiteral("Зал 2 · о взыскании долга по расписке");
            event.chain = event.key;
            contents.events << event;
        }
        calendar.setContents(contents);
        // As many cells that say the same: forty lines of five days.
        table.setRowCount(40);
        table.setColumnCount(5);
        table.verticalHeader()->hide();
        table.horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
        table.verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
        for (int i = 0; i < 200; ++i)
            table.setItem(i % 40, i / 40,
                          new QTableWidgetItem(contents.events[i].title + u'\n' + contents.events[i].text));
        for (QWidget *widget : {static_cast<QWidget *>(&calendar), static_cast<QWidget *>(&table)}) {
            widget->resize(1158, 640);
            widget->show();
        }
        QCoreApplication::processEvents();
    }
    planner::CalendarView calendar;
    QTableWidget table;
};

std::optional<Pair> painting(Week &week)
{
    QImage picture(1158, 640, QImage::Format_RGB32);
    const auto paint = [&](QWidget &widget) {
        return timesOf([&] {
            for (int i = 0; i < 10; ++i)
                widget.render(&picture);
        });
    };
    const auto ours = paint(week.calendar);
    return Pair{ours, paint(week.table)};
}

}  // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    ui::Theme theme(application);
    Terms court;
    if (!court.fill()) {
        std::fprintf(stderr, "the court could not be made\n");
        return 1;
    }
    const Morning clock;
    store::Changes facts, pending;
    const auto editor = edit::Editor::open({*court.profile, *court.reader, facts, pending, clock});
    if (!editor) {
        std::fprintf(stderr, "the editor could not be opened\n");
        return 1;
    }
    List list(court, clock);
    Desk desk(court, **editor, clock);
    std::printf("%d cases, %d terms\n", cases, list.terms.total());
    const Year year;
    Week week;
    std::vector<Goal> goals{
        {"terms / reading", 2, [&] { return terms(court); }},
        {"one event / all terms", 1.0 / 200,
         [&] { return refresh(court, list.views, [&](auto &all) { return list.shows(all); }); }},
        {"one event, its screen", 1.0 / 200,
         [&] { return refresh(court, desk.views, [&](auto &all) { return desk.shows(all); }); }},
        {"search / scan", 2, [&] { return search(year); }},
        {"week / table", 1, [&] { return painting(week); }}};
    return bench::runAll(goals, 9) ? 0 : 1;
}
