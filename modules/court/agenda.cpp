// SPDX-License-Identifier: GPL-3.0-or-later
#include "court/agenda.h"

#include "court/termrule.h"

namespace adil::court {

bool hasPart(const Case &file, const Id<Person> &person)
{
    const QString &id = person.value;
    return file.judgeIds.contains(id) || file.secretaryIds.contains(id) || file.consultantIds.contains(id);
}

bool isOwn(const Hearing &hearing, const Case &file, const Id<Person> &person)
{
    return hearing.judgeId == person || hearing.secretaryId == person || hasPart(file, person);
}

bool bindsCourt(const Deadline &term)
{
    return term.who == record::nameOf(Bearer::Court) && term.bound == record::nameOf(Bound::By);
}

}  // namespace adil::court
