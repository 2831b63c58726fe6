// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/desk.h"

#include "base/zone.h"
#include "casefile/notespane.h"
#include "court/commands.h"
#include "ui/buttons.h"
#include "ui/card.h"
#include "ui/icons.h"
#include "ui/message.h"
#include "ui/screen.h"
#include "words/labels.h"
#include "words/reasons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QTabBar>
#include <QVBoxLayout>

namespace adil::casefile {

Desk::Desk(const CaseScreen::Around &around, const Id<court::Case> &caseId, const ui::Format &format,
           QWidget *parent)
    : QTabWidget(parent)
    , m_around(around)
    , m_case(caseId)
    , m_format(format)
    , m_parties(around.source)
    , m_terms(around.source, around.clock, format.zone())
    , m_hearings(around.source, format.zone())
    , m_acts(around.source)
    , m_notes(new NotesPane(around.source, around.editor, around.drafts, caseId, format))
{
    setDocumentMode(true);
    // Four words stand whole: the pane is as wide as they need.
    setElideMode(Qt::ElideNone);
    setUsesScrollButtons(false);
    addTab(m_notes, QString());
    addTab(buildParties(), QString());
    addTab(buildTerms(), QString());
    addTab(buildCourse(), QString());
    connect(this, &QTabWidget::currentChanged, this, &Desk::nameTabs);
    m_parties.setCase(caseId);
    m_terms.setAll(true);
    m_terms.setCase(caseId);
    m_hearings.setCase(caseId);
    m_acts.setCase(caseId);
    retranslate();
}

QWidget *Desk::buildParties()
{
    m_partyRows = new ui::RowView(QString());
    m_partyRows->setLeadingWidth(0);
    m_partyRows->setRows(
        &m_parties, [this](const QModelIndex &index) { return describeParty(m_parties.at(index.row())); });
    return m_partyRows;
}

QWidget *Desk::buildTerms()
{
    m_termRows = new ui::RowView(QString());
    m_termRows->setLeadingWidth(0);
    m_termRows->setRows(&m_terms,
                        [this](const QModelIndex &index) { return describeTerm(m_terms.at(index.row())); });
    m_termScreen = new ui::Screen;
    m_termScreen->setContent(m_termRows);
    connect(&m_terms, &model::LiveModel::refreshed, m_termScreen,
            [this] { m_terms.count() > 0 ? m_termScreen->showSome() : m_termScreen->showEmpty(); });
    m_newEvent = new ui::Button(ui::Button::Kind::Plain);
    m_newEvent->setIconName(QStringLiteral("plus"));
    connect(m_newEvent, &QPushButton::clicked, this,
            [this] { Q_EMIT openRequested(QStringLiteral("CaseEvent"), m_case.value); });
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 12, 16, 16);
    buttons->addWidget(m_newEvent);
    buttons->addStretch(1);
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_termScreen, 1);
    column->addLayout(buttons);
    return pane;
}

QWidget *Desk::buildCourse()
{
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_hearingHeader = new ui::SectionHeader(ui::SectionHeader::Line::Below);
    m_hearingRows = new ui::RowView(QString());
    m_hearingRows->setLeadingWidth(0);
    m_hearingRows->setRows(&m_hearings, [this](const QModelIndex &index) {
        return describeHearing(m_hearings.at(index.row()));
    });
    connect(m_hearingRows, &ui::RowView::opened, this, [this](const QModelIndex &index) {
        Q_EMIT openRequested(QStringLiteral("Hearing"), m_hearings.at(index.row()).key);
    });
    m_actHeader = new ui::SectionHeader(ui::SectionHeader::Line::Below);
    m_actRows = new ui::RowView(QString());
    m_actRows->setLeadingWidth(0);
    m_actRows->setRows(&m_acts,
                       [this](const QModelIndex &index) { return describeAct(m_acts.at(index.row())); });
    connect(m_actRows, &ui::RowView::opened, this, [this](const QModelIndex &index) {
        Q_EMIT openRequested(QStringLiteral("Act"), m_acts.at(index.row()).key);
    });
    m_problem = new ui::MessageBar;
    m_problem->hide();
    m_newDecision = new ui::Button(ui::Button::Kind::Plain);
    m_newDecision->setIconName(QStringLiteral("plus"));
    m_newRuling = new ui::Button(ui::Button::Kind::Plain);
    m_newRuling->setIconName(QStringLiteral("plus"));
    connect(m_newDecision, &QPushButton::clicked, this, [this] { createAct(court::ActKind::Decision); });
    connect(m_newRuling, &QPushButton::clicked, this, [this] { createAct(court::ActKind::Ruling); });
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 12, 16, 16);
    buttons->setSpacing(8);
    buttons->addWidget(m_newDecision);
    buttons->addWidget(m_newRuling);
    buttons->addStretch(1);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_hearingHeader, m_hearingRows, m_actHeader, m_actRows, m_problem})
        column->addWidget(widget);
    column->addLayout(buttons);
    return pane;
}

// The act is begun in the language of the case, whatever the interface speaks.
void Desk::createAct(court::ActKind kind)
{
    const auto file = m_around.source.reader.find(m_case);
    if (!file)
        return;
    const auto texts = words::translatorFor(file->value.language);
    const Id<court::Act> id = m_around.editor.newId<court::Act>();
    const auto done = m_around.editor.run(court::CreateAct{id, m_case, kind,
                                                           words::label(kind, words::Voice(texts.get())),
                                                           dateIn(m_around.clock.now(), m_format.zone())});
    m_problem->setVisible(!done);
    if (!done)
        return m_problem->tell(ui::Tone::Red, words::sentence(done.error()));
    Q_EMIT openRequested(QStringLiteral("Act"), id.value);
}

ui::Row Desk::describeParty(const model::PartyRow &row) const
{
    ui::Row out;
    out.title = row.name;
    QStringList facts{words::label(row.side)};
    if (!row.representsName.isEmpty())
        facts << tr("for %1").arg(row.representsName);
    if (!row.identifier.isEmpty())
        facts << tr("IIN/BIN %1").arg(row.identifier);
    if (!row.address.isEmpty())
        facts << row.address;
    out.subtitle = facts.join(QStringLiteral(" · "));
    return out;
}

ui::Row Desk::describeTerm(const model::DueRow &row) const
{
    ui::Row out;
    const QString titles[] = {row.titleKk, row.titleRu, row.titleEn};
    out.title = titles[int(m_format.language())];
    out.subtitle = tr("until %1 · art. %2").arg(m_format.longDate(row.dueOn), row.article);
    if (row.due == model::Due::Overdue)
        out.pills << ui::PillSpec{ui::Tone::Red, tr("overdue"), QStringLiteral("circle-alert")};
    else if (row.due == model::Due::Later)
        out.pills << ui::PillSpec{ui::Tone::Green, tr("in time"), QStringLiteral("circle-check")};
    else
        out.pills << ui::PillSpec{ui::Tone::Amber, tr("soon"), QStringLiteral("clock")};
    return out;
}

ui::Row Desk::describeHearing(const model::HearingRow &row) const
{
    ui::Row out;
    out.title = m_format.dateTime(row.startsAt);
    out.subtitle = words::label(row.kind);
    out.pills << ui::PillSpec{row.state == court::HearingState::Held ? ui::Tone::Green : ui::Tone::Accent,
                              words::label(row.state), QStringLiteral("calendar-days")};
    if (row.segments > 0)
        out.pills << ui::PillSpec{ui::Tone::Muted, m_format.clock(std::chrono::milliseconds(row.recordedMs)),
                                  QStringLiteral("audio-lines")};
    out.action = tr("Open");
    return out;
}

ui::Row Desk::describeAct(const model::ActRow &row) const
{
    ui::Row out;
    out.title = row.title;
    out.subtitle = m_format.date(row.datedOn);
    out.pills << (row.state == court::ActState::Signed
                      ? ui::PillSpec{ui::Tone::Green, words::label(row.state), QStringLiteral("circle-check")}
                      : ui::PillSpec{ui::Tone::Amber, words::label(row.state), QStringLiteral("file-pen")});
    out.action = tr("Open");
    return out;
}

void Desk::setFormat(const ui::Format &format)
{
    m_format = format;
    m_terms.setZone(format.zone());
    m_hearings.setZone(format.zone());
    m_notes->setFormat(format);
    retranslate();
}

void Desk::showNotes() { setCurrentWidget(m_notes); }

void Desk::takeIndex(QWidget *index)
{
    m_index = index;
    insertTab(0, index, QString());
    setCurrentIndex(0);
    nameTabs();
}

void Desk::giveIndexBack()
{
    removeTab(indexOf(m_index));
    m_index = nullptr;
    nameTabs();
}

// Five words are wider than the column: with the index only the chosen page has its word beside its icon.
void Desk::nameTabs()
{
    struct Page {
        QString name;
        const char *icon;
    };
    QList<Page> pages{{tr("Notes"), "sticky-note"},
                      {tr("Parties"), "users"},
                      {tr("Terms"), "timer"},
                      {tr("Course"), "calendar-days"}};
    if (m_index)
        //: the list of a case's papers
        pages.prepend({tr("Index"), "list"});
    setElideMode(m_index ? Qt::ElideRight : Qt::ElideNone);
    setIconSize({ui::lookOf(this).iconSize(), ui::lookOf(this).iconSize()});
    for (int i = 0; i < int(pages.size()); ++i) {
        const Page &page = pages[i];
        setTabIcon(i, m_index ? ui::icon(QLatin1String(page.icon)) : QIcon());
        setTabText(i, m_index && i != currentIndex() ? QString() : page.name);
        setTabToolTip(i, page.name);
        tabBar()->setAccessibleTabName(i, page.name);
    }
}

void Desk::retranslate()
{
    nameTabs();
    m_partyRows->setName(tr("Parties"));
    m_termRows->setName(tr("Terms"));
    m_termScreen->setEmptyWords(QStringLiteral("circle-check"), tr("No term runs"), {});
    m_newEvent->setText(tr("Enter an event…"));
    m_hearingHeader->setText(tr("Hearings"));
    m_hearingRows->setName(tr("Hearings"));
    m_actHeader->setText(tr("Judicial acts"));
    m_actRows->setName(tr("Judicial acts"));
    m_newDecision->setText(tr("New decision"));
    m_newRuling->setText(tr("New ruling"));
    for (ui::RowView *rows : {m_partyRows, m_termRows, m_hearingRows, m_actRows})
        rows->viewport()->update();
}

void Desk::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::StyleChange)
        nameTabs();
    QTabWidget::changeEvent(event);
}

}  // namespace adil::casefile
