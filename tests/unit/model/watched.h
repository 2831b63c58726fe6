// SPDX-License-Identifier: GPL-3.0-or-later
// A profile whose facts reach views at once (no edit between), and a model watched for breaches of Qt's
// rules.
#pragma once

#include "model/indexes.h"
#include "model/livemodel.h"
#include "support/courtprofile.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>

namespace adil::test {

class Seen : public CourtProfile {
public:
    Seen()
        : CourtProfile(store::Types(court::allTypes(), model::indexes()))
        , source{*reader, views}
    {
        QObject::connect(&facts, &store::Changes::changed, &views, &store::Changes::publish);
    }
    // What came in this turn of the event loop reaches the models.
    static void turn() { QCoreApplication::processEvents(); }

    // A pending row as edit would write it.
    template <record::Described R>
    QString pending(const R &value, store::RowAction action = store::RowAction::Create)
    {
        store::Entry entry;
        entry.uid = QStringLiteral("u%1").arg(++m_uid);
        entry.kind = QStringLiteral("AddLogEntry");
        entry.claimedAt = clock.now();
        const auto json = record::toJson(value);
        entry.caseId = json[QStringLiteral("caseId")].toString();
        must(outbox->enqueue(
            entry,
            {{action, QLatin1String(record::Record<R>::name), value.id.value, entry.caseId, json, {}}}));
        return entry.uid;
    }

    model::Source source;

private:
    int m_uid = 0;
};

// Counts what views are told.
class Told {
public:
    explicit Told(model::LiveModel &model)
        : m_tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
        using Model = QAbstractItemModel;
        QObject::connect(&model, &Model::rowsInserted, &m_context,
                         [this](auto, int a, int b) { inserted += b - a + 1; });
        QObject::connect(&model, &Model::rowsRemoved, &m_context,
                         [this](auto, int a, int b) { removed += b - a + 1; });
        QObject::connect(&model, &Model::rowsMoved, &m_context, [this] { ++moved; });
        QObject::connect(&model, &Model::layoutChanged, &m_context, [this] { ++reordered; });
        QObject::connect(&model, &Model::modelReset, &m_context, [this] { ++reset; });
        QObject::connect(
            &model, &Model::dataChanged, &m_context,
            [this](const QModelIndex &a, const QModelIndex &b) { changed += b.row() - a.row() + 1; });
    }
    int inserted = 0, removed = 0, moved = 0, reordered = 0, changed = 0, reset = 0;

private:
    QObject m_context;
    QAbstractItemModelTester m_tester;
};

template <class Model, class Member>
auto column(const Model &model, Member member)
{
    QList<std::decay_t<decltype(model.at(0).*member)>> all;
    for (int i = 0; i < model.rowCount(); ++i)
        all << model.at(i).*member;
    return all;
}

}  // namespace adil::test
