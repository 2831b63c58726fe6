// SPDX-License-Identifier: GPL-3.0-or-later
#include "planner/eventform.h"

#include "court/caseterms.h"
#include "court/commands.h"
#include "model/order.h"
#include "planner/changesview.h"
#include "ui/buttons.h"
#include "ui/fields.h"
#include "ui/label.h"
#include "ui/message.h"
#include "ui/rows.h"
#include "words/reasons.h"
#include "words/terms.h"

#include <QComboBox>
#include <QDateEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace adil::planner {

EventForm::EventForm(edit::Editor &editor, const Clock &clock, const model::RuleListModel &rules,
                     const ui::Format &format, QWidget *parent)
    : ChangeForm(editor, clock, format, parent)
    , m_rules(rules)
    , m_search(new ui::SearchField)
    , m_kinds(new ui::RowView(QString()))
    , m_chosen(new ui::Label(ui::Type::Strong))
    , m_until(new QDateEdit)
    , m_other(new QComboBox)
    , m_remark(new QLineEdit)
    , m_reason(new QPlainTextEdit)
    , m_untilField(new ui::LabelledField(m_until))
    , m_otherField(new ui::LabelledField(m_other))
    , m_remarkField(new ui::LabelledField(m_remark))
    , m_reasonField(new ui::LabelledField(m_reason))
{
    buildKinds();
    m_chosen->setWordWrap(true);
    m_until->setDisplayFormat(m_day->displayFormat());
    m_other->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_reason->setTabChangesFocus(true);
    m_reason->setMinimumHeight(72);
    m_reason->setMaximumHeight(120);
    build({m_search, m_kinds, m_chosen, m_dayField, m_untilField, m_otherField, m_paperField, m_remarkField,
           m_reasonField});
    m_soon.setSingleShot(true);
    m_soon.setInterval(150);
    connect(&m_soon, &QTimer::timeout, this, &EventForm::preview);
    for (QDateEdit *date : {m_day, m_until})
        connect(date, &QDateEdit::dateChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_other, &QComboBox::activated, &m_soon, qOverload<>(&QTimer::start));
    connect(m_reason, &QPlainTextEdit::textChanged, this,
            [this] { m_confirm->setEnabled(m_isPossible && !reason().isEmpty()); });
    EventForm::retranslate();
}

void EventForm::buildKinds()
{
    m_kinds->setLeadingWidth(0);
    m_kinds->setDensity(ui::RowView::Density::Compact);
    m_kinds->setMinimumHeight(150);
    m_kinds->setMaximumHeight(220);
    m_kinds->setRows(&m_model, [this](const QModelIndex &index) {
        ui::Row out;
        const court::EventKind *kind = m_rules.book().event(m_listed.value(index.row()));
        out.title = kind ? kind->title.in(ui::codeOf(m_format.language())) : QString();
        out.wraps = true;
        return out;
    });
    connect(m_search, &ui::SearchField::searched, this, &EventForm::listKinds);
    connect(&m_rules, &model::LiveModel::refreshed, this, &EventForm::listKinds);
    connect(m_kinds, &ui::RowView::currentRowChanged, this, [this](const QModelIndex &index) {
        if (index.isValid() && m_intent == Intent::Enter)
            choose(m_listed.value(index.row()));
    });
    connect(m_kinds, &ui::RowView::opened, this, [this] { m_day->setFocus(Qt::OtherFocusReason); });
}

void EventForm::start(Intent intent, const court::CaseEvent &event, const QString &caseNumber,
                      const QList<court::Document> &papers)
{
    m_intent = intent;
    m_event = event;
    m_caseNumber = caseNumber;
    reset(papers);
    m_search->clear();
    m_kinds->setCurrentRow({});
    listKinds();
    {
        const QSignalBlocker quietDay(m_day), quietUntil(m_until), quietReason(m_reason);
        m_day->setDate(event.happenedOn.isValid() ? event.happenedOn : today());
        m_until->setDate(event.until.value_or(today()));
        m_reason->clear();
    }
    m_remark->setText(event.remark.value_or(QString()));
    m_paper->setCurrentIndex(
        std::max(0, m_paper->findData(event.documentId ? event.documentId->value : QString())));
    choose(event.kind);
}

void EventForm::begin(const Id<court::Case> &caseId, const QString &caseNumber,
                      const QList<court::Document> &papers, const QList<court::Case> &others)
{
    m_other->clear();
    m_other->addItem(QString(), QString());
    for (const court::Case &other : others)
        if (other.id != caseId)
            m_other->addItem(other.number + QStringLiteral(" · ") + other.subject, other.id.value);
    start(Intent::Enter, {m_editor.newId<court::CaseEvent>(), caseId, {}, {}, {}}, caseNumber, papers);
    m_search->setFocus(Qt::OtherFocusReason);
}

void EventForm::change(Intent intent, const court::CaseEvent &event, const QString &caseNumber,
                       const QList<court::Document> &papers)
{
    start(intent, event, caseNumber, papers);
    (intent == Intent::Correct ? static_cast<QWidget *>(m_day) : m_reason)->setFocus(Qt::OtherFocusReason);
}

const court::EventKind *EventForm::kind() const { return m_rules.book().event(m_event.kind); }

bool EventForm::setsTerm() const
{
    const auto &rules = m_rules.book().rules;
    return std::any_of(rules.begin(), rules.end(), [this](const court::TermRule &rule) {
        return rule.unit == court::Unit::AsSet && rule.start.contains(m_event.kind);
    });
}

void EventForm::listKinds()
{
    const QString wanted = model::searchable(m_search->text());
    m_listed.clear();
    for (const court::EventKind &kind : m_rules.book().events)
        if (kind.id != QLatin1String(court::extendedEvent)
            && model::hasWords(
                model::searchable(QStringList{kind.title.kk, kind.title.ru, kind.title.en}.join(u' ')),
                wanted))
            m_listed << kind.id;
    m_model.setRowCount(0);
    for (qsizetype i = 0; i < m_listed.size(); ++i)
        m_model.appendRow(new QStandardItem);
}

void EventForm::choose(const QString &kind)
{
    m_event.kind = kind;
    m_problem->hide();
    arrange();
    retranslate();
    preview();
}

void EventForm::arrange()
{
    const bool enters = m_intent == Intent::Enter, removes = m_intent == Intent::Remove;
    m_search->setVisible(enters);
    m_kinds->setVisible(enters);
    m_reasonField->setVisible(!enters);
    for (ui::LabelledField *field : {m_dayField, m_paperField, m_remarkField})
        field->setVisible(!removes);
    // What was set in another way, as an amount, stays so.
    m_untilField->setVisible(!removes && setsTerm() && !m_event.amount);
    m_otherField->setVisible(enters && court::namesCase(m_event.kind));
}

QString EventForm::reason() const { return m_reason->toPlainText().trimmed(); }

court::CaseEvent EventForm::event() const
{
    court::CaseEvent event = m_event;
    event.happenedOn = m_day->date();
    const QString remark = m_remark->text().trimmed();
    event.remark = remark.isEmpty() ? std::nullopt : std::optional(remark);
    event.documentId = paper();
    if (m_untilField->isVisibleTo(this))
        event.until = m_until->date();
    if (const QString other = m_other->currentData().toString();
        !other.isEmpty() && m_otherField->isVisibleTo(this))
        event.subject = other;
    return event;
}

// All that contradicts it, each as a sentence.
QString EventForm::faults() const
{
    const auto found = m_editor.faultsWith(event());
    QStringList sentences;
    if (found)
        for (const court::EventFault &fault : *found)
            sentences << words::sentence(fault, m_rules.book(), ui::codeOf(m_format.language()));
    sentences.removeDuplicates();
    return sentences.join(u'\n');
}

void EventForm::preview()
{
    m_soon.stop();
    m_isPossible = false;
    m_confirm->setEnabled(false);
    if (!kind())
        return m_changes->clear();
    const bool removes = m_intent == Intent::Remove;
    const auto preview = removes ? m_editor.previewWithout(m_event) : m_editor.previewEvent(event());
    if (preview) {
        m_changes->showChanges(*preview);
        m_isPossible = true;
        m_confirm->setEnabled(m_intent == Intent::Enter || !reason().isEmpty());
        return;
    }
    const QString why = removes ? QString() : faults();
    m_changes->showProblem(why.isEmpty() ? words::sentence(preview.error()) : why);
}

Result<QString> EventForm::run()
{
    const court::CaseEvent now = event();
    switch (m_intent) {
    case Intent::Correct:
        return m_editor.run(court::CorrectCaseEvent{now.id, now.happenedOn, now.until, now.amount, now.unit,
                                                    now.remark, now.documentId, reason()});
    case Intent::Remove: return m_editor.run(court::RemoveCaseEvent{now.id, reason()});
    case Intent::Enter: break;
    }
    return m_editor.run(court::EnterCaseEvent{now.id, now.caseId, now.kind, now.happenedOn, now.subject,
                                              now.until, now.amount, now.unit, now.remark, now.documentId});
}

void EventForm::retranslate()
{
    ChangeForm::retranslate();
    const QString headings[] = {tr("An event of the case"), tr("Correct the event"), tr("Remove the event")};
    const QString doing[] = {tr("Enter the event"), tr("Correct"), tr("Remove")};
    m_heading->setText(headings[int(m_intent)]);
    m_confirm->setText(doing[int(m_intent)]);
    m_title->setText(tr("Case %1").arg(m_caseNumber));
    m_search->setName(tr("Find an event by its title"));
    m_kinds->setName(tr("Kinds of events"));
    QString chosen = kind() ? kind()->title.in(ui::codeOf(m_format.language())) : tr("Choose what happened.");
    if (m_intent != Intent::Enter)
        chosen = tr("%1, %2").arg(chosen, m_format.date(m_event.happenedOn));
    m_chosen->setText(chosen);
    m_dayField->setLabel(tr("Day"));
    m_untilField->setLabel(tr("Set until"));
    m_otherField->setLabel(tr("The other case"));
    m_paperField->setLabel(tr("Paper"));
    m_remarkField->setLabel(tr("Remark"));
    m_reasonField->setLabel(tr("Reason"));
    m_reasonField->setHint(tr("Required: it stays with the terms that change."));
    m_other->setItemText(0, tr("Not in this list"));
    m_kinds->viewport()->update();
}

}  // namespace adil::planner
