// SPDX-License-Identifier: GPL-3.0-or-later
// What people of the demo court did in its cases after they were entered: recordings with their protocols,
// acts in draft, notes.
#include "democourt.h"
#include "demorecording.h"

#include "court/commands.h"

namespace adil::courtserver {

Result<void> DemoCourt::record(int n, const court::Case &file, const QDateTime &startsAt)
{
    const auto made = demoRecording(file.language, m_plan.cache);
    if (!made)
        return made.error();
    const auto blob = m_house->keepFile(made->file, m_staff[6].id.value);
    if (!blob)
        return blob.error();
    const Id<court::Hearing> hearing{id(QStringLiteral("hearing held %1").arg(n))};
    QJsonArray records;
    put(records,
        court::RecordingSegment{
            {id(QStringLiteral("segment %1").arg(n))},
            file.id,
            hearing,
            blob->id,
            QStringLiteral("video/mp4"),
            QStringLiteral("%1_%2.mp4")
                .arg(startsAt.toTimeZone(m_zone).toString(QStringLiteral("yyyyMMdd_HHmm")))
                .arg(1100 + 7 * n),
            blob->size,
            startsAt,
            made->durationMs,
            made->tracks});
    if (const auto entered = run(m_staff[6], court::EnterCase{file.id, records}); !entered)
        return entered;
    if (const auto opened = run(secretary(n),
                                court::OpenProtocol{{id(QStringLiteral("protocol %1").arg(n))}, hearing});
        !opened)
        return opened;
    int entry = 0;
    static constexpr const char *speakers[] = {nullptr, "plaintiff", "defendant", nullptr};
    for (const DemoSpoken &spoken : made->spoken) {
        std::optional<Id<court::Party>> speaker;
        if (const char *who = speakers[spoken.track % 4])
            speaker = Id<court::Party>{id(QStringLiteral("party %1 %2").arg(QLatin1String(who)).arg(n))};
        const court::AddLogEntry add{{id(QStringLiteral("entry %1 %2").arg(n).arg(entry++))},
                                     hearing,
                                     startsAt.addMSecs(spoken.atMs),
                                     spoken.kind,
                                     speaker,
                                     spoken.log};
        if (const auto added = run(secretary(n), add); !added)
            return added;
    }
    return {};
}

// Decisions that wait for a signature, and a note beside the papers.
Result<void> DemoCourt::draft(int n, const court::Case &file)
{
    const bool kazakh = file.language == court::Language::Kk;
    if (file.stage == court::Stage::Decided) {
        const Id<court::Act> act{id(QStringLiteral("act %1").arg(n))};
        if (const auto made = run(
                judge(n),
                court::CreateAct{act, file.id, court::ActKind::Decision,
                                 kazakh ? QStringLiteral("Шешім") : QStringLiteral("Решение"), m_plan.today});
            !made)
            return made;
    }
    if (n % 9 == 0)
        return run(judge(n),
                   court::AddNote{{id(QStringLiteral("note %1").arg(n))},
                                  file.id,
                                  court::Visibility::Private,
                                  kazakh ? QStringLiteral("Отырыста төлем күндерін нақтылау.")
                                         : QStringLiteral("Уточнить в заседании даты платежей."),
                                  {},
                                  {}});
    return {};
}

}  // namespace adil::courtserver
