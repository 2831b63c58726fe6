// SPDX-License-Identifier: GPL-3.0-or-later
#include "planner/changesview.h"

#include "planner/termlook.h"
#include "ui/label.h"
#include "ui/rows.h"
#include "words/labels.h"
#include "words/terms.h"

#include <QEvent>
#include <QVBoxLayout>

namespace adil::planner {

using Kind = court::DeadlineChange::Kind;

namespace {

ui::PillSpec pillOf(Kind kind)
{
    const QString word = words::label(kind);
    switch (kind) {
    case Kind::Created: return {ui::Tone::Accent, word, QStringLiteral("plus")};
    case Kind::Moved: return {ui::Tone::Amber, word, QStringLiteral("arrow-right")};
    case Kind::Met: return {ui::Tone::Green, word, QStringLiteral("check")};
    case Kind::Suspended: return {ui::Tone::Muted, word, QStringLiteral("pause")};
    case Kind::Resumed:
    case Kind::Reopened: return {ui::Tone::Accent, word, QStringLiteral("play")};
    case Kind::Cancelled: return {ui::Tone::Muted, word, QStringLiteral("x")};
    case Kind::Recounted:
    case Kind::Unknown: break;
    }
    return {ui::Tone::Muted, word, QStringLiteral("refresh-cw")};
}

}  // namespace

ChangesView::ChangesView(const ui::Format &format, QWidget *parent)
    : QWidget(parent)
    , m_format(format)
    , m_heading(new ui::Label(ui::Type::CaptionStrong, ui::Tone::Muted))
    , m_note(new ui::Label)
    , m_rows(new ui::RowView(QString()))
{
    m_note->setWordWrap(true);
    m_rows->setLeadingWidth(0);
    m_rows->setFitsRows(true);
    m_rows->setRows(&m_model, [this](const QModelIndex &index) {
        return describe(m_preview.deadlines.value(index.row()));
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_heading);
    column->addWidget(m_note);
    column->addWidget(m_rows);
    retranslate();
}

void ChangesView::setFormat(const ui::Format &format)
{
    m_format = format;
    retranslate();
}

void ChangesView::showChanges(const court::TermPreview &preview)
{
    m_preview = preview;
    m_problem.clear();
    m_isShown = true;
    m_model.setRowCount(0);
    for (qsizetype i = 0; i < preview.deadlines.size(); ++i)
        m_model.appendRow(new QStandardItem);
    retranslate();
}

void ChangesView::showProblem(const QString &sentence)
{
    showChanges({});
    m_problem = sentence;
    retranslate();
}

void ChangesView::clear()
{
    showChanges({});
    m_isShown = false;
    retranslate();
}

ui::Row ChangesView::describe(const court::DeadlineChange &change) const
{
    const court::Deadline &after = change.after;
    ui::Row out;
    out.title = titleIn(after, m_format.language());
    out.wraps = true;
    out.subtitleType = ui::Type::Body;
    const bool isMoved = change.before && change.before->dueOn != after.dueOn;
    if (isMoved)
        out.subtitle = tr("%1 → %2").arg(m_format.date(change.before->dueOn), m_format.date(after.dueOn));
    else if (change.kind == Kind::Met && after.metOn)
        out.subtitle = tr("until %1, met on %2").arg(m_format.date(after.dueOn), m_format.date(*after.metOn));
    else
        out.subtitle = tr("until %1").arg(m_format.date(after.dueOn));
    out.pills << pillOf(change.kind);
    if (change.ruleChanged)
        out.pills << ui::PillSpec{ui::Tone::Amber, tr("another wording of the rule"),
                                  QStringLiteral("history")};
    return out;
}

void ChangesView::retranslate()
{
    m_heading->setText(tr("What becomes of the terms"));
    m_rows->setName(tr("What becomes of the terms"));
    QStringList notes;
    if (!m_problem.isEmpty())
        notes << m_problem;
    else if (m_preview.deadlines.isEmpty())
        notes << tr("No term changes.");
    if (m_preview.stage)
        notes << tr("The case comes to the stage “%1”.").arg(words::label(*m_preview.stage));
    m_note->setText(notes.join(u'\n'));
    m_note->setTone(m_problem.isEmpty() ? ui::Tone::Muted : ui::Tone::Red);
    m_heading->setVisible(m_isShown);
    m_note->setVisible(m_isShown && !notes.isEmpty());
    m_rows->setVisible(m_isShown && !m_preview.deadlines.isEmpty());
    m_rows->viewport()->update();
}

void ChangesView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

}  // namespace adil::planner
