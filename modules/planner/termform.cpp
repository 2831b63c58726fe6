// SPDX-License-Identifier: GPL-3.0-or-later
#include "planner/termform.h"

#include "base/zone.h"
#include "court/caseterms.h"
#include "court/commands.h"
#include "planner/changesview.h"
#include "planner/termlook.h"
#include "ui/buttons.h"
#include "ui/fields.h"
#include "ui/label.h"
#include "ui/message.h"
#include "ui/page.h"
#include "words/reasons.h"
#include "words/terms.h"

#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace adil::planner {

namespace {

constexpr court::Unit units[] = {court::Unit::WorkingDays, court::Unit::Days, court::Unit::Months};

}  // namespace

TermForm::TermForm(edit::Editor &editor, const Clock &clock, const ui::Format &format, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_clock(clock)
    , m_format(format)
    , m_heading(new ui::Label(ui::Type::CaptionStrong, ui::Tone::Muted))
    , m_title(new ui::Label(ui::Type::Title))
    , m_note(new ui::Label(ui::Type::Body, ui::Tone::Muted))
    , m_day(new QDateEdit)
    , m_paper(new QComboBox)
    , m_amount(new QSpinBox)
    , m_unit(new QComboBox)
    , m_reason(new QPlainTextEdit)
    , m_dayField(new ui::LabelledField(m_day))
    , m_paperField(new ui::LabelledField(m_paper))
    , m_amountField(new ui::LabelledField(m_amount))
    , m_unitField(new ui::LabelledField(m_unit))
    , m_reasonField(new ui::LabelledField(m_reason))
    , m_changes(new ChangesView(format))
    , m_problem(new ui::MessageBar)
    , m_confirm(new ui::Button(ui::Button::Kind::Primary))
    , m_cancel(new ui::Button(ui::Button::Kind::Plain))
{
    build();
    connect(m_day, &QDateEdit::dateChanged, this, &TermForm::preview);
    connect(m_amount, &QSpinBox::valueChanged, this, &TermForm::preview);
    connect(m_unit, &QComboBox::activated, this, &TermForm::preview);
    connect(m_confirm, &QPushButton::clicked, this, &TermForm::confirm);
    connect(m_cancel, &QPushButton::clicked, this, &TermForm::closed);
    retranslate();
}

void TermForm::build()
{
    for (ui::Label *label : {m_title, m_note})
        label->setWordWrap(true);
    m_day->setDisplayFormat(QStringLiteral("dd.MM.yyyy"));
    m_amount->setRange(1, 1000);
    m_reason->setTabChangesFocus(true);
    m_reason->setMinimumHeight(72);
    m_reason->setMaximumHeight(120);
    m_paper->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const court::Unit unit : units)
        m_unit->addItem(QString(), int(unit));
    m_problem->hide();
    auto *length = new QHBoxLayout;
    length->setSpacing(8);
    length->addWidget(m_amountField);
    length->addWidget(m_unitField, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_confirm);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    auto *page = new ui::Page;
    QVBoxLayout *body = page->body();
    body->setContentsMargins(20, 16, 20, 16);
    body->setSpacing(12);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_heading, m_title, m_note, m_dayField})
        body->addWidget(widget);
    body->addLayout(length);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_paperField, m_reasonField, m_changes, m_problem})
        body->addWidget(widget);
    body->addLayout(buttons);
    body->addStretch(1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(page);
}

QDate TermForm::today() const { return dateIn(m_clock.now(), m_format.zone()); }

court::Unit TermForm::unit() const { return court::Unit(m_unit->currentData().toInt()); }

QString TermForm::words() const { return m_reason->toPlainText().trimmed(); }

void TermForm::setFormat(const ui::Format &format)
{
    m_format = format;
    m_changes->setFormat(format);
    retranslate();
}

void TermForm::begin(Intent intent, const court::Deadline &deadline, const court::TermRule *rule,
                     const QList<court::Document> &papers)
{
    m_intent = intent;
    m_deadline = deadline;
    m_most = rule ? rule->extension : court::Extension();
    m_reason->clear();
    m_problem->hide();
    m_changes->clear();
    m_paper->clear();
    m_paper->addItem(tr("No paper"), QString());
    for (const court::Document &paper : papers)
        m_paper->addItem(paper.title, paper.id.value);
    const QSignalBlocker quietDay(m_day), quietAmount(m_amount);
    m_day->setDate(today());
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
    m_amountField->setVisible(m_intent == Intent::Extend);
    m_unitField->setVisible(m_intent == Intent::Extend);
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
    case Intent::Meet: {
        court::MeetDeadline met{m_deadline.id, m_day->date()};
        if (const QString paper = m_paper->currentData().toString(); !paper.isEmpty())
            met.documentId = Id<court::Document>{paper};
        return m_editor.run(met);
    }
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

void TermForm::confirm()
{
    const auto done = run();
    m_problem->setVisible(!done);
    if (!done)
        return m_problem->tell(ui::Tone::Red, words::sentence(done.error()));
    Q_EMIT closed();
}

void TermForm::retranslate()
{
    const QString headings[] = {tr("The term is met"), tr("Extend the term by ruling"), tr("Waive the term"),
                                tr("Count the terms of the case anew")};
    const QString doing[] = {tr("Mark as met"), tr("Extend"), tr("Waive"), tr("Take the new count")};
    m_heading->setText(headings[int(m_intent)]);
    m_title->setText(titleIn(m_deadline, m_format.language()));
    m_confirm->setText(doing[int(m_intent)]);
    m_cancel->setText(tr("Back"));
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
    m_paper->setItemText(0, tr("No paper"));
}

void TermForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TermForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

}  // namespace adil::planner
