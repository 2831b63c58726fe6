// SPDX-License-Identifier: GPL-3.0-or-later
#include "planner/workloadscreen.h"

#include "planner/termlook.h"
#include "ui/card.h"
#include "ui/label.h"
#include "ui/page.h"
#include "ui/screen.h"
#include "words/labels.h"

#include <QComboBox>
#include <QEvent>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace adil::planner {

using model::Measure;

namespace {

// As they stand: what waits first, then the days ahead, what there is, what was done.
constexpr Measure left[] = {Measure::Attention, Measure::Stage, Measure::Age, Measure::Category,
                            Measure::Judge};
constexpr Measure right[] = {Measure::HearingsAhead, Measure::TermsAhead, Measure::TermsKept,
                             Measure::ActsIssued};

QString hours(qint64 minutes)
{
    return QStringLiteral("%1:%2").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

}  // namespace

WorkloadScreen::WorkloadScreen(const model::Source &source, const Clock &clock, const ui::Format &format,
                               const Id<court::Person> &person, QWidget *parent)
    : QWidget(parent)
    , m_format(format)
    , m_work(source, clock, format.zone(), person)
    , m_heading(new ui::Label(ui::Type::Heading))
    , m_sum(new ui::Label(ui::Type::Body, ui::Tone::Muted))
    , m_judges(new QComboBox)
    , m_screen(new ui::Screen)
    , m_chosen(new ui::Label(ui::Type::Strong))
    , m_rows(new ui::RowView(QString()))
    , m_rowsScreen(new ui::Screen)
{
    auto *whole = new QWidget;
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(buildPictures(), 68);
    row->addWidget(buildList(), 32);
    m_screen->setContent(whole);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(24, 20, 24, 24);
    page->setSpacing(16);
    page->addWidget(buildTop());
    page->addWidget(m_screen, 1);
    connect(&m_work, &model::LiveModel::refreshed, this, &WorkloadScreen::fill);
    connect(m_screen, &ui::Screen::retryRequested, &m_work, &model::LiveModel::refresh);
    connect(&m_minute, &QTimer::timeout, &m_work, &model::WorkloadModel::keepDay);
    m_minute.start(std::chrono::minutes(1));
    retranslate();
}

QWidget *WorkloadScreen::buildTop()
{
    m_sum->setWordWrap(true);
    m_judges->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_judges->hide();
    connect(m_judges, &QComboBox::activated, this,
            [this] { m_work.setJudge(m_judges->currentData().toString()); });
    auto *top = new QWidget;
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_heading);
    words->addWidget(m_sum);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(words, 1);
    row->addWidget(m_judges);
    return top;
}

WorkloadScreen::Picture WorkloadScreen::picture(Measure measure)
{
    auto *card = new ui::Card;
    const Picture made{measure, card, new ui::Label(ui::Type::Strong),
                       new ui::Label(ui::Type::Body, ui::Tone::Muted), new ui::BarView};
    made.title->setWordWrap(true);
    made.none->setWordWrap(true);
    card->body()->setSpacing(8);
    card->body()->addWidget(made.title);
    card->body()->addWidget(made.none);
    card->body()->addWidget(made.bars);
    connect(made.bars, &ui::BarView::chosen, this, [this, measure](int bar) { choose(measure, bar); });
    connect(made.bars, &ui::BarView::opened, this, [this] { m_rows->setFocus(Qt::OtherFocusReason); });
    m_pictures << made;
    return made;
}

QWidget *WorkloadScreen::buildPictures()
{
    auto *page = new ui::Page;
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    const auto column = [&](auto &measures) {
        auto *cards = new QVBoxLayout;
        cards->setSpacing(16);
        for (const Measure measure : measures)
            cards->addWidget(picture(measure).card);
        cards->addStretch(1);
        columns->addLayout(cards, 1);
    };
    column(left);
    column(right);
    page->setMargins({0, 0, 4, 0});
    page->body()->addLayout(columns);
    page->body()->addStretch(1);
    return page;
}

QWidget *WorkloadScreen::buildList()
{
    auto *card = new ui::Card(ui::Card::Margin::None);
    m_chosen->setWordWrap(true);
    m_chosen->setContentsMargins(16, 12, 16, 12);
    m_rows->setLeadingWidth(0);
    m_rows->setRows(&m_work, [this](const QModelIndex &index) { return describe(m_work.at(index.row())); });
    connect(m_rows, &ui::RowView::opened, this,
            [this](const QModelIndex &index) { open(m_work.at(index.row())); });
    m_rowsScreen->setContent(m_rows);
    card->body()->addWidget(m_chosen);
    card->body()->addWidget(new ui::Rule);
    card->body()->addWidget(m_rowsScreen, 1);
    return card;
}

void WorkloadScreen::open(const model::WorkRow &row)
{
    const bool opensItself = row.type == QLatin1String("Hearing") || row.type == QLatin1String("Act");
    Q_EMIT openRequested(opensItself ? row.type : QStringLiteral("Case"), opensItself ? row.key : row.caseId);
}

QString WorkloadScreen::titleOf(Measure measure) const
{
    switch (measure) {
    case Measure::Stage: return tr("Open cases by stage");
    case Measure::Age: return tr("Open cases by age");
    case Measure::Category: return tr("Open cases by category");
    case Measure::Attention: return tr("What waits");
    case Measure::Judge: return tr("Open cases by judge");
    case Measure::HearingsAhead: return tr("Hearings ahead, of the working hours");
    case Measure::TermsAhead: return tr("Terms that end, by week");
    case Measure::ActsIssued: return tr("Acts issued, by month");
    case Measure::TermsKept: return tr("Terms kept and missed, by month");
    }
    return {};
}

QString WorkloadScreen::daysOf(const model::WorkBar &bar) const
{
    if (!bar.from.isValid())
        return tr("overdue");
    if (!bar.to.isValid())
        return tr("from %1 on").arg(m_format.shortDate(bar.from));
    return tr("%1 – %2").arg(m_format.shortDate(bar.from), m_format.shortDate(bar.to));
}

QString WorkloadScreen::labelOf(Measure measure, const model::WorkBar &bar) const
{
    switch (measure) {
    case Measure::Stage: return words::label(court::Stage(bar.kind));
    case Measure::Age: {
        const QString ages[] = {tr("up to a month"), tr("1 to 2 months"),  tr("2 to 3 months"),
                                tr("3 to 6 months"), tr("6 to 12 months"), tr("over a year")};
        return ages[bar.kind];
    }
    case Measure::Category: return words::labelOfCategory(bar.key);
    case Measure::Attention: {
        const QString waits[] = {tr("a term is overdue"), tr("adjourned without a date"),
                                 tr("adjourned 3 times or more"), tr("suspended"),
                                 tr("at trial, no hearing planned")};
        return waits[bar.kind];
    }
    case Measure::Judge:
        for (const court::Person &judge : m_work.judges())
            if (judge.id.value == bar.key)
                return court::shortName(judge);
        return tr("not known");
    case Measure::HearingsAhead:
    case Measure::TermsAhead: return daysOf(bar);
    case Measure::ActsIssued:
    case Measure::TermsKept: break;
    }
    const QString month = m_format.locale().standaloneMonthName(bar.from.month());
    return tr("%1 %2").arg(month.left(1).toUpper() + month.mid(1)).arg(bar.from.year());
}

QString WorkloadScreen::valueOf(Measure measure, const model::WorkBar &bar) const
{
    const QString count = m_format.number(bar.count());
    if (measure == Measure::HearingsAhead && bar.capacity > 0)
        return tr("%1 · %2 %").arg(count).arg(bar.minutes * 100 / bar.capacity);
    if (measure == Measure::TermsKept && bar.missed > 0)
        return tr("%1, missed %2").arg(count, m_format.number(bar.missed));
    return count;
}

QString WorkloadScreen::spokenOf(Measure measure, const model::WorkBar &bar) const
{
    const QString label = labelOf(measure, bar);
    const int count = int(bar.count());
    switch (measure) {
    case Measure::HearingsAhead:
        return bar.capacity > 0
            ? tr("%1: %n hearing(s), %2 of %3 working hours", nullptr, count)
                  .arg(label, hours(bar.minutes), hours(bar.capacity))
            : tr("%1: %n hearing(s); the working days are not known", nullptr, count).arg(label);
    case Measure::TermsAhead: return tr("%1: %n term(s)", nullptr, count).arg(label);
    case Measure::TermsKept:
        return tr("%1: %n term(s), missed %2", nullptr, count).arg(label, m_format.number(bar.missed));
    case Measure::ActsIssued: return tr("%1: %n act(s)", nullptr, count).arg(label);
    default: return tr("%1: %n case(s)", nullptr, count).arg(label);
    }
}

QList<ui::Bar> WorkloadScreen::barsOf(Measure measure) const
{
    // Hearings beside the hours that there are; all else beside the longest.
    const auto sizeOf = [&](const model::WorkBar &bar) {
        return measure == Measure::HearingsAhead ? bar.minutes : bar.count();
    };
    qint64 longest = 1;
    for (const model::WorkBar &bar : m_work.workload().of(measure))
        longest = std::max({longest, sizeOf(bar), bar.capacity});
    QList<ui::Bar> bars;
    for (const model::WorkBar &bar : m_work.workload().of(measure)) {
        ui::Bar out{labelOf(measure, bar), valueOf(measure, bar), double(sizeOf(bar)) / double(longest)};
        if (bar.count() > 0 && bar.missed > 0)
            out.part = double(bar.missed) / double(bar.count());
        if (bar.capacity > 0)
            out.mark = double(bar.capacity) / double(longest);
        if (measure == Measure::TermsAhead && !bar.from.isValid())
            out.tone = ui::Tone::Red;
        out.spoken = spokenOf(measure, bar);
        bars << out;
    }
    return bars;
}

ui::Row WorkloadScreen::describe(const model::WorkRow &row) const
{
    ui::Row out;
    out.title = row.caseNumber;
    out.subtitle = row.subject;
    if (row.type == QLatin1String("Hearing"))
        out.trailing = m_format.dateTime(row.at);
    else
        out.trailing = m_format.date(row.on);
    if (row.type == QLatin1String("Deadline") || row.type == QLatin1String("Act"))
        out.subtitle = titleIn(row, m_format.language());
    if (row.type == QLatin1String("Case"))
        out.pills << ui::PillSpec{ui::Tone::Muted, words::label(row.stage), QStringLiteral("folder-open")};
    if (row.isMissed)
        out.pills << ui::PillSpec{ui::Tone::Red, tr("missed"), QStringLiteral("circle-alert")};
    return out;
}

void WorkloadScreen::choose(Measure measure, int bar)
{
    for (const Picture &one : std::as_const(m_pictures))
        if (one.measure != measure)
            one.bars->setCurrent(-1);
    m_work.choose(measure, bar);
    showChosen();
}

void WorkloadScreen::showChosen()
{
    const auto &bars = m_work.workload().of(m_work.measure());
    const int bar = m_work.bar();
    if (bar >= 0 && bar < bars.size()) {
        m_chosen->setText(
            tr("%1: %2").arg(labelOf(m_work.measure(), bars[bar]), m_format.number(bars[bar].count())));
    } else {
        m_chosen->setText(titleOf(m_work.measure()));
    }
    m_rows->setName(tr("Records behind the number"));
    m_work.count() > 0 ? m_rowsScreen->showSome() : m_rowsScreen->showEmpty();
}

void WorkloadScreen::listJudges()
{
    m_judges->setVisible(m_work.isChair());
    const QString kept = m_judges->currentData().toString();
    m_judges->clear();
    m_judges->addItem(tr("All judges"), QString());
    for (const court::Person &judge : m_work.judges())
        m_judges->addItem(court::shortName(judge), judge.id.value);
    m_judges->setCurrentIndex(std::max(0, m_judges->findData(kept)));
    m_judges->setAccessibleName(tr("Judge"));
}

void WorkloadScreen::fill()
{
    const model::Workload &work = m_work.workload();
    const auto &weeks = work.of(Measure::HearingsAhead);
    QStringList parts{
        tr("%n open case(s)", nullptr, int(work.open)),
        tr("%n hearing(s) left this week", nullptr, weeks.isEmpty() ? 0 : int(weeks.first().count()))};
    if (work.overdue > 0)
        parts << tr("overdue: %1").arg(m_format.number(work.overdue));
    m_sum->setText(parts.join(QStringLiteral(" · ")));
    listJudges();
    for (const Picture &one : std::as_const(m_pictures)) {
        const bool isNone = work.of(one.measure).isEmpty();
        one.card->setVisible(one.measure != Measure::Judge || (m_work.isChair() && !isNone));
        one.title->setText(titleOf(one.measure));
        one.none->setText(one.measure == Measure::Attention ? tr("Nothing waits.") : tr("None."));
        one.none->setVisible(isNone);
        one.bars->setName(titleOf(one.measure));
        one.bars->setVisible(!isNone);
        one.bars->setBars(barsOf(one.measure));
        if (one.measure == m_work.measure() && one.bars->current() != m_work.bar())
            one.bars->setCurrent(std::min(m_work.bar(), int(work.of(one.measure).size()) - 1));
    }
    showChosen();
    showState();
}

void WorkloadScreen::showState()
{
    const model::Workload &work = m_work.workload();
    const auto hasAny = [&](Measure measure) {
        return std::any_of(work.of(measure).begin(), work.of(measure).end(),
                           [](const model::WorkBar &bar) { return bar.count() > 0; });
    };
    const bool isSome = work.open > 0 || hasAny(Measure::ActsIssued) || hasAny(Measure::TermsKept)
        || m_work.isChair();
    if (m_work.failure())
        m_screen->showError(*m_work.failure());
    else if (isSome)
        m_screen->showSome();
    else if (m_loading)
        m_screen->showLoading();
    else
        m_screen->showEmpty();
}

void WorkloadScreen::setFormat(const ui::Format &format)
{
    m_format = format;
    m_work.setZone(format.zone());
    retranslate();
}

void WorkloadScreen::setLoading(bool loading)
{
    m_loading = loading;
    showState();
}

void WorkloadScreen::retranslate()
{
    m_heading->setText(tr("Workload"));
    m_screen->setEmptyWords(QStringLiteral("chart-column"), tr("No work yet"),
                            tr("Numbers appear here with the cases."));
    m_rowsScreen->setEmptyWords(QStringLiteral("list"), tr("Nothing is behind this number"),
                                tr("Choose a bar: here stand the records that it counts."));
    fill();
    m_rows->viewport()->update();
}

void WorkloadScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

// Whoever comes here begins in the pictures.
void WorkloadScreen::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    for (const Picture &one : std::as_const(m_pictures))
        if (one.bars->isVisible())
            return one.bars->setFocus(event->reason());
}

void WorkloadScreen::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_work.setWatched(true);
}

void WorkloadScreen::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_work.setWatched(false);
}

}  // namespace adil::planner
