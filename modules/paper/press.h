// SPDX-License-Identifier: GPL-3.0-or-later
// Makes PDF/A-1b of a body: metadata, page numbers, the case number and the mark of a draft on each page.
// Used inside this room, by each kind of paper.
#pragma once

#include "base/result.h"
#include "court/casefile.h"
#include "paper/flow.h"

namespace adil::paper {

struct Imprint {
    court::Language language = court::Language::Ru;
    QString title;  // in the file's metadata
    QString foot;  // left at the foot of each page: the case number
    bool draft = false;
};

// NotFound: no QGuiApplication, or Noto Serif is not installed. CannotWrite: Qt failed.
Result<QByteArray> print(const Imprint &imprint, const std::function<void(Flow &)> &body);

}  // namespace adil::paper
