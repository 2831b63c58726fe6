// SPDX-License-Identifier: GPL-3.0-or-later
#include "planner/eventform.h"

#include "base/zone.h"
#include "court/caseterms.h"
#include "court/commands.h"
#include "model/order.h"
#include "planner/changesview.h"
#include "ui/buttons.h"
#include "ui/fields.h"
#include "ui/label.h"
#include "ui/message.h"
#include "ui/page.h"
#include "ui/rows.h"
#include "words/reasons.h"
#include "words/terms.h"

#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace adil::planner {

EventForm::EventForm(edit::Editor &editor, const Clock &clock, const model::RuleListModel &rules,
                     const ui::Format &format, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_clock(clock)
    , m_rules(rules)
    , m_format(format)
    , m_heading(new ui::Label(ui::Type::CaptionStrong, ui::Tone::Muted))
    , m_title(new ui::Label(ui::Type::Title))
    , m_search(new ui::SearchField)
    , m_kinds(new ui::RowView(QString()))
    , m_chosen(new ui::Label(ui::Type::Strong))
    , m_day(new QDateEdit)
    , m_until(new QDateEdit)
    , m_paper(new QComboBox)
    , m_remark(new QLineEdit)
    , m_dayField(new ui::LabelledField(m_day))
    , m_untilField(new ui::LabelledField(m_until))
    , m_paperField(new ui::LabelledField(m_paper))
    , m_remarkField(new ui::LabelledField(m_remark))
    , m_changes(new ChangesView(format))
    , m_problem(new ui::MessageBar)
    , m_confirm(new ui::Button(ui::Button::Kind::Primary))
    , m_cancel(new ui::Button(ui::Button::Kind::Plain))
{
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(150);
    connect(&m_soon, &QTimer::timeout, this, &EventForm::preview);
    connect(m_search, &ui::SearchField::searched, this, &EventForm::listKinds);
    connect(&m_rules, &model::LiveModel::refreshed, this, &EventForm::listKinds);
    connect(m_kinds, &ui::RowView::currentRowChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            choose(m_listed.value(index.row()));
    });
    connect(m_kinds, &ui::RowView::opened, this, [this] { m_day->setFocus(Qt::OtherFocusReason); });
    for (QDateEdit *date : {m_day, m_until})
        connect(date, &QDateEdit::dateChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_confirm, &QPushButton::clicked, this, &EventForm::confirm);
    connect(m_cancel, &QPushButton::clicked, this, &EventForm::closed);
    retranslate();
}

void EventForm::build()
{
    m_title->setWordWrap(true);
    m_chosen->setWordWrap(true);
    m_kinds->setLeadingWidth(0);
    m_kinds->setDensity(ui::RowView::Density::Compact);
    m_kinds->setMinimumHeight(150);
    m_kinds->setMaximumHeight(220);
    m_kinds->setRows(&m_model, [this](const QModelIndex &index) {
        ui::Row out;
        const court::EventKind *kind = m_rules.book().event(m_listed.value(index.row()));
        out.title = kind ? kind->title.in(ui::codeOf(m_format.language())) : QString();
        return out;
    });
    for (QDateEdit *date : {m_day, m_until})
        date->setDisplayFormat(QStringLiteral("dd.MM.yyyy"));
    m_paper->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_problem->hide();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_confirm);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    auto *page = new ui::Page;
    QVBoxLayout *body = page->body();
    body->setContentsMargins(20, 16, 20, 16);
    body->setSpacing(12);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_heading, m_title, m_search, m_kinds, m_chosen, m_dayField,
                                          m_untilField, m_paperField, m_remarkField, m_changes, m_problem})
        body->addWidget(widget);
    body->addLayout(buttons);
    body->addStretch(1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(page);
}

void EventForm::setFormat(const ui::Format &format)
{
    m_format = format;
    m_changes->setFormat(format);
    retranslate();
}

void EventForm::begin(const Id<court::Case> &caseId, const QString &caseNumber,
                      const QList<court::Document> &papers)
{
    m_case = caseId;
    m_caseNumber = caseNumber;
    m_id = m_editor.newId<court::CaseEvent>();
    m_search->clear();
    m_remark->clear();
    m_problem->hide();
    m_paper->clear();
    m_paper->addItem(tr("No paper"), QString());
    for (const court::Document &paper : papers)
        m_paper->addItem(paper.title, paper.id.value);
    const QDate today = dateIn(m_clock.now(), m_format.zone());
    for (QDateEdit *date : {m_day, m_until}) {
        const QSignalBlocker quiet(date);
        date->setDate(today);
    }
    m_kinds->setCurrentRow({});
    listKinds();
    choose({});
    m_search->setFocus(Qt::OtherFocusReason);
}

const court::EventKind *EventForm::kind() const { return m_rules.book().event(m_kind); }

bool EventForm::setsTerm() const
{
    const auto &rules = m_rules.book().rules;
    return std::any_of(rules.begin(), rules.end(), [this](const court::TermRule &rule) {
        return rule.unit == court::Unit::AsSet && rule.start.contains(m_kind);
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
    m_kind = kind;
    m_problem->hide();
    m_untilField->setVisible(setsTerm());
    retranslate();
    preview();
}

court::CaseEvent EventForm::event() const
{
    court::CaseEvent event{m_id, m_case, m_kind, m_day->date(), {}};
    if (const QString remark = m_remark->text().trimmed(); !remark.isEmpty())
        event.remark = remark;
    if (const QString paper = m_paper->currentData().toString(); !paper.isEmpty())
        event.documentId = Id<court::Document>{paper};
    if (setsTerm())
        event.until = m_until->date();
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
    m_confirm->setEnabled(false);
    if (!kind())
        return m_changes->clear();
    const auto preview = m_editor.previewEvent(event());
    if (preview) {
        m_changes->showChanges(*preview);
        m_confirm->setEnabled(true);
        return;
    }
    const QString why = faults();
    m_changes->showProblem(why.isEmpty() ? words::sentence(preview.error()) : why);
}

void EventForm::confirm()
{
    const court::CaseEvent entered = event();
    const auto done = m_editor.run(court::EnterCaseEvent{entered.id,
                                                         entered.caseId,
                                                         entered.kind,
                                                         entered.happenedOn,
                                                         {},
                                                         entered.until,
                                                         {},
                                                         {},
                                                         entered.remark,
                                                         entered.documentId});
    m_problem->setVisible(!done);
    if (!done)
        return m_problem->tell(ui::Tone::Red, words::sentence(done.error()));
    Q_EMIT closed();
}

void EventForm::retranslate()
{
    m_heading->setText(tr("An event of the case"));
    m_title->setText(tr("Case %1").arg(m_caseNumber));
    m_search->setName(tr("Find an event by its title"));
    m_kinds->setName(tr("Kinds of events"));
    m_chosen->setText(kind() ? kind()->title.in(ui::codeOf(m_format.language()))
                             : tr("Choose what happened."));
    m_dayField->setLabel(tr("Day"));
    m_untilField->setLabel(tr("Set until"));
    m_paperField->setLabel(tr("Paper"));
    m_remarkField->setLabel(tr("Remark"));
    m_confirm->setText(tr("Enter the event"));
    m_cancel->setText(tr("Back"));
    m_paper->setItemText(0, tr("No paper"));
    m_kinds->viewport()->update();
}

void EventForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void EventForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

}  // namespace adil::planner
