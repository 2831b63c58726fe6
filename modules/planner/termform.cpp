// SPDX-License-Identifier: GPL-3.0-or-later
#include "planner/termform.h"

#include "court/caseterms.h"
#include "court/commands.h"
#include "planner/changesview.h"
#include "planner/termlook.h"
#include "ui/buttons.h"
#include "ui/fields.h"
#include "ui/label.h"
#include "ui/message.h"
#include "words/reasons.h"
#include "words/terms.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace adil::planner {

namespace {

constexpr court::Unit units[] = {court::Unit::WorkingDays, court::Unit::Days, court::Unit::Months};

}  // namespace

TermForm::TermForm(edit::Editor &editor, const Clock &clock, const ui::Format &format, QWidget *parent)
    : ChangeForm(editor, clock, format, parent)
    , m_note(new ui::Label(ui::Type::Body, ui::Tone::Muted))
    , m_amount(new QSpinBox)
    , m_unit(new QComboBox)
    , m_reason(new QPlainTextEdit)
    , m_amountField(new ui::LabelledField(m_amount))
    , m_unitField(new ui::LabelledField(m_unit))
    , m_reasonField(new ui::LabelledField(m_reason))
{
    m_note->setWordWrap(true);
    m_reason->setTabChangesFocus(true);
    m_reason->setMinimumHeight(72);
    m_reason->setMaximumHeight(120);
    build({m_note, m_dayField, buildLength(), m_paperField, m_reasonField});
    connect(m_day, &QDateEdit::dateChanged, this, &TermForm::preview);
    connect(m_amount, &QSpinBox::valueChanged, this, &TermForm::preview);
    connect(m_unit, &QComboBox::activated, this, &TermForm::preview);
    TermForm::retranslate();
}

QWidget *TermForm::buildLength()
{
    m_amount->setRange(1, 1000);
    for (const court::Unit unit : units)
        m_unit->addItem(QString(), int(unit));
    auto *length = new QWidget;
    auto *row = new QHBoxLayout(length);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_amountField);
    row->addWidget(m_unitField, 1);
    return length;
}

court::Unit TermForm::unit() const { return court::Unit(m_unit->currentData().toInt()); }

QString TermForm::words() const { return m_reason->toPlainText().trimmed(); }

void TermForm::begin(Intent intent, const court::Deadline &deadline, const court::TermRule *rule,
                     const QList<court::Document> &papers)
{
    m_intent = intent;
    m_deadline = deadline;
    m_most = rule ? rule->extension : court::Extension();
    m_reason->clear();
    reset(papers);
    const QSignalBlocker quiet(m_amount);
    if (m_most.amount > 0) {
        m_amount->setValue(m_most.amount);
        m_unit->setCurrentIndex(qMax(0, m_unit->findData(int(m_most.unit))));
    }
    arrange();
    retranslate();
    preview();
    QWidget *first = m_dayField->isVisibleTo(this) ? static_cast<QWidget *>(m_day)
        : m_reasonField->isVisibleTo(this)         ? static_cast<QWidget *>(m_reason)
                                                   : m_confirm;
    first->setFocus(Qt::OtherFocusReason);
}

void TermForm::arrange()
{
    m_dayField->setVisible(m_intent == Intent::Meet || m_intent == Intent::Extend);
    m_paperField->setVisible(m_intent == Intent::Meet);
    m_amountField->parentWidget()->setVisible(m_intent == Intent::Extend);
    m_reasonField->setVisible(m_intent == Intent::Extend || m_intent == Intent::Waive);
}

void TermForm::preview()
{
    m_problem->hide();
    m_mayConfirm = true;
    if (m_intent == Intent::Recount)
        show(m_editor.previewRecount(m_deadline.caseId));
    else if (m_intent == Intent::Extend)
        show(m_editor.previewEvent({m_editor.newId<court::CaseEvent>(),
                                    m_deadline.caseId,
                                    QLatin1String(court::extendedEvent),
                                    m_day->date(),
                                    {},
                                    m_deadline.ruleId,
                                    {},
                                    m_amount->value(),
                                    unit()}));
    m_confirm->setEnabled(m_mayConfirm);
}

void TermForm::show(const Result<court::TermPreview> &preview)
{
    if (!preview) {
        m_mayConfirm = false;
        return m_changes->showProblem(words::sentence(preview.error()));
    }
    m_changes->showChanges(*preview);
    m_mayConfirm = !preview->deadlines.isEmpty() || preview->stage;
}

Result<QString> TermForm::run()
{
    const QString text = words();
    switch (m_intent) {
    case Intent::Meet: return m_editor.run(court::MeetDeadline{m_deadline.id, m_day->date(), paper()});
    case Intent::Waive: return m_editor.run(court::WaiveDeadline{m_deadline.id, text});
    case Intent::Extend: {
        court::ExtendDeadline extend{m_editor.newId<court::CaseEvent>(), m_deadline.id, m_day->date(),
                                     m_amount->value(), unit()};
        if (!text.isEmpty())
            extend.remark = text;
        return m_editor.run(extend);
    }
    case Intent::Recount: break;
    }
    return m_editor.run(court::RecountDeadlines{m_deadline.caseId});
}

void TermForm::retranslate()
{
    ChangeForm::retranslate();
    const QString headings[] = {tr("The term is met"), tr("Extend the term by ruling"), tr("Waive the term"),
                                tr("Count the terms of the case anew")};
    const QString doing[] = {tr("Mark as met"), tr("Extend"), tr("Waive"), tr("Take the new count")};
    m_heading->setText(headings[int(m_intent)]);
    m_title->setText(titleIn(m_deadline, m_format.language()));
    m_confirm->setText(doing[int(m_intent)]);
    QString note = tr("until %1, art. %2").arg(m_format.date(m_deadline.dueOn), m_deadline.article);
    if (m_intent == Intent::Extend && m_most.amount > 0)
        note += u'\n'
            + tr("At most %1, art. %2").arg(words::length(m_most.amount, m_most.unit), m_most.article);
    if (m_intent == Intent::Recount)
        note = tr("By the rules and the working calendar of today. Nothing is changed until you confirm.");
    m_note->setText(note);
    m_dayField->setLabel(m_intent == Intent::Extend ? tr("Day of the ruling") : tr("Met on"));
    m_paperField->setLabel(tr("By the paper"));
    m_amountField->setLabel(tr("By"));
    m_unitField->setLabel(tr("Unit"));
    m_reasonField->setLabel(tr("Reason"));
    m_reasonField->setHint(m_intent == Intent::Waive ? tr("Required: why this term does not have to be kept.")
                                                     : QString());
    m_unit->setItemText(0, tr("working days"));
    m_unit->setItemText(1, tr("calendar days"));
    m_unit->setItemText(2, tr("months"));
}

}  // namespace adil::planner
