// SPDX-License-Identifier: GPL-3.0-or-later
#include "hearing/protocolsheet.h"

#include "words/labels.h"

#include <algorithm>

namespace adil::hearing {

namespace {

struct Records {
    court::Hearing hearing;
    court::Case file;
    court::Court court;
    QList<court::Party> parties;
};

Result<Records> recordsOf(const model::Source &source, const Id<court::Hearing> &id)
{
    const auto hearing = source.reader.find(id);
    if (!hearing)
        return fail(Reason::RecordGone, QStringLiteral("Hearing"));
    const auto file = source.reader.find(hearing->value.caseId);
    const auto courts = source.reader.list<court::Court>(store::about<court::Court>());
    if (!file || courts.isEmpty())
        return fail(Reason::RecordGone, QStringLiteral("Case"));
    Records records{hearing->value, file->value, courts.first().value, {}};
    for (const auto &party : source.reader.list<court::Party>(
             store::about<court::Party>().where(QStringLiteral("caseId"), file->value.id.value)))
        records.parties << party.value;
    return records;
}

QString nameOf(const model::Source &source, const Id<court::Person> &id)
{
    const auto person = source.reader.find(id);
    return person ? court::shortName(person->value) : QString();
}

QString placeOf(const model::Source &source, const Records &records)
{
    const bool kazakh = records.file.language == court::Language::Kk;
    if (!records.hearing.roomId)
        return kazakh ? QStringLiteral("бейнеконференц-байланыс") : QStringLiteral("видеоконференц-связь");
    const auto room = source.reader.find(*records.hearing.roomId);
    return !room ? QString() : kazakh ? room->value.nameKk : room->value.nameRu;
}

void addPeople(const model::Source &source, const Records &records, words::Voice voice,
               paper::ProtocolPaper &paper)
{
    QHash<QString, court::Presence> presence;
    for (const auto &mark : source.reader.list<court::Attendance>(
             store::about<court::Attendance>().where(QStringLiteral("hearingId"), records.hearing.id.value)))
        presence.insert(mark.value.partyId.value, mark.value.presence);
    for (const court::Party &party : records.parties) {
        const auto mark = presence.constFind(party.id.value);
        paper.people << paper::ProtocolPaper::Person{
            words::label(party.side, voice), party.name,
            mark == presence.constEnd() ? QString() : words::label(*mark, voice)};
    }
}

void addEntries(const model::Source &source, const Records &records, words::Voice voice,
                const QTimeZone &zone, paper::ProtocolPaper &paper)
{
    auto entries = source.reader.list<court::LogEntry>(
        store::about<court::LogEntry>().where(QStringLiteral("hearingId"), records.hearing.id.value));
    std::stable_sort(entries.begin(), entries.end(),
                     [](const auto &a, const auto &b) { return a.value.at < b.value.at; });
    for (const auto &entry : entries) {
        QString speaker;
        for (const court::Party &party : records.parties)
            if (entry.value.speakerId && party.id == *entry.value.speakerId)
                speaker = party.name;
        paper.entries << paper::ProtocolPaper::Entry{entry.value.at.toTimeZone(zone),
                                                     words::label(entry.value.kind, voice), speaker,
                                                     entry.value.text};
    }
}

void addFiles(const model::Source &source, const Records &records, const QTimeZone &zone,
              paper::ProtocolPaper &paper)
{
    auto segments = source.reader.list<court::RecordingSegment>(
        store::about<court::RecordingSegment>().where(QStringLiteral("hearingId"), records.hearing.id.value));
    std::stable_sort(segments.begin(), segments.end(),
                     [](const auto &a, const auto &b) { return a.value.wallStart < b.value.wallStart; });
    for (const auto &segment : segments) {
        const court::RecordingSegment &file = segment.value;
        paper.files << paper::ProtocolPaper::File{file.fileName, file.blobId.mid(1).toLatin1(),
                                                  std::chrono::milliseconds(file.durationMs), file.size,
                                                  file.wallStart.toTimeZone(zone)};
    }
}

}  // namespace

Result<paper::ProtocolPaper> protocolOf(const model::Source &source, const Id<court::Hearing> &hearingId,
                                        const QTimeZone &zone)
{
    const auto records = recordsOf(source, hearingId);
    if (!records)
        return records.error();
    const court::Language language = records->file.language;
    const bool kazakh = language == court::Language::Kk;
    const auto translator = words::translatorFor(language);
    const words::Voice voice(translator.get());
    paper::ProtocolPaper paper;
    paper.language = language;
    paper.courtName = kazakh ? records->court.nameKk : records->court.nameRu;
    paper.city = kazakh ? records->court.cityKk : records->court.cityRu;
    paper.place = placeOf(source, *records);
    paper.caseNumber = records->file.number;
    paper.caseName = records->file.subject;
    paper.closedSession = records->file.closed;
    paper.heldOn = records->hearing.startsAt.toTimeZone(zone).date();
    if (records->hearing.openedAt)
        paper.openedAt = records->hearing.openedAt->toTimeZone(zone);
    if (records->hearing.endedAt)
        paper.endedAt = records->hearing.endedAt->toTimeZone(zone);
    paper.judgeName = nameOf(source, records->hearing.judgeId);
    if (records->hearing.secretaryId)
        paper.secretaryName = nameOf(source, *records->hearing.secretaryId);
    addPeople(source, *records, voice, paper);
    addEntries(source, *records, voice, zone, paper);
    addFiles(source, *records, zone, paper);
    return paper;
}

}  // namespace adil::hearing
