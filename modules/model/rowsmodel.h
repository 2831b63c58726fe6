// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a live model that holds its rows, tells views how one list became another, and gives each
// member of a row as a role. A row is a plain struct with a QString `key`, ==, and a `columns` table of its
// members.
#pragma once

#include "model/livemodel.h"
#include "model/rowdiff.h"

#include <algorithm>

namespace adil::model {

template <class Row, class T>
struct Member {
    const char *name;
    T Row::*at;
};
template <class Row, class T>
Member(const char *, T Row::*) -> Member<Row, T>;  // clang 14 wants it said

template <class T>
QVariant toRole(const T &value)
{
    if constexpr (std::is_enum_v<T>)
        return int(value);
    else
        return QVariant::fromValue(value);
}
template <class T>
QVariant toRole(const std::optional<T> &value)
{
    return value ? toRole(*value) : QVariant();
}

template <class Row>
class RowsModel : public LiveModel {
public:
    using LiveModel::LiveModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    [[nodiscard]] const Row &at(int row) const { return m_rows[row]; }
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    [[nodiscard]] int rowOf(const QString &key) const override
    {
        for (qsizetype i = 0; i < m_rows.size(); ++i)
            if (m_rows[i].key == key)
                return int(i);
        return -1;
    }
    // KeyRole, and FirstRole + i for the i-th member of Row::columns. DisplayRole: the row's own text().
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const Row &row = m_rows[index.row()];
        if (role == Qt::DisplayRole)
            return row.text();
        if (role == KeyRole)
            return row.key;
        QVariant value;
        int next = FirstRole;
        std::apply(
            [&](const auto &...member) {
                ((role == next++ ? void(value = toRole(row.*member.at)) : void()), ...);
            },
            Row::columns());
        return value;
    }
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override
    {
        QHash<int, QByteArray> names{{Qt::DisplayRole, "display"}, {KeyRole, "key"}};
        int next = FirstRole;
        std::apply([&](const auto &...member) { ((names[next++] = member.name), ...); }, Row::columns());
        return names;
    }

protected:
    // Rows with distinct keys, just read. Tells views the least that makes the old list the new one.
    void become(const QList<Row> &next)
    {
        if (readingFailed())
            return;
        const auto before = m_rows.size();
        for (const RowStep &step : rowSteps(keysOf(m_rows), keysOf(next)))
            take(step, next);
        changeWhatDiffers(next);
        if (before != m_rows.size())
            Q_EMIT countChanged();
    }
    // As become(), for a few changes among thousands of rows, all of which stand in the order `less`, which
    // tells any two apart. `before`: what may differ, as it was, those not shown included; `next`: what of it
    // is to be shown now. Each is found by halving, not by looking at every row.
    template <class Less>
    void amend(const QList<Row> &before, QList<Row> next, Less less)
    {
        if (readingFailed())
            return;
        const auto count = m_rows.size();
        for (const Row &old : before) {
            const auto i = placeOf(old, less);
            if (i == m_rows.size() || m_rows[i].key != old.key)
                continue;  // was not shown
            const auto now = std::find_if(next.begin(), next.end(),
                                          [&](const Row &row) { return row.key == old.key; });
            if (now == next.end()) {
                take({RowStep::Kind::Remove, i, i, 0, {}}, {});
                continue;
            }
            moveTo(i, *now, less);
            next.erase(now);
        }
        for (const Row &row : std::as_const(next)) {
            const auto place = placeOf(row, less);
            beginInsertRows({}, int(place), int(place));
            m_rows.insert(place, row);
            endInsertRows();
        }
        if (count != m_rows.size())
            Q_EMIT countChanged();
    }
    // Other rows altogether, as after a new filter of thousands: views begin anew, and whoever shows them
    // chooses his row again.
    void replace(const QList<Row> &next)
    {
        if (readingFailed())
            return;
        const auto before = m_rows.size();
        beginResetModel();
        m_rows = next;
        endResetModel();
        if (before != m_rows.size())
            Q_EMIT countChanged();
    }
    void rowChanged(int row) { Q_EMIT dataChanged(index(row), index(row)); }

private:
    static QStringList keysOf(const QList<Row> &rows)
    {
        QStringList keys;
        keys.reserve(rows.size());
        for (const Row &row : rows)
            keys << row.key;
        return keys;
    }
    template <class Less>
    [[nodiscard]] qsizetype placeOf(const Row &row, Less less) const
    {
        return std::lower_bound(m_rows.begin(), m_rows.end(), row, less) - m_rows.begin();
    }
    // The row, as it is now, to its place.
    template <class Less>
    void moveTo(qsizetype from, const Row &row, Less less)
    {
        const auto first = m_rows.constBegin(), here = first + from;
        const qsizetype to = less(row, *here)
            ? std::lower_bound(first, here, row, less) - first
            : std::lower_bound(here + 1, m_rows.constEnd(), row, less) - first - 1;
        if (to != from)
            take({RowStep::Kind::Move, from, from, to, {}}, {});
        if (!(m_rows[to] == row)) {
            m_rows[to] = row;
            rowChanged(int(to));
        }
    }
    void take(const RowStep &step, const QList<Row> &next)
    {
        switch (step.kind) {
        case RowStep::Kind::Remove:
            beginRemoveRows({}, int(step.first), int(step.last));
            m_rows.remove(step.first, step.last - step.first + 1);
            endRemoveRows();
            break;
        case RowStep::Kind::Move:
            // Qt wants the place before which the row goes, counted with the row still where it was
            beginMoveRows({}, int(step.first), int(step.first), {},
                          int(step.to > step.first ? step.to + 1 : step.to));
            shift(step.first, step.to);
            endMoveRows();
            break;
        case RowStep::Kind::Reorder: reorder(step.order); break;
        case RowStep::Kind::Insert:
            beginInsertRows({}, int(step.first), int(step.last));
            for (qsizetype i = step.first; i <= step.last; ++i)
                m_rows.insert(i, next[i]);
            endInsertRows();
            break;
        }
    }
    // QList::move() would swap the row with each on its way.
    void shift(qsizetype from, qsizetype to)
    {
        Row row = std::move(m_rows[from]);
        const auto first = m_rows.begin();
        if (from < to)
            std::move(first + from + 1, first + to + 1, first + from);
        else
            std::move_backward(first + to, first + from, first + from + 1);
        m_rows[to] = std::move(row);
    }
    void reorder(const QList<qsizetype> &order)
    {
        Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
        const QModelIndexList before = persistentIndexList();
        QList<Row> rows;
        QList<int> now(order.size());
        for (qsizetype i = 0; i < order.size(); ++i) {
            rows << m_rows[order[i]];
            now[order[i]] = int(i);
        }
        m_rows = rows;
        QModelIndexList after;
        for (const QModelIndex &old : before)
            after << index(now[old.row()], old.column());
        changePersistentIndexList(before, after);
        Q_EMIT layoutChanged({}, VerticalSortHint);
    }
    void changeWhatDiffers(const QList<Row> &next)
    {
        for (qsizetype first = 0; first < next.size(); ++first) {
            if (m_rows[first] == next[first])
                continue;
            qsizetype last = first;
            for (; last < next.size() && !(m_rows[last] == next[last]); ++last)
                m_rows[last] = next[last];
            Q_EMIT dataChanged(index(int(first)), index(int(last - 1)));
            first = last - 1;
        }
    }

    QList<Row> m_rows;
};

}  // namespace adil::model
