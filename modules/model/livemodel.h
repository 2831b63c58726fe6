// SPDX-License-Identifier: GPL-3.0-or-later
// A list kept like a live query: when records change, its rows are read again, and views are told only what
// differs, so that selection and scrolling stay. Window's thread.
#pragma once

#include "court/act.h"
#include "store/changes.h"
#include "store/reader.h"

#include <QAbstractListModel>
#include <QSet>

namespace adil::model {

// What every model needs; both must outlive it.
struct Source {
    const store::Reader &reader;
    store::Changes &views;
};

class LiveModel : public QAbstractListModel {
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY countChanged)
public:
    enum Role {
        KeyRole = Qt::UserRole,  // id of the row's record
        FirstRole  // the first of each model's own
    };

    [[nodiscard]] int count() const { return rowCount(); }
    // Row of the record, or -1.
    [[nodiscard]] virtual int rowOf(const QString &key) const = 0;
    // Reads everything now. The setters of each model call it.
    void refresh();
    // Why the last reading failed, if it did; then what was shown before stays.
    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; }

Q_SIGNALS:
    void countChanged();
    void refreshed();  // after each reading, also when nothing differed

protected:
    LiveModel(const Source &source, const QStringList &types, QObject *parent);
    [[nodiscard]] const store::Reader &reader() const { return m_source.reader; }
    // Records of the model's types changed; once for all changes of one turn of the event loop.
    virtual void recordsChanged(const QList<store::Ref> &refs);
    virtual void read() = 0;
    // To be asked before a reading is shown.
    bool readingFailed();

private:
    void hear(const QList<store::Ref> &refs);

    Source m_source;
    QSet<QString> m_types;
    QList<store::Ref> m_heard;
    std::optional<Error> m_failure;
};

}  // namespace adil::model
