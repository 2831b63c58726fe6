// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/finder.h"

#include "ui/icons.h"
#include "ui/keyhint.h"
#include "ui/label.h"
#include "ui/style.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace adil::shell {

namespace {

constexpr int limit = 30;

}  // namespace

Finder::Finder(QWidget *parent)
    : QFrame(parent)
    , m_field(new QLineEdit(this))
    , m_rows(new ui::RowView(QString(), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_field);
    column->addWidget(m_rows, 1);
    m_field->addAction(ui::icon(QStringLiteral("search"), ui::Tone::Muted), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_rows->setDensity(ui::RowView::Density::Compact);
    m_rows->setLeadingWidth(0);
    // The keyboard stays in the field; the pointer may still choose.
    m_rows->setFocusPolicy(Qt::NoFocus);
    m_rows->setRows(&m_model, [this](const QModelIndex &index) { return describe(index); });
    connect(m_field, &QLineEdit::textChanged, this, &Finder::search);
    connect(m_rows, &QAbstractItemView::clicked, this, [this] { take(m_rows->currentRow()); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (isVisible() && now && now != m_field && !isAncestorOf(now))
            hide();
    });
    retranslate();
    hide();
}

void Finder::open(const QRect &anchor, const QList<QAction *> &commands)
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_anchor = anchor;
    m_commands.clear();
    for (QAction *command : commands)
        m_commands << command;
    m_field->clear();
    search();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

bool Finder::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down: move(1); return true;
    case Qt::Key_Up: move(-1); return true;
    case Qt::Key_PageDown: move(8); return true;
    case Qt::Key_PageUp: move(-8); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: take(m_rows->currentRow()); return true;
    case Qt::Key_Escape: leave(); return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: return true;
    default: return QFrame::eventFilter(watched, event);
    }
}

void Finder::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ui::Colours &c = ui::lookOf(this).colours;
    ui::paintBox(painter, rect(), 8, c.card, ui::mix(c.edge, c.ink, 0.15));
}

void Finder::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::StyleChange && isVisible())
        place();
}

void Finder::search()
{
    const QString text = m_field->text().trimmed();
    m_lines.clear();
    addRecords(text);
    addCommands(text);
    m_model.clear();
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        m_model.appendRow(new QStandardItem);
    for (int i = 0; i < int(m_lines.size()); ++i) {
        if (m_lines[i].heading.isEmpty()) {
            m_rows->setCurrentRow(m_model.index(i, 0));
            break;
        }
    }
    place();
}

void Finder::addRecords(const QString &text)
{
    if (!m_source)
        return;
    const QList<Found> found = m_source->find(text, limit);
    if (!found.isEmpty())
        m_lines << Line{text.isEmpty() ? tr("Opened lately") : tr("Cases and documents"), {}, {}};
    for (const Found &one : found)
        m_lines << Line{{}, one, {}};
}

void Finder::addCommands(const QString &text)
{
    bool first = true;
    for (const auto &command : std::as_const(m_commands)) {
        if (!command || !command->isEnabled() || command->text().isEmpty())
            continue;
        if (!text.isEmpty() && !command->text().contains(text, Qt::CaseInsensitive))
            continue;
        if (first)
            m_lines << Line{tr("Commands"), {}, {}};
        first = false;
        m_lines << Line{{}, {}, command};
    }
    if (m_lines.isEmpty())
        m_lines << Line{tr("Nothing is called “%1”").arg(text), {}, {}};
}

ui::Row Finder::describe(const QModelIndex &index) const
{
    ui::Row row;
    const Line line = m_lines.value(index.row());
    if (!line.heading.isEmpty()) {
        row.heading = true;
        row.title = line.heading;
    } else if (line.command) {
        row.iconName = QStringLiteral("arrow-right");
        row.iconTone = ui::Tone::Muted;
        row.title = line.command->text();
        row.trailing = line.command->shortcut().toString(QKeySequence::NativeText);
    } else {
        row.iconName = iconOf(line.found.kind);
        row.iconTone = ui::Tone::Muted;
        row.title = line.found.title;
        row.subtitle = line.found.note;
    }
    return row;
}

void Finder::move(int by)
{
    const int count = int(m_lines.size());
    const int step = by > 0 ? 1 : -1;
    int at = m_rows->currentRow().row();
    int left = qAbs(by);
    int chosen = at;
    while (left > 0 && at + step >= 0 && at + step < count) {
        at += step;
        if (m_lines[at].heading.isEmpty()) {
            chosen = at;
            --left;
        }
    }
    if (chosen >= 0)
        m_rows->setCurrentRow(m_model.index(chosen, 0));
    if (chosen == 1)
        m_rows->scrollToTop();
}

void Finder::take(const QModelIndex &index)
{
    const Line line = m_lines.value(index.row());
    if (!index.isValid() || !line.heading.isEmpty())
        return;
    leave();
    if (line.command)
        line.command->trigger();
    else
        Q_EMIT openRequested(line.found.kind, line.found.id);
}

void Finder::leave()
{
    hide();
    if (m_before)
        m_before->setFocus();
}

void Finder::place()
{
    const ui::Look &look = ui::lookOf(this);
    const QWidget *around = parentWidget();
    const int width = qMin(qMax(m_anchor.width(), look.scaled(560)), around->width() - 16);
    int rows = 0;
    for (int i = 0; i < m_model.rowCount(); ++i)
        rows += m_rows->sizeHintForRow(i);
    const int wanted = 8 + m_field->sizeHint().height() + 8 + rows + 8;
    const int height = qMin(wanted, qMin(look.scaled(520), around->height() - m_anchor.top() - 16));
    const int left = qBound(8, m_anchor.right() - width + 9, around->width() - width - 8);
    setGeometry(left, qMax(4, m_anchor.top() - 8), width, height);
}

void Finder::retranslate()
{
    m_field->setPlaceholderText(tr("Search: case, party, document, command"));
    m_field->setAccessibleName(tr("Search: case, party, document, command"));
    m_rows->setName(tr("Found"));
}

}  // namespace adil::shell
