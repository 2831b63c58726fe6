// SPDX-License-Identifier: GPL-3.0-or-later
// What the pane says and what it gives: sentences, choices, the command.
#include "base/zone.h"
#include "planner/schedulepane.h"
#include "ui/buttons.h"
#include "ui/fields.h"
#include "ui/label.h"
#include "ui/message.h"
#include "words/reasons.h"
#include "words/schedule.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QVBoxLayout>

namespace adil::planner {

static void clear(QVBoxLayout &lines)
{
    while (QLayoutItem *item = lines.takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void SchedulePane::showConflicts(const model::ScheduleAnswer &answer)
{
    clear(*m_conflictLines);
    m_conflictBox->setVisible(!answer.conflicts.isEmpty());
    const bool isKazakh = m_format.language() == ui::Language::Kazakh;
    for (const model::NamedConflict &one : answer.conflicts) {
        const court::ConflictRule &rule = court::ruleOf(one.conflict.reason);
        const words::ConflictNames names{
            isKazakh ? one.nameKk : one.nameRu,
            one.conflict.from.isValid() ? m_format.time(one.conflict.from) : QString(),
            one.conflict.until.isValid() ? m_format.time(one.conflict.until) : QString()};
        auto *sentence = new ui::Label(words::sentence(one.conflict, names), ui::Type::Strong,
                                       rule.leftToCourt ? ui::Tone::Amber : ui::Tone::Red);
        auto *law = new ui::Label(words::remark(rule), ui::Type::Caption, ui::Tone::Muted);
        for (ui::Label *line : {sentence, law}) {
            line->setWordWrap(true);
            m_conflictLines->addWidget(line);
        }
    }
}

void SchedulePane::showSlots(const QList<QDateTime> &starts)
{
    clear(*m_slotLines);
    m_slotsHeading->setVisible(!starts.isEmpty());
    m_slotBox->setVisible(!starts.isEmpty());
    for (const QDateTime &slot : starts) {
        const QDateTime there = inZone(slot, m_format.zone());
        auto *choice = new ui::Button(
            tr("%1, %2").arg(m_format.dayAndMonth(there.date()), m_format.time(slot)),
            ui::Button::Kind::Plain, QStringLiteral("clock"));
        choice->setProperty("freeTime", true);
        connect(choice, &QPushButton::clicked, this, [this, there] {
            m_start->setDateTime(QDateTime(there.date(), there.time(), Qt::UTC));
            m_give->setFocus();
        });
        m_slotLines->addWidget(choice);
    }
}

QStringList SchedulePane::passedOver() const
{
    QStringList names;
    if (m_passOver->isVisibleTo(this) && m_passOver->isChecked())
        for (const court::Conflict &conflict : m_conflicts)
            names << name(conflict.reason);
    names.removeDuplicates();
    return names;
}

Result<QString> SchedulePane::run()
{
    const model::Wish wish = this->wish();
    const auto reason = static_cast<court::HearingReason>(m_reason->currentData().toInt());
    const QStringList overrides = passedOver();
    const auto why = overrides.isEmpty() ? std::nullopt : textOf(*m_why);
    switch (m_task) {
    case ScheduleTask::Fix: {
        const auto file = m_source.reader.find(wish.caseId);
        const bool isTrial = file && file->value.stage == court::Stage::Trial;
        return m_editor.run(
            court::FixHearing{m_editor.newId<court::Hearing>(), wish.caseId, wish.startsAt, wish.minutes,
                              isTrial ? court::HearingKind::Main : court::HearingKind::Preliminary,
                              wish.roomId, wish.linkId, overrides, why});
    }
    case ScheduleTask::Move:
        return m_editor.run(court::RescheduleHearing{m_hearing->id, wish.startsAt, wish.minutes, wish.roomId,
                                                     wish.linkId, reason, textOf(*m_text), overrides, why});
    case ScheduleTask::Adjourn: {
        court::AdjournHearing adjourn{
            m_hearing->id, m_clock.now(), reason, textOf(*m_text), {}, {}, 60, {}, {}};
        if (setsDate()) {
            adjourn.nextId = m_editor.newId<court::Hearing>();
            adjourn.nextStartsAt = wish.startsAt;
            adjourn.nextMinutes = wish.minutes;
            adjourn.nextRoomId = wish.roomId;
            adjourn.nextLinkId = wish.linkId;
            adjourn.overrides = overrides;
            adjourn.overrideReason = why;
        }
        return m_editor.run(adjourn);
    }
    case ScheduleTask::Break:
        return m_editor.run(court::AnnounceBreak{m_hearing->id, m_clock.now(),
                                                 m_editor.newId<court::Hearing>(), wish.startsAt,
                                                 wish.minutes, wish.roomId, wish.linkId, overrides, why});
    case ScheduleTask::Cancel:
        return m_editor.run(court::CancelHearing{m_hearing->id, reason, textOf(*m_text)});
    }
    return fail(Reason::UnknownCommand);
}

void SchedulePane::give()
{
    if (const auto uid = run(); !uid) {
        m_refusal->tell(ui::Tone::Red, words::sentence(uid.error()));
        return;
    }
    Q_EMIT done(m_hearing ? m_hearing->id.value : QString());
}

void SchedulePane::retranslate()
{
    const QString headings[] = {tr("New hearing"), tr("Move the hearing"), tr("Adjourn the hearing"),
                                tr("Announce a break"), tr("Cancel the hearing")};
    const QString gives[] = {tr("Fix"), tr("Move"), tr("Adjourn"), tr("Announce"), tr("Cancel the hearing")};
    m_heading->setText(headings[int(m_task)]);
    m_give->setText(gives[int(m_task)]);
    m_cancel->setText(tr("Back"));
    const auto file = m_hearing ? m_source.reader.find(m_hearing->caseId) : std::nullopt;
    m_about->setText(file ? tr("%1, %2").arg(file->value.number, m_format.dateTime(m_hearing->startsAt))
                          : QString());
    m_about->setVisible(file.has_value());
    m_caseField->setLabel(tr("Case"));
    m_startField->setLabel(m_task == ScheduleTask::Fix || m_task == ScheduleTask::Move ? tr("Date and time")
                                                                                       : tr("Goes on"));
    m_lengthField->setLabel(tr("Length"));
    for (int i = 0; i < m_length->count(); ++i)
        m_length->setItemText(i, m_format.minutes(m_length->itemData(i).toInt()));
    m_roomField->setLabel(tr("Courtroom"));
    m_linkField->setLabel(tr("Line for video links"));
    m_reasonField->setLabel(tr("Reason"));
    m_textField->setLabel(tr("In your own words"));
    m_noDate->setText(tr("No new date yet"));
    m_slotsHeading->setText(tr("Nothing stands in the way at"));
    m_passOver->setText(tr("Decide otherwise"));
    m_whyField->setLabel(tr("Why; it stays with the hearing"));
    if (m_reason->count() > 0) {
        const bool filling = std::exchange(m_isFilling, true);
        fillReasons();
        m_isFilling = filling;
        look();
    }
}

}  // namespace adil::planner
