// SPDX-License-Identifier: GPL-3.0-or-later
#include "court/people.h"

namespace adil::court {

QString shortName(const Person &person)
{
    QString name = person.surname;
    if (!person.givenName.isEmpty())
        name += u' ' + person.givenName.left(1) + u'.';
    if (!person.patronymic.isEmpty())
        name += u' ' + person.patronymic.left(1) + u'.';
    return name;
}

QString fullName(const Person &person)
{
    return QStringList{person.surname, person.givenName, person.patronymic}.join(u' ').simplified();
}

bool has(const Person &person, Duty duty) { return person.duties.contains(record::nameOf(duty)); }

}  // namespace adil::court
