// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/actlistmodel.h"

#include "model/lookup.h"

#include <algorithm>

namespace adil::model {

ActListModel::ActListModel(const Source &source, std::optional<court::ActState> state, QObject *parent)
    : RowsModel(source,
                {QStringLiteral("Act"), QStringLiteral("ActVersion"), QStringLiteral("Signature"),
                 QStringLiteral("Case")},
                parent)
    , m_state(state)
{
    refresh();
}

void ActListModel::setCase(const Id<court::Case> &caseId)
{
    m_case = caseId;
    refresh();
}

void ActListModel::setState(std::optional<court::ActState> state)
{
    m_state = state;
    refresh();
}

static ActRow rowFor(const store::Seen<court::Act> &seen)
{
    const court::Act &act = seen.value;
    ActRow row;
    row.key = act.id.value;
    row.caseId = act.caseId.value;
    row.kind = act.kind;
    row.title = act.title;
    row.language = act.language;
    row.state = act.state;
    row.authorId = act.authorId.value;
    row.judgeId = act.judgeId.value;
    row.datedOn = act.datedOn;
    row.documentId = act.documentId ? act.documentId->value : QString();
    row.signedAt = act.signedAt;
    row.standing = seen.standing;
    return row;
}

// Of all acts at once.
static void addVersions(QHash<QString, ActRow> &rows, const store::Reader &reader)
{
    const auto versions = reader.rows(store::about<court::ActVersion>()
                                          .oneOf(QStringLiteral("actId"), rows.keys())
                                          .orderBy(QStringLiteral("number"), store::Direction::Descending),
                                      {QStringLiteral("actId"), QStringLiteral("id")});
    if (!versions)
        return;
    for (const QVariantList &version : *versions) {
        ActRow &row = rows[version[0].toString()];
        if (row.versions++ == 0)
            row.versionId = version[1].toString();
    }
}

static void addSignatures(QHash<QString, ActRow> &rows, const store::Reader &reader)
{
    const auto signatures = reader.list<court::Signature>(
        store::about<court::Signature>().oneOf(QStringLiteral("actId"), rows.keys()));
    for (const auto &signature : signatures) {
        const court::Signature &one = signature.value;
        ActRow &row = rows[one.actId.value];
        if (!row.contentBlobId.isEmpty())
            continue;  // the first one is shown
        row.signerName = one.signerName;
        row.pdfBlobId = one.pdfBlobId;
        row.contentBlobId = one.contentBlobId;
        row.cmsBlobId = one.cmsBlobId;
    }
}

void ActListModel::read()
{
    auto query = store::about<court::Act>();
    if (!m_case.isEmpty())
        query.where(QStringLiteral("caseId"), m_case.value);
    if (m_state)
        query.where(QStringLiteral("state"), record::encode(*m_state));
    const auto acts = reader().list<court::Act>(query);
    QStringList caseIds;
    for (const auto &act : acts)
        caseIds << act.value.caseId.value;
    const auto cases = caseMarks(reader(), caseIds);
    QHash<QString, ActRow> byId;
    for (const auto &act : acts) {
        ActRow row = rowFor(act);
        row.caseNumber = cases.value(row.caseId).number;
        byId.insert(row.key, row);
    }
    addVersions(byId, reader());
    addSignatures(byId, reader());
    QList<ActRow> rows = byId.values();
    std::sort(rows.begin(), rows.end(), [](const ActRow &a, const ActRow &b) {
        const auto place = [](const ActRow &row) {
            return std::tuple(row.state, -row.datedOn.toJulianDay(), row.key);
        };
        return place(a) < place(b);
    });
    become(rows);
}

}  // namespace adil::model
