// SPDX-License-Identifier: GPL-3.0-or-later
#include "caserecords.h"

#include "importterms.h"

#include "base/zone.h"
#include "court/commands.h"

#include <algorithm>

namespace adil::courtserver {

namespace {

QString nameOf(const QString &file)
{
    // Some systems take accents apart in names of files.
    return file.mid(file.lastIndexOf(u'/') + 1).normalized(QString::NormalizationForm_C);
}

class Writer {
public:
    Writer(Manifest manifest, const QHash<QString, TakenFile> &files, const CaseContext &context)
        : m_manifest(std::move(manifest))
        , m_files(files)
        , m_context(context)
        , m_file(m_manifest.file)
        , m_today(dateIn(context.now, context.roll.zone))
    { }

    QJsonArray write()
    {
        m_file.id.value = m_context.newId();
        if (!m_file.receivedOn.isValid())
            m_file.receivedOn = m_today;
        put(m_file);
        addParties();
        addCourse();
        for (const ManifestHearing &hearing : std::as_const(m_manifest.hearings))
            addHearing(hearing);
        for (const ManifestDocument &document : std::as_const(m_manifest.documents))
            if (const auto file = m_files.constFind(document.file); file != m_files.constEnd())
                addDocument(document, *file);
        return m_records;
    }

private:
    template <class R>
    void put(const R &value)
    {
        m_records << court::entered(value);
    }

    void addParties()
    {
        QHash<QString, Id<court::Party>> ids;
        for (ManifestParty &one : m_manifest.parties) {
            one.party.id.value = m_context.newId();
            one.party.caseId = m_file.id;
            ids.insert(one.party.name, one.party.id);
        }
        for (ManifestParty &one : m_manifest.parties) {
            if (!one.represents.isEmpty())
                one.party.represents = ids.value(one.represents);
            put(one.party);
        }
    }

    void addCourse()
    {
        QList<court::CaseEvent> events = eventsOf(m_manifest, m_today);
        for (court::CaseEvent &event : events) {
            event.id.value = m_context.newId();
            event.caseId = m_file.id;
            put(event);
        }
        const auto deadlines = deadlinesOf(m_context.roll.book, m_context.roll.calendar, m_file, events,
                                           m_today);
        if (!deadlines)
            return;
        for (const court::Deadline &deadline : *deadlines)
            put(deadline);
    }

    void addHearing(const ManifestHearing &one)
    {
        court::Hearing hearing = one.hearing;
        hearing.id.value = m_context.newId();
        hearing.caseId = m_file.id;
        const QDateTime end = hearing.endedAt.value_or(hearing.startsAt.addSecs(hearing.minutes * 60));
        if (!one.tellsState && (!one.recordings.isEmpty() || end < m_context.now))
            hearing.state = court::HearingState::Held;
        if (hearing.state == court::HearingState::Held) {
            hearing.openedAt = hearing.openedAt.value_or(hearing.startsAt);
            hearing.endedAt = end;
        }
        put(hearing);
        QDateTime next = hearing.openedAt.value_or(hearing.startsAt);
        for (const ManifestRecording &recording : one.recordings) {
            const auto file = m_files.constFind(recording.file);
            if (file == m_files.constEnd())
                continue;
            const QDateTime starts = recording.startsAt.value_or(next);
            put(court::RecordingSegment{{m_context.newId()},
                                        m_file.id,
                                        hearing.id,
                                        file->blob.id,
                                        file->content.mediaType,
                                        nameOf(recording.file),
                                        file->blob.size,
                                        starts,
                                        file->content.durationMs,
                                        recording.tracks.isEmpty() ? file->content.tracks
                                                                   : recording.tracks});
            next = starts.addMSecs(file->content.durationMs);
        }
    }

    void addDocument(const ManifestDocument &one, const TakenFile &file)
    {
        const qint64 pages = file.content.pages;
        const court::Document document{{m_context.newId()},
                                       m_file.id,
                                       one.section,
                                       one.title.isEmpty() ? titleOf(one.file) : one.title,
                                       one.receivedOn.value_or(m_file.receivedOn),
                                       pages > 0 ? m_sheet : 0,
                                       pages > 0 ? m_sheet + pages - 1 : 0,
                                       false};
        m_sheet += pages;
        put(document);
        put(court::DocumentVersion{{m_context.newId()},
                                   m_file.id,
                                   document.id,
                                   1,
                                   file.blob.id,
                                   file.content.mediaType,
                                   nameOf(one.file),
                                   file.blob.size,
                                   pages,
                                   false});
    }

    Manifest m_manifest;
    const QHash<QString, TakenFile> &m_files;
    const CaseContext &m_context;
    court::Case m_file;
    QDate m_today;
    qint64 m_sheet = 1;
    QJsonArray m_records;
};

}  // namespace

QString titleOf(const QString &file)
{
    const QString name = nameOf(file);
    const qsizetype dot = name.lastIndexOf(u'.');
    const bool isExtension = dot > 0 && name.size() - dot <= 6 && !name.mid(dot).contains(u' ');
    return isExtension ? name.left(dot) : name;
}

QList<court::CaseEvent> eventsOf(const Manifest &manifest, const QDate &today)
{
    QList<court::CaseEvent> events = manifest.events;
    const QString received = QStringLiteral("received");
    const bool isThere = std::any_of(events.begin(), events.end(),
                                     [&](const court::CaseEvent &event) { return event.kind == received; });
    if (!isThere)
        events << court::CaseEvent{
            {}, {}, received, manifest.file.receivedOn.isValid() ? manifest.file.receivedOn : today, {}};
    return events;
}

QJsonArray caseRecords(Manifest manifest, const QHash<QString, TakenFile> &files, const CaseContext &context)
{
    return Writer(std::move(manifest), files, context).write();
}

}  // namespace adil::courtserver
