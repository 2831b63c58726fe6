// SPDX-License-Identifier: GPL-3.0-or-later
#include "planner/termlook.h"

namespace adil::planner {

using court::Standing;
using ui::Tone;

namespace {

QString icon(const char *name) { return QLatin1String(name); }

}  // namespace

ui::PillSpec TermLook::pill(const model::DeadlineRow &row, const QDate &today, const ui::Format &format)
{
    const int days = int(row.daysLeft);
    const auto met = [&] { return format.shortDate(row.metOn.value_or(row.dueOn)); };
    switch (row.standing) {
    case Standing::Overdue:
        return {Tone::Red, days < 0 ? tr("overdue: %n working day(s)", nullptr, -days) : tr("overdue"),
                icon("circle-alert")};
    case Standing::DueSoon:
        if (row.dueOn == today)
            return {Tone::Amber, tr("today"), icon("clock")};
        return {Tone::Amber, days > 0 ? tr("soon: %n working day(s)", nullptr, days) : tr("soon"),
                icon("clock")};
    case Standing::InTime:
        return {Tone::Green, tr("in time: %n working day(s)", nullptr, days), icon("circle-check")};
    case Standing::Open: return {Tone::Accent, tr("may be done"), icon("circle")};
    case Standing::Suspended: return {Tone::Muted, tr("on hold"), icon("pause")};
    case Standing::Met: return {Tone::Muted, tr("met %1").arg(met()), icon("check")};
    case Standing::MetLate: return {Tone::Amber, tr("met late, %1").arg(met()), icon("triangle-alert")};
    case Standing::Cancelled: return {Tone::Muted, tr("lapsed"), icon("x")};
    case Standing::Unknown: break;
    }
    return {Tone::Muted, tr("not known"), icon("info")};
}

}  // namespace adil::planner
