// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit.h"

#include "court/types.h"

namespace adil::ctl {

QCommandLineOption profileOption() { return option("profile", "Folder of the profile.", "DIR"); }

Result<QString> required(const QCommandLineParser &given, const char *name)
{
    const QString value = given.value(QLatin1String(name));
    if (value.isEmpty())
        return fail(Reason::MissingField, QStringLiteral("--") + QLatin1String(name));
    return value;
}

Result<Visit> visit(const QCommandLineParser &given)
{
    const auto folder = required(given, "profile");
    if (!folder)
        return folder.error();
    auto profile = store::Profile::open(*folder, store::Types(court::allTypes()), store::Access::Visitor);
    if (!profile)
        return profile.error();
    auto reader = store::Reader::open(**profile);
    if (!reader)
        return reader.error();
    return Visit{*std::move(profile), *std::move(reader)};
}

}  // namespace adil::ctl
