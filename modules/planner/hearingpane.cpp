// SPDX-License-Identifier: GPL-3.0-or-later
#include "planner/hearingpane.h"

#include "ui/buttons.h"
#include "ui/label.h"
#include "ui/pill.h"
#include "ui/screen.h"
#include "words/labels.h"

#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

namespace adil::planner {

using court::HearingState;

HearingPane::HearingPane(const model::Source &source, const ui::Format &format, QWidget *parent)
    : QWidget(parent)
    , m_format(format)
    , m_parties(source)
    , m_screen(new ui::Screen)
    , m_number(new ui::Label(ui::Type::Title))
    , m_subject(new ui::Label(ui::Type::Body, ui::Tone::Muted))
    , m_state(new ui::Pill)
    , m_when(new ui::Label(ui::Type::Strong))
    , m_where(new ui::Label(ui::Type::Body))
    , m_chain(new ui::Label(ui::Type::Caption, ui::Tone::Muted))
    , m_people(new ui::Label(ui::Type::CaptionStrong, ui::Tone::Muted))
    , m_rows(new ui::RowView(QString()))
    , m_open(new ui::Button(ui::Button::Kind::Primary))
{
    m_rows->setLeadingWidth(0);
    m_rows->setRows(&m_parties,
                    [this](const QModelIndex &index) { return describe(m_parties.at(index.row())); });
    auto *inside = new QWidget;
    auto *page = new QVBoxLayout(inside);
    page->setContentsMargins(16, 16, 16, 16);
    page->setSpacing(6);
    for (ui::Label *label : {m_subject, m_when, m_where, m_chain})
        label->setWordWrap(true);
    page->addWidget(m_number);
    page->addWidget(m_subject);
    page->addWidget(m_state, 0, Qt::AlignLeft);
    page->addWidget(m_when);
    page->addWidget(m_where);
    page->addWidget(m_chain);
    page->addSpacing(4);
    page->addWidget(m_people);
    page->addWidget(m_rows, 1);
    auto *buttons = new QGridLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_open, 0, 0, 1, 2);
    int at = 2;
    for (const ScheduleTask task :
         {ScheduleTask::Move, ScheduleTask::Adjourn, ScheduleTask::Break, ScheduleTask::Cancel}) {
        auto *button = new ui::Button(ui::Button::Kind::Plain);
        connect(button, &QPushButton::clicked, this, [this, task] { Q_EMIT taskRequested(task); });
        buttons->addWidget(button, at / 2, at % 2);
        m_tasks << std::pair(task, button);
        ++at;
    }
    page->addLayout(buttons);
    m_screen->setContent(inside);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_screen);
    connect(m_open, &QPushButton::clicked, this, &HearingPane::openRequested);
    retranslate();
}

void HearingPane::setFormat(const ui::Format &format)
{
    m_format = format;
    show();
}

void HearingPane::setHearing(const std::optional<model::CalendarRow> &row)
{
    const bool isOther = !row || row->caseId.isEmpty();
    const QString before = m_row ? m_row->key : QString();
    m_row = isOther ? std::nullopt : row;
    if (m_row && m_row->key != before) {
        m_parties.setCase({m_row->caseId});
        m_parties.setHearing({m_row->key});
    }
    show();
}

bool HearingPane::can(ScheduleTask task) const
{
    if (task == ScheduleTask::Fix)
        return true;
    if (!m_row || m_row->state != HearingState::Planned || !m_row->isOwn)
        return false;
    switch (task) {
    case ScheduleTask::Move:
    case ScheduleTask::Cancel: return !m_row->begun;
    case ScheduleTask::Break: return m_row->begun;
    default: return true;
    }
}

ui::Row HearingPane::describe(const model::PartyRow &row) const
{
    ui::Row out;
    out.title = row.name;
    out.subtitle = words::label(row.side);
    out.wraps = true;
    if (row.presence == court::Presence::Confirmed || row.presence == court::Presence::Present)
        out.pills << ui::PillSpec{ui::Tone::Green, words::label(row.presence), QStringLiteral("user-check")};
    else if (row.presence == court::Presence::Absent)
        out.pills << ui::PillSpec{ui::Tone::Amber, words::label(row.presence), QStringLiteral("user-x")};
    if (!row.notice)
        return out;
    const bool hasReached = *row.notice == court::NoticeState::Delivered
        || *row.notice == court::NoticeState::Read;
    const bool hasFailed = *row.notice == court::NoticeState::Failed;
    out.pills << ui::PillSpec{hasReached      ? ui::Tone::Green
                                  : hasFailed ? ui::Tone::Red
                                              : ui::Tone::Muted,
                              tr("notice: %1").arg(words::label(*row.notice).toLower()),
                              hasReached      ? QStringLiteral("check")
                                  : hasFailed ? QStringLiteral("circle-alert")
                                              : QStringLiteral("clock")};
    return out;
}

void HearingPane::show()
{
    if (!m_row) {
        m_screen->showEmpty();
        return;
    }
    m_screen->showSome();
    const model::CalendarRow &row = *m_row;
    m_number->setText(row.caseNumber);
    m_subject->setText(row.subject + u'\n' + row.sides);
    const bool isPlanned = row.state == HearingState::Planned;
    m_state->setPill({row.state == HearingState::Held ? ui::Tone::Green
                          : row.state == HearingState::Adjourned || row.state == HearingState::Break
                          ? ui::Tone::Amber
                          : isPlanned ? ui::Tone::Accent
                                      : ui::Tone::Muted,
                      row.begun && isPlanned ? tr("in progress") : words::label(row.state),
                      isPlanned ? QStringLiteral("calendar-days") : QStringLiteral("circle-check")});
    const QDateTime end = row.startsAt.addSecs(row.minutes * 60);
    m_when->setText(
        tr("%1, %2–%3")
            .arg(m_format.dayAndMonth(row.startsAt.date()), m_format.time(row.startsAt), m_format.time(end)));
    const QString room = m_format.language() == ui::Language::Kazakh ? row.roomKk : row.roomRu;
    m_where->setText(room.isEmpty()             ? tr("by video link")
                         : row.linkId.isEmpty() ? room
                                                : tr("%1, with a video link").arg(room));
    QStringList history;
    if (row.chainLength > 1)
        history << tr("%1 of %2 in a row of hearings").arg(row.chainPlace).arg(row.chainLength);
    if (row.movedFrom)
        history << tr("first fixed for %1").arg(m_format.dateTime(*row.movedFrom));
    if (row.standing == store::Standing::Pending)
        history << tr("not yet confirmed by the court");
    else if (row.standing == store::Standing::Conflict)
        history << tr("refused by the court: please decide");
    m_chain->setText(history.join(u'\n'));
    m_chain->setVisible(!history.isEmpty());
    m_people->setText(tr("Confirmed: %1 of %2").arg(row.confirmed).arg(row.parties));
    for (const auto &[task, button] : std::as_const(m_tasks))
        button->setEnabled(can(task));
}

void HearingPane::retranslate()
{
    m_screen->setEmptyWords(QStringLiteral("calendar-days"), tr("No hearing is chosen"),
                            tr("Arrows go from hearing to hearing, Enter opens one, N fixes a new one."));
    m_rows->setName(tr("Participants of the hearing"));
    m_open->setText(tr("Open the hearing"));
    for (const auto &[task, button] : std::as_const(m_tasks)) {
        switch (task) {
        case ScheduleTask::Move: button->setText(tr("Move…")); break;
        case ScheduleTask::Adjourn: button->setText(tr("Adjourn…")); break;
        case ScheduleTask::Break: button->setText(tr("Break…")); break;
        default: button->setText(tr("Cancel…")); break;
        }
    }
    show();
}

void HearingPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

}  // namespace adil::planner
