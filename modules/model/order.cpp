// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/order.h"

#include "search/word.h"

#include <algorithm>

namespace adil::model {

using court::Side;

static qsizetype digitsAt(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && text[end].isDigit())
        ++end;
    return end - at;
}

bool naturalLess(QStringView a, QStringView b)
{
    qsizetype i = 0, j = 0;
    while (i < a.size() && j < b.size()) {
        const qsizetype m = digitsAt(a, i), n = digitsAt(b, j);
        if (m == 0 || n == 0) {
            if (a[i] != b[j])
                return a[i] < b[j];
            ++i, ++j;
            continue;
        }
        QStringView x = a.mid(i, m), y = b.mid(j, n);
        while (x.size() > 1 && x.front() == u'0')
            x = x.mid(1);
        while (y.size() > 1 && y.front() == u'0')
            y = y.mid(1);
        if (x.size() != y.size())
            return x.size() < y.size();
        if (const int order = x.compare(y); order != 0)
            return order < 0;
        i += m, j += n;
    }
    return a.size() - i < b.size() - j;
}

QString searchable(const QString &text) { return search::fold(text).simplified(); }

bool hasWords(const QString &text, const QString &wanted)
{
    const auto words = QStringView(wanted).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](QStringView word) { return text.contains(word); });
}

QString Sides::line() const
{
    const QString a = first.join(QLatin1String(", ")), b = second.join(QLatin1String(", "));
    return a.isEmpty() || b.isEmpty() ? a + b : a + QStringLiteral(" – ") + b;
}

static void add(Sides &sides, Side side, const QString &name)
{
    if (side == Side::Plaintiff || side == Side::Applicant)
        sides.first << name;
    else if (side == Side::Defendant || side == Side::Interested)
        sides.second << name;
}

Sides sidesOf(const QList<store::Seen<court::Party>> &parties)
{
    Sides sides;
    for (const auto &party : parties)
        add(sides, party.value.side, party.value.name);
    return sides;
}

QHash<QString, Sides> sidesOf(const store::Reader &reader, const std::optional<QStringList> &caseIds)
{
    QHash<QString, Sides> sides;
    auto query = store::about<court::Party>();
    if (caseIds)
        query.oneOf(QStringLiteral("caseId"), *caseIds);
    const auto rows = reader.rows(query,
                                  {QStringLiteral("caseId"), QStringLiteral("side"), QStringLiteral("name")});
    if (!rows)
        return sides;
    for (const QVariantList &row : *rows) {
        Side side = Side::Unknown;
        if (record::decode(QJsonValue(row[1].toString()), side))
            add(sides[row[0].toString()], side, row[2].toString());
    }
    return sides;
}

}  // namespace adil::model
