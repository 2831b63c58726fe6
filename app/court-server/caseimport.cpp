// SPDX-License-Identifier: GPL-3.0-or-later
#include "caseimport.h"

#include "casefolder.h"
#include "caserecords.h"
#include "importterms.h"

#include "base/counted.h"
#include "base/zone.h"
#include "court/casenumber.h"
#include "court/commands.h"
#include "server/intake.h"
#include "words/reasons.h"

#include <QFile>

#include <algorithm>

namespace adil::courtserver {

namespace {

QString line(const QString &file, const Error &error)
{
    const QString detail = error.detail.isEmpty() ? QString() : QStringLiteral(": ") + error.detail;
    return QStringLiteral("%1: %2 (%3%4)").arg(file, words::sentence(error), name(error.reason), detail);
}

// A whole disk or a lost database is not the fault of one file: the import ends.
bool isOfTheCourt(Reason reason)
{
    return reason == Reason::DiskFull || reason == Reason::CannotWrite || reason == Reason::DatabaseFailed
        || reason == Reason::DatabaseUnreachable || reason == Reason::ProgramMissing;
}

Manifest fromOrder(const ImportOrder &order, QStringList &problems)
{
    Manifest manifest;
    court::Case &file = manifest.file;
    const auto number = court::CaseNumber::parse(order.number);
    if (number)
        file.number = number->normal;
    else
        problems << QStringLiteral("--number: a case number is wanted, as 7514-26-00-2/1534 "
                                   "(the folder has no case.json)");
    file.subject = order.subject;
    file.language = order.language;
    file.receivedOn = order.receivedOn;
    manifest.judges = order.judges;
    manifest.secretaries = order.secretaries;
    return manifest;
}

Result<Manifest> fromFile(const CaseFolder &folder, const QTimeZone &zone, const ImportOrder &order,
                          QStringList &problems)
{
    const auto place = folder.place(QLatin1String(manifestName));
    if (!place)
        return place.error();
    QFile file(*place);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Reason::CannotRead, QLatin1String(manifestName));
    if (file.size() > maxManifestBytes)
        return fail(Reason::TooLarge, QLatin1String(manifestName));
    QStringList wrong;
    Manifest manifest = readManifest(file.readAll(), zone, wrong);
    for (const QString &one : std::as_const(wrong))
        problems << QLatin1String(manifestName) + QStringLiteral(": ") + one;
    const auto number = court::CaseNumber::parse(order.number);
    if (!order.number.isEmpty() && (!number || number->normal != manifest.file.number))
        problems << QStringLiteral("--number: case.json says another");
    // Of two things that are said, one would be passed over silently.
    if (!order.judges.isEmpty() || !order.secretaries.isEmpty() || !order.subject.isEmpty()
        || order.receivedOn.isValid())
        problems << QStringLiteral("--judge, --secretary, --subject, --received: the folder has a case.json, "
                                   "which says these");
    return manifest;
}

QStringList filesOf(const Manifest &manifest)
{
    QStringList files;
    for (const ManifestHearing &hearing : manifest.hearings)
        for (const ManifestRecording &recording : hearing.recordings)
            files << recording.file;
    for (const ManifestDocument &document : manifest.documents)
        files << document.file;
    return files;
}

class Import {
public:
    Import(Courthouse &house, court::Person registrar, CourtRoll roll, QStringList &problems)
        : m_house(house)
        , m_registrar(std::move(registrar))
        , m_roll(std::move(roll))
        , m_problems(problems)
    { }

    Result<Imported> run(const CaseFolder &folder, const Manifest &manifest)
    {
        auto intake = server::Intake::begin(m_house.premises(), m_registrar.id.value);
        if (!intake)
            return intake.error();
        m_intake = *std::move(intake);
        const QStringList wanted = filesOf(manifest);
        for (const QString &file : wanted)
            if (const auto taken = take(folder, file, isOfHearing(manifest, file)); !taken)
                return taken.error();
        if (m_names.isEmpty() && (!wanted.isEmpty() || !folder.hasManifest))
            return fail(Reason::Empty, QStringLiteral("no file could be taken"));
        return enter(manifest);
    }

private:
    static bool isOfHearing(const Manifest &manifest, const QString &file)
    {
        return std::any_of(
            manifest.hearings.begin(), manifest.hearings.end(), [&](const ManifestHearing &hearing) {
                return std::any_of(hearing.recordings.begin(), hearing.recordings.end(),
                                   [&](const ManifestRecording &one) { return one.file == file; });
            });
    }

    // The error is one of the court; what is wrong with the file is a problem.
    Result<void> take(const CaseFolder &folder, const QString &name, bool isOfHearing)
    {
        const auto place = folder.place(name);
        const auto copy = place ? m_intake->copy(*place, maxRecordingBytes)
                                : Result<server::Intake::Copy>(place.error());
        if (!copy) {
            if (isOfTheCourt(copy.error().reason))
                return copy.error();
            m_problems << line(name, copy.error());
            return {};
        }
        auto content = contentOf(copy->path);
        if (content && isOfHearing && !content->isRecording)
            content = fail(Reason::UnsupportedType, QStringLiteral("is no recording"));
        if (content && !content->isRecording && copy->size > maxPaperBytes)
            content = fail(Reason::TooLarge, QStringLiteral("more than %1 bytes").arg(maxPaperBytes));
        if (!content) {
            m_intake->drop(*copy);
            if (isOfTheCourt(content.error().reason))
                return content.error();
            m_problems << line(name, content.error());
            return {};
        }
        if (content->flaw)
            m_problems << line(name + QStringLiteral(" (taken as it is)"), *content->flaw);
        m_names << name;
        m_copies << *copy;
        m_contents << *std::move(content);
        return {};
    }

    Result<Imported> enter(const Manifest &manifest)
    {
        const auto blobs = m_intake->keep(m_copies);
        if (!blobs)
            return blobs.error();
        QHash<QString, TakenFile> files;
        for (qsizetype i = 0; i < m_names.size(); ++i)
            files.insert(m_names[i], {m_contents[i], (*blobs)[i]});
        const QJsonArray records = caseRecords(
            manifest, files, {m_roll, m_house.clock().now(), [this] { return m_house.newId(); }});
        const court::EnterCase command{{records[0][QLatin1String("id")].toString()}, records};
        if (const auto done = m_house.run(m_registrar.id.value, command); !done)
            return done.error();
        m_intake->settle();
        Imported imported{manifest.file.number, 0, 0, {}};
        for (const QString &name : std::as_const(m_names))
            ++(isOfHearing(manifest, name) ? imported.recordings : imported.documents);
        return imported;
    }

    Courthouse &m_house;
    court::Person m_registrar;
    CourtRoll m_roll;
    QStringList &m_problems;
    std::unique_ptr<server::Intake> m_intake;
    QStringList m_names;
    QList<server::Intake::Copy> m_copies;
    QList<Content> m_contents;
};

// Files that the manifest does not speak of: documents, where it lists none; otherwise they stay behind.
QStringList addOthers(Manifest &manifest, const CaseFolder &folder)
{
    const QStringList named = filesOf(manifest);
    QStringList others;
    for (const QString &file : folder.files)
        if (!named.contains(file))
            others << file;
    if (manifest.namesDocuments)
        return others;
    for (const QString &file : std::as_const(others))
        manifest.documents << ManifestDocument{file, {}, court::Section::Evidence, {}};
    return {};
}

// Why the case has no deadlines. Events that cannot be true together are the manifest's fault; a year without
// a calendar is nobody's, and an old case is wanted all the same.
std::optional<Error> faultOfCourse(const Manifest &manifest, const CourtRoll &roll, const QDate &today)
{
    const auto deadlines = deadlinesOf(roll.book, roll.calendar, manifest.file, eventsOf(manifest, today),
                                       today);
    return deadlines ? std::optional<Error>() : deadlines.error();
}

}  // namespace

Result<Imported> importCase(Courthouse &house, const ImportOrder &order, QStringList &problems)
{
    const auto folder = CaseFolder::look(order.folder);
    if (!folder)
        return folder.error();
    const auto registrar = house.someoneWith(court::Duty::Registry);
    if (!registrar)
        return registrar.error();
    const auto roll = CourtRoll::of(house);
    if (!roll)
        return roll.error();
    if (const auto cleared = server::Intake::clearAbandoned(house.premises()); !cleared)
        return cleared.error();
    auto manifest = folder->hasManifest ? fromFile(*folder, roll->zone, order, problems)
                                        : Result<Manifest>(fromOrder(order, problems));
    if (!manifest)
        return manifest.error();
    if (problems.isEmpty())
        roll->settle(*manifest, problems);
    const QDate today = dateIn(house.clock().now(), roll->zone);
    const auto fault = problems.isEmpty() ? faultOfCourse(*manifest, *roll, today) : std::nullopt;
    const bool isUncounted = fault && fault->reason == Reason::CalendarMissing;
    if (fault && !isUncounted)
        problems << line(QStringLiteral("events"), *fault);
    if (!problems.isEmpty())
        return fail(Reason::Malformed, counted(problems.size(), "problem") + QStringLiteral(" above"));
    // Asked again when the case is written; here, so that nobody waits for hours of recordings first.
    if (house.caseNamed(manifest->file.number))
        return fail(Reason::AlreadyDone, QStringLiteral("the court has a case ") + manifest->file.number);
    if (isUncounted)
        problems << line(QStringLiteral("the case has no deadlines"), *fault);
    const QStringList passedOver = addOthers(*manifest, *folder);
    for (const QString &name : folder->passedOver)
        problems << name + QStringLiteral(": neither a file nor a folder (links are not followed)");
    auto imported = Import(house, *registrar, *roll, problems).run(*folder, *manifest);
    if (imported)
        imported->passedOver = passedOver;
    return imported;
}

}  // namespace adil::courtserver
