// SPDX-License-Identifier: GPL-3.0-or-later
// A Query made ready for one type: as a statement for the facts, and as a comparison for the records that
// pending commands changed. Both must say the same; reader_test.cpp holds them against each other. Internal
// to store.
#pragma once

#include "store/query.h"

namespace adil::store {

struct Asked {
    // All columns of the type, or those named. DatabaseFailed when a column is not of the type.
    static Result<Asked> whole(const Types &types, const Query &query);
    static Result<Asked> columns(const Types &types, const Query &query, const QStringList &names);

    const record::Type *type = nullptr;
    Query query;
    QList<record::Column> wanted;  // columns asked for
    QList<record::Column> compared;  // of each condition
    QList<record::Column> ordered;  // of each order, and the id

    // Columns that the statement gives: those wanted, then those ordered by.
    [[nodiscard]] qsizetype width() const { return wanted.size() + ordered.size(); }
    [[nodiscard]] QString statement(const QStringList &without, QVariantList &values) const;
    [[nodiscard]] QString countStatement(QVariantList &values) const;

    [[nodiscard]] bool matches(const QJsonObject &record) const;
    [[nodiscard]] QVariantList rowOf(const QJsonObject &record) const;
    [[nodiscard]] QJsonObject recordOf(const QVariantList &row) const;
    [[nodiscard]] bool isBefore(const QVariantList &a, const QVariantList &b) const;

private:
    Result<Asked> placed(const QList<record::Column> &all);
    QString where(const QStringList &without, QVariantList &values) const;
};

}  // namespace adil::store
