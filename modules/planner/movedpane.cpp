// SPDX-License-Identifier: GPL-3.0-or-later
#include "planner/movedpane.h"

#include "court/commands.h"
#include "planner/termlook.h"
#include "ui/buttons.h"
#include "ui/label.h"
#include "ui/message.h"
#include "ui/rows.h"
#include "words/reasons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace adil::planner {

MovedPane::MovedPane(edit::Editor &editor, model::MovedTermsModel &terms, const ui::Format &format,
                     QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_terms(terms)
    , m_format(format)
    , m_heading(new ui::Label(ui::Type::Title))
    , m_note(new ui::Label(ui::Type::Body, ui::Tone::Muted))
    , m_rows(new ui::RowView(QString()))
    , m_problem(new ui::MessageBar)
    , m_confirm(new ui::Button(ui::Button::Kind::Primary))
    , m_cancel(new ui::Button(ui::Button::Kind::Plain))
{
    m_heading->setWordWrap(true);
    m_note->setWordWrap(true);
    m_rows->setLeadingWidth(0);
    m_rows->setRows(&m_terms, [this](const QModelIndex &index) { return describe(m_terms.at(index.row())); });
    m_problem->hide();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_confirm);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_heading);
    column->addWidget(m_note);
    column->addWidget(m_rows, 1);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    connect(m_rows, &ui::RowView::opened, this,
            [this](const QModelIndex &index) { Q_EMIT termOpened({m_terms.at(index.row()).key}); });
    connect(m_confirm, &QPushButton::clicked, this, &MovedPane::confirm);
    connect(m_cancel, &QPushButton::clicked, this, &MovedPane::closed);
    connect(&m_terms, &model::LiveModel::countChanged, this,
            [this] { m_confirm->setEnabled(m_terms.count() > 0); });
    retranslate();
}

void MovedPane::setFormat(const ui::Format &format)
{
    m_format = format;
    retranslate();
}

void MovedPane::begin()
{
    m_problem->hide();
    m_confirm->setEnabled(m_terms.count() > 0);
    m_rows->setFocus(Qt::OtherFocusReason);
    if (m_terms.count() > 0)
        m_rows->setCurrentRow(m_terms.index(0));
}

// One case that cannot be counted does not hold up the others; it stays in the list.
void MovedPane::confirm()
{
    QString problem;
    QHash<QString, QString> numbers;
    for (const model::MovedTermRow &row : m_terms.rows())
        numbers.insert(row.caseId, row.caseNumber);
    const QStringList cases = m_terms.caseIds();
    for (const QString &id : cases) {
        const auto done = m_editor.run(court::RecountDeadlines{{id}});
        if (!done && done.error().reason != Reason::AlreadyDone && problem.isEmpty())
            problem = QStringLiteral("%1: %2").arg(numbers[id], words::sentence(done.error()));
    }
    m_problem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty())
        return m_problem->tell(ui::Tone::Red, problem);
    Q_EMIT closed();
}

ui::Row MovedPane::describe(const model::MovedTermRow &row) const
{
    ui::Row out;
    out.title = row.caseNumber;
    out.subtitle = QStringLiteral("%1\n%2").arg(
        titleIn(row, m_format.language()),
        tr("%1 → %2").arg(m_format.date(row.was), m_format.date(row.becomes)));
    out.subtitleType = ui::Type::Body;
    out.wraps = true;
    if (row.forecast)
        out.pills << ui::PillSpec{ui::Tone::Muted, tr("forecast"), QStringLiteral("calendar-x")};
    return out;
}

void MovedPane::retranslate()
{
    m_heading->setText(tr("Terms that move"));
    m_note->setText(
        tr("Counted by the calendar and the rules of today, these terms end on another day. Nothing "
           "changes until you confirm."));
    m_rows->setName(tr("Terms that move"));
    m_confirm->setText(tr("Count anew"));
    m_cancel->setText(tr("Back"));
    m_rows->viewport()->update();
}

void MovedPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MovedPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

}  // namespace adil::planner
