// SPDX-License-Identifier: GPL-3.0-or-later
#include "planner/eventspane.h"

#include "court/caseterms.h"
#include "ui/buttons.h"
#include "ui/label.h"
#include "ui/screen.h"
#include "words/why.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace adil::planner {

EventsPane::EventsPane(const model::Source &source, const model::RuleListModel &rules,
                       const ui::Format &format, QWidget *parent)
    : QWidget(parent)
    , m_rules(rules)
    , m_format(format)
    , m_events(source)
    , m_heading(new ui::Label(ui::Type::CaptionStrong, ui::Tone::Muted))
    , m_title(new ui::Label(ui::Type::Title))
    , m_screen(new ui::Screen)
    , m_rows(new ui::RowView(QString()))
    , m_correct(new ui::Button(ui::Button::Kind::Plain))
    , m_remove(new ui::Button(ui::Button::Kind::Plain))
    , m_back(new ui::Button(ui::Button::Kind::Plain))
{
    m_title->setWordWrap(true);
    m_rows->setLeadingWidth(0);
    m_rows->setRows(&m_events,
                    [this](const QModelIndex &index) { return describe(m_events.at(index.row())); });
    m_screen->setContent(m_rows);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(20, 16, 20, 8);
    head->setSpacing(12);
    head->addWidget(m_heading);
    head->addWidget(m_title);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(20, 12, 20, 16);
    buttons->setSpacing(8);
    for (ui::Button *button : {m_correct, m_remove, m_back})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_screen, 1);
    column->addLayout(buttons);
    connect(&m_events, &model::LiveModel::refreshed, this, &EventsPane::show);
    connect(m_screen, &ui::Screen::retryRequested, &m_events, &model::LiveModel::refresh);
    connect(m_rows, &ui::RowView::currentRowChanged, this, &EventsPane::show);
    connect(m_rows, &ui::RowView::opened, this, [this] { ask(EventForm::Intent::Correct); });
    connect(m_correct, &QPushButton::clicked, this, [this] { ask(EventForm::Intent::Correct); });
    connect(m_remove, &QPushButton::clicked, this, [this] { ask(EventForm::Intent::Remove); });
    connect(m_back, &QPushButton::clicked, this, &EventsPane::closed);
    retranslate();
}

void EventsPane::setCase(const Id<court::Case> &caseId)
{
    m_events.setCase(caseId);
    retranslate();
    if (m_events.count() > 0)
        m_rows->setCurrentRow(m_events.index(0));
    resume();
}

void EventsPane::resume() { m_rows->setFocus(Qt::OtherFocusReason); }

void EventsPane::setFormat(const ui::Format &format)
{
    m_format = format;
    retranslate();
}

void EventsPane::ask(EventForm::Intent intent)
{
    if (const QModelIndex row = m_rows->currentRow(); row.isValid())
        Q_EMIT changeRequested(intent, m_events.at(row.row()).event);
}

ui::Row EventsPane::describe(const model::EventRow &row) const
{
    const QString language = ui::codeOf(m_format.language());
    const court::EventKind *kind = m_rules.book().event(row.event.kind);
    ui::Row out;
    out.wraps = true;
    out.subtitleType = ui::Type::Body;
    out.title = kind ? kind->title.in(language) : row.event.kind;
    QStringList lines{m_format.date(row.event.happenedOn)};
    if (!row.otherNumber.isEmpty())
        lines << tr("Case %1").arg(row.otherNumber);
    if (row.event.remark && !row.event.remark->isEmpty())
        lines << *row.event.remark;
    if (!row.paper.isEmpty())
        lines << tr("Paper: %1").arg(row.paper);
    QStringList deeds{lines.join(QStringLiteral(" · "))};  // each on its own line below
    for (const model::DoneBy &done : row.history)
        deeds << words::sentence(done.deed, m_format.dateTime(done.deed.at), done.name);
    out.subtitle = deeds.join(u'\n');
    if (row.standing == store::Standing::Pending)
        out.pills << ui::PillSpec{ui::Tone::Amber, tr("not yet confirmed"), QStringLiteral("cloud-upload")};
    return out;
}

void EventsPane::show()
{
    if (m_events.failure())
        m_screen->showError(*m_events.failure());
    else if (m_events.count() > 0)
        m_screen->showSome();
    else
        m_screen->showEmpty();
    const bool isChosen = m_rows->currentRow().isValid();
    m_correct->setEnabled(isChosen);
    m_remove->setEnabled(isChosen);
}

void EventsPane::retranslate()
{
    m_heading->setText(tr("Events of the case"));
    m_title->setText(tr("Case %1").arg(m_events.caseNumber()));
    m_rows->setName(tr("Events of the case"));
    m_correct->setText(tr("Correct…"));
    m_remove->setText(tr("Remove…"));
    m_back->setText(tr("Back"));
    m_screen->setEmptyWords(QStringLiteral("history"), tr("Nothing was entered yet"),
                            tr("The terms of a case are counted from its events."));
    m_rows->viewport()->update();
    show();
}

void EventsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void EventsPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

}  // namespace adil::planner
