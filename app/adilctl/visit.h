// SPDX-License-Identifier: GPL-3.0-or-later
// Looking into a profile, also while adil runs: what the verbs with --profile share.
#pragma once

#include "verb.h"

#include "store/reader.h"

namespace adil::ctl {

QCommandLineOption profileOption();
// The value of an option that must be given: MissingField, with its name.
Result<QString> required(const QCommandLineParser &given, const char *name);

struct Visit {
    std::unique_ptr<store::Profile> profile;
    std::unique_ptr<store::Reader> reader;
};
// Of --profile; nothing is written there.
Result<Visit> visit(const QCommandLineParser &given);

}  // namespace adil::ctl
