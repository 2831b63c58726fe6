// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kindtitles.h"

namespace adil::model {

QList<court::Titles> titlesOfFlags(const store::Reader &reader, const QStringList &flags)
{
    if (flags.isEmpty())
        return {};
    QHash<QString, court::Titles> known;
    for (const auto &rules : reader.list<court::TermRules>(store::about<court::TermRules>())) {
        const QJsonArray categories = rules.value.contents[QLatin1String("categories")].toArray();
        for (const QJsonValue category : categories) {
            const QJsonValue title = category[QLatin1String("title")];
            known.insert(category[QLatin1String("id")].toString(),
                         {title[QLatin1String("kk")].toString(), title[QLatin1String("ru")].toString(),
                          title[QLatin1String("en")].toString()});
        }
    }
    QList<court::Titles> titles;
    for (const QString &flag : flags)
        if (const auto one = known.constFind(flag); one != known.constEnd())
            titles << *one;
    return titles;
}

}  // namespace adil::model
