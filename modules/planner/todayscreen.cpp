// SPDX-License-Identifier: GPL-3.0-or-later
#include "planner/todayscreen.h"

#include "ui/buttons.h"
#include "ui/card.h"
#include "ui/label.h"
#include "ui/screen.h"
#include "words/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace adil::planner {

TodayScreen::TodayScreen(const model::Source &source, const Clock &clock, const ui::Format &format,
                         const Id<court::Person> &person, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_format(format)
    , m_hearings(source, clock, format.zone(), person)
    , m_due(source, clock, format.zone(), person)
    , m_drafts(source, court::ActState::Draft)
    , m_day(new ui::Label(ui::Type::Heading))
    , m_sum(new ui::Label(ui::Type::Body, ui::Tone::Muted))
{
    auto *columns = new QHBoxLayout;
    columns->setSpacing(20);
    columns->addWidget(buildLeft(), 66);
    columns->addWidget(buildRight(), 34);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(24, 20, 24, 24);
    page->setSpacing(4);
    page->addWidget(m_day);
    page->addWidget(m_sum);
    page->addSpacing(12);
    page->addLayout(columns, 1);

    for (model::LiveModel *list :
         {static_cast<model::LiveModel *>(&m_hearings), static_cast<model::LiveModel *>(&m_due),
          static_cast<model::LiveModel *>(&m_drafts)})
        connect(list, &model::LiveModel::refreshed, this, &TodayScreen::sum);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        m_hearings.refresh();
        m_due.refresh();
        m_hearingRows->viewport()->update();
    });
    m_minute.start(std::chrono::minutes(1));
    retranslate();
}

QWidget *TodayScreen::buildLeft()
{
    auto *card = new ui::Card(ui::Card::Margin::None);
    m_hearingRows = new ui::RowView(QString());
    m_hearingRows->setRows(&m_hearings, [this](const QModelIndex &index) {
        return describeHearing(m_hearings.at(index.row()), index.row() == m_hearings.nextRow());
    });
    m_hearingRows->setFitsRows(true);
    connect(m_hearingRows, &ui::RowView::opened, this, [this](const QModelIndex &index) {
        Q_EMIT openRequested(QStringLiteral("Hearing"), m_hearings.at(index.row()).key);
    });
    m_hearingsScreen = new ui::Screen;
    m_hearingsScreen->setContent(m_hearingRows);

    m_draftsHeader = new ui::SectionHeader(ui::SectionHeader::Line::Below);
    m_draftRows = new ui::RowView(QString());
    m_draftRows->setDensity(ui::RowView::Density::Compact);
    m_draftRows->setLeadingWidth(0);
    m_draftRows->setRows(
        &m_drafts, [this](const QModelIndex &index) { return describeDraft(m_drafts.at(index.row())); });
    connect(m_draftRows, &ui::RowView::opened, this, [this](const QModelIndex &index) {
        Q_EMIT openRequested(QStringLiteral("Act"), m_drafts.at(index.row()).key);
    });

    card->body()->addWidget(m_hearingsScreen);
    card->body()->addWidget(m_draftsHeader);
    card->body()->addWidget(m_draftRows, 1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(card);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

QWidget *TodayScreen::buildRight()
{
    auto *card = new ui::Card(ui::Card::Margin::None);
    m_dueHeader = new ui::SectionHeader(ui::SectionHeader::Line::Below);
    m_dueRows = new ui::RowView(QString());
    m_dueRows->setLeadingWidth(0);
    m_dueRows->setRows(&m_due,
                       [this](const QModelIndex &index) { return describeDue(m_due.at(index.row())); });
    connect(m_dueRows, &ui::RowView::opened, this, [this](const QModelIndex &index) {
        Q_EMIT openRequested(QStringLiteral("Case"), m_due.at(index.row()).caseId);
    });
    m_dueScreen = new ui::Screen;
    m_dueScreen->setContent(m_dueRows);
    card->body()->addWidget(m_dueHeader);
    card->body()->addWidget(m_dueScreen, 1);
    return card;
}

void TodayScreen::setPerson(const Id<court::Person> &person)
{
    m_hearings.setPerson(person);
    m_due.setPerson(person);
}

void TodayScreen::setLoading(bool loading)
{
    m_loading = loading;
    sum();
}

void TodayScreen::setFormat(const ui::Format &format)
{
    m_format = format;
    m_hearings.setZone(format.zone());
    m_due.setZone(format.zone());
    retranslate();
}

QString TodayScreen::roomOf(const model::TodayRow &row) const
{
    if (row.roomKk.isEmpty() && row.roomRu.isEmpty())
        return tr("by video link");
    return m_format.language() == ui::Language::Kazakh ? row.roomKk : row.roomRu;
}

ui::Row TodayScreen::describeHearing(const model::TodayRow &row, bool isNext) const
{
    ui::Row out;
    out.leading = m_format.time(row.startsAt);
    out.leadingNote = m_format.minutes(int(row.minutes));
    out.title = row.caseNumber;
    out.titleRest = row.subject;
    out.subtitle = row.sides;
    out.subtitleType = ui::Type::Body;
    if (row.inProgress)
        out.pills << ui::PillSpec{ui::Tone::Accent, tr("in progress"), QStringLiteral("audio-lines")};
    if (row.present > 0)
        out.pills << ui::PillSpec{ui::Tone::Green, tr("appeared: %1 of %2").arg(row.present).arg(row.parties),
                                  QStringLiteral("user-check")};
    else if (row.confirmed > 0)
        out.pills << ui::PillSpec{ui::Tone::Green,
                                  tr("confirmed: %1 of %2").arg(row.confirmed).arg(row.parties),
                                  QStringLiteral("user-check")};
    else
        out.pills << ui::PillSpec{ui::Tone::Amber, tr("nobody has confirmed"), QStringLiteral("user-x")};
    if (row.kind == court::HearingKind::Preliminary)
        out.pills << ui::PillSpec{ui::Tone::Muted, words::label(row.kind), {}};
    if (row.state != court::HearingState::Planned)
        out.pills << ui::PillSpec{row.state == court::HearingState::Held ? ui::Tone::Green : ui::Tone::Muted,
                                  words::label(row.state), QStringLiteral("circle-check")};
    if (row.closed)
        out.pills << ui::PillSpec{ui::Tone::Amber, tr("closed session"), QStringLiteral("lock")};
    out.trailing = roomOf(row);
    if (isNext)
        out.trailingNote = m_format.relative(row.startsAt, m_clock.now());
    out.action = tr("Open");
    if (isNext)
        out.actionIcon = QStringLiteral("arrow-right");
    return out;
}

ui::Row TodayScreen::describeDue(const model::DueRow &row) const
{
    ui::Row out;
    const QString titles[] = {row.titleKk, row.titleRu, row.titleEn};
    out.title = titles[int(m_format.language())];
    out.subtitle = tr("%1 · art. %2").arg(row.caseNumber, row.article);
    switch (row.due) {
    case model::Due::Overdue:
        out.pills << ui::PillSpec{ui::Tone::Red, tr("overdue by %n day(s)", nullptr, int(-row.daysLeft)),
                                  QStringLiteral("circle-alert")};
        break;
    case model::Due::Today:
        out.pills << ui::PillSpec{ui::Tone::Amber, tr("today"), QStringLiteral("clock")};
        break;
    case model::Due::ThisWeek:
    case model::Due::Later:
        out.pills << ui::PillSpec{
            row.due == model::Due::ThisWeek ? ui::Tone::Amber : ui::Tone::Green,
            tr("%1, in %n day(s)", nullptr, int(row.daysLeft)).arg(m_format.shortDate(row.dueOn)),
            row.due == model::Due::ThisWeek ? QStringLiteral("clock") : QStringLiteral("circle-check")};
        break;
    }
    return out;
}

ui::Row TodayScreen::describeDraft(const model::ActRow &row) const
{
    ui::Row out;
    out.iconName = QStringLiteral("file-pen");
    out.title = row.caseNumber;
    out.titleRest = words::label(row.kind);
    out.trailingNote = m_format.date(row.datedOn);
    out.action = tr("Open");
    return out;
}

void TodayScreen::sum()
{
    m_day->setText(m_format.dayAndMonth(m_hearings.day()));
    const QStringList parts{tr("%n hearing(s)", nullptr, hearings()),
                            tr("%n term(s) to keep", nullptr, m_due.count()),
                            tr("%n draft(s)", nullptr, drafts())};
    m_sum->setText(parts.join(QStringLiteral(" · ")));
    const auto show = [this](ui::Screen *screen, int count) {
        if (count > 0)
            screen->showSome();
        else if (m_loading)
            screen->showLoading();
        else
            screen->showEmpty();
    };
    show(m_hearingsScreen, hearings());
    show(m_dueScreen, m_due.count());
    m_draftsHeader->setVisible(drafts() > 0);
    m_draftRows->setVisible(drafts() > 0);
    m_dueHeader->setCount(m_due.count() > 0 ? QString::number(m_due.count()) : QString());
    m_draftsHeader->setCount(QString::number(drafts()));
    Q_EMIT countsChanged();
}

void TodayScreen::retranslate()
{
    m_hearingRows->setName(tr("Hearings of the day"));
    m_draftRows->setName(tr("Drafts that wait for a signature"));
    m_dueRows->setName(tr("What falls due"));
    m_draftsHeader->setText(tr("Waiting for a signature"));
    m_dueHeader->setText(tr("What falls due"));
    m_hearingsScreen->setEmptyWords(QStringLiteral("calendar-days"), tr("No hearings today"),
                                    tr("Hearings of the coming days are in the list of hearings."));
    m_dueScreen->setEmptyWords(QStringLiteral("circle-check"), tr("Nothing falls due this week"), {});
    sum();
}

void TodayScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

}  // namespace adil::planner
