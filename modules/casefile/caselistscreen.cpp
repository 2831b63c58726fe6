// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/caselistscreen.h"

#include "ui/card.h"
#include "ui/fields.h"
#include "ui/label.h"
#include "ui/message.h"
#include "ui/screen.h"
#include "words/labels.h"
#include "words/reasons.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

namespace adil::casefile {

namespace {

enum Columns { Number, Subject, Sides, Stage, Received };

ui::PillSpec pillOf(court::Stage stage)
{
    const QString word = words::label(stage);
    switch (stage) {
    case court::Stage::InForce:
    case court::Stage::Ended: return {ui::Tone::Muted, word, QStringLiteral("check")};
    case court::Stage::Suspended: return {ui::Tone::Muted, word, QStringLiteral("pause")};
    case court::Stage::Received: return {ui::Tone::Amber, word, QStringLiteral("inbox")};
    case court::Stage::Decided:
    case court::Stage::FinalForm: return {ui::Tone::Green, word, QStringLiteral("gavel")};
    default: return {ui::Tone::Accent, word, QStringLiteral("folder-open")};
    }
}

}  // namespace

CaseListScreen::CaseListScreen(const Around &around, const ui::Format &format, QWidget *parent)
    : QWidget(parent)
    , m_kept(around.kept)
    , m_format(format)
    , m_cases(around.source)
    , m_heading(new ui::Label(ui::Type::Heading))
    , m_sum(new ui::Label(ui::Type::Body, ui::Tone::Muted))
    , m_search(new ui::SearchField)
    , m_stage(new QComboBox)
    , m_notice(new ui::MessageBar)
    , m_screen(new ui::Screen)
    , m_table(new ui::TableView(QString()))
{
    for (int i = -1; i < int(court::Stage::Unknown); ++i)
        m_stage->addItem(QString(), i);
    m_search->setMinimumWidth(260);
    const auto title = [](QString (*text)()) { return std::function<QString()>(text); };
    m_table->setCells(
        &m_cases,
        {{title([] { return tr("Case"); }), 186},
         {title([] { return tr("Subject"); }), 0},
         {title([] { return tr("Parties"); }), 0},
         {title([] { return tr("Stage"); }), 210},
         {title([] { return tr("Received"); }), 112}},
        [this](const QModelIndex &index, int column) { return cell(m_cases.at(index.row()), column); });
    auto *card = new ui::Card(ui::Card::Margin::None);
    card->body()->addWidget(m_table);
    m_screen->setContent(card);

    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_heading);
    words->addWidget(m_sum);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addLayout(words, 1);
    top->addWidget(m_search);
    top->addWidget(m_stage);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(24, 20, 24, 24);
    page->setSpacing(16);
    page->addLayout(top);
    page->addWidget(m_notice);
    page->addWidget(m_screen, 1);

    m_notice->hide();
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);

    connect(m_search, &ui::SearchField::searched, this,
            [this](const QString &text) { m_cases.setFilter(text); });
    connect(m_stage, &QComboBox::activated, this, &CaseListScreen::filter);
    connect(&m_cases, &model::LiveModel::refreshed, this, &CaseListScreen::show);
    connect(m_table, &ui::TableView::opened, this, [this](const QModelIndex &index) {
        Q_EMIT openRequested(QStringLiteral("Case"), m_cases.at(index.row()).key);
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, &CaseListScreen::openMenu);
    connect(&m_kept, &model::KeptCases::changed, m_table->viewport(), qOverload<>(&QWidget::update));
    connect(m_notice, &ui::MessageBar::closed, m_notice, &QWidget::hide);
    addKeys(around.shortcuts);
    retranslate();
}

void CaseListScreen::addKeys(ui::Shortcuts &shortcuts)
{
    m_keep = shortcuts.add(this,
                           {QStringLiteral("cases.keep"), ui::Shortcuts::Area::Lists,
                            "adil::casefile::CaseListScreen",
                            QT_TRANSLATE_NOOP("adil::casefile::CaseListScreen",
                                              "Keep the chosen case on this computer, or let it go"),
                            Qt::CTRL | Qt::Key_D});
    connect(m_keep, &QAction::triggered, this, [this] {
        if (const QModelIndex row = m_table->currentRow(); row.isValid())
            keep(m_cases.at(row.row()).key);
    });
}

// By the keyboard `at` is the chosen row.
void CaseListScreen::openMenu(const QPoint &at)
{
    if (const QModelIndex under = m_table->indexAt(at); under.isValid())
        m_table->setCurrentIndex(under);
    const QModelIndex row = m_table->currentRow();
    if (!row.isValid())
        return;
    const QString caseId = m_cases.at(row.row()).key;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Open")), &QAction::triggered, this,
            [this, caseId] { Q_EMIT openRequested(QStringLiteral("Case"), caseId); });
    QAction *kept = menu->addAction(tr("Keep on this computer"));
    kept->setCheckable(true);
    kept->setChecked(m_kept.isPinned(caseId));
    kept->setShortcut(m_keep->shortcut());
    kept->setShortcutContext(Qt::WidgetShortcut);  // shown here; the screen's own does it
    connect(kept, &QAction::triggered, this, [this, caseId] { keep(caseId); });
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void CaseListScreen::keep(const QString &caseId)
{
    if (const auto done = m_kept.setPinned(caseId, !m_kept.isPinned(caseId)); !done)
        m_notice->tell(ui::Tone::Red, words::sentence(done.error()));
}

void CaseListScreen::filter()
{
    const int stage = m_stage->currentData().toInt();
    m_cases.setStages(stage < 0 ? QSet<court::Stage>() : QSet{court::Stage(stage)});
}

ui::Cell CaseListScreen::cell(const model::CaseRow &row, int column) const
{
    ui::Cell out;
    switch (Columns(column)) {
    case Number:
        out.text = row.number;
        out.type = ui::Type::Strong;
        if (row.closed)
            out.iconName = QStringLiteral("lock");
        break;
    case Subject:
        out.text = row.subject;
        if (m_kept.isPinned(row.key))
            out.iconName = QStringLiteral("pin");
        break;
    case Sides:
        out.text = row.sides;
        out.tone = ui::Tone::Muted;
        break;
    case Stage: out.pill = pillOf(row.stage); break;
    case Received: out.text = m_format.date(row.receivedOn); break;
    }
    return out;
}

void CaseListScreen::setFormat(const ui::Format &format)
{
    m_format = format;
    retranslate();
}

void CaseListScreen::setLoading(bool loading)
{
    m_loading = loading;
    show();
}

void CaseListScreen::show()
{
    m_sum->setText(m_cases.count() == m_cases.total()
                       ? tr("%n case(s)", nullptr, m_cases.total())
                       : tr("%1 of %n case(s)", nullptr, m_cases.total()).arg(m_cases.count()));
    if (m_cases.count() > 0)
        m_screen->showSome();
    else if (m_cases.total() > 0 || !m_loading)
        m_screen->showEmpty();
    else
        m_screen->showLoading();
    Q_EMIT totalChanged(m_cases.total());
}

void CaseListScreen::retranslate()
{
    m_heading->setText(tr("Cases"));
    m_search->setName(tr("Number, party or subject"));
    m_stage->setAccessibleName(tr("Stage"));
    m_stage->setItemText(0, tr("All stages"));
    for (int i = 1; i < m_stage->count(); ++i)
        m_stage->setItemText(i, words::label(court::Stage(i - 1)));
    m_table->setName(tr("Cases"));
    m_screen->setEmptyWords(QStringLiteral("folder-open"), tr("No case found"),
                            tr("Try other words or another stage."));
    show();
}

void CaseListScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

}  // namespace adil::casefile
