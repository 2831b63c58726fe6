// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include <cstring>

namespace adil::test {

Desk::Desk(const QString &folder, const Clock &clock, const QString &personId)
    : profile(must(store::Profile::open(folder, store::Types(court::allTypes()))))
    , reader(must(store::Reader::open(*profile)))
    , outbox(must(store::Outbox::open(*profile, &views)))
    , editor(must(edit::Editor::open({*profile, *reader, facts, views, clock})))
    , m_clock(clock)
    , m_personId(personId)
{
    editor->setActor({personId});
}

template <class A>
std::optional<Given> Desk::give(const A &arguments, const edit::Attachments &attachments)
{
    const auto uid = editor->run(arguments, attachments);
    if (!uid)
        return {};
    return Given{*uid, QLatin1String(record::Record<A>::name), arguments.id.value};
}

std::optional<Given> Desk::act(std::mt19937 &random)
{
    const auto cases = reader->list<court::Case>(
        store::about<court::Case>().orderBy(QStringLiteral("number")));
    if (cases.isEmpty())
        return {};
    Choice choice{random, {}};
    choice.caseId = cases[choice.below(int(cases.size()))].value.id.value;
    switch (choice.below(8)) {
    case 0: return paper(choice);
    case 1:
    case 2:
    case 3: return line(choice);
    default: return note(choice);
    }
}

QList<QJsonObject> Desk::of(const char *type, const QString &caseId) const
{
    QList<QJsonObject> records;
    for (const store::Shown &shown : must(reader->ofCase(QLatin1String(type), caseId)))
        records << shown.record;
    return records;
}

std::optional<Given> Desk::note(Choice &choice)
{
    QList<QJsonObject> own = of("Note", choice.caseId);
    own.removeIf([&](const QJsonObject &note) { return note[QLatin1String("authorId")] != m_personId; });
    const auto visibility = choice.below(3) ? court::Visibility::Panel : court::Visibility::Private;
    const int what = choice.below(10);
    if (own.isEmpty() || what < 4)
        return give(
            court::AddNote{editor->newId<court::Note>(), {choice.caseId}, visibility, text(), {}, {}});
    const Id<court::Note> id{own[choice.below(int(own.size()))][QLatin1String("id")].toString()};
    if (what == 9)
        return give(court::RemoveNote{id});
    return give(court::EditNote{id, text(), visibility});
}

std::optional<Given> Desk::line(Choice &choice)
{
    const QList<QJsonObject> protocols = of("Protocol", choice.caseId);
    if (protocols.isEmpty())
        return {};
    const QList<QJsonObject> lines = of("LogEntry", choice.caseId);
    const int what = choice.below(10);
    if (lines.isEmpty() || what < 5)
        return give(court::AddLogEntry{editor->newId<court::LogEntry>(),
                                       {protocols[0][QLatin1String("hearingId")].toString()},
                                       m_clock.now(),
                                       court::LogKind::Remark,
                                       {},
                                       text()});
    const Id<court::LogEntry> id{lines[choice.below(int(lines.size()))][QLatin1String("id")].toString()};
    if (what == 9)
        return give(court::RemoveLogEntry{id});
    return give(court::EditLogEntry{id, m_clock.now(), court::LogKind::Remark, {}, text()});
}

std::optional<Given> Desk::paper(Choice &choice)
{
    const qint64 size = paperSize > 0 ? paperSize : 1 + choice.below(60'000);
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype at = 0; at < size; at += 4) {
        const auto four = quint32(choice.random());
        std::memcpy(bytes.data() + at, &four, size_t(std::min<qint64>(4, size - at)));
    }
    const QString blobId = must(store::Blobs(profile->blobFolder()).put(bytes));
    court::FileDocument document;
    document.id = editor->newId<court::Document>();
    document.versionId = editor->newId<court::DocumentVersion>();
    document.caseId.value = choice.caseId;
    document.section = court::Section::Evidence;
    document.title = text();
    document.receivedOn = m_clock.now().date();
    document.blobId = blobId;
    document.mediaType = QStringLiteral("application/octet-stream");
    document.fileName = QStringLiteral("paper.bin");
    document.size = size;
    return give(document, {{blobId}, {}});
}

void checkIntegrity(const store::Profile &profile)
{
    for (const auto &database :
         {must(profile.cache(store::Mode::ReadOnly)), must(profile.local(store::Mode::ReadOnly))}) {
        INFO(database->path().toStdString());
        CHECK(must(database->value(QStringLiteral("PRAGMA integrity_check"))).toString()
              == QStringLiteral("ok"));
    }
}

}  // namespace adil::test
