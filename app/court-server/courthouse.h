// SPDX-License-Identifier: GPL-3.0-or-later
// A court's folder, opened: people and cases are found by what people call them, commands are run in
// somebody's name, files become blobs. For the verbs; also beside a running `serve`. Any thread.
#pragma once

#include "base/uuid.h"
#include "court/casefile.h"
#include "server/blobstore.h"
#include "server/execution.h"
#include "server/founding.h"

namespace adil::courtserver {

class Courthouse {
public:
    // NotFound when there is no court in the folder.
    static Result<std::unique_ptr<Courthouse>> open(const QString &dir, const Clock &clock,
                                                    server::Premises::Options options = {});
    // Makes an empty court with an administrator.
    static Result<std::unique_ptr<Courthouse>> found(const QString &dir, const Clock &clock,
                                                     server::Founding founding,
                                                     server::Premises::Options options = {});

    [[nodiscard]] server::Premises &premises() { return *m_premises; }
    [[nodiscard]] const Clock &clock() const { return m_premises->clock(); }
    // A new id for a record.
    [[nodiscard]] QString newId() const { return newRecordId(clock().now()); }
    Result<QTimeZone> zone();

    // The error is why it was refused. `personId` is whose command it is.
    Result<jmap::CommandRecord> run(const QString &personId, const QString &kind,
                                    const QJsonObject &arguments);
    template <class C>
    Result<jmap::CommandRecord> run(const QString &personId, const C &arguments)
    {
        return run(personId, QLatin1String(record::Record<C>::name), record::toJson(arguments));
    }

    // As if this person had uploaded it: commands of this person may name the blob.
    Result<server::Blob> keepBytes(const QByteArray &bytes, const QString &personId);
    Result<server::Blob> keepFile(const QString &file, const QString &personId);  // a copy

    Result<void> setPassword(const QString &personId, const QByteArray &password);

    // All live records of a type: of one case, or of the court.
    template <record::Described R>
    Result<QList<R>> all(const QString &caseId = {})
    {
        auto rows = records(QLatin1String(record::Record<R>::name), caseId);
        if (!rows)
            return rows.error();
        QList<R> list;
        for (const QJsonObject &row : std::as_const(*rows))
            if (auto value = record::fromJson<R>(row))
                list << *std::move(value);
        return list;
    }
    // NotFound.
    Result<court::Person> personWith(const QString &iin);
    // Somebody who works and has this duty. NotFound.
    Result<court::Person> someoneWith(court::Duty duty);
    // By number in any spelling, or by id. NotFound.
    Result<court::Case> caseNamed(const QString &numberOrId);

private:
    explicit Courthouse(std::unique_ptr<server::Premises> premises)
        : m_premises(std::move(premises))
    { }
    // With `caseId` empty and a type of cases: of all cases.
    Result<QList<QJsonObject>> records(const QString &type, const QString &caseId);

    std::unique_ptr<server::Premises> m_premises;
};

}  // namespace adil::courtserver
