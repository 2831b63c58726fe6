// SPDX-License-Identifier: GPL-3.0-or-later
// How terms look wherever the planner shows them: their title in the language of the reader, and where they
// stand as colour, word and shape.
#pragma once

#include "model/deadlinelistmodel.h"
#include "ui/format.h"
#include "ui/pill.h"

#include <QCoreApplication>

namespace adil::planner {

// Anything with titleKk, titleRu and titleEn.
template <class Titled>
const QString &titleIn(const Titled &titled, ui::Language language)
{
    switch (language) {
    case ui::Language::Kazakh: return titled.titleKk;
    case ui::Language::Russian: return titled.titleRu;
    case ui::Language::English: break;
    }
    return titled.titleEn;
}

class TermLook {
    Q_DECLARE_TR_FUNCTIONS(adil::planner::TermLook)
public:
    static ui::PillSpec pill(const model::DeadlineRow &row, const QDate &today, const ui::Format &format);
};

}  // namespace adil::planner
