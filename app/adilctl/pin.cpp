// SPDX-License-Identifier: GPL-3.0-or-later
// adilctl pin: which cases of a profile are kept on this computer. Keeping one writes into the profile, which
// adil holds while it runs; looking does not.
#include "input.h"
#include "verbs.h"
#include "visit.h"

#include "base/clock.h"
#include "court/types.h"
#include "model/indexes.h"
#include "model/keptcases.h"

#include <QJsonArray>
#include <QJsonObject>

namespace adil::ctl {

static QList<QCommandLineOption> options()
{
    return {profileOption(), QCommandLineOption(QStringLiteral("off"), QStringLiteral("Let it go again.")),
            QCommandLineOption(QStringLiteral("list"), QStringLiteral("List what is kept."))};
}

static QString caseWord(const model::KeptCases::State &state)
{
    return state.isPinned ? QStringLiteral("pinned") : QStringLiteral("heardSoon");
}

static QJsonObject toJson(const model::KeptCases::Row &row)
{
    QJsonObject json{
        {QStringLiteral("id"), row.caseId},           {QStringLiteral("number"), row.number},
        {QStringLiteral("why"), caseWord(row.state)}, {QStringLiteral("files"), row.state.all},
        {QStringLiteral("here"), row.state.here},     {QStringLiteral("bytes"), row.state.bytes}};
    if (row.state.heard)
        json[QLatin1String("heard")] = row.state.heard->toString(Qt::ISODate);
    return json;
}

static Result<Answer> listPins(const QCommandLineParser &given)
{
    if (!given.positionalArguments().isEmpty() || given.isSet(QStringLiteral("off")))
        return fail(Reason::WrongValue, QStringLiteral("--list stands alone"));
    const auto visited = visit(given);
    if (!visited)
        return visited.error();
    const auto fields = store::LocalFields::open(*visited->profile);
    if (!fields)
        return fields.error();
    store::Changes none;
    const SystemClock clock;
    const model::Source source{*visited->reader, none};
    const model::KeptCases kept(source, **fields, store::Blobs(visited->profile->blobFolder()), clock);
    QJsonArray json;
    QString text;
    for (const model::KeptCases::Row &row : kept.rows()) {
        json << toJson(row);
        text += QStringList{row.number, caseWord(row.state),
                            QStringLiteral("%1/%2").arg(row.state.here).arg(row.state.all),
                            QString::number(row.state.bytes)}
                    .join(u'\t')
            + u'\n';
    }
    return Answer{json, text, true};
}

// The id of the case with this number, or this id.
static Result<QString> caseNamed(const store::Reader &reader, const QString &name)
{
    if (reader.find(Id<court::Case>{name}))
        return name;
    const auto cases = reader.list<court::Case>(
        store::about<court::Case>().where(QStringLiteral("number"), name));
    if (cases.size() != 1)
        return fail(Reason::NotFound, QStringLiteral("a case ") + name);
    return cases.first().value.id.value;
}

static Result<Answer> pin(const QCommandLineParser &given)
{
    if (given.isSet(QStringLiteral("list")))
        return listPins(given);
    const auto name = onlyArgument(given.positionalArguments(), QStringLiteral("CASE"));
    if (!name)
        return name.error();
    QString folder, caseId;
    {
        const auto visited = visit(given);  // a folder that is no profile does not become one
        if (!visited)
            return visited.error();
        const auto found = caseNamed(*visited->reader, *name);
        if (!found)
            return found.error();
        folder = visited->profile->folder();
        caseId = *found;
    }
    const auto profile = store::Profile::open(folder, store::Types(court::allTypes(), model::indexes()));
    if (!profile)
        return profile.error();
    const auto fields = store::LocalFields::open(**profile);
    if (!fields)
        return fields.error();
    const bool isPinned = !given.isSet(QStringLiteral("off"));
    if (const auto done = store::Pins(**fields).set(caseId, isPinned); !done)
        return done.error();
    return Answer{QJsonObject{{QStringLiteral("id"), caseId}, {QStringLiteral("pinned"), isPinned}},
                  (isPinned ? QStringLiteral("kept\t") : QStringLiteral("let go\t")) + *name + u'\n', true};
}

const Verb pinVerb{"pin", "CASE --profile DIR [--off] | --list --profile DIR",
                   "Keeps a case (its number or id) on this computer: adil brings its files and never lets "
                   "them go by itself. --off: no longer. Not while adil runs. --list, also while adil runs: "
                   "the kept cases and those heard within 14 days, with files here/in all and bytes.",
                   &options, &pin};

}  // namespace adil::ctl
