// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rowdiff.h"

#include <QHash>
#include <QSet>

namespace adil::model {

static void removals(QStringList &now, const QStringList &next, QList<RowStep> &steps)
{
    const QSet<QString> stay(next.begin(), next.end());
    for (qsizetype last = now.size() - 1; last >= 0; --last) {
        if (stay.contains(now[last]))
            continue;
        qsizetype first = last;
        while (first > 0 && !stay.contains(now[first - 1]))
            --first;
        steps << RowStep{RowStep::Kind::Remove, first, last, 0, {}};
        now.remove(first, last - first + 1);
        last = first;
    }
}

// One row that went elsewhere, when that is all.
static bool isOneMove(const QStringList &now, const QStringList &wanted, qsizetype from, qsizetype to)
{
    QStringList moved = now;
    moved.move(from, to);
    return moved == wanted;
}

static void order(const QStringList &now, const QStringList &wanted, QList<RowStep> &steps)
{
    qsizetype at = 0;
    while (at < now.size() && now[at] == wanted[at])
        ++at;
    if (at == now.size())
        return;
    const qsizetype down = wanted.indexOf(now[at], at);
    const qsizetype up = now.indexOf(wanted[at], at);
    if (isOneMove(now, wanted, at, down)) {
        steps << RowStep{RowStep::Kind::Move, at, at, down, {}};
    } else if (isOneMove(now, wanted, up, at)) {
        steps << RowStep{RowStep::Kind::Move, up, up, at, {}};
    } else {
        QHash<QString, qsizetype> place;
        for (qsizetype i = 0; i < now.size(); ++i)
            place[now[i]] = i;
        RowStep step{RowStep::Kind::Reorder, 0, 0, 0, {}};
        for (const QString &key : wanted)
            step.order << place[key];
        steps << step;
    }
}

QList<RowStep> rowSteps(const QStringList &now, const QStringList &next)
{
    QList<RowStep> steps;
    QStringList left = now;
    removals(left, next, steps);
    const QSet<QString> known(left.begin(), left.end());
    QStringList wanted;
    for (const QString &key : next)
        if (known.contains(key))
            wanted << key;
    order(left, wanted, steps);
    for (qsizetype first = 0; first < next.size(); ++first) {
        if (known.contains(next[first]))
            continue;
        qsizetype last = first;
        while (last + 1 < next.size() && !known.contains(next[last + 1]))
            ++last;
        steps << RowStep{RowStep::Kind::Insert, first, last, 0, {}};
        first = last;
    }
    return steps;
}

}  // namespace adil::model
