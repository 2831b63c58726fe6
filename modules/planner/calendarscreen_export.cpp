// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar as a file that other calendars read.
#include "base/zone.h"
#include "ical/agendafile.h"
#include "model/agendareader.h"
#include "planner/calendarscreen.h"
#include "ui/buttons.h"
#include "ui/message.h"
#include "ui/saveas.h"
#include "words/reasons.h"

#include <QAction>
#include <QComboBox>

namespace adil::planner {

CalendarScreen::Exported CalendarScreen::exported(Export what) const
{
    const bool isOwnOnly = what == Export::ToCome || (m_view != View::Rooms && m_scope->currentIndex() == 0);
    const model::AgendaOf of{isOwnOnly ? m_person : Id<court::Person>(), m_format.zone()};
    const court::Agenda agenda = what == Export::Shown
        ? model::readHearings(m_source.reader, of, {m_days.first(), m_days.last()})
        : model::readAgenda(m_source.reader, of, {dateIn(m_clock.now(), m_format.zone())});
    Exported out;
    out.entries = ical::countTold(agenda);
    out.leftOut = agenda.hearings.size() + agenda.terms.size() - out.entries;
    out.bytes = ical::agendaFile(agenda, {ui::codeOf(m_format.language()).toLatin1(), {}, m_format.zone()},
                                 ical::Use::File);
    return out;
}

void CalendarScreen::save(Export what)
{
    const Exported file = exported(what);
    m_message->hide();
    if (file.entries > 0) {
        const auto saved = ui::saveAs(this, tr("Save as a calendar file"), QStringLiteral("adil.ics"),
                                      file.bytes);
        if (!saved)
            return m_message->tell(ui::Tone::Red, words::sentence(saved.error()));
    }
    if (file.leftOut > 0)
        m_message->tell(ui::Tone::Amber,
                        tr("Cases heard in closed sessions are never exported: %n entry(s) left out.",
                           nullptr, int(file.leftOut)));
    else if (file.entries == 0)
        m_message->tell(ui::Tone::Accent, tr("There is nothing to export in these days."));
}

void CalendarScreen::retranslateExport()
{
    m_export->setName(tr("Save as a calendar file"), Qt::Key_E);
    m_exports[int(Export::Shown)]->setText(tr("The hearings that are shown…"));
    m_exports[int(Export::ToCome)]->setText(tr("All that is to come, with the ends of terms…"));
}

}  // namespace adil::planner
