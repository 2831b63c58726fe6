// SPDX-License-Identifier: GPL-3.0-or-later
#include "planner/schedulepane.h"

#include "base/zone.h"
#include "court/hearingreason.h"
#include "ui/buttons.h"
#include "ui/fields.h"
#include "ui/label.h"
#include "ui/message.h"
#include "words/labels.h"
#include "words/reasons.h"
#include "words/schedule.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace adil::planner {

SchedulePane::SchedulePane(const model::Source &source, edit::Editor &editor, const Clock &clock,
                           const ui::Format &format, QWidget *parent)
    : QWidget(parent)
    , m_source(source)
    , m_editor(editor)
    , m_clock(clock)
    , m_format(format)
    , m_scheduler(source.reader, clock, format.zone())
    , m_heading(new ui::Label(ui::Type::Title))
    , m_about(new ui::Label(ui::Type::Body, ui::Tone::Muted))
    , m_give(new ui::Button(ui::Button::Kind::Primary))
    , m_cancel(new ui::Button(ui::Button::Kind::Plain))
{
    m_about->setWordWrap(true);
    auto *scroll = new QScrollArea;
    scroll->setWidget(buildFields());
    scroll->setWidgetResizable(true);
    // The card shows through.
    scroll->viewport()->setAutoFillBackground(false);
    scroll->widget()->setAutoFillBackground(false);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_refusal = new ui::MessageBar;
    m_refusal->hide();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    buttons->addWidget(m_give);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(16, 16, 16, 16);
    page->setSpacing(8);
    page->addWidget(m_heading);
    page->addWidget(m_about);
    page->addWidget(scroll, 1);
    page->addWidget(m_refusal);
    page->addLayout(buttons);

    connect(m_start, &QDateTimeEdit::dateTimeChanged, this, &SchedulePane::look);
    connect(m_text, &QLineEdit::textChanged, this, &SchedulePane::look);
    connect(m_why, &QLineEdit::textChanged, this, &SchedulePane::look);
    for (QComboBox *choice : {m_case, m_length, m_room, m_link, m_reason})
        connect(choice, &QComboBox::currentIndexChanged, this, &SchedulePane::look);
    for (QCheckBox *box : {m_noDate, m_passOver})
        connect(box, &QCheckBox::toggled, this, &SchedulePane::look);
    connect(m_give, &QPushButton::clicked, this, &SchedulePane::give);
    connect(m_cancel, &QPushButton::clicked, this, &SchedulePane::closed);
    retranslate();
}

QWidget *SchedulePane::buildFields()
{
    m_case = new QComboBox;
    m_start = new QDateTimeEdit;
    m_start->setTimeSpec(Qt::UTC);
    m_start->setDisplayFormat(QStringLiteral("dd.MM.yyyy HH:mm"));
    m_length = new QComboBox;
    for (const int minutes : {15, 30, 45, 60, 75, 90, 120, 180, 240})
        m_length->addItem(QString(), minutes);
    m_room = new QComboBox;
    m_link = new QComboBox;
    m_reason = new QComboBox;
    m_text = new QLineEdit;
    m_why = new QLineEdit;
    for (QComboBox *choice : {m_case, m_room, m_link, m_reason}) {  // not as wide as their longest text
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(12);
    }
    m_noDate = new QCheckBox;
    m_passOver = new QCheckBox;
    m_conflictBox = new QWidget;
    m_conflictLines = new QVBoxLayout(m_conflictBox);
    m_slotBox = new QWidget;
    m_slotLines = new QVBoxLayout(m_slotBox);
    m_slotsHeading = new ui::Label(ui::Type::CaptionStrong, ui::Tone::Muted);
    for (QVBoxLayout *lines : {m_conflictLines, m_slotLines}) {
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(4);
    }
    auto *inside = new QWidget;
    auto *fields = new QVBoxLayout(inside);
    fields->setContentsMargins(0, 4, 8, 4);
    fields->setSpacing(8);
    const auto labelled = [&](QWidget *field) {
        auto *whole = new ui::LabelledField(field);
        fields->addWidget(whole);
        return whole;
    };
    m_caseField = labelled(m_case);
    m_reasonField = labelled(m_reason);
    m_textField = labelled(m_text);
    fields->addWidget(m_noDate);
    m_startField = labelled(m_start);
    m_lengthField = labelled(m_length);
    m_roomField = labelled(m_room);
    m_linkField = labelled(m_link);
    fields->addWidget(m_conflictBox);
    fields->addWidget(m_slotsHeading);
    fields->addWidget(m_slotBox);
    fields->addWidget(m_passOver);
    m_whyField = labelled(m_why);
    fields->addStretch(1);
    return inside;
}

void SchedulePane::setFormat(const ui::Format &format)
{
    m_format = format;
    m_scheduler.setZone(format.zone());
    retranslate();
}

QString SchedulePane::nameOf(const court::Room &room) const
{
    return m_format.language() == ui::Language::Kazakh ? room.nameKk : room.nameRu;
}

// The wall clock of the court to the minute, which the field takes for UTC: it knows no other zones.
static QDateTime wallClock(const QDateTime &instant, const QTimeZone &zone)
{
    const QDateTime there = inZone(instant, zone);
    return {there.date(), QTime(there.time().hour(), there.time().minute()), Qt::UTC};
}

// Where nothing is wished: adjourned by a week, after a break of half an hour, a new one tomorrow.
static QDateTime usualStart(ScheduleTask task, const std::optional<court::Hearing> &hearing,
                            const QDateTime &now)
{
    if (task == ScheduleTask::Break)
        return now.addSecs(1800);
    if (!hearing)
        return now.addDays(1);
    return hearing->startsAt.addDays(task == ScheduleTask::Adjourn ? 7 : 0);
}

void SchedulePane::begin(ScheduleTask task, const std::optional<court::Hearing> &hearing,
                         const std::optional<QDateTime> &startsAt, const std::optional<Id<court::Room>> &room)
{
    m_task = task;
    m_hearing = hearing;
    m_refusal->hide();
    m_isFilling = true;
    m_text->clear();
    m_why->clear();
    m_passOver->setChecked(false);
    m_noDate->setChecked(false);
    retranslate();
    fillChoices();
    m_start->setDateTime(
        wallClock(startsAt.value_or(usualStart(task, hearing, m_clock.now())), m_format.zone()));
    const auto choose = [](QComboBox *from, const QVariant &value) {
        from->setCurrentIndex(std::max(0, from->findData(value)));
    };
    const int length = int(hearing ? hearing->minutes : 60);
    if (m_length->findData(length) < 0)
        m_length->addItem(m_format.minutes(length), length);
    choose(m_length, length);
    const auto roomId = room ? room : hearing ? hearing->roomId : std::nullopt;
    choose(m_room, roomId ? roomId->value : QString());
    choose(m_link, hearing && hearing->linkId ? hearing->linkId->value : QString());
    m_isFilling = false;
    arrange();
    look();
    (task == ScheduleTask::Fix         ? static_cast<QWidget *>(m_case)
         : task == ScheduleTask::Break ? static_cast<QWidget *>(m_start)
                                       : m_reason)
        ->setFocus();
}

void SchedulePane::fillChoices()
{
    m_case->clear();
    const auto cases = m_source.reader.list<court::Case>(
        store::about<court::Case>().orderBy(QStringLiteral("number")));
    for (const auto &file : cases) {
        if (court::isUnderWay(file.value.stage) && file.value.judgeIds.contains(m_editor.actor().value))
            m_case->addItem(file.value.number + QStringLiteral(" · ") + file.value.subject,
                            file.value.id.value);
    }
    if (m_hearing)
        m_case->setCurrentIndex(m_case->findData(m_hearing->caseId.value));
    m_room->clear();
    m_room->addItem(tr("by video link"), QString());
    for (const court::Room &room : m_scheduler.rooms(court::RoomKind::Courtroom))
        m_room->addItem(nameOf(room), room.id.value);
    m_link->clear();
    m_link->addItem(tr("no line"), QString());
    for (const court::Room &line : m_scheduler.rooms(court::RoomKind::VideoLink))
        m_link->addItem(nameOf(line), line.id.value);
    fillReasons();
}

void SchedulePane::fillReasons()
{
    const QVariant kept = m_reason->currentData();
    m_reason->clear();
    for (const court::ReasonFacts &facts : court::hearingReasons()) {
        const bool fits = m_task == ScheduleTask::Adjourn ? facts.adjourns
            : m_task == ScheduleTask::Cancel              ? facts.cancels
                                                          : facts.moves;
        if (!fits)
            continue;
        const QString article = QString::fromLatin1(facts.article);
        QString text = words::label(facts.reason);
        if (!article.isEmpty())
            text = facts.confidence == court::Confidence::High
                ? tr("%1 (art. %2)").arg(text, article)
                : tr("%1 (art. %2, to be confirmed)").arg(text, article);
        m_reason->addItem(text, int(facts.reason));
    }
    // The list is as wide as its longest reason, wider than the pane.
    m_reason->view()->setMinimumWidth(m_reason->view()->sizeHintForColumn(0));
    m_reason->setCurrentIndex(std::max(0, m_reason->findData(kept)));
}

bool SchedulePane::setsDate() const
{
    return m_task != ScheduleTask::Cancel && !(m_task == ScheduleTask::Adjourn && m_noDate->isChecked());
}

bool SchedulePane::changesNothing() const
{
    return m_task == ScheduleTask::Move && m_hearing
        && m_start->dateTime() == wallClock(m_hearing->startsAt, m_format.zone())
        && m_length->currentData().toInt() == m_hearing->minutes && chosenRoom(*m_room) == m_hearing->roomId
        && chosenRoom(*m_link) == m_hearing->linkId;
}

void SchedulePane::arrange()
{
    const bool asksReason = m_task != ScheduleTask::Fix && m_task != ScheduleTask::Break;
    m_caseField->setVisible(m_task == ScheduleTask::Fix);
    m_reasonField->setVisible(asksReason);
    m_textField->setVisible(asksReason);
    m_noDate->setVisible(m_task == ScheduleTask::Adjourn);
    for (ui::LabelledField *field : {m_startField, m_lengthField, m_roomField, m_linkField})
        field->setVisible(setsDate());
}

std::optional<Id<court::Room>> SchedulePane::chosenRoom(const QComboBox &from) const
{
    const QString id = from.currentData().toString();
    return id.isEmpty() ? std::nullopt : std::optional(Id<court::Room>{id});
}

std::optional<QString> SchedulePane::textOf(const QLineEdit &field) const
{
    const QString text = field.text().trimmed();
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

model::Wish SchedulePane::wish() const
{
    model::Wish wish;
    wish.caseId = m_hearing ? m_hearing->caseId : Id<court::Case>{m_case->currentData().toString()};
    if (m_task == ScheduleTask::Move && m_hearing)
        wish.hearingId = m_hearing->id;
    if ((m_task == ScheduleTask::Adjourn || m_task == ScheduleTask::Break) && m_hearing)
        wish.follows = m_hearing->id;
    wish.startsAt = instantOf(m_start->date(), m_start->time(), m_format.zone());
    wish.minutes = m_length->currentData().toInt();
    wish.roomId = chosenRoom(*m_room);
    wish.linkId = chosenRoom(*m_link);
    wish.announced = m_task == ScheduleTask::Break;
    if (m_task == ScheduleTask::Adjourn)
        wish.reason = static_cast<court::HearingReason>(m_reason->currentData().toInt());
    return wish;
}

// Asks again what stands in the way; called whenever anything is changed.
void SchedulePane::look()
{
    if (m_isFilling)
        return;
    arrange();
    m_refusal->hide();
    m_reason->setToolTip(m_reason->currentText());
    const model::ScheduleAnswer answer = setsDate() ? m_scheduler.ask(wish()) : model::ScheduleAnswer();
    m_conflicts.clear();
    bool mayAll = true;
    for (const model::NamedConflict &one : answer.conflicts) {
        m_conflicts << one.conflict;
        mayAll = mayAll && court::ruleOf(one.conflict.reason).leftToCourt;
    }
    showConflicts(answer);
    const bool isThere = changesNothing();
    m_startField->setHint(isThere ? tr("The hearing is there already: choose another time or place.")
                                  : QString());
    showSlots(m_conflicts.isEmpty() && !isThere ? QList<QDateTime>() : answer.next);
    const bool asks = !m_conflicts.isEmpty() && mayAll;
    m_passOver->setVisible(asks);
    m_whyField->setVisible(asks && m_passOver->isChecked());
    const bool isPassed = asks && m_passOver->isChecked() && textOf(*m_why);
    const bool hasReason = m_reason->currentData().toInt() != int(court::HearingReason::Other)
        || m_task == ScheduleTask::Fix || m_task == ScheduleTask::Break || textOf(*m_text);
    const bool hasCase = m_hearing || m_case->currentIndex() >= 0;
    m_give->setEnabled((m_conflicts.isEmpty() || isPassed) && hasReason && hasCase && !isThere);
}

void SchedulePane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SchedulePane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

}  // namespace adil::planner
