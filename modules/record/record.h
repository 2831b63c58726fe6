// SPDX-License-Identifier: GPL-3.0-or-later
// One description per record type; JSON, columns and patches all follow from it.
// A new column is one new line in one table; nothing else in the program is edited.
//
//     struct Hearing { Id<Hearing> id; Id<Case> caseId; QDateTime startsAt; bool operator==(const Hearing &)
//     const = default; }; template <> struct record::Record<Hearing> {
//         static constexpr auto name = "Hearing";              // on the wire
//         static constexpr std::tuple fields{
//             Field{"id", &Hearing::id, Role::Key},
//             Field{"caseId", &Hearing::caseId, Role::Fixed},
//             Field{"startsAt", &Hearing::startsAt} };
//     };
//
// Names are lowerCamel on the wire and snake_case in SQL. Records are plain aggregates.
#pragma once

#include "base/result.h"
#include "record/value.h"

#include <tuple>

namespace adil::record {

// Fixed is set when the record is made and never patched. Local never leaves this machine and lies in
// local.db.
enum class Role { Key, Fixed, Data, Local };

template <class R, class T>
struct Field {
    const char *name;
    T R::*at;
    Role role = Role::Data;
};
template <class R, class T>
Field(const char *, T R::*, Role) -> Field<R, T>;
template <class R, class T>
Field(const char *, T R::*) -> Field<R, T>;

template <class R>
struct Record;  // specialise: `name`, `fields`
template <class R> concept Described = requires
{
    Record<R>::name;
    Record<R>::fields;
};

// A member left out of the table is a compile error.
struct Anything {
    template <class T>
    operator T() const;
};
template <class R, class... A>
consteval size_t arity()
{
    if constexpr (requires { R{std::declval<A>()..., std::declval<Anything>()}; })
        return arity<R, A..., Anything>();
    else
        return sizeof...(A);
}

template <Described R>
constexpr void each(auto &&visit)
{
    static_assert(arity<R>() == std::tuple_size_v<decltype(Record<R>::fields)>,
                  "a member is missing from the table");
    std::apply([&](const auto &...f) { (visit(f), ...); }, Record<R>::fields);
}

template <Described R>
QJsonObject toJson(const R &r)
{
    QJsonObject o;
    each<R>([&](auto f) {
        if (f.role != Role::Local)
            o[QLatin1String(f.name)] = encode(r.*f.at);
    });
    return o;
}

// What must be sent to turn `old` into `now`: changed fields only.
template <Described R>
QJsonObject patch(const R &old, const R &now)
{
    QJsonObject o;
    each<R>([&](auto f) {
        if (f.role == Role::Data && !(old.*f.at == now.*f.at))
            o[QLatin1String(f.name)] = encode(now.*f.at);
    });
    return o;
}

// Takes over the named fields, all or none: nullptr, or the name of the first field that cannot be.
// A patch reaches data only, never a key or what is local; names it does not know are left to newer programs.
template <Described R>
[[nodiscard]] const char *apply(R &r, const QJsonObject &change)
{
    R next = r;
    const char *bad = nullptr;
    each<R>([&](auto f) {
        const auto it = change.constFind(QLatin1String(f.name));
        if (f.role == Role::Data && it != change.constEnd() && !bad && !decode(*it, next.*f.at))
            bad = f.name;
    });
    if (!bad)
        r = std::move(next);
    return bad;
}

enum class Missing { Refused, Default };  // Default: the sender's schema is older

// A whole record. The error's detail names the first bad field.
template <Described R>
Result<R> fromJson(const QJsonObject &whole, Missing missing = Missing::Default)
{
    R next{};
    const char *bad = nullptr;
    Reason reason = Reason::WrongValue;
    each<R>([&](auto f) {
        if (f.role == Role::Local || bad)
            return;
        const auto it = whole.constFind(QLatin1String(f.name));
        if (it == whole.constEnd()) {
            // A default that could not be read back, such as no instant at all, is none.
            if (missing == Missing::Refused || f.role == Role::Key || !decode(encode(next.*f.at), next.*f.at))
                bad = f.name, reason = Reason::MissingField;
        } else if (!decode(*it, next.*f.at)) {
            bad = f.name;
        }
    });
    if (bad)
        return fail(reason, QLatin1String(bad));
    return next;
}

}  // namespace adil::record

namespace adil {
using record::Id;
}
