// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/waitingpanel.h"

#include "shell/waitingdetail.h"
#include "ui/buttons.h"
#include "ui/card.h"
#include "ui/label.h"
#include "ui/screen.h"
#include "ui/shortcuts.h"
#include "ui/style.h"
#include "words/reasons.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace adil::shell {

static constexpr qint64 wrongClock = 120;  // s; less is of no consequence

WaitingPanel::WaitingPanel(ui::Shortcuts &shortcuts, QWidget *parent)
    : QFrame(parent)
    , m_title(new ui::Label(ui::Type::Title))
    , m_lead(new ui::Label(ui::Type::Body, ui::Tone::Muted))
    , m_screen(new ui::Screen)
    , m_rows(new ui::RowView(QString()))
    , m_detail(new WaitingDetail)
    , m_sync(new ui::Button(ui::Button::Kind::Plain))
    , m_close(new ui::IconButton(QStringLiteral("x")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 12, 1, 12);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 0, 12, 0);
    head->addWidget(m_title, 1);
    head->addWidget(m_sync);
    head->addWidget(m_close);
    column->addLayout(head);
    auto *lead = new QHBoxLayout;
    lead->setContentsMargins(16, 0, 16, 0);
    lead->addWidget(m_lead);
    column->addLayout(lead);
    column->addWidget(new ui::Rule);
    column->addWidget(m_screen, 1);
    column->addWidget(m_detail);
    m_title->setElided(true);
    m_lead->setWordWrap(true);
    m_sync->setIconName(QStringLiteral("refresh-cw"));
    m_rows->setLeadingWidth(64);
    m_screen->setContent(m_rows);
    m_screen->showEmpty();
    connect(m_sync, &QPushButton::clicked, this, &WaitingPanel::syncRequested);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    connect(m_rows, &ui::RowView::opened, this, &WaitingPanel::opened);
    connect(m_rows, &ui::RowView::currentRowChanged, this, &WaitingPanel::showChosen);
    connect(m_detail, &WaitingDetail::decided, this, [this](Waiting::Act act) {
        if (const QModelIndex chosen = m_rows->currentRow(); chosen.isValid())
            Q_EMIT decided(chosen, act);
        m_rows->setFocus(Qt::OtherFocusReason);
    });
    addKeys(shortcuts);
    retranslate();
    hide();
}

void WaitingPanel::addKeys(ui::Shortcuts &shortcuts)
{
    using Act = Waiting::Act;
    const auto on = [&](const char *id, const char *text, const QKeySequence &keys, const QList<Act> &acts) {
        QAction *action = shortcuts.add(
            this, {QLatin1String(id), ui::Shortcuts::Area::General, "adil::shell::WaitingPanel", text, keys});
        connect(action, &QAction::triggered, this, [this, acts] { m_detail->act(acts); });
    };
    on("waiting.giveUp",
       QT_TRANSLATE_NOOP("adil::shell::WaitingPanel", "What waits: take back, or take theirs"),
       Qt::Key_Delete, {Act::TakeBack, Act::TakeTheirs});
    on("waiting.again",
       QT_TRANSLATE_NOOP("adil::shell::WaitingPanel", "What waits: send again, or keep mine"),
       Qt::CTRL | Qt::Key_Return, {Act::SendAgain, Act::KeepMine});
}

void WaitingPanel::setRows(QAbstractItemModel *model, ui::DescribeRow describe, TellWaiting tell)
{
    m_tell = std::move(tell);
    m_rows->setRows(model, std::move(describe));
    const QAbstractItemModel *shown = m_rows->model();
    connect(shown, &QAbstractItemModel::modelReset, this, &WaitingPanel::showRows, Qt::UniqueConnection);
    connect(shown, &QAbstractItemModel::rowsInserted, this, &WaitingPanel::showRows, Qt::UniqueConnection);
    connect(shown, &QAbstractItemModel::rowsRemoved, this, &WaitingPanel::showRows, Qt::UniqueConnection);
    connect(shown, &QAbstractItemModel::dataChanged, this, &WaitingPanel::showChosen, Qt::UniqueConnection);
    showRows();
}

void WaitingPanel::showChosen()
{
    const QModelIndex chosen = m_rows->currentRow();
    m_detail->setWaiting(chosen.isValid() && m_tell ? std::optional(m_tell(chosen)) : std::nullopt);
}

void WaitingPanel::setSync(const SyncState &state)
{
    m_state = state;
    retranslate();
}

void WaitingPanel::focusFirst()
{
    if (m_rows->model()->rowCount() > 0)
        m_rows->setFocus(Qt::ShortcutFocusReason);
    else
        m_sync->setFocus(Qt::ShortcutFocusReason);
}

void WaitingPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ui::Colours &c = ui::lookOf(this).colours;
    ui::paintBox(painter, rect(), 8, c.card, c.edge);
}

void WaitingPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WaitingPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        Q_EMIT closed();
        return;
    }
    QFrame::keyPressEvent(event);
}

void WaitingPanel::showRows()
{
    if (m_rows->model()->rowCount() > 0)
        m_screen->showSome();
    else
        m_screen->showEmpty();
    if (m_rows->model()->rowCount() > 0 && !m_rows->currentRow().isValid())
        m_rows->setCurrentIndex(m_rows->model()->index(0, 0));
    showChosen();
}

QStringList WaitingPanel::leads() const
{
    QStringList all;
    if (m_state.kind == SyncState::Kind::Failed && m_state.error)
        all << words::sentence(*m_state.error);
    else if (m_state.kind == SyncState::Kind::Offline)
        all << tr(
            "There is no connection. What you do is kept on this computer and goes out by itself when the "
            "server can be reached.");
    if (qAbs(m_state.skewSeconds) > wrongClock)
        all << tr(
            "The clock of this computer differs from the court's by %n minute(s). Times are those of the "
            "court; please have the clock set.",
            nullptr, int(qMin<qint64>(qAbs(m_state.skewSeconds) / 60, 1'000'000)));
    return all;
}

void WaitingPanel::retranslate()
{
    m_title->setText(tr("Waiting to be sent"));
    m_sync->setText(tr("Synchronise now"));
    m_sync->setEnabled(m_state.kind != SyncState::Kind::Synchronising);
    m_close->setName(tr("Close"), QKeySequence(Qt::Key_Escape));
    m_rows->setName(tr("Waiting to be sent"));
    m_screen->setEmptyWords(QStringLiteral("circle-check"), tr("Nothing waits"),
                            tr("Everything you did has reached the court's server."));
    const QString lead = leads().join(u'\n');
    m_lead->setText(lead);
    m_lead->setVisible(!lead.isEmpty());
}

}  // namespace adil::shell
