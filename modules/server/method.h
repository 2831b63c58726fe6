// SPDX-License-Identifier: GPL-3.0-or-later
// What the methods of JMAP share: who calls, with which arguments, and how they answer. Used by the files of
// methods and by Api.
#pragma once

#include "jmap/jsonfields.h"
#include "jmap/limits.h"
#include "jmap/methoderror.h"
#include "server/changelog.h"
#include "server/signin.h"

#include <functional>
#include <variant>

namespace adil::server {

using Answer = std::variant<QJsonObject, jmap::MethodError>;

// The reading transaction of a request: what its calls read one after the other is of one state, and a
// workstation that asks about every type costs one transaction. Begun by the first that reads; ended before
// anything else is done with this thread's connection.
class Snapshot {
public:
    explicit Snapshot(Premises &premises)
        : m_premises(premises)
    { }

    // A second time when the line to the database broke.
    Answer read(const std::function<Answer(Connection &)> &body);
    void end();
    // Within read().
    [[nodiscard]] Horizon &horizon() { return *m_horizon; }
    // Of the transaction that is open, if one is.
    [[nodiscard]] Connection *connection() const { return m_horizon ? &m_horizon->connection() : nullptr; }

private:
    Result<Answer> readOnce(const std::function<Answer(Connection &)> &body);

    Premises &m_premises;
    std::optional<Transaction> m_transaction;
    std::optional<Horizon> m_horizon;
};

struct Call {
    Premises &premises;
    const SignedIn &who;
    const jmap::Limits &limits;
    const QJsonObject &arguments;
    QHash<QString, QString> &createdIds;  // creation id -> id, of the whole request
    Snapshot &snapshot;

    // The id itself, or what a "#creation id" stands for; unchanged when nothing was created under it.
    [[nodiscard]] QString idOf(const QString &idOrReference) const;
};

struct Method {
    QString capability;
    std::function<Answer(const Call &)> run;
    // It does nothing with the database but within reading().
    bool onlyReads = false;
};
using Methods = QHash<QString, Method>;

// Each adds its own.
void addCoreMethods(Methods &methods);
void addRecordMethods(Methods &methods, const QList<RecordTable> &tables);
void addCommandMethods(Methods &methods);
void addBlobMethods(Methods &methods);
void addFeedMethods(Methods &methods);

inline jmap::MethodError refused(jmap::Fault fault, const QString &description = {},
                                 const QStringList &arguments = {})
{
    return {fault, description, arguments};
}
// ServerFail; the reason is logged, not told.
jmap::MethodError serverFailed(const Error &error);
// What is wrong with the account, or nothing.
std::optional<jmap::MethodError> accountProblem(const Call &call);
// InvalidArguments naming the field that `fields` found bad, or nothing.
std::optional<jmap::MethodError> argumentProblem(const jmap::JsonFields &fields);

// The body of a method that only reads, in the request's snapshot.
Answer reading(const Call &call, const std::function<Answer(Connection &)> &body);

}  // namespace adil::server
