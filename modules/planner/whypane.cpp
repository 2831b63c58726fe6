// SPDX-License-Identifier: GPL-3.0-or-later
#include "planner/whypane.h"

#include "ui/buttons.h"
#include "ui/card.h"
#include "ui/label.h"
#include "ui/page.h"
#include "ui/screen.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace adil::planner {

WhyPane::WhyPane(const ui::Format &format, QWidget *parent)
    : QWidget(parent)
    , m_format(format)
    , m_screen(new ui::Screen)
    , m_caption(new ui::Label(ui::Type::CaptionStrong, ui::Tone::Muted))
    , m_title(new ui::Label(ui::Type::Title))
    , m_length(new ui::Label(ui::Type::Body, ui::Tone::Muted))
    , m_standing(new ui::Pill)
    , m_toConfirm(new ui::Pill)
    , m_forecast(new ui::Pill)
    , m_copy(new ui::IconButton(QStringLiteral("copy")))
    , m_meet(new ui::Button(ui::Button::Kind::Plain))
    , m_extend(new ui::Button(ui::Button::Kind::Plain))
    , m_waive(new ui::Button(ui::Button::Kind::Plain))
    , m_recount(new ui::Button(ui::Button::Kind::Plain))
    , m_enter(new ui::Button(ui::Button::Kind::Plain))
    , m_events(new ui::Button(ui::Button::Kind::Plain))
    , m_kind(new ui::Button(ui::Button::Kind::Plain))
    , m_open(new ui::Button(ui::Button::Kind::Plain))
{
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildText(), 1);
    column->addWidget(new ui::Rule);
    column->addWidget(buildActions());
    m_screen->setContent(inside);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_screen);
    const auto send = [this](ui::Button *button, void (WhyPane::*signal)()) {
        connect(button, &QPushButton::clicked, this, signal);
    };
    send(m_meet, &WhyPane::meetRequested);
    send(m_extend, &WhyPane::extendRequested);
    send(m_waive, &WhyPane::waiveRequested);
    send(m_recount, &WhyPane::recountRequested);
    send(m_enter, &WhyPane::eventRequested);
    send(m_events, &WhyPane::eventsRequested);
    send(m_kind, &WhyPane::kindRequested);
    send(m_open, &WhyPane::openRequested);
    connect(m_copy, &QToolButton::clicked, this, [this] { QApplication::clipboard()->setText(text()); });
    retranslate();
    showNothing();
}

QWidget *WhyPane::buildText()
{
    auto *page = new ui::Page;
    page->setMargins({20, 16, 20, 16});
    page->body()->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_caption, 1);
    head->addWidget(m_copy);
    page->body()->addLayout(head);
    for (ui::Label *label : {m_title, m_length}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        page->body()->addWidget(label);
    }
    for (ui::Pill *pill : {m_standing, m_toConfirm, m_forecast})
        page->body()->addWidget(pill, 0, Qt::AlignLeft);
    for (int part = 0; part < Parts; ++part) {
        const Section section{new ui::Label(ui::Type::CaptionStrong, ui::Tone::Muted),
                              new ui::Label(ui::Type::Body)};
        section.heading->setContentsMargins(0, 12, 0, 0);
        section.body->setWordWrap(true);
        section.body->setTextFormat(Qt::PlainText);
        section.body->setTextInteractionFlags(Qt::TextSelectableByMouse);
        page->body()->addWidget(section.heading);
        page->body()->addWidget(section.body);
        m_parts << section;
    }
    m_parts[Doubts].body->setTone(ui::Tone::Amber);
    m_parts[Rule].body->setTone(ui::Tone::Muted);
    page->body()->addStretch(1);
    return page;
}

QWidget *WhyPane::buildActions()
{
    auto *bar = new QWidget;
    auto *grid = new QGridLayout(bar);
    grid->setContentsMargins(20, 12, 20, 16);
    grid->setSpacing(8);
    int place = 0;
    for (ui::Button *button : {m_meet, m_extend, m_waive, m_recount, m_enter, m_events, m_kind, m_open}) {
        grid->addWidget(button, place / 2, place % 2);
        ++place;
    }
    return bar;
}

void WhyPane::say(Part part, const QStringList &lines)
{
    m_parts[part].body->setText(lines.join(u'\n'));
    m_parts[part].heading->setVisible(!lines.isEmpty());
    m_parts[part].body->setVisible(!lines.isEmpty());
}

void WhyPane::showTerm(const model::WhyRow &term, const model::DeadlineRow &row, const QDate &today,
                       const court::RuleBook &book)
{
    const court::Deadline &deadline = term.deadline;
    const words::Why why = words::why(
        {deadline, term.event ? &*term.event : nullptr, term.eventPaper, term.metPaper, term.extensions},
        book, ui::codeOf(m_format.language()));
    m_ruleId = deadline.ruleId;
    m_caption->setText(deadline.state == court::DeadlineState::Suspended
                           ? tr("Why it is on hold")
                           : tr("Why %1").arg(m_format.longDate(deadline.dueOn)));
    m_title->setText(titleIn(deadline, m_format.language()));
    const QString article = tr("art. %1 of the Civil Procedure Code").arg(deadline.article);
    m_length->setText(why.length.isEmpty() ? article : tr("%1 · %2").arg(why.length, article));
    m_standing->setPill(TermLook::pill(row, today, m_format));
    m_toConfirm->setVisible(deadline.toConfirm);
    m_forecast->setVisible(deadline.forecast);
    QStringList start{tr("Case %1").arg(term.caseNumber)}, deeds;
    for (const model::CaseLink &link : term.links)
        start << words::ofOtherCase(link.kind, link.isOther, link.number, link.on);
    for (const model::DoneBy &done : term.history)
        deeds << words::sentence(done.deed, m_format.dateTime(done.deed.at), done.name);
    say(Start, start + why.start);
    say(Deeds, deeds);
    say(Count, why.count);
    say(Course, why.course);
    say(Doubts, why.doubts);
    say(Changes, why.changes);
    say(Rule, why.rule);
    const bool runs = deadline.state == court::DeadlineState::Running;
    m_meet->setEnabled(runs || deadline.state == court::DeadlineState::Suspended);
    m_waive->setEnabled(m_meet->isEnabled());
    const court::TermRule *rule = book.rule(deadline.ruleId, deadline.startsOn);
    m_extend->setEnabled(runs && rule && !rule->extension.by.isEmpty());
    m_screen->showSome();
}

void WhyPane::showNothing()
{
    m_ruleId.clear();
    m_screen->showEmpty();
}

QString WhyPane::text() const
{
    QStringList all{m_caption->text(), m_title->text(), m_length->text()};
    for (const Section &part : m_parts)
        if (!part.body->text().isEmpty())
            all << QString() << part.heading->text() << part.body->text();
    return (all << m_ruleId).join(u'\n');
}

void WhyPane::retranslate()
{
    m_copy->setName(tr("Copy the explanation"));
    const bool isUnsure = !m_toConfirm->isHidden(), isForecast = !m_forecast->isHidden();
    m_toConfirm->setPill({ui::Tone::Amber, tr("to be confirmed"), QStringLiteral("file-question")});
    m_forecast->setPill({ui::Tone::Amber, tr("by a forecast calendar"), QStringLiteral("calendar-x")});
    m_toConfirm->setVisible(isUnsure);  // a pill with words shows itself
    m_forecast->setVisible(isForecast);
    const QString headings[] = {tr("Counted from"),     tr("The count"),   tr("What became of it"),
                                tr("Who changed what"), tr("Not certain"), tr("What may change it"),
                                tr("The rule")};
    for (int part = 0; part < Parts; ++part)
        m_parts[part].heading->setText(headings[part]);
    m_meet->setText(tr("Met…"));
    m_extend->setText(tr("Extend…"));
    m_waive->setText(tr("Waive…"));
    m_recount->setText(tr("Count anew…"));
    m_enter->setText(tr("Enter an event…"));
    m_events->setText(tr("Events of the case…"));
    m_kind->setText(tr("What it is about…"));
    m_open->setText(tr("Open the case"));
    m_screen->setEmptyWords(QStringLiteral("timer"), tr("Why this day?"),
                            tr("Choose a term: here stands how its last day is counted."));
}

void WhyPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

}  // namespace adil::planner
