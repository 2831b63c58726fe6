// SPDX-License-Identifier: GPL-3.0-or-later
#include "manifest.h"

#include "fieldreader.h"

#include "court/casenumber.h"

#include <QJsonParseError>

#include <algorithm>

namespace adil::courtserver {

namespace {

using Need = FieldReader::Need;

void readHead(const FieldReader &fields, Manifest &manifest)
{
    court::Case &file = manifest.file;
    const QString number = fields.text("number", Need::Required);
    if (!number.isEmpty()) {
        const auto parsed = court::CaseNumber::parse(number);
        if (parsed)
            file.number = parsed->normal;
        else
            fields.note("number", QStringLiteral("a case number is wanted, as 7514-26-00-2/1534"));
    }
    file.category = fields.text("category");
    file.subject = fields.text("subject");
    file.proceedings = fields.named<court::Proceedings>("proceedings", "proceedings")
                           .value_or(court::Proceedings::Claim);
    file.stage = fields.named<court::Stage>("stage", "stage").value_or(court::Stage::Received);
    file.language = fields.named<court::Language>("language", "language").value_or(court::Language::Ru);
    file.receivedOn = fields.date("receivedOn").value_or(QDate());
    if (fields.has("claimPrice"))
        file.claimPrice = QString::number(fields.whole("claimPrice", 0, 1'000'000'000'000'000, 0));
    file.closed = fields.flag("closed");
    manifest.tellsFlags = fields.has("flags");
    file.flags = fields.texts("flags");
    manifest.judges = fields.iins("judges");
    manifest.secretaries = fields.iins("secretaries");
    manifest.consultants = fields.iins("consultants");
}

void readParties(const FieldReader &fields, Manifest &manifest)
{
    const QList<FieldReader> items = fields.list("parties");
    for (const FieldReader &item : items) {
        item.allow({"side", "name", "identifier", "represents", "address"});
        ManifestParty one;
        item.want("side");
        one.party.side = item.named<court::Side>("side", "side").value_or(court::Side::Plaintiff);
        one.party.name = item.text("name", Need::Required);
        if (const QString identifier = item.identifier("identifier"); !identifier.isEmpty())
            one.party.identifier = identifier;
        if (const QString address = item.text("address"); !address.isEmpty())
            one.party.address = address;
        one.represents = item.text("represents");
        manifest.parties << one;
    }
    for (qsizetype i = 0; i < items.size(); ++i) {
        const ManifestParty &one = manifest.parties[i];
        const auto named = std::count_if(
            manifest.parties.begin(), manifest.parties.end(),
            [&](const ManifestParty &other) { return other.party.name == one.represents; });
        if (!one.represents.isEmpty() && (named != 1 || one.represents == one.party.name))
            items[i].note("represents",
                          named > 1 ? QStringLiteral("two parties have this name")
                                    : QStringLiteral("no other party has this name"));
    }
}

void readEvents(const FieldReader &fields, Manifest &manifest)
{
    // What terms begin or end with, and suspension.
    static const QStringList kinds{
        QStringLiteral("received"),  QStringLiteral("accepted"),     QStringLiteral("prepared"),
        QStringLiteral("suspended"), QStringLiteral("resumed"),      QStringLiteral("pronounced"),
        QStringLiteral("finalForm"), QStringLiteral("appealed"),     QStringLiteral("ordered"),
        QStringLiteral("inForce"),   QStringLiteral("hearingEnded"), QStringLiteral("protocolSigned")};
    const QList<FieldReader> items = fields.list("events");
    for (const FieldReader &item : items) {
        item.allow({"kind", "happenedOn", "remark"});
        court::CaseEvent event;
        event.kind = item.text("kind", Need::Required);
        if (!event.kind.isEmpty() && !kinds.contains(event.kind))
            item.note("kind", QStringLiteral("no such event"));
        item.want("happenedOn");
        event.happenedOn = item.date("happenedOn").value_or(QDate());
        if (const QString remark = item.text("remark"); !remark.isEmpty())
            event.remark = remark;
        manifest.events << event;
    }
}

ManifestHearing readHearing(const FieldReader &item, const QTimeZone &zone)
{
    item.allow({"startsAt", "minutes", "kind", "state", "room", "judge", "secretary", "openedAt", "endedAt",
                "recordings"});
    ManifestHearing one;
    court::Hearing &hearing = one.hearing;
    item.want("startsAt");
    hearing.startsAt = item.instant("startsAt", zone).value_or(QDateTime());
    hearing.minutes = item.whole("minutes", 1, 24 * 60, 30);
    hearing.kind = item.named<court::HearingKind>("kind", "kind of hearing")
                       .value_or(court::HearingKind::Main);
    const auto state = item.named<court::HearingState>("state", "state of a hearing");
    one.tellsState = state.has_value();
    hearing.state = state.value_or(court::HearingState::Planned);
    hearing.openedAt = item.instant("openedAt", zone);
    hearing.endedAt = item.instant("endedAt", zone);
    one.room = item.text("room");
    one.judge = item.identifier("judge");
    one.secretary = item.identifier("secretary");
    const QList<FieldReader> recordings = item.list("recordings");
    for (const FieldReader &part : recordings) {
        part.allow({"file", "startsAt", "tracks"});
        one.recordings << ManifestRecording{part.file("file"), part.instant("startsAt", zone),
                                            part.texts("tracks")};
    }
    return one;
}

void readDocuments(const FieldReader &fields, Manifest &manifest)
{
    manifest.namesDocuments = fields.has("documents");
    const QList<FieldReader> items = fields.list("documents");
    for (const FieldReader &item : items) {
        item.allow({"file", "title", "section", "receivedOn"});
        manifest.documents << ManifestDocument{
            item.file("file"), item.text("title"),
            item.named<court::Section>("section", "section").value_or(court::Section::Evidence),
            item.date("receivedOn")};
    }
}

// A file is one thing in a case.
void findDoubles(const FieldReader &fields, const Manifest &manifest)
{
    QStringList seen;
    const auto look = [&](const QString &file, const QString &place) {
        if (!file.isEmpty() && seen.contains(file))
            fields.note(place, QStringLiteral("this file is named before"));
        seen << file;
    };
    for (qsizetype h = 0; h < manifest.hearings.size(); ++h)
        for (qsizetype r = 0; r < manifest.hearings[h].recordings.size(); ++r)
            look(manifest.hearings[h].recordings[r].file,
                 QStringLiteral("hearings[%1].recordings[%2].file").arg(h).arg(r));
    for (qsizetype d = 0; d < manifest.documents.size(); ++d)
        look(manifest.documents[d].file, QStringLiteral("documents[%1].file").arg(d));
}

}  // namespace

Manifest readManifest(const QByteArray &json, const QTimeZone &zone, QStringList &problems)
{
    Manifest manifest;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        problems << QStringLiteral("no JSON from byte %1 on: %2").arg(error.offset).arg(error.errorString());
        return manifest;
    }
    const QJsonValue whole = document.isArray() ? QJsonValue(document.array())
                                                : QJsonValue(document.object());
    const FieldReader fields(whole, {}, problems);
    if (!whole.isObject())
        return manifest;
    fields.allow({"$schema", "number", "category", "subject", "proceedings", "stage", "language",
                  "receivedOn", "claimPrice", "closed", "flags", "judges", "secretaries", "consultants",
                  "parties", "events", "hearings", "documents"});
    (void)fields.text("$schema");
    readHead(fields, manifest);
    readParties(fields, manifest);
    readEvents(fields, manifest);
    const QList<FieldReader> hearings = fields.list("hearings");
    for (const FieldReader &item : hearings)
        manifest.hearings << readHearing(item, zone);
    readDocuments(fields, manifest);
    findDoubles(fields, manifest);
    return manifest;
}

}  // namespace adil::courtserver
