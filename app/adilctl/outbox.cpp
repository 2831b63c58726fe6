// SPDX-License-Identifier: GPL-3.0-or-later
// adilctl outbox: what a profile still has to send, and why it did not go (also while adil runs). Says what
// kind of command it is and of which case; never what is written in it.
#include "store/outbox.h"

#include "verbs.h"
#include "visit.h"

#include "court/casefile.h"

#include <QJsonArray>
#include <QJsonObject>

namespace adil::ctl {

static QList<QCommandLineOption> options() { return {profileOption()}; }

static QJsonObject toJson(const store::Entry &entry, const QString &caseNumber)
{
    QJsonObject json{{QStringLiteral("uid"), entry.uid},
                     {QStringLiteral("kind"), entry.kind},
                     {QStringLiteral("state"), record::nameOf(entry.state)},
                     {QStringLiteral("attempts"), entry.attempts},
                     {QStringLiteral("claimedAt"), entry.claimedAt.toString(Qt::ISODateWithMs)}};
    if (!caseNumber.isEmpty())
        json[QLatin1String("case")] = caseNumber;
    if (entry.nextTry)
        json[QLatin1String("nextTry")] = entry.nextTry->toString(Qt::ISODateWithMs);
    if (!entry.reason.isEmpty())
        json[QLatin1String("reason")] = entry.reason;
    if (!entry.dependsOn.isEmpty())
        json[QLatin1String("dependsOn")] = entry.dependsOn;
    if (!entry.blobs.isEmpty())
        json[QLatin1String("blobs")] = QJsonArray::fromStringList(entry.blobs);
    return json;
}

static bool waitsForSomebody(const store::Entry &entry)
{
    return entry.state == store::EntryState::Held || entry.state == store::EntryState::Conflict;
}

static Result<Answer> listOutbox(const QCommandLineParser &given)
{
    const auto visited = visit(given);
    if (!visited)
        return visited.error();
    const auto outbox = store::Outbox::open(*visited->profile, nullptr);
    const auto entries = outbox ? (*outbox)->entries() : Result<QList<store::Entry>>(outbox.error());
    if (!entries)
        return entries.error();
    QJsonArray json;
    QString text;
    bool isWell = true;
    for (const store::Entry &entry : *entries) {
        const auto file = visited->reader->find(Id<court::Case>{entry.caseId});
        const QString number = file ? file->value.number : QString();
        json << toJson(entry, number);
        text += QStringList{record::nameOf(entry.state), entry.kind, number, entry.reason}.join(u'\t')
            + u'\n';
        isWell = isWell && !waitsForSomebody(entry);
    }
    return Answer{json, text, isWell};
}

const Verb outboxVerb{"outbox", "--profile DIR",
                      "Lists what waits to be sent: state, kind, case, reason. Exits with 1 when something "
                      "waits for somebody's decision.",
                      &options, &listOutbox};

}  // namespace adil::ctl
