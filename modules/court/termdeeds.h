// SPDX-License-Identifier: GPL-3.0-or-later
// What deciders share that keep the terms of a case. Used by decide*.cpp only.
#pragma once

#include "court/deciding.h"

namespace adil::court {

// What this command does, for the history of what it is done to.
Deed deedOf(const Matter &matter, const std::optional<QString> &why = {});
// The deadline with the deed in its history, and the days when it moved.
Deadline remembering(const Deadline &before, Deadline after, Deed what);

// `changes` with those of a preview: deadlines created and changed, the stage of the case. `after`: the case
// as the command leaves it otherwise.
Decision kept(const Matter &matter, const Case &before, Case after, const QList<CaseEvent> &events,
              QList<Change> changes, const std::optional<QString> &why = {});

}  // namespace adil::court
