// SPDX-License-Identifier: GPL-3.0-or-later
#include "act/actlistscreen.h"

#include "ui/card.h"
#include "ui/label.h"
#include "ui/screen.h"
#include "words/labels.h"

#include <QEvent>
#include <QVBoxLayout>

namespace adil::act {

namespace {

enum Columns { Number, Kind, Title, Dated, State, Signer };

}  // namespace

ActListScreen::ActListScreen(const model::Source &source, const ui::Format &format, QWidget *parent)
    : QWidget(parent)
    , m_format(format)
    , m_acts(source)
    , m_heading(new ui::Label(ui::Type::Heading))
    , m_sum(new ui::Label(ui::Type::Body, ui::Tone::Muted))
    , m_screen(new ui::Screen)
    , m_table(new ui::TableView(QString()))
{
    const auto title = [](QString (*text)()) { return std::function<QString()>(text); };
    m_table->setCells(
        &m_acts,
        {{title([] { return tr("Case"); }), 186},
         {title([] { return tr("Kind"); }), 120},
         {title([] { return tr("Title"); }), 0},
         {title([] { return tr("Date"); }), 112},
         {title([] { return tr("State"); }), 140},
         {title([] { return tr("Signed by"); }), 200}},
        [this](const QModelIndex &index, int column) { return cell(m_acts.at(index.row()), column); });
    auto *card = new ui::Card(ui::Card::Margin::None);
    card->body()->addWidget(m_table);
    m_screen->setContent(card);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(24, 20, 24, 24);
    page->setSpacing(4);
    page->addWidget(m_heading);
    page->addWidget(m_sum);
    page->addSpacing(12);
    page->addWidget(m_screen, 1);
    connect(&m_acts, &model::LiveModel::refreshed, this, &ActListScreen::show);
    connect(m_screen, &ui::Screen::retryRequested, this, &ActListScreen::refresh);
    connect(m_table, &ui::TableView::opened, this, [this](const QModelIndex &index) {
        Q_EMIT openRequested(QStringLiteral("Act"), m_acts.at(index.row()).key);
    });
    retranslate();
}

ui::Cell ActListScreen::cell(const model::ActRow &row, int column) const
{
    ui::Cell out;
    switch (Columns(column)) {
    case Number:
        out.text = row.caseNumber;
        out.type = ui::Type::Strong;
        break;
    case Kind: out.text = words::label(row.kind); break;
    case Title: out.text = row.title; break;
    case Dated: out.text = m_format.date(row.datedOn); break;
    case State:
        out.pill = row.state == court::ActState::Signed
            ? ui::PillSpec{ui::Tone::Green, words::label(row.state), QStringLiteral("circle-check")}
            : ui::PillSpec{ui::Tone::Amber, words::label(row.state), QStringLiteral("file-pen")};
        break;
    case Signer:
        out.text = row.signerName;
        out.tone = ui::Tone::Muted;
        break;
    }
    return out;
}

void ActListScreen::setFormat(const ui::Format &format)
{
    m_format = format;
    retranslate();
}

void ActListScreen::setLoading(bool loading)
{
    m_loading = loading;
    show();
}

void ActListScreen::show()
{
    m_sum->setText(tr("%n act(s)", nullptr, m_acts.count()));
    if (const auto &failure = m_acts.failure())
        m_screen->showError(*failure);
    else if (m_acts.count() > 0)
        m_screen->showSome();
    else if (m_loading)
        m_screen->showLoading();
    else
        m_screen->showEmpty();
}

void ActListScreen::retranslate()
{
    m_heading->setText(tr("Judicial acts"));
    m_table->setName(tr("Judicial acts"));
    m_screen->setEmptyWords(QStringLiteral("file-pen"), tr("No acts yet"),
                            tr("An act is begun in its case."));
    show();
}

void ActListScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

}  // namespace adil::act
