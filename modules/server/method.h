// SPDX-License-Identifier: GPL-3.0-or-later
// What the methods of JMAP share: who calls, with which arguments, and how they answer. Used by the files of
// methods and by Api.
#pragma once

#include "jmap/jsonfields.h"
#include "jmap/limits.h"
#include "jmap/methoderror.h"
#include "server/premises.h"
#include "server/signin.h"

#include <functional>
#include <variant>

namespace adil::server {

struct Call {
    Premises &premises;
    const SignedIn &who;
    const jmap::Limits &limits;
    const QJsonObject &arguments;
    QHash<QString, QString> &createdIds;  // creation id -> id, of the whole request

    // The id itself, or what a "#creation id" stands for; unchanged when nothing was created under it.
    [[nodiscard]] QString idOf(const QString &idOrReference) const;
};

using Answer = std::variant<QJsonObject, jmap::MethodError>;

struct Method {
    QString capability;
    std::function<Answer(const Call &)> run;
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

// A reading transaction around the body of a method; a second time when the line to the database broke.
Answer reading(const Call &call, const std::function<Answer(Connection &)> &body);

}  // namespace adil::server
