// SPDX-License-Identifier: GPL-3.0-or-later
#include "hearing/hearinglistscreen.h"

#include "base/zone.h"
#include "ui/card.h"
#include "ui/label.h"
#include "ui/screen.h"
#include "words/labels.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace adil::hearing {

namespace {

enum Columns { Time, Number, Subject, Room, State, Recording };
constexpr int daysBack = 45, daysAhead = 60;

ui::PillSpec pillOf(court::HearingState state)
{
    const QString word = words::label(state);
    switch (state) {
    case court::HearingState::Planned: return {ui::Tone::Accent, word, QStringLiteral("calendar-days")};
    case court::HearingState::Held: return {ui::Tone::Green, word, QStringLiteral("circle-check")};
    default: return {ui::Tone::Muted, word, QStringLiteral("calendar-x")};
    }
}

}  // namespace

HearingListScreen::HearingListScreen(const model::Source &source, const Clock &clock,
                                     const ui::Format &format, QWidget *parent)
    : QWidget(parent)
    , m_format(format)
    , m_hearings(source, format.zone())
    , m_heading(new ui::Label(ui::Type::Heading))
    , m_sum(new ui::Label(ui::Type::Body, ui::Tone::Muted))
    , m_recorded(new QCheckBox)
    , m_screen(new ui::Screen)
    , m_table(new ui::TableView(QString()))
{
    const auto title = [](QString (*text)()) { return std::function<QString()>(text); };
    m_table->setCells(
        &m_hearings,
        {{title([] { return tr("Time"); }), 172},
         {title([] { return tr("Case"); }), 186},
         {title([] { return tr("Subject"); }), 0},
         {title([] { return tr("Courtroom"); }), 176},
         {title([] { return tr("State"); }), 150},
         {title([] { return tr("Recording and protocol"); }), 210}},
        [this](const QModelIndex &index, int column) { return cell(m_hearings.at(index.row()), column); });
    auto *card = new ui::Card(ui::Card::Margin::None);
    card->body()->addWidget(m_table);
    m_screen->setContent(card);

    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_heading);
    words->addWidget(m_sum);
    auto *top = new QHBoxLayout;
    top->addLayout(words, 1);
    top->addWidget(m_recorded);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(24, 20, 24, 24);
    page->setSpacing(16);
    page->addLayout(top);
    page->addWidget(m_screen, 1);

    const QDate today = dateIn(clock.now(), format.zone());
    connect(&m_hearings, &model::LiveModel::refreshed, this, &HearingListScreen::show);
    connect(m_screen, &ui::Screen::retryRequested, &m_hearings, &model::LiveModel::refresh);
    connect(m_recorded, &QCheckBox::toggled, this, [this](bool on) { m_hearings.setRecordedOnly(on); });
    connect(m_table, &ui::TableView::opened, this, [this](const QModelIndex &index) {
        Q_EMIT openRequested(QStringLiteral("Hearing"), m_hearings.at(index.row()).key);
    });
    m_hearings.setDays(today.addDays(-daysBack), today.addDays(daysAhead));
    retranslate();
}

ui::Cell HearingListScreen::cell(const model::HearingRow &row, int column) const
{
    ui::Cell out;
    switch (Columns(column)) {
    case Time:
        out.text = m_format.dateTime(row.startsAt);
        out.type = ui::Type::Strong;
        break;
    case Number: out.text = row.caseNumber; break;
    case Subject:
        out.text = row.subject;
        out.tone = ui::Tone::Muted;
        break;
    case Room:
        out.text = row.roomRu.isEmpty()                   ? tr("by video link")
            : m_format.language() == ui::Language::Kazakh ? row.roomKk
                                                          : row.roomRu;
        break;
    case State: out.pill = pillOf(row.state); break;
    case Recording: {
        QStringList parts;
        if (row.segments > 0)
            parts << m_format.clock(std::chrono::milliseconds(row.recordedMs));
        if (row.entries > 0)
            parts << tr("%n entry(s)", nullptr, int(row.entries));
        out.text = parts.join(QStringLiteral(" · "));
        if (row.segments > 0)
            out.iconName = QStringLiteral("audio-lines");
        break;
    }
    }
    return out;
}

void HearingListScreen::setFormat(const ui::Format &format)
{
    m_format = format;
    m_hearings.setZone(format.zone());
    retranslate();
}

void HearingListScreen::setLoading(bool loading)
{
    m_loading = loading;
    show();
}

void HearingListScreen::show()
{
    m_sum->setText(tr("%n hearing(s)", nullptr, m_hearings.count()));
    if (const auto &failure = m_hearings.failure())
        m_screen->showError(*failure);
    else if (m_hearings.count() > 0)
        m_screen->showSome();
    else if (m_loading)
        m_screen->showLoading();
    else
        m_screen->showEmpty();
}

void HearingListScreen::retranslate()
{
    m_heading->setText(tr("Hearings"));
    m_recorded->setText(tr("Only with a recording"));
    m_table->setName(tr("Hearings"));
    m_screen->setEmptyWords(QStringLiteral("audio-lines"), tr("No hearings"),
                            tr("Nothing was heard lately and nothing is planned."));
    show();
}

void HearingListScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

}  // namespace adil::hearing
