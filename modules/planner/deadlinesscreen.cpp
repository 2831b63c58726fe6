// SPDX-License-Identifier: GPL-3.0-or-later
#include "planner/deadlinesscreen.h"

#include "planner/eventform.h"
#include "planner/eventspane.h"
#include "planner/kindform.h"
#include "planner/movedpane.h"
#include "planner/rulesview.h"
#include "planner/termfilter.h"
#include "planner/termform.h"
#include "planner/whypane.h"
#include "ui/buttons.h"
#include "ui/card.h"
#include "ui/label.h"
#include "ui/message.h"
#include "ui/screen.h"

#include <QAction>
#include <QEvent>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace adil::planner {

using court::Standing;

namespace {

enum Columns { State, Due, CaseNumber, What, Article };

}  // namespace

DeadlinesScreen::DeadlinesScreen(const Around &around, const ui::Format &format, QWidget *parent)
    : QWidget(parent)
    , m_around(around)
    , m_format(format)
    , m_rules(around.source)
    , m_terms(around.source, around.clock, format.zone())
    , m_why(around.source)
    , m_moved(around.source, around.clock, format.zone(), m_rules)
    , m_heading(new ui::Label(ui::Type::Heading))
    , m_sum(new ui::Label(ui::Type::Body, ui::Tone::Muted))
    , m_movedBar(new ui::MessageBar)
    , m_filter(new TermFilter)
    , m_screen(new ui::Screen)
    , m_table(new ui::TableView(QString()))
    , m_pages(new QStackedWidget)
    , m_rulesButton(new ui::Button(ui::Button::Kind::Plain))
    , m_sides(new QSplitter)
    , m_right(new QStackedWidget)
    , m_pane(new WhyPane(format))
    , m_form(new TermForm(around.editor, around.clock, format))
    , m_event(new EventForm(around.editor, around.clock, m_rules, format))
    , m_events(new EventsPane(around.source, m_rules, format))
    , m_kind(new KindForm(around.editor, around.clock, m_rules, format))
    , m_movedPane(new MovedPane(around.editor, m_moved, format))
{
    m_sides->setChildrenCollapsible(false);
    m_sides->setHandleWidth(1);
    m_sides->addWidget(buildLeft());
    m_sides->addWidget(buildRight());
    m_sides->setStretchFactor(0, 1);
    m_sides->setStretchFactor(1, 0);
    auto *page = new QHBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_pages);
    m_pages->addWidget(m_sides);

    connect(&m_terms, &model::LiveModel::refreshed, this, [this] {
        listChoices();
        show();
    });
    for (model::LiveModel *list :
         {static_cast<model::LiveModel *>(&m_why), static_cast<model::LiveModel *>(&m_rules)})
        connect(list, &model::LiveModel::refreshed, this, &DeadlinesScreen::explain);
    connect(&m_minute, &QTimer::timeout, &m_terms, &model::DeadlineListModel::keepDay);
    m_minute.start(std::chrono::minutes(1));
    addKeys();
    retranslate();
    filter();
}

QWidget *DeadlinesScreen::buildLeft()
{
    const auto title = [](QString (*text)()) { return std::function<QString()>(text); };
    m_table->setCells(
        &m_terms,
        {{title([] { return tr("State"); }), 212},
         {title([] { return tr("Until"); }), 108},
         {title([] { return tr("Case"); }), 164},
         {title([] { return tr("What is to be done"); }), 0},
         {title([] { return tr("Article"); }), 84}},
        [this](const QModelIndex &index, int column) { return cell(m_terms.at(index.row()), column); });
    connect(m_table, &ui::TableView::currentRowChanged, this, [this](const QModelIndex &index) {
        m_why.setDeadline({index.isValid() ? m_terms.at(index.row()).key : QString()});
        if (m_table->hasFocus())
            m_right->setCurrentWidget(m_pane);  // a form is about the term it was opened for
    });
    connect(m_table, &ui::TableView::opened, this, &DeadlinesScreen::openCase);
    auto *card = new ui::Card(ui::Card::Margin::None);
    card->body()->addWidget(m_table);
    m_screen->setContent(card);
    connect(m_screen, &ui::Screen::retryRequested, &m_terms, &model::LiveModel::refresh);

    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(24, 20, 24, 24);
    column->setSpacing(4);
    m_rulesButton->setIconName(QStringLiteral("scale"));
    connect(m_rulesButton, &QPushButton::clicked, this, &DeadlinesScreen::showRules);
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_rulesButton);
    column->addLayout(head);
    column->addWidget(m_sum);
    column->addSpacing(8);
    column->addWidget(m_movedBar);
    m_movedBar->hide();
    connect(m_movedBar, &ui::MessageBar::actionTriggered, this, &DeadlinesScreen::showMoved);
    column->addWidget(m_filter);
    connect(m_filter, &TermFilter::changed, this, &DeadlinesScreen::filter);
    column->addSpacing(8);
    column->addWidget(m_screen, 1);
    return left;
}

QWidget *DeadlinesScreen::buildRight()
{
    for (QWidget *page :
         std::initializer_list<QWidget *>{m_pane, m_form, m_event, m_events, m_kind, m_movedPane})
        m_right->addWidget(page);
    connect(m_form, &TermForm::closed, this, &DeadlinesScreen::closeForm);
    connect(m_event, &EventForm::closed, this, &DeadlinesScreen::eventDone);
    connect(m_kind, &KindForm::closed, this, &DeadlinesScreen::closeForm);
    connect(m_events, &EventsPane::closed, this, &DeadlinesScreen::closeForm);
    connect(m_events, &EventsPane::changeRequested, this,
            [this](EventForm::Intent intent, const court::CaseEvent &event) {
                const auto file = m_around.source.reader.find(event.caseId);
                m_right->setCurrentWidget(m_event);
                m_event->change(intent, event, file ? file->value.number : QString(),
                                m_why.papersOf(event.caseId));
            });
    connect(m_movedPane, &MovedPane::closed, this, &DeadlinesScreen::closeForm);
    connect(m_movedPane, &MovedPane::termOpened, this, [this](const Id<court::Deadline> &term) {
        closeForm();
        choose(term);
    });
    connect(m_right, &QStackedWidget::currentChanged, this, &DeadlinesScreen::tellMoved);
    connect(&m_moved, &model::MovedTermsModel::counted, this, &DeadlinesScreen::tellMoved);
    const auto on = [this](void (WhyPane::*signal)(), TermForm::Intent intent) {
        connect(m_pane, signal, this, [this, intent] { begin(int(intent)); });
    };
    on(&WhyPane::meetRequested, TermForm::Intent::Meet);
    on(&WhyPane::extendRequested, TermForm::Intent::Extend);
    on(&WhyPane::waiveRequested, TermForm::Intent::Waive);
    on(&WhyPane::recountRequested, TermForm::Intent::Recount);
    connect(m_pane, &WhyPane::eventRequested, this, &DeadlinesScreen::beginEvent);
    connect(m_pane, &WhyPane::eventsRequested, this, &DeadlinesScreen::showEvents);
    connect(m_pane, &WhyPane::kindRequested, this, &DeadlinesScreen::sayKind);
    connect(m_pane, &WhyPane::openRequested, this, &DeadlinesScreen::openCase);
    return m_right;
}

void DeadlinesScreen::addKeys()
{
    using Area = ui::Shortcuts::Area;
    const auto on = [this](const char *id, const char *text, const QKeySequence &keys, auto &&then) {
        QAction *action = m_around.shortcuts.add(
            this, {QLatin1String(id), Area::Lists, "adil::planner::DeadlinesScreen", text, keys});
        connect(action, &QAction::triggered, this, then);
    };
    on("deadlines.find", QT_TRANSLATE_NOOP("adil::planner::DeadlinesScreen", "Search in the terms"),
       QKeySequence::Find, [this] { m_filter->focusSearch(); });
    on("deadlines.event", QT_TRANSLATE_NOOP("adil::planner::DeadlinesScreen", "Enter an event of the case"),
       Qt::CTRL | Qt::Key_E, [this] { beginEvent(); });
    on("deadlines.events", QT_TRANSLATE_NOOP("adil::planner::DeadlinesScreen", "Show the events of the case"),
       Qt::CTRL | Qt::SHIFT | Qt::Key_E, [this] { showEvents(); });
    on("deadlines.kind", QT_TRANSLATE_NOOP("adil::planner::DeadlinesScreen", "Say what the case is about"),
       Qt::CTRL | Qt::SHIFT | Qt::Key_K, [this] { sayKind(); });
    on("deadlines.meet", QT_TRANSLATE_NOOP("adil::planner::DeadlinesScreen", "Mark the term as met"),
       Qt::CTRL | Qt::Key_M, [this] { begin(int(TermForm::Intent::Meet)); });
    on("deadlines.extend", QT_TRANSLATE_NOOP("adil::planner::DeadlinesScreen", "Extend the term by ruling"),
       Qt::CTRL | Qt::Key_L, [this] { begin(int(TermForm::Intent::Extend)); });
    on("deadlines.recount",
       QT_TRANSLATE_NOOP("adil::planner::DeadlinesScreen", "Count the terms of the case anew"),
       Qt::CTRL | Qt::SHIFT | Qt::Key_R, [this] { begin(int(TermForm::Intent::Recount)); });
}

std::optional<model::DeadlineRow> DeadlinesScreen::chosen() const
{
    return m_terms.find(m_why.deadline().value);
}

void DeadlinesScreen::begin(int intent)
{
    const auto row = chosen();
    if (!row || m_why.count() == 0)
        return;
    const court::Deadline &deadline = m_why.at(0).deadline;
    m_right->setCurrentWidget(m_form);
    m_form->begin(TermForm::Intent(intent), deadline, m_rules.book().rule(deadline.ruleId, deadline.startsOn),
                  m_why.papersOf(deadline.caseId));
}

void DeadlinesScreen::beginEvent()
{
    if (const auto row = chosen())
        enterEventOf({row->caseId});
}

void DeadlinesScreen::enterEventOf(const Id<court::Case> &caseId)
{
    const auto file = m_around.source.reader.find(caseId);
    if (!file)
        return;
    m_pages->setCurrentWidget(m_sides);
    m_right->setCurrentWidget(m_event);
    QList<court::Case> own;  // that it can be joined with
    for (const auto &other : m_around.source.reader.list<court::Case>(
             store::about<court::Case>().orderBy(QStringLiteral("number"))))
        if (court::isUnderWay(other.value.stage)
            && other.value.judgeIds.contains(m_around.editor.actor().value))
            own << other.value;
    m_event->begin(caseId, file->value.number, m_why.papersOf(caseId), own);
}

void DeadlinesScreen::sayKind()
{
    if (const auto row = chosen())
        sayKindOf({row->caseId});
}

void DeadlinesScreen::sayKindOf(const Id<court::Case> &caseId)
{
    const auto file = m_around.source.reader.find(caseId);
    if (!file)
        return;
    m_pages->setCurrentWidget(m_sides);
    m_right->setCurrentWidget(m_kind);
    m_kind->begin(file->value);
}

void DeadlinesScreen::showEvents()
{
    const auto row = chosen();
    if (!row)
        return;
    m_right->setCurrentWidget(m_events);
    m_events->setCase({row->caseId});
}

// From a correction one comes back to the events.
void DeadlinesScreen::eventDone()
{
    if (m_event->intent() == EventForm::Intent::Enter)
        return closeForm();
    m_right->setCurrentWidget(m_events);
    m_events->resume();
}

void DeadlinesScreen::closeForm()
{
    m_right->setCurrentWidget(m_pane);
    m_table->setFocus(Qt::OtherFocusReason);
    explain();
}

// Says nothing more while the list is open: it says it itself.
void DeadlinesScreen::tellMoved()
{
    const bool isTold = m_moved.count() > 0 && m_right->currentWidget() != m_movedPane;
    m_movedBar->setVisible(isTold);
    if (isTold)
        m_movedBar->tell(
            ui::Tone::Amber,
            tr("%n running term(s) would end on another day by the calendar and the rules of today.", nullptr,
               m_moved.count()),
            tr("Show"));
}

void DeadlinesScreen::showMoved()
{
    m_right->setCurrentWidget(m_movedPane);
    m_movedPane->begin();
    tellMoved();
}

void DeadlinesScreen::showRules()
{
    if (!m_rulesView) {
        m_rulesView = new RulesView(m_around.source, m_format);
        connect(m_rulesView, &RulesView::closed, this, &DeadlinesScreen::closeRules);
        m_pages->addWidget(m_rulesView);
    }
    m_pages->setCurrentWidget(m_rulesView);
    m_rulesView->setFocus(Qt::OtherFocusReason);
}

void DeadlinesScreen::choose(const Id<court::Deadline> &term)
{
    m_pages->setCurrentWidget(m_sides);
    if (m_terms.rowOf(term.value) < 0) {
        m_filter->showAll();
    }
    if (const int row = m_terms.rowOf(term.value); row >= 0)
        m_table->setCurrentRow(m_terms.index(row));
}

void DeadlinesScreen::closeRules()
{
    m_pages->setCurrentWidget(m_sides);
    m_rulesButton->setFocus(Qt::OtherFocusReason);
}

void DeadlinesScreen::openCase()
{
    if (const auto row = chosen())
        Q_EMIT openRequested(QStringLiteral("Case"), row->caseId);
}

void DeadlinesScreen::filter()
{
    const QString key = m_why.deadline().value;
    m_terms.setFilter(m_filter->chosen());
    if (const int row = m_terms.rowOf(key); row >= 0)
        m_table->setCurrentRow(m_terms.index(row));
    show();
}

// Only a chair looks at the terms of other judges.
void DeadlinesScreen::listChoices()
{
    m_filter->listKinds(m_terms.kinds(), m_format.language());
    const auto person = m_around.source.reader.find(m_around.editor.actor());
    const bool isChair = person && court::has(person->value, court::Duty::Chair);
    m_filter->listJudges(isChair ? m_terms.judges() : QList<court::Person>());
}

void DeadlinesScreen::show()
{
    const int count = m_terms.count(), total = m_terms.total();
    QStringList parts{count == total ? tr("%n term(s)", nullptr, total)
                                     : tr("%1 of %n term(s)", nullptr, total).arg(count)};
    if (overdue() > 0)
        parts << tr("overdue: %1").arg(overdue());
    if (const int soon = m_terms.countOf(Standing::DueSoon); soon > 0)
        parts << tr("due within 3 working days: %1").arg(soon);
    m_sum->setText(parts.join(QStringLiteral(" · ")));
    if (m_terms.failure())
        m_screen->showError(*m_terms.failure());
    else if (count > 0)
        m_screen->showSome();
    else if (total > 0 || !m_loading)
        m_screen->showEmpty();
    else
        m_screen->showLoading();
    if (count > 0 && !m_table->currentRow().isValid())
        m_table->setCurrentRow(m_terms.index(0));
    if (count == 0)
        m_why.setDeadline({});
    explain();
    Q_EMIT countsChanged();
}

void DeadlinesScreen::explain()
{
    const auto row = chosen();
    if (row && m_why.count() > 0)
        m_pane->showTerm(m_why.at(0), *row, m_terms.today(), m_rules.book());
    else
        m_pane->showNothing();
}

QString DeadlinesScreen::titleOf(const model::DeadlineRow &row) const
{
    QStringList parts{titleIn(row, m_format.language())};
    if (row.who == court::Bearer::Party)
        parts << tr("by a party");
    else if (row.who == court::Bearer::Body)
        parts << tr("by another body");
    if (row.toConfirm)
        parts << tr("to be confirmed");
    if (row.forecast)
        parts << tr("forecast");
    return parts.join(QStringLiteral(" · "));
}

ui::Cell DeadlinesScreen::cell(const model::DeadlineRow &row, int column) const
{
    ui::Cell out;
    switch (Columns(column)) {
    case State: out.pill = TermLook::pill(row, m_terms.today(), m_format); break;
    case Due: out.text = row.standing == Standing::Suspended ? tr("—") : m_format.date(row.dueOn); break;
    case CaseNumber: out.text = row.caseNumber; break;
    case What:
        out.text = titleOf(row);
        if (row.toConfirm || row.forecast)
            out.iconName = row.toConfirm ? QStringLiteral("file-question") : QStringLiteral("calendar-x");
        break;
    case Article:
        out.text = row.article;
        out.tone = ui::Tone::Muted;
        break;
    }
    return out;
}

void DeadlinesScreen::setFormat(const ui::Format &format)
{
    m_format = format;
    m_terms.setZone(format.zone());
    m_moved.setZone(format.zone());
    m_pane->setFormat(format);
    m_form->setFormat(format);
    m_event->setFormat(format);
    m_events->setFormat(format);
    m_kind->setFormat(format);
    m_movedPane->setFormat(format);
    if (m_rulesView)
        m_rulesView->setFormat(format);
    retranslate();
}

void DeadlinesScreen::setLoading(bool loading)
{
    m_loading = loading;
    show();
}

void DeadlinesScreen::retranslate()
{
    m_heading->setText(tr("Deadlines"));
    m_rulesButton->setText(tr("All rules"));
    m_table->setName(tr("Deadlines"));
    m_screen->setEmptyWords(QStringLiteral("timer"), tr("No term found"),
                            tr("Terms come by themselves from the events of the cases. Try another filter."));
    listChoices();
    m_table->viewport()->update();
    tellMoved();
    show();
}

void DeadlinesScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

// Whoever comes here begins in the list. (A focus proxy of a window would catch Tab at its end.)
void DeadlinesScreen::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_table->setFocus(event->reason());
}

void DeadlinesScreen::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!std::exchange(m_isLookedThrough, true))
        m_moved.refresh();
}

void DeadlinesScreen::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

// Where the table would have no room for its words the pane stands below it.
void DeadlinesScreen::arrange()
{
    const ui::Look &look = ui::lookOf(this);
    const bool isNarrow = width() < look.scaled(980);
    m_sides->setOrientation(isNarrow ? Qt::Vertical : Qt::Horizontal);
    const int pane = isNarrow ? height() / 2 : qBound(look.scaled(340), width() * 3 / 10, look.scaled(460));
    m_sides->setSizes({(isNarrow ? height() : width()) - pane, pane});
}

}  // namespace adil::planner
