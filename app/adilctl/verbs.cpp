// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs.h"

namespace adil::ctl {

QList<const Verb *> verbs()
{
    return {
        &iinVerb,       &caseNumberVerb, &termVerb,  &deadlinesVerb, &calendarVerb,
        &termRulesVerb, &syncVerb,       &casesVerb, &outboxVerb,    &pinVerb,
        &agendaVerb,    &verifyVerb,     &signVerb,  &pdfVerb,       &mediaVerb,
    };
}

}  // namespace adil::ctl
